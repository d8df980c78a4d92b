# special parameters and the variables of the shell: XCU 2.5.2, 2.5.3

#### question mark is the last status
true; echo $?; false; echo $?
## out: 0
## out: 1

#### the status of a subshell's exit
(exit 7); echo $? ${?}
## out: 7 7

#### the status is that of the pipeline's last command
true | (exit 3); echo $?
## out: 3

#### the status at the start is zero
echo $?
## out: 0

#### the status in a command's own words is the earlier one
(exit 4); echo $? $(echo $?)
## out: 4 4

#### the status after an assignment is zero
false; x=1; echo $?
## out: 0

#### the status after an assignment with a substitution is the substitution's
x=$(exit 5); echo $?
## out: 5

#### the last substitution of an assignment counts
x=$(exit 5)$(exit 6); echo $?; x=$(exit 5) y=$(true); echo $?
## out: 6
## out: 0

#### the status of a substitution among arguments does not count
echo $(exit 5); echo $?
## OUT

0
## END

#### the status of an expansion that leaves no command is the substitution's
$(exit 6); echo $?
## out: 6

#### the status in an assignment's value is the earlier one
(exit 3); x=$?; echo $x $?
## out: 3 0

#### the status reaches a function
f() { echo $?; }; (exit 9); f
## out: 9

#### the status inside then is the condition's
if (exit 0); then echo $?; fi; if (exit 5); then :; else echo $?; fi
## out: 0
## out: 5

#### the status inside a loop body
for i in 1 2; do echo $?; (exit $i); done; :
## out: 0
## out: 1

#### the status is not changed by an if without a true branch
false; if false; then :; fi; echo $?
## out: 0

#### the status survives into a subshell
(exit 8); (echo $?)
## out: 8

#### the status after a case without a match
false; case a in b) ;; esac; echo $?
## out: 0

#### the status of eval of nothing
false; eval ''; echo $?; false; eval; echo $?
## out: 0
## out: 0

#### number sign counts the parameters
echo $#; set -- a 'b c' ''; echo $#
## out: 0
## out: 3

#### the number of parameters in a function
set -- a b c; f() { echo $#; }; f x; echo $#
## out: 1
## out: 3

#### more than nine parameters
set -- 1 2 3 4 5 6 7 8 9 a b c; echo $#
## out: 12

#### dollar dollar is the same in a subshell
a=$$; b=$(echo $$); (c=$$; [ "$a" = "$b" ] && [ "$a" = "$c" ] && echo same)
## out: same

#### dollar dollar is the shell's process
$SH -c 'kill -0 $$ && echo alive'
## out: alive

#### dollar dollar differs in another shell
[ "$($SH -c 'echo $$')" != "$$" ] && echo differs
## out: differs

#### dollar dollar is the parent of a child
[ "$($SH -c 'echo $PPID')" != '' ] && echo set
## out: set

#### PPID is the same in a subshell
a=$PPID; (echo $PPID) | { read b; [ "$a" = "$b" ] && echo same; }
## out: same

#### PPID of a child is this shell
$SH -c 'echo $PPID; :' >f; [ "$(cat f)" = $$ ] && echo child
## out: child

#### PPID is not taken from the environment
env PPID=1000000 $SH -c '[ "$PPID" != 1000000 ] && echo own' 2>/dev/null
## out: own

#### bang is the last background process
: & a=$!; : & b=$!; [ "$a" != "$b" ] && [ "$b" = "$!" ] && echo differs; wait
## out: differs

#### bang can be waited for
(exit 7) & wait $!; echo $?
## out: 7

#### bang is unset at first
echo "[${!-unset}]"
## out: [unset]

#### bang is known in a subshell
: & a=$!; [ "$(echo $!)" = "$a" ] && echo same; wait
## out: same

#### bang is not set by a foreground pipeline
: & a=$!; wait; true | true; [ "$a" = "$!" ] && echo same
## out: same

#### bang of a pipeline is its last command
true | sh -c 'exit 3' & wait $!; echo $?
## out: 3

#### hyphen holds option letters
set -f; case $- in *f*) echo on;; esac; set +f; case $- in *f*) ;; *) echo off;; esac
## out: on
## out: off

#### hyphen holds several letters
set -fu; case $- in *f*u*|*u*f*) echo both;; esac
## out: both

#### hyphen from the command line
case $- in *e*) echo e;; esac
## args: -e
## out: e

#### hyphen has no i in a script
case $- in *i*) echo i;; *) echo no;; esac
## out: no

#### zero is the script's name
echo 'echo $0' >f; $SH ./f; $SH f
## out: ./f
## out: f

#### zero of a command string is its first operand
$SH -c 'echo $0 $1' name arg
## out: name arg

#### zero does not change in a function
f() { echo $0; }; echo 'f() { echo $0; }; f a' >s; $SH ./s
## out: ./s

#### zero does not change in a sourced file
echo 'echo $0' >s; echo '. ./s' >t; $SH ./t
## out: ./t

#### zero is not a positional parameter
set -- a b; shift; echo 'echo $0 $1' >s; $SH ./s x
## out: ./s x

#### braces around special parameters
set -- a b; true; echo ${#} ${?} "${*}" "${@}"
## out: 2 0 a b a b

#### a special parameter is followed by plain text
set -- a b; echo $#x $?y $$ >f; echo "$#x"
## out: 2x

#### LINENO counts the script's lines
echo $LINENO
echo $LINENO

echo $LINENO
## out: 1
## out: 2
## out: 4
## not: dash - built without it

#### LINENO after a string of several lines
x='a
b
c'
echo $LINENO
## out: 4
## not: dash - built without it

#### LINENO after a here-document
cat <<E >f
a
b
E
echo $LINENO
## out: 5
## not: dash - built without it

#### LINENO after a line continuation
: a \
 b
echo $LINENO
## out: 3
## not: dash - built without it

#### LINENO in a loop
for i in 1 2
do
echo $LINENO
done
## out: 3
## out: 3
## not: dash - built without it

#### LINENO in arithmetic
:
echo $((LINENO))
## out: 2
## not: dash - built without it

#### PWD is the working directory
mkdir d; cd d; [ "$PWD" = "$(pwd)" ] && case $PWD in */d) echo d;; esac
## out: d

#### PWD is exported to children
mkdir d; cd d; $SH -c 'case $PWD in */d) echo d;; esac'
## out: d

#### a wrong PWD from the environment is repaired
PWD=/nonexistent $SH -c '[ "$PWD" = "$(pwd -P)" ] && echo repaired'
## out: repaired

#### OLDPWD follows cd
mkdir d; a=$PWD; cd d; [ "$OLDPWD" = "$a" ] && echo kept
## out: kept

#### IFS has its three characters at the start
printf %s "$IFS" | od -An -tx1
## out:  20 09 0a

#### IFS is not taken from the environment
echo 'x="a:b c"; set -- $x; echo $#' >s; IFS=: $SH s
## out: 2

#### OPTIND is one at the start
echo $OPTIND
## out: 1

#### PS4 has a value
echo "$PS4"
## out: + 

#### PS1 is not needed in a script
unset PS1; echo ok
## out: ok

#### HOME is what the environment gave
HOME=/x $SH -c 'echo $HOME ~'
## out: /x /x

#### environment names that are no names pass through
env 'a-b=1' $SH -c 'env' | grep -c '^a-b=1$'
## out: 1
## not: dash mksh - the environment is rebuilt from the variables there

#### an environment variable is a shell variable
x_env=v $SH -c 'echo $x_env; x_env=w; env' | grep '^v$\|^x_env='
## out: v
## out: x_env=w
