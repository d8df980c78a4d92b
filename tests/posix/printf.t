#### plain text and %s
printf 'a %s b\n' x
## out: a x b

#### escapes in the format
printf 'a\tb\\c\n\141\n'
## OUT
a	b\c
a
## END

#### all escapes
printf '\a\b\f\n\r\t\v' | od -An -tx1
## out:  07 08 0c 0a 0d 09 0b

#### octal escapes of one to three digits
printf '\1\12\101\0' | od -An -tx1
## out:  01 0a 41 00

#### the format is used again for more arguments
printf '%s-%s\n' a b c d
## OUT
a-b
c-d
## END

#### missing arguments are empty or zero
printf '%s|%d|%s\n' a
## out: a|0|

#### a format without conversion is used once
printf 'x\n' a b c
## out: x

#### %% is a percent sign
printf '100%%\n'
## out: 100%

#### %d and %i
printf '%d %i %d\n' 12 -34 +5
## out: 12 -34 5

#### %d with octal and hexadecimal constants
printf '%d %d\n' 010 0x1F
## out: 8 31

#### %d with a character constant
printf '%d %d\n' "'a" '"b'
## out: 97 98

#### %u %o %x %X
printf '%u %o %x %X\n' 10 10 255 255
## out: 10 12 ff FF

#### the alternative form
printf '%#o %#x %#X\n' 8 255 255
## out: 010 0xff 0XFF

#### width and left justification
printf '[%5s][%-5s][%5d][%-5d]\n' a b 1 2
## out: [    a][b    ][    1][2    ]

#### zero padding and signs
printf '[%05d][%+d][% d][%+d]\n' 42 42 42 -42
## out: [00042][+42][ 42][-42]

#### precision of strings and numbers
printf '[%.2s][%5.1s][%.4d][%6.3d]\n' abc xyz 7 5
## out: [ab][    x][0007][   005]

#### a precision of zero
printf '[%.0s][%.s]\n' abc abc
## out: [][]

#### width and precision from arguments
printf '[%*s][%-*s][%.*s]\n' 4 a 4 b 2 xyz
## out: [   a][b   ][xy]

#### a negative width from an argument
printf '[%*s]\n' -4 a
## out: [a   ]

#### %c takes the first character
printf '%c%c\n' abc xyz
## out: ax

#### %b expands escapes of the argument
printf '%b\n' 'a\tb\0101\\'
## out: a	bA\

#### %b with \c stops all output
printf '%b-%s\n' 'a\cb' c
echo "|"
## out: a|

#### %s does not expand escapes
printf '%s\n' 'a\tb'
## out: a\tb

#### %b with width
printf '[%5b][%-5b]\n' a b
## out: [    a][b    ]

#### %b octal with up to three digits after the zero
printf '%b' '\0101\01\00012' | od -An -tx1
## out:  41 01 01 32

#### numbered arguments
printf '%2$s %1$s\n' a b
## out: b a
## not: dash bash - POSIX.1-2024 printf: conversions n$ of the C function

#### numbered arguments used twice
printf '%1$s-%1$s\n' a
## out: a-a
## not: dash bash - POSIX.1-2024 printf: conversions n$ of the C function

#### numbered arguments and reuse of the format
printf '%2$s%1$s\n' a b c d
## OUT
ba
dc
## END
## not: dash bash - POSIX.1-2024 printf: conversions n$ of the C function

#### numbered width
printf '[%1$*2$s]\n' a 4
## out: [   a]
## not: dash bash - POSIX.1-2024 printf: conversions n$ of the C function

#### a number that is no number: an error, the good part is used
printf '%d\n' 12abc
echo $?
## OUT
12
1
## END
## err: *

#### a word as a number: zero and an error
printf '%d\n' abc
test $? -gt 0 && echo failed
## OUT
0
failed
## END
## err: *

#### a sign without digits: zero and an error
printf '%d %+d %x\n' - -- -
## out: 0 +0 0
## status: 1
## err: -

#### a message has the same place among the output in a file and in a substitution
x=$(printf '%s %d %s\n' a b c 2>&1); printf '%s %d %s\n' a b c >f 2>&1
[ "$x" = "$(cat f)" ] && echo same
## out: same

#### zero has no sign
printf '%d %i %+d %u\n' -0 -00 -0x0 -0
## out: 0 0 +0 0

#### output goes on after a bad number
printf '%d,%d\n' x 5 2>/dev/null
## out: 0,5
## status: 1

#### a format with - first after --
printf -- '-%s\n' a
## out: -a

#### no format is an error
(printf) 2>/dev/null || echo failed
## out: failed

#### an unknown conversion is an error
(printf '%z\n' a) >/dev/null 2>&1 || echo failed
## out: failed

#### no newline is added
printf a; printf b; echo
## out: ab

#### nul bytes from the format
printf 'a\000b' | od -An -c | tr -d ' '
## out: a\0b

#### long strings with a width
printf '%1000s\n' a | wc -c | tr -d ' '
## out: 1001

#### large numbers
printf '%d %u\n' 9223372036854775807 9223372036854775807
printf '%x\n' 0x7fffffffffffffff
## OUT
9223372036854775807 9223372036854775807
7fffffffffffffff
## END

#### the smallest number
printf '%d\n' -9223372036854775808
## out: -9223372036854775808

#### a number out of range is an error
printf '%d\n' 99999999999999999999 >/dev/null 2>&1
test $? -gt 0 && echo failed
## out: failed
## not: bash - warns but succeeds, XCU printf: a diagnostic and a status above zero

#### unsigned of a negative number wraps
printf '%u %x\n' -1 -1
## out: 18446744073709551615 ffffffffffffffff

#### floating conversions
printf '%.2f %e %g\n' 3.14159 1 0.5
## out: 3.14 1.000000e+00 0.5

#### a write error gives a status
printf a >/dev/full 2>/dev/null
test $? -gt 0 && echo failed
## out: failed

#### a format from a variable
f='%s=%s\n'
printf "$f" a 1 b 2
## OUT
a=1
b=2
## END

#### %s with no arguments at all
printf '[%s]\n'
## out: []

#### arguments with newlines
printf '<%s>\n' 'a
b'
## OUT
<a
b>
## END

#### a backslash at the end of the format
printf 'a\\\n'
## out: a\

#### percent signs in arguments are plain text
printf '%s\n' '%d' '%%'
## OUT
%d
%%
## END

#### the sign and zero flags together
printf '[%+05d][%-+5d]\n' 42 42
## out: [+0042][+42  ]

#### a list to columns
printf '%-3s|%3s\n' a 1 bb 22
## OUT
a  |  1
bb | 22
## END
