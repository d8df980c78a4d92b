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
