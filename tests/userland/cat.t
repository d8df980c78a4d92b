#### cat copies standard input
printf 'a\nb' | cat; echo c
## OUT
a
bc
## END

#### cat writes files in order
echo a >a; echo b >b
cat b a b
## OUT
b
a
b
## END

#### - is standard input among files
echo a >a
echo in | cat a - a
## OUT
a
in
a
## END

#### options may stand behind operands
echo a >a
cat a -u
## out: a

#### after -- all are operands
echo a >-u
cat -- -u
## out: a

#### POSIXLY_CORRECT ends the options at the first operand
echo a >a; echo b >-u
POSIXLY_CORRECT=1 cat a -u
## OUT
a
b
## END

#### a missing file is reported, the others are written
echo a >a
cat a nosuch a
## OUT
a
a
## END
## err: cat: nosuch: No such file or directory
## status: 1

#### a directory
cat /
## err: cat: /: Is a directory
## status: 1

#### the output is not read as input
echo a >a
cat a >>a
cat a
## out: a
## err: cat: a: input file is output file
## not: busybox - reads it

#### a full disk is an error
echo a >a
cat a >/dev/full
## err: No space left on device
## status: 1

#### a long file through a pipe
dd if=/dev/zero bs=1000 count=3000 2>/dev/null | cat | wc -c | tr -d ' '
## out: 3000000

#### a long file from a file, and the files of /proc
dd if=/dev/zero of=f bs=1000 count=3000 2>/dev/null
cat f | wc -c | tr -d ' '
cat f >g; cmp f g
cat /proc/self/comm | wc -l | tr -d ' '
## OUT
3000000
1
## END

#### a closed reader ends it
dd if=/dev/zero of=f bs=1000 count=3000 2>/dev/null
mkfifo p
{ cat f; kill -l $? >status; } >p &
: <p
wait
cat status
## out: PIPE

#### an unknown option is wrong usage
cat --nosuch
## status: 2
## OUT
## END
## err: cat: --nosuch: unknown option
## err: usage: cat [-u] [file...]
## not: dash bash - GNU says 1

#### no output
echo a >a; cat a >&-
## err: cat: cannot write: Bad file descriptor
## status: 1
