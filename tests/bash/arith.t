# (( )) and for (( )): manual 3.2.5.1, 3.2.5.2

#### the status of (( ))
((1+1)); echo $?
((0)); echo $?
((x=5, x>3)) && echo yes $x
! ((0)); echo $?
## OUT
0
1
yes 5
0
## END

#### (( )) as a condition
x=6 y=10
if ((x > 5 && y == 10)); then echo both; fi
while ((n++ < 3)); do echo $n; done
until ((n <= 3)); do ((n--)); done; echo $n
## OUT
both
1
2
3
3
## END

#### blanks, lines and parameters within
x=3
(( y = x * 2 )); echo $y
((
  y = $x + ${#x} +
  $((2 * 3))
)); echo $y
## OUT
6
10
## END

#### what only looks like it
((echo a; echo b) | cat)
( (echo sub) )
((echo one) ; (echo two))
## OUT
a
b
sub
one
two
## END

#### (( )) as a function's body and with redirections
f() ((1)); f; echo $?
g() { ((0)); }; g; echo $?
((x=3)) >out; echo $x; ((1)) && ((2)) || echo no
## OUT
0
1
3
## END

#### set -e and (( ))
(set -e; ((1)); ((0)) || echo caught; ((0)); echo not here); echo $?
## OUT
caught
1
## END

#### for (( ))
for ((i=0; i<3; i++)); do echo $i; done
for ((i=0;i<2;i++)) { echo brace $i; }
for (( i = 0 ; i < 1 ; i++ )) ; do echo blanks; done
for ((i=0, j=5; i<j; i+=2, j--))
do
	echo $i $j
done
## OUT
0
1
2
brace 0
brace 1
blanks
0 5
2 4
## END

#### for (( )): empty expressions
i=10; for ((; i<12; )); do echo $((i++)); done
for ((;;)); do break; done; echo $?
for ((i=3; i; i--)); do ((i == 2)) && continue; echo $i; done
## OUT
10
11
0
3
1
## END

#### for (( )): the status
false; for ((;0;)); do :; done; echo $?
for ((i=0; i<1; i++)); do false; done; echo $?
## OUT
0
1
## END

#### for (( )): break and continue of outer loops
for ((i=0; i<2; i++)); do for ((j=0; j<2; j++)); do echo $i$j; [ $j = 0 ] && continue 2; done; done
for ((i=0; i<2; i++)); do for ((j=0; j<2; j++)); do echo $i$j; break 2; done; done
## OUT
00
10
00
## END

#### errors in expressions are a status
((1/0)) 2>/dev/null; echo $?
for ((i=1/0;;)); do echo no; done 2>/dev/null; echo $?
for ((i=0; i<3; i+=1/0)); do echo once; done 2>/dev/null; echo $?
## OUT
1
1
once
1
## END

#### in a subshell and a substitution nothing is left of them
x=1; (((x=5)); echo $x); echo $x; y=$( ((x++)); echo $x); echo $x $y; ( for ((x=9; x<10; x++)); do :; done; echo $x); echo $x
## OUT
5
1
1 2
10
1
## END

#### for (( )) with two expressions
for ((1;2)); do :; done
## status: 2
## err: syntax error

#### what fails to expand ends the script
((${x?no x})); echo not here
## status: 1
## err: no x

#### powers
echo $((2**10)) $((-2**2)) $((2**3**2)) $((3**0)) $((2*3**2)); ((x = 3, x **= 2)) 2>/dev/null; echo $((2 ** 3)) 
(echo $((2**-1))) 2>/dev/null; echo $?
## OUT
1024 4 512 1 18
8
1
## END

#### numbers of other bases
b=10
echo $((16#ff)) $((2#101)) $((36#Zz)) $((64#@_)) $((10#08)) $((62#Za)) $((16#$b)) $((0x1F)) $((017))
(echo $((3#5))) 2>/dev/null; echo $?; (echo $((65#1))) 2>/dev/null; echo $?; (echo $((1#0))) 2>/dev/null; echo $?
## OUT
255 5 1295 4031 8 3792 16 31 15
1
1
1
## END

#### let
let x=5+3 'y = x ** 2'; echo $x $y $?
let x==9; echo $?; let 'x == 8'; echo $?; let x++ ; echo $x; let 0 1; echo $?; let 1 0; echo $?
let 1/0 2>/dev/null; echo $?; let 2>/dev/null; echo $?
## OUT
8 64 0
1
0
9
0
1
1
1
## END
