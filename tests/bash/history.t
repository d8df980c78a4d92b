# history, fc, the recording of commands: manual 9

#### a script keeps no history until it is told
echo a
history; echo $?
set -o history
echo b
history
set +o history
echo c
history
## OUT
a
0
b
    1  echo b
    2  history
c
    1  echo b
    2  history
    3  set +o history
## END

#### commands of several lines become one
set -o history
for i in 1 2
do
  echo $i
done
f() {
echo x
}
function g
{
:
}
if true; then echo y   # comment
# full comment
fi
case x in
x)
echo case ;;
y) :
esac
(echo sub
echo sub2)
echo a && \
 echo cont
echo p |
cat
x=(a
b)
while false
do :; done
{ echo g
}
for j
in a; do :
done
until true; do
   
:
done
y ()
( :
)
[[ a == a &&
 b == b ]]
(( 1 +
 1 ))
! {
:; }
if :; then :
elif :; then
:
else
:
fi
history
## OUT
1
2
y
case
sub
sub2
a
cont
p
g
    1  for i in 1 2; do   echo $i; done
    2  f() { echo x; }
    3  function g { :; }
    4  if true; then echo y   # comment
fi
    5  case x in x) echo case ;; y) :; esac
    6  (echo sub; echo sub2)
    7  echo a &&  echo cont
    8  echo p | cat
    9  x=(a b)
   10  while false; do :; done
   11  { echo g; }
   12  for j in a; do :; done
   13  until true; do     :; done
   14  y () ( :; )
   15  [[ a == a &&  b == b ]]
   16  (( 1 +;  1 ))
   17  ! { :; }
   18  if :; then :; elif :; then :; else :; fi
   19  history
## END

#### quotes and substitutions keep their lines
set -o history
echo "a
b" 'c
d'
: $(echo a
echo b)
: `echo a
` "$(echo 'x
y')"
echo \
a
history
## OUT
a
b c
d
a
    1  echo "a
b" 'c
d'
    2  : $(echo a
echo b)
    3  : `echo a
` "$(echo 'x
y')"
    4  echo a
    5  history
## END

#### here-documents keep theirs
set -o history
cat <<X
line1
 line2
X
cat <<A - <<'B'
a
A
b
B
if :; then
	cat <<-E
	tab
	E
fi
echo end
history
## OUT
line1
 line2
b
tab
end
    1  cat <<X
line1
 line2
X

    2  cat <<A - <<'B'
a
A
b
B

    3  if :; then
	cat <<-E
	tab
	E
 fi
    4  echo end
    5  history
## END

#### comments and blank lines
set -o history
# a comment alone

   
echo a # more
history
## OUT
a
    1  # a comment alone
    2     
    3  echo a # more
    4  history
## END

#### cmdhist and lithist
set -o history
shopt -u cmdhist
for i in 1
do echo $i
done
shopt -s cmdhist lithist
for i in 1
do echo $i
done
history
## OUT
1
1
    1  shopt -u cmdhist
    2  for i in 1
    3  do echo $i
    4  done
    5  shopt -s cmdhist lithist
    6  for i in 1
do echo $i
done
    7  history
## END

#### what is sourced or evaluated is not kept
set -o history
eval 'echo ev
echo ev2'
echo 'echo insource' >f; . ./f
f() { history 1; }
f
history
## OUT
ev
ev2
insource
    4  f
    1  eval 'echo ev
echo ev2'
    2  echo 'echo insource' >f; . ./f
    3  f() { history 1; }
    4  f
    5  history
## END

#### HISTCONTROL
set -o history
HISTCONTROL=ignoreboth
echo a
echo a
 echo space
HISTCONTROL=ignoredups
 echo b
 echo b
HISTCONTROL=x:erasedups:ignorespace
echo a
 echo c
history
## OUT
a
a
space
b
b
a
c
    1  HISTCONTROL=ignoreboth
    2  HISTCONTROL=ignoredups
    3   echo b
    4  HISTCONTROL=x:erasedups:ignorespace
    5  echo a
    6  history
## END

#### HISTIGNORE
set -o history
HISTIGNORE='echo x*:pwd:&:h[i]story'
echo a
echo a
echo xyz
pwd >/dev/null
HISTIGNORE='a\&b'
history
## OUT
a
a
xyz
    1  HISTIGNORE='echo x*:pwd:&:h[i]story'
    2  echo a
    3  pwd >/dev/null
    4  HISTIGNORE='a\&b'
    5  history
## END

#### history n
set -o history
echo a
echo b
history 2
history 0
history 99 | wc -l
history x; echo $?
history -z; echo $?
## OUT
a
b
    2  echo b
    3  history 2
5
1
2
## END
## err: ./case.sh: line 7: history: x: numeric argument required
## err: ./case.sh: line 8: history: -z: invalid option

#### history -c, -s
set -o history
history -c
history -s one two
history -s 'a  b'; history -s "multi
line"
history -s
history
## OUT
    1  one two
    2  a  b
    3  multi
line
    4  history -s
    5  history
## END

#### history -s without recording
history -s one; history -s two; history; history -c; history; echo $?
## OUT
    1  one
    2  two
0
## END

#### history -d
for i in a b c d e f; do history -s $i; done; history -d 2; history -d -1; history; history -d 1-2; history; history -d 2--1; history
history -d 99; echo $?; history -d x; echo $?; history -d 0; echo $?; history -d; echo $?; history -d 2-1; echo $?
## OUT
    1  a
    2  c
    3  d
    4  e
    1  d
    2  e
    1  d
1
1
1
2
1
## END
## err: ./case.sh: line 2: history: 99: history position out of range
## err: ./case.sh: line 2: history: x: history position out of range
## err: ./case.sh: line 2: history: 0: history position out of range
## err: ./case.sh: line 2: history: -d: option requires an argument
## err: ./case.sh: line 2: history: 2: history position out of range

#### history -w, -r
history -s one; history -s two; history -w h; cat h; history -c; history -r h; history; history -r h; history; history -r nosuch; echo $?; history -w no/such; echo $?
## OUT
one
two
    1  one
    2  two
    1  one
    2  two
    3  one
    4  two
1
1
## END

#### history -a, -n
history -s one; history -a h; cat h; history -s two; history -a h; history -a h; cat h; echo three >>h; echo four >>h; history -n h; history; history -n h; history | wc -l; history -a no/such; echo $?; history -s x; history -a no/such; echo $?
## OUT
one
one
two
    1  one
    2  two
    3  three
    4  four
4
1
1
## END
## err: ./case.sh: line 1: history: no/such: cannot create: No such file or directory
## err: ./case.sh: line 1: history: no/such: cannot create: No such file or directory

#### history: files by HISTFILE
HISTFILE=hf; history -s one; history -a; history -w; cat hf; history -c; history -r; history; history -an; echo $?
## OUT
one
    1  one
1
## END
## err: ./case.sh: line 1: history: cannot use more than one of -anrw

#### history -p
history -s 'echo one'; history -s 'two words'; history -p '!!' 'a!' 'b c' '!-2' '!1' '!echo' 'a = !'; echo $?; history; history -p '!zz'; echo $?
## OUT
two words
a!
b c
echo one
echo one
echo one
a = !
0
    1  echo one
    2  two words
1
## END
## err: ./case.sh: line 1: history: !zz: history expansion failed

#### HISTSIZE
set -o history
echo a
echo b
HISTSIZE=2
history
echo $HISTCMD
history
HISTSIZE=0
history
HISTSIZE=x
echo c
history
HISTSIZE=-1
echo d
history
## OUT
a
b
    2  HISTSIZE=2
    3  history
4
    4  echo $HISTCMD
    5  history
c
d
    2  echo d
    3  history
## END

#### HISTTIMEFORMAT
set -o history
echo a
HISTTIMEFORMAT='<%%> '
echo b
history 3
history -w h; grep -c '^#[0-9]*$' h; history -c; history -r h; history 2; printf '#0000000001\nq\n' >h; HISTTIMEFORMAT='%Y '; TZ=UTC; history -r h; history 2 | head -1
## OUT
a
b
    2  ??HISTTIMEFORMAT='<%%> '
    3  <%> echo b
    4  <%> history 3
3
    4  <%> history 3
    5  <%> history -w h; grep -c '^#[0-9]*$' h; history -c; history -r h; history 2; printf '#0000000001\nq\n' >h; HISTTIMEFORMAT='%Y '; TZ=UTC; history -r h; history 2 | head -1
    5  2026 history -w h; grep -c '^#[0-9]*$' h; history -c; history -r h; history 2; printf '#0000000001\nq\n' >h; HISTTIMEFORMAT='%Y '; TZ=UTC; history -r h; history 2 | head -1
## END

#### HISTCMD and \! say the number of the command
set -o history
echo $HISTCMD; p='\!'; echo "${p@P}"

echo $HISTCMD
set +o history
echo $HISTCMD "${p@P}"
## OUT
1
1
2
0 1
## END

#### a subshell's history is its own
history -s a; (history -s b; history); history; r=$(history -s c; history | wc -l); echo $r; history
## OUT
    1  a
    2  b
    1  a
2
    1  a
## END

#### at the end what has come goes into HISTFILE
cat >s <<'END'
set -o history
HISTFILE=hf
echo $0
END
$SH ./s; cat hf; $SH ./s; cat hf; sed -i '2aHISTFILESIZE=3' s; $SH ./s; cat hf; echo 'set +o history' >>s; $SH ./s; cat hf; (exit 3)
## OUT
./s
HISTFILE=hf
echo $0
./s
HISTFILE=hf
echo $0
HISTFILE=hf
echo $0
./s
HISTFILE=hf
HISTFILESIZE=3
echo $0
./s
HISTFILE=hf
HISTFILESIZE=3
echo $0
## END
## status: 3

#### fc -l
set -o history
echo one
echo two
echo three
fc -l
fc -l 2 3
fc -ln 2 3
fc -lr 2 3
fc -l 3 2
fc -l -2
fc -l -3 -2
fc -l echo
fc -l 'echo t' 'echo th'
fc -l -99 2
fc -l 1 1
fc -l -n -r -3
fc -l zz; echo $?
fc -z; echo $?
## OUT
one
two
three
1	 echo one
2	 echo two
3	 echo three
2	 echo two
3	 echo three
	 echo two
	 echo three
3	 echo three
2	 echo two
3	 echo three
2	 echo two
7	 fc -lr 2 3
8	 fc -l 3 2
7	 fc -lr 2 3
8	 fc -l 3 2
3	 echo three
4	 fc -l
5	 fc -l 2 3
6	 fc -ln 2 3
7	 fc -lr 2 3
8	 fc -l 3 2
9	 fc -l -2
10	 fc -l -3 -2
3	 echo three
1	 echo one
2	 echo two
1	 echo one
	 fc -l 1 1
	 fc -l -99 2
	 fc -l 'echo t' 'echo th'
1
2
## END
## err: ./case.sh: line 17: fc: no command found
## err: ./case.sh: line 18: fc: -z: invalid option

#### fc -l shows sixteen
for i in {1..20}; do history -s c$i; done; fc -l; fc -l 19
## OUT
5	 c5
6	 c6
7	 c7
8	 c8
9	 c9
10	 c10
11	 c11
12	 c12
13	 c13
14	 c14
15	 c15
16	 c16
17	 c17
18	 c18
19	 c19
20	 c20
19	 c19
20	 c20
## END

#### fc -l of several lines
history -s 'a
b'; fc -l; fc -ln
## OUT
1	 a
b
	 a
b
## END

#### fc -s runs one again
set -o history
echo foo bar foo
fc -s foo=baz
fc -s baz=x bar=y echo
fc -s nosuch; echo $?
fc -e - 1
(exit 3)
fc -s; echo $?
history
## OUT
foo bar foo
baz bar baz
x y x
1
foo bar foo
3
    1  echo foo bar foo
    2  echo baz bar baz
    3  echo x y x
    4  fc -s nosuch; echo $?
    5  echo foo bar foo
    6  (exit 3)
    7  (exit 3)
    8  history
## END
## err: echo baz bar baz
## err: echo x y x
## err: ./case.sh: line 5: fc: no command found
## err: echo foo bar foo
## err: (exit 3)

#### fc edits and runs
set -o history
echo one
echo two
fc -e true 1 2
fc -e 'sed -i s/two/zwei/' 2
FCEDIT='sed -i s/one/uno/' fc 1
EDITOR='sed -i s/one/eins/' fc 1
fc -e false 2; echo $?
fc -r -e 'cat >&2' 1 2
history
ls
## OUT
one
two
one
two
zwei
uno
eins
1
two
one
    1  echo one
    2  echo two
    3  echo one
    4  echo two
    5  echo zwei
    6  echo uno
    7  echo eins
    8  echo two
    9  echo one
   10  history
case.sh
## END
## err: echo one
## err: echo two
## err: echo zwei
## err: echo uno
## err: echo eins
## err: echo two
## err: echo one
## err: echo two
## err: echo one

#### fc without any history
fc -l; echo $?; fc -s; echo $?; fc -e true; echo $?
## OUT
0
1
0
## END
## err: ./case.sh: line 1: fc: no command found

#### fc in a function, fc that exits
set -o history
f() { fc -s "$@"; }
echo a
f 3
history -s 'exit 5'
fc -s exit
echo no
## out: a
## out: a
## status: 5
## err: echo a
## err: exit 5


#### an empty file, and none
: >h; history -r h; echo $?; history -n h; echo $?; history; history -r nosuch; echo $?; printf 'one\nno end' >h; history -r h; history
## OUT
0
0
1
    1  one
## END
