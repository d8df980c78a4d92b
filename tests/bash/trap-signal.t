#### a signal that ends the shell: the EXIT action comes first
exec 2>/dev/null # bash tells of the children that died
for s in TERM HUP INT USR1 USR2 PIPE ALRM; do
	$SH -c "trap 'echo bye' EXIT; kill -$s \$\$; echo no"
	echo $?
done
## OUT
bye
143
bye
129
bye
130
bye
138
bye
140
bye
141
bye
142
## END

#### it does not wait for the program that runs
exec 2>/dev/null # bash tells of the children that died
$SH -c 'trap "echo bye; kill \$program" EXIT; sh -c "echo \$\$ >pid; kill -TERM \$PPID; exec sleep 15"; echo no' &
wait $!
echo $?; [ "$SECONDS" -lt 10 ] || echo late
kill "$(cat pid)"
## OUT
bye
143
## END

#### nor for a substitution, nor in wait
exec 2>/dev/null # bash tells of the children that died
$SH -c 'trap "echo bye" EXIT; x=$(sh -c "echo \$\$ >pid; kill -TERM $$; exec sleep 15"; echo x); echo no'
echo $?
kill "$(cat pid)"
$SH -c 'trap "echo bye" EXIT; { sleep 15; } & echo $! >pid; { kill -TERM $$; } & wait; echo no'
echo $?; [ "$SECONDS" -lt 10 ] || echo late
kill "$(cat pid)"
## OUT
bye
143
bye
143
## END

#### the action is the shell's, not a subshell's
exec 2>/dev/null # bash tells of the children that died
$SH -c 'x=1; trap "echo bye \$x" EXIT; (x=2; kill -TERM $$; sh -c :; :)'
echo $?
$SH -c 'trap "echo bye" EXIT; (kill -TERM $BASHPID; echo no); echo $?'
$SH -c '(trap "echo sub" EXIT; kill -TERM $BASHPID; echo no); echo $?'
## OUT
bye 1
143
143
bye
sub
143
## END

#### its status is the signal's, unless it exits
exec 2>/dev/null # bash tells of the children that died
$SH -c 'trap "echo bye; exit 7" EXIT; kill -TERM $$'; echo $?
$SH -c 'trap "echo bye; kill -TERM \$\$; echo no" EXIT; kill -HUP $$'; echo $?
## OUT
bye
143
bye
143
## END

#### what is ignored or trapped does not end it
exec 2>/dev/null # bash tells of the children that died
$SH -c 'trap "echo bye" EXIT; trap "" TERM; trap "echo hup" HUP; kill -TERM $$; kill -HUP $$; trap - HUP; kill -HUP $$; echo no'
echo $?
$SH -c 'trap "echo bye" EXIT; trap - EXIT; kill -TERM $$; echo no'; echo $?
## OUT
hup
bye
129
143
## END

#### programs find these signals as they were
exec 2>/dev/null
trap 'echo bye' EXIT
sh -c 'kill -TERM $$; echo no'; echo $?
x=$(sh -c 'kill -USR1 $$; echo no'); echo $?
## OUT
143
138
bye
## END

#### a reader that has gone
trap 'echo bye >&2' EXIT
while :; do echo x; done | { read -r x; echo "$x"; }
$SH -c 'trap "echo bye >&2" EXIT; while :; do echo x; done' 2>said | { read -r x; echo "$x"; }
until [ -s said ]; do :; done; cat said; trap - EXIT
## OUT
x
x
bye
## END
