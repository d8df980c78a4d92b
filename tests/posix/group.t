#### a group runs in the shell itself
x=1
{ x=2; }
echo $x
## out: 2

#### the status is that of the last command
{ true; (exit 4); }
echo $?
## out: 4

#### a redirection holds for all commands of the group and ends with it
{ echo a; echo b; } >f
echo c
cat f
## OUT
c
a
b
## END

#### a group's redirection ends although the group redirected too
{ exec >g; echo a; } >f
echo b
cat g
## OUT
b
a
## END

#### stdin is shared by the commands of the group
{ read a; read b; cat; } <<E
1
2
3
E
echo $a $b
## OUT
3
1 2
## END

#### nested groups
{ { { echo a; }; }; }
## out: a

#### braces are words elsewhere
echo { } {a,b
## out: { } {a,b

#### the closing brace needs a separator before it
{ echo }
}
## out: }

#### a newline is enough before the closing brace
{
echo a
}
## out: a

#### & is enough before the closing brace
{ echo a & }
wait
## out: a

#### a failed redirection of a group: body not run, shell goes on
{ echo no; } </no/such/file
test $? -ne 0 && echo on
## out: on
## err: *

#### {a is no reserved word
{a
echo $?
## out: 127
## err: *

#### a group may follow a closing compound without separator
if { true; } then { echo a; } fi
## out: a

#### exit in a group leaves the shell
{ exit 3; }
echo no
## status: 3

#### a group in the background does not touch the shell
x=1
{ x=2; cd /; } &
wait
echo $x
test "$PWD" != / && echo here
## OUT
1
here
## END

#### several redirections on a group
{ echo out; echo err >&2; } >f 2>g
cat g f
## OUT
err
out
## END

#### descriptors beyond 2 within a group only
{ echo a >&5; } 5>f
cat f
(echo b >&5) 2>/dev/null || echo closed
## OUT
a
closed
## END

#### a redirection of a group on a descriptor that was closed closes it again
{ :; } 4>f
{ echo x >&4; } 2>/dev/null || echo closed
## out: closed

#### a redirection of a group restores an open descriptor
exec 4>f
{ echo a >&4; } 4>g
echo b >&4
cat f g
## OUT
b
a
## END

#### return through a redirected group restores stdout
f() { { return 3; } >g; }
f
echo $?
## out: 3

#### break through a redirected group restores stdout
for i in 1 2; do { break; } >g; done
echo out
## out: out

#### assignment within a redirected group remains
{ x=5; } >f
echo $x
## out: 5
