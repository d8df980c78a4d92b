#### the words are taken in order
for i in a b c; do echo $i; done
## OUT
a
b
c
## END

#### without in: the positional parameters
set -- 'a b' c
for i do echo "[$i]"; done
## OUT
[a b]
[c]
## END

#### without in, a semicolon before do
set -- x y
for i; do echo $i; done
## OUT
x
y
## END

#### without in, a newline before do
set -- x y
for i
do echo $i; done
## OUT
x
y
## END

#### in on the next line
for i

in a b
do echo $i; done
## OUT
a
b
## END

#### no words: body not run, status zero
false
for i in; do echo no; done
echo $?
## out: 0

#### no words from an expansion
e=
for i in $e; do echo no; done
echo $? ${i-unset}
## out: 0 unset

#### no positional parameters
for i; do echo no; done
echo $?
## out: 0

#### the variable keeps the last value
for i in a b; do :; done
echo $i
## out: b

#### the words are expanded once, before the loop
x='a b'
for i in $x; do x='c d e'; echo $i; done
## OUT
a
b
## END

#### the positional parameters are taken before the loop
set -- a b
for i; do set -- x y z; echo $i; done
## OUT
a
b
## END

#### assigning the variable does not disturb the loop
for i in a b; do i=z; echo $i; done
## OUT
z
z
## END

#### words are split and globbed
: >1.x; : >2.x
x='a b'
for i in $x *.x "$x"; do echo "[$i]"; done
## OUT
[a]
[b]
[1.x]
[2.x]
[a b]
## END

#### the status is that of the last body
for i in 1 2; do (exit $i); done
echo $?
## out: 2

#### $? at the start of the body is the former status
(exit 3)
for i in a; do echo $?; done
## out: 3

#### reserved words as loop words
for i in in do done if; do echo $i; done
## OUT
in
do
done
if
## END

#### the variable may be called like a reserved word
for in in in; do echo $in; done
for for in for; do echo $for; done
## OUT
in
for
## END

#### a redirection on the loop
for i in a b; do echo $i; done >f
cat f
## OUT
a
b
## END

#### input for the loop
for i in 1 2; do read x; echo $i $x; done <<E
a
b
E
## OUT
1 a
2 b
## END

#### a loop in a pipeline
for i in b a; do echo $i; done | sort
## OUT
a
b
## END

#### nested loops over different variables
for i in a b; do for j in 1 2; do echo $i$j; done; done
## OUT
a1
a2
b1
b2
## END

#### nested loops over the same variable
for i in a b; do for i in 1 2; do :; done; echo $i; done
## OUT
2
2
## END

#### a readonly variable ends the script
$SH -c 'readonly i=1
for i in a; do echo no; done
echo no' 2>/dev/null || echo failed
## out: failed

#### a comment after in and do
for i in a # words
do # body
echo $i
done # end
## out: a

#### do and done on one line without spaces around semicolons
for i in a b;do echo $i;done
## OUT
a
b
## END

#### an exported variable is exported in the loop
export i
for i in a b; do $SH -c 'echo $i'; done
## OUT
a
b
## END

#### many words
for i in $(seq 1 2000); do n=$((n+i)); done
echo $n
## out: 2001000

#### an & inside the body
for i in 1 2 3; do echo $i >f$i & done
wait
cat f1 f2 f3
## OUT
1
2
3
## END
