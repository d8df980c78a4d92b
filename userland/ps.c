/*
 * ps [-AadefFjlcPwyN] [-C names] [-G groups] [-g sessions] [-n file] [-O columns] [-o columns] [-p pids] [-q pids]
 *    [-s sessions] [-t terminals] [-U users] [-u users] [option...]
 * ps [acegjlnrSsTuvwXx] [k keys] [O columns] [o columns] [p pids] [q pids] [t terminals] [U users] [pid...]
 *
 * Show processes.
 *
 * Without options: your own on this terminal. Options with a dash are those of POSIX and System V, those without one of
 * BSD, whose way of showing processes is a little different; they may be mixed, and -aux means aux. Lists have commas or
 * blanks between their members. Lists of different kinds add up. The status is 1 when there was no such process.
 *
 *   -A          all processes
 *   -e          the same
 *   -a          those on a terminal, but no leaders of sessions
 *   -d          all but leaders of sessions
 *   -N, --deselect
 *               all others than those that the options say
 *   -p, --pid PIDS
 *               these processes; p and numbers alone do the same
 *   -q, --quick-pid PIDS
 *               the same in this order, without looking at others
 *   --ppid PIDS
 *               these processes' children
 *   -C NAMES
 *               those that run these programs
 *   -t, --tty TERMINALS
 *               those on these terminals, such as pts/0, or - for none
 *   -u, --user USERS
 *               those of these effective users, by name or number; U does the same
 *   -U, --User USERS
 *               those of these real users
 *   -g SESSIONS
 *               those of these sessions, or effective groups when they are not numbers
 *   -s, --sid SESSIONS
 *               those of these sessions
 *   -G, --Group GROUPS
 *               those of these real groups
 *   --group GROUPS
 *               those of these effective groups
 *   a           with a terminal; with x: all
 *   x           all of your own
 *   r           of those meant only what runs
 *   T, t        those on this terminal
 *
 *   -f          in full: user, parent, time of start and arguments
 *   -F          with memory and processor too
 *   -l          in the long format
 *   -y          with -l: resident memory instead of flags and address
 *   -j          with process group and session
 *   -c          with scheduling class and priority
 *   -P          with processor
 *   u, j, l, s, v, X
 *               BSD's formats: users, jobs, long, signals, memory and registers
 *   -o, --format COLUMNS
 *               these columns, as name, name:width, or name=HEADER, which may be empty; o does the same, and -f beside
 *               it means nothing
 *   -O COLUMNS
 *               these between the usual ones
 *   -w          wider lines; twice, lines without an end
 *   --cols, --columns, --width N
 *               lines of N columns; else those of the terminal, or COLUMNS
 *   --no-headers
 *               without the first line; h does the same
 *   --headers   the header again on each screen
 *   --rows, --lines N
 *               of so many lines
 *   --sort KEYS
 *               sorted by these columns, downwards where one has a - before it; k does the same
 *   --cumulative
 *               with the time of children that have ended; S does the same
 *   c           names instead of arguments
 *   e           the environment behind the arguments
 *   n           numbers of users
 *   -n FILE
 *               is ignored
 *
 * Columns of POSIX are args comm etime group nice pcpu pgid pid ppid rgroup ruser time tty user vsz. There are also:
 * blocked bsdstart bsdtime c caught cgroup class cmd command cp cputime cputimes drs egid egroup eip esp etimes euid euser
 * exe f fgid fgroup flags fname fuid fuser gid ignored lstart lwp maj_flt min_flt ni nlwp opri pending pgrp pidns (and
 * cgroupns ipcns mntns netns timens userns utsns) pmem policy pri priority psr rgid rss rsz rtprio ruid s sched sess sgid
 * sgroup sid size stackp start start_time stat state stime suid suser sz tgid thcount times tpgid trs ucmd ucomm uid uname
 * vsize wchan %cpu %mem.
 *
 *   $ ps -o pid= -p $$ | grep -c $$
 *   1
 *
 *   $ sleep 9 & ps -o ppid=,comm= -p $! | sed "s/ *$$/PPID/"
 *   PPID sleep
 *
 * SPDX-License-Identifier: ISC
 */
#include "userland/ps.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

enum { NO_LIMIT = 1 << 17, WIDE = 132 };

/* Digits of the largest process id. */
static size_t pid_width(struct ps *ps)
{
	str max = proc_file(&ps->proc, "sys/kernel/pid_max");
	size_t n = max.s ? strcspn(max.s, "\n") : 0;

	return n > 5 ? n : 5;
}

static void read_clock(struct ps *ps)
{
	struct timespec up, now;

	clock_gettime(CLOCK_BOOTTIME, &up);
	clock_gettime(CLOCK_REALTIME, &now);
	ps->clock = (struct ps_clock){ .now = now.tv_sec, .hz = sysconf(_SC_CLK_TCK) };
	ps->clock.boot = now.tv_sec - up.tv_sec - (now.tv_nsec < up.tv_nsec);
	ps->clock.uptime = up.tv_sec * ps->clock.hz + up.tv_nsec / (1000000000 / ps->clock.hz);
}

static void read_memory(struct ps *ps)
{
	str info = proc_file(&ps->proc, "meminfo");
	const char *total = info.s ? strstr(info.s, "MemTotal:") : NULL;

	ps->memory = total ? strtoul(total + 9, NULL, 10) : 0;
}

static size_t line_width(const struct ps *ps)
{
	const char *columns = getenv("COLUMNS");
	size_t cols = NO_LIMIT, said = columns && *columns >= '0' && *columns <= '9' ? strtoul(columns, NULL, 10) : 0;
	struct winsize ws;

	if (isatty(1))
		cols = ioctl(1, TIOCGWINSZ, &ws) == 0 && ws.ws_col ? ws.ws_col : 80;
	if (said && said < NO_LIMIT)
		cols = said;
	if (ps->o.cols)
		cols = ps->o.cols;
	if (ps->o.wide)
		cols = ps->o.wide > 1 ? NO_LIMIT : cols < WIDE ? WIDE : cols;
	return cols;
}

static size_t screen_rows(const struct ps *ps)
{
	struct winsize ws;

	if (!ps->o.headers)
		return 0;
	if (ps->o.rows)
		return ps->o.rows;
	return ioctl(1, TIOCGWINSZ, &ws) == 0 && ws.ws_row ? ws.ws_row : 24;
}

static unsigned needs_of(const struct ps_chosen_list *l)
{
	unsigned needs = 0;

	for (size_t i = 0; i < l->n; i++)
		needs |= l->v[i].column->needs;
	return needs;
}

static void settle(struct ps *ps)
{
	const struct ps_options *o = &ps->o;

	ps->needs = ps_select_needs(ps) | needs_of(&o->columns) | needs_of(&o->keys);
	if (o->environment && ps->needs & PROC_ARGS)
		ps->needs |= PROC_ENVIRON;
	if (o->command_name)
		ps->needs &= ~(unsigned)(PROC_ARGS | PROC_ENVIRON);
	ps->cols = line_width(ps);
	ps->rows = screen_rows(ps);
	read_clock(ps);
	for (size_t i = 0; i < o->columns.n + o->keys.n; i++) {
		const char *name = (i < o->columns.n ? o->columns.v[i] : o->keys.v[i - o->columns.n]).column->name;

		if (strcmp(name, "%mem") == 0 || strcmp(name, "pmem") == 0)
			read_memory(ps);
	}
	ps_layout(ps);
}

/* Those that a list of numbers names need not be read to be left out. */
static bool may_be_meant(const struct ps *ps, pid_t pid)
{
	const struct ps_options *o = &ps->o;

	if (o->choose || o->negate || !o->wanted_n)
		return true;
	for (size_t i = 0; i < o->wanted_n; i++)
		if (o->wanted[i].kind != 'p' || o->wanted[i].value == pid)
			return true;
	return false;
}

static void show_quick(struct ps *ps)
{
	struct process p;

	for (size_t i = 0; i < ps->o.wanted_n; i++)
		if (proc_read(&ps->proc, (pid_t)ps->o.wanted[i].value, ps->needs, &p) && ps_selected(ps, &p))
			ps_line(ps, &p);
}

static void show_at_once(struct ps *ps)
{
	struct arena_mark mark = arena_mark(&ps->proc.text);
	struct process p;
	pid_t pid;

	while ((pid = proc_next(&ps->proc))) {
		if (may_be_meant(ps, pid) && proc_read(&ps->proc, pid, ps->needs, &p) && ps_selected(ps, &p))
			ps_line(ps, &p);
		arena_reset(&ps->proc.text, mark);
	}
}

static void show_sorted(struct ps *ps)
{
	struct process *v = NULL;
	size_t n = 0, cap = 0;
	pid_t pid;

	while ((pid = proc_next(&ps->proc))) {
		if (n == cap) {
			cap = cap ? cap * 2 : 256;
			v = mem_realloc(v, mem_mul(cap, sizeof(*v)));
		}
		if (may_be_meant(ps, pid) && proc_read(&ps->proc, pid, ps->needs, &v[n]) && ps_selected(ps, &v[n]))
			n++;
	}
	ps_sort(ps, v, n);
	for (size_t i = 0; i < n; i++)
		ps_line(ps, &v[i]);
	mem_free(v);
}

static int show(struct ps *ps)
{
	ps_header(ps);
	if (ps->o.quick)
		show_quick(ps);
	else if (ps->o.keys.n)
		show_sorted(ps);
	else
		show_at_once(ps);
	return applet_end(&ps->out, ps->name, ps->lines ? 0 : 1);
}

static void finish(struct ps *ps)
{
	ps_options_finish(&ps->o);
	proc_finish(&ps->proc);
	idname_finish(&ps->users);
	idname_finish(&ps->groups);
	buf_finish(&ps->cell);
	buf_finish(&ps->problem);
	buf_finish(&ps->out.buf);
}

static int ps_run(struct shell *sh, int argc, char **argv)
{
	struct ps ps = { .name = argv[0], .out = { .fd = 1 }, .users = { .file = "/etc/passwd" },
			 .groups = { .file = "/etc/group" }, .utf8 = applet_utf8() };
	struct process self;
	int status = 1;

	if (!proc_open(&ps.proc) || !proc_read(&ps.proc, getpid(), 0, &self)) {
		applet_error(argv[0], "/proc: %s", strerror(errno));
	} else {
		ps.self = (struct ps_self){ geteuid(), self.stat[STAT_TTY] };
		ps.pid_width = pid_width(&ps);
		if (ps_options(&ps, argv)) {
			settle(&ps);
			status = show(&ps);
		} else {
			applet_usage(&(struct args){ .argv = argv, .opts = "" }, buf_cstr(&ps.problem));
		}
	}
	finish(&ps);
	return status;
}

/* The options are read in ps_options.c: these letters are here to be documented. */
const struct command cmd_ps = { .name = "ps", .opts = "AC:FG:NO:PU:acdefg:jln:o:p:q:s:t:u:wy", .run = ps_run };
