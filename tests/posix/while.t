#### while runs as long as the condition holds
i=0
while [ $i -lt 3 ]; do echo $i; i=$((i+1)); done
## OUT
0
1
2
## END

#### until runs as long as it does not hold
i=0
until [ $i -ge 3 ]; do echo $i; i=$((i+1)); done
## OUT
0
1
2
## END

#### body never run: status zero
while (exit 3); do :; done
echo $?
until true; do :; done
echo $?
## OUT
0
0
## END

#### the status is that of the last body
i=0
while [ $i -lt 2 ]; do i=$((i+1)); (exit 6); done
echo $?
## out: 6

#### $? in an until body is the condition's status
until (exit 5) && false; do echo $?; break; done
## out: 5

#### $? in a while body is the condition's status
while true; do echo $?; break; done
## out: 0

#### the condition is a list
i=0
while i=$((i+1)); echo c; [ $i -lt 2 ]; do echo b; done
## OUT
c
b
c
## END

#### reading lines
while read a b; do echo "$b $a"; done <<E
1 2
3 4 5
E
## OUT
2 1
4 5 3
## END

#### variables set in a loop with redirected input remain
n=0
while read x; do n=$((n+1)); done <<E
a
b
E
echo $n
## out: 2

#### a loop at the end of a pipeline reads it
printf 'a\nb\n' | while read x; do echo "<$x>"; done
## OUT
<a>
<b>
## END

#### redirected output of a loop
i=0
while [ $i -lt 2 ]; do echo $i; i=$((i+1)); done >f
cat f
## OUT
0
1
## END

#### a new file in each round
i=0
while [ $i -lt 3 ]; do echo $i >f$i; i=$((i+1)); done
cat f0 f1 f2
## OUT
0
1
2
## END

#### while in while with break 2
i=0
while true; do while true; do break 2; done; echo no; done
echo out
## out: out

#### done followed by operators
while false; do :; done && echo a
while false; do :; done | cat; echo b
## OUT
a
b
## END

#### until with a pipeline
until echo a | grep -q a; do echo no; done
echo $?
## out: 0

#### ! in a condition
i=0
while ! [ $i -ge 2 ]; do i=$((i+1)); done
echo $i
## out: 2

#### a failing redirection on a loop
while true; do echo no; break; done </no/such
test $? -ne 0 && echo on
## out: on
## err: *

#### a case with every kind of end in a loop
for i in 1 2 3; do case $i in 1) continue;; 2) echo 2;; *) break;; esac; echo e; done
## OUT
2
e
## END

#### a loop in the background
i=0
while [ $i -lt 2 ]; do i=$((i+1)); echo $i; done &
wait
echo $i
## OUT
1
2
0
## END

#### read with a missing last newline still gives the text
printf 'a\nb' | { while read x; do echo "<$x>"; done; echo "[$x]"; }
## OUT
<a>
[b]
## END

#### many rounds
i=0
while [ $i -lt 20000 ]; do i=$((i+1)); done
echo $i
## out: 20000

#### newlines everywhere
while

true

do

break

done
echo $?
## out: 0
