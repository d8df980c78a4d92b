# pipelines: manual 3.2.3; PIPESTATUS, lastpipe, pipefail

#### each command's status
true | false | (exit 3); echo "${PIPESTATUS[@]}"
## out: 0 1 3

#### a simple command too
(exit 4); echo "${PIPESTATUS[@]}" ${#PIPESTATUS[@]}
## out: 4 1

#### it is read before it is changed
false | true; a=("${PIPESTATUS[@]}"); echo "${a[@]}" "${PIPESTATUS[@]}"
## out: 1 0 0

#### the status of ! is not in it
! false | (exit 2); echo $? "${PIPESTATUS[@]}"; ! true; echo $? ${PIPESTATUS[@]}
## out: 0 1 2
## out: 1 0

#### an assignment sets it
false | true; x=1; echo ${PIPESTATUS[@]}; x=$(exit 5); echo ${PIPESTATUS[@]}
## out: 0
## out: 5

#### compound commands set it
{ false | true; }; echo ${PIPESTATUS[@]}; if false; then :; fi; echo ${PIPESTATUS[@]}; (exit 3) | (exit 4); ((0)); echo ${PIPESTATUS[@]}; [[ a = b ]]; echo ${PIPESTATUS[@]}
## OUT
1 0
1
1
1
## END

#### a group's own pipeline
(exit 1) | { (exit 2) | (exit 3); echo ${PIPESTATUS[@]}; } ; echo ${PIPESTATUS[@]}
## out: 2 3
## out: 1 0

#### after a loop and a case
for i in 1; do false | true; done; echo ${PIPESTATUS[@]}; case a in a) (exit 2) | true ;; esac; echo ${PIPESTATUS[@]}
## out: 1 0
## out: 2 0

#### in && lists
true | false || echo ${PIPESTATUS[@]}; false | true && echo "${PIPESTATUS[*]}"
## out: 0 1
## out: 1 0

#### in functions
f() { false | true; }; f; echo ${PIPESTATUS[@]}; f | (exit 3); echo ${PIPESTATUS[@]}; g() { return 7; }; g; echo ${PIPESTATUS[@]}
## out: 0
## out: 0 3
## out: 7

#### a command that is not found, and signals
nosuch | true; echo ${PIPESTATUS[@]}; sh -c 'kill -TERM $$' | true; echo ${PIPESTATUS[@]}
## out: 127 0
## out: 143 0
## err: ./case.sh: line 1: nosuch: command not found

#### SIGPIPE
yes | head -n 1; echo ${PIPESTATUS[@]}
## out: y
## out: 141 0

#### in a subshell
false | true; (echo ${PIPESTATUS[@]}); (exit 3) | true; echo $(echo ${PIPESTATUS[@]})
## out: 1 0
## out: 3 0

#### a background pipeline
false | true & wait $!; echo ${PIPESTATUS[@]}
## out: 0

#### it may be assigned, and is set again
false | true; PIPESTATUS=(7 8); echo ${PIPESTATUS[@]}
## out: 0

#### pipefail
set -o pipefail; (exit 3) | true; echo $?; (exit 3) | (exit 4) | true; echo $?; true | true; echo $?; ! (exit 3) | true; echo $?
## OUT
3
4
0
0
## END

#### pipefail and -e
set -eo pipefail; trap 'echo end $?' EXIT; true | false | true; echo not here
## out: end 1
## status: 1

#### pipefail within if
set -o pipefail; if (exit 3) | true; then echo yes; else echo no $?; fi; (exit 3) | true || echo $?
## out: no 3
## out: 3

#### pipefail in a substitution
set -o pipefail; x=$((exit 5) | true); echo $?
## out: 5

#### |&
{ echo out; echo err >&2; } |& sort; f() { nosuch_x; }; f |& grep -c 'not found'
## out: err
## out: out
## out: 1

#### |& comes after other redirections
{ echo out; echo err >&2; } 2>/dev/null |& cat; { echo out; echo err >&2; } >f |& cat; cat f
## OUT
out
err
out
err
## END

#### |& in a chain
echo a |& cat |& cat; echo ${PIPESTATUS[@]}
## out: a
## out: 0 0 0

#### lastpipe
shopt -s lastpipe; echo a b | read x y; echo "$x,$y"; printf '%s\n' 1 2 3 | while read n; do ((t += n)); done; echo $t
## out: a,b
## out: 6

#### lastpipe: exit, cd, variables
shopt -s lastpipe; true | cd /; pwd; true | x=5; echo $x; true | { exit 3; }; echo not here
## out: /
## out: 5
## status: 3

#### lastpipe: the status
shopt -s lastpipe; false | true; echo ${PIPESTATUS[@]}; (exit 3) | (exit 4); echo $? ${PIPESTATUS[@]}; true | f() { :; }; declare -F
## out: 1 0
## out: 4 3 4
## out: declare -f f

#### lastpipe not in the background
shopt -s lastpipe; echo a | read x & wait; echo "[$x]"
## out: []

#### lastpipe: return and break
shopt -s lastpipe; f() { echo a | while read x; do return 3; done; echo not here; }; f; echo $? $x; for i in 1 2; do echo | break; done; echo $i
## out: 3 a
## out: 1

#### lastpipe: set --
shopt -s lastpipe; echo | set -- a b; echo $#
## out: 2

#### without lastpipe nothing stays
echo a | read x; echo "[$x]"; true | cd /; [ "$PWD" != / ]; echo $?; echo | exit 3; echo $?
## out: []
## out: 0
## out: 3

#### stdin of a pipeline's commands
echo a | { read x; echo $x; } | { read y; echo ${y^}; }
## out: A

#### time and !
! ! true; echo $?; ! ! false; echo $?; ! { true | false; }; echo $?
## out: 0
## out: 1
## out: 0

#### newlines after |
echo a |

tr a b | # comment
tr b c
## out: c

#### unset
unset PIPESTATUS; false | true; echo "[${PIPESTATUS[@]}]"
## out: [1 0]
