# the word time: manual 3.2.3

#### the usual report
{ time true; } 2>&1 | sed 's/[0-9]/N/g'
## OUT

real	NmN.NNNs
user	NmN.NNNs
sys	NmN.NNNs
## END

#### -p, and nothing to run
{ time -p sleep 0; time -p; } 2>&1 | sed 's/[0-9]/N/g'
{ time; echo $?; } 2>&1 | sed 's/[0-9]/N/g'
## OUT
real N.NN
user N.NN
sys N.NN
real N.NN
user N.NN
sys N.NN

real	NmN.NNNs
user	NmN.NNNs
sys	NmN.NNNs
N
## END

#### TIMEFORMAT
{ TIMEFORMAT='%R %2U %lS %3lR %% %0R|%1lU|%9R'; time :; } 2>&1 | sed 's/[0-9]/N/g'
TIMEFORMAT=; time :; echo none
## OUT
N.NNN N.NN NmN.NNNs NmN.NNNs % N|NmN.Ns|N.NNN
none
## END

#### TIMEFORMAT with a letter that is none
TIMEFORMAT='%R%Q'; time :; echo on
## out: on
## err: TIMEFORMAT: `Q': invalid format character

#### the whole pipeline, and not what follows it
{ TIMEFORMAT=%0R; time sleep 0.01 | { sleep 1.1; } && echo and; } 2>&1
## OUT
1
and
## END

#### the status is the pipeline's
TIMEFORMAT=
time (exit 3); echo $?; time ! true; echo $?; ! time true; echo $?; { time -- false; } 2>/dev/null; echo $?
## OUT
3
1
1
1
## END

#### compound commands and functions
TIMEFORMAT=t
f() { echo f; }
{ time f; time { echo a; echo b; }; time if true; then echo c; fi; } 2>&1
## OUT
f
t
a
b
t
c
t
## END

#### in other places it is an ordinary word, quoted it is a program
echo time; for time in 1; do echo $time; done; case time in time) echo match;; esac
(PATH=/nonexistent; \time true) 2>/dev/null; echo $?
## OUT
time
1
match
127
## END

#### with set -e
(set -e; TIMEFORMAT=; time false; echo not here); echo $?
## out: 1

#### more than one !
! ! true; echo $?; ! ! ! true; echo $?
## OUT
0
1
## END
