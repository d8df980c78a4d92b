# "$@" and "$*" in all their places: XCU 2.5.2

#### quoted at keeps each parameter
set -- 'a b' c ''; printf '[%s]' "$@"; echo
## out: [a b][c][]

#### quoted at without parameters is nothing
set --; set -- "$@"; echo $#
## out: 0

#### quoted at joins its text
set -- b c d; printf '[%s]' "a$@e"; echo
## out: [ab][c][de]

#### quoted at with one parameter joins both sides
set -- b; printf '[%s]' "a$@c"; echo
## out: [abc]

#### quoted at without parameters between text
set --; printf '[%s]' "a$@b"; echo
## out: [ab]

#### quoted at twice
set -- a b; printf '[%s]' "$@$@"; echo
## out: [a][ba][b]

#### quoted at beside another quoted word
set -- a b; printf '[%s]' "$@"x"$@"; echo
## out: [a][bxa][b]

#### quoted at with an empty quoted neighbour
set --; set -- "$@"""; echo $#
## out: 1

#### quoted at with an empty single-quoted neighbour
set --; set -- ''"$@"; echo $#
## out: 1

#### unquoted at with empty quotes
set --; set -- $@''; echo $#
## out: 1

#### quoted star joins with a blank by default
set -- a b c; echo "$*" | tr ' ' _
## out: a_b_c

#### quoted star joins with IFS's first character
IFS=:-; set -- a b c; echo "$*"
## out: a:b:c

#### quoted star with an empty IFS joins directly
IFS=; set -- a b c; echo "$*"
## out: abc

#### quoted star with an unset IFS joins with blanks
unset IFS; set -- a b c; echo "$*"
## out: a b c

#### quoted star without parameters is one empty field
set --; set -- "$*"; echo $#
## out: 1

#### quoted star with empty parameters
IFS=:; set -- '' a ''; echo "$*"
## out: :a:

#### quoted star with text
IFS=:; set -- b c; echo "a$*d"
## out: ab:cd

#### unquoted at and star split the parameters
set -- 'a b' c; printf '[%s]' $@; printf '(%s)' $*; echo
## out: [a][b][c](a)(b)(c)

#### unquoted at and star drop empty parameters
set -- a '' b; set -- $@; echo $#; set -- a '' b; set -- $*; echo $#
## out: 2
## out: 2

#### unquoted at and star keep parameters apart without blanks in IFS
IFS=:; set -- a b 'c d'; set -- $@; echo "$#"; set -- $*; echo "$#"
## out: 3
## out: 3

#### unquoted star splits by another IFS
IFS=:; set -- a:b c; set -- $*; echo "$#"
## out: 3

#### unquoted at with an empty IFS keeps blanks
IFS=; set -- 'a b' c; set -- $@; echo $#; set -- $*; echo $#
## out: 2
## out: 2

#### unquoted star with text around it
set -- b c; printf '[%s]' a$*d; echo
## out: [ab][cd]

#### unquoted at with text around it
set -- 'b c' d; printf '[%s]' a$@e; echo
## out: [ab][c][de]

#### unquoted at without parameters between text
set --; printf '[%s]' a$@b; echo
## out: [ab]

#### unquoted at undergoes pathname expansion
touch f1 f2; set -- 'f*'; echo $@ $* "$@" "$*"
## out: f1 f2 f1 f2 f* f*

#### star in an assignment
IFS=:; set -- a 'b c'; x=$*; y="$*"; echo "$x $y"
## out: a:b c a:b c

#### at in an assignment with the default IFS
set -- a 'b  c'; x="$@"; echo "$x"
## out: a b  c

#### star in a here-document
IFS=:; set -- a b; cat <<E
$*
E
## out: a:b
## not: bash - joined by a blank there, XCU 2.5.2

#### at in a here-document with the default IFS
set -- a 'b  c'; cat <<E
$@
E
## out: a b  c

#### star in a case word
IFS=:; set -- a b; case $* in a:b) echo yes;; esac; case "$*" in a:b) echo yes;; esac
## out: yes
## out: yes

#### star in a case pattern
IFS=:; set -- a b; case a:b in "$*") echo yes;; esac
## out: yes

#### star in a trim pattern
IFS=:; set -- a b; x=a:b:c; echo "${x#"$*"}"
## out: :c

#### star as a redirection's target
IFS=-; set -- a b; echo x >"$*"; cat a-b
## out: x

#### at in a for loop
set -- 'a b' ''; for i in "$@"; do echo "<$i>"; done
## out: <a b>
## out: <>

#### a for loop without a list
set -- 'a b' ''; for i do echo "<$i>"; done
## out: <a b>
## out: <>

#### at as a command
set -- echo 'a  b' c; "$@"
## out: a  b c

#### at as a command without parameters
set --; "$@"; echo $?
## out: 0

#### at after a command
set -- a b; echo x "$@" y
## out: x a b y

#### at passed to a function keeps the count
f() { echo $#; }; set -- 'a b' '' c; f "$@"; f $@; f "$*"; f $*
## out: 3
## out: 3
## out: 1
## out: 3

#### a function's at is its own
set -- x y; f() { printf '[%s]' "$@"; }; f 'a b'; printf '[%s]' "$@"; echo
## out: [a b][x][y]

#### braces around at and star
set -- 'a b' c; printf '[%s]' "${@}" "${*}"; echo
## out: [a b][c][a b c]

#### an alternative with quoted at
set -- 'a b' c; printf '[%s]' ${1+"$@"}; echo
## out: [a b][c]

#### a quoted alternative with quoted at
set -- 'a b' c; printf '[%s]' "${1+$@}"; echo
## out: [a b][c]

#### a default with quoted at
set -- 'a b' c; printf '[%s]' ${u-"$@"} "${u-$@}"; echo
## out: [a b][c][a b][c]

#### a default with quoted at and text
set -- 'a b' c; printf '[%s]' ${u-x"$@"y}; echo
## out: [xa b][cy]

#### a default with quoted star
IFS=:; set -- 'a b' c; printf '[%s]' ${u-"$*"} "${u-$*}"; echo
## out: [a b:c][a b:c]

#### an alternative with text around it
set -- 'a b' c; printf '[%s]' "x${1+$@}y"; echo
## out: [xa b][cy]

#### an alternative with quoted at and no parameters
set --; set -- ${1+"$@"}; echo $#; set -- "${1+$@}"; echo $#
## out: 0
## out: 1

#### an empty single parameter by quoted at
set -- ''; set -- "$@"; echo $#; set -- x"$@"; echo "$# $1"
## out: 1
## out: 1 x

#### at after set with more than nine
set -- 1 2 3 4 5 6 7 8 9 10 11; set -- "$@"; echo $# ${11}
## out: 11 11

#### at after shift
set -- a b c; shift; printf '[%s]' "$@"; echo
## out: [b][c]

#### adding parameters at both ends
set -- b; set -- a "$@" c; printf '[%s]' "$@"; echo
## out: [a][b][c]

#### at in eval
set -- 'a b' c; eval 'printf "[%s]" "$@"'; echo
## out: [a b][c]

#### a quoted at from a variable's text by eval
set -- 'a  b'; x='"$@"'; eval "printf '[%s]' $x"; echo
## out: [a  b]

#### at inside a command substitution
set -- 'a b' c; echo "$(printf '[%s]' "$@")"
## out: [a b][c]

#### at with special bytes
set -- "$(printf '\001\210')" '*' '\'; printf '[%s]' "$@" | od -An -tx1
## out:  5b 01 88 5d 5b 2a 5d 5b 5c 5d

#### star with IFS of a pattern character
set -f; IFS='*'; set -- a b; echo "$*"; printf '[%s]' $*; echo
## out: a*b
## out: [a][b]

#### star with IFS of a backslash
IFS='\'; set -- a b; printf '%s\n' "$*"
## out: a\b

#### the joined text of star in quotes is not split
IFS=' '; set -- 'a b' c; set -- "$*"; echo $#
## out: 1

#### star in arithmetic
IFS=+; set -- 1 2 3; echo $(($*))
## out: 6

#### the length of the joined text
IFS=:; set -- ab cd; x="$*"; echo ${#x}
## out: 5

#### at and star after set -- without anything
set -- a b; set --; echo "$#[$*][$@]"
## out: 0[][]

#### star and at in a command's assignment
IFS=:; set -- a b; x=$* y="$*" $SH -c 'echo $x $y'
## out: a:b a:b

#### unquoted at in nested default words splits
set -- 'a b' c; printf '[%s]' ${u-$@}; echo
## out: [a][b][c]

#### quoted at beside an unquoted expansion that splits
set -- 'a b' c; x='1 2'; printf '[%s]' $x"$@"$x; echo
## out: [1][2a b][c1][2]

#### one parameter is enough for + and -
set -- a
echo "${*+set} ${@+set} ${*-unset} ${@-unset} ${*:+set} ${@:-unset}"
set --
echo "${*+set} ${@+set} ${*-unset} ${@-unset} ${*:+set} ${@:-unset}"
## OUT
set set a a set a
  unset unset  unset
## END
## not: dash - takes them as set, POSIX 2.6.2 leaves it open
