# command substitution with backquotes: XCU 2.6.3

#### backquotes run a command
echo [`echo a`]
## out: [a]

#### trailing newlines are removed
x=`printf 'a\n\n'`; echo "[$x]"
## out: [a]

#### an unquoted result is split
set -- `echo a b`; echo $#
## out: 2

#### a quoted result is one field
set -- "`echo a  b; echo c`"; echo $#
## out: 1

#### empty backquotes
echo "[``]"
## out: []

#### double quotes within quoted backquotes
echo "`echo "a  b"`"
## out: a  b

#### escaped double quotes within quoted backquotes
echo "`echo \"a  b\"`"
## out: a  b

#### single quotes within
echo `echo 'a  b'` "`echo 'a  b'`"
## out: a b a  b

#### an escaped backquote nests
echo `echo a \`echo b\``
## out: a b

#### three levels
echo `echo a \`echo b \\\`echo c\\\`\``
## out: a b c

#### a backslash before dollar is removed
x=outer; echo `echo \$x`
## out: outer

#### a backslash before dollar in single quotes
x=1; echo `echo '\$x'`
## out: $x

#### two backslashes before dollar
x=1; echo `echo \\$x`
## out: $x

#### two backslashes become one
printf '%s\n' `printf '%s' 'a\\b'`
## out: a\b

#### a backslash before another character stays
printf '%s\n' `printf '%s' 'a\b\n'`
## out: a\b\n

#### four backslashes become two
printf '%s\n' `printf '%s' 'a\\\\b'`
## out: a\\b

#### a backslash newline within is a continuation
echo `echo a\
b`
## out: ab

#### dollar parenthesis within backquotes
echo `echo $(echo a) b`
## out: a b

#### backquotes within dollar parenthesis
echo $(echo `echo a` b)
## out: a b

#### backquotes within an arithmetic expansion
echo $((`echo 3`*2))
## out: 6

#### backquotes within a default word
echo ${u-`echo a b`} "${u-`echo "a  b"`}"
## out: a b a  b

#### a single-quoted backquote is plain
echo '`' \` "\`"
## out: ` ` `

#### a comment within
echo `echo a # b
echo c`
## out: a c

#### newlines within
echo `
echo a
echo b
`
## out: a b

#### a here-document within
echo "`cat <<E
a
b
E
`"
## out: a
## out: b

#### a case statement within
echo `case a in a) echo A;; esac`
## out: A

#### an assignment's value
x=`echo 'a  b'`; echo "$x"
## out: a  b

#### the status
x=`exit 6`; echo $?
## out: 6

#### a subshell environment
x=1; y=`x=2; echo $x`; echo $x $y
## out: 1 2

#### joined to text
echo a`echo b`c`echo d`
## out: abcd

#### single quotes that hold a backslash and a quote
echo "`echo 'it'\''s'`"
## out: it's

#### an escaped dollar in double-quoted backquotes
x=1; echo "`echo \$x \\$x`"
## out: 1 $x

#### a parenthesis needs no balance
echo `echo ')' "("`
## out: ) (

#### an unclosed backquote is a syntax error
$SH -c 'echo `echo a' 2>/dev/null || echo error
## out: error

#### backquotes in a here-document
x=a; cat <<E
`echo $x "b  c"`
E
## out: a b  c

#### backquotes as a command
`echo echo a`
## out: a

#### backquotes in a function
f() { echo "f `echo $1`"; }; f a
## out: f a

#### nested double quotes at two levels
echo "`echo "\`echo "a  b"\`"`"
## out: a  b

#### bytes above 127 are kept
printf %s "`printf '\201\377'`" | od -An -tx1
## out:  81 ff

#### a comment ends with the backquotes
echo `echo a # c` b
## out: a b

#### a backslash is the last character
echo `printf "%s\n" a\\`
## out: a\

#### the delimiter of a here-document is the last line
echo `cat <<E
a
E` b
## out: a b
