# redirections: XCU 2.7, errors of theirs: XCU 2.8.1

#### output to a file
echo a >f; cat f
## out: a

#### output truncates
echo long text >f; echo a >f; cat f
## out: a

#### append
echo a >f; echo b >>f; cat f
## out: a
## out: b

#### append creates the file
echo a >>f; cat f
## out: a

#### input from a file
echo a >f; cat <f
## out: a

#### a redirection may come first
>f echo a; <f cat
## out: a

#### a redirection between the words
echo a >f b; cat f
## out: a b

#### blanks between operator and target
echo a >  f; cat <	f
## out: a

#### no blanks around an operator
echo a>f;cat<f
## out: a

#### a descriptor before the operator
{ echo a >&2; echo b; } 2>f; cat f
## out: b
## out: a

#### descriptor one and zero by number
echo a 1>f; cat 0<f
## out: a

#### output from descriptor three
{ echo a >&3; } 3>f; cat f
## out: a

#### redirections happen from left to right
{ echo a; echo b >&2; } 2>&1 >f; cat f
## out: b
## out: a

#### standard error to the same file
{ echo a; echo b >&2; } >f 2>&1; cat f
## out: a
## out: b

#### the last redirection of a descriptor wins, all files are made
echo a >f >g; cat g; [ -f f ] && [ ! -s f ] && echo empty
## out: a
## out: empty

#### the last input wins
echo a >f; echo b >g; cat <f <g
## out: b

#### duplication of output
exec 3>f; echo a >&3; exec 3>&-; cat f
## out: a

#### duplication of input
echo a >f; exec 4<f; cat <&4
## out: a

#### duplication shares the position
printf 'a\nb\n' >f; exec 3<f; read x <&3; read y <&3; echo $x $y
## out: a b

#### what is wrong with a redirection is said where those before it lead
cat 2>/dev/null <nosuch || echo failed
cat 2>f <nosuch || [ -s f ] && echo said
x=$(cat 2>&1 <nosuch; echo; echo b); [ "${x#b}" = "$x" ] && echo "$x" | tail -n 1
cat 2>&- <nosuch | cat
cat 2>&1 <&7 | grep -c 7
## out: failed
## out: said
## out: b
## out: 1

#### a word that expands to a digit after an ampersand
exec 3>f; n=3; echo a >&$n; cat f
## out: a

#### a word that expands to a hyphen after an ampersand closes
exec 3>f; h=-; exec 3>&$h; (echo a >&3) 2>/dev/null || echo closed
## out: closed

#### closing an output
{ (echo a >&3) 2>/dev/null || echo closed; } 3>&-
## out: closed

#### closing standard input
cat <&- 2>/dev/null || echo closed
## out: closed

#### closing standard output
(echo a) >&- 2>/dev/null || echo closed
## out: closed

#### closing a closed descriptor is no error
exec 7>&-; exec 7<&-; echo $?
## out: 0

#### duplicating a closed descriptor is an error
(: >&7) 2>/dev/null || echo error
## out: error

#### duplicating a closed input is an error
(cat <&7) 2>/dev/null || echo error
## out: error

#### a word that is no number after an ampersand is an error
(eval ': <&a'; echo no) 2>/dev/null || echo error
## out: error

#### reading and writing keeps the contents
echo abc >f; printf X 1<>f; cat f
## out: Xbc

#### reading and writing creates the file
: <>f; [ -f f ] && echo made
## out: made

#### reading and writing without a number is standard input
echo a >f; cat <>f
## out: a

#### reading and writing through one descriptor
echo abc >f; { read x; echo "$x"; echo d >&0; } <>f; cat f
## out: abc
## out: abc
## out: d

#### clobber forced
set -C; echo a >f; echo b >|f; cat f
## out: b

#### noclobber refuses an existing file
set -C; echo a >f; (echo b >f) 2>/dev/null || echo refused; cat f
## out: refused
## out: a

#### noclobber makes a new file
set -C; echo a >f; cat f
## out: a

#### noclobber allows append
set -C; echo a >f; echo b >>f; cat f
## out: a
## out: b

#### noclobber allows what is no regular file
set -C; echo a >/dev/null; echo $?
## out: 0

#### noclobber refuses a link to a regular file
echo a >f; ln -s f l; set -C; (echo b >l) 2>/dev/null || echo refused; cat f
## out: refused
## out: a

#### noclobber allows reading and writing
echo a >f; set -C; : <>f; cat f
## out: a

#### noclobber is switched off
set -C; echo a >f; set +C; echo b >f; cat f
## out: b

#### forced clobber without noclobber
echo a >f; echo b >|f; cat f
## out: b

#### forced clobber with a descriptor
set -C; echo a >f; { echo b >&2; } 2>|f; cat f
## out: b

#### the target is expanded
n=f; echo a >$n.${u-x}; cat f.x
## out: a

#### the target's expansion is not split
x='a b'; echo c >"$x"; cat 'a b'
## out: c

#### an unquoted target with a blank is one name
x='a b'; echo c >$x; cat 'a b'
## out: c

#### an empty target is an error
(echo a >"") 2>/dev/null || echo error
## out: error

#### a quoted pattern is the target's name
echo a >'f*'; cat 'f*'; ls f* | wc -l | tr -d ' '
## out: a
## out: 1

#### a target that is like a descriptor after a plain operator
echo a >1; cat 1
## out: a

#### a missing input file is an error
cat <nofile 2>/dev/null; echo no
## out: no
## err: *

#### a missing input file: the command does not run
(echo ran <nofile) 2>/dev/null || echo failed
## out: failed

#### an output in a missing directory is an error
echo a 2>/dev/null >nodir/f || echo error
## out: error

#### the error ends no script for a usual command
(cat <nofile; echo after) 2>/dev/null
## out: after

#### the error ends no script for a builtin
(pwd <nofile; echo after) 2>/dev/null
## out: after

#### the error ends no script for a function
f() { echo f; }; (f <nofile; echo after) 2>/dev/null
## out: after

#### the error ends no script for a compound command
({ echo in; } <nofile; echo after) 2>/dev/null
## out: after

#### the error ends a script for a special builtin
(: <nofile; echo after) 2>/dev/null || echo ended
## out: ended

#### the error with exec ends a script
(exec <nofile; echo after) 2>/dev/null || echo ended
## out: ended

#### the error with command and a special builtin ends no script
(command : <nofile; echo after) 2>/dev/null
## out: after

#### the error with an assignment alone
(x=1 <nofile; echo after) 2>/dev/null
## out: after

#### the error skips the rest of the redirections
(cat <nofile >f) 2>/dev/null; [ -f f ] || echo none
## out: none

#### the error makes an and list false
(cat <nofile && echo yes || echo no) 2>/dev/null
## out: no

#### the error counts for set -e
$SH -e -c 'cat <nofile; echo after' 2>/dev/null || echo ended
## out: ended

#### a redirection on a subshell
(echo a; echo b) >f; cat f
## out: a
## out: b

#### a redirection on a brace group
{ echo a; echo b; } >f; cat f
## out: a
## out: b

#### a redirection on an if
if read x; then echo "$x"; fi <<E >f
a
E
cat f
## out: a

#### a redirection on a while loop
printf '1\n2\n' >f; while read x; do echo "<$x>"; done <f
## out: <1>
## out: <2>

#### variables set in a redirected loop stay
printf '1\n2\n' >f; n=0; while read x; do n=$((n+x)); done <f; echo $n
## out: 3

#### a redirection on an until loop
i=0; until [ $i = 2 ]; do i=$((i+1)); echo $i; done >f; cat f
## out: 1
## out: 2

#### a redirection on a for loop
for i in a b; do echo $i; done >f; cat f
## out: a
## out: b

#### a redirection on a case
case a in a) echo A;; esac >f; cat f
## out: A

#### a redirection on a function definition
f() { echo a; } >f; f; [ -f f ] && cat f
## out: a

#### a redirection on a function definition happens at each call
f() { echo $1; } >>f; [ -f f ] || echo none; f a; f b; cat f
## out: none
## out: a
## out: b

#### a function definition's redirection is expanded at the call
f() { echo a; } >$n; n=g; f; cat g
## out: a

#### a redirection on a function call
f() { echo a; echo b >&2; }; f >f 2>g; cat f g
## out: a
## out: b

#### several redirections on a compound command
{ cat; echo b >&2; } <<E >f 2>g
a
E
cat f g
## out: a
## out: b

#### redirections are undone after a builtin
echo a >f; echo b; cat f
## out: b
## out: a

#### redirections are undone after a compound command
{ echo a; } >f; echo b
## out: b

#### redirections are undone after a function
f() { echo a; }; f >f; echo b
## out: b

#### redirections are undone after return in a function
f() { return 3; echo a; }; f >f; echo $?
## out: 3

#### redirections are undone after break
for i in 1 2; do { break; } >f; done; echo b
## out: b

#### redirections are undone after an error in one of them
{ echo a; } 3>f <nofile 2>/dev/null; echo b; (echo c >&3) 2>/dev/null || echo closed
## out: b
## out: closed
## err: *

#### a descriptor redirected for a group is closed again
{ echo a >&5; } 5>f; (echo b >&5) 2>/dev/null || echo closed; cat f
## out: closed
## out: a

#### a nested redirection of the same descriptor
{ echo a; { echo b; } >g; echo c; } >f; cat f g
## out: a
## out: c
## out: b

#### swapping output and error through a third descriptor
{ { echo out; echo err >&2; } 3>&1 >&2 2>&3 3>&-; } >f 2>g; cat f; cat g
## out: err
## out: out

#### exec redirects the shell itself
exec 3>&1 >f; echo a; exec >&3 3>&-; cat f
## out: a

#### exec of input
printf 'a\nb\n' >f; exec <f; read x; read y; echo $x $y
## out: a b

#### exec in a subshell stays there
(exec >f; echo a); echo b; cat f
## out: b
## out: a

#### exec in a brace group lasts
{ exec 3>f; }; echo a >&3; cat f
## out: a

#### exec within a redirected group is undone for that descriptor
{ exec >g; echo a; } >f; echo b; cat g
## out: b
## out: a

#### exec with an assignment only
x=1 exec; echo ${x-unset}
## out: 1

#### exec opens several descriptors
exec 3>f 4>g; echo a >&4; echo b >&3; cat f g
## out: b
## out: a

#### exec moves nothing without redirections
exec; echo alive
## out: alive

#### a child inherits descriptors up to nine
exec 5>f; sh -c 'echo a >&5'; cat f
## out: a

#### a child does not inherit what was closed
exec 5>f; exec 5>&-; sh -c 'echo a >&5' 2>/dev/null || echo closed
## out: closed

#### descriptors beyond nine in exec
exec 12>f; echo a >&12; exec 12>&-; cat f
## out: a
## not: dash mksh - one digit only, XCU 2.7

#### the shell's own copy does not occupy a low descriptor
{ { echo a >&3; } 2>/dev/null || echo closed; } >f; cat f
## out: closed

#### standard input of a background command is the null device
cat & wait
## stdin: a

#### an explicit input of a background command counts
echo a >f; cat <f & wait
## out: a

#### a group in the background reads the null device
{ read x || echo none; } & wait
## stdin: a
## out: none

#### a redirection without a command makes the file
>f; [ -f f ] && echo made
## out: made

#### a redirection without a command does not last
>f; echo a
## out: a

#### a redirection without a command may fail
{ <nofile; } 2>/dev/null || echo failed
## out: failed

#### a redirection without a command that fails ends no script
(<nofile; echo after) 2>/dev/null
## out: after

#### a redirection without a command truncates
echo a >f; >f; cat f; echo end
## out: end

#### a substitution in a redirection without a command
>$(echo f); [ -f f ] && echo made
## out: made

#### two commands that append to one file through one open
{ echo a; sh -c 'echo b'; echo c; } >f; cat f
## out: a
## out: b
## out: c

#### output through a duplicate keeps one position
{ echo a; echo b >&2; echo c; } >f 2>&1; cat f
## out: a
## out: b
## out: c

#### read leaves the rest for a child
printf 'a\nb\nc\n' >f; { read x; cat; } <f
## out: b
## out: c

#### a pipe's redirection on the left side wins
{ echo a >f; } | cat; cat f
## out: a

#### a pipe of standard error
{ echo a >&2; } 2>&1 | tr a b
## out: b

#### a pipe of standard error only
{ echo out; echo err >&2; } 2>&1 >/dev/null | tr a-z A-Z
## out: ERR

#### a target of a redirection in a loop is expanded each time
for i in 1 2; do echo $i >f$i; done; cat f1 f2
## out: 1
## out: 2

#### a redirection's expansion has effects
echo a >${n=f}; cat f; echo $n
## out: a
## out: f

#### a redirection's assignment in a group persists
{ :; } >${n=f}; echo $n
## out: f

#### an error of expansion in a target ends the script
(echo a >${u?}; echo after) 2>/dev/null || echo ended
## out: ended

#### a digit string with text after it is no descriptor
echo 2a>f; cat f
## out: 2a

#### an operator directly after a redirection's target
echo a >f; cat <f&&echo b
## out: a
## out: b

#### a reserved word as target
echo a >if; cat if
## out: a

#### a duplicate of a write-only descriptor as input is an error
(exec 3>f; cat <&3) 2>/dev/null || echo error
## out: error

#### a directory as an output is an error
mkdir d; (echo a >d) 2>/dev/null || echo error
## out: error

#### the null device as input
cat </dev/null; echo $?
## out: 0

#### files are made with the umask
umask 027; >f; ls -l f | cut -c1-10
## out: -rw-r-----

#### append from two places does not overwrite
exec 3>>f 4>>f; echo a >&3; echo b >&4; echo c >&3; cat f
## out: a
## out: b
## out: c

#### the loop's input is not read by the body's commands that have their own
printf '1\n2\n' >f; echo x >g; while read a; do cat <g; done <f
## out: x
## out: x

#### a redirection on a nested function call inside a substitution
f() { echo a; echo b >&2; }; x=$(f 2>&1); echo $x
## out: a b

#### a file opened when standard input is closed
echo a >f; (exec <&-; exec 3<f; cat <&3)
## out: a

#### a descriptor moves by a duplicate and a close
exec 3>f; exec 4>&3 3>&-; echo a >&4; (echo b >&3) 2>/dev/null || echo closed; cat f
## out: closed
## out: a

#### descriptors beyond nine on a single command
{ echo a >&11; } 11>f; cat f; (echo b >&11) 2>/dev/null || echo closed
## out: a
## out: closed
## not: dash - one digit only, XCU 2.7

#### a descriptor beyond nine duplicates a low one
exec 3>f 15>&3; echo a >&15; exec 15>&-; cat f
## out: a
## not: dash - one digit only, XCU 2.7

#### a descriptor where the shell keeps its own is not lost
exec 10>f; echo a >&10; { echo b >&10; } 2>/dev/null; { echo c; } >g; echo d >&10; cat f g
## out: a
## out: b
## out: d
## out: c
## not: dash - one digit only, XCU 2.7

#### what the shell keeps for itself moves out of the way of any number
for i in 10 11 12 13 14 15; do { eval "exec $i>f$i"; echo $i >&$i; } 2>/dev/null; done; cat f10 f15; { echo a; } 2>&1 | cat
## out: 10
## out: 15
## out: a
## not: dash - one digit only, XCU 2.7
## not: bash - writes into what it has saved

#### what read looks ahead with moves out of the way
printf 'a\nb\nc\n' | { read x; exec 10>f 11>g 12>h; read y; echo 1 >&10; echo 2 >&11; read z; echo $x $y $z; cat f g; }
## out: a b c
## out: 1
## out: 2
## not: dash - one digit only, XCU 2.7

#### closing a number where the shell keeps its own changes nothing
for i in 10 11 12 13 14; do eval "exec $i>&- $i<&-"; done; { echo a; exec 10>&- 11>&-; } 2>/dev/null; echo b
## out: a
## out: b
## not: dash - one digit only, XCU 2.7

#### what the shell keeps for itself is closed for scripts
for i in 10 11 12; do { cat <&$i || echo $i closed; } 2>/dev/null; done; { true >&10 || echo closed; } 2>/dev/null
## out: 10 closed
## out: 11 closed
## out: 12 closed
## out: closed
## not: bash - it lets scripts read what it has saved; XCU 2.7.5 wants an open descriptor
## not: dash - reads the script there

#### descriptors beyond nine of one program do not disturb each other
bash -c 'echo a >&11; echo b >&10; echo c >&12' 11>f 10>g 12>&10 12>h; cat f g h
## out: a
## out: b
## out: c
## not: dash - one digit only, XCU 2.7

#### a program's descriptor where the shell keeps its own
bash -c 'echo a >&10' 10>f; { bash -c 'echo b >&10'; } 10>g; cat f g; (bash -c 'echo c >&10' >g 10>f 2>/dev/null); cat f
## out: a
## out: b
## out: c
## not: dash - one digit only, XCU 2.7

#### a compound command's descriptor is closed again after it
{ { echo a >&10; } 10>f; { echo b >&10; } 2>/dev/null || echo closed; cat f; }
## out: closed
## out: a
## not: dash - one digit only, XCU 2.7
## not: bash - writes into what it has saved

#### saved descriptors survive a redirection of their number
{ echo a; { echo b; } 10>f; echo c; } >g; cat g
## out: a
## out: b
## out: c
## not: dash - one digit only, XCU 2.7

#### the script's own descriptor is not closed by the script
printf 'for i in 3 4 5 6 7 8 9; do eval "exec $i>&-"; done\necho alive\n' >s; $SH s
## out: alive

#### the script's own descriptor is not a user's descriptor
printf '(cat <&3) 2>/dev/null || echo closed\n' >s; $SH s
## out: closed

#### closing all three and opening them anew
(exec <&- >&- 2>&-; exec 3>f; echo a >&3; exec 3>&-); cat f
## out: a

#### the output of a command whose output is closed is a failure
echo a >&- 2>/dev/null; [ $? != 0 ] && echo failed
## out: failed

#### output to a full device is a failure
echo a >/dev/full 2>/dev/null || echo failed
## out: failed

#### a program's redirections leave no descriptor behind
ulimit -n 30
i=0; while [ $i -lt 40 ]; do cat </dev/null >f 3<f 2>/dev/null; i=$((i + 1)); done
i=0; while [ $i -lt 40 ]; do cat </dev/null | cat 3</dev/null >f; i=$((i + 1)); done
i=0; while [ $i -lt 40 ]; do cat </nosuch 2>/dev/null 3<f; cat 3<f </nosuch; nosuch 3<f; nosuch 3<f | cat; i=$((i + 1)); done 2>/dev/null
i=0; while [ $i -lt 40 ]; do : 3<f; true 3<f </nosuch; { :; } 3<f 4<f; x=$(cat 3<f); (: 3<f); cat 3<f & wait; i=$((i + 1)); done 2>/dev/null
i=0; while [ $i -lt 40 ]; do cat <<E >/dev/null; i=$((i + 1)); done
a
E
echo ok
## out: ok

#### an own number that another redirection comes before is closed, too
{ cat 3>g <&10 || echo closed; } 2>/dev/null; { cat 3>g <&11 || echo closed; } 2>/dev/null
## out: closed
## out: closed
## not: bash - reads what it has saved there
## not: dash - one digit only, XCU 2.7
