/* scoreboard_rows.c - the table: what is measured, and what is wanted of it
 * SPDX-License-Identifier: ISC
 */
#include "builtins/scoreboard.h"

#define US 1000000ULL /* ps */
#define MS (1000 * US)
#define SECOND (1000 * MS)
#define MB 1000000ULL
#define MIB 1048576ULL
#define PERCENT 1000

/* Its bytes are counted by wc, behind the pipe. */
#define MOVE "head -c 67108864 /dev/zero | wc -c >moved"
#define MOVE_BOXED "husk box -R head -c 67108864 /dev/zero | husk box -R wc -c >moved"
#define MOVED "read -r n <moved; echo \"$n\""

#define BOX "husk box -R \"$true\""
#define ISOLATE "husk box -iR \"$true\""
/* What a husk elsewhere is made of can be read. */
#define BOX_LS "husk box -R -r \"fs:ro:?$self\" \"$self\" --applet ls d1000 >list"
#define COUNT_LIST "wc -l <list"

#define JOB "set -m; sleep 1000 &"
#define LISTED "jobs >jobs; read -r n <jobs; case $n in '[1]'*'sleep 1000'*) echo listed;; esac"

const struct row rows[] = {
	/* ---- a shell and its programs ---- */
	{ .name = "start", .what = "shell start: -c :", .bound = 10 * MS, .flags = ROW_GUARD, .samples = 100, .few = 20,
	  .probe = probe_program, .bare = bare_spawn, .args = { "$self", "-c", ":" }, .rival = { "dash", "-c", ":" },
	  .percent = 90 },
	{ .name = "prompt", .what = "start to the first prompt", .bound = 10 * MS, .goal = 5 * MS, .samples = 50,
	  .probe = probe_prompt, .bare = bare_spawn },
	{ .name = "prompt-login", .what = "the same of a login shell with a profile", .bound = 2 * SECOND, .goal = 5 * MS,
	  .samples = 50, .probe = probe_prompt, .bare = bare_spawn, .args = { "login" } },
	{ .name = "spawn", .what = "spawn of true, warm", .bound = 2 * MS, .flags = ROW_GUARD, .samples = 100, .few = 20,
	  .probe = probe_shell, .bare = bare_spawn, .code = "\"$true\"" },
	{ .name = "spawn-p95", .what = "the same, fork and exec", .figure = FIGURE_P95, .bound = 1500 * US, .samples = 200,
	  .probe = probe_shell, .bare = bare_spawn, .code = "\"$true\"" },
	{ .name = "spawn-cold", .what = "spawn of true, first of a shell", .bound = 2 * MS, .flags = ROW_GUARD | ROW_COLD,
	  .samples = 50, .few = 20, .probe = probe_shell, .bare = bare_spawn, .code = "\"$true\"" },
	{ .name = "box", .what = "spawn of true, boxed, warm", .bound = 2 * MS, .flags = ROW_BOX, .samples = 100,
	  .probe = probe_shell, .bare = bare_spawn, .code = BOX },
	{ .name = "box-cold", .what = "spawn of true, boxed, first of a shell", .bound = 2 * MS, .flags = ROW_BOX | ROW_COLD,
	  .samples = 50, .probe = probe_shell, .bare = bare_spawn, .code = BOX },
	{ .name = "isolate", .what = "spawn of true, isolated, warm", .bound = 2 * MS, .flags = ROW_GUARD | ROW_ISOLATE,
	  .samples = 100, .few = 20, .probe = probe_shell, .bare = bare_isolate, .code = ISOLATE, .percent = 40,
	  .rival = { "bwrap", "--unshare-all", "--ro-bind", "/", "/", "$true" } },
	{ .name = "isolate-cold", .what = "spawn of true, isolated, first of a shell", .bound = 2 * MS,
	  .flags = ROW_GUARD | ROW_ISOLATE | ROW_COLD, .samples = 50, .few = 20, .probe = probe_shell, .bare = bare_isolate,
	  .code = ISOLATE, .percent = 40, .rival = { "bwrap", "--unshare-all", "--ro-bind", "/", "/", "$true" } },
	{ .name = "process", .what = "process creation: a background subshell", .bound = 5 * MS, .samples = 100,
	  .probe = probe_shell, .code = ": & wait $!" },
	{ .name = "twenty", .what = "20 programs at once, each status asked", .samples = 20, .probe = probe_shell,
	  .code = "set --; n=0; while [ $# -lt 20 ]; do \"$true\" & set -- \"$@\" $!; done; for p; do wait $p && n=$((n + 1)); done; :",
	  .check = "echo $n", .expect = "20" },

	/* ---- bytes ---- */
	{ .name = "pipe", .what = "pipe, counted at the far end", .unit = UNIT_RATE, .bound = 200 * MB, .at_least = true,
	  .samples = 10, .probe = probe_shell, .bare = bare_pipe, .code = MOVE, .check = MOVED, .expect = "67108864",
	  .bytes = 64 * MIB },
	{ .name = "pipe-box", .what = "pipe between two boxed commands, counted", .unit = UNIT_RATE, .bound = 200 * MB,
	  .at_least = true, .flags = ROW_GUARD | ROW_BOX, .samples = 10, .few = 5, .probe = probe_shell, .bare = bare_pipe,
	  .code = MOVE_BOXED, .check = MOVED, .expect = "67108864", .bytes = 64 * MIB },
	{ .name = "read-4k", .what = "4 KiB read, hot", .bound = 5 * US, .flags = ROW_HOST, .samples = 50, .probe = probe_read },
	{ .name = "write-4k", .what = "4 KiB written, hot", .bound = 5 * US, .flags = ROW_HOST, .samples = 50,
	  .probe = probe_write },
	{ .name = "switch", .what = "context switch, half of a round trip", .bound = 5 * US, .flags = ROW_HOST, .samples = 20,
	  .probe = probe_switch },
	{ .name = "tcp-connect", .what = "TCP connect to this machine", .bound = 5 * MS, .flags = ROW_HOST, .samples = 100,
	  .probe = probe_connect },
	{ .name = "tcp-rate", .what = "TCP to this machine, 64 MiB counted", .unit = UNIT_RATE, .bound = 12500000,
	  .at_least = true, .flags = ROW_HOST, .samples = 10, .probe = probe_loopback },

	{ .name = "pty-trip", .what = "a key through the relay, and back", .bound = 10 * US, .samples = 50,
	  .probe = probe_pty_trip, .rival = { "a bare relay" }, .percent = 115 },
	{ .name = "pty-rate", .what = "64 MiB through a terminal and the relay", .unit = UNIT_RATE, .bound = 200 * MB,
	  .at_least = true, .samples = 5, .probe = probe_pty_rate, .rival = { "a bare relay" }, .percent = 85 },
	{ .name = "pty-pairs", .what = "pseudo-terminals open at once", .unit = UNIT_COUNT, .bound = 256, .at_least = true,
	  .samples = 3, .probe = probe_pty_pairs },

	/* ---- files ---- */
	{ .name = "ls-1000", .what = "ls of 1,000 entries", .bound = 80 * MS, .flags = ROW_GUARD | ROW_APPLET, .samples = 50,
	  .few = 10, .probe = probe_list, .lines = 1000, .args = { "$self", "--applet", "ls", "d1000" },
	  .rival = { "ls", "d1000" }, .percent = 100 },
	{ .name = "ls-1000-box", .what = "ls of 1,000 entries, boxed", .bound = 80 * MS, .flags = ROW_APPLET | ROW_BOX,
	  .samples = 50, .probe = probe_list, .lines = 1000, .code = BOX_LS, .check = COUNT_LIST, .expect = "1000" },
	{ .name = "ls-100", .what = "ls of 100 entries, cached", .bound = 5 * MS, .flags = ROW_APPLET, .samples = 100,
	  .probe = probe_list, .lines = 100, .args = { "$self", "--applet", "ls", "d100" }, .rival = { "ls", "d100" },
	  .percent = 100 },
	{ .name = "ls-157", .what = "ls of 157 files", .bound = 20 * MS, .flags = ROW_APPLET, .samples = 100,
	  .probe = probe_list, .lines = 157, .args = { "$self", "--applet", "ls", "d157" }, .rival = { "ls", "d157" },
	  .percent = 100 },
	{ .name = "grep", .what = "grep pattern in 20 files", .bound = 100 * MS, .flags = ROW_APPLET, .samples = 30,
	  .probe = probe_grep, .lines = 400, .args = { "$self", "--applet", "grep", "-r", "pattern", "g" },
	  .rival = { "grep", "-r", "pattern", "g" }, .percent = 100 },
	{ .name = "proc-read", .what = "a line of /proc/self/stat, by read", .bound = 50 * US, .samples = 50,
	  .probe = probe_shell, .bare = bare_proc_read, .times = 100, .code = "read -r line </proc/self/stat",
	  .check = "echo \"${line%%[!0-9]*}\" >pid; [ \"$$\" = \"${line%% *}\" ] && echo right", .expect = "right" },
	{ .name = "proc-list", .what = "names in /proc, for 100 processes", .bound = MS, .samples = 50,
	  .probe = probe_proc_list, .code = "set -- /proc/[0-9]*; n=$#", .check = "echo $n" },

	/* ---- the language ---- */
	{ .name = "parse-1k", .what = "1 KB of functions, read in by eval", .bound = MS, .samples = 50, .probe = probe_shell,
	  .before = "text='g() {'\nwhile [ ${#text} -lt 1000 ]; do text=\"$text\n"
		    "if [ \\\"\\$1\\\" = a ]; then x=\\${x#b}; else for i in 1 2; do x=\\$((x + i)); done; fi\"; done\n"
		    "text=\"$text\necho end; }\"",
	  .times = 50, .code = "eval \"$text\"", .check = "g", .expect = "end" },
	{ .name = "parse-100", .what = "100 lines: -n", .bound = 100 * MS, .samples = 50, .probe = probe_lines, .bytes = 100,
	  .args = { "$self", "-n", "l100.sh" }, .rival = { "dash", "-n", "l100.sh" }, .percent = 100 },
	{ .name = "parse-1000", .what = "1,000 lines: -n", .bound = 500 * MS, .samples = 50, .probe = probe_lines,
	  .bytes = 1000, .args = { "$self", "-n", "l1000.sh" }, .rival = { "dash", "-n", "l1000.sh" }, .percent = 100 },
	{ .name = "parse-5000", .what = "5,000 lines: -n", .bound = 2 * SECOND, .samples = 50, .probe = probe_lines,
	  .bytes = 5000, .args = { "$self", "-n", "l5000.sh" }, .rival = { "dash", "-n", "l5000.sh" }, .percent = 100 },
	{ .name = "pipeline", .what = "a pipeline of three, from start to end", .bound = 5 * MS, .samples = 50,
	  .probe = probe_shell, .code = "echo through | cat | cat >list", .check = "read -r n <list; echo \"$n\"; : >list",
	  .expect = "through" },
	{ .name = "signal", .what = "kill to trap, within the shell", .bound = US, .samples = 50, .probe = probe_shell,
	  .bare = bare_signal, .before = "trap 'n=$((n + 1))' USR1", .times = 1000, .code = "kill -s USR1 $$",
	  .check = "echo $n; n=0", .expect = "1000" },
	{ .name = "job", .what = "a job stopped, or continued", .bound = 100 * US, .samples = 50, .probe = probe_shell,
	  .before = JOB, .times = 20, .operations = 2, .code = "kill -s STOP %1 && kill -s CONT %1", .check = LISTED,
	  .expect = "listed", .after = "kill %1; wait" },
	{ .name = "jobs", .what = "jobs, with one", .bound = 100 * US, .samples = 50, .probe = probe_shell, .before = JOB,
	  .times = 20, .code = "jobs >/dev/null", .check = LISTED, .expect = "listed", .after = "kill %1; wait" },
	{ .name = "interrupt", .what = "Ctrl-C to the prompt, a program running", .bound = 50 * MS, .samples = 30,
	  .probe = probe_interrupt },

	/* ---- sizes ---- */
	{ .name = "rss-idle", .what = "resident memory at the prompt", .unit = UNIT_BYTES, .bound = 20 * MB, .goal = 4 * MB,
	  .flags = ROW_GUARD, .samples = 5, .few = 3, .probe = probe_idle_memory },
	{ .name = "rss-c", .what = "resident memory of -c, in read", .unit = UNIT_BYTES, .bound = 20 * MB, .samples = 5,
	  .probe = probe_rss, .rival = { "dash" }, .percent = 130 },
	{ .name = "size", .what = "the program, without symbols", .unit = UNIT_BYTES, .bound = 3300000, .samples = 1,
	  .probe = probe_size },
	{ .name = "disk", .what = "all that has to be installed: one file", .unit = UNIT_BYTES, .bound = 10 * MB,
	  .goal = 4 * MB, .samples = 1, .probe = probe_disk },
	{ .name = "idle", .what = "processor used at the prompt", .unit = UNIT_PERCENT, .bound = PERCENT, .samples = 1,
	  .probe = probe_idle },

	/* ---- programs ---- */
	{ .name = "top", .what = "frames of top -b -n 2 -d 1, with all fields", .unit = UNIT_COUNT, .bound = 2,
	  .at_least = true, .most = 2, .flags = ROW_GUARD | ROW_APPLET, .samples = 1, .few = 1, .probe = probe_top },
	{ .name = "spinner", .what = "what top says of a busy loop", .unit = UNIT_PERCENT, .bound = 90 * PERCENT,
	  .at_least = true, .most = 110 * PERCENT, .flags = ROW_APPLET, .samples = 3, .probe = probe_spinner },
	{ .name = "http", .what = "httpd: 32 requests, 8 at once, all equal", .bound = 25 * SECOND, .flags = ROW_APPLET,
	  .samples = 20, .probe = probe_http },
	{ .name = "http-burst", .what = "httpd: 20 at once beside a slow reader", .unit = UNIT_COUNT, .bound = 12,
	  .at_least = true, .goal = 20, .flags = ROW_APPLET, .samples = 5, .probe = probe_http_burst },
	{ .name = "health", .what = "httpd: /health, ab -n 10000 -c 100", .unit = UNIT_EACH_SECOND, .bound = 10000,
	  .at_least = true, .flags = ROW_GUARD | ROW_APPLET, .samples = 3, .few = 1, .probe = probe_health },
};

const size_t rows_n = ARRAY_LEN(rows);
