#### a file's commands run in the shell itself
. ./f
echo $x
## file: f
x=5
## END
## out: 5

#### a file without a slash is searched in PATH
mkdir p
echo 'echo in p' >p/lib
PATH=$PWD/p:$PATH
. lib
## out: in p

#### the file need not be executable
mkdir p
echo 'echo in p' >p/lib
chmod 644 p/lib
PATH=$PWD/p:$PATH
. lib
## out: in p

#### the first readable file in PATH wins
mkdir p q
echo 'echo p' >p/lib
echo 'echo q' >q/lib
PATH=$PWD/q:$PWD/p:$PATH
. lib
## out: q

#### a directory in PATH with that name is passed over
mkdir p q p/lib
echo 'echo q' >q/lib
PATH=$PWD/p:$PWD/q:$PATH
. lib
## out: q

#### the status is that of the last command
. ./f
echo $?
## file: f
(exit 7)
## END
## out: 7

#### an empty file: status zero
: >f
false
. ./f
echo $?
## out: 0

#### a file of comments only: status zero
false
. ./f
echo $?
## file: f
# nothing

## END
## out: 0

#### $? at the start of the file is the former status
(exit 3)
. ./f
## file: f
echo $?
## END
## out: 3

#### positional parameters are the caller's
set -- a b
. ./f
## file: f
echo $# $2
## END
## out: 2 b

#### the file may change the positional parameters
set -- a b
. ./f
echo $# $1
## file: f
set -- x y z
## END
## out: 3 x

#### functions defined in the file remain
. ./f
g 1
## file: f
g() { echo "g $1"; }
## END
## out: g 1

#### a missing file ends a script
$SH -c '. ./missing; echo no' 2>/dev/null
test $? -gt 0 && echo ended
## out: ended

#### a missing file in PATH ends a script
$SH -c '. missing-file-name; echo no' 2>/dev/null
test $? -gt 0 && echo ended
## out: ended

#### a missing file after command does not end it
command . ./missing
test $? -gt 0 && echo on
## out: on
## err: missing

#### a missing file reports its name
$SH -c '. ./no-such-file'
test $? -gt 0 && echo bad
## out: bad
## err: no-such-file

#### an unreadable place: a directory
(. ./d; echo no) 2>/dev/null || echo failed
mkdir d
## out: failed

#### a syntax error in the file ends a script
$SH -c '. ./bad; echo no' 2>/dev/null
test $? -gt 0 && echo ended
## file: bad
if then fi
## END
## out: ended

#### commands before a syntax error in the file are run
$SH -c '. ./bad' 2>/dev/null
echo end
## file: bad
echo first
fi
## END
## OUT
first
end
## END

#### an exit in the file leaves the shell
. ./f
echo no
## file: f
exit 4
## END
## status: 4

#### nested files
. ./a
echo end $x
## file: a
. ./b
x=a$x
## END
## file: b
x=b
## END
## out: end ab

#### return from the inner of nested files
. ./a
## file: a
. ./b
echo a $?
## END
## file: b
return 3
echo no
## END
## out: a 3

#### an empty name is not found
(. ''; echo no) 2>/dev/null || echo failed
## out: failed

#### a file in a loop
for i in 1 2 3; do . ./f; done
## file: f
echo "i=$i"
## END
## OUT
i=1
i=2
i=3
## END

#### a redirection of dot
. ./f >out
cat out
## file: f
echo a
## END
## out: a

#### commands in the file read the script's stdin, not the file
. ./f
echo "[$x]"
## stdin: data
## file: f
read x
echo next
## END
## OUT
next
[data]
## END

#### a sourced fifo
mkfifo p
echo 'echo from fifo' >p &
. ./p
wait
## out: from fifo

#### /dev/stdin as the file
. /dev/stdin <<E
x=5
E
echo $x
## out: 5

#### a here-document inside a sourced file
. ./f
## file: f
cat <<E
here $((1+1))
E
## END
## out: here 2

#### a file without a last newline
printf 'x=5\necho $x' >f
. ./f
## out: 5

#### a line continued at the end of the file
printf 'echo a\\\n' >f
. ./f
## out: a

#### a file that changes itself after it was opened
. ./f
cat f
## file: f
rm f; echo new >f
echo here
## END
## OUT
here
new
## END

#### aliases of the file act in the later lines of the file
. ./f
## file: f
alias hi='echo hello'
hi
## END
## out: hello

#### dot in a function keeps the function's parameters
f() { . ./s; echo $1; }
f a b
## file: s
echo "$# $1"
shift
## END
## OUT
2 a
b
## END

#### dot with -- before the name
. -- ./f
## file: f
echo ok
## END
## out: ok

#### an assignment before dot lasts
x=5 . ./f
echo $x
## file: f
echo $x
## END
## OUT
5
5
## END

#### a file that reads itself ends in an error
echo '. ./a' >a
(. ./a) 2>err
[ $? -ne 0 ] && [ -s err ] && echo message
## out: message
## not: dash bash - they crash

#### a file that has ended is closed
ulimit -n 30
echo 'n=$((n + 1))' >a
n=0
while [ $n -lt 100 ]; do . ./a; done
echo $n
## out: 100
