# how the shell is called: manual 6.1

#### -c with a name and arguments
$SH -c 'echo "$0 $# $*"' name a b; $SH -c 'echo $#'; $SH -c 'echo "$1"' x 'a b'; $SH -c; echo $?
## OUT
name 2 a b
0
a b
2
## END
## err: option requires an argument

#### -c with options after it
$SH -c -e 'false; echo no'; echo $?; $SH -ec 'false; echo no'; echo $?; $SH -c -- 'echo a'; $SH -c +e 'false; echo b'
## OUT
1
1
a
b
## END

#### -c with several lines, comments, no newline
$SH -c 'echo a # comment
echo b
'; $SH -c ''; echo $?; $SH -c '# only'; echo $?
## OUT
a
b
0
0
## END

#### -s
echo 'echo "$# $*"' | $SH -s a b; echo 'echo "$*"' | $SH -es x; echo 'echo $0' | $SH | grep -c .
## out: 2 a b
## out: x
## out: 1

#### -n
$SH -n -c 'echo not'; $SH -nc 'if' 2>/dev/null; echo $?; echo 'echo a; fi' >f; $SH -n f 2>/dev/null; echo $?; echo 'nosuch $(' >f; $SH -n f 2>/dev/null; echo $?
## out: 2
## out: 2
## out: 2

#### -O and +O
$SH -O nullglob -c 'echo a*b; shopt nullglob'; $SH +O sourcepath -c 'shopt -p sourcepath'; $SH -O nosuch -c 'echo a' 2>/dev/null; echo $?
## OUT

nullglob       	on
shopt -u sourcepath
2
## END

#### -o and +o
$SH -o noglob -c 'echo *'; $SH -o pipefail -c 'false | true'; echo $?; $SH +o braceexpand -c 'echo {a,b}'; $SH -o nosuch -c : 2>/dev/null; echo $?; $SH -euo pipefail -c 'echo $-'
## OUT
*
1
{a,b}
2
ehuBc
## END

#### long options
$SH --norc -c 'echo a'; $SH --noprofile --norc -c 'echo b'; $SH --posix -c 'shopt -qo posix; echo $?'; $SH --nosuch -c : 2>/dev/null; echo $?; $SH --login -c 'shopt -q login_shell; echo $?' 2>/dev/null
## OUT
a
b
0
2
0
## END

#### --version and --help
$SH --version >/dev/null; echo $?; $SH --help >/dev/null; echo $?
## out: 0
## out: 0

#### -l
HOME=$PWD; echo 'echo profile' >.bash_profile; $SH -l -c 'shopt -q login_shell; echo $?'; $SH --noprofile -l -c 'echo none'
## needs: [ ! -e /etc/profile ] || ! grep -q . /etc/profile
## out: profile
## out: 0
## out: none

#### options in any order
$SH -x -c ': a' 2>&1; $SH -xu +x -c 'echo $-'; $SH -abefhkmnptuvxBCHP +n -c : 2>/dev/null; echo $?
## out: + : a
## out: huBc
## out: 0

#### - and --
$SH - -c 2>/dev/null; echo $?; echo 'echo "s $1"' >s; $SH -- s a; $SH - s b; $SH -e -- s c
## OUT
127
s a
s b
s c
## END

#### a script that is missing, a directory, not text
$SH ./nosuch 2>/dev/null; echo $?; $SH . 2>/dev/null; echo $?; printf '\0\1\2' >b; $SH ./b 2>/dev/null; echo $?
## out: 127
## out: 126
## out: 126

#### the message for a missing script
$SH ./nosuch
## err: ./nosuch: No such file or directory
## status: 127

#### a script is looked for in PATH when it is not here
mkdir d; echo 'echo "in d $0"' >d/scr; PATH=$PWD/d:$PATH; $SH scr | sed 's: .*/: :'
## out: in d scr

#### $0 and BASH_SOURCE of a script
echo 'echo "$0 ${BASH_SOURCE[0]}"' >s; $SH ./s; $SH s
## out: ./s ./s
## out: s s

#### a script without a last newline, with carriage returns, with a byte order mark
printf 'echo end' >s; $SH s; printf 'echo a\r\n' >s; $SH s | od -An -c; printf '\357\273\277echo bom\n' >s; $SH s 2>/dev/null; echo $?
## out: end
## out:    a  \r  \n
## out: 127

#### a script is read as it runs
printf 'echo one\necho "echo three" >>s\necho two\n' >s; $SH s
## out: one
## out: two
## out: three

#### exit in the middle: the rest is not parsed
printf 'echo a\nexit 3\nfi )\n' >s; $SH s; echo $?
## out: a
## out: 3

#### exported functions
f() { echo "f $1"; }; export -f f; $SH -c 'f a'; printf 'f b\n' | $SH; env 'BASH_FUNC_g%%=() { echo g; }' $SH -c g; env 'BASH_FUNC_h%%=() { echo h; }; echo no' $SH -c h 2>/dev/null; echo $?
## OUT
f a
f b
g
127
## END

#### functions with -p
f() { echo f; }; export -f f; $SH -p -c f 2>/dev/null; echo $?
## out: 127

#### names of the environment that are no names
env 'a-b=1' $SH -c 'env | grep -c "^a-b=1"'
## out: 1

#### -t reads one command
printf 'echo a; echo b\necho c\n' | $SH -t; printf 'echo d\necho e\n' >s; $SH -t s
## out: a
## out: b
## out: d

#### -v
printf 'echo a\n# c\necho b\n' >s; $SH -v s 2>&1
## OUT
echo a
a
# c
echo b
b
## END

#### POSIXLY_CORRECT

#### what a login and an interactive shell read
HOME=$PWD; for f in .bash_profile .bash_login .profile .bashrc .bash_logout env rc; do echo "echo $f" >$f; done; export ENV=$PWD/env
r() { echo "$*: "$("$SH" "$@" 2>/dev/null </dev/null); }
r -l -c :; r -i -c :; r -il -c :; r --norc -i -c :; r --noprofile -l -c :; r --rcfile rc -i -c :; r --rcfile rc -il -c :
r -c :; r --posix -i -c :; rm .bash_profile; r -l -c :; rm .bash_login; r -l -c :
## OUT
-l -c :: .bash_profile
-i -c :: .bashrc
-il -c :: .bash_profile
--norc -i -c :: 
--noprofile -l -c :: 
--rcfile rc -i -c :: rc
--rcfile rc -il -c :: .bash_profile
-c :: 
--posix -i -c :: env
-l -c :: .bash_login
-l -c :: .profile
## END

#### .bash_logout: when, and the status
HOME=$PWD; echo 'echo logout; false' >.bash_logout
r() { "$SH" --noprofile "$@" 2>/dev/null; echo $?; }
r -l -c 'exit 3'; r -l -c logout; r -l -c 'f() { exit 4; }; trap "echo trap" EXIT; f'; r -l -c '(exit); :'; r -l -c 'set -e; false'; r -c 'exit 5'; r -l -c 'exec true'
echo 'echo x; (exit 6)' | r -il; echo 'exit 7' | r -l
echo 'exit 9' >.bash_logout; r -l -c 'exit 3'
## OUT
logout
3
logout
0
logout
trap
4
0
1
5
0
x
logout
6
logout
7
9
## END

#### -O without a name lists
$SH -O </dev/null | head -1 | cut -f1 | tr -d ' '; $SH +O </dev/null | head -1
## out: autocd
## out: shopt -u autocd

#### -o without a name lists, too, and the shell goes on
echo 'echo in $-' | $SH -eo | sed -n '1p;$p'; $SH +o </dev/null | sed -n 2p
## out: allexport      	off
## out: in ehBs
## out: set -o braceexpand
