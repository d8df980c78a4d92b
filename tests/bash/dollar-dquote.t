# $'...' and $"...": manual 3.1.2.4, 3.1.2.5

#### escapes
printf %s $'a\a\b\e\E\f\n\r\t\v\\\'\"\?z' | od -An -c
## out:    a  \a  \b 033 033  \f  \n  \r  \t  \v   \   '   "   ?   z

#### numbers
printf %s $'\1\12\123\1234\x4\x41\x414\u41\u0041\U41\U00000041g' | od -An -c
## out:  001  \n   S   S   4 004   A   A   4   A   A   A   A   g

#### control characters
printf %s $'\ca\cA\c[\c?\cz\c\\' | od -An -tx1
## out:  01 01 1b 7f 1a 1c

#### what is no escape
echo $'\z\8\9\ \$\`'
## out: \z\8\9\ \$\`

#### the end: NUL cuts
echo "$'a'" $'a\0b'c $'\x00'd
## out: $'a' ac d

#### in UTF-8
printf %s $'\u00e4\U1F600' | od -An -tx1
## env: LC_ALL=C.UTF-8
## out:  c3 a4 f0 9f 98 80

#### within words, not within double quotes
echo a$'b c'd "$'x'" \$'y' x$'\n'y; echo "${z-$'a\tb'}" ${z-$'a\tb'} "${z+$'x'}"
## OUT
ab cd $'x' $y x
y
a	b a	b 
## END

#### in patterns and assignments
x=$'a\tb'; [[ $x == a$'\t'b ]]; echo $?; case $x in *$'\t'*) echo tab ;; esac; echo "${x/$'\t'/T}"; IFS=$'\n' y=$(printf 'a\nb'); echo "$y"
## OUT
0
tab
aTb
a
b
## END

#### in here-documents it is plain, in here-strings not
cat <<E
$'a' $"b"
E
cat <<<$'a\tb'
## out: $'a' $"b"
## out: a	b

#### in arithmetic and subscripts
declare -A h; h[$'a\nb']=1; echo "${h[$'a\nb']}"; a=(x y); echo ${a[$'1']}
## out: 1
## status: 1
## err: ./case.sh: line 1: '1': syntax error: operand expected

#### not printable characters stay in quotes of @Q and printf %q
x=$'\e[1m'; echo "${x@Q}"; printf '%q\n' "$x"
## out: $'\E[1m'
## out: $'\E[1m'

#### $"..." is a double-quoted text without a catalogue
x=v; echo $"a $x $((1+1)) \" \\ $(echo s)"; echo a$"b"c; [[ $"a b" == 'a b' ]]; echo $?
## out: a v 2 " \ s
## out: abc
## out: 0

#### $"..." within double quotes is not
echo "$"a"$"; echo "a$"
## out: $a$
## out: a$

#### noexpand_translation
shopt -s noexpand_translation; echo $"a b"
## out: a b

#### $ before others
echo $ $. $/ a$ "$" $'a'$ "a$"b $"$"
## out: $ $. $/ a$ $ a$ a$b $

#### the line goes on behind the $
f() { echo $\
'a\tb' $\
"x y" $\
HOME "$\
'q'"; }
declare -f f
f
## OUT
f () 
{ 
    echo 'a	b' "x y" $HOME "$'q'"
}
a	b x y /h $'q'
## END
## env: HOME=/h
