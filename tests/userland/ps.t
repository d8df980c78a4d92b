What is written is what ps of procps-ng writes; ps-differ compares the two on random processes.

#### -o: columns, headers of one's own, and none when all are empty
sleep 60 & p=$!
until [ "$(ps -o comm= -p $p)" = sleep ]; do :; done
ps -o ppid,comm -p $p | sed "s/ *$$/PARENT/"
ps -o ppid=P,comm=NAME -p $p | sed "s/ *$$/PARENT/"
ps -o comm= -p $p
kill $p
## OUT
 PPID COMMAND
PARENT sleep
    P NAME
PARENT sleep
sleep
## END

#### the columns of POSIX
ps -o ruser,user,rgroup,group,pid,ppid,pgid,pcpu,vsz,nice,etime,time,tty,comm,args -p $$ | sed 1q
## out: RUSER    USER     RGROUP   GROUP      PID  PPID  PGID %CPU    VSZ  NI     ELAPSED     TIME TT       COMMAND         COMMAND

#### formats of System V, POSIX and BSD
for f in -f -l -j -F -ly -c -fl u j l s v; do ps $f -p 999999999; done
## OUT
UID        PID  PPID  C STIME TTY          TIME CMD
F S   UID   PID  PPID  C PRI  NI ADDR SZ WCHAN  TTY          TIME CMD
  PID  PGID   SID TTY          TIME CMD
UID        PID  PPID  C    SZ   RSS PSR STIME TTY          TIME CMD
S   UID   PID  PPID  C PRI  NI   RSS    SZ WCHAN  TTY          TIME CMD
  PID CLS PRI TTY          TIME CMD
F S UID        PID  PPID  C PRI  NI ADDR SZ WCHAN  STIME TTY          TIME CMD
USER       PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
 PPID   PID  PGID   SID TTY      TPGID STAT   UID   TIME COMMAND
F   UID   PID  PPID PRI  NI    VSZ   RSS WCHAN  STAT TTY        TIME COMMAND
  UID   PID          PENDING          BLOCKED          IGNORED           CAUGHT STAT TTY        TIME COMMAND
  PID TTY      STAT   TIME  MAJFL   TRS   DRS   RSS %MEM COMMAND
## END
## status: 1

#### a process id in BSD's way, and -aux as aux
ps -o s= $$ >/dev/null && echo found
ps $$ | sed 1q
ps -aux | sed 1q
## OUT
found
  PID TTY      STAT   TIME COMMAND
USER       PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
## END

#### selections add up, -N turns them round
sleep 60 & a=$!
sleep 60 & b=$!
ps -o pid= -p $a -p $b | sed "s/ *$a/A/; s/ *$b/B/"
ps -o pid= --ppid $$ -p 1 | grep -cx -e " *$a" -e " *$b" -e ' *1'
ps -e -o pid= | grep -cx " *$a"
ps -N -p $a -o pid= | grep -cx " *$a"
kill $a $b
## OUT
A
B
3
1
0
## END

#### by command, user and group
sleep 60 & p=$!
until [ "$(ps -o comm= -p $p)" = sleep ]; do :; done
for o in "-C sleep" "-u $(id -u)" "-U $(id -u)" "-G $(id -g)" "--group $(id -g)" "--ppid $$"; do
	ps $o -o pid=  | grep -cx " *$p"
done
kill $p
## OUT
1
1
1
1
1
1
## END

#### nothing selected is status 1
ps -p 999999999
## out:   PID TTY          TIME CMD
## status: 1

#### a stopped process and one that has ended
sleep 60 & p=$!
until [ "$(ps -o s=,args= -p $p)" = 'S sleep 60' ]; do :; done
kill -STOP $p
until [ "$(ps -o s= -p $p)" = T ]; do :; done
ps -o stat=,args= -p $p
kill -KILL $p; wait $p 2>/dev/null
ps -o s= -p $p || echo gone
perl -e 'sleep 60 if fork' & p=$!
until [ "$(ps -o s= --ppid $p)" = Z ]; do :; done
ps -o s=,args= --ppid $p
ps -o comm= --ppid $p
kill $p
## OUT
T    sleep 60
gone
Z [perl] <defunct>
perl
## END
## needs: command -v perl
## err: *

#### --sort
sleep 60 & a=$!
sleep 60 & b=$!
ps --sort -pid -o pid= -p $a,$b | sed "s/ *$a/A/; s/ *$b/B/"
ps --sort comm,pid -o pid= -p $b,$a | sed "s/ *$a/A/; s/ *$b/B/"
kill $a $b
## OUT
B
A
A
B
## END

#### lines are as wide as is said, the last column takes the rest
sleep 60 & p=$!
until [ "$(ps -o s=,comm= -p $p)" = 'S sleep' ]; do :; done
ps --cols 12 -o s,args -p $p
COLUMNS=9 ps -o s,args -p $p
COLUMNS=9 ps -ww -o s,args -p $p
kill $p
## OUT
S COMMAND
S sleep 60
S COMMAND
S sleep 6
S COMMAND
S sleep 60
## END

#### what does not print
sh -c 'exec sleep 60' "$(printf 'a\001')" & p=$!
perl -e 'exec { "sleep" } "a\x01\xc3\xa9\xff\xc3", "60"' & q=$!
until [ "$(ps -o s=,comm= -p $q)" = 'S sleep' ]; do :; done
ps -o args= -p $q
LC_ALL=C.UTF-8 ps -o args= -p $q
kill $p $q
## OUT
a.???? 60
a?é?? 60
## END
## needs: command -v perl

#### a column that there is not
ps -o pid,nosuch
## err: ps: 'nosuch' is no column
## err: usage: ps
## status: 1

#### wrong lists
ps -p 1x; echo $?
ps -p 0; echo $?
ps -u 'no such'; echo $?
ps -p 1,; echo $?
ps -y; echo $?
ps u -o pid; echo $?
## OUT
1
1
1
1
1
1
## END
## err: '1x' is no process id
## err: no process has the id 0
## err: there is no user 'no'
## err: a list has an empty member
## err: -y: only with -l
## err: formats in conflict

#### -f beside chosen columns means nothing
ps -f -o pid= -p $$ | grep -c "^ *$$\$"
ps -o pid= -fp $$ | grep -c "^ *$$\$"
ps -fl -o pid -p $$; echo $?
ps -fF -o pid -p $$; echo $?
ps -f -O rss -p $$; echo $?
## OUT
1
1
1
1
1
## END
## err: formats in conflict

#### the environment, and names instead of arguments
MARK=here sleep 60 & p=$!
until [ "$(ps -o comm= -p $p)" = sleep ]; do :; done
ps e -o args= -p $p | grep -c 'sleep 60.* MARK=here'
ps c -o args= -p $p
kill $p
## OUT
1
sleep
## END

#### numbers of users, right-aligned
ps n -o user -p $$ | sed 1q
## out:     USER

#### output that cannot be written
ps -p $$ >/dev/full
## err: cannot write: No space left on device
## status: 2
