# quoting and line continuation: XCU 2.2

#### backslash keeps a space in a word
printf '[%s]' a\ b; echo
## out: [a b]

#### backslash removes the meaning of every operator character
echo \| \& \; \< \> \( \)
## out: | & ; < > ( )

#### backslash keeps dollar, backquote, quotes and itself
echo \$HOME \`x\` \" \' \\
## out: $HOME `x` " ' \

#### backslash before an ordinary letter vanishes
echo \a\b\c
## out: abc

#### backslash keeps pattern characters
touch ab; echo \* a\* \? \[a]b
## out: * a* ? [a]b

#### backslash keeps a hash at the start of a word
echo \#a
## out: #a

#### backslash newline joins two lines
echo a\
b
## out: ab

#### backslash newline inside a command name
ec\
ho joined
## out: joined

#### backslash newline between words
echo a \
b
## out: a b

#### backslash newline does not separate words
echo a\
 b
## out: a b

#### backslash newline splits an operator
true &\
& echo and
## out: and

#### backslash newline inside the or operator
false |\
| echo or
## out: or

#### backslash newline inside a reserved word
i\
f true; th\
en echo yes; f\
i
## out: yes

#### backslash newline inside a variable name
abc=1
echo $a\
bc
## out: 1

#### backslash newline between dollar and name
abc=1
echo $\
abc
## out: 1

#### backslash newline between dollar and brace
abc=1
echo $\
{abc}
## out: 1

#### backslash newline inside a braced parameter
abc=1
echo ${a\
bc}
## out: 1

#### backslash newline inside a parameter operator
x=
echo ${x:\
-d}
## out: d

#### backslash newline inside the doubled trim operator
x=a.b.c
echo ${x#\
#*.}
## out: c

#### backslash newline between dollar and parenthesis
echo $\
(echo in)
## out: in

#### backslash newline between the parentheses of arithmetic
echo $(\
( 1 + 2 ))
## out: 3

#### backslash newline between the closing parentheses of arithmetic
echo $(( 1 + 2 )\
)
## out: 3

#### backslash newline in an arithmetic number
echo $((1\
2 + 1))
## out: 13

#### backslash newline inside an assignment
a\
b=\
cd
echo $ab
## out: cd

#### backslash newline between descriptor and operator
echo out 1\
>f; cat f
## out: out

#### backslash newline in an append operator
echo a >f; echo b >\
>f; cat f
## out: a
## out: b

#### backslash newline in double quotes
echo "a\
b"
## out: ab

#### backslash newline is kept in single quotes
echo 'a\
b'
## out: a\
## out: b

#### two backslashes before a newline are no continuation
echo a\\
echo b
## out: a\
## out: b

#### several continuations in a row
echo a\
\
\
b
## out: ab

#### a line continuation before a comment character
echo a\
#b
## out: a#b

#### backslash at the end of the script is kept
eval 'printf "[%s]\n" a\'
## out: [a\]

#### single quotes keep every character
echo '$HOME `echo` \ " * # ~ &|;<>()'
## out: $HOME `echo` \ " * # ~ &|;<>()

#### single quotes keep backslashes before letters
printf '%s\n' 'a\nb\\c'
## out: a\nb\\c

#### single quotes hold a newline
printf '[%s]\n' 'a
b'
## out: [a
## out: b]

#### a single quote between quoted parts
echo 'it'\''s'
## out: it's

#### single quotes adjoin other parts of a word
x=B; echo a'b c'"$x"d
## out: ab cBd

#### empty single quotes are a field
set -- '' a ''; echo $#
## out: 3

#### empty double quotes are a field
set -- "" ; echo $#
## out: 1

#### empty quotes beside text add nothing
set -- a""b ''c; echo $# $1 $2
## out: 2 ab c

#### empty quotes keep a vanishing expansion as a field
set -- $nothing''; echo $#
## out: 1

#### an unset parameter in double quotes is one empty field
set -- "$nothing"; echo $#
## out: 1

#### an unset parameter without quotes is no field
set -- $nothing; echo $#
## out: 0

#### double quotes keep spaces
printf '[%s]' "a   b"; echo
## out: [a   b]

#### double quotes keep operators and single quotes
echo "a|b&c;d<e>f(g)h'i'j"
## out: a|b&c;d<e>f(g)h'i'j

#### double quotes stop pathname expansion
touch a b; echo "*" "?" "[ab]"
## out: * ? [ab]

#### double quotes stop field splitting
x='a  b'; printf '[%s]' "$x"; echo
## out: [a  b]

#### double quotes stop tilde expansion
HOME=/h; echo "~" "~/x"
## out: ~ ~/x

#### double quotes keep a hash
echo "#a" # b
## out: #a

#### backslash in double quotes escapes five characters
printf '%s\n' "\$x \`y\` \"z\" \\"
## out: $x `y` "z" \

#### backslash in double quotes stays before other characters
printf '%s\n' "\a \' \* \{ \} \~ \| \ "
## out: \a \' \* \{ \} \~ \| \ 

#### backslash in double quotes stays before bang
printf '%s\n' "\!"
## out: \!

#### two backslashes and a dollar in double quotes
x=1; printf '%s\n' "\\$x" "\\\$x"
## out: \1
## out: \$x

#### parameter expansion in double quotes
x='*'; touch a; echo "$x"
## out: *

#### a lone dollar is itself
echo $ "$" a$ "a$" $.
## out: $ $ a$ a$ $.

#### dollar before a character that begins no name
echo $% "$%" $/ "$ "x
## out: $% $% $/ $ x

#### dollar before a closing double quote
echo "cost: 5$"
## out: cost: 5$

#### double quotes hold a newline
printf '[%s]\n' "a
b"
## out: [a
## out: b]

#### a quoted newline in an argument does not end the command
echo 'a
' b
## out: a
## out:  b

#### quoting inside a command name
'ec'ho quoted; \e\c"ho" too
## out: quoted
## out: too

#### a quoted space is part of the command name
'echo hi'
## status: 127
## err: *

#### an empty command name is not found
''
## status: 127
## err: *

#### quotes from an expansion are ordinary characters
x="'a' \"b\""; echo $x
## out: 'a' "b"

#### a backslash from an expansion is an ordinary character
x='a\ b'; printf '[%s]' $x; echo
## out: [a\][b]

#### quote removal happens only once
x=\'\'; printf '[%s]' $x '"'; echo
## out: ['']["]

#### eval reads quotes a second time
x="'a b'"; eval printf "'[%s]'" $x; echo
## out: [a b]

#### dollar single quote inside double quotes is plain
echo "$'a'"
## out: $'a'

#### command substitution in double quotes has its own quotes
echo "$(echo "a  b")"
## out: a  b

#### nested double quotes in command substitution keep a parenthesis
echo "$(echo ")")"
## out: )

#### double quotes in a quoted parameter word toggle nothing outside
x=; echo "${x:-"a  b"}"
## out: a  b

#### a single quote in a quoted default word is literal
echo "${x:-it's}"
## out: it's

#### single quotes in an unquoted default word quote
printf '[%s]' ${x:-'a  b'}; echo
## out: [a  b]

#### a quoted closing brace does not end the expansion
echo ${x:-'}'} ${x:-"}"} ${x:-\}}
## out: } } }

#### an escaped closing brace in a quoted default
echo "${x:-a\}b}"
## out: a}b

#### a single-quoted assignment value with equals signs
x='a=b c=d'; echo "$x"
## out: a=b c=d

#### quoted characters do not form an assignment
'x'=1 2>/dev/null; echo $?
## out: 127

#### a quoted equals sign forms no assignment
x\=1 2>/dev/null; echo $?
## out: 127

#### a quoted bang is no reserved word
\! true 2>/dev/null; echo $?
## out: 127

#### a quoted brace is no group
'{' echo 2>/dev/null; echo $?
## out: 127

#### unterminated single quote is a syntax error
$SH -c "echo 'a" 2>/dev/null || echo failed
## out: failed

#### unterminated double quote is a syntax error
(eval 'echo "a') 2>/dev/null || echo failed
## out: failed

#### carriage return is an ordinary character
x=$(printf 'a\rb'); printf '%s' "$x" | od -An -c | tr -d ' '
## out: a\rb

#### tab separates words
eval "$(printf 'echo a\tb')"
## out: a b

#### quotes do not nest across words
echo "a"'"'"b" '"'a"'"
## out: a"b "a'

#### backslash in single quotes does not escape the quote
printf '%s\n' 'a\' b
## out: a\
## out: b

#### double quotes around all positional parameters
set -- 'a b' c; for i in "$@"; do echo "<$i>"; done
## out: <a b>
## out: <c>

#### a closing brace needs no quotes in an argument
echo } a} {a} {}
## out: } a} {a} {}

#### bang within a word is plain
echo a!b !a a!
## out: a!b !a a!

#### caret and percent are plain
echo ^a a%b a@b a,b a:b +a
## out: ^a a%b a@b a,b a:b +a

#### control characters from an expansion are kept
x=$(printf '\001\002\177\201\210'); printf %s "$x" | od -An -tx1
## out:  01 02 7f 81 88

#### control characters written in the script are kept
eval "$(printf 'printf %%s a\001b\201c\\\210')" | od -An -tx1
## out:  61 01 62 81 63 88

#### control characters survive double quotes and splitting
x=$(printf 'a\201b \210c'); printf '%s,' "$x" $x | od -An -tx1
## out:  61 81 62 20 88 63 2c 61 81 62 2c 88 63 2c

#### a backslash that the input ends with is itself
: >'ab\'; printf 'echo b\\' >s; $SH ./s; printf 'echo a*\\' >s; $SH ./s
## out: b\
## out: ab\
## not: bash - drops it outside of patterns
