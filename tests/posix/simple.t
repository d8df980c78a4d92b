#### an assignment alone sets the variable and succeeds
x=5
echo $? $x
## out: 0 5

#### the status of an assignment is that of its command substitution
x=$(exit 7)
echo $?
## out: 7

#### with several substitutions the last one gives the status
x=$(exit 7) y=$(exit 3)
echo $?
## out: 3

#### a literal assignment after a substitution keeps its status
x=$(exit 7) y=lit
echo $? $y
## out: 7 lit

#### a literal assignment resets the status to zero
false
x=1
echo $?
## out: 0

#### the value of $? within an assignment is the former status
false
x=$? y=$?
echo $x $y $?
## out: 1 1 0

#### assignments are carried out from left to right
a=1 b=$a c=$b$a
echo $b $c
## out: 1 11

#### the same name twice: the last wins
x=1 x=2
echo $x
## out: 2

#### an assignment before an external command is seen by it only
x=old
x=new $SH -c 'echo $x'
echo $x
## OUT
new
old
## END

#### an assignment before an external command does not export afterwards
x=new true
x=other
$SH -c 'echo "[$x]"'
## out: []

#### an assignment before a regular builtin does not last
x=old
x=new true
echo $x
## out: old

#### a variable unset before stays unset after a temporary assignment
unset x
x=new true
echo ${x-unset}
## out: unset

#### an assignment before a special builtin lasts
x=old
x=new :
echo $x
## out: new

#### an assignment before eval lasts and is seen within
x=old
x=new eval 'echo $x'
echo $x
## OUT
new
new
## END

#### an assignment before command does not last even for a special builtin
x=old
x=new command :
echo $x
## out: old

#### an assignment before a function is seen within it
f() { echo "[$x]"; }
x=old
x=new f
## out: [new]

#### an assignment before a function is exported to the commands in it
f() { $SH -c 'echo "[$x]"'; }
x=new f
## out: [new]

#### words are expanded before the assignments of the same command
x=old
x=new echo $x
## out: old

#### an earlier assignment is seen by the next in the same command
a=1
a=2 b=$a $SH -c 'echo $b'
## out: 2

#### assigned values are not split
x='a   b'
y=$x
echo "$y"
## out: a   b

#### assigned values are not expanded as patterns
: >a.c
x=*.c
echo "$x"
## out: *.c

#### what an expansion makes is no assignment
x='y=1'
$x
echo $? ${y-unset}
## out: 127 unset
## err: *

#### a quoted equals sign makes no assignment
x'='1
echo $?
## out: 127
## err: *

#### a quoted name makes no assignment
"x"=1
echo $?
## out: 127
## err: *

#### a name that begins with a digit makes no assignment
1x=2
echo $?
## out: 127
## err: *

#### assignment syntax after the command name is an argument
echo x=1 y=2
echo ${x-unset}
## OUT
x=1 y=2
unset
## END

#### an assignment may follow a redirection
<&- x=1
echo $x
## out: 1

#### a redirection may stand before the command
>f echo a b
cat f
## out: a b

#### a redirection may stand between the words
echo a >f b
cat f
## out: a b

#### a redirection alone creates the file
>f
test -f f && test ! -s f && echo yes
## out: yes

#### a redirection alone may truncate
echo data >f
>f
wc -c <f | tr -d ' '
## out: 0

#### a redirection with an assignment alone creates the file
x=1 >f
test -f f && echo $x
## out: 1

#### a failing redirection alone gives a status and the shell goes on
</no/such/file
test $? -gt 0 && echo on
## out: on
## err: *

#### a failing redirection of a utility: it is not run, the shell goes on
echo no </no/such/file
test $? -gt 0 && echo on
## out: on
## err: *

#### a failing redirection of an external command: it is not run
cat /dev/null >/no/such/file || echo failed
## out: failed
## err: *

#### the command name may come from an expansion
c=echo
$c a b
## out: a b

#### an expansion may give the command name and arguments
c='echo a b'
$c c
## out: a b c

#### when the first words expand to nothing the next is the command
e=
$e $e echo a
## out: a

#### a command that expands to nothing succeeds
e=
false
$e
echo $?
## out: 0

#### a command of an empty substitution has its status
$(exit 7)
echo $?
## out: 7

#### of two empty substitutions the last gives the status
$(exit 7) $(exit 4)
echo $?
## out: 4

#### assignments of a command that expands to nothing last
e=
x=new $e
echo $x
## out: new

#### redirections of a command that expands to nothing are carried out
e=
$e >f
test -f f && echo yes
## out: yes

#### the empty string as a command name is not found
''
echo $?
## out: 127
## err: *

#### an unknown command gives 127 and the shell goes on
no-such-command-here
echo $?
## out: 127
## err: no-such-command-here

#### an unknown path gives 127
./no-such-command-here
echo $?
## out: 127
## err: no-such-command-here

#### a file that is not executable gives 126
echo 'echo a' >f
chmod 644 f
./f
echo $?
## out: 126
## err: *

#### a directory as command gives 126
mkdir d
./d
echo $?
## out: 126
## err: *

#### a path through a file that is no directory is not found
: >f
./f/g
test $? -ge 126 && echo ok
## out: ok
## err: *

#### a command killed by a signal has a status above 128
$SH -c 'kill -9 $$'
echo $?
## out: 137
## err: *

#### a command killed by TERM
$SH -c 'kill -TERM $$'
echo $?
## out: 143
## err: *

#### a name with a slash is neither function nor builtin
echo() { printf 'function\n'; }
mkdir bin
printf '#!/bin/sh\nprintf "file\\n"\n' >bin/echo
chmod +x bin/echo
bin/echo
## out: file

#### PATH assigned before the command is used to find it
mkdir b
printf '#!/bin/sh\nprintf "found\\n"\n' >b/mycmd
chmod +x b/mycmd
PATH=$PWD/b mycmd
## out: found

#### an empty part of PATH is the current directory
printf '#!/bin/sh\nprintf "here\\n"\n' >mycmd
chmod +x mycmd
PATH=:$PATH
mycmd
PATH=${PATH#:}:
mycmd
## OUT
here
here
## END

#### the first match in PATH wins
mkdir a b
for d in a b; do printf '#!/bin/sh\nprintf "%s\\n"\n' $d >$d/mycmd; chmod +x $d/mycmd; done
PATH=$PWD/b:$PWD/a:$PATH
mycmd
## out: b

#### a file that is not executable is passed over in PATH
mkdir a b
for d in a b; do printf '#!/bin/sh\nprintf "%s\\n"\n' $d >$d/mycmd; done
chmod +x b/mycmd; chmod -x a/mycmd
PATH=$PWD/a:$PWD/b:$PATH
mycmd
## out: b

#### a directory of the name is passed over in PATH
mkdir a b a/mycmd
printf '#!/bin/sh\nprintf "b\\n"\n' >b/mycmd
chmod +x b/mycmd
PATH=$PWD/a:$PWD/b:$PATH
mycmd
## out: b

#### a command found only as a file without permission gives 126
mkdir a
echo : >a/mycmd
chmod 644 a/mycmd
PATH=$PWD/a:$PATH
mycmd
echo $?
## out: 126
## err: mycmd
## not: dash - gives 127 for a name found by PATH, XCU 2.9.1.4 wants 126

#### a changed PATH forgets the places of commands
mkdir a b
for d in a b; do printf '#!/bin/sh\nprintf "%s\\n"\n' $d >$d/mycmd; chmod +x $d/mycmd; done
old=$PATH
PATH=$PWD/a:$old
mycmd
PATH=$PWD/b:$old
mycmd
## OUT
a
b
## END

#### a command whose remembered file went away is searched again
mkdir a b
for d in a b; do printf '#!/bin/sh\nprintf "%s\\n"\n' $d >$d/mycmd; chmod +x $d/mycmd; done
PATH=$PWD/a:$PWD/b:$PATH
mycmd
rm a/mycmd
mycmd
## OUT
a
b
## END

#### exported variables are in the environment, others are not
a=1 b=2
export a
$SH -c 'echo "[$a][$b]"'
## out: [1][]

#### a variable that came from the environment stays exported
V=changed
$SH -c 'echo $V'
## env: V=first
## out: changed

#### argv[0] of a command is the name as typed
mkdir b
printf '#!/bin/sh\nprintf "%%s\\n" "$#"\n' >b/mycmd
chmod +x b/mycmd
b/mycmd 'a b' '' "c
d"
## out: 3

#### reserved words are recognized in first position only
echo if then else fi do done case esac { } ! in
## out: if then else fi do done case esac { } ! in

#### a reserved word with a quoted letter is a command name
\while
echo $?
## out: 127
## err: *

#### a reserved word from an expansion is a command name
w=if
$w
echo $?
## out: 127
## err: *

#### a reserved word after an assignment is a command name
x=1 if
echo $?
## out: 127
## err: *

#### a reserved word after a redirection is a command name
>f if
echo $?
## out: 127
## err: *

#### two redirections of one descriptor: the last wins, both are made
echo a >f >g
test -f f && test ! -s f && cat g
## out: a

#### redirections are carried out from left to right
{ echo out; echo err >&2; } >f 2>&1
cat f
{ echo out; echo err >&2; } 2>&1 >g | sed 's/^/piped /'
## OUT
out
err
piped err
## END

#### an assignment with a here-document takes no input
x=1 <<E
text $x
E
echo $x
## out: 1

#### a special builtin wins over a function of its name
set() { echo function; }
set a b
echo $#
## out: 2
## not: dash bash - dash runs the function, bash refuses the definition; XCU 2.9.1.4 looks special builtins up first

#### a function is found before a regular builtin
cd() { echo "function $1"; }
cd /
## out: function /

#### a function is found before an external command
ls() { echo "function $1"; }
ls x
## out: function x

#### many arguments
set -- 1 2 3 4 5 6 7 8 9 10 11 12
echo $# ${10} ${12} $10
## out: 12 10 12 10

#### assignment prefixes with a failing substitution run the command all the same
x=$(false) echo run
echo $?
## OUT
run
0
## END

#### IFS assigned before read acts on that read only
IFS=: read a b <<E
1:2
E
x=3:4
set -- $x
echo $a $b $#
## out: 1 2 1

#### an assignment before a builtin does not touch an exported value
export x=old
x=new true
$SH -c 'echo $x'
## out: old

#### $_ aside, the environment has each temporary assignment once
x=1 x=2 env | grep -c '^x='
## out: 1

#### the exit status of a script is that of its last command
$SH -c 'true; false'
echo $?
$SH -c '(exit 9)'
echo $?
## OUT
1
9
## END

#### the exit status of an empty script is zero
$SH -c ''
echo $?
## out: 0

#### a colon ignores its arguments but expands them
: ${x:=set} $(echo err >&2)
echo $x $?
## out: set 0
## err: err

#### true and false ignore arguments
true a b; echo $?
false a b; echo $?
## OUT
0
1
## END

#### a program's redirection does not see its assignments
a=f
a=g /bin/true >$a
ls
## out: case.sh
## out: f
