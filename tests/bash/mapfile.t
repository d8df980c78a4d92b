# mapfile, readarray: manual 4.2

#### lines with their ends
printf 'a\nb c\n' >f; mapfile a <f; declare -p a; echo ${#a[@]}
## out: declare -a a=([0]=$'a\n' [1]=$'b c\n')
## out: 2

#### -t drops the ends
mapfile -t a <<<$'a\n\n b '; declare -p a
## out: declare -a a=([0]="a" [1]="" [2]=" b ")

#### MAPFILE is the default
mapfile -t <<<$'x\ny'; declare -p MAPFILE
## out: declare -a MAPFILE=([0]="x" [1]="y")

#### readarray is the same
readarray -t a <<<$'x\ny'; declare -p a
## out: declare -a a=([0]="x" [1]="y")

#### a last line without an end
printf 'a\nb' >f; mapfile a <f; declare -p a; mapfile -t a <f; declare -p a
## out: declare -a a=([0]=$'a\n' [1]="b")
## out: declare -a a=([0]="a" [1]="b")

#### an empty input
mapfile a </dev/null; declare -p a; echo $? ${#a[@]}
## out: declare -a a=()
## out: 0 0

#### what was there goes
a=(1 2 3 4); mapfile -t a <<<x; declare -p a
## out: declare -a a=([0]="x")

#### -O keeps what was there
a=(1 2 3 4); mapfile -t -O 1 a <<<$'x\ny'; declare -p a; mapfile -t -O 7 a <<<z; declare -p a
## out: declare -a a=([0]="1" [1]="x" [2]="y" [3]="4")
## out: declare -a a=([0]="1" [1]="x" [2]="y" [3]="4" [7]="z")

#### -n reads so many
printf '1\n2\n3\n4\n' >f; { mapfile -t -n 2 a; read x; } <f; declare -p a; echo $x; mapfile -t -n 0 a <f; echo ${#a[@]}
## out: declare -a a=([0]="1" [1]="2")
## out: 3
## out: 4

#### -s leaves out the first
printf '1\n2\n3\n4\n' >f; mapfile -t -s 2 a <f; declare -p a; mapfile -t -s 1 -n 2 a <f; declare -p a; mapfile -s 9 a <f; declare -p a
## out: declare -a a=([0]="3" [1]="4")
## out: declare -a a=([0]="2" [1]="3")
## out: declare -a a=()

#### -d ends lines otherwise
printf 'a:b:c\n' >f; mapfile -d : a <f; declare -p a; mapfile -td : a <f; declare -p a
## out: declare -a a=([0]="a:" [1]="b:" [2]=$'c\n')
## out: declare -a a=([0]="a" [1]="b" [2]=$'c\n')

#### -d '' ends at NUL
printf 'a\0b c\0\nd' >f; mapfile -d '' a <f; declare -p a; mapfile -t -d '' a <f; declare -p a
## out: declare -a a=([0]="a" [1]="b c" [2]=$'\nd')
## out: declare -a a=([0]="a" [1]="b c" [2]=$'\nd')

#### -d of more than one character
mapfile -t -d ab a <<<xaybz; declare -p a
## out: declare -a a=([0]="x" [1]=$'ybz\n')

#### -u reads a descriptor
exec 5<<<$'p\nq'; mapfile -t -u 5 a; declare -p a
## out: declare -a a=([0]="p" [1]="q")

#### -u of a closed descriptor
mapfile -u 9 a; echo $?
## out: 1
## err: ./case.sh: line 1: mapfile: 9: invalid file descriptor: Bad file descriptor

#### -C calls
mapfile -t -c 1 -C 'echo cb' a <<<$'x\ny z'; declare -p a
## out: cb 0 x
## out: cb 1 y z
## out: declare -a a=([0]="x" [1]="y z")

#### -C every so many
mapfile -t -c 2 -C 'echo cb' a <<<$'1\n2\n3\n4\n5'; echo ${#a[@]}
## out: cb 1 2
## out: cb 3 4
## out: 5

#### -C sees the elements before
mapfile -t -c 1 -C 'echo ${#a[@]}' a <<<$'1\n2\n3'
## out: 0 0 1
## out: 1 1 2
## out: 2 2 3

#### -C with -O and a function
f() { echo "$# $1 [$2]"; }; mapfile -c 1 -O 5 -C f a <<<$'x'; echo "${!a[@]}"
## out: 2 5 [x
## out: ]
## out: 5

#### the text of -C is a command with words
mapfile -t -c 1 -C 'printf "<%s>" pre' a <<<$'it'\''s\n$x'; echo
## out: <pre><0><it's\n$x>

#### NUL bytes in lines
printf 'a\0b\nc\n' >f; mapfile -t a <f; declare -p a
## out: declare -a a=([0]="a" [1]="c")

#### bad operands
mapfile -n x a <<<1; echo $?; mapfile -O -1 a <<<1; echo $?; mapfile -s -1 a <<<1; echo $?; mapfile -c 0 -C : a <<<1; echo $?; mapfile -z; echo $?
## OUT
1
1
1
1
2
## END
## err: ./case.sh: line 1: mapfile: x: invalid line count
## err: ./case.sh: line 1: mapfile: -1: invalid array origin
## err: ./case.sh: line 1: mapfile: -1: invalid line count
## err: ./case.sh: line 1: mapfile: 0: invalid callback quantum
## err: ./case.sh: line 1: mapfile: -z: invalid option

#### a bad name
mapfile 1a <<<x; echo $?; mapfile '' <<<x; echo $?
## out: 1
## out: 2
## err: ./case.sh: line 1: mapfile: `1a': not a valid identifier
## err: ./case.sh: line 1: mapfile: empty array variable name

#### an associative array
declare -A h; mapfile h <<<x; echo $?
## out: 1
## err: ./case.sh: line 1: mapfile: h: not an indexed array

#### a readonly array
readonly a=(1); mapfile a <<<x; echo $? ${#a[@]}
## out: 1 1
## err: ./case.sh: line 1: a: readonly variable

#### a scalar becomes an array
x=s; mapfile -t x <<<y; declare -p x
## out: declare -a x=([0]="y")

#### the rest of a pipe stays
printf '1\n2\n3\n' | { mapfile -t -n 1 a; cat; echo "${a[@]}"; }
## out: 2
## out: 3
## out: 1

#### from a process substitution
mapfile -t a < <(printf '%s\n' b a | sort); echo "${a[@]}"
## out: a b

#### in a pipeline it is lost
mapfile -t a < /dev/null; echo x | mapfile -t a; echo ${#a[@]}; shopt -s lastpipe; echo x | mapfile -t a; echo ${#a[@]}
## out: 0
## out: 1

#### local arrays
f() { local a; mapfile -t a <<<x; echo "${a[@]}"; }; f; echo ${#a[@]}
## out: x
## out: 0

#### integers and case
declare -ai a; mapfile -t a <<<$'1+1\n3'; declare -p a; declare -au b; mapfile -t b <<<abc; declare -p b
## out: declare -ai a=([0]="2" [1]="3")
## out: declare -au b=([0]="ABC")

#### many lines
seq 1000 >f; mapfile -t a <f; echo ${#a[@]} ${a[999]} ${a[500]}
## out: 1000 1000 501

#### a long line
printf '%05000d\n' 7 >f; mapfile -t a <f; echo ${#a[0]}
## out: 5000

#### a callback may read on, and sees what the next line is
printf '1\n2\n3\n4\n' >f; mapfile -t -c 2 -C 'read x; echo got $x; :' a <f; declare -p a
printf '1\n2\n3\n4\n' | { mapfile -t -c 2 -C 'read x; echo got $x; :' a; declare -p a; }
## OUT
got 3
declare -a a=([0]="1" [1]="2" [2]="4")
got 3
declare -a a=([0]="1" [1]="2" [2]="4")
## END

#### a callback that leaves the function, or the loop
f() { local -a y; mapfile -c 1 -C 'return 5 #' y <<<$'1\n2'; echo after; }; f; echo $?
while :; do mapfile -c 1 -C 'break; :' y <<<$'1\n2'; echo here; break; done; echo ${#y[@]}
## OUT
5
2
## END

#### a callback that exits
mapfile -c 1 -C 'exit 4 #' y <<<x; echo no
## status: 4

#### the status of a callback does not count
mapfile -c 1 -C false y <<<x; echo $?
## out: 0

#### a callback runs in a subshell alone, when it is there
v=1; r=$(mapfile -t -c 1 -C 'v=2; echo' y <<<$'a\nb'; echo "$v ${y[1]}"); echo "$r" $v ${#y[@]}
## OUT
0 a
1 b
2 b 1 0
## END

#### by a name reference
declare -n r=q; mapfile -t r <<<$'x\ny'; declare -p q; declare -n e='q[1]'; mapfile -t e <<<z; echo $?; declare -p q
## OUT
declare -a q=([0]="x" [1]="y")
1
declare -a q=([0]="x" [1]="y")
## END
## err: mapfile: `q[1]': not a valid identifier

#### descriptors and counts that are none
mapfile -u x a; echo $?; mapfile -u 99999999999999 a; echo $?; mapfile -O 4294967296 a; echo $?; mapfile -C; echo $?
## OUT
1
1
1
2
## END
## err: ./case.sh: line 1: mapfile: x: invalid file descriptor specification
## err: ./case.sh: line 1: mapfile: 99999999999999: invalid file descriptor specification
## err: ./case.sh: line 1: mapfile: 4294967296: invalid array origin
## err: ./case.sh: line 1: mapfile: -C: option requires an argument

#### an undone array in a subshell
a=(1 2); b=$(mapfile -t a <<<x; echo "${a[@]}"); echo $b "${a[@]}"
## out: x 1 2

#### more than fits into a buffer
seq 40000 >f; mapfile -t a <f; echo ${#a[@]} ${a[39999]} ${a[20000]}; seq 40000 | { mapfile -t -n 39998 a; echo ${#a[@]} ${a[39997]}; cat; }
## OUT
40000 40000 20001
39998 39998
39999
40000
## END

#### a line that lies across buffers
printf '%070000d\n%066000d\nend\n' 1 2 >f; mapfile -t a <f; echo ${#a[@]} ${#a[0]} ${#a[1]} ${a[2]}
## out: 3 70000 66000 end

#### what read has looked ahead at
printf '1\n2\n3\n' >f; { read x; mapfile -t a; } <f; echo $x ${a[@]}; { mapfile -t -n 1 a; read x; mapfile -t b; } <f; echo ${a[@]} $x ${b[@]}
## OUT
1 2 3
1 2 3
## END

#### -s with -O, -n and a callback counts what is stored
printf '%s\n' 1 2 3 4 5 >f; mapfile -t -s 1 -n 3 -O 4 -c 2 -C echo a <f; declare -p a
## out: 5 3
## out: declare -a a=([4]="2" [5]="3" [6]="4")

#### a directory
mapfile a </; echo $? ${#a[@]}
## out: 0 0
