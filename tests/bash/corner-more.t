# Cases found by random scripts, the second part.

#### a tilde-prefix ends at a colon, in any word
HOME=/h; echo ~:a; printf '%s\n' ~:b ~/:d; x=~:a; echo $x
## OUT
/h:a
/h:b
/h/:d
/h:a
## END

#### a local reference to its own name has no name to give
f() { local -n ref=$1; echo "${!ref}"; echo after; }; f ref 2>/dev/null; echo $?
## status: 1

#### traces of EXIT actions: a level deeper in ( ), as deep as the rest in substitutions
set -x; ( trap ':' EXIT ); ( trap ':' EXIT; exit 2); x=$(trap ':' EXIT); trap ':' EXIT
## err: *

#### an error in an EXIT action leaves the status that the shell ends with
set -u; trap 'echo ${2}' 0; exit 3
## status: 3
## err: line 1: 2: unbound variable

#### the same with ?
trap 'echo ${x?bad}' 0; exit 3
## status: 3
## err: line 1: x: bad

#### the same in a subshell
(trap 'echo ${x?bad}' 0; exit 3); echo $?; (trap 'exit 5' 0; exit 3); echo $?
## out: 3
## out: 5
## err: line 1: x: bad

#### a syntax error in an action says whose it is
trap 'if; echo on' USR1; kill -USR1 $$; echo $?
## out: 0
## err: trap: line 1: syntax error near unexpected token `;'

#### a syntax error in the ERR action
trap 'if; echo on' ERR; false; echo $?
## out: 1
## err: error trap: line 1: syntax error near unexpected token `;'

#### a syntax error in the EXIT action
trap 'if; echo on' EXIT; exit 3
## status: 3
## err: exit trap: line 1: syntax error near unexpected token `;'

#### "${@+a}" and its like without arguments are no field beside what is empty
p() { printf '<%s>' "$@"; echo; }
p a "${@+a}${a[1]}"; p a "${@+a}"; p a "${@+a}$x"; p a "${@-}"; p a "${@:-}"; p a "${@:+b}$x"; p a "${a[@]+a}${x}"; p a "${@#x}${x}"; p a "${*+a}$x"
## OUT
<a>
<a>
<a>
<a><>
<a><>
<a>
<a>
<a>
<a><>
## END

#### a single quote alone is written with a backslash
x="'"; echo ${x@Q}; set | grep "^x="; alias y="'"; alias y; trap -- "'" USR1; trap -p USR1; export x; declare -p x
## OUT
\'
x=\'
alias y=\'
trap -- \' SIGUSR1
declare -x x="'"
## END

#### slices of an associative array
declare -A h=([a]=1 [b]=2); for o in -4 -3 -2 -1 0 1 2 3 4; do for l in 0 1 2 3; do echo "$o $l: $(echo "${h[@]:o:l}")"; done; echo "$o: ${h[@]:o}"; done
## OUT
-4 0: 
-4 1: 
-4 2: 
-4 3: 
-4: 
-3 0: 2
-3 1: 2
-3 2: 2 1
-3 3: 2 1
-3: 2 1
-2 0: 2
-2 1: 2
-2 2: 2 1
-2 3: 2 1
-2: 2 1
-1 0: 1
-1 1: 1
-1 2: 1
-1 3: 1
-1: 1
0 0: 2
0 1: 2
0 2: 2 1
0 3: 2 1
0: 2 1
1 0: 2
1 1: 2
1 2: 2 1
1 3: 2 1
1: 2 1
2 0: 1
2 1: 1
2 2: 1
2 3: 1
2: 1
3 0: 
3 1: 
3 2: 
3 3: 
3: 
4 0: 
4 1: 
4 2: 
4 3: 
4: 
## END

#### where a negative length of a slice is wrong
a=(1 2); for o in -3 -2 -1 0 1 2 3; do echo "$o: $(echo "${a[@]:o:-1}" 2>&1 | sed 's/.*: s/s/')"; done
declare -A h=([a]=1 [b]=2); for o in -4 -3 -2 -1 0 1 2 3; do echo "$o: $(echo "${h[@]:o:-1}" 2>&1 | sed 's/.*: s/s/')"; done
## OUT
-3: 
-2: 
-1: 
0: 
1: 
2: 
3: 
-4: 
-3: 
-2: 
-1: 
0: 
1: 
2: 
3: 
## END
## err: line 1: -1: substring expression < 0
## err: line 1: -1: substring expression < 0
## err: line 1: -1: substring expression < 0
## err: line 1: -1: substring expression < 0
## err: line 2: -1: substring expression < 0
## err: line 2: -1: substring expression < 0
## err: line 2: -1: substring expression < 0
## err: line 2: -1: substring expression < 0
## err: line 2: -1: substring expression < 0
## err: line 2: -1: substring expression < 0

#### errors in [ ] of arithmetic are of the subscript alone, and give up the line
((a[1/0])); echo $?
echo $((a[1+])); echo $?
y='a[1/0]'; ((x=y)); echo $?
((a[1/0]=4)); echo $?
let 'a[1/0]++'; echo $?
[[ a[1/0] -gt 2 ]]; echo $?
f() { ((a[1/0])); echo $?; }; f; echo x
for ((i=a[1/0]; i<3; i++)); do echo $i; done; echo $?
echo next
## out: next
## err: line 1: 1/0: division by 0 (error token is "0")
## err: line 2: 1+: syntax error: operand expected (error token is "+")
## err: line 3: 1/0: division by 0 (error token is "0")
## err: line 4: 1/0: division by 0 (error token is "0")
## err: line 5: 1/0: division by 0 (error token is "0")
## err: line 6: 1/0: division by 0 (error token is "0")
## err: line 7: 1/0: division by 0 (error token is "0")
## err: line 8: 1/0: division by 0 (error token is "0")

#### set -u and the number of elements
(set -u; echo "${#a[@]}"); (set -u; declare -a a; echo "${#a[@]}"); (set -u; a=(); echo "${#a[@]}" "${#a[*]}"); (set -u; echo $((${#h[@]}))); (set -u; declare -A b; echo "${#b[@]}"); (set -u; echo ${#@} ${#*})
## out: 0 0
## out: 0 0
## err: line 1: a: unbound variable
## err: line 1: a: unbound variable
## err: line 1: h: unbound variable
## err: line 1: b: unbound variable

#### the length of an element of what is not set does not look at the subscript
a=(a); declare -a h; echo ${#h[a]}; declare -A g; unset g; echo ${#g[a]}; declare -i i; echo ${#i[a]}
## OUT
0
0
0
## END

#### "$@" behind [ ]= is joined by the first of IFS
set -- a a; IFS=/; b=( [1]+="$@" [2]="$@" [3]=$@ [4]="$*" [5]=$*); declare -p b; x="$@"; y=$@; z="$*"; echo "$x $y $z"; b[7]="$@"; declare -p b; declare w="$@"; echo "$w"; IFS=; b=("$@" [2]="$@" [4]="$*" [5]=$*); declare -p b
## OUT
declare -a b=([1]="a/a" [2]="a/a" [3]="a/a" [4]="a/a" [5]="a/a")
a a a a a/a
declare -a b=([1]="a/a" [2]="a/a" [3]="a/a" [4]="a/a" [5]="a/a" [7]="a a")
a a
declare -a b=([0]="a" [1]="a" [2]="a a" [4]="aa" [5]="a a")
## END

#### local outside of a function assigns ( ) all the same
local -a a+=(a); echo ${a[*]}; local b=(1 2); declare -p b; local c=x; declare -p c; local d=(1) e
declare -p d
## OUT
a
declare -a b=([0]="1" [1]="2")
declare -a d=([0]="1")
## END
## err: line 1: local: can only be used in a function
## err: line 1: local: can only be used in a function
## err: line 1: local: can only be used in a function
## err: line 1: declare: c: not found
## err: line 1: local: can only be used in a function

#### the subscript of what a reference refers to is evaluated when there is no array
a=(a); declare -n r='h[a]'; echo "$r"; echo on
## status: 1
## err: line 1: a: expression recursion level exceeded (error token is "a")

#### messages about elements through a reference name the array
declare -n r=x; x=1; echo ${r[-2]}; echo ${r[-2]//a/b} ${r[-2]:1}
## out:
## out:
## err: line 1: x: bad array subscript
## err: line 1: x: bad array subscript
## err: line 1: x: bad array subscript

#### caller, BASH_SOURCE and messages of functions that came with -c
$SH -c 'caller; echo $?; caller 0; echo $?; f() { caller; caller 0; echo "${BASH_SOURCE[@]}" "${FUNCNAME[@]}" "${BASH_LINENO[@]}"; nosuch; }; f' 2>&1 | grep -v '^  '
## OUT
1
1
1 NULL
environment f 1
environment: line 1: nosuch: command not found
## END

#### and from standard input
echo 'f() { nosuch; }; f; caller; echo $?' | $SH 2>&1 | grep -v '^  '
## out: main: line 1: nosuch: command not found
## out: 1

#### an item of an associative array without a key is shown as it was written
declare -A h=; h=(${b:1:1}); h=([]=x); h=("" y); h=([""]=2); h=($x z); h=("$x" z); h=([$x]=z); declare h=([]=x); echo on
## out: on
## err: line 1: ${b:1:1}: bad array subscript
## err: line 1: []=x: bad array subscript
## err: line 1: "": bad array subscript
## err: line 1: [""]=2: bad array subscript
## err: line 1: $x: bad array subscript
## err: line 1: "$x": bad array subscript
## err: line 1: [$x]=z: bad array subscript
## err: line 1: ['']='x': bad array subscript

#### PIPESTATUS is not that of a substitution
false | true; echo $(:) "${PIPESTATUS[@]}"; false | true; echo $(false | false) "${PIPESTATUS[@]}"; false | true;  x=$(:); echo "${PIPESTATUS[@]}"; false | true; x=$(echo ${PIPESTATUS[@]}); echo $x; false | true; y=$(true | true; echo ${PIPESTATUS[@]}) z="${PIPESTATUS[@]}"; echo $y $z
## OUT
1 0
1 0
0
1 0
0 0 1 0
## END

#### local -p of what is not local
f1() { local -p b; echo $?; local -p x; echo $?; local x=1; local -p x; declare -p b; }; b=1; f1
## OUT
1
1
declare -- x="1"
declare -- b="1"
## END
## err: line 1: local: b: not found
## err: line 1: local: x: not found

#### ERR behind !: all but the command itself
trap 'echo E' ERR; ! { false; }; echo 1; ! false; echo 2; ! (false); echo 3; ! false | false; echo 4;  ! { { false; }; }; echo 5; ! if false; then :; fi; echo 6; ! while false; do :; done; ! for i in 1; do false; done; echo 7; ! case a in a) false;; esac; echo 8; ! [[ a = b ]]; ! ((0)); echo 9; ! { [[ a = b ]]; }; ! { ((0)); }; echo 10; TIMEFORMAT=; ! time false; echo 11; ! { ! false; }; echo 12; ! ! false; echo 13; ! { false && true; }; ! { true && false; }; echo 14; ! true && false; echo 15; ! command false; ! eval false; echo 16; ! eval 'false; true'; echo 17; ! x=$(false); echo 18; ! { x=$(false); }
## OUT
E
1
2
3
4
E
5
6
E
7
E
8
9
E
E
10
11
12
E
13
E
14
15
E
16
E
17
18
E
## END

#### ERR behind ! in subshells and functions
trap 'echo E $?' ERR; ! { false; echo x; }; f() { false; echo y; }; ! f; set -E; ! f; ! { false; echo z; } | cat; ! f | cat;  if { false; echo z; } | cat; then :; fi; f | cat || :; ! (false; echo z); if ! { false; echo q; } | cat; then :; fi
## OUT
E 1
x
y
E 1
y
E 1
z
E 1
y
z
y
E 1
z
q
## END

#### a bad subscript within ( ) ends the shell with set -e
(set -e; if a=([-3]=a); then echo yes; fi; echo on); echo $?; (set -e; a=(x [-3]=a) b=3; echo on); echo $?; (set -e; f() { a=(x [-3]=a); echo on; }; f || echo or); echo $?; (set -e; declare -A h; h=([]=x); echo on); echo $?; a=([-3]=a); echo $?
## OUT
1
1
1
1
0
## END
## err: line 1: [-3]=a: bad array subscript
## err: line 1: [-3]=a: bad array subscript
## err: line 1: [-3]=a: bad array subscript
## err: line 1: []=x: bad array subscript
## err: line 1: [-3]=a: bad array subscript

#### += of an integer reads what is there first
y='\\*'; typeset -i y+=i++
echo $i; y=5; typeset -i y; y+=i++; echo $y $i
## out:
## out: 5 1
## err: line 1: typeset: \\*: syntax error: operand expected (error token is "\\*")

#### NAME=( ) before a command is expanded
exec 2>&1; h=([$(echo x >&2)1]=$(echo y >&2)) true; unset h; (set -u; h=(["$e"x]=a) true; echo on); echo $?
## OUT
x
y
./case.sh: line 1: e: unbound variable
1
## END

#### items of += count for those behind them in an associative array
declare -A h=(a b); h+=([a]+=x [b]="${h[a]}" [c]=${!h[*]}); declare -p h; h=([a]+=x [b]="${h[a]}" [c]=${!h[*]}); declare -p h;  h+=(k "${h[a]}" l "${h[k]}"); declare -p h
h+=([z]=1 [b$((1/0))]=2); echo no
declare -p h; h=([a]=1 [b$((1/0))]=2)
declare -p h; declare -i h; h=([q]=1 [r]=1/0); echo no
declare -p h
## OUT
declare -A h=([c]="b a" [b]="bx" [a]="bx" )
declare -A h=([c]="c b a" [b]="bx" [a]="bxx" )
declare -A h=([l]="bxx" [k]="bxx" [c]="c b a" [b]="bx" [a]="bxx" )
declare -A h=([z]="1" [l]="bxx" [k]="bxx" [c]="c b a" [b]="bx" [a]="bxx" )
declare -A h=([z]="1" [l]="bxx" [k]="bxx" [c]="c b a" [b]="bx" [a]="bxx" )
declare -Ai h=([z]="1" [l]="bxx" [k]="bxx" [c]="c b a" [b]="bx" [a]="bxx" )
## END
## err: line 2: 1/0: division by 0 (error token is "0")
## err: line 3: 1/0: division by 0 (error token is "0")
## err: line 4: 1/0: division by 0 (error token is "0")

#### $_ in actions is the last word of the command
trap 'echo "[$_]"' ERR; command false x; false y; /bin/false z; f() { false in; }; set -E; f fa; [ a = b ]; { echo u; false w; }; v=$(false q)
## OUT
[x]
[y]
[z]
[in]
[fa]
[]]
u
[w]
[]
## END
## status: 1

#### $_ stays when a command's words are wrong
a=(x); : $((a[a[0]/0])) b; echo on
echo "$_"
: a b; : c $((1/0)); echo on
echo "$_"
: d; x=1 y=$((1/0)); echo on
echo "[$_]"
: d; nosuch ${x:a}; echo on
echo "[$_]"; : e >/nosuch/x; echo "[$_]"
## OUT

b
[d]
on
[on]
[e]
## END
## err: line 1: a[0]/0: division by 0 (error token is "0")
## err: line 3: 1/0: division by 0 (error token is "0")
## err: line 5: 1/0: division by 0 (error token is "0")
## err: line 7: nosuch: command not found
## err: line 8: /nosuch/x: No such file or directory
