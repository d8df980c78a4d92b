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

#### its status is not seen, wait finds it
cat <(exit 3) ; echo $?; : <(exit 4); wait $!; echo $?
## out: 0
## out: 4

#### /dev/tcp and /dev/udp: bad names
(: </dev/tcp/127.0.0.1/nosuchport) 2>/dev/null; echo $?; (: </dev/tcp/127.0.0.1) 2>/dev/null; echo $?; echo a >/dev/udp/127.0.0.1/9; echo $?
## out: 1
## out: 1
## out: 0

#### /dev/tcp: a server of one's own
perl -MIO::Socket::INET -e '$s = IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 1) or die; open F, ">port.new"; print F $s->sockport, "\n"; close F; rename "port.new", "port"; $c = $s->accept; $l = <$c>; print $c "got $l";' & while ! [ -s port ]; do :; done; exec 3<>/dev/tcp/127.0.0.1/$(<port); echo hello >&3; read x <&3; echo "$x"; exec 3>&-; wait
## needs: perl -MIO::Socket::INET -e 1
## out: got hello

#### /dev/tcp by a name
perl -MIO::Socket::INET -e '$s = IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 1) or die; open F, ">port.new"; print F $s->sockport, "\n"; close F; rename "port.new", "port"; $c = $s->accept; print $c "hi\n";' & while ! [ -s port ]; do :; done; read x </dev/tcp/localhost/$(<port); echo $x; wait
## needs: perl -MIO::Socket::INET -e 1 && grep -q '^127.0.0.1.*localhost' /etc/hosts
## out: hi

#### $! is the last one, and can be waited for
cat <(echo x; exit 6); wait $!; echo $?; wait $!; echo $?
: >(exit 7); wait $!; echo $?; : <(exit 1) <(exit 2); wait $!; echo $?
f() { : <(exit 9); }; f; wait $!; echo $?
echo y > >(read x; cat; echo $x); wait $!; echo $?
x=$(: <(exit 3); wait $!; echo $?); echo $x; (: <(exit 3); wait $!; echo $?)
## OUT
x
6
6
7
2
9
y
0
3
3
## END

#### wait waits for the last one, and forgets it
mkfifo p; : <(read x <p; echo $x >f); jobs; echo done >p; wait; echo $?; cat f; wait $!; echo $?
## out: 0
## out: done
## out: 127
## err: is not a child of this shell
