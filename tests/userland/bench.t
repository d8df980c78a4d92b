#### bench: a program and code, compared
husk bench -n 20 -w 1 -c ':' --vs true --vs /bin/true | sed -n 's/^\(.: [^ ]*\).*/\1/; s/ [0-9].*//; /[^ ]/p'
## OUT
20 runs each, in turn, after
A: :
  wall   median
  cpu    median
         user
B: true
  wall   median
  cpu    median
         user
C: /bin/true
  wall   median
  cpu    median
         user
B / A   wall
C / A   wall
## END

#### bench: every run is counted, after those for warm-up
husk bench -n 7 -w 2 sh -c 'echo a >>log' >/dev/null
wc -l <log
husk bench -n 3 -w 0 sh -c 'echo a >>log' | head -1 | cut -d, -f1
wc -l <log
## OUT
9
3 runs each
12
## END

#### bench: the commands take turns
husk bench -n 20 -w 0 sh -c 'echo a >>log' --vs sh -c 'echo b >>log' --vs sh -c 'echo c >>log' >/dev/null
paste -d '' - - - <log | tr -d '\n' | wc -c
paste -d '' - - - <log | while read -r round; do case $round in *a*) case $round in *b*) case $round in *c*) echo all;; esac;; esac;; esac; done | sort | uniq -c | tr -s ' '
[ "$(paste -d '' - - - <log | sort -u | wc -l)" -gt 1 ] && echo in several orders
## OUT
60
 20 all
in several orders
## END

#### bench: the times are the program's
husk bench -n 4 -w 0 -j out.json sleep 0.05 --vs sh -c 'while [ $((i += 1)) -lt 20000 ]; do :; done' >/dev/null
perl -0777 -ne '
	my ($sleep, $loop) = split(/"command"/, (split(/"commands"/))[1] =~ s/^.*?"command"//sr);
	print scalar(grep { $_ >= 50e6 && $_ < 10e9 } split(/, /, ($sleep =~ /"wall_ns": \[(.*?)\]/)[0])), "\n";
	print scalar(grep { $_ > 1e6 } split(/, /, ($loop =~ /"cpu_ns": \[(.*?)\]/)[0])), "\n"' out.json
## OUT
4
4
## END

#### bench: JSON is UTF-8 whatever the command is
husk bench -n 2 -w 0 -j out.json -c ": $(printf 'a\377\303\244\355\240\200')" >/dev/null
grep -a -o '"command": .*, "in' out.json | od -An -c | tr -d ' \n'; echo
## out: "command":":a\ufffd303244\ufffd\ufffd\ufffd","in\n

#### bench: JSON
husk bench -n 2 -w 0 -j out.json sh -c 'echo "a\tb"' --vs -c 'x="1
2"' >/dev/null
perl -0777 -e '
	$_ = <>;
	# a small reader of JSON: what is left of it has to be one value
	s/"(?:[^"\\\x00-\x1f]|\\["\\\/bfnrt]|\\u[0-9a-f]{4})*"/S/g;
	s/-?\d+(?:\.\d+)?|true|false|null/V/g;
	s/\s//g;
	1 while s/\[(?:[SV](?:,[SV])*)?\]|\{(?:S:[SV](?:,S:[SV])*)?\}/V/;
	print "$_\n"' out.json
grep -c '_ns": \[[0-9]*\.[0-9][0-9][0-9], [0-9]*\.[0-9][0-9][0-9]\]' out.json
grep -o '"command": .*, "in' out.json
## OUT
V
8
"command": "sh -c 'echo \"a\\tb\"'", "in
"command": "x=\"1\u000a2\"", "in
## END

#### bench: a status other than 0 is refused, unless asked for
husk bench -n 2 -w 0 sh -c 'echo why >&2; exit 3' 2>err; echo $?
cat err
husk bench -i -n 2 -w 0 sh -c 'exit 3' | sed -n 's/   */ /g; 2p'
husk bench -n 2 -c 'false' 2>&1; echo $?
## OUT
1
./case.sh: line 1: bench: sh -c 'echo why >&2; exit 3': its status is 3; -i takes any
why
A: sh -c 'exit 3' (status 3)
./case.sh: line 4: bench: false: its status is 1; -i takes any
1
## END

#### bench: another status or output than before is an error
husk bench -n 5 -w 0 sh -c 'echo a >>log; wc -l <log' 2>&1 | sed 's/.*: //'
husk bench -i -n 5 -w 0 sh -c 'echo a >>log; wc -l <log' | head -1 | cut -d, -f1
husk bench -n 5 -w 0 sh -c 'mkdir d' 2>&1 | sed 's/.*bench: [^:]*: //'
## OUT
its output was another before; -i takes any
5 runs each
its status was 0 and is now 1
mkdir: cannot create directory 'd': File exists
## END

#### bench: the input is empty
echo no | husk bench -n 1 -w 0 cat | sed -n '2s/ *$//p'
## out: A: cat

#### bench: code keeps what it makes, in a subshell
x=1 count=0
husk bench -n 1 -w 0 -c 'x=2; count=$((count + 1)); case $count in 1) echo first >log;; 2) echo second >>log;; esac' >/dev/null
echo $x $count; cat log
## OUT
1 0
first
second
## END

#### bench: a function of the script
f() { echo "$1" >>log; }
husk bench -n 1 -w 0 f hello >/dev/null
sort -u log
## out: hello

#### bench: code that is wrong or ends the shell
husk bench -c 'if' 2>err; echo $?; grep -c 'syntax error' err
husk bench -c 'exit 0' 2>&1; echo $?
husk bench -c 'kill -9 $(sh -c "echo \$PPID")' 2>&1; echo $?
## OUT
2
1
./case.sh: line 2: bench: exit 0: it has ended the shell
2
./case.sh: line 3: bench: kill -9 $(sh -c "echo \$PPID"): it has ended the shell
2
## END

#### bench: no such program
husk bench -n 1 nonesuch; echo $?
## err: nonesuch: command not found
## out: 127

#### bench: one processor
husk bench -p -n 2 -w 0 sh -c 'nproc >f' | head -1 | sed 's/[0-9.]* .s$//; s/processor [0-9]*/processor N/'
cat f
nproc >after; [ "$(cat after)" = "$(nproc)" ] && echo back
## OUT
2 runs each, in turn, after 0 for warm-up, on processor N; a look at the clock takes 
1
back
## END

#### bench: the same seed gives the same order
for seed in 5 5 6; do
	husk bench -s $seed -n 30 -w 0 sh -c 'echo a >>log' --vs sh -c 'echo b >>log' >/dev/null
	cksum <log; rm log
done | uniq -c | awk '{ print $1 }'
## OUT
2
1
## END

#### bench: wrong usage
for line in '' '-n 0 true' '-n x true' 'true --vs' '--vs true' '-n 2 -c' '-z' '-c : true' 'true --vs -x'; do
	eval "husk bench $line" >/dev/null 2>err; echo "$? $(grep -c 'usage: husk bench' err)"
done | sort | uniq -c | tr -s ' '
## out:  9 2 1

#### bench: a file that cannot be written
husk bench -n 1 -w 0 -j /nonexistent/x true; echo $?
husk bench -n 1 -w 0 -j /dev/full true; echo $?
## err: bench: /nonexistent/x: No such file or directory
## err: bench: /dev/full: No space left on device
## OUT
1
1
## END

#### bench scoreboard: rows, in the table's order, and their sum
husk bench scoreboard pipeline spawn ls-157 >out; echo $?
sed -n 's/^\([a-z0-9-]*\)  .* \(at most [0-9.]* ms\)  *\(pass\|miss\).*/\1 \2 \3/; s/pass\|miss/judged/; 2,4p' out
sed -n 's/^[0-9]* pass, [0-9]* miss, 0 skip, 0 wrong$/summed/p' out
## OUT
0
spawn at most 2.00 ms judged
ls-157 at most 20.0 ms judged
pipeline at most 5.00 ms judged
summed
## END

#### bench scoreboard: JSON has the samples, from which the verdict follows
husk bench scoreboard -j out.json spawn-p95 pty-pairs size >/dev/null
perl -0777 -e '
	$_ = $all = <>;
	s/"(?:[^"\\\x00-\x1f]|\\["\\\/bfnrt]|\\u[0-9a-f]{4})*"/S/g;
	s/-?\d+(?:\.\d+)?|true|false|null/V/g;
	s/\s//g;
	1 while s/\[(?:[SV](?:,[SV])*)?\]|\{(?:S:[SV](?:,S:[SV])*)?\}/V/;
	print "$_\n";
	for (split(/^  \{/m, $all)) {
		next if !/"name": "(.*?)".*"value": (\d+), "bound": (\d+), "at_least": (\w+).*"verdict": "(\w+)"/;
		my ($name, $value, $bound, $least, $verdict) = ($1, $2, $3, $4, $5);
		my @v = sort { $a <=> $b } split(/, /, (/"samples": \[(.*?)\]/)[0]);
		my $good = $least eq "true" ? $value >= $bound : $value <= $bound;
		my $found = $name eq "spawn-p95" ? $v[0] < $value && $value <= $v[-1] : $v[@v / 2] == $value;
		print "$name ", scalar(@v), $found ? " found" : "", $good eq ($verdict eq "pass") ? " judged" : "", "\n";
	}' out.json
grep -c '"kernel_and_libc": "Linux' out.json
## OUT
V
spawn-p95 200 found judged
pty-pairs 3 found judged
size 1 found judged
1
## END

#### bench scoreboard: work that puts out something else is wrong
mkdir bin
printf '#!/bin/sh\ncat >/dev/null; echo 67108863\n' >bin/wc
printf '#!/bin/sh\nexit 1\n' >bin/true
chmod +x bin/*
PATH=$PWD/bin:$PATH husk bench scoreboard spawn twenty pipe | grep -o 'wrong (.*)\|.* wrong$'
PATH=$PWD/bin:$PATH husk bench scoreboard pipe >/dev/null; echo $?
## OUT
wrong (status 1)
wrong ('0' instead of '20')
wrong ('67108863' instead of '67108864')
0 pass, 0 miss, 0 skip, 3 wrong
1
## END

#### bench scoreboard: wrong usage
for line in nonesuch 'start nonesuch' -z -j; do
	eval "husk bench scoreboard $line" >out 2>&1; echo "$? $(grep -c "nonesuch': no such row\|usage: husk bench scoreboard" out)"
done
husk bench report x 2>/dev/null; echo $?
husk bench scoreboard -j /nonexistent/x start 2>&1; echo $?
husk bench scoreboard -x /nonexistent/husk start 2>&1; echo $?
## OUT
2 1
2 1
2 1
2 1
2
./case.sh: line 5: bench: /nonexistent/x: No such file or directory
1
./case.sh: line 6: bench: /nonexistent/husk: not found
127
## END

#### bench scoreboard: a guard that misses is run again, and fails
# Another husk, 20 ms late: the bound of its start is 10 ms.
printf '#!/bin/sh\nsleep 0.02\nexec "$SH" "$@"\n' >late
chmod +x late
husk bench scoreboard -g -x ./late start >out; echo $?
sed -n 's/[0-9][0-9.]* m\{0,1\}s/T/g; s/  *$//; s/   */ /g; s/miss;.*/miss/; 2p' out
sed -n '$p' out
husk bench scoreboard -x ./late start | sed -n '$p'; echo $?
## OUT
1
start shell start: -c : T, again T at most T miss
0 pass, 1 miss, 0 skip, 0 wrong
0 pass, 1 miss, 0 skip, 0 wrong
0
## END

#### bench scoreboard: 5 ms more for a program are noticed
# Bare C has the system's true beside it.
mkdir bin
printf '#!/bin/sh\nsleep 0.005\n' >bin/true
chmod +x bin/true
PATH=$PWD/bin:$PATH husk bench scoreboard -g spawn >out; echo $?
sed -n '$p' out
## OUT
1
0 pass, 1 miss, 0 skip, 0 wrong
## END

#### bench scoreboard: without namespaces a row is skipped, and says why
husk box -r env:TMPDIR husk bench scoreboard -g isolate |
	sed -n 's/.*skip (\(.*\): Operation.*).*/\1/p; $p'
## OUT
/usr/bin/true: cannot be confined: namespaces (a box around this one may forbid them)
0 pass, 0 miss, 1 skip, 0 wrong
## END

#### bench scoreboard: interrupted, it leaves nothing behind
set -m
husk bench scoreboard >out &
until grep -q ^prompt-login out 2>/dev/null; do sleep 0.01; done
kill -s INT %1; wait %1; echo $?
left() { set -- "$TMPDIR"/husk-bench-*; [ -e "$1" ]; }
while left; do sleep 0.01; done # by kill the shell between us and the rows ends at once
husk bench scoreboard job isolate | sed -n '$s/, [0-9]* skip//p' | grep -c '0 wrong'
left || echo no files
## OUT
130
1
no files
## END

#### bench report: twelve fields
husk bench report >out; echo $?
awk '{ print $1 }' out | tr '\n' ' '
sed -n 's/^result  *//p' out
## OUT
0
revision host_and_cpu kernel_and_libc start_path memory_limit cpus_and_affinity artifact_sizes command result markers baseline notes unknown: nothing has been measured
## END
