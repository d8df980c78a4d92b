# arithmetic expansion: XCU 2.6.4

#### a number
echo $((5)) $(( 5 )) $((0))
## out: 5 5 0

#### addition and subtraction
echo $((2+3)) $((2-3)) $((2 - -3))
## out: 5 -1 5

#### multiplication, division and remainder
echo $((6*7)) $((7/2)) $((7%3))
## out: 42 3 1

#### division truncates toward zero
echo $((-7/2)) $((7/-2)) $((-7/-2))
## out: -3 -3 3

#### the remainder has the dividend's sign
echo $((-7%3)) $((7%-3)) $((-7%-3))
## out: -1 1 -1

#### unary signs
echo $((-5)) $((+5)) $((- -5)) $((-(-5)))
## out: -5 5 5 5

#### logical not
echo $((!0)) $((!1)) $((!5)) $((!!5))
## out: 1 0 0 1

#### bitwise not
echo $((~0)) $((~5)) $((~-1))
## out: -1 -6 0

#### shifts
echo $((1<<4)) $((256>>4)) $((-16>>2))
## out: 16 16 -4

#### comparisons
echo $((1<2)) $((2<1)) $((1<=1)) $((1>2)) $((2>1)) $((1>=2))
## out: 1 0 1 0 1 0

#### equality
echo $((1==1)) $((1==2)) $((1!=1)) $((1!=2))
## out: 1 0 0 1

#### bitwise and, or, exclusive or
echo $((12&10)) $((12|10)) $((12^10))
## out: 8 14 6

#### logical and, or
echo $((2&&3)) $((2&&0)) $((0||3)) $((0||0))
## out: 1 0 1 0

#### the conditional operator
echo $((1?2:3)) $((0?2:3))
## out: 2 3

#### the conditional operator associates to the right
echo $((1?2:0?3:4)) $((0?2:0?3:4)) $((1?0?5:6:7))
## out: 2 4 6

#### multiplication binds tighter than addition
echo $((2+3*4)) $((2*3+4)) $((10-6/2))
## out: 14 10 7

#### parentheses group
echo $(((2+3)*4)) $((2*(3+4)))
## out: 20 14

#### subtraction associates to the left
echo $((10-3-2)) $((100/5/2)) $((17%10%4))
## out: 5 10 3

#### shift binds looser than addition
echo $((1<<2+1)) $((16>>1+1))
## out: 8 4

#### comparison binds looser than shift
echo $((1<<2<5)) $((3<1<<2))
## out: 1 1

#### equality binds looser than comparison
echo $((1<2==1)) $((0==2<1))
## out: 1 1

#### bitwise and binds looser than equality
echo $((6&2==2)) $((1==1&1))
## out: 0 1

#### exclusive or lies between and and or
echo $((1|2^2&3)) $((1^3&2)) $((5|1^4))
## out: 1 3 5

#### logical and binds tighter than logical or
echo $((1||0&&0)) $((0&&0||1))
## out: 1 1

#### logical operators bind looser than bitwise
echo $((1&&2|0)) $((4|0&&0))
## out: 1 0

#### not binds tighter than arithmetic
echo $((!1+1)) $((-2*-3)) $((~1+1)) $((!0*5))
## out: 1 6 -1 5

#### the conditional operator binds looser than or
echo $((0||1?5:6)) $((1?2:3+4)) $((0?2:3+4))
## out: 5 2 7

#### comparisons associate to the left
echo $((3>2>1)) $((1<2<3)) $((5==5==1))
## out: 0 1 1

#### octal numbers
echo $((010)) $((0777)) $((00))
## out: 8 511 0

#### hexadecimal numbers
echo $((0x10)) $((0xff)) $((0XFF)) $((0xAb))
## out: 16 255 255 171

#### a bad octal digit is an error
(echo $((08))) 2>/dev/null || echo error
## out: error
## not: mksh ksh93 - decimal there

#### a variable by name
x=5; echo $((x)) $((x+1)) $((x*x))
## out: 5 6 25

#### a variable by dollar
x=5; echo $(($x)) $(($x+1)) $((${x}2))
## out: 5 6 52

#### an unset variable by name is zero
echo $((u)) $((u+1))
## out: 0 1

#### an empty variable by name is zero
e=; echo $((e+1))
## out: 1

#### a variable with a negative value
x=-5; echo $((x)) $((-x)) $((3-x)) $((3 - $x))
## out: -5 5 8 8

#### a variable with an octal or hexadecimal value
x=010 y=0x10; echo $((x)) $((y)) $((x+y))
## out: 8 16 24

#### a variable with blanks around its value
x=' 5 '; echo $((x+1))
## out: 6

#### a variable with a plus sign
x=+5; echo $((x+1))
## out: 6

#### dollar text joins before parsing
a=2 op=+; echo $(($a $op 3)) $((1$op$a))
## out: 5 3

#### dollar text keeps no grouping
x=1+2; echo $(($x*3))
## out: 7

#### assignment
echo $((x=5)); echo $x
## out: 5
## out: 5

#### assignment with a blank around the operator
echo $(( x = 5 + 1 )) $x
## out: 6 6

#### compound assignments
x=10; echo $((x+=5)) $((x-=3)) $((x*=2)) $((x/=5)) $((x%=3)) $x
## out: 15 12 24 4 1 1

#### bitwise compound assignments
x=6; echo $((x&=3)) $((x|=8)) $((x^=1)) $((x<<=2)) $((x>>=1)) $x
## out: 2 10 11 44 22 22

#### assignment associates to the right
echo $((a=b=7)) $a $b
## out: 7 7 7

#### assignment in a conditional
x=1; echo $((x?(y=2):(z=3))) $y "[$z]"
## out: 2 2 []

#### assignment binds looser than the conditional
echo $((x=0?1:2)) $x
## out: 2 2

#### assignment is seen in the rest of the expression
echo $(((x=3)+x)) $((x*2))
## out: 6 6

#### the value of an assigned variable is decimal
: $((x=0x1F)); echo $x
## out: 31

#### assignment of a negative value
: $((x=-3)); echo $x
## out: -3

#### the right side of and is not evaluated
x=1; echo $((0&&(x=5))) $x
## out: 0 1

#### the right side of or is not evaluated
x=1; echo $((1||(x=5))) $x
## out: 1 1

#### the branch not taken is not evaluated
x=1 y=1; echo $((1?(x=2):(y=2))) $x $y; echo $((0?(x=3):(y=3))) $x $y
## out: 2 2 1
## out: 3 2 3

#### division by zero in a branch not taken is no error
echo $((1?5:1/0)) $((0&&1/0)) $((1||1%0))
## out: 5 0 1

#### a nested branch not taken assigns nothing
x=1; echo $((0 ? (1 ? (x=5) : (x=6)) : 7)) $x
## out: 7 1

#### division by zero is an error
(echo $((1/0)); echo no) 2>/dev/null || echo error
## out: error

#### remainder by zero is an error
(echo $((1%0)); echo no) 2>/dev/null || echo error
## out: error

#### division by a zero variable is an error
(z=0; echo $((1/z)); echo no) 2>/dev/null || echo error
## out: error

#### compound division by zero is an error and leaves the variable
x=4; (echo $((x/=0))) 2>/dev/null || echo error $x
## out: error 4

#### 64-bit numbers
echo $((4294967296)) $((9223372036854775807)) $((-9223372036854775807))
## out: 4294967296 9223372036854775807 -9223372036854775807
## not: mksh - 32 bits

#### addition wraps
echo $((9223372036854775807+1))
## out: -9223372036854775808
## not: mksh ksh93 - 32 bits, or floating point

#### subtraction wraps
echo $((-9223372036854775807-2))
## out: 9223372036854775807
## not: mksh ksh93 - 32 bits, or floating point

#### multiplication of large numbers
echo $((3037000499*3037000499)) $((4294967296*2147483647))
## out: 9223372030926249001 9223372032559808512
## not: mksh - 32 bits

#### multiplication wraps
echo $((9223372036854775807*2))
## out: -2
## not: ksh93 - 32 bits, or floating point

#### large shifts
echo $((1<<62)) $((1<<63)) $((-1>>63))
## out: 4611686018427387904 -9223372036854775808 -1
## not: mksh - 32 bits

#### the smallest number divided by minus one does not crash
x=$((-9223372036854775807-1)); (echo $((x/-1)) >/dev/null) 2>/dev/null; (echo $((x%-1)) >/dev/null) 2>/dev/null
echo alive
## out: alive
## not: dash - dies of SIGFPE

#### nested arithmetic
echo $((1+$((2*3)))) $(($((1))+$((2))))
## out: 7 3

#### arithmetic with a command substitution
echo $((1+$(echo 2)*3)) $((`echo 4`+1))
## out: 7 5

#### arithmetic with a parameter expansion
x=abc; echo $((${#x}+1)) $((${u:-4}*2)) $((${x+3}))
## out: 4 8 3

#### arithmetic with positional parameters
set -- 3 4; echo $(($1*$2)) $(($#+1)) $((${2}0))
## out: 12 3 40

#### arithmetic with quotes
x=2; echo $(( "1" + "$x" )) $(("3"))
## out: 3 3
## not: dash busybox yash mksh - quotes are removed, XCU 2.6.4: as in double quotes

#### a newline in arithmetic
echo $((1 +
2
* 3))
## out: 7

#### tabs and blanks in arithmetic
eval "$(printf 'echo $((\t1\t+ 2  ))')"
## out: 3

#### no blanks at all
x=3; echo $((x*-x+!x-~x))
## out: -5

#### a closing parenthesis inside
echo $(( (1+(2*(3))) ))
## out: 7

#### arithmetic in double quotes
echo "a $((1+2)) b"
## out: a 3 b

#### arithmetic joined to text
x=4; echo a$((x+1))b$((x-1))
## out: a5b3

#### the result is split by IFS
IFS=2; set -- $((123)); echo "$1+$2"
## out: 1+3

#### the quoted result is not split
IFS=2; set -- "$((123))"; echo "$#:$1"
## out: 1:123

#### arithmetic as a redirection target
echo a >$((1+1)); cat 2
## out: a

#### arithmetic in an assignment
x=$((2*3)); echo $x
## out: 6

#### arithmetic in a here-document
cat <<E
$((2*3))
E
## out: 6

#### arithmetic as a command name
$((1+1)) 2>/dev/null; echo $?
## out: 127

#### arithmetic as a loop counter
i=0; while [ $((i+=1)) -le 3 ]; do echo $i; done
## out: 1
## out: 2
## out: 3

#### a syntax error ends the script
(echo $((1+)); echo no) 2>/dev/null || echo error
## out: error

#### a lone operator is an error
(eval 'echo $((*))'; echo no) 2>/dev/null || echo error
## out: error

#### two operands are an error
(eval 'echo $((1 2))'; echo no) 2>/dev/null || echo error
## out: error

#### a missing parenthesis inside is an error
(eval 'echo $(((1+2))'; echo no) 2>/dev/null || echo error
## out: error
## not: bash - taken as an unfinished substitution that eval only warns of

#### a name after a number is an error
(eval 'echo $((1x))'; echo no) 2>/dev/null || echo error
## out: error

#### a bad character is an error
(eval 'echo $((1 @ 2))'; echo no) 2>/dev/null || echo error
## out: error

#### a conditional without its colon is an error
(eval 'echo $((1?2))'; echo no) 2>/dev/null || echo error
## out: error

#### a variable that is no number is an error
(x='1 2'; echo $((x)); echo no) 2>/dev/null || echo error
## out: error

#### assignment to a number is an error
(eval 'echo $((5=3))'; echo no) 2>/dev/null || echo error
## out: error

#### assignment to an expression is an error
(eval 'echo $((a+b=3))'; echo no) 2>/dev/null || echo error
## out: error

#### assignment to a readonly variable is an error
(readonly r=1; echo $((r=2)); echo no) 2>/dev/null || echo error
## out: error

#### a readonly variable may be read
readonly r=4; echo $((r*2))
## out: 8

#### an error leaves the variables of the outer shell
x=1; (echo $((x=2/0))) 2>/dev/null; echo $x
## out: 1

#### an exported variable that is assigned stays exported
export x=1; : $((x=7)); $SH -c 'echo $x'
## out: 7

#### assignment in a subshell stays there
x=1; (: $((x=2)); echo $x); echo $x
## out: 2
## out: 1

#### assignment in the shell's own substitution persists
: "$((x=3))"; echo $x
## out: 3

#### an equality is no assignment
x=1; echo $((x==2)) $x
## out: 0 1

#### not-equal is no negation and assignment
x=1; echo $((x!=2)) $x
## out: 1 1

#### less-or-equal against a shift assignment
x=8; echo $((x<=8)) $((x>>=1)) $((x>=4)) $((x<<=1)) $x
## out: 1 4 1 8 8

#### and-and against and
echo $((6&&1)) $((6&1)) $((6||1)) $((6|1))
## out: 1 0 1 7

#### minus after a binary operator
echo $((3*-2)) $((3 - - 2)) $((3+-2)) $((5%-3))
## out: -6 5 1 2

#### a long sum
echo $((1+2+3+4+5+6+7+8+9+10+11+12+13+14+15+16+17+18+19+20))
## out: 210

#### deep parentheses
echo $((((((((((((((((((((1+1))))))))))))))))))))
## out: 2

#### a variable that names an underscore and digits
_1=4 a_2b=5; echo $((_1*a_2b))
## out: 20

#### names are not confused with hexadecimal
x=1 xff=7; echo $((0x1+x)) $((xff))
## out: 2 7

#### the empty word in a conditional's condition is zero
echo $((u?1:2)) $((!u))
## out: 2 1

#### arithmetic against a subshell in a substitution
echo $( (echo a) )
## out: a

#### two parentheses that are a command substitution
echo $((echo a); echo b)
## OUT
a b
## END
## not: dash busybox - taken as arithmetic, XCU 2.6.3

#### a dollar before a name inside an assignment target
n=x; echo $(($n=5)) $x
## out: 5 5

#### arithmetic in a default word
echo ${u:-$((1+(2)))}
## out: 3

#### arithmetic in a case word and pattern
case $((1+1)) in $((4/2))) echo two;; esac
## out: two

#### hexadecimal of 64 bits
echo $((0x7fffffffffffffff))
## out: 9223372036854775807
## not: mksh - 32 bits

#### octal of many digits
echo $((0777777777777777777777))
## out: 9223372036854775807
## not: mksh - 32 bits

#### arithmetic sees the local value of a function
x=1; f() { x=5; echo $((x+1)); }; f; echo $((x+1))
## out: 6
## out: 6

#### the conditional's middle part may be any expression
echo $((1?x=4:0)) $x
## out: 4 4

#### arithmetic in a trim's pattern
x=1234; echo ${x#$((10+2))} ${x%$((30+4))}
## out: 34 12

#### signs in a row
x=3
echo $((- - -x)) $((+ + +5)) $((- -5)) $((-(-x))) $((~ ~x)) $((!!x))
## out: -3 5 5 3 3 1

#### very many signs in a row
x=-; i=0
while [ $i -lt 12 ]; do x=$x$x; i=$((i + 1)); done
echo $(($x 1)) $(($x-1))
## out: 1 -1

#### text of a parameter that is not evaluated
m='1 || 1'; echo $((0 && $m)) $((1 || $m)) $((0 ? $m : 4))
m='3 : 1 ? 5'; echo $((0 ? $m : 4))
## out: 1 1 4
## out: 5

#### nothing where an operand is not evaluated
for e in '1 || $m' '0 && $m' '1 ? 2 : $m' '0 ? $m : 3' '1 || 2 + -$m'; do
	(eval "echo \$(($e))") 2>/dev/null || echo error
done
set -u; (echo $((1 || $m))) 2>/dev/null || echo unset
## out: error
## out: error
## out: error
## out: error
## out: error
## out: unset

#### a parameter that is an expression: the assignments beside it are made once
y=0 x=1+1
echo $(((y += 1) * $x)) $y
echo $(((y = y + 5) + $x)) $y
## out: 2 1
## out: 8 6

#### unary operators before names of several letters
abc=5 bc=7 c=9
echo $((-abc)) $((+abc)) $((- abc)) $((-(abc))) $((~abc)) $((!abc)) $((- -abc)) $((-+abc)) $((+ +abc))
echo $((1-abc)) $((1+abc)) $((1 - -abc)) $((abc-bc)) $((abc- -bc)) $((2*-abc)) $((abc+-bc)) $((abc-+bc))
echo $abc $bc $c
## out: -5 5 -5 -5 -6 0 5 -5 5
## out: -4 6 6 -2 12 -10 -2 -2
## out: 5 7 9

#### operators of two characters between names and numbers
abc=12 bc=10
echo $((abc&&bc)) $((abc||bc)) $((abc<<2)) $((abc>>2)) $((abc<=bc)) $((abc>=bc)) $((abc==bc)) $((abc!=bc)) $((abc&bc)) $((abc|bc)) $((abc^bc)) $((abc<bc)) $((abc>bc)) $((abc%bc))
echo $((abc&&0)) $((0||bc)) $((10<<1+1)) $((abc>>=1)) $((abc<<=2)) $((abc+=bc)) $((abc-=bc)) $((abc*=bc)) $((abc/=bc)) $((abc%=bc)) $((abc&=7)) $((abc|=8)) $((abc^=3))
## out: 1 1 48 3 0 1 0 1 8 14 6 0 1 2
## out: 0 1 40 6 24 34 24 240 24 4 4 12 15

#### what is read as text after all is not assigned to twice
x=1 y='1+1'
echo $((x++ + $y)) $x
echo $((x += $y)) $x
echo $((z = 5, $y)) $z
## OUT
3 2
4 4
2 5
## END
## not: dash - has no ++ and no comma

#### a comma after blanks
x=0
echo $((1 , 2)) $((x = 3 , x)) $((0 ? 2 : 3 , 4)) $(( (5) , x++ , x ))
## out: 2 3 4 4
## not: dash - has no comma

#### a positional parameter with a leading zero is octal
set -- 010 08 0 00 9
echo $(($1)) $(($1 + $5)) $(($3)) $(($4))
(echo $(($2))) 2>/dev/null || echo error
## OUT
8 17 0 0
error
## END

#### division by minus one, and of the smallest number
min=$((-9223372036854775807 - 1))
echo $((7 / -1)) $((7 % -1)) $((-7 / -1)) $((min / 2)) $((min % 10)) $((min / -1 == min)) $((min % -1))
## out: -7 0 7 -4611686018427387904 -8 1 0
## not: dash - min / -1 ends it with a signal
