# FUNCNAME, BASH_SOURCE, BASH_LINENO, caller: manual 5.2

#### FUNCNAME
f() { g; }; g() { echo "${FUNCNAME[@]}"; echo $FUNCNAME ${#FUNCNAME[@]}; }; f; echo "[${FUNCNAME[@]}]" "${FUNCNAME-unset}"
## out: g f main
## out: g 3
## out: [] unset

#### BASH_LINENO
f() {
	g
}
g() {
	echo "${BASH_LINENO[@]}"
}
f
echo "${BASH_LINENO[@]}"
## out: 2 7 0
## out: 0

#### BASH_SOURCE
f() { echo "${BASH_SOURCE[@]}"; }; f; echo "${BASH_SOURCE[@]}" "$BASH_SOURCE"
## out: ./case.sh ./case.sh
## out: ./case.sh ./case.sh

#### with -c
f() { echo "${FUNCNAME[@]}|${BASH_SOURCE[@]}|${BASH_LINENO[@]}"; }; f; echo "[${BASH_SOURCE[@]}]"
## as: c
## out: f|environment|1
## out: []

#### from standard input
f() { echo "${FUNCNAME[@]}|${BASH_SOURCE[@]}|${BASH_LINENO[@]}"; }
f; echo "[${BASH_SOURCE[@]}]"
## as: stdin
## out: f|main|2
## out: []

#### in a sourced file
printf 'echo "${FUNCNAME[@]}|${BASH_SOURCE[@]}|${BASH_LINENO[@]}"\n' >dot; . ./dot; f() { . ./dot; }
f
## out: |./dot ./case.sh|1 0
## out: source f main|./dot ./case.sh ./case.sh|1 2 0

#### a function defined in a sourced file
printf 'g() { echo "${FUNCNAME[@]}|${BASH_SOURCE[@]}|${BASH_LINENO[@]}"; }\n' >dot
. ./dot
g
## out: g main|./dot ./case.sh|3 0

#### caller
f() {
	g
}
g() {
	caller
	caller 0
	caller 1
	caller 2; echo $?
}
f
caller; echo $?
## OUT
2 ./case.sh
2 f ./case.sh
10 main ./case.sh
1
0 NULL
0
## END

#### caller in a loop
trace() { local i=0; while caller $i; do ((i++)); done; }
f() { trace; }
g() { f; }
g
## out: 2 f ./case.sh
## out: 3 g ./case.sh
## out: 4 main ./case.sh

#### caller: errors
f() { caller x; echo $?; caller -1; echo $?; caller 9; echo $?; }; f
## out: 2
## out: 2
## out: 1
## err: ./case.sh: line 1: caller: x: invalid number
## err: ./case.sh: line 1: caller: -1: invalid option

#### LINENO
echo $LINENO
echo $LINENO; echo $LINENO

echo $LINENO \
 $LINENO
## OUT
1
2
2
4 4
## END

#### LINENO in a function counts lines of the file
f() {
	echo $LINENO
	echo $LINENO
}
f; echo $LINENO
## out: 2
## out: 3
## out: 5

#### LINENO in an eval
eval 'echo $LINENO
echo $LINENO'
eval "echo \$LINENO"; echo $LINENO
## OUT
2
3
3
3
## END

#### LINENO in substitutions and subshells
echo $(echo $LINENO)
(echo $LINENO
echo $LINENO)
x=$(
echo $LINENO)
echo $x
## OUT
1
2
3
5
## END

#### LINENO after here-documents and long strings
cat <<E
$LINENO
a
E
echo $LINENO
x='a
b'
echo $LINENO
## OUT
1
a
5
8
## END

#### LINENO of multi-line commands
echo a \
b $LINENO
if true
then
	echo $LINENO
fi
for i in $LINENO \
$LINENO
do echo $i; done
## OUT
a b 1
5
7
7
## END

#### LINENO may be assigned
LINENO=100
echo $LINENO
unset LINENO; LINENO=5; echo $LINENO
## out: 2
## out: 5

#### LINENO in traps
trap 'echo trap $LINENO' EXIT USR1
kill -USR1 $$
echo $LINENO
## out: trap 1
## out: 3
## out: trap 1

#### FUNCNAME in a subshell and a substitution
f() { (echo ${FUNCNAME[0]}); echo $(echo ${FUNCNAME[0]}); }; f
## out: f
## out: f

#### FUNCNAME is not assigned to
f() { FUNCNAME=x; echo $FUNCNAME; }; f; echo $?
## out: f
## out: 0

#### FUNCNAME of a recursive function
f() { if (($1)); then f $(($1 - 1)); else echo ${FUNCNAME[@]}; fi; }; f 2
## out: f f f main

#### FUNCNAME in traps
trap 'echo "[${FUNCNAME[0]}]"' USR1; f() { kill -USR1 $$; }; f
## out: [f]

#### FUNCNAME of exported functions
f() { echo "${FUNCNAME[@]}|${BASH_SOURCE[0]}"; }; export -f f; $SH -c f
## out: f|environment

#### errors in functions name the line
f() {
	nosuch_command
}
f
## status: 127
## err: ./case.sh: line 2: nosuch_command: command not found

#### errors in a sourced file name that file
printf '\nnosuch_command\n' >dot; . ./dot
## status: 127
## err: ./dot: line 2: nosuch_command: command not found

#### errors in an eval
eval 'nosuch_a
nosuch_b'
## status: 127
## err: ./case.sh: line 2: nosuch_a: command not found
## err: ./case.sh: line 3: nosuch_b: command not found

#### BASHPID and $$
[ $$ = $BASHPID ]; echo $?; ([ $$ = $BASHPID ]; echo $?); [ "$(echo $$)" = $$ ]; echo $?; x=$(echo $BASHPID); [ $x = $$ ]; echo $?
## OUT
0
1
0
1
## END

#### BASH_COMMAND
echo "$BASH_COMMAND"; x=1 true "$BASH_COMMAND"; echo $(echo $BASH_COMMAND)
## out: echo "$BASH_COMMAND"
## out: echo $BASH_COMMAND

#### BASH_EXECUTION_STRING
echo "$BASH_EXECUTION_STRING"
## as: c
## out: echo "$BASH_EXECUTION_STRING"

#### source with arguments
printf 'echo "$#: $*"; shift; set -- x "$@"; echo "$*"\n' >dot; set -- a b c; . ./dot; echo "$*"; . ./dot p q; echo "$*"
## OUT
3: a b c
x b c
x b c
2: p q
x q
x q
## END

#### source with arguments that sets its own
printf 'set -- new\n' >dot; set -- a b; . ./dot; echo "$*"; set -- a b; . ./dot x; echo "$*"; f() { . ./dot; echo "f $*"; }; f y
## out: new
## out: new
## out: f new

#### return in a sourced file
printf 'echo a; return 3; echo b\n' >dot; . ./dot; echo $?; for i in 1 2; do . ./dot; done; echo $?
## OUT
a
3
a
a
3
## END

#### source looks in PATH, then here
mkdir d; echo 'echo path' >d/dot; echo 'echo here' >dot; PATH=d:$PATH; . dot; rm d/dot; . dot; shopt -u sourcepath; echo 'echo path' >d/dot; . dot
## out: path
## out: here
## out: here

#### source of a directory, of nothing, of a missing file
. /; echo $?; . ''; echo $?; source nosuch; echo $?; .; echo $?
## OUT
1
1
1
2
## END
## err: ./case.sh: line 1: .: /: is a directory
## err: ./case.sh: line 1: : No such file or directory
## err: ./case.sh: line 1: nosuch: No such file or directory
## err: ./case.sh: line 1: .: filename argument required

#### source of standard input and of a process substitution
echo 'echo in' | . /dev/stdin; . <(echo 'x=sub; echo $x'); echo $x
## out: in
## out: sub
## out: sub

#### source of an empty file, and of one without a last newline
false; : >dot; . ./dot; echo $?; printf 'echo end' >dot; . ./dot
## out: 0
## out: end

#### source of a file with a syntax error
echo 'echo a; if' >dot; . ./dot; echo $?
## out: 2
## err: ./dot: line 2: syntax error: unexpected end of file

#### BASH_ARGV and BASH_ARGC with extdebug
shopt -s extdebug; f() { echo "${BASH_ARGC[@]}|${BASH_ARGV[@]}"; }; f a b; g() { f "$@" z; }; g x
## out: 2 0|b a
## out: 2 1 0|z x x

#### BASH_ARGV: of the shell, sourced files, and calls without extdebug
set -- a b c
show() { echo "${BASH_ARGC[@]} / ${BASH_ARGV[@]}"; }
show
echo "${BASH_ARGC[@]} / ${BASH_ARGV[@]}"; show x; set -- d
shopt -s extdebug
f() { g x; shift; show; }
g() { show; shopt -u extdebug; show q; }
f 3 4
show
shopt -s extdebug
echo 'show; echo "$@"; show s' >src; . ./src; . ./src A B
echo "${BASH_ARGC[@]} / ${BASH_ARGV[@]}"
## OUT
 / 
3 / c b a
3 / c b a
0 1 2 3 / x 4 3 c b a
1 2 3 / x 4 3 c b a
2 3 / 4 3 c b a
3 / c b a
0 1 3 / ./src c b a
d
1 1 3 / s ./src c b a
0 2 3 / B A c b a
A B
1 2 3 / s B A c b a
3 / c b a
## END

#### declare -F with extdebug
shopt -s extdebug
f() { :; }

declare -F f
## out: f 2 ./case.sh
