# the options of shopt, and set's that only bash has

#### all names and what is on at a start
shopt
## OUT
autocd         	off
assoc_expand_once	off
cdable_vars    	off
cdspell        	off
checkhash      	off
checkjobs      	off
checkwinsize   	on
cmdhist        	on
compat31       	off
compat32       	off
compat40       	off
compat41       	off
compat42       	off
compat43       	off
compat44       	off
complete_fullquote	on
direxpand      	off
dirspell       	off
dotglob        	off
execfail       	off
expand_aliases 	off
extdebug       	off
extglob        	off
extquote       	on
failglob       	off
force_fignore  	on
globasciiranges	on
globskipdots   	on
globstar       	off
gnu_errfmt     	off
histappend     	off
histreedit     	off
histverify     	off
hostcomplete   	on
huponexit      	off
inherit_errexit	off
interactive_comments	on
lastpipe       	off
lithist        	off
localvar_inherit	off
localvar_unset 	off
login_shell    	off
mailwarn       	off
no_empty_cmd_completion	off
nocaseglob     	off
nocasematch    	off
noexpand_translation	off
nullglob       	off
patsub_replacement	on
progcomp       	on
progcomp_alias 	off
promptvars     	on
restricted_shell	off
shift_verbose  	off
sourcepath     	on
varredir_close 	off
xpg_echo       	off
## END

#### -s and -u without names list what is on and off
shopt -s; shopt -u | head -n 3
## OUT
checkwinsize   	on
cmdhist        	on
complete_fullquote	on
extquote       	on
force_fignore  	on
globasciiranges	on
globskipdots   	on
hostcomplete   	on
interactive_comments	on
patsub_replacement	on
progcomp       	on
promptvars     	on
sourcepath     	on
autocd         	off
assoc_expand_once	off
cdable_vars    	off
## END

#### -p lists commands
shopt -p | head -n 4; shopt -p extglob sourcepath; echo $?
## OUT
shopt -u autocd
shopt -u assoc_expand_once
shopt -u cdable_vars
shopt -u cdspell
shopt -u extglob
shopt -s sourcepath
1
## END

#### the state of some; the status is 1 unless all are on
shopt extglob sourcepath; echo $?; shopt sourcepath; echo $?; shopt -q extglob; echo $?; shopt -q sourcepath; echo $?
## OUT
extglob        	off
sourcepath     	on
1
sourcepath     	on
0
1
0
## END

#### set and unset
shopt -s nullglob dotglob; shopt nullglob dotglob; shopt -u nullglob; shopt nullglob dotglob; echo $?
## OUT
nullglob       	on
dotglob        	on
nullglob       	off
dotglob        	on
1
## END

#### -o is of set's options
shopt -o errexit; echo $?; shopt -s -o errexit; set -o | grep errexit; shopt -uo errexit; shopt -po errexit; shopt -qo braceexpand; echo $?
## OUT
errexit        	off
1
errexit        	on
set +o errexit
0
## END

#### -so and -uo without names
shopt -so; shopt -uo | head -n 2; shopt -po | head -n 2
## OUT
braceexpand    	on
hashall        	on
interactive-comments	on
allexport      	off
emacs          	off
set +o allexport
set -o braceexpand
## END

#### a name that is none
shopt nosuch; echo $?; shopt -s nosuch nullglob; echo $?; shopt nullglob; shopt -o extglob; echo $?; shopt -so nullglob; echo $?
## OUT
1
1
nullglob       	on
1
0
## END
## err: line 1: shopt: nosuch: invalid shell option name
## err: line 1: shopt: nosuch: invalid shell option name
## err: line 1: shopt: extglob: invalid option name
## err: line 1: shopt: nullglob: invalid option name

#### both -s and -u
shopt -su nullglob; echo $?
## out: 1
## err: line 1: shopt: cannot set and unset shell options simultaneously

#### a letter that is none
shopt -z; echo $?
## out: 2
## err: line 1: shopt: -z: invalid option

#### -q shows nothing
shopt -q; echo $?; shopt -q nosuch 2>/dev/null; echo $?; shopt -qs dotglob; shopt dotglob
## OUT
0
1
dotglob        	on
## END

#### login_shell stays as it is
shopt -s login_shell restricted_shell; echo $?; shopt login_shell restricted_shell
## OUT
0
login_shell    	off
restricted_shell	off
## END
## status: 1

#### only one compatibility level is on
shopt -s compat31; shopt -s compat42; shopt | grep compat; shopt -u compat42; shopt | grep compat.*on
## OUT
compat31       	off
compat32       	off
compat40       	off
compat41       	off
compat42       	on
compat43       	off
compat44       	off
## END
## status: 1

#### every name can be set and unset
for o in $(shopt | cut -f 1); do
	case $o in login_shell | restricted_shell) continue ;; esac
	shopt -s $o || echo s $o; shopt -q $o || echo q $o; shopt -u $o || echo u $o; shopt -q $o && echo still $o
done
echo done
## out: done

#### interactive_comments is one option with two names
shopt -u interactive_comments; set -o | grep comments; set -o interactive-comments; shopt interactive_comments
## OUT
interactive-comments	off
interactive_comments	on
## END

#### BASHOPTS
echo $BASHOPTS; shopt -s extglob; shopt -u sourcepath; echo $BASHOPTS
## OUT
checkwinsize:cmdhist:complete_fullquote:extquote:force_fignore:globasciiranges:globskipdots:hostcomplete:interactive_comments:patsub_replacement:progcomp:promptvars:sourcepath
checkwinsize:cmdhist:complete_fullquote:extglob:extquote:force_fignore:globasciiranges:globskipdots:hostcomplete:interactive_comments:patsub_replacement:progcomp:promptvars
## END

#### SHELLOPTS
echo $SHELLOPTS; set -u; set +B; echo $SHELLOPTS
## OUT
braceexpand:hashall:interactive-comments
hashall:interactive-comments:nounset
## END

#### SHELLOPTS cannot be assigned
(SHELLOPTS=x; echo no) 2>/dev/null; echo $?; (unset BASHOPTS) 2>/dev/null; echo $?; BASHOPTS=; echo no
## err: BASHOPTS: readonly variable
## OUT
1
1
## END
## status: 1

#### SHELLOPTS from the environment
env SHELLOPTS=noglob:nounset $SH -c 'case $- in *f*) echo f $SHELLOPTS ;; esac; echo ${x-unset}; echo *'
## OUT
f braceexpand:hashall:interactive-comments:noglob:nounset
unset
*
## END

#### BASHOPTS from the environment, and on to programs
env BASHOPTS=extglob:nosuch $SH -c 'shopt extglob; shopt -s nullglob; env | grep ^BASHOPTS'
env SHELLOPTS= $SH -c 'set -f; env | grep ^SHELLOPTS; $SH -c "set +f; env" | grep ^SHELLOPTS'
## OUT
extglob        	on
BASHOPTS=checkwinsize:cmdhist:complete_fullquote:extglob:extquote:force_fignore:globasciiranges:globskipdots:hostcomplete:interactive_comments:nullglob:patsub_replacement:progcomp:promptvars:sourcepath
SHELLOPTS=braceexpand:hashall:interactive-comments:noglob
SHELLOPTS=braceexpand:hashall:interactive-comments
## END

#### -O at the start
$SH -O extglob +O sourcepath -c 'shopt extglob sourcepath; echo $0 $1' a b
$SH -O nosuch -c 'echo no' 2>/dev/null; echo $?
## OUT
extglob        	on
sourcepath     	off
a b
2
## END

#### -o NAME and +o NAME at the start
$SH -o pipefail +o braceexpand -c 'echo {a,b}; set -o | grep pipefail'
## OUT
{a,b}
pipefail       	on
## END

#### -B and its like at the start
$SH +B -c 'echo {a,b} $-'; $SH -E -T -c 'echo $-'
## OUT
{a,b} hc
hBETc
## END

#### $- and its order
echo $-; set -f -u -a -C -E -T; echo $-; set +B +h; echo $-
## OUT
hB
afhuBCET
afuCET
## END

#### the list of set -o
set -o | grep -v strict # which only husk has
## OUT
allexport      	off
braceexpand    	on
emacs          	off
errexit        	off
errtrace       	off
functrace      	off
hashall        	on
histexpand     	off
history        	off
ignoreeof      	off
interactive-comments	on
keyword        	off
monitor        	off
noclobber      	off
noexec         	off
noglob         	off
nolog          	off
notify         	off
nounset        	off
onecmd         	off
physical       	off
pipefail       	off
posix          	off
privileged     	off
verbose        	off
vi             	off
xtrace         	off
## END

#### set +o brings the state back
set -u -o pipefail; set +o >f; set +u +o pipefail; . ./f; set +o | cmp - f && echo same; echo $-
## OUT
same
huB
## END

#### vi and emacs exclude each other
set -o vi; set -o | grep -E '^(vi|emacs)'; set -o emacs; set -o | grep -E '^(vi|emacs)'
## OUT
emacs          	off
vi             	on
emacs          	on
vi             	off
## END

#### set -o with an option behind it lists
set -o -u | head -n 1; set -o -u >/dev/null; echo ${x-} $-
## OUT
allexport      	off
huB
## END

#### a name that set does not know
set -o nosuch; echo $?; set -o extglob; echo $?; set -Z; echo $?
## OUT
2
2
2
## END
## err: line 1: set: nosuch: invalid option name
## err: line 1: set: extglob: invalid option name
## err: line 1: set: -Z: invalid option

#### shopt in a subshell is undone
(shopt -s extglob nullglob; shopt extglob nullglob); shopt extglob nullglob
x=$(shopt -s dotglob; shopt dotglob); echo "$x"; shopt dotglob
## OUT
extglob        	on
nullglob       	on
extglob        	off
nullglob       	off
dotglob        	on
dotglob        	off
## END
## status: 1

#### shopt -o in a subshell is undone
(shopt -so noglob pipefail; echo * $SHELLOPTS); shopt -o noglob pipefail; : >a; echo a*
## OUT
* braceexpand:hashall:interactive-comments:noglob:pipefail
noglob         	off
pipefail       	off
a
## END

#### set -o in a subshell is undone
(set -o pipefail -o vi; echo $SHELLOPTS); echo $SHELLOPTS; x=$(set -B +B; echo {a,b}); echo $x {a,b}
## OUT
braceexpand:hashall:interactive-comments:pipefail:vi
braceexpand:hashall:interactive-comments
{a,b} a b
## END

#### a computed operand of shopt in a subshell
o=-so; n=noglob; : >a; (shopt $o $n; echo *a); echo *a; (s=shopt; $s -s nullglob; echo x*); echo x*
## OUT
*a
a

x*
## END

#### a function's shopt stays
f() { shopt -s nullglob; }; f; shopt nullglob; (f; shopt -u nullglob); shopt nullglob
## OUT
nullglob       	on
nullglob       	on
## END

#### aliases are not expanded in a script
alias hi='echo hi'
hi 2>/dev/null; echo $?; type hi 2>/dev/null; echo $?; command -v hi; echo $?; alias hi
## OUT
127
1
1
alias hi='echo hi'
## END

#### but with expand_aliases, from the next line on
shopt -s expand_aliases; alias hi='echo hi'; hi 2>/dev/null; echo $?
hi there
command -v hi
shopt -u expand_aliases
hi 2>/dev/null; echo $?
## OUT
127
hi there
alias hi='echo hi'
127
## END

#### the posix mode turns some options on
set -o posix; shopt expand_aliases inherit_errexit shift_verbose; alias hi='echo hi'
hi
set +o posix; shopt expand_aliases inherit_errexit shift_verbose
## OUT
expand_aliases 	on
inherit_errexit	on
shift_verbose  	on
hi
expand_aliases 	off
inherit_errexit	on
shift_verbose  	off
## END
## status: 1

#### set -e does not act in command substitutions
set -e; x=$(false; echo on); echo $x; (x=$(echo $-); case $x in *e*) echo e ;; *) echo none ;; esac)
## OUT
on
none
## END

#### but with inherit_errexit
shopt -s inherit_errexit; set -e; echo $(echo a; false; echo b); x=$(false; echo on); echo not reached
## out: a
## status: 1

#### execfail
shopt -s execfail; exec ./nosuch 2>/dev/null; echo on $?; exec nosuch-command 2>/dev/null; echo on $?
## OUT
on 127
on 127
## END

#### without it exec ends the script
exec ./nosuch 2>/dev/null; echo not reached
## status: 127

#### shift_verbose
set a; shift 2; echo $?; shopt -s shift_verbose; shift 2; echo $?
## OUT
1
1
## END
## err: line 1: shift: 2: shift count out of range

#### xpg_echo
shopt -s xpg_echo; echo 'a\tb'; echo -n 'c\n'; echo -E 'a\tb'; echo -e 'a\tb'; echo 'x\c'; echo; shopt -u xpg_echo; echo 'a\tb'
## OUT
a	b
c
a\tb
a	b
x
a\tb
## END

#### sourcepath
mkdir p; echo 'echo of p' >p/lib; PATH=$PWD/p:$PATH; . lib; shopt -u sourcepath; . lib 2>/dev/null; echo $?; echo 'echo here' >lib; . lib; shopt -s sourcepath; . lib
## OUT
of p
1
here
of p
## END

#### cdable_vars
mkdir d; D=$PWD/d; cd D 2>/dev/null; echo $?; shopt -s cdable_vars; cd D >f; [ "$PWD" = "$D" ] && echo there; cmp -s ../f <(echo "$D") && echo written; cd nosuch 2>/dev/null; echo $?
## OUT
1
there
written
1
## END

#### what is there wins over cdable_vars
mkdir d e; d=$PWD/e; shopt -s cdable_vars; cd d; echo ${PWD##*/}
## out: d

#### set -P: cd and pwd
mkdir d; ln -s d l; set -P; cd l; echo ${PWD##*/}; cd ..; cd -L l; echo ${PWD##*/}; x=$(pwd); echo ${x##*/}; x=$(pwd -L); echo ${x##*/}; set +P; x=$(pwd); echo ${x##*/}
## OUT
d
l
d
l
l
## END

#### set +B: no braces
set +B; echo {a,b} {1..3}; set -B; echo {a,b}; f() { echo {x,y}; }; f; set +B; f
## OUT
{a,b} {1..3}
a b
x y
{x,y}
## END

#### set -k: assignments anywhere
f() { echo $# "$@" $v; }
set -k
f a v=1 b; f v=2
set +k
f v=3; echo "[$v]"
## OUT
2 a b 1
0 2
1 v=3
[]
## END

#### set -t: one more command, no other
set -t; echo same line; eval 'echo in eval
echo too'
echo not reached
## OUT
same line
in eval
too
## END

#### patsub_replacement
v=abc; echo ${v/b/[&]} ${v/b/[\&]} "${v/b/"&"}"; shopt -u patsub_replacement; echo ${v/b/[&]} "${v/b/\&}" "${v/b/"&"}"
## OUT
a[b]c a[&]c a&c
a[&]c a&c a&c
## END

#### gnu_errfmt
shopt -s gnu_errfmt; set -u; (echo $nosuch); shopt -u gnu_errfmt; echo $other
## err: case.sh:1: nosuch: unbound variable
## err: case.sh: line 1: other: unbound variable
## status: 1

#### checkhash
mkdir p q; printf 'echo p\n' >p/prog; printf 'echo q\n' >q/prog; chmod +x p/prog q/prog; shopt -s checkhash; PATH=$PWD/p:$PWD/q:$PATH; prog; rm p/prog; prog
## OUT
p
q
## END

#### [[ -o ]] and test -o know set's options only
set -u; [[ -o nounset ]]; echo $?; [[ -o braceexpand ]]; echo $?; shopt -s extglob; [[ -o extglob ]]; echo $?; test -o physical; echo $?
## OUT
0
0
1
1
## END

#### nocasematch: case and [[
shopt -s nocasematch; case ABC in abc) echo case ;; esac; [[ Abc == aB[a-c] ]] && echo same; [[ a != A ]] || echo other; [[ xABCx =~ abc ]] && echo regex
[ a = A ] || echo not test; shopt -u nocasematch; [[ a == A ]] || echo off
## OUT
case
same
other
regex
not test
off
## END

#### nocasematch: what is replaced, but not what is taken off
shopt -s nocasematch; v=ABC; echo ${v/b/x} ${v//[a-b]/y} ${v#a} ${v%c} ${v^^[a]} ${v,,[b]} ${v/#a/z} ${v/%c/z}
## out: AxC yyC ABC ABC ABC ABC zBC ABz

#### nocasematch and classes
shopt -s nocasematch; for p in '[[:lower:]]' '[[:upper:]]' '[A-Z]' '[!a-c]'; do for t in a B; do [[ $t == $p ]]; echo "$p $t $?"; done; done
## OUT
[[:lower:]] a 0
[[:lower:]] B 1
[[:upper:]] a 1
[[:upper:]] B 0
[A-Z] a 0
[A-Z] B 0
[!a-c] a 1
[!a-c] B 1
## END

#### nocasematch beyond ASCII
LC_ALL=C.UTF-8; shopt -s nocasematch; [[ É == é ]] && echo same; case ΑΣ in ας) echo final ;; ασ) echo sigma ;; esac
## OUT
same
sigma
## END

#### keys of an interactive shell are not there in a script
case $- in *[iH]*) echo interactive ;; *) echo no ;; esac; shopt expand_aliases; set -o | grep hist
## OUT
no
expand_aliases 	off
histexpand     	off
history        	off
## END

#### lastpipe: the last command runs in the shell itself
shopt -s lastpipe; echo hi | read x; echo "[$x]"; printf '1\n2\n3\n' | while read n; do s=$((s + n)); done; echo $s; echo a b | { read y z; w=$z; }; echo $w; echo q | cat; echo /usr | read d && cd "$d" && echo $PWD
## OUT
[hi]
6
b
q
/usr
## END

#### lastpipe off
echo hi | read x; echo "[$x]"; shopt -s lastpipe; echo hi | read x; shopt -u lastpipe; echo ho | read x; echo "[$x]"
## OUT
[]
[hi]
## END

#### lastpipe: standard input is what it was
printf 'one\ntwo\n' >f; shopt -s lastpipe; { echo in | read a; read b; echo "$a $b"; echo x | true; read c; echo $c; } <f
## OUT
in one
two
## END

#### lastpipe and statuses
shopt -s lastpipe; true | false; echo $?; false | true; echo $?; set -o pipefail; false | true; echo $?; (exit 3) | (exit 4) | true; echo $?; ! echo | false; echo $?
## OUT
1
0
1
4
0
## END

#### lastpipe: exit, return and break are the shell's
shopt -s lastpipe; f() { echo x | return 4; echo no; }; f; echo $?; for i in 1 2 3; do echo $i | { read j; [ $j = 2 ] && break; }; done; echo $i; echo | exit 5; echo no
## OUT
4
2
## END
## status: 5

#### lastpipe: programs, pipelines and jobs within
shopt -s lastpipe; seq 3 | while read n; do seq $n | cat | { read m; echo $m; }; x=$(echo $n | cat); wait; done; echo $x; seq 2 | { (read a; echo sub $a) ; cat; ls nosuch 2>/dev/null; }; echo $?
## OUT
1
1
1
3
sub 1
2
2
## END

#### lastpipe in a subshell and in a substitution
shopt -s lastpipe; (echo a | read x; echo "[$x]"); echo "[$x]"; y=$(echo b | read x; echo "[$x]"); echo "$y[$x]"; (echo /usr | { read d; cd $d; }; echo $PWD) ; [ "$PWD" = /usr ] || echo back
## OUT
[a]
[]
[b][]
/usr
back
## END

#### lastpipe that a subshell sets
(shopt -s lastpipe; echo a | read x; echo "[$x]"); echo a | read x; echo "[$x]"; f() { shopt -s lastpipe; }; (f; echo a | read x; echo "[$x]"); shopt lastpipe
## OUT
[a]
[]
[a]
lastpipe       	off
## END
## status: 1

#### lastpipe and a function that is defined at its end
shopt -s lastpipe; echo | f() { echo defined; }; f; (echo | g() { echo in; }; g); g 2>/dev/null; echo $?; echo a | trap 'echo trap' EXIT
## OUT
defined
in
127
trap
## END

#### lastpipe: more than a pipe holds
shopt -s lastpipe; seq 50000 | { read a; while read b; do :; done; echo $a $b; }; yes | { read a; echo $a; }; echo $? ${#a}
## OUT
1
y
0 1
## END

#### -s and -u and their status
shopt -s nullglob; echo $?; shopt nullglob; echo $?; shopt -u nullglob; echo $?; shopt nullglob; echo $?
## OUT
0
nullglob       	on
0
0
nullglob       	off
1
## END

#### -q
shopt -q nullglob; echo $?; shopt -s nullglob; shopt -q nullglob; echo $?; shopt -q nullglob dotglob; echo $?
## out: 1
## out: 0
## out: 1

#### -p
shopt -p nullglob dotglob; echo $?; shopt -s dotglob; shopt -p dotglob; echo $?
## OUT
shopt -u nullglob
shopt -u dotglob
1
shopt -s dotglob
0
## END

#### several
shopt -s nullglob dotglob; shopt nullglob dotglob; shopt -u nullglob dotglob; shopt -p nullglob dotglob
## OUT
nullglob       	on
dotglob        	on
shopt -u nullglob
shopt -u dotglob
## END
## status: 1

#### -o
shopt -so noglob; shopt -o noglob; set -o | grep noglob; shopt -uo noglob; shopt -po noglob; shopt -qo errexit; echo $?
## OUT
noglob         	on
noglob         	on
set +o noglob
1
## END

#### unknown names
shopt nosuch; echo $?; shopt -s nosuch; echo $?; shopt -so nosuch; echo $?; shopt -q nosuch; echo $?
## OUT
1
1
0
1
## END
## err: ./case.sh: line 1: shopt: nosuch: invalid shell option name
## err: ./case.sh: line 1: shopt: nosuch: invalid shell option name
## err: ./case.sh: line 1: shopt: nosuch: invalid option name
## err: ./case.sh: line 1: shopt: nosuch: invalid shell option name

#### unknown options
shopt -z; echo $?; shopt -su nullglob; echo $?
## out: 2
## out: 1
## err: ./case.sh: line 1: shopt: -z: invalid option
## err: ./case.sh: line 1: shopt: cannot set and unset shell options simultaneously

#### what is on in a script
shopt | grep on$ | tr -s '\t ' ' '
## OUT
checkwinsize on
cmdhist on
complete_fullquote on
extquote on
force_fignore on
globasciiranges on
globskipdots on
hostcomplete on
interactive_comments on
patsub_replacement on
progcomp on
promptvars on
sourcepath on
## END

#### -s alone lists what is on
shopt -s | tr -s '\t ' ' ' | head -3; shopt -u | grep -c on$
## OUT
checkwinsize on
cmdhist on
complete_fullquote on
0
## END
## status: 1

#### -p alone prints commands
shopt -p | grep -e extglob -e cmdhist; shopt -po | grep errexit
## out: shopt -s cmdhist
## out: shopt -u extglob
## out: set +o errexit

#### names of all
shopt | cut -f1 | tr -d ' ' | tr '\n' ' '; echo
## OUT
autocd assoc_expand_once cdable_vars cdspell checkhash checkjobs checkwinsize cmdhist compat31 compat32 compat40 compat41 compat42 compat43 compat44 complete_fullquote direxpand dirspell dotglob execfail expand_aliases extdebug extglob extquote failglob force_fignore globasciiranges globskipdots globstar gnu_errfmt histappend histreedit histverify hostcomplete huponexit inherit_errexit interactive_comments lastpipe lithist localvar_inherit localvar_unset login_shell mailwarn no_empty_cmd_completion nocaseglob nocasematch noexpand_translation nullglob patsub_replacement progcomp progcomp_alias promptvars restricted_shell shift_verbose sourcepath varredir_close xpg_echo 
## END

#### -o: names of all
shopt -o | grep -v strict | cut -f1 | tr -d ' ' | tr '\n' ' '; echo
## OUT
allexport braceexpand emacs errexit errtrace functrace hashall histexpand history ignoreeof interactive-comments keyword monitor noclobber noexec noglob nolog notify nounset onecmd physical pipefail posix privileged verbose vi xtrace 
## END

#### BASHOPTS from the environment
shopt -q nullglob; echo $?; shopt -q dotglob; echo $?
## env: BASHOPTS=nullglob:dotglob
## out: 0
## out: 0

#### -O and +O
shopt -q extglob; echo $?; shopt -q sourcepath; echo $?
## args: -O extglob +O sourcepath
## out: 0
## out: 1

#### in a subshell it does not stay
(shopt -s nullglob; shopt nullglob); shopt nullglob; x=$(shopt -s nullglob); shopt -q nullglob; echo $?
## out: nullglob       	on
## out: nullglob       	off
## out: 1

#### in a function it stays
f() { shopt -s nullglob; }; f; shopt -q nullglob; echo $?
## out: 0

#### nocasematch
x=ABC; shopt -s nocasematch; case $x in abc) echo yes ;; esac; [[ $x == a* ]]; echo $?; echo ${x/b/-} ${x#a} ${x//[b]/.}
## out: yes
## out: 0
## out: A-C ABC A.C

#### without execfail
exec /nosuch/prog; echo not here
## status: 127
## err: ./case.sh: line 1: /nosuch/prog: No such file or directory

#### expand_aliases
alias hi='echo hello'
hi 2>/dev/null; echo $?
shopt -s expand_aliases
hi
## out: 127
## out: hello

#### interactive_comments
shopt -u interactive_comments; echo a # b
## out: a

#### cdable_vars, cdspell, autocd in a script
d=/usr; cd d 2>/dev/null; echo $?; shopt -s cdable_vars; cd d; pwd
## out: 1
## out: /usr
## out: /usr

#### restricted_shell and login_shell
shopt login_shell restricted_shell
## out: login_shell    	off
## out: restricted_shell	off
## status: 1

#### localvar_inherit and localvar_unset
shopt -s localvar_inherit; x=1; f() { local x; echo $x; }; f
## out: 1

#### set -o
set -o pipefail; set -o | grep pipefail; set +o | grep pipefail; set -o nosuch; echo $?
## out: pipefail       	on
## out: set -o pipefail
## out: 2
## err: ./case.sh: line 1: set: nosuch: invalid option name

#### $-
echo $-; set -fu; echo $-; set +B; echo $-
## out: hB
## out: fhuB
## out: fhu
