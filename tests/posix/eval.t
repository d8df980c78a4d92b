#### the arguments are joined by blanks
eval echo a '   b' "c"
## out: a b c

#### a second expansion
x='$y' y=5
eval echo $x
## out: 5

#### no arguments: status zero
false
eval
echo $?
false
eval '' '  '
echo $?
## OUT
0
0
## END

#### the status is that of the command
eval '(exit 5)'
echo $?
## out: 5

#### $? within eval is the former status
(exit 3)
eval 'echo $?'
## out: 3

#### variables remain
eval 'x=5; y=6'
echo $x$y
## out: 56

#### constructed variable names
n=foo
eval "$n=1"
eval "echo \$$n"
## out: 1

#### several lines
eval 'echo a
echo b

# comment
echo c'
## OUT
a
b
c
## END

#### a here-document inside
eval 'cat <<E
text $((2*2))
E
echo after'
## OUT
text 4
after
## END

#### compound commands inside
eval 'for i in 1 2; do' 'echo $i;' 'done'
## OUT
1
2
## END

#### a function defined by eval
eval 'f() { echo "f $1"; }'
f x
## out: f x

#### nested eval
eval 'eval "eval \"echo deep\""'
## out: deep

#### a syntax error ends a script
$SH -c 'eval "if"; echo no' 2>/dev/null
test $? -gt 0 && echo ended
## out: ended

#### a syntax error after command does not end it
command eval 'if'
test $? -gt 0 && echo on
## out: on
## err: *

#### lines before the syntax error are run
(eval 'echo first
)') 2>/dev/null
echo end
## OUT
first
end
## END

#### an unterminated quote
(eval 'echo "a'; echo no) 2>/dev/null || echo failed
## out: failed
## not: bash - goes on after the failed eval, XCU 2.8.1 wants the exit

#### exit inside
eval 'exit 6'
echo no
## status: 6

#### a redirection of eval
eval 'echo a; echo b' >f
cat f
## OUT
a
b
## END

#### a redirection that exec makes within eval lasts
exec 3>&1
eval 'exec >f'
echo a
exec >&3
cat f
## out: a

#### quotes survive one level
eval "echo 'a   b' \"c   d\""
## out: a   b c   d

#### backslashes are taken off twice
eval printf "'%s\n'" '\\\\' '\$HOME'
## OUT
\\
$HOME
## END

#### a comment eats the rest of the line only
eval 'echo a # b
echo c'
## OUT
a
c
## END

#### eval in a pipeline and in a list
echo a | eval 'cat; echo b' && eval true || echo no
## OUT
a
b
## END

#### eval with & and wait
eval 'exit 4 &'
wait $!
echo $?
## out: 4

#### eval -- is the end of options
eval -- echo a
## out: a
## not: dash - takes -- for a command; XCU 1.4 lets special builtins accept --

#### an alias set in eval acts in its next line
eval 'alias hi="echo hello"
hi'
## out: hello

#### positional parameters in eval
set -- a b c
eval 'echo $# $2'
i=3
eval "echo \${$i}"
## OUT
3 b
c
## END

#### eval of set changes the parameters
eval 'set -- x y'
echo $# $1
## out: 2 x

#### a break in a loop of eval
eval 'while :; do break; done; echo after'
## out: after

#### a long command string
s=:
i=0
while [ $i -lt 500 ]; do s="$s; n=\$((n+1))"; i=$((i+1)); done
n=0
eval "$s"
echo $n
## out: 500

#### an assignment made of an expansion by eval
v='x=a\ b'
eval "$v"
echo "$x"
## out: a b
