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

#### $_ is the last word
echo a b >/dev/null; echo $_; : x; echo "$_"; x=1; echo "[$_]"; true; echo "$_"; f() { :; }; f p q; echo $_
## OUT
b
x
[]
true
q
## END

#### $_ of a compound command
for i in a b; do :; done; echo "$_"; [[ a ]]; echo "$_"; echo $(: in; echo $_) $_
## out: :
## out: :
## out: in :

#### $- and $?
echo $-; (exit 7); echo $? $?
## out: hB
## out: 7 7

#### RANDOM
RANDOM=1; a=$RANDOM b=$RANDOM; RANDOM=1; [ $a = $RANDOM ] && [ $b = $RANDOM ]; echo $?; ((RANDOM < 32768)); echo $?; [ $RANDOM != $RANDOM ] || [ $RANDOM != $RANDOM ]; echo $?
## out: 0
## out: 0
## out: 0

#### RANDOM's sequence
RANDOM=42; echo $RANDOM $RANDOM $RANDOM; RANDOM=0; echo $RANDOM
## out: 17772 26794 1435
## out: 20814

#### SRANDOM
((SRANDOM >= 0 && SRANDOM < 4294967296)); echo $?; [ $SRANDOM != $SRANDOM ]; echo $?
## out: 0
## out: 0

#### SECONDS
((SECONDS < 3)); echo $?; SECONDS=100; ((SECONDS >= 100 && SECONDS < 103)); echo $?; SECONDS=x; ((SECONDS < 3)); echo $?
## out: 0
## out: 0
## out: 0

#### EPOCHSECONDS and EPOCHREALTIME
[ $((EPOCHSECONDS - $(date +%s))) -le 1 ]; echo $?; [[ $EPOCHREALTIME =~ ^[0-9]+\.[0-9]{6}$ ]]; echo $?; EPOCHSECONDS=1; ((EPOCHSECONDS > 1)); echo $?
## out: 0
## out: 0
## out: 0

#### UID, EUID, PPID, GROUPS
[ $UID = "$(id -ru)" ]; echo $?; [ $EUID = "$(id -u)" ]; echo $?; [[ " ${GROUPS[*]} " == *" $(id -g) "* ]]; echo $?; UID=5
echo $?; GROUPS=5; echo $?; declare -p UID | sed 's/=.*//'
## OUT
0
0
0
1
0
declare -ir UID
## END
## err: ./case.sh: line 1: UID: readonly variable

#### PPID
[ "$(sh -c 'echo $PPID')" = $$ ] || [ "$(sh -c 'echo $PPID')" -gt 0 ]; echo $?; declare -p PPID | sed 's/=.*//'; PPID=1
echo $?
## out: 0
## out: declare -ir PPID
## out: 1
## err: ./case.sh: line 1: PPID: readonly variable

#### HOSTNAME, HOSTTYPE, MACHTYPE, OSTYPE
[ "$HOSTNAME" = "$(uname -n)" ]; echo $?; [ "$HOSTTYPE" = "$(uname -m)" ]; echo $?; [[ $MACHTYPE == "$HOSTTYPE"-*-"$OSTYPE" ]]; echo $?; [[ $OSTYPE == linux* ]]; echo $?
## OUT
0
0
0
0
## END

#### SHLVL of odd values
SHLVL=x $SH -c 'echo $SHLVL'; SHLVL=-5 $SH -c 'echo $SHLVL'; SHLVL=7 $SH -c 'echo $SHLVL'; SHLVL= $SH -c 'echo $SHLVL'
## OUT
1
0
8
1
## END

#### IFS, OPTIND, PS4 have values
printf %q "$IFS"; echo " $OPTIND $PS4 ${PS1-unset} ${PS2-unset}"
## out: $' \t\n' 1 +  unset unset

#### IFS is not taken from the environment
printf %q "$IFS"; echo
## env: IFS=x
## out: $' \t\n'

#### OPTIND, OPTERR
echo $OPTIND $OPTERR
## out: 1 1

#### PWD and OLDPWD
cd /usr; cd /; echo $PWD $OLDPWD; OLDPWD=/usr; cd - ; unset PWD; pwd; cd /; echo $PWD
## OUT
/ /usr
/usr
/usr
/
## END

#### PWD from the environment is taken if it is right
[ "$PWD" = "$(pwd)" ]; echo $?
## env: PWD=/nosuch
## out: 0

#### REPLY
read <<<a; echo $REPLY; declare -p REPLY
## out: a
## out: declare -- REPLY="a"

#### SHELLOPTS from the environment
echo $SHELLOPTS; [[ -o noglob ]]; echo $?
## env: SHELLOPTS=noglob:nounset
## out: braceexpand:hashall:interactive-comments:noglob:nounset
## out: 0

#### BASH_ENV
echo main $x
## env: BASH_ENV=./env
## file: env
x=5; echo env
## END
## out: env
## out: main 5

#### BASH_ENV is expanded
echo main
## env: BASH_ENV=$HOME/env
## file: env
echo env
## END
## out: env
## out: main

#### BASH_ENV and -c
echo main
## as: c
## env: BASH_ENV=./env
## file: env
echo env
## END
## out: env
## out: main

#### BASH_ENV that is missing
echo main
## env: BASH_ENV=./nosuch
## out: main

#### COLUMNS and LINES are not set in a script
echo "${COLUMNS-unset} ${LINES-unset}"
## out: unset unset

#### DIRSTACK is the stack
cd /; echo ${DIRSTACK[0]} ${#DIRSTACK[@]}
## out: / 1

#### FUNCNAME outside
echo "${FUNCNAME-unset}" "${#FUNCNAME[@]}"
## out: unset 0

#### TIMEFORMAT
TIMEFORMAT='%% %x'; time true; TIMEFORMAT=; time true; TIMEFORMAT=$'a\tb'; { time true; } 2>&1
## out: a	b
## err: ./case.sh: line 1: TIMEFORMAT: `x': invalid format character

#### TIMEFORMAT's numbers
TIMEFORMAT='%0R %1U %S'; { time true; } 2>&1 | sed 's/[0-9]/9/g'; TIMEFORMAT='%lR %0lU'; { time true; } 2>&1 | sed 's/[0-9]/9/g'
## out: 9 9.9 9.999
## out: 9m9.999s 9m9s

#### exported by the shell
env -i "$SH" -c 'env' | grep -v '^_=' | sed 's/=.*//' | sort
## out: PWD
## out: SHLVL
#### BASH_COMMAND behind eval, a sourced file and a subshell
echo false >library
trap 'echo "err $BASH_COMMAND"' ERR
. ./library
eval false
eval 'true; (exit 3)'
f() { eval 'return 3'; }
f
g() { unset -f g; false; }
g
(eval false)
## status: 1
## OUT
err false
err . ./library
err false
err eval false
err ( exit 3 )
err eval 'true; (exit 3)'
err eval 'return 3'
err false
err ( eval false )
## END

#### BASH_COMMAND at the end is the last one that ran
trap 'echo "exit $BASH_COMMAND"' EXIT
f() { :; }; f

# nothing more
## out: exit :

#### BASH_COMMAND at the end, after an exit and a syntax error
for text in 'exit 0' 'true; )'; do
	$SH -c "trap 'echo \"exit \$BASH_COMMAND\"' EXIT; eval \"$text\"" 2>/dev/null
done
echo 'trap "echo \"exit \$BASH_COMMAND\"" EXIT
echo two
)' >script
$SH ./script 2>/dev/null
## status: 2
## OUT
exit eval "exit 0"
exit eval "true; )"
two
exit echo two
## END

#### LINENO in the action of DEBUG that comes before a function's body
trap 'echo "$LINENO $BASH_COMMAND"' DEBUG
set -T
f()
{

	:
}
g() { f; }
g
trap - DEBUG
## OUT
2 set -T
9 g
8 g
8 f
4 f
6 :
10 trap - DEBUG
## END

#### LINENO within eval goes on from the end of the second word of the command
eval 'echo $LINENO' \
 a
eval 'echo $LINENO
echo $LINENO'
x='echo $LINENO
echo $LINENO'
eval "$x"
eval \
 'echo $LINENO
echo $LINENO'
if :; then eval 'echo $LINENO' 'b
echo $LINENO'; eval "$x" \
 a; eval "
echo \$LINENO"; fi
f() {
	a=1 eval 'echo $LINENO
	eval "echo \$LINENO
	echo \$LINENO"'
	builtin eval 'echo $LINENO
	echo $LINENO'
}
f
## OUT
1 a
4
5
7
8
10
11
11 b
12
12
13 a
15
16
18
19
19
20
## END

#### BASH_ALIASES
shopt -s expand_aliases; alias a='b c'; echo "${BASH_ALIASES[a]}"; BASH_ALIASES[d]='echo dd'; alias d
d
unset 'BASH_ALIASES[a]'; alias
## OUT
b c
alias d='echo dd'
dd
alias a='b c'
alias d='echo dd'
## END

#### BASH_CMDS
hash -p /bin/true mytrue; echo ${BASH_CMDS[mytrue]}; mytrue; echo $?; BASH_CMDS[no]=/bin/false; hash -t no; no; echo $?; hash -r; echo ${#BASH_CMDS[@]}
## OUT
/bin/true
0
/bin/false
1
0
## END

#### BASH_ARGV0
BASH_ARGV0=new; echo $0; nosuch_cmd
## out: new
## status: 127
## err: ./case.sh: line 1: nosuch_cmd: command not found

#### BASH_ALIASES: several, appended to, a name that is none, and not what has been removed
alias b=c; BASH_ALIASES=([x]=1 [y]=2); alias; unalias x; BASH_ALIASES+=([z]=3); BASH_ALIASES[b]+=x; declare -p BASH_ALIASES
BASH_ALIASES[w w]=1; echo $? ${#BASH_ALIASES[@]}
(BASH_ALIASES[s]=1; alias s); alias s 2>/dev/null || echo none
f() { local -A BASH_ALIASES=([l]=m); alias l; }; f
unset BASH_ALIASES; BASH_ALIASES[q]=1; declare -p BASH_ALIASES; alias b
## OUT
alias b='c'
alias x='1'
alias y='2'
declare -A BASH_ALIASES=([z]="3" [y]="2" [b]="cx" )
0 3
alias s='1'
none
declare -a BASH_ALIASES=([0]="1")
alias b='cx'
## END
## err: line 2: `w w': invalid alias name
## err: line 4: alias: l: not found

#### BASH_CMDS: a path that is none
BASH_CMDS[foo]=/bin/echo; foo hi; BASH_CMDS[bar]=nowhere; bar; hash -t bar; declare -p BASH_CMDS
(BASH_CMDS[t]=/t; hash -t t); hash -t t; hash -r; BASH_CMDS=x; declare -p BASH_CMDS
## OUT
hi
nowhere
declare -A BASH_CMDS=([foo]="/bin/echo" [bar]="nowhere" )
/t
declare -A BASH_CMDS=([0]="x" )
## END
## err: line 1: nowhere: No such file or directory
## err: line 2: hash: t: not found

#### BASH_ARGV0: subshells, and when it is unset
BASH_ARGV0=new; echo $BASH_ARGV0; declare -p BASH_ARGV0; (BASH_ARGV0=q; echo $0); echo $0; unset BASH_ARGV0; echo $0; BASH_ARGV0=z; echo $0; f() { local BASH_ARGV0=y; echo $0; }; f
## OUT
new
declare -- BASH_ARGV0="new"
q
new
new
new
new
## END

#### BASH_ARGV0 is what messages begin with, without a script
BASH_ARGV0=new; nosuch_cmd
## as: c
## status: 127
## err: new: line 1: nosuch_cmd: command not found

#### BASH_ARGC, BASH_ARGV and the like stay
for v in BASH_ARGC BASH_ARGV BASH_LINENO BASH_SOURCE; do unset $v; echo $? ${!v}; done
## OUT
1 0
1
1 0
1 ./case.sh
## END
## err: line 1: unset: BASH_ARGC: cannot unset

#### COMP_WORDBREAKS
printf %q "$COMP_WORDBREAKS"; echo; COMP_WORDBREAKS=:; echo $COMP_WORDBREAKS; unset COMP_WORDBREAKS; echo ${COMP_WORDBREAKS-unset}
## out: $' \t\n"\'@><=;|&(:'
## out: :
## out: unset

#### $_ in the environment of a command
env | sed -n 's:^_=.*/::p'; sh -c 'echo ${_##*/}'
## out: env
## out: sh

#### $_ in the environment: the file that runs, whatever the variable is
f() { env | sed -n '/^_=/s:.*/::p'; }; f; (f); echo $(f); unset _; f; export _=7; f; printf '#!/bin/sh\nenv | grep -c "^_="\n' >s; chmod +x s; ./s
## OUT
env
env
env
env
env
1
## END

#### SHLVL of a program in the shell's place
export SHLVL=5; $SH -c 'exec env' | grep SHLVL; $SH -c 'env' | grep SHLVL; $SH -c 'env; :' | grep SHLVL; (exec env) | grep SHLVL
SHLVL=7 $SH -ic 'exec ./nosuch; echo $SHLVL' 2>/dev/null
## OUT
SHLVL=5
SHLVL=5
SHLVL=6
SHLVL=5
8
## END
