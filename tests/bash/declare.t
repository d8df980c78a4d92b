# declare, typeset, local, export, readonly: manual 4.2

#### the letters of attributes, in order
declare -i i=1; declare -l l=ABC; declare -u u=abc; declare -c c="hello WORLD"; declare -r r=1; declare -x x=1; declare -t t=1
declare -a a=(1); declare -A A=([k]=v); declare -irx all=3; declare -airx many=(1); n=plain
declare -p i l u c r x t a A all many n
## OUT
declare -i i="1"
declare -l l="abc"
declare -u u="ABC"
declare -c c="Hello world"
declare -r r="1"
declare -x x="1"
declare -t t="1"
declare -a a=([0]="1")
declare -A A=([k]="v" )
declare -irx all="3"
declare -airx many=([0]="1")
declare -- n="plain"
## END

#### what -i, -l, -u do to all assignments
declare -i n=3+4; echo $n; n+=5; echo $n; n='n * 2'; echo $n; n=abc; echo $n; for n in 1+1 2+2; do echo $n; done
declare -l lo=ABC; lo+=DEF; echo $lo; read lo <<<XyZ; echo $lo; declare -u up; up=mixedCase; echo $up; up=${up,,}; echo $up
declare -ai ia=(1+1 2*3); ia[0]+=5; ia+=(2**4); echo "${ia[@]}"
## OUT
7
12
24
0
2
4
abcdef
xyz
MIXEDCASE
MIXEDCASE
7 6 16
## END

#### attributes go with +
declare -i n=5; declare +i n; n=1+1; echo $n; declare -x e=1; declare +x e; declare -p e
declare -l s=A; declare -u s; s=b; declare -p s; declare -lu s; declare -p s; typeset +l s; typeset -p s
## OUT
1+1
declare -- e="1"
declare -u s="B"
declare -- s="B"
declare -- s="B"
## END

#### what cannot be taken away or changed
readonly r=1; declare +r r; echo $?; declare r=2; echo $?; declare -i r; echo $?
declare -a a=(1); declare +a a; echo $?; declare -A a; echo $?; declare -A h; declare -a h; echo $?
## OUT
1
1
0
1
1
1
## END
## err: line 1: declare: r: readonly variable
## err: line 1: declare: r: readonly variable
## err: line 2: declare: a: cannot destroy array variables in this way
## err: line 2: declare: a: cannot convert indexed to associative array
## err: line 2: declare: h: cannot convert associative to indexed array

#### not a name, not an option
declare 1x=3; echo $?; declare -z x; echo $?; declare a-b; echo $?; declare ''; echo $?
## OUT
1
2
1
1
## END
## err: line 1: declare: `1x=3': not a valid identifier
## err: line 1: declare: -z: invalid option
## err: line 1: declare: `a-b': not a valid identifier
## err: line 1: declare: `': not a valid identifier

#### declared and not set
declare x; declare -p x; echo "${x-unset}"; declare -x e; declare -p e; declare -a a; declare -p a; echo "${#a[@]}"
unset x; declare -p x; echo $?
## OUT
declare -- x
unset
declare -x e
declare -a a
0
1
## END
## err: line 2: declare: x: not found

#### values that need quotes
x='a"b$c`d\e'; y=$'tab\there\n'; z=; w="it's"; declare -p x y z w
## OUT
declare -- x="a\"b\$c\`d\\e"
declare -- y=$'tab\there\n'
declare -- z=""
declare -- w="it's"
## END

#### elements and lists as operands
declare a[3]=x; declare -p a; declare 'b[2]=y'; declare -p b; declare -a 'c=(1 "2 3" 4)'; declare -p c
declare c='(x y)'; declare -p c; d='(x y)'; declare -p d; declare -a d='(x y)'; declare -p d; declare -A e='([k]=v)'; declare -p e
## OUT
declare -a a=([3]="x")
declare -a b=([2]="y")
declare -a c=([0]="1" [1]="2 3" [2]="4")
declare -a c=([0]="x" [1]="y")
declare -- d="(x y)"
declare -a d=([0]="x" [1]="y")
declare -A e=([k]="v" )
## END

#### += as an operand
declare -a d=(x); declare -a d+=(z); declare d+=w; declare -p d; declare -i n=1 n+=2; declare -p n; declare s=a; declare s+=b; echo $s
## OUT
declare -a d=([0]="xw" [1]="z")
declare -i n="3"
ab
## END

#### words of an operand do not split
x='a b *'; declare y=$x z="$x"; echo "$y|$z"; declare -a l=($x "$x"); echo ${#l[@]}; export E=$x; echo "$E"
## OUT
a b *|a b *
4
a b *
## END

#### in a function variables are local
x=global; f() { declare x=local y=1; typeset -i n=1+1; echo $x $n; g; }; g() { echo "g $x"; x=changed; declare -g G=new; }
f; echo $x ${y-unset} $G
## OUT
local 2
g local
global unset new
## END

#### declare -g
x=global; f() { local x=local; declare -g x=outer; echo $x; g; }; g() { local x=g; declare -gi x=1+2; echo $x; }; f; declare -p x
f2() { local fresh=1; declare -g fresh=2; echo $fresh; }; f2; echo $fresh
## OUT
local
g
declare -i x="3"
1
2
## END

#### local hides, unset shows
f() { local x; echo "${x-unset}"; x=1; declare -p x; unset x; echo "${x-unset}"; x=2; }; x=out; f; echo $x
g() { unset x; echo "${x-none}"; }; f() { local x=1; g; echo $x; }; f; echo $x
## OUT
unset
declare -- x="1"
unset
out
out
out
out
## END

#### unset and the assignments before a command
x=0; f() { unset x; echo "${x-unset}"; }; x=1 f; echo $x
## out: 0
## out: 0

#### local -I, and a value given before the function
x=5; declare -i n=7; f() { local -I x n; echo $x; n=1+1; echo $n; x=6; }; f; echo $x $n
f() { local x; echo "${x-unset}"; }; x=given f
## OUT
5
2
5 7
given
## END

#### local lists, local outside
f() { local a=1 b; local -a c=(x); local; }; f; local x; echo $?
## OUT
declare -- a="1"
declare -- b
declare -a c=([0]="x")
1
## END
## err: line 1: local: can only be used in a function

#### readonly locals
f() { local -r ro=1; ro=2; echo no; }
f; echo "status $?"
readonly g=1; f() { local g=2; echo "$? $g"; }; f
## out: 1 1
## err: line 1: ro: readonly variable
## err: line 3: local: g: readonly variable

#### readonly and its list
readonly a=1 b=(x y); readonly -p | grep -E ' (a|b)='
a=2; echo no
b[0]=z; echo no
echo end
## OUT
declare -r a="1"
declare -ar b=([0]="x" [1]="y")
end
## END
## err: line 2: a: readonly variable
## err: line 3: b: readonly variable

#### export and its list
export A=1 B; B=2; export -p | grep -E ' (A|B)='; export -n A; declare -p A; sh -c 'echo "${A-unset} $B"'; export 1x; echo $?
## OUT
declare -x A="1"
declare -x B="2"
declare -- A="1"
unset 2
1
## END
## err: line 1: export: `1x': not a valid identifier

#### exported by assignment, not arrays
set -a; x=1; a=(1 2); set +a; declare -p x a; sh -c 'echo $x ${a-unset}'
## OUT
declare -x x="1"
declare -a a=([0]="1" [1]="2")
1 unset
## END

#### declare -F and -f
f() { echo hi; }; declare -F f; declare -F nope; echo $?; declare -f nope; echo $?; unset -f f; declare -F f; echo $?
## OUT
f
1
1
1
## END

#### declare -p of what is not there
declare -p nope; echo $?; declare -p HOME nope2 | grep -c HOME
## out: 1
## out: 1
## err: line 1: declare: nope: not found
## err: line 1: declare: nope2: not found

#### a temporary value before declare
x=1 declare -p x; x=1 export x; declare -p x; y=2 readonly y; declare -p y; z=3 declare z; echo "${z-unset}"
## OUT
declare -x x="1"
declare -x x="1"
declare -rx y="2"
unset
## END
