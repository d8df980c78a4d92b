# dollar-single-quotes: XCU 2.2.4

#### plain text
printf '[%s]' $'a b'; echo
## out: [a b]
## not: dash - no such quotes there, XCU 2.2.4

#### newline, tab and return
printf %s $'\n\t\r' | od -An -tx1
## out:  0a 09 0d
## not: dash - no such quotes there, XCU 2.2.4

#### bell, backspace, form feed, vertical tab and escape
printf %s $'\a\b\f\v\e' | od -An -tx1
## out:  07 08 0c 0b 1b
## not: dash - no such quotes there, XCU 2.2.4

#### quotes and the backslash
printf '%s\n' $'\'\"\\'
## out: '"\
## not: dash - no such quotes there, XCU 2.2.4

#### an unescaped double quote
printf '%s\n' $'a"b'
## out: a"b
## not: dash - no such quotes there, XCU 2.2.4

#### octal of three digits
printf '%s\n' $'\101\102\060'
## out: AB0
## not: dash - no such quotes there, XCU 2.2.4

#### octal of one and two digits
printf %s $'\1\12\7x' | od -An -tx1
## out:  01 0a 07 78
## not: dash - no such quotes there, XCU 2.2.4

#### octal takes at most three digits
printf '%s\n' $'\1012'
## out: A2
## not: dash - no such quotes there, XCU 2.2.4

#### octal ends at another digit
printf %s $'\18' | od -An -tx1
## out:  01 38
## not: dash - no such quotes there, XCU 2.2.4

#### octal above 127
printf %s $'\377\200' | od -An -tx1
## out:  ff 80
## not: dash - no such quotes there, XCU 2.2.4

#### hexadecimal of two digits
printf '%s\n' $'\x41\x4a\x4B'
## out: AJK
## not: dash - no such quotes there, XCU 2.2.4

#### hexadecimal of one digit
printf %s $'\x9z' | od -An -tx1
## out:  09 7a
## not: dash - no such quotes there, XCU 2.2.4

#### hexadecimal above 127
printf %s $'\xff\x80' | od -An -tx1
## out:  ff 80
## not: dash - no such quotes there, XCU 2.2.4

#### control characters
printf %s $'\cA\ca\cZ\c[' | od -An -tx1
## out:  01 01 1a 1b
## not: dash - no such quotes there, XCU 2.2.4

#### the control characters delete and the backslash
printf %s $'\c?\c\\' | od -An -tx1
## out:  7f 1c
## not: dash - no such quotes there, XCU 2.2.4

#### it ends at the first plain single quote
printf '%s\n' $'a''b'$'c'
## out: abc
## not: dash - no such quotes there, XCU 2.2.4

#### it joins other text
x=1; printf '%s\n' a$'\x42'"$x"'c'
## out: aB1c
## not: dash - no such quotes there, XCU 2.2.4

#### an escaped single quote does not end it
printf '%s\n' $'a\'b c'
## out: a'b c
## not: dash - no such quotes there, XCU 2.2.4

#### an escaped backslash before the end
printf '%s\n' $'a\\' b
## out: a\
## out: b
## not: dash - no such quotes there, XCU 2.2.4

#### no parameter expansion inside
x=1; printf '%s\n' $'$x ${x} `echo` $(echo)'
## out: $x ${x} `echo` $(echo)
## not: dash - no such quotes there, XCU 2.2.4

#### no splitting of the result
set -- $'a b\tc'; echo $#
## out: 1

#### no pathname expansion of the result
touch f1; echo $'f*' $'f\x2a'
## out: f* f*
## not: dash - no such quotes there, XCU 2.2.4

#### empty
set -- $''; echo "$#[$1]"
## out: 1[]
## not: dash - no such quotes there, XCU 2.2.4

#### a newline inside
printf '%s\n' $'a
b'
## out: a
## out: b
## not: dash - no such quotes there, XCU 2.2.4

#### within double quotes it is plain
printf '%s\n' "$'a\n'"
## out: $'a\n'

#### within single quotes it is plain
printf '%s\n' '$'\''a'
## out: $'a

#### a backslash before the dollar
printf '%s\n' \$'a\n'
## out: $a\n

#### in an assignment
x=$'a\tb'; printf '%s' "$x" | od -An -tx1
## out:  61 09 62
## not: dash - no such quotes there, XCU 2.2.4

#### IFS of a tab and a newline
IFS=$'\t\n'; x=$(printf 'a b\tc\nd'); set -- $x; printf '[%s]' "$@"; echo
## out: [a b][c][d]
## not: dash - no such quotes there, XCU 2.2.4

#### in a default word
printf '[%s]' ${u-$'a\x20b'}; echo
## out: [a b]
## not: dash - no such quotes there, XCU 2.2.4

#### in a trim pattern
x=$'a\tb'; printf '[%s]' "${x#*$'\t'}" "${x%$'\t'*}"; echo
## out: [b][a]
## not: dash - no such quotes there, XCU 2.2.4

#### a quoted pattern character in a trim pattern
x='*a'; printf '[%s]' ${x#$'*'} ; x='ba'; printf '[%s]' "${x#$'*'}"; echo
## out: [a][ba]
## not: dash - no such quotes there, XCU 2.2.4

#### in a case pattern
case $'\n' in $'\n') echo nl;; esac; case a in $'*') echo no;; $'\x61') echo a;; esac
## out: nl
## out: a
## not: dash - no such quotes there, XCU 2.2.4

#### in a bracket expression
x=$'\t'; case $x in [$' \t']) echo blank;; esac
## out: blank
## not: dash - no such quotes there, XCU 2.2.4

#### in a for list
for i in $'a b' $'c\x20d'; do echo "<$i>"; done
## out: <a b>
## out: <c d>
## not: dash - no such quotes there, XCU 2.2.4

#### in a redirection target
echo a >$'f\x20g'; cat 'f g'
## out: a
## not: dash - no such quotes there, XCU 2.2.4

#### as a command name
$'ec\x68o' a
## out: a
## not: dash - no such quotes there, XCU 2.2.4

#### no reserved word
$'if' 2>/dev/null; echo $?
## out: 127

#### no alias
alias zz='echo alias'
$'zz' 2>/dev/null; echo $?
## out: 127

#### a tilde in it stays
HOME=/h; echo $'~'/a
## out: ~/a
## not: dash - no such quotes there, XCU 2.2.4

#### as a here-document's delimiter it quotes
x=1; cat <<$'E'
$x
E
## out: $x
## not: dash - no such quotes there, XCU 2.2.4

#### in a command substitution
x=$(printf '%s' $'a\'b)'); echo "$x"
## out: a'b)
## not: dash - no such quotes there, XCU 2.2.4

#### a hexadecimal escape at the end
printf '%s\n' $'a\x42'
## out: aB
## not: dash - no such quotes there, XCU 2.2.4

#### special bytes of the shell
printf %s $'\x01\x02\x7f\x81\x88' | od -An -tx1
## out:  01 02 7f 81 88
## not: dash - no such quotes there, XCU 2.2.4

#### an unclosed one is a syntax error
$SH -c "echo \$'a" >/dev/null 2>&1 || echo error
## out: error

#### a comment character and operators
printf '%s\n' $'#a;b|c&d(e)<f>'
## out: #a;b|c&d(e)<f>
## not: dash - no such quotes there, XCU 2.2.4

#### the doubled dollar before a quote is the process number
x=$$'a'; [ "$x" = "$$"a ] && echo same
## out: same

#### in a function's arguments
f() { printf '[%s]' "$@"; echo; }; f $'a\nb' $'c'
## out: [a
## out: b][c]
## not: dash - no such quotes there, XCU 2.2.4
