#### one variable takes the line
read x <<E
a b  c
E
echo "[$x]"
## out: [a b  c]

#### several variables take a field each
read a b c <<E
1 2 3
E
echo "$c$b$a"
## out: 321

#### the last takes the rest
read a b <<E
1 2  3  4
E
echo "[$b]"
## out: [2  3  4]

#### too few fields leave the others empty
c=x
read a b c <<E
1 2
E
echo "[$c]"
## out: []

#### leading and trailing blanks are taken off
read x <<E
  	 a b 	 
E
echo "[$x]"
## out: [a b]

#### with an empty IFS nothing is taken off
IFS= read x <<E
  a b  
E
echo "[$x]"
## out: [  a b  ]

#### trailing blanks of the last variable
read a b <<E
1 2   
E
echo "[$b]"
## out: [2]

#### a backslash quotes the next character
read a b <<'E'
1\ 2 3
E
echo "[$a][$b]"
## out: [1 2][3]

#### a backslash before newline continues the line
read x <<'E'
one\
two
E
echo "[$x]"
## out: [onetwo]

#### -r keeps backslashes
read -r x <<'E'
a\b\\c\
E
printf '%s\n' "$x"
## out: a\b\\c\

#### backslashes are taken off without -r
read x <<'E'
a\b\\c
E
printf '%s\n' "$x"
## out: ab\c

#### end of file gives a status above zero and empty variables
x=old
read x </dev/null
test $? -gt 0 && echo "end [$x]"
## out: end []

#### an incomplete last line is stored with a status above zero
printf 'a b' >f
read x y <f
test $? -gt 0 && echo "[$x][$y]"
## out: [a][b]

#### an empty line
read x <<E

E
echo "$? [$x]"
## out: 0 []

#### a non-blank IFS: empty fields count
IFS=: read a b c d <<E
1::3
E
echo "[$a][$b][$c][$d]"
## out: [1][][3][]

#### a non-blank IFS: leading delimiters
IFS=: read a b <<E
:x
E
echo "[$a][$b]"
## out: [][x]

#### a trailing delimiter after the last field is dropped
IFS=: read a b <<E
1:2:
E
echo "[$a][$b]"
## out: [1][2]

#### more delimiters in the rest are kept
IFS=: read a b <<E
1:2:3:
E
echo "[$a][$b]"
## out: [1][2:3:]

#### two trailing delimiters are kept in the rest
IFS=: read a b <<E
1:2::
E
echo "[$b]"
## out: [2::]

#### blanks around a non-blank delimiter
IFS=': ' read a b c <<E
1 : 2  3
E
echo "[$a][$b][$c]"
## out: [1][2][3]

#### an escaped delimiter is no delimiter
IFS=: read a b <<'E'
1\:2:3
E
echo "[$a][$b]"
## out: [1:2][3]

#### an escaped trailing blank stays
read x <<'E'
a\ 
E
echo "[$x]"
## out: [a ]

#### a pattern in the input is not expanded
: >f1
read x <<E
*
E
echo "$x"
## out: *

#### read takes one line and leaves the rest to commands
read x
cat
## STDIN
one
two
three
## END
## OUT
two
three
## END

#### read from a pipe leaves the rest to commands
printf '1\n2\n3\n' | { read x; read y; cat; echo $x$y; }
## OUT
3
12
## END

#### read from a descriptor
exec 3<<E
three
E
read x <&3
echo $x
## out: three

#### read in a loop from an exec'd descriptor while stdin is used
printf '1\n2\n' >f
exec 3<f
while read x <&3; do read y; echo $x$y; done
## STDIN
a
b
## END
## OUT
1a
2b
## END

#### -d: another delimiter
printf 'a:b:c' >f
exec 3<f
read -d : x <&3
read -d : y <&3
echo $x $y
## out: a b
## not: dash - has no read -d of POSIX.1-2024

#### -d: a newline is an ordinary character then
printf 'a\nb:c' >f
IFS= read -d : x <f
echo "$x"
## OUT
a
b
## END
## not: dash - has no read -d of POSIX.1-2024

#### -d with an empty operand: a null byte ends the record
printf 'a b\0c d\0' >f
{ IFS= read -r -d '' x; IFS= read -r -d '' y; } <f
echo "$y,$x"
## out: c d,a b
## not: dash - has no read -d of POSIX.1-2024

#### -d with find -print0
: >'a b'; mkdir d; : >'d/c
d'
n=0
find . -type f ! -name case.sh ! -name list -print0 | sort -z >list
while IFS= read -rd '' f; do n=$((n+1)); done <list
echo $n
## out: 2
## not: dash - has no read -d of POSIX.1-2024

#### -d: the end without the delimiter has a status above zero
printf 'abc' >f
read -d : x <f
test $? -gt 0 && echo "$x"
## out: abc
## not: dash - has no read -d of POSIX.1-2024

#### an invalid name fails
(read 1x) 2>/dev/null <<E
a
E
test $? -gt 0 && echo failed
## out: failed

#### a closed descriptor fails
(read x <&9) 2>/dev/null
test $? -gt 0 && echo failed
## out: failed

#### stdin closed fails
read x <&- 2>/dev/null
test $? -gt 0 && echo failed
## out: failed

#### a directory as stdin fails
mkdir d
read x <d 2>/dev/null
test $? -gt 0 && echo failed
## out: failed

#### a very long line
i=0
printf '%0100000d\n' 7 >f
read x <f
echo ${#x}
## out: 100000

#### a line with many fields
i=0
while [ $i -lt 2000 ]; do printf '%s ' $i; i=$((i+1)); done >f
echo >>f
read a b c <f
set -- $c
echo $a $b $#
## out: 0 1 1998

#### two variables of one name: the last wins
read x x <<E
1 2
E
echo $x
## out: 2

#### read in a substitution
echo 'a b' >f
y=$(read x z <f; echo $z)
echo $y
## out: b

#### reading binary bytes above 127
printf '\303\251\377x\n' >f
read x <f
printf '%s' "$x" | od -An -tx1 | tr -d ' '
## out: c3a9ff78

#### a carriage return is kept
printf 'a\r\n' >f
read x <f
echo ${#x}
## out: 2

#### IFS with a backslash in it
IFS='\' read -r a b <<'E'
1\2
E
echo "[$a][$b]"
## out: [1][2]

#### a tab as IFS keeps spaces
IFS='	' read a b <<E
x y	z
E
echo "[$a][$b]"
## out: [x y][z]

#### leading blanks with a mixed IFS
IFS=' :' read a b <<E
  :x
E
echo "[$a][$b]"
## out: [][x]

#### read -- before the names
read -- x <<E
a
E
echo $x
## out: a

#### a here-document without a last newline cannot be: all lines are read
n=0
while read x; do n=$((n+1)); done <<E
1
2
3
E
echo $n
## out: 3

#### the status of read is zero for a full line
read x <<E
a
E
echo $?
## out: 0

#### a here-document of read leaves the input that stood there before
printf 'l1\nl2\nl3\nl4\n' >in
{
	read a
	read b <<END
here $a
END
	read c
	echo "$a|$b|$c"
	cat
} <in
printf 'l1\nl2\nl3\nl4\n' | {
	read a
	read b <<END
here $a
END
	read c
	echo "$a|$b|$c"
	cat
}
## OUT
l1|here l1|l2
l3
l4
l1|here l1|l2
l3
l4
## END

#### a here-document that reads for itself while it is expanded
printf 'l1\nl2\n' >in
read a <<END
$(read b <in; echo $b; read c <<IN
inner
IN
echo $c)
END
echo $a
## out: l1

#### read from a here-document ends with status 1 when nothing is left, and with the input closed
exec 0<&-
read a <<END || echo none
END
read a <<END; echo $?[$a]
x\
y
END
## OUT
none
0[xy]
## END
