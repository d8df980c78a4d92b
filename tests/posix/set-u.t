#### expanding an unset variable ends a script
$SH -uc 'echo $x; echo no' 2>/dev/null
test $? -gt 0 && echo ended
## out: ended

#### the message names the variable
$SH -uc 'echo $some_name'
test $? -gt 0 && echo bad
## out: bad
## err: some_name

#### the empty string is not unset
set -u
x=
echo "[$x]"
## out: []

#### operators with a default are allowed
set -u
echo ${x-a} ${x:-b} "[${x+c}]" "[${x:+d}]" ${x=e} $x
## out: a b [] [] e e

#### $@ and $* without parameters are allowed
set -u
set --
echo "$#" "$@" "[$*]" $@ $*
## out: 0 []

#### $1 without parameters is an error
$SH -uc 'echo $1; echo no' 2>/dev/null || echo ended
## out: ended

#### ${#x} of an unset variable is an error
$SH -uc 'echo ${#x}; echo no' 2>/dev/null || echo ended
## out: ended

#### ${x%a} of an unset variable is an error
$SH -uc 'echo ${x%a}; echo no' 2>/dev/null || echo ended
## out: ended

#### ${x##a} of an unset variable is an error
$SH -uc 'echo ${x##a}; echo no' 2>/dev/null || echo ended
## out: ended

#### $! before any asynchronous command is an error
$SH -uc 'echo $!; echo no' 2>/dev/null || echo ended
## out: ended

#### an unset variable in arithmetic is an error
$SH -uc 'echo $((x+1)); echo no' 2>/dev/null || echo ended
## out: ended
## not: dash - takes it for zero, XCU set -u

#### a subshell ends, the shell goes on
set -u
(echo $x; echo no) 2>/dev/null
test $? -gt 0 && echo on
## out: on

#### in a command substitution only that ends
set -u
y=$(echo $x; echo no) 2>/dev/null
test $? -gt 0 && echo "on [$y]"
## out: on []
## err: *

#### in a pipeline stage only that ends
set -u
echo $x 2>/dev/null | echo on
## out: on
## err: *

#### in a here-document is an error
$SH -uc 'cat <<E
$x
E
echo no' 2>/dev/null || echo ended
## out: ended
## not: dash bash - they expand in the child that runs cat; XCU 2.8.1: an expansion error shall exit (as yash)

#### in a redirection is an error
$SH -uc ': >$x; echo no' 2>/dev/null || echo ended
## out: ended

#### in an assignment is an error
$SH -uc 'y=$x; echo no' 2>/dev/null || echo ended
## out: ended

#### in a case word is an error
$SH -uc 'case $x in *) echo no;; esac' 2>/dev/null || echo ended
## out: ended

#### in a for list is an error
$SH -uc 'for i in $x; do :; done; echo no' 2>/dev/null || echo ended
## out: ended

#### default words are expanded only when needed
set -u
x=1
echo ${x-$y} ${x:-$z}
## out: 1 1

#### a branch not taken is not checked
set -u
if false; then echo $x; fi
false && echo $x
echo ok
## out: ok

#### unset then expanded
$SH -uc 'x=1; unset x; echo $x; echo no' 2>/dev/null || echo ended
## out: ended

#### +u turns it off
set -u
set +u
echo "[$x]"
## out: []

#### nounset by name
$SH -c 'set -o nounset; echo $x; echo no' 2>/dev/null || echo ended
## out: ended

#### the error ends though in an ignored -e context
$SH -uc 'if echo $x; then :; fi; echo no' 2>/dev/null || echo ended
## out: ended

#### the EXIT trap runs after the error
$SH -uc 'trap "echo trap" EXIT; echo $x; echo no' 2>/dev/null || echo ended
## OUT
trap
ended
## END

#### $? $$ $- $0 are always set
set -u
echo "$? $$ $- $0" >/dev/null
echo ok
## out: ok

#### a for over "$@" without parameters
set -u
for i in "$@"; do echo no; done
for i; do echo no; done
echo ok
## out: ok
