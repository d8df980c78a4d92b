# patterns, as case uses them: XCU 2.14.1, 2.14.2

#### a literal pattern
case abc in abd) echo no;; abc) echo yes;; esac
## out: yes

#### the whole word must match
case abc in b|ab|bc) echo no;; *) echo none;; esac
## out: none

#### star matches everything
case '' in *) echo empty;; esac; case 'a b' in *) echo words;; esac
## out: empty
## out: words

#### star in the middle
case a.tar.gz in *.tar.*) echo tar;; esac
## out: tar

#### question mark matches exactly one
case a in ?) echo one;; esac; case '' in ?) echo no;; *) echo none;; esac
## out: one
## out: none

#### question mark and star match a slash
case a/b in a?b) echo one;; esac; case a/b/c in a*c) echo all;; esac
## out: one
## out: all

#### question mark and star match a leading dot
case .a in ?a) echo one;; esac; case .a in *) echo all;; esac
## out: one
## out: all

#### star matches a newline
case 'a
b' in a*b) echo yes;; esac; case '
' in ?) echo one;; esac
## out: yes
## out: one

#### a quoted star is plain
case abc in a'*') echo no;; 'a*c') echo no;; a\*) echo no;; *) echo plain;; esac
## out: plain

#### a quoted star matches a star
case 'a*' in a'*') echo one;; esac; case 'a*' in "a*") echo two;; esac; case 'a*' in a\*) echo three;; esac
## out: one
## out: two
## out: three

#### an unquoted expansion is a pattern
p='a*'; case abc in $p) echo yes;; esac
## out: yes

#### a quoted expansion is plain
p='a*'; case abc in "$p") echo no;; *) echo plain;; esac; case 'a*' in "$p") echo same;; esac
## out: plain
## out: same

#### a quoted expansion beside a star
p='*'; case '*bc' in "$p"*) echo yes;; esac; case abc in "$p"c) echo no;; *) echo none;; esac
## out: yes
## out: none

#### a backslash from an expansion quotes
p='a\*'; case 'a*' in $p) echo yes;; esac; case ab in $p) echo no;; *) echo none;; esac
## out: yes
## out: none

#### a backslash from an expansion before a plain character
p='\a\b'; case ab in $p) echo yes;; *) echo no;; esac
## out: yes

#### two backslashes from an expansion match one
p='a\\b'; case 'a\b' in $p) echo yes;; *) echo no;; esac
## out: yes

#### a quoted backslash matches itself
case 'a\b' in a\\b) echo one;; esac; case 'a\b' in 'a\b') echo two;; esac; case 'a\b' in a"\\"b) echo three;; esac
## out: one
## out: two
## out: three

#### a quoted expansion with a backslash matches itself
x='a\*'; case $x in "$x") echo same;; esac
## out: same

#### the word's pattern characters are plain
case '*' in a) echo no;; \*) echo star;; esac; case '[a]' in [a]) echo no;; *) echo plain;; esac
## out: star
## out: plain

#### the word is expanded
x='a b'; case $x-$(echo c)-$((1+1)) in 'a b-c-2') echo yes;; esac
## out: yes

#### an empty word
case $u in '') echo empty;; esac; case "" in "") echo quoted;; esac
## out: empty
## out: quoted

#### an empty expansion as pattern matches the empty word
case '' in $u) echo yes;; esac; case a in $u) echo no;; *) echo none;; esac
## out: yes
## out: none

#### a command substitution as a pattern
case abc in $(echo 'a*')) echo yes;; esac
## out: yes

#### a quoted command substitution as a pattern
case abc in "$(echo 'a*')") echo no;; *) echo plain;; esac
## out: plain

#### a default word as a pattern
case abc in ${u-a*}) echo yes;; esac; case abc in ${u-'a*'}) echo no;; *) echo plain;; esac
## out: yes
## out: plain

#### several patterns
case b in a|b|c) echo yes;; esac; case d in a|b|c) echo no;; *) echo none;; esac
## out: yes
## out: none

#### patterns after the first match are not expanded
case a in a|$(echo ran >&2)) echo yes;; $(echo ran >&2)) ;; esac
## out: yes

#### patterns are expanded in order
case b in ${x=a}) echo no;; ${x}|b) echo $x;; esac
## out: a

#### the first match counts
case a in ?) echo first;; a) echo second;; esac
## out: first

#### an opening parenthesis before the pattern
case a in (a) echo yes;; esac; case a in (b|a) echo list;; esac
## out: yes
## out: list

#### blanks around the patterns
case a in ( b | a ) echo yes ;; esac
## out: yes

#### a pattern with blanks by quotes
case 'a b' in a' 'b) echo one;; esac; case 'a b' in a\ b) echo two;; esac; case 'a b' in "a b") echo three;; esac
## out: one
## out: two
## out: three

#### a pattern that looks like an assignment
case x=1 in x=*) echo yes;; esac
## out: yes

#### a pattern that looks like an option
case -n in -*) echo option;; esac; case - in -) echo dash;; esac
## out: option
## out: dash

#### a pattern with a hash
case a#b in a#*) echo one;; esac; case '#' in \#) echo two;; esac
## out: one
## out: two

#### operators by quotes
case 'a|b' in 'a|b') echo one;; esac; case '(a)' in \(a\)) echo two;; esac; case 'a;b' in a";"b) echo three;; esac
## out: one
## out: two
## out: three

#### a dollar at the end of a pattern
case 'a$' in *$) echo yes;; esac; case a in *$) echo no;; *) echo none;; esac
## out: yes
## out: none

#### a tilde in a quoted pattern is plain
HOME=/h; case '~' in \~) echo yes;; esac
## out: yes

#### braces are plain in a pattern
case '{a,b}' in {a,b}) echo yes;; esac; case a in {a,b}) echo no;; *) echo none;; esac
## out: yes
## out: none

#### a caret outside of brackets is plain
case '^a' in ^a) echo yes;; esac
## out: yes

#### plus, at and bang before no parenthesis are plain
case 'a+b@c!d' in a+b@c!d) echo yes;; esac
## out: yes

#### stars side by side
case ab in a**b) echo yes;; esac; case abc in ***) echo all;; esac
## out: yes
## out: all

#### star then question mark
case a in *?) echo one;; esac; case '' in *?) echo no;; *) echo none;; esac
## out: one
## out: none

#### backtracking over several stars
case abcabcabd in *abc*abd) echo yes;; esac; case aXbXbc in a*b*c) echo yes;; esac
## out: yes
## out: yes

#### backtracking fails when it must
case abcab in *abc) echo no;; *) echo none;; esac; case ab in a*bb) echo no;; *) echo none;; esac
## out: none
## out: none

#### a star before a bracket expression
case abc5 in *[0-9]) echo yes;; esac; case abc in *[0-9]) echo no;; *) echo none;; esac
## out: yes
## out: none

#### a negated bracket with star around finds one character
case abc in *[!a-z]*) echo no;; *) echo pure;; esac; case ab1 in *[!a-z]*) echo mixed;; esac
## out: pure
## out: mixed

#### an integer test
for i in 12 -3 '' 1a +4; do case $i in ''|*[!0-9]*) echo no;; *) echo yes;; esac; done
## out: yes
## out: no
## out: no
## out: no
## out: no

#### upper and lower case
case A in a) echo no;; [a-z]) echo no;; A) echo yes;; esac
## out: yes

#### a long word and pattern
x=0123456789; x=$x$x$x$x$x$x$x$x$x$x; case $x in 0*9*0*9) echo yes;; esac; case ${x}a in *9) echo no;; *) echo none;; esac
## out: yes
## out: none

#### many stars against a long word end soon
x=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; case $x in *a*a*a*a*a*a*a*b) echo no;; *) echo none;; esac
## out: none

#### bytes above 127 match themselves
x=$(printf '\377\200'); case $x in "$x") echo same;; esac; case $x in ??) echo two;; esac
## out: same
## out: two

#### bytes that may be special inside the shell
for i in 001 002 201 205 210; do x=$(printf "\\$i"); case a${x}b in a"$x"b) printf 1;; esac; case a${x}b in a${x}b) printf 2;; esac; case a${x}b in a?b) printf 3;; esac; done; echo
## out: 123123123123123

#### quoted at in the word is joined
set -- a b; case "$*" in 'a b') echo yes;; esac
## out: yes

#### a pattern within double quotes keeps its single quotes
case "'a'" in "'a'") echo yes;; esac; case a in "'a'") echo no;; *) echo none;; esac
## out: yes
## out: none

#### a backslash newline in a pattern
case ab in a\
b) echo yes;; esac
## out: yes

#### a pattern on a line of its own
case a in
b)
echo no
;;
a)
echo yes
esac
## out: yes

#### a bracket with a parenthesis or bar by quotes
case ')' in [\)\|]) echo yes;; esac; case '|' in ['|)']) echo yes;; esac
## out: yes
## out: yes

#### a slash in a bracket expression of a case
case /a in [\\/$]*) echo slash;; *) echo no;; esac
x='$b'
case $x in [\\/$]* | ?:[\\/]*) echo dollar;; *) echo no;; esac
## out: slash
## out: dollar
