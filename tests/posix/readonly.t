#### an assignment to a readonly variable ends a script
$SH -c 'readonly x=1; x=2; echo no' 2>/dev/null
test $? -gt 0 && echo ended
## out: ended

#### the message names the variable
(readonly xyz=1; xyz=2) 2>f
grep -c xyz f
## out: 1

#### readonly of an existing variable
x=5
readonly x
(x=6) 2>/dev/null || echo failed $x
## out: failed 5

#### several operands
y=2
readonly x=1 y z=3
for n in x y z; do (eval "$n=9") 2>/dev/null || echo $n; done
## OUT
x
y
z
## END

#### unset of a readonly variable fails
readonly x=1
(unset x) 2>/dev/null || echo failed
command unset x 2>/dev/null || echo failed $x
## OUT
failed
failed 1
## END

#### readonly is not passed to a child shell
readonly x=1
export x
$SH -c 'x=2; echo $x'
## out: 2

#### readonly alone does not export
readonly x=1
$SH -c 'echo ${x-unset}'
## out: unset

#### an unset name can be made readonly
unset x
readonly x
(x=1) 2>/dev/null || echo failed ${x-unset}
## out: failed unset

#### the value is not split
a='1  2'
readonly x=$a
echo "$x"
## out: 1  2

#### command readonly does not split either
a='1  2'
command readonly x=$a
echo "$x"
## out: 1  2

#### tilde in the value
HOME=/h
readonly x=~/a
echo "$x"
## out: /h/a

#### -p lists so that it can be read back
readonly xa="it's \$b"
readonly -p | grep xa >f
$SH -c '. ./f; printf "%s\n" "$xa"; (xa=2) 2>/dev/null || echo readonly'
## OUT
it's $b
readonly
## END

#### -p lists readonly names only
readonly yes_x=1
no_x=2
readonly -p | grep -c yes_x
readonly -p | grep -c no_x || :
## OUT
1
0
## END

#### -p of an unset readonly name has no value
unset onlyname
readonly onlyname
readonly -p | grep onlyname
## out: readonly onlyname

#### read fails on a readonly variable
readonly x=1
(read x) 2>/dev/null <<E
5
E
test $? -gt 0 && echo failed $x
## out: failed 1

#### getopts fails on a readonly variable
readonly o=1
(getopts a o -a) 2>/dev/null
test $? -gt 0 && echo failed $o
## out: failed 1

#### for fails on a readonly variable
readonly i=1
(for i in a; do echo no; done) 2>/dev/null || echo failed
## out: failed

#### ${x:=} fails on a readonly variable
readonly x=
(: ${x:=a}; echo no) 2>/dev/null || echo failed
## out: failed

#### arithmetic assignment fails on a readonly variable
readonly x=1
(: $((x=5)); echo no) 2>/dev/null || echo failed
echo $x
## OUT
failed
1
## END

#### an assignment before a regular utility fails
readonly x=1
(x=2 true) 2>/dev/null || echo failed
## out: failed

#### an assignment before a function fails
f() { echo no; }
readonly x=1
(x=2 f) 2>/dev/null || echo failed
## out: failed

#### an assignment before a special builtin ends the shell
readonly x=1
(x=2 :; echo no) 2>/dev/null || echo failed
## out: failed

#### an assignment before a regular utility ends a script
$SH -c 'readonly x=1; x=2 true; echo no' 2>/dev/null || echo failed
## out: failed

#### a readonly variable may be read
readonly x=5
echo $x ${x#5} ${#x}
## out: 5 1

#### readonly in a function is global
f() { readonly x=5; }
f
(x=1) 2>/dev/null || echo $x
## out: 5

#### an invalid name fails
(readonly 1x=2; echo no) 2>/dev/null || echo failed
## out: failed
## not: bash - fails but goes on, XCU 2.8.1 wants the exit after an error of a special builtin

#### readonly twice with the same name is no error
readonly x=1
readonly x
echo $?
## out: 0

#### export and readonly together
export x=5
readonly x
$SH -c 'echo $x'
## out: 5

#### IFS can be readonly
readonly IFS=:
x=a:b
set -- $x
echo $#
## out: 2

#### readonly -- before the operands
readonly -- x=5
echo $x
## out: 5
