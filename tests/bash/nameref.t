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
