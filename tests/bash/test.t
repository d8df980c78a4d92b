# test, [ and [[: manual 6.4

#### strings
[ a = a ]; echo $?; [ a == b ]; echo $?; [ a != b ]; echo $?; [ a \< b ]; echo $?; [ b \> a ]; echo $?; [ -n a ]; echo $?; [ -z '' ]; echo $?; [ '' ]; echo $?; [ ]; echo $?
## OUT
0
1
0
0
0
0
0
1
1
## END

#### one, two, three and four arguments
[ -n ]; echo $?; [ ! ]; echo $?; [ ! '' ]; echo $?; [ ! a = b ]; echo $?; [ \( a \) ]; echo $?; [ ! \( a \) ]; echo $?; [ -a = -a ]; echo $?; [ \( = \( ]; echo $?
## OUT
0
0
0
0
0
1
0
0
## END

#### -a and -o
[ a -a '' ]; echo $?; [ a -o '' ]; echo $?; [ a = a -a b = b ]; echo $?; [ '' -o a -a b ]; echo $?; [ \( '' -o a \) -a b ]; echo $?; [ ! a -o b ]; echo $?
## OUT
1
0
0
0
0
1
## END

#### numbers
[ 1 -eq 01 ]; echo $?; [ -1 -lt 0 ]; echo $?; [ ' 5 ' -gt 3 ]; echo $?; [ 1 -eq a ]; echo $?; [ 1 -eq 1.0 ]; echo $?; [ '' -eq 0 ]; echo $?
## OUT
0
0
0
2
2
2
## END
## err: ./case.sh: line 1: [: a: integer expression expected
## err: ./case.sh: line 1: [: 1.0: integer expression expected
## err: ./case.sh: line 1: [: : integer expression expected

#### numbers in [[ ]] are expressions
x=3; [[ x -eq 3 ]]; echo $?; [[ 1+2 -eq x ]]; echo $?; [[ '' -eq 0 ]]; echo $?; [[ 0x10 -eq 16 ]]; echo $?; [[ 010 -eq 8 ]]; echo $?; [[ 1.0 -eq 1 ]]; echo $?
## OUT
0
0
0
0
0
1
## END
## err: ./case.sh: line 1: [[: 1.0: syntax error: invalid arithmetic operator

#### files
>f; mkdir d; ln -s f l; ln -s no b; mkfifo p; for t in -e -f -d -L -h -p -s -r -w -x -a -b -c -S -g -u -k -O -G -N; do [ $t f ]; printf '%s' "$t$? "; done; echo; [ -L b ]; echo $?; [ -e b ]; echo $?; [ -p p ]; echo $?; [ -d d ]; echo $?
## OUT
-e0 -f0 -d1 -L1 -h1 -p1 -s1 -r0 -w0 -x1 -a0 -b1 -c1 -S1 -g1 -u1 -k1 -O0 -G0 -N1 
0
1
0
0
## END

#### files' times and identity
>f; ln f g; touch -d '2000-01-01' o; [ f -nt o ]; echo $?; [ o -ot f ]; echo $?; [ f -ef g ]; echo $?; [ f -nt nosuch ]; echo $?; [ nosuch -ot f ]; echo $?; [ f -ef nosuch ]; echo $?
## OUT
0
0
0
0
0
1
## END

#### -v
x=1 e=; a=(1 [3]=x); [ -v x ]; echo $?; [ -v e ]; echo $?; [ -v u ]; echo $?; [ -v a ]; echo $?; [ -v 'a[3]' ]; echo $?; [ -v 'a[1]' ]; echo $?; [ -v 1 ]; echo $?; set -- p; [ -v 1 ]; echo $?
## OUT
0
0
1
0
0
1
1
0
## END

#### -v of elements that are empty
a=([0]=); [[ -v a[0] ]]; echo $?; unset 'a[0]'; [[ -v a ]]; echo $?; [[ -v a[@] ]]; echo $?; a[5]=x; [[ -v a ]]; echo $?; [[ -v a[@] ]]; echo $?
## OUT
0
1
1
1
0
## END

#### -o and -R
[ -o noglob ]; echo $?; set -f; [ -o noglob ]; echo $?; [ -o nosuch ]; echo $?; x=1; declare -n r=x; [ -R r ]; echo $?; [ -R x ]; echo $?
## OUT
1
0
1
0
1
## END

#### -t
[ -t 0 ]; echo $?; [ -t 99 ]; echo $?; [ -t x ]; echo $?; [ -t ]; echo $?
## OUT
1
1
1
0
## END

#### errors
[ a b ]; echo $?; [ a = ]; echo $?; [ a b c ]; echo $?; [ a = b c ]; echo $?; [ a; echo $?; test a = b ]; echo $?
## OUT
2
2
2
2
2
2
## END
## err: ./case.sh: line 1: [: a: unary operator expected
## err: ./case.sh: line 1: [: a: unary operator expected
## err: ./case.sh: line 1: [: b: binary operator expected
## err: ./case.sh: line 1: [: too many arguments
## err: ./case.sh: line 1: [: missing `]'
## err: ./case.sh: line 1: test: too many arguments

#### errors: unknown operators and parentheses
[ a -xx b ]; echo $?; [ -Q a ]; echo $?; [ \( a ]; echo $?; [ \( ]; echo $?; [ a -a ]; echo $?
## OUT
2
2
2
0
2
## END
## err: ./case.sh: line 1: [: -xx: binary operator expected
## err: ./case.sh: line 1: [: -Q: unary operator expected
## err: ./case.sh: line 1: [: (: unary operator expected
## err: ./case.sh: line 1: [: a: unary operator expected

#### [[ ]]: &&, ||, !, ( )
[[ a && '' ]]; echo $?; [[ '' || b ]]; echo $?; [[ ! '' && ! b ]]; echo $?; [[ ( a || b ) && '' ]]; echo $?; [[ ! ( a && b ) ]]; echo $?; [[ '' && a || b ]]; echo $?; [[ ! ! a ]]; echo $?
## OUT
1
0
1
1
1
0
0
## END

#### [[ ]]: what is not needed is not evaluated
i=0; [[ '' && i++ -eq 0 ]]; echo $i; [[ a || i++ -eq 0 ]]; echo $i; [[ a && i++ -eq 0 ]]; echo $i
## out: 0
## out: 0
## out: 1

#### [[ ]]: newlines
[[ a &&
b ||
c ]]; echo $?; [[
a ]]; echo $?; [[ a && (
b ) ]]; echo $?
## out: 0
## out: 0
## out: 0

#### [[ ]]: words are not split
x='a b' y=; [[ $x = 'a b' ]]; echo $?; [[ -z $y ]]; echo $?; [[ -n $x ]]; echo $?; [[ $nosuch ]]; echo $?; [[ $y == '' ]]; echo $?
## OUT
0
0
0
1
0
## END

#### [[ ]]: = is a pattern, quotes take that away
x='*'; [[ abc = a* ]]; echo $?; [[ abc = $x ]]; echo $?; [[ abc = "$x" ]]; echo $?; [[ abc = 'a'* ]]; echo $?; [[ 'a*' = a\* ]]; echo $?; [[ a] == [a]] ]]; echo $?
## OUT
0
0
1
0
0
0
## END

#### [[ ]]: extglob always in patterns
[[ aab == +(a)b ]]; echo $?; [[ ac == a!(b) ]]; echo $?; [[ '' == ?(x) ]]; echo $?; x='@(a|b)'; [[ b == $x ]]; echo $?
## OUT
0
0
0
0
## END

#### [[ ]]: nocasematch
shopt -s nocasematch; [[ ABC == abc ]]; echo $?; [[ ABC =~ b ]]; echo $?; [[ A != a ]]; echo $?; [[ A < a ]]; echo $?; [ A = a ]; echo $?
## OUT
0
0
1
0
1
## END

#### [[ ]]: < and > compare texts
[[ a < b ]]; echo $?; [[ 10 < 9 ]]; echo $?; [[ a > B ]]; echo $?; [[ '' < a ]]; echo $?
## OUT
0
0
0
0
## END

#### [[ ]]: arithmetic errors
[[ 1+ -eq 1 ]]; echo $?; [[ 1/0 -eq 1 ]]; echo $?
## out: 1
## out: 1
## err: ./case.sh: line 1: [[: 1+: syntax error: operand expected
## err: ./case.sh: line 1: [[: 1/0: division by 0

#### [[ ]]: assignments in -eq
[[ x=5 -eq 5 ]]; echo $? $x; [[ $((y=3)) -eq y ]]; echo $?
## out: 0 5
## out: 0

#### [[ ]]: a status in &&
[[ a ]] && [[ b ]] || echo no; if [[ -z a ]]; then :; elif [[ a ]]; then echo elif; fi; while [[ $i != xx ]]; do i+=x; done; echo $i
## out: elif
## out: xx

#### [[ is a keyword
x='[['; $x a ]] 2>/dev/null; echo $?; type -t '[['; echo [[ a ]]; alias; \[[ a ]] 2>/dev/null; echo $?
## OUT
127
keyword
[[ a ]]
127
## END

#### ]] may come first only as a word
[[ ']]' ]]; echo $?; [[ a == ']]' ]]; echo $?; echo ]]
## out: 0
## out: 1
## out: ]]

#### (( ))
((1)); echo $?; ((0)); echo $?; (( )); echo $?; ((x = 5, x > 3)); echo $? $x; ((1/0)); echo $?; (( a = 1 ? 2 : 3 )); echo $a
## OUT
0
1
1
0 5
1
2
## END
## err: ./case.sh: line 1: ((: 1/0: division by 0

#### let
let x=1+2 y=x*2; echo $x $y $?; let 'x = 0'; echo $?; let 'z = 3' 'z > 5'; echo $?; let; echo $?; let '1 +'; echo $?; let --x; echo $x; let -- y=1; echo $y
## OUT
3 6 0
1
1
1
1
-1
1
## END
## err: ./case.sh: line 1: let: expression expected
## err: ./case.sh: line 1: let: 1 +: syntax error: operand expected
