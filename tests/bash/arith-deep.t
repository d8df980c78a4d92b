# arithmetic: manual 6.5

#### constants
echo $((010)) $((0x1F)) $((0X1f)) $((2#101)) $((8#17)) $((16#fF)) $((36#zZ)) $((64#_)) $((64#@)) $((64#a)) $((64#A)) $((37#A)) $((10#08))
## out: 8 31 31 5 15 255 1295 63 62 10 36 36 8

#### wrapping around
echo $((9223372036854775807 + 1)) $((-9223372036854775808 - 1)) $((9223372036854775807 * 2)) $((9223372036854775808)) $((18446744073709551615)) $((0xffffffffffffffff)) $((-9223372036854775807 - 1))
## out: -9223372036854775808 9223372036854775807 -2 -9223372036854775808 -1 -1 -9223372036854775808

#### the smallest number divided by -1
echo $(( (-9223372036854775807 - 1) % -1 ))
## out: 0

#### powers
echo $((2**10)) $((2**0)) $((0**0)) $((2**3**2)) $((-2**2)) $((2**63)) $((2**64)) $((3**-0))
## out: 1024 1 1 512 4 -9223372036854775808 0 1

#### the order of operators
echo $((1+2*3)) $((7-3-2)) $((2*3%4)) $((1<<2+1)) $((5&3|8^1)) $((1|2&3)) $((1<2==1)) $((!0+1)) $((~1&3)) $((1?2:3?4:5)) $((0?1:0?2:3)) $((1,2,3)) $((-3/2)) $((-3%2))
## out: 7 2 2 8 9 3 1 2 2 2 3 3 -1 -1

#### and, or: what is not needed is not evaluated
x=0; echo $((0 && (x=1))) $x $((1 || (x=2))) $x $((1 && (x=3))) $x $((0 || (x=4))) $x $((1 ? 5 : (x=6))) $x
## out: 0 0 1 0 1 3 1 4 5 4

#### and, or: errors in what is not needed
echo $((0 && 1/0)) $((1 || 1/0)) $((1 ? 2 : 1/0)); echo $((1 && 1/0)); echo no
echo $?
## out: 0 1 2
## out: 1
## err: ./case.sh: line 1: 1 && 1/0: division by 0

#### assignments
x=5; echo $((x+=2)) $((x-=1)) $((x*=3)) $((x/=2)) $((x%=5)) $((x<<=2)) $((x>>=1)) $((x|=1)) $((x&=6)) $((x^=3)) $x; echo $((a=b=c=7)) $a$b$c; echo $((y = x = 2, x + y))
## out: 7 6 18 9 4 16 8 9 0 3 3
## out: 7 777
## out: 4

#### increments
x=5; echo $((x++)) $((++x)) $((x--)) $((--x)) $((x++ + ++x)) $x; echo $((- -x)) $((+-+x)) $((x - -1)); echo $((--5)) $((++5)) $((- - 5))
## out: 5 7 7 5 12 7
## out: 7 -7 8
## out: 5 5 5

#### increments of what is no variable
echo $((5++)); echo no
echo $((++5)) $?; echo $((x++++)); echo no
echo $?
## out: 5 1
## out: 1
## err: ./case.sh: line 1: 5++: syntax error: operand expected
## err: ./case.sh: line 2: x++++: syntax error: operand expected

#### names are variables without a dollar
x=3 y=x z=y; echo $((x)) $((y)) $((z+1)) $((nosuch)) $((nosuch+1)); e=; echo $((e)); s=' 7 '; echo $((s))
## out: 3 3 4 0 1
## out: 0
## out: 7

#### values are expressions
x=1+2; echo $((x*2)) $(($x*2)) $((${x}*2)); y='x*2'; echo $((y)) $(($y)); z='a=5'; echo $((z)) $a
## out: 6 5 5
## out: 6 6
## out: 5 5

#### a name in parentheses and brackets
x=2; a=(1 2 3); echo $(((x))) $((a[x])) $((a[x-1])) $((a[a[0]])) $((a[-1])) $((a[0]++ + a[0])) "${a[@]}"
## out: 2 3 2 2 3 3 2 2 3

#### elements that are not there
echo $((a[5])) $((h[x])); ((a[3]=2)); declare -p a; ((b[2]+=4, b[2]++)); declare -p b
## out: 0 0
## out: declare -a a=([3]="2")
## out: declare -a b=([2]="5")

#### double quotes and dollars
x=4; echo $(("$x" + "2")) $(( "${x}"1 )) $(( $x$x ))
## out: 6 41 44

#### substitutions within
echo $(($(echo 1)+`echo 2`)) $((${nosuch:-3}+1)) $(( ${#nosuch} )) $(($#+1)) $(($?+1)) $(( $((1+1)) * 2 ))
## out: 3 4 0 1 1 4

#### $[ ]
echo $[1+2] $[ $[2]*3 ] "$[4]" $[x=5]$x
## out: 3 6 4 55

#### comparing
echo $((1<2)) $((2<=1)) $((1==1)) $((1!=1)) $((-1>1)) $((3>=3))
## out: 1 0 1 0 0 1

#### shifts
echo $((1<<62)) $((1<<63)) $((-1>>1)) $((-8>>2)) $((1<<0)) $((5>>10))
## out: 4611686018427387904 -9223372036854775808 -1 -2 1 0

#### (( )) and its status
((5)); echo $?; ((0)); echo $?; ((x=0)); echo $?; ((x=1)); echo $?; ((x==1)) && echo yes; ((x--)); echo $? $x; ((x)) || echo zero
## OUT
0
1
1
0
yes
0 0
zero
## END

#### (( with a parenthesis is read again as subshells
((echo a); echo b); ( (echo c) ); ((echo d) | cat)
## OUT
a
b
c
d
## END

#### $(( likewise
echo $((echo a); echo b) $( (echo c) )
## out: a b c

#### for ((
for ((i=0, j=5; i<j; i++, j--)); do echo $i$j; done; for ((;;)); do break; done; for ((i=3; i; i--)) do echo -n $i; done; echo; for ((i = 0; i < 2; )); do ((i++)); done; echo $i
## OUT
05
14
23
321
2
## END

#### for (( with errors
for ((i=0; i<1/0; i++)); do echo no; done; echo $?; for ((1+; ;)); do echo no; done; echo $?
## out: 1
## out: 1
## err: ./case.sh: line 1: ((: i<1/0: division by 0
## err: ./case.sh: line 1: ((: 1+: syntax error: operand expected

#### for (( with braces and newlines
for ((i=0;
i<2;
i++)) { echo $i; }
## out: 0
## out: 1

#### let
let x=2+3; echo $x $?; let 'y = x * 2' z=y; echo $y $z; let 0; echo $?; let 1 0; echo $?; let 0 1; echo $?; let 'a[2]=5'; echo ${a[2]}; let i=1,j=2; echo $i$j
## OUT
5 0
10 10
1
1
0
5
12
## END

#### ternaries
x=5; echo $((x > 3 ? x < 10 ? 1 : 2 : 3)) $((x ? x-- : 0)) $x $((0 ? 1 : x ? 2 : 3)); echo $((1 ? 2 )); echo no
echo $?
## out: 1 5 4 2
## out: 1
## err: ./case.sh: line 1: 1 ? 2 : `:' expected for conditional expression

#### a deep recursion of names
a=b b=c c=d d=e e=42; echo $((a)); a='b+b'; echo $((a))
## out: 42
## out: 84

#### declared integers
declare -i n=5; n+=3; echo $n; n='n*2'; echo $n; n=nosuch; echo $n; n='"3"'; echo $? $n
## out: 8
## out: 16
## out: 0
## status: 1
## err: ./case.sh: line 1: "3": syntax error: operand expected

#### a name with an attribute in arithmetic
declare -u u; ((u=5)); echo $u; readonly r=1; ((r++)); echo $? $r
## out: 5
## out: 1 1
## err: ./case.sh: line 1: r: readonly variable

#### subscripts are evaluated once
i=0; a=(5 6 7); ((a[i++]+=10)); echo $i "${a[@]}"; ((a[i++]++)); echo $i "${a[@]}"
## out: 1 15 6 7
## out: 2 15 7 7

#### associative arrays: keys
declare -A h=([a]=1 [b c]=2); echo $((h[a] + h['b c'])); ((h[new]=5)); echo ${h[new]}; k='b c'; ((h[$k]+=1)); echo "${h[b c]}"; ((h["a"]++)); echo ${h[a]}
## OUT
3
5
3
2
## END

#### errors leave variables alone
x=5; ((x=1/0)); echo $? $x; ((x=, 1)); echo $? $x
## out: 1 5
## out: 1 5
## err: ./case.sh: line 1: ((: x=1/0: division by 0
## err: ./case.sh: line 1: ((: x=, 1: syntax error: operand expected

#### comma and assignment in a subscript
a=(0 1 2); echo ${a[x=1,x+1]} $x; a[y=2]=z; echo ${a[2]} $y
## out: 2 1
## out: z 2
