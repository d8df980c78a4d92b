# redirections of bash: manual 3.6

#### a here-string
cat <<<hello
x='a  b'; cat <<<$x; cat <<<"$x"; cat <<<'$x'
## OUT
hello
a  b
a  b
$x
## END

#### a here-string is neither split nor are there pathnames, but a tilde
HOME=/root; cat <<<*; cat <<<~; cat <<<$(echo 'a   b')
## OUT
*
/root
a   b
## END

#### a here-string for read
read -r a b <<<'one two three'; echo "$a-$b"
IFS=: read -r a b <<<one:two; echo "$a-$b"
## OUT
one-two three
one-two
## END

#### a here-string at another descriptor
exec 4<<<four; cat <&4; cat 3<<<three <&3
## OUT
four
three
## END

#### the last of two here-strings wins
cat <<<one <<<two
## out: two

#### a here-string on a compound command and on a function
f() { cat; } <<<def
f; f <<<call
while read -r x; do echo "[$x]"; done <<<$'1\n2'
## OUT
def
def
[1]
[2]
## END

#### output and errors together
{ echo out; echo err >&2; } &>both; cat both
{ echo more; echo err >&2; } &>>both; cat both
{ echo new; echo err >&2; } >&both; cat both
## OUT
out
err
out
err
more
err
new
err
## END

#### &> is one redirection in its place
echo a 3>&1 &>f >&3; cat f
## out: a

#### & before > with a blank is a background command
echo a & >f; wait; cat f
## out: a

#### a word of digits is a descriptor, not a file
exec 3>f; echo x >&3; cat f; ls 3
## out: x
## status: 2
## err: *

#### errors into a pipe
{ echo out; echo err >&2; } |& sort
ls /nonexistent |& grep -c nonexistent
## OUT
err
out
1
## END

#### errors into a pipe come after the command's own redirections
{ echo a; echo b >&2; } 2>/dev/null |& cat
(echo a; echo b >&2) >/dev/null |& cat
## OUT
a
b
## END

#### a pipe of errors goes on in the next line
echo a |&

cat
## out: a

#### a function's redirections to both
f() { echo a; echo b >&2; } &>f.out
f; cat f.out
## OUT
a
b
## END

#### {name}> takes a descriptor from 10 on
exec {fd}>f; echo $((fd >= 10)); echo a >&$fd; exec {fd}>&-; cat f; (echo b >&$fd) 2>/dev/null; echo $?
## out: 1
## out: a
## out: 1

#### {name} stays after the command
{ echo a >&$v; } {v}>f; echo b >&$v; cat f; exec {v}>&-
## out: a
## out: b

#### {name} on a simple command stays
: {v}>f; echo x >&$v; exec {v}>&-; cat f
## out: x

#### {name}<, <<, <<<, <>
exec {a}<<<here {b}<<E {c}<>f
doc
E
cat <&$a; cat <&$b; echo rw >&$c; cat f
## out: here
## out: doc
## out: rw

#### {name}>&n and <&
exec {o}>&1; echo a >&$o; exec {p}>&$o-; echo b >&$p; (echo c >&$o) 2>/dev/null; echo $?
## out: a
## out: b
## out: 1

#### {name} two at once differ
exec {a}>f {b}>g; [ $a != $b ]; echo $?; echo 1 >&$a; echo 2 >&$b; cat f g
## out: 0
## out: 1
## out: 2

#### {name[sub]}
exec {fds[1]}>f; echo $((fds[1] >= 10)); echo a >&${fds[1]}; exec {fds[1]}>&-; cat f
## out: 1
## out: a

#### {name} that is readonly
readonly v=5; : {v}>f; echo $?
## out: 1
## err: ./case.sh: line 1: v: readonly variable
## err: ./case.sh: line 1: v: cannot assign fd to variable

#### no name in braces
echo {1}>f; cat f; echo {a b}>f; cat f; echo a{b}>f; cat f; echo {} >f; cat f; echo "{v}">f; cat f
## OUT
{1}
{a b}
a{b}
{}
{v}
## END

#### {name} apart from the operator
echo {v} >f; cat f
## out: {v}

#### &> and >&
{ echo o; echo e >&2; } &>f; cat f; { echo o; echo e >&2; } >&g; cat g; { echo o; echo e >&2; } &>>f; cat f
## OUT
o
e
o
e
o
e
o
e
## END

#### >& with a number or a dash is a descriptor
n=2; { echo a >&$n; } 2>f; cat f; echo b >&"1"; x=1; echo c >& $x
## out: a
## out: b
## out: c

#### &> with quotes and expansions
x='f g'; echo a &>"$x"; cat 'f g'; echo b &> h{1}; cat 'h{1}'
## out: a
## out: b

#### >& into a descriptor that is closed
echo a >&9; echo $?
## out: 1
## err: ./case.sh: line 1: 9: Bad file descriptor

#### moving descriptors
exec 3>f 4>&3-; echo a >&4; (echo b >&3) 2>/dev/null; echo $?; cat f; exec 5<f 6<&5-; cat <&6
## out: 1
## out: a
## out: a

#### moving to itself
exec 3>f 3>&3-; echo a >&3; echo $?
## out: 0

#### moving from an expansion
exec 3>f; n=3; exec 4>&$n-; echo a >&4; (echo b >&3) 2>/dev/null; echo $?; cat f
## out: 1
## out: a

#### ambiguous redirections
x='a b'; echo 1 >$x; echo $?; y=; echo 2 >$y; echo $?; touch p1 p2; echo 3 >p*; echo $?; echo 4 >"$x"; cat 'a b'
## OUT
1
1
1
4
## END
## err: ./case.sh: line 1: $x: ambiguous redirect
## err: ./case.sh: line 1: $y: ambiguous redirect
## err: ./case.sh: line 1: p*: ambiguous redirect

#### a pattern that matches one name
touch f1; echo a >f?; cat f1; cat <f[1]; echo b >nomatch*; ls nomatch*
## out: a
## out: a
## out: nomatch*

#### no pathnames and splitting in posix mode, for a script
set -o posix; touch f1; x='a b'; echo 1 >$x; cat 'a b'; echo 2 >f?; ls
## OUT
1
a b
case.sh
f1
f?
## END

#### braces in a redirection
echo a >{f,g}; echo $?; ls
## out: 1
## out: case.sh
## err: ./case.sh: line 1: {f,g}: ambiguous redirect

#### here-strings
cat <<<a; cat <<<'a  b'; x='a  b'; cat <<<$x; cat <<<"$x y"; cat <<<''; echo $?
## OUT
a
a  b
a  b
a  b y

0
## END

#### here-strings are not split or globbed
touch f1; cat <<<f*; cat <<<{a,b}; cat <<<~; a=(1 '2  3'); cat <<<${a[@]}; IFS=-; cat <<<"${a[*]}"
## env: HOME=/h
## OUT
f*
{a,b}
/h
1 2  3
1-2  3
## END

#### here-strings end with a newline
od -An -c <<<a; od -An -c <<<$'a\n'; od -An -c <<<''
## out:    a  \n
## out:    a  \n  \n
## out:   \n

#### here-strings from several descriptors
cat 4<<<four <&4; cat <<<one <<<two
## out: four
## out: two

#### the order of redirections
{ echo o; echo e >&2; } 2>&1 >f; cat f; { echo o; echo e >&2; } >f 2>&1; cat f
## OUT
e
o
o
e
## END

#### swapping
{ { echo o; echo e >&2; } 3>&1 1>&2 2>&3 3>&-; } 2>f; cat f
## out: e
## out: o

#### <> does not truncate
echo abcdef >f; echo xy 1<>f; cat f; exec 3<>f; read -n 2 x <&3; echo -n Z >&3; cat f
## out: xy
## out: def
## out: xyZdef

#### >| and noclobber
set -C; echo a >f; echo b >f; echo $?; echo c >|f; cat f; echo d >>f; echo e &>f; echo $?; : >/dev/null; echo $?
## OUT
1
c
1
0
## END
## err: ./case.sh: line 1: f: cannot overwrite existing file
## err: ./case.sh: line 1: f: cannot overwrite existing file

#### redirections on compound commands
for i in 1 2; do echo $i; done >f; while read x; do echo "<$x>"; done <f; if true; then echo a; fi >f; (echo b) >>f; case x in x) echo c ;; esac >>f; ((1)) 2>/dev/null; [[ a ]] >g; cat f
## OUT
<1>
<2>
a
b
c
## END

#### redirections on function definitions
f() { echo o; echo e >&2; } 2>&1 >g; f; cat g; n=h; f2() { echo "$1"; } >$n; n=i; f2 x; cat i
## out: e
## out: o
## out: x

#### redirections in front
>f echo a; cat <f; <f cat; 2>/dev/null >g echo b; cat g
## out: a
## out: a
## out: b

#### a redirection alone
echo a >f; >f; cat f; <f; echo $?; <nosuch; echo $?
## out: 0
## out: 1
## err: ./case.sh: line 1: nosuch: No such file or directory

#### exec with redirections only
exec 3>f; exec 4>&1 >&3; echo a; exec >&4 3>&-; cat f
## out: a

#### numbers with more digits
exec 25>f; echo a >&25; exec 25>&-; cat f; echo b 12>f; cat f
## out: a
## out: b

#### a number must stand next to the operator
echo 2 >f; cat f; echo a2>f; cat f; echo 2>f; cat f; x=3; echo $x>f; cat f
## OUT
2
a2

3
## END

#### /dev/fd, /dev/stdin, /dev/stdout
exec 3<<<three; cat /dev/fd/3; echo a | cat /dev/stdin; echo b >/dev/stdout | cat; { echo c >/dev/stderr; } 2>&1 | cat; cat </dev/fd/0 <<<z; echo d >/dev/fd/1 | cat
## OUT
three
a
b
c
z
d
## END

#### /dev/tcp that refuses
(exec 3<>/dev/tcp/127.0.0.1/1) 2>/dev/null; echo $?; (: </dev/tcp/nosuch) 2>/dev/null; echo $?
## out: 1
## out: 1

#### process substitution as a redirection's target
cat < <(echo a); { read x; read y; } < <(printf '1\n2\n'); echo $x$y; echo z > >(cat >f); while ! [ -s f ]; do :; done; cat f
## out: a
## out: 12
## out: z

#### a here-document's delimiter
cat <<"A B"
$x
A B
cat <<'E'F
$y
EF
cat <<-\E
	tab
	E
## out: $x
## out: $y
## out: tab

#### two here-documents and a pipe
cat <<A - <<B | tr a-z A-Z
a
A
b
B
## out: B

#### a here-document in a substitution
x=$(cat <<E
a $(echo b)
E
); echo "$x"
## out: a b

#### an empty here-document
cat <<E
E
cat <<''
a

echo end
## out: a
## out: end

#### varredir_close
shopt -s varredir_close; : {v}>f; (echo x >&$v) 2>/dev/null; echo $?
## out: 1

#### varredir_close: all kinds of commands, but exec
shopt -s varredir_close
t() { (echo x >&$v) 2>/dev/null && echo open; }
: {v}>f; t; env true {v}>f; t; { :; } {v}>f; t; (:) {v}>f; t; f() { echo f >&$v; } {v}>&1; f; t
env sh -c 'echo program' {v}>f >&$v; t; cat f; exec {v}>f; t; exec {v}>&-; t
shopt -u varredir_close; : {v}>f; t; cat f
## OUT
f
program
open
open
x
## END

#### a here-document without its end
cat <<E
a
## out: a
## err: ./case.sh: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `E')

#### a here-document without its end: which one, and the last newline
f() { cat <<A <<-B; cat <<"C D"
x
A
	$((1+1))
B
	y
## as: stdin
## status: 2
## err: line 6: warning: here-document at line 5 delimited by end-of-file (wanted `C D')
## err: line 7: syntax error

#### a here-document without its end, in -c
$SH -c 'cat <<E
last' 2>&1 | sed 's/.*warn/warn/'; set -o posix; $SH --posix -c 'cat <<E
last' 2>/dev/null | wc -l
## not: bash - ends the line in posix mode, too
## OUT
warning: here-document at line 1 delimited by end-of-file (wanted `E')
last
0
## END

#### closing standard descriptors
(echo a >&-) 2>/dev/null; echo $?; { echo b; } 2>&- ; (exec <&-; read x; echo $?) 2>/dev/null
## out: 1
## out: b
## out: 1
