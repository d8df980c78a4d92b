#### LINENO is the number of the line
echo $LINENO
echo $LINENO

echo $LINENO
## OUT
1
2
4
## END
## not: dash - Debian's is built without LINENO, XCU 2.5.3

#### in a compound command
if true; then
  echo $LINENO
fi
for i in a
do
  echo $LINENO
done
## OUT
2
6
## END
## not: dash - Debian's is built without LINENO, XCU 2.5.3

#### in a -c string
echo $LINENO
echo $LINENO
## as: c
## OUT
1
2
## END
## not: dash - Debian's is built without LINENO, XCU 2.5.3

#### after a here-document
cat <<E >/dev/null
a
b
E
echo $LINENO
## out: 5
## not: dash - Debian's is built without LINENO, XCU 2.5.3

#### after a line continuation
echo a \
  b >/dev/null
echo $LINENO
## out: 3
## not: dash - Debian's is built without LINENO, XCU 2.5.3

#### after a quoted newline
x='a
b'
echo $LINENO
## out: 3
## not: dash - Debian's is built without LINENO, XCU 2.5.3

#### in arithmetic
echo $((LINENO))
echo $((LINENO + 1))
## OUT
1
3
## END
## not: dash - Debian's is built without LINENO, XCU 2.5.3

#### in a subshell and a substitution
(echo $LINENO)
echo $(echo $LINENO)
## OUT
1
2
## END
## not: dash - Debian's is built without LINENO, XCU 2.5.3

#### in a sourced file it counts there
. ./f
echo $LINENO
## file: f

echo $LINENO
## END
## OUT
2
2
## END
## not: dash - Debian's is built without LINENO, XCU 2.5.3

#### in stdin
echo $LINENO
echo $LINENO
## as: stdin
## OUT
1
2
## END
## not: dash - Debian's is built without LINENO, XCU 2.5.3

#### LINENO may be unset
unset LINENO
echo "[${LINENO-unset}]"
## out: [unset]

#### after comments and empty lines
# one

# three
echo $LINENO
## out: 4
## not: dash - Debian's is built without LINENO, XCU 2.5.3

#### in a case
case a in
  b) echo no;;
  a) echo $LINENO;;
esac
## out: 3
## not: dash - Debian's is built without LINENO, XCU 2.5.3

#### the message of an error has the number of its line
$SH ./f
test $? -gt 0 && echo failed
## file: f
:

: ${x?gone}
## END
## err: 3
## err: gone
## out: failed
