What the protocol does is in httpd-clients; these are about the program.

#### the line it says has the address last
mkfifo said; httpd -p 0 -r /usr 2>said & read -r line <said
port=${line##*:}; port=${port%/}
[ "$port" -gt 0 ] && echo "${line%:*}"
kill $!; wait $!
## out: httpd: serving /usr on http://127.0.0.1

#### it serves what is there
mkfifo said; echo hello >a.txt; httpd -p 0 2>said & read -r line <said
port=${line##*:}; port=${port%/}
perl -MIO::Socket::INET -e '$s = IO::Socket::INET->new("127.0.0.1:$ARGV[0]") or die;
	print $s "GET /a.txt HTTP/1.0\r\n\r\n"; print grep { s/\r//g || 1 } grep { !/^(Date|ETag|Last)/ } <$s>' "$port"
kill $!; wait $!
## OUT
HTTP/1.1 200 OK
Server: husk
Connection: close
Content-Type: text/plain; charset=utf-8
X-Content-Type-Options: nosniff
Accept-Ranges: bytes
Content-Length: 6

hello
## END

#### an address of IPv6
mkfifo said; httpd -b ::1 -p 0 -r / 2>said & read -r line <said
echo "${line%:*}"; kill $!; wait $!
## needs: grep -q 00000000000000000000000000000001 /proc/net/if_inet6
## out: httpd: serving / on http://[::1]

#### a port that is taken
mkfifo said; httpd -p 0 2>said & read -r line <said
port=${line##*:}; port=${port%/}
httpd -p $port 2>&1 | sed "s/$port/PORT/"
kill $!; wait $!
## out: httpd: 127.0.0.1:PORT: Address already in use; another program has that port: -p 0 takes a free one

#### the port is free again at once
mkfifo said; httpd -p 0 2>said & read -r line <said
port=${line##*:}; port=${port%/}
perl -MIO::Socket::INET -e '$s = IO::Socket::INET->new("127.0.0.1:$ARGV[0]"); print $s "GET /health HTTP/1.0\r\n\r\n"; print <$s>' $port |
	tail -n 1
kill $!; wait $!
httpd -p $port 2>said & read -r line <said
kill $!; wait $!; echo $?
## OUT
ok
0
## END

#### a root that is not there, or is no directory
httpd -p 0 -r nowhere; echo $?
httpd -p 0 -r case.sh; echo $?
## OUT
1
1
## END
## err: httpd: nowhere: No such file or directory
## err: httpd: case.sh: Not a directory

#### an address that is not ours
httpd -b 192.0.2.1 -p 0
## status: 1
## err: httpd: 192.0.2.1:0: Cannot assign requested address; -b takes an address of this machine

#### wrong usage
httpd -p x; echo $?; httpd -p 65536; echo $?; httpd -b localhost; echo $?; httpd -m 0; echo $?
httpd -t 0; echo $?; httpd -x; echo $?; httpd -r; echo $?; httpd dir; echo $?
## OUT
2
2
2
2
2
2
2
2
## END
## err: httpd: -p: not a port
## err: httpd: -b: not an address in numbers
## err: httpd: -m: not a number of connections
## err: httpd: -t: not a number of seconds
## err: httpd: -x: unknown option
## err: httpd: -r: option requires an argument
## err: httpd: no operand is known: -r names the root
## err: usage: httpd

#### the log
mkfifo said; echo hello >a; httpd -l -p 0 >log 2>said & read -r line <said
port=${line##*:}; port=${port%/}
perl -MIO::Socket::INET -e 'for my $x ("GET /a HTTP/1.0\r\n", "GET /\"\\ HTTP/1.0\r\nA: \"", "\e[31m\r\n") {
	$s = IO::Socket::INET->new("127.0.0.1:$ARGV[0]") or die; print $s "$x\r\n\r\n"; 1 while <$s> }' "$port"
kill $!; wait $!
sed 's/\[.*\]/[DATE]/' log
grep -c '\[[0-3][0-9]/[A-Z][a-z][a-z]/20[0-9][0-9]:[0-2][0-9]:[0-5][0-9]:[0-6][0-9] +0000\]' log
## OUT
127.0.0.1 - - [DATE] "GET /a HTTP/1.0" 200 6
127.0.0.1 - - [DATE] "GET /\x22\x5c HTTP/1.0" 404 14
127.0.0.1 - - [DATE] "\x1b[31m" 400 16
3
## END

#### nobody reads the log
mkfifo said log; echo hello >a; httpd -l -p 0 >log 2>said & exec 3<log; read -r line <said
port=${line##*:}; port=${port%/}
perl -MIO::Socket::INET -e 'for (1 .. 3000) {
	$s = IO::Socket::INET->new("127.0.0.1:$ARGV[0]") or die; print $s "GET /health HTTP/1.0\r\n\r\n";
	$n += grep { /^ok/ } <$s> } print "$n\n"' "$port"
kill $!; exec 3<&-; wait $!; echo $?
## OUT
3000
0
## END

#### in a box that holds the root alone
mkdir w; echo hello >w/a; port=$(perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1")->sockport')
mkfifo said
husk box -p pure -r "fs:ro:$PWD/w" -r "net:listen:tcp:$port" httpd -p "$port" -r "$PWD/w" 2>said & read -r line <said
perl -MIO::Socket::INET -e 'for ("/a", "/", "/../case.sh") { $s = IO::Socket::INET->new("127.0.0.1:$ARGV[0]") or die;
	print $s "GET $_ HTTP/1.0\r\n\r\n"; print grep { /^HTTP/ } <$s> }' $port | tr -d '\r'
kill $!
## needs: husk box features | grep -q 'landlock  version [4-9]'
## OUT
HTTP/1.1 200 OK
HTTP/1.1 200 OK
HTTP/1.1 404 Not Found
## END

#### SIGINT that is ignored stays so
mkfifo said; httpd -p 0 2>said & read -r line <said
kill -INT $!
port=${line##*:}; port=${port%/}
perl -MIO::Socket::INET -e '$s = IO::Socket::INET->new("127.0.0.1:$ARGV[0]"); print $s "GET /health HTTP/1.0\r\n\r\n"; print <$s>' $port |
	tail -n 1
kill $!; wait $!
## out: ok

#### -l has a line for a response that nobody took to its end
perl -e 'open $f, ">", "big"; truncate $f, 50000000'
mkfifo said; httpd -l -p 0 2>said >log & read -r line <said
port=${line##*:}; port=${port%/}
perl -MIO::Socket::INET -e '$s = IO::Socket::INET->new("127.0.0.1:$ARGV[0]") or die;
	print $s "GET /big HTTP/1.1\r\nHost: a\r\n\r\n"; sysread $s, $_, 1000' "$port"
until [ -s log ]; do :; done
kill $!; wait $!
read -r _ _ _ _ _ request path version status bytes <log
echo "$request $path $version $status"; [ "$bytes" -lt 50000000 ] && echo part
## OUT
"GET /big HTTP/1.1" 200
part
## END
