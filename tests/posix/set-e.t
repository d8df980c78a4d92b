#### a failing command ends the script with its status
set -e
(exit 3)
echo no
## status: 3

#### a failing builtin ends the script
set -e
false
echo no
## status: 1

#### an unknown command ends the script
set -e
no-such-cmd
echo no
## status: 127
## err: *

#### not in the condition of if
set -e
if false; then :; fi
if false; then :; elif false; then :; fi
echo on
## out: on

#### not in the condition of while and until
set -e
while false; do :; done
until (exit 3) || true; do :; done
i=0
until [ $i = 1 ]; do i=1; done
echo on
## out: on

#### in the body of if
set -e
if true; then false; echo no; fi
echo no
## status: 1

#### in the body of while
set -e
while true; do false; echo no; done
## status: 1

#### in an else branch
set -e
if false; then :; else false; echo no; fi
## status: 1

#### in the body of for
set -e
for i in 1 2; do echo $i; false; done
## out: 1
## status: 1

#### in a case
set -e
case a in a) false; echo no;; esac
## status: 1

#### not before && or ||
set -e
false && echo no
false || echo a
true && false || echo b
echo on
## OUT
a
b
on
## END

#### the last of an and-or list ends it
set -e
true && false
echo no
## status: 1

#### the last of an or list ends it
set -e
false || false
echo no
## status: 1

#### not after !
set -e
! true
! false
echo on
## out: on

#### not in a pipeline's earlier stage
set -e
false | true
echo on
## out: on

#### a pipeline's last stage ends it
set -e
true | false
echo no
## status: 1

#### a subshell that fails ends the script
set -e
(false; echo no)
echo no
## status: 1

#### a subshell inherits it
set -e
set +e
s=$(set -e; (false; echo no); echo no)
echo "[$s]" $?
## out: [] 1

#### not within a subshell that is a condition
set -e
if (false; true); then echo yes; fi
## out: yes

#### a brace group before || ignores it inside
set -e
{ false; echo inside; } || echo no
## out: inside

#### a brace group that fails ends the script
set -e
{ false; echo no; }
echo no
## status: 1

#### a function that fails inside ends the script
set -e
f() { false; echo no; }
f
echo no
## status: 1

#### a function before || ignores it inside
set -e
f() { false; echo inside; }
f || echo no
## out: inside

#### a function in a condition ignores it inside
set -e
f() { false; echo inside; }
if f; then echo yes; fi
## OUT
inside
yes
## END

#### a function after ! ignores it inside
set -e
f() { false; echo inside; }
! f
echo on
## OUT
inside
on
## END

#### a function that returns non-zero ends the script
set -e
f() { return 4; }
f
echo no
## status: 4

#### set -e within an ignored function does not act there
f() { set -e; false; echo inside; }
f || echo no
echo on
false
echo no
## OUT
inside
on
## END
## status: 1

#### an assignment with a failing substitution ends the script
set -e
x=$(exit 5)
echo no
## status: 5

#### a failing substitution as an argument does not
set -e
echo "[$(false)]"
echo on
## OUT
[]
on
## END

#### a failing substitution in export does not
set -e
export x=$(false)
echo on
## out: on

#### an assignment with a failing substitution before && does not
set -e
x=$(false) && echo no
echo on
## out: on

#### a failing redirection ends the script
$SH -c 'set -e; echo a </no/such; echo no' 2>/dev/null || echo ended
## out: ended

#### a failing eval ends the script
set -e
eval 'false; echo no'
echo no
## status: 1

#### eval before || ignores it inside
set -e
eval 'false; echo inside' || echo no
## out: inside

#### a failing command in a sourced file
set -e
. ./f
echo no
## file: f
echo a
false
echo no
## END
## out: a
## status: 1

#### a sourced file before || ignores it inside
set -e
. ./f || echo no
## file: f
false
echo inside
## END
## out: inside
## not: dash - ends within the file, XCU set -e: the context is ignored

#### the EXIT trap runs with the status
set -e
trap 'echo trap $?' EXIT
(exit 6)
echo no
## out: trap 6
## status: 6

#### +e turns it off
set -e
set +e
false
echo on
## out: on

#### -e on the command line
false
echo no
## args: -e
## status: 1

#### errexit by name
set -o errexit
false
echo no
## status: 1

#### -e and -c
$SH -e -c 'false; echo no'
echo $?
## out: 1

#### an asynchronous list that fails does not end the shell
set -e
false &
wait || echo no
echo on
## out: on

#### wait for a failed one ends the shell
set -e
(exit 4) &
wait $!
echo no
## status: 4

#### a failing test ends the script
set -e
[ a = b ]
echo no
## status: 1

#### [ a = b ] && is no reason
set -e
[ a = b ] && echo no
echo on
## out: on

#### a function whose last command is a false && list
set -e
f() { [ a = b ] && echo no; }
f
echo no
## status: 1

#### a loop whose last command is a false && list does not end the script
set -e
for i in 1 2; do [ $i = 3 ] && echo no; done
echo on
## out: on

#### a compound command whose failure was ignored inside does not end the script
set -e
if true; then false && true; fi
echo on
## out: on

#### a brace group whose failure was ignored inside does not end the script
set -e
{ false && true; }
echo on
## out: on

#### a case whose failure was ignored inside does not end the script
set -e
case a in a) false && true;; esac
echo on
## out: on

#### a while loop whose last body status was ignored
set -e
i=0
while [ $i -lt 1 ]; do i=1; false && true; done
echo on
## out: on

#### a subshell whose failure was ignored inside ends the script all the same
set -e
(false && true)
echo no
## status: 1

#### a function whose failure was ignored inside is a simple command and ends it
set -e
f() { ! true; }
f
echo no
## status: 1

#### in a pipeline of compound commands the last counts
set -e
{ false && true; } | { cat; false; }
echo no
## status: 1

#### -e in a subshell of an ignored context stays ignored
set -e
if ! (set -e; false; echo inside); then echo no; fi
echo on
## OUT
inside
on
## END

#### a command substitution in a condition
set -e
if x=$(false; echo inside); then echo "[$x]"; fi
echo on
## OUT
[inside]
on
## END
## not: dash - acts within the substitution, XCU set -e: the condition is ignored

#### command before a failing utility ends it as well
set -e
command false
echo no
## status: 1

#### a failing cd ends it
$SH -c 'set -e; cd /no/such/dir; echo no' 2>/dev/null || echo ended
## out: ended

#### a failing read ends it
set -e
read x </dev/null
echo no
## status: 1

#### a while read loop at end of file does not
set -e
while read x; do echo $x; done <<E
a
E
echo on
## OUT
a
on
## END

#### an empty for does not
set -e
for i in; do :; done
echo on
## out: on

#### arithmetic with value zero does not
set -e
: $((0))
x=$((0))
echo on
## out: on

#### $- has e
set -e
case $- in *e*) echo e;; esac
## out: e

#### break out of a loop after ||
set -e
while :; do false || break; done
echo on
## out: on

#### return 1 in a condition's function
set -e
f() { return 1; }
f || echo a
f && echo no || echo b
if f; then echo no; else echo c; fi
## OUT
a
b
c
## END

#### a failing last command of a trap action
set -e
trap 'false' USR1
kill -USR1 $$
echo no
## status: 1

#### nested functions in an ignored context
set -e
g() { false; echo g; }
f() { g; echo f; }
f || echo no
## OUT
g
f
## END

#### after an ignored context it acts again
set -e
f() { false; true; }
f || :
f
echo no
## status: 1
