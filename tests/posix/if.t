#### then branch
if true; then echo a; else echo b; fi
## out: a

#### else branch
if false; then echo a; else echo b; fi
## out: b

#### elif branches in order
for i in 1 2 3 4; do
if [ $i = 1 ]; then echo a; elif [ $i = 2 ]; then echo b; elif [ $i = 3 ]; then echo c; else echo d; fi
done
## OUT
a
b
c
d
## END

#### no branch taken: status zero
if false; then echo a; fi
echo $?
if false; then :; elif (exit 3); then :; fi
echo $?
## OUT
0
0
## END

#### the status is that of the branch
if true; then (exit 3); fi
echo $?
if false; then :; else (exit 4); fi
echo $?
## OUT
3
4
## END

#### $? in the branches is the condition's status
if (exit 0); then echo $?; fi
if (exit 5); then :; else echo $?; fi
if (exit 5); then :; elif echo $?; then :; fi
## OUT
0
5
5
## END

#### later conditions are not run after a match
if true; then :; elif echo no; then :; fi
if false; then :; elif true; then echo a; elif echo no; then :; fi
## out: a

#### the condition is a list
if false; echo c; true; then echo a; fi
## OUT
c
a
## END

#### a pipeline with ! as condition
if ! echo a | grep -q b; then echo none; fi
## out: none

#### a condition with && and ||
if false || true && true; then echo a; fi
## out: a

#### everything on its own line
if
true
then
echo a
else
echo b
fi
## out: a

#### comments between the parts
if true # c
# c
then # c
echo a # c
fi # c
## out: a

#### variables set in the condition remain
if x=5; then :; fi
echo $x
## out: 5

#### nested if
if true; then if false; then echo a; else echo b; fi; fi
## out: b

#### if as a condition
if if true; then false; fi; then echo a; else echo b; fi
## out: b

#### a redirection on if covers the condition too
if echo c; then echo a; fi >f
cat f
## OUT
c
a
## END

#### if in a pipeline
echo x | if read y; then echo "got $y"; fi
## out: got x

#### fi as an argument
if true; then echo fi; fi
## out: fi

#### exit in the condition
if exit 3; then echo a; fi
echo no
## status: 3

#### a failed redirection on if
if true; then echo no; fi </no/such
test $? -ne 0 && echo on
## out: on
## err: *

#### an unknown command in the condition is false
if no-such-cmd; then echo a; else echo $?; fi
## out: 127
## err: *

#### an asynchronous list as the last in the condition
if false & then echo a; fi
wait
## out: a
