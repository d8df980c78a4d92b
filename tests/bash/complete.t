# complete, compgen, compopt: manual 8.6, 8.7

#### compgen -W: words begin with what is given
compgen -W 'abc abd xyz' ab; echo $?; compgen -W 'a b'; compgen -W 'abc' z; echo $?; compgen -W ''; echo $?; compgen -W '  '; echo $?; compgen -W "''"; echo $?
## OUT
abc
abd
0
a
b
1
1
1

0
## END

#### compgen -W expands and splits
x='one two'; compgen -W '$x three $(echo four)' t; compgen -W "'a b' c"; IFS=:; compgen -W 'p:q r:s'
## OUT
two
three
a b
c
p
q r
s
## END

#### compgen -W: quotes, tildes, arithmetic, braces, operators
HOME=/h; compgen -W 'a;b c&d "x y" $((1+2)) `echo bq w` a\ b ~/x b=~'
compgen -W "a'b c'd \"\$HOME x\" \${u:-q r} {1,2}x * a(b c)d a|b >c #d !x"
## OUT
a;b
c&d
x y
3
bq
w
a b
/h/x
b=~
ab cd
/h x
q
r
1x
2x
*
a(b
c)d
a|b
>c
#d
!x
## END

#### compgen -W: IFS between the words
IFS=:; compgen -W 'a b:c;d:$(echo "x:y z"):"p:q":::e: f'
IFS=$' \t\n,'; compgen -W 'a,b ,c, , d,,e'; unset IFS; compgen -W $'a\tb\nc'; IFS=; compgen -W 'a b'
## OUT
a b
c;d
x
y z
p:q
e
 f
a
b
c
d
e
a
b
c
a b
## END

#### compgen -W: parameters of the shell
set -- 1 '2 3'; compgen -W '"$@" $# $?'; compgen -W 'a${x:=set}'; echo $x; compgen -W "\$'a\\tb' \$\"x\""
## OUT
1
2 3
2
0
aset
set
$a\tb
$x
## END

#### compgen -W: an error in the words ends the script
compgen -W 'a ${nope?err} b'; echo no
## status: 1
## err: ./case.sh: line 1: nope: err

#### compgen: the word loses its quotes
compgen -W 'a\ b abc' 'a\ '; compgen -W "'a b' ab" "'a "; compgen -W "'a b'" '"a'; compgen -W 'aXb aYb' 'a\X'; compgen -W '"a\b"' '"a\b'
## OUT
a b
a b
a b
aXb
## END
## status: 1

#### compgen: operands and options
compgen a b -W c; echo $?; compgen -W 'a b' a b c; compgen; echo $?; compgen x; echo $?; compgen -W '--foo --bar -x' -- --f; compgen -W '-x' -x; echo $?
## OUT
0
a
0
0
--foo
2
## END
## err: ./case.sh: line 1: compgen: -x: invalid option

#### compgen: wrong options
compgen -A bogus; echo $?; compgen -Z; echo $?; compgen -W; echo $?; compgen -o bogus; echo $?; compgen -D; echo $?; compgen -p; echo $?; compgen -F 'a b'; echo $?
## OUT
2
2
2
2
2
2
2
## END
## err: ./case.sh: line 1: compgen: bogus: invalid action name
## err: ./case.sh: line 1: compgen: -Z: invalid option
## err: ./case.sh: line 1: compgen: -W: option requires an argument
## err: ./case.sh: line 1: compgen: bogus: invalid option name
## err: ./case.sh: line 1: compgen: -D: invalid option
## err: ./case.sh: line 1: compgen: -p: invalid option
## err: ./case.sh: line 1: compgen: `a b': not a valid identifier

#### compgen -A of shell's words
compgen -A builtin dec; compgen -b ec; compgen -A keyword th; compgen -k wh; compgen -A shopt nullg; compgen -A setopt noun; compgen -A signal SIGTE; compgen -A helptopic unal; compgen -A enabled unal; compgen -A disabled; echo $?
## OUT
declare
echo
then
while
nullglob
nounset
SIGTERM
unalias
unalias
1
## END

#### compgen -k: all keywords in order
compgen -k
## OUT
if
then
else
elif
fi
case
esac
for
select
while
until
do
done
in
function
time
{
}
!
[[
]]
coproc
## END

#### compgen -A of names
f_one() { :; }; f_two() { :; }; compgen -A function f_; v_two=2 v_one=1; compgen -v v_; compgen -A variable v_; export v_one; compgen -e v_; a_r=(1); compgen -A arrayvar a_r
## OUT
f_one
f_two
v_one
v_two
v_one
v_two
v_one
a_r
## END

#### compgen -v: what is set
f() { local loc=1 unset_local; compgen -v loc; compgen -v unset_l; }; f; declare -x not_yet; compgen -e not_; compgen -v not_; declare -n nr=HOME; compgen -v nr; echo $?
## OUT
loc
nr
0
## END

#### compgen -v: what is made when it is read
compgen -v SECO; compgen -v EPOCH; compgen -v FUNC; echo $?; f() { compgen -v FUNC; }; f; compgen -A arrayvar PIPE; compgen -e RAND; echo $?; RANDOM=1; compgen -v RAND; echo $RANDOM
## OUT
SECONDS
EPOCHREALTIME
EPOCHSECONDS
1
FUNCNAME
PIPESTATUS
1
RANDOM
16807
## END

#### compgen -A signal
compgen -A signal | head -4; compgen -A signal SIGRTM | wc -l; compgen -A signal SIGJ; compgen -A signal | tail -3
## OUT
EXIT
SIGHUP
SIGINT
SIGQUIT
31
SIGJUNK(32)
SIGJUNK(33)
DEBUG
ERR
RETURN
## END

#### compgen -A alias, job
shopt -s expand_aliases; alias al_y=2 al_x=1; compgen -a al_; compgen -A alias al_x; compgen -j; echo $?
## OUT
al_x
al_y
al_x
1
## END

#### compgen -j: first words, the newest first
sleep 20 & cat <(sleep 20) | cat & compgen -j; compgen -A running s; compgen -A stopped; echo $?; kill %1 %2
## OUT
cat
sleep
sleep
1
## END

#### compgen: the order of the kinds
shopt -s expand_aliases; alias ecalias=x; ecfunc() { :; }; ecvar=1; echo >ecfile; compgen -v -f -A function -b -a -W ecword ec
## OUT
ecalias
echo
ecfunc
ecvar
ecfile
ecword
## END

#### compgen -f and -d
touch f1 f2 .hid; mkdir d1 d1/sub; ln -s d1 ld; ln -s none broken; compgen -f | sort; compgen -f f | sort; compgen -d | sort; compgen -A file d; compgen -f d1/; compgen -d d1/; compgen -d f; echo $?; compgen -f . | sort
## OUT
.hid
broken
case.sh
d1
f1
f2
ld
f1
f2
d1
ld
d1
d1/sub
d1/sub
1
.
..
.hid
## END

#### compgen -f: nothing is unquoted, a tilde is a home
touch 'sp ace' "$HOME/homefile"; compgen -f 'sp '; compgen -f 'sp\ '; compgen -f '"sp'; compgen -f '~/homef'; compgen -f '$HOME/homef'; echo $?
## OUT
sp ace
~/homefile
1
## END

#### compgen -G
touch f1 f2 g; compgen -G 'f*' | sort; compgen -G 'f[1]' zzz; compgen -G 'none*'; echo $?; set -f; compgen -G '?2'
## OUT
f1
f2
f1
1
f2
## END

#### compgen -c: files with a slash
mkdir d d/sub; touch d/no d/yes; chmod +x d/yes; compgen -c d/ | sort; compgen -c ./d/n; echo $?
## OUT
d/sub
d/yes
1
## END

#### compgen -c: programs and what comes before them
mkdir bin; touch bin/zz_yes bin/zz_no; chmod +x bin/zz_yes; PATH=$PWD/bin:$PATH; shopt -s expand_aliases; zz_func() { :; }; alias zz_alias=:; compgen -c zz_; compgen -A command whil; compgen -c unali
## OUT
zz_alias
zz_func
zz_yes
while
unalias
## END

#### compgen -u, -g
compgen -u roo; compgen -g roo; compgen -u '~roo'; compgen -u nosuchuser; echo $?
## OUT
root
root
~root
1
## END

#### compgen -A hostname reads HOSTFILE
printf '1.2.3.4 alpha beta # gamma\n\n5.6.7.8\talbert\nalone\n' >hosts; HOSTFILE=$PWD/hosts; compgen -A hostname; compgen -A hostname be
## OUT
alpha
beta
albert
alone
beta
## END

#### compgen -A binding
compgen -A binding accept-l; compgen -A binding kill-word
## out: accept-line
## out: kill-word

#### compgen -P and -S
compgen -P '<' -S '>' -W 'a b'; compgen -P 'a ' -W 'x y' -X x
## OUT
<a>
<b>
a y
## END

#### compgen -X
compgen -W 'a.c b.h c.o' -X '*.o'; compgen -W 'a.c b.h c.o' -X '!*.o'; compgen -X 'b*' -W 'abc b1'; compgen -X '!*(a|b)' -W 'a b c ab'
## OUT
a.c
b.h
c.o
abc
## END
## status: 1

#### compgen -X: & is the word
compgen -X '&*' -W 'abc xyz' a; echo $?; compgen -W 'a.c b.c axx' -X '!&*' a; compgen -W 'a&b axx' -X '\&*' a; compgen -W 'a*b a.b' -X '&' 'a*'; compgen -W 'a&b axx' -X 'a\&*'
## OUT
1
a.c
axx
a&b
axx
a*b
axx
## END

#### compgen -F
f() { COMPREPLY=(one two "$1" "$2" "$3" "$COMP_CWORD" "$#"); }; compgen -F f o 2>/dev/null; g() { COMPREPLY=($(compgen -W 'aa ab' -- "$2")); }; compgen -F g a 2>/dev/null
## OUT
one
two
compgen
o

-1
3
aa
ab
## END

#### compgen -F: what the function finds
f() { declare -p COMP_WORDS COMP_CWORD COMP_LINE COMP_POINT COMP_TYPE COMP_KEY; COMPREPLY=(b a '' 'c d'); return 5; }
compgen -F f wo; echo $?; for v in COMP_WORDS COMP_CWORD COMP_LINE COMP_POINT COMP_TYPE COMP_KEY COMPREPLY; do declare -p $v; done 2>/dev/null
## OUT
declare -a COMP_WORDS=()
declare -- COMP_CWORD="-1"
declare -- COMP_LINE=""
declare -- COMP_POINT="0"
declare -- COMP_TYPE="0"
declare -- COMP_KEY="0"
b
a

c d
0
## END
## status: 1
## err: ./case.sh: line 2: compgen: warning: -F option may not work as you expect

#### compgen -F: other replies
g() { :; }; compgen -F g; echo $?; h() { COMPREPLY=scalar; }; compgen -F h; i() { local COMPREPLY=(x); }; compgen -F i; echo $?
compgen -F nofunc x; echo $?; k() { COMPREPLY=(x); return 124; }; compgen -F k; echo $?; COMPREPLY=(pre); compgen -F g; echo ${#COMPREPLY[@]}
## OUT
1
scalar
1
1
1
pre
0
## END
## err: ./case.sh: line 1: compgen: warning: -F option may not work as you expect
## err: ./case.sh: line 1: compgen: warning: -F option may not work as you expect
## err: ./case.sh: line 1: compgen: warning: -F option may not work as you expect
## err: ./case.sh: line 2: compgen: warning: -F option may not work as you expect
## err: ./case.sh: line 2: completion: function `nofunc' not found
## err: ./case.sh: line 2: compgen: warning: -F option may not work as you expect
## err: ./case.sh: line 2: compgen: warning: -F option may not work as you expect

#### compgen -F: COMP_WORDS that are there
COMP_WORDS=(a b); COMP_CWORD=1; COMP_LINE='a b'
l() { COMPREPLY=("${COMP_WORDS[@]}" "$COMP_CWORD" "<$COMP_LINE>"); }; compgen -F l 2>/dev/null; echo "${#COMP_WORDS[@]} ${COMP_CWORD-unset} ${COMP_LINE-unset}"
## OUT
a
b
-1
<>
0 unset unset
## END

#### compgen -F: a function that exits, one that calls compgen, one in a subshell
(m() { exit 3; }; compgen -F m; echo no) 2>/dev/null; echo $?
p() { COMPREPLY=(p1); }; o() { COMPREPLY=($(compgen -F p) o); }; compgen -F o 2>/dev/null; v=1; q() { v=2; COMPREPLY=(q); }; r=$(compgen -F q 2>/dev/null); echo $r $v
## OUT
3
p1
o
q 1
## END

#### compgen -C
compgen -C 'echo' wo; compgen -C 'printf "%s\n" "a\\" b "c d" "" e; false'; echo $?; compgen -C 'declare -p COMP_LINE COMP_POINT;:'; compgen -C 'echo $# "$@" #'; compgen -C 'x=1;echo'; echo ${x-unset}; compgen -C ''; compgen -C nosuch; echo $?
## OUT
compgen wo 
a\
b
c d
e
0
declare -x COMP_LINE=""
declare -x COMP_POINT="0"
0
compgen  
unset
1
## END
## err: ./case.sh: line 1: compgen: warning: -C option may not work as you expect
## err: ./case.sh: line 1: compgen: warning: -C option may not work as you expect
## err: ./case.sh: line 1: compgen: warning: -C option may not work as you expect
## err: ./case.sh: line 1: compgen: warning: -C option may not work as you expect
## err: ./case.sh: line 1: compgen: warning: -C option may not work as you expect
## err: ./case.sh: line 1: compgen: warning: -C option may not work as you expect
## err: ./case.sh: line 1: compgen: warning: -C option may not work as you expect
## err: ./case.sh: line 1: nosuch: command not found

#### compgen -o
mkdir d1; touch f1; compgen -o dirnames -W x d; compgen -o plusdirs -W dx d; compgen -o default zz; echo $?; compgen -o default f; compgen -o default -W q f; compgen -o bashdefault '$HOM'; compgen -o bashdefault f; compgen -o bashdefault '~roo'; compgen -o nospace x; echo $?
## OUT
d1
dx
d1
1
f1
f1
$HOME
~root
1
## END

#### compgen -V puts the words into an array
compgen -V a -W 'x y z1 z2' z; echo $? "${a[@]}"; compgen -V a -W q z; echo $? ${#a[@]}; compgen -V '1a' -W x; echo $?
r=$(compgen -V a -W x; echo ${a[0]}); echo $r ${#a[@]}
## OUT
0 z1 z2
1 0
2
x 0
## END
## err: ./case.sh: line 1: compgen: `1a': not a valid identifier
## not: bash - since 5.3

#### complete stores and prints
complete -W 'a b' foo; complete -F f -o nospace bar; complete; complete -p foo; complete -p nosuch; echo $?; complete -p nosuch foo; echo $?
## OUT
complete -W 'a b' foo
complete -o nospace -F f bar
complete -W 'a b' foo
1
complete -W 'a b' foo
1
## END
## err: ./case.sh: line 1: complete: nosuch: no completion specification
## err: ./case.sh: line 1: complete: nosuch: no completion specification

#### complete: all actions are printed
complete -abcdefgjksuv x; complete -p x; complete -A function -A array y; complete -p y; complete -G '*.c' -X '!a' -P p -S s -C cmd z; complete -p z
complete -A file -A arrayvar -A binding -A disabled -A enabled -A function -A helptopic -A hostname -A running -A setopt -A shopt -A signal -A stopped x; complete -p x; complete -A service -A user x; complete -p x; complete x; complete -p x
## OUT
complete -a -b -c -d -e -f -g -j -k -s -u -v x
complete -G '*.c' -P 'p' -S 's' -X '!a' -C 'cmd' z
complete -f -A arrayvar -A binding -A disabled -A enabled -A function -A helptopic -A hostname -A running -A setopt -A shopt -A signal -A stopped x
complete -s -u x
complete x
## END
## err: ./case.sh: line 1: complete: array: invalid action name
## err: ./case.sh: line 1: complete: y: no completion specification

#### complete -o
complete -o default -o nospace -o filenames -o bashdefault -o plusdirs -o noquote -o nosort -o dirnames x; complete -p x; complete -o nosuch y; echo $?
## out: complete -o bashdefault -o default -o dirnames -o filenames -o noquote -o nosort -o nospace -o plusdirs x
## out: 2
## err: ./case.sh: line 1: complete: nosuch: invalid option name

#### complete -r
complete -W a x; complete -W b y; complete -r x; complete; complete -r nosuch; echo $?; complete -r nosuch y; complete; complete -r; complete; echo $?; complete -r -D; echo $?
## OUT
complete -W 'b' y
1
0
1
## END
## err: ./case.sh: line 1: complete: nosuch: no completion specification
## err: ./case.sh: line 1: complete: nosuch: no completion specification
## err: ./case.sh: line 1: complete: _DefaultCmD_: no completion specification

#### complete -D, -E, -I
complete -D -F f; complete -E -W 'a b'; complete -I -W c; complete; complete -p -D; complete -p -E; complete -p -I; complete -p -DE
## OUT
complete -W 'c' -I
complete -F f -D
complete -W 'a b' -E
complete -F f -D
complete -W 'a b' -E
complete -W 'c' -I
complete -F f -D
## END

#### complete -D, -E, -I: the first counts, and names do not
complete -DE -W q foo; complete; complete -IE -W r; complete -p; complete -r -IE; complete; complete -r -D; complete -p -D; echo $?
## OUT
complete -W 'q' -D
complete -W 'q' -D
complete -W 'r' -E
complete -W 'q' -D
1
## END
## err: ./case.sh: line 1: complete: _DefaultCmD_: no completion specification

#### complete replaces
complete -W a x; complete -W b -o nospace x; complete -p x; complete -W a -W b x y 'z w'; complete -p x y 'z w'
## OUT
complete -o nospace -W 'b' x
complete -W 'b' x
complete -W 'b' y
complete -W 'b' 'z w'
## END

#### complete: the order is that of a hash table
for c in {a..z} git make ls; do complete -F _$c $c; done; complete -p | tr '\n' ' '; complete -r b c make; complete -W x b; complete | cut -c1-15 | tr '\n' ' '; echo
## OUT
complete -F _git git complete -F _ls ls complete -F _z z complete -F _y y complete -F _x x complete -F _w w complete -F _v v complete -F _u u complete -F _t t complete -F _s s complete -F _r r complete -F _q q complete -F _p p complete -F _o o complete -F _n n complete -F _m m complete -F _l l complete -F _k k complete -F _j j complete -F _i i complete -F _h h complete -F _g g complete -F _f f complete -F _e e complete -F _d d complete -F _c c complete -F _b b complete -F _a a complete -F _make make complete -F _gi complete -F _ls complete -F _z  complete -F _y  complete -F _x  complete -F _w  complete -F _v  complete -F _u  complete -F _t  complete -F _s  complete -F _r  complete -F _q  complete -F _p  complete -F _o  complete -F _n  complete -F _m  complete -F _l  complete -F _k  complete -F _j  complete -F _i  complete -F _h  complete -F _g  complete -F _f  complete -F _e  complete -F _d  complete -W 'x' complete -F _a  
## END

#### complete: many of them
for i in {1..1100}; do complete -F f c$i; done; complete | cksum; complete -r c7; complete | cksum; complete | wc -l
## OUT
1421722055 20893
346767120 20876
1099
## END

#### complete: errors
complete; echo $?; complete -A nosuch x; echo $?; complete -W a; echo $?; complete -F 'a b' x; echo $?; complete -F 'a;b' x; echo $?; complete -Z; echo $?; complete -A; echo $?; complete -p -W; echo $?
## OUT
0
2
2
2
2
2
2
2
## END
## err: ./case.sh: line 1: complete: nosuch: invalid action name
## err: ./case.sh: line 1: complete: `a b': not a valid identifier
## err: ./case.sh: line 1: complete: `a;b': not a valid identifier
## err: ./case.sh: line 1: complete: -Z: invalid option
## err: ./case.sh: line 1: complete: -A: option requires an argument
## err: ./case.sh: line 1: complete: -W: option requires an argument

#### complete -F: names of functions
complete -F a-b:c/d x; complete -p x; complete -F 'a"b' x; complete -p x; complete -F '$x' x; complete -p x; complete -F '' x; complete -p x
## OUT
complete -F a-b:c/d x
complete -F 'a"b' x
complete -F '$x' x
complete -F  x
## END

#### complete -p goes before everything else
complete -F f a; complete -p -F g a; complete -pr a; complete -p a
## OUT
complete -F f a
complete -F f a
complete -F f a
## END

#### quotes in what complete prints
complete -W "it's \"q\"" x; complete -p; complete -C 'a b $c' 'y z'; complete -p 'y z'; complete -W '' ''; complete -p ''; complete -W $'a\nb\tc' "it's"; complete -p "it's"; complete -W x -- -z; complete -p -- -z; complete -G '' -P '' -S '' -X '' x; complete -p x
## OUT
complete -W 'it'\''s "q"' x
complete -C 'a b $c' 'y z'
complete -W '' ''
complete -W 'a
b	c' 'it'\''s'
complete -W 'x' -z
complete -G '' -P '' -S '' -X '' x
## END

#### a subshell's completions are its own
complete -W a x; (complete -W b x; complete -W c y; complete -r x; complete); complete; r=$(complete -r; complete -W d z; complete); echo "$r"; complete; complete -W e y | cat; complete | wc -l
## OUT
complete -W 'c' y
complete -W 'a' x
complete -W 'd' z
complete -W 'a' x
1
## END

#### compopt
complete -W a x; compopt -o nospace x; complete -p x; compopt +o nospace x; complete -p x; compopt x; compopt nosuch; echo $?; compopt -o nospace; echo $?
## OUT
complete -o nospace -W 'a' x
complete -W 'a' x
compopt +o bashdefault +o default +o dirnames +o filenames +o noquote +o nosort +o nospace +o plusdirs x
1
1
## END
## err: ./case.sh: line 1: compopt: nosuch: no completion specification
## err: ./case.sh: line 1: compopt: not currently executing completion function

#### compopt: -D, -E, -I, several names, both signs
complete -W a -o default x; complete -D -W q; compopt -o nosort -D; compopt -D; compopt -E; echo $?; compopt -I -o nosort; echo $?; compopt -o nospace -o dirnames +o default x nosuch; echo $?; complete; compopt -o nospace +o nospace x; complete -p x
## OUT
compopt +o bashdefault +o default +o dirnames +o filenames +o noquote -o nosort +o nospace +o plusdirs -D
1
1
1
complete -o nosort -W 'q' -D
complete -o dirnames -o nospace -W 'a' x
complete -o dirnames -W 'a' x
## END
## err: ./case.sh: line 1: compopt: _EmptycmD_: no completion specification
## err: ./case.sh: line 1: compopt: _InitialWorD_: no completion specification
## err: ./case.sh: line 1: compopt: nosuch: no completion specification

#### compopt: errors
complete -W a x; compopt -o bogus x; echo $?; compopt -Z; echo $?; compopt +o; echo $?; compopt; echo $?; f() { compopt -o nospace; echo $?; COMPREPLY=(x); }; compgen -F f 2>&1 | tail -2
## OUT
2
2
2
1
1
x
## END
## err: ./case.sh: line 1: compopt: bogus: invalid option name
## err: ./case.sh: line 1: compopt: -Z: invalid option
## err: ./case.sh: line 1: compopt: +o: option requires an argument
## err: ./case.sh: line 1: compopt: not currently executing completion function

#### compgen -W
compgen -W 'abc abd xyz' ab; echo $?; compgen -W 'a b'; compgen -W 'abc' z; echo $?
## OUT
abc
abd
0
a
b
1
## END

#### compgen -c
compgen -c ech | grep -x echo | head -1; compgen -A command decl
## out: echo
## out: declare

#### history in a script
history; echo $?; set -o history; echo a >/dev/null; history | grep -c .; history -c; HISTFILE=
## out: 0
## out: 0

#### history -s, -p, -d
set -o history; history -c; history -s 'echo one'; history -s 'two words' ; history; history -d 1; history | tail -1; history -p '!!'
## OUT
    1  echo one
    2  two words
    1  two words
two words
## END

#### history -w, -r, -a, -n
set -o history; history -c; history -s one; history -s two; history -w h; cat h; history -c; history -r h; history | grep -c .; history -a h2; echo $?
## OUT
one
two
2
0
## END

#### fc -l, -s
set -o history; history -c
echo a
fc -ln -1 -1 | grep -c .
## out: a
## out: 1
