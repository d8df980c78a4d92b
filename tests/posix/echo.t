#### arguments are joined by one blank
echo a  b   c
## out: a b c

#### no arguments: an empty line
echo | wc -c | tr -d ' '
## out: 1

#### quoted blanks are kept
echo 'a  b' " c"
## out: a  b  c

#### empty arguments count
echo '' a '' | sed 's/$/|/'
## out:  a |

#### a hyphen alone and -- are written
echo - a
echo -- a
## OUT
- a
-- a
## END

#### an unknown option is written
echo -q a
## out: -q a

#### echo to a closed stdout fails
echo a >&- 2>/dev/null
test $? -gt 0 && echo failed
## out: failed

#### echo to a full device fails
echo a >/dev/full 2>/dev/null
test $? -gt 0 && echo failed
## out: failed

#### the status is zero
false
echo a
echo $?
## OUT
a
0
## END

#### bytes pass through unchanged
echo "$(printf '\303\244\377')" | od -An -tx1 | tr -d ' '
## out: c3a4ff0a

#### a long argument
x=$(printf '%0100000d' 1)
echo $x | wc -c | tr -d ' '
## out: 100001

#### many arguments
echo $(seq 1 20000) | wc -w | tr -d ' '
## out: 20000

#### output of echo before an error of a later command is not lost or reordered
$SH -c 'echo a; ls /no/such/file; echo b' 2>/dev/null
## OUT
a
b
## END

#### output order with external commands
echo a; $SH -c 'echo b'; echo c; /bin/echo d
## OUT
a
b
c
d
## END

#### output order with stderr on the same file
{ echo a; echo b >&2; echo c; echo d >&2; } >f 2>&1
cat f
## OUT
a
b
c
d
## END

#### output before fork is written once
echo a
(echo b)
: &
wait
x=$(echo c)
## OUT
a
b
## END

#### output before exec is not lost
echo a
exec /bin/echo b
## OUT
a
b
## END

#### output before a kill of oneself is not lost
$SH -c 'echo a; kill -KILL $$' 
echo b
## OUT
a
b
## END
## err: *

#### the escapes of the XSI option
echo 'a\tb\\c\0101\060x\08' 'd\fe\vf\rg\ah\bi' | od -An -tx1 | tr -d ' \n'; echo
## out: 6109625c63413078003820640c650b660d67076808690a
## not: bash - none without -e, XCU echo leaves it to systems without XSI

#### \c ends everything
echo 'a\cb' c; echo; echo -n 'a\nb'; echo
## OUT
a
a
b
## END
## not: bash - none without -e

#### what is no escape of the standard stays
echo 'a\qb\1c\xd\e\u0041\'
## out: a\qb\1c\xd\e\u0041\
## not: dash - knows \1 and \e, too
