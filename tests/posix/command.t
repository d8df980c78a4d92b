#### command runs a utility
command echo a b
## out: a b

#### command passes functions over
ls() { echo function; }
command ls -d /
## out: /

#### command runs special builtins
command eval 'echo a'
command set -- x y
echo $#
## OUT
a
2
## END

#### an unknown command gives 127
command no-such-cmd
echo $?
## out: 127
## err: no-such-cmd

#### a file without permission gives 126
: >f
command ./f
echo $?
## out: 126
## err: *

#### the status is the command's
command $SH -c 'exit 5'
echo $?
## out: 5

#### command without operands
command
echo $?
## out: 0

#### command -- before the name
command -- echo a
## out: a

#### command command command
command command command echo a
## out: a

#### command from an expansion
c=command
$c echo a
## out: a

#### -p finds standard utilities with a broken PATH
PATH=/nowhere
command -p ls -d /
## out: /

#### -p leaves PATH as it is
PATH=/nowhere:$PATH
command -p true
echo "${PATH%%:*}"
## out: /nowhere

#### -v of a builtin, special builtin and reserved word
command -v cd
command -v set
command -v if
## OUT
cd
set
if
## END

#### -v of a function
f() { :; }
command -v f
## out: f

#### -v of an external command gives its path
command -v ls | grep -c '^/.*/ls$'
## out: 1

#### -v of an alias can be read back
alias al='echo "it'\''s"'
command -v al >f
unalias al
. ./f
alias al >/dev/null && eval al
## out: it's

#### -v of an unknown name is silent and fails
command -v no-such-cmd
test $? -gt 0 && echo none
## out: none

#### -v of a path
mkdir d
printf '#!/bin/sh\n' >d/c; chmod +x d/c
command -v "$PWD/d/c" | sed "s|^$PWD||"
## out: /d/c

#### -v of a path that is not there
command -v ./no-such
test $? -gt 0 && echo none
## out: none

#### -v of a relative path in PATH is absolute
mkdir d
printf '#!/bin/sh\n' >d/mycmd; chmod +x d/mycmd
PATH=d:$PATH
case $(command -v mycmd) in /*/d/mycmd) echo absolute;; *) command -v mycmd;; esac
## out: absolute
## not: dash - writes it relative, XCU command: an absolute pathname

#### -v respects the PATH of the moment
mkdir d
printf '#!/bin/sh\n' >d/mycmd; chmod +x d/mycmd
command -v mycmd || echo none
PATH=$PWD/d:$PATH
command -v mycmd >/dev/null && echo there
## OUT
none
there
## END

#### -V of each kind says something with the name
f() { :; }
alias al=x
for n in f al cd set if ls; do command -V $n | grep -q "$n" && echo $n; done
## OUT
f
al
cd
set
if
ls
## END

#### -V of an unknown name fails
command -V no-such-cmd >/dev/null 2>&1
test $? -gt 0 && echo none
## out: none

#### -p and -v together
PATH=/nowhere
command -pv ls >f
while read l; do echo "${l##*/}"; done <f
## out: ls

#### errors of special builtins after command do not end the shell
command set -o no-such 2>/dev/null
command export 1a=2 2>/dev/null
command readonly 1a=2 2>/dev/null
command shift 99 2>/dev/null
echo on
## out: on

#### a failed redirection of a special builtin after command
command : </no/such
echo on
## out: on
## err: *

#### a readonly assignment before command ends a script
$SH -c 'readonly x=1; x=2 command :; echo no' 2>/dev/null || echo ended
## out: ended

#### command with assignments before it: seen by the utility
x=5 command $SH -c 'echo $x'
echo ${x-unset}
## OUT
5
unset
## END

#### command return in a function
f() { command return 3; echo no; }
f
echo $?
## out: 3

#### command break in a loop
for i in 1 2 3; do command break; done
echo $i
## out: 1

#### command exit
command exit 4
echo no
## status: 4

#### command . of a missing file does not end the shell
command . ./missing 2>/dev/null
test $? -gt 0 && echo on
## out: on

#### an alias is not expanded after command without a blank at the alias's end
alias hi='echo alias'
command hi 2>/dev/null
echo $?
## out: 127

#### a function named as a builtin and command -v
cd() { echo function; }
command -v cd
command cd / && echo $PWD
## OUT
cd
/
## END

#### command as a condition
if command -v no-such-cmd >/dev/null; then echo no; else echo none; fi
## out: none

#### command with a redirection
command echo a >f
cat f
## out: a

#### command unset of a readonly variable fails only
readonly x=1
command unset x 2>/dev/null
test $? -gt 0 && echo on $x
## out: on 1

#### -v of a file that is not executable
mkdir d
: >d/mycmd
PATH=$PWD/d:$PATH
chmod 644 d/mycmd
command -v mycmd >/dev/null || echo none
## out: none

#### -v of a directory
mkdir -p d/mycmd
PATH=$PWD/d:$PATH
command -v mycmd >/dev/null || echo none
## out: none

#### command -v of reserved words
echo $(for w in if then else elif fi do done case esac while until for '{' '}' '!' in; do command -v "$w"; done)
## out: if then else elif fi do done case esac while until for { } ! in

#### command -v with the alias form
alias al='echo a b'
command -v al
## out: alias al='echo a b'

#### an expansion that yields command and an assignment-like word
c='command export'
a='1 2'
$c "x=$a"
echo "$x"
## out: 1 2

#### a path through a file, and one that is too long, are not found
: >f; ./f/x 2>/dev/null; echo $?
x=$(printf '%05000d' 1); ./$x 2>/dev/null; echo $?; $x 2>/dev/null; echo $?
## out: 127
## out: 127
## out: 127
## not: bash - 126 for both paths

#### a path through a file, and one that is too long: not found
./case.sh/x; echo $?
name=aaaaaaaaaaaaaaaa; name=$name$name$name$name; name=$name$name$name$name; name=$name$name
"./$name"; echo $?
## OUT
127
127
## END
## err: *
## not: bash - says 126
