# =~ and BASH_REMATCH: manual 3.2.5.2

#### the whole and the groups
[[ abcd =~ b(c)(d) ]]; echo $? "${BASH_REMATCH[@]}" ${#BASH_REMATCH[@]}
## out: 0 bcd c d 3

#### no match empties it
[[ a =~ a ]]; [[ a =~ b ]]; echo $? "${#BASH_REMATCH[@]}"
## out: 1 0

#### groups that took no part are empty
[[ ac =~ a(b)?(c) ]]; declare -p BASH_REMATCH; [[ b =~ (a)|(b) ]]; declare -p BASH_REMATCH
## out: declare -a BASH_REMATCH=([0]="ac" [1]="" [2]="c")
## out: declare -a BASH_REMATCH=([0]="b" [1]="" [2]="b")

#### nested groups
[[ 2024-05-06 =~ (([0-9]+)-([0-9]+))-([0-9]+) ]]; printf '<%s>' "${BASH_REMATCH[@]}"; echo
## out: <2024-05-06><2024-05><2024><05><06>

#### repeated groups have the last
[[ abc =~ ([a-z])* ]]; echo "${BASH_REMATCH[1]}"; [[ aabb =~ (a|b)+ ]]; echo ${BASH_REMATCH[@]}
## out: c
## out: aabb b

#### leftmost and longest
[[ xaaay =~ a+ ]]; echo $BASH_REMATCH; [[ abcabc =~ (a|ab)(c|bcd)* ]]; echo "${BASH_REMATCH[@]}"; [[ foobar =~ o*|foo ]]; echo "${BASH_REMATCH[0]}"
## out: aaa
## out: abc ab c
## out: foo

#### anchors
[[ abc =~ ^b ]]; echo $?; [[ abc =~ c$ ]]; echo $?; [[ abc =~ ^abc$ ]]; echo $?; [[ '' =~ ^$ ]]; echo $?; [[ a =~ '' ]]; echo $?
## OUT
1
0
0
0
0
## END

#### quoted text is literal
[[ a.c =~ a"."c ]]; echo $?; [[ abc =~ a"."c ]]; echo $?; [[ 'a*' =~ a\* ]]; echo $?; [[ 'x(y)' =~ '(y)' ]]; echo $?; [[ '^a' =~ "^a" ]]; echo $?
## OUT
0
1
0
0
0
## END

#### variables are patterns, quoted they are literal
r='a.c' ; [[ abc =~ $r ]]; echo $?; [[ abc =~ "$r" ]]; echo $?; r='^(a|b)+$'; [[ abba =~ $r ]]; echo $? ${BASH_REMATCH[1]}; r='a b'; [[ 'xa by' =~ $r ]]; echo $?
## OUT
0
1
0 a
0
## END

#### blanks
[[ 'a b' =~ a\ b ]]; echo $?; [[ 'a b' =~ 'a b' ]]; echo $?; [[ 'a b' =~ a[[:space:]]b ]]; echo $?; [[ 'a b' =~ (a b) ]]; echo $?
## OUT
0
0
0
0
## END

#### bars, parentheses and angle brackets
[[ b =~ a|b ]]; echo $?; [[ ab =~ (a)(b) ]]; echo $?; [[ 'a<b' =~ a\<b ]]; echo $?; [[ 'a&b' =~ a\&b ]]; echo $?
## OUT
0
0
0
0
## END

#### classes
[[ 'aB1 ' =~ ^[[:lower:]][[:upper:]][[:digit:]][[:blank:]]$ ]]; echo $?; [[ é =~ ^[[:alpha:]]$ ]]; echo $?
## out: 0
## out: 1

#### intervals
[[ aaa =~ ^a{3}$ ]]; echo $?; [[ aaa =~ ^a{1,2}$ ]]; echo $?; [[ aaaa =~ a{2,} ]]; echo $BASH_REMATCH; [[ ab =~ ^(a|b){2}$ ]]; echo $?; [[ 'a{' =~ a\{ ]]; echo $?
## OUT
0
1
aaaa
0
0
## END

#### a bad pattern has status 2
r='a('; [[ a =~ $r ]]; echo $?; r='[a'; [[ a =~ $r ]]; echo $?; r='*a'; [[ '*a' =~ $r ]]; echo $?
## out: 2
## out: 2
## out: 2

#### nocasematch
shopt -s nocasematch; [[ ABC =~ b(c) ]]; echo $? "${BASH_REMATCH[@]}"
## out: 0 BC C

#### it can be assigned and unset
[[ ab =~ a(b) ]]; BASH_REMATCH[1]=x; echo ${BASH_REMATCH[@]}; unset BASH_REMATCH; [[ cd =~ c(d) ]]; echo "${BASH_REMATCH[@]}"
## out: ab x
## out: cd d

#### in && and !
[[ ab =~ a(.) && ${BASH_REMATCH[1]} == b ]]; echo $?; [[ ! ab =~ b(c) ]]; echo $?; [[ x =~ y || x =~ (x) ]]; echo ${BASH_REMATCH[1]}
## out: 0
## out: 0
## out: x

#### newlines in the text
[[ $'a\nb' =~ a.b ]]; echo $?; [[ $'a\nb' =~ ^b ]]; echo $?; [[ $'a\nb' =~ a$ ]]; echo $?; [[ $'a\nb' =~ [^x]b ]]; echo $?
## OUT
0
1
1
0
## END

#### back-references
[[ abab =~ (ab)\1 ]]; echo $?; r='(.)\1'; [[ xaay =~ $r ]]; echo $? $BASH_REMATCH
## not: husk-core - libc has none in extended expressions
## out: 1
## out: 0 aa

#### a loop of matches
s='k1=v1;k2=v2'; while [[ $s =~ ^([^=]+)=([^\;]+)\;?(.*)$ ]]; do echo "${BASH_REMATCH[1]}:${BASH_REMATCH[2]}"; s=${BASH_REMATCH[3]}; done
## out: k1:v1
## out: k2:v2

#### a tilde and braces
HOME=/h; [[ /h/x =~ ~ ]]; echo $?; [[ a,b =~ {a,b} ]]; echo $?
## out: 0
## out: 2

#### substitutions and arithmetic in it
[[ a5 =~ a$((2+3)) ]]; echo $?; [[ ab =~ $(echo a)b ]]; echo $?; a=(x 'b+'); [[ abb =~ a${a[1]}$ ]]; echo $?
## out: 0
## out: 0
## out: 0

#### a $ is the end only where it is not quoted
for s in a 'a$' 'a$%'; do
	[[ $s =~ a$ ]]; one=$?
	[[ $s =~ "a$" ]]; two=$?
	[[ $s =~ a"$%" ]]; three=$?
	[[ $s =~ "a"$ ]]; echo "$s $one $two $three $?"
done
## OUT
a 0 1 1 0
a$ 1 0 1 1
a$% 1 0 0 1
## END

#### brackets
[[ a-b =~ [-] ]]; echo $?; [[ x^y =~ [\^] ]]; echo $?; [[ b =~ [^a] ]]; echo $?; [[ '$' =~ [\$] ]]; echo $?; r='[a b]+'; [[ 'xa b' =~ $r ]]; echo $? "$BASH_REMATCH"
## OUT
0
2
0
0
0 a b
## END

#### quotes within brackets
[[ a =~ ["abc"] ]]; echo $?; [[ '"' =~ ['"'] ]]; echo $?; [[ '\' =~ [\\] ]]; echo $?; x=']'; [[ ']' =~ ["$x"] ]]; echo $?
## OUT
0
0
0
0
## END

#### local
f() { local BASH_REMATCH; [[ in =~ (i)n ]]; echo "${BASH_REMATCH[1]}"; }; [[ out =~ (o)ut ]]; f; echo "${BASH_REMATCH[1]}"
## out:
## out: i
