#### ulimit without option is the file size
test "$(ulimit)" = "$(ulimit -f)" && echo same
## out: same

#### ulimit -f sets the soft and the hard limit
(ulimit -f 100; ulimit -f; ulimit -S -f; ulimit -H -f)
## OUT
100
100
100
## END

#### ulimit -S sets the soft limit only
(ulimit -S -n 50; ulimit -S -n; test "$(ulimit -H -n)" = 50 || echo higher)
## OUT
50
higher
## END

#### a number alone sets the file size
(ulimit 200; ulimit -f)
## out: 200

#### the soft limit may be raised to the hard one
(ulimit -S -n 50; ulimit -S -n $(ulimit -H -n); test $(ulimit -S -n) = $(ulimit -H -n) && echo same)
## out: same

#### unlimited as an operand
ulimit -S -c unlimited 2>/dev/null || ulimit -S -c "$(ulimit -H -c)"
test "$(ulimit -S -c)" = "$(ulimit -H -c)" && echo same
## out: same

#### a limit is inherited by commands
ulimit -S -n 60
$SH -c 'ulimit -S -n'
## out: 60

#### -a lists several lines
ulimit -a | awk 'END { print (NR > 5) ? "many" : NR }'
## out: many

#### the resources of the standard
for r in c d f n s t v; do (ulimit -$r) >/dev/null || echo "no -$r"; done
echo end
## out: end

#### -c -d -s -t -v can be lowered
(ulimit -S -c 0; ulimit -S -c)
(ulimit -S -t 1000; ulimit -S -t)
## OUT
0
1000
## END

#### an operand that is no number fails
(ulimit -f abc) 2>/dev/null || echo failed
## out: failed

#### an unknown option fails
(ulimit -Q) 2>/dev/null || echo failed
## out: failed

#### a soft limit above the hard limit fails
(ulimit -n 50; ulimit -S -n 60) 2>/dev/null || echo failed
## out: failed

#### the file size limit counts in blocks of 512 bytes
(ulimit -f 2; trap '' XFSZ; dd if=/dev/zero of=f bs=2048 count=1) >/dev/null 2>&1
wc -c <f | tr -d ' '
## out: 1024

#### a limit of descriptors is kept by the shell
(ulimit -n 5; exec 3</dev/null 4</dev/null; echo in)
## out: in
## err: *

#### unlimited is written as a word
(ulimit -S -f unlimited && ulimit -S -f) 2>/dev/null
## out: unlimited

#### -H and -S together set both
(ulimit -H -S -n 55; ulimit -H -n; ulimit -S -n)
## OUT
55
55
## END
## not: dash - the last one counts

#### options in one word
(ulimit -Sn 45; ulimit -Sn)
## out: 45
