# characters beyond ASCII, valid and not: XBD 6, XCU 2.14

#### the length counts characters
x=äöü€; echo ${#x}
## env: LC_ALL=C.UTF-8
## out: 4
## not: dash - bytes only there

#### the length of characters of each size
x=aé€😀; echo ${#x}
## env: LC_ALL=C.UTF-8
## out: 4
## not: dash - bytes only there

#### the length counts bytes in the C locale
x=äöü; echo ${#x}
## out: 6

#### the length of mixed text
x='naïve café'; echo ${#x}
## env: LC_ALL=C.UTF-8
## out: 10
## not: dash - bytes only there

#### the length of a positional parameter
set -- ää; echo ${#1}
## env: LC_ALL=C.UTF-8
## out: 2
## not: dash - bytes only there

#### question mark matches one character
case ä in ?) echo one;; ??) echo two;; esac
## env: LC_ALL=C.UTF-8
## out: one
## not: dash - bytes only there

#### question mark matches one byte in the C locale
case ä in ?) echo one;; ??) echo two;; esac
## out: two

#### star matches whole characters
case äöü in *ö*) echo yes;; esac; case äöü in ä*ü) echo yes;; esac
## env: LC_ALL=C.UTF-8
## out: yes
## out: yes

#### a bracket expression with a character
case é in [aé]) echo yes;; esac; case è in [aé]) echo no;; *) echo none;; esac
## env: LC_ALL=C.UTF-8
## out: yes
## out: none
## not: dash - bytes only there

#### a negated bracket expression takes one character
case é in [!a]) echo one;; esac; case é in [!é]) echo no;; *) echo none;; esac
## env: LC_ALL=C.UTF-8
## out: one
## out: none
## not: dash - bytes only there

#### a range of characters
case β in [α-ω]) echo yes;; esac; case z in [α-ω]) echo no;; *) echo none;; esac
## env: LC_ALL=C.UTF-8
## out: yes
## out: none
## not: dash - bytes only there

#### a range that starts in ASCII
case é in [a-ÿ]) echo yes;; esac; case € in [a-ÿ]) echo no;; *) echo none;; esac
## env: LC_ALL=C.UTF-8
## out: yes
## out: none
## not: dash - bytes only there

#### classes
case é in [[:alpha:]]) echo alpha;; esac; case É in [[:upper:]]) echo upper;; esac; case é in [[:lower:]]) echo lower;; esac
## env: LC_ALL=C.UTF-8
## out: alpha
## out: upper
## out: lower
## not: dash - bytes only there

#### a character beyond ASCII is no digit
case ٣ in [[:digit:]]) echo no;; *) echo none;; esac
## env: LC_ALL=C.UTF-8
## out: none

#### a prefix of one character
x=äbc; echo ${x#?}
## env: LC_ALL=C.UTF-8
## out: bc
## not: dash - bytes only there

#### a suffix of one character
x=abä; echo ${x%?}
## env: LC_ALL=C.UTF-8
## out: ab
## not: dash - bytes only there

#### a prefix that is a character
x=äöü; echo ${x#ä} ${x%ü} ${x##*ö} ${x%%ö*}
## env: LC_ALL=C.UTF-8
## out: öü äö ü ä

#### characters one by one
x=aé€😀; while [ "$x" ]; do printf '[%s]' "${x%"${x#?}"}"; x=${x#?}; done; echo
## env: LC_ALL=C.UTF-8
## out: [a][é][€][😀]
## not: dash - bytes only there

#### pathname expansion with a question mark
touch fä fab; echo f?
## env: LC_ALL=C.UTF-8
## out: fä
## not: dash - bytes only there

#### pathname expansion with a bracket expression
touch fä fö fa; echo f[äö]
## env: LC_ALL=C.UTF-8
## out: fä fö
## not: dash - bytes only there

#### an IFS character of two bytes
IFS=é; x=aébéc; set -- $x; printf '[%s]' "$@"; echo
## env: LC_ALL=C.UTF-8
## out: [a][b][c]
## not: dash - bytes only there

#### an IFS character of two bytes is not split by its bytes
IFS=é; x=aèb; set -- $x; echo $#
## env: LC_ALL=C.UTF-8
## out: 1
## not: dash - bytes only there

#### an IFS character of four bytes
IFS=😀; x=a😀b; set -- $x; printf '[%s]' "$@"; echo
## env: LC_ALL=C.UTF-8
## out: [a][b]
## not: dash - bytes only there

#### two IFS characters beyond ASCII in a row delimit an empty field
IFS=é; x=aééb; set -- $x; printf '[%s]' "$@"; echo
## env: LC_ALL=C.UTF-8
## out: [a][][b]
## not: dash - bytes only there

#### star is joined with the first IFS character
IFS=é:; set -- a b c; echo "$*"
## env: LC_ALL=C.UTF-8
## out: aébéc
## not: dash - bytes only there

#### read splits by an IFS character of two bytes
echo aébéc | { IFS=é read x y; printf '[%s]' "$x" "$y"; echo; }
## env: LC_ALL=C.UTF-8
## out: [a][béc]
## not: dash - bytes only there

#### text passes through unchanged
x='äöü € 😀'; echo "$x" $x 'ß' \ä
## env: LC_ALL=C.UTF-8
## out: äöü € 😀 äöü € 😀 ß ä

#### text passes through unchanged in the C locale
x='äöü € 😀'; echo "$x" $x 'ß' "ñ"
## out: äöü € 😀 äöü € 😀 ß ñ

#### a here-document
x=ä; cat <<E
$x ö €
E
## env: LC_ALL=C.UTF-8
## out: ä ö €

#### a here-document's delimiter
cat <<ÄÖ
a
ÄÖ
## env: LC_ALL=C.UTF-8
## out: a

#### a command substitution
x=$(echo äöü); echo ${#x} "$x" "`echo €`"
## env: LC_ALL=C.UTF-8
## out: 3 äöü €
## not: dash - bytes only there

#### an invalid byte passes through
x=$(printf 'a\377b'); printf %s "$x" $x "${x}c" | od -An -tx1
## env: LC_ALL=C.UTF-8
## out:  61 ff 62 61 ff 62 61 ff 62 63

#### an invalid byte in a file name
touch "$(printf 'f\377')"; printf %s f* | od -An -tx1
## env: LC_ALL=C.UTF-8
## out:  66 ff

#### a cut character passes through
x=$(printf '\342\202'); printf '[%s]' "$x" | od -An -tx1
## env: LC_ALL=C.UTF-8
## out:  5b e2 82 5d

#### a cut character before another text
x=$(printf '\303'); y=a; printf %s "$x$y" | od -An -tx1
## env: LC_ALL=C.UTF-8
## out:  c3 61

#### an invalid byte counts as one
x=$(printf 'a\377b'); echo ${#x}
## env: LC_ALL=C.UTF-8
## out: 3

#### an invalid byte is matched by itself
x=$(printf '\377'); case a$x in a"$x") echo yes;; esac; case a$x in *$x) echo yes;; esac
## env: LC_ALL=C.UTF-8
## out: yes
## out: yes

#### a prefix with an invalid byte
x=$(printf '\377abc'); y=$(printf '\377'); echo "${x#"$y"}"
## env: LC_ALL=C.UTF-8
## out: abc

#### a trim keeps an invalid byte elsewhere
x=$(printf 'a:\377'); printf %s "${x#*:}" | od -An -tx1
## env: LC_ALL=C.UTF-8
## out:  ff

#### read keeps an invalid byte
printf 'a\377 b\n' | { read x y; printf %s "$x" | od -An -tx1; }
## env: LC_ALL=C.UTF-8
## out:  61 ff

#### quoting keeps the bytes
printf %s 'é'"€"\😀 | od -An -tx1
## env: LC_ALL=C.UTF-8
## out:  c3 a9 e2 82 ac f0 9f 98 80

#### dollar quote with bytes of a character
x=$'\xc3\xa4'; [ "$x" = ä ] && echo ${#x}
## env: LC_ALL=C.UTF-8
## out: 1
## not: dash - no such quotes, XCU 2.2.4

#### dollar quote with octal bytes of a character
x=$'\303\244'; [ "$x" = ä ] && echo same
## env: LC_ALL=C.UTF-8
## out: same
## not: dash - no such quotes, XCU 2.2.4

#### a function's argument
f() { echo "<$1>"; }; f äöü
## env: LC_ALL=C.UTF-8
## out: <äöü>

#### a no-break space does not separate words
eval "$(printf 'set -- a\302\240b'); echo \$#"
## env: LC_ALL=C.UTF-8
## out: 1

#### a no-break space is not in IFS
x=$(printf 'a\302\240b'); set -- $x; echo $#
## env: LC_ALL=C.UTF-8
## out: 1

#### a variable of the environment
echo "$v" ${#v}
## env: LC_ALL=C.UTF-8
## env: v=äö
## out: äö 2
## not: dash - bytes only there

#### an argument of the script
echo 'echo "$1" ${#1}' >s; $SH s äö
## env: LC_ALL=C.UTF-8
## out: äö 2
## not: dash - bytes only there

#### the locale is taken when it is set later
x=ä; a=${#x}; LC_ALL=C.UTF-8; b=${#x}; echo $a $b
## out: 2 1
## not: dash - bytes only there

#### the locale is left when it is set to C
x=ä; a=${#x}; LC_ALL=C; b=${#x}; echo $a $b
## env: LC_ALL=C.UTF-8
## out: 1 2
## not: dash - bytes only there

#### LC_ALL wins over LC_CTYPE
x=ä; LC_CTYPE=C.UTF-8; echo ${#x}; LC_ALL=; echo ${#x}
## out: 2
## out: 1
## not: dash - bytes only there

#### LC_CTYPE alone chooses the encoding
env -u LC_ALL LC_CTYPE=C.UTF-8 $SH -c 'x=ä; echo ${#x}'
## out: 1
## not: dash - bytes only there

#### LANG alone chooses the encoding
env -u LC_ALL LANG=C.UTF-8 $SH -c 'x=ä; echo ${#x}'
## out: 1
## not: dash - bytes only there

#### sorting of names
touch fz fä fa; echo f*
## env: LC_ALL=C.UTF-8
## out: fa fz fä

#### an alias with a character beyond ASCII in its value
alias e='echo ä'
e ö
## env: LC_ALL=C.UTF-8
## out: ä ö

#### a comment with characters beyond ASCII
echo a # äöü '
echo b
## env: LC_ALL=C.UTF-8
## out: a
## out: b

#### eval of characters beyond ASCII
x='echo "ä  ö"'; eval "$x"
## env: LC_ALL=C.UTF-8
## out: ä  ö

#### a trim by a range
x=αβγabc; echo ${x##*[α-ω]} ${x%%[a-z]*}
## env: LC_ALL=C.UTF-8
## out: abc αβγ

#### combining characters count by themselves
x=$(printf 'e\314\201'); echo ${#x}
## env: LC_ALL=C.UTF-8
## out: 2
## not: dash - bytes only there

#### a suffix of one byte in the C locale
x=$(printf 'a\303\251')
y=${x%?}
echo ${#y} ${#x}
y=${x%%?}
echo ${#y}
## OUT
2 3
2
## END

#### a suffix with an invalid byte in the end
LC_ALL=C.UTF-8
x=$(printf 'a\351'); y=${x%?}; echo "${#y}$y"
x=$(printf '\303\251\251'); y=${x%?}; echo "${#y}$y"
x=$(printf '\251'); y=${x%%*}; echo "${#y}$y"
## OUT
1a
1é
0
## END
## not: dash - knows bytes only
