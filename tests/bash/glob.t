# pathname expansion as shopt and GLOBIGNORE want it

#### . and .. are never matched
touch .a; echo .*; echo .[.a]; mkdir d; touch d/.x; echo d/.*; echo .*/; echo ?.; shopt -s dotglob; echo *; echo .*
## OUT
.a
.a
d/.x
.*/
?.
.a case.sh d
.a
## END

#### globskipdots off
shopt -u globskipdots; touch .a b; mkdir d; echo .*; echo d/.*; echo .?; echo *; shopt -s dotglob; echo *; echo d/*
## OUT
. .. .a
d/. d/..
.. .a
b case.sh d
.a b case.sh d
d/*
## END

#### dotglob
touch .a b; mkdir .d; touch .d/.x .d/y; echo *; shopt -s dotglob; echo *; echo ?a; echo [.]a; echo */*; shopt -u dotglob; echo * */*
## OUT
b case.sh
.a .d b case.sh
.a
.a
.d/.x .d/y
b case.sh */*
## END

#### nullglob
touch a; shopt -s nullglob; echo x* a* y?; echo "x*" \x\* x; set -- x* y*; echo $#; for i in x*; do echo no; done; v=x*; echo "$v" $v; case 'x*' in x*) echo case ;; esac; echo [x] [a] [
## OUT
a
x* x* x
0
x*
case
a [
## END

#### nullglob takes whole words only
shopt -s nullglob; x=; echo a"$x"* "$x"x*y 'a'* end; echo nosuch/* n*/x end
## OUT
end
end
## END

#### failglob
shopt -s failglob
echo x*; echo not this
echo "next $?"
for i in x*; do echo no; done; echo no
echo "then $?"; case 'x*' in x*) echo case ;; esac; v=x*; echo "$v"
## err: no match: x*
## OUT
next 1
then 1
case
x*
## END

#### failglob in functions and eval
shopt -s failglob
f() { echo x*; echo in f; }
f; echo after f
echo $?
eval 'echo x*; echo same
echo next line'; echo "after eval $?"
## err: no match: x*
## OUT
1
next line
after eval 0
## END

#### failglob in subshells and substitutions
shopt -s failglob
v=$(echo x*; echo in); echo "[$v] $?"
(echo x*; echo in
echo in); echo $?
echo x* | cat; echo end
## err: no match: x*
## OUT
[] 1
1
end
## END

#### failglob with set -e
shopt -s failglob; set -e
echo x*
echo not reached
## err: no match: x*
## status: 1

#### failglob goes before nullglob
shopt -s failglob nullglob
echo x*; echo no
echo $?; touch xa; echo x*
## err: no match: x*
## OUT
1
xa
## END

#### nocaseglob
mkdir Dir; touch Dir/File a B; shopt -s nocaseglob; echo [a-b]; echo d*/f*; echo A*; echo B? b*; echo DIR/F*; echo *R/FILE; shopt -u nocaseglob; echo A* b*
## OUT
B a
Dir/File
a
B? B
DIR/F*
*R/FILE
A* b*
## END

#### globstar: files and directories
mkdir -p a/b/c d .h/x; touch a/1 a/b/2 a/b/c/3 .h/4 top; shopt -s globstar; echo **; echo **/; echo **/*; echo **/**; echo a/**; echo a/**/; echo ./**
## OUT
a a/1 a/b a/b/2 a/b/c a/b/c/3 case.sh d top
a/ a/b/ a/b/c/ d/
a a/1 a/b a/b/2 a/b/c a/b/c/3 case.sh d top
a a/1 a/b a/b/2 a/b/c a/b/c/3 case.sh d top
a/ a/1 a/b a/b/2 a/b/c a/b/c/3
a/ a/b/ a/b/c/
./ ./a ./a/1 ./a/b ./a/b/2 ./a/b/c ./a/b/c/3 ./case.sh ./d ./top
## END

#### globstar: what stands behind
mkdir -p a/b/c d; touch a/1 a/b/2 a/b/c/3 top; shopt -s globstar; echo **/2; echo **/b/**; echo **/c/; echo a/**/c; echo **/[b]/**/3; echo **/nosuch; echo */**/c; echo **/*/
## OUT
a/b/2
a/b a/b/2 a/b/c a/b/c/3
a/b/c/
a/b/c
a/b/c/3
**/nosuch
a/b/c
a/ a/b/ a/b/c/ d/
## END

#### globstar: only a whole component
mkdir -p a/ab; touch a/x ab; shopt -s globstar; echo a**; echo **b; echo ***; echo a**/x; echo "**" \*\* '*'*
## OUT
a ab
ab
a ab case.sh
a/x
** ** **
## END

#### globstar: links are not followed
mkdir -p a/b; touch a/1 a/b/2; ln -s a l; ln -s .. a/up; ln -s nowhere dang; shopt -s globstar; echo **; echo **/; echo **/1; echo l/**; echo l/**/; echo */**/2; echo **/l/**
## OUT
a a/1 a/b a/b/2 a/up case.sh dang l
a/ a/b/ a/up/ l/
a/1
l/ l/1 l/b l/b/2 l/up
l/ l/b/ l/up/
a/b/2 l/b/2
l l/1 l/b l/b/2 l/up
## END

#### globstar: hidden directories
mkdir -p .h/x a/.i/y; touch .h/1 a/.i/2; shopt -s globstar; echo **; echo **/.*; shopt -s dotglob; echo **; echo **/; echo a/**
## OUT
a case.sh
.h a/.i
.h .h/1 .h/x a a/.i a/.i/2 a/.i/y case.sh
.h/ .h/x/ a/ a/.i/ a/.i/y/
a/ a/.i a/.i/2 a/.i/y
## END

#### globstar: several in a row
mkdir -p a/b; touch a/b/c; shopt -s globstar; echo **/**/c; echo a/**/**; echo **/**/; echo a/**/**/c
## OUT
a/b/c
a a/b a/b/c
a/ a/b/
a/b/c
## END

#### globstar: the same path by two ways
mkdir -p x/x/x; touch x/x/x/y; shopt -s globstar; echo **/x/**/y; echo **/x/**
## OUT
x/x/x/y x/x/x/y x/x/x/y
x x/x x/x x/x/x x/x/x x/x/x x/x/x/y x/x/x/y x/x/x/y
## END

#### globstar: . and .. behind it
mkdir -p a/b; shopt -s globstar; echo **/.; echo **/..; echo a/**/.
## OUT
. a/. a/b/.
.. a/.. a/b/..
a/. a/b/.
## END

#### globstar off, or what is no directory
mkdir -p a/b; touch a/b/c f; echo **; echo **/c; echo a/**; shopt -s globstar; echo f/** nosuch/**; echo a/b/c/**
## OUT
a case.sh f
**/c
a/b
f/** nosuch/**
a/b/c/**
## END

#### globstar in a subshell
mkdir -p a/b; (shopt -s globstar; echo **); echo **; x=$(shopt -s globstar; echo **/b); echo $x **/b
## OUT
a a/b case.sh
a case.sh
a/b a/b
## END

#### globstar and absolute names
mkdir -p a/b; touch a/b/c; shopt -s globstar; for f in "$PWD"/**/c; do echo ${f#"$PWD"}; done; for f in "$PWD"/**; do echo "${f#"$PWD"}"; done
## OUT
/a/b/c
/
/a
/a/b
/a/b/c
/case.sh
## END

#### GLOBIGNORE
touch a b .c abc; mkdir d; touch d/a d/.x; GLOBIGNORE=a:ab*; echo *; echo .*; echo d/*; shopt dotglob
## OUT
.c b case.sh d
.c
d/.x d/a
dotglob        	on
## END

#### GLOBIGNORE matches whole names, slashes too
mkdir d; touch d/a d/b a; GLOBIGNORE='*/a'; echo * */*; GLOBIGNORE='d*'; echo * */*; GLOBIGNORE='?'; echo * */*
## OUT
a case.sh d d/b
a case.sh */*
case.sh d/a d/b
## END

#### GLOBIGNORE: what it does to dotglob
touch .a b; GLOBIGNORE=x; echo *; GLOBIGNORE=; echo *; unset GLOBIGNORE; echo *; shopt -s dotglob; GLOBIGNORE=b; unset GLOBIGNORE; shopt dotglob
## OUT
.a b case.sh
.a b case.sh
b case.sh
dotglob        	off
## END
## status: 1

#### GLOBIGNORE: classes, escapes and groups hold colons
touch a b c ':'; GLOBIGNORE='[[:alpha:]]'; echo *; GLOBIGNORE='[a:]'; echo *; GLOBIGNORE='\::a'; echo *; shopt -s extglob; GLOBIGNORE='@(a|:):c'; echo *
## OUT
: case.sh
b c case.sh
b c case.sh
b case.sh
## END

#### GLOBIGNORE: nothing is left
touch a b; GLOBIGNORE='*'; echo *; shopt -s nullglob; echo * end; shopt -s failglob; echo *; echo no
## err: no match: *
## OUT
*
end
## END
## status: 1

#### GLOBIGNORE of a function, of a subshell, of a command
touch .a b; f() { local GLOBIGNORE=x; echo *; }; f; echo *; (GLOBIGNORE=x; echo *); echo *; x=$(GLOBIGNORE=b; echo *); echo $x; echo *; GLOBIGNORE=x eval 'echo *'; echo *
## OUT
.a b case.sh
b case.sh
.a b case.sh
b case.sh
.a case.sh
b case.sh
.a b case.sh
b case.sh
## END

#### GLOBIGNORE from the environment
touch .a b c; GLOBIGNORE=b $SH -c 'echo *'
## out: b c case.sh

#### GLOBIGNORE takes . and .. out
shopt -u globskipdots; touch .a; GLOBIGNORE=x; echo .*; unset GLOBIGNORE; echo .*
## OUT
.a
. .. .a
## END

#### noglob
touch a; set -f; echo *; shopt -s failglob nullglob; echo x*; set +f; shopt -u failglob; echo x* a*
## OUT
*
x*
a
## END

#### the order
touch b a B A 1 _ ab aB .x; echo *; mkdir z y; touch z/1 y/2; echo */*
## OUT
1 A B _ a aB ab b case.sh
y/2 z/1
## END

#### a pattern that names no directory
touch f; echo f/* */x nosuch/*; echo f/. 2>/dev/null; echo */
## OUT
f/* */x nosuch/*
f/.
*/
## END

#### globasciiranges
touch a B c; echo [a-c] [A-C]; shopt -u globasciiranges; shopt globasciiranges
## OUT
a c B
globasciiranges	off
## END
## status: 1

#### what braces make is looked up word by word
touch a1 b1; shopt -s nullglob; echo {a,b,c}*; shopt -u nullglob; echo {a,b,c}*
## OUT
a1 b1 case.sh
a1 b1 case.sh
## END

#### GLOBSORT
mkdir d; cd d; printf 12345 >a; printf 1 >b; printf 123 >c
touch -d '2001-01-01' b; touch -d '2002-01-01' a; touch -d '2003-01-01' c
touch -a -d '2011-01-01' c; touch -a -d '2012-01-01' b; touch -a -d '2013-01-01' a
for GLOBSORT in '' name -name size -size +size mtime -mtime atime -atime - + wrong -wrong; do echo "$GLOBSORT:" *; done
## not: bash - of 5.3
## OUT
: a b c
name: a b c
-name: c b a
size: b c a
-size: a c b
+size: b c a
mtime: b a c
-mtime: c a b
atime: c b a
-atime: a b c
-: c b a
+: a b c
wrong: a b c
-wrong: a b c
## END

#### GLOBSORT: equal keys are in the order of names, and numbers come first
mkdir d; cd d; touch 10 9 x 2 100 1a a
for GLOBSORT in numeric -numeric size -size; do echo $GLOBSORT: *; done
GLOBSORT=nosort; set -- *; echo $#
set -o posix; GLOBSORT=-name; echo *
## not: bash - of 5.3
## OUT
numeric: 2 9 10 100 1a a x
-numeric: x a 1a 100 10 9 2
size: 10 100 1a 2 9 a x
-size: x a 9 2 1a 100 10
7
10 100 1a 2 9 a x
## END
