/* top_view.c - a frame of top
 *
 * A line is made in t->line and then put out, cut to the width. On a screen
 * each line ends with what clears the rest of it, and the frame with what
 * clears all below, so that nothing is cleared before it is painted. A line
 * that is full has nothing to clear: the cursor still stands on its last cell.
 * SPDX-License-Identifier: ISC
 */
#include "userland/human.h"
#include "userland/top.h"
#include "userland/width.h"

#include <unistd.h>

enum { CPU_CELLS = 34 };

static void add_right(struct buf *b, const char *s, size_t width)
{
	for (size_t n = strlen(s); n < width; n++)
		buf_addc(b, ' ');
	buf_adds(b, s);
}

static void add_number(struct buf *b, int64_t v, size_t width)
{
	char tmp[24];

	add_right(b, num_text(v, tmp), width);
}

static void add_tenths(struct buf *b, int64_t v, size_t width)
{
	add_number(b, v / 10, width - 2);
	buf_fmt(b, ".%d", (int)(v % 10));
}

/* Text in exactly width cells, in at most so many when fill is not set; what does not print is ?. */
static size_t add_cells(struct top *t, const char *s, size_t n, size_t width, bool fill)
{
	size_t cells = 0, len;
	uint32_t c;
	int wide;

	for (; n; s += len, n -= len) {
		len = width_next(s, n, t->utf8, &wide, &c);
		if (cells + (wide < 0 ? 1 : (size_t)wide) > width)
			break;
		cells += wide < 0 ? 1 : (size_t)wide;
		if (wide < 0)
			buf_addc(&t->line, '?');
		else
			buf_add(&t->line, s, len);
	}
	for (; fill && cells < width; cells++)
		buf_addc(&t->line, ' ');
	return cells;
}

/* Put out t->line, on a screen that has room for it. */
static void end_line(struct top *t, bool marked)
{
	struct buf line = t->line;
	size_t cells;

	t->line = (struct buf){ 0 };
	if (t->batch || t->lines < t->screen.rows) {
		marked = marked && !t->batch;
		if (!t->batch && t->lines)
			out_adds(&t->out, "\r\n");
		cells = add_cells(t, line.s, line.n, t->screen.cols, marked);
		if (marked)
			out_adds(&t->out, "\033[7m");
		out_add(&t->out, t->line.s, t->line.n);
		if (marked)
			out_adds(&t->out, "\033[m");
		if (t->batch)
			out_addc(&t->out, '\n');
		else if (cells < t->screen.cols)
			out_adds(&t->out, "\033[K");
		t->lines++;
	}
	buf_finish(&t->line);
	line.n = 0;
	t->line = line;
}

static void add_uptime(struct top *t)
{
	const struct proc_system *s = &t->now->system;
	long minutes = (long)(s->uptime / 60), days = minutes / (24 * 60);

	buf_adds(&t->line, "up ");
	if (days)
		buf_fmt(&t->line, "%ld day%s, ", days, days == 1 ? "" : "s");
	buf_fmt(&t->line, "%ld:%02ld, load %.*s", minutes / 60 % 24, minutes % 60, (int)s->load.n, s->load.s);
	end_line(t, false);
}

static void add_tasks(struct top *t)
{
	size_t running = 0, stopped = 0, zombie = 0, n = t->now->n;

	for (size_t i = 0; i < n; i++) {
		char state = t->now->rows[i].state;

		running += state == 'R';
		stopped += state == 'T' || state == 't';
		zombie += state == 'Z';
	}
	buf_fmt(&t->line, "Tasks: %zu total, %zu running, %zu sleeping, %zu stopped, %zu zombie", n, running,
		n - running - stopped - zombie, stopped, zombie);
	end_line(t, false);
}

/* What the processor has done since the sample before. */
static void add_cpu(struct top *t, const struct proc_cpu *now, const struct proc_cpu *before)
{
	int64_t busy = (int64_t)(now->busy - before->busy), idle = (int64_t)(now->idle - before->idle), share;

	/* The kernel's count of idle ticks may go back a little. */
	busy = busy < 0 ? 0 : busy;
	idle = idle < 0 ? 0 : idle;
	share = busy + idle ? busy * 1000 / (busy + idle) : 0;
	add_tenths(&t->line, share, 5);
	buf_adds(&t->line, "% busy ");
	add_tenths(&t->line, 1000 - share, 5);
	buf_adds(&t->line, "% idle");
}

static const struct proc_cpu *cpu_before(const struct top *t, unsigned number)
{
	const struct proc_system *s = &t->before->system;
	static const struct proc_cpu none;

	for (size_t i = 0; i < s->cpus_n; i++)
		if (s->cpus[i].number == number)
			return &s->cpus[i];
	return &none;
}

/* Those of a screen stand side by side, and take no more than a third of it. */
static void add_cpus(struct top *t)
{
	const struct proc_system *s = &t->now->system;
	size_t across = t->batch || t->screen.cols < CPU_CELLS ? 1 : t->screen.cols / CPU_CELLS;
	size_t lines = (s->cpus_n + across - 1) / across;

	if (t->whole_cpu || (!t->batch && lines > t->screen.rows / 3))
		return;
	for (size_t i = 0; i < s->cpus_n; i++) {
		size_t from = t->line.n;

		buf_fmt(&t->line, "CPU%u:", s->cpus[i].number);
		while (t->line.n - from < 6)
			buf_addc(&t->line, ' ');
		add_cpu(t, &s->cpus[i], cpu_before(t, s->cpus[i].number));
		if ((i + 1) % across == 0 || i + 1 == s->cpus_n)
			end_line(t, false);
		else
			buf_adds(&t->line, "  ");
	}
}

static void add_size(struct top *t, const char *name, uint64_t kilobytes)
{
	char tmp[24];

	buf_fmt(&t->line, "%s%s", human_size(kilobytes * 1024, 1024, tmp), name);
}

static void add_memory(struct top *t)
{
	const struct proc_system *s = &t->now->system;

	buf_adds(&t->line, "Mem:  ");
	add_size(t, " total, ", s->memory.total);
	add_size(t, " free, ", s->memory.free);
	add_size(t, " used, ", s->memory.total - s->memory.available);
	add_size(t, " buff/cache, ", s->memory.cached);
	add_size(t, " available", s->memory.available);
	end_line(t, false);
	buf_adds(&t->line, "Swap: ");
	add_size(t, " total, ", s->memory.swap_total);
	add_size(t, " free, ", s->memory.swap_free);
	add_size(t, " used", s->memory.swap_total - s->memory.swap_free);
	end_line(t, false);
}

static void add_user(struct top *t, unsigned uid)
{
	char tmp[24];
	str name = idname(&t->users, uid);

	if (!name.s)
		name = str_of(num_text(uid, tmp));
	if (width_of(name.s, name.n, t->utf8) > 8) {
		add_cells(t, name.s, name.n, 7, true);
		buf_addc(&t->line, '+');
	} else {
		add_cells(t, name.s, name.n, 8, true);
	}
}

static void add_row(struct top *t, const struct top_row *r)
{
	long hz = sysconf(_SC_CLK_TCK), hundredths = (long)(r->ticks * 100 / hz);
	struct buf *b = &t->line;
	char tmp[24];

	add_number(b, r->pid, 7);
	add_number(b, r->ppid, 8);
	buf_addc(b, ' ');
	add_user(t, r->uid);
	buf_fmt(b, " %c ", r->state);
	add_tenths(b, r->share, 6);
	buf_addc(b, ' ');
	add_right(b, human_size(r->resident * 1024, 1024, tmp), 6);
	add_number(b, hundredths / 6000, 4);
	buf_fmt(b, ":%02ld.%02ld ", hundredths / 100 % 60, hundredths % 100);
	add_cells(t, r->command.s, r->command.n, SIZE_MAX, false);
	end_line(t, false);
}

static void add_help(struct top *t)
{
	static const char *const lines[] = {
		"P M N T    sort by processor, memory, number or time", "R          the other way around",
		"Up Down PgUp PgDn Home End   scroll", "/          only commands that hold a text",
		"u          only one user's processes", "i          only what has done something",
		"c          arguments or names", "1          each processor or all as one",
		"k          send a signal to a process", "d s        the delay", "Space      look now",
		"q Ctrl-C   leave", "", "Any key goes back.",
	};

	for (size_t i = 0; i < ARRAY_LEN(lines); i++) {
		buf_adds(&t->line, lines[i]);
		end_line(t, false);
	}
}

/* The line between the summary and the table: a question, or what there is to say. */
static void add_message(struct top *t)
{
	static const struct {
		char key;
		const char *text;
	} questions[] = {
		{ '/', "only commands with: " }, { 'd', "seconds: " }, { 'k', "process to signal: " },
		{ 'K', "signal (TERM): " },	     { 'u', "user (all): " },
	};

	for (size_t i = 0; i < ARRAY_LEN(questions); i++)
		if (questions[i].key == t->asks)
			buf_fmt(&t->line, "%s%.*s_", questions[i].text, (int)t->answer.n, t->answer.s ? t->answer.s : "");
	if (!t->asks && t->message.n)
		buf_add(&t->line, t->message.s, t->message.n);
	else if (!t->asks && t->filter.n)
		buf_fmt(&t->line, "only commands with: %.*s", (int)t->filter.n, t->filter.s);
	end_line(t, false);
}

static void add_table(struct top *t)
{
	size_t rows = t->batch ? SIZE_MAX : t->screen.rows > t->lines ? t->screen.rows - t->lines : 0;

	t->room = rows;
	if (t->first >= t->shown_n)
		t->first = t->shown_n ? t->shown_n - 1 : 0;
	for (size_t i = t->batch ? 0 : t->first; i < t->shown_n && rows; i++, rows--)
		add_row(t, t->shown[i]);
}

static void add_summary(struct top *t)
{
	add_uptime(t);
	add_tasks(t);
	buf_adds(&t->line, "CPU:  ");
	add_cpu(t, &t->now->system.all, &t->before->system.all);
	end_line(t, false);
	add_cpus(t);
	add_memory(t);
}

void top_view(struct top *t)
{
	t->lines = 0;
	if (!t->batch)
		out_adds(&t->out, "\033[H");
	if (t->page == PAGE_HELP) {
		add_help(t);
	} else {
		add_summary(t);
		add_message(t);
		buf_adds(&t->line, "    PID    PPID USER     S   %CPU    RES     TIME+ COMMAND");
		end_line(t, true);
		add_table(t);
	}
	if (!t->batch && t->lines < t->screen.rows)
		out_adds(&t->out, "\r\n\033[J");
}
