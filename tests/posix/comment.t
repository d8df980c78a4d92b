# comments and the recognition of tokens: XCU 2.3

#### a comment runs to the end of the line
echo a # b
# c
echo d
## out: a
## out: d

#### a hash inside a word begins no comment
echo a#b #c
## out: a#b

#### a hash after a quoted part begins no comment
echo ''#b "a"#c
## out: #b a#c

#### a hash after an expansion begins no comment
x=a; echo $x#b ${x}#c $(echo d)#e
## out: a#b a#c d#e

#### a comment after a semicolon
echo a;# b
echo c
## out: a
## out: c

#### a comment after an ampersand
: &# comment
wait; echo ok
## out: ok

#### a comment after a parenthesis
(# comment
echo a)# after
## out: a

#### a backslash does not continue a comment
# comment \
echo a
## out: a

#### quotes in a comment do not open
# don't "do this
echo a
## out: a

#### a substitution in a comment does not run
echo a # $(echo b `echo c
echo d
## out: a
## out: d

#### a comment inside a command substitution ends at the newline
x=$(echo a # )
echo b)
echo "$x"
## out: a
## out: b

#### a quote in a comment inside a command substitution
x=$(
# it's
echo a
)
echo $x
## out: a

#### a comment between the parts of an if
if true # one
then # two
echo a # three
fi # four
## out: a

#### a comment between a pipe and its command
echo a | # comment
cat
## out: a

#### a comment after and-or operators
true && # comment

# another
echo a
## out: a

#### a comment in a case statement
case a in # one
# two
a) # three
echo A # four
;; # five
# six
esac
## out: A

#### a comment in a for loop
for i in a b # list
# before do
do # body
echo $i
done
## out: a
## out: b

#### a comment in place of for's list
for i # no list
do echo $i; done
echo end
## out: end

#### a comment between function name and body
f() # comment
# more
{ echo a; }
f
## out: a

#### a comment after a here-document operator
cat <<E # comment
a # no comment
E
## out: a # no comment

#### dollar hash is no comment
set -- a b; echo $# ${#} a
## out: 2 2 a

#### a comment at the end without a newline
eval 'echo a # b'
## out: a

#### the script may start with an interpreter line
#!/bin/nowhere
echo a
## out: a

#### a hash after an operator without blanks
true&&#comment
echo a
## out: a

#### a hash after a redirection target
echo a >f#b # c
cat 'f#b'
## out: a

#### a hash after a redirection operator's blank begins a comment
(eval 'echo a > # f
f') 2>/dev/null || echo error
## out: error

#### blank lines between commands are skipped

echo a



echo b
## out: a
## out: b

#### blanks before a command
   	  echo a
## out: a

#### newlines after a semicolon
echo a;

echo b
## out: a
## out: b

#### a word ends at an operator without blanks
echo a;echo b|cat;(echo c)&wait
## out: a
## out: b
## out: c

#### the longest operator wins
echo a>f;echo b>>f;cat<f
## out: a
## out: b

#### and-and is not two ampersands
true&&echo a||echo b
## out: a

#### digits before a redirection are part of it
echo a 1>f; cat f
## out: a

#### digits with a blank before the redirection are an argument
echo a 2 >f; cat f
## out: a 2

#### digits after letters are part of the word
echo a2>f; cat f
## out: a2

#### quoted digits are no descriptor
echo \2>f; cat f
## out: 2

#### digits from an expansion are no descriptor
n=2; echo $n>f; cat f
## out: 2

#### a digit word before another operator is an argument
echo 2;echo 3|cat
## out: 2
## out: 3

#### a semicolon alone is a syntax error
(eval ';') 2>/dev/null || echo error
## out: error

#### two semicolons outside case are a syntax error
(eval 'echo a;;echo b') 2>/dev/null || echo error
## out: error

#### an ampersand after a semicolon is a syntax error
(eval 'echo a; &') 2>/dev/null || echo error
## out: error

#### a lone closing parenthesis is a syntax error
(eval 'echo a )') 2>/dev/null || echo error
## out: error

#### a pipe without a command is a syntax error
(eval 'echo a |') 2>/dev/null || echo error
## out: error

#### an and list without its second command is a syntax error
(eval 'echo a &&') 2>/dev/null || echo error
## out: error

#### nothing of a line with a syntax error runs
(eval 'echo a; )') 2>/dev/null || echo error
## out: error

#### lines before a syntax error have run
printf 'echo a\necho b\n)\necho c\n' >f
$SH f 2>/dev/null || echo error
## out: a
## out: b
## out: error

#### an empty pair of parentheses is a syntax error
(eval '()') 2>/dev/null || echo error
## out: error

#### a redirection without a target is a syntax error
(eval 'echo >') 2>/dev/null || echo error
## out: error

#### a redirection before a newline is a syntax error
(eval 'echo >
f') 2>/dev/null || echo error
## out: error

#### a nul byte apart, any byte may stand in a word
printf 'echo a\013b\014c\n' >f; $SH f | od -An -tx1
## out:  61 0b 62 0c 63 0a

#### the last line needs no newline
printf 'echo a\necho b' >f; $SH f
## out: a
## out: b

#### a continuation at the very end of a script
printf 'echo a\\\n' >f; $SH f
## out: a
