#### type of each kind names it and succeeds
f() { :; }
alias al=x
for n in f al cd set if ls; do type $n >t || echo failed; grep -q "$n" t && echo $n; done
## OUT
f
al
cd
set
if
ls
## END

#### type of an unknown name fails
type no-such-cmd >/dev/null 2>&1
test $? -gt 0 && echo failed
## out: failed

#### several operands: one unknown makes the status non-zero, the others are shown
type cd no-such-cmd set 2>/dev/null >t
test $? -gt 0 && echo failed
grep -c -e '^cd' -e '^set' t
## out: failed
## out: 2

#### type of an external command shows its path
type ls | grep -c '/ls'
## out: 1

#### type says function for a function and builtin for a builtin
f() { :; }
type f | grep -c function
type cd | grep -c builtin
type ls | grep -c builtin || :
## OUT
1
1
0
## END

#### a function hides a builtin from type
cd() { :; }
type cd | sed -n 's/.*function.*/function/p'
## out: function

#### type of a reserved word
type while | grep -c -e 'reserved' -e keyword
## out: 1

#### type of a path
printf '#!/bin/sh\n' >c; chmod +x c
type ./c >/dev/null && echo found
## out: found
