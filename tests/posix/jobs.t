#### jobs without jobs is silent
jobs
echo $?
## out: 0

#### jobs -p gives the process id
mkfifo p
{ read x <p; } &
jobs -p >f
test "$(cat f)" = $! && echo same
echo >p
wait
## out: same

#### jobs -p in a substitution gives the shell's jobs
mkfifo p
{ read x <p; } &
test "$(jobs -p)" = $! && echo same
echo >p
wait
## out: same
## not: dash - knows no jobs in a substitution; XCU jobs names this use

#### jobs lists a running job with its number
mkfifo p
{ read x <p; } &
jobs >f
grep -c '^\[1\].*Running' f
echo >p
wait
## out: 1

#### jobs lists several jobs in order
mkfifo p
{ read x <p; } & a=$!
{ read x <p; } & b=$!
jobs >f
sed 's/^\(\[[0-9]*\]\).*/\1/' f
kill $a $b
wait
## OUT
[1]
[2]
## END
## err: *
## not: dash - lists the newest job first

#### the current job is marked + and the previous one -
mkfifo p
{ read x <p; } & a=$!
{ read x <p; } & b=$!
jobs >f
sed 's/^\(\[[0-9]*\] *[-+]\).*/\1/; s/ //g' f
kill $a $b
wait
## OUT
[1]-
[2]+
## END
## err: *
## not: dash - lists the newest job first

#### jobs -l shows process ids
mkfifo p
{ read x <p; } &
jobs -l >f
grep -c "$!" f
echo >p
wait
## out: 1

#### jobs of one job by its number
set -m
mkfifo p
{ read x <p; } &
{ read x <p; } &
jobs %1 >f
sed 's/^\(\[[0-9]*\]\).*/\1/' f
kill %1 %2
wait
## out: [1]
## err: *
## not: dash - has no job control without a terminal

#### jobs of several operands
mkfifo p
{ read x <p; } & a=$!
{ read x <p; } & b=$!
jobs -p %2 %1 >f
printf '%s\n' $b $a >g
cmp f g && echo same
kill $a $b
wait
## out: same
## err: *

#### a finished job is listed as done once, then forgotten
mkfifo p
{ read x <p; } &
echo >p
while jobs >f; grep -q Running f; do :; done
grep -c Done f
jobs
## out: 1

#### a job that failed is listed with its status
mkfifo p
{ read x <p; exit 3; } &
echo >p
while jobs >f; grep -q Running f; do :; done
sed 's/{.*//' f | grep -c '3'
## out: 1

#### jobs %9 without such a job fails
jobs %9 2>/dev/null
test $? -gt 0 && echo failed
## out: failed

#### %% and %- name jobs
set -m
mkfifo p
{ read x <p; exit 1; } &
{ read x <p; exit 2; } &
kill %-
wait %1
test $? -gt 128 && echo first
echo >p
wait %%
echo $?
## OUT
first
2
## END
## err: *
## not: dash - has no job control without a terminal

#### %string names a job by its command
set -m
mkfifo p
cat p >/dev/null &
sleep 60 >/dev/null 2>&1 &
kill %sleep
wait %sleep
test $? -gt 128 && echo killed
echo >p
wait
## out: killed
## err: *
## not: dash - has no job control without a terminal

#### %?string names a job by a part of its command
set -m
mkfifo pp
cat pp >/dev/null &
sleep 60 >/dev/null 2>&1 &
kill '%?60'
wait %2
test $? -gt 128 && echo killed
echo >pp
wait
## out: killed
## err: *
## not: dash - has no job control without a terminal

#### an ambiguous %string fails
set -m
mkfifo p
cat p >/dev/null & a=$!
cat p >/dev/null & b=$!
kill %cat 2>/dev/null
test $? -gt 0 && echo failed
kill %1 %2
wait
## out: failed
## err: *
## not: dash - has no job control without a terminal

#### the text of a job is its command
mkfifo p
cat p >/dev/null &
jobs >f
grep -c 'cat p' f
echo >p
wait
## out: 1
## not: dash - has no texts of jobs without job control

#### the text of a pipeline names all its commands
mkfifo p
cat p | tr a b >/dev/null &
jobs >f
grep -c 'cat p | tr a b' f
echo >p
wait
## out: 1
## not: dash - has no texts of jobs without job control

#### a subshell cannot wait for a job of its parent
mkfifo p
{ read x <p; } &
(wait %1 2>/dev/null; test $? -gt 0 && echo none)
echo >p
wait
## out: none

#### a job waited for is no longer listed
: &
wait $!
jobs
## not: dash - lists it once more, XCU wait removes it

#### jobs is empty after wait
: & : & 
wait
jobs
echo end
## out: end
## not: dash bash - list jobs that were waited for; XCU wait: no longer known

#### a pipeline lists how the shell's jobs ended
false &
until jobs | grep -q Done; do :; done
echo seen
## out: seen
## not: dash - has no jobs in a subshell

#### the text of a job: every kind of command
mkfifo f
{
	cat f
	if a; then b; elif c; then d; else e; fi
	for i in 1 "$x"; do f "$@"; done >o 2>&1
	for i do :; done; while a; do break; done; until b; do continue 2; done
	case $x in a | 'b c') d ;; [!e]*) f ;& *) esac
	g() { ! a | b && c || (d & e); }
	A=1 B=~ h ${x:-"a b"} ${#y} ${z%%\?} $((x + 1)) $(c; d) `e "f"` 'g'\''h' ${i}j $k-l >|o <>p >>q 4<&-
} >/dev/null &
jobs
kill $!
## OUT
[1]+  Running                 { cat f; if a; then
    b;
else
    if c; then
        d;
    else
        e;
    fi;
fi; for i in 1 "$x";
do
    f "$@";
done > o 2>&1; for i in "$@";
do
    :;
done; while a; do
    break;
done; until b; do
    continue 2;
done; case $x in 
    a | 'b c')
        d
    ;;
    [!e]*)
        f
    ;&
    *)

    ;;
esac; g () 
{ 
    ! a | b && c || ( d & e )
}; A=1 B=~ h ${x:-"a b"} ${#y} ${z%%\?} $((x + 1)) $(c; d) `e "f"` 'g'\''h' ${i}j $k-l >| o 0<> p >> q 4>&-; } > /dev/null &
## END
## not: dash - how it is laid out

#### the text of a job: here-documents
mkfifo f
cat f - <<X <<-'Y' >o &
a $x
X
	$b
	Y
jobs
kill $!
## OUT
[1]+  Running                 cat f - <<X <<-'Y' > o
a $x
X
$b
Y
 &
## END
## not: dash - how it is laid out

#### a substitution and a pipeline list what has ended meanwhile as ended
ended() { while read -r s </proc/$1/stat; do case $s in *') Z '*) return ;; esac; done 2>/dev/null; } # starts nothing
: & ended $!; x=$(jobs); case $x in *Done*) echo done ;; *) echo "$x" ;; esac
wait; : & ended $!; jobs | grep -q Done && echo done
wait; : & ended $!; x=$(eval jobs); case $x in *Done*) echo done ;; *) echo "$x" ;; esac
## out: done
## out: done
## out: done
## not: dash - its subshells list no jobs

#### the marks go on to the jobs used before
mkfifo p
for i in 1 2 3 4; do { read x <p; } & done
marks() { jobs >f; sed 's/^\(\[[0-9]*\] *[-+ ]\).*/\1/; s/ //g' f | tr '\n' ' '; echo; }
marks
kill %+; wait %+
marks
kill %-; wait %-
marks
kill %1 %3; wait
## OUT
[1] [2] [3]- [4]+ 
[1] [2]- [3]+ 
[1]- [3]+ 
## END
## err: *
## not: dash - lists the newest job first

#### a name continued on the next line is listed on one
a\
b='x y' sleep 9 & 
jobs
kill $!
## out: [1]+  Running                 ab='x y' sleep 9 &
## not: dash bash - dash lists no assignments, bash quotes with "
