# options of pathname expansion: manual 3.5.8, 4.3.2

#### nullglob
echo no*; shopt -s nullglob; echo no* a "no*"; set -- no*; echo $#; for f in no*; do echo not here; done
## out: no*
## out: a no*
## out: 0

#### failglob
shopt -s failglob; echo no*; echo not here
echo "$?" on
## out: 1 on
## err: ./case.sh: line 1: no match: no*

#### failglob in an assignment and a case
shopt -s failglob; x=no*; echo "$x"; case a in no*) ;; *) echo other ;; esac; [[ a == no* ]]; echo $?
## out: no*
## out: other
## out: 1

#### failglob ends a list, not the script
shopt -s failglob
for f in no*; do echo not here; done; echo not here
echo on
## out: on
## err: ./case.sh: line 2: no match: no*

#### dotglob
touch .a b; mkdir .d; touch .d/c; echo *; shopt -s dotglob; echo *; echo */*; echo .*; echo [.]a
## OUT
b case.sh
.a .d b case.sh
.d/c
.a .d
.a
## END

#### globskipdots
touch .a; echo .*; shopt -u globskipdots; echo .*
## out: .a
## out: . .. .a

#### nocaseglob
touch Abc ABD; echo a*; shopt -s nocaseglob; echo a* [a]bc; echo abc; echo ab[d]
## OUT
a*
ABD Abc Abc
abc
ABD
## END

#### globstar
mkdir -p a/b/c; touch a/f a/b/g a/b/c/h; echo **; shopt -s globstar; echo **; echo **/; echo **/*h; echo a/**; echo **/b/*
## OUT
a case.sh
a a/b a/b/c a/b/c/h a/b/g a/f case.sh
a/ a/b/ a/b/c/
a/b/c/h case.sh
a/ a/b a/b/c a/b/c/h a/b/g a/f
a/b/c a/b/g
## END

#### globstar: hidden directories and links
mkdir -p a/.h/x b; touch a/.h/f b/g; ln -s ../b a/l; shopt -s globstar; echo **; shopt -s dotglob; echo **
## out: a a/l b b/g case.sh
## out: a a/.h a/.h/f a/.h/x a/l b b/g case.sh

#### globstar only alone in its part
mkdir -p a/b; touch a/x1 a/b/x2; shopt -s globstar; echo a/x**; echo **x; echo a/**/x*
## out: a/x1
## out: **x
## out: a/b/x2 a/x1

#### GLOBIGNORE
touch a.c b.c c.o; GLOBIGNORE='*.o'; echo *; GLOBIGNORE='*.c:c*'; echo *; GLOBIGNORE=a.c; echo [ab]*; unset GLOBIGNORE; echo *
## OUT
a.c b.c case.sh
*
b.c
a.c b.c c.o case.sh
## END

#### GLOBIGNORE shows hidden files
touch .h v; GLOBIGNORE=nothing; echo *; GLOBIGNORE=; echo *; unset GLOBIGNORE; echo *
## out: .h case.sh v
## out: .h case.sh v
## out: case.sh v

#### GLOBIGNORE is of whole names
mkdir d; touch d/a d/b; GLOBIGNORE='d/a'; echo d/*; GLOBIGNORE='a'; echo d/*; GLOBIGNORE='*/a'; echo d/*
## out: d/b
## out: d/a d/b
## out: d/b

#### set -f
touch a; set -f; echo *; x='*'; echo $x; set +f; echo $x
## out: *
## out: *
## out: a case.sh

#### the order is that of bytes
touch b B a A _ 1; echo *
## out: 1 A B _ a b case.sh

#### brackets
touch a b c - ']' '^' '!'; echo [a-b]; echo []]; echo [!a-c]; echo [^a-c]; echo [a-]; echo [[:alpha:]]; echo [\]a]; echo [a; echo []
## OUT
a b
]
! ] ^
! ] ^
a
a b c
] a
[a
[]
## END

#### classes and collating symbols
touch a B 1 _ ' '; printf '<%s>' [[:upper:]] [[:digit:]_] [[:space:]] [![:alnum:]] [[.a.]] [[=B=]]; echo
## out: <B><1><_>< >< ><_><a><B>

#### slashes are matched by slashes alone
mkdir -p d/e; touch d/f; echo */f; echo d?f; echo d[/]f; echo */*/; echo ./*
## OUT
d/f
d?f
d[/]f
d/e/
./case.sh ./d
## END

#### quotes within patterns
touch 'a*b' axb 'a b'; echo a"*"b; echo a\*b; echo a'?'b; echo a" "*; x='a*b'; printf '<%s>' $x "$x" $x*; echo
## OUT
a*b
a*b
a?b
a b
<a b><a*b><axb><a*b><a b><a*b><axb>
## END

#### backslashes in a variable's pattern
touch 'a*' ab; x='a\*'; echo $x; x='a[*]'; echo $x; x='\a*'; echo $x
## out: a\*
## out: a*
## out: a* ab

#### no match keeps the word
echo a*b "c"*d \e*; x='n*' ; echo $x$x
## out: a*b c*d e*
## out: n*n*

#### a pattern from a command substitution
touch f1 f2; echo $(echo 'f*'); echo "$(echo 'f*')"; echo `echo f?`
## out: f1 f2
## out: f*
## out: f1 f2

#### links
ln -s nowhere l; mkdir d; ln -s d dl; touch d/f; echo l* d*/f dl/*; echo */
## out: l d/f dl/f dl/f
## out: d/ dl/

#### long lists are sorted
for i in {10..1}; do >f$i; done; echo f*; echo f1*
## out: f1 f10 f2 f3 f4 f5 f6 f7 f8 f9
## out: f1 f10

#### in redirections, assignments, arrays, case
touch f1; a=f*; echo "$a" $a; b=(f*); echo ${b[0]}; c[0]=f*; echo "${c[0]}"; declare d=f*; echo "$d"; case f1 in f*) echo yes ;; esac
## OUT
f* f1
f1
f*
f*
yes
## END

#### UTF-8
touch ä öx; echo ?; echo [äü]; echo ?x; echo [[:alpha:]]*
## env: LC_ALL=C.UTF-8
## OUT
ä
ä
öx
case.sh ä öx
## END

#### bytes outside UTF-8
touch $'\xff' a; for f in ?; do printf %q "$f"; echo; done
## env: LC_ALL=C.UTF-8
## out: a
## out: $'\377'

#### globasciiranges
touch a B c; echo [a-c]; shopt globasciiranges
## out: a c
## out: globasciiranges	on

#### a tilde and a pattern
HOME=$PWD; touch a1; cd /; for f in ~/a*; do echo ${f##*/}; done
## out: a1

#### braces before patterns
touch a1 b2; echo {a,b}*; echo {a,x}*; shopt -s nullglob; echo {a,x}*
## out: a1 b2
## out: a1 x*
## out: a1
