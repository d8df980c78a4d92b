#### the status is that of the last command
true | false; echo $?
false | true; echo $?
exit 3 | exit 4; echo $?
## OUT
1
0
4
## END

#### ! inverts a status
! true; echo $?
! false; echo $?
! (exit 7); echo $?
## OUT
1
0
0
## END

#### ! applies to the whole pipeline
! true | false; echo $?
! false | true; echo $?
## OUT
0
1
## END

#### ! applies to a pipeline, not to the list
! true && echo no || echo yes
! false && echo yes
## OUT
yes
yes
## END

#### ! is no reserved word as an argument
echo ! a
## out: ! a

#### ! before a compound command
! { false; }; echo $?
! if true; then false; fi; echo $?
! for i in 1; do true; done; echo $?
## OUT
0
0
1
## END

#### ! before a function call
f() { return 5; }
! f; echo $?
## out: 0

#### ! before an assignment
! x=1; echo $? $x
## out: 1 1

#### ! before a subshell with a space
! ( true ); echo $?
## out: 1

#### output flows from stage to stage
printf 'c\na\nb\n' | sort | sed 's/^/x/' | tr a-z A-Z
## OUT
XA
XB
XC
## END

#### newlines may follow the bar
echo a |

  # a comment
  cat
## out: a

#### stdin of the first and stdout of the last are the shell's
cat | cat
## stdin: from outside
## out: from outside

#### stderr does not flow through the pipe
{ echo e >&2; echo o; } | sed 's/^/piped /'
## out: piped o
## err: e

#### a redirection is done after the pipe is set up
echo a >f | cat
cat f
## out: a

#### a duplicate of stdout in a stage is the pipe
{ echo e >&2; } 2>&1 | sed 's/^/piped /'
## out: piped e

#### a redirection of stdin beats the pipe
echo a | cat <<E
b
E
## out: b

#### assignments in a stage do not reach the shell
x=1
x=2 | true
true | x=3
echo $x
## out: 1

#### read at the end of a pipeline sets no variable of the shell
x=1
echo 2 | read x
echo $x
## out: 1

#### a brace group at the end of a pipeline reads it
echo 1 2 | { read a b; echo $b $a; }
## out: 2 1

#### exit in a stage leaves only the stage
exit 3 | true
true | exit 4
echo $?
## out: 4

#### cd in a stage does not move the shell
mkdir d
cd d | cd d
test -d d && echo here
## out: here

#### compound commands as stages
for i in 3 1 2; do echo $i; done | while read x; do echo "<$x>"; done | sort
## OUT
<1>
<2>
<3>
## END

#### if and case as stages
if true; then echo a; fi | case x in x) cat;; esac
## out: a

#### functions as stages
f() { echo $1; }
g() { sed "s/^/$1/"; }
f a | g b | g c
## out: cba

#### a stage sees the shell's unexported variables and parameters
set -- p q
x=1
echo a | { read y; echo $x $2 $y; }
## out: 1 q a

#### a writer is stopped by SIGPIPE
yes | head -n 1
## out: y

#### a builtin writer whose reader is gone does not hang
while echo y; do :; done 2>/dev/null | head -n 1
## out: y

#### much data flows through builtins and utilities
i=0
while [ $i -lt 5000 ]; do echo "line $i of some length"; i=$((i+1)); done | cat | wc -l | tr -d ' '
## out: 5000

#### a pipeline of many stages
echo a | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat
## out: a

#### a pipeline in the background: $! is the last command's
{ :; } | { exit 5; } &
wait $!
echo $?
## out: 5

#### $? within a stage is the former status
(exit 6)
echo $? | cat
## out: 6

#### $$ is the same in every stage
a=$$
b=$(echo a | { cat >/dev/null; echo $$; })
test "$a" = "$b" && echo same
## out: same

#### an unknown command as first stage does not stop the others
no-such-cmd | echo b
echo $?
## OUT
b
0
## END
## err: no-such-cmd

#### an unknown command as last stage
echo a | no-such-cmd
echo $?
## out: 127
## err: no-such-cmd

#### a failing redirection in a stage fails that stage
echo a | cat </no/such/file
test $? -ne 0 && echo failed
## out: failed
## err: *

#### the last stage killed by a signal gives the status
true | $SH -c 'kill -KILL $$'
echo $?
## out: 137
## err: *

#### a stage that closes its stdin early
printf 'a\nb\n' | { exec <&-; echo done; }
## out: done

#### a here-document within a pipeline begins after the line
cat <<A | sed s/a/b/
a
A
## out: b

#### two here-documents in one pipeline
cat <<A | { cat; cat <<B; }
one
A
two
B
## OUT
one
two
## END

#### an extra descriptor is open in all stages
exec 3>f
echo a >&3 | echo b >&3
exec 3>&-
sort f
## OUT
a
b
## END

#### the reader gets end of file though the shell lives on
echo a | { cat; echo end; }
echo after
## OUT
a
end
after
## END

#### no leaked pipe end keeps a reader waiting
{ sleep 60 & echo $! >pid; } >/dev/null | cat
kill $(cat pid)
echo done
## out: done

#### a pipeline in a command substitution
x=$(echo a | tr a b)
echo $x
## out: b

#### a substitution as a stage's argument reads the shell's stdin
echo in | { echo "$(cat)" | sed 's/^/got /'; }
## out: got in

#### exec in a stage replaces only the stage
echo a | exec cat
echo still
## OUT
a
still
## END

#### set -e in a stage ends only that stage
{ set -e; false; echo no; } | cat
echo after
## out: after

#### what cannot have its pipe does not read standard input instead
echo b >f
(ulimit -n 3; : | { read x; echo "$x"; }; :) <f 2>err
[ -s err ] && echo message
## out: message
