# Cases found by random scripts, the fourth part.

#### what redirections come after: words and assignments have been traced
{ set -x; y=a p; x=1 y=2 : ; z=3; x=1 nosuch <n1; c <n1; : <n1; x=1 : <n1; /bin/true <n1; x=1 /bin/true </dev/null; f() { :; }; f <n1; x=1 f <n1; } 2>&1 >/dev/null | cat
## OUT
+ y=a
+ p
./case.sh: line 1: p: command not found
+ x=1
+ y=2
+ :
+ z=3
+ x=1
+ nosuch
./case.sh: line 1: n1: No such file or directory
+ c
./case.sh: line 1: n1: No such file or directory
+ :
./case.sh: line 1: n1: No such file or directory
+ x=1
+ :
./case.sh: line 1: n1: No such file or directory
+ /bin/true
./case.sh: line 1: n1: No such file or directory
+ x=1
+ /bin/true
+ f
./case.sh: line 1: n1: No such file or directory
+ x=1
+ f
./case.sh: line 1: n1: No such file or directory
## END

#### a redirection does not see what is assigned for its command
x=0; x=1 cat <<<"$x"; x=2; x=1 cat <<<"$x"; x=5 eval 'echo $x' <<<"$x"; x=3 >zzz$x; ls zzz*; x=7 y=$x eval 'echo $y' </dev/null; f() { echo f $x; }; x=8 f </nosuch; echo $x
## OUT
0
2
5
zzz3
7
3
## END
## err: line 1: /nosuch: No such file or directory

#### ~+ and ~- with extended patterns
shopt -s extglob
cd -P /; cd /tmp; HOME=/h; echo ~+ ~- ~+/x ~root@(x); x=~@(c); case ~@ in ~@()) echo y;; esac
## out: /tmp / /tmp/x ~root@(x)

#### [ ]= with braces that are none
a=([1]={1...3} [2]={a} [3]=x{1..1} [4]={a,b} [5]={1..2}x [6]+={} [7]={a,b [8]={1...3}); declare -p a
## out: declare -a a=([1]="{1...3}" [2]="{a}" [3]="[3]=x1" [4]="[4]=a" [5]="[4]=b" [6]="[5]=1x{}" [7]="{a,b" [8]="{1...3}")

#### PIPESTATUS behind an error
set -- $((2#2)); echo no
echo "${PIPESTATUS[@]}"; false | true | false; : ${!ptr}
echo "${PIPESTATUS[@]}"
## out: 1
## out: 1
## err: line 1: 2#2: value too great for base (error token is "2#2")
## err: line 2: ptr: invalid indirect expansion

#### set -u within [[ ]]
set -u; i=a; [[ i -ne $i ]]; echo on
## status: 1
## err: line 1: a: unbound variable

#### "${a[@]op}" where there is one string
a=(1 2 3); set -- 4 5; IFS=/; x="${a[@]#*}"; echo "$x"; x="${@#*}"; echo "$x"; cat <<<"${a[@]#*} ${a[@]} $@ ${@#*} ${a[@]:1} ${!a[@]} ${a[@]^} ${a[@]@Q}"; x="${a[@]:1} ${@:1} ${!a[@]} ${a[@]^} ${a[@]/1/x} ${a[@]@Q} ${a[@]%1}"; echo "$x"; x=${a[@]#*}; echo "$x"; cat <<<${a[@]#*}; case "${a[@]#*}" in 1/2/3) echo s;; "1 2 3") echo b;; esac; [[ "${a[@]#*}" == 1/2/3 ]] && echo s2; declare y="${a[@]#*}"; echo "$y"; cat <<E1
${a[@]#*} ${a[@]} $@ ${@#*} ${a[@]:1}
E1
## OUT
1/2/3
4/5
1/2/3 1 2 3 4 5 4/5 2/3 0/1/2 1/2/3 '1'/'2'/'3'
2/3 4/5 0/1/2 1/2/3 x/2/3 '1'/'2'/'3' /2/3
1/2/3
1/2/3
b
1/2/3
1 2 3 1 2 3 4 5 4 5 2 3
## END

#### set -e and reading what is before the first element
(set -e; x="${a[-2]%%*}"; echo on); (set -e; x="${a[-2]}"; echo on); (set -e; echo "${a[-2]}" on); (set -e; a=(1); echo "${a[-2]:1}" on); (set -e; a=(1); echo "${a[-2]-x}" on)
## status: 1
## err: line 1: a: bad array subscript
## err: line 1: a: bad array subscript
## err: line 1: a: bad array subscript
## err: line 1: a: bad array subscript
## err: line 1: a: bad array subscript

#### lists as patterns, traced
set -x; a=(a 'b c'); [[ "$x" == "${a[@]}" ]]; [[ x == "$*" ]]; set -- 'd e' f; [[ x == "$@" ]]; [[ x == "$*" ]];  [[ x == $* ]]; [[ x == "${a[*]}" ]]; [[ "${a[@]}" == x ]]; case x in "${a[@]}") ;; esac
## err: *

#### a pattern of ${x^} that is empty, and one that is not there
x=abc; echo "${x^"$1"}" "${x^$1}" "${x^}" "${x^""}" "${x^^$1}" "${x,$1}" "${x^^""}" "${x~$1}"; y=ABC; echo "${y,,$1}" "${y,,""}"
## out: abc Abc Abc abc ABC abc abc Abc
## out: abc ABC

#### a / first in a pattern
z=/a/x; echo ${z////<&>} ${z///x} ${z///} ${z//\//y} ${z/\//} ${z///x/y} ${z//a/} ${z/#\//q} ${z/#//q} ${z/%x/q} ${z/} ${z//} ${z/a} ${z/#} ${z/%/q} ${z/#/q}
## out: </>a</>x /a ax yayx a/x /ay //x qa/x /q/a/x /a/q /a/x /a/x //x /a/x /a/xq q/a/x

#### an integer as a loop's variable
declare -i y; for y in a#b 2; do echo in $y; done; echo $?
echo next $?; for y in 3 1/0 4; do echo in $y; done; echo on
echo $?
## OUT
next 1
in 3
1
## END
## err: line 1: a#b: syntax error: invalid arithmetic operator (error token is "#b")
## err: line 2: 1/0: division by 0 (error token is "0")

#### \u where there are no such characters
echo $'\u41a|\u41|\ue9|\U1F600|\u7f|\u80' "$(printf '\u41a|\ue9\n')"; printf '%b\n' '\u41a'; echo -e '\u41a'; LC_ALL=C.UTF-8
echo $'\u41a' $(printf '\u41a|\ue9\n')
## OUT
\u041A|A|\u00E9|\U0001F600||\u0080 \u041A|\u00E9
\u041A
\u041A
К К|é
## END

#### unset of elements of what is no array
x=1; unset 'x[-1]'; echo $? "$x"; unset 'x[0]'; echo $? "$x"; x=2; unset 'x[1]'; echo $?; unset 'x[1-1]'; echo $? $x
## OUT
1 1
0 
1
0
## END
## err: line 1: unset: x: not an array variable
## err: line 1: unset: x: not an array variable

#### no arguments beside strings: which of them are fields
p() { echo -n "$# "; }
z=' '; p "$@$x"$z; p "$@"$z; p "$@$x"$z"$@"; p a "$@$x"${z}b; p "${a[@]}"$z$x; p "$x$@"' '; p "$@"$z"" ; p $z"$@$x"; p "$x"$z; echo
p "${y}${h[@]:1}""$@"; p "$@""$@"; p """$@"; p "$@"""; p "$@""$x"; p "$x""$@"; p "$@""$(:)"; p "$(:)""$@"; p "$@$(:)"; p "$(:)$@"; p "$@"$(:); p "$(:)"$@; p "$(:)"; p "$x$(:)$@"; p "${h[@]:1}""$x"; p "$x""${h[@]:1}"; p "$x""$y""$@"; p "$x$y""$@"; p "$@""$x$y"; p "${@+a}""$x"; p "$x""${@+a}"; p "${x}"""; p "$@"''; p ''"$@"; p "$@"$x; p $x"$@"; p "$@"$x"$y"; p "$y"$x"$@"; echo
## out: 0 0 0 2 0 1 1 0 1 
## out: 0 0 1 1 1 1 1 1 0 0 0 1 1 0 1 1 1 1 1 1 1 1 1 1 0 0 1 1 

#### $_ of a command that is not found, and of NAME=( )
f2 a b; echo "$_"; declare -A h=() ; echo "$_"; declare -a g+=(1) x=2; echo "$_"; declare x=2 j=(3 4); echo "$_"
## OUT
b
h
x=2
j
## END
## err: line 1: f2: command not found

#### a name that has no place in an expression is looked at
x='1 b'; b='a b'; a='b'; ((x)); ((1 b)); b=7; ((1 b)); ((b++ c++)); echo $b $c; x='b c'; c=1/0; ((x)); set -u; ((1 nope)); echo on
## out: 8
## status: 1
## err: line 1: ((: b: expression recursion level exceeded (error token is "b")
## err: line 1: ((: a b: expression recursion level exceeded (error token is "a b")
## err: line 1: ((: 1 b: syntax error in expression (error token is "b")
## err: line 1: ((: b++ c++: syntax error in expression (error token is "c++")
## err: line 1: ((: 1/0: division by 0 (error token is "0")
## err: line 1: nope: unbound variable

#### what a declaration traces before an error
{ declare -A x; { set -x; declare -a x+=(   ); } 2>&1 >/dev/null | grep "^+"; { set -x; declare -A y=(${!ptr2}); } 2>&1 >/dev/null | grep "^+"; { set -x; a+=() :  ; a=(1 2) :; } 2>&1 >/dev/null | grep "^+"; }
## OUT
+ a='()'
+ :
+ a='(1 2)'
+ :
## END

#### $_ is the name of the shell at first
$SH -c 'echo "${_##*/}"' | grep -c .
## out: 1

#### ${!name*} without IFS
p() { echo "$#:$*"; }; pre1=a pre2=b; IFS=; p ${!pre*}; p "${!pre*}"; p ${!pre@}; IFS=,; p ${!pre*}
## OUT
1:pre1pre2
1:pre1pre2
2:pre1pre2
2:pre1,pre2
## END

#### what is wrong between backquotes is said when it runs
x=`; `; echo $?; echo a `if` b; echo $?; false `fi`; echo $?; x=`echo a; done`; echo "$x $?"; if false; then echo `;`; fi; f() { echo `)`; }; declare -f f; f; echo `echo "a`; (set -e; z=`;`; echo on); echo $?; trap 'echo `;`' EXIT
## OUT
2
a b
0
1
 2
f () 
{ 
    echo `)`
}


2

## END
## err: command substitution: line 1: syntax error near unexpected token `;'

#### mapfile of nothing makes an array
mapfile -O 1 -s 1  <<<a; declare -p MAPFILE; mapfile -s 1 b <<<a; declare -p b; c=(x); mapfile -O 2 -s 1 c <<<a; declare -p c
## OUT
declare -a MAPFILE=()
declare -a b=()
declare -a c=([0]="x")
## END

#### set -u and ${!name} of all elements of what is not there
set -u; b=(1); ptr='b[*]'; echo "${!ptr}"; ptr='c[*]'; echo "${!ptr-x}"; ptr='c[@]'; echo ${!ptr}; ptr=@; echo "${!ptr}"; ptr='c[*]'; echo "${!ptr}"; echo on
## OUT
1
x


## END
## status: 1
## err: line 1: !ptr: unbound variable

#### a subshell's redirection that cannot be expanded ends the subshell
( : ) <${#!ptr}; echo $?; (:) >/nosuch/x; echo $?; set -u; ( : ) <<<"$x"; echo $?; { :; } <<<"$x"; echo on
## OUT
1
1
1
## END
## status: 1
## err: line 1: ${#!ptr}: bad substitution
## err: line 1: /nosuch/x: No such file or directory
## err: line 1: x: unbound variable
## err: line 1: x: unbound variable

#### descriptions of nothing: which are fields
p() { echo -n "$# "; }; p "${@@A}"; p "${@@A}$x"; p "${*@A}"; p "${a[@]@A}"; p "${a[*]@K}"; p "${a[@]@K}" "${a[@]@k}"; p "${a[*]@k}";  p "${a[*]@A}"; p "${@@K}" "${*@K}"; p "${*@k}"; a=(); p "${a[@]@A}" "${a[@]@K}" "${a[*]@K}" "${a[@]@k}" "${a[*]@k}"; p "${r[1]/%*/"$y"}$@" a; echo
## out: 0 0 1 0 1 0 1 1 1 1 5 1 

#### ERR runs once for what command does not find
trap 'echo "E $?"' ERR; command nosuch; x=2 command nosuch; nosuch
## OUT
E 127
E 127
E 127
## END
## status: 127
## err: line 1: nosuch: command not found
## err: line 1: nosuch: command not found
## err: line 1: nosuch: command not found

#### the trace of += before a command
set -x; b=(a); i=1; i+=2 :; b+=(x) :
## err: *

#### ERR that is set while a command runs is not of that command
eval 'trap "echo E" ERR; false'; echo 1; trap - ERR; f() { trap 'echo E' ERR; return 3; }; f; echo 2; trap - ERR; eval 'trap "echo E" ERR; ! :'; echo 3
## OUT
E
1
2
3
## END

#### break within a substitution ends it
for i in 1 2; do echo $(break; echo x) y; x=$(echo $(break 2) z); echo "$x"; (break; echo in) 2>/dev/null; echo $(continue; echo w) $i; done; echo $(break; echo out) 2>/dev/null
## OUT
y
z
in
1
y
z
in
2
out
## END
## err: line 1: break: only meaningful in a `for', `while', or `until' loop

#### -v looks at subscripts, whatever there is
a=(1); [[ -v 'a[-3]' ]]; echo $?; [[ -v 'b[-3]' ]]; echo $?; [[ -v 'b[1/0]' ]]; echo no
[ -v 'a[-3]' ]; echo $?; echo "${a[-3]+x}"
## OUT
1
1
1

## END
## err: line 1: a: bad array subscript
## err: line 1: b: bad array subscript
## err: line 1: 1/0: division by 0 (error token is "0")
## err: line 2: a: bad array subscript
## err: line 2: a: bad array subscript

#### set -e and the shell's own errors, which nobody can test: variables
(set -e; if (readonly x=1; x=2; echo in); then echo yes; fi; readonly r; if r=2; then echo; fi; echo no); echo $?
(set -e; readonly r; read r <<< a || echo or; echo no); echo $?
(set -e; readonly y; printf -v y x || echo or; echo no); echo $?
(set -e; readonly y; export y=3 || echo or; echo no); echo $?
(set -e; readonly y; getopts a y || echo or; echo no); echo $?
(set -e; readonly y; y=1 : || echo or; echo no); echo $?
## OUT
1
1
1
1
1
1
## END
## err: line 1: x: readonly variable
## err: line 1: r: readonly variable
## err: line 2: r: readonly variable
## err: line 3: y: readonly variable
## err: line 4: y: readonly variable
## err: line 5: y: readonly variable
## err: line 6: y: readonly variable

#### set -e and the shell's own errors: expansions
(set -e; f() { echo "${!zz}"; echo in; }; if f; then echo y; fi; echo no); echo $?
(set -e; x=1; f() { echo "${x@Z}"; echo in; }; f || echo or; echo no); echo $?
(set -e; shopt -s failglob; echo *.nosuch || echo or; echo no); echo $?
(set -e; echo ${1:=a} || echo or2; echo no); echo $?
(set -e; y=; echo ${!y} || echo or; echo no); echo $?
## OUT
1
1
1
1
1
## END
## err: line 1: zz: invalid indirect expansion
## err: line 2: ${x@Z}: bad substitution
## err: line 3: no match: *.nosuch
## err: line 4: $1: cannot assign in this way
## err: line 5: : invalid variable name

#### the part of an expression that a wrong number's message shows
((08)); (( 08 + 1 )); (( 1 + 2#3 * 4 )); x=09; ((x + 1)); (( 1+ 3x )); let 08; ((z=08)); echo $((  09 ))
## status: 1
## err: line 1: ((: 08: value too great for base (error token is "08")
## err: line 1: ((: 08: value too great for base (error token is "08")
## err: line 1: ((: 1 + 2#3: value too great for base (error token is "2#3")
## err: line 1: ((: 09: value too great for base (error token is "09")
## err: line 1: ((: 1+ 3x: value too great for base (error token is "3x")
## err: line 1: let: 08: value too great for base (error token is "08")
## err: line 1: ((: z=08: value too great for base (error token is "08")
## err: line 1: 09: value too great for base (error token is "09")

#### readarray speaks as itself
readarray -n x; readarray 1a; mapfile 1a; declare -A h; readarray h <<< a; mapfile h <<< a
## status: 1
## err: line 1: readarray: x: invalid line count
## err: line 1: readarray: `1a': not a valid identifier
## err: line 1: mapfile: `1a': not a valid identifier
## err: line 1: readarray: h: not an indexed array
## err: line 1: mapfile: h: not an indexed array

#### NAME=( ) before a command is a text of its items
x=5; a=($x "b c" [7]=y {1,2} *) env | grep ^a=; set -x; a=($x "b  c" [7]="y z") true; declare -A h; h=([k]="v w" [$x]=1) true; b=() true
## out: a=(5 b c [7]=y {1,2} *)
## err: *

#### what printf says of numbers
for n in 0A 0-1 -01A 000A 08 0x1g 0xg -0x1g 1A 0 +08 00 0x "" 0b1; do printf "%d\n" "$n"; done 2>&1 | cat
## OUT
./case.sh: line 1: printf: 0A: invalid number
0
./case.sh: line 1: printf: 0-1: invalid number
0
./case.sh: line 1: printf: -01A: invalid number
-1
./case.sh: line 1: printf: 000A: invalid octal number
0
./case.sh: line 1: printf: 08: invalid octal number
0
./case.sh: line 1: printf: 0x1g: invalid hex number
1
./case.sh: line 1: printf: 0xg: invalid hex number
0
./case.sh: line 1: printf: -0x1g: invalid number
-1
./case.sh: line 1: printf: 1A: invalid number
1
0
./case.sh: line 1: printf: +08: invalid number
0
0
./case.sh: line 1: printf: 0x: invalid hex number
0
0
./case.sh: line 1: printf: 0b1: invalid number
0
## END

#### operands in quotes are fields, whatever is in them
p() { echo -n "$# "; }; p "${a[1]:-${@}}"; p "${a[1]@P}""$@"; p "${x@Q}$@"; p "${a[@]:-$x}"; p "${x:-$@}"; p "${x-$@}$@"; p "${!x@}"; p "${!nosuch@}$x"; p "${x}${a[@]}"; echo
## out: 1 1 0 1 1 1 0 0 0 

#### set -e and a file that $(< ) does not find
(set -e; x=$(< /nosuch) || echo or; echo on); echo $?; (set -e; if [ "$(< /nosuch)" ]; then :; fi; echo on); echo $?
## out: 1
## out: 1
## err: line 1: /nosuch: No such file or directory
## err: line 1: /nosuch: No such file or directory

#### PIPESTATUS of what has not begun
{ :; } <n1; echo "${PIPESTATUS[@]}"; false | true; { :; } <n1; echo "${PIPESTATUS[@]}";  false | true; : <n1; echo "${PIPESTATUS[@]}"; false | true; (:) <n1; echo "${PIPESTATUS[@]}"
## OUT

1 0
1
1
## END
## err: line 1: n1: No such file or directory
## err: line 1: n1: No such file or directory
## err: line 1: n1: No such file or directory
## err: line 1: n1: No such file or directory

#### an unknown transformation of nothing
unset x; echo "${x@Z}" on; x=1; echo "${x@Z}"; echo on
## out:  on
## status: 1
## err: line 1: ${x@Z}: bad substitution

#### BASH is a path, and read-only variables are listed before they are read
case $BASH in /*) echo path ;; esac; readonly | grep -c 'EUID\|SHELLOPTS\|BASHOPTS'; declare -p | grep -c ' HOSTTYPE=\| DIRSTACK'
## OUT
path
3
2
## END
