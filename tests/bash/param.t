# parameter expansion of bash: manual 3.5.3

#### substrings
z=aXbXc
echo "${z:1}|${z:1:2}|${z: -2}|${z: -3:1}|${z:1:-1}|${z:0:0}|${z:10}|${z: -10}|${z::2}|${z:(-2)}"
## out: XbXc|Xb|Xc|b|XbX||||aX|Xc

#### offsets are arithmetic
z=aXbXc i=1
echo "${z:i+1}|${z:1?2:3:1}|${z:(1+1)}|${z:$((1)):${#i}}|${z:i++}|$i|${z: i == 2 ? 1 : 2 : 2}"
## out: bXc|b|bXc|X|XbXc|2|Xb

#### a substring is of characters
z=äöü; echo "${z:1:1}|${z: -1}"; z=$'a\xffb'; echo "${z:2}"
## env: LC_ALL=C.UTF-8
## OUT
ö|ü
b
## END

#### the operators of POSIX come first
z=abc e=
echo "${z:-x}|${e:-x:y}|${e:+1}|${z:+2}"
## out: abc|x:y||2

#### a length that ends before the offset
z=abc; echo "${z:1:-5}"; echo not here
## status: 1
## err: -5: substring expression < 0

#### positional parameters
set -- a b c d
echo ${@:2} - ${@:2:2} - ${@: -2} - "${*:2:2}" - ${@:5}. - ${@:1:0}.
echo "${@:0:2}" | sed 's/[^ ]*case.sh/ME/'
IFS=,; echo "${*:2}" "${@:3:1}"
for i in "${@:2:2}"; do echo "[$i]"; done
## OUT
b c d - b c - c d - b c - . - .
ME a
b,c,d c
[b]
[c]
## END

#### a negative length of positional parameters
set -- a b c; echo ${@:1:-1}; echo not here
## status: 1
## err: -1: substring expression < 0

#### replacement
x=a/b/c z=aXbXc
echo ${x//\//-} "${x/\//-}" ${x/b} ${x//\/} ${z/X*X/-} ${z//X/} ${z//[aX]/<.>}
## out: a-b-c a-b/c a//c abc a-c abc <.><.>b<.>c

#### replacement at the ends
z=aXbXc
echo ${z/#a/-} ${z/%c/-} ${z/#/-} ${z/%/-} ${z/#b/-} ${z/%b/-} ${z/#*X/-} ${z/%X*/-}
## out: -XbXc aXbX- -aXbXc aXbXc- aXbXc aXbXc -c a-

#### replacement of what is empty or unset
e=
echo "[${e/x/y}]" "[${e//*/y}]" "[${e/*/y}]" "[${e/#/y}]" "[${e/%/y}]" "[${u/x/y}]" "[${u/#/y}]" "[${e//x}]"
## out: [] [y] [y] [y] [y] [] [] []

#### & stands for the match
y='a b' r='[&]'
echo ${y/a/$r} ${y/a/"$r"} "${y/a/$r}" "${y/a/\&}" ${y/a/\\&} "${y/a/\\&}" ${y/a/'&'} ${y/?/&&}
r='\&'; echo ${y/a/$r}
r='\\&'; echo ${y/a/$r}
r='a\b'; echo ${y/a/$r} "${y/a/\n}" ${y/a/\n}
## OUT
[a] b [&] b [a] b & b \a b \a b & b aa b
& b
\a b
a\b b n b n b
## END

#### quotes in a replacement
y='a b'
echo "${y/a/'q'}" ${y/a/'q'} "${y/a/"q"}" "${y/ /'  '}" "${y/"a b"/c}" "${y/'a'/$y}"
## out: q b q b q b a  b c a b b

#### a pattern from a variable, quoted and not
x='a*b' p='*'
echo "${x/$p/-}" "${x/"$p"/-}" "${x//"$p"}" "${x/\*/-}"
## out: - a-b ab a-b

#### replacement in positional parameters
set -- ab cb
echo "${@/b/-}" "${*//[ac]/x}" ${@/%b} "${@/#/-}"
## out: a- c- xb xb a c -ab -cb

#### upper and lower case
z=aXbXc
echo ${z^} ${z^^} ${z,} ${z,,} ${z^^[a]} ${z~} ${z~~} ${z^X} ${z,,X} ${z^^[a-b]}
set -- ab cd; echo ${@^^} "${@^}" "${*^}"
## OUT
AXbXc AXBXC aXbXc axbxc AXbXc AXbXc AxBxC aXbXc axbxc AXBXc
AB CD Ab Cd Ab Cd
## END

#### transformations
z=aXbXc y='a b' e= q="it's"
set -- a 'b c'
echo ${z@Q} "${y@Q}" ${e@Q} "${q@Q}" "${y@U}" ${z@L} ${z@u} "${@@Q}" "[${unset@Q}]"
## out: 'aXbXc' 'a b' '' 'it'\''s' A B axbxc AXbXc 'a' 'b c' []

#### indirection
z=aXbXc n=z
set -- one two
p=2 a=@
echo ${!n} ${!n:1} ${!n/X/-} ${!n#a} ${!n^} ${!p} ${!#} ${!n:-x} ${!a}
## out: aXbXc XbXc a-bXc XbXc AXbXc two two aXbXc one two

#### indirection: defaults and assignment
n=new; echo ${!n-none} ${!n:=val}; echo $new
## OUT
none val
val
## END

#### indirection through what is unset
echo ${!u}; echo not here
## status: 1
## err: u: invalid indirect expansion

#### indirection through what is no name
n='a b'; echo ${!n}; echo not here
## status: 1
## err: a b: invalid variable name

#### names by prefix
abc1=1 abc2=2 ab=3; unset abc3
echo ${!abc*} "${!abc@}" "${!abc*}"
for i in "${!abc@}"; do echo "[$i]"; done
IFS=-; echo "${!abc*}" "[${!nothing*}]"
## OUT
abc1 abc2 abc1 abc2 abc1 abc2
[abc1]
[abc2]
abc1-abc2 []
## END

#### $! is still there
echo "[${!}]" "[${!:-none}]" "[${!-none}]"; sleep 0 & [ "${!}" = "$!" ] && echo same
## OUT
[] [none] [none]
same
## END

#### with nounset
set -u; echo "${u/a/b}"; echo not here
## status: 1
## err: u: unbound variable

#### none of it for the standard's shell
set -o posix
(eval 'x=abc; echo ${x:1}') 2>/dev/null; echo $?
## not: bash - its posix mode keeps them
## out: 1

#### appending
x=a; x+=b; x+=c$x; echo $x
unset y; y+=1; echo $y
export z=1; z+=2; sh -c 'echo $z'
x+=tmp sh -c 'echo $x'; echo $x
f() { local l=1; l+=2; echo $l; }; f
## OUT
abcab
1
12
abcabtmp
abcab
12
## END

#### appending to what is read-only
readonly r=1; r+=2; echo not here
## status: 1
## err: r: readonly variable

#### what is no appending
x+ =3 2>/dev/null; echo $?; echo x+=y; p=~+=~; echo "$p" | grep -c '+='
## OUT
127
x+=y
1
## END
