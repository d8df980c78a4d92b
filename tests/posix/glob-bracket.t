# bracket expressions: XCU 2.14.1, XBD 9.3.5

#### a list
for i in a b c; do case $i in [ac]) echo $i;; esac; done
## out: a
## out: c

#### a range
for i in a b c d; do case $i in [b-c]) echo $i;; esac; done
## out: b
## out: c

#### ranges and single characters
for i in a B 5 -; do case $i in [a-c0-9B]) echo $i;; esac; done
## out: a
## out: B
## out: 5

#### a negated list
for i in a b c; do case $i in [!ab]) echo $i;; esac; done
## out: c

#### a negated range
for i in a 5; do case $i in [!0-9]) echo $i;; esac; done
## out: a

#### bang that is not first is plain
for i in a ! b; do case $i in [a!]) echo $i;; esac; done
## out: a
## out: !

#### a quoted bang first is plain
for i in a ! b; do case $i in [\!a]) echo $i;; esac; done
for i in a ! b; do case $i in ['!'a]) echo $i;; esac; done
## out: a
## out: !
## out: a
## out: !

#### a closing bracket first is plain
for i in ']' a b; do case $i in []a]) echo "$i";; esac; done
## out: ]
## out: a

#### a closing bracket after bang is plain
for i in ']' a b; do case $i in [!]a]) echo "$i";; esac; done
## out: b

#### a quoted closing bracket is plain
for i in ']' a b; do case $i in [a\]]) echo "$i";; esac; done
for i in ']' a b; do case $i in [a']']) echo "$i";; esac; done
## out: ]
## out: a
## out: ]
## out: a

#### an opening bracket inside
for i in '[' a b; do case $i in [[a]) echo "$i";; esac; done
## out: [
## out: a

#### a hyphen first is plain
for i in - a b; do case $i in [-a]) echo "$i";; esac; done
## out: -
## out: a

#### a hyphen last is plain
for i in - a b; do case $i in [a-]) echo "$i";; esac; done
## out: -
## out: a

#### a hyphen after bang is plain
for i in - a b; do case $i in [!-a]) echo "$i";; esac; done
## out: b

#### a quoted hyphen is plain
for i in a b c -; do case $i in [a\-c]) echo "$i";; esac; done
for i in a b c -; do case $i in [a'-'c]) echo "$i";; esac; done
## out: a
## out: c
## out: -
## out: a
## out: c
## out: -

#### quoted range ends are range ends
for i in a b c d; do case $i in ["a"-\c]) echo $i;; esac; done
## out: a
## out: b
## out: c

#### pattern characters inside are plain
for i in '*' '?' a; do case $i in [*?]) echo "$i";; esac; done
## out: *
## out: ?

#### a dollar and a backquote by quoting
for i in '$' '`' a; do case $i in [\$\`]) echo "$i";; esac; done
## out: $
## out: `

#### an expansion inside
x=ab; for i in a b c '$' x; do case $i in [$x]) echo "$i";; esac; done
## out: a
## out: b

#### a quoted expansion inside loses its range
x=a-c; for i in a b c -; do case $i in ["$x"]) echo "$i";; esac; done
for i in a b c -; do case $i in [$x]) echo "<$i>";; esac; done
## out: a
## out: c
## out: -
## out: <a>
## out: <b>
## out: <c>

#### a quoted bang from an expansion
x=!a; for i in a ! b; do case $i in ["$x"]) echo "$i";; esac; done
## out: a
## out: !

#### a backslash in a bracket from an expansion
x='[\]]'; case ']' in $x) echo yes;; esac
## out: yes

#### a single backslash by two
for i in '\' a; do case $i in [\\]) printf '%s\n' "$i";; esac; done
## out: \

#### blanks inside by quoting
for i in ' ' a; do case $i in [\ ]) echo "[$i]";; esac; done
for i in ' ' a; do case $i in [" "]) echo "[$i]";; esac; done
## out: [ ]
## out: [ ]

#### one bracket expression matches one character only
case ab in [ab]) echo one;; [ab][ab]) echo two;; esac
## out: two

#### a bracket expression matches no empty string
case '' in [!a]) echo no;; *) echo none;; esac
## out: none

#### the class alpha
for i in a Z 1 _; do case $i in [[:alpha:]]) echo $i;; esac; done
## out: a
## out: Z

#### the class digit
for i in a 1 9 x; do case $i in [[:digit:]]) echo $i;; esac; done
## out: 1
## out: 9

#### the class alnum
for i in a 1 _ -; do case $i in [[:alnum:]]) echo $i;; esac; done
## out: a
## out: 1

#### the classes upper and lower
for i in a B; do case $i in [[:upper:]]) echo upper $i;; [[:lower:]]) echo lower $i;; esac; done
## out: lower a
## out: upper B

#### the class space
x=$(printf '\n.'); for i in ' ' "${x%.}" a; do case $i in [[:space:]]) echo space;; *) echo other;; esac; done
## out: space
## out: space
## out: other

#### the class blank
x=$(printf '\t'); for i in ' ' "$x" '
'; do case $i in [[:blank:]]) echo blank;; *) echo other;; esac; done
## out: blank
## out: blank
## out: other

#### the class punct
for i in . _ '[' a ' '; do case $i in [[:punct:]]) echo "$i";; esac; done
## out: .
## out: _
## out: [

#### the class xdigit
for i in a F g 5; do case $i in [[:xdigit:]]) echo $i;; esac; done
## out: a
## out: F
## out: 5

#### the classes cntrl, print and graph
x=$(printf '\001'); for i in "$x" ' ' a; do case $i in [[:cntrl:]]) echo c;; esac; case $i in [[:print:]]) echo p;; esac; case $i in [[:graph:]]) echo g;; esac; done
## out: c
## out: p
## out: p
## out: g

#### a negated class
for i in a 1; do case $i in [![:digit:]]) echo $i;; esac; done
## out: a

#### classes with other members
for i in a _ 5 -; do case $i in [_[:alpha:]]) echo $i;; esac; done
for i in a _ 5 -; do case $i in [[:digit:]_]) echo $i;; esac; done
## out: a
## out: _
## out: _
## out: 5

#### two classes
for i in a 1 -; do case $i in [[:alpha:][:digit:]]) echo $i;; esac; done
## out: a
## out: 1

#### a class without its outer brackets is a list
for i in : a d z; do case $i in [:digt:]) echo $i;; esac; done
## out: :
## out: d

#### an equivalence class of one character
for i in a b; do case $i in [[=a=]]) echo $i;; esac; done
## out: a
## not: dash - not there, XBD 9.3.5

#### a collating symbol of one character
for i in a - b; do case $i in [[.-.]a]) echo $i;; esac; done
## out: a
## out: -
## not: dash - not there, XBD 9.3.5

#### a collating symbol as a range's end
for i in a b c d; do case $i in [[.a.]-c]) echo $i;; esac; done
## out: a
## out: b
## out: c
## not: dash - not there, XBD 9.3.5

#### an equivalence class among others
for i in a b c; do case $i in [[=a=]c]) echo $i;; esac; done
## out: a
## out: c
## not: dash - not there, XBD 9.3.5

#### an unclosed bracket is plain text
for i in '[a' a; do case $i in [a) echo "$i";; esac; done
## out: [a

#### an unclosed bracket before a star
for i in '[ab' ab; do case $i in [a*) echo "$i";; esac; done
## out: [ab

#### an empty bracket is plain text
for i in '[]' ''; do case $i in []) echo "<$i>";; esac; done
## out: <[]>

#### an empty negated bracket is plain text
for i in '[!]' a; do case $i in [!]) echo "<$i>";; esac; done
## out: <[!]>

#### a quoted opening bracket is plain
for i in '[a]' a; do case $i in \[a]) echo "<$i>";; esac; done
for i in '[a]' a; do case $i in "["a]) echo "<$i>";; esac; done
## out: <[a]>
## out: <[a]>

#### a quoted bracket expression is plain
for i in '[a]' a; do case $i in '[a]') echo "<$i>";; "[a"]) echo no;; esac; done
## out: <[a]>

#### a reversed range matches nothing
for i in a b c; do case $i in [c-a]) echo $i;; *) echo none;; esac; done
## out: none
## out: none
## out: none

#### a range of one
for i in a b; do case $i in [b-b]) echo $i;; esac; done
## out: b

#### adjacent bracket expressions
for i in a1 1a ab; do case $i in [[:alpha:]][0-9]) echo $i;; esac; done
## out: a1

#### a star between bracket expressions
for i in a-b5 ab 5a; do case $i in [a-z]*[0-9]) echo $i;; esac; done
## out: a-b5

#### a range by byte values in the C locale
for i in A a Z z _; do case $i in [A-z]) echo $i;; esac; done
for i in B b; do case $i in [a-z]) echo $i;; esac; done
## out: A
## out: a
## out: Z
## out: z
## out: _
## out: b

#### bytes above 127 in the C locale
x=$(printf '\351') y=$(printf '\352'); case $x in [$x$y]) echo list;; esac; case $y in [!$x]) echo not;; esac; case $x in [$x-$y]) echo range;; esac
## out: list
## out: not
## out: range

#### in file names
touch fa f1 f-; echo f[[:alpha:]] f[!a1] f[0-9-]
## out: fa f- f- f1

#### a negated bracket in file names
touch fa fb fc; echo f[!b]
## out: fa fc

#### a quoted member in file names
touch fa 'f]' f-; echo f["]"] f[a\-z]
## out: f] f- fa

#### in a trim
x=abc123; echo ${x%%[0-9]*} ${x##*[!0-9]} ${x#[a-b]}
## out: abc 123 bc123

#### a class in a trim within double quotes
x='  a b'; echo "${x#"${x%%[![:space:]]*}"}"
## out: a b

#### a bracket with a double-quoted parameter as its only member
x=b; for i in a b c; do case $i in [!"$x"]) echo $i;; esac; done
## out: a
## out: c
