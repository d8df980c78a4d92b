# builtins that POSIX calls special: in bash's own mode they are like the others (manual 4.4, 6.11)

#### assignments before them do not last
x=1 eval 'echo in $x'; x=4 :; x=5 set -- a; x=7 . /dev/null; x=8 readonly z=1; x=9 exec 3>&1
f() { x=6 return 0; }; f
echo "[$x] $1 $z"
## OUT
in 1
[] a 1
## END

#### but for what is declared
x=3 export x; echo "[$x]"; sh -c 'echo child [$x]'
y=2 export z=1; echo "[$y] $z"
x=4 readonly x; echo "[$x]"; (x=5) 2>/dev/null || echo readonly
## OUT
[3]
child [3]
[] 1
[4]
readonly
## END

#### their errors do not end the script
set -o nonesuch 2>/dev/null; echo $?
shift 5 2>/dev/null; echo $?
export 1a=3 2>/dev/null; echo $?
. /nonexistent/file 2>/dev/null; echo $?
eval 'if' 2>/dev/null; echo $?
trap foo BAR 2>/dev/null; echo $?
{ : >/nonexistent/x; } 2>/dev/null; echo $?
{ exec >/nonexistent/x; } 2>/dev/null; echo $?
return 2>/dev/null; echo $?
## OUT
2
1
1
1
2
1
1
1
2
## END

#### exec of what is not there does
(exec /nonexistent/program; echo not here) 2>/dev/null; echo $?
## out: 127

#### functions of their names are found first
export() { echo "my export $*"; }; export a=b; unset -f export; export c=d; echo $c
:() { echo colon; }; :; (:); echo $(:)
## OUT
my export a=b
d
colon
colon
colon
## END

#### a read-only variable before a command
readonly r=1
{ r=2 true; echo $?; r=2 echo on; } 2>/dev/null
(r=3; echo not here) 2>/dev/null; echo $?
## OUT
0
on
1
## END

#### trap prints what is set, with SIG
trap 'echo a' USR1 EXIT; trap '' INT; trap -p; trap -p USR1 USR2; trap - EXIT
## OUT
trap -- 'echo a' EXIT
trap -- '' SIGINT
trap -- 'echo a' SIGUSR1
trap -- 'echo a' SIGUSR1
## END

#### type calls them builtins
type : eval export
## OUT
: is a shell builtin
eval is a shell builtin
export is a shell builtin
## END

#### in posix mode they are special
set -o posix
x=1 :; echo "[$x]"; (shift 9; echo not here) 2>/dev/null; echo $?; type :
## not: bash - a shift that is too far ends no script there
## OUT
[1]
1
: is a special shell builtin
## END
