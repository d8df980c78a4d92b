# Cases found by random scripts: what bash does where two rules meet.

#### the word behind an alias that ends in a blank is looked up behind quoted words too
shopt -s expand_aliases
alias e='echo ' w=replaced
e w
e "a" w
e 'a' w
## OUT
replaced
a replaced
a replaced
## END

#### a local reference to its own name stands for the global variable
v=global
f() { local -n v=v; echo "$v"; v=changed; }
f 2>/dev/null
echo "$v"
## out: global
## out: changed

#### an unquoted $* is joined by the first of IFS and then split
set -- 'a:b' 'c d' ''
IFS=:
for w in $*; do echo "[$w]"; done
IFS=' :'
for w in $* x$@y; do echo "<$w>"; done
IFS=
for w in $*; do echo "{$w}"; done
## OUT
[a]
[b]
[c d]
<a>
<b>
<c>
<d>
<xa>
<b>
<c>
<d>
<y>
{a:b}
{c d}
## END

#### an indexed array cannot be made associative by declare with ( )
a=(1 2)
(declare -A a=([x]=1); echo not reached)
echo "$?"
declare -A a=([x]=1); echo "the rest of the line"
declare -p a
## out: 1
## out: declare -a a=([0]="1" [1]="2")
## err: line 2: a: cannot convert indexed to associative array
## err: line 4: a: cannot convert indexed to associative array

#### ${!name} of what is not set with set -u names the reference
(set -u; unset p; echo "${!p}"; echo not reached)
echo "$?"
p=q
(set -u; unset q; echo "${!p}")
echo "$?"
## out: 1
## out: 1
## err: line 1: p: invalid indirect expansion
## err: line 4: !p: unbound variable

#### an EXIT action keeps the status of an error that ends the script
(trap 'echo "at exit: $?"' EXIT; a[-9]=x; echo "after: $?")
echo "$?"
(trap 'echo "at exit: $?"' EXIT; set -u; echo $none; echo not reached)
echo "$?"
## OUT
at exit: 1
1
at exit: 1
1
## END
## err: line 1: a[-9]: bad array subscript
## err: line 3: none: unbound variable

#### unset says what is wrong with a subscript before the first element
a=(1 2)
unset 'a[-9]'
echo "$?"
unset 'a[-1]'
declare -p a
## out: 1
## out: declare -a a=([0]="1")
## err: line 2: unset: [-9]: bad array subscript

#### an element before a command is not assigned and not expanded
a=(1 2)
a[0]=$(echo expanded >&2) true
echo "$?"
declare -p a
## out: 0
## out: declare -a a=([0]="1" [1]="2")
## err: line 2: `a[0]': not a valid identifier

#### a [ that is not closed within ( )
(eval 'a=([1=2 3)') 2>/dev/null
[ $? -ne 0 ] && echo failed
## out: failed

#### a trace within <( ) has one + more
set -x
cat <(echo a; echo b) 2>&1
## out: a
## out: b
## err: *

#### $(<file) to its end, with an EXIT action and with messages taken by a substitution
echo text >f
trap 'echo end' EXIT
x=$(<f)
echo "$x"
y=$({ z=$(<f); echo "$z" >&2; } 2>&1)
echo "$y"
## OUT
text
text
end
## END
