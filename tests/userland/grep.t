What GNU grep 3.8 does, which the same cases are run on: tests/run -s dash
tests/userland/grep.t. tests/userland/grep-differ compares the two at random.

#### lines that match are written
printf 'one\ntwo\nthree\n' | grep t
## OUT
two
three
## END

#### nothing selected is status 1
echo a | grep b
## status: 1

#### -e and newlines give alternatives
printf '1\n2\n3\n4\n' | grep -e 1 -e '3
4'
## OUT
1
3
4
## END

#### -f reads patterns, - is standard input
printf 'b\nc\n' >p; printf 'a\nb\nc\n' >t
grep -f p t; printf 'a\n' | grep -f - t
## OUT
b
c
a
## END

#### an empty -f matches nothing
echo a >t
grep -f /dev/null t || echo $?
grep -vf /dev/null t
## OUT
1
a
## END

#### an empty pattern matches every line
printf 'a\n\n' | grep -c ''
## out: 2

#### names come with several files, -h and -H decide otherwise
echo a >x; echo a >y
grep a x y; grep -h a x y; grep -H a x; grep -c a x y
## OUT
x:a
y:a
a
a
x:a
x:1
y:1
## END

#### options may stand behind operands
echo A >x
grep a x -i
## out: A

#### an error is status 2, but not when -q has found a line
echo a >x
grep a nothing x; echo $?
grep -s a nothing x; echo $?
grep -q a nothing x; echo $?
## OUT
x:a
2
x:a
2
0
## END
## err: grep: nothing: No such file or directory

#### a directory is an error, -d skip leaves it out
mkdir d; echo a >x
grep a d x; echo $?
grep -d skip a d x; echo $?
## OUT
x:a
2
x:a
0
## END
## err: grep: d: Is a directory

#### -v -c -n -b
printf 'one\ntwo\nthree\n' >x
grep -v t x; grep -c e x; grep -n e x; grep -b e x; grep -nb t x
## OUT
one
2
1:one
3:three
0:one
8:three
2:4:two
3:8:three
## END

#### -o writes each match, with its place
printf 'abcabc\nxyz\nab\n' >x
grep -o b x; grep -ob 'bc*' x; grep -on ab x; grep -o 'q*' x
## OUT
b
b
b
1:bc
4:bc
12:b
1:ab
1:ab
3:ab
## END

#### -l and -L name files, and the status says whether a line was selected
echo a >x; echo b >y
grep -l a x y; echo $?; grep -L a x y; echo $?; grep -L a y; echo $?
grep -lZ a x y | od -An -c | tr -d ' '
## OUT
x
0
y
0
y
1
x\0
## END

#### -m stops, and standard input is left behind the last line
printf '1\n2\n3\n4\n' >x
{ grep -m2 .; cat; } <x; grep -m1 -A1 2 x; grep -m0 . x
## OUT
1
2
3
4
2
3
## END
## status: 1

#### -w is whole words
printf 'foobar\nfoo bar\nfoo_\nbar-foo\nfoo\n' | grep -w foo
## OUT
foo bar
bar-foo
foo
## END

#### without UTF-8 there are no letters beyond ASCII
printf '\377c\n' >f
grep -c -w c f; grep -c '\<c' f; grep -ow c f; grep -c '\w\w' f
## OUT
1
1
c
0
## END
## status: 1

#### -w looks for shorter and later matches
printf 'foofoo foo\nabb\n' >x
grep -ow 'foo' x; grep -w 'abb*' x; echo 'ab-a' | grep -ow 'ab*-*'
## OUT
foo
abb
ab
a
## END

#### -x is whole lines
printf 'ab\nabc\n' >x
grep -x ab x; grep -xE 'ab|abc|b' x; grep -Fx ab x
## OUT
ab
ab
abc
ab
## END

#### -F takes patterns as text
printf 'a.b\naxb\na*\n' >x
grep -F a.b x; grep -F 'a*' x; grep -Fi A.B x; grep -F -e axb -e '*' x
## OUT
a.b
a*
a.b
axb
a*
## END

#### many texts: the leftmost, and there the longest
i=0; while [ $i -lt 200 ]; do echo word$i; i=$((i + 1)); done >p
echo 'a word19 word199x word5' | grep -oFf p; echo 'wor word' | grep -cFf p
echo 'a word19 word199x word5' | grep -owFf p
printf 'word7\nword7 \n' | grep -xFf p; echo WORD3 | grep -iFf p
## OUT
word19
word199
word5
0
word19
word5
word7
WORD3
## END

#### basic patterns
printf 'ab\na+b\n(x)\na{2}\naab\n' >x
grep 'a+b' x; grep 'a\+b' x; grep '(x)' x; grep 'a\{2\}b' x; grep 'a{2}' x; grep 'x\|+' x; grep '\(a\)\1' x
## OUT
a+b
ab
aab
(x)
aab
a{2}
a+b
(x)
aab
## END

#### extended patterns
printf 'ab\naab\nb\nccc\n' >x
grep -E '^a+b$' x; grep -E 'c{3}' x; grep -E '^(b|c+)$' x; grep -E 'a?ab' x
## OUT
ab
aab
ccc
b
ccc
ab
aab
## END

#### anchors that are text, and text that is an anchor
printf 'a^b\na$b\n*c\n^*\n' >x
grep 'a^b' x; grep 'a$b' x; grep '*c' x; grep '^*c' x; grep '\(^\*\)' x; grep -E 'a\^|a\$' x
## OUT
a^b
a$b
*c
*c
*c
a^b
a$b
## END

#### an interval that is none is text in extended patterns
printf 'a{1\na{x}\n{\n' >x
grep -E 'a{1$' x; grep -E 'a{x}' x; grep -E '^{' x
## OUT
a{1
a{x}
{
## END

#### the longest of the leftmost matches
echo abcd | grep -oE 'ab|abcd|abc'
echo xabcabc | grep -oE '(a|ab)(c|bcd)*'
## OUT
abcd
abc
abc
## END

#### a match that begins first goes before one that ends first
echo abcd | grep -oE 'bc|abcd'
echo 'aab aaab' | grep -oE 'a+b|ab'
## OUT
abcd
aab
aaab
## END

#### brackets
printf 'a]\n-\n^\n\\\nx\nB\n5\n' >x
grep '[]]' x; grep '[x-]' x; grep '[x^]' x; grep '[\]' x; grep '[[:upper:][:digit:]]' x; grep -c '[^[:alpha:]]' x
## OUT
a]
-
x
^
x
\
B
5
5
## END

#### escapes of words and blanks
printf 'foo bar\n foo\nfoob\n' >x
grep -o '\<foo\>' x; grep -c 'foo\b' x; grep -c 'foo\B' x; grep -o '\w\+\s\w' x; grep -c '^\S*$' x
## OUT
foo
foo
2
1
foo b
1
## END

#### back-references
printf 'abab\nabba\naa\nxyzxyz\n' >x
grep -E '^(.)(.)\2\1$' x; grep -E '(..)\1' x; grep -xE '(.+)\1' x; grep -i '\(A\)\1' x
echo 'aa bb cc' | grep -oE '(.)\1'; echo aabb | grep -oE '(a)\1|(a)\2bb'
## OUT
abba
abab
abab
aa
xyzxyz
aa
aa
bb
cc
aabb
## END

#### what is wrong with a pattern
for p in '\(' '\)' '[' '[a' 'a\{1' 'a\{2,1\}' '[b-a]' '\1' 'a\' '[[:no:]]' '[:space:]' 'a\{99999\}'; do
	grep -e "$p" /dev/null 2>&1; echo $?
done | sed -n 's/^2$//; /./p' | sort -u | grep -v '^grep: Invalid regular expression'
## OUT
grep: Invalid back reference
grep: Invalid character class name
grep: Invalid content of \{\}
grep: Invalid range end
grep: Regular expression too big
grep: Trailing backslash
grep: Unmatched ( or \(
grep: Unmatched ) or \)
grep: Unmatched [, [^, [:, [., or [=
grep: Unmatched \{
grep: character class syntax is [[:space:]], not [:space:]
## END

#### -P
printf 'abc\nabd\n12 é\n' >x
grep -P 'ab(?!c)' x; grep -oP '\d+' x; grep -P '^ab(c|d)$(?<=d)' x; grep -oP 'a\Kb' x; grep -xP 'ab.' x; grep -wP 'ab' x
## OUT
abd
12
abd
b
b
abc
abd
## END
## status: 1

#### -P with a mistake, and with two patterns
grep -P '(a' /dev/null; echo $?; grep -P -e a -e b /dev/null; echo $?
## OUT
2
2
## END
## err: missing closing parenthesis
## err: grep: the -P option only supports a single pattern

#### -P gives up on what takes too long
echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab | grep -P '^(a+)+$(*NO_START_OPT)' 2>/dev/null; echo $?
echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab | grep -P '^(a|aa)+$'; echo $?
## OUT
2
2
## END
## err: exceeded PCRE's backtracking limit

#### context, its separators and numbers
printf '%s\n' 1 2 x 4 5 6 7 x 9 >f
grep -n -C1 x f; echo; grep -A1 x f; echo; grep -B1 x f; echo; grep -1 -n 5 f
## OUT
2-2
3:x
4-4
--
7-7
8:x
9-9

x
4
--
x
9

2
x
--
7
x

4-4
5:5
6-6
## END

#### context of one line is not repeated, and separators go on over files
printf 'x\nx\na\n' >f; printf 'x\n' >g
grep -C1 x f; grep -A0 x f; grep -A1 x f g; grep --group-separator=== -A0 x g f; grep --no-group-separator -A0 x g f
## OUT
x
x
a
x
x
f:x
f:x
f-a
--
g:x
g:x
==
f:x
f:x
g:x
f:x
f:x
## END

#### -A 0 separates what is not adjacent
printf 'x\na\nx\n' | grep -A0 x
## OUT
x
--
x
## END

#### --color marks with GNU's bytes
printf 'one two\n' >f
grep --color=always -n -H o f | tr '\033' E
grep --color=always -v -n x f | tr '\033' E
printf 'a\nb\n' | grep --color=always -A1 -n a | tr '\033' E
grep --color=always -o -b tw f | tr '\033' E
## OUT
E[35mE[KfE[mE[KE[36mE[K:E[mE[KE[32mE[K1E[mE[KE[36mE[K:E[mE[KE[01;31mE[KoE[mE[Kne twE[01;31mE[KoE[mE[K
E[32mE[K1E[mE[KE[36mE[K:E[mE[Kone two
E[32mE[K1E[mE[KE[36mE[K:E[mE[KE[01;31mE[KaE[mE[K
E[32mE[K2E[mE[KE[36mE[K-E[mE[Kb
E[32mE[K4E[mE[KE[36mE[K:E[mE[KE[01;31mE[KtwE[mE[K
## END

#### GREP_COLORS
printf 'a\nb\nc\n' >f
GREP_COLORS='mt=1:sl=2:cx=3:rv:fn=4:ln=5:bn=6:se=7:ne' grep --color=always -nHb -C1 b f | tr '\033' E
GREP_COLORS='mt=1:sl=2:cx=3:rv:ne' grep --color=always -v -A1 a f | tr '\033' E
## OUT
E[4mfE[mE[7m-E[mE[5m1E[mE[7m-E[mE[6m0E[mE[7m-E[mE[3maE[m
E[4mfE[mE[7m:E[mE[5m2E[mE[7m:E[mE[6m2E[mE[7m:E[mE[2mE[1mbE[m
E[4mfE[mE[7m-E[mE[5m3E[mE[7m-E[mE[6m4E[mE[7m-E[mE[3mcE[m
E[3mbE[m
E[3mcE[m
## END

#### --color=auto is not for a pipe
echo a | TERM=xterm grep --color=auto a | od -An -c | tr -d ' '
## out: a\n

#### a file with NUL is binary
printf 'a\0b\nab\n' >f
grep a f; echo $?; grep -c a f; grep -a -c b f; grep -I a f; echo $?; grep -l a f; grep -v zz f; grep --binary-files=text -o 'ab' f
## OUT
0
2
2
1
f
ab
## END
## err: grep: f: binary file matches

#### an encoding error is binary in UTF-8 only where it would be written
printf 'caf\351 x\nx y\n' >f
LC_ALL=C.UTF-8 grep x f; LC_ALL=C.UTF-8 grep -c x f; LC_ALL=C grep -c x f; LC_ALL=C.UTF-8 grep -o x f; LC_ALL=C.UTF-8 grep -a -c 'f.' f
## OUT
x y
2
2
x
x
0
## END
## status: 1
## err: grep: f: binary file matches

#### -z has lines that end with NUL
printf 'a\nb\0cd\0' >f
grep -z b f | od -An -c | tr -d ' '; grep -zc '^b' f; grep -zc 'a.b' f; grep -zo 'c' f | tr '\0' X; echo
## OUT
a\nb\0
0
1
cX
## END

#### -Z ends names with NUL
echo a >f
grep -HZ a f | od -An -c | tr -d ' '; grep -cHZ a f | od -An -c | tr -d ' '
## OUT
f\0a\n
f\01\n
## END

#### -T aligns
echo a >f
grep -nT a f; grep -T a f; grep -HbT a f
## OUT
1:	a
a
f:0:	a
## END

#### UTF-8: a dot and a bracket take a character
printf 'é\naé\n' >f
LC_ALL=C.UTF-8 grep -c '^.$' f; LC_ALL=C grep -c '^..$' f; LC_ALL=C.UTF-8 grep -c '^[^a]$' f; LC_ALL=C.UTF-8 grep -o 'a.' f
LC_ALL=C.UTF-8 grep -o '[é]' f; LC_ALL=C.UTF-8 grep -E -c '^.{2}$' f; LC_ALL=C.UTF-8 grep -oP 'a.' f
## OUT
1
1
1
aé
é
é
1
aé
## END

#### UTF-8: cases, classes and words
printf 'É\nßa\nжд\nabé\n' >f
export LC_ALL=C.UTF-8
grep -i é f; grep -iF ЖД f; grep -i '[Ж]' f; grep -c '^[[:alpha:]]*$' f; grep -c '[[:upper:]]' f; grep -ow 'ab' f; grep -o '\w*' f
grep -i 'abÉ' f; grep -iP 'é$' f
## OUT
É
abé
жд
жд
4
1
É
ßa
жд
abé
abé
É
abé
## END

#### UTF-8: back-references
printf 'éé\néè\nжЖ\n' >f
export LC_ALL=C.UTF-8
grep '\(.\)\1' f; grep -i '^\(.\)\1$' f; grep -oE '(.)\1' f
## OUT
éé
éé
жЖ
éé
## END

#### LC_ALL goes before LC_CTYPE and LANG
echo é >f
LC_ALL=C LC_CTYPE=C.UTF-8 grep -c '^.$' f; LC_ALL= LC_CTYPE=C.UTF-8 LANG=C grep -c '^.$' f; LC_ALL= LC_CTYPE= LANG=C.UTF-8 grep -c '^.$' f
## OUT
0
1
1
## END

#### -r goes below directories, but not through links
mkdir -p d/e; echo a >d/1; echo a >d/e/2; ln -s e d/l; ln -s 1 d/m
grep -r -D read a d | sort; grep -r a d/l; grep -R a d | sort; cd d/e; grep -r a; grep -r a .; grep -rh a ..| sort -u
## OUT
d/1:a
d/e/2:a
d/l/2:a
d/1:a
d/e/2:a
d/l/2:a
d/m:a
2:a
./2:a
a
## END

#### -r names one file only when it is below a directory
mkdir d; echo a >d/f
grep -r a d/f; grep -r a d; grep -rc a d
## OUT
a
d/f:a
d/f:1
## END

#### --include, --exclude and --exclude-dir
mkdir -p d/skip d/keep; for f in d/a.c d/a.h d/skip/b.c d/keep/c.c; do echo x >$f; done
grep -rl --include='*.c' x d | sort; echo; grep -rl --exclude='*.c' x d; echo; grep -rl --exclude-dir=skip x d | sort; echo
grep -rl --include='*.c' --exclude='b*' x d | sort; echo; grep -l --exclude='*.h' x d/a.c d/a.h; echo '*.c' >g; grep -rl --exclude-from=g x d
## OUT
d/a.c
d/keep/c.c
d/skip/b.c

d/a.h

d/a.c
d/a.h
d/keep/c.c

d/a.c
d/keep/c.c

d/a.c
d/a.h
## END

#### a loop of links with -R
mkdir -p d/e; echo a >d/f; ln -s .. d/e/up
grep -R a d | sort
## out: d/f:a
## err: recursive directory loop

#### a deep tree
n=0; while [ $n -lt 90 ]; do mkdir d; cd d; n=$((n + 1)); done; echo found >f
cd ..; while [ $n -gt 1 ]; do cd ..; n=$((n - 1)); done
grep -rho found d
## out: found

#### standard input has a name
echo a | grep -H a; echo a | grep --label=here -H a -; echo a | grep -c a - /dev/null
## OUT
(standard input):a
here:a
(standard input):1
/dev/null:0
## END

#### a last line without its newline gets one
printf 'a\nb' | grep b
## out: b

#### a line of many megabytes
awk 'BEGIN { s = "0123456789"; for (i = 0; i < 20; i++) s = s s; print s "x"; print "end" }' >f
grep -c x f; grep -o 'x$' f; grep -E -c '9x$|nothing' f; grep -n end f; grep -c '\(9\)x$' f
## OUT
1
x
1
2:end
1
## END

#### a file that is the output is left out
echo a >f
grep a f >>f; echo $?
## out: 2
## err: grep: f: input file is also the output

#### -q stops at once
yes | grep -q y

#### wrong numbers and words
grep -A x a; echo $?; grep -m x a; echo $?; grep --binary-files=x a; echo $?; grep -D x a; echo $?
## OUT
2
2
2
2
## END
## err: grep: x: invalid context length argument
## err: grep: invalid max count
## err: grep: unknown binary-files type
## err: grep: unknown devices method

#### two kinds of patterns
grep -E -F a /dev/null
## status: 2
## err: grep: conflicting matchers specified
