#### wait for one process gives its status
(exit 5) &
wait $!
echo $?
## out: 5

#### wait without operands waits for all and succeeds
(exit 5) & (exit 6) &
wait
echo $?
## out: 0

#### wait without children succeeds
wait
echo $?
## out: 0

#### the status of several operands is the last one's
(exit 3) & a=$!
(exit 4) & b=$!
wait $a $b; echo $?
## out: 4

#### the order of operands decides, not that of the ends
(exit 3) & a=$!
(exit 4) & b=$!
wait $b $a; echo $?
## out: 3

#### a status is kept until it is asked for
(exit 3) & a=$!
(exit 4) & b=$!
wait $b; echo $?
wait $a; echo $?
## OUT
4
3
## END

#### a status is kept though other commands run
(exit 9) & p=$!
$SH -c :; (:); x=$(:); : | :
wait $p
echo $?
## out: 9

#### an unknown process gives 127
wait 1
echo $?
## out: 127
## not: bash - writes a message

#### an unknown process gives 127 as the last of several
(exit 3) &
wait $! 999999 2>/dev/null
echo $?
## out: 127
## not: dash - forgets unknown ones, XCU wait

#### the status of a process killed by a signal
sleep 60 >/dev/null 2>&1 &
kill -KILL $!
wait $!
echo $?
## out: 137
## err: *

#### wait really waits
mkfifo p
{ read x <p; echo first; } &
echo >p
wait
echo second
## OUT
first
second
## END

#### wait for all of many
i=0
while [ $i -lt 30 ]; do : >f$i & i=$((i+1)); done
wait
ls f* | wc -l | tr -d ' '
## out: 30

#### many statuses are kept
i=1
while [ $i -le 20 ]; do (exit $i) & eval p$i=$!; i=$((i+1)); done
n=0 i=1
while [ $i -le 20 ]; do eval wait \$p$i; n=$((n+$?)); i=$((i+1)); done
echo $n
## out: 210

#### an operand that is no number fails
wait abc 2>/dev/null
test $? -gt 0 && echo failed
## out: failed

#### a pipeline's status is the last stage's
(exit 1) | (exit 7) &
wait $!
echo $?
## out: 7

#### wait %1 with job control
set -m
(exit 8) &
wait %1
echo $?
## out: 8
## not: dash - has no job control without a terminal

#### wait twice for one process
(exit 3) & p=$!
wait $p; echo $?
wait $p 2>/dev/null; s=$?
test $s -eq 127 -o $s -eq 3 && echo known
## OUT
3
known
## END

#### wait in a function and in a loop
f() { wait $1; return $?; }
for s in 1 2; do (exit $s) & f $!; echo $?; done
## OUT
1
2
## END

#### wait in a subshell for its own child
( (exit 5) & wait $!; echo $?)
## out: 5

#### wait in a substitution for its own child
x=$( (exit 5) & wait $!; echo $?)
echo $x
## out: 5

#### wait after an and-or list in the background
true && (exit 4) &
wait $!
echo $?
## out: 4

#### an asynchronous command that is not found
no-such-cmd &
wait $!
echo $?
## out: 127
## err: no-such-cmd

#### an asynchronous command with a failing redirection
: </no/such &
wait $!
test $? -gt 0 && echo failed
## out: failed
## err: *

#### wait is no special builtin: an assignment before it does not last
x=1
x=2 wait
echo $x
## out: 1

#### fifos between asynchronous lists
mkfifo a b
cat a >b &
echo text >a &
cat b
wait
## out: text

#### wait -- before the operand
(exit 3) &
wait -- $!
echo $?
## out: 3

#### $! is the asynchronous subshell itself
(trap 'echo got; exit 3' TERM; echo ready >f; while :; do sleep 0.01; done) &
until [ -s f ]; do sleep 0.01; done
kill $!; wait $!; echo $?
## out: got
## out: 3

#### $! of a pipeline that ends in a subshell is that subshell
: | (trap 'echo got; exit 3' TERM; echo ready >f; while :; do sleep 0.01; done) &
until [ -s f ]; do sleep 0.01; done
kill $!; wait $!; echo $?
## out: got
## out: 3

#### $! of a redirected subshell is that subshell
(trap 'echo got; exit 3' TERM; echo ready >f; while :; do sleep 0.01; done) >g &
until [ -s f ]; do sleep 0.01; done
kill $!; wait $!; echo $?; cat g
## out: 3
## out: got

#### $! of an asynchronous pipeline is its last process
: | $SH -c 'echo $$ >f' & wait $!; [ $! = "$(cat f)" ] && echo same
: | { $SH -c 'echo $PPID >g'; :; } & wait $!; [ $! = "$(cat g)" ] && echo same
## out: same
## out: same

#### a signal to $! reaches the last element of a pipeline
echo foo | { trap 'echo trapped; exit 0' USR1; cat; echo ready >f; while :; do sleep 0.01; done; } &
until [ -s f ]; do sleep 0.01; done
kill -USR1 $!; wait $!; echo $?
## out: foo
## out: trapped
## out: 0

#### wait for $! waits for the whole pipeline and gives the status of its last
{ sleep 0.1; echo a >f; } | exit 3 & wait $!; echo $?; cat f
## out: 3
## out: a

#### elements of asynchronous pipelines ignore INT and QUIT
: | $SH -c 'kill -INT $$; kill -QUIT $$; echo spared' & wait $!; echo $?
: | { $SH -c 'kill -INT $$; echo spared'; :; } & wait $!
{ $SH -c 'kill -QUIT $$; echo spared' >&2; :; } 2>&1 | cat & wait $!
## out: spared
## out: 0
## out: spared
## out: spared
## not: bash - ignores them for none but single commands

#### the first element of an asynchronous pipeline reads nothing
echo a >f; { cat | cat; } <f; { cat | cat & wait; } <f; { { cat; :; } | cat & wait; } <f; echo end
## out: a
## out: end
## not: bash - it reads the list's input

#### pipefail counts as it was when an asynchronous pipeline began
set -o pipefail; false | true & set +o pipefail; wait $!; echo $?
false | true & set -o pipefail; wait $!; echo $?
## out: 1
## out: 0
## not: dash - no pipefail
## not: bash - as it is when it waits

#### an element of an asynchronous pipeline that is not there
true | nosuch 2>/dev/null & wait $!; echo $?
nosuch 2>/dev/null | true & wait $!; echo $?
## out: 127
## out: 0

#### $! of a second asynchronous list is itself, too
sleep 0.2 & $SH -c 'echo $$ >f' & wait $!; [ $! = "$(cat f)" ] && echo same
sleep 0.2 & ($SH -c 'echo $PPID >f'; :) & wait $!; [ $! = "$(cat f)" ] && echo same; wait
## out: same
## out: same
