# ?( ) *( ) +( ) @( ) !( ) in patterns: in [[ ]] always, elsewhere with extglob

#### each kind against nothing, one and more
for p in '?(a)' '*(a)' '+(a)' '@(a)' '!(a)'; do for t in '' a aa b; do [[ $t == $p ]] && echo "$p matches '$t'"; done; done
## OUT
?(a) matches ''
?(a) matches 'a'
*(a) matches ''
*(a) matches 'a'
*(a) matches 'aa'
+(a) matches 'a'
+(a) matches 'aa'
@(a) matches 'a'
!(a) matches ''
!(a) matches 'aa'
!(a) matches 'b'
## END

#### alternatives
for t in ab cd abcd x ''; do [[ $t == @(ab|cd) ]] && echo "@ $t"; [[ $t == +(ab|cd) ]] && echo "+ $t"; [[ $t == ?(ab|cd) ]] && echo "? '$t'"; [[ $t == !(ab|cd) ]] && echo "! '$t'"; done
## OUT
@ ab
+ ab
? 'ab'
@ cd
+ cd
? 'cd'
+ abcd
! 'abcd'
! 'x'
? ''
! ''
## END

#### empty alternatives
for t in '' a b; do for p in '@()' '!()' '@(|a)' '@(a|)' '+(|a)' '!(|a)'; do [[ $t == $p ]] && echo "'$t' $p"; done; done
## OUT
'' @()
'' @(|a)
'' @(a|)
'' +(|a)
'a' !()
'a' @(|a)
'a' @(a|)
'a' +(|a)
'b' !()
'b' !(|a)
## END

#### groups in groups
for t in ab abab acab 'b' ''; do for p in '+(a@(b|c))' '*(a!(b))' '!(!(ab))' '?(*(a|b)c)ab' '@(a|@(b|@(c|ab)))'; do [[ $t == $p ]] && echo "'$t' $p"; done; done
## OUT
'ab' +(a@(b|c))
'ab' !(!(ab))
'ab' ?(*(a|b)c)ab
'ab' @(a|@(b|@(c|ab)))
'abab' +(a@(b|c))
'abab' *(a!(b))
'acab' +(a@(b|c))
'acab' *(a!(b))
'acab' ?(*(a|b)c)ab
'b' @(a|@(b|@(c|ab)))
'' *(a!(b))
## END
## status: 1

#### with other pattern characters
[[ foo.c == *.@(c|h) ]]; echo $?; [[ foo.o == *.!(o) ]]; echo $?; [[ a7x == a+([0-9])? ]]; echo $?; [[ abc == a?(?)c ]]; echo $?; [[ ab-c == +([!-])-* ]]; echo $?
## OUT
0
1
0
0
0
## END

#### a bracket expression hides | and )
for p in '@([|]|x)' '@([)])' '@([[:alpha:]])+([])b])' '@([!|)])'; do for t in '|' ')' x ab '[|]'; do [[ $t == $p ]] && echo "$t $p"; done; done
## OUT
| @([|]|x)
x @([|]|x)
) @([)])
ab @([[:alpha:]])+([])b])
x @([!|)])
## END
## status: 1

#### a bracket that does not end takes the group along
p='@([|x)'; [[ x == $p ]]; echo $?; [[ '[' == $p ]]; echo $?; [[ '@([|x)' == $p ]]; echo $?
## OUT
1
1
0
## END

#### a group that does not end is text
for t in '@(a|b' a 'x@(a*' 'x@(ab'; do for p in '@(a|b' 'x@(a*' '*@(a'; do [[ $t == $p ]] && echo "$t $p"; done; done
## OUT
@(a|b @(a|b
x@(a* x@(a*
## END
## status: 1

#### parentheses without a sign are text, and nest
p='@(a(b|c)d)'; for t in 'a(b|c)d' abd 'a(b' acd; do [[ $t == $p ]] && echo "$t"; done; p='a(b)'; [[ 'a(b)' == $p ]] && echo text
## OUT
a(b|c)d
text
## END

#### escapes
for t in 'a|b' a 'a\' 'b' 'a)' '@(a)' '@a'; do for p in '@(a\|b)' '@(a\))' '\@(a)' '@\(a)'; do [[ $t == $p ]] && echo "$t $p"; done; done
## OUT
a|b @(a\|b)
a) @(a\))
@(a) \@(a)
@(a) @\(a)
## END
## status: 1

#### quoted parts are text
x='a|b'; for t in 'a|b' a b 'x(y)' '@(a)' '*'; do [[ $t == @("a|b") ]] && echo 1 "$t"; [[ $t == @("$x") ]] && echo 2 "$t"; [[ $t == @($x) ]] && echo 3 "$t"; [[ $t == "@(a)" ]] && echo 4 "$t"; [[ $t == @('*'|x) ]] && echo 5 "$t"; done
## OUT
1 a|b
2 a|b
3 a
3 b
4 @(a)
5 *
## END

#### a group in quotes is none, nor one of quoted and unquoted parts
p='@(a|b)'; [[ a == "$p" ]]; echo $?; [[ a == $p ]]; echo $?; q='(a|b)'; [[ a == "@"$q ]]; echo $?; [[ a == @$q ]]; echo $?; [[ a == '@('a')' ]]; echo $?
## OUT
1
0
1
0
1
## END

#### expansions within a group
a=x b='y|z'; for t in x y z 'y|z'; do [[ $t == @($a|$b) ]] && echo 1 $t; [[ $t == @("$a"|"$b") ]] && echo 2 $t; [[ $t == @($(echo x)|$((0))) ]] && echo 3 $t; done
## OUT
1 x
2 x
3 x
1 y
1 z
2 y|z
## END
## status: 1

#### within [[ the option is not asked for
[[ ab == +(a|b) ]]; echo $?; [[ ab = +(a|b) ]]; echo $?; [[ ab != +(a|b) ]]; echo $?; [[ 'a b' == @(a b|c) ]]; echo $?; shopt extglob
## OUT
0
0
1
0
extglob        	off
## END
## status: 1

#### a blank, a newline and operators within a group
shopt -s extglob
case 'a b' in @(a b|c;d)) echo blank ;; esac; case 'c;d' in @(a b|c;d)) echo semicolon ;; esac; case 'x&y' in *(x&y)) echo and ;; esac
case 'a
b' in @(a
b)) echo newline ;; esac
x=@(a b); echo "$x"; [[ 'a<b' == @(a<b) ]] && echo less
## OUT
blank
semicolon
and
newline
@(a b)
less
## END

#### without extglob a group is a syntax error
eval 'echo @(a)' 2>/dev/null; echo $?; eval 'case a in @(a)) echo no ;; esac' 2>/dev/null; echo $?
## OUT
2
2
## END

#### extglob holds from the next command line on
eval 'shopt -s extglob; case a in @(a)) echo no ;; esac' 2>/dev/null; echo $?
shopt -s extglob
case a in @(a)) echo yes ;; esac
## OUT
2
yes
## END

#### a pattern from a variable asks when it matches
p='@(a|b)'; case a in $p) echo yes ;; *) echo no ;; esac; v=ab; echo ${v#$p}; shopt -s extglob; case a in $p) echo yes ;; *) echo no ;; esac; echo ${v#$p}
## OUT
no
ab
yes
b
## END

#### case
shopt -s extglob
for t in a.c b.h c.txt README ''; do case $t in *.@(c|h)) echo "$t source" ;; !(*.*)) echo "'$t' no dot" ;; (*) echo "$t other" ;; esac; done
## OUT
a.c source
b.h source
c.txt other
'README' no dot
'' no dot
## END

#### what is taken off
shopt -s extglob
v=aXbXa; echo ${v#*(a|X)} ${v##*(a|X)} ${v%+(X|a)} ${v%%+(X|a)} ${v#?(a)} ${v##!(b)} ${v%!(X*)} ${v%%!(X*)} ${v#@(b)}
## out: aXbXa bXa aXbX aXb aXbXa aXbXa aXbXa

#### what is taken off in quotes
shopt -s extglob
v='  a b  '; echo "[${v##+( )}]" "[${v%%*([[:space:]])}]" "[${v//+( )/_}]"
## out: [a b  ] [  a b] [_a_b_]

#### what is replaced
shopt -s extglob
v=aXbXa; echo ${v/@(a|X)/_} ${v//@(a|X)/_} ${v/#+(a|X)/_} ${v/%+(a|X)/_} ${v//!(a)/_} ${v//@(aX|Xa)/<&>}
## out: _XbXa __b__ _bXa aXb_ _ <aX>b<Xa>

#### an empty match is replaced too
shopt -s extglob
v=bab; echo ${v/*(a)/_} ${v//*(a)/_} ${v/#*(a)/_} ${v/%*(a)/_} ${v//?(b)/_} ${v//@(|a)/_}
## out: _bab _b__b _bab bab_ __a_ _b__b

#### an empty value
shopt -s extglob
v=; echo "[${v/*/_}][${v/?(a)/_}][${v/*(a)/_}][${v/#*(a)/_}][${v/%@(|a)/_}][${v//@(|a)/_}]"
## out: [_][][_][_][][]

#### changed case
shopt -s extglob
v=abcd; echo ${v^^@(a|c)} ${v^!(a)} ${v^^!(a|c)}
## out: AbCd abcd aBcD

#### a / ends the pattern, in a group too
shopt -s extglob
z=a/b; echo ${z/@(a\/b|c)/Q} ${z/@(a|b)/q}
## out: Q q/b

#### in characters
LC_ALL=C.UTF-8; shopt -s extglob
v=äöä; echo ${v//@(ä)/a} ${v#?(ä)} ${v%%+(ä|ö)}. ${v##*(?)}. ${v/!(ö)/x}; [[ é == *@(?) ]]; echo $?; [[ é == @(??) ]]; echo $?; [[ éa == +([é-ë])a ]]; echo $?
## OUT
aöa äöä . . x
0
1
0
## END

#### ignoring case
shopt -s nocasematch; [[ ABC == @(abc|x) ]]; echo $?; [[ ABC == !(abc) ]]; echo $?; [[ aBc == +([A-C]) ]]; echo $?
## OUT
0
1
0
## END

#### not followed by a group
[[ foobar == foo!(bar) ]]; echo $?; [[ foobaz == foo!(bar) ]]; echo $?; [[ foobar == !(foo)* ]]; echo $?; [[ foo == !(foo)bar ]]; echo $?; [[ x.o.c == !(*.o).c ]]; echo $?
## OUT
1
0
0
1
1
## END

#### alternatives that begin alike do not multiply
v=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
[[ $v == *(a|a)*(a|a)*(a|a)b ]]; echo $?; [[ $v == +(+(+(a)))b ]]; echo $?; [[ $v == *(*(*(a)b|a)c|a)d ]]; echo $?; [[ $v == !(!(*(a)b)*(a)c)d ]]; echo $?
## not: bash - it takes for ever
## OUT
1
1
1
1
## END

#### a long text
v=; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13; do v=$v${v:-ab}; done
[[ $v == *(ab) ]]; echo $?; [[ $v == *(a|b)c ]]; echo $?; shopt -s extglob; w=${v//@(b|c)}; echo ${#v} ${#w}
## not: bash - it takes for ever
## OUT
0
1
8192 4096
## END

#### pathnames
shopt -s extglob
touch a b ab aab 'a b' x.c y.h
echo @(a|b); echo !(a*); echo *(a)b; echo +([!.]).c; echo @(a b|ab); echo *.!(c); echo nosuch@(a|b)
## OUT
a b
b case.sh x.c y.h
aab ab b
x.c
a b ab
case.sh y.h
nosuch@(a|b)
## END

#### pathnames: a pattern from a variable
touch a b; p='@(a|b)'; echo $p; shopt -s extglob; echo $p "$p"; set -- $p; echo $#; set -f; echo $p
## OUT
@(a|b)
a b @(a|b)
2
@(a|b)
## END

#### pathnames and leading dots
shopt -s extglob
touch .a .b a b
echo @(.a|b); echo ?(.)a; echo !(.a); echo .!(a); echo *(.)b; echo @(*|.b); echo !(x); echo +(?)a
## OUT
.a b
.a a
a b case.sh
.b
.b b
.b a b case.sh
a b case.sh
+(?)a
## END

#### pathnames and dotglob
shopt -s extglob dotglob
touch .a .b a; echo !(a); echo @(.|..|.a); echo ?(.)a; echo !(.*)
## OUT
.a .b case.sh
.a
.a a
a case.sh
## END

#### pathnames: a group does not go beyond a slash
shopt -s extglob
mkdir d e; touch d/a e/a d/b; echo @(d|e)/a; echo d/!(a); echo @(d/a|d); echo */@(a|b); echo !(d)/*
## OUT
d/a e/a
d/b
d
d/a d/b e/a
e/a
## END

#### a function keeps its groups
shopt -s extglob
f() { case $1 in +([0-9])) echo number ;; @(a b|'c d')) echo words ;; *) echo "${1##*(x)}" ;; esac; }
f 12; f 'a b'; f 'c d'; f xxy
## OUT
number
words
words
y
## END

#### a group in for, in an assignment before a command, in a redirection
shopt -s extglob
touch a b; for i in @(a|b); do echo "for $i"; done; x=+(y) eval 'echo "$x"'; echo text >@(c); cat c 2>/dev/null || ls
## OUT
for a
for b
+(y)
@(c)
a
b
case.sh
## END

#### ! before a group that is a subshell
! (exit 3); echo $?; shopt -s extglob
! (exit 3); echo $?
## OUT
0
0
## END

#### an array of words from groups, in a subshell
shopt -s extglob
touch a b; (echo @(a|b)); x=$(echo !(a)); echo $x; echo @(a) | cat
## OUT
a b
b case.sh
a
## END

#### the option in a subshell
eval '(shopt -s extglob; p="@(a)"; case a in $p) echo in ;; esac); p="@(a)"; case a in $p) echo no ;; *) echo out ;; esac'
## OUT
in
out
## END

#### an unclosed group
$SH -c 'shopt -s extglob
echo @(a|b' 2>&1 | grep -c 'unexpected EOF while looking for matching'
## out: 1

#### each operator
for p in '?(ab)c' '*(ab)c' '+(ab)c' '@(ab)c' '!(ab)c'; do for s in c abc ababc xc; do [[ $s == $p ]] && echo "$p $s"; done; done
## OUT
?(ab)c c
?(ab)c abc
*(ab)c c
*(ab)c abc
*(ab)c ababc
+(ab)c abc
+(ab)c ababc
@(ab)c abc
!(ab)c c
!(ab)c ababc
!(ab)c xc
## END

#### nesting
[[ aXbY == +(a@(X|Y)|b?(Y)) ]]; echo $?; [[ abcabd == *(ab@(c|d)) ]]; echo $?; [[ x == !(!(x)) ]]; echo $?
## out: 0
## out: 0
## out: 0

#### negation
[[ foo == !(foo) ]]; echo $?; [[ foox == !(foo) ]]; echo $?; [[ '' == !(foo) ]]; echo $?; [[ foo.c == !(*.c|*.h) ]]; echo $?; [[ foobar == foo!(bar) ]]; echo $?; [[ foobar == !(foo)bar ]]; echo $?; [[ foobar == !(foo)* ]]; echo $?
## OUT
1
0
0
1
1
1
0
## END

#### with brackets and other characters
[[ a1b2 == +([a-z][0-9]) ]]; echo $?; [[ 'a b' == @(a b) ]]; echo $?; [[ 'a)b' == @(a\)b) ]]; echo $?; [[ 'a|b' == @('a|b') ]]; echo $?; [[ '(' == @('(') ]]; echo $?
## OUT
0
0
0
0
0
## END

#### in files
shopt -s extglob
touch a.c b.h c.o d; echo *.@(c|h); echo !(*.o); echo !(*.*|d); echo +([ab]).*; echo ?(d); echo @(nosuch|none)
## OUT
a.c b.h
a.c b.h case.sh d
!(*.*|d)
a.c b.h
d
@(nosuch|none)
## END

#### in files: names that begin with a dot
shopt -s extglob
touch .a .b c; echo !(c); echo @(.a|.b); echo .!(a); echo *(.a); echo ?(.)a; shopt -s dotglob; echo !(c)
## OUT
case.sh
.a .b
.b
.a
.a
.a .b case.sh
## END

#### in directories
shopt -s extglob
mkdir d1 d2; touch d1/a d2/b; echo d@(1|2)/*; echo @(d1|d2)/a; echo !(d1)/*
## out: d1/a d2/b
## out: d1/a
## out: d2/b

#### in case
shopt -s extglob
case abab in +(ab)) echo yes ;; esac; case x.c in *.!(c)) echo no ;; *.@(c)) echo c ;; esac
## out: yes
## out: c

#### in parameter expansion
shopt -s extglob
x=aaabbb; echo ${x##+(a)} ${x%%+(b)} ${x#?(a)} ${x/+(a)/-} ${x//@(a|b)/.} ${x/%+(b)/-} ${x#!(b)}
## out: bbb aaa aaabbb -bbb ...... aaa- aaabbb

#### trimming blanks
shopt -s extglob
x='  a b  '; y=${x##*([[:space:]])}; y=${y%%*([[:space:]])}; echo "[$y]"
## out: [a b]

#### without extglob it is no pattern
x='+(a)'; case aa in $x) echo ext ;; *) echo plain ;; esac; case '+(a)' in "$x") echo literal ;; esac; echo "${x#+\(}"
## out: plain
## out: literal
## out: a)

#### without extglob the syntax is an error
echo @(a)
echo not here
## status: 2
## err: ./case.sh: line 1: syntax error near unexpected token `('

#### extglob is read when the line is
shopt -s extglob; eval 'echo @(a|b)'; shopt -u extglob; eval 'echo @(a)' 2>/dev/null; echo $?
## out: @(a|b)
## out: 2

#### [[ ]] has it always
shopt -u extglob; [[ aa == +(a) ]]; echo $?; x='+(a)'; [[ aa == $x ]]; echo $?
## out: 0
## out: 0

#### quoted operators
shopt -s extglob
[[ 'a+(b)' == a"+(b)" ]]; echo $?; [[ 'a+(b)' == a\+\(b\) ]]; echo $?; x='@(a|b)'; case a in "$x") echo no ;; $x) echo yes ;; esac
## out: 0
## out: 0
## out: yes

#### expansions within
shopt -s extglob
a=foo b=bar; case bar in @($a|$b)) echo yes ;; esac; x=xfooy; echo ${x/@($a|"$b")/-}; case '*' in @("*")) echo star ;; esac; case a in @("*")) echo no ;; *) echo other ;; esac
## OUT
yes
x-y
star
other
## END

#### in arrays
shopt -s extglob
a=(foo.c bar.h baz.o); echo "${a[@]%.@(c|h)}" "${a[@]/@(foo|bar)/X}"
## out: foo bar baz.o X.c X.h baz.o

#### nocasematch
shopt -s extglob nocasematch
case FOO in @(foo)) echo yes ;; esac; [[ ABC == +([a-c]) ]]; echo $?
## out: yes
## out: 0

#### many matches in a long text end soon
shopt -s extglob
x=$(printf 'a%.0s' {1..200}); [[ $x == *(a)*(a)b ]]; echo $?; [[ $x == +(a) ]]; echo $?
## out: 1
## out: 0

#### GLOBIGNORE and negation
shopt -s extglob
touch a b .c; GLOBIGNORE=a; echo *; echo !(b)
## out: .c b case.sh
## out: .c case.sh
