# pathname expansion: XCU 2.6.6, 2.14.3

#### star matches any string
touch f1 f22 g; echo f*
## out: f1 f22

#### star matches the empty string
touch f fa; echo f* *f
## out: f fa f

#### question mark matches one character
touch f f1 f22; echo f?
## out: f1

#### a bracket expression matches one character
touch f1 f2 f3; echo f[13]
## out: f1 f3

#### the names are sorted
touch fb fa fC f2 f10 f_; echo f*
## out: f10 f2 fC f_ fa fb

#### each pattern is sorted by itself
touch fa fb ga gb; echo g* f*
## out: ga gb fa fb

#### a pattern without a match stays
echo no*match n?o [a]b
## out: no*match n?o [a]b

#### quotes in a pattern without a match are removed
echo no*'m a'"t"\ch
## out: no*m atch

#### a word without pattern characters is not looked up
echo nofile './nofile'
## out: nofile ./nofile

#### a leading dot needs a literal dot
touch .f f; echo *f .*f
## out: f .f

#### a question mark matches no leading dot
touch .f; echo ?f
## out: ?f

#### a bracket matches no leading dot
touch .f; echo [.]f [!a]f [.a]f
## out: [.]f [!a]f [.a]f

#### a dot elsewhere is matched
touch a.b; echo a*b a?b a[.]b
## out: a.b a.b a.b

#### a leading dot after a slash needs a literal dot
mkdir d; touch d/.f d/f; echo d/*f d/.*f
## out: d/f d/.f

#### a slash is matched by no pattern character
mkdir d; touch d/f; echo d*f d?f d[/]f
## out: d*f d?f d[/]f

#### star in a directory part
mkdir d1 d2; touch d1/f d2/f d2/g; echo d*/f
## out: d1/f d2/f

#### patterns in every part
mkdir -p d1/e1 d2/e2; touch d1/e1/f d2/e2/f; echo d*/e?/[f]
## out: d1/e1/f d2/e2/f

#### a directory pattern with a plain last part that is missing
mkdir d1; echo d*/f
## out: d*/f

#### a trailing slash matches directories only
mkdir fd; touch ff; echo f*/
## out: fd/

#### several slashes are kept
mkdir d; touch d/f; echo d//f* d///*
## out: d//f d///f

#### a leading dot slash is kept
touch f1; echo ./f*
## out: ./f1

#### dot dot in a pattern
mkdir d; touch f1; cd d; echo ../f*
## out: ../f1

#### an absolute pattern
mkdir d; touch d/f1; cd /; echo "${HOME}"/d/f* | sed 's,.*/d/,,'
## out: f1

#### the root is matched by a pattern after a slash
set -- /*; case $1 in /?*) echo ok;; esac
## out: ok

#### set -f switches it off
touch f1; set -f; echo f*; set +f; echo f*
## out: f*
## out: f1

#### quoted pattern characters are plain
touch f1; echo 'f*' "f*" f\* 'f'*
## out: f* f* f* f1

#### a partly quoted pattern
touch 'f*1' fx1; echo f\** f'*'* "f"*1
## out: f*1 f*1 f*1 fx1

#### a variable's pattern is one
touch f1 f2; p='f*'; echo $p "$p"
## out: f1 f2 f*

#### a quoted variable in a pattern is plain
touch 'f*1' fx1; p='f*'; echo "$p"*
## out: f*1

#### a backslash in a variable's pattern quotes
touch 'f*1' fx1; p='f\**'; echo $p
## out: f*1

#### a variable's word with nothing but quoted pattern characters stays
touch 'f*'; p='f\*'; printf '%s\n' $p
## out: f\*

#### a file with blanks is one field
touch 'f a' 'f  b'; set -- f*; echo $#; printf '[%s]' "$@"; echo
## out: 2
## out: [f  b][f a]

#### a file with pattern characters in its name
touch 'f*' 'f[a]' 'f?'; printf '[%s]' f*; echo
## out: [f*][f?][f[a]]

#### a file with a newline in its name
touch 'f
g'; printf '[%s]' f*; echo
## out: [f
## out: g]

#### a file with a backslash in its name
touch 'f\g'; printf '[%s]' f* f\\* f'\'g*; echo
## out: [f\g][f\g][f\g]

#### a file that begins with a hyphen
touch ./-f; printf '[%s]' -*; echo
## out: [-f]

#### a file with bytes above 127
touch "$(printf 'f\377')"; printf %s f? f* | od -An -tx1
## out:  66 ff 66 ff

#### a symbolic link to nothing is found
ln -s nowhere f1; echo f*
## out: f1

#### a symbolic link to a directory is followed in a path
mkdir d; touch d/x; ln -s d f1; echo f*/x f*/*
## out: f1/x f1/x

#### a file in the place of a directory
touch f1; echo f*/*
## out: f*/*

#### a directory named by a plain part that is missing
echo nodir/*
## out: nodir/*

#### no pathname expansion in an assignment
touch f1; x=f*; echo "$x"
## out: f*

#### no pathname expansion in a case word
touch f1; case f* in 'f*') echo plain;; esac
## out: plain

#### no pathname expansion in a here-document
touch f1; cat <<E
f*
E
## out: f*

#### no pathname expansion in a quoted default word
touch f1; echo "${u-f*}"
## out: f*

#### pathname expansion in a for list
touch f1 f2; for i in f*; do echo "<$i>"; done
## out: <f1>
## out: <f2>

#### pathname expansion of a command name
printf 'echo ran "$@"\n' >f1; chmod +x f1; ./f? a
## out: ran a

#### pathname expansion in an argument that looks like an assignment
touch 'x=f1'; echo x=f*
## out: x=f1

#### an unmatched opening bracket is plain
touch '[a' 'f['; echo [a f[ [a* f[*
## out: [a f[ [a f[

#### a closing bracket is plain
touch 'f]'; echo f]* ]
## out: f] ]

#### several stars act as one
touch fab; echo f** ***b
## out: fab fab

#### star and question mark together
touch f fa fab; echo f?* f*?
## out: fa fab fa fab

#### many stars in a name of one letter
touch aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; echo a*a*a*a*a*a*a*a*b
## out: a*a*a*a*a*a*a*a*b

#### the dot and dot-dot entries
touch .f; for i in .*; do case $i in .|..|.f) ;; *) echo other $i;; esac; done; echo .f*
## out: .f

#### star finds neither dot nor dot-dot
mkdir d; cd d; echo *
## out: *

#### an unreadable name does not disturb the others
mkdir d; touch d/a d/b; echo d/[ab] d/[c]
## out: d/a d/b d/[c]

#### a pattern from a command substitution
touch f1 f2; echo $(echo 'f*')
## out: f1 f2

#### a pattern from the parameters
touch f1 f2; set -- 'f*'; echo $1 $* $@ "$@"
## out: f1 f2 f1 f2 f1 f2 f*

#### a pattern made of literal and expanded parts
touch f1x f2x; p=f s=x; echo $p?$s "$p"*"$s"
## out: f1x f2x f1x f2x

#### a tilde before a pattern
HOME=$PWD; touch f1; [ "$(echo ~/f*)" = "$PWD/f1" ] && echo ok
## out: ok

#### a pattern after an expansion that holds a slash
mkdir d; touch d/f1; p=d/; echo ${p}f* $p*
## out: d/f1 d/f1

#### upper and lower case are different
touch fa FB; echo f* F*
## out: fa FB

#### a thousand files
i=0; while [ $i -lt 1000 ]; do : >f$i; i=$((i+1)); done; set -- f*; echo $# $1 $2 ${1000}
## out: 1000 f0 f1 f999

#### a removed file is no longer found
touch f1 f2; rm f1; echo f*
## out: f2

#### a file made in the same line earlier is found
>f1; echo f*; >f2; echo f*
## out: f1
## out: f1 f2

#### a file made by the same word is found by all its fields
set -- '*' 'a  f?' b; IFS=' '
printf '[%s]' $*$(: >f1)c; echo
printf '[%s]' $1"$(: >f2)"$2; echo
## out: [case.sh][f1][a][f1][bc]
## out: [*a][f1][f2]

#### a pattern with a backslash before a slash
mkdir d; touch d/f; echo d\/f* d\/*
## out: d/f d/f

#### a bracket expression across a slash is none
mkdir 'a[b'; touch 'a[b/c]d'; echo a[b/c]*
## out: a[b/c]d

#### a directory that may be searched but not read is entered by its name
mkdir d; mkdir d/e; : >d/e/f1; chmod 111 d
echo d/e/f*; echo d*/e/f?; echo */e/[f]1
chmod 755 d
## out: d/e/f1
## out: d/e/f1
## out: d/e/f1
