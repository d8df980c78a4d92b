#### a file outside can be neither read nor written
mkdir in out; echo secret >out/f; cd in
both() { sh -c "$1" 2>&1; husk box sh -c "$1" 2>&1; }
both 'cat ../out/f'
both 'echo x >../out/g && echo written'
both 'ls ../out >/dev/null && echo listed'
both 'rm ../out/g && echo removed'
true
## OUT
secret
cat: ../out/f: Permission denied
written
sh: 1: cannot create ../out/g: Permission denied
listed
ls: cannot open directory '../out': Permission denied
removed
rm: cannot remove '../out/g': No such file or directory
## END
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### a link to the outside leads nowhere
mkdir in out; echo secret >out/f; cd in
ln -s ../out/f link
cat link
husk box cat link
husk box ln ../out/f hard || husk box mv link ../out/moved
ls
## OUT
secret
link
## END
## err: cat: link: Permission denied
## err: ln: failed to create hard link 'hard'
## err: mv: cannot move 'link' to '../out/moved'
## status: 0
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### the current directory can be changed
husk box sh -c 'echo a >f && mkdir d && mv f d && cat d/f && rm -r d'
ls -A | grep -v case.sh
## out: a
## status: 1
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### pure sees no file of ours, but its input
echo secret >f
husk box -p pure cat f
husk box -p pure cat <f
## out: secret
## err: cat: f: Permission denied
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### rules allow more
mkdir in out; echo a >out/f; cd in
husk box -r fs:ro:../out sh -c 'cat ../out/f; echo b >../out/f'
husk box -r fs:rw:../out sh -c 'echo b >../out/f; cat ../out/f'
## OUT
a
b
## END
## err: cannot create ../out/f: Permission denied
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### other processes get no signals
sleep 100 & p=$!
husk box sh -c "kill -9 $p"
husk box sh -c 'sleep 100 & kill -9 $!; wait $!; echo $?'
kill $p; wait $p; echo $?
## OUT
137
143
## END
## err: Operation not permitted
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### no network
cat >try <<'E'
use Socket;
for ([PF_INET, SOCK_STREAM], [PF_INET, SOCK_DGRAM], [PF_INET6, SOCK_STREAM], [PF_UNIX, SOCK_STREAM], [16, SOCK_RAW]) {
	print socket(my $s, $$_[0], $$_[1], 0) ? "yes " : "$! ";
}
print socketpair(my $a, my $b, PF_UNIX, SOCK_STREAM, 0) ? "pair\n" : "$!\n";
E
perl try
husk box perl try
husk box -r net:unix perl try
husk box -r net:connect:tcp:1 perl try
husk box -r net:host perl try
## OUT
yes yes yes yes yes pair
Operation not permitted Operation not permitted Operation not permitted Operation not permitted Operation not permitted pair
Operation not permitted Operation not permitted Operation not permitted yes Operation not permitted pair
yes Operation not permitted yes Operation not permitted Operation not permitted pair
yes yes yes yes yes pair
## END
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### only the ports of the rules
cat >try <<'E'
use Socket;
sub try { my ($listen, $port) = @_;
	socket(my $s, PF_INET, SOCK_STREAM, 0) or return print "socket: $!\n";
	my $a = pack_sockaddr_in($port, inet_aton("127.0.0.1"));
	print $listen ? "bind" : "connect", " $port: ", ($listen ? bind($s, $a) : connect($s, $a)) ? "yes" : $!, "\n";
}
try(0, 2); try(0, 3); try(1, 2);
E
husk box -r net:connect:tcp:2 perl try
## OUT
connect 2: Connection refused
connect 3: Permission denied
bind 2: Permission denied
## END
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### descriptors above 2 are closed, but for those of a rule
echo a >f
exec 5<f 6<f
sh -c 'cat <&5; cat <&6'
exec 5<f 6<f
husk box sh -c 'cat <&6' 2>&1
husk box -r fd:5 sh -c 'cat <&5'
## OUT
a
a
sh: 1: 6: Bad file descriptor
a
## END
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### the environment is what the rules name
export SECRET=1 LC_FOO=2 HOME=/h
husk box sh -c 'echo "$SECRET,$LC_FOO,$HOME,$A"'
husk box -r env:SECRET -r env:A=b=c sh -c 'echo "$SECRET,$LC_FOO,$HOME,$A"'
husk box -p pure -r env:S* -r env:HOME=/k sh -c 'echo "$SECRET,$LC_FOO,$HOME,$A"'
husk box -r env:A=1 -r env:B=1 -r env:A=2 -r env:A env | grep '^[AB]='
## OUT
,2,/h,
1,2,/h,b=c
1,2,/k,
A=2
B=1
## END
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### system calls that are refused
cat >try <<'E'
# name, number on x86-64, arguments that would be harmless
my @calls = (["ptrace", 101, 16, 1, 0, 0], ["unshare", 272, 0x40000000], ["setns", 308, -1, 0], ["mount", 165, 0, 0, 0, 0, 0],
	["umount", 166, 0, 0], ["pivot_root", 155, 0, 0], ["chroot", 161, 0], ["bpf", 321, 0, 0, 0], ["keyctl", 250, 0, -3, 1],
	["add_key", 248, 0, 0, 0, 0, 0], ["perf_event_open", 298, 0, 0, -1, -1, 0], ["userfaultfd", 323, 1],
	["process_vm_readv", 310, 1, 0, 0, 0, 0, 0], ["open_by_handle_at", 304, -1, 0, 0], ["io_uring_setup", 425, 1, 0],
	["fsopen", 430, 0, 0], ["open_tree", 428, -1, 0, 0], ["mount_setattr", 442, -1, 0, 0, 0, 0],
	["pidfd_getfd", 438, -1, 0, 0], ["init_module", 175, 0, 0, 0], ["kexec_load", 246, 0, 0, 0, 0], ["swapon", 167, 0, 0],
	["reboot", 169, 0, 0, 0], ["iopl", 172, 0], ["syslog", 103, 10, 0, 0], ["sethostname", 170, 0, -1], ["acct", 163, 1]);
for (@calls) {
	my ($name, $nr, @a) = @$_;
	$! = 0;
	syscall($nr, @a);
	print "$name: $!\n" if $! + 0 != 1;
}
$! = 0; syscall(435, 0, 0); print "clone3: $!\n";
$! = 0; syscall(0x40000000 + 39); print "x32: $!\n";
$! = 0; syscall(56, 0x10000000 | 17, 0, 0, 0, 0); print "clone with a namespace: $!\n";
print fork() // "no fork" ? "fork\n" : exit; wait;
E
husk box perl try
## OUT
clone3: Function not implemented
x32: Function not implemented
clone with a namespace: Operation not permitted
fork
## END
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## needs: test "$(uname -m)" = x86_64
## not: dash bash - have no box

#### a terminal takes no input from inside
cat >try <<'E'
sub word { my $w = $_[0]; ioctl(STDIN, $w, my $c = "x") ? "yes" : "$!" }
print word(0x5412), " ", word(0x100005412), " ", word(0x541c), "\n"; # TIOCSTI, with a bit that the kernel ignores; TIOCLINUX
E
husk box perl try </dev/null
## out: Operation not permitted Operation not permitted Operation not permitted
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### nothing is gained by a set-user-ID program
cp /usr/bin/env suid && chmod u+s suid
husk box sh -c 'grep -E "^(NoNewPrivs|Seccomp):" /proc/self/status' 2>/dev/null
husk box -p observe sh -c 'grep -E "^(NoNewPrivs|Seccomp):" /proc/self/status' | tr '\t' ' '
## OUT
NoNewPrivs: 1
Seccomp: 2
## END
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### root's capabilities are gone
husk box -p observe sh -c 'grep -E "^Cap(Prm|Eff|Amb)" /proc/self/status' | tr '\t' ' ' | while read name value; do
	[ $((0x$value & ~0x1b)) = 0 ] && echo $name
done
## OUT
CapPrm:
CapEff:
CapAmb:
## END
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### limits
husk box -r cpu:7 -r files:20 -r fsize:1M -r mem:4G sh -c 'ulimit -t; ulimit -n; ulimit -f; ulimit -v; ulimit -c'
husk box -r fsize:10 sh -c 'printf 12345678901 >f' 2>/dev/null; echo $?
ulimit -n 30; husk box -r files:4000000000 sh -c 'ulimit -n'
## OUT
7
20
2048
4194304
0
153
30
## END
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### a boxed program is an ordinary command
echo b a | husk box tr ' ' '\n' | husk box sort | tr '\n' ' '
x=$(husk box echo sub; husk box sh -c 'exit 3'); echo "$x $?"
husk box sh -c 'exit 4' & wait $!; echo $?
husk box sh -c 'kill -9 $$'; echo $?
husk box cat <<E
here
E
if husk box false; then echo no; fi
## OUT
a b sub 3
4
137
here
## END
## err: Killed                  husk box sh -c 'kill -9 $$'
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### objects that all processes share
get='print defined(shmget(4711, 1, 01600)) ? "made\n" : "$!\n"'
perl -e "$get"; husk box perl -e "$get"; husk box -r ipc:host perl -e "$get"
perl -e 'shmctl(shmget(4711, 1, 0600), 0, 0)'
husk box -i perl -e "$get; shmctl(shmget(4711, 1, 0600), 0, 0) and print qq(own\n)"
perl -e 'defined(shmget(4711, 1, 0600)) or print "$!\n"'
husk box -r ipc:none true; echo $?
## OUT
made
Operation not permitted
made
made
own
No such file or directory
125
## END
## err: box: ipc:none: ipc:host is wanted
## needs: husk box -i true
## not: dash bash - have no box

#### in the background: $! is the program's, and signals reach it
patient='trap "echo got; exit 5" TERM; echo >ready; while :; do sleep 0.01; done'
for option in '' -i; do
	husk box $option sh -c "$patient" &
	until [ -e ready ]; do :; done
	kill $!; wait $!; echo $?; rm ready
	(husk box $option sh -c "$patient") &
	until [ -e ready ]; do :; done
	kill $!; wait $!; echo $?; rm ready
	$SH -c 'exec "$@"' - husk box $option sh -c "$patient" &
	until [ -e ready ]; do :; done
	kill $!; wait $!; echo $?; rm ready
	husk box $option sh -c 'kill -USR1 $$' &
	wait $!; echo $?
	husk box $option sh -c 'exit 3' &
	wait $!; echo $?
done
## OUT
got
5
got
5
got
5
138
3
got
5
got
5
got
5
138
3
## END
## err: User defined signal 1   husk box $option sh -c 'kill -USR1 $$'
## needs: husk box -i true
## not: dash bash - have no box

#### in the background: the end of who stands for it is its end
mkfifo end
husk box -i sh -c 'exec 3>end; echo begun >&3; exec sleep 600' &
exec 4<end; read -r x <&4
kill -KILL $!; cat <&4; wait $!; echo $x $?
## out: begun 137
## err: Killed                  husk box -i sh -c
## needs: husk box -i true
## not: dash bash - have no box

#### as the last command, a box is left to itself
$SH -c 'husk box sh -c "echo \$PPID"' >a; $SH -c 'husk box -i sh -c "exit 3"'; echo $?
$SH -c 'husk box nonesuch'; echo $?
$SH -c 'husk box -i nonesuch'; echo $?
$SH -c 'trap "echo bye" EXIT; husk box true'
$SH -c 'x=1; husk box sh -c "echo \$x"; :' ; echo $$ >b; cmp a b
## OUT
3
127
127
bye

## END
## err: nonesuch: command not found
## needs: husk box -i true
## not: dash bash - have no box

#### features says what can be isolated, and a box within a box cannot
husk box features | sed -n 3p
husk box -i husk box features | sed -n 's/isolate   none: \(namespaces\) .*: /\1: /p'
husk box -i husk box -i true; echo $?
husk box -i husk box echo nested
## OUT
isolate   has namespaces and mounts of its own
namespaces: Operation not permitted
125
nested
## END
## err: true: cannot be confined: namespaces (a box around this one may forbid them): Operation not permitted
## needs: husk box -i true
## not: dash bash - have no box

#### few descriptors
ulimit -n 10
husk box true; echo $?
husk box -i true; echo $?
## OUT
125
125
## END
## err: box: Too many open files
## needs: husk box -i true
## not: dash bash - have no box

#### a script that names no interpreter
echo 'echo run: $1' >script; chmod +x script
husk box ./script a; husk box -i ./script b
$SH -c 'husk box ./script c'; $SH -c 'husk box -i ./script d'
## OUT
run: a
run: b
run: c
run: d
## END
## needs: husk box -i true
## not: dash bash - have no box

#### profiles
cat >p <<'E'
# comment
	preset:pure

fs:ro:.
env:A=1
E
echo text >f
husk box -p ./p sh -c 'cat f; echo $A; echo >g'
## OUT
text
1
## END
## err: Permission denied
## status: 2
## not: dash bash - have no box

#### a long profile
{ echo preset:pure; i=0; while [ $i -lt 10000 ]; do echo "# one of many lines"; i=$((i + 1)); done; echo env:A=1; } >p
husk box -p ./p sh -c 'echo $A'
head -c 2000000 /dev/zero >long; husk box -p ./long true
## out: 1
## err: box: ./long: File too large
## status: 125
## not: dash bash - have no box

#### wrong rules name the file, the line and the nearest key
printf 'fs:ro:.\n\nnte:none\n' >p
husk box -p ./p true; echo $?
husk box -p ./nosuch true; echo $?
husk box -p nosuch true; echo $?
husk box -r fs:.: true; husk box -r fs:ro: true; husk box -r net:all true; husk box -r net:listen:tcp:65536 true
husk box -r mem:1X true; husk box -r cpu: true; husk box -r env:=1 true; husk box -r fd:64 true; husk box -r what true
husk box -r fs:ro:nosuch true
husk box -r 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz:1' true
husk box -r 'env:A*=1' true; husk box -r 'mem:99999999999999999999' true; husk box -r 'mem:9999999999T' true
## OUT
125
125
125
## END
## err: box: ./p: line 3: 'nte' is no key of a rule; 'net' is
## err: box: ./nosuch: No such file or directory
## err: box: no preset is called 'nosuch'; there are: default pure observe net-server
## err: box: fs:.:: fs:ro:PATH or fs:rw:PATH is wanted
## err: box: fs: the path is missing
## err: box: net:all: none, host, unix, listen:tcp:PORT or connect:tcp:PORT is wanted
## err: box: net:listen:tcp:65536: a port is a number up to 65535
## err: box: mem:1X: not a size (a number, and K, M, G or T)
## err: box: cpu:: not a number
## err: box: env: the name is missing
## err: box: fd:64: a descriptor is a number up to 63
## err: box: 'what': a rule is KEY:VALUE
## err: box: nosuch: No such file or directory
## err: box: mem:99999999999999999999: not a size
## err: box: mem:9999999999T: not a size
## err: box: env:A*=1: a value is for one name
## status: 125
## not: dash bash - have no box

#### wrong usage
husk box; echo $?
husk box -Z true; echo $?
husk box --nosuch true; echo $?
husk box -p; echo $?
husk box nosuchcommand; echo $?
husk box /; echo $?
## OUT
2
2
2
2
127
126
## END
## err: box: usage: husk box
## err: box: -Z: invalid option
## err: box: --nosuch: unknown option
## err: box: -p: option requires an argument
## err: nosuchcommand: command not found
## not: dash bash - have no box

#### from outside, and by its short name
$SH box echo a
PATH=/nosuch $SH -c 'box -p pure cat /etc/hostname >/dev/null && echo b'
PATH=/nosuch $SH -o posix -c 'box true' 2>/dev/null; echo $?
## OUT
a
b
127
## END
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## not: dash bash - have no box

#### isolated: it sees what the rules name, and a place of its own
mkdir in out; echo a >in/f; cd in
husk box -i sh -c 'cat f; echo b >g; ls ../out; ls -d /root /home /var; echo c >/tmp/husk-box-x && ls /tmp/husk-box-x; echo d >/x; pwd' 2>err |
	sed "s|$PWD|HERE|"
cat g; ls /tmp/husk-box-x 2>/dev/null
grep -c 'cannot access\|cannot create' err
## OUT
a
/tmp/husk-box-x
HERE
b
5
## END
## needs: husk box -i true
## not: dash bash - have no box

#### isolated: /proc is not to be written to
husk box -i sh -c 'echo x >/proc/self/comm' 2>&1 | sed 's/.*: //'
## out: Read-only file system
## needs: husk box -i true
## not: dash bash - have no box

#### isolated: processes of its own, that end with it
husk box -i sh -c 'echo $$; readlink /proc/self | grep -c "^[0-9]$"; sleep 1000 & exit 3'
echo $?
husk box -i sh -c 'sleep 1000 & exit 0' | cat # which ends when the sleep does
echo gone
## OUT
2
1
3
gone
## END
## needs: husk box -i true
## not: dash bash - have no box

#### isolated: no network but its own
cat >try <<'E'
open(my $f, '<', '/proc/net/dev') or die; print join(' ', map { /(\w+):/ } <$f>), "\n";
E
husk box -i perl try
husk box -i uname -n
## OUT
lo
box
## END
## needs: husk box -i true
## not: dash bash - have no box

#### isolated: a host that makes no networks
cat >inside <<'E'
echo 0 >/proc/sys/user/max_net_namespaces
husk box -i true; echo $?
HUSK_SPAWN=fork $SH -c 'husk box -i true; echo $?'
x=$(husk box -i true 2>/dev/null | husk box -i true 2>/dev/null); echo $?
husk box -i true 2>/dev/null & wait $!; echo $?
husk box features | sed -n '3s/: .*: /: /p'
husk box -i -r net:host echo host
E
unshare -r $SH ./inside
## OUT
125
125
125
125
isolate   none: No space left on device
host
## END
## err: true: cannot be confined: network (a host, or a box around this one, may forbid it): No space left on device
## needs: unshare -r sh -c 'echo 0 >/proc/sys/user/max_net_namespaces'
## not: dash bash - have no box

#### isolated: a host with few devices
cat >inside <<'E'
: >null; mount --bind /dev/null null; mount -t tmpfs none /dev; : >/dev/null; mount --bind null /dev/null
husk box -i sh -c 'ls /dev; echo >/dev/null'
E
echo $(unshare -rm $SH ./inside)
## out: fd null ptmx pts shm stderr stdin stdout
## needs: unshare -rm mount -t tmpfs none /dev
## needs: husk box -i true
## not: dash bash - have no box

#### isolated: two boxes share no namespace, with each other or with us
names='pid net mnt ipc uts cgroup'
show() { for n in $names; do readlink /proc/self/ns/$n; done; }
body="for n in $names; do readlink /proc/self/ns/\$n; done"
>b; husk box -i sh -c "$body" >a
husk box -i sh -c "$body; sleep 600" >b & p=$!
until [ "$(wc -l <b)" -ge 6 ]; do :; done # numbers of those that have ended come again
husk box -i sh -c "$body" >c
show >d
cat a b c d | wc -l
for f in b c; do sort $f d | uniq -d; done
sort b c | uniq -d
kill $p
## OUT
24
## END
## needs: husk box -i true
## not: dash bash - have no box

#### isolated: an ordinary command
echo b a | husk box -i tr ' ' '\n' | husk box -i sort | tr '\n' ' '
x=$(husk box -i echo sub; husk box -i sh -c 'exit 3'); echo "$x $?"
husk box -i sh -c 'exit 4' & wait $!; echo $?
husk box -i sh -c 'kill -9 $$'; echo $?
husk box -i nosuchcommand; echo $?
HUSK_SPAWN=fork $SH -c 'husk box -i sh -c "echo forked; exit 5"'; echo $?
PATH=/nosuch $SH -c 'echo applet | husk box -i cat'
## OUT
a b sub 3
4
137
127
forked
5
applet
## END
## err: nosuchcommand: command not found
## needs: husk box -i true
## not: dash bash - have no box

#### isolated: a signal while it starts reaches the program, and it alone
cat >try <<'E'
for my $i (1 .. 12) {
	pipe(my $from, my $to) or die;
	my $p = fork // die;
	if (!$p) {
		setpgrp(0, 0);
		open(STDOUT, '>&', $to);
		exec $ENV{SH}, '-c', 'trap : INT; echo begun; husk box -i sleep 600; echo $?';
	}
	close($to);
	<$from>;
	for (my $children = ''; !length($children // '');) {
		open(my $f, '<', "/proc/$p/task/$p/children") or die;
		$children = <$f>;
	}
	select(undef, undef, undef, $i * 0.0002);
	kill('INT', -$p);
	print scalar(<$from>);
	waitpid($p, 0);
}
E
{ perl try; HUSK_SPAWN=fork perl try; } | sort | uniq -c | tr -s ' '
## out:  24 130
## needs: husk box -i true
## needs: [ -e /proc/$$/task/$$/children ]
## not: dash bash - have no box

#### isolated: other files stay hidden behind links
mkdir in out; echo secret >out/f; cd in; ln -s ../out/f link; ln -s "$PWD/../out" dir
husk box -i sh -c 'cat link; cat dir/f; ls -L link' 2>err
grep -c 'No such file' err
husk box -i -r fs:ro:../out/f sh -c 'cat link'; echo $?
## OUT
3
secret
0
## END
## needs: husk box -i true
## not: dash bash - have no box

#### isolated: it begins where it was started, though nothing is seen there
echo a >f; mkdir etc; here=$PWD
husk box -i -p pure -r fs:ro:/bin sh -c 'pwd; ls -A; cat etc/passwd' | sed "s|$here|HERE|"
## out: HERE
## err: etc/passwd
## needs: husk box -i true
## not: dash bash - have no box

#### isolated: a directory that a link leads to
mkdir -p real/sub; echo a >real/f; echo b >g; ln -s real link; ln -s link/sub deep
for d in link deep; do
	(cd $d; echo "$d:"; husk box -i sh -c 'pwd; ls'; husk box -i -r fs:ro:.. sh -c 'ls ..') | sed "s|$PWD/||"
done
cd link/sub/..; husk box -i cat f
## OUT
link:
link
f
sub
case.sh
deep
g
link
real
deep:
deep
f
sub
a
## END
## needs: husk box -i true
## not: dash bash - have no box

#### isolated: links that a rule or the program's name goes through
mkdir a b; echo text >a/f; ln -s ../a/f b/one; ln -s b/one two; ln -s b dir; ln -s "$PWD/dir/../two" three
printf '#!/bin/sh\necho program\n' >a/program; chmod +x a/program; ln -s ../a/program b/p; ln -s loop loop
for link in b/one two three dir/one a/../dir//one ./two; do husk box -i -p pure -r fs:ro:$link cat "$link"; done
husk box -i -p pure -r fs:ro:two readlink two
husk box -i -p pure -r fs:ro:dir -r fs:ro:dir/one cat b/one
husk box -i -p pure dir/p
husk box -i -p pure -r fs:ro:loop true; echo $?
husk box -i -p pure -r fs:ro:a/f/ true; echo $?
## OUT
text
text
text
text
text
text
b/one
text
program
125
125
## END
## err: /loop: Too many levels of symbolic links
## err: /a/f/: Not a directory
## needs: husk box -i true
## not: dash bash - have no box

#### isolated: links to processes and devices lead to those of the box
ln -s /proc p; ln -s /dev d; ln -s /proc/1 one; ln -s /dev/zero zero; mkdir /dev/shm/husk-test-$$; ln -s "/dev/shm/husk-test-$$" shm
husk box -i -p pure -r fs:ro:p -r fs:ro:d -r fs:rw:one -r fs:ro:shm -r fs:ro:"$PWD/../../../../../../../proc" sh -c '
	echo p/[0-9]*; cat one/comm >/dev/null && echo one; ls shm/; ls d/shm | wc -l'
husk box -i -r fs:ro:zero head -c 3 zero | od -An -tx1
rmdir /dev/shm/husk-test-$$
## OUT
p/1 p/2
one
0
 00 00 00
## END
## err: cannot access 'shm/'
## needs: husk box -i true
## not: dash bash - have no box

#### isolated: what one rule allows of a path, no other denies
mkdir d d/e; ln -s d link
husk box -i -p pure -r fs:ro:d -r fs:rw:d sh -c ': >d/1'; husk box -i -p pure -r fs:rw:d -r fs:ro:d sh -c ': >d/2'
husk box -i -p pure -r fs:ro:d -r fs:rw:link sh -c ': >d/3'; husk box -i -p pure -r fs:ro:d -r fs:rw:d/../d/e sh -c ': >d/e/4'
husk box -i -r fs:ro:d sh -c ': >d/5'
find d | sort
## OUT
d
d/1
d/2
d/3
d/e
d/e/4
## END
## err: d/5: Read-only
## needs: husk box -i true
## not: dash bash - have no box

#### isolated: in the root, and with all of it
here=$PWD; echo a >f; cd /
husk box -i sh -c 'pwd; ls -d usr; cat "$1"; ls /dev | grep -c sda; echo b >"$1"' sh "$here/f"
husk box -i -p pure -r fs:ro:/ sh -c 'cat "$1"; echo c >"$1"' sh "$here/f"
## OUT
/
usr
a
0
b
## END
## err: /f: Read-only file system
## status: 2
## needs: husk box -i true
## not: dash bash - have no box
