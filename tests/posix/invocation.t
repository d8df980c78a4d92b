#### -c runs a string
$SH -c 'echo a'
## out: a

#### -c: the next operand is $0, the others the parameters
$SH -c 'echo $0 $1 $#' name x y
## out: name x 2

#### -c: $0 without an operand is the shell's name
$SH -c 'test -n "$0" && echo $#'
## out: 0

#### -c without a string is an error
$SH -c 2>/dev/null
test $? -gt 0 && echo error
## out: error

#### -c with several lines
$SH -c 'echo a
echo b'
## OUT
a
b
## END

#### -c: an empty string succeeds
$SH -c ''
echo $?
## out: 0

#### -c with other options
$SH -ec 'false; echo no'
echo $?
$SH -e -c 'false; echo no'
echo $?
$SH -c -e 'false; echo no'
echo $?
## OUT
1
1
1
## END

#### -c and -- before the string
$SH -c -- 'echo a'
## out: a

#### -c leaves stdin to the commands
echo in | $SH -c 'cat'
## out: in

#### -c: the operand may look like an option
$SH -c 'echo $0 $1' -x -y
## out: -x -y

#### a script file and its arguments
$SH ./f a 'b c'
## file: f
echo "$# $2"
## END
## out: 2 b c

#### $0 of a script file is the name given
$SH ./f
## file: f
echo $0
## END
## out: ./f

#### -- before the script file
$SH -- ./f a
## file: f
echo $1
## END
## out: a

#### options before the script file
$SH -f ./f
## file: f
echo *
## END
## out: *

#### options after the script file are its arguments
$SH ./f -f
## file: f
echo $1
## END
## out: -f

#### + turns an option off
$SH -f +f -c 'case $- in *f*) echo on;; *) echo off;; esac'
## out: off

#### -o with a name
$SH -o noglob -c 'echo *'
## out: *

#### +o with a name
$SH -f +o noglob -c 'case $- in *f*) echo on;; *) echo off;; esac'
## out: off

#### -o within a group of letters
$SH -uo noglob -c 'echo *; case $- in *u*) echo u;; esac'
## out: *
## out: u

#### an unknown option is an error
$SH -Q -c 'echo no' 2>/dev/null
test $? -gt 0 && echo error
## out: error

#### an unknown option name is an error
$SH -o no-such -c 'echo no' 2>/dev/null
test $? -gt 0 && echo error
## out: error

#### a missing script gives 127
$SH ./no-such-script 2>/dev/null
echo $?
## out: 127
## not: dash - gives 2, XCU sh EXIT STATUS

#### a script without a slash in the current directory
$SH f
## file: f
echo found
## END
## out: found

#### a directory as script
mkdir d
$SH ./d 2>/dev/null
test $? -gt 0 && echo failed
## out: failed
## not: dash - reads it as an empty script

#### -s reads stdin and takes parameters
echo 'echo $# $1' | $SH -s a b
## out: 2 a

#### -s with --
echo 'echo $# $1' | $SH -s -- -a
## out: 1 -a

#### - as the only operand ends the options
echo 'echo stdin' | $SH -
## out: stdin

#### without operands stdin is the script
echo 'echo $#' | $SH
## out: 0

#### a file on stdin with commands of several lines
cat >f <<"E"
x=a
if [ $x = a ]
then
	cat <<H
$x b
H
	for i in 1 2
	do echo $i
	done
fi
echo c \
	d
E
$SH <f
$SH -s <f
## OUT
a b
1
2
c d
a b
1
2
c d
## END

#### commands read the rest of a script on stdin
read x
this is data
echo "$x"
## as: stdin
## out: this is data
## not: dash - reads stdin ahead, XCU sh STDIN: no more than is needed

#### a command that reads all of stdin ends the script
echo a
cat
echo b
## as: stdin
## OUT
a
echo b
## END
## not: dash - reads stdin ahead, XCU sh STDIN: no more than is needed

#### the rest of stdin after exit is left for others
$SH -c '$SH; cat' <<'E'
echo from script
exit
left over
E
## OUT
from script
left over
## END
## not: dash - reads stdin ahead, XCU sh STDIN: no more than is needed

#### the rest of a pipe after exit is left for others
printf 'echo from script\nexit\nleft over\n' | { $SH; cat; }
## OUT
from script
left over
## END
## not: dash - reads stdin ahead, XCU sh STDIN: no more than is needed

#### head takes one line of the script on stdin
head -n 1 <<E
x
E
read a; echo "[$a]"
some data
echo end
## as: stdin
## OUT
x
[some data]
end
## END
## not: dash - reads stdin ahead, XCU sh STDIN: no more than is needed

#### a here-document in a script on stdin
cat <<E
text
E
echo after
## as: stdin
## OUT
text
after
## END

#### a compound command over several lines on stdin
for i in 1 2
do
echo $i
done
## as: stdin
## OUT
1
2
## END

#### a subshell command reads from the script's stdin
(read x; echo "[$x]")
data
echo end
## as: stdin
## OUT
[data]
end
## END
## not: dash - reads stdin ahead, XCU sh STDIN: no more than is needed

#### exec of stdin by another file switches the script
exec <f
echo not reached
## as: stdin
## file: f
echo from f
## END
## out: from f
## not: dash - reads stdin ahead, XCU sh STDIN: no more than is needed

#### no newline at the end of a script
printf 'echo a\necho b' >f
$SH ./f
printf 'echo c' | $SH
## OUT
a
b
c
## END

#### a here-document without its end at the end of a script
printf 'cat <<E\ntext\nE' >f
$SH ./f
## out: text

#### an empty script
: >f
$SH ./f
echo $?
## out: 0

#### a script of comments and empty lines
printf '# a\n\n  # b' >f
$SH ./f
echo $?
## out: 0

#### a backslash at the end of a script
printf 'echo a \\' >f
$SH ./f | sed 's/ *\\*$//'
## out: a

#### binary data after exit does not matter
printf 'echo a\nexit 3\n\000\001\377(((' >f
$SH ./f
echo $?
## OUT
a
3
## END

#### a large binary tail after exec
{ echo 'exec echo a'; head -c 300000 /dev/zero; } >f
$SH ./f
## out: a

#### a script that appends to itself while it runs
cp f g
$SH ./g
## file: f
echo one
echo 'echo two' >>g
## END
## OUT
one
two
## END

#### a script that is removed while it runs
cp f g
$SH ./g
## file: f
rm g
echo still
## END
## out: still

#### a script without #! is run by the shell (ENOEXEC)
chmod +x f
./f a
echo $?
## file: f
echo "run $1 $#"
exit 6
## END
## OUT
run a 1
6
## END

#### ENOEXEC by PATH
mkdir b
mv f b/mycmd
chmod +x b/mycmd
PATH=$PWD/b:$PATH
mycmd x
## file: f
echo "run $1"
## END
## out: run x

#### ENOEXEC: unexported variables and functions are not seen
x=1
f() { echo no; }
chmod +x s
./s
## file: s
echo "[$x]"
f 2>/dev/null || echo none
## END
## OUT
[]
none
## END

#### ENOEXEC: traps, options and parameters are reset
chmod +x s
set -f -- p q
trap 'echo no' EXIT
(./s a)
trap - EXIT
## file: s
case $- in *f*) echo on;; *) echo $# off;; esac
## END
## out: 1 off

#### ENOEXEC in a pipeline and a substitution
chmod +x s
echo in | ./s
x=$(echo sub | ./s)
echo $x
## file: s
read y
echo "got $y"
## END
## OUT
got in
got sub
## END

#### an empty executable file succeeds
: >s
chmod +x s
./s
echo $?
## out: 0

#### $0 in an ENOEXEC script
chmod +x s
./s
## file: s
echo $0
## END
## out: ./s

#### a binary file without a magic number is not run as a script
printf '\177XYZ\000\000\001\002' >s
chmod +x s
./s 2>/dev/null
echo $?
## out: 126

#### an interpreter that does not exist gives 126 or 127
printf '#!/no/such/interpreter\necho no\n' >s
chmod +x s
./s 2>/dev/null
test $? -ge 126 && echo failed
## out: failed

#### a #! line is a comment for the shell
printf '#!/no/such\necho a\n' >s
$SH ./s
## out: a

#### started with stdin closed
$SH -c 'echo a' <&-
## out: a

#### started with stdout closed
$SH -c 'echo a; echo b >&2' >&- 2>f
grep -c '^b' f
## out: 1

#### started with all of 0, 1 and 2 closed
$SH -c 'echo a >f; : | :; x=$(echo b); echo $x >>f; cat <<E >>f
c
E' <&- >&- 2>&-
cat f
## OUT
a
b
c
## END

#### a script file while 0-2 are closed does not become stdin
$SH ./s <&- 2>/dev/null
cat f
## file: s
read x
test $? -gt 0 && echo none >f
## END
## out: none

#### a file opened while stdin is closed is no stdin of later commands
$SH -c 'exec 5<f; cat <&5' <&-
## file: f
text
## END
## out: text

#### environment names that are no shell names are passed through
env 'a.b=1' 'c-d=2' $SH -c 'env' | grep -e '^a\.b=' -e '^c-d=' | sort
## OUT
a.b=1
c-d=2
## END
## not: dash - drops them, XBD 8.1: shall be passed on

#### environment values with odd bytes are passed through
v=$(printf 'a\377\ttab')
V=$v $SH -c 'env' | grep '^V=' | od -An -tx1 | tr -d ' '
## out: 563d61ff097461620a

#### an environment entry with an empty value
V= $SH -c 'echo "[${V-unset}]"; env' | grep -e '^V=' -e '^\['
## OUT
[]
V=
## END

#### variables of the environment are exported
V=1 $SH -c 'V=2; env' | grep '^V='
## out: V=2

#### IFS is not taken from the environment
env IFS=x "$SH" -c 'v="axb c"; set -- $v; echo $#'
## out: 2

#### OPTIND from the environment does not matter
OPTIND=5 $SH -c 'getopts a o -a; echo $o'
## out: a

#### PPID is the parent
$SH -c 'echo $PPID' >f
test "$(cat f)" = $$ && echo same
## out: same

#### PPID in a child of a subshell is some process
(test "$PPID" -gt 0) && echo ok
## out: ok

#### the shell called as sh
ln -s "$(command -v "$SH")" sh
./sh -c 'echo a'
## out: a

#### a script with carriage returns: they are part of the words
printf 'echo a\r\n' >f
$SH ./f | od -An -tx1 | tr -d ' '
## out: 610d0a

#### a command name that ends in a carriage return is not found
printf 'true\r\n' >f
$SH ./f 2>/dev/null
echo $?
## out: 127

#### a very long line in a script
{ printf 'echo '; head -c 200000 /dev/zero | tr '\0' x; echo; } >f
$SH ./f | wc -c | tr -d ' '
## out: 200001

#### a script of many lines
i=0
while [ $i -lt 5000 ]; do echo "n=\$((n+1))"; i=$((i+1)); done >f
echo 'echo $n' >>f
$SH ./f
## out: 5000

#### a syntax error at the end lets the lines before it run
printf 'echo a\necho b\nif\n' >f
$SH ./f 2>/dev/null
test $? -gt 0 && echo error
## OUT
a
b
error
## END

#### aliases are expanded in a script
alias hi='echo hello'
hi
## out: hello

#### descriptors from 3 on are inherited by a script
exec 3<f
$SH ./s
## file: s
read x <&3
echo $x
## END
## file: f
text
## END
## out: text

#### the script's own descriptor is not inherited by commands
$SH ./my-script
grep -c 'my-script' n || :
## file: my-script
ls -l /proc/self/fd >n
## END
## out: 0

#### no prompt is written for scripts
PS1='no> ' $SH -c 'echo a'
echo 'echo b' | PS1='no> ' $SH
## OUT
a
b
## END

#### null bytes after the first line of a script are left out
printf ':\necho a\000b\n' >f
$SH ./f 2>/dev/null
## out: ab

#### a null byte in the first line makes a script a binary file
printf 'echo a\000b\n' >f
$SH ./f 2>/dev/null
echo $?
## out: 126
## not: dash - leaves it out; the standard leaves it open, bash's way is ours

#### only a terminal on standard input and on standard error makes it interactive
cat >on-terminal <<'END'
if (open(my $master, '+<', '/dev/ptmx')) {
	my $number = pack 'i', 0;
	ioctl($master, 0x40045431, $number);
	ioctl($master, 0x80045430, $number);
	open(STDERR, '>', '/dev/pts/' . unpack('i', $number));
}
system(@ARGV);
END
echo 'case $- in *i*) echo interactive ;; *) echo no ;; esac' >s
perl on-terminal "$SH" s
perl on-terminal "$SH" -c '. ./s'
perl on-terminal "$SH" <s
## out: no
## out: no
## out: no

#### --version
"$SH" --version | {
	read -r name version
	echo $name ${version:+version}
}
## out: husk version
## not: dash bash - another program

#### an option that is not known is named
"$SH" -Z
echo $?
## out: 2
## err: -Z

#### +m keeps job control off in an interactive shell
$SH -i +m -c 'case $- in *m*) echo on ;; *) echo off ;; esac' 2>/dev/null
$SH -i +o monitor -c 'case $- in *m*) echo on ;; *) echo off ;; esac' 2>/dev/null
## out: off
## out: off

#### -m turns job control on without a terminal
$SH -m -c 'case $- in *m*) echo on ;; *) echo off ;; esac'
$SH -m +m -c 'case $- in *m*) echo on ;; *) echo off ;; esac'
$SH +o monitor -o monitor -c 'case $- in *m*) echo on ;; *) echo off ;; esac'
## out: on
## out: off
## out: on
## not: bash - wants a terminal for -m at the start, though not for set -m
## not: dash - wants a terminal

#### a - after -- is an operand
echo 'echo "$#|$@"' | $SH -s -- - a
## out: 2|- a

#### after set -n nothing of the line runs
set -n && echo a; echo b | cat; (echo c); { echo d; }; /bin/echo e | cat; for x in f; do echo $x; done
echo g | cat

#### a loop ends that sets -n
while :; do set -n; done; until ! :; do :; done
## not: bash - does not end
## not: dash - does not end

#### +h turns hashing off
$SH +h -c 'case $- in *h*) echo on ;; *) echo off ;; esac'; $SH -c 'case $- in *h*) echo on ;; *) echo off ;; esac'
## out: off
## out: on
## not: dash - no -h

#### a line is continued across the end of a chunk
for n in 4094 4095 4096 4097 8191; do
	{ printf 'echo a'; printf '%*s' $((n - 6)) '' | tr ' ' b; printf '\\\nc\n'; } >s
	$SH ./s | wc -c
done
## out: 4091
## out: 4092
## out: 4093
## out: 4094
## out: 8188

#### $- tells a command string and standard input
$SH -c 'case $- in *c*) echo c ;; esac'; echo 'case $- in *s*) echo s ;; esac' | $SH; $SH -s x </dev/null
## out: c
## out: s
## not: dash - no c
