# Errors in the value of an integer and in a subscript: what is read within the script is given up, too

#### an integer's value ends the line, also by a builtin
declare -i i
read i <<<'<>'; echo a
printf -v i '1+'; echo b
export i='2+'; echo c
echo next
## out: next
## err: line 2: read: <>: syntax error: operand expected (error token is "<>")
## err: line 3: printf: 1+: syntax error: operand expected (error token is "+")
## err: line 4: export: 2+: syntax error: operand expected (error token is "+")

#### within a function and eval
declare -i i
f() { read i <<<'<>'; echo in; }
f; echo a
eval 'i=1+
echo evaluated'; echo b
echo next
## out: next
## err: line 2: read: <>: syntax error: operand expected (error token is "<>")
## err: line 5: 1+: syntax error: operand expected (error token is "+")

#### within a sourced file
declare -i i
printf '%s\n' 'i=1+; echo one' 'echo two' >lib
. ./lib; echo a
echo next
## out: next
## err: *

#### with -c nothing follows
$SH -c 'declare -i i; i=1+; echo a
echo next'; echo $?
$SH -c 'echo ${b[1+]:-a}
echo next'; echo $?
$SH -c 'echo $((1+))
echo next'; echo $?
## OUT
1
1
next
0
## END
## err: *

#### in a trap
declare -i i
trap 'echo t; i=1+; echo u' USR1
kill -USR1 $$; echo a
echo next
## out: t
## out: next
## err: line 1: 1+: syntax error: operand expected (error token is "+")

#### a subscript, of whoever looks at it
a=(1 2)
test -v 'a[1+]'; echo a $?
[[ -v a[1+] ]]; echo b $?
printf -v 'a[1+]' x; echo c $?
read 'a[1+]' <<<x; echo d $?
declare 'a[1+]=3'; echo e $?
unset 'a[1+]'; echo f $?
echo next
## out: next
## err: line 2: 1+: syntax error: operand expected (error token is "+")
## err: line 3: 1+: syntax error: operand expected (error token is "+")
## err: line 4: 1+: syntax error: operand expected (error token is "+")
## err: line 5: 1+: syntax error: operand expected (error token is "+")
## err: line 6: 1+: syntax error: operand expected (error token is "+")
## err: line 7: 1+: syntax error: operand expected (error token is "+")

#### (( )) and let only return 1
let 'i=1+'; echo a $?; (( 1+ )); echo b $?; [[ 1+ -eq 2 ]]; echo c $?
## OUT
a 1
b 1
c 1
## END
## err: line 1: let: i=1+: syntax error: operand expected (error token is "+")
## err: line 1: ((: 1+ : syntax error: operand expected (error token is "+ ")
## err: line 1: [[: 1+: syntax error: operand expected (error token is "+")

#### set -e does not end the script for it
set -e
declare -i i
read i <<<1+; echo a
echo next
## out: next
## err: line 3: read: 1+: syntax error: operand expected (error token is "+")

#### nobody speaks for what eval runs
eval 'echo $((1+))'
eval 'declare -i n; n=1+'
echo next
## out: next
## err: line 1: 1+: syntax error: operand expected (error token is "+")
## err: line 2: 1+: syntax error: operand expected (error token is "+")

#### break outside of a loop does not look at its operand
break 1+; echo $?; continue 0; echo $?
## out: 0
## out: 0
## err: line 1: break: only meaningful in a `for', `while', or `until' loop
## err: line 1: continue: only meaningful in a `for', `while', or `until' loop
