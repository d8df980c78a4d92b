#### shift by one
set -- a b c
shift
echo $# $1
## out: 2 b

#### shift by several
set -- a b c d
shift 3
echo $# $1
## out: 1 d

#### shift 0 changes nothing and succeeds
set -- a b
false
shift 0
echo $? $# $1
## out: 0 2 a

#### shift by all
set -- a b
shift 2
echo $# "[$1]" $?
## out: 0 [] 0

#### shift by more than there are fails
set -- a b
(shift 3; echo no) 2>/dev/null || echo failed
## out: failed
## not: bash - fails with a status but the shell goes on, XCU 2.8.1 leaves that to the shell

#### shift by more changes nothing
set -- a b
command shift 3 2>/dev/null
test $? -gt 0 && echo $# $1
## out: 2 a

#### shift without parameters fails
set --
command shift 2>/dev/null
test $? -gt 0 && echo failed
## out: failed

#### an operand that is no number is an error
set -- a b
(shift x; echo no) 2>/dev/null || echo failed
## out: failed
## not: bash - fails but goes on, XCU 2.8.1 wants the exit after an error of a special builtin

#### a negative operand is an error
set -- a b
(shift -1; echo no) 2>/dev/null || echo failed
## out: failed
## not: bash - fails but goes on, XCU 2.8.1 wants the exit after an error of a special builtin

#### the operand from an expansion
set -- a b c
n=2
shift $n
echo $1
## out: c

#### shift beyond the ninth
set -- 1 2 3 4 5 6 7 8 9 10 11 12
shift 10
echo $# $1
## out: 2 11

#### a loop that shifts everything
set -- a 'b c' d
while [ $# -gt 0 ]; do echo "[$1]"; shift; done
## OUT
[a]
[b c]
[d]
## END

#### shift with a leading zero operand is decimal
set -- 1 2 3 4 5 6 7 8 9 10 11
shift 010
echo $1
## out: 11

#### shift $# then set again
set -- a b
shift $#
set -- x
echo $# $1
## out: 1 x
