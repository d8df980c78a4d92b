#### a definition gives status zero and runs nothing
false
f() { echo no; }
echo $?
## out: 0

#### arguments replace the positional parameters
set -- a b
f() { echo $# $1 "$*"; }
f x 'y z'
echo $# $1
## OUT
2 x x y z
2 a
## END

#### no arguments: no positional parameters
set -- a b
f() { echo $# "[$1]"; }
f
## out: 0 []

#### $0 stays the shell's
f() { [ "$0" = "$1" ] && echo same; }
f "$0"
## out: same

#### the status is that of the last command
f() { (exit 4); }
f
echo $?
## out: 4

#### an empty-like body keeps nothing
f() { :; }
false
f
echo $?
## out: 0

#### $? on entry is the former status
f() { echo $?; }
(exit 3)
f
## out: 3

#### variables are global
f() { x=2; }
x=1
f
echo $x
## out: 2

#### set -- inside changes the function's parameters only
f() { set -- 1 2 3; echo $#; }
set -- a
f
echo $# $1
## OUT
3
1 a
## END

#### shift inside changes the function's parameters only
f() { shift; echo $1; }
set -- a b
f x y
echo $1
## OUT
y
a
## END

#### any compound command may be the body
f() (x=2; echo in)
g() if true; then echo if; fi
h() for i in a b; do echo $i; done
k() case $1 in a) echo A;; esac
x=1; f; echo $x; g; h; k a
## OUT
in
1
if
a
b
A
## END

#### while as the body
f() while [ $1 -lt 2 ]; do set -- $(($1+1)); echo $1; done
f 0
## OUT
1
2
## END

#### the body on the next line
f()

{ echo a; }
f
## out: a

#### spaces around the parentheses
f ( ) { echo a; }
f
## out: a

#### a redirection of the definition acts at each call
f() { echo $1; } >out
f a
cat out
f b
cat out
## OUT
a
b
## END

#### the redirection's words are expanded at each call
f() { echo $1; } >"out$1"
f 1
f 2
cat out1 out2
## OUT
1
2
## END

#### the definition itself redirects nothing
f() { :; } >out
test -f out || echo none
## out: none

#### a redirection at the call
f() { echo a; echo b >&2; }
f >o 2>e
cat o e
## OUT
a
b
## END

#### a here-document in a function is expanded at each call
f() { cat <<E
v=$1
E
}
f a
f b
## OUT
v=a
v=b
## END

#### a function may be redefined
f() { echo 1; }
f() { echo 2; }
f
## out: 2

#### a function may redefine itself while it runs
f() { f() { echo new; }; echo old; }
f
f
## OUT
old
new
## END

#### a function may unset itself while it runs
f() { unset -f f; echo still; }
f
f 2>/dev/null
echo $?
## OUT
still
127
## END

#### a function defined in a function
f() { g() { echo g; }; }
f
g
## out: g

#### recursion
fact() { if [ $1 -le 1 ]; then echo 1; else echo $(($1 * $(fact $(($1-1))))); fi; }
fact 10
## out: 3628800

#### recursion keeps each level's parameters
f() { if [ $1 -gt 0 ]; then f $(($1-1)); echo $1; fi; }
f 3
## OUT
1
2
3
## END

#### recursion to 900 levels
f() { [ $1 -eq 0 ] || f $(($1-1)); }
f 900
echo $?
## out: 0

#### recursion to 5000 levels
f() { [ $1 -eq 0 ] || f $(($1-1)); }
f 5000
echo $?
## out: 0
## not: dash - stops at 1000 levels

#### functions and variables have different name spaces
f=var
f() { echo func; }
f
echo $f
## OUT
func
var
## END

#### a function is not seen in a child shell
f() { echo no; }
$SH -c f
echo $?
## out: 127
## err: *

#### a function in a pipeline and in a substitution
f() { cat; echo $1; }
echo a | f b
x=$(echo c | f d)
echo $x
## OUT
a
b
c d
## END

#### expansions in the body happen at the call
x=1
f() { echo $x; }
x=2
f
## out: 2

#### parse errors in a body define nothing
(eval 'f() { if; }'; echo no) 2>/dev/null
f 2>/dev/null
echo $?
## out: 127

#### a function name with digits and underscores
_f2() { echo ok; }
_f2
## out: ok

#### a function called by the name in a variable
f() { echo ok $1; }
n=f
$n a
## out: ok a

#### a quoted name calls the function
f() { echo ok; }
\f
"f"
## OUT
ok
ok
## END

#### the name of a regular builtin
true() { return 3; }
true
echo $?
## out: 3

#### command passes a function over
echo() { printf 'func\n'; }
command echo real
## out: real

#### two functions that call each other
even() { if [ $1 -eq 0 ]; then echo yes; else odd $(($1-1)); fi; }
odd() { if [ $1 -eq 0 ]; then echo no; else even $(($1-1)); fi; }
even 10
## out: yes

#### the redirection of a call ends after a failing return
f() { return 3; }
f >x || echo $?
## out: 3

#### exit in a function leaves the shell
f() { exit 5; }
f
echo no
## status: 5

#### the call's parameters survive a nested call
f() { g inner; echo $1 $#; }
g() { echo $1; shift; }
f outer
## OUT
inner
outer 1
## END

#### a definition in a subshell is gone after it
(f() { echo no; }; f)
f 2>/dev/null
echo $?
## OUT
no
127
## END

#### a definition inside an if
if true; then f() { echo a; }; else f() { echo b; }; fi
f
## out: a

#### a definition followed by a command on one line
f() { echo a; }; f
## out: a

#### a definition in an and-or list
true && f() { echo a; }
f
## out: a

#### unset -f and then a variable of that name
f() { :; }
f=1
unset -f f
echo $f
## out: 1

#### a failed redirection of the function: body not run, shell goes on
f() { echo no; } </no/such
f
test $? -ne 0 && echo on
## out: on
## err: *

#### "$@" passes through two levels
f() { g "$@"; }
g() { for a; do echo "[$a]"; done; }
f 'a b' '' c
## OUT
[a b]
[]
[c]
## END

#### an assignment before a function ends when set inside
f() { x=2; echo $x; }
x=1 f
## out: 2

#### a function that reads its stdin
f() { read a; read b; echo $b $a; }
f <<E
1
2
E
## out: 2 1

#### asynchronous functions are subshells
x=1
f() { x=2; }
f & wait
echo $x
## out: 1

#### a comment and newlines in the body
f() {
  # comment }
  echo a

  # more
}
f
## out: a

#### recursion to 10000 levels with arguments
f() { [ $1 -eq 0 ] || { f $(($1-1)) "$2"; }; }
f 10000 arg
echo $?
## out: 0
## not: dash bash - dash stops at 1000 levels, bash runs out of stack

#### endless recursion ends in an error, not in a crash
$SH -c 'f() { f; }; f' 2>err
s=$?
test $s -gt 0 && test $s -lt 126 && test -s err && echo error
## out: error
## not: bash - dies of SIGSEGV
