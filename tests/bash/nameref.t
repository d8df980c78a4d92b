# Name references: manual 3.4

#### reading and writing through a reference
declare -n r=t; r=5; echo $t $r ${!r}; t=6; echo $r; declare -p r t; r+=x; echo $t; echo ${#r} ${r/6/7} ${r:-d}
## OUT
5 5 t
6
declare -n r="t"
declare -- t="6"
6x
2 7x 6x
## END

#### a reference to what is not set
declare -n r=t; echo "${r-unset}" ${!r}; declare -p r; [[ -v r ]] || echo no; t=1; [[ -v r ]] && echo yes; [[ -R r ]] && echo ref; [[ -R t ]] || echo none
## OUT
unset t
declare -n r="t"
no
yes
ref
none
## END

#### a reference without a target
declare -n q; echo "${q-unset}"; q=foo; q=12; echo $foo; declare -p q; declare -n w; w=1x; echo $?
## OUT
unset
12
declare -n q="foo"
## END
## status: 1
## err: line 1: `1x': not a valid identifier

#### unset and unset -n
declare -n ref=tgt; ref=5; unset ref; declare -p ref tgt; unset -n ref; declare -p ref
echo $?
## out: declare -n ref="tgt"
## out: 1
## err: line 1: declare: tgt: not found
## err: line 1: declare: ref: not found

#### references to elements
declare -n e=a[1]; e=x; declare -p a; echo $e ${!e}; e+=y; echo ${a[1]}; declare -A h; declare -n k=h[key]; k=v; declare -p h; unset k; declare -p h
## OUT
declare -a a=([1]="x")
x a[1]
xy
declare -A h=([key]="v" )
declare -A h=()
## END

#### references to arrays
a=(1 2 3); declare -n r=a; echo "${r[1]} ${#r[@]} ${r[@]}"; r[5]=x; r+=(y); declare -p a; for i in "${!a[@]}"; do echo -n "$i "; done; echo; unset 'r[0]'; declare -p a
## OUT
2 3 1 2 3
declare -a a=([0]="1" [1]="2" [2]="3" [5]="x" [6]="y")
0 1 2 5 6 
declare -a a=([1]="2" [2]="3" [5]="x" [6]="y")
## END

#### an argument by reference
set_it() { local -n out=$1; out="set $2"; }; set_it x 1; echo $x; append() { local -n l=$1; shift; l+=("$@"); }; append list a b; append list c; declare -p list
## out: set 1
## out: declare -a list=([0]="a" [1]="b" [2]="c")

#### a chain
declare -n a=b b=c c=d; d=end; echo $a ${!a} ${!b}; a=new; echo $d; declare -p a b c
## OUT
end d d
new
declare -n a="b"
declare -n b="c"
declare -n c="d"
## END

#### a circle
declare -n a=b; declare -n b=a; echo "[$a]"; echo $?
## out: []
## out: 0
## err: line 1: warning: a: circular name reference

#### itself
declare -n s=s; echo $?; declare -n s=s[1]; echo $?
## out: 1
## out: 1
## err: line 1: declare: s: nameref variable self references not allowed
## err: line 1: declare: s: nameref variable self references not allowed

#### the name of the caller's variable
f() { local -n x=x; echo "$x"; x=7; }; x=3; f 2>/dev/null; echo $x
## out: 3
## out: 7

#### what is no name
declare -n q=1z; echo $?; declare -n q='a b'; echo $?; declare -n q=; echo $?; x='not a name'; declare -n x; echo $?; declare -p x
## OUT
1
1
1
1
declare -- x="not a name"
## END
## err: line 1: declare: `1z': invalid variable name for name reference
## err: line 1: declare: `a b': invalid variable name for name reference
## err: line 1: declare: `': not a valid identifier
## err: line 1: declare: `not a name': invalid variable name for name reference

#### a loop sets the reference
declare -n r; for r in a b c; do r=$r-set; done 2>/dev/null; a=1 b=2; declare -n v; for v in a b; do echo $v ${!v}; done
## out: 1 a
## out: 2 b

#### attributes go to the target
t=1; declare -n r=t; declare -i r; r=2+3; declare -p t r; export r; declare -p t; readonly r; t=3; echo no
declare +n r; declare -p r
## OUT
declare -i t="5"
declare -n r="t"
declare -ix t="5"
declare -- r="t"
## END
## err: line 1: t: readonly variable

#### arrays cannot be references
a=(1); declare -n a; echo $?; declare -na b=c; echo $?
## out: 1
## out: 0
## err: line 1: declare: a: reference variable cannot be an array

#### reading and assigning
x=1; declare -n r=x; echo $r; r=2; echo $x; r+=3; echo $x
## out: 1
## out: 2
## out: 23

#### the name itself
x=1; declare -n r=x; echo ${!r}; declare -p r; declare -p x
## out: x
## out: declare -n r="x"
## out: declare -- x="1"

#### to a variable that is not yet there
declare -n r=y; echo "${r-unset}"; r=1; echo $y; declare -p r y
## OUT
unset
1
declare -n r="y"
declare -- y="1"
## END

#### operators go through
x=hello; declare -n r=x; echo ${#r} ${r:1:2} ${r/l/L} ${r^} ${r@Q} ${r%o} "${r:-d}"
## out: 5 el heLlo Hello 'hello' hell hello

#### to an array
a=(1 2 3); declare -n r=a; echo ${r[1]} ${r[@]} ${#r[@]} ${!r}; r[5]=x; r+=(y); declare -p a; unset 'r[0]'; echo ${!a[@]}
## out: 2 1 2 3 3 a
## out: declare -a a=([0]="1" [1]="2" [2]="3" [5]="x" [6]="y")
## out: 1 2 5 6

#### keys through a reference
a=(x y); declare -n r=a; echo "${!r[@]}"
## out: 0 1

#### to an associative array
declare -A h=([k]=v); declare -n r=h; echo ${r[k]}; r[n]=w; echo ${h[n]}; for k in "${!r[@]}"; do echo $k; done | sort
## OUT
v
w
k
n
## END

#### to an element
a=(1 2 3); declare -n r='a[1]'; echo $r; r=x; echo "${a[@]}"; unset r; echo "${a[@]}"; declare -p r
## OUT
2
1 x 3
1 3
declare -n r="a[1]"
## END

#### to an element of an associative array
declare -A h=([k]=v); declare -n r='h[k]'; echo $r; r=w; echo ${h[k]} ${!r}
## out: v
## out: w h[k]

#### to an element by a variable index
a=(1 2 3) i=1; declare -n r='a[i]'; echo $r; i=2; echo $r; r=z; echo "${a[@]}"
## out: 2
## out: 3
## out: 1 2 z

#### unset removes what is referred to
x=1; declare -n r=x; unset r; echo "${x-unset}"; declare -p r; r=2; echo $x
## out: unset
## out: declare -n r="x"
## out: 2

#### unset -n removes the reference
x=1; declare -n r=x; unset -n r; echo $x; declare -p r; r=5; echo $x $r
## out: 1
## out: 1 5
## err: ./case.sh: line 1: declare: r: not found

#### declare +n makes it a plain variable
x=1; declare -n r=x; declare +n r; declare -p r; echo $r
## out: declare -- r="x"
## out: x

#### local -n for arguments
inc() { local -n v=$1; ((v++)); v+=0; }; n=1; inc n; echo $n
## out: 20

#### filling the caller's array
fill() { local -n out=$1; out=(a "b c"); out[5]=d; }; fill z; declare -p z
## out: declare -a z=([0]="a" [1]="b c" [5]="d")

#### the caller's name may be the same as the reference's
f() { local -n v=$1; v=2; }; v=1; f v; echo $?; echo $v
## out: 0
## out: 2
## err: ./case.sh: line 1: local: warning: v: circular name reference
## err: ./case.sh: line 1: warning: v: circular name reference
## err: ./case.sh: line 1: warning: v: circular name reference

#### a reference to itself
declare -n r=r; echo $?
## out: 1
## err: ./case.sh: line 1: declare: r: nameref variable self references not allowed

#### a circle of two
declare -n a=b; declare -n b=a; a=1; echo $?
echo "[$a]"
## out: []
## err: ./case.sh: line 1: warning: a: circular name reference
## err: ./case.sh: line 2: warning: a: circular name reference

#### a bad name
declare -n r='a b'; echo $?; declare -n r=1; echo $?; declare -n r=''; echo $?
## out: 1
## out: 1
## out: 1
## err: ./case.sh: line 1: declare: `a b': invalid variable name for name reference
## err: ./case.sh: line 1: declare: `1': invalid variable name for name reference
## err: ./case.sh: line 1: declare: `': not a valid identifier

#### a reference without a name takes one at the first assignment
declare -n r; r=x; x=5; echo $r; declare -p r; r=6; echo $x
## out: 5
## out: declare -n r="x"
## out: 6

#### a reference without a name that gets a bad one
declare -n r; r='a b'; echo $?
## status: 1
## err: ./case.sh: line 1: `a b': not a valid identifier

#### for changes what it refers to
x=1 y=2 z=3; declare -n r; for r in x y z; do r=$r$r; done; echo $x $y $z; declare -p r
## out: 11 22 33
## out: declare -n r="z"

#### for with a plain reference
x=1 y=2; declare -n r=x; for r in y x; do echo $r; done; echo $x $y
## out: 2
## out: 1
## out: 1 2

#### read into a reference
declare -n r=x; read r <<<"a b"; echo "$x"
## out: a b

#### printf -v, mapfile, read -a into a reference
declare -n r=x; printf -v r %03d 7; echo $x; declare -n q=a; mapfile -t q <<<$'1\n2'; declare -p a; read -a q <<<"p q"; declare -p a
## out: 007
## out: declare -a a=([0]="1" [1]="2")
## out: declare -a a=([0]="p" [1]="q")

#### export of a reference
x=1; declare -n r=x; export r; sh -c 'echo "$x $r"'; declare -p x
## OUT
1 
declare -x x="1"
## END

#### attributes go to what is referred to
declare -n r=x; declare -i r; r=1+1; echo $x; declare -p x r
## out: 2
## out: declare -i x="2"
## out: declare -n r="x"

#### readonly through a reference
x=1; declare -n r=x; readonly r; x=2
echo $x; declare -p x
## out: 1
## out: declare -r x="1"
## err: ./case.sh: line 1: x: readonly variable

#### -v and -R
x=1; declare -n r=x; declare -n u=nope; [[ -v r ]]; echo $?; [[ -v u ]]; echo $?; [[ -R r ]]; echo $?; [[ -R x ]]; echo $?; test -R r; echo $?
## OUT
0
1
0
1
0
## END

#### in arithmetic
x=5; declare -n r=x; echo $((r + 1)); ((r *= 2)); echo $x; declare -n e='a[2]'; ((e = 7, e++)); declare -p a
## out: 6
## out: 10
## out: declare -a a=([2]="8")

#### in a substring and a default
declare -n r=x; echo "${r:=def}" $x; echo ${r+set}
## out: def def
## out: set

#### a reference to a local of the caller
f() { local x=f; g x; echo $x; }; g() { local -n ref=$1; ref=g; }; x=global; f; echo $x
## out: g
## out: global

#### a reference in a function to a global that is hidden
f() { local x=local; declare -gn r=x; echo $r; }; x=global; f; echo $r
## out: local
## out: global

#### -n in local with an array's name
sum() { local -n arr=$1; local t=0 e; for e in "${arr[@]}"; do ((t += e)); done; echo $t; }; n=(1 2 3); sum n
## out: 6

#### to positional parameters is no name
f() { local -n r=1; echo $?; }; f a
## out: 1
## err: ./case.sh: line 1: local: `1': invalid variable name for name reference

#### assignment before a command through a reference
x=1; declare -n r=x; r=2 sh -c 'echo "$x|$r"'; echo $x
## out: 2|
## out: 1

#### -p of references
declare -n r=x q='a[1]' e; declare -p r q e; declare -pn | grep -e ' [rqe]=' -e ' [rqe]$'
## OUT
declare -n r="x"
declare -n q="a[1]"
declare -n e
declare -n e
declare -n q="a[1]"
declare -n r="x"
## END

#### @A and @a of references
x=1; declare -n r=x; echo "${r@A}" "[${r@a}]"; declare -i x; echo "[${r@a}]"
## out: x='1' []
## out: [i]

#### $r in a here-document and a double-quoted text
x='a  b'; declare -n r=x; cat <<E
$r ${r}
E
echo "$r" $r
## out: a  b a  b
## out: a  b a b

#### nameref and unset of an element
declare -A h=([a]=1 [b]=2); declare -n r=h; unset 'r[a]'; echo ${!h[@]}
## out: b

#### changing where it refers
x=1 y=2; declare -n r=x; declare -n r=y; echo $r; r=3; echo $x $y
## out: 2
## out: 1 3

#### in a subshell
x=1; declare -n r=x; (r=2; unset -n r; r=9; echo $x $r); echo $x ${!r}
## out: 2 9
## out: 1 x

#### a reference to a function's own reference
outer() { local -n o=$1; inner o; }; inner() { local -n i=$1; i=deep; }; outer v; echo $v
## out: deep
