# alias substitution: XCU 2.3.1, alias, unalias

#### an alias replaces a command name
alias e='echo alias:'
e a
## out: alias: a

#### an alias takes effect only on a later line
alias zz='echo alias'; zz 2>/dev/null; echo $?
## out: 127

#### an alias is expanded in the line after
alias e=echo
e a; e b
## out: a
## out: b

#### an alias is not expanded as an argument
alias a=b
echo a
## out: a

#### a quoted name is no alias
alias echo='echo alias:'
\echo a; 'echo' b; "echo" c; e\cho d
## out: a
## out: b
## out: c
## out: d

#### an alias name from an expansion is no alias
alias zz='echo alias'
x=zz; $x 2>/dev/null; echo $?
## out: 127

#### an alias after an assignment
alias e='echo alias:'
x=1 e a
## out: alias: a

#### an alias after a redirection
alias e='echo alias:'
>f e a
cat f
## out: alias: a

#### an alias after a descriptor and a redirection
alias e='echo alias:'
2>f e a
## out: alias: a

#### an alias after bang
alias f=false
! f && echo ok
## out: ok

#### an alias after reserved words
alias e=echo
if e a; then e b; fi; while e c; do e d; break; done
## out: a
## out: b
## out: c
## out: d

#### an alias after operators
alias e=echo
e a && e b || e c; e d | cat; (e e); { e f; }
## out: a
## out: b
## out: d
## out: e
## out: f

#### an alias that names itself is not expanded again
alias echo='echo x'
echo a
## out: x a

#### an alias chain is followed
alias a1=a2 a2=a3 a3='echo end'
a1 x
## out: end x

#### cyclic aliases end with the first name
aa() { echo "function aa: $*"; }
alias aa='bb 1' bb='aa 2'
aa 3
## out: function aa: 2 1 3

#### a value that ends in a blank lets the next word be an alias
alias e='echo ' w=word
e w
## out: word

#### a value without a blank end leaves the next word
alias e='echo' w=word
e w
## out: w

#### a value that ends in a tab lets the next word be an alias
alias e="$(printf 'echo\t')" w=word
e w
## out: word

#### the next word's own blank end goes on
alias e='echo ' a='A ' b=B c=C
e a b c
## out: A B c

#### the word after a non-alias word is not looked up
alias e='echo ' b=B
e x b
## out: x b

#### a blank end with a quoted next word
alias e='echo ' w=word
e \w 'w' w
## out: w w w
## not: bash - a quoted word does not end the chain there, XCU 2.3.1

#### a blank end before a line continuation
alias e='echo ' w=word
e \
w
## out: word

#### a blank end does not reach over a newline
alias e='echo ' w=word
e
w 2>/dev/null || echo none
## OUT

none
## END

#### an alias within a word is not replaced
alias w=word
echo w.w; xw 2>/dev/null || echo none
## out: w.w
## out: none

#### an alias with several words
alias e3='echo 1 2'
e3 3
## out: 1 2 3

#### an alias with quotes and an expansion
alias e='echo "$x" '\''$y'\'
x='a  b'
e
## out: a  b $y

#### an alias with an operator
alias both='echo a; echo'
both b
## out: a
## out: b

#### an alias with a pipe
alias up='echo lower | tr a-z A-Z'
up
## out: LOWER

#### an alias that ends in a pipe
alias p='echo a |'
p cat
## out: a

#### an alias that is a pipe after a blank-ended alias
alias e='echo a ' PIPE='|'
e PIPE cat
## out: a

#### an alias that opens a group
alias begin='{' end='}'
begin echo a; end
## out: a

#### an alias that opens an if
alias when='if' ok='then'
when true; ok echo a; fi
## out: a

#### an alias that is a whole compound command's start
alias loop='for i in 1 2; do'
loop echo $i; done
## out: 1
## out: 2

#### an alias that becomes in
alias f='for i ' In='in'
f In a b; do echo $i; done
## out: a
## out: b

#### an alias that becomes a case pattern
alias c='case x in ' pat='x)'
c pat echo ok;; esac
## out: ok

#### an alias that is an assignment keeps command position
alias a='x=1' e='echo alias'
a
echo $x
## out: 1

#### an alias that is an assignment with a following alias
alias a='x=1' e='echo alias'
a e
## out: alias

#### an alias that is a redirection keeps command position
alias to='>f' e='echo alias'
to e; cat f
## out: alias

#### an alias that is empty
alias none='' e='echo alias'
none echo a
## out: a

#### an alias that is empty keeps command position
alias none='' e='echo alias'
none e a
## out: alias a

#### an alias that is blank keeps command position
alias none=' ' e='echo alias'
none e a
## out: alias a

#### an alias alone that is empty
alias none=''
none
echo $?
## out: 0

#### an alias with a newline
alias two='echo a
echo'
two b
## out: a
## out: b

#### an alias with a comment at the end
alias e='echo a #'
e b
echo c
## out: a
## out: c

#### an alias with an unfinished quote is closed by what follows
alias q='echo "a'
q  b"
## out: a  b

#### an alias with an unfinished substitution is closed by what follows
alias q='echo $(echo'
q a)
## out: a

#### an alias with a here-document operator
alias c='cat <<E'
c
text
E
## out: text

#### an alias that ends in a here-document operator
alias c='cat <<'
c E
text
E
## out: text

#### an alias whose value holds a here-document
alias c='cat <<E
in alias
E
'
c
echo end
## out: in alias
## out: end
## not: bash - the body is looked for after the line, XCU 2.3.1

#### an alias is expanded inside a command substitution
alias e='echo alias:'
echo "$(e a)"
## out: alias: a

#### an alias is expanded inside backquotes
alias e='echo alias:'
echo "`e a`"
## out: alias: a

#### an alias that closes a command substitution is text
alias e='echo a' 
x=$(e; e)
echo $x
## out: a a

#### an alias in a function is expanded at definition
alias e='echo one'
f() { e; }
alias e='echo two'
f
## out: one

#### an alias defined in a function serves after the call
f() { alias e='echo made'; }
f
e
## out: made

#### an alias in eval is seen by a later line of it
eval 'alias e="echo a"
e'
## out: a

#### an alias is not seen in its own eval line
eval 'alias zz="echo a"; zz' 2>/dev/null; echo $?
## out: 127

#### an alias is seen in a sourced file
alias e='echo alias:'
echo 'e a' >f
. ./f
## out: alias: a

#### an alias from a sourced file stays
echo 'alias e="echo alias:"' >f
. ./f
e a
## out: alias: a

#### an alias is not inherited by another shell
alias zz='echo alias'
$SH -c 'zz' 2>/dev/null; echo $?
## out: 127

#### an alias in a subshell stays there
(alias zz='echo in
zz')
zz 2>/dev/null || echo none
## out: none

#### an alias for a builtin wins
alias true=false
true || echo aliased
## out: aliased

#### an alias for a special builtin wins
alias :='echo colon'
: a
## out: colon a

#### an alias is looked up before a function
f() { echo function; }
alias f='echo alias'
f
## out: alias

#### defining a function whose name is an alias uses the value
alias g='h'
g() { echo body; }
h
## out: body

#### the alias utility prints one alias
alias e='echo a'
alias e
## out: e='echo a'

#### the alias output can be read back
alias e='echo "it'\''s"  $x'
v=$(alias e); unalias e; x=1
eval "alias ${v#alias }"
e
## out: it's 1

#### alias of an unknown name fails
alias zz 2>/dev/null || echo failed
## out: failed

#### alias goes on after an unknown name
alias zz b='echo b' 2>/dev/null; echo $?
b
## out: 1
## out: b

#### alias lists all
unalias -a
alias b=1 a=2
alias | sed 's/^alias //; s/=.*//' | sort
## out: a
## out: b

#### unalias removes one
alias zz='echo a' b='echo b'
unalias zz
zz 2>/dev/null || echo none; b
## out: none
## out: b

#### unalias -a leaves nothing to list
alias zz='echo a' b='echo b'
unalias -a
alias | wc -l | tr -d ' '
## out: 0

#### unalias of an unknown name fails
unalias zz 2>/dev/null || echo failed
## out: failed

#### unalias goes on after an unknown name
alias b='echo b'
unalias zz b 2>/dev/null; echo $?
b 2>/dev/null || echo none
## out: 1
## out: none

#### an alias may be redefined
alias e='echo a'
alias e='echo b'
e
## out: b

#### the value is expanded when the alias is defined
x=1
alias e="echo $x" d='echo $x'
x=2
e; d
## out: 1
## out: 2

#### a name with odd characters
alias a,b='echo ab' 9='echo nine' a%='echo percent' a@='echo at' _x!='echo bang'
a,b; 9; a%; a@; _x!
## out: ab
## out: nine
## out: percent
## out: at
## out: bang

#### several aliases after a blank-ended chain end at an ordinary word
alias sudo='command ' ll='echo ll'
sudo ll a
## out: ll a

#### an alias after a closing reserved word is not looked up
alias x='; echo no'
if true; then echo a; fi
echo b
## out: a
## out: b

#### the word after for is no alias
alias i='j'
for i in a; do echo $i; done
## out: a

#### the subject of case is no alias
alias a=b
case a in a) echo a;; b) echo b;; esac
## out: a

#### a redirection's target is no alias
alias f=g
echo a >f; cat f
## out: a

#### a here-document's delimiter is no alias
alias E=F
cat <<E
a
E
## out: a

#### an alias before an operator without a blank
alias e='echo a'
e;e|cat;e&&e>f
## out: a
## out: a
## out: a

#### an alias that is another alias's whole text
alias a=b b='echo hi'
a
a there
## out: hi
## out: hi there

#### an alias's text that leads back to itself
alias b=c c=b
b() { echo f; }
b
## out: f

#### after a blank the text's first word is an alias again
alias a='echo ' c='d e' d=f
a c
## out: f e

#### quotes at the end of an alias's text
alias a='echo "q  r"'
a
a s
## out: q  r
## out: q  r s

#### a continued line within an alias's name
alias foo='echo ok'
f\
oo
## out: ok

#### a chain of aliases without blanks ends where a name comes again
a() { echo function; }
alias a=b b=a
a
## out: function

#### an operator right behind an alias chain
alias a=b b='echo x'
a|cat
a;a
## out: x
## out: x
## out: x

#### a newline that ends it does not end the command string
"$SH" -c 'alias a="env echo one
"
a
echo two'
## out: one
## out: two

#### a here-document begins and ends in an alias's text
alias c='cat <<\END' d='c
here-document
END'
d
## out: here-document
## not: bash - looks for the body behind the alias

#### a here-document goes on behind the text of the alias that begins it
alias h='cat <<E
x'
h y
E
## out: x y
## not: bash - looks for the body behind the alias

#### a here-document in an alias ends with the input
alias g='cat <<E
a'
g
## out: a
## not: bash - looks for the body behind the alias

#### a backslash at the end of an alias's text continues the line
alias bs='echo a\'
bs
b
alias q='echo "a\'
q
b"
alias n='bs'
n
c
## out: ab
## out: ab
## out: ac
## not: bash - ends the word with the inner alias

#### an alias that is a line continuation
alias e='echo ' bs='\' bsnl='\
'
e bs
 foo
e bsnl bar
## out: foo
## out: bar
