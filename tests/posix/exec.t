#### exec replaces the shell
exec echo a
echo no
## out: a

#### the status of the replaced shell is the command's
exec $SH -c 'exit 5'
echo no
## status: 5

#### exec keeps the process id
echo 'echo $$' >f
a=$($SH -c 'echo $$; exec '"$SH"' ./f')
set -- $a
test "$1" = "$2" && echo same
## out: same

#### a command that is not found ends a script with 127
$SH -c 'exec no-such-cmd; echo no' 2>/dev/null
echo $?
## out: 127

#### a command that is not executable ends a script with 126
: >f
$SH -c 'exec ./f; echo no' 2>/dev/null
echo $?
## out: 126

#### exec runs no function
true() { echo function; }
(exec true)
echo $?
## out: 0

#### exec runs no builtin
mkdir b
printf '#!/bin/sh\nprintf "file %%s\\n" "$1"\n' >b/echo
chmod +x b/echo
PATH=$PWD/b:$PATH
(exec echo a)
## out: file a

#### assignments before exec reach the command
x=5 exec $SH -c 'echo $x'
## out: 5

#### redirections with a command reach it
(exec echo a >f)
cat f
## out: a

#### without command the redirections last
exec 3>&1 >f
echo a
exec >&3 3>&-
cat f
## out: a

#### without command and redirection nothing happens
exec
echo $?
## out: 0

#### $? after a plain exec with a redirection is zero
false
exec 3>f
echo $?
## out: 0

#### $? after a plain exec with a substitution is zero
false
exec 3>"$(echo f; exit 7)"
echo $?
exec $(exit 7)
echo $?
## out: 0
## out: 0

#### opening for reading
echo 'one
two' >f
exec 3<f
read a <&3
read b <&3
echo $b $a
## out: two one

#### replacing stdin
echo 'one
two' >f
exec <f
read a
read b
echo $a $b
## out: one two

#### closing a descriptor
exec 3>f
exec 3>&-
(echo x >&3) 2>/dev/null || echo closed
## out: closed

#### appending
echo a >f
exec 3>>f
echo b >&3
echo c >&3
cat f
## OUT
a
b
c
## END

#### reading and writing
echo abc >f
exec 3<>f
printf X >&3
read r <&3
echo $r
cat f
## OUT
bc
Xbc
## END

#### swapping stdout and stderr
{ exec 3>&1 1>&2 2>&3 3>&-; echo to-err; echo to-out >&2; }
## out: to-out
## err: to-err

#### descriptors opened by exec are inherited by commands
exec 4>f
$SH -c 'echo a >&4'
cat f
## out: a

#### several redirections from left to right
exec 3>&1 >f 2>&1
echo out
echo err >&2
exec cat f >&3
## OUT
out
err
## END

#### a failed redirection of exec ends a script
$SH -c 'exec </no/such; echo no' 2>/dev/null
test $? -gt 0 && echo ended
## out: ended

#### a failed redirection of command exec does not
command exec </no/such
test $? -gt 0 && echo on
## out: on
## err: *

#### command exec with a redirection lasts
command exec 3>f
echo a >&3
cat f
## out: a

#### exec in a function
f() { exec 3>f; }
f
echo a >&3
cat f
## out: a

#### exec -- before the command
exec -- echo a
## out: a
## not: dash - takes -- for the command; XCU 1.4 lets special builtins accept --

#### a here-document by exec
exec 3<<E
one
two
E
read a <&3; read b <&3
echo $a $b
## out: one two

#### exec runs a script without #! line with the shell
echo 'echo "script $1"' >f
chmod +x f
exec ./f a
## out: script a

#### the EXIT trap is not run by a successful exec
trap 'echo no' EXIT
exec echo a
## out: a

#### the EXIT trap is run when exec fails and ends the script
$SH -c 'trap "echo trap" EXIT; exec no-such-cmd; echo no' 2>/dev/null
## status: 127
## out: trap

#### exec in an asynchronous list
exec echo a &
wait
echo b
## OUT
a
b
## END

#### an exec redirection in a subshell is gone after it
(exec >f; echo in)
echo out
cat f
## OUT
out
in
## END

#### two descriptors that share one file position
exec 3>f 4>&3
echo a >&3; echo b >&4; echo c >&3
cat f
## OUT
a
b
c
## END

#### a read position shared through dup
printf '1\n2\n3\n' >f
exec 3<f 4<&3
read a <&3; read b <&4; read c <&3
echo $a $b $c
## out: 1 2 3

#### saving and restoring stdin around a loop
echo file >f
exec 3<&0 <f
read a
exec <&3 3<&-
read b
echo $a $b
## stdin: stdin
## out: file stdin

#### an assignment before a bare exec lasts
x=5 exec
echo $x
## out: 5

#### an empty command name
$SH -c 'exec ""; echo no' 2>/dev/null
test $? -ge 126 && echo ended
## out: ended

#### exec with a command from PATH assigned before it
mkdir b
printf '#!/bin/sh\nprintf "mine\\n"\n' >b/mycmd
chmod +x b/mycmd
PATH=$PWD/b:$PATH exec mycmd
## out: mine

#### descriptor 9
exec 9>f
echo a >&9
exec 9>&-
cat f
## out: a

#### command exec behind options keeps its redirection
command -- exec 3>f
echo a >&3
cat f
## out: a

#### command exec in eval keeps its own redirection alone
eval 'command exec 3>f' 4>g
echo a >&3
cat f
{ echo b >&4; } 2>/dev/null || echo closed
## out: a
## out: closed

#### command -p exec in a subshell does not reach the shell
(command -p exec 5>f; :)
{ echo a >&5; } 2>/dev/null || echo closed
## out: closed
