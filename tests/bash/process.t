# process substitution: manual 3.5.6

#### as operands
cat <(echo a) <(echo b); echo <(:) >(:); echo a<(:)b
paste -d, <(echo a; echo b) <(echo c; echo d)
diff <(echo 1) <(echo 1) && echo same
comm -12 <(printf 'a\nb\n') <(printf 'b\nc\n')
## OUT
a
b
/dev/fd/63 /dev/fd/62
a/dev/fd/63b
a,c
b,d
same
b
## END

#### as the target of a redirection
while read -r l; do y=$l; echo "[$l]"; done < <(printf '1\n2\n'); echo $y
cat < <(cat <(echo nested))
exec 5< <(echo five); cat <&5; exec 5<&-
## OUT
[1]
[2]
2
nested
five
## END

#### what is written to it
{ echo x > >(sed 's/^/got /'; echo done >f); until [ -s f ]; do sleep 0.01; done; }
echo teed | tee >(cat >g) | cat; until [ -s g ]; do sleep 0.01; done; cat g
## OUT
got x
teed
teed
## END

#### for functions, loops, cases, conditions and assignments
f() { cat "$1"; }; f <(echo function)
for i in <(:); do [ -p "$i" ] && echo loop; done
case <(:) in /dev/fd/*) echo case;; esac
[[ -p <(:) ]] && echo condition
x=<(:); echo "$x"
## OUT
function
loop
case
condition
/dev/fd/63
## END

#### in subshells and substitutions
echo $(cat <(echo sub)); ( cat <(echo insub) ); x=$(f() { cat "$1"; }; f <(echo f)); echo $x
## OUT
sub
insub
f
## END

#### its input is the shell's
echo hi | cat <(cat)
## out: hi

#### its status is not the command's
cat <(exit 3; echo no); echo $?; (set -e; cat <(false); echo on)
## OUT
0
on
## END

#### quoted it is nothing, with a blank it is a redirection
echo "<(echo a)" '>(b)' \<\(
echo b >f; cat < f; (echo sub) >f; cat f
## OUT
<(echo a) >(b) <(
b
sub
## END

#### variables are those of now
x=1; cat <(echo $x; x=2); echo $x
## OUT
1
1
## END

#### a reader that ends early ends the writer
head -n 1 <(while :; do echo y; done); echo $?
## OUT
y
0
## END

#### no pipe is left open
f() { :; }
ls /proc/$$/fd | wc -l >a
for ((i=0; i<50; i++)); do : <(:) >(:); f <(:); while :; do break; done < <(:); done
ls /proc/$$/fd | wc -l >b
[ $(cat b) -le $(($(cat a) + 3)) ] && echo closed
## out: closed

#### empty
cat <(); echo $?
## out: 0

#### not in the standard's shell
set -o posix
eval 'echo <(:)' 2>/dev/null; echo $?
## not: bash - its posix mode keeps them
## status: 2
