# random.pm - what tests that make scripts at random share
# SPDX-License-Identifier: ISC
#
# A script is a tree, whose nodes are those of the language, so that the reducer can drop one or put something simpler
# of the same kind in its place. It is made from a seed and a number alone. Scripts run in an empty directory with limits;
# from root each worker has a user of its own. Wants perl-base alone.
package random;
use strict;
use warnings;
use Cwd qw(abs_path);
use Exporter qw(import);
use File::Temp qw(tempdir);
use Getopt::Long qw(:config bundling no_ignore_case);
use POSIX qw(:sys_wait_h :signal_h setsid setgid setuid _exit uname);

our @EXPORT = qw(%opt options fatal slurp spew node nodes script_text pick chance weighted seed find_program prepare_shells run_script shown explore);

# Those of every such test; what a test adds goes to options().
our %opt = (n => 1000, s => 1, j => 1, t => 5);
our $common_usage = <<'END';
  -n COUNT    scripts (1000)
  -s SEED     which (1)
  -k K        number K alone
  -j N        at a time (1)
  -t SECONDS  limit for a script (5)
  -p          print the scripts, run nothing
  -v          name every script
END
my $title; # of whom we are part, as in tests/differ
my @limits = ([ 0, 5, 10 ], [ 1, 1 << 20, 1 << 20 ], [ 4, 0, 0 ], [ 6, 200, 200 ], [ 9, 4 << 30, 4 << 30 ]); # CPU FSIZE CORE NPROC AS
my ($reductions, $reduction_time) = (1500, 90);

sub fatal { print STDERR "$title: @_\n"; exit 2 }

sub options {
	my ($name, $usage, @more) = @_;
	$title = $name;
	GetOptions(\%opt, qw(n=i s=i k=i j=i t=i p v), @more) or die $usage;
	($opt{n}, $opt{j}) = (1, 1) if defined $opt{k};
}

sub slurp {
	my ($path) = @_;
	open(my $fh, '<:raw', $path) or return '';
	local $/;
	return <$fh> // '';
}

sub spew {
	my ($path, $text) = @_;
	open(my $fh, '>:raw', $path) or die "$path: $!\n";
	print $fh $text;
	close($fh) or die "$path: $!\n";
}

# ---- the tree and its text ---------------------------------------------------

# A node is a kind and its parts: nodes and strings, of which "\n" is the end of a line (here-documents
# follow) and ";" one where there are any. Kinds whose members may stand for each other:
my %simplest = (c => ':', w => 'a', W => '"$x"', q => '', a => 1, p => '*', r => '', d => '', e => '-n a');

sub node { my ($kind, @parts) = @_; return { kind => $kind, parts => \@parts } }

our @pending; # here-documents that the line has announced
my $delimiter;

sub render {
	my ($part) = @_;
	return join('', "\n", splice @pending) if ref $part eq '' && $part eq "\n";
	return @pending ? join('', "\n", splice @pending) : '; ' if ref $part eq '' && $part eq ';';
	return $part if ref $part eq '';
	my $kind = $part->{kind};
	if ($kind eq 'sub' || $kind eq 'backquote' || $kind eq 'text') {
		local @pending;
		my $text = join '', map { render($_) } @{$part->{parts}};
		$text .= join '', "\n", @pending if @pending;
		$text =~ s/'/'\\''/g, return "'$text'" if $kind eq 'text';
		my $open = $part->{open} // '$(';
		return $text =~ /^\(/ ? "$open $text)" : "$open$text)" if $kind eq 'sub';
		$text =~ s/([\\`\$])/\\$1/g;
		$text =~ s/"/\\"/g if $part->{quoted};
		return "`$text`";
	}
	if ($kind eq 'here') {
		my $end = 'E' . ++$delimiter;
		my $body = do {
			local @pending;
			join '', map({ render($_) } @{$part->{parts}}), @pending ? "\n" : '', @pending;
		};
		$body .= "\n" if $body !~ /\n\z/ && $body ne '';
		$body =~ s/^/\t/mg if $part->{tabs};
		push @pending, "$body$end\n";
		my @words = ($end, "'$end'", "\"$end\"", "\\$end", "E''$delimiter");
		return ($part->{tabs} ? '<<-' : '<<') . $words[$part->{quoted}];
	}
	return join '', map { render($_) } @{$part->{parts}};
}

sub script_text {
	my ($tree) = @_;
	@pending = ();
	$delimiter = 0;
	my $text = render($tree);
	return $text . join '', @pending;
}

sub nodes {
	my ($node, @found) = @_;
	my @todo = ($node);
	while (my $n = shift @todo) {
		push @found, $n;
		push @todo, grep { ref } @{$n->{parts}};
	}
	return @found;
}

# ---- choosing ----------------------------------------------------------------

sub pick { return $_[rand @_] }
sub chance { return rand(100) < $_[0] }

# weighted(3 => sub { }, 1 => sub { }): calls one of them
sub weighted {
	my @choices = @_;
	my $sum = 0;
	$sum += $choices[2 * $_] for 0 .. $#choices / 2;
	my $at = rand $sum;
	while (@choices > 2) {
		last if ($at -= $choices[0]) < 0;
		splice @choices, 0, 2;
	}
	return $choices[1]->();
}

# Scripts of neighbouring numbers have nothing in common.
sub seed {
	my ($number) = @_;
	my $mixed = ($opt{s} * 0x9e3779b1 + $number) & 0xffffffff;
	$mixed = (($mixed ^ $mixed >> 15) * 0x2c1b3c6d) & 0xffffffff for 1 .. 3;
	srand $mixed;
}

# ---- running -----------------------------------------------------------------

my ($base, $uid, $run_pid);
my ($prctl, $prlimit) = @{{ x86_64 => [ 157, 302 ], aarch64 => [ 167, 261 ] }->{(uname())[4]} // []};

sub remove_tree {
	my ($path) = @_;
	if (-d $path && !-l $path) {
		chmod 0700, $path;
		if (opendir(my $dir, $path)) {
			remove_tree("$path/$_") for grep { $_ ne '.' && $_ ne '..' } readdir $dir;
		}
		rmdir $path;
	} else {
		unlink $path;
	}
}

sub find_program {
	my ($name) = @_;
	my ($path) = grep { -x && -f } map { "$_/$name" } split /:/, $ENV{PATH};
	return $path if defined $path;
	print "no $name: nothing to compare with\n";
	exit 77;
}

# The shells under test, as { name, path }: copies, as the scripts' user need not reach the originals, and a build may go on.
sub prepare_shells {
	my $root = __FILE__ =~ s{[^/]*$}{..}r;
	my @paths = @_ ? @_ : ("$root/build/husk", grep { -x } "$root/build/husk-core");
	$base = abs_path(tempdir('husk-random-XXXXXX', TMPDIR => 1));
	chmod 0755, $base;
	$uid = 62000 + $$ % 500 * 2;
	my @shells;
	for my $shell (@paths) {
		fatal("$shell: not an executable file") if !-x $shell || -d $shell;
		my $copy = "$base/shell" . @shells;
		my $program = slurp($shell);
		spew($copy, $program);
		chmod 0755, $copy;
		@limits = grep { $_->[0] != 9 } @limits if index($program, '__asan_init') >= 0; # its shadow is larger
		push @shells, { name => $shell =~ s{.*/}{}r, path => $copy };
	}
	return @shells;
}

my $main_pid = $$;
END {
	my $status = $?;
	remove_tree($base) if $base && $$ == $main_pid;
	$? = $status;
}

# Processes that a script leaves behind come to us (PR_SET_CHILD_SUBREAPER).
sub kill_leftovers {
	my ($pid) = @_;
	kill 'KILL', -$pid;
	for (1 .. 50) {
		my $got = waitpid(-1, WNOHANG);
		return if $got < 0;
		next if $got > 0;
		kill 'KILL', split(' ', slurp("/proc/$$/task/$$/children"));
		select undef, undef, undef, 0.002;
	}
}

sub exec_script {
	my ($w, $path, $text, %how) = @_;
	setsid();
	$SIG{$_} = 'DEFAULT' for qw(INT QUIT PIPE CHLD TERM HUP USR1 USR2 ALRM);
	sigprocmask(SIG_SETMASK, POSIX::SigSet->new);
	umask 022;
	chdir "$w/d" or die "$w/d: $!\n";
	for my $limit (@limits) {
		syscall($prlimit, 0, $limit->[0], pack('Q2', @$limit[1, 2]), 0) if $prlimit;
	}
	open(STDIN, '<', '/dev/null') or die "stdin: $!\n";
	open(STDOUT, '>', "$w/out") or die "stdout: $!\n";
	open(STDERR, '>', "$w/err") or die "stderr: $!\n";
	my %sanitizers = map { $_ => $ENV{$_} } grep { /^(?:AS|UBS)AN_OPTIONS$/ } keys %ENV;
	%ENV = (%sanitizers, PATH => '/usr/bin:/bin', HOME => "$w/d", LC_ALL => 'C', %{$how{env} // {}}, $how{fork} ? (HUSK_SUBSHELL => 'fork') : ());
	POSIX::close($_) for 3 .. 20;
	no warnings 'exec';
	exec { $path } $how{name}, $how{as} eq 'c' ? ('-c', $text) : '../s';
	_exit(127);
}

# Runs a text on a shell, called NAME, AS 'script' or 'c', with what is in ENV too: [ standard output, status,
# standard error ]; the status is 'time' where a limit ended it.
sub run_script {
	my ($w, $path, $text, %how) = @_;
	remove_tree("$w/d");
	mkdir "$w/d" or die "$w/d: $!\n";
	spew("$w/s", $text) if $how{as} ne 'c';
	$run_pid = fork // die "fork: $!\n";
	if (!$run_pid) {
		eval { exec_script($w, $path, $text, %how) };
		_exit(125);
	}
	my $late;
	local $SIG{ALRM} = sub { $late = 1; kill 'KILL', -$run_pid; kill 'KILL', $run_pid };
	alarm $opt{t};
	my $got;
	do { $got = waitpid($run_pid, 0) } while $got < 0 && $!{EINTR};
	my $status = WIFSIGNALED($?) ? 128 + WTERMSIG($?) : WEXITSTATUS($?);
	alarm 0;
	kill_leftovers($run_pid);
	$run_pid = 0;
	$late = 1 if (-s "$w/out" // 0) >= $limits[1][1] || (-s "$w/err" // 0) >= $limits[1][1];
	return [ slurp("$w/out"), $late ? 'time' : $status, slurp("$w/err") ];
}

# ---- reduction ---------------------------------------------------------------

# Takes away from the tree while STILL holds.
sub reduce {
	my ($tree, $still) = @_;
	my ($tries, $end) = (0, time + $reduction_time);
	my $try = sub {
		my ($node, $parts, $kind) = @_;
		my @old = @$node{qw(parts kind quoted tabs)};
		return 0 if $tries++ >= $reductions || time >= $end || "@$parts" eq "@{$node->{parts}}";
		@$node{qw(parts kind)} = ($parts, $kind // $node->{kind});
		return 1 if $still->($tree);
		@$node{qw(parts kind quoted tabs)} = @old;
		return 0;
	};
	my $changed = 1;
	while ($changed && $tries < $reductions && time < $end) {
		$changed = 0;
		for my $node (grep { $_->{kind} eq 'l' } nodes($tree)) {
			for (my $size = @{$node->{parts}}; $size >= 1; $size = int($size / 2)) {
				for (my $at = @{$node->{parts}} - $size; $at >= 0; $at -= $size) {
					my @parts = @{$node->{parts}};
					splice @parts, $at, $size;
					$changed += $try->($node, \@parts);
				}
			}
		}
		for my $node (nodes($tree)) {
			my $kind = $node->{kind};
			if (exists $simplest{$kind}) {
				if ($try->($node, [ $simplest{$kind} ])) { $changed++; next }
				my $inside = $kind eq 'c' ? qr/[c]/ : qr/^$kind$/;
				for my $below (grep { $_ != $node && $_->{kind} =~ $inside } nodes($node)) {
					if ($try->($node, [ @{$below->{parts}} ])) { $changed++; last }
				}
				# A compound command's lists may stand for it.
				for my $below ($kind eq 'c' ? grep { $_->{kind} eq 'l' } @{$node->{parts}} [ grep { ref $node->{parts}[$_] } 0 .. $#{$node->{parts}} ] : ()) {
					if ($try->($node, [ '{ ', $below, '}' ])) { $changed++; last }
				}
			}
			next if $kind !~ /^(?:[wWqcplrsL]|here)$/;
			for (my $at = $#{$node->{parts}}; $at >= 0; $at--) {
				my @parts = @{$node->{parts}};
				next if @parts < 2 && $kind ne 'here' || $kind =~ /[csL]/ && !ref $parts[$at]; # a loop's count, a list's ( )
				splice @parts, $at, 1;
				$changed += $try->($node, \@parts);
			}
		}
	}
	return $tree;
}

# ---- workers -----------------------------------------------------------------

sub shown {
	my ($run) = @_;
	my ($name, $result) = @$run;
	my ($out, $status, $err) = @$result;
	my $text = "  $name: status $status\n";
	for my $part ([ '    ', $out ], [ '  ! ', $err ]) {
		my @lines = split /\n/, $part->[1];
		splice @lines, 30, @lines - 30, '...' if @lines > 30;
		$_ = substr($_, 0, 200) . '...' for grep { length > 210 } @lines;
		s/([^\t\x20-\x7e])/sprintf '\\x%02x', ord $1/ge for @lines;
		$text .= "$part->[0]$_\n" for @lines;
	}
	return $text;
}

sub try_script {
	my ($w, $number, $test) = @_;
	my $script = $test->{generate}->($number);
	my $text = script_text($script->{tree});
	my ($kind, @runs) = $test->{examine}->($w, $script, $text);
	return ($kind eq 'skip' ? 's' : 'p', '') if !@runs;
	# Once more: chance is no finding.
	for (1 .. 2) {
		return ('s', '') if ($test->{examine}->($w, $script, $text))[0] ne $kind;
	}
	local $opt{t} = 2;
	my $late = grep { $_->[1][1] eq 'time' } @runs;
	my $known = $test->{known} // sub { '' };
	my $expected = $known->($text, @runs); # else it must not become one that is known
	my $still = sub {
		my $less = script_text($_[0]);
		my ($now, @now) = $test->{examine}->($w, $script, $less, $kind);
		return 0 if !$expected && $known->($less, @now);
		return $now eq $kind && $late == grep { $_->[1][1] eq 'time' } @now;
	};
	$text = script_text(reduce($script->{tree}, $still));
	($kind, @runs) = $test->{examine}->($w, $script, $text);
	@runs = () if !$kind;
	return ('s', '') if $known->($text, @runs);
	my $report = "FAIL $title: seed $opt{s}, number $number" . ($script->{note} // '') . "\n";
	$report .= join('', map { "  | $_\n" } split /\n/, $text) . join '', map { shown($_) } @runs;
	return ('f', $report);
}

sub work {
	my ($first, $step, $test) = @_;
	my $w = "$base/$first";
	mkdir $w or die "$w: $!\n";
	syscall($prctl, 36, 1, 0, 0, 0) if $prctl;
	if ($> == 0) {
		chown $uid + $first, $uid, $w;
		$) = "$uid $uid";
		setgid($uid) && setuid($uid + $first) or die "setuid: $!\n";
	}
	$SIG{TERM} = $SIG{INT} = $SIG{HUP} = sub { kill 'KILL', -$run_pid if $run_pid; _exit(1) };
	my %count = (p => 0, f => 0, s => 0);
	open(my $results, '>', "$w/results") or die "$w/results: $!\n";
	for my $number (defined $opt{k} ? $opt{k} : grep { $_ % $step == $first % $step } 1 .. $opt{n}) {
		my ($result, $report) = try_script($w, $number, $test);
		$count{$result}++;
		$report .= { p => 'pass', f => 'FAIL', s => 'skip' }->{$result} . " $number\n" if $opt{v};
		syswrite STDOUT, $report;
	}
	syswrite $results, "@count{qw(p f s)}\n";
	_exit(0);
}

# Does it all, and exits. A test is { generate, examine, known }:
# generate(NUMBER) makes { tree, as, note }; note is what the report says of it;
# examine(DIRECTORY, SCRIPT, TEXT, FIND) says what is wrong with it: nothing ('' and 'skip'), or what differs and the runs
# that show it, as [ name, result ]. Only FIND is looked for, or anything;
# known(TEXT, RUNS), where there is one, says whether a text is one of which nothing more is to be said.
sub explore {
	my ($test) = @_;
	if ($opt{p}) {
		for my $number (defined $opt{k} ? $opt{k} : 1 .. $opt{n}) {
			print "#### $number\n" if !defined $opt{k};
			print script_text($test->{generate}->($number)->{tree});
		}
		exit;
	}
	my @workers;
	$SIG{INT} = $SIG{TERM} = $SIG{HUP} = sub { kill 'TERM', @workers; 1 while wait > 0; exit 130 };
	$| = 1;
	for my $first (1 .. $opt{j}) {
		my $pid = fork // fatal("fork: $!");
		if (!$pid) {
			eval { work($first, $opt{j}, $test) };
			print STDERR "$title: $@";
			_exit(1);
		}
		push @workers, $pid;
	}
	1 while wait > 0;
	my @count = (0, 0, 0);
	for my $worker (1 .. $opt{j}) {
		my @own = split ' ', slurp("$base/$worker/results");
		fatal("not all scripts were run") if @own != 3;
		$count[$_] += $own[$_] for 0 .. 2;
	}
	print "$count[0] passed, $count[1] failed, $count[2] skipped\n";
	exit($count[1] ? 1 : 0);
}

1;
