# here-documents: XCU 2.7.4

#### a here-document of two lines
cat <<E
a
b
E
## out: a
## out: b

#### an empty here-document
cat <<E
E
echo end
## out: end

#### a here-document of empty lines
cat <<E | wc -l | tr -d ' '


E
## out: 2

#### the delimiter is a line by itself
cat <<E
Ea
 E
E 
aE
E
## OUT
Ea
 E
E 
aE
## END

#### parameters are expanded
x='a  b'; cat <<E
$x ${x} ${u-d} ${#x}
E
## out: a  b a  b d 4

#### command substitutions are expanded
cat <<E
$(echo a; echo b) `echo c`
E
## out: a
## out: b c

#### arithmetic is expanded
cat <<E
$((1+2)) x
E
## out: 3 x

#### nothing else is expanded
touch f1; HOME=/h; cat <<E
~ f* {a,b} ? [a] # c
E
## out: ~ f* {a,b} ? [a] # c

#### quotes are plain
cat <<E
'a' "b" 'c
E
## out: 'a' "b" 'c

#### expansions in quotes are expanded
x=1; cat <<E
'$x' "$x"
E
## out: '1' "1"

#### a backslash before dollar, backquote and backslash
x=1; cat <<E
\$x \`a\` \\ \\\\
E
## out: $x `a` \ \\

#### a backslash before other characters stays
cat <<E
\a \" \' \n \*
E
## out: \a \" \' \n \*

#### a backslash newline joins lines
cat <<E
a\
b
E
## out: ab

#### a backslash newline before the delimiter hides it
cat <<E
a\
E
b
E
## out: aE
## out: b

#### two backslashes at the end of a line
cat <<E
a\\
b
E
## out: a\
## out: b

#### a quoted delimiter stops all expansion
x=1; cat <<'E'
$x ${x} $(echo) `echo` $((1)) \$ \\ \
'a' "b"
E
## out: $x ${x} $(echo) `echo` $((1)) \$ \\ \
## out: 'a' "b"

#### a double-quoted delimiter
x=1; cat <<"E"
$x \$x
E
## out: $x \$x

#### an escaped delimiter
x=1; cat <<\E
$x
E
## out: $x

#### a partly quoted delimiter
x=1; cat <<E'O'F
$x
EOF
## out: $x

#### a quoted delimiter keeps backslash newline
cat <<'E'
a\
E
## out: a\

#### a quoted delimiter with a blank
cat <<'a b'
x
a b
## out: x

#### an empty quoted delimiter ends at an empty line
cat <<''
a

echo b
## out: a
## out: b

#### the delimiter is not expanded
x=E; cat <<$x
a
$x
## out: a

#### a delimiter that looks like a substitution's start
cat <<a.b-c
x
a.b-c
## out: x

#### a blank between operator and delimiter
cat << E
a
E
## out: a

#### a delimiter that is a reserved word
cat <<done
a
done
## out: a

#### leading tabs are stripped with the hyphen
	cat <<-E
	a
		b
	 	c
	E
## OUT
a
b
 	c
## END

#### blanks are not stripped with the hyphen
cat <<-E
  a
	E
## OUT
  a
## END

#### tabs in the middle stay with the hyphen
cat <<-E | od -An -c | tr -d ' '
	a	b
E
## out: a\tb\n

#### tabs from an expansion stay with the hyphen
x=$(printf '\ta'); cat <<-E | od -An -c | tr -d ' '
$x
E
## out: \ta\n

#### the hyphen with a quoted delimiter
x=1; cat <<-'E'
	$x
	E
## out: $x

#### the hyphen strips tabs after an inner newline of a substitution's text too
cat <<-E
	$(echo a
	echo b)
	E
## out: a
## out: b

#### the hyphen belongs to the operator only without a blank
cat << -E
a
-E
## out: a

#### tabs stay without the hyphen
cat <<E | od -An -c | tr -d ' '
	a
E
## out: \ta\n

#### two on one line
cat <<A; cat <<B
a
A
b
B
## out: a
## out: b

#### two for one command, the last is the input
cat <<A <<B
a
A
b
B
## out: b

#### two for different descriptors
{ cat; cat <&3; } <<A 3<<B
a
A
b
B
## out: a
## out: b

#### three commands of a pipeline
cat <<A | cat - /dev/fd/3 3<<B | sed s/^/:/
a
A
b
B
## out: :a
## out: :b

#### the rest of the line goes on after the operator
cat <<E && echo b; echo c
a
E
## out: a
## out: b
## out: c

#### the rest of the line may continue below the text
cat <<E |
a
E
tr a b
## out: b

#### the operator in an unfinished list
cat <<E &&
a
E
echo b
## out: a
## out: b

#### the operator after a line continuation
cat \
<<E
a
E
## out: a

#### a line continuation behind the operator
cat <<E \
| tr a b
a
E
## out: b

#### a redirection to a file on the same line
cat <<E >f
a
E
cat f
## out: a

#### the operator before the command name
<<E cat
a
E
## out: a

#### a descriptor number and a duplicate of it
{ cat <&3; } 3<<E
a
E
## out: a

#### for a builtin
read x y <<E
a b c
E
echo "$y"
## out: b c

#### for a function
f() { cat; }; f <<E
a
E
## out: a

#### for a loop
while read x; do echo "<$x>"; done <<E
a
b
E
## out: <a>
## out: <b>

#### for a subshell and a group
(cat) <<E; { cat; } <<F
a
E
b
F
## out: a
## out: b

#### in a function it is expanded at each call
f() { cat <<E
$1
E
}
f a; f b
## out: a
## out: b

#### in a loop it is expanded each time
for i in a b; do cat <<E
$i
E
done
## out: a
## out: b

#### in an if
if true; then
  cat <<E
a
E
fi
## out: a

#### in a case
case a in
a) cat <<E
x
E
;;
esac
## out: x

#### in a brace group before its end on the next line
{ cat <<E
a
E
}
## out: a

#### in a command substitution
x=$(cat <<E
a  b
E
); echo "$x"
## out: a  b

#### in a command substitution within quotes
echo "$(cat <<E
"a" )
E
)"
## out: "a" )

#### in backquotes
x=`cat <<E
a
E
`; echo $x
## out: a

#### a command substitution with a here-document in a here-document
cat <<E
a $(cat <<F
b
F
) c
E
## out: a b c

#### a here-document whose line ends a substitution
echo $(cat <<E
a
E
) b
## out: a b

#### single quotes within a default word stay
cat <<E
${u-'a'} ${u-it's}
E
## out: 'a' it's

#### a default word over two lines
cat <<E
${u-a
b}
E
## out: a
## out: b

#### a trim within
x=a.b; cat <<E
${x%.*} ${x#*.} ${x%"."b} ${x#a'.'}
E
## out: a b a b

#### an escaped closing brace in a default word
cat <<E
${u-a\}b}
E
## out: a}b

#### an assignment by expansion lasts
: <<E
${u=a}
E
echo $u
## out: a

#### an error of expansion
(cat <<E
${u?}
E
) 2>/dev/null || echo error
## out: error

#### quotes within a command substitution
cat <<E
$(echo "a  b" 'c  d')
E
## out: a  b c  d

#### a lone dollar
cat <<E
$ a$ $% "$"
E
## out: $ a$ $% "$"

#### dollar single quote is plain
cat <<E
$'a\n'
E
## out: $'a\n'

#### special parameters
set -- a b; cat <<E
$# $1 $2 $* $?
E
## out: 2 a b a b 0

#### no field splitting
IFS=:; x=a:b; cat <<E
$x $(echo c:d)
E
## out: a:b c:d

#### trailing newlines of a substitution are removed
cat <<E
[$(printf 'a\n\n')]
E
## out: [a]

#### an empty expansion leaves an empty line
cat <<E | wc -l | tr -d ' '
$u
$u
E
## out: 2

#### a large here-document
eval "cat <<E | wc -c | tr -d ' '
$(i=0; while [ $i -lt 3000 ]; do echo 0123456789012345678901234567890123456789012345678; i=$((i+1)); done)
E"
## out: 150000

#### a large expansion
x=0123456789; x=$x$x$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x$x$x; cat <<E | wc -c | tr -d ' '
$x
E
## out: 100001

#### a large one for a command that does not read it
x=0123456789; x=$x$x$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x$x$x; : <<E
$x
E
echo alive
## out: alive

#### bytes above 127
eval "$(printf 'cat <<E\n\201\377\nE\n')" | od -An -tx1
## out:  81 ff 0a

#### a long line
x=0123456789; x=$x$x$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x$x$x; eval "cat <<E
$x
E" | wc -c | tr -d ' '
## out: 1001

#### a comment on the operator's line
cat <<E # comment
a
E
## out: a

#### a delimiter with a hash
cat <<E#F
a
E#F
## out: a

#### a semicolon ends the delimiter
cat <<E;echo b
a
E
## out: a
## out: b

#### the background
cat <<E & wait
a
E
## out: a

#### two lines after one another
cat <<E
a
E
cat <<E
b
E
## out: a
## out: b

#### text in eval is expanded then
x=1; eval 'cat <<E
a $x
E
echo b'
## out: a 1
## out: b

#### in a sourced file
printf 'cat <<E\na $1\nE\n' >f; set -- x; . ./f
## out: a x

#### a child reads what read left over
{ read x; cat; } <<E
a
b
c
E
## out: b
## out: c

#### the input can be read twice through a duplicate
exec 3<<E
a
b
E
read x <&3; read y <&3; echo $x $y
## out: a b

#### a delimiter in a word that looks like an operator is quoted
cat <<'<<'
a
<<
## out: a

#### a delimiter with a dollar by quotes
cat <<'$x'
a
$x
## out: a

#### a carriage return makes another line than the delimiter
eval "$(printf 'cat <<E\na\nE\r\nE\n')" | od -An -c | tr -d ' '
## out: a\nE\r\n

#### an and list after two of them
cat <<A && cat <<B || echo no
a
A
b
B
## out: a
## out: b

#### the text is not a command
cat <<E
exit 3
)
fi
E
echo $?
## out: exit 3
## out: )
## out: fi
## out: 0

#### a syntax error in a substitution is an error
(eval 'cat <<E
$(if)
E
') >/dev/null 2>&1 || echo error
## out: error

#### a substitution runs once
cat <<E
$(echo a; echo x >>f)
E
cat f
## out: a
## out: x

#### a substitution's status does not count
cat <<E
$(exit 3)a
E
echo $?
## out: a
## out: 0

#### backquotes with a quoted string
cat <<E
`echo "a  b"` `echo 'c  d'`
E
## out: a  b c  d

#### backquotes with an escaped dollar
x=1; cat <<E
`echo \$x` \`echo\`
E
## out: 1 `echo`

#### an escaped double quote in a braced word
cat <<E
${u-\"a\"}
E
## out: "a"

#### a delimiter joined from more than two lines
cat <<EOF
a
b\
c\
d
E\
O\
F
echo next
## out: a
## out: bcd
## out: next
## not: dash - it joins two lines at the most
