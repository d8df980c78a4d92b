# parameter expansion, further: manual 3.5.3

#### replacement: a slash in the replacement
x=abc; echo ${x/b//} ${x/b/a/b} ${x//b/\/} ${x/b/"/"}
## out: a/c aa/bc a/c a/c

#### replacement: the empty pattern
x=abc; echo "${x//}" "${x/}" "${x/#}" "${x/#/-}" "${x/%/-}" "${x//#/-}" "${x//%/-}"; x=; echo "[${x/#/-}]" "[${x/*/-}]" "[${x//*/-}]"
## out: abc abc abc -abc abc- abc abc
## out: [-] [-] [-]

#### replacement: quotes in the replacement
x=abc; echo ${x/b/"*"} ${x/b/'$y'} "${x/b/'q'}" "${x/b/"r"}" ${x/b/\'} "${x/b/\"}" ${x/b/a b}
## out: a*c a$yc aqc arc a'c a"c aa bc

#### replacement: & and backslashes
x=abc; echo ${x/b/<&>} ${x/b/<\&>} "${x/b/<\&>}" "${x/b/<\\&>}" ${x/b/'&'} "${x/b/"&"}"; r='<&>'; echo ${x/b/$r} "${x/b/"$r"}"; r='<\&>'; echo "${x/b/$r}"; r='\\&'; echo "${x/b/$r}"
## OUT
a<b>c a<&>c a<&>c a<\b>c a&c a&c
a<b>c a<&>c
a<&>c
a\bc
## END

#### replacement: expansions in both
x=hello p='l*' r='$z'; echo ${x/$p/$r} "${x/"$p"/$r}" ${x/[$(echo l)]/$((1+1))} ${x//l/${x:0:1}}
## out: he$z hello he2lo hehho

#### replacement: tilde
HOME=/h x=a~b; echo ${x/~/T} ${x/a/~} ${x/\~/T}; y=/h/x; echo ${y/#~/~}
## out: a~b /h~b aTb
## out: /h/x

#### replacement: longest
x=aXbXc; echo ${x/X*/-} ${x//X?/-} ${x/*X/-} ${x//[^X]/.} ${x/%?/-}
## out: a- a-- -c .X.X. aXbX-

#### replacement in positional parameters
set -- ab cb 'x b'; printf '<%s>' "${@/b/-}" "${*//b/}" "${@/#/p}" "${@/%/s}"; echo; IFS=-; echo "${*/b/B}"
## out: <a-><c-><x -><a c x ><pab><pcb><px b><abs><cbs><x bs>
## out: aB-cB-x B

#### removal with quoted patterns
x='a*b*c'; echo "${x#a'*'}" "${x%'*'c}" "${x##*'*'}" "${x%%"*"*}" "${x#a\*}"; p='*'; echo "${x##$p}" "${x##"$p"}" "${x#"a$p"}"
## out: b*c a*b c a b*c
## out:  a*b*c b*c

#### removal with brackets and classes
x=abc123; echo ${x##*[a-z]} ${x%%[0-9]*} ${x#[!b]} ${x##[[:alpha:]]*[[:digit:]]} ${x%%[[:digit:]]*}
## out: 123 abc bc123 abc

#### removal with a brace in the pattern
x='a}b'; echo ${x#*\}} "${x#*\}}" ${x%'}'*} "${x%"}"*}"; y='{z}'; echo ${y#\{} ${y%\}}
## out: b b a a
## out: z} {z

#### substrings with negative offsets
x=abcdef; echo ${x: -2} ${x:(-2)} ${x: -3:2} ${x:1:-1} ${x: -4:-1} ${x:0:-6}. ${x:6}. ${x: -7}. ${x:2:0}.
## out: ef ef de bcde cde . . . .

#### substrings with expressions
x=abcdef i=1; echo ${x:i} ${x:i+1:2} ${x:$i:$((i+1))} ${x:i<2?3:0:1} ${x:(i):2} ${x: i } ${x:${#x}-2} ${x:i++:i++} $i
## out: bcdef cd bc d bc bcdef ef bc 3

#### substrings of $@ include $0 at 0
set -- a b c; echo "${@:1}" "${@:2:1}" "${@: -1}" "${@:1:0}." "${@:4}." ; [ "${@:0:1}" = "$0" ]; echo $?; echo "${*: -2:2}"
## out: a b c b c . .
## out: 0
## out: b c

#### substrings of positional parameters
set -- abc def; echo ${1:1} ${2: -1} ${2:0:2} "${10:1}."; f() { echo ${1:0:1} ${@:2}; }; f xyz p q
## out: bc f de .
## out: x p q

#### lengths
x='a b'; set -- abc de; echo ${#x} ${#1} ${#@} ${#*} ${#} ${#?} ${##} ${#-} $#x
## out: 3 3 2 2 2 1 1 2 2x

#### defaults within defaults
echo ${a:-${b:-${c:-deep}}} "${a-"${b-'q'}"}" ${a:-"x  y"} ${a:-x  y} "${a:-x  y}"; : ${a:=${b:=v}}; echo $a$b
## out: deep 'q' x  y x y x  y
## out: vv

#### defaults: quotes
echo ${x-'a b'} "${x-'a b'}" ${x-"a  b"} "${x-"a  b"}" ${x-a\ b} "${x-a\ b}" "${x-\}}" ${x-\}} "${x-$'a\tb'}" ${x-$'a\tb'}
## out: a b 'a b' a  b a  b a b a\ b } } a	b a	b

#### defaults: fields
f() { echo $#; }; f ${x-a b c}; f "${x-a b}"; f ${x-"a b" c}; f ${x+}; f "${x+}"; f ${x-"$@"}; set -- p q; f ${x-"$@"}; f "${x-$@}"; f "${x-$*}"; f ${x-"$@"r}
## OUT
3
1
2
0
1
0
2
2
1
2
## END

#### + and lists
set -- 'a b' c; f() { printf '<%s>' "$@"; echo; }; f ${1+"$@"} "${1+$@}" ${1+"x$@"} "${9+$@}" ${9+"$@"}
## out: <a b><c><a b><c><xa b><c><>

#### IFS and ${x-...}
IFS=:; set -- ${x-a:b} ${y-"c:d"}; echo $#: $1,$2,$3; x=a:b; set -- ${x} "${x}" ${x}c; echo $#
## out: 3: a,b,c d
## out: 5

#### $* and $@ with IFS
set -- a 'b c' ''; IFS=,; echo "$*" $*; set -f; IFS=; printf '<%s>' $* "$*" $@; echo; unset IFS; printf '<%s>' $* "$*"; echo; x=$*; echo "$x"; IFS=-; x=$* y="$*" z=$@; echo "$x $y $z"
## OUT
a,b c, a b c
<a><b c><ab c><a><b c>
<a><b><c><a b c >
a b c 
a-b c- a-b c- a b c 
## END

#### names, positional ones above 9
set -- {a..l}; echo $10 ${10} ${11} "${12}" ${#12} $1$2; x=1; echo ${x}0 $x0.
## out: a0 j k l 1 ab
## out: 10 .

#### nested quotes in substitutions
echo "$(echo "a  $(echo "b  c")")" "`echo "d  \`echo e\`"`" "${x-"$(echo "f  g")"}"
## out: a  b  c d  e f  g

#### backquotes
echo `echo a\\\\b` "`echo "a\\\\b"`" `echo \$x` `echo '\$y'` `echo \`echo n\``
## out: a\b a\b $y n

#### a substitution's trailing newlines go
x=$(printf 'a\n\n\n'); echo "[$x]"; x=$(printf '\n\na'); echo "[$x]"; x="$(printf 'a\n')b"; echo "$x"
## OUT
[a]
[

a]
ab
## END

#### $(<file)
echo 'a b' >f; echo "$(<f)" $(< f) "$(<f cat)"; x=$(<nosuch); echo $?; echo "$( <f )"
## out: a b a b a b
## out: 1
## out: a b
## err: ./case.sh: line 1: nosuch: No such file or directory

#### substitutions with case, comments and here-documents
echo $(case a in a) echo one;; esac) $(echo a # comment )
) "$(cat <<E
)'"
E
)"
## out: one a )'"

#### arithmetic or subshell
echo $((1)) $( (echo 1) ) $((echo x) 2>/dev/null; echo y)
## out: 1 1 x y

#### word splitting around expansions
x=' a b '; f() { printf '<%s>' "$@"; echo; }; f $x; f p$x; f $x"q"; f p"$x"q; f $x$x; f $e$x$e; f "$e"$x; IFS=' :'; y='a : b::c'; f $y
## OUT
<a><b>
<p><a><b>
<a><b><q>
<p a b q>
<a><b><a><b>
<a><b>
<><a><b>
<a><b><><c>
## END

#### positional parameters after shift and set
set -- a b c; shift 2; echo $1 $#; set --; echo "[$1]" $#; set - x y; echo $1; set -- -x; echo $1; shift 1; shift; echo $?
## OUT
c 1
[] 0
x
-x
1
## END

#### NUL bytes in a substitution
x=$(printf 'a\0b' 2>/dev/null) 2>/dev/null; echo "${#x}$x"
## err: warning: command substitution: ignored null byte in input
## out: 2ab
