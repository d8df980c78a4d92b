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

#### a shell that got INT during a child goes on when the child handled it
$SH -c '$SH -c "trap : INT; kill -INT \$PPID \$\$; exit 0"; echo on'
## out: on
## not: dash bash - dash dies of its own signal, bash too when it does not wait yet; POSIX leaves it open, this is ours

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
