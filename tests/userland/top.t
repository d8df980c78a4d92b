#### a frame: the machine, then its processes
top -b -n 1 | sed -n -e 's/[0-9.]\{1,\}[KMGT]\{0,1\}/N/g' -e 's/  */ /g' -e 's/^up N days*, /up /' -e '/^up/p' -e '/^Tasks/p' \
	-e '/^CPU:/p' -e '/^Mem/p' -e '/^Swap/p' -e '/PID/p'
## OUT
up N:N, load N N N
Tasks: N total, N running, N sleeping, N stopped, N zombie
CPU: N% busy N% idle
Mem: N total, N free, N used, N buff/cache, N available
Swap: N total, N free, N used
 PID PPID USER S %CPU RES TIME+ COMMAND
## END

#### each processor has a line, but not with -1
n=$(grep -c '^cpu[0-9]' /proc/stat)
[ "$(top -b -n 1 | grep -c '^CPU[0-9]*: *[0-9.]*% busy *[0-9.]*% idle')" = $((n + 1)) ] && echo all
top -b -n 1 -1 | grep -c '^CPU'
## OUT
all
1
## END

#### -n and -d
top -b -n 3 -d 0.1 | grep -c '^up '
## out: 3

#### the fields of a process
sleep 60 & p=$!
until [ "$(ps -o s=,comm= -p $p)" = 'S sleep' ]; do :; done
ps -o user= -p $p >user
top -b -n 1 -p $p | sed -n '$p' | sed -e "s/^ *$p  *$$ $(cat user) *S *0\.0 .* 0:00\.0[0-9] /P PP USER S 0.0 RES TIME /"
kill $p
## out: P PP USER S 0.0 RES TIME sleep

#### what is busy is shown as busy, and -i shows nothing else
sleep 60 & p=$!
until [ "$(ps -o s=,comm= -p $p)" = 'S sleep' ]; do :; done
while :; do :; done & q=$!
until top -b -n 1 -i -p $p,$q >frame; grep -q "^ *$q " frame; do :; done
sed '1,/PID/d' frame | sed "s/^ *$q .*/BUSY/"
kill $p $q
## out: BUSY

#### -o, and - before its field
sleep 60 & p=$!
sleep 60 & q=$!
for o in pid -PID; do
	top -b -n 1 -o $o -p $p,$q | sed '1,/PID/d' | sed -e "s/^ *$p .*/A/" -e "s/^ *$q .*/B/"
done
kill $p $q
## OUT
A
B
B
A
## END

#### -u
sleep 60 & p=$!
top -b -n 1 -u "$(id -u)" -p $p | grep -c "^ *$p "
top -b -n 1 -u 4242 -p $p | grep -c "^ *$p "
kill $p
## OUT
1
0
## END

#### -c shows arguments
sleep 60 & p=$!
until [ "$(ps -o comm= -p $p)" = sleep ]; do :; done
top -b -n 1 -c -p $p | sed -n '$s/.* sleep/sleep/p'
kill $p
## out: sleep 60

#### control characters are not written, COLUMNS cuts
perl -e '$0 = "a\e[31m"; sleep 60' & p=$!
until [ "$(ps -o args= -p $p)" = 'a.[31m' ]; do :; done
top -b -n 1 -c -p $p | sed -n '$s/.* a/a/p'
COLUMNS=10 top -b -n 1 -p $p | awk 'length > 10' | wc -l | tr -d ' '
kill $p
## OUT
a?[31m
0
## END
## needs: command -v perl

#### wrong usage
top -b -n 0; echo $?
top -b -d x; echo $?
top -b -p 1,x; echo $?
top -b -o nosuch; echo $?
top -b -u nosuchuser; echo $?
top -b -u 4294967296; echo $?
top -b operand; echo $?
## OUT
2
2
2
2
2
2
2
## END
## err: '0': no number of frames
## err: 'x': no number of seconds
## err: '1,x': no list of process ids
## err: 'nosuch': no such field
## err: 'nosuchuser': no such user
## err: '4294967296': no such user
## err: there are no operands

#### no terminal
top
## err: top: no terminal: top -b writes frames one after the other
## status: 1

#### output that cannot be written
top -b -n 1 >/dev/full
## err: cannot write: No space left on device
## status: 2
