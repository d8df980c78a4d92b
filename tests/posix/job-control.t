#### with -m a background command has its own process group
set -m
$SH -c 'ps -o pgid= -p $$ 2>/dev/null || awk "{print \$5}" /proc/$$/stat' >f &
p=$!
wait $p
g=$(cat f)
test $g -eq $p && echo own
## out: own
## not: dash - has no job control without a terminal

#### without -m it has the shell's
awk '{print $5}' /proc/$$/stat >me
$SH -c 'awk "{print \$5}" /proc/$$/stat' >f &
wait $!
cmp me f && echo shared
## out: shared

#### with -m all stages of a pipeline share a group
set -m
{ $SH -c 'awk "{print \$5}" /proc/$$/stat' >a; } | { $SH -c 'awk "{print \$5}" /proc/$$/stat' >b; cat; } &
wait $!
cmp a b && echo same
## out: same
## not: dash - has no job control without a terminal

#### with -m two jobs have different groups
set -m
$SH -c 'awk "{print \$5}" /proc/$$/stat' >a & 
$SH -c 'awk "{print \$5}" /proc/$$/stat' >b &
wait
cmp -s a b || echo differ
## out: differ
## not: dash - has no job control without a terminal

#### with -m a foreground command has its own group
set -m
awk '{print $5}' /proc/$$/stat >me
$SH -c 'awk "{print \$5}" /proc/$$/stat' >f
cmp -s me f || echo own
## out: own
## not: dash - has no job control without a terminal

#### with -m stdin of a background command is not redirected
set -m
cat &
wait $!
## stdin: kept
## out: kept
## not: dash - has no job control without a terminal

#### with -m a background command does not ignore INT
set -m
$SH -c 'kill -INT $$; echo no' &
wait $!
kill -l $?
## out: INT
## err: *
## not: dash - has no job control without a terminal

#### kill %1 reaches the whole job
set -m
$SH -c 'echo $$ >pid; sleep 60' 2>/dev/null | cat &
p=$!
kill %1
wait $p
test $? -gt 128 && echo killed
## out: killed
## err: *
## not: dash - has no job control without a terminal

#### fg waits for a job and gives its status
set -m
(exit 5) &
fg >/dev/null
echo $?
## out: 5
## err: *
## not: dash - has no job control without a terminal

#### bg continues a stopped job
set -m
mkfifo p
$SH -c 'kill -STOP $$; echo on >p' &
while :; do jobs >f; grep -q -e Stopped -e Suspended f && break; done
bg %1 >/dev/null
read x <p
wait %1
echo $? $x
## out: 0 on
## not: dash - has no job control without a terminal

#### a stopped job continued by kill -CONT
set -m
$SH -c 'kill -STOP $$; exit 4' &
p=$!
while :; do jobs >f; grep -q -e Stopped -e Suspended f && break; done
kill -CONT %1
wait $p; s=$?
while [ $s -gt 128 ]; do wait $p; s=$?; done
echo $s
## out: 4
## not: dash - has no job control without a terminal

#### bg and fg without job control fail
fg >/dev/null 2>&1
test $? -gt 0 && echo failed
bg >/dev/null 2>&1
test $? -gt 0 && echo failed
## OUT
failed
failed
## END

#### -m is off in a script
case $- in *m*) echo on;; *) echo off;; esac
## out: off

#### set -m and +m succeed
set -m && set +m && echo ok
## out: ok
## err: *

#### a subshell in the background is one job
set -m
mkfifo p
(read x <p; (exit 6)) &
jobs -p >f
wc -l <f | tr -d ' '
echo >p
wait %1
echo $?
## OUT
1
6
## END
## not: dash - has no job control without a terminal

#### no message about a finished job in a script
set -m
: &
wait
echo done
## out: done
## not: dash - has no job control without a terminal

#### wait -m: a job's status is kept with job control too
set -m
(exit 7) &
p=$!
$SH -c :
wait $p
echo $?
## out: 7
## not: dash - has no job control without a terminal

#### a group is killed by its negative number
set -m
mkfifo p
$SH -c 'echo >p; sleep 60 | sleep 60' >/dev/null 2>&1 &
g=$!
read x <p
kill -KILL -- -$g
wait $g
echo $?
## out: 137
## err: *
## not: dash - has no job control without a terminal

#### job control does not leak into subshells' children
set -m
x=$(: & wait; echo ok)
(: & wait; echo ok)
echo $x
## OUT
ok
ok
## END
## not: dash - has no job control without a terminal

#### a job number is free again after its job
set -m
: & wait
mkfifo p
{ read x <p; } &
jobs | sed 's/^\(\[[0-9]*\]\).*/\1/'
echo >p
wait
## out: [1]
## not: dash - has no job control without a terminal

#### a subshell keeps the option
set -m
(case $- in *m*) echo m;; esac)
## out: m
## not: dash - has no job control without a terminal

#### set -m in a subshell gives its jobs groups of their own
(set -m; $SH -c 'read -r pid name state parent group rest </proc/$$/stat; test $group -eq $$ && echo own'; :)
## out: own
## not: dash - has no job control without a terminal

#### a stopped job of a subshell with set -m is continued
(set -m; $SH -c 'kill -STOP $$; exit 5'; kill -l $?; bg >/dev/null; wait %1; echo $?)
## out: STOP
## out: 5
## not: dash bash - no job control there

#### a background command keeps its input in a subshell of set -m
set -m
echo in | { cat & wait; }
## out: in
## not: dash - has no job control without a terminal

#### fg of a job that has ended already gives its status
set -m
mkfifo p
{ echo >p; exit 6; } &
read x <p
until read -r pid name state rest </proc/$!/stat && test "$state" = Z; do :; done
fg >/dev/null
echo $?
## out: 6
## not: dash bash - dash has no job control without a terminal, bash says that it has terminated
