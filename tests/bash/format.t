# husk --format. That the tree stays, and that the form of the form is itself, is for tests/format/run and tests/fuzz/format.c.

#### a command has a line, tabs indent
"$SH" --format <<'X'
if  a;then b;c
  elif d
  then e; else
      f >  x   2>&1; fi
while a; b; do  c;  done;for i in 1 2
do c;done
{ a; b
}
(a;b)
X
## OUT
if a; then
	b
	c
elif d; then
	e
else
	f >x 2>&1
fi
while
	a
	b
do
	c
done
for i in 1 2; do
	c
done
{
	a
	b
}
(
	a
	b
)
## END
## not: bash - there is no --format

#### what was written on one line stays there when each list in it is one command
"$SH" --format <<'X'
if a;then b;else c;fi
for ((i=0;i<3;i++)) { a; }
until a; do b & done
( a ); { b;}; ((a ));  (( a ))
( (a);b)
f() { a;}; select i;do b;done
X
## OUT
if a; then b; else c; fi
for ((i=0;i<3;i++)) { a; }
until a; do b & done
(a)
{ b; }
((a ))
(( a ))
(
	(a)
	b
)
f() { a; }
select i; do b; done
## END
## not: bash - there is no --format

#### case
"$SH" --format <<'X'
case $a in (x)  b;; y|z) c
d;& esac
case a in b) ;; # none
  # other
  *) if c; then d; fi;;& e) f & esac
X
## OUT
case $a in
(x) b ;;
y | z)
	c
	d
	;&
esac
case a in
b) ;; # none
# other
*) if c; then d; fi ;;&
e) f & ;;
esac
## END
## not: bash - there is no --format

#### functions keep the form they were written in
"$SH" --format <<'X'
a ( ) { b;
}
function c { d
}
function e()
{
f; } >g
h()
(i)
X
## OUT
a() {
	b
}
function c {
	d
}
function e()
{
	f
} >g
h()
(i)
## END
## not: bash - there is no --format

#### comments stay, with their distance from the command
"$SH" --format <<'X'
#!/bin/bash

  # one
a # two
bb   # three
if c; then # four
# five
d; fi # six
x=( # seven
  1 # eight
)
e | # nine
f
# ten
X
## OUT
#!/bin/bash

# one
a # two
bb   # three
if c; then # four
	# five
	d
fi # six
x=( # seven
	1 # eight
)
e | # nine
	f
# ten
## END
## not: bash - there is no --format

#### empty lines stay, one of several, and none at the ends
printf '\n\na\n\n\n\nb\nif c; then\n\n\td\n\n\te\n\nfi\n\n\n' | "$SH" --format
## OUT
a

b
if c; then
	d

	e
fi
## END
## not: bash - there is no --format

#### lines go on where they did, behind the operator
"$SH" --format <<'X'
a \
&& b || c |
 d
a --one \
      --two  \
      --three && b
if a &&
b; then c; fi
[[ a == b &&
c ]]
X
## OUT
a &&
	b || c |
	d
a --one \
	--two \
	--three && b
if a &&
	b; then
	c
fi
[[ a == b &&
	c ]]
## END
## not: bash - there is no --format

#### words are as they were written, here-documents byte for byte
"$SH" --format <<'X'
echo  'a  b'"c  $d"\ e$'\t'`f   g`  $(h   i) ${j:-k   l}
cat  <<-'A'  <<"B" && c
	a  $(b   c)
  	A
	A
	if  d
B
X
## OUT
echo 'a  b'"c  $d"\ e$'\t'`f   g` $(h   i) ${j:-k   l}
cat <<-'A' <<"B" && c
	a  $(b   c)
  	A
	A
	if  d
B
## END
## not: bash - there is no --format

#### the commands of a substitution get lines when they span some
"$SH" --format <<'X'
a=$(b;  c
d)
e "$( f
  )" <(
g) $(h |
 i
)
j=(  1   2
3); k=(  4  )
X
## OUT
a=$(
	b
	c
	d
)
e "$(f)" <(
	g
) $(h |
	i
)
j=(1 2
	3)
k=(  4  )
## END
## not: bash - there is no --format

#### what extglob and a missing blank could make something else
"$SH" --format <<'X'
! (a); !(b)
shopt -s extglob
case a in @(b|c)) d; esac
X
## OUT
! (a)
!(b)
shopt -s extglob
case a in
@(b|c)) d ;;
esac
## END
## not: bash - there is no --format

#### sh has no &>, arrays and the like
printf '#!/bin/sh -e\na  &>b  c\n' | "$SH" --format
printf '#!/usr/bin/env -S dash\na=(b)\n' >one; "$SH" --format one || echo $?
printf 'a=(b)\n' | "$SH" --posix --format 2>/dev/null || echo $?
printf '#!/bin/bash\na=( b )\n' | "$SH" --posix --format 2>/dev/null || echo $?
printf '#!/bin/bash\na=( b )\n' | "$SH" --format
## OUT
#!/bin/sh -e
a &>b c
2
2
2
#!/bin/bash
a=( b )
## END
## err: one: line 2: syntax error near unexpected token `('
## not: bash - there is no --format

#### an error: nothing is printed of that file, and the others are
echo 'a;b' >one
printf 'a\nif b; )\n' >two
printf 'a\nb <<X\nc\n' >three
"$SH" --format one two three none
## OUT
a
b
## END
## status: 2
## err: two: line 2: syntax error near unexpected token `)'
## err: three: line 2: here-document delimited by end of file
## err: : none: No such file or directory
## not: bash - there is no --format

#### --format=check names what would change
echo 'a;b' >one
echo a >two
"$SH" --format=check one two; echo $?
"$SH" --format=check two; echo $?
"$SH" --format=check - <one; echo $?
## OUT
one
1
0
-
1
## END
## not: bash - there is no --format

#### --format=write writes where links lead, and keeps the mode
mkdir real
echo 'a;b' >real/one
echo a >two
chmod 751 real/one
ln -s real/one link
touch -d 2001-01-01 two
"$SH" --format=write link two; echo $?
cat real/one
stat -c '%a %F' link real/one
[ two -ot real/one ] && echo untouched
ls real
## OUT
0
a
b
777 symbolic link
751 regular file
untouched
one
## END
## not: bash - there is no --format

#### --format=write has no standard input, and leaves a file with an error alone
echo 'a;b' | "$SH" --format=write; echo $?
echo 'a;b )' >one
"$SH" --format=write one; echo $?
cat one
## OUT
2
2
a;b )
## END
## err: : -: standard input is not written
## err: one: line 1: syntax error near unexpected token `)'
## not: bash - there is no --format

#### usage
"$SH" --format=other; echo $?
"$SH" --help | grep -c format
## OUT
2
4
## END
## err: --format=other: invalid option
## not: bash - there is no --format
