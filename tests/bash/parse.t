# reading of commands: manual 3.1, 3.2

#### reserved words are words elsewhere
echo if then else fi for in do done case esac while until { } ! [[ ]] function time select coproc; if=1; echo $if; for for in in; do echo $for; done; case in in in) echo in ;; esac
## OUT
if then else fi for in do done case esac while until { } ! [[ ]] function time select coproc
1
in
in
## END

#### function names
function if-x { echo a; }; if-x; a.b-c_d() { echo b; }; a.b-c_d; function f+g { echo c; }; f+g; @() { echo at; }; @ ; function a=b { echo no; }; echo $?
## OUT
a
b
c
at
0
## END

#### functions named as builtins
cd() { echo "cd $*"; }; cd /x; echo() { builtin echo "<$*>"; }; echo a b; unset -f echo cd; echo c
## out: cd /x
## out: <a b>
## out: c

#### function with all kinds of bodies
f() { echo a; }; g() ( echo b ); h() if true; then echo c; fi; i() for x in d; do echo $x; done; j() ((0)); k() [[ a ]]; f; g; h; i; j; echo $?; k; echo $?
## OUT
a
b
c
d
1
0
## END

#### newlines in functions' heads
f()

{ echo a; }
function g
{ echo b; }
function h ()
(
echo c
)
f; g; h
## out: a
## out: b
## out: c

#### case forms
case a in (a) echo 1 ;; esac; case a in b) ;; a|c) echo 2; esac; case a in
a)
	echo 3
	;;
esac; case "a b" in a\ b) echo 4 ;; esac; case a in *) ;; esac; echo $?; case x in esac; echo $?
## OUT
1
2
3
4
0
0
## END

#### ;& and ;;&
case a in a) echo 1 ;& b) echo 2 ;;& c) echo 3 ;; *) echo 4 ;& d) echo 5 ;; e) echo 6 ;; esac
## OUT
1
2
4
5
## END

#### case: the status
case a in a) false ;; esac; echo $?; case a in b) false ;; esac; echo $?; case $(false) in *) ;; esac; echo $?; false; case a in a) echo $? ;; esac
## OUT
1
0
0
1
## END

#### for without in, with newlines, with ;
set -- a b; for x; do echo $x; done; for x do echo $x; done; for x
do echo $x; done; for x in; do echo no; done; echo $?; for x in c d
do echo $x; done
## OUT
a
b
a
b
a
b
0
c
d
## END

#### for with braces
for x in a b; { echo $x; }; for ((i=0; i<2; i++)) { echo $i; }
## OUT
a
b
0
1
## END

#### if with elif and status
if false; then :; fi; echo $?; if false; then :; elif true; then echo e; fi; if true; then false; fi; echo $?; if ! false; then echo n; fi
## OUT
0
e
1
n
## END

#### while, until: status
while false; do :; done; echo $?; until true; do :; done; echo $?; i=0; while ((i++ < 2)); do (exit 3); done; echo $?
## out: 0
## out: 0
## out: 3

#### groups
{ echo a; } ; { echo b
}; {
echo c; }; (echo d;); (
echo e
); { { echo f; } }; ( (echo g) )
## OUT
a
b
c
d
e
f
g
## END

#### ! and time
! false; echo $?; ! ! false; echo $?; ! (exit 3); echo $?; !
echo $?
## OUT
0
1
0
1
## END

#### line continuations
ec\
ho a\
b "c\
d" 'e\
f'; i\
f true; th\
en echo g; f\
i; echo $\
{x-h} $(\
echo i) a&\
& echo no; tr\
ue &\
& echo yes
## OUT
ab cd e\
f
g
h i a
no
yes
## END

#### comments
echo a # b; echo c
echo a#b #c
# echo d
echo "#e" \#f '#g' # 'h
: # "i
echo ${x-#j} $((1#2)) 2>/dev/null; echo end
## out: a
## out: a#b
## out: #e #f #g
## status: 1
## err: ./case.sh: line 6: 1#2: invalid arithmetic base

#### semicolons, ampersands, newlines
echo a; echo b & wait; echo c
; echo d
## out: a
## out: b
## out: c
## status: 2
## err: ./case.sh: line 2: syntax error near unexpected token `;'

#### empty lines and blanks


	  echo   a	b  
   
## out: a b

#### quotes join
echo a'b'"c"\d$'e'$"f"; echo "a"b"c"; echo 'a''b'; echo ""''; printf '<%s>' a"" ""b "" ''; echo
## OUT
abcdef
abc
ab

<a><b><><>
## END

#### backslashes in double quotes
echo "\a \$ \` \" \\ \
b \! \'"
## out: \a $ ` " \ b \! \'

#### single quotes within double quotes and the other way round
echo "it's" 'say "x"' "a'b'c" 'a"b"c' "$(echo 'a"b')" "${x-'a'}" "`echo 'c'`"
## out: it's say "x" a'b'c a"b"c a"b 'a' c

#### an operator ends a word
echo a;echo b&&echo c||echo d|cat;(echo e);{ echo f;}
## OUT
a
b
c
e
f
## END

#### numbers before redirections
echo 1>f; cat f; echo 1 >f; cat f; echo a1>f; cat f; echo "1">f; cat f; echo \1>f; cat f
## OUT

1
a1
1
1
## END

#### assignments before commands
x=1 y=2 sh -c 'echo $x$y'; x=1 y=$x sh -c 'echo "$x[$y]"'; echo "[$x]"; x=a; x=b :; echo $x; a=b=c; echo $a; "x"=5 2>/dev/null; echo $?; x =5 2>/dev/null; echo $?
## OUT
12
1[1]
[]
a
b=c
127
127
## END

#### words that look like assignments
echo x=1 y='a b'; export "x=2" ; echo $x; 1x=2 2>/dev/null; echo $?; a[1]=b; echo ${a[1]}; a-b=c 2>/dev/null; echo $?; \x=1 2>/dev/null; echo $?
## OUT
x=1 y=a b
2
127
b
127
127
## END

#### an alias is read with the next line
shopt -s expand_aliases
alias a='echo one'; a 2>/dev/null
a
alias b='echo two
echo three'
b
alias c='echo '
alias d=four
c d
\a 2>/dev/null; 'a' 2>/dev/null; echo $?
## OUT
one
two
three
four
127
## END

#### aliases of reserved words and operators
shopt -s expand_aliases
alias begin='{' end='}' loop='for i in 1 2; do' and='&&' x='echo x;'
begin echo a; end
loop echo $i; done
x echo y
true and echo z
## err: *
## OUT
a
1
2
x
y
## END

#### aliases in functions, case and substitutions
shopt -s expand_aliases
alias e='echo al'
f() { e f; }; f
case a in a) e case ;; esac; x=$(e sub); echo $x; (e par); if true; then e if; fi
unalias e; f
## OUT
al f
al case
al sub
al par
al if
al f
## END

#### aliases do not recurse
shopt -s expand_aliases
alias echo='echo -n' ls='echo ls'
echo a; ls; unalias echo
echo; echo end
## out: als
## out: end

#### time as a word
TIMEFORMAT=; time; echo $?; { time -p; } 2>/dev/null; echo $?; time -- true; echo $?; echo time; time ! true; echo $?; { time -p true; } 2>&1 | sed 's/[0-9]/9/g'
## OUT
0
0
0
time
1
real 9.99
user 9.99
sys 9.99
## END
## err: real 0.00
## err: user 0.00
## err: sys 0.00

#### here-documents in odd places
cat <<A; echo b
a
A
if cat <<B
c
B
then echo d; fi; f() { cat; } <<C
e
C
f; cat <<D |
f
D
cat; for x in 1; do cat; done <<E
g
E
## OUT
a
b
c
d
e
f
g
## END

#### here-documents: quoting
x=v; cat <<E
$x ${x} $(echo s) `echo t` $((1+1)) \$x \\ \a \
joined "$x" '$x' "${x-"q"}"
E
cat <<'E'
$x \$x \
E
cat <<\E
$x
E
## out: v v s t 2 $x \ \a joined "v" 'v' "v"
## out: $x \$x \
## out: $x

#### here-documents: tabs
	cat <<-E
		a
	 	b
	c	d
	E
## out: a
## out:  	b
## out: c	d

#### here-documents: the end must match exactly
cat <<E
 E
E 
Ex
E
cat <<'a b'
x
a b
## OUT
 E
E 
Ex
x
## END

#### several commands on the line of a here-document
cat <<A && cat <<B || echo no; echo end
a
A
b
B
## out: a
## out: b
## out: end

#### a here-document within a substitution within a here-document
cat <<A
$(cat <<B
b
B
) a
A
## out: b a

#### alias options
shopt -s expand_aliases
alias a='x y' b="it's"; alias; alias -p; alias a; alias nosuch; echo $?; unalias a; alias; unalias -a; alias; unalias nosuch; echo $?; alias c; echo $?
## OUT
alias a='x y'
alias b='it'\''s'
alias a='x y'
alias b='it'\''s'
alias a='x y'
1
alias b='it'\''s'
1
1
## END
## err: ./case.sh: line 2: alias: nosuch: not found
## err: ./case.sh: line 2: unalias: nosuch: not found
## err: ./case.sh: line 2: alias: c: not found
