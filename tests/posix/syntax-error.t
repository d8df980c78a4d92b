#### the status of a syntax error is above zero and nothing of the line runs
$SH -c 'echo no; if' 2>/dev/null
test $? -gt 0 && echo error
## out: error

#### unterminated compound commands
for c in 'if true; then :' 'while true; do :' 'for i in a; do :' 'case a in a) :;;' '{ :' '( :' 'until false; do' 'for i' 'case a' 'if' 'f() {' 'f()'; do
  $SH -c "$c" 2>/dev/null && echo "accepted: $c"
done
echo end
## out: end

#### unterminated quotes and substitutions
for c in "echo 'a" 'echo "a' 'echo $(echo a' 'echo `echo a' 'echo ${a' 'echo $((1+2' 'echo "$(echo a"' 'echo "${a-b"'; do
  $SH -c "$c" >/dev/null 2>&1 && echo "accepted: $c"
done
echo end
## out: end

#### misplaced reserved words
for c in then else elif fi do done esac '}' 'if true; fi' 'while true; done' 'if true; then; fi' 'for i in a; done'; do
  $SH -c "$c" 2>/dev/null && echo "accepted: $c"
done
echo end
## out: end

#### misplaced operators
for c in ')' ';;' ';' '&' '|' '&&' '||' 'a ||' '| a' '&& a' 'a | | b' 'a && || b' 'a ; ; b' 'a & ; b' ';& a' 'a &&' 'a |' '; a' 'a ;; b'; do
  $SH -c "$c" 2>/dev/null && echo "accepted: $c"
done
echo end
## out: end

#### redirections without a word
for c in 'echo >' 'echo <' 'echo > ; a' 'echo >&' 'echo <<' 'echo > | cat' 'echo 2>' '>'; do
  $SH -c "$c" 2>/dev/null && echo "accepted: $c"
done
echo end
## out: end

#### empty bodies
for c in '{ }' '()' 'if ; then :; fi' 'if true; then fi' 'while do :; done' 'while true; do done' 'for i in a; do done' '( )' 'until true; do ; done'; do
  $SH -c "$c" 2>/dev/null && echo "accepted: $c"
done
echo end
## out: end

#### wrong closings
for c in '( echo a }' '{ echo a; )' 'if true; then :; done' 'for i in a; do :; fi' 'case a in a) :;; fi' 'while true; do :; esac'; do
  $SH -c "$c" 2>/dev/null && echo "accepted: $c"
done
echo end
## out: end

#### words after a compound command
for c in '{ :; } a' '(:) a' 'if true; then :; fi a' 'while false; do :; done a' 'for i in a; do :; done a' 'case a in a) ;; esac a' '(:) { :; }'; do
  $SH -c "$c" 2>/dev/null && echo "accepted: $c"
done
echo end
## out: end

#### bad function definitions
for c in 'f(a) { :; }' 'f( { :; }' 'f() { :' 'f() ;' 'f() { :; } }' 'f() { :; } a'; do
  $SH -c "$c" 2>/dev/null && echo "accepted: $c"
done
echo end
## out: end

#### a function body must be a compound command
$SH -c 'f() echo; echo no' 2>/dev/null || echo error
## out: error
## not: dash - takes any command for the body, XCU 2.9.5

#### bad for commands
for c in 'for' 'for 1x in a; do :; done' 'for i in a do :; done' 'for i in a; :; done' 'for $i in a; do :; done' 'for i b; do :; done' 'for i in a; do :'; do
  $SH -c "$c" 2>/dev/null && echo "accepted: $c"
done
echo end
## out: end

#### bad case commands
for c in 'case' 'case in esac' 'case a a) :;; esac' 'case a in a :;; esac' 'case a in a) :;; b esac' 'case a in | a) :;; esac' 'case a b in a) :;; esac' 'case a in a|) :;; esac'; do
  $SH -c "$c" 2>/dev/null && echo "accepted: $c"
done
echo end
## out: end

#### an assignment before a compound command
$SH -c 'x=1 { echo a; }' 2>/dev/null && echo accepted
$SH -c 'x=1 (echo a)' 2>/dev/null && echo accepted
echo end
## out: end

#### ! needs a pipeline
$SH -c '!;' 2>/dev/null && echo accepted
$SH -c '! && a' 2>/dev/null && echo accepted
echo end
## out: end

#### lines before the error run, later ones do not
printf 'echo one\necho two; )\necho three\n' >f
$SH ./f 2>/dev/null
test $? -gt 0 && echo error
## out: one
## out: error

#### an error inside a compound command: no part of it runs
printf 'echo one\nif true; then\necho two\nfor\nfi\n' >f
$SH ./f 2>/dev/null
test $? -gt 0 && echo error
## out: one
## out: error

#### the message has the script's name and the line
printf 'echo one\n\n)\n' >my-script
$SH ./my-script 2>err
grep -q my-script err && grep -q 3 err && echo both
## OUT
one
both
## END

#### an unterminated quote is reported though far away
{ echo 'echo "start'; i=0; while [ $i -lt 100 ]; do echo "line $i"; i=$((i+1)); done; } >f
$SH ./f >out 2>err
test $? -gt 0 && test -s err && test ! -s out && echo error
## out: error

#### a syntax error in a substitution
$SH -c 'echo a $(if); echo no' >out 2>/dev/null
test $? -gt 0 && echo error
## out: error

#### a syntax error in a function is found before the script's line runs
$SH -c 'f() { echo a; if; }; f' 2>/dev/null || echo error
## out: error

#### -n finds an error and runs nothing
printf 'echo no\necho (\n' >f
$SH -n ./f 2>/dev/null
test $? -gt 0 && echo error
## out: error

#### -n accepts what is right
printf 'if a; then b; fi | while c; do d; done\nf() { case x in (y) ;; esac; }\ncat <<E\n$(x)\nE\n' >f
$SH -n ./f
echo $?
## out: 0

#### a syntax error does not run the EXIT trap of another shell
trap 'echo bye' EXIT
$SH -c 'if' 2>/dev/null
echo a
## OUT
a
bye
## END

#### the EXIT trap runs after a syntax error later in the script
printf 'trap "echo bye" EXIT\necho a\n)\n' >f
$SH ./f 2>/dev/null
test $? -gt 0 && echo error
## OUT
a
bye
error
## END

#### a script on stdin with an error ends
printf 'echo a\n)\necho no\n' | $SH 2>/dev/null
## out: a
## status: 2

#### deep nesting is accepted or refused, without a crash
$SH -c "$(i=0; while [ $i -lt 2000 ]; do printf '( '; i=$((i+1)); done)" 2>/dev/null
s=$?
test $s -gt 0 && test $s -lt 126 && echo error
## out: error

#### deep nesting of groups that is complete
i=0 a= b=
while [ $i -lt 200 ]; do a="$a{ " b="$b }"; i=$((i+1)); done
$SH -c "$a echo deep; $(echo "$b" | sed 's/ }/ };/g')"
## out: deep

#### deep nesting of substitutions
i=0 a= b=
while [ $i -lt 50 ]; do a="$a\$(echo " b="$b)"; i=$((i+1)); done
$SH -c "echo $a deep $b"
## out: deep

#### control characters in a script are words
printf 'x=\001\002; echo ${#x}\n' >f
$SH ./f
## out: 2

#### operators without blanks
true&&echo a||echo b;echo c|cat;(echo d);{ echo e;}
## OUT
a
c
d
e
## END

#### a long pipeline over lines with comments
echo a | # one
  # two

  cat | # three
  cat
## out: a

#### newlines in odd but right places
if

true

then

echo a

fi

while false

do

:

done
case a

in

a)

echo b

;;

esac
## OUT
a
b
## END
