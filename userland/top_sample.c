/* top_sample.c - what processes do between two looks at them
 * SPDX-License-Identifier: ISC
 */
#include "userland/top.h"

#include <stdlib.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>

static int64_t microseconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

int64_t top_clock(void)
{
	return microseconds() / 1000;
}

static int by_pid(const void *a, const void *b)
{
	const struct top_row *x = a, *y = b;

	return (x->pid > y->pid) - (x->pid < y->pid);
}

/* Since the sample before; a process that was not there then has spent all it has since. */
static void measure(struct top_sample *s, const struct top_sample *before)
{
	int64_t hz = sysconf(_SC_CLK_TCK);

	for (size_t i = 0; i < s->n && before->at; i++) {
		struct top_row *r = &s->rows[i];
		const struct top_row *old = bsearch(r, before->rows, before->n, sizeof(*r), by_pid);
		bool same = old && old->start == r->start;
		int64_t ticks = r->ticks - (same ? old->ticks : 0), elapsed = r->at - (same ? old->at : before->at * 1000);

		if (ticks > 0 && elapsed > 0)
			r->share = (int)(ticks * 1000 * 1000000 / hz / elapsed);
	}
}

/* The arguments, or the name: in brackets where there should be arguments. */
static str command(struct top *t, struct top_sample *s, const struct process *p)
{
	struct buf b = buf_in(&s->text);

	if (t->args && p->args.n)
		buf_add(&b, p->args.s, p->args.n);
	else if (t->args)
		buf_fmt(&b, "[%.*s]", (int)p->comm.n, p->comm.s);
	else
		buf_add(&b, p->comm.s, p->comm.n);
	return (str){ b.s, b.n };
}

static void add(struct top *t, struct top_sample *s, const struct process *p)
{
	if (s->n == s->cap) {
		s->cap = s->cap ? s->cap * 2 : 256;
		s->rows = mem_realloc(s->rows, mem_mul(s->cap, sizeof(*s->rows)));
	}
	s->rows[s->n++] = (struct top_row){
		.pid = p->pid, .ppid = (pid_t)p->stat[STAT_PPID], .uid = p->euid, .state = p->state,
		.at = microseconds(), .start = p->stat[STAT_START], .ticks = p->stat[STAT_UTIME] + p->stat[STAT_STIME],
		.resident = (uint64_t)p->stat[STAT_RSS] * (uint64_t)(getpagesize() / 1024),
		.command = command(t, s, p),
	};
}

void top_sample(struct top *t)
{
	struct top_sample *s = t->before;
	struct arena_mark mark = arena_mark(&t->proc.text);
	struct process p;
	pid_t pid;

	t->before = t->now;
	t->now = s;
	arena_reset(&s->text, (struct arena_mark){ 0 });
	s->n = 0;
	s->at = top_clock();
	proc_rewind(&t->proc);
	while ((pid = proc_next(&t->proc))) {
		if (proc_read(&t->proc, pid, PROC_OWNER | (t->args ? PROC_ARGS : 0), &p))
			add(t, s, &p);
		arena_reset(&t->proc.text, mark);
	}
	proc_system_read(&t->proc, &s->system);
	s->system.load = (str){ arena_dup(&s->text, s->system.load.s ? s->system.load.s : "", s->system.load.n),
				s->system.load.n };
	arena_reset(&t->proc.text, mark);
	qsort(s->rows, s->n, sizeof(*s->rows), by_pid);
	measure(s, t->before);
}

/* ---- what is shown of it -------------------------------------------------------- */

static const struct {
	const char *name;
	enum top_field field;
} fields[] = {
	{ "%CPU", FIELD_CPU },	   { "COMMAND", FIELD_COMMAND }, { "CPU", FIELD_CPU },	   { "MEM", FIELD_MEMORY },
	{ "PID", FIELD_PID },	   { "PPID", FIELD_PPID },	 { "RES", FIELD_MEMORY }, { "S", FIELD_STATE },
	{ "TIME", FIELD_TIME },	   { "TIME+", FIELD_TIME },	 { "USER", FIELD_USER },
};

bool top_field(const char *name, enum top_field *f)
{
	for (size_t i = 0; i < ARRAY_LEN(fields); i++)
		if (strcasecmp(name, fields[i].name) == 0) {
			*f = fields[i].field;
			return true;
		}
	return false;
}

static bool is_meant(const struct top *t, const struct top_row *r)
{
	bool meant = !t->pids_n;

	for (size_t i = 0; i < t->pids_n && !meant; i++)
		meant = t->pids[i] == r->pid;
	return meant && (!t->by_user || r->uid == t->user) && (!t->busy_only || r->share > 0) &&
	       (!t->filter.n || memmem(r->command.s, r->command.n, t->filter.s, t->filter.n));
}

static int compare_text(str a, str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int r = n ? memcmp(a.s, b.s, n) : 0;

	return r ? r : (a.n > b.n) - (a.n < b.n);
}

/* Below 0: a stands first. What is measured begins with the most. */
static int compare_field(const struct top *t, const struct top_row *a, const struct top_row *b)
{
	switch (t->order) {
	case FIELD_PID:
		return (a->pid > b->pid) - (a->pid < b->pid);
	case FIELD_PPID:
		return (a->ppid > b->ppid) - (a->ppid < b->ppid);
	case FIELD_USER:
		return (a->uid > b->uid) - (a->uid < b->uid);
	case FIELD_STATE:
		return a->state - b->state;
	case FIELD_CPU:
		return (a->share < b->share) - (a->share > b->share);
	case FIELD_MEMORY:
		return (a->resident < b->resident) - (a->resident > b->resident);
	case FIELD_TIME:
		return (a->ticks < b->ticks) - (a->ticks > b->ticks);
	default:
		return compare_text(a->command, b->command);
	}
}

static int compare(const void *x, const void *y, void *data)
{
	const struct top_row *a = *(const struct top_row *const *)x, *b = *(const struct top_row *const *)y;
	const struct top *t = data;
	int r = compare_field(t, a, b);

	if (!r)
		return a->pid < b->pid ? -1 : 1;
	return t->reverse ? -r : r;
}

void top_arrange(struct top *t)
{
	const struct top_sample *s = t->now;

	if (t->shown_cap < s->n) {
		t->shown_cap = s->cap;
		t->shown = mem_realloc(t->shown, mem_mul(t->shown_cap, sizeof(*t->shown)));
	}
	t->shown_n = 0;
	for (size_t i = 0; i < s->n; i++)
		if (is_meant(t, &s->rows[i]))
			t->shown[t->shown_n++] = &s->rows[i];
	if (t->shown_n)
		qsort_r(t->shown, t->shown_n, sizeof(const struct top_row *), compare, t);
}
