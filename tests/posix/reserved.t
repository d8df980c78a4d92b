# reserved words and where they are words: XCU 2.4, 2.10

#### reserved words are plain as arguments
echo if then else elif fi do done case esac while until for in { } !
## out: if then else elif fi do done case esac while until for in { } !

#### a reserved word after an assignment is a command name
x=1 if 2>/dev/null; echo $?
## out: 127

#### a reserved word after a redirection is a command name
>f if 2>/dev/null; echo $?
## out: 127

#### a partly quoted reserved word is a command name
i\f 2>/dev/null; echo $?
"if" 2>/dev/null; echo $?
## out: 127
## out: 127

#### a reserved word from an expansion is a command name
x=if; $x 2>/dev/null; echo $?
## out: 127

#### a reserved word is not joined to text
ifx() { echo ifx; }; ifx
## out: ifx

#### in is the variable of a for loop
for in in in; do echo $in; done
## out: in

#### do in the list of a for loop
for i in do done; do echo $i; done
## out: do
## out: done

#### if as the variable of a for loop
for if in a; do echo $if; done
## out: a

#### esac as a subject of case
case esac in (esac) echo yes;; esac
## out: yes

#### in as a subject of case
case in in in) echo yes;; esac
## out: yes

#### case as a subject of case
case case in case) echo yes;; esac
## out: yes

#### reserved words as patterns
case if in then|if) echo yes;; esac
## out: yes

#### esac in a later pattern of a list
case esac in a|esac) echo yes;; esac
## out: yes

#### a brace group needs a semicolon before its end
{ echo a; }
## out: a

#### a closing brace as an argument
{ echo }; }
## out: }

#### a closing brace after a newline
{ echo a
}
## out: a

#### a closing brace after a subshell
{ (echo a) }
## out: a

#### a closing brace after another
{ { echo a; } }
## out: a

#### a closing brace after fi, done and esac
{ if true; then echo a; fi }
{ for i in b; do echo $i; done }
{ case c in c) echo c;; esac }
## out: a
## out: b
## out: c

#### an opening brace needs a blank
$SH -c '{echo a; }' 2>/dev/null || echo error
## out: error

#### an opening brace before a newline
{
echo a; }
## out: a

#### then after then
if true; then if true; then echo a; fi; fi
## out: a

#### if after if's keyword
if if true; then false; fi; then echo a; else echo b; fi
## out: b

#### while as the condition of while
while while false; do :; done; false; do :; done; echo ok
## out: ok

#### a compound command directly after do
for i in 1; do if :; then echo a; fi; done
## out: a

#### bang before a compound command
! { false; } && echo a
## out: a

#### bang before a subshell without a blank
!(false); echo $?
## out: 0
## not: mksh ksh93 - !( begins an extended pattern there

#### bang as a word in the middle is an argument
echo ! a | cat
## out: ! a

#### in on a line of its own
for i

in a
do echo $i; done
## out: a

#### newlines between case word and in
case a

in

a) echo yes;; esac
## out: yes

#### do directly after for's name
for i do echo x; done; echo end
## out: end

#### a semicolon between for's name and do
set -- a b
for i; do echo $i; done
## out: a
## out: b

#### for's list may be empty
for i in; do echo $i; done; echo ok
## out: ok

#### an empty list before a newline
for i in
do echo $i; done; echo ok
## out: ok

#### function as a plain command name is not the standard's
f() { echo a; }; f
## out: a

#### blanks around a function's parentheses
f ( ) { echo a; }; f
## out: a

#### a function's body on a later line
f()


{ echo a; }
f
## out: a

#### a function with a subshell body
f() ( x=2; echo $x ); x=1; f; echo $x
## out: 2
## out: 1

#### a function with an if body
f() if [ "$1" ]; then echo $1; fi
f a
## out: a

#### a function with a for body
f() for i do echo $i; done
f a b
## out: a
## out: b

#### a function with a case body
f() case $1 in a) echo A;; esac
f a
## out: A

#### a function with a while body
f() while [ $# -gt 0 ]; do echo $1; shift; done
f a b
## out: a
## out: b

#### time is no word of the grammar here
time() { echo mine; }
'time'
## out: mine
## not: bash - time is a reserved word there

#### else without if is a syntax error
(eval 'else') 2>/dev/null || echo error
## out: error

#### done without do is a syntax error
(eval 'echo a; done') 2>/dev/null || echo error
## out: error

#### then without if is a syntax error
(eval 'then echo') 2>/dev/null || echo error
## out: error

#### a lone closing brace is a syntax error
(eval '}') 2>/dev/null || echo error
## out: error

#### an empty if condition is a syntax error
(eval 'if ; then echo a; fi') 2>/dev/null || echo error
## out: error

#### an empty then part is a syntax error
(eval 'if true; then fi') 2>/dev/null || echo error
## out: error

#### an empty else part is a syntax error
(eval 'if true; then echo a; else fi') 2>/dev/null || echo error
## out: error

#### an empty do group is a syntax error
(eval 'while false; do done') 2>/dev/null || echo error
## out: error

#### an empty brace group is a syntax error
(eval '{ }') 2>/dev/null || echo error
## out: error

#### an unclosed if is a syntax error
(eval 'if true; then echo a') 2>/dev/null || echo error
## out: error

#### an unclosed case is a syntax error
(eval 'case a in a) echo a;;') 2>/dev/null || echo error
## out: error

#### an unclosed subshell is a syntax error
(eval '(echo a') 2>/dev/null || echo error
## out: error

#### an unclosed brace group is a syntax error
(eval '{ echo a;') 2>/dev/null || echo error
## out: error

#### a word after fi is a syntax error
(eval 'if true; then :; fi echo') 2>/dev/null || echo error
## out: error

#### a word after a subshell is a syntax error
(eval '(echo a) b') 2>/dev/null || echo error
## out: error

#### an argument after a brace group is a syntax error
(eval '{ echo a; } b') 2>/dev/null || echo error
## out: error

#### an assignment before a compound command is no compound command
(eval 'x=1 { echo a; }') 2>/dev/null || echo error
## out: error

#### elif chain
for i in 1 2 3; do if [ $i = 1 ]; then echo one; elif [ $i = 2 ]; then echo two; else echo more; fi; done
## out: one
## out: two
## out: more

#### then may follow a newline in every part
if
false
then
echo a
elif
true
then
echo b
fi
## out: b

#### an ampersand may end a condition
if false & then echo a; fi; wait
## out: a

#### an ampersand before closing brace
{ echo a & }; wait
## out: a

#### a reserved word after a pipe
echo a | while read x; do echo "<$x>"; done
## out: <a>

#### a reserved word after and
true && if true; then echo a; fi
## out: a

#### a reserved word after an ampersand
: & if true; then echo a; fi; wait
## out: a

#### a command named like a reserved word in another case
IF() { echo upper; }; IF
## out: upper

#### fi as an argument before fi
if true; then echo fi; fi
## out: fi

#### done as an argument before done
for i in 1; do echo done; done
## out: done
