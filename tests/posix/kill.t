#### -l of a number gives the name
kill -l 15
kill -l 9
kill -l 2
## OUT
TERM
KILL
INT
## END

#### -l of an exit status gives the name
kill -l 143
kill -l 137
## OUT
TERM
KILL
## END

#### -l lists the names without SIG
kill -l >f
for s in HUP INT QUIT ABRT KILL ALRM TERM USR1 USR2 CHLD STOP CONT TSTP TTIN TTOU; do grep -qw $s f || echo "$s missing"; done
grep -c SIG f || :
## out: 0

#### -s with a name
trap 'echo usr1' USR1
kill -s USR1 $$
## out: usr1

#### -NAME and -NUMBER
trap 'echo term' TERM
kill -TERM $$
kill -15 $$
## OUT
term
term
## END

#### the default signal is TERM
trap 'echo term' TERM
kill $$
## out: term

#### -s 0 and -0 test for existence
kill -s 0 $$ && echo there
kill -0 $$ && echo there
## OUT
there
there
## END

#### a pid that is gone fails
: & p=$!
wait $p
kill -0 $p 2>/dev/null
test $? -gt 0 && echo gone
## out: gone

#### several pids
mkfifo p
{ read x <p; } & a=$!
{ read x <p; } & b=$!
kill $a $b
wait $a; sa=$?
wait $b; sb=$?
kill -l $sa; kill -l $sb
## OUT
TERM
TERM
## END
## err: *

#### -- before the pids
trap 'echo term' TERM
kill -s TERM -- $$
kill -- $$
## OUT
term
term
## END

#### an unknown signal fails
kill -s NO_SUCH_SIG $$ 2>/dev/null
test $? -gt 0 && echo failed
## out: failed

#### no operand fails
(kill) 2>/dev/null
test $? -gt 0 && echo failed
## out: failed

#### an operand that is no pid fails
(kill abc) 2>/dev/null
test $? -gt 0 && echo failed
## out: failed

#### one bad pid among good ones: the good one gets the signal, the status is non-zero
trap 'echo usr1' USR1
: & p=$!
wait $p
kill -s USR1 $p $$ 2>/dev/null
test $? -gt 0 && echo failed
## OUT
usr1
failed
## END
## not: bash - succeeds when one was found, XCU kill EXIT STATUS

#### a background job by %1
set -m 2>/dev/null
sleep 60 >/dev/null 2>&1 &
kill %1
wait %1
kill -l $?
## out: TERM
## err: *
## not: dash - has no job control without a terminal

#### $! as the target
sleep 60 >/dev/null 2>&1 &
kill -s HUP $!
wait $!
kill -l $?
## out: HUP
## err: *

#### a negative pid is a process group
set -m
{ $SH -c 'sleep 60'; } >/dev/null 2>&1 &
kill -s TERM -- -$!
wait $!
test $? -gt 128 && echo killed
## out: killed
## err: *
## not: dash - has no job control without a terminal

#### a stopped process is killed by KILL
sleep 60 >/dev/null 2>&1 &
kill -STOP $!
kill -KILL $!
wait $!
echo $?
## out: 137
## err: *

#### kill is a regular builtin: a function may hide it
kill() { echo function; }
kill 1
## out: function

#### lower-case names or SIG prefixes are extensions, upper case works everywhere
kill -l CHLD >/dev/null 2>&1
kill -s CONT $$
echo $?
## out: 0

#### kill 0 reaches the own process group
set -m 2>/dev/null
$SH -c 'trap "echo usr1; exit 3" USR1; kill -s USR1 0; echo no' >f &
wait $!
echo $?
cat f
## OUT
3
usr1
## END
## not: dash - has no job control without a terminal

#### a subshell does not know its shell's jobs by number
mkfifo p
{ read x <p; } &
(kill %1) 2>/dev/null || echo no
echo >p
wait $!; echo $?
## out: no
## out: 0
