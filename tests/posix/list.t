#### && runs the next on success only
true && echo a
false && echo b
echo $?
## OUT
a
1
## END

#### || runs the next on failure only
false || echo a
true || echo b
echo $?
## OUT
a
0
## END

#### && and || have equal precedence and go left to right
true || echo a && echo b
false && echo c || echo d
## OUT
b
d
## END

#### a chain skips up to the operator that fits
false && echo a && echo b || echo c
true || echo d || echo e && echo f
## OUT
c
f
## END

#### the status of a skipped chain is that of the last command run
(exit 3) && true && true
echo $?
## out: 3

#### $? is seen in the right operand
(exit 3) || echo $?
true && echo $?
## OUT
3
0
## END

#### newlines may follow && and ||
true &&

echo a
false ||
# comment
echo b
## OUT
a
b
## END

#### a semicolon ends an and-or list
false && echo a; echo b
## out: b

#### commands of a list run in order
echo a; echo b;
echo c
## OUT
a
b
c
## END

#### an asynchronous list is the whole and-or list
{ false && echo a || echo b; } >f & wait
cat f
false && echo c || echo d >g & wait
cat g
## OUT
b
d
## END

#### an asynchronous list has status zero at once
false &
echo $?
wait
## out: 0

#### an asynchronous list sets $!
true &
test -n "$!" && test "$!" -gt 0 && echo ok
wait
## out: ok

#### $! is unset before the first asynchronous list
echo "[${!-}]"
## out: []

#### $! changes with each asynchronous list
: & a=$!
: & b=$!
wait
test $a -ne $b && echo differ
## out: differ

#### an asynchronous list cannot set the shell's variables
x=1
x=2 &
wait
echo $x
## out: 1

#### without job control stdin of an asynchronous list is empty
cat &
wait
echo end
## stdin: not for cat
## out: end

#### without job control stdin of an asynchronous compound command is empty
{ read x; echo "[$x]"; } &
wait
## stdin: not read
## out: []

#### stdin redirected by exec before is empty for an asynchronous list too
exec <f
cat &
wait
read x
echo $x
## file: f
text
## END
## out: text

#### stdin of an asynchronous list in a redirected group is empty
{ cat & wait; read x; echo $x; } <<E
text
E
## out: text
## not: bash - leaves a redirected stdin alone, XCU 2.9.3

#### an explicit redirection of stdin beats the empty one
cat <<E &
text
E
wait
## out: text

#### an explicit duplicate of stdin is not replaced
{ exec 3<&0; cat <&3 & wait; }
## stdin: real
## out: real

#### an asynchronous list within braces and a later command
{ echo a & wait; echo b; }
## OUT
a
b
## END

#### & separates commands on a line
echo a >f & wait; cat f
## out: a

#### an asynchronous subshell
(echo a; exit 3) &
wait $!
echo $?
## OUT
a
3
## END

#### an asynchronous loop
for i in 1 2 3; do echo $i; done &
wait
## OUT
1
2
3
## END

#### an asynchronous function
f() { echo "f $1"; return 4; }
f x &
wait $!
echo $?
## OUT
f x
4
## END

#### exit in an asynchronous list leaves only it
exit 3 &
wait $!
echo $? here
## out: 3 here

#### ! in an asynchronous pipeline
! false &
wait $!
echo $?
! true &
wait $!
echo $?
## OUT
0
1
## END
## not: bash - loses the ! of a simple command in the background, XCU 2.9.2

#### an empty line and comments change no status
false

# comment
echo $?
## out: 1

#### a list in a condition: the last decides
if true; false; then echo a; else echo b; fi
## out: b

#### a long chain of &&
true && true && true && true && true && true && true && true && echo end
## out: end

#### && between compound commands
if true; then true; fi && { echo a; } && (echo b) && for i in c; do echo $i; done
## OUT
a
b
c
## END

#### break in an and-or list inside a loop
for i in 1 2 3; do echo $i; test $i -eq 2 && break; done
## OUT
1
2
## END
