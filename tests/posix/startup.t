#### ENV is not read by a non-interactive shell
echo 'echo no' >env.sh
ENV=$PWD/env.sh $SH -c 'echo a'
## out: a

#### ENV is read by an interactive shell
echo 'echo from env' >env.sh
ENV=$PWD/env.sh $SH -i -c 'echo a' 2>/dev/null
## OUT
from env
a
## END

#### ENV is expanded
echo 'echo from env' >env.sh
V=$PWD ENV='$V/env.sh' $SH -i -c : 2>/dev/null
## out: from env

#### a missing ENV file does not matter
ENV=/no/such/file $SH -i -c 'echo a' 2>/dev/null
## out: a

#### variables and functions of the ENV file
printf 'x=5\nf() { echo "f $x"; }\n' >env.sh
ENV=$PWD/env.sh $SH -i -c f 2>/dev/null
## out: f 5

#### the i flag in $-
$SH -i -c 'case $- in *i*) echo i;; esac' 2>/dev/null
$SH -c 'case $- in *i*) echo i;; *) echo none;; esac'
## OUT
i
none
## END

#### an interactive shell goes on after an error of a special builtin
printf 'set -o no-such\necho on\n' | $SH -i 2>/dev/null
## out: on
## not: dash - drops the rest of its input buffer

#### an interactive shell goes on after an expansion error
printf ': ${x?gone}\necho on\n' | $SH -i 2>/dev/null
## out: on
## not: dash - drops the rest of its input buffer

#### an interactive shell goes on after a syntax error
printf 'echo )\necho on\n' | $SH -i 2>/dev/null
## out: on
## not: dash - drops the rest of its input buffer

#### an interactive shell goes on after a readonly assignment
printf 'readonly x=1\nx=2\necho on $x\n' | $SH -i 2>/dev/null
## out: on 1
## not: dash - drops the rest of its input buffer

#### an interactive shell ignores TERM
printf 'kill -TERM $$\necho alive\n' | $SH -i 2>/dev/null
## out: alive

#### PS1 is expanded and written to stderr
printf 'echo a\n' | PS1='$V> ' V=prompt $SH -i >out 2>err
cat out
grep -c 'prompt>' err
## out: a
## out: 1
## not: bash - does not take PS1 from the environment when its start-up files set it

#### an EXIT trap of an interactive shell at end of file
printf 'trap "echo bye" EXIT\n' | $SH -i 2>/dev/null
## out: bye

#### a login shell reads ~/.profile
echo 'echo from profile' >.profile
$SH -l -c 'echo a' 2>/dev/null | tail -n 2
## OUT
from profile
a
## END

#### a shell called with a hyphen as name is a login shell
echo 'echo from profile' >.profile
case $SH in /*) ;; *) SH=$(command -v "$SH");; esac
ln -s "$SH" ./-sh
PATH=$PWD:$PATH
-sh -c 'echo a' 2>/dev/null | tail -n 2
## OUT
from profile
a
## END
