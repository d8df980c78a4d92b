# unset: manual 4.1

#### variables before functions
f=1; f() { echo func; }; unset f; echo "${f-gone}"; f; unset f; f 2>/dev/null; echo $?
## out: gone
## out: func
## out: 127

#### -v and -f
f=1; f() { :; }; unset -f f; echo $f; unset -v f; echo "${f-gone}"; unset -v nosuch; echo $?; unset -f nosuch; echo $?
## OUT
1
gone
0
0
## END

#### -v never takes a function
f() { echo func; }; unset -v f; f
## out: func

#### arrays and elements
a=(1 2 3); unset 'a[1]'; echo ${!a[@]}; unset a; echo ${#a[@]}; declare -A h=([x]=1 [y]=2); unset 'h[x]'; echo ${!h[@]}; unset h; declare -p h 2>/dev/null; echo $?
## OUT
0 2
0
y
1
## END

#### an element that a pathname could match
a=(1 2); touch a1; unset a[1]; echo ${a[@]}
## out: 1 2

#### readonly
readonly x=1; unset x; echo $?; unset -v x y; echo $?; readonly -f f 2>/dev/null; g() { :; }; readonly -f g; unset -f g; echo $?
## out: 1
## out: 1
## out: 1
## err: ./case.sh: line 1: unset: x: cannot unset: readonly variable
## err: ./case.sh: line 1: unset: x: cannot unset: readonly variable
## err: ./case.sh: line 1: unset: g: cannot unset: readonly function

#### special variables lose their meaning
unset RANDOM LINENO SECONDS; echo "[$RANDOM$LINENO$SECONDS]"; RANDOM=5; echo $RANDOM
## out: []
## out: 5

#### some cannot be unset
unset BASHOPTS; echo $?; unset UID; echo $?
## out: 1
## out: 1
## err: ./case.sh: line 1: unset: BASHOPTS: cannot unset: readonly variable
## err: ./case.sh: line 1: unset: UID: cannot unset: readonly variable

#### FUNCNAME, DIRSTACK, BASH_LINENO
unset DIRSTACK; echo "[${DIRSTACK[0]}]"; f() { unset FUNCNAME; echo "[$FUNCNAME]"; }; f
## out: []
## out: []

#### IFS unset differs from empty
set -- 'a b' c; IFS=; echo "$*"; unset IFS; echo "$*"; x='a  b'; set -- $x; echo $#
## out: a bc
## out: a b c
## out: 2

#### in a subshell
x=1; (unset x; echo "${x-gone}"); echo $x; f() { echo f; }; (unset f; f 2>/dev/null; echo $?); f
## OUT
gone
1
127
f
## END

#### in a function
x=1; f() { unset x; }; f; echo "${x-gone}"; y=1; g() { local y=2; unset y; echo "${y-gone}"; y=3; }; g; echo $y
## out: gone
## out: gone
## out: 1

#### an exported variable
export x=1; unset x; x=2; sh -c 'echo "[$x]"'
## out: []

#### attributes go
declare -i x=1; unset x; x=1+1; echo $x; declare -u y=a; unset y; y=b; echo $y
## out: 1+1
## out: b

#### ${x-} after unset of an element 0
a=(1 2); unset 'a[0]'; echo "${a-unset}" "${#a[@]}"
## out: unset 1

#### several
x=1 y=2 z=3; unset x nosuch z; echo $? "${x-}${y-}${z-}"
## out: 0 2

#### nothing
unset; echo $?; unset --; echo $?
## out: 0
## out: 0

#### bad names
unset 1x; echo $?; unset 'a b'; echo $?; unset ''; echo $?; unset -z x; echo $?; unset -fv x; echo $?; unset -n x; echo $?
## OUT
0
0
0
2
1
0
## END
## err: ./case.sh: line 1: unset: -z: invalid option
## err: ./case.sh: line 1: unset: cannot simultaneously unset a function and a variable
