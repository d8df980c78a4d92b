#### export of an existing variable
x=5
export x
$SH -c 'echo $x'
## out: 5

#### export with a value
export x=5
$SH -c 'echo $x'
## out: 5

#### several operands
y=2
export x=1 y z=3
$SH -c 'echo $x$y$z'
## out: 123

#### a later assignment is exported too
export x=1
x=2
$SH -c 'echo $x'
## out: 2

#### export of an unset name exports a later assignment
unset x
export x
$SH -c 'echo ${x-unset}'
x=5
$SH -c 'echo $x'
## OUT
unset
5
## END

#### unset takes the export away
export x=1
unset x
x=2
$SH -c 'echo ${x-unset}'
## out: unset

#### the value is not split
a='1  2'
export x=$a
echo "$x"
## out: 1  2

#### the value is not globbed
: >a.c
export x=*.c
echo "$x"
## out: *.c

#### tilde in the value, also after a colon
HOME=/h
export x=~/a:~/b
echo "$x"
## out: /h/a:/h/b

#### operands from an expansion are split
a='x=1 y=2'
export $a
echo $x $y
## out: 1 2

#### the name may come from an expansion
n=x
export "$n=5 6"
echo "$x"
## out: 5 6

#### -p lists so that it can be read back
export x="it's a \"test\" \$a
second"
export -p >f
(unset x; . ./f; test "$x" = "it's a \"test\" \$a
second" && echo same)
## out: same

#### -p lists exported variables only
export yes_x=1
no_x=2
export -p | grep -c 'yes_x=' || :
export -p | grep -c 'no_x=' || :
## OUT
1
0
## END

#### -p lists an exported but unset name without a value
unset onlyname
export onlyname
export -p | grep 'onlyname'
## out: export onlyname

#### the form of -p
export plain=abc
export -p | sed -n "s/[\"']//g; /plain/p"
## out: export plain=abc

#### what -p prints re-exports
export x=1
export -p >f
unset x
. ./f
$SH -c 'echo $x'
## out: 1

#### an invalid name fails
(export 1x=2; echo no) 2>/dev/null
test $? -gt 0 && echo failed
## out: failed
## not: bash - fails but goes on, XCU 2.8.1 wants the exit after an error of a special builtin

#### an invalid name reports itself
(export a-b) 2>f
grep -c 'a-b' f
## out: 1

#### after command an invalid name does not end the shell
command export 1x=2
test $? -gt 0 && echo on
## out: on
## err: *

#### a readonly variable cannot get a new value
readonly r=1
(export r=2) 2>/dev/null || echo failed
echo $r
## OUT
failed
1
## END

#### a readonly variable can be exported
readonly r=1
export r
$SH -c 'echo $r'
## out: 1

#### the status is zero though a substitution fails
export x=$(exit 3)
echo $?
## out: 0

#### command export is a declaration utility too
a='1  2'
command export x=$a
echo "$x"
## out: 1  2

#### command command export as well
a='1  2'
command command export x=$a
echo "$x"
## out: 1  2

#### export in a function is global
f() { export x=5; }
f
$SH -c 'echo $x'
## out: 5

#### an empty value
export x=
$SH -c 'echo "[${x-unset}]"'
## out: []

#### export -- before the operands
export -- x=5
$SH -c 'echo $x'
## out: 5

#### an assignment before export lasts
x=1 export y=2
echo $x $y
## out: 1 2

#### a value with newlines and equals signs reaches the environment
export x='a=b
c=d'
$SH -c 'echo "$x"'
## OUT
a=b
c=d
## END

#### variables of the environment are exported already
export -p | grep -c 'FROMENV'
## env: FROMENV=1
## out: 1

#### exporting does not change the value
x=5
export x
echo $x
## out: 5

#### export -p with odd characters can be read back
export x='a	b\c`d`*?[!~#&;|<>(){}'
export -p >f
x=
. ./f
printf '%s\n' "$x"
## OUT
a	b\c`d`*?[!~#&;|<>(){}
## END
