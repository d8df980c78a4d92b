#### single options
set -- -a -b
while getopts ab o; do echo $o; done
echo $OPTIND
## OUT
a
b
3
## END

#### grouped options
set -- -abc
while getopts abc o; do echo $o; done
echo $OPTIND
## OUT
a
b
c
2
## END

#### an option argument as the next word
set -- -a arg rest
while getopts a: o; do echo $o $OPTARG; done
shift $((OPTIND-1))
echo $1
## OUT
a arg
rest
## END

#### an option argument in the same word
set -- -aarg rest
while getopts a: o; do echo $o $OPTARG; done
shift $((OPTIND-1))
echo $1
## OUT
a arg
rest
## END

#### an argument at the end of a group
set -- -xavalue
while getopts xa: o; do echo $o "[$OPTARG]"; done
## OUT
x []
a [value]
## END

#### an empty option argument
set -- -a '' rest
getopts a: o
echo "$o [$OPTARG] $OPTIND"
## out: a [] 3

#### an argument that looks like an option
set -- -a -b
getopts a:b o
echo $o $OPTARG $OPTIND
## out: a -b 3

#### the first operand ends the options
set -- -a op -b
while getopts ab o; do echo $o; done
echo $OPTIND
## OUT
a
2
## END

#### -- ends the options and is skipped
set -- -a -- -b
while getopts ab o; do echo $o; done
echo $OPTIND
## OUT
a
3
## END

#### a single hyphen is an operand
set -- -a - -b
while getopts ab o; do echo $o; done
echo $OPTIND
## OUT
a
2
## END

#### the end: status 1 and the name is ?
set -- op
getopts a o
s=$?
test $s -gt 0 && echo "$o" $OPTIND
## out: ? 1

#### an unknown option: name ? and a message
set -- -z
getopts a o
echo "$? $o ${OPTARG-unset}"
## out: 0 ? unset
## err: z

#### an unknown option in silent mode: OPTARG has the letter
set -- -z
getopts :a o
echo "$? $o $OPTARG"
## out: 0 ? z

#### a missing argument: name ? and a message
set -- -a
getopts a: o
echo "$? $o ${OPTARG-unset}"
## out: 0 ? unset
## err: a

#### a missing argument in silent mode: name : and OPTARG the letter
set -- -a
getopts :a: o
echo "$? $o $OPTARG"
## out: 0 : a

#### silent mode writes no message
set -- -z
getopts :a o 2>f
test -s f || echo silent
## out: silent

#### options go on after an unknown one
set -- -za
getopts :a o; echo $o
getopts :a o; echo $o
## OUT
?
a
## END

#### operands given explicitly are used
set -- -x
while getopts ab o -b -a; do echo $o; done
## OUT
b
a
## END

#### OPTIND starts as 1
echo $OPTIND
## out: 1

#### OPTIND=1 restarts
set -- -a -b
while getopts ab o; do :; done
OPTIND=1
getopts ab o
echo $o
## out: a

#### a restart with other parameters
set -- -a
while getopts ab o; do :; done
OPTIND=1
set -- -b
getopts ab o
echo $o
## out: b

#### OPTARG is unset for an option without argument
set -- -a x -b
getopts a:b o; getopts a:b o
echo "$o ${OPTARG-unset}"
## out: b unset
## not: dash - leaves it empty, XCU getopts

#### OPTIND after an option with argument in the next word
set -- -a x -b
getopts a:b o
echo $OPTIND
## out: 3

#### the variable may be a digit option
set -- -1 -2
while getopts 12 o; do echo $o; done
## OUT
1
2
## END

#### getopts in a function uses the function's parameters
f() { OPTIND=1; while getopts ab o; do echo $o; done; }
set -- -a
f -b
## out: b

#### OPTIND is not exported
set -- -a
getopts a o
$SH -c 'echo $OPTIND'
## out: 1

#### a colon cannot be an option
set -- -:
getopts :a o
echo "$o $OPTARG"
## out: ? :
## not: dash - takes the leading colon for an option

#### an invalid name fails
set -- -a
(getopts a 1x) 2>/dev/null || echo failed
## out: failed

#### too few operands fail
(getopts a) 2>/dev/null || echo failed
## out: failed

#### no parameters at all
set --
getopts a o
test $? -gt 0 && echo end $OPTIND
## out: end 1

#### options and a loop with case
set -- -v -o out -- file
v=0
while getopts vo: opt; do case $opt in v) v=1;; o) out=$OPTARG;; *) exit 2;; esac; done
shift $((OPTIND-1))
echo $v $out $1 $#
## out: 1 out file 1

#### a saved OPTIND within a group goes on with the next word
set -- -a -b -c
getopts abc o
OPTIND=3
getopts abc o
echo $o
## out: c

#### repeated options
set -- -a -a -aa
n=0
while getopts a o; do n=$((n+1)); done
echo $n
## out: 4
