#### operands become the positional parameters
set a 'b c' d
echo $# "$2"
## out: 3 b c

#### -- ends the options
set -- -x +y
echo $# $1 $2
## out: 2 -x +y

#### -- alone unsets all parameters
set a b
set --
echo $# "[$1]"
## out: 0 []

#### a lone option leaves the parameters
set a b
set -f
set +f
echo $#
## out: 2

#### options and operands together
set -f a b
echo $# $1 *
## out: 2 a *

#### a hyphen as an operand after --
set -- - a
echo $# "$1"
## out: 2 -

#### empty operands count
set -- '' ''
echo $#
## out: 2

#### the parameters are expanded before they are replaced
set -- a b
set -- "$2" "$1" "$@"
echo "$*"
## out: b a a b

#### set without arguments lists variables so that they can be read back
x="it's \"x\"  \$y \\ z"
set >f
x=
grep '^x=' f >g
. ./g
printf '%s\n' "$x"
## out: it's "x"  $y \ z

#### set without arguments lists a value with newlines readably
x='a
b'
set | sed -n '/^x=/,/b/p' >f
x=
. ./f
printf '%s\n' "$x"
## OUT
a
b
## END

#### the list of set is sorted by name
zz1=1 aa1=1 mm1=1
set | sed -n 's/^\(zz1\|aa1\|mm1\)=.*/\1/p'
## OUT
aa1
mm1
zz1
## END

#### -a exports what is assigned
set -a
x=1
set +a
y=2
$SH -c 'echo ${x-unset} ${y-unset}'
## out: 1 unset

#### -a acts on for, read, getopts and ${x:=}
set -a
for i in loop; do :; done
read r <<E
line
E
: ${d:=dflt}
$SH -c 'echo $i $r $d'
## out: loop line dflt

#### -a exports what a function assigns
f() { x=5; }
set -a; f; set +a
$SH -c 'echo $x'
## out: 5

#### -C protects existing files
echo old >f
set -C
(echo new >f) 2>/dev/null || echo refused
cat f
## OUT
refused
old
## END

#### -C and >| overwrites
echo old >f
set -C
echo new >|f
cat f
## out: new

#### -C and a new file
set -C
echo new >f
cat f
## out: new

#### -C does not refuse special files
set -C
echo a >/dev/null && echo ok
## out: ok

#### -C does not refuse >>, <>
echo old >f
set -C
echo more >>f
: <>f
cat f
## OUT
old
more
## END

#### -f disables pathname expansion
: >a.c
set -f
echo *.c
set +f
echo *.c
## OUT
*.c
a.c
## END

#### -f in a command substitution's words too
: >a.c
set -f
echo $(echo '*.c')
## out: *.c

#### -n reads but does not run
$SH -n -c 'echo no; exit 3'
echo $?
## out: 0

#### -n set within a script stops what follows
echo a
set -n
echo b
## out: a

#### -n finds syntax errors
$SH -n -c 'if; then' 2>/dev/null
test $? -gt 0 && echo found
## out: found

#### -v writes what is read
$SH -v -c 'echo a' 2>&1 | grep -c .
$SH -v ./f 2>v
cat v
## file: f
echo a   # comment
x=1
## END
## OUT
2
a
echo a   # comment
x=1
## END
## not: dash - does not write the -c string; the standard says input as it is read

#### set -v acts from the next line on
set -v
: b
set +v
: c
## err: : b

#### options that are on appear in $-
set -f -u
case $- in *f*) echo f;; esac
case $- in *u*) echo u;; esac
set +f
case $- in *f*) echo f;; *) echo off;; esac
## OUT
f
u
off
## END

#### $- has the letters of -a -b -C -e -f -n(never) -u -v -x
set -a -b -C -f -u
for c in a b C f u; do case $- in *$c*) printf $c;; esac; done
echo
## out: abCfu

#### several letters in one word
set -fu
case $- in *f*) echo f;; esac
case $- in *u*) echo u;; esac
## OUT
f
u
## END

#### + turns several off
set -fC
set +fC
case $- in *[fC]*) echo on;; *) echo off;; esac
## out: off

#### -o with a name
set -o noglob
echo *
case $- in *f*) echo f;; esac
set +o noglob
## OUT
*
f
## END

#### every option of the standard is known by name
for o in allexport errexit ignoreeof monitor noclobber noglob noexec notify nounset verbose vi xtrace; do
  (set +o $o) || echo "$o unknown"
done
echo end
## out: end

#### nolog, pipefail and hashall are known by name
for o in nolog pipefail; do
  (set +o $o) || echo "$o unknown"
done
echo end
## out: end
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### -h and -b are known by letter
set -h; set +h; set -b; set +b
echo $?
## out: 0
## not: dash - has no -h, XCU set

#### set -o lists the state in a readable form
set -f
set -o | grep noglob | grep -c on
set +f
set -o | grep noglob | grep -c off
## OUT
1
1
## END

#### set +o can be read back
set -f -C -u
set +o >f
set +f +C +u
. ./f
for c in f C u; do case $- in *$c*) printf $c;; esac; done
echo
## out: fCu

#### set +o turns off again too
set +o >f
set -f -C -u -a
. ./f
case $- in *[fCua]*) echo on;; *) echo off;; esac
## out: off

#### saving and restoring through a variable
saved=$(set +o)
set -f -u
eval "$saved"
case $- in *[fu]*) echo on;; *) echo off;; esac
## out: off

#### an unknown letter ends a script
$SH -c 'set -Q; echo no' 2>/dev/null || echo ended
## out: ended

#### an unknown name ends a script
$SH -c 'set -o no-such; echo no' 2>/dev/null || echo ended
## out: ended

#### an unknown option after command does not
command set -o no-such 2>/dev/null
test $? -gt 0 && echo on
## out: on

#### the status of set is zero
false
set -- a
echo $?
## out: 0

#### set with an empty expansion lists; with -- it clears
set -- a b
e=
set -- $e
echo $#
## out: 0

#### options survive a function
f() { set -f; }
f
case $- in *f*) echo on;; esac
## out: on

#### -m is seen in $-
set -m
case $- in *m*) echo on;; esac
set +m
case $- in *m*) echo on;; *) echo off;; esac
## OUT
on
off
## END
## not: dash - wants a terminal for -m

#### ignoreeof does not matter to a script
set -o ignoreeof
echo a
## out: a
## not: dash - asks for exit though it is not interactive

#### ignoreeof does not matter when the script is stdin
set -o ignoreeof
echo a
## as: stdin
## out: a
## not: dash - asks for exit though it is not interactive

#### vi may be set in a script
set -o vi
echo a
## out: a

#### an option within a group of letters takes the o argument
set -fo nounset
case $- in *f*u*|*u*f*) echo both;; esac
## out: both

#### - as the last letter is no option: set - a
set -x
set -- - b
set +x
echo $#
## out: 2
## err: set

#### allexport and nounset by name show in $-
set -o allexport -o nounset
case $- in *a*u*|*u*a*) echo both;; esac
## out: both

#### set -o output names monitor and verbose
set -o | grep -c -e monitor -e verbose
## out: 2
