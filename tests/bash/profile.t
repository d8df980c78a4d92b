# --profile and --coverage: no case knows a time

#### folded stacks
cat >s <<'END'
f() {
	g
	:
}
g() { :; }
f; f
. ./lib
END
echo 'g' >lib
$SH --profile=folded ./s 2>&1 | sed 's/ [0-9]*$/ N/'
## OUT
main;./s:6 N
main;./s:7 N
main;f;./s:2 N
main;f;./s:3 N
main;f;g;./s:5 N
main;source;./lib:1 N
main;source;g;./s:5 N
## END
## not: bash - only husk has it

#### JSON, with counts
cat >s <<'END'
f() {
	if (($1 > 0)); then
		f $(($1 - 1))
	fi
}
for i in 1 2; do f 2; done
case x in x) [[ a ]];; esac
END
$SH --profile=json:out ./s; sed 's/"\(self\|total\)":[0-9]*/"\1":N/g' out
perl -e 'for (<>) { next if !/"self":(\d+),"total":(\d+)/; print "no total: $_" if $1 > $2 + 1 }' out
## OUT
[
{"file":"./s","line":2,"function":"f","count":6,"self":N,"total":N},
{"file":"./s","line":3,"function":"f","count":4,"self":N,"total":N},
{"file":"./s","line":6,"function":"main","count":4,"self":N,"total":N},
{"file":"./s","line":7,"function":"main","count":2,"self":N,"total":N}
]
## END
## not: bash - only husk has it

#### JSON is well-formed whatever a file is called
name=$(printf 'a"b\\c\nd\377\303\244'); echo : >"$name"; $SH --profile=json "./$name" 2>&1 | cut -d , -f 1
printf '[\n{"file":"./a\\"b\\\\c\\u000ad\\ufffd\303\244"\n]\n'
## OUT
[
{"file":"./a\"b\\c\u000ad\ufffdä"
]
[
{"file":"./a\"b\\c\u000ad\ufffdä"
]
## END
## not: bash - only husk has it

#### coverage as lcov wants it
cat >s <<'END'
. ./lib
f() {
	true && echo f
}
never() {
	false
	x=$(echo no)
}
f
for ((i = 0; i < 2; i++)); do
	:
done
if false; then
	echo no
elif [[ a ]]; then echo a
else
	case a in a) :;; esac
fi
END
printf 'lib() {\n\t:\n}\nlib\n' >lib
$SH --coverage=lcov:out ./s; sed "s,$(pwd -P),PWD,; s,$PWD,PWD," out
## OUT
f
a
TN:
SF:PWD/lib
FN:1,lib
FNDA:1,lib
FNF:1
FNH:1
DA:2,1
DA:4,1
LF:2
LH:2
end_of_record
TN:
SF:PWD/s
FN:2,f
FN:5,never
FNDA:1,f
FNDA:0,never
FNF:2
FNH:1
DA:1,1
DA:3,2
DA:6,0
DA:7,0
DA:9,1
DA:10,6
DA:11,2
DA:13,1
DA:14,0
DA:15,2
DA:17,0
LF:11
LH:7
end_of_record
## END
## not: bash - only husk has it

#### processes and subshells add their part
cat >s <<'END'
f() {
	echo "$1"
}
(f 1)
f 2 | cat
x=$(f 3)
x=$(ulimit -f >/dev/null; f 4)
f 5 >/dev/null &
wait
cat <(f 6)
(. ./lib; exit 1)
eval 'f 7'
trap 'f 8' EXIT
(exec true)
END
printf 'l() {\n\t:\n}\nf 9\n' >lib
$SH --coverage=lcov:out ./s >/dev/null; sed 's,SF:.*/,SF:,' out
## OUT
TN:
SF:lib
FN:1,l
FNDA:0,l
FNF:1
FNH:0
DA:2,0
DA:4,1
LF:2
LH:1
end_of_record
TN:
SF:s
FN:1,f
FNDA:9,f
FNF:1
FNH:1
DA:2,9
DA:4,1
DA:5,2
DA:6,2
DA:7,3
DA:8,1
DA:9,1
DA:10,2
DA:11,2
DA:12,1
DA:13,1
DA:14,1
LF:12
LH:12
end_of_record
## END
## not: bash - only husk has it

#### what stands in words is found, too
cat >s <<'END'
if false; then
	a=(
		$(b
		) [$(c
		)]=x)
	declare -A \
		d=([$(e
	)]=y)
	echo \
		${a:-$(f
	)} ${a/$(g
	)/x} $((1 + $(h
	))) <<<$(i
	) > >(j
	)
	[[
		$(k
	) = $(l
	) ]] && case \
		$(m
	) in $(n
	)) o; esac
	for p in \
		$(q
	); do r; done; { s; } >$(
		t)
	coproc \
		u
	! \
		v & w |
		x
fi
END
$SH --coverage=lcov ./s 2>&1 | grep '^DA:[0-9]*,0$' | tr '\n' ' '; echo; $SH --coverage=lcov ./s 2>&1 | grep '^DA:.*,[1-9]'
## OUT
DA:2,0 DA:3,0 DA:4,0 DA:6,0 DA:7,0 DA:9,0 DA:10,0 DA:11,0 DA:12,0 DA:13,0 DA:14,0 DA:16,0 DA:17,0 DA:18,0 DA:19,0 DA:20,0 DA:21,0 DA:22,0 DA:23,0 DA:24,0 DA:25,0 DA:26,0 DA:28,0 DA:30,0 DA:31,0 
DA:1,1
## END
## not: bash - only husk has it

#### a strict reader of tracefiles
cat >read.pl <<'END'
my ($file, %fn, %da, $fnf, $fnh, $lf, $lh);
while (<>) {
	chomp;
	if (/^TN:$/) { die "TN" if defined $file }
	elsif (/^SF:(\/.+)$/) { die "SF" if defined $file; $file = $1; -f $file or die "no $file"; %fn = %da = () }
	elsif (/^FN:([1-9]\d*),([^,]+)$/) { die "FN" if !defined $file || exists $fn{$2} || %da; $fn{$2} = -1 }
	elsif (/^FNDA:(\d+),([^,]+)$/) { die "FNDA" if !exists $fn{$2} || $fn{$2} >= 0; $fn{$2} = $1 }
	elsif (/^FNF:(\d+)$/) { die "FNF" if $1 != keys %fn }
	elsif (/^FNH:(\d+)$/) { die "FNH" if $1 != grep { $_ > 0 } values %fn }
	elsif (/^DA:([1-9]\d*),(\d+)$/) { die "DA" if exists $da{$1} || !defined $file; $da{$1} = $2 }
	elsif (/^LF:(\d+)$/) { die "LF" if $1 != keys %da }
	elsif (/^LH:(\d+)$/) { die "LH" if $1 != grep { $_ > 0 } values %da; $lh = 1 }
	elsif (/^end_of_record$/) { die "end" if !$lh || grep { $_ < 0 } values %fn; undef $file; $lh = 0; $n++ }
	else { die "what: $_" }
}
die "open" if defined $file;
print "$n good\n";
END
printf '. ./a; . ./a; cd /; . "$OLDPWD/a"; f; g() { :; }; g() { echo; }; for i in 1 2 3; do (f; . "$OLDPWD/b" & wait); done\n' >s
printf 'f() { :; }\nf | f\n' >a; printf 'h() {\n\t:\n}\n' >b
$SH --coverage=lcov:out --profile=folded:p ./s; perl read.pl out; grep -c '^main;.*:[1-9][0-9]* [0-9][0-9]*$' p
## out: 3 good
## out: 6
## not: bash - only husk has it

#### a signal and exec end it
printf 'echo a; kill -INT $$\necho no\n' >s; $SH --coverage=lcov:out ./s 2>/dev/null; echo $?; grep '^DA' out; printf 'exec true\n' >s; $SH --coverage=lcov:out ./s; grep '^DA' out; printf 'exec true\n' | $SH --profile=json 2>&1 | grep -c '"line":1,'
## OUT
a
130
DA:1,2
DA:1,1
1
## END
## not: bash - only husk has it

#### wrong options
for o in --profile --profile= --profile=lcov --profile=xml --coverage=json --coverage=lcov:/no/such/file; do $SH $o -c 'echo no' 2>&1 | head -n 1 | sed 's/^[^:]*: //'; done
## OUT
--profile: invalid option
--profile=: no such form
--profile=lcov: no such form
--profile=xml: no such form
--coverage=json: no such form
/no/such/file: No such file or directory
## END
## not: bash - only husk has it

#### standard error is the one of the beginning
printf 'exec 2>err; cd /\necho a\n' >s; $SH --coverage=lcov ./s 2>&1 | grep -c '^DA'; cat err; $SH --coverage=lcov:out ./s; grep -c '^DA' out
## out: 2
## out: a
## out: 2
## not: bash - only husk has it
