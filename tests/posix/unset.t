#### unset of a variable
x=1
unset x
echo ${x-unset}
## out: unset

#### unset of several
x=1 y=2
unset x y
echo ${x-unset} ${y-unset}
## out: unset unset

#### unset of an unset variable is no error
unset x
unset x
echo $?
## out: 0

#### -v takes variables only
x=1
x() { echo func; }
unset -v x
echo ${x-unset}
x
## OUT
unset
func
## END

#### -f takes functions only
x=1
x() { echo func; }
unset -f x
echo $x
x 2>/dev/null
echo $?
## OUT
1
127
## END

#### -f of something unset is no error
unset -f nofunc
echo $?
## out: 0

#### without option a function of that name is kept when there is a variable
x=1
x() { echo func; }
unset x
x
## out: func

#### unset after export
export x=1
unset x
$SH -c 'echo ${x-unset}'
## out: unset

#### unset of a readonly variable ends a script
$SH -c 'readonly x=1; unset x; echo no' 2>/dev/null || echo ended
## out: ended
## not: bash - fails but goes on, XCU 2.8.1 wants the exit

#### unset of a variable of the environment
unset V
$SH -c 'echo ${V-unset}'
## env: V=1
## out: unset

#### IFS unset gives the default splitting
IFS=:
unset IFS
x='a b	c:d'
set -- $x
echo $#
## out: 3

#### PS4 unset
unset PS4
echo ${PS4-unset}
## out: unset

#### OPTIND unset and set again
unset OPTIND
OPTIND=1
set -- -a
getopts a o && echo $o
## out: a
## not: dash - cannot unset OPTIND

#### unset in a function is global
f() { unset x; }
x=1
f
echo ${x-unset}
## out: unset

#### unset -- before the names
x=1
unset -- x
echo ${x-unset}
## out: unset

#### the name from an expansion
x=1
n=x
unset $n
echo ${x-unset}
## out: unset
