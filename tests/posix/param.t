# parameter expansion: XCU 2.6.2

#### a plain parameter
x=a; echo $x ${x}
## out: a a

#### the longest name is taken
x=1 xy=2; echo $xy $x.y $x-y ${x}y
## out: 2 1.y 1-y 1y

#### names hold letters, digits and underscores
_a1B_=v; echo $_a1B_ $_a1B_.
## out: v v.

#### names are case sensitive
x=a X=b; echo $x$X
## out: ab

#### an unset parameter is empty
echo "[$nosuch][${nosuch}]"
## out: [][]

#### a positional parameter takes one digit without braces
set -- a b c d e f g h i j k; echo $10 ${10} ${11}
## out: a0 j k

#### leading zeros in a positional parameter
set -- a b c d e f g h i j; echo ${01} ${010}
## out: a j

#### a positional parameter beyond the last is unset
set -- a; echo "[$2][${12}][${2-unset}]"
## out: [][][unset]

#### an empty positional parameter is set
set -- '' b; echo "[${1-unset}][${1:-null}]"
## out: [][null]

#### hyphen: default when unset only
e=; echo "[${u-d}][${e-d}]"
## out: [d][]

#### colon hyphen: default when unset or null
e=; x=v; echo "[${u:-d}][${e:-d}][${x:-d}]"
## out: [d][d][v]

#### hyphen assigns nothing
: ${u-d}; echo "[$u]"
## out: []

#### an empty default word
echo "[${u-}][${u:-}]"
## out: [][]

#### a default word with spaces and quotes
printf '[%s]' ${u-a b "c d"}; echo
## out: [a][b][c d]

#### a default word within double quotes is not split
printf '[%s]' "${u-a  b}"; echo
## out: [a  b]

#### a default word with an expansion
d='x  y'; printf '[%s]' ${u-$d} "${u-$d}"; echo
## out: [x][y][x  y]

#### a default word with a command substitution
echo ${u-$(echo a; echo b)}
## out: a b

#### a default word with arithmetic
echo ${u-$((1+2))}
## out: 3

#### default words nest
echo ${a-${b-${c-deep}}}
## out: deep

#### the default word is not expanded when not needed
x=v; echo ${x-$(echo ran >&2)}
## out: v

#### the alternative word is not expanded when not needed
echo "[${u+$(echo ran >&2)}]"
## out: []

#### plus: alternative when set
e= x=v; echo "[${u+a}][${e+a}][${x+a}]"
## out: [][a][a]

#### colon plus: alternative when set and not null
e= x=v; echo "[${u:+a}][${e:+a}][${x:+a}]"
## out: [][][a]

#### an unquoted alternative that is absent is no field
set -- ${u+a} ${u:+b}; echo $#
## out: 0

#### an alternative splits as unquoted text
x=v; set -- ${x+a b}; echo $#
## out: 2

#### an alternative's quotes keep their words together
x=v; set -- ${x+"a b" c}; echo $# "$1"
## out: 2 a b

#### an alternative of empty quotes is a field
x=v; set -- ${x+""}; echo $#
## out: 1

#### equals: assigns when unset only
e=; echo "[${u=d}][${e=d}]"; echo "[$u][$e]"
## out: [d][]
## out: [d][]

#### colon equals: assigns when unset or null
e=; echo ${u:=d} ${e:=f}; echo $u $e
## out: d f
## out: d f

#### equals: the assigned value is not split before the assignment
set -- ${u=a   b}; echo $#; echo "$u"
## out: 2
## out: a   b

#### equals: quotes in the word are removed
: ${u='a  b'"c"\ d}; echo "$u"
## out: a  bc d

#### equals: no pathname expansion in the value
touch f1; : ${u=f*}; echo "$u"
## out: f*

#### equals: no tilde in the middle without a colon
HOME=/h; : ${u=~/a}; echo "$u"
## out: /h/a

#### equals: a later part of the same word sees the value
echo ${u=a}$u
## out: aa

#### equals: the variable keeps its export
export e=; echo ${e:=v} >f; $SH -c 'echo $e'
## out: v

#### equals: nothing for a positional parameter
(set --; : ${1=a}; echo no) 2>/dev/null || echo error
## out: error

#### equals: nothing for a special parameter
(set --; : "${*:=a}"; echo no) 2>/dev/null || echo error
## out: error

#### equals: a readonly variable is an error
readonly e=
(echo ${e:=a}; echo no) 2>/dev/null || echo error
## out: error

#### question: an unset parameter ends the script
$SH -c ': ${some_name?}; echo no' 2>e || echo ended; grep -c some_name e
## out: ended
## out: 1

#### question: an unset parameter ends a subshell above zero
(: ${u?}; echo no) 2>/dev/null || echo error
## out: error

#### question: null is set
e=; echo "[${e?}]"
## out: []

#### colon question: null is an error
(e=; : ${e:?}; echo no) 2>/dev/null || echo error
## out: error

#### question: the word is the message
(: ${u?my message}) 2>&1 | grep -c 'my message'
## out: 1

#### question: the message is expanded
m='the why'; (: ${u?"$m"}) 2>&1 | grep -c 'the why'
## out: 1

#### question: the name is in the message
(: ${some_name:?}) 2>&1 | grep -c some_name
## out: 1

#### question: a set parameter is its value
x=v; echo ${x?no} ${x:?no}
## out: v v

#### question: the message of a set parameter is not expanded
x=v; echo ${x?$(echo ran >&2)}
## out: v

#### question: positional parameters
(set --; : ${1?}) 2>/dev/null || echo error
set -- a; echo ${1?}
## out: error
## out: a

#### question: in a function the whole shell ends
f() { : ${u?}; echo no; }
(f; echo no) 2>/dev/null || echo ended
## out: ended

#### question: the error ends even an and-or list
(: ${u?} || echo no; echo no) 2>/dev/null || echo ended
## out: ended

#### length of a value
x=abc e=; echo ${#x} ${#e} ${#u}
## out: 3 0 0

#### length of a positional parameter
set -- a bcd; echo ${#1} ${#2}
## out: 1 3

#### length of a tenth positional parameter
set -- 1 2 3 4 5 6 7 8 9 abcd; echo ${#10}
## out: 4

#### length with spaces and newlines
x='a b
c'; echo ${#x}
## out: 5

#### length of a special parameter
set -- a b c; echo ${##} ${#?}
## out: 1 1

#### number of parameters with a default operator
set -- a b; echo ${#-x} ${#:-y}
## out: 2 2

#### the number of parameters in braces
set -- a b; echo ${#}
## out: 2

#### length of the options
set -f; l=$-; [ ${#-} -eq ${#l} ] && echo same
## out: same

#### length result is split with IFS
IFS=0; x=1234567890; set -- ${#x}; echo "$1"
## out: 1

#### a value that looks like an expansion is not expanded again
x='$y ${y} $(echo a) `echo b`'; y=no; echo "$x"
## out: $y ${y} $(echo a) `echo b`

#### adjacent expansions
a=1 b=2; echo $a$b${a}${b}
## out: 1212

#### an expansion as part of a command name
p=ec; ${p}ho hi
## out: hi

#### an expansion as the command and its arguments
c='echo a b'; $c c
## out: a b c

#### an empty expansion before the command name
$nothing echo a
## out: a

#### an expansion that yields only nothing succeeds
$nothing; echo $?
## out: 0

#### a bad substitution ends the script
(eval 'echo ${x y}'; echo no) 2>/dev/null || echo error
## out: error

#### a bad parameter name is an error
(eval 'echo ${.}'; echo no) 2>/dev/null || echo error
## out: error

#### an unclosed brace is a syntax error
(eval 'echo ${x') 2>/dev/null || echo error
## out: error

#### empty braces are an error
(eval 'echo ${}') 2>/dev/null || echo error
## out: error

#### a bad substitution that is not reached is no error
if false; then echo ${x!y}; fi; echo ok
## out: ok
## not: yash - a syntax error there

#### a closing brace in a nested expansion
echo ${u-${v-}a}b
## out: ab

#### a command substitution with a brace in a default word
echo ${u-$(echo '}')}
## out: }

#### a quoted string with a brace in a default word in double quotes
echo "${u-"}"}"
## out: }

#### backslash in a quoted default word
printf '%s\n' "${u-a\b\$c\\d\"e}"
## out: a\b$c\d"e

#### backslash in an unquoted default word
printf '%s\n' ${u-a\b\$c\\d\"e\ f}
## out: ab$c\d"e f

#### a newline in a default word
echo "${u-a
b}"
## out: a
## out: b

#### a comment character in a default word
echo ${u-a #b} ${u-#}
## out: a #b #

#### operators in a default word
echo ${u-a|b;c&d<e>f(g)}
## out: a|b;c&d<e>f(g)

#### a single quote in a default word of double quotes in a default
echo "${u-'a'}" ${u-'a'}
## out: 'a' a

#### a tilde begins a default word
HOME=/h; echo ${u-~} ${u-~/a}
## out: /h /h/a

#### a tilde in a quoted default word stays
HOME=/h; echo "${u-~}"
## out: ~

#### pathname expansion of a default word
touch a1 a2; echo ${u-a*} "${u-a*}"
## out: a1 a2 a*

#### a quoted pattern in a default word
touch a1; echo ${u-"a*"} ${u-a\*}
## out: a* a*

#### IFS splits a default word's expansion only
IFS=:; d=a:b; set -- ${u-$d}; echo $#
## out: 2

#### a default word's literal text is split too
IFS=x; set -- ${u-axb}; echo $#
## out: 2

#### a quoted part of a default word is not split
IFS=x; set -- ${u-a"x"b}; echo $#
## out: 1

#### a default word joined to text
IFS=' '; printf '[%s]' a${u-b c}d; echo
## out: [ab][cd]

#### plus with a parameter that is the empty string in quotes
e=; echo "${e:+"$e"x}y"
## out: y

#### the parameter before the operator may be special
set -- ; echo "${1-none}" "${#-no}" "${?-no}"
## out: none 0 0

#### dollar at in an alternative keeps its fields
set -- 'a b' c; printf '[%s]' ${1+"$@"}; echo
## out: [a b][c]

#### dollar at in an alternative without parameters is nothing
set --; set -- ${1+"$@"}; echo $#
## out: 0

#### at with a default
set --; printf '[%s]' "${@-d}" ${@:-e f}; echo
## out: [d][e][f]
## not: dash busybox - counts as set there, XCU 2.5.2

#### at with an alternative
set -- a b; printf '[%s]' "${@+x}" "${*+y}"; echo
## out: [x][y]

#### star with a default
set --; printf '[%s]' "${*-d}" "${*:-e}"; echo
## out: [d][e]
## not: dash busybox - counts as set there, XCU 2.5.2

#### colon alternative of at with one empty parameter
set -- ''; echo "[${@:+x}][${*:+x}]"
## out: [][]

#### colon alternative of at with two empty parameters
IFS=' '; set -- '' ''; echo "[${*:+x}]"
## out: [x]
## not: ksh93 - taken as empty there; the joined value is one blank

#### set -u: an unset variable is an error
(set -u; echo $u; echo no) 2>/dev/null || echo error
## out: error

#### set -u: an unset variable ends the script with its name
$SH -c 'set -u; echo "a$some_name"; echo no' 2>e || echo ended; grep -c some_name e
## out: ended
## out: 1

#### set -u: an unset positional parameter is an error
(set -u; set --; echo $1) 2>/dev/null || echo error
## out: error

#### set -u: at and star are spared
set -u; set --; echo "[$@][$*][$#]" ${*} ${@}
## out: [][][0]

#### set -u: default and alternative are spared
set -u; echo "${u-d}${u:-d}${u+a}${u:+a}${u=e}"
## out: dde

#### set -u: an empty variable is fine
set -u; e=; echo "[$e]"
## out: []

#### set -u: trims of an unset variable are errors
(set -u; echo ${u#a}) 2>/dev/null || echo error
(set -u; echo ${u%a}) 2>/dev/null || echo error
## out: error
## out: error

#### set -u: length of an unset variable is an error
(set -u; echo ${#u}) 2>/dev/null || echo error
## out: error

#### set -u: an unset variable in arithmetic by dollar is an error
(set -u; echo $(($u+1))) 2>/dev/null || echo error
## out: error

#### set -u: an unset name in arithmetic is an error
(set -u; echo $((u+1))) 2>/dev/null || echo error
## out: error
## not: dash busybox - zero there, XCU set -u

#### set -u: an unset variable in a here-document is an error
(set -u; cat <<E
$u
E
) 2>/dev/null || echo error
## out: error

#### set -u: an unset variable in an assignment is an error
(set -u; x=$u; echo no) 2>/dev/null || echo error
## out: error

#### set -u: an unset variable in a case word is an error
(set -u; case $u in *) echo no;; esac) 2>/dev/null || echo error
## out: error

#### set -u: no background job yet
(set -u; echo "$!"; echo no) 2>/dev/null || echo error
## out: error

#### unset makes a parameter unset again
x=a; unset x; echo "${x-unset}"
## out: unset

#### an unset parameter differs from a null one
x=; echo "${x-unset}."; unset x; echo "${x-unset}."
## out: .
## out: unset.

#### a parameter keeps leading and trailing newlines
x='
a
'; printf '[%s]' "$x"; echo
## out: [
## out: a
## out: ]

#### a long value
x=0123456789; x=$x$x$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x$x$x
echo ${#x}; y="a${x}b"; echo ${#y}
## out: 100000
## out: 100002

#### a long name
abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz=v
echo ${abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz}
## out: v

#### expansions happen from left to right
x=1; echo $x ${y=2} $y $((x=5)) $x
## out: 1 2 2 5 5

#### length or operator: quotes in the word of ${#-word} and ${##word}
set -- a
echo ${#-'}'} ${#-"}"} ${#?'}'}
echo "${##'1'}" "${##'x'}" ${##'1'}.
## out: 1 1 1
## out:  1 .

#### what is no parameter's name is read up to its end
for x in '${.}' '${.x}' '${/}' '${a b}' '${ a}' '"${=}"' '${a*}' '${a:*}' '${a:#b}' '${1a}' '${#a-b}' '${.${x}}' '${.}}'; do
	eval "if false; then : $x; fi; echo read" || echo error
	(eval ": $x") 2>/dev/null && echo none
done | sort | uniq -c | tr -s ' '
## out:  13 read
## not: dash bash - have other rules, and read less
