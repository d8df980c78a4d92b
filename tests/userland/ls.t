What is written is what GNU's ls writes; ls-differ compares the two on random trees.

#### names are sorted by their bytes, hidden ones left out
mkdir d; cd d; touch b a B .h _ 10 9
ls
## OUT
10
9
B
_
a
b
## END

#### -a and -A
mkdir d; cd d; touch .h a
ls -a; ls -A; ls -aA; ls -Aa
## OUT
.
..
.h
a
.h
a
.h
a
.
..
.h
a
## END

#### names are written as they are
mkdir d; cd d; touch 'a b' "$(printf 'x\ny')" "$(printf '\377\033')" "q'"
ls | od -An -tx1 | sed 's/^ //'
## out: 61 20 62 0a 71 27 0a 78 0a 79 0a ff 1b 0a

#### operands: files first, then directories, each with its name
mkdir d e; touch d/x f g
ls g e d f
## OUT
f
g

d:
x

e:
## END

#### one directory has no heading, but -R gives it one
mkdir -p d/e/f; touch d/e/x
ls d; ls -R d
## OUT
e
d:
e

d/e:
f
x

d/e/f:
## END

#### -R of the working directory, and of one with slashes behind it
mkdir -p d/e; cd d
ls -R; ls -R e//
## OUT
.:
e

./e:
e//:
## END

#### -d lists directories themselves
mkdir d; touch d/x
ls -d d .; cd d; ls -d
## OUT
.
d
.
## END

#### a missing operand is serious, the others are listed
touch a b
ls b nosuch a
## OUT
a
b
## END
## err: ls: cannot access 'nosuch': No such file or directory
## status: 2

#### two operands of which one is missing still give a heading
mkdir d; touch d/x
ls d nosuch
## OUT
d:
x
## END
## err: nosuch
## status: 2

#### an odd name in a message cannot move the cursor
ls "$(printf 'a\033[H')"
## err: ls: cannot access 'a'$'\033''[H': No such file or directory
## status: 2

#### a link among the operands: to a directory, dangling, with -d, -l, -F and -H
mkdir d; touch d/x; ln -s d l; ln -s nosuch n
ls l n; echo; ls -d l; ls -F l; ls -l l | cut -c1; ls -FH l; ls -lH l | cut -c1
## OUT
n

l:
x

l
l@
l
x
t
-
## END

#### -L follows all
mkdir d; ln -s d l; echo text >f; ln -s f g
ls -pL | grep -v case; ls -lL g | cut -c1
## OUT
d/
f
g
l/
-
## END

#### a dangling link below -L is a minor problem
mkdir d; cd d; ln -s nosuch n; touch a
ls -L; ls -sL >/dev/null; echo $?; ls -lL n a | cut -c1-12
## OUT
a
n
1
-rw-r--r-- 1
## END
## err: ls: cannot access 'n': No such file or directory

#### what cannot be looked at is shown with question marks
mkdir d; ln -s nosuch d/n; touch d/a
ls -goL d | grep 'n$'
## OUT
l????????? ? ?            ? n
## END
## err: d/n

#### -RL ends where a directory contains itself
mkdir d; ln -s .. d/up
ls -RL d
## OUT
d:
up

d/up:
case.sh
d
## END
## err: not listing already-listed directory
## status: 2

#### an unreadable directory
[ "$(id -u)" = 0 ] && { echo d:; echo x; exit 1; }
mkdir -p d/x; chmod 0 d/x
ls -R d
## OUT
d:
x
## END
## err: *
## status: 1

#### -F and -p and --file-type
mkdir d; cd d; mkdir a; touch b; chmod +x b; ln -s b c; mkfifo f; touch g
ls -F; ls -p; ls --file-type
## OUT
a/
b*
c@
f|
g
a/
b
c
f
g
a/
b
c@
f|
g
## END

#### the long format
umask 022
mkdir d; cd d; TZ=UTC; export TZ
echo text >a; touch -t 200001020304.05 a; mkdir b; touch -t 199912312359 b; ln -s a c; touch -h -t 197001010000 c
chown "$(id -u):$(id -g)" a
ls -ln a b c | sed "s/ $(id -u) *$(id -g)  */ U G /"
ls -ld a | cut -c1-12; ls -l | head -n 1 | cut -c1-6
## OUT
-rw-r--r-- 1 U G 5 Jan  2  2000 a
lrwxrwxrwx 1 U G 1 Jan  1  1970 c -> a

b:
total 0
-rw-r--r-- 1
total 
## END

#### modes
mkdir d; cd d; touch a b c e f; mkdir t u
chmod 7777 a; chmod 7000 b; chmod 4755 c; chmod 0642 e; chmod 2745 f; chmod 1777 t; chmod 1776 u; mkfifo p; chmod 600 p
ls -l | sed 1d | cut -c1-10
## OUT
-rwsrwsrwt
---S--S--T
-rwsr-xr-x
-rw-r---w-
-rwxr-Sr-x
prw-------
drwxrwxrwt
drwxrwxrwT
## END

#### devices have numbers instead of a size
ls -lL /dev/null | tr -s ' ' | cut -d' ' -f5-6
## out: 1, 3

#### owner and group: -g, -o, -n, -G
touch a; u=$(id -un) g=$(id -gn)
[ "$(ls -l a | cut -d' ' -f3,4)" = "$u $g" ] && echo l
[ "$(ls -g a | cut -d' ' -f3,4)" = "$g 0" ] && echo g
[ "$(ls -o a | cut -d' ' -f3,4)" = "$u 0" ] && echo o
[ "$(ls -lG a | cut -d' ' -f3,4)" = "$u 0" ] && echo G
[ "$(ls -n a | cut -d' ' -f3,4)" = "$(id -u) $(id -g)" ] && echo n
[ "$(ls -go a | cut -d' ' -f3)" = 0 ] && echo go
## OUT
l
g
o
G
n
go
## END

#### recent times have the hour, old and future ones the year
mkdir d; cd d; touch now; touch -t 203711221234 later; touch -t 200108091011 old
ls -l | sed 1d | sed 's/.* 0 //; s/[0-9][0-9]:[0-9][0-9]/TIME/; s/^... .. TIME/DAY TIME/'
## OUT
Nov 22  2037 later
DAY TIME now
Aug  9  2001 old
## END

#### TZ moves times
touch -t 200001020304 a
TZ=UTC ls --full-time a >1; TZ=XXX-3 ls --full-time a >2
TZ=UTC touch -t 200001020304.05 a
TZ=XXX-3:30 ls --full-time a | cut -d' ' -f6-; cmp -s 1 2 || echo differ
## OUT
2000-01-02 06:34:05.000000000 +0330 a
differ
## END

#### --time-style and TIME_STYLE
TZ=UTC; export TZ; touch -t 200001020304.05 a
for s in full-iso long-iso iso locale +%Y:%N: +; do ls -g --time-style=$s a | cut -d' ' -f5-; done
TIME_STYLE=long-iso ls -g a | cut -d' ' -f5-
## OUT
2000-01-02 03:04:05.000000000 +0000 a
2000-01-02 03:04 a
2000-01-02  a
Jan  2  2000 a
2000:000000000: a
 a
2000-01-02 03:04 a
## END

#### -t, -c and -u, -S, -r
mkdir d; cd d; echo 1 >one; echo 22 >two; echo 333 >three
touch -t 200001010000 two; touch -t 200201010000 one three; touch -a -t 200301010000 one; touch -a -t 200101010000 two; touch -a -t 200201010000 three
echo $(ls -t) / $(ls -tr) / $(ls -S) / $(ls -Sr) / $(ls -u) / $(ls -tu) / $(ls --sort=size) / $(ls --time=atime) / $(ls -r)
## out: one three two / two three one / three two one / one two three / one three two / one three two / three two one / one three two / two three one

#### -u and -c only sort the long format with -t
mkdir d; cd d; touch a b; touch -a -t 200001010000 a; touch -a -t 200101010000 b
ls -lu | sed 1d | sed 's/.* //'; ls -ltu | sed 1d | sed 's/.* //'
## OUT
a
b
b
a
## END

#### -X and --group-directories-first
mkdir d; cd d; touch b.c a.h c z.c; mkdir y.c a; ln -s a l
echo $(ls -X); echo $(ls --group-directories-first); echo $(ls -r --group-directories-first)
## OUT
a c l b.c y.c z.c a.h
a l y.c a.h b.c c z.c
y.c l a z.c c b.c a.h
## END

#### -U and -f have the directory's order
mkdir d; cd d; touch c a b .h
[ "$(ls -U | sort)" = "$(ls)" ] && [ "$(ls -f | sort)" = "$(ls -a)" ] && echo same
ls -lf | sed '/total/!d'
## OUT
same
## END

#### -h rounds up
mkdir d; cd d
for n in 0 1023 1024 1025 10188 10189 10240 10241 1047552 1047553 1048576; do truncate -s $n f; ls -gh f | cut -d' ' -f4; done
truncate -s 5000 f; ls -g --si f | cut -d' ' -f4
## OUT
0
1023
1.0K
1.1K
10K
10K
10K
11K
1023K
1.0M
1.0M
5.0k
## END

#### -i, and -s with total
mkdir d; cd d; echo 1 >a; ln a b
[ "$(ls -i a | cut -d' ' -f1)" = "$(ls -i b | cut -d' ' -f1)" ] && echo same
ls -s | head -n 1 | cut -c1-6; mkdir e; truncate -s 1000000 e/f; ls -s e
POSIXLY_CORRECT=1 ls -s e/f; POSIXLY_CORRECT=1 ls -ks e/f
## OUT
same
total 
total 0
0 f
0 e/f
0 e/f
## END

#### columns go down with -C and across with -x
mkdir d; cd d; touch a bb ccc dddd eeeee ffffff
ls -C -w 20; ls -x -w 20; COLUMNS=12 ls -C; ls -Cw0; ls -C -w 80 | od -An -c | head -n 1
## OUT
a   ccc   eeeee
bb  dddd  ffffff
a     bb     ccc
dddd  eeeee  ffffff
a    dddd
bb   eeeee
ccc  ffffff
a  bb  ccc  dddd  eeeee  ffffff
   a           b   b           c   c   c           d   d   d   d
## END

#### columns are wide enough for their widest name, tabulators between them
mkdir d; cd d; touch 123456789 abcdefghijk x
ls -C -w 60 | sed 's/\t/TAB/g'; ls -x -w 20
## OUT
123456789  abcdefghijkTABx
123456789
abcdefghijk
x
## END

#### -m
mkdir d; cd d; touch aaa bbb ccc ddd
ls -m; ls -mw 12; ls -mpi | tr -d 0-9
## OUT
aaa, bbb, ccc, ddd
aaa, bbb,
ccc, ddd
 aaa,  bbb,  ccc,  ddd
## END

#### the format that comes last wins, but -1 does not end -l
mkdir d; cd d; touch a b
ls -C1; ls -1C; ls -l1 | wc -l | tr -d ' '; ls -lC | wc -l | tr -d ' '
## OUT
a
b
a  b
3
1
## END

#### cells, not bytes, make columns in UTF-8
mkdir d; cd d; touch "$(printf '\344\270\255\346\226\207')" "$(printf 'e\314\201')" xx "$(printf '\303\251')" long
LC_ALL=C.UTF-8 ls -C -w 20
## OUT
é     xx  中文
long  é
## END

#### -q writes ? for what does not print
mkdir d; cd d; touch "$(printf 'a\tb\033')" "$(printf '\303\251\377')"
ls -q; LC_ALL=C.UTF-8 ls -q | od -An -tx1 | tail -n 1 | sed 's/.*c3/c3/'
## OUT
a?b?
???
c3 a9 3f 0a
## END

#### --color: what kinds of files have, and nothing when nothing does
mkdir d; cd d; touch f; TERM=xterm; export TERM
ls --color | od -An -c | tr -s ' '; mkdir d; touch x; chmod +x x; ln -s f l
ls --color | sed 's/\x1b/E/g'; ls --color=never d x; ls --color=auto x
## OUT
 f \n
E[0mE[01;34mdE[0m
f
E[01;36mlE[0m
E[01;32mxE[0m
x

d:
x
## END

#### --color without a terminal that is known, and with LS_COLORS
mkdir d; cd d; mkdir a; touch b.c c.C; ln -s nosuch l
TERM=dumb ls --color a -d; LS_COLORS='di=1:*.c=2:or=3:mi=4' ls --color | sed 's/\x1b/E/g'
LS_COLORS='or=3:mi=4:lc=<:rc=>:no=7' ls -g --color l | sed 's/^.*-> //'; echo
## OUT
a
E[0mE[1maE[0m
E[2mb.cE[0m
E[2mc.CE[0m
E[3mlE[0m
<><4>nosuch<0>
<>
## END

#### a wrong LS_COLORS turns colours off
mkdir d; LS_COLORS='di' ls --color -d d
## out: d
## err: LS_COLORS

#### long options may be cut short, and wrong words are refused
mkdir d; touch d/.a
ls --almost d | wc -l | tr -d ' '; ls --sort=nosuch d
## out: 1
## err: invalid argument
## status: 2
## not: dash bash - GNU says 1

#### a wrong width
ls -w x
## err: invalid line width: 'x'
## status: 2
## not: dash bash - GNU has other quotes

#### an unknown option is wrong usage
ls -K
## err: usage: ls
## status: 2
## not: dash bash - GNU has words of its own

#### a full disk is an error
mkdir d; touch d/x; ls d >/dev/full
## err: No space left on device
## status: 2

#### a very deep tree
i=0; n=dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
while [ $i -lt 60 ]; do mkdir $n; cd -P $n; i=$((i + 1)); done 2>/dev/null
cd "$HOME"
ls -R $n | grep -c :
while [ -d $n ]; do cd $n 2>/dev/null || break; done; cd "$HOME"; rm -rf $n
## out: 60
## not: dash bash - GNU's path is too long

#### a directory of many entries
mkdir d; cd d
i=0; while [ $i -lt 3000 ]; do echo >f$i; i=$((i + 1)); done
ls | wc -l | tr -d ' '; ls -U | sort | cksum >../1; ls | cksum >../2; cmp ../1 ../2 && ls -l | wc -l | tr -d ' '
## OUT
3000
3001
## END

#### a line is shorter than the width, but for names of one letter
mkdir d; cd d; touch a b
ls -C -w 6; ls -C -w 3; ls -x -w 6; ls -mw 6; ls -mw 5; ls -mw 4; touch dddd; ls -Cw 10; ls -Cw 11
## OUT
a  b
a
b
a  b
a, b
a, b
a,
b
a  dddd
b
a  b  dddd
## END

#### of several suffixes the last that fits counts
mkdir d; cd d; touch a.c b.h c.tar.gz
LS_COLORS='*.gz=1:*.c=2:*.h=3:*.c=4:*.tar.gz=5' ls --color | sed 's/\x1b/E/g'; LS_COLORS='*.tar.gz=5:*.gz=1' ls --color c* | sed 's/\x1b/E/g'
## OUT
E[0mE[4ma.cE[0m
E[3mb.hE[0m
E[5mc.tar.gzE[0m
E[0mE[1mc.tar.gzE[0m
## END

#### -i: the number of what is mounted somewhere
[ "$(cd /; ls -di proc)" = "$(ls -i / | sed -n 's/^ *\([0-9]* proc\)$/\1/p')" ] && echo same
## needs: [ -e /proc/self ]
## out: same
