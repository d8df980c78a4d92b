# scope: manual 3.3, 4.2 local

#### dynamic scope
f() { local x=f; g; echo $x; }; g() { echo $x; x=g; }; x=top; f; echo $x
## out: f
## out: g
## out: top

#### a local without a value is unset
f() { local x; echo "${x-unset}"; x=1; }; x=top; f; echo $x
## out: unset
## out: top

#### the value to the right is still the outer one
f() { local x=$x.in; echo $x; }; x=out; f; echo $x
## out: out.in
## out: out

#### several in one local, from left to right
f() { local a=1 b=$a c=$b; echo "[$a][$b][$c]"; }; f
## out: [1][][]

#### unset of a local leaves it unset in its function
f() { local x=1; unset x; echo "${x-unset}"; x=2; echo $x; }; x=top; f; echo $x
## out: unset
## out: 2
## out: top

#### unset of the caller's local uncovers
f() { local x=f; g; echo "$x"; }; g() { unset x; echo "$x"; }; x=top; f; echo $x
## out: top
## out: top
## out: top

#### with localvar_unset it does not
shopt -s localvar_unset; f() { local x=f; g; echo "${x-unset}"; }; g() { unset x; echo "${x-unset}"; }; x=top; f; echo $x
## out: unset
## out: unset
## out: top

#### unset of a global within a function
f() { unset x; }; x=1; f; echo "${x-unset}"
## out: unset

#### local again keeps the value
f() { local x=1; local x; echo "$x"; local x=2; echo $x; }; f
## out: 1
## out: 2

#### a local of a temporary variable
f() { local x; echo "${x-unset}"; }; x=top; x=tmp f; echo $x
## out: tmp
## out: top

#### a temporary variable is seen below
f() { g; }; g() { echo $x; x=changed; }; x=top; x=tmp f; echo $x
## out: tmp
## out: top

#### assignment to a temporary variable is lost
f() { x=changed; echo $x; }; x=top; x=tmp f; echo $x
## out: changed
## out: top

#### unset of a temporary variable uncovers the global
f() { unset x; echo "${x-unset}"; }; x=top; x=tmp f; echo $x
## out: top
## out: top

#### a temporary variable is exported
f() { sh -c 'echo "[$x]"'; }; x=top; x=tmp f; sh -c 'echo "[$x]"'
## out: [tmp]
## out: []

#### a local takes a temporary variable's export
f() { local x=in; sh -c 'echo "[$x]"'; }; x=tmp f
## out: [in]

#### a local of an exported variable is exported
f() { local x=in; sh -c 'echo "[$x]"'; }; export x=out; f; sh -c 'echo "[$x]"'
## out: [in]
## out: [out]

#### a local -x
f() { local -x x=in; sh -c 'echo "[$x]"'; }; x=out; f; sh -c 'echo "[$x]"'
## out: [in]
## out: []

#### a local IFS
f() { local IFS=:; set -- $x; echo $#; }; x=a:b; f; set -- $x; echo $#
## out: 2
## out: 1

#### local -i, -l, -u, -r
f() { local -i i=1+1; local -l l=AB; local -u u=ab; local -r r=1; echo $i $l $u; r=2; }; f; echo $?
r=3; echo $r
## out: 2 ab AB
## out: 3
## err: ./case.sh: line 1: r: readonly variable

#### a readonly global cannot be hidden
readonly x=1; f() { local x=2; echo $? $x; }; f; echo $?
## out: 1 1
## out: 0
## err: ./case.sh: line 1: local: x: readonly variable

#### a readonly local of the caller can neither
f() { local -r x=1; g; }; g() { local x=2; echo $? $x; }; f
## out: 0 2

#### a local array with a list
f() { local -a a=(1 "2 3"); local b=(x); declare -p a b; }; f
## out: declare -a a=([0]="1" [1]="2 3")
## out: declare -a b=([0]="x")

#### a recursive function has its own
f() { local n=$1; ((n > 0)) && f $((n - 1)); echo -n $n; }; f 3; echo
## out: 0123

#### local - restores options
f() { local -; set -f; set -u; echo *; }; touch a; f; echo *
## out: *
## out: a case.sh

#### local - and shopt's set options
f() { local -; set -o noglob; shopt -uo noglob; set -e; }; f; false; echo on
## out: on

#### local -p
f() { local x=1 y; local -p; }; f
## out: declare -- x="1"
## out: declare -- y

#### local without arguments prints
f() { local b=2 a=1; local; }; f
## out: declare -- a="1"
## out: declare -- b="2"

#### getopts in functions with a local OPTIND
f() { local OPTIND o; while getopts ab: o; do echo $o$OPTARG; done; }; f -a -b x; f -b y; echo $OPTIND
## OUT
a
bx
by
1
## END

#### declare -g beneath a local
f() { local x=f; declare -g x=global; echo $x; }; x=top; f; echo $x
## out: f
## out: global

#### declare -g of attributes
f() { local x=f; declare -gi x; x=1+1; echo $x; }; f; x=1+1; echo $x
## out: 1+1
## out: 2

#### declare -g twice deep
f() { local x=f; g; echo $x; }; g() { local x=g; declare -g x=new; echo $x; }; x=top; f; echo $x
## out: g
## out: f
## out: new

#### a local in a subshell function
f() ( local x=in; echo $x ); x=out; f; echo $x
## out: in
## out: out

#### a trap's variables
f() { local x=in; trap 'echo $x' EXIT; }; x=out; f
## out: out

#### local in a sourced file is the function's
echo 'local x=dot; y=dot' >dot; f() { . ./dot; echo $x $y; }; x=top; f; echo $x $y
## out: dot dot
## out: top dot

#### local in an eval
f() { eval 'local x=ev'; echo $x; }; x=top; f; echo $x
## out: ev
## out: top

#### the loop variable may be local
f() { local i; for i in 1 2; do :; done; echo $i; }; i=top; f; echo $i
## out: 2
## out: top

#### localvar_inherit
shopt -s localvar_inherit; f() { local x; echo "$x"; local -i y; echo $y; }; x=top y=5; f
## out: top
## out: 5

#### local and the status of a substitution
f() { local x=$(exit 3); echo $?; local y; y=$(exit 3); echo $?; }; f
## out: 0
## out: 3

#### a variable made by the callee stays
f() { g; echo $new; }; g() { new=1; }; f; echo $new
## out: 1
## out: 1

#### a prefix assignment of a special builtin does not stay
x=1; x=2 :; echo $x; x=3 eval 'echo $x'; echo $x; x=4 export y=5; echo $x
## OUT
1
3
1
1
## END

#### a prefix assignment and the function's own assignment of an array
f() { a=(1 2); echo "${a[@]}"; }; a=tmp f; declare -p a
## out: 1 2
## status: 1
## err: ./case.sh: line 1: declare: a: not found

#### a nested function sees the outer's locals when called within
f() { local x=f; inner() { echo $x; }; inner; }; f; x=top; inner
## out: f
## out: top

#### positional parameters are a function's own
f() { set -- x y; echo $1 $#; shift; echo $1; }; set -- a; f b c d; echo $1 $#
## out: x 2
## out: y
## out: a 1

#### local of a nameref's target
f() { local -n r=x; local x=in; r=new; echo $x; }; x=out; f; echo $x
## out: new
## out: out

#### FUNCNEST limits
FUNCNEST=3; f() { echo $1; f $(($1 + 1)); }; f 1; echo not here
echo $?
## OUT
1
2
3
1
## END
## err: ./case.sh: line 1: f: maximum function nesting level exceeded (3)
