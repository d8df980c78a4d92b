/* ps_column.c - what ps can show of a process
 * SPDX-License-Identifier: ISC
 */
#include "userland/ps.h"

#include <sched.h>
#include <time.h>
#include <unistd.h>

enum { DAY = 24 * 60 * 60, DATE = 64 /* bytes that are enough for one */ };

/* ---- numbers ----------------------------------------------------------------- */

static int64_t key_euid(const struct ps *ps, const struct process *p)
{
	return p->euid;
}

static int64_t key_egid(const struct ps *ps, const struct process *p)
{
	return p->egid;
}

/* The real, saved and file system's numbers. */
#define STATUS_KEY(name, member)                                          \
	static int64_t name(const struct ps *ps, const struct process *p) \
	{                                                                 \
		return (int64_t)p->status.member;                         \
	}
STATUS_KEY(key_ruid, uid[0])
STATUS_KEY(key_suid, uid[2])
STATUS_KEY(key_fuid, uid[3])
STATUS_KEY(key_rgid, gid[0])
STATUS_KEY(key_sgid, gid[2])
STATUS_KEY(key_fgid, gid[3])
STATUS_KEY(key_pending, pending)
STATUS_KEY(key_blocked, blocked)
STATUS_KEY(key_ignored, ignored)
STATUS_KEY(key_caught, caught)

static int64_t key_vsz(const struct ps *ps, const struct process *p)
{
	return p->stat[STAT_VSIZE] / 1024;
}

static int64_t key_pages(const struct ps *ps, const struct process *p)
{
	return p->stat[STAT_VSIZE] / getpagesize();
}

static int64_t key_rss(const struct ps *ps, const struct process *p)
{
	return (int64_t)p->status.resident;
}

static int64_t code_bytes(const struct process *p)
{
	return p->stat[STAT_END_CODE] - p->stat[STAT_START_CODE];
}

static int64_t key_code(const struct ps *ps, const struct process *p)
{
	return code_bytes(p) / 1024;
}

static int64_t key_data(const struct ps *ps, const struct process *p)
{
	return (p->stat[STAT_VSIZE] - code_bytes(p)) / 1024;
}

static int64_t key_swappable(const struct ps *ps, const struct process *p)
{
	return (int64_t)(p->status.data + p->status.stack);
}

static int64_t key_minor_faults(const struct ps *ps, const struct process *p)
{
	return p->stat[STAT_MINFLT] + (ps->o.cumulative ? p->stat[STAT_CMINFLT] : 0);
}

static int64_t key_major_faults(const struct ps *ps, const struct process *p)
{
	return p->stat[STAT_MAJFLT] + (ps->o.cumulative ? p->stat[STAT_CMAJFLT] : 0);
}

/* The kernel's priority, 0 to 39 for ordinary processes, in the scales of many systems. */
static int64_t key_pri(const struct ps *ps, const struct process *p)
{
	return 39 - p->stat[STAT_PRIORITY];
}

static int64_t key_opri(const struct ps *ps, const struct process *p)
{
	return 60 + p->stat[STAT_PRIORITY];
}

static int64_t key_pri_api(const struct ps *ps, const struct process *p)
{
	return -1 - p->stat[STAT_PRIORITY];
}

static int64_t key_pri_bar(const struct ps *ps, const struct process *p)
{
	return p->stat[STAT_PRIORITY] + 1;
}

static int64_t key_pri_baz(const struct ps *ps, const struct process *p)
{
	return p->stat[STAT_PRIORITY] + 100;
}

static int64_t key_pri_foo(const struct ps *ps, const struct process *p)
{
	return p->stat[STAT_PRIORITY] - 20;
}

static int64_t key_ticks(const struct ps *ps, const struct process *p)
{
	int64_t own = p->stat[STAT_UTIME] + p->stat[STAT_STIME];

	return ps->o.cumulative ? own + p->stat[STAT_CUTIME] + p->stat[STAT_CSTIME] : own;
}

static int64_t key_elapsed(const struct ps *ps, const struct process *p)
{
	int64_t age = ps->clock.uptime - p->stat[STAT_START];

	return age > 0 ? age / ps->clock.hz : 0;
}

static int64_t key_start(const struct ps *ps, const struct process *p)
{
	return ps->clock.boot + p->stat[STAT_START] / ps->clock.hz;
}

/* Thousandths of a processor since it was started. */
static int64_t key_share(const struct ps *ps, const struct process *p)
{
	int64_t age = ps->clock.uptime - p->stat[STAT_START];

	return age > 0 ? key_ticks(ps, p) * 1000 / age : 0;
}

static int64_t key_percent(const struct ps *ps, const struct process *p)
{
	int64_t percent = key_share(ps, p) / 10;

	return percent > 99 ? 99 : percent;
}

static int64_t key_permill(const struct ps *ps, const struct process *p)
{
	int64_t share = key_share(ps, p);

	return share > 999 ? 999 : share;
}

static int64_t key_memory(const struct ps *ps, const struct process *p)
{
	int64_t share = ps->memory ? key_rss(ps, p) * 1000 / (int64_t)ps->memory : 0;

	return share > 999 ? 999 : share;
}

int64_t ps_value(const struct ps *ps, const struct process *p, const struct ps_column *c)
{
	return c->key ? c->key(ps, p) : p->stat[c->field];
}

static size_t add_number(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	size_t from = ps->cell.n;
	char tmp[24];

	buf_adds(&ps->cell, num_text(ps_value(ps, p, c), tmp));
	return ps->cell.n - from;
}

/* With blanks before it, which a value that is too wide for the line does not eat. */
static size_t add_padded(struct ps *ps, int64_t value, size_t width)
{
	size_t from = ps->cell.n;
	char tmp[24], *digits = num_text(value, tmp);

	for (size_t n = strlen(digits); n < width; n++)
		buf_addc(&ps->cell, ' ');
	buf_adds(&ps->cell, digits);
	return ps->cell.n - from;
}

static size_t add_two(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	return add_padded(ps, ps_value(ps, p, c), 2);
}

static size_t add_three(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	return add_padded(ps, ps_value(ps, p, c), 3);
}

static size_t add_tenths(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	int64_t share = ps_value(ps, p, c);
	size_t cells = add_padded(ps, share / 10, c->key == key_memory ? 2 : 0);

	if (share > 999)
		return cells;
	buf_fmt(&ps->cell, ".%d", (int)(share % 10));
	return cells + 2;
}

static size_t add_mask(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	buf_fmt(&ps->cell, "%016lx", (unsigned long)ps_value(ps, p, c));
	return 16;
}

/* The lower half where there is room for half, behind < when there is more. */
static size_t add_signals(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	unsigned long set = (unsigned long)ps_value(ps, p, c);

	if (ps->whole_signals)
		return add_mask(ps, p, c, room);
	if (set >> 32)
		buf_addc(&ps->cell, '<');
	buf_fmt(&ps->cell, "%08lx", set & UINT32_MAX);
	return 8 + (set >> 32 != 0);
}

/* Whether it is known that it was forked without exec, used privileges and the like. */
static size_t add_flags(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	buf_fmt(&ps->cell, "%o", (unsigned)(p->stat[STAT_FLAGS] >> 6) & 7);
	return 1;
}

static size_t add_none(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	buf_addc(&ps->cell, '-');
	return 1;
}

static size_t add_nice(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	bool has = p->stat[STAT_POLICY] == SCHED_OTHER || p->stat[STAT_POLICY] == SCHED_BATCH;

	return has ? add_number(ps, p, c, room) : add_none(ps, p, c, room);
}

static size_t add_rt_priority(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	return p->stat[STAT_POLICY] != SCHED_OTHER ? add_number(ps, p, c, room) : add_none(ps, p, c, room);
}

static size_t add_text(struct ps *ps, const char *s)
{
	buf_adds(&ps->cell, s);
	return strlen(s);
}

static size_t add_class(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	static const char names[][4] = { "TS", "FF", "RR", "B", "ISO", "IDL", "DLN" };
	uint64_t policy = (uint64_t)p->stat[STAT_POLICY];

	return add_text(ps, policy < ARRAY_LEN(names) ? names[policy] : "?");
}

static size_t add_namespace(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	size_t from = ps->cell.n;
	uint64_t v = proc_namespace(&ps->proc, p->pid, (str){ c->name, strlen(c->name) - 2 });
	if (!v)
		return add_none(ps, p, c, room);
	buf_fmt(&ps->cell, "%lu", (unsigned long)v);
	return ps->cell.n - from;
}

/* ---- times ------------------------------------------------------------------- */

/* [[DD-]HH:]MM:SS */
static size_t add_clock(struct ps *ps, int64_t t, bool hours)
{
	size_t from = ps->cell.n;

	if (t >= DAY)
		buf_fmt(&ps->cell, "%02ld-", (long)(t / DAY));
	if (hours || t >= 3600)
		buf_fmt(&ps->cell, "%02ld:", (long)(t % DAY / 3600));
	buf_fmt(&ps->cell, "%02ld:%02ld", (long)(t / 60 % 60), (long)(t % 60));
	return ps->cell.n - from;
}

static size_t add_time(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	return add_clock(ps, ps_value(ps, p, c) / ps->clock.hz, true);
}

static size_t add_seconds(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	return add_padded(ps, ps_value(ps, p, c) / ps->clock.hz, 0);
}

static size_t add_elapsed(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	return add_clock(ps, ps_value(ps, p, c), false);
}

static size_t add_minutes(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	int64_t t = ps_value(ps, p, c) / ps->clock.hz;
	size_t cells = add_padded(ps, t / 60, 3);

	buf_fmt(&ps->cell, ":%02d", (int)(t % 60));
	return cells + 3;
}

static size_t add_date(struct ps *ps, time_t t, const char *format)
{
	struct buf *b = &ps->cell;
	struct tm tm;
	size_t n;

	if (b->cap - b->n < DATE)
		buf_grow(b, DATE);
	n = localtime_r(&t, &tm) ? strftime(b->s + b->n, DATE, format, &tm) : 0;
	b->n += n;
	return n;
}

/* The hour within a day, else the date. */
static size_t add_recent(struct ps *ps, int64_t t, const char *recent, const char *old)
{
	return add_date(ps, t, t > ps->clock.now - DAY ? recent : old);
}

static size_t add_start(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	return add_recent(ps, ps_value(ps, p, c), "%H:%M:%S", "  %b %e");
}

static size_t add_bsd_start(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	return add_recent(ps, ps_value(ps, p, c), " %H:%M", "%b %e");
}

static size_t add_long_start(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	return add_date(ps, ps_value(ps, p, c), "%a %b %e %H:%M:%S %Y");
}

/* The hour of today, the day of this year, or the year. */
static size_t add_short_start(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	time_t t = ps_value(ps, p, c), now = ps->clock.now;
	struct tm then, today;

	if (!localtime_r(&t, &then) || !localtime_r(&now, &today))
		return 0;
	return add_date(ps, t, then.tm_year != today.tm_year   ? "%Y" :
			       then.tm_yday != today.tm_yday ? "%b%d" : "%H:%M");
}

/* ---- names ------------------------------------------------------------------- */

/* A name that does not fit ends in +, and so does the number of who has no name. */
static size_t add_name(struct ps *ps, struct idname *names, unsigned id, size_t room)
{
	size_t from = ps->cell.n, cells;
	char tmp[24];
	str name = { 0 };

	if (!ps->o.numeric)
		name = idname(names, id);
	cells = ps_text(ps, name.s ? name : str_of(num_text(id, tmp)), SIZE_MAX);
	if (cells <= room || !room || ps->o.numeric)
		return cells;
	ps->cell.n = from;
	cells = ps_text(ps, name.s ? name : str_of(num_text(id, tmp)), room - 1);
	buf_addc(&ps->cell, '+');
	return cells + 1;
}

static size_t add_user(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	return add_name(ps, &ps->users, (unsigned)ps_value(ps, p, c), room);
}

static size_t add_group(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	return add_name(ps, &ps->groups, (unsigned)ps_value(ps, p, c), room);
}

static size_t add_tty(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	size_t from = ps->cell.n;

	proc_tty(&ps->cell, p->stat[STAT_TTY]);
	return ps->cell.n - from;
}

static size_t add_state(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	buf_addc(&ps->cell, p->state);
	return 1;
}

static size_t add_states(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	size_t from = ps->cell.n;
	struct buf *b = &ps->cell;

	buf_addc(b, p->state);
	if (p->stat[STAT_NICE])
		buf_addc(b, p->stat[STAT_NICE] < 0 ? '<' : 'N');
	if (p->status.locked)
		buf_addc(b, 'L');
	if (p->stat[STAT_SESSION] == p->pid)
		buf_addc(b, 's');
	if (p->stat[STAT_THREADS] > 1)
		buf_addc(b, 'l');
	if (p->stat[STAT_PGRP] == p->stat[STAT_TPGID])
		buf_addc(b, '+');
	return b->n - from;
}

static size_t add_wchan(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	str w = p->wchan;

	while (w.n && (*w.s == '.' || *w.s == '_'))
		w.s++, w.n--;
	if (!w.n || str_eq(w, STR("0")))
		return add_none(ps, p, c, room);
	if (w.n > room)
		w.n = room;
	return ps_text(ps, w, room);
}

static size_t add_comm(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	return ps_text(ps, p->comm, room);
}

static size_t add_short_comm(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	return ps_text(ps, p->comm, room < 8 ? room : 8);
}

/* What was run, or in brackets the name of what has no arguments. */
static size_t add_args(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	size_t cells;

	if (ps->o.command_name)
		return add_comm(ps, p, c, room);
	if (p->args.n)
		return ps_text(ps, p->args, room);
	cells = ps_text(ps, STR("["), room);
	cells += ps_text(ps, p->comm, room - cells);
	cells += ps_text(ps, STR("]"), room - cells);
	if (p->state == 'Z')
		cells += ps_text(ps, STR(" <defunct>"), room - cells);
	return cells;
}

static size_t add_exe(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	return p->exe.n ? ps_text(ps, p->exe, room) : add_none(ps, p, c, room);
}

/* Its lines with commas between them, but for those that only name the root. */
static size_t add_cgroup(struct ps *ps, const struct process *p, const struct ps_column *c, size_t room)
{
	size_t cells = 0;

	for (const char *s = p->cgroup.n ? p->cgroup.s : ""; *s;) {
		size_t n = strcspn(s, "\n");

		if (n < 2 || s[n - 2] != ':' || s[n - 1] != '/') {
			if (cells)
				cells += ps_text(ps, STR(","), room - cells);
			cells += ps_text(ps, (str){ s, n }, room - cells);
		}
		s += n + (s[n] == '\n');
	}
	return cells ? cells : add_none(ps, p, c, room);
}

/* ---- the table --------------------------------------------------------------- */

#define FIELD(stat_field) 0, stat_field, NULL, add_number
#define NUMBER(needs, key) needs, 0, key, add_number
#define USER(needs, key) NAME, needs, 0, key, add_user
#define GROUP(needs, key) NAME, needs, 0, key, add_group
#define SIGNAL_SET(key) 9, SIGNALS, PROC_STATUS, 0, key, add_signals
#define TEXT(needs, add) needs, 0, NULL, add
#define NAMESPACE RIGHT, 0, 0, NULL, add_namespace

static const struct ps_column columns[] = {
	{ "%cpu", "%CPU", 4, RIGHT, 0, 0, key_share, add_tenths },
	{ "%mem", "%MEM", 4, RIGHT, PROC_MEMORY, 0, key_memory, add_tenths },
	{ "addr_1", "ADDR", 1, LEFT, TEXT(0, add_none) },
	{ "alarm", "ALARM", 5, RIGHT, TEXT(0, add_none) },
	{ "args", "COMMAND", 27, REST, TEXT(PROC_ARGS, add_args) },
	{ "atime", "TIME", 8, RIGHT, 0, 0, key_ticks, add_time },
	{ "blocked", "BLOCKED", SIGNAL_SET(key_blocked) },
	{ "bsdstart", "START", 6, RIGHT, 0, STAT_START, key_start, add_bsd_start },
	{ "bsdtime", "TIME", 6, RIGHT, 0, 0, key_ticks, add_minutes },
	{ "c", "C", 2, RIGHT, 0, 0, key_percent, add_two },
	{ "caught", "CAUGHT", SIGNAL_SET(key_caught) },
	{ "cgroup", "CGROUP", 27, REST, TEXT(PROC_CGROUP, add_cgroup) },
	{ "cgroupns", "CGROUPNS", 10, NAMESPACE },
	{ "class", "CLS", 3, LEFT, 0, STAT_POLICY, NULL, add_class },
	{ "cls", "CLS", 3, RIGHT, 0, STAT_POLICY, NULL, add_class },
	{ "cmd", "CMD", 27, REST, TEXT(PROC_ARGS, add_args) },
	{ "comm", "COMMAND", 15, REST, TEXT(0, add_comm) },
	{ "command", "COMMAND", 27, REST, TEXT(PROC_ARGS, add_args) },
	{ "cp", "CP", 3, RIGHT, 0, 0, key_permill, add_three },
	{ "cpuid", "CPUID", 5, RIGHT, FIELD(STAT_CPU) },
	{ "cputime", "TIME", 8, RIGHT, 0, 0, key_ticks, add_time },
	{ "cputimes", "TIME", 8, RIGHT, 0, 0, key_ticks, add_seconds },
	{ "drs", "DRS", 5, RIGHT, NUMBER(0, key_data) },
	{ "dsiz", "DSIZ", 4, RIGHT, NUMBER(0, key_data) },
	{ "egid", "EGID", 5, RIGHT, NUMBER(PROC_OWNER, key_egid) },
	{ "egroup", "EGROUP", 8, GROUP(PROC_OWNER, key_egid) },
	{ "eip", "EIP", 16, RIGHT, 0, STAT_EIP, NULL, add_mask },
	{ "esp", "ESP", 16, RIGHT, 0, STAT_ESP, NULL, add_mask },
	{ "etime", "ELAPSED", 11, RIGHT, 0, 0, key_elapsed, add_elapsed },
	{ "etimes", "ELAPSED", 7, RIGHT, NUMBER(0, key_elapsed) },
	{ "euid", "EUID", 5, RIGHT, NUMBER(PROC_OWNER, key_euid) },
	{ "euser", "EUSER", 8, USER(PROC_OWNER, key_euid) },
	{ "exe", "EXE", 27, REST, TEXT(PROC_EXE, add_exe) },
	{ "f", "F", 1, RIGHT, 0, STAT_FLAGS, NULL, add_flags },
	{ "fgid", "FGID", 5, RIGHT, NUMBER(PROC_STATUS, key_fgid) },
	{ "fgroup", "FGROUP", 8, GROUP(PROC_STATUS, key_fgid) },
	{ "flag", "F", 1, RIGHT, 0, STAT_FLAGS, NULL, add_flags },
	{ "flags", "F", 1, RIGHT, 0, STAT_FLAGS, NULL, add_flags },
	{ "fname", "COMMAND", 8, LEFT, TEXT(0, add_short_comm) },
	{ "fsgid", "FSGID", 5, RIGHT, NUMBER(PROC_STATUS, key_fgid) },
	{ "fsgroup", "FSGROUP", 8, GROUP(PROC_STATUS, key_fgid) },
	{ "fsuid", "FSUID", 5, RIGHT, NUMBER(PROC_STATUS, key_fuid) },
	{ "fsuser", "FSUSER", 8, USER(PROC_STATUS, key_fuid) },
	{ "fuid", "FUID", 5, RIGHT, NUMBER(PROC_STATUS, key_fuid) },
	{ "fuser", "FUSER", 8, USER(PROC_STATUS, key_fuid) },
	{ "gid", "GID", 5, RIGHT, NUMBER(PROC_OWNER, key_egid) },
	{ "group", "GROUP", 8, GROUP(PROC_OWNER, key_egid) },
	{ "ignored", "IGNORED", SIGNAL_SET(key_ignored) },
	{ "intpri", "PRI", 3, RIGHT, NUMBER(0, key_opri) },
	{ "ipcns", "IPCNS", 10, NAMESPACE },
	{ "lastcpu", "C", 3, RIGHT, FIELD(STAT_CPU) },
	{ "lstart", "STARTED", 24, RIGHT, 0, STAT_START, key_start, add_long_start },
	{ "lwp", "LWP", 0, RIGHT, FIELD(STAT_PID) },
	{ "m_drs", "DRS", 5, RIGHT, NUMBER(0, key_data) },
	{ "m_trs", "TRS", 5, RIGHT, NUMBER(0, key_code) },
	{ "maj_flt", "MAJFL", 6, RIGHT, NUMBER(0, key_major_faults) },
	{ "majflt", "MAJFLT", 6, RIGHT, NUMBER(0, key_major_faults) },
	{ "min_flt", "MINFL", 6, RIGHT, NUMBER(0, key_minor_faults) },
	{ "minflt", "MINFLT", 6, RIGHT, NUMBER(0, key_minor_faults) },
	{ "mntns", "MNTNS", 10, NAMESPACE },
	{ "netns", "NETNS", 10, NAMESPACE },
	{ "ni", "NI", 3, RIGHT, 0, STAT_NICE, NULL, add_nice },
	{ "nice", "NI", 3, RIGHT, 0, STAT_NICE, NULL, add_nice },
	{ "nlwp", "NLWP", 4, RIGHT, FIELD(STAT_THREADS) },
	{ "opri", "PRI", 3, RIGHT, NUMBER(0, key_opri) },
	{ "pagein", "PAGEIN", 6, RIGHT, NUMBER(0, key_major_faults) },
	{ "pcpu", "%CPU", 4, RIGHT, 0, 0, key_share, add_tenths },
	{ "pending", "PENDING", SIGNAL_SET(key_pending) },
	{ "pgid", "PGID", 0, RIGHT, FIELD(STAT_PGRP) },
	{ "pgrp", "PGRP", 0, RIGHT, FIELD(STAT_PGRP) },
	{ "pid", "PID", 0, RIGHT, FIELD(STAT_PID) },
	{ "pidns", "PIDNS", 10, NAMESPACE },
	{ "pmem", "%MEM", 4, RIGHT, PROC_MEMORY, 0, key_memory, add_tenths },
	{ "policy", "POL", 3, LEFT, 0, STAT_POLICY, NULL, add_class },
	{ "ppid", "PPID", 0, RIGHT, FIELD(STAT_PPID) },
	{ "pri", "PRI", 3, RIGHT, NUMBER(0, key_pri) },
	{ "pri_api", "API", 3, RIGHT, NUMBER(0, key_pri_api) },
	{ "pri_bar", "BAR", 3, RIGHT, NUMBER(0, key_pri_bar) },
	{ "pri_baz", "BAZ", 3, RIGHT, NUMBER(0, key_pri_baz) },
	{ "pri_foo", "FOO", 3, RIGHT, NUMBER(0, key_pri_foo) },
	{ "priority", "PRI", 3, RIGHT, FIELD(STAT_PRIORITY) },
	{ "psr", "PSR", 3, RIGHT, FIELD(STAT_CPU) },
	{ "rgid", "RGID", 5, RIGHT, NUMBER(PROC_STATUS, key_rgid) },
	{ "rgroup", "RGROUP", 8, GROUP(PROC_STATUS, key_rgid) },
	{ "rss", "RSS", 5, RIGHT, NUMBER(PROC_MEMORY, key_rss) },
	{ "rssize", "RSS", 5, RIGHT, NUMBER(PROC_MEMORY, key_rss) },
	{ "rsz", "RSZ", 5, RIGHT, NUMBER(PROC_MEMORY, key_rss) },
	{ "rtprio", "RTPRIO", 6, RIGHT, 0, STAT_RT_PRIORITY, NULL, add_rt_priority },
	{ "ruid", "RUID", 5, RIGHT, NUMBER(PROC_STATUS, key_ruid) },
	{ "ruser", "RUSER", 8, USER(PROC_STATUS, key_ruid) },
	{ "s", "S", 1, LEFT, TEXT(0, add_state) },
	{ "sched", "SCH", 3, RIGHT, FIELD(STAT_POLICY) },
	{ "sess", "SESS", 0, RIGHT, FIELD(STAT_SESSION) },
	{ "session", "SESS", 0, RIGHT, FIELD(STAT_SESSION) },
	{ "sgid", "SGID", 5, RIGHT, NUMBER(PROC_STATUS, key_sgid) },
	{ "sgroup", "SGROUP", 8, GROUP(PROC_STATUS, key_sgid) },
	{ "sid", "SID", 0, RIGHT, FIELD(STAT_SESSION) },
	{ "sig", "PENDING", SIGNAL_SET(key_pending) },
	{ "sigcatch", "CAUGHT", SIGNAL_SET(key_caught) },
	{ "sigignore", "IGNORED", SIGNAL_SET(key_ignored) },
	{ "sigmask", "BLOCKED", SIGNAL_SET(key_blocked) },
	{ "size", "SIZE", 5, RIGHT, NUMBER(PROC_STATUS, key_swappable) },
	{ "spid", "SPID", 0, RIGHT, FIELD(STAT_PID) },
	{ "stackp", "STACKP", 16, RIGHT, 0, STAT_STACK, NULL, add_mask },
	{ "start", "STARTED", 8, RIGHT, 0, STAT_START, key_start, add_start },
	{ "start_time", "START", 5, RIGHT, 0, STAT_START, key_start, add_short_start },
	{ "stat", "STAT", 4, LEFT, TEXT(PROC_MEMORY, add_states) },
	{ "state", "S", 1, LEFT, TEXT(0, add_state) },
	{ "stime", "STIME", 5, RIGHT, 0, STAT_START, key_start, add_short_start },
	{ "suid", "SUID", 5, RIGHT, NUMBER(PROC_STATUS, key_suid) },
	{ "suser", "SUSER", 8, USER(PROC_STATUS, key_suid) },
	{ "svgid", "SVGID", 5, RIGHT, NUMBER(PROC_STATUS, key_sgid) },
	{ "svgroup", "SVGROUP", 8, GROUP(PROC_STATUS, key_sgid) },
	{ "svuid", "SVUID", 5, RIGHT, NUMBER(PROC_STATUS, key_suid) },
	{ "svuser", "SVUSER", 8, USER(PROC_STATUS, key_suid) },
	{ "sz", "SZ", 5, RIGHT, NUMBER(0, key_pages) },
	{ "tgid", "TGID", 0, RIGHT, FIELD(STAT_PID) },
	{ "thcount", "THCNT", 5, RIGHT, FIELD(STAT_THREADS) },
	{ "tid", "TID", 0, RIGHT, FIELD(STAT_PID) },
	{ "time", "TIME", 8, RIGHT, 0, 0, key_ticks, add_time },
	{ "timens", "TIMENS", 10, NAMESPACE },
	{ "timeout", "TMOUT", 5, RIGHT, TEXT(0, add_none) },
	{ "times", "TIME", 8, RIGHT, 0, 0, key_ticks, add_seconds },
	{ "tname", "TTY", 8, LEFT, 0, STAT_TTY, NULL, add_tty },
	{ "tpgid", "TPGID", 0, RIGHT, FIELD(STAT_TPGID) },
	{ "trs", "TRS", 4, RIGHT, NUMBER(0, key_code) },
	{ "trss", "TRSS", 4, RIGHT, NUMBER(0, key_code) },
	{ "tsiz", "TSIZ", 4, RIGHT, NUMBER(0, key_code) },
	{ "tt", "TT", 8, LEFT, 0, STAT_TTY, NULL, add_tty },
	{ "tty", "TT", 8, LEFT, 0, STAT_TTY, NULL, add_tty },
	{ "ucmd", "CMD", 15, REST, TEXT(0, add_comm) },
	{ "ucomm", "COMMAND", 15, REST, TEXT(0, add_comm) },
	{ "uid", "UID", 5, RIGHT, NUMBER(PROC_OWNER, key_euid) },
	{ "uid_hack", "UID", 8, USER(PROC_OWNER, key_euid) },
	{ "uname", "USER", 8, USER(PROC_OWNER, key_euid) },
	{ "user", "USER", 8, USER(PROC_OWNER, key_euid) },
	{ "userns", "USERNS", 10, NAMESPACE },
	{ "util", "C", 2, RIGHT, 0, 0, key_percent, add_two },
	{ "utsns", "UTSNS", 10, NAMESPACE },
	{ "vsize", "VSZ", 6, RIGHT, NUMBER(0, key_vsz) },
	{ "vsz", "VSZ", 6, RIGHT, NUMBER(0, key_vsz) },
	{ "wchan", "WCHAN", 6, NAME, TEXT(PROC_WCHAN, add_wchan) },
	{ "wname", "WCHAN", 6, NAME, TEXT(PROC_WCHAN, add_wchan) },
};

const struct ps_column *ps_column(str name)
{
	for (size_t i = 0; i < ARRAY_LEN(columns); i++)
		if (str_eq(name, str_of(columns[i].name)))
			return &columns[i];
	return NULL;
}
