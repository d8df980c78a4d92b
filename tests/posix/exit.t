#### the operand is the status
exit 5
## status: 5

#### without operand the last status
(exit 6)
exit
## status: 6

#### without operand after success
true
exit
## status: 0

#### exit 255
exit 255
## status: 255

#### nothing after exit is run
echo a; exit; echo b
## out: a

#### exit within nested compound commands
for i in 1 2; do while true; do if true; then { exit 3; }; fi; done; done
echo no
## status: 3

#### exit within a function
f() { exit 4; }
f
echo no
## status: 4

#### exit within eval
eval 'exit 4; echo no'
echo no
## status: 4

#### exit in a command substitution leaves only it
x=$(echo a; exit 4; echo no)
echo $x $?
## out: a 4

#### exit runs the EXIT trap with the status known
trap 'echo $?' EXIT
exit 7
## out: 7
## status: 7

#### exit without operand in the EXIT trap keeps the status
trap 'true; exit' EXIT
exit 7
## status: 7

#### exit with operand in the EXIT trap changes the status
trap 'exit 9' EXIT
exit 7
## status: 9

#### the status of the EXIT trap's commands does not matter
trap 'false' EXIT
exit 0
## status: 0

#### the shell's end without exit keeps the last status through the trap
trap 'true' EXIT
(exit 5)
## status: 5

#### exit without operand in a signal trap has the status from before the trap
trap 'false; exit' USR1
kill -USR1 $$
echo no
## status: 0
## not: bash - takes the status of the last command of the action, XCU exit

#### a signal trap's exit with an operand
trap 'exit 12' USR1
kill -USR1 $$
echo no
## status: 12

#### exit in an && list
true && exit 3
echo no
## status: 3

#### exit in a pipeline stage leaves the stage
echo a | exit 3
echo $?
## out: 3

#### exit while a background command runs does not wait
sleep 30 >/dev/null 2>&1 &
echo $! >pid
(exit 3)
kill $(cat pid)
exit 3
## status: 3

#### an operand from an expansion
x=8
exit $x
## status: 8

#### an operand from arithmetic
exit $((4*2))
## status: 8

#### exit with an operand that is no number fails
$SH -c 'exit abc; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## out: failed

#### exit of a subshell in a subshell
( (exit 3); echo $?; exit 4)
echo $?
## OUT
3
4
## END

#### the status of exit after an assignment with a substitution
x=$(exit 9)
exit
## status: 9

#### exit after a failed pipeline
true | (exit 2)
exit
## status: 2

#### exit keeps what was written before
$SH -c 'printf "no newline"; exit 0' | wc -c | tr -d ' '
## out: 10

#### exit with a redirection
exit 3 >f
## status: 3

#### a syntax error after exit on a later line does not matter
exit 3
if then (((
## status: 3

#### exit in a sourced file's function
. ./f
g
echo no
## file: f
g() { exit 5; }
## END
## status: 5
