#### a foreground command killed by a signal: no message in a script
$SH -c 'kill -TERM $$'
echo $?
## out: 143
## not: dash bash - dash and bash write Terminated; XCU 2.11 wants messages for jobs of interactive shells only

#### SIGPIPE of a command is silent
$SH -c 'kill -PIPE $$'
echo $?
## out: 141

#### a command that dies of KILL
$SH -c 'kill -KILL $$'
echo $?
## out: 137
## err: *

#### the last stage of a pipeline dies
true | $SH -c 'kill -USR1 $$'
kill -l $?
## out: USR1
## err: *

#### a background command that dies: the status is in wait
$SH -c 'kill -USR2 $$' &
wait $!
kill -l $?
## out: USR2
## err: *

#### a command substitution that dies
x=$(exec $SH -c 'echo a; kill -HUP $$')
kill -l $?
echo $x
## OUT
HUP
a
## END
## err: *

#### an asynchronous list without job control ignores INT
$SH -c 'kill -INT $$; echo alive' &
wait $!
## out: alive

#### an asynchronous list without job control ignores QUIT
$SH -c 'kill -QUIT $$; echo alive' &
wait $!
## out: alive

#### INT ignored by an asynchronous list may not be trapped by its child shells
$SH -c 'trap "echo no" INT; kill -INT $$; echo alive' &
wait $!
## out: alive

#### the shell gets the signal that a child sends it
trap 'echo usr1' USR1
$SH -c 'kill -USR1 $PPID'
## out: usr1

#### signals during a builtin loop
trap 'n=$((n+1))' USR1
n=0
for i in 1 2 3 4 5; do kill -USR1 $$; done
echo $n
## out: 5

#### a trap before the wait leaves the child's status to a second wait
mkfifo p q
trap 'echo usr1' USR1
{ read x <p; exit 7; } &
c=$!
$SH -c "kill -USR1 $$; echo go >p" &
k=$!
wait $c; s=$?
while [ $s -gt 128 ]; do wait $c; s=$?; done
wait $k
echo $s
## OUT
usr1
7
## END
## not: bash - forgets the status of the child, XCU wait

#### kill 0 with TERM ignored spares the shell
$SH -c 'trap "" TERM; kill -TERM $$; echo alive'
## out: alive

#### a stopped and continued child ends normally
mkfifo p
{ read x <p; exit 3; } &
kill -STOP $!
kill -CONT $!
echo x >p
wait $!
echo $?
## out: 3

#### a CHLD trap does not disturb wait
trap : CHLD
(exit 4) &
wait $!
s=$?
while [ $s -gt 128 ]; do wait $!; s=$?; done
echo $s
## out: 4

#### a signal to a pipeline's stage
{ $SH -c 'kill -TERM $$'; echo on; } 2>/dev/null | cat
## out: on

#### SIGPIPE kills a writer silently
{ while :; do echo y; done; echo no >&2; } | { read x; echo $x; }
## out: y

#### an ignored SIGPIPE gives a write error
(trap '' PIPE; while echo y 2>/dev/null; do :; done; echo ended >&2) | read x
echo end
## out: end
## err: ended

#### the exit status of a killed script is above 128
echo 'kill -9 $$; echo no' >f
$SH ./f
test $? -gt 128 && echo killed
## out: killed
## err: *

#### traps are run between commands of a list
trap 'echo t' USR1
kill -USR1 $$; echo a; kill -USR1 $$ && echo b
## OUT
t
a
t
b
## END

#### signals by kill from a subshell reach the main shell
trap 'echo t' USR1
(kill -USR1 $$)
echo after
## OUT
t
after
## END

#### TERM in a trap of TERM
trap 'echo once; trap - TERM; kill -TERM $$' TERM
kill -TERM $$
echo no
## out: once
## status: 143

#### a script dies of the signal that its trap re-raises
$SH -c 'trap "trap - HUP; kill -HUP \$\$" HUP; kill -HUP $$; echo no'
kill -l $?
## out: HUP
## err: *

#### a shell that got INT during a child dies of it when the child does
$SH -c '$SH -c "kill -INT \$PPID \$\$"; echo no'
kill -l $?
## out: INT
## err: *

#### INT sent to a shell alone ends it although its child lives on
$SH -c '$SH -c "kill -INT \$PPID; exit 0"; echo no'
kill -l $?
## out: INT
## err: *
## not: bash - waits for the child and goes on; XCU 2.11 wants the default action

#### INT sent to a subshell alone ends that
(eval :; $SH -c 'kill -INT $PPID'; echo no)
kill -l $?
## out: INT
## err: *
## not: bash - as before

#### an interactive shell's program gets the signals that the shell ignores
$SH -i +m -c '$SH -c "kill -TERM \$\$; echo no"; kill -l $?' 2>/dev/null
$SH -i +m -c '$SH -c "kill -QUIT \$\$; echo no"; kill -l $?' 2>/dev/null
$SH -i +m -c 'kill -TERM $$; kill -QUIT $$; echo on' 2>/dev/null
## out: TERM
## out: QUIT
## out: on
## not: bash - ignores QUIT itself in every shell

#### an interactive shell passes on what was ignored on entry
(trap '' TERM; $SH -i +m -c '$SH -c "kill -TERM \$\$; echo on"; :' 2>/dev/null)
## out: on

#### an asynchronous list ignores INT and QUIT though they are trapped
trap 'echo no' INT QUIT
$SH -c 'kill -INT $$; kill -QUIT $$; echo spared' & wait $!
echo $?
## out: spared
## out: 0

#### statuses are known although CHLD is ignored
trap '' CHLD
$SH -c 'exit 4'; echo $?
x=$($SH -c 'exit 5'); echo $?
(exit 6); echo $?
$SH -c 'exit 7' & wait $!; echo $?
true | $SH -c 'exit 8'; echo $?
## out: 4
## out: 5
## out: 6
## out: 7
## out: 8

#### statuses are known although CHLD was ignored on entry
(trap '' CHLD; exec $SH -c '$SH -c "exit 4"; echo $?; x=$($SH -c "exit 5"); echo $?; $SH -c "exit 7" & wait $!; echo $?')
## out: 4
## out: 5
## out: 7

#### a program finds CHLD ignored when the shell was told to
trap '' CHLD
grep '^SigIgn' /proc/self/status | grep -q '[13579bdf]....$' && echo ignored
(exec grep '^SigIgn' /proc/self/status) | grep -q '[13579bdf]....$' && echo ignored
trap - CHLD
grep '^SigIgn' /proc/self/status | grep -q '[13579bdf]....$' || echo default
## out: ignored
## out: ignored
## out: default
## not: dash - leaves CHLD alone

#### a program finds CHLD ignored as on entry
(trap '' CHLD; exec $SH -c 'grep "^SigIgn" /proc/self/status; exec grep "^SigIgn" /proc/self/status') | grep -c '[13579bdf]....$'
## out: 2
## not: dash - leaves CHLD alone

#### what an interactive shell ignores by a trap stays so in subshells
$SH -i +m -c 'trap "" TERM INT QUIT; ($SH -c "kill -TERM \$\$; kill -INT \$\$; kill -QUIT \$\$; echo spared"; :)' 2>/dev/null
$SH -i +m -c 'trap "" TERM; (eval "kill -TERM \$\$"; $SH -c "kill -TERM \$PPID"; echo spared)' 2>/dev/null
## out: spared
## out: spared

#### an interactive shell passes on that INT and QUIT were ignored on entry
(trap '' INT QUIT; exec $SH -i +m -c '$SH -c "kill -INT \$\$; kill -QUIT \$\$; echo spared"; ($SH -c "kill -INT \$\$; echo spared"; :)' 2>/dev/null)
## out: spared
## out: spared

#### an interactive shell's trap - undoes that a signal was ignored on entry
(trap '' USR1; exec $SH -i +m -c 'trap - USR1; trap; (trap "echo trapped" USR1; kill -USR1 $($SH -c "echo \$PPID"); echo ok); $SH -c "kill -USR1 \$\$; echo no"' 2>/dev/null)
## out: trapped
## out: ok
## not: bash - shows the trap as gone, but keeps the signal ignored
## not: dash - keeps what was ignored on entry, also where XCU 2.11 does not say so
## status: 138

#### with job control what is ignored by a trap stays so in subshells
$SH -m -c 'trap "" TSTP; (exec $SH -c "kill -TSTP \$\$; echo spared"); $SH -c "kill -TSTP \$\$; echo spared"' 2>/dev/null
## out: spared
## out: spared

#### with job control what was ignored on entry stays so
(trap '' TSTP TTOU; exec $SH -m -c '$SH -c "kill -TSTP \$\$; kill -TTOU \$\$; echo spared"; (eval :; $SH -c "kill -TSTP \$\$; echo spared"); trap - TTOU; $SH -c "kill -TTOU \$\$; echo spared"' 2>/dev/null)
## out: spared
## out: spared
## out: spared

#### a trap runs while a shell waits for its standard input
mkfifo p
$SH <p &
exec 3>p
echo 'trap "echo got" USR1; : >f' >&3
until [ -f f ]; do sleep 0.01; done
kill -USR1 $!
echo 'echo after' >&3; exec 3>&-
wait $!; echo $?
## out: got
## out: after
## out: 0
## not: dash - ends when a signal comes

#### a trap runs before the command that comes after the signal, which then runs
trap 'echo t' USR1
for i in $(kill -USR1 $$; echo 1); do echo $i; done
case $(kill -USR1 $$; echo 1) in 1) echo 1 ;; esac
## out: t
## out: 1
## out: t
## out: 1

#### what a substitution, a subshell and a pipeline run gets INT and QUIT by default
x=$(eval :; $SH -c 'kill -INT $$; echo no'; kill -l $?); echo $x
x=$(eval :; $SH -c 'kill -QUIT $$; echo no'; kill -l $?); echo $x
(eval :; $SH -c 'kill -QUIT $$; echo no'; kill -l $?)
: | { $SH -c 'kill -QUIT $$; echo no'; kill -l $?; }
## out: INT
## out: QUIT
## out: QUIT
## out: QUIT
## err: *
## not: bash - ignores QUIT itself in every shell
