#### two lines of two times
times >f
wc -l <f | tr -d ' '
grep -c '^[0-9][0-9]*m[0-9][0-9]*\.[0-9][0-9]*s [0-9][0-9]*m[0-9][0-9]*\.[0-9][0-9]*s$' f
## OUT
2
2
## END

#### the status is zero
times >/dev/null
echo $?
## out: 0

#### times is a special builtin: an assignment before it lasts
x=5 times >/dev/null
echo $x
## out: 5

#### the time of children counts on the second line
$SH -c 'i=0; while [ $i -lt 150000 ]; do i=$((i+1)); done'
times >f
awk 'NR == 2 { gsub(/[^1-9]/, ""); print $0 == "" ? "none" : "counted" }' f
## out: counted

#### a redirection of times
times >f
test -s f && echo yes
## out: yes
