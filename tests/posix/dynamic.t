# dynamic.t - command words that are known only when they have been expanded
# SPDX-License-Identifier: ISC

#### a builtin by an expanded name in a substitution
e=echo; x=$($e a b); echo "$x"
## out: a b

#### eval by an expanded name changes the substitution alone
v=eval; y=0; x=$($v 'y=1; echo $y'); echo "$x $y"
## out: 1 0

#### exec by an expanded name, redirections and all
v=exec; x=$($v 3>f; echo $?); (echo a >&3) 2>/dev/null || echo closed $x
## out: closed 0

#### exec by an expanded name as the last of a subshell
v=exec; ($v 3>f); (echo a >&3) 2>/dev/null || echo closed; [ -f f ] && echo made
## out: closed
## out: made

#### cd by an expanded name before eval by one
c=cd v=eval; ($c /; $v 'echo $PWD'); [ "$PWD" = / ] || echo back
## out: /
## out: back

#### a function that ends with eval by an expanded name
v=eval; f() { $v 'z=3; echo in f'; }; x=$(f); echo "$x ${z-unset}"
## out: in f unset

#### something follows the function that ends so
v=eval; f() { $v 'z=3'; }; (f; echo "after $z"); echo "${z-unset}"
## out: after 3
## out: unset

#### something follows the inner call of such a function
v=eval; g() { [ "$1" ] && { g; echo "z=$z"; }; $v z=4; }; (g 1)
## out: z=4

#### such a call to a second function is followed
v=eval; g() { $v z=4; }; f() { g; echo $z; }; (f)
## out: 4

#### exit by an expanded name under !
v=exit; (! $v 3; echo no); echo $?; (! eval "$v 4"); echo $?
## out: 3
## out: 4

#### exit by an expanded name after &&
v=exit; (true && $v 3); echo $?; (false || $v 4); echo $?; (true && $v 5; echo no); echo $?
## out: 3
## out: 4
## out: 5

#### a trap by an expanded name runs at the end of its subshell
t=trap; ($t 'echo bye' EXIT); x=$($t 'echo bye' EXIT; echo hi); echo $x
## out: bye
## out: hi bye

#### return by an expanded name
r=return; h() { (true && $r 3); echo $?; (if :; then $r 4; fi); echo $?; }; h
## out: 3
## out: 4

#### break by an expanded name in a subshell's loop
b=break; (for i in 1 2 3; do [ $i = 2 ] && $b; echo $i; done; echo end)
## out: 1
## out: end

#### a variable set in a loop by an expanded name
v=eval; (for i in 1 2; do $v "x$i=$i"; done; echo $x1 $x2); x=$(while [ ${#y} -lt 3 ]; do $v y=a$y; done; echo $y); echo $x
## out: 1 2
## out: aaa

#### a condition that sets a variable by an expanded name
v=eval; (if $v x=1; then echo $x; fi; until $v x=2; do :; done; echo $x)
## out: 1
## out: 2

#### the left of && sets a variable by an expanded name
v=eval; ($v x=1 && echo $x; $v false x=2 || echo "$x")
## out: 1
## out: 1

#### a case item falls through after an expanded name
v=eval; (case a in a) $v w=1 ;& b) echo "w=$w" ;; esac; case a in a) $v w=2 ;; esac; echo $w)
## out: w=1
## out: 2
## not: dash - no ;&

#### the last case item falls off the end
v=eval; (case a in a) $v w=1 ;; b) : ;; esac); x=$(case a in a) $v 'echo b' ;& esac); echo $x
## out: b
## not: dash - no ;&

#### nothing but an expanded name with an assignment and a redirection
v=eval; (x=1 $v 'echo $x' >f); cat f; x=$(y=2 $v 'echo $y' 2>/dev/null); echo $x
## out: 1
## out: 2

#### set by an expanded name
s=set; ($s -- q; echo $1); ($s -f); case $- in *f*) echo leak ;; esac; x=$($s -- 1 2; echo $#); echo $x
## out: q
## out: 2

#### unset of a function by an expanded name
u=unset; f() { echo f; }; ($u -f f); f; (command $u -f f); f
## out: f
## out: f

#### command behind an expanded name
c=command; ($c eval 'x=1; echo $x'); echo ${x-unset}; x=$($c echo a); echo $x
## out: 1
## out: unset
## out: a

#### kill of the shell itself by an expanded name
k=kill; ($k -0 $$ && echo ok); ($k -0 $$) && echo ok
## out: ok
## out: ok

#### wait by an expanded name knows the parent's children not
w=wait; sleep 0 & ($w $! 2>/dev/null); echo $?
## out: 127

#### pipelines of expanded names
e=echo c=cd v=eval; "$e" a | "$e" b | cat; $e a | $c / | $v 'echo c'; x=$($e d | $v cat); echo $x
## out: b
## out: c
## out: d

#### a pipeline element whose first word vanishes
e= c=cat; echo a | $e $c; $e echo b | $c; $e | $c; echo $?
## out: a
## out: b
## out: 0

#### a pipeline element that is a function by an expanded name
f() { read x; echo "got $x"; }; v=f; echo a | $v; echo b | $v | cat
## out: got a
## out: got b

#### a pipeline element that expands to several words
set -- printf '%s\n' 'a b' c; "$@" | cat; c='sort -r'; "$@" | $c
## out: a b
## out: c
## out: c
## out: a b

#### a program by an expanded name that is not there
v=nosuchprogram; x=$($v 2>/dev/null); echo $?; $v 2>/dev/null | cat; ($v) 2>/dev/null; echo $?
## out: 127
## out: 127

#### an empty command name
v=; ("$v") 2>/dev/null; echo $?; x=$("$v" 2>/dev/null); echo $?; echo a | "$v" 2>/dev/null; echo $?
## out: 127
## out: 127
## out: 127

#### set -e ends a subshell at an expanded name
v=false; (set -e; $v; echo no); echo $?; x=$(set -e; eval "$v"; echo no); echo $? $x
## out: 1
## out: 1

#### set -u in an expanded command
v=eval; (set -u; $v 'echo $nosuch') 2>/dev/null; [ $? -ne 0 ] && echo failed
## out: failed

#### the status of an expanded command that a signal ends
v=eval; { ($v 'kill -TERM $(sh -c "echo \$PPID")'); } 2>/dev/null; case $? in 143) echo TERM ;; *) echo $? ;; esac
## out: TERM
## not: dash - announces the signal outside of the redirection

#### a declaration's operands behind an expanded name
e=export y='a b'; ($e x=$y 2>/dev/null; echo "$x"); v=eval; ($e x='c d'; $v 'echo "$x"')
## out: a
## out: c d
## not: dash - looks at the name when it is expanded; XCU 2.9.1.1 looks at the word
