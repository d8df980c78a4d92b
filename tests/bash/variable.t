# variables that bash makes or watches: manual 5.2

#### RANDOM gives the same from the same seed
RANDOM=42; echo $RANDOM $RANDOM $RANDOM; RANDOM=0; echo $RANDOM $RANDOM; RANDOM=123456789; echo $RANDOM
x=$(RANDOM=42; echo $RANDOM); echo $x
## OUT
17772 26794 1435
20814 24386
14988
17772
## END

#### RANDOM differs, is a number below 32768, and one by SRANDOM, too
[ $RANDOM != $RANDOM ] && echo differ; ((r = RANDOM, r >= 0 && r < 32768)) && echo number
((SRANDOM >= 0)) && [ "$SRANDOM" != "$SRANDOM" ] && echo both
## OUT
differ
number
both
## END

#### SECONDS
((SECONDS < 5)) && echo new; SECONDS=100; ((SECONDS >= 100 && SECONDS < 105)) && echo set
SECONDS=5; (SECONDS=50; ((SECONDS >= 50)) && echo sub); [ $SECONDS -lt 10 ] && echo restored
## OUT
new
set
sub
restored
## END

#### the time of day
case $EPOCHSECONDS in 1[0-9]*) echo seconds;; esac; case $EPOCHREALTIME in 1*.??????) echo microseconds;; esac
## OUT
seconds
microseconds
## END

#### user and machine
[ $UID = $(id -ru) ] && [ $EUID = $(id -u) ] && echo ids; (UID=5) 2>/dev/null || echo readonly
[ "$HOSTNAME" = "$(uname -n)" ] && [ $HOSTTYPE = $(uname -m) ] && echo $OSTYPE; HOSTNAME=mine; echo $HOSTNAME
## OUT
ids
readonly
linux-gnu
mine
## END

#### unset or local they are ordinary
unset RANDOM SECONDS
echo "[$RANDOM][$SECONDS]"; RANDOM=7; echo $RANDOM $RANDOM
f() { local EPOCHSECONDS=x; echo $EPOCHSECONDS; }; f; [ "$EPOCHSECONDS" != x ] && echo again
## OUT
[][]
7 7
x
again
## END

#### not in the standard's shell
set -o posix
echo "[$RANDOM][$UID][$SECONDS]"
## not: bash - its posix mode keeps them
## out: [][][]
