# field splitting: XCU 2.6.5

#### the default separators
x=$(printf ' a\tb\nc  d '); set -- $x; printf '[%s]' "$@"; echo
## out: [a][b][c][d]

#### an unset IFS acts as the default
unset IFS; x=$(printf ' a\tb\nc '); set -- $x; printf '[%s]' "$@"; echo
## out: [a][b][c]

#### an empty IFS splits nothing
IFS=; x='a b:c'; set -- $x; printf '[%s]' "$@"; echo
## out: [a b:c]

#### an empty value with an empty IFS is no field
IFS=; x=; set -- $x; echo $#
## out: 0

#### a single other character
IFS=:; x=a:b:c; set -- $x; printf '[%s]' "$@"; echo
## out: [a][b][c]

#### two in a row delimit an empty field
IFS=:; x=a::b; set -- $x; printf '[%s]' "$@"; echo
## out: [a][][b]

#### one at the start delimits an empty field
IFS=:; x=:a; set -- $x; printf '[%s]' "$@"; echo
## out: [][a]

#### one at the end ends the last field only
IFS=:; x=a:; set -- $x; printf '[%s]' "$@"; echo
## out: [a]

#### two at the end
IFS=:; x=a::; set -- $x; printf '[%s]' "$@"; echo
## out: [a][]

#### one alone is one empty field
IFS=:; x=:; set -- $x; echo $#; printf '[%s]' "$@"; echo
## out: 1
## out: []

#### two alone are two empty fields
IFS=:; x=::; set -- $x; echo $#
## out: 2

#### IFS white space around another separator belongs to it
IFS=': '; x='a : b'; set -- $x; printf '[%s]' "$@"; echo
## out: [a][b]

#### IFS white space between two others
IFS=': '; x='a : : b'; set -- $x; printf '[%s]' "$@"; echo
## out: [a][][b]

#### IFS white space alone separates
IFS=': '; x='a  b:c'; set -- $x; printf '[%s]' "$@"; echo
## out: [a][b][c]

#### IFS white space at both ends is dropped
IFS=': '; x='  a:b  '; set -- $x; printf '[%s]' "$@"; echo
## out: [a][b]

#### IFS white space before a leading separator
IFS=': '; x=' :a'; set -- $x; printf '[%s]' "$@"; echo
## out: [][a]

#### IFS white space after a trailing separator
IFS=': '; x='a: '; set -- $x; printf '[%s]' "$@"; echo
## out: [a]

#### white space that is not in IFS is kept
IFS=:; x=' a : b '; set -- $x; printf '[%s]' "$@"; echo
## out: [ a ][ b ]

#### only the blank of IFS
IFS=' '; x=$(printf 'a\tb c'); set -- $x; echo $#
## out: 2

#### only the newline of IFS
IFS='
'; x='a b
c d'; set -- $x; printf '[%s]' "$@"; echo
## out: [a b][c d]

#### a tab as a separator collapses
IFS=$(printf '\t'); x=$(printf '\ta\t\tb\t'); set -- $x; printf '[%s]' "$@"; echo
## out: [a][b]

#### two kinds of other characters
IFS=:-; x=a:-b; set -- $x; printf '[%s]' "$@"; echo
## out: [a][][b]

#### a letter as a separator
IFS=x; x=axbxxc; set -- $x; printf '[%s]' "$@"; echo
## out: [a][b][][c]

#### a digit as a separator
IFS=0; x=1020; set -- $x; printf '[%s]' "$@"; echo
## out: [1][2]

#### a backslash as a separator
IFS='\'; x='a\b\c'; set -- $x; printf '[%s]' "$@"; echo
## out: [a][b][c]

#### a star as a separator
set -f; IFS='*'; x='a*b'; set -- $x; printf '[%s]' "$@"; echo
## out: [a][b]

#### a quote as a separator
IFS=\'; x="a'b"; set -- $x; printf '[%s]' "$@"; echo
## out: [a][b]

#### a dollar and a bracket as separators
set -f; IFS='$['; x='a$b[c'; set -- $x; printf '[%s]' "$@"; echo
## out: [a][b][c]

#### a byte that may be special inside the shell as a separator
IFS=$(printf '\001'); x=$(printf 'a\001b\001'); set -- $x; printf '[%s]' "$@"; echo
## out: [a][b]

#### literal text is not split
IFS=:; printf '[%s]' a:b; echo
## out: [a:b]

#### quoted text is not split
IFS=:; x=a:b; printf '[%s]' "$x" 'c:d' e\:f; echo
## out: [a:b][c:d][e:f]

#### a quoted part joined to a split one
IFS=' '; x='a b'; printf '[%s]' "$x"$x'c d'; echo
## out: [a ba][bc d]

#### two unquoted expansions side by side
x='a ' y=b; printf '[%s]' $x$y; echo
## out: [a][b]

#### a separator at the end of one and the start of the next
IFS=:; x=a: y=:b; printf '[%s]' $x$y; echo
## out: [a][][b]

#### white space across two expansions
x='a ' y=' b'; printf '[%s]' $x$y; echo
## out: [a][b]

#### a trailing separator before quoted text
IFS=:; x=a:; printf '[%s]' $x"b"; echo
## out: [a][b]

#### a trailing separator before empty quotes
IFS=:; x=a:; set -- $x""; echo $#
## out: 2

#### a leading separator after quoted text
IFS=:; x=:a; printf '[%s]' "b"$x; echo
## out: [b][a]

#### blanks only between quotes
x='  '; printf '[%s]' ""$x""; echo
## out: [][]

#### blanks only are no field
x='   '; set -- $x; echo $#
## out: 0

#### blanks between literal texts
x=' '; printf '[%s]' a${x}b; echo
## out: [a][b]

#### an empty expansion between literal texts
x=; printf '[%s]' a${x}b; echo
## out: [ab]

#### assigning to IFS takes effect at once
x=a:b; IFS=:; printf '[%s]' $x; IFS=' '; printf '(%s)' $x; echo
## out: [a][b](a:b)

#### IFS before a command does not split its own words
x=a:b; IFS=: printf '[%s]' $x; echo
## out: [a:b]

#### IFS before a special builtin splits later words
x=a:b; IFS=: :; printf '[%s]' $x; echo
## out: [a][b]

#### IFS local to a subshell
x=a:b; (IFS=:; printf '[%s]' $x); printf '[%s]' $x; echo
## out: [a][b][a:b]

#### the parameters are not split again after being quoted
set -- 'a b' 'c d'; IFS=' '; for i in "$@"; do printf '[%s]' $i; printf '(%s)' "$i"; done; echo
## out: [a][b](a b)[c][d](c d)

#### command substitution is split
IFS=,; printf '[%s]' $(echo a,b,,c); echo
## out: [a][b][][c]

#### splitting does not happen in an assignment
x='a  b'; y=$x; printf '[%s]' "$y"; echo
## out: [a  b]

#### splitting does not happen in a case word
x='a b'; case $x in 'a b') echo one;; esac
## out: one

#### splitting does not happen in a here-document
x='a  b'; cat <<E
$x
E
## out: a  b

#### splitting happens in a for list
IFS=:; x=a:b; for i in $x; do echo $i; done
## out: a
## out: b

#### splitting happens in a command name
IFS=:; x=echo:a:b; $x c
## out: a b c

#### splitting happens before pathname expansion
touch f1 f2; x='f* g*'; printf '[%s]' $x; echo
## out: [f1][f2][g*]

#### a pattern whose quoted part comes from elsewhere
touch 'a b'; x='a*'; printf '[%s]' $x; echo
## out: [a b]

#### files that an expansion finds are not split
touch 'x y' 'x z'; set -- x*; echo $#
## out: 2

#### tilde's result is not split
HOME='/a b'; set -- ~ ~/c; echo $#
## out: 2

#### one hundred fields
x=$(i=0; while [ $i -lt 100 ]; do echo $i; i=$((i+1)); done); set -- $x; echo $# ${100}
## out: 100 99

#### a value of ten thousand fields
x=$(i=0; while [ $i -lt 1000 ]; do echo 1 2 3 4 5 6 7 8 9 0; i=$((i+1)); done); set -- $x; echo $#
## out: 10000

#### the first IFS character joins, all of them split
IFS=-:; set -- a b; x="$*"; echo "$x"; set -- $x; echo $#
## out: a-b
## out: 2

#### read uses IFS too
echo a:b:c | { IFS=: read x y; echo "$x $y"; }
## out: a b:c

#### an IFS with the same character twice
IFS='::'; x=a:b; set -- $x; echo $#
## out: 2

#### a separator in the middle of quoted and unquoted parts
IFS=:; x=b:c; printf '[%s]' a"$x"$x"d:"; echo
## out: [ab:cb][cd:]

#### positional parameters in an unquoted star are split
set -- 'a b' c; set -- $*; echo $#
## out: 3

#### an empty field in the middle of an unquoted variable with blanks in IFS
IFS=' ,'; x='a , , b,c'; printf '[%s]' $x; echo
## out: [a][][b][c]

#### white space that follows a leading separator
IFS=' ,'; x=', a'; printf '[%s]' $x; echo
## out: [][a]
