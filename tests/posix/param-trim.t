# removal of prefixes and suffixes: XCU 2.6.2

#### hash removes the shortest prefix
x=a/b/c; echo ${x#*/}
## out: b/c

#### double hash removes the longest prefix
x=a/b/c; echo ${x##*/}
## out: c

#### percent removes the shortest suffix
x=a/b/c; echo ${x%/*}
## out: a/b

#### double percent removes the longest suffix
x=a/b/c; echo ${x%%/*}
## out: a

#### a prefix that does not match leaves the value
x=abc; echo ${x#b} ${x##b*} ${x%b} ${x%%a?}
## out: abc abc abc abc

#### an empty pattern removes nothing
x=abc; echo ${x#} ${x##} ${x%} ${x%%}
## out: abc abc abc abc

#### the whole value may go
x=abc; echo "[${x#abc}][${x%abc}][${x##*}][${x%%*}]"
## out: [][][][]

#### a star alone has the empty shortest match
x=abc; echo ${x#*} ${x%*}
## out: abc abc

#### a question mark takes one character
x=abc; echo ${x#?} ${x%?} ${x##?} ${x%%??}
## out: bc ab bc a

#### a pattern longer than the value
x=ab; echo ${x#???} ${x%abc}
## out: ab ab

#### a bracket expression
x=abc; echo ${x#[ab]} ${x%[!ab]} ${x#[!a]}
## out: bc ab abc

#### a character class
x=12ab; echo ${x#[[:digit:]]} ${x##[[:digit:]]} ${x%[[:alpha:]]}
## out: 2ab 2ab 12a

#### a trim of an empty or unset variable is empty
e=; echo "[${e#a}][${e%%*}][${u#a}][${u%%b}]"
## out: [][][][]

#### a trim of a positional parameter
set -- a.b c.d; echo ${1%.*} ${2#*.}
## out: a d

#### a trim of a tenth positional parameter
set -- 1 2 3 4 5 6 7 8 9 a.b; echo ${10%.b} ${10#a}
## out: a .b

#### a quoted star is plain
x='*a*'; echo "${x#\*}" "${x#'*'}" "${x%"*"}"
## out: a* a* *a

#### an unquoted pattern variable is a pattern
x=abcabc p='*b'; echo "${x#$p}" "${x##$p}"
## out: cabc c

#### a quoted pattern variable is plain
x='*bc' p='*b'; echo "${x#"$p"}" "${x##"$p"}"
## out: c c

#### a quoted pattern variable does not match as a pattern
x=abc p='*b'; echo "${x#"$p"}"
## out: abc

#### single quotes in a pattern in double quotes quote
x="a'b"; echo "${x#'a'}" "${x#a\'}"
## out: 'b b

#### double quotes around the expansion do not quote the pattern
x=a.b.c; echo "${x#*.}" "${x%%.*}"
## out: b.c a

#### a backslash quotes a pattern character
x='a?b'; echo "${x#a\?}" "${x%\?b}"
## out: b a

#### a backslash quotes a backslash
x='a\b'; printf '%s\n' "${x#a\\}" "${x%\\b}" ${x#*\\}
## out: b
## out: a
## out: b

#### a backslash quotes a closing brace
x='a}b'; echo "${x#a\}}" ${x%\}b}
## out: b a

#### a quoted closing brace
x='a}b'; echo "${x#*"}"}" ${x%'}'*}
## out: b a

#### a backslash from a variable quotes in a pattern
x='a*b' p='a\*'; printf '%s\n' "${x#$p}"
## out: b

#### a slash needs no quotes
x=/usr/lib; echo ${x#/} ${x%/lib} ${x#/*/}
## out: usr/lib /usr lib

#### a slash is matched by star and question mark
x=a/b/c; echo ${x#a?b} ${x#*c}.
## out: /c .

#### a leading dot is matched
x=.abc; echo ${x#?} ${x#*b} ${x#[.]}
## out: abc c abc

#### the result is split when not quoted
x='a:b c:d'; set -- ${x#*:}; echo $#
## out: 2

#### the result is not split when quoted
x='a:b c:d'; set -- "${x#*:}"; echo $#
## out: 1

#### the result undergoes pathname expansion when not quoted
touch f1 f2; x='x f*'; echo ${x#x } "${x#x }"
## out: f1 f2 f*

#### an expansion in the pattern
x=abcd p=ab; echo ${x#${p}} ${x#${p}c} ${x%$(echo cd)}
## out: cd d ab

#### a trim in a pattern
x=abcd y=abz; echo ${x#${y%z}}
## out: cd

#### arithmetic in a pattern
x=3abc; echo ${x#$((1+2))}
## out: abc

#### a default in a pattern
x=abc; echo ${x#${u-a}} ${x%"${u-c}"}
## out: bc ab

#### a hash as the pattern
x='#a'; echo "${x###}" "${x#'#'}" "${x#\#}"
## out: a a a

#### a percent as the pattern
x='a%'; echo "${x%%%}" "${x%\%}"
## out: a a

#### a trim in an assignment is not split
x='a b/c'; y=${x%/*}; echo "$y"
## out: a b

#### trims one after the other
f=/a/b.tar.gz; b=${f##*/}; echo ${b%%.*} ${b#*.} ${f%/*}
## out: b tar.gz /a

#### newlines are matched by star
x='a
b
c'; echo "${x##*
}" "${x%%
*}"
## out: c a

#### a newline in the pattern
x='a
b'; echo "${x#a
}"
## out: b

#### spaces in the pattern
x='a b c'; echo "${x#* }" ${x%% *}
## out: b c a

#### spaces in an unquoted expansion's pattern
x='a b c'; echo ${x#a b}
## out: c

#### tab and blank class
x=$(printf '\t a'); printf '[%s]' "${x##*[[:blank:]]}"; echo
## out: [a]

#### the longest prefix tries every length
x=abababc; echo ${x##*ab} ${x#*ab} ${x%ab*} ${x%%ab*}.
## out: c ababc abab .

#### leading blanks are trimmed by the known idiom
x='   a b  '; y=${x#"${x%%[! ]*}"}; y=${y%"${y##*[! ]}"}; echo "[$y]"
## out: [a b]

#### a pattern with a range
x=b5; echo ${x#[a-c]} ${x%[0-9]}
## out: 5 b

#### an unmatched bracket is plain
x='[a'; echo "${x#[}" "${x#\[}"
## out: a a

#### a bracket with a closing bracket first
x=']a'; echo "${x#[]]}" "${x#[]a]}"
## out: a a

#### a tilde in a pattern expands at its start
HOME=/h; x=/h/a; echo ${x#~} ${x#~/}
## out: /a a

#### a quoted tilde in a pattern is plain
x='~a'; echo ${x#\~} ${x#'~'} "${x#"~"}"
## out: a a a

#### the number of parameters
set -- a b c d e f g h i j; echo ${#%0} ${##1}
## out: 1 0

#### the exit status can be trimmed
$SH -c 'exit 123'; echo ${?#1}
## out: 23

#### a trim does not change the variable
x=abc; : ${x#a}; echo $x
## out: abc

#### the empty string is matched by a star only
e=; case "${e#?}" in '') echo empty;; esac
## out: empty

#### many stars
x=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab; echo ${x##*a*a*a*a*a*a*a*a*a*a*a*a} ${x##*a*a*a*a*a*a*a*a*c}
## out: b aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab
## not: dash - tries every way, exponential time

#### a parenthesis and a bar are plain in patterns
x='(a|b)c'; echo "${x#(a|b)}" "${x#"("}"
## out: c a|b)c

#### a nested quoted pattern in quotes keeps blanks
x='a  b  c'; echo "${x#"a  "}" "${x%"  c"}"
## out: b  c a  b

#### backquotes in a pattern
x=abc; echo ${x#`echo a`}
## out: bc

#### a dollar sign in a pattern
x='a$b'; echo "${x#a\$}" "${x%'$'b}" ${x#*$}
## out: b a b

#### a pattern of many stars takes no time to fail
x=$(printf '%0100000d' 0) p=
i=0; while [ $i -lt 100 ]; do p="$p*0*1" i=$((i+1)); done
y=${x##$p} z=${x%%$p}
echo ${#y} ${#z}
## out: 100000 100000
## not: dash bash - tries every length, for minutes

#### the shortest and longest of each kind with several stars
x=abcabc; echo ${x#*b*} ${x##*b*c} ${x%b*} ${x%%?b*c} ${x%*c*}.
## out: cabc abca abcab.

#### prefixes of the number of parameters
set -- a b c
echo "[${##3}] [${###3}] [${##?}] [${###*}] [${###}]"
set -- 1 2 3 4 5 6 7 8 9 10 11 12
echo "[${##1}] [${###1*}] [${##*}] [${###?}] [${#%2}] [${#%%*}]"
## out: [] [] [] [] [3]
## out: [2] [] [12] [2] [1] []
