#### no argument is false
[ ]; echo $?
test; echo $?
## OUT
1
1
## END

#### one argument: true unless empty
[ a ]; echo $?
[ '' ]; echo $?
[ -n ]; echo $?
[ ! ]; echo $?
## OUT
0
1
0
0
## END

#### -n and -z
[ -n a ] && [ -z '' ] && echo yes
[ -n '' ] || [ -z a ] || echo no
## OUT
yes
no
## END

#### = and !=
[ a = a ] && [ a != b ] && echo yes
[ a = b ] || [ a != a ] || echo no
## OUT
yes
no
## END

#### = compares strings, not patterns or numbers
[ abc = 'a*' ] || [ 1 = 01 ] || echo no
## out: no

#### number comparisons
[ 1 -eq 01 ] && [ 1 -ne 2 ] && [ 2 -gt 1 ] && [ 2 -ge 2 ] && [ 1 -lt 2 ] && [ 1 -le 1 ] && echo yes
[ 2 -eq 1 ] || [ 1 -ne 1 ] || [ 1 -gt 1 ] || [ 1 -ge 2 ] || [ 2 -lt 2 ] || [ 2 -le 1 ] || echo no
## OUT
yes
no
## END

#### negative numbers
[ -1 -lt 0 ] && [ -5 -gt -10 ] && echo yes
## out: yes

#### large numbers
[ 9223372036854775806 -lt 9223372036854775807 ] && echo yes
## out: yes

#### an operand that is no number is an error
[ a -eq 1 ] 2>/dev/null
test $? -gt 1 && echo error
## out: error

#### two arguments with !
[ ! a ]; echo $?
[ ! '' ]; echo $?
## OUT
1
0
## END

#### three arguments: the binary primary has precedence
[ ! = ! ] && [ -n = -n ] && [ -f = -f ] && echo yes
## out: yes

#### three arguments with ! and a unary primary
[ ! -n '' ] && [ ! -z a ] && echo yes
## out: yes

#### three arguments: parentheses around one
[ \( a \) ] && echo yes
[ \( '' \) ] || echo no
## OUT
yes
no
## END

#### ( = ( and so on are strings
[ '(' = '(' ] && [ ')' != '(' ] && echo yes
## out: yes

#### four arguments: ! negates three
[ ! a = b ] && echo yes
[ ! a = a ] || echo no
## OUT
yes
no
## END

#### four arguments: parentheses around two
[ \( -n a \) ] && echo yes
[ \( ! a \) ] || echo no
## OUT
yes
no
## END

#### -a and -o
[ a -a b ] && echo 1
[ a -a '' ] || echo 2
[ '' -o b ] && echo 3
[ '' -o '' ] || echo 4
## OUT
1
2
3
4
## END

#### -a binds tighter than -o
[ a -o '' -a '' ] && echo yes
[ '' -a '' -o a ] && echo yes
## OUT
yes
yes
## END

#### longer expressions
[ 1 -eq 1 -a a = a -a -n x ] && echo yes
[ ! a = b -a \( c = d -o e = e \) ] && echo yes
## OUT
yes
yes
## END

#### [ wants the closing bracket
[ a 2>/dev/null
test $? -gt 1 && echo error
## out: error

#### an unknown binary operator is an error
[ a -foo b ] 2>/dev/null
test $? -gt 1 && echo error
## out: error

#### a missing operand is an error
[ 1 -eq ] 2>/dev/null
test $? -gt 1 && echo error
## out: error

#### -e -f -d
: >f; mkdir d
[ -e f ] && [ -f f ] && [ -e d ] && [ -d d ] && echo yes
[ -d f ] || [ -f d ] || [ -e none ] || [ -f none ] || [ -d none ] || echo no
## OUT
yes
no
## END

#### -s
: >empty; echo a >full
[ -s full ] && echo yes
[ -s empty ] || [ -s none ] || echo no
## OUT
yes
no
## END

#### -h and -L
: >f; ln -s f l; ln -s none dangling
[ -h l ] && [ -L l ] && [ -h dangling ] && echo yes
[ -h f ] || [ -L f ] || [ -e dangling ] || echo no
## OUT
yes
no
## END

#### symbolic links are followed by the others
mkdir d; ln -s d l
[ -d l ] && [ -e l ] && echo yes
## out: yes

#### -r and -w of a file
: >f
chmod 600 f
[ -r f ] && [ -w f ] && echo yes
[ -r none ] || [ -w none ] || echo no
## OUT
yes
no
## END

#### -x of a file and a directory
: >f; mkdir d
chmod 600 f
[ -x d ] && echo yes
[ -x f ] || echo no
chmod 700 f
[ -x f ] && echo yes
## OUT
yes
no
yes
## END

#### -p of a fifo
mkfifo p; : >f
[ -p p ] && echo yes
[ -p f ] || echo no
## OUT
yes
no
## END

#### -c and -b
[ -c /dev/null ] && echo yes
[ -b /dev/null ] || [ -c / ] || echo no
## OUT
yes
no
## END

#### -S of something else
: >f
[ -S f ] || [ -S / ] || echo no
## out: no

#### -u -g -k
: >f
[ -u f ] || [ -g f ] || [ -k f ] || echo no
chmod u+s f; [ -u f ] && echo u
[ -k /tmp ] && echo k
## OUT
no
u
k
## END

#### -t without a terminal
[ -t 0 ] || [ -t 1 ] || [ -t 9 ] || echo no
## out: no

#### -ef -nt -ot
: >a; ln a b
touch -d '2001-01-01' old; touch -d '2002-01-01' new
[ a -ef b ] && [ new -nt old ] && [ old -ot new ] && echo yes
[ a -ef old ] || [ old -nt new ] || [ new -ot old ] || echo no
## OUT
yes
no
## END

#### < and > compare strings
[ a '<' b ] && [ b '>' a ] && echo yes
[ b '<' a ] || [ a '>' b ] || echo no
## OUT
yes
no
## END

#### operands with spaces and empty ones
x='a b'
[ "$x" = 'a b' ] && [ "$none" = '' ] && echo yes
## out: yes

#### a string that looks like an operator
x=-n
[ "$x" = -n ] && [ "$x" ] && echo yes
## out: yes

#### status zero or one, nothing else, when all is well
[ a = a ]; echo $?
[ a = b ]; echo $?
## OUT
0
1
## END

#### test and [ are the same
test a = a && test ! a = b && echo yes
## out: yes

#### blanks around numbers
[ ' 1' -eq 1 ] && [ '1 ' -eq 1 ] && echo yes
## out: yes

#### -f of the empty string is false
[ -f '' ] || [ -d '' ] || [ -e '' ] || [ -s '' ] || echo no
## out: no

#### a file whose directory is missing
[ -e no/such ] || echo no
## out: no

#### many tests in a row
i=0
while [ $i -lt 1000 ] && [ ! -e none ]; do i=$((i+1)); done
[ $i -eq 1000 ] && echo yes
## out: yes
