# bash -o posix: manual 6.11

#### without posix it does not
export 1x=2; echo $?; . nosuch; echo $?; set -o nosuch; echo $?; shift x; echo $?
## OUT
1
1
2
1
## END
## err: ./case.sh: line 1: export: `1x=2': not a valid identifier
## err: ./case.sh: line 1: nosuch: No such file or directory
## err: ./case.sh: line 1: set: nosuch: invalid option name
## err: ./case.sh: line 1: shift: x: numeric argument required

#### a variable before a special builtin stays
x=1; x=2 :; echo $x; set -o posix; x=3 :; echo $x; x=4 true; echo $x
## out: 1
## out: 3
## out: 3

#### a readonly assignment ends the script
set -o posix; readonly x=1; x=2; echo not here
## status: 1
## err: ./case.sh: line 1: x: readonly variable

#### an assignment error before a command
readonly x=1; x=2 true; echo $?; set -o posix; x=2 true; echo not here
## out: 0
## status: 1
## err: ./case.sh: line 1: x: readonly variable
## err: ./case.sh: line 1: x: readonly variable

#### special builtins are found before functions
:() { echo func; }; : ; eval() { echo func2; }; eval x; set -o posix; : ; unset -f : ; echo end
## out: func
## out: func2
## out: end

#### aliases are expanded
set -o posix
alias hi='echo hello'
hi
## out: hello

#### process substitution is there
set -o posix; cat <(echo a)
## out: a

#### redirection words are not globbed
set -o posix; touch f1; echo a >f?; cat 'f?'
## out: a

#### a for loop over a readonly variable
set -o posix; readonly i; for i in 1; do echo no; done; echo not here
## status: 1
## err: ./case.sh: line 1: i: readonly variable

#### arithmetic errors end the script
set -o posix; echo $((1/0)); echo not here
## status: 1
## err: ./case.sh: line 1: 1/0: division by 0

#### without posix they end the line
echo $((1/0)); echo not here
echo on
## out: on
## err: ./case.sh: line 1: 1/0: division by 0

#### -e in substitutions
set -e; x=$(false; echo a); echo "[$x]"; set -o posix; x=$(false; echo b) || echo or
## out: [a]

#### kill -l, trap names without SIG
trap : USR1; set -o posix; trap
## out: trap -- ':' USR1

#### set prints no functions
f() { :; }; x_y='a b'; set -o posix; set | grep -e '^f ' -e '^x_y'
## out: x_y='a b'

#### type and command -v of functions
f() { a; }; set -o posix; command -v f; type -t f
## out: f
## out: function

#### unset of a function needs -f
f() { echo func; }; set -o posix; unset f; f; unset -f f; command -v f; echo $?
## out: 1
## err: ./case.sh: line 1: f: command not found

#### time takes an option only as a word
set -o posix; TIMEFORMAT=; time true; echo $?
## out: 0

#### tilde only in assignments
HOME=/h; echo a=~ x:~; set -o posix; echo a=~; x=a:~; echo $x
## out: a=/h x:~
## out: a=~
## out: a:/h

#### inherit_errexit is set
set -o posix; shopt inherit_errexit; set +o posix; shopt inherit_errexit
## out: inherit_errexit	on
## out: inherit_errexit	on

#### fc, [ and [[ are as ever
set -o posix; [[ abc == a* ]]; echo $?; ((1+1)); echo $?; a=(1 2); echo ${a[1]}
## out: 0
## out: 0
## out: 2
