# exec, command, builtin, enable, hash, eval, ulimit, umask, times

#### exec -a
(exec -a name sh -c 'echo $0'); (exec -a 'a b' $SH -c 'echo "$0"')
## out: name
## out: a b

#### exec -c
x=1; export x; (exec -c /usr/bin/env); (exec -c -a n /bin/sh -c 'echo "${x-unset}"')
## out: unset

#### exec -l
(exec -l sh -c 'echo $0'); (exec -la n sh -c 'echo $0')
## out: -sh

#### exec of what is not found
(exec nosuch_cmd; echo not here); echo $?; (exec ./nosuch) 2>/dev/null; echo $?
## out: 127
## out: 127
## err: ./case.sh: line 1: exec: nosuch_cmd: not found

#### exec runs EXIT traps only when it fails
(trap 'echo bye' EXIT; exec true); (trap 'echo bye2' EXIT; exec nosuch_cmd 2>/dev/null); echo $?
## out: bye2
## out: 127

#### exec with an assignment
(x=1 exec sh -c 'echo $x'); x=2 exec 3>f; echo "$x"
## out: 1
## out:

#### command skips functions
ls() { echo func; }; f() { command ls "$@"; }; touch a; f a; cd() { echo mycd; }; command cd /; pwd
## out: a
## out: /

#### command -v and -V
f() { :; }; command -v f if cd; command -v nosuch_cmd; echo $?; command -V cd if; command -V nosuch_cmd; echo $?
## OUT
f
if
cd
1
cd is a shell builtin
if is a shell keyword
1
## END
## err: ./case.sh: line 1: command: nosuch_cmd: not found

#### command with nothing, with options
command; echo $?; command --; echo $?; command -- echo a; command -z; echo $?
## OUT
0
0
a
2
## END
## err: ./case.sh: line 1: command: -z: invalid option

#### builtin
cd() { echo func; }; builtin cd /; pwd; builtin echo a; builtin ls; echo $?; builtin; echo $?; f() { :; }; builtin f; echo $?
## OUT
/
a
1
0
1
## END
## err: ./case.sh: line 1: builtin: ls: not a shell builtin
## err: ./case.sh: line 1: builtin: f: not a shell builtin

#### enable -n
enable -n echo; type -t echo; enable echo; type -t echo; enable -n test; enable -n; enable nosuch; echo $?
## OUT
file
builtin
enable -n test
1
## END
## err: ./case.sh: line 1: enable: nosuch: not a shell builtin

#### hash
hash -r; ls >/dev/null; hash | tail -n +2 | sed 's/[^/]*//;s:.*/::'; hash -t ls | sed 's:.*/::'; hash -d ls; hash -t ls; echo $?
## out: ls
## out: ls
## out: 1
## err: ./case.sh: line 1: hash: ls: not found

#### hash -p and -l
hash -p /bin/echo myecho; myecho hi; hash -l | grep myecho; hash -t myecho; hash -d myecho; myecho 2>/dev/null; echo $?
## OUT
hi
builtin hash -p /bin/echo myecho
/bin/echo
127
## END

#### hash of a builtin, of nothing
hash cd; echo $?; hash -r; hash; hash nosuch_cmd; echo $?
## out: 0
## out: hash: hash table empty
## out: 1
## err: ./case.sh: line 1: hash: nosuch_cmd: not found

#### checkhash
shopt -s checkhash; mkdir d e; printf '#!/bin/sh\necho d\n' >d/prog; printf '#!/bin/sh\necho e\n' >e/prog; chmod +x d/prog e/prog; PATH=$PWD/d:$PWD/e:$PATH; prog; rm d/prog; prog
## out: d
## out: e

#### eval
eval; echo $?; eval ''; echo $?; x='echo a; echo b'; eval "$x"; eval echo '$x'; eval 'x=1' 'y=2'; echo $x$y; eval -- echo c; eval 'false'; echo $?
## OUT
0
0
a
b
echo a; echo b
12
c
1
## END

#### eval of several lines and here-documents
eval 'cat <<E
a
E
echo b'; eval "for i in 1 2
do echo \$i
done"
## OUT
a
b
1
2
## END

#### umask
umask 022; umask; umask -S; umask -p; umask -pS; umask u=rwx,g=rx,o=; umask; umask g+w; umask; umask a=r; umask
## OUT
0022
u=rwx,g=rx,o=rx
umask 0022
umask -S u=rwx,g=rx,o=rx
0027
0007
0333
## END

#### ulimit
ulimit -n 64; ulimit -n; ulimit -Sn; ulimit -Hn >/dev/null; echo $?; (ulimit -n 32; ulimit -n); ulimit -n; ulimit -c 0; ulimit -c; ulimit -a | grep -c .
## OUT
64
64
0
32
64
0
17
## END

#### times
times | grep -c '^[0-9]*m[0-9.]*s [0-9]*m[0-9.]*s$'
## out: 2

#### command_not_found_handle
command_not_found_handle() { echo "no $1 with $# args"; return 9; }; nosuch_cmd a b; echo $?; x=$(nosuch_cmd); echo "$x"; ./nosuch 2>/dev/null; echo $?
## OUT
no nosuch_cmd with 3 args
9
no nosuch_cmd with 1 args
127
## END

#### exit in several places
(exit 3); echo $?; $(exit 4); echo $?; x=$(echo a; exit 5); echo $? $x; { (exit 6); }; echo $?; f() { exit 7; }; (f); echo $?
## OUT
3
4
5 a
6
7
## END

#### true, false, :
true a b; echo $?; false --help; echo $?; : -x; echo $?
## out: 0
## out: 1
## out: 0

#### pwd and cd
cd /usr/./lib/..; pwd; cd /; cd -P usr; pwd; cd ..; pwd -P; cd -L -- /; pwd; cd -; cd -P -e /; echo $?
## OUT
/usr
/usr
/
/
/
0
## END

#### cd with CDPATH
mkdir -p d/e; CDPATH=:$PWD/d; cd e | sed 's:.*/d/:d/:'; cd e >/dev/null; echo ${PWD##*/}
## out: d/e
## out: e

#### getopts with a leading colon, combined letters, --
set -- -ab val -c -- -d; while getopts :ab:c o; do echo "$o ${OPTARG-} $OPTIND"; done; echo "$o $OPTIND"; shift $((OPTIND - 1)); echo $*
## OUT
a  1
b val 3
c  4
? 5
-d
## END

#### a remembered path that is gone
mkdir d e; printf '#!/bin/sh\necho d\n' >d/prog; printf '#!/bin/sh\necho e\n' >e/prog; chmod +x d/prog e/prog; PATH=$PWD/d:$PWD/e:$PATH; prog; rm d/prog; prog 2>/dev/null; echo $?; hash -r; prog
## out: d
## out: 127
## out: e

#### a program that is no text
printf 'echo from script $1\n' >s; chmod +x s; ./s a; printf '\177ELF' >b; chmod +x b; ./b 2>/dev/null; echo $?
## out: from script a
## out: 126

#### a script with #!
printf '#!/bin/sh -e\necho "$0 $1"\nfalse\necho no\n' >s; chmod +x s; ./s x; echo $?; printf '#!/nosuch/interp\n' >t; chmod +x t; ./t; echo $?
## out: ./s x
## out: 1
## out: 127
## err: ./case.sh: line 1: ./t: cannot execute: required file not found

#### messages of programs that cannot be started name the file
mkdir d; printf '#!/nosuch\n' >d/bad; : >d/noexec; chmod +x d/bad; PATH=$PWD/d:$PATH; PWD=; cd d
bad; echo $?; noexec; echo $?; ./noexec/x; echo $?; exec bad
## out: 127
## out: 126
## out: 126
## status: 127
## err: /d/bad: cannot execute: required file not found
## err: /d/noexec: Permission denied
## err: line 2: ./noexec/x: Not a directory
