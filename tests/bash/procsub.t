# process substitution and networks: manual 3.5.6, 3.6

#### as a file to read
cat <(echo a) <(echo b; echo c); diff <(echo a) <(echo a); echo $?; wc -l < <(printf '1\n2\n')
## OUT
a
b
c
0
2
## END

#### a path
echo <(:) | sed 's/[0-9][0-9]*/N/'; x=<(:); [ -e "${x:-no}" ] || echo gone; [[ <(:) == /dev/fd/* ]]; echo $?
## out: /dev/fd/N
## out: gone
## out: 0

#### in words and loops
while read l; do echo "<$l>"; done < <(printf 'a\nb\n'); for f in <(echo x) <(echo y); do cat $f; done; f() { cat "$1"; cat "$2"; }; f <(echo p) <(echo q)
## OUT
<a>
<b>
x
y
p
q
## END

#### within quotes it is none
echo "<(echo a)" '<(b)'; echo a<(:) | sed 's/[0-9][0-9]*/N/'; echo \<\(
## out: <(echo a) <(b)
## out: a/dev/fd/N
## out: <(

#### variables of the shell are seen, and not changed
x=1; cat <(echo $x; x=2); echo $x
## out: 1
## out: 1

#### nested
cat <(cat <(echo a) <(echo b)); cat <(echo $(cat <(echo c)))
## out: a
## out: b
## out: c

#### in redirections
exec 5< <(echo a; echo b); read x <&5; read y <&5; echo $x$y; exec 5<&-; { cat <&6; } 6< <(echo six)
## out: ab
## out: six

#### to write
echo abc | tee >(tr a-z A-Z >f) >/dev/null; while ! [ -s f ]; do :; done; cat f
## out: ABC

#### in arrays, case, here-strings
a=(<(echo in)); cat ${a[0]} 2>/dev/null; case <(:) in /dev/fd/*) echo path ;; esac; read x <<<"$(cat <(echo h))"; echo $x
## out: path
## out: h

#### in a function's body it is open during the call
f() { cat <(echo a); }; f; g() { cat "$1"; echo after; }; g <(echo b)
## out: a
## out: b
## out: after

#### many
cat <(echo 1) <(echo 2) <(echo 3) <(echo 4) <(echo 5) <(echo 6) <(echo 7) <(echo 8); for i in {1..30}; do cat <(echo -n $i); done; echo
## OUT
1
2
3
4
5
6
7
8
123456789101112131415161718192021222324252627282930
## END

#### printed
f() { cat <(a;b) >(c) < <(d); }; declare -f f
## OUT
f () 
{ 
    cat <(a; b) >(c) < <(d)
}
## END

#### /dev/tcp: nobody listens
(: <>/dev/tcp/127.0.0.1/9) 2>/dev/null; echo $?
## out: 1
