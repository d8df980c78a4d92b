#### EXIT runs at the end of the script
trap 'echo bye' EXIT
echo a
## OUT
a
bye
## END

#### 0 is EXIT
trap 'echo bye' 0
echo a
## OUT
a
bye
## END

#### EXIT runs once only
trap 'echo bye; exit' EXIT
exit
## out: bye

#### the action is expanded when it runs
x=1
trap 'echo $x' EXIT
x=2
## out: 2

#### an action in double quotes is expanded when it is set
x=1
trap "echo $x" EXIT
x=2
## out: 1

#### a signal's action runs
trap 'echo usr1' USR1
kill -USR1 $$
echo after
## OUT
usr1
after
## END

#### the action runs each time
trap 'echo usr1' USR1
kill -USR1 $$
kill -USR1 $$
## OUT
usr1
usr1
## END

#### signals by number
trap 'echo t' 15
kill -15 $$
kill -TERM $$
## OUT
t
t
## END

#### several conditions at once
trap 'echo got' USR1 USR2 TERM
kill -USR1 $$; kill -USR2 $$; kill -TERM $$
## OUT
got
got
got
## END

#### an empty action ignores the signal
trap '' TERM
kill -TERM $$
echo alive
## out: alive

#### an ignored signal is ignored in commands too
trap '' TERM
$SH -c 'kill -TERM $$; echo alive'
## out: alive

#### a caught signal is default in commands
trap 'echo caught' TERM
$SH -c 'kill -TERM $$; echo no'
echo $?
## out: 143
## err: *

#### - resets to the default
trap 'echo no' TERM
trap - TERM
$SH -c 'kill -TERM $$'
echo $?
trap 'echo no' EXIT
trap - EXIT
## out: 143
## err: *

#### a numeric first operand resets
trap 'echo no' EXIT
trap 0
echo a
## out: a

#### a numeric first operand resets all the others too
trap 'echo no' EXIT USR1
trap 0 USR1
trap
echo a
## out: a

#### $? is unchanged by an action
trap 'false' USR1
(exit 3); kill -USR1 $$; echo $?
## out: 0

#### $? in a signal action is that of the last command before
trap 'echo $?' USR1
(exit 3) || kill -USR1 $$
## out: 0

#### $? after an action is as before it
trap '(exit 9)' USR1
kill -USR1 $$
echo $?
## out: 0

#### trap lists the actions so that they can be read back
trap 'echo "it'\''s"' USR1
trap >f
trap - USR1
. ./f
kill -USR1 $$
## out: it's

#### the form of the list
trap 'echo a' USR1
trap '' USR2
trap | sed -n '/USR1/p; /USR2/p'
## OUT
trap -- 'echo a' USR1
trap -- '' USR2
## END
## not: dash - lists nothing in the subshell of a pipeline, XCU 2.15 trap

#### the list names EXIT
trap 'echo b' EXIT
trap >f
cat f
trap - EXIT
## out: trap -- 'echo b' EXIT

#### no traps: an empty list
trap
echo $?
## out: 0

#### -p lists one condition
trap 'echo a' USR1
trap 'echo b' USR2
trap -p USR2
## out: trap -- 'echo b' USR2
## not: dash - has no trap -p of POSIX.1-2024

#### -p of a default condition gives trap -- - NAME
trap -p USR1
## out: trap -- - USR1
## not: dash - has no trap -p of POSIX.1-2024

#### -p without operand lists and can be read back
trap 'echo a' USR1
trap -p >f
trap - USR1
. ./f
kill -USR1 $$
## out: a
## not: dash - has no trap -p of POSIX.1-2024

#### saving and restoring by a substitution
trap 'echo a' USR1
saved=$(trap)
trap 'echo b' USR1
eval "$saved"
kill -USR1 $$
## out: a
## not: dash - lists nothing in a substitution, XCU 2.15 trap

#### saving and restoring with -p in a substitution
trap 'echo a' USR1
saved=$(trap -p USR1)
trap 'echo b' USR1
eval "$saved"
kill -USR1 $$
## out: a
## not: dash - has no trap -p of POSIX.1-2024

#### an unknown condition fails
trap 'echo a' NO_SUCH_SIG
test $? -gt 0 && echo failed
## out: failed
## err: *

#### an unknown condition is named
(trap 'echo a' NO_SUCH_SIG) 2>f
grep -c NO_SUCH_SIG f
## out: 1

#### a subshell resets traps with an action
trap 'echo no' TERM
(exec $SH -c 'kill -TERM $$')
echo $?
## out: 143
## err: *

#### a subshell has no EXIT trap of its parent's
trap 'echo bye' EXIT
(echo sub)
(exit 3)
echo end
## OUT
sub
end
bye
## END

#### a subshell's own EXIT trap runs at its end
(trap 'echo sub bye' EXIT; echo in)
echo out
## OUT
in
sub bye
out
## END

#### a subshell's own EXIT trap and exit status
(trap 'echo $?' EXIT; exit 4)
echo $?
## OUT
4
4
## END

#### an ignored signal stays ignored in a subshell
trap '' TERM
($SH -c 'kill -TERM $$; echo alive')
## out: alive

#### a trap set in a subshell does not reach the shell
(trap 'echo no' EXIT USR1; trap - EXIT)
trap
echo end
## out: end

#### the EXIT trap in a command substitution
x=$(trap 'echo bye' EXIT; echo a)
echo $x
## out: a bye

#### the shell's EXIT trap does not run in a substitution
trap 'echo bye' EXIT
x=$(echo a)
echo "[$x]"
## OUT
[a]
bye
## END

#### the EXIT trap in a pipeline stage
{ trap 'echo bye' EXIT; echo a; } | cat
echo end
## OUT
a
bye
end
## END

#### the EXIT trap of a subshell that is redirected at the end of another
(eval :; (trap 'echo bye' EXIT; echo a) >f)
x=$({ (trap 'echo also' EXIT) } >>f)
echo "$x"; cat f
## OUT

a
bye
also
## END

#### the EXIT trap in an asynchronous list
{ trap 'echo bye' EXIT; echo a; } &
wait
echo end
## OUT
a
bye
end
## END

#### a subshell lists the parent's traps until it sets one
trap 'echo a' USR1
(trap | grep USR1)
## out: trap -- 'echo a' USR1
## not: dash - lists nothing in a subshell, XCU 2.15 trap

#### an action that sets a variable
trap 'x=5' USR1
kill -USR1 $$
echo $x
## out: 5

#### an action that changes its own trap
trap 'echo one; trap "echo two" USR1' USR1
kill -USR1 $$
kill -USR1 $$
## OUT
one
two
## END

#### a function as the action
f() { echo "f $1"; }
trap 'f a' USR1
kill -USR1 $$
## out: f a

#### positional parameters in an action are the current ones
set -- x y
trap 'echo $1 $#' USR1
kill -USR1 $$
## out: x 2

#### break in an action within a loop
trap 'break' USR1
for i in 1 2 3; do echo $i; kill -USR1 $$; done
echo end $i
## OUT
1
end 1
## END

#### an action of several lines
trap 'echo a
echo b
# comment
' USR1
kill -USR1 $$
## OUT
a
b
## END

#### a pending action runs after the foreground command
trap 'echo usr1' USR1
$SH -c 'kill -USR1 $PPID; echo child'
echo after
## OUT
child
usr1
after
## END

#### a trapped signal does not interrupt the foreground command's work
trap 'echo t' TERM
x=$(kill -TERM $$; echo a; echo b)
echo $x
## OUT
t
a b
## END

#### trap -- before the action
trap -- 'echo a' USR1
kill -USR1 $$
## out: a

#### an action of one dash only is the default, with options ended
trap 'echo no' EXIT
trap -- - EXIT
echo a
## out: a

#### a syntax error in an action
(trap 'if' EXIT; echo a) 2>/dev/null
echo end
## OUT
a
end
## END

#### the EXIT trap runs when set -e ends the script
trap 'echo bye' EXIT
set -e
false
## out: bye
## status: 1

#### the EXIT trap runs when an expansion error ends the script
$SH -c 'trap "echo bye" EXIT; : ${x?gone}; echo no' 2>/dev/null || echo ended
## OUT
bye
ended
## END

#### the EXIT trap runs at the end of a -c string
$SH -c 'trap "echo bye" EXIT; echo a'
## OUT
a
bye
## END

#### the EXIT trap runs though the last command is external
$SH -c 'trap "echo bye" EXIT; /bin/echo a'
## OUT
a
bye
## END

#### a signal trap waits for the last external command of a -c string
$SH -c 'trap "echo usr1" USR1; $SH -c "kill -USR1 \$PPID"'
## out: usr1

#### the EXIT trap in the last subshell of a -c string
$SH -c '(trap "echo bye" EXIT; /bin/echo a)'
## OUT
a
bye
## END

#### the EXIT trap sees the variables of the script
x=1
f() { x=2; exit; }
trap 'echo $x' EXIT
f
## out: 2

#### the EXIT trap sees the positional parameters of the script at its end
set -- a b
trap 'echo $#' EXIT
## out: 2

#### the EXIT trap's output goes to the changed stdout
$SH -c 'trap "echo bye" EXIT; exec >f; exit'
cat f
## out: bye

#### a trap for a signal that also ends the script by exit runs EXIT too
trap 'echo bye' EXIT
trap 'echo int; exit 3' INT
kill -INT $$
## OUT
int
bye
## END
## status: 3

#### an untrapped signal kills the shell
$SH -c 'kill -TERM $$; echo no'
echo $?
## out: 143
## err: *

#### traps of HUP, INT, QUIT, ALRM by name
for s in HUP INT QUIT ALRM; do trap "echo $s" $s; kill -$s $$; done
## OUT
HUP
INT
QUIT
ALRM
## END

#### names with SIG are not required
trap 'echo pipe' PIPE
kill -PIPE $$
## out: pipe

#### signals ignored on entry cannot be trapped
(trap '' USR1; $SH -c 'trap "echo no" USR1; kill -USR1 $$; echo alive')
## out: alive

#### signals ignored on entry cannot be reset
(trap '' USR1; $SH -c 'trap - USR1; kill -USR1 $$; echo alive')
## out: alive

#### trying to trap a signal ignored on entry is no error
(trap '' USR1; $SH -c 'trap "echo no" USR1; echo $?')
## out: 0

#### a signal ignored by the shell itself can be trapped again
trap '' USR1
trap 'echo usr1' USR1
kill -USR1 $$
## out: usr1

#### a signal ignored by the shell cannot be trapped in a child shell
trap '' USR1
$SH -c 'trap "echo no" USR1; kill -USR1 $$; echo alive'
## out: alive

#### a function that returns while a trap is pending
trap 'echo usr1' USR1
f() { kill -USR1 $$; return 3; }
f
echo $?
## OUT
usr1
3
## END

#### a trap in a loop condition
trap 'done=1' USR1
done=
until [ "$done" ]; do kill -USR1 $$; done
echo end
## out: end

#### exit status from a trap through exit in a subshell
(trap 'exit 7' EXIT; exit 2)
echo $?
## out: 7

#### return without operand in a trap has the status from before the trap
trap 'false; return' USR1
f() { kill -USR1 $$; echo no; }
f
echo $?
## out: 0

#### a trap in a function stays after it
f() { trap 'echo usr1' USR1; }
f
kill -USR1 $$
## out: usr1

#### an action with several commands that fail
trap 'false; nosuchcmd 2>/dev/null; echo end' USR1
kill -USR1 $$
echo $?
## OUT
end
0
## END

#### an action set in a loop uses the last
for i in 1 2 3; do trap "echo $i" USR1; done
kill -USR1 $$
## out: 3

#### trap - of an unset trap is no error
trap - USR1 EXIT
echo $?
## out: 0

#### the list of ignored signals can be read back
trap '' USR1
trap >f
trap - USR1
. ./f
kill -USR1 $$
echo alive
## out: alive

#### an action with newlines and quotes is listed readably
trap 'echo "a
b" '"'c'" USR1
trap >f
trap - USR1
. ./f
kill -USR1 $$
## OUT
a
b c
## END

#### a subshell's subshell lists the traps too
trap 'echo a' USR1
( (trap); x=$(trap); echo "$x")
( (trap - USR1; trap) )
## out: trap -- 'echo a' USR1
## out: trap -- 'echo a' USR1
## not: dash - lists nothing in a subshell, XCU 2.15 trap

#### an EXIT action's subshell has an EXIT action of its own
trap '(trap "echo exit" EXIT)' EXIT
## out: exit

#### an EXIT action's asynchronous list and substitution have one of their own
trap '{ trap "echo a" EXIT; } & wait; x=$(trap "echo b" EXIT); echo $x' EXIT
## out: a
## out: b
## not: bash - not in the substitution

#### a subshell within a subshell has traps of its own
trap 'echo outer' EXIT; (trap 'echo middle' EXIT; (trap 'echo inner' EXIT; :); :)
## out: inner
## out: middle
## out: outer

#### a subshell is its process's last command
(trap 'echo outer' EXIT; (trap 'echo inner' EXIT))
( (trap 'echo x' EXIT)); (trap '' USR1; (trap; (trap)))
## out: inner
## out: outer
## out: x
## out: trap -- '' USR1
## out: trap -- '' USR1

#### exit in a subshell of an action takes the status of the subshell
trap '( (exit 2); exit); echo $?; x=$( (exit 3); exit); echo $?' USR1
(exit 1)
kill -USR1 $$
trap '( (exit 4); exit); echo $?' EXIT
(exit 7)
## out: 2
## out: 3
## out: 4
## status: 7
## not: dash - the status before the action; XCU exit says so only of an exit that ends the action

#### a subshell's own traps are all that its subshells list
trap 'echo x' EXIT; trap 'echo u' USR1
(trap 'echo y' USR2; trap; (trap); trap - EXIT USR2; (trap))
trap - EXIT
## out: trap -- 'echo y' USR2
## out: trap -- 'echo y' USR2
## not: dash - lists the outer ones as long as it is not the same signal
