#### break leaves for, while and until
for i in 1 2; do break; echo no; done; echo $i
while true; do break; echo no; done
until false; do break; echo no; done
echo end
## OUT
1
end
## END

#### continue starts the next round
for i in 1 2 3; do [ $i = 2 ] && continue; echo $i; done
## OUT
1
3
## END

#### continue in while goes to the condition
i=0
while [ $i -lt 3 ]; do i=$((i+1)); [ $i = 2 ] && continue; echo $i; done
## OUT
1
3
## END

#### continue in until
i=0
until [ $i -ge 3 ]; do i=$((i+1)); continue; echo no; done
echo $i
## out: 3

#### break 2 leaves two loops
for i in 1 2; do for j in a b; do echo $i$j; break 2; done; echo no; done
## out: 1a

#### continue 2 starts the next round of the outer loop
for i in 1 2; do for j in a b; do echo $i$j; continue 2; done; echo no; done
## OUT
1a
2a
## END

#### break with more than there are loops leaves all
for i in 1 2; do for j in a b; do break 9; done; echo no; done
echo out
## out: out

#### continue with more than there are loops continues the outermost
for i in 1 2; do for j in a b; do continue 9; done; echo no; done
echo $i
## out: 2

#### break 1 and continue 1 are the plain ones
for i in 1 2; do for j in a b; do break 1; done; echo $i; continue 1; echo no; done
## OUT
1
2
## END

#### the status of break is zero
for i in 1; do false; break; done
echo $?
## out: 0

#### the status of continue is zero
for i in 1; do false; continue; done
echo $?
## out: 0

#### break in the condition of while
while break; do echo no; done
echo out $?
## out: out 0

#### continue in the condition of until in a loop
n=0
for i in 1 2; do while n=$((n+1)); continue 2; do echo no; done; echo no; done
echo $n
## out: 2

#### break inside if, case and braces
for i in 1 2; do if true; then { case x in x) break;; esac; }; fi; echo no; done
echo $i
## out: 1

#### break in an eval
for i in 1 2; do eval 'break; echo no'; echo no; done
echo $i
## out: 1

#### break in a sourced file leaves the loop around the dot
for i in 1 2; do . ./brk; echo no; done
echo $i
## file: brk
break
echo no
## END
## out: 1

#### continue in a sourced file
for i in 1 2; do . ./cont; echo no; done
echo $i
## file: cont
continue
## END
## out: 2

#### break in a subshell does not leave the shell's loop
for i in 1 2; do (break 2>/dev/null); echo $i; done
## OUT
1
2
## END

#### break in a subshell's own loop
for i in 1 2; do (for j in a b; do break; done; echo $i$j); done
## OUT
1a
2a
## END

#### break in a pipeline stage's loop
for i in 1 2; do echo x | while read l; do break; done; echo $i; done
## OUT
1
2
## END

#### break in a substitution's loop
for i in 1 2; do x=$(for j in a b; do break; done; echo $j); echo $i$x; done
## OUT
1a
2a
## END

#### break within a redirected loop restores stdout
while true; do echo a; break; done >f
echo b
cat f
## OUT
b
a
## END

#### continue within a redirected group restores stdout
for i in 1 2; do { continue; } >f; done
echo b
## out: b

#### break after && and ||
for i in 1 2 3; do [ $i = 2 ] && break || echo $i; done
echo $i
## OUT
1
2
## END

#### the operand may come from an expansion
n=2
for i in 1 2; do for j in a b; do break $n; done; echo no; done
echo out
## out: out

#### a break operand of zero is an error
(for i in 1 2; do break 0; echo no; done) 2>/dev/null || echo failed
## out: failed

#### a break operand that is no number is an error
(for i in 1 2; do break x; done) 2>/dev/null || echo failed
## out: failed

#### break in a loop in a function leaves the function's loop
f() { for j in a b; do break; done; echo f$j; }
for i in 1 2; do f; done
## OUT
fa
fa
## END

#### continue counts while and for alike
i=0
while [ $i -lt 2 ]; do i=$((i+1)); for j in a b; do until false; do continue 3; done; done; echo no; done
echo $i
## out: 2

#### break does not disturb a later loop
for i in 1 2; do break; done
for i in 3 4; do echo $i; done
## OUT
3
4
## END

#### break through a for keeps positional parameters
set -- a b c
for i; do break; done
echo $# $i
## out: 3 a

#### continue in the last round ends the loop
for i in 1; do continue; done && echo ok
## out: ok

#### a break in the background is confined
for i in 1 2; do { for k in 1; do break; done; } & wait; echo $i; done
## OUT
1
2
## END

#### break with ! before it
for i in 1 2; do ! break; done
echo $i
## out: 1
