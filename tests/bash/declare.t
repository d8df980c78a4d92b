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

#### -p of each kind
x=1; declare -i i=2; declare -r r=3; declare -x e=4; declare -l l=ABC; declare -u u=abc; declare -a a=(1); declare -A h=([k]=v); declare -t t=5; declare -n n=x; declare -p x i r e l u a h t n
## OUT
declare -- x="1"
declare -i i="2"
declare -r r="3"
declare -x e="4"
declare -l l="abc"
declare -u u="ABC"
declare -a a=([0]="1")
declare -A h=([k]="v" )
declare -t t="5"
declare -n n="x"
## END

#### the order of letters
declare -ixrtl v=5; declare -p v; declare -aixr b=(1); declare -p b; declare -Alx c; declare -p c
## out: declare -irtxl v="5"
## out: declare -airx b=([0]="1")
## out: declare -Axl c

#### typeset is the same
typeset -i x=3+4; typeset -p x; typeset +i x; typeset -p x
## out: declare -i x="7"
## out: declare -- x="7"

#### a declared variable without a value is unset
declare x; echo "${x-unset}"; declare -p x; declare -i i; declare -p i; echo "${i-unset}"; x=; declare -p x
## OUT
unset
declare -- x
declare -i i
unset
declare -- x=""
## END

#### -p of what is not there
declare -p nosuch; echo $?; declare -p nosuch x 2>/dev/null; echo $?
## out: 1
## out: 1
## err: ./case.sh: line 1: declare: nosuch: not found

#### -p quotes values so that they can be read
x='a"b$c`d\e' y=$'a\nb' z="it's" w=''; declare -p x y z w
## OUT
declare -- x="a\"b\$c\`d\\e"
declare -- y=$'a\nb'
declare -- z="it's"
declare -- w=""
## END

#### -p of control characters
x=$'\t\001\e' y=$'\x7f'; declare -p x y
## out: declare -- x=$'\t\001\E'
## out: declare -- y=$'\177'

#### -p of characters beyond ASCII
x='äö' y=$'\xff'; declare -p x y
## env: LC_ALL=C.UTF-8
## out: declare -- x="äö"
## out: declare -- y=$'\377'

#### -i evaluates each assignment
declare -i i; i=2+3; echo $i; i+=4; echo $i; i='i * 2'; echo $i; i=abc; echo $i; j=7; i=j; echo $i; i=0x10; echo $i
## OUT
5
9
18
0
7
16
## END

#### -i with an error in the expression
declare -i i=5; i='1 +'; echo not here
echo $? $i
## out: 1 5
## err: ./case.sh: line 1: 1 +: syntax error: operand expected

#### +i takes it away, and the value stays
declare -i i=1+1; declare +i i; i=1+1; echo $i; i+=1; echo $i
## out: 1+1
## out: 1+11

#### -i on a variable that has a value leaves it
x=1+1; declare -i x; echo $x; x=$x; echo $x
## out: 1+1
## out: 2

#### -i and += adds
declare -i i=5; i+=3; i+=-1; i+=' 2 '; echo $i; declare -i e; e+=3; echo $e
## out: 9
## out: 3

#### -l and -u change what is assigned
declare -l x=ABC; echo $x; x+=DEF; echo $x; declare -u x; echo $x; x=$x; echo $x
## OUT
abc
abcdef
abcdef
ABCDEF
## END

#### -l and -u at once are neither
declare -lu x=aBc; echo $x; declare -p x; declare -l y; declare -u y; y=aBc; echo $y; declare -p y
## OUT
aBc
declare -- x="aBc"
ABC
declare -u y="ABC"
## END

#### -u in UTF-8
declare -u x=äöé; echo $x; declare -l y=ÄÖÉ; echo $y
## env: LC_ALL=C.UTF-8
## out: ÄÖÉ
## out: äöé

#### -l outside UTF-8 leaves bytes
declare -u x=äa; echo "$x"
## out: äA

#### -c makes the first letter large
declare -c x='aBC dEF'; echo "$x"; declare -p x
## out: Abc def
## out: declare -c x="Abc def"

#### -r
declare -r x=1; x=2
echo $? $x; declare x=3; echo $? $x; declare -p x
## out: 1 1
## out: 1 1
## out: declare -r x="1"
## err: ./case.sh: line 1: x: readonly variable
## err: ./case.sh: line 2: declare: x: readonly variable

#### +r is refused
declare -r x=1; declare +r x; echo $?; unset x; echo $? $x
## out: 1
## out: 1 1
## err: ./case.sh: line 1: declare: x: readonly variable
## err: ./case.sh: line 1: unset: x: cannot unset: readonly variable

#### readonly without a value
readonly x; x=1
echo "${x-unset}"; readonly -p | grep '\bx$'
## out: unset
## out: declare -r x
## err: ./case.sh: line 1: x: readonly variable

#### -x and +x
declare -x x=1; sh -c 'echo "$x"'; declare +x x; sh -c 'echo "[$x]"'; echo $x; export x; declare -p x
## OUT
1
[]
1
declare -x x="1"
## END

#### -x before a value
declare -x x; declare -p x; sh -c 'echo "${x-unset}"'; x=2; sh -c 'echo $x'
## out: declare -x x
## out: unset
## out: 2

#### several names
declare x=1 y z=3; echo $x$z; declare -i i=1+1 j=2+2; echo $i $j; declare -p i y
## OUT
13
2 4
declare -i i="2"
declare -- y
## END

#### words are not split in an assignment
w='a b'; declare x=$w y="$w c"; echo "$x|$y"; declare -x v=*; echo "$v"
## out: a b|a b c
## out: *

#### an assignment that results from an expansion is split
w='x=a b'; declare $w; echo "$x"; declare -p b; declare "$w"; echo "$x"
## out: a
## out: declare -- b
## out: a b

#### tilde in a declaration
HOME=/h; declare x=~ y=a:~/b; echo "$x $y"
## out: /h a:/h/b

#### braces in a declaration
declare x={a,b}; echo $x; declare y{1,2}=v; echo $y1 $y2
## out: b
## out: v v

#### +=
declare x=a; declare x+=b; echo $x; declare -i i=1; declare i+=4; echo $i; declare -a a=(1); declare a+=(2); declare -p a
## out: ab
## out: 5
## out: declare -a a=([0]="1" [1]="2")

#### a bad name
declare 1x=2; echo $?; declare x-y; echo $?; declare ''; echo $?; declare 'a b=c'; echo $?
## OUT
1
1
1
1
## END
## err: ./case.sh: line 1: declare: `1x=2': not a valid identifier
## err: ./case.sh: line 1: declare: `x-y': not a valid identifier
## err: ./case.sh: line 1: declare: `': not a valid identifier
## err: ./case.sh: line 1: declare: `a b=c': not a valid identifier

#### the others are declared all the same
declare 1x=2 y=3 2>/dev/null; echo $? $y
## out: 1 3

#### an unknown option
declare -z x; echo $?
## out: 2
## err: ./case.sh: line 1: declare: -z: invalid option

#### -f prints a function
f() { echo a; }; declare -f f; declare -f nosuch; echo $?
## OUT
f () 
{ 
    echo a
}
1
## END

#### -F prints names
g() { :; }; f() { :; }; declare -F; declare -F f; declare -F f nosuch; echo $?
## OUT
declare -f f
declare -f g
f
f
1
## END

#### -f without names prints them in order
zz() { :; }; aa() { :; }; declare -f
## OUT
aa () 
{ 
    :
}
zz () 
{ 
    :
}
## END

#### declare without options prints variables and functions
x_y=1; f() { :; }; declare | grep -e '^x_y=' -e '^f '
## OUT
x_y=1
f () 
## END

#### set without options prints values that can be read
x_y='a b' x_z=$'a\nb' x_w="it's"; x_a=(1 'b c'); set | grep '^x_'
## OUT
x_a=([0]="1" [1]="b c")
x_w='it'\''s'
x_y='a b'
x_z=$'a\nb'
## END

#### -p without names has all variables
x_y='a b'; declare -p | grep x_y; declare -x x_z=1; declare -px | grep x_z; declare -px | grep -c x_y
## out: declare -- x_y="a b"
## out: declare -x x_z="1"
## out: 0
## status: 1

#### -p with attributes picks
x_i=1; declare -i x_i; declare -a x_a=(1); declare -A x_h; declare -ip | grep x_; declare -ap | grep x_; declare -Ap | grep x_
## out: declare -i x_i="1"
## out: declare -a x_a=([0]="1")
## out: declare -A x_h

#### readonly -p, export -p
readonly x_r='a b'; export x_e="c d"; readonly -p | grep x_; export -p | grep x_
## out: declare -r x_r="a b"
## out: declare -x x_e="c d"

#### readonly -a and -A
readonly -a a=(1 2); readonly -A h=([k]=v); declare -p a h
## out: declare -ar a=([0]="1" [1]="2")
## out: declare -Ar h=([k]="v" )

#### readonly -f
f() { echo old; }; readonly -f f; f() { echo new; }; echo $?
f; unset -f f; echo $?; declare -F
## OUT
1
old
1
declare -fr f
## END
## err: ./case.sh: line 1: f: readonly function
## err: ./case.sh: line 2: unset: f: cannot unset: readonly function

#### export -f
f() { echo "in child $1"; }; export -f f; $SH -c 'f 1'; declare -F; export -nf f; $SH -c 'f 2' 2>/dev/null; echo $?
## out: in child 1
## out: declare -fx f
## out: 127

#### export -f of what is no function
export -f nosuch; echo $?
## out: 1
## err: ./case.sh: line 1: export: nosuch: not a function

#### export -n
export x=1; export -n x; declare -p x; export -n x=2; declare -p x
## out: declare -- x="1"
## out: declare -- x="2"

#### -g in a function
f() { declare -g x=2; local y=1; declare -g y=3; echo $y; }; y=0; f; echo $x $y
## out: 1
## out: 2 3

#### declare in a function is local
f() { declare x=in; echo $x; }; x=out; f; echo $x
## out: in
## out: out

#### -I inherits
f() { local -I x; echo "$x"; declare -p x; x=in; }; declare -i x=5; f; echo $x
## out: 5
## out: declare -i x="5"
## out: 5

#### -I of what is unset
f() { local -I nosuch; echo "${nosuch-unset}"; }; f
## out: unset

#### declare -a from a string does not evaluate words
declare -a a='($(echo x) y)'; declare -p a
## out: declare -a a=([0]="x" [1]="y")

#### a value for a compound in quotes is no list without -a
declare a='(x y)'; echo "$a"; declare -p a
## out: (x y)
## out: declare -- a="(x y)"

#### what looks like a list in an expansion
v='(x y)'; declare -a a=$v; declare -p a; declare b=$v; declare -p b
## out: declare -a a=([0]="x" [1]="y")
## out: declare -- b="(x y)"

#### -a together with -A
declare -aA x; echo $?
## out: 1
## err: ./case.sh: line 1: declare: x: cannot convert associative to indexed array

#### making a function's attribute
f() { :; }; declare -ft f; declare -F; declare -fx f; declare -F; declare -f f
## OUT
declare -ft f
declare -ftx f
f () 
{ 
    :
}
## END

#### an attribute of several
declare -i x=1 y=2; declare +i x; x=1+1 y=1+1; echo $x $y
## out: 1+1 2

#### declare's status is not the substitution's
declare x=$(false); echo $?; x=$(false); echo $?; local y=$(false) 2>/dev/null; echo $?
## out: 0
## out: 1
## out: 1

#### -n of a name that is a scalar with a value
x=y y=5; declare -n x; echo $x; declare -p x
## out: 5
## out: declare -n x="y"

#### ${x@a}
declare -irx x=1; declare -A h; declare -a a; echo "${x@a} ${h@a} ${a@a}"; a=(1); h[k]=1; echo "${a@a} ${h[k]@a} ${a[@]@a}"
## out: irx A a
## out: a A a

#### declare -p of a function's name
f() { :; }; declare -p f; echo $?
## out: 1
## err: ./case.sh: line 1: declare: f: not found

#### a temporary variable of declare
x=1 declare y=2; echo "${x-unset} $y"
## out: unset 2

#### command declare, builtin declare
command declare x='a b'; echo "$x"; builtin declare -i i=2+2; echo $i; w='p q'; command declare z=$w; echo "$z"
## out: a b
## out: 4
## out: p

#### a dynamic command word is no declaration
c=declare w='a b'; $c x=$w 2>/dev/null; echo "$x"
## out: a

#### \declare and quoted names are not
w='a b'; \declare x=$w; echo "$x"; declare "x"=$w; echo "$x"
## out: a
## out: a

#### local outside of functions
local x; echo $?
## out: 1
## err: ./case.sh: line 1: local: can only be used in a function

#### readonly of an element
a=(1 2); readonly a[0]; echo $?
## out: 1
## err: ./case.sh: line 1: readonly: `a[0]': not a valid identifier

#### declare -p shows what is made when it is read, before anything has read it
for name in UID EUID HOSTNAME OSTYPE HOSTTYPE MACHTYPE SHELLOPTS BASHOPTS EPOCHSECONDS; do
	declare -p "$name" >said || echo "no $name"
	grep -q "^declare -[-ir]* $name=" said || cat said
done
typeset -p nothing
## status: 1
## err: typeset: nothing: not found

#### an exported function in the environment
f() { echo hi; }; export -f f; env | grep -A2 '^BASH_FUNC_f'
## out: BASH_FUNC_f%%=() {  echo hi
## out: }
## out: _=/usr/bin/env

#### an array in export
export a=(1 2); declare -p a; export b[1]=2; echo $?
## out: declare -ax a=([0]="1" [1]="2")
## out: 1
## err: ./case.sh: line 1: export: `b[1]': not a valid identifier
