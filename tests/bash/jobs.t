# jobs and processes: manual 4.1, 7.2

#### wait -n
(exit 3) & wait -n; echo $?; wait -n; echo $?
## OUT
3
127
## END

#### wait -n takes the first that ends
sleep 5 & s=$!; (exit 4) & wait -n; echo $?; kill $s; wait $s 2>/dev/null; echo $?
## OUT
4
143
## END

#### wait -n of some
sleep 5 & s=$!; (exit 4) & a=$!; (exit 5) & b=$!; wait $b; wait -n $s $a; echo $?; kill $s
## out: 4

#### wait -n of what is none
wait -n 99999; echo $?
## out: 127
## err: line 1: wait: 99999: no such job

#### wait -p
(exit 4) & p=$!; wait -p v $p; echo $? $((v == p)); wait -n -p v; echo $? ${v-unset}
## OUT
4 1
127 unset
## END

#### wait -n -p
(exit 5) & p=$!; wait -n -p v; echo $? $((v == p))
## out: 5 1

#### wait -p of what is no name
wait -p 1x; echo $?
## out: 1
## err: line 1: wait: `1x': not a valid identifier

#### wait -f
(exit 6) & wait -f $!; echo $?
## out: 6

#### wait for what is no child
wait 99999; echo $?; wait abc; echo $?; wait %9; echo $?; wait -x; echo $?
## OUT
127
1
127
2
## END
## err: line 1: wait: pid 99999 is not a child of this shell
## err: line 1: wait: `abc': not a pid or valid job spec
## err: line 1: wait: %9: no such job
## err: line 1: wait: -x: invalid option

#### disown
sleep 5 & p=$!; disown; jobs; kill $p; disown; echo $?
## out: 1
## err: line 1: disown: current: no such job

#### disown -a and -r
sleep 5 & a=$!; sleep 5 & b=$!; disown -a; jobs; sleep 5 & c=$!; disown -r; jobs; kill $a $b $c

#### disown of one
sleep 5 & a=$!; sleep 6 & b=$!; disown %1; jobs; disown $b; jobs; kill $a $b
## out: [2]+  Running                 sleep 6 &

#### disown -h keeps it
sleep 5 & disown -h %1; jobs; kill $!
## out: [1]+  Running                 sleep 5 &

#### disown of what is none
disown %3; echo $?; disown 123; echo $?; disown -x; echo $?
## OUT
1
1
2
## END
## err: line 1: disown: %3: no such job
## err: line 1: disown: 123: no such job
## err: line 1: disown: -x: invalid option

#### suspend
suspend; echo $?; suspend -x; echo $?
## OUT
1
2
## END
## err: line 1: suspend: cannot suspend: no job control
## err: line 1: suspend: -x: invalid option

#### logout
logout; echo $?
## out: 1
## err: line 1: logout: not login shell: use `exit'

#### jobs -r and -s
sleep 5 & jobs -s; jobs -r; kill $!
## out: [1]+  Running                 sleep 5 &

#### jobs -x
sleep 5 & p=$!; jobs -x echo a %1 b >f; sed "s/[0-9][0-9]*/N/" f; kill $p; jobs -x; jobs -z; echo $?
## OUT
a N b
2
## END
## err: line 1: jobs: -z: invalid option

#### kill -l lists
kill -l; kill -L
## OUT
 1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
 6) SIGABRT	 7) SIGBUS	 8) SIGFPE	 9) SIGKILL	10) SIGUSR1
11) SIGSEGV	12) SIGUSR2	13) SIGPIPE	14) SIGALRM	15) SIGTERM
16) SIGSTKFLT	17) SIGCHLD	18) SIGCONT	19) SIGSTOP	20) SIGTSTP
21) SIGTTIN	22) SIGTTOU	23) SIGURG	24) SIGXCPU	25) SIGXFSZ
26) SIGVTALRM	27) SIGPROF	28) SIGWINCH	29) SIGIO	30) SIGPWR
31) SIGSYS	34) SIGRTMIN	35) SIGRTMIN+1	36) SIGRTMIN+2	37) SIGRTMIN+3
38) SIGRTMIN+4	39) SIGRTMIN+5	40) SIGRTMIN+6	41) SIGRTMIN+7	42) SIGRTMIN+8
43) SIGRTMIN+9	44) SIGRTMIN+10	45) SIGRTMIN+11	46) SIGRTMIN+12	47) SIGRTMIN+13
48) SIGRTMIN+14	49) SIGRTMIN+15	50) SIGRTMAX-14	51) SIGRTMAX-13	52) SIGRTMAX-12
53) SIGRTMAX-11	54) SIGRTMAX-10	55) SIGRTMAX-9	56) SIGRTMAX-8	57) SIGRTMAX-7
58) SIGRTMAX-6	59) SIGRTMAX-5	60) SIGRTMAX-4	61) SIGRTMAX-3	62) SIGRTMAX-2
63) SIGRTMAX-1	64) SIGRTMAX	
 1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
 6) SIGABRT	 7) SIGBUS	 8) SIGFPE	 9) SIGKILL	10) SIGUSR1
11) SIGSEGV	12) SIGUSR2	13) SIGPIPE	14) SIGALRM	15) SIGTERM
16) SIGSTKFLT	17) SIGCHLD	18) SIGCONT	19) SIGSTOP	20) SIGTSTP
21) SIGTTIN	22) SIGTTOU	23) SIGURG	24) SIGXCPU	25) SIGXFSZ
26) SIGVTALRM	27) SIGPROF	28) SIGWINCH	29) SIGIO	30) SIGPWR
31) SIGSYS	34) SIGRTMIN	35) SIGRTMIN+1	36) SIGRTMIN+2	37) SIGRTMIN+3
38) SIGRTMIN+4	39) SIGRTMIN+5	40) SIGRTMIN+6	41) SIGRTMIN+7	42) SIGRTMIN+8
43) SIGRTMIN+9	44) SIGRTMIN+10	45) SIGRTMIN+11	46) SIGRTMIN+12	47) SIGRTMIN+13
48) SIGRTMIN+14	49) SIGRTMIN+15	50) SIGRTMAX-14	51) SIGRTMAX-13	52) SIGRTMAX-12
53) SIGRTMAX-11	54) SIGRTMAX-10	55) SIGRTMAX-9	56) SIGRTMAX-8	57) SIGRTMAX-7
58) SIGRTMAX-6	59) SIGRTMAX-5	60) SIGRTMAX-4	61) SIGRTMAX-3	62) SIGRTMAX-2
63) SIGRTMAX-1	64) SIGRTMAX	
## END

#### kill -l names and numbers
kill -l 9 TERM sighup 143; kill -l 99; echo $?; kill -l nope; echo $?
## OUT
KILL
15
1
TERM
1
1
## END
## err: line 1: kill: 99: invalid signal specification
## err: line 1: kill: nope: invalid signal specification

#### kill and the forms of a signal
trap 'echo usr1' USR1; kill -USR1 $$; kill -usr1 $$; kill -SIGUSR1 $$; kill -s USR1 $$; kill -n 10 $$; kill -10 $$; kill -sUSR1 $$; kill -n10 $$
## OUT
usr1
usr1
usr1
usr1
usr1
usr1
usr1
usr1
## END

#### kill with wrong arguments
kill; echo $?; kill -s; echo $?; kill -nope $$; echo $?; kill -x; echo $?; kill abc; echo $?; kill %5; echo $?
## OUT
2
1
1
1
1
1
## END
## err: line 1: kill: -s: option requires an argument
## err: line 1: kill: nope: invalid signal specification
## err: line 1: kill: x: invalid signal specification
## err: line 1: kill: abc: arguments must be process or job IDs
## err: line 1: kill: %5: no such job

#### kill wants one of them
kill -0 $$ %5; echo $?
## out: 0
## err: line 1: kill: %5: no such job

#### trap -l
trap -l | head -3
## OUT
 1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
 6) SIGABRT	 7) SIGBUS	 8) SIGFPE	 9) SIGKILL	10) SIGUSR1
11) SIGSEGV	12) SIGUSR2	13) SIGPIPE	14) SIGALRM	15) SIGTERM
## END

#### trap -p
trap 'echo hi' USR1 2; trap -p; trap -p USR1; trap -p sigint HUP; trap -p nope; echo $?
## OUT
trap -- 'echo hi' SIGINT
trap -- 'echo hi' SIGUSR1
trap -- 'echo hi' SIGUSR1
trap -- 'echo hi' SIGINT
1
## END
## err: line 1: trap: nope: invalid signal specification

#### trap and the forms of a signal
trap 'echo x' usr1 SIGUSR2 sighup 2; trap; trap usr1; trap - USR2 int; trap; trap 1; trap
## OUT
trap -- 'echo x' SIGHUP
trap -- 'echo x' SIGINT
trap -- 'echo x' SIGUSR1
trap -- 'echo x' SIGUSR2
trap -- 'echo x' SIGHUP
## END

#### trap with wrong arguments
trap 'echo hi' nope; echo $?; trap -x; echo $?; trap 'echo hi'; echo $?
## OUT
1
2
2
## END
## err: line 1: trap: nope: invalid signal specification
## err: line 1: trap: -x: invalid option

#### exec -a
(exec -a name sh -c 'echo $0'); (exec -a name "$SH" -c 'echo $0')
## OUT
name
name
## END

#### exec -l
(exec -l sh -c 'echo $0'); (exec -la name sh -c 'echo $0')
## OUT
-sh
-name
## END

#### exec -c
export x=1; (exec -c env); (exec -cl env); echo $x
## out: 1

#### exec with wrong arguments
exec -x; echo $?; exec -a; echo $?; exec -a foo; echo $?
## OUT
2
2
0
## END
## err: line 1: exec: -x: invalid option
## err: line 1: exec: -a: option requires an argument

#### exec of what is none
(exec no-such-command; echo no); echo $?
## out: 127
## err: line 1: exec: no-such-command: not found

#### umask -p
umask 022; umask -p; umask -pS; umask -S; umask -S 027; umask
## OUT
umask 0022
umask -S u=rwx,g=rx,o=rx
u=rwx,g=rx,o=rx
u=rwx,g=rx,o=
0027
## END

#### umask with wrong arguments
umask 99; echo $?; umask -x; echo $?
## OUT
1
2
## END
## err: line 1: umask: 99: octal number out of range
## err: line 1: umask: -x: invalid option

#### getopts with wrong arguments
getopts; echo $?; getopts a; echo $?; getopts a 1x -a; echo $?; getopts -x; echo $?
## OUT
2
2
1
2
## END
## err: line 1: getopts: `1x': not a valid identifier
## err: line 1: getopts: -x: invalid option

#### getopts
while getopts ab: x -a -b foo -bbar -c; do echo "$x ${OPTARG-unset} $OPTIND"; done 2>/dev/null; echo $x $OPTIND
## OUT
a unset 2
b foo 4
b bar 5
? unset 6
? 6
## END

#### getopts that says nothing
while getopts :ab: x -a -c -b; do echo "$x $OPTARG"; done; OPTERR=0; OPTIND=1; getopts a x -z; echo "$? $x"
## OUT
a 
? c
: b
0 ?
## END

#### getopts and its message
getopts a x -z; getopts b: x -b; OPTIND=1; getopts b: x -b; echo $x
## out: ?
## err: ./case.sh: illegal option -- z
## err: ./case.sh: option requires an argument -- b

#### break outside of a loop
break; echo $?; continue; echo $?
## OUT
0
0
## END
## err: line 1: break: only meaningful in a `for', `while', or `until' loop
## err: line 1: continue: only meaningful in a `for', `while', or `until' loop

#### shift and what is no number
shift x; echo $?; shift 9; echo $?; shift -1; echo $?
## OUT
1
1
1
## END
## err: line 1: shift: x: numeric argument required
## err: line 1: shift: -1: shift count out of range

#### ulimit -a names
ulimit -a | sed 's/) .*/)/'
## OUT
real-time non-blocking time  (microseconds, -R)
core file size              (blocks, -c)
data seg size               (kbytes, -d)
scheduling priority                 (-e)
file size                   (blocks, -f)
pending signals                     (-i)
max locked memory           (kbytes, -l)
max memory size             (kbytes, -m)
open files                          (-n)
pipe size                (512 bytes, -p)
POSIX message queues         (bytes, -q)
real-time priority                  (-r)
stack size                  (kbytes, -s)
cpu time                   (seconds, -t)
max user processes                  (-u)
virtual memory              (kbytes, -v)
file locks                          (-x)
## END

#### ulimit of several
ulimit -S -n 64; ulimit -S -n -c 0; ulimit -S -n -p; ulimit -x abc; echo $?; ulimit -z; echo $?
## OUT
open files                          (-n) 64
open files                          (-n) 64
pipe size                (512 bytes, -p) 8
1
2
## END
## err: line 1: ulimit: abc: invalid number
## err: line 1: ulimit: -z: invalid option

#### ulimit soft and hard
ulimit -S -c 0; ulimit -c; ulimit -Sn 64; ulimit -n; ulimit -n soft; ulimit -Hn
## OUT
0
64
64
## END
