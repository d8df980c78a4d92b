# assignments and how long they last: XCU 2.9.1

#### a simple assignment
x=a; echo $x
## out: a

#### an empty assignment
x=a; x=; echo "[$x]${x+set}"
## out: []set

#### several assignments on one line
a=1 b=2 c=3; echo $a$b$c
## out: 123

#### assignments happen from left to right
x=1; x=2 y=$x; echo $y
## out: 2

#### a later assignment to the same name wins
x=1 x=2; echo $x
## out: 2

#### the value may hold equals signs
x=a=b=c; echo $x
## out: a=b=c

#### no blanks are allowed before equals
x =a 2>/dev/null; echo $?
## out: 127

#### blank after equals gives an empty value to a command
x=old; x= $SH -c 'echo "[$x]"'; echo $x
## OUT
[]
old
## END

#### a name that begins with a digit is no assignment
1x=a 2>/dev/null; echo $?
## out: 127

#### a name with a hyphen is no assignment
a-b=c 2>/dev/null; echo $?
## out: 127

#### an assignment after the command name is an argument
echo x=1; echo "[$x]"
## out: x=1
## out: []

#### an assignment from an expansion is a command name
n=x=1; $n 2>/dev/null; echo "$? [$x]"
## out: 127 []

#### a name from an expansion is no assignment
n=x; $n=1 2>/dev/null; echo "$? [$x]"
## out: 127 []

#### an assignment before a command reaches its environment
x=1 $SH -c 'echo $x'
## out: 1

#### an assignment before a command does not stay
x=1; x=2 $SH -c :; echo $x
## out: 1

#### an assignment before a command leaves an unset variable unset
x=2 $SH -c :; echo "${x-unset}"
## out: unset

#### an assignment before a builtin does not stay
x=1; x=2 true; echo $x; y=2 pwd >/dev/null; echo "${y-unset}"
## out: 1
## out: unset

#### an assignment before a command does not reach its own words
x=1; x=2 echo $x
## out: 1

#### an assignment before a special builtin stays
x=1; x=2 :; echo $x
## out: 2

#### an assignment before eval is seen inside and stays
x=1; x=2 eval 'echo $x'; echo $x
## out: 2
## out: 2

#### an assignment before dot is seen inside and stays
echo 'echo $x' >f; x=2 . ./f; echo $x
## out: 2
## out: 2

#### an assignment before set stays
x=2 set a b; echo $x $1
## out: 2 a

#### an assignment before export stays
x=2 export y=3; echo $x $y
## out: 2 3

#### an assignment before command and a special builtin does not stay
x=1; x=2 command :; echo $x
## out: 1

#### an assignment before command eval is seen inside
x=1; x=2 command eval 'echo $x'; echo $x
## out: 2
## out: 1

#### an assignment before a function is seen inside
f() { echo $x; }; x=2 f
## out: 2

#### an assignment before a function reaches its commands
f() { $SH -c 'echo $x'; }; x=2 f
## out: 2

#### an assignment alone is not exported
x=1; $SH -c 'echo "[$x]"'
## out: []

#### an assignment to an exported variable is exported
export x; x=1; $SH -c 'echo $x'
## out: 1

#### export before the assignment
export x=1; x=2; $SH -c 'echo $x'
## out: 2

#### an imported variable stays exported
v=1 $SH -c 'v=2; '"$SH"' -c "echo \$v"'
## out: 2

#### assignments only, with a redirection
x=1 >f; echo $x; [ -f f ] && echo made
## out: 1
## out: made

#### assignments between redirections
>f x=1 2>g echo a; cat f
## out: a

#### an assignment in a subshell stays there
x=1; (x=2; y=3); echo $x "[$y]"
## out: 1 []

#### an assignment in a pipeline's first part stays there
x=1; { x=2; } | cat; echo $x
## out: 1

#### an assignment in a brace group stays
x=1; { x=2; }; echo $x
## out: 2

#### an assignment in a function stays
f() { x=2; }; x=1; f; echo $x
## out: 2

#### an assignment in a background list stays there
x=1; x=2 & wait; echo $x
## out: 1

#### an assignment succeeds after a failure
false; x=1; echo $?
## out: 0

#### quote removal in a value
x='a'"b"\c; echo $x
## out: abc

#### a value with a quoted newline
x='a
b'; echo "$x"
## out: a
## out: b

#### a value is not split nor expanded to names
touch f1; y='f*  b'; x=$y; echo "$x"; x=f*; echo "$x"
## out: f*  b
## out: f*

#### a value from arithmetic and substitution
x=$((1+2))$(echo a)${u-b}; echo $x
## out: 3ab

#### a self-reference
x=a; x=${x}b; x=$x$x; echo $x
## out: abab

#### appending in a loop
x=; for i in 1 2 3; do x=$x$i; done; echo $x
## out: 123

#### an operator after an assignment ends it
x=1&&echo $x;y=2|cat;(z=3)
## out: 1

#### an assignment before a missing command
x=1; x=2 no_such_command_here 2>/dev/null; echo $? $x
## out: 127 1

#### a command that expands to nothing makes the assignment stay
x=1; x=2 $nothing; echo $x
## out: 2

#### a variable given to a command is passed once
export x=1; x=2 env | grep -c '^x='
## out: 1

#### an assignment to a readonly variable ends the script
$SH -c 'readonly some_name=1; some_name=2; echo no' 2>e || echo ended; grep -c some_name e
## out: ended
## out: 1

#### an assignment to a readonly variable ends a subshell
readonly x=1; (x=2; echo no) 2>/dev/null || echo error $x
## out: error 1

#### a readonly variable before a command
readonly x=1; (x=2 $SH -c 'echo no'; :) 2>/dev/null || echo error
## out: error

#### a readonly variable before a special builtin ends the script
readonly x=1; (x=2 :; echo no) 2>/dev/null || echo error
## out: error

#### a readonly variable keeps its value after the error
readonly x=1; (x=2) 2>/dev/null; echo $x
## out: 1

#### a local readonly error in a function ends the subshell
readonly x=1; f() { x=2; echo no; }; (f; echo no) 2>/dev/null || echo error
## out: error

#### export with a value is not split
y='a  b'; export x=$y; echo "$x"
## out: a  b

#### readonly with a value is not split
y='a  b'; readonly x=$y; echo "$x"
## out: a  b

#### export through command is not split
y='a  b'; command export x=$y; echo "$x"
## out: a  b

#### export through command twice is not split
y='a  b'; command command export x=$y; echo "$x"
## out: a  b

#### export with a substitution is not split
export x=$(echo 'a  b'); echo "$x"
## out: a  b

#### export with a pattern finds no files
touch 'x=f1'; export x=f*; echo "$x"
## out: f*

#### export of several names with values
y='1  2'; export a="$y" b=$((1+1)) c; c=3; $SH -c 'echo "$a" $b $c'
## out: 1  2 2 3

#### an operand of export that is no assignment is split
y='a b'; a=1 b=2; export $y; $SH -c 'echo $a$b'
## out: 12

#### a long list of assignments before a command
a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8 i=9 j=0 $SH -c 'echo $a$b$c$d$e$f$g$h$i$j'; echo "[$a$j]"
## out: 1234567890
## out: []

#### many variables
i=0; while [ $i -lt 500 ]; do eval "v$i=$i"; i=$((i+1)); done; echo $v0 $v250 $v499
## out: 0 250 499

#### an assignment to PATH before a command is used to find it
mkdir d; printf '#!/bin/sh\necho found\n' >d/mycmd; chmod +x d/mycmd; PATH=$PWD/d:$PATH mycmd
## out: found

#### PATH is back after the command
mkdir d; printf '#!/bin/sh\necho found\n' >d/mycmd; chmod +x d/mycmd; PATH=$PWD/d:$PATH mycmd; mycmd 2>/dev/null; echo $?
## out: found
## out: 127

#### a change of PATH forgets remembered places
mkdir d e; for i in d e; do printf '#!/bin/sh\necho '$i'\n' >$i/mycmd; chmod +x $i/mycmd; done; p=$PATH; PATH=$PWD/d:$p; mycmd; PATH=$PWD/e:$p; mycmd
## out: d
## out: e

#### an assignment with a line continuation after equals
x=\
a; echo $x
## out: a

#### an assignment is parsed before its quoted value's operators
x='a;b|c&d'; echo "$x"
## out: a;b|c&d

#### unset of a temporary variable's outer value
x=1; f() { x=3; }; f; echo $x; unset x; echo "[$x]"
## out: 3
## out: []

#### the value reads or sets the variable that it is appended to
x=a
x=${x}b${z:-$x}; echo $x
x=${x}-$(echo $x); echo $x
x=1
x=${x}2$((x + 1)); echo $x
x=${x}-${#x}; echo $x
x=${x}.${z:=$x}.$x; echo $x
x=1
x=$x$((x = 4)); echo $x
x=$x${y:-$((x = 5))}; echo $x
## out: aba
## out: aba-aba
## out: 122
## out: 122-3
## out: 122-3.122-3.122-3
## out: 14
## out: 145

#### a value made of a part of itself and more
x=abc; x=${x%c}d; echo $x
x=${x#a}$x; echo $x
x=${x:-y}z; echo $x
unset x; x=${x:-y}z; echo $x
x=${#x}$x; echo $x
x=$x$x; echo $x
x=$x${x#2}; echo $x
## OUT
abd
bdabd
bdabdz
yz
2yz
2yz2yz
2yz2yzyz2yz
## END

#### an empty substitution has status zero
false
x=$( )
echo $?
false; x=``; echo $?
## OUT
0
0
## END
