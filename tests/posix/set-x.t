#### commands are written to stderr after expansion
x=val
set -x
echo $x 2>/dev/null
## out: val
## err: + echo val

#### nothing is written without it
echo a
## out: a

#### PS4 is written before
PS4='> '
set -x
: a
## err: > : a

#### PS4 is expanded each time
n=0
PS4='[$n] '
set -x
: a
n=5
: b
## err: [0] : a
## err: [5] : b

#### PS4 with a command substitution
PS4='$(echo p)> '
set -x
: a
## err: p> : a

#### PS4 with arithmetic
PS4='$((1+1))> '
set -x
: a
## err: 2> : a

#### a PS4 from the environment
$SH -xc ': a'
## env: PS4=env: 
## err: env: : a
## not: bash - does not take PS4 from the environment when root

#### assignments are traced
set -x
x=5
## err: x=5

#### assignments before a command are traced with their values
y=2
set -x
x=$y :
## err: x=2

#### redirections do not keep the trace from stderr of the shell
set -x
: a 2>/dev/null
## err: : a

#### the trace does not go into a substitution's value
set -x
x=$(echo a)
set +x
echo "$x"
## out: a
## err: echo a

#### in a subshell
set -x
(: a)
## err: : a

#### set +x turns it off
set -x
: a
set +x
: bbb
$SH -xc 'set +x; : zzz' 2>&1 | grep -c zzz || :
## out: 0
## err: : a

#### functions' commands are traced
f() { : in $1; }
set -x
f a
## err: + f a
## err: : in a

#### loops: each round is traced
set -x
for i in 1 2; do : r$i; done
## err: : r1
## err: : r2

#### the status is not changed by the trace
PS4='$(false)'
set -x
(exit 3)
echo $?
## out: 3
## err: *

#### $? is not changed by a substitution in PS4
PS4='$(true) '
set -x
false
echo $?
## out: 1
## err: *

#### xtrace by name and in $-
set -o xtrace
case $- in *x*) set +x; echo x;; esac
## out: x
## err: *

#### -x on the command line
: a
## args: -x
## err: + : a

#### an empty argument is visible in the trace
$SH -xc ': a "" b' 2>&1 | grep -c ": a '' b"
## out: 1
## not: dash - writes no quotes

#### the trace of an unexpanded pipeline is of each command
$SH -xc ': a | : b' 2>&1 | sort
## OUT
+ : a
+ : b
## END

#### a trace with assignments is not redirected with the command
set -x
a=1 true 2>f
a=2 : 2>g
cat f g
## err: a=1
## err: a=2
## not: ksh - traces assignments into the file
