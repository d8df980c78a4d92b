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
