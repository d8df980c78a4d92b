#### an assignment operand of export is not split
a='1 x=2'
export y=$a
echo "$y" ${x-unset}
## out: 1 x=2 unset

#### a tilde after a colon in an operand of readonly
HOME=/h
readonly p=~:~/b
echo "$p"
## out: /h:/h/b

#### other operands of export are split
a='x y'
x=1 y=2
export $a
$SH -c 'echo $x$y'
## out: 12

#### export named by an expansion, with a quoted value
e=export
a='1 2'
$e x="$a"
echo "$x"
## out: 1 2

#### export in a function of the same name as a builtin
f() { export "$@"; }
f 'x=1 2'
echo "$x"
## out: 1 2

#### globs in an operand are not expanded
: >x=1.c
export x=*.c
echo "$x"
## out: *.c

#### a substitution in an operand is not split
export x=$(echo 'a   b')
echo "$x"
## out: a   b

#### "$@" in an operand
set -- a b
export x="$*"
echo "$x"
## out: a b

#### arithmetic in an operand
export x=$((1 + 2))
echo $x
## out: 3

#### several operands with blanks in the values
a='1 2' b='3 4'
export x=$a y=$b
echo "$x,$y"
## out: 1 2,3 4

#### export after command -p
a='1 2'
command -p export x="$a"
echo "$x"
## out: 1 2

#### echo is no declaration utility
a='1  2'
echo x=$a
## out: x=1 2

#### a tilde in an argument that looks like an assignment stays for other utilities
HOME=/h
printf '%s\n' x=~
## out: x=~
