#### a variable changed in a subshell
x=1
(x=2; echo $x)
echo $x
## OUT
2
1
## END

#### a variable set in a subshell
unset x
(x=2)
echo ${x-unset}
## out: unset

#### a variable unset in a subshell
x=1
(unset x; echo ${x-unset})
echo $x
## OUT
unset
1
## END

#### a variable changed in a command substitution
x=1
y=$(x=2; echo $x)
echo $x $y
## out: 1 2

#### a variable changed in backquotes
x=1
y=`x=2; echo $x`
echo $x $y
## out: 1 2

#### a variable changed three levels down
x=1
(x=2; (x=3; (x=4; echo $x); echo $x); echo $x)
echo $x
## OUT
4
3
2
1
## END

#### many variables changed
i=0
while [ $i -lt 200 ]; do eval "v$i=$i"; i=$((i+1)); done
(i=0; while [ $i -lt 200 ]; do eval "v$i=x"; i=$((i+1)); done)
echo $v0 $v99 $v199 $i
## out: 0 99 199 200

#### many variables created
(i=0; while [ $i -lt 500 ]; do eval "n$i=$i"; i=$((i+1)); done; echo $n499)
echo "[$n0$n250$n499]"
## OUT
499
[]
## END

#### a variable changed twice in a subshell
x=1
(x=2; x=3; x=4)
echo $x
## out: 1

#### unset and set again in a subshell
x=1
(unset x; x=5; unset x)
echo $x
## out: 1

#### a long value replaced in a subshell
x=$(printf '%01000d' 0)
(x=short; x=$(printf '%02000d' 1))
echo ${#x}
## out: 1000

#### a value appended to in a subshell
x=a
(x=${x}b; x=${x}c; echo $x)
x=${x}d
echo $x
## OUT
abc
ad
## END

#### export in a subshell
x=1
(export x; $SH -c 'echo ${x-unset}')
$SH -c 'echo ${x-unset}'
## OUT
1
unset
## END

#### export of a new name in a subshell
(export nx=1)
nx=2
$SH -c 'echo ${nx-unset}'
## out: unset

#### unset of an exported variable in a subshell
export x=1
(unset x; $SH -c 'echo ${x-unset}')
$SH -c 'echo $x'
## OUT
unset
1
## END

#### a changed exported variable in a subshell
export x=1
(x=2; $SH -c 'echo $x')
$SH -c 'echo $x'
## OUT
2
1
## END

#### export -p after a subshell's exports
export -p >a
(export one=1 two; unset HOME)
export -p >b
cmp a b && echo same
## out: same

#### readonly in a subshell
x=1
(readonly x)
x=2
echo $x
## out: 2

#### readonly with a value in a subshell
(readonly x=5; echo $x)
x=6
echo $x
## OUT
5
6
## END

#### readonly set in a substitution
x=1
y=$(readonly x; echo a)
x=2
echo $x$y
## out: 2a

#### readonly of the parent holds in the subshell and after it
readonly x=1
(x=2; echo no) 2>/dev/null
(x=3; echo no) 2>/dev/null
echo $x
## out: 1

#### for variable in a subshell
i=old
(for i in a b; do :; done)
echo $i
## out: old

#### read in a subshell
x=old
(read x <<E
new
E
echo $x)
echo $x
## OUT
new
old
## END

#### ${x:=} in a substitution
unset x
y=$(: ${x:=set}; echo $x)
echo $y ${x-unset}
## out: set unset

#### ${x:=} in a subshell
unset x
(echo ${x:=set})
echo ${x-unset}
## OUT
set
unset
## END

#### arithmetic assignment in a substitution
x=1
y=$(echo $((x+=5)))
echo $x $y
## out: 1 6

#### arithmetic increment in a subshell
n=1
(echo $((n=n+1)) $((n=n+1)))
echo $n
## OUT
2 3
1
## END

#### assignments before a special builtin in a subshell
x=1
(x=2 :; echo $x)
echo $x
## OUT
2
1
## END

#### a function defined in a subshell
(f() { echo in; }; f)
f 2>/dev/null
echo $?
## OUT
in
127
## END

#### a function redefined in a subshell
f() { echo outer; }
(f() { echo inner; }; f)
f
## OUT
inner
outer
## END

#### a function unset in a subshell
f() { echo outer; }
(unset -f f; f 2>/dev/null; echo $?)
f
## OUT
127
outer
## END

#### a function redefined in a substitution
f() { echo outer; }
x=$(f() { echo inner; }; f)
echo $x $(f)
## out: inner outer

#### a function that redefines itself in a subshell
f() { echo one; f() { echo two; }; }
(f; f)
f
f
## OUT
one
two
one
two
## END

#### a function that unsets itself in a subshell
f() { unset -f f; echo still; }
(f; f 2>/dev/null)
f
## OUT
still
still
## END

#### a function redefined three levels down
f() { echo 0; }
(f() { echo 1; }; (f() { echo 2; }; f); f)
f
## OUT
2
1
0
## END

#### a function body as a subshell changes nothing
f() (x=2; cd /; set -- z)
x=1
set -- a
f
echo $x $1
test "$PWD" != / && echo here
## OUT
1 a
here
## END

#### a function redefined in a subshell while it runs
f() { (f() { echo new; }; f); echo old; }
f
f
## OUT
new
old
new
old
## END

#### an alias set in a subshell
(alias al='echo no')
alias al 2>/dev/null || echo none
## out: none

#### an alias removed in a subshell
alias al='echo a'
(unalias al)
alias al >/dev/null && echo there
## out: there

#### an alias changed in a subshell
alias al='echo a'
(alias al='echo b')
eval al
## out: a

#### unalias -a in a substitution
alias al='echo a'
x=$(unalias -a)
alias al >/dev/null && echo there
## out: there

#### set -f in a subshell
: >a.c
(set -f; echo *.c)
echo *.c
## OUT
*.c
a.c
## END

#### set +f in a subshell
: >a.c
set -f
(set +f; echo *.c)
echo *.c
## OUT
a.c
*.c
## END

#### set -e in a subshell
(set -e; :)
false
echo on
## out: on

#### set -u in a subshell
(set -u; :)
echo "[$unset_var]"
## out: []

#### set -u in a substitution
x=$(set -u; echo a)
echo "$x[$unset_var]"
## out: a[]

#### set -x in a subshell
(set -x; : a)
: b
$SH -c '(set -x; : a); : bbb' 2>&1 | grep -c bbb || :
## out: 0
## err: : a

#### set -C in a subshell
echo a >f
(set -C)
echo b >f
cat f
## out: b

#### set -a in a subshell
(set -a; x=1)
x=2
$SH -c 'echo ${x-unset}'
## out: unset

#### set -n in a subshell
(set -n
echo no)
echo on
## out: on

#### pipefail in a subshell
(set -o pipefail)
false | true
echo $?
## out: 0
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### $- after a subshell that set many options
a=$-
(set -a -b -C -f -u)
test "$a" = "$-" && echo same
## out: same

#### set +o after a substitution that set many options
set +o >a
x=$(set -a -C -f -u)
set +o >b
cmp a b && echo same
## out: same

#### options two levels down
(set -f; (set +f; set -u; case $- in *f*) echo no;; *) echo off;; esac); case $- in *u*) echo no;; *f*) echo on;; esac)
case $- in *[fu]*) echo no;; *) echo neither;; esac
## OUT
off
on
neither
## END

#### cd in a subshell
mkdir d
: >mark
(cd d; test -f mark || echo moved)
test -f mark && echo back
## OUT
moved
back
## END

#### PWD and pwd after a cd in a subshell
a=$PWD
mkdir d
(cd d; test "$PWD" = "$a/d" && echo in)
test "$PWD" = "$a" && test "$(pwd)" = "$a" && echo out
## OUT
in
out
## END

#### OLDPWD after a cd in a subshell
mkdir d e
cd d; cd ../e
a=$OLDPWD
(cd /; cd /tmp)
test "$OLDPWD" = "$a" && echo same
## out: same

#### cd in a command substitution
mkdir d
x=$(cd d && pwd)
test "$x" = "$PWD/d" && test -d d && echo ok
## out: ok

#### relative redirections after a cd in a subshell
mkdir d
(cd d; echo in >f)
echo out >f
cat d/f f
## OUT
in
out
## END

#### relative commands after a cd in a subshell
mkdir d
printf '#!/bin/sh\necho inner\n' >d/c; chmod +x d/c
printf '#!/bin/sh\necho outer\n' >c; chmod +x c
(cd d; ./c)
./c
## OUT
inner
outer
## END

#### a glob after a cd in a subshell
mkdir d
: >d/inner.x; : >outer.x
(cd d; echo *.x)
echo *.x
## OUT
inner.x
outer.x
## END

#### cd at nested levels
mkdir -p a/b
top=$PWD
(cd a; (cd b; echo ${PWD#"$top"}); echo ${PWD#"$top"})
echo "[${PWD#"$top"}]"
## OUT
/a/b
/a
[]
## END

#### a subshell whose directory is removed
mkdir d
(cd d; rmdir ../d)
echo here >f
cat f
## out: here

#### cd in an asynchronous list
mkdir d
: >mark
cd d &
wait
test -f mark && echo here
## out: here

#### cd in a pipeline's stages
mkdir d
: >mark
cd d | (cd d; test -f mark || echo moved)
test -f mark && echo here
## OUT
moved
here
## END

#### cd in a subshell, commands see the right directory
mkdir d
(cd d; /bin/pwd) >o
/bin/pwd >>o
sed "s|^$PWD|.|" o
## OUT
./d
.
## END

#### umask in a subshell
umask 022
(umask 077; umask)
umask
## OUT
0077
0022
## END

#### umask in a subshell: files of the shell
umask 022
(umask 777)
: >f
ls -l f | cut -c1-10
## out: -rw-r--r--

#### umask in a substitution
umask 022
x=$(umask 0; umask)
echo $x $(umask)
## out: 0000 0022

#### umask in a subshell: files of its commands
umask 022
(umask 077; $SH -c ': >f')
ls -l f | cut -c1-10
## out: -rw-------

#### umask in a pipeline stage and in the background
umask 022
umask 077 | umask 077
umask 077 &
wait
umask
## out: 0022

#### a trap set in a subshell
(trap 'echo no' USR1 EXIT; trap - EXIT)
trap
echo end
## out: end

#### a trap reset in a subshell
trap 'echo usr1' USR1
(trap - USR1)
kill -USR1 $$
## out: usr1

#### a trap replaced in a subshell
trap 'echo outer' USR1
(trap 'echo inner' USR1; :)
kill -USR1 $$
## out: outer

#### a signal ignored in a subshell
trap 'echo usr1' USR1
(trap '' USR1; :)
kill -USR1 $$
## out: usr1

#### a signal ignored in a substitution is not ignored in later commands
x=$(trap '' TERM; echo a)
$SH -c 'kill -TERM $$; echo no'
echo $x $?
## out: a 143
## err: *

#### an ignored signal made default in a subshell stays ignored in the shell
trap '' TERM
(trap - TERM)
kill -TERM $$
echo alive
## out: alive

#### traps of the shell work again after a subshell
trap 'echo t' USR1
(:)
kill -USR1 $$
(:)
kill -USR1 $$
## OUT
t
t
## END

#### an EXIT trap in a subshell of a subshell
( (trap 'echo inner' EXIT; :); echo mid; trap 'echo outer' EXIT)
echo end
## OUT
inner
mid
outer
end
## END

#### an EXIT trap in a subshell sees that subshell's variables
x=1
(x=2; trap 'echo $x' EXIT)
echo $x
## OUT
2
1
## END

#### an EXIT trap in a subshell with a failing end
(trap 'echo bye' EXIT; false)
echo $?
## OUT
bye
1
## END

#### an EXIT trap in a subshell that dies of an expansion error
(trap 'echo bye' EXIT; : ${x?gone}) 2>/dev/null || echo failed
## OUT
bye
failed
## END

#### an EXIT trap cleared in the subshell
trap 'echo bye' EXIT
(trap - EXIT; echo sub)
echo end
## OUT
sub
end
bye
## END

#### an EXIT trap of a function called in a subshell
f() { trap 'echo bye' EXIT; }
(f; echo in)
echo out
## OUT
in
bye
out
## END

#### an EXIT trap set in a substitution within a here-document
cat <<E
$(trap 'echo bye' EXIT; echo a)
E
echo end
## OUT
a
bye
end
## END

#### positional parameters set in a subshell
set -- a b c
(set -- x; echo $# $1)
echo $# $1
## OUT
1 x
3 a
## END

#### shift in a subshell
set -- a b c
(shift 2; echo $1)
echo $# $1
## OUT
c
3 a
## END

#### shift in a substitution
set -- a b c
x=$(shift; echo $1)
echo $x $1
## out: b a

#### positional parameters in a subshell in a function
f() { (set -- z; echo $1); (shift; echo $1); echo $1 $#; }
f p q
## OUT
z
q
p 2
## END

#### a function called in a subshell does not disturb the parameters
f() { set -- 1 2 3; shift; }
set -- a
(f x; echo $1 $#)
echo $1 $#
## OUT
a 1
a 1
## END

#### exit from a function in a subshell restores the caller's parameters
f() { set -- 1 2 3; exit 4; }
set -- a b
(f x)
echo $? $# $1
## out: 4 2 a

#### exit from a nested function in a substitution restores everything
g() { x=g; set -- g g g; exit 3; }
f() { x=f; set -- f f; g; }
set -- a
x=top
y=$(f)
echo $? $x $# $1
## out: 3 top 1 a

#### an error in a function in a subshell restores the caller's parameters
f() { set -- 1 2 3; : ${nope?gone}; }
set -- a b
(f x) 2>/dev/null
echo $# $1
## out: 2 a

#### parameters in a subshell within for over "$@"
set -- a b
for i; do (set -- x y z; shift); echo $i $#; done
## OUT
a 2
b 2
## END

#### getopts state in a subshell
set -- -a -b -c
getopts abc o
(getopts abc o; getopts abc o; echo $o)
getopts abc o
echo $o $OPTIND
## OUT
c
b 3
## END

#### getopts within a group of letters, in a subshell
set -- -abc
getopts abc o
x=$(getopts abc o; echo $o)
getopts abc o
echo $x $o
## out: b b

#### OPTIND reset in a subshell
set -- -a -b
getopts ab o; getopts ab o
(OPTIND=1; getopts ab o; echo $o)
getopts ab o
echo $? $OPTIND
## OUT
a
1 3
## END

#### OPTARG changed in a subshell
set -- -a one -b two
getopts a:b: o
(getopts a:b: o; echo $OPTARG)
echo $OPTARG
## OUT
two
one
## END

#### a descriptor opened in a subshell
(exec 3>f; echo a >&3)
(echo b >&3) 2>/dev/null || echo closed
cat f
## OUT
closed
a
## END

#### a descriptor closed in a subshell
exec 3>f
(exec 3>&-)
echo a >&3
cat f
## out: a

#### stdout redirected by exec in a subshell
(exec >f; echo in)
echo out
cat f
## OUT
out
in
## END

#### stdout closed in a subshell
(exec >&-)
echo out
## out: out

#### stdin redirected by exec in a subshell
echo file >f
(exec <f; read x; echo $x)
read x
echo $x
## stdin: outer
## out: file
## out: outer

#### stderr redirected by exec in a substitution
x=$(exec 2>&1; echo a >&2)
echo "$x"
echo err >&2
## out: a
## err: err

#### a descriptor moved to another file in a subshell
exec 3>f
(exec 3>g; echo g >&3)
echo f >&3
cat f g
## OUT
f
g
## END

#### many descriptors opened in a subshell
(exec 3>f3 4>f4 5>f5 6>f6 7>f7 8>f8 9>f9; echo a >&9)
for i in 3 4 5 6 7 8 9; do (eval "echo b >&$i") 2>/dev/null && echo open $i; done
cat f9
## out: a

#### descriptors at nested levels
exec 3>f1
(exec 3>f2; (exec 3>f3; echo three >&3); echo two >&3)
echo one >&3
cat f1 f2 f3
## OUT
one
two
three
## END

#### a descriptor opened in a subshell in a redirected group
{ (exec 3>f; exec >g; echo in); echo out; } 3>h
cat g
## OUT
out
in
## END

#### a read position moved by a subshell is shared
printf '1\n2\n3\n' >f
exec 3<f
read a <&3
(read b <&3; echo $b)
read c <&3
echo $a $c
## OUT
2
1 3
## END

#### a write position moved by a subshell is shared
exec 3>f
echo 1 >&3
(echo 2 >&3)
echo 3 >&3
x=$(echo 4 >&3)
cat f
## OUT
1
2
3
4
## END

#### stdin of a substitution shares the position
read a
b=$(read x; echo $x)
read c
echo $a $b $c
## STDIN
1
2
3
## END
## out: 1 2 3

#### $! set in a subshell
: & p=$!
(: & test $! != $p && echo differs)
test $! = $p && echo same
wait
## OUT
differs
same
## END

#### $! set in a substitution is not the shell's
: & p=$!
x=$(: & echo $!)
test $! = $p && test "$x" != $p && echo same
## out: same

#### background jobs of a subshell are not the shell's to wait for
p=$(exec 3>&1; (exec 3>&- >&-; exit 3) & echo $!)
wait $p
echo $?
## out: 127
## not: bash - writes a message, XCU wait: an unknown process id is as one that exited with 127

#### the parent's jobs are not the subshell's children
(exit 3) &
p=$!
(wait $p; echo $?)
wait $p
echo $?
## OUT
127
3
## END
## not: bash - writes a message, XCU wait: an unknown process id is as one that exited with 127

#### wait in a subshell takes no status from the shell
(exit 5) &
p=$!
(wait)
wait $p
echo $?
## out: 5

#### jobs of the parent outlast a subshell
mkfifo p
{ read x <p; exit 6; } &
(:)
x=$(:)
echo go >p
wait $!
echo $?
## out: 6

#### $? after a subshell is the subshell's
(exit 3)
echo $?
(:)
echo $?
## OUT
3
0
## END

#### $? in nested subshells
(exit 3); (echo $?; exit 4); (echo $?); echo $?
## OUT
3
4
0
## END

#### $? in a substitution is the former status
(exit 3)
x=$(echo $?)
echo $x $?
## out: 3 0

#### IFS changed in a subshell
x=a:b
(IFS=:; set -- $x; echo $#)
set -- $x
echo $#
## OUT
2
1
## END

#### IFS changed in a substitution
x='a b:c'
y=$(IFS=:; set -- $x; echo $1)
set -- $x
echo "$y" $#
## out: a b 2

#### IFS unset in a subshell
IFS=:
(unset IFS; x='a b'; set -- $x; echo $#)
x='a b:c'
set -- $x
echo $#
## OUT
2
2
## END

#### IFS used by "$*" after a substitution
set -- a b
IFS=-
x=$(IFS=+; echo "$*")
echo "$x $*"
## out: a+b a-b

#### PATH changed in a subshell
(PATH=/nowhere; ls 2>/dev/null || echo none)
ls -d / 
## OUT
none
/
## END

#### PATH changed in a substitution, then a command of the old place
mkdir a b
for d in a b; do printf '#!/bin/sh\necho %s\n' $d >$d/mycmd; chmod +x $d/mycmd; done
PATH=$PWD/a:$PATH
mycmd
x=$(PATH=$PWD/b:$PATH; mycmd)
mycmd
echo $x
## OUT
a
a
b
## END

#### HOME changed in a subshell
(HOME=/h; echo ~)
test ~ = "$HOME" && test "$HOME" != /h && echo same
## OUT
/h
same
## END

#### PS4 changed in a subshell
(PS4='S> ')
set -x
: a
## err: + : a

#### hash -r in a subshell and the shell's commands
ls / >/dev/null
(hash -r)
ls -d /
## out: /

#### a local variable changed in a subshell
f() { local x=1; (x=2); echo $x; }
x=0
f
echo $x
## OUT
1
0
## END

#### a local variable declared in a subshell of a function
f() { (local x=2; echo $x); echo $x; }
x=1
f
echo $x
## OUT
2
1
1
## END

#### a function with locals left by exit in a subshell
f() { local x=2; exit 3; }
x=1
(f)
echo $? $x
## out: 3 1

#### a function with locals left by an error in a subshell
f() { local x=2; : ${nope?gone}; }
x=1
(f) 2>/dev/null
echo $x
f2() { local x=3; echo $x; }
f2
echo $x
## OUT
1
3
1
## END

#### nested locals left by exit in a substitution
g() { local x=g y=g; exit 5; }
f() { local x=f; g; }
x=top y=top
z=$(f)
echo $? $x $y
## out: 5 top top

#### unset of a local in a subshell
f() { local x=1; (unset x; echo ${x-unset}); echo $x; }
f
## OUT
unset
1
## END

#### temporary assignments end though a subshell exits in the function
f() { (exit 3); echo $x; }
x=1
x=2 f
echo $x
## OUT
2
1
## END

#### a temporary assignment and exit of the function in a subshell
f() { exit 3; }
x=1
(x=2 f)
echo $? $x
## out: 3 1

#### exit in a nested subshell leaves one level
(echo a; (echo b; exit 3; echo no); echo c $?; exit 4)
echo d $?
## OUT
a
b
c 3
d 4
## END

#### exit in a substitution in a subshell
(x=$(exit 3); echo $?; exit 4)
echo $?
## OUT
3
4
## END

#### exit from loops and groups within a subshell
(for i in 1 2; do while :; do { case x in x) exit 3;; esac; }; done; done; echo no)
echo $?
## out: 3

#### exit from a redirected group within a subshell restores stdout
({ echo in; exit 3; } >f)
echo $?
cat f
## OUT
3
in
## END

#### exit from a redirected loop in a function in a substitution
f() { while :; do echo in; exit 3; done >f; }
x=$(f; echo no)
echo "$? [$x]"
cat f
## OUT
3 []
in
## END

#### exit from a sourced file in a subshell
(. ./f; echo no)
echo $?
. ./g
## file: f
x=5
exit 3
## END
## file: g
echo still ${x-unset}
## END
## out: 3
## out: still unset

#### exit from eval in a subshell
(eval 'x=2; exit 3'; echo no)
echo $? ${x-unset}
## out: 3 unset

#### exit in the condition of a loop in a subshell
(while exit 3; do echo no; done; echo no)
echo $?
## out: 3

#### a redirection that fails after a subshell's has failed by its expansion
(set -- <<E
${u?}
E
) 2>/dev/null
cat <nosuch 2>/dev/null; echo one
cat <nosuch"$(: >"${u?}")" 2>/dev/null; echo two
## out: one
## out: two
## err: u

#### an expansion error deep in a subshell
(for i in 1; do { : "${x?gone}"; echo no; }; done; echo no) 2>/dev/null
test $? -gt 0 && echo on
## out: on

#### an arithmetic error in a subshell
(echo $((1/0)); echo no) 2>/dev/null
test $? -gt 0 && echo on
## out: on

#### an arithmetic error in a substitution
x=$(echo $((1/0)); echo no) 2>/dev/null
test $? -gt 0 && echo "on [$x]"
## out: on []
## err: *

#### a failed special builtin's redirection in a subshell
(: </no/such; echo no) 2>/dev/null
test $? -gt 0 && echo on
## out: on

#### a readonly error within a redirected group in a subshell restores stdout
readonly r=1
({ r=2; echo no; } >f 2>&1)
echo on
## out: on

#### a missing dot file within a subshell
(. ./none; echo no) 2>/dev/null
test $? -gt 0 && echo on
## out: on

#### an error in a substitution in an argument does not stop the command
echo "[$(: ${x?gone})]" 2>/dev/null
echo on
## OUT
[]
on
## END
## err: *

#### an error in a substitution in a here-document
cat <<E
[$(echo $((1/0)))]
E
echo on
## OUT
[]
on
## END
## err: *

#### an error in an inner subshell leaves the outer one running
( (: ${x?gone}) 2>/dev/null; echo mid)
echo end
## OUT
mid
end
## END

#### set -e in an inner subshell
( (set -e; false; echo no); echo mid)
echo end
## OUT
mid
end
## END

#### set -e of the shell kills an inner subshell first
$SH -ec 'x=$( (false; echo no); echo no); echo no'
echo $?
## out: 1

#### break in a subshell within a loop within a subshell
(for i in 1 2; do (for j in a b; do break 2 2>/dev/null; done; echo i$i); done)
echo end
## OUT
i1
i2
end
## END
## not: dash - counts the loops of the parent, XCU break: enclosing loops are those in the same environment

#### return in a subshell of a function
f() { x=1; (x=2; return 3); echo $? $x; }
f
## out: 3 1

#### return in a nested function in a subshell
g() { return 4; }
f() { (g; echo $?); echo f; }
f
## OUT
4
f
## END

#### a subshell in a loop, many times, with state
x=0
i=0
while [ $i -lt 500 ]; do (x=$i; f() { :; }; cd /; set -f; exit 1); i=$((i+1)); done
echo $x $i
test "$PWD" != / && echo here
## OUT
0 500
here
## END

#### a substitution in a loop, many times
n=
i=0
while [ $i -lt 500 ]; do n=$(n=$n.; echo $n); i=$((i+1)); done
echo ${#n}
## out: 500

#### recursion through substitutions
f() { if [ $1 -gt 0 ]; then x=$1; y=$(f $(($1-1))); echo $y$x; else echo :; fi; }
f 12
echo ${x}
## OUT
:123456789101112
12
## END

#### recursion through subshells with local state
f() ( n=$1; if [ $n -gt 0 ]; then f $((n-1)); fi; echo $n )
f 5
## OUT
0
1
2
3
4
5
## END

#### state changed in a subshell within a pipeline stage
x=1
echo a | (read y; x=2; echo $y$x)
echo $x ${y-unset}
## OUT
a2
1 unset
## END

#### state changed in stages of builtins only
x=1
{ x=2; echo $x; } | { read y; x=3; echo $y $x; }
echo $x
## OUT
2 3
1
## END

#### functions defined in pipeline stages
{ f() { echo no; }; } | { g() { echo no; }; }
f 2>/dev/null || echo no f
g 2>/dev/null || echo no g
## OUT
no f
no g
## END

#### options set in pipeline stages
set -f | set -u
case $- in *[fu]*) echo no;; *) echo none;; esac
## out: none

#### a substitution in a here-document changes nothing
x=1
cat <<E
$(x=2; cd /; echo $x)
E
echo $x
test "$PWD" != / && echo here
## OUT
2
1
here
## END

#### an assignment by an expansion in a here-document of a builtin
unset x
read y <<E
${x:=set}
E
echo $y
## out: set

#### a substitution in a redirection changes nothing
x=1
echo a >$(x=2; echo f$x)
echo $x
cat f2
## OUT
1
a
## END

#### a substitution in a case word and pattern
x=1
case $(x=2; echo $x) in $(x=3; echo 2)) echo $x;; esac
## out: 1

#### a substitution in a for list
x=1
for i in $(x=2; echo $x 3); do echo $i $x; done
## OUT
2 1
3 1
## END

#### a substitution within arithmetic
x=1
echo $(( $(x=5; echo $x) + x ))
## out: 6

#### a substitution within a parameter expansion
x=1
echo ${unset_v:-$(x=2; echo $x)} $x
## out: 2 1

#### a substitution in an assignment before a command
x=1
y=$(x=2; echo $x) $SH -c 'echo $y'
echo $x ${y-unset}
## OUT
2
1 unset
## END

#### a substitution as command name
x=1
$(x=2; echo echo) a$x
## out: a1

#### a substitution in PS4 changes nothing
x=1
PS4='$(x=2; echo "$x> ")'
set -x
: a
set +x
echo $x
## out: 1
## err: 2> : a

#### a substitution in a trap action changes nothing
x=1
trap 'y=$(x=2; echo $x)' USR1
kill -USR1 $$
echo $x $y
## out: 1 2

#### a sourced file in a subshell
(. ./f; echo $x; g)
echo ${x-unset}
g 2>/dev/null || echo none
## file: f
x=5
g() { echo g; }
## END
## OUT
5
g
unset
none
## END

#### eval in a subshell
(eval 'x=5; g() { echo g; }; set -- z')
echo ${x-unset} $#
## out: unset 0

#### unset in a substitution of what the shell then uses
x=abc
y=${x#$(unset x; echo a)}
echo $y $x
## out: bc abc

#### the same variable changed at all levels, seen from inside out
x=0
a=$(x=1; b=$(x=2; c=$(x=3; echo $x); echo $c $x); echo $b $x)
echo $a $x
## out: 3 2 1 0

#### an asynchronous list keeps its own state
x=1
{ x=2; echo $x >f; } &
x=3
wait
cat f
echo $x
## OUT
2
3
## END

#### an asynchronous list has the state of its start
x=1
mkfifo p
{ read go <p; echo $x; } &
x=2
echo >p
wait
## out: 1

#### a command substitution with an asynchronous list that goes on
x=$(echo a; { :; } & wait; echo b)
echo $x
## out: a b

#### ulimit in a subshell
ulimit -S -n 100
(ulimit -S -n 50; ulimit -S -n)
ulimit -S -n
## OUT
50
100
## END

#### ulimit of the file size in a substitution
x=$(ulimit -S -f 10; ulimit -S -f)
echo $x $(ulimit -S -f)
## out: 10 unlimited

#### a hard limit lowered in a subshell
ulimit -H -n >a
(ulimit -n 64)
ulimit -H -n >b
cmp a b && echo same
## out: same

#### LINENO and $0 are known in a subshell and the same after
a=$0
(test "$0" = "$a" && echo same)
test "$0" = "$a" && echo same
## OUT
same
same
## END

#### $$ and PPID in a subshell
a=$PPID
(test $PPID = $a && echo same)
x=$(echo $PPID)
test $x = $a && echo same
## OUT
same
same
## END

#### $# and "$@" after an error in a subshell in a function
f() { (set -- x; shift 5; echo no) 2>/dev/null; echo $# "$@"; }
f a b | tail -n 1
## out: 2 a b

#### a subshell that replaces a function the caller is in
f() { (unset -f f g; g() { exit 3; }; g); echo $?; }
g() { echo g; }
f
g
## OUT
3
g
## END

#### an exec in a nested function in a subshell
g() { exec echo replaced; }
f() { g; echo no; }
(f; echo no)
echo on
## OUT
replaced
on
## END

#### an exec redirection in a function in a substitution
f() { exec 2>&1; echo err >&2; }
x=$(f)
echo "$x"
## out: err

#### a failed exec in a substitution
x=$(exec ./no-such 2>/dev/null; echo no)
echo "$? [$x]"
## out: 127 []

#### variables of different kinds changed and restored in order
a=1 b=2 c=3
export b
(a=x; b=y; unset c; export a d=4; $SH -c 'echo $a$b$d'; echo ${c-unset})
$SH -c 'echo "${a-unset} $b ${d-unset}"'
echo $a$b$c
## OUT
xy4
unset
unset 2 unset
123
## END

#### state of a subshell seen by its own commands and not by the shell's
(x=1; export x; cd /; umask 077; $SH -c 'echo $x $PWD $(umask)')
$SH -c 'echo ${x-unset} $(umask)'
## OUT
1 / 0077
unset 0022
## END

#### a subshell in an if condition
x=1
if (x=2; exit 0); then echo $x; fi
## out: 1

#### a subshell in a while condition that counts in vain
x=0 n=0
while (x=$((x+1)); [ $n -lt 2 ]); do n=$((n+1)); done
echo $x $n
## out: 0 2

#### a subshell after ! and in && lists
x=1
! (x=2; false) && (x=3; true) && echo $x
## out: 1

#### many nested levels with one exit status
( ( ( ( ( ( (exit 7) ) ) ) ) ) )
echo $?
## out: 7

#### alias and function of one name in a subshell
f() { echo function; }
(alias f='echo alias'; eval f)
f
## OUT
alias
function
## END

#### a temporary IFS of a read in a subshell
(IFS=, read a b <<E
1,2
E
echo $b)
x=1,2
set -- $x
echo $#
## OUT
2
1
## END

#### the environment of commands is right after a subshell with a temporary assignment
export x=1
(x=2 $SH -c 'echo $x'; x=3 :; $SH -c 'echo $x')
$SH -c 'echo $x'
## OUT
2
3
1
## END

#### set -- in a subshell while "$@" is being expanded
set -- a b c
echo "$@" "$(set -- x; echo "$@")" "$@"
## out: a b c x a b c

#### a subshell that reads a here-document of its own
(read x; echo $x; (read y; echo $y)) <<E
1
2
E
## OUT
1
2
## END

#### a substitution that ends with a running background writer waits for it
x=$( (echo b) & wait; echo c)
echo $x
## out: b c

#### no trailing state: a substitution of a function that changes everything
f() { x=9; cd /; umask 0; set -f; IFS=q; PATH=/no; trap '' TERM; exec 3>&1; }
x=1
y=$(f)
kill -l 15 >/dev/null
echo $x $(umask) "$-" | grep -c f || :
ls -d /
## OUT
0
/
## END

#### the directory of the shell was renamed meanwhile
mkdir d
cd d
(cd /; mv "$OLDPWD" "$OLDPWD/../e")
: >f
ls ../e
## out: f

#### the directory of the shell was removed meanwhile
mkdir d
cd d
rmdir ../d
(cd /; pwd)
(: >f) 2>/dev/null || echo still nowhere
## OUT
/
still nowhere
## END

#### a subshell in a directory without search permission elsewhere
mkdir -p d/e
cd d/e
top=$PWD
(cd /; chmod 600 "$top/..")
(cd /)
chmod 700 "$top/.." 2>/dev/null
pwd >/dev/null && test "$PWD" = "$top" && echo same
## out: same

#### a signal that a subshell sends to $$ meets the main shell's trap
trap 'echo main' USR1
(trap 'echo sub' USR1; kill -USR1 $$; echo in)
echo out
## OUT
in
main
out
## END

#### a signal that a subshell sends to $$ is not ignored by the main shell
$SH -c '(trap "" TERM; kill -TERM $$); echo no'
kill -l $?
## out: TERM
## err: *

#### a signal that a substitution sends to $$ meets the main shell's trap
trap 'echo main' USR1
x=$(trap 'echo sub' USR1; kill -USR1 $$; echo in)
echo $x
## OUT
main
in
## END

#### a child's signal to its parent runs the subshell's trap
(trap 'echo sub' USR1; $SH -c 'kill -USR1 $PPID'; echo in)
echo out
## OUT
sub
in
out
## END

#### wait does not wait for a subshell's background job
(sleep 60 >/dev/null 2>&1 & echo $! >pid)
wait
kill $(cat pid) && echo killed
## out: killed

#### jobs does not list a subshell's background job
mkfifo p
({ read x <p; } &)
jobs
echo >p

#### a substitution does not wait for a background job that closed its output
p=$(sleep 60 >/dev/null 2>&1 & echo $!)
kill $p && echo killed
## out: killed

#### a background job of a function in a subshell is not the shell's last
: & p=$!
f() { : & }
(f; f)
test $! = $p && echo same
wait
## out: same

#### much output of builtins in a substitution
x=$(i=0; while [ $i -lt 20000 ]; do echo 0123456789; i=$((i+1)); done)
echo ${#x}
## out: 219999

#### builtins and external commands in one substitution
x=$(echo a; /bin/echo b; (echo c); $SH -c 'echo d'; echo e)
echo $x
## out: a b c d e

#### stdout redirected by exec in a substitution
x=$(echo a; exec >f; echo b)
echo "$x"
cat f
## OUT
a
b
## END

#### a substitution that writes to a duplicate of the shell's stdout
exec 3>&1
x=$(echo direct >&3; echo captured)
echo "[$x]"
## OUT
direct
[captured]
## END

#### stderr joined within a substitution
x=$( { echo a; echo b >&2; } 2>&1; (echo c >&2) 2>&1)
echo $x
## out: a b c

#### a substitution while stdout is closed
exec 3>&1 >&-
x=$(echo a; /bin/echo b)
exec >&3
echo $x
## out: a b

#### a substitution and a pipeline while 0, 1 and 2 are closed
exec 3>&1 4>&2 <&- >&- 2>&-
x=$(echo a | cat)
y=$(echo b)
exec >&3 2>&4
echo $x $y
## out: a b

#### all of 0, 1 and 2 closed by a subshell
(exec <&- >&- 2>&-)
read x
echo "$x"
echo err >&2
## stdin: in
## out: in
## err: err

#### an EXIT trap and exec in a subshell
(trap 'echo no' EXIT; exec echo a)
echo b
## OUT
a
b
## END

#### arithmetic assignments in a pipeline stage and an asynchronous list
x=1
echo $((x=5)) | cat
: $((x=6)) &
wait
echo $x
## OUT
5
1
## END

#### ${x=} in a pipeline stage and an asynchronous list
unset x
echo ${x=5} | cat
: ${x=6} &
wait
echo ${x-unset}
## OUT
5
unset
## END

#### an assignment before exec in a subshell
x=1
(x=2 exec $SH -c 'echo $x')
echo $x
## OUT
2
1
## END

#### unset takes the export away in a subshell only
export x=1
(unset x; x=3; $SH -c 'echo ${x-unset}')
x=4
$SH -c 'echo ${x-unset}'
## OUT
unset
4
## END

#### special variables unset in a subshell
IFS=: OPTIND=3
a="$IFS,$OPTIND,$PATH,$HOME,$PWD"
(unset IFS PATH HOME PWD OLDPWD PS4 PPID 2>/dev/null; OPTIND=1; cd /)
test "$a" = "$IFS,$OPTIND,$PATH,$HOME,$PWD" && echo same
## out: same

#### exit without operand in a subshell has the former status
(exit 3)
(exit)
echo $?
## out: 3

#### set -m in a subshell
(set -m) 2>/dev/null
case $- in *m*) echo on;; *) echo off;; esac
## out: off

#### set -x within a captured group
x=$( { set -x; : a; } 2>&1)
: b
case $x in *': a'*) echo traced;; esac
## out: traced

#### a readonly variable made in a nested subshell
x=1
(x=2; (readonly x; echo $x); x=3; echo $x)
x=4
echo $x
## OUT
2
3
4
## END

#### a variable exported in a nested subshell
x=1
(x=2; (export x; $SH -c 'echo ${x-unset}'); $SH -c 'echo ${x-unset}')
$SH -c 'echo ${x-unset}'
## OUT
2
unset
unset
## END

#### a loop variable's rounds after a failing subshell in each
for i in 1 2 3; do (i=x; set -e; false; echo no); echo $i $?; done
## OUT
1 1
2 1
3 1
## END

#### read loop over a file with subshells in the body
printf '1\n2\n3\n' >f
while read x; do (x=y; read z </dev/null; exit 1) || echo $x; done <f
## OUT
1
2
3
## END

#### a subshell that reads from the loop's input
printf '1\n2\n3\n4\n' >f
while read x; do (read y; echo $x$y); done <f
## OUT
12
34
## END

#### functions, variables and parameters in an ENOEXEC script within a subshell
printf 'f 2>/dev/null || echo none; echo ${x-unset} $#\n' >s
chmod +x s
x=1
f() { echo no; }
(set -- a b; ./s)
f
## OUT
none
unset 0
no
## END

#### a changed function in a subshell, seen by its substitution
f() { echo 1; }
(f() { echo 2; }; echo $(f)$(f() { echo 3; }; f)$(f))
f
## OUT
232
1
## END

#### a value with every byte survives a subshell's change
x=$(printf '\001\033\177\200\377')
(x=)
printf '%s' "$x" | od -An -tx1 | tr -d ' '
## out: 011b7f80ff

#### an empty and an unset variable after a subshell's change
x= ; unset y
(x=1 y=1)
echo "[$x]${y-unset}"
## out: []unset

#### temporary assignments of builtins in a subshell
x=1
(x=2 true; x=3 eval 'echo $x'; echo $x)
echo $x
## OUT
3
3
1
## END

#### positional parameters beyond nine in a subshell
set -- 1 2 3 4 5 6 7 8 9 10 11
(shift 5; set -- "$@" x y; echo $# ${8})
echo $# ${11}
## OUT
8 y
11 11
## END

#### a trap action that runs subshells
trap '(x=2; echo in $x); y=$(echo sub)' USR1
x=1
kill -USR1 $$
echo $x $y
## OUT
in 2
1 sub
## END

#### the EXIT trap of the shell after subshells with traps of their own
trap 'echo main' EXIT
(trap 'echo one' EXIT)
x=$(trap 'echo two' EXIT)
(trap - EXIT)
echo $x
## OUT
one
two
main
## END

#### unset -f stays in a subshell
f() { echo f; }
x=$(unset -f f; echo x); f
(unset -f f); f
y=$(o=-f; unset $o f); f
unset -f f | :; f
## out: f
## out: f
## out: f
## out: f

#### a redirected group in a subshell is not undone before what it must not do
({ exec 4>f; } 2>/dev/null); { echo a >&4; } 2>/dev/null || echo closed
x=$({ exec 4>f; } 2>/dev/null); { echo a >&4; } 2>/dev/null || echo closed
## out: closed
## out: closed

#### what an inner function or a list unsets is unset in the subshell alone
f() { :; }; g() { { unset -f f; } 2>/dev/null; }; (g); f && echo f
(if :; then g; fi); f && echo f; (: || g; : && g); f && echo f; x=$(! g); f && echo f
## out: f
## out: f
## out: f
## out: f
