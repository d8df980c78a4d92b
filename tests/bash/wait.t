# wait, jobs, disown, kill: manual 7.2

#### wait -n
(exit 3) & wait -n; echo $?; wait -n; echo $?
## out: 3
## out: 127
## err: *

#### wait -n of several
mkfifo p; { read x <p; exit 4; } & a=$!; (exit 5) & b=$!; wait -n; echo $?; echo >p; wait -n; echo $?; wait -n; echo $?
## out: 5
## out: 4
## out: 127

#### wait -n of named ones
mkfifo p; { read x <p; exit 4; } & a=$!; (exit 5) & b=$!; echo >p; wait -n $a; echo $?; wait $b; echo $?
## out: 4
## out: 5

#### wait -p
(exit 3) & p=$!; wait -p v $p; echo $? $((v == p)); (exit 4) & p=$!; wait -n -p v; echo $? $((v == p)); v=x; wait -n -p v; echo $? "${v-unset}"
## out: 3 1
## out: 4 1
## out: 127 unset

#### wait -f
(exit 3) & wait -f $!; echo $?
## out: 3

#### wait for all
(exit 3) & (exit 4) & wait; echo $?
## out: 0

#### wait for a job by number
(exit 3) & wait %1; echo $?; wait %5; echo $?
## out: 3
## out: 127
## err: *
## err: ./case.sh: line 1: wait: %5: no such job

#### wait for what is no child
wait 1; echo $?; wait x; echo $?; wait ''; echo $?; wait -z; echo $?
## OUT
127
1
1
2
## END
## err: ./case.sh: line 1: wait: pid 1 is not a child of this shell
## err: ./case.sh: line 1: wait: `x': not a pid or valid job spec
## err: ./case.sh: line 1: wait: `': not a pid or valid job spec
## err: ./case.sh: line 1: wait: -z: invalid option

#### $! of a pipeline
true | (exit 5) & wait $!; echo $?
## out: 5

#### $! of && lists
{ false || (exit 6); } & wait $!; echo $?; true && (exit 7) & wait $!; echo $?
## out: 6
## out: 7

#### $! without a job
echo "[${!}]" "${!-unset}"
## out: [] unset

#### $! in a subshell
true & a=$!; (echo $((a == $!))); x=$(echo $!); echo $((x == a))
## out: 1
## out: 1

#### jobs -r and -s
mkfifo p; read x <p & jobs -r | wc -l; jobs -s | wc -l; echo >p; wait
## out: 1
## out: 0

#### jobs -x
mkfifo p; read x <p & [ "$(jobs -x echo %1)" = $! ]; echo $?; echo >p; wait
## out: 1

#### jobs: what a job is called
mkfifo p; { read x <p; echo "$x" | cat; } & jobs | sed 's/^[^{]*//'; echo a >p; wait
## out: { read x < p; echo "$x" | cat; } &
## out: a

#### disown
mkfifo p; read x <p & disown; jobs; disown; echo $?; disown %9; echo $?; echo >p
## out: 1
## out: 1
## err: ./case.sh: line 1: disown: current: no such job
## err: ./case.sh: line 1: disown: %9: no such job

#### disown -a and -h
mkfifo p; read x <p & disown -h %1; jobs | wc -l; disown -a; jobs | wc -l; echo >p
## out: 1
## out: 0

#### kill -l
kill -l 9 15; kill -l TERM SIGINT; kill -l 137; kill -l | head -1; kill -l 999; echo $?
## OUT
KILL
TERM
15
2
KILL
 1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
1
## END
## err: ./case.sh: line 1: kill: 999: invalid signal specification

#### kill -0 and -L
kill -0 $$; echo $?; kill -L 2; kill -n 0 $$; echo $?
## out: 0
## out: INT
## out: 0

#### & within lists and compound commands
for i in 1 2; do (exit $i) & done; wait; { echo a & } ; wait; if true; then echo b & fi; wait
## out: a
## out: b

#### a background function
f() { x=in; return 5; }; x=out; f & wait $!; echo $? $x
## out: 5 out

#### a background group's status and output
{ echo a; exit 3; } >f & wait $!; echo $?; cat f
## out: 3
## out: a

#### nohup-like: HUP is not sent to jobs by a script's exit
trap '' HUP; (sleep 0; echo done) & wait
## out: done

#### exec in the background
(exec sh -c 'exit 9') & wait $!; echo $?
## out: 9

#### wait for several: the last counts
(exit 3) & a=$!; (exit 4) & b=$!; wait $a $b; echo $?; wait $b $a; echo $?
## out: 4
## out: 3

#### wait again for one that has been waited for
(exit 3) & p=$!; wait $p; echo $?; wait $p; echo $?
## out: 3
## out: 3

#### kill by job and by name
mkfifo p; read x <p & kill %1; wait $!; echo $?; read x <p & kill -s USR1 $!; wait $!; echo $?; read x <p & kill -9 %1; wait $!; echo $?; kill -INT $! 2>/dev/null; echo $?
## err: User defined signal 1
## err: Killed
## OUT
143
138
137
1
## END

#### wait again: what has been waited for in any way, and in a subshell
(exit 3) & p=$!; wait %1; wait $p; echo $?
(exit 3) & p=$!; wait -n; wait $p; echo $?
(exit 3) | (exit 5) & p=$!; wait $p; wait $p; echo $?
(exit 4) & p=$!; (wait $p; echo $?); wait $p; echo $?
wait -p v $p; echo $? $((v == p))
## OUT
3
3
5
127
4
4 1
## END
## err: is not a child of this shell

#### wait again: not in the standard's language
set -o posix; (exit 3) & p=$!; wait $p; echo $?; wait $p; echo $?
## out: 3
## out: 127
## err: *

#### jobs
mkfifo p; read x <p & jobs | tr -s ' '; jobs %1 | tr -s ' '; [ "$(jobs -p)" = $! ]; echo $?; echo >p; wait
## out: [1]+ Running read x < p &
## out: [1]+ Running read x < p &
## out: 0

#### an asynchronous list reads nothing
echo in | { cat & wait; }; cat <<<a & wait
## out: in
## out: a
