# read and test, as bash has them: manual 4.2, 6.4

#### -n
echo abcdef | { read -n 3 x; echo "$x $?"; read y; echo "$y $?"; }
## OUT
abc 0
def 0
## END

#### -n ends at the end of the line
echo ab | { read -n 3 x; echo "$x $?"; read y; echo "$y $?"; }
## OUT
ab 0
 1
## END

#### -n at the end of the input
printf ab | { read -n 3 x; echo "$x $?"; }
## out: ab 1

#### -n splits
echo 'a b c' | { read -n 4 x y; echo "$x|$y"; }
## out: a|b

#### -n 0
echo abc | { read -n 0 x; echo "[$x] $?"; read x; echo $x; }
## OUT
[] 0
abc
## END

#### -n counts characters
printf 'a\303\251bc' | { read -n 2 x; echo $x; read y; echo $y; }
## env: LC_ALL=C.UTF-8
## OUT
aé
bc
## END

#### -n and backslashes
echo 'a\bc\\d' | { read -n 3 x; echo "$x"; read -rn3 y; echo "$y"; }
## OUT
abc
\\d
## END

#### -n and -d
echo abcabc | { read -n 5 -d c x; echo $x; read -d b y; echo $y; }
## OUT
ab
a
## END

#### -N
printf 'ab\ncd' | { read -N 4 x; echo "[$x] $?"; read -N 4 y; echo "[$y] $?"; }
## OUT
[ab
c] 0
[d] 1
## END

#### -N does not split
echo ' a b c' | { y=old; read -N 5 x y; echo "[$x][$y]"; }
## out: [ a b ][]

#### -N and a backslash
read -N 3 x <<<$'a\\\nbcd'; echo $x; read -rN 3 x <<<'a\bcd'; echo $x
## OUT
abc
a\b
## END

#### -N ignores -d
echo abc | { read -N 2 -d a x; echo $x; }
## out: ab

#### counts that are none
read -n x y; echo $?; read -n -1 y; echo $?; read -N 1.5 y; echo $?
## OUT
1
1
1
## END
## err: line 1: read: x: invalid number
## err: line 1: read: -1: invalid number
## err: line 1: read: 1.5: invalid number

#### -t
{ printf ab; sleep 1; } | { read -t 0.1 x; echo "$x $?"; }
## out: ab 142

#### -t and a line in time
echo abc | { read -t 5 x; echo "$x $?"; }
## out: abc 0

#### -t 0 asks
read -t 0 <<<x; echo $?; sleep 1 | { read -t 0; echo $?; }
## OUT
0
1
## END

#### -t 0 takes nothing
echo abc | { while ! read -t 0; do :; done; read x; echo $x; }
## out: abc

#### times that are none
read -t x y; echo $?; read -t -1 y; echo $?; read -t 1x y; echo $?
## OUT
1
1
1
## END
## err: line 1: read: x: invalid timeout specification
## err: line 1: read: -1: invalid timeout specification
## err: line 1: read: 1x: invalid timeout specification

#### TMOUT
sleep 1 | { TMOUT=1 read -t 0.1 x; echo $?; TMOUT=0 read -t 0.1 x; echo $?; }
## OUT
142
142
## END

#### -u
echo a >f; exec 3<f; read -u 3 x; echo $x; read -u 3 x; echo $?
## OUT
a
1
## END

#### -u of what is none
read -u 9 x; echo $?; read -u x y; echo $?
## OUT
1
1
## END
## err: line 1: read: 9: invalid file descriptor: Bad file descriptor
## err: line 1: read: x: invalid file descriptor specification

#### REPLY keeps blanks
echo ' a b ' | { read; echo "[$REPLY]"; }; echo ' a b ' | { read x; echo "[$x]"; }
## OUT
[ a b ]
[a b]
## END

#### -d
echo a:b:c | { read -d : x; echo $x; read -d '' y; echo "$y $?"; }
printf 'a\0b\0' | { read -d '' x; read -d '' y; echo $x$y; }
## OUT
a
b:c 1
ab
## END

#### options that need a terminal
read -e x <<<foo; echo $x; read -s x <<<bar; echo $x; read -p 'prompt ' x <<<baz; echo $x; read -e -i text x <<<''; echo "[$x]"
## OUT
foo
bar
baz
[]
## END

#### names that are none
x=old; read 1x x <<<'a b'; echo $? $x
## out: 1 old
## err: line 1: read: `1x': not a valid identifier

#### a read-only variable
readonly r=1; y=old; read x r y <<<'1 2 3'; echo "$? $x $r $y"
## out: 1 1 1 old
## err: line 1: r: readonly variable

#### an unknown option
read -x; echo $?
## out: 2
## err: line 1: read: -x: invalid option

#### test -v
x=; [ -v x ]; echo $?; [ -v nope ]; echo $?; [[ -v x && ! -v nope ]]; echo $?
## OUT
0
1
0
## END

#### test -v of positions
set -- a b; [ -v 2 ]; echo $?; [ -v 3 ]; echo $?; [ -v 0 ]; echo $?
## OUT
0
1
0
## END

#### test -o
[ -o errexit ]; echo $?; set -e; [ -o errexit ] && echo on; set +e; [[ -o nope ]]; echo $?
## OUT
1
on
1
## END

#### test -R of what is no reference
x=1; [ -R x ]; echo $?; [[ -R x ]]; echo $?
## OUT
1
1
## END

#### test -N
echo x >f; touch -a -d '2001-01-01' f; [ -N f ]; echo $?; touch -m -d '2000-01-01' f; test -N f; echo $?
## OUT
0
1
## END

#### test compares texts
[ a == a ]; echo $?; [ a '<' b ]; echo $?; [ b \< a ]; echo $?; [ b '>' a ]; echo $?; [ a == 'a*' ]; echo $?
## OUT
0
0
1
0
1
## END

#### wrong tests
[ 1 -eq 1x ]; echo $?; [ a b ]; echo $?; [ a b c ]; echo $?; [ a; echo $?; [ -n a b ]; echo $?; [ a = b c d e ]; echo $?
## OUT
2
2
2
2
2
2
## END
## err: line 1: [: 1x: integer expression expected
## err: line 1: [: a: unary operator expected
## err: line 1: [: b: binary operator expected
## err: line 1: [: missing `]'
## err: line 1: [: a: binary operator expected
## err: line 1: [: too many arguments

#### one name loses the blanks around
read x <<<'  a  b  '; echo "[$x]"
## out: [a  b]

#### the last name takes the rest
read x y <<<' a  b  c '; echo "[$x][$y]"; read x y z <<<'a b'; echo "[$x][$y][$z]"
## out: [a][b  c]
## out: [a][b][]

#### other separators
IFS=: read x y z <<<'a::b:c:'; echo "[$x][$y][$z]"; IFS=: read x y <<<'a:b:'; echo "[$x][$y]"; IFS=: read x <<<'a:'; echo "[$x]"; IFS=': ' read x y <<<' a : b : '; echo "[$x][$y]"
## OUT
[a][][b:c:]
[a][b]
[a]
[a][b]
## END

#### IFS empty
IFS= read x y <<<' a b '; echo "[$x][$y]"
## out: [ a b ][]

#### backslashes
read x y <<<'a\ b c\\d'; echo "[$x][$y]"; read -r x y <<<'a\ b'; echo "[$x][$y]"; read x <<'E'
a\
b
E
echo "[$x]"
## out: [a b][c\d]
## out: [a\][b]
## out: [ab]

#### a line without an end
printf 'ab' | { read x; echo $? "$x"; }; printf '' | { x=old; read x; echo $? "[$x]"; }
## out: 1 ab
## out: 1 []

#### -a
read -a a <<<'x  y z'; declare -p a; read -a a <<<''; declare -p a; IFS=, read -ra a <<<'p,,q r,'; declare -p a; a=(1 2 3); read -a a <<<n; declare -p a
## OUT
declare -a a=([0]="x" [1]="y" [2]="z")
declare -a a=()
declare -a a=([0]="p" [1]="" [2]="q r")
declare -a a=([0]="n")
## END

#### -a ignores names after it
read -a a b <<<'x y'; declare -p a b
## out: declare -a a=([0]="x" [1]="y")
## status: 1
## err: ./case.sh: line 1: declare: b: not found

#### -n stops at the end of a line
printf 'a\nbcd\n' | { read -n 3 x; echo "[$x]"; read -n 2 x; echo "[$x]"; }
## out: [a]
## out: [bc]

#### -n and blanks, backslashes
read -n 4 x y <<<'a b c d'; echo "[$x][$y]"; read -n 3 x <<<'a\bcd'; echo "[$x]"; read -rn 3 x <<<'a\bcd'; echo "[$x]"
## out: [a][b]
## out: [abc]
## out: [a\b]

#### -N of characters
printf 'äöü' | { read -N 2 x; echo $x; read -n 1 y; echo $y; }
## env: LC_ALL=C.UTF-8
## out: äö
## out: ü

#### -N leaves blanks and takes no separators
IFS=: read -N 5 x y <<<' a:b '; echo "[$x][$y]"
## out: [ a:b ][]

#### -p is silent without a terminal
read -p 'prompt: ' x <<<a; echo $x
## out: a

#### -s and -e change nothing here
read -s x <<<a; echo $x; read -e y <<<b; echo $y
## out: a
## out: b

#### -t ends with a status above 128
mkfifo p; exec 5<>p; read -t 0.05 x <&5; echo $(($? > 128)) "[$x]"; printf ab >&5; read -t 0.05 x <&5; echo $(($? > 128)) "[$x]"
## out: 1 []
## out: 1 [ab]

#### -i without -e
read -i init x <<<a; echo $x
## out: a

#### the status
read x </dev/null; echo $?; read 1x <<<a; echo $?; read -z; echo $?; read -t x y <<<a; echo $?; read -n -1 x <<<a; echo $?
## OUT
1
1
2
1
1
## END
## err: ./case.sh: line 1: read: `1x': not a valid identifier
## err: ./case.sh: line 1: read: -z: invalid option
## err: ./case.sh: line 1: read: x: invalid timeout specification
## err: ./case.sh: line 1: read: -1: invalid number

#### readonly
readonly r=1; read r <<<2; echo $? $r; read x r y <<<'a b c'; echo $? $x
## out: 1 1
## out: 1 a
## err: ./case.sh: line 1: r: readonly variable
## err: ./case.sh: line 1: r: readonly variable

#### into elements
read 'a[1]' 'a[3]' <<<'x y'; declare -p a; declare -A h; read 'h[k k]' <<<v; echo "${h[k k]}"
## out: declare -a a=([1]="x" [3]="y")
## out: v

#### into an integer
declare -i i; read i <<<1+2; echo $i; declare -u u; read u <<<abc; echo $u
## out: 3
## out: ABC

#### NUL bytes are left out
printf 'a\0b\n' | { read x; echo "$x" ${#x}; }
## out: ab 2

#### a loop over lines
while IFS= read -r l; do echo "[$l]"; done <<<$' a\\b \n\nc'
## out: [ a\b ]
## out: []
## out: [c]

#### a loop with a last line that has no end
printf 'a\nb' | { while read x || [ "$x" ]; do echo "[$x]"; done; }
## out: [a]
## out: [b]

#### the rest is left to others
printf '1\n2\n3\n' >f; { read x; cat; } <f; printf '1\n2\n3\n' | { read x; cat; }; printf '1\n2\n3\n' | { read x; sh -c 'read y; echo $y'; cat; }
## OUT
2
3
2
3
2
3
## END

#### in a function and a subshell
f() { local x; read x; echo $x; }; f <<<in; echo in2 | f; (read x; echo $x) <<<sub; echo "[$x]"
## OUT
in
in2
sub
[]
## END

#### with TMOUT
mkfifo p; exec 5<>p; TMOUT=1; read -t 0.05 x <&5; echo $(($? > 128))
## out: 1

#### separators that are letters
IFS=b read x y <<<'abcbd'; echo "[$x][$y]"; IFS=' b' read x y <<<'a b c'; echo "[$x][$y]"
## out: [a][cbd]
## out: [a][c]

#### a name twice
read x x <<<'a b c'; echo $x
## out: b c

#### more names than words, arrays are cleared
y=old z=old; read x y z <<<a; echo "[$x][$y][$z]"; a=(1 2); read -a a </dev/null; echo ${#a[@]}
## out: [a][][]
## out: 0

#### a closed input
read x <&-; echo $?
## out: 1
## err: ./case.sh: line 1: read: read error: 0: Bad file descriptor
