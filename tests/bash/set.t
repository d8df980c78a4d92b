# set's options and what they do, as bash has it

#### -o NAME and +o NAME of every option
for o in $(set -o | cut -f 1); do
	case $o in monitor | noexec | privileged | posix | onecmd | errexit | verbose | xtrace) continue ;; esac
	set -o $o || echo $o; case :$SHELLOPTS: in *:$o:*) ;; *) echo not $o ;; esac; set +o $o; case :$SHELLOPTS: in *:$o:*) echo still $o ;; esac
done
echo done
## out: done

#### letters of bash's own
set -E; set -T; set -k; set -P; echo $-; set +E +T +k +P; echo $-
## OUT
hkBEPT
hB
## END

#### several at once, with operands
set -fuE a b; echo $- $*; set +fuE; echo $- $*
## OUT
fhuBE a b
hB a b
## END

#### the state of all but the default ones
set -a -b -C -u -o pipefail; set -o | grep 'on$'
## OUT
allexport      	on
braceexpand    	on
hashall        	on
interactive-comments	on
noclobber      	on
notify         	on
nounset        	on
pipefail       	on
## END

#### + and - alone
set a b; { set -x; set - c; } 2>/dev/null; echo $* $-; set +; echo $*
## OUT
c hB
c
## END

#### set +o can be run
set +o | grep -v strict | grep -c '^set [-+]o [a-z-]*$'
## out: 27

#### what is set in a function stays
f() { set -u -f; }; f; echo $-; g() { shopt -s extglob; set +u +f; }; g; echo $-; shopt extglob
## OUT
fhuB
hB
extglob        	on
## END

#### in a subshell it is undone
(set -euf -o pipefail; set +B; echo $-); echo $-; { set -f; } | cat; echo $-; x=$(set -C; echo $-); echo $x $-
## OUT
efhu
hB
hB
hBC hB
## END

#### an asynchronous list has its own
{ set -f; echo $- >f; } & wait; cat f; echo $-
## OUT
fhB
hB
## END

#### nounset and the lists
set -u; echo $SHELLOPTS; (echo $nosuch; echo no) 2>/dev/null; echo $?
## OUT
braceexpand:hashall:interactive-comments:nounset
1
## END

#### braceexpand by name
set +o braceexpand; echo {a,b}; set -o braceexpand; echo {a,b}
## OUT
{a,b}
a b
## END

#### braces: asked for when the word is expanded
f() { echo {a,b}; }; set +B; f; set -B; f; eval 'set +B; echo {c,d}'
## OUT
{a,b}
a b
{c,d}
## END

#### physical: cd - and ..
mkdir -p d/e; ln -s d/e l; set -o physical; cd l; cd ..; ls; set +o physical
## out: e

#### keyword in a simple command
f() { echo "$v $#"; }
set -o keyword
f v=1 a; f a v=2 b; f 'v=3'; v=4 f w=5 x
set +o keyword
f v=6
## OUT
1 1
2 2
 1
4 1
 1
## END

#### keyword: only assignments
set -k
f() { echo "$# $*"; }
f 1a=b =c "d=e" f
## out: 4 1a=b =c d=e f

#### onecmd at the start
printf 'echo one; echo two\necho three\n' >s; $SH -t s; $SH -t <s
## OUT
one
two
one
two
## END

#### onecmd in a sourced file and in a function
echo 'set -t
echo in the file' >s; . ./s; echo same line
echo not reached
## OUT
in the file
same line
## END

#### errtrace and functrace in $-
set -o errtrace -o functrace; echo $-; set -o | grep trace; (echo $-)
## OUT
hBET
errtrace       	on
functrace      	on
xtrace         	off
hBET
## END

#### a fork and a process in place agree
set -u -C; shopt -s extglob; x=$(echo $- $BASHOPTS); y=$(ulimit -c >/dev/null; echo $- $BASHOPTS); [ "$x" = "$y" ] && echo same
## out: same
