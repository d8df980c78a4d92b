#### the status is that of the last command
(true; exit 4); echo $?
(true; false); echo $?
(false; true); echo $?
## OUT
4
1
0
## END

#### parentheses need no spaces or separators
(echo a)|(cat);(echo b)
## OUT
a
b
## END

#### newlines inside
(

echo a

)
## out: a

#### nested subshells
( ( ( echo a ) ) )
## out: a

#### a redirection on a subshell
(echo a; echo b) >f
cat f
## OUT
a
b
## END

#### a failed redirection of a subshell: body not run
(echo no) </no/such
test $? -ne 0 && echo on
## out: on
## err: *

#### exit leaves the subshell only
(exit 3; echo no)
echo $?
## out: 3

#### exit without operand has the last status
(false; exit)
echo $?
## out: 1

#### $$ in a subshell is the main shell's
a=$$
(test $$ = $a && echo same)
( ( test $$ = $a && echo same ) )
## OUT
same
same
## END

#### a subshell sees variables, functions and parameters
x=1; f() { echo f$1; }
set -- p q
(echo $x $2; f z)
## OUT
1 q
fz
## END

#### $? is known in the subshell
(exit 5)
(echo $?)
## out: 5

#### $! is known in the subshell
: &
p=$!
(test "$!" = $p && echo same)
wait
## out: same

#### a special builtin's error ends the subshell only
(set -o no-such-option; echo no)
test $? -ne 0 && echo on
## out: on
## err: *

#### an expansion error ends the subshell only
(echo ${x?gone}; echo no)
test $? -ne 0 && echo on
## out: on
## err: gone

#### a readonly assignment ends the subshell only
readonly r=1
(r=2; echo no)
test $? -ne 0 && echo on $r
## out: on 1
## err: *

#### a syntax error in eval ends the subshell only
(eval 'if'; echo no)
test $? -ne 0 && echo on
## out: on
## err: *

#### exec in a subshell replaces the subshell only
(exec echo a; echo no)
echo b
## OUT
a
b
## END

#### a failed exec ends the subshell only
(exec ./no-such; echo no)
echo $?
## out: 127
## err: *

#### a subshell in a condition
if (exit 1); then echo a; else echo b; fi
## out: b

#### a subshell with & inside
(echo a & wait)
## out: a

#### a long sequence of subshells
i=0
while [ $i -lt 300 ]; do (exit 1) || i=$((i+1)); done
echo $i
## out: 300

#### deep nesting of subshells
f() { if [ $1 -gt 0 ]; then (f $(($1-1))); else echo bottom; fi; }
f 40
## out: bottom

#### stdin position is shared with the subshell
(read a; echo $a)
read b; echo $b
## STDIN
1
2
## END
## OUT
1
2
## END

#### a subshell after a semicolon-less reserved word
if(true)then(echo a)fi
## out: a

#### ( directly after && and |
true&&(echo a)||(echo b)
## out: a

#### a subshell that dies of SIGPIPE leaves its parent alive
{ (while echo y; do :; done); echo "after $?" >&2; } 2>f | :; cat f
{ x=$(while echo y >&3; do :; done); echo "after $?" >&2; } 3>&1 2>f | :; cat f
## out: after 141
## out: after 141
