# [[ ]]: manual 3.2.5.2, 6.4

#### patterns and texts
x=abc p='a*'
[[ $x == abc ]]; echo $?; [[ $x == a* ]]; echo $?; [[ $x == "a*" ]]; echo $?; [[ $x != b* ]]; echo $?
[[ $x = ?bc ]]; echo $?; [[ $x == [a-c]bc ]]; echo $?; [[ $x == $p ]]; echo $?; [[ $x == "$p" ]]; echo $?
## OUT
0
0
1
0
0
0
0
1
## END

#### nothing is split, and there are no pathnames
w='a b' e=
[[ $w == 'a b' ]]; echo $?; [[ $w = a* ]]; echo $?; [[ $e == '' ]]; echo $?; [[ * == '*' ]]; echo $?; [[ a]b == a]b ]]; echo $?
HOME=/h; [[ ~ == /h ]]; echo $?
## OUT
0
0
0
0
0
0
## END

#### one operand
x=abc e=
[[ $e ]]; echo $?; [[ $x ]]; echo $?; [[ -z $e ]]; echo $?; [[ -n $x ]]; echo $?; [[ "-n" ]]; echo $?
## OUT
1
0
0
0
0
## END

#### files
>f; mkdir d; ln -s f l
[[ -f f && -d d && -L l && ! -e none && -a f ]]; echo $?; [[ f -ef d/../f ]]; echo $?; [[ -s f ]]; echo $?; [[ f -nt none ]]; echo $?
## OUT
0
0
1
0
## END

#### variables and options
x= ; [[ -v x ]]; echo $?; [[ -v nope ]]; echo $?; [[ -o errexit ]]; echo $?; set -f; [[ -o noglob ]]; echo $?
[ -v x ]; echo $?; test -o noglob; echo $?
## OUT
0
1
1
0
0
0
## END

#### order of texts
[[ a < b ]]; echo $?; [[ b < a ]]; echo $?; [[ b > a ]]; echo $?; [[ a > a ]]; echo $?
## OUT
0
1
0
1
## END

#### numbers are expressions
y=3
[[ 1 -lt 2 && 3 -ge 3 ]]; echo $?; [[ x -eq 0 ]]; echo $?; [[ y -eq 1+2 ]]; echo $?; [[ 0x10 -eq 16 ]]; echo $?; [[ 1/0 -eq 1 ]] 2>/dev/null; echo $?
## OUT
0
0
0
0
1
## END

#### not, and, or, groups
[[ ! a ]]; echo $?; [[ ! ! a ]]; echo $?; [[ ! ( a == b ) ]]; echo $?; [[ ! -n x && a ]]; echo $?
[[ ( a == b || c == c ) && d ]]; echo $?; [[ a == b || c == c && d == e ]]; echo $?; [[ -n "" || -n a ]]; echo $?
## OUT
1
0
0
1
0
1
0
## END

#### what need not be asked is not expanded
x=0
[[ a == b && $((x=1)) ]]; echo $x; [[ a == a || $((x=2)) ]]; echo $x; [[ a == a && $((x=3)) ]]; echo $x
## OUT
0
0
3
## END

#### lines within
[[ a == a
&& b == b
]]; echo $?
[[
a == a &&
b == b || c ]]; echo $?
## OUT
0
0
## END

#### regular expressions
x=abc r='^a.c$'
[[ $x =~ ^a(b|x)c$ ]]; echo $?; [[ $x =~ b ]]; echo $?; [[ $x =~ $r ]]; echo $?; [[ a1 =~ ^[a-z][0-9]$ && b ]]; echo $?
[[ x =~ a|x ]]; echo $?; [[ (x =~ x) ]]; echo $?; [[ ab =~ (a)(b) || c ]]; echo $?; [[ a =~ ^[[:alpha:]]+$ ]]; echo $?
## OUT
0
0
0
0
0
0
0
0
## END

#### what is quoted in a regular expression matches itself
x=abc r='^a.c$'
[[ $x =~ "$r" ]]; echo $?; [[ $x =~ "b." ]]; echo $?; [[ a.c =~ a"."c ]]; echo $?; [[ abc =~ a"."c ]]; echo $?; [[ abc =~ a\.c ]]; echo $?
[[ 'a b' =~ a\ b ]]; echo $?; [[ "a b" =~ (a b) ]]; echo $?; [[ 'a$b' =~ 'a$b' ]]; echo $?
## OUT
1
1
0
1
1
0
0
0
## END

#### a regular expression that is none
[[ a =~ [ ]] 2>/dev/null; echo $?
## out: 2

#### as a condition, a function's body, with redirections
if [[ a == a ]]; then echo then; fi
while [[ $i -lt 2 ]]; do i=$((i+1)); echo $i; done
f() [[ $1 == x ]]; f x; echo $?; f y; echo $?
[[ abc > abb ]] >out; echo $?; ! [[ a == b ]]; echo $?; [[ a == b ]] || [[ c == c ]] && echo chain
[[ a = b ]]&&echo no;[[ a = a ]]&&echo yes
## OUT
then
1
2
0
1
0
0
chain
yes
## END

#### set -e
(set -e; [[ a == a ]]; [[ a == b ]] || echo caught; [[ a == b ]]; echo no); echo $?
## OUT
caught
1
## END

#### substitutions within
[[ $(echo sub) == sub ]]; echo $?; [[ `echo x` == x && $((1+1)) -eq 2 ]]; echo $?
## OUT
0
0
## END

#### in other places it is an ordinary word
echo [[ a ]]; echo ]]
## OUT
[[ a ]]
]]
## END

#### an expansion that fails
[[ ${x?no x} == a ]]; echo not here
## status: 1
## err: no x

#### a regular expression's brackets know no backslash: what is quoted in them is as it is
[[ '--long[=x]' =~ --([]\[a-z=-]+) ]]; echo "${BASH_REMATCH[1]}"
[[ 'a]b' =~ [\]a]+ ]]; echo "${BASH_REMATCH[0]}"
[[ 'a^b' =~ [a'^']+ ]]; echo "${BASH_REMATCH[0]}"
[[ 'x-z' =~ [a\-z]+ ]]; echo "${BASH_REMATCH[0]}"
[[ 'a.\b' =~ [[:alpha:]"."]+ ]]; echo "${BASH_REMATCH[0]}"
[[ 'a*]' =~ [a"*"\]]+ ]]; echo "${BASH_REMATCH[0]}"
[[ '[a.c' =~ "[a".c ]]; echo $?
[[ '[abc' =~ "[a".c ]]; echo $?
[[ 'a\]' =~ [a'\'] ]]; echo $?
x='[]\[a]+'; [[ 'a\]' =~ $x ]]; echo "${BASH_REMATCH[0]}"
[[ 'a.' =~ ^[\^a]+ ]]; echo $?
## OUT
long[=x]
a]
a^
x
a.
*]
0
0
0
a\]
1
## END

#### the character classes ascii and word
x=localhost; [[ $x == *[![:ascii:]]* ]]; echo $?
LC_ALL=C.UTF-8
[[ é == [![:ascii:]] ]]; echo $?
shopt -s extglob; [[ a_b1é == +([[:word:]]) ]]; echo $?
x='a-b c'; echo "${x//[![:word:]]/+}"
case _ in [[:word:]]) echo word;; esac
## OUT
1
0
0
a+b+c
word
## END
