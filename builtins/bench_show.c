/* bench_show.c - what a comparison has found, for people and for programs
 * SPDX-License-Identifier: ISC
 */
#include "builtins/bench.h"

#include "base/stats.h"
#include "base/utf8.h"

#include <sys/utsname.h>
#include <time.h>

enum { BARS = 40 };

void bench_time(struct buf *b, uint64_t ps)
{
	static const char *const units[] = { "ps", "ns", "us", "ms", "s" };
	uint64_t unit = 1;
	unsigned i = 0;

	while (i + 1 < ARRAY_LEN(units) && ps / unit >= 1000) {
		unit *= 1000;
		i++;
	}
	if (i == 0 || ps / unit >= 100)
		buf_fmt(b, "%lu %s", (unsigned long)((ps + unit / 2) / unit), units[i]);
	else if (ps / unit >= 10)
		buf_fmt(b, "%lu.%lu %s", (unsigned long)(ps / unit), (unsigned long)(ps % unit * 10 / unit), units[i]);
	else
		buf_fmt(b, "%lu.%02lu %s", (unsigned long)(ps / unit), (unsigned long)(ps % unit * 100 / unit), units[i]);
}

/* "label  12.3 us" and blanks, so that columns stand below each other. */
static void add_time(struct buf *b, const char *label, uint64_t ps)
{
	size_t start = b->n;

	buf_fmt(b, "%s ", label);
	bench_time(b, ps);
	while (b->n - start < 18)
		buf_addc(b, ' ');
}

static void add_spread(struct buf *b, uint64_t mean, uint64_t deviation, const char *sign)
{
	buf_adds(b, "mean ");
	bench_time(b, mean);
	buf_fmt(b, " %s ", sign);
	bench_time(b, deviation);
}

static void add_percentile(struct buf *b, const char *label, uint64_t ps, unsigned needed)
{
	buf_fmt(b, "  %s ", label);
	if (ps)
		bench_time(b, ps);
	else
		buf_fmt(b, "needs %u runs", needed);
}

static void show_times(struct buf *b, const char *label, const struct stats *s, bool utf8)
{
	const char *sign = utf8 ? "\u00b1" : "+-";

	buf_fmt(b, "  %7s", label);
	add_time(b, "median", s->median);
	add_time(b, "min", s->min);
	add_time(b, "MAD", s->mad);
	add_spread(b, s->mean, s->deviation, sign);
	add_percentile(b, "p95", s->p95, 100);
	add_percentile(b, "p99", s->p99, 1000);
	buf_addc(b, '\n');
	if (!s->outliers)
		return;
	buf_fmt(b, "         %zu %s; without: ", s->outliers, s->outliers == 1 ? "outlier" : "outliers");
	add_spread(b, s->trimmed_mean, s->trimmed_deviation, sign);
	buf_addc(b, '\n');
}

/* From the least to where outliers begin. */
static void show_histogram(struct buf *b, const uint64_t *v, const struct stats *s, bool utf8)
{
	static const char *const blocks[] = { " ", "\u2581", "\u2582", "\u2583", "\u2584", "\u2585", "\u2586", "\u2587", "\u2588" };
	static const char *const plain[] = { " ", ".", ":", "-", "=", "+", "*", "#", "@" };
	size_t count[BARS] = { 0 }, most = 1, beyond = 0;
	uint64_t end = s->median + s->mad * 6, width;

	if (end > s->max)
		end = s->max;
	width = (end - s->min) / BARS + 1;
	for (size_t i = 0; i < s->n; i++) {
		uint64_t at = (v[i] - s->min) / width;

		if (at < BARS)
			count[at]++;
		else
			beyond++;
	}
	for (int i = 0; i < BARS; i++)
		if (count[i] > most)
			most = count[i];
	buf_adds(b, "         ");
	bench_time(b, s->min);
	buf_adds(b, " |");
	for (int i = 0; i < BARS; i++) {
		size_t level = (count[i] * 8 + most - 1) / most;

		buf_adds(b, utf8 ? blocks[level] : plain[level]);
	}
	buf_adds(b, "| ");
	bench_time(b, end);
	if (beyond)
		buf_fmt(b, ", %zu beyond", beyond);
	buf_addc(b, '\n');
}

static uint64_t median_of(struct measured *m, enum metric k)
{
	return stats_of(m->v[k], m->n).median;
}

static void show_command(struct buf *b, unsigned i, struct measured *m, bool utf8)
{
	struct stats wall = stats_of(m->v[WALL], m->n), cpu = stats_of(m->v[CPU], m->n);

	buf_fmt(b, "%c: %s", (int)('A' + i % 26), m->name);
	if (m->code)
		buf_fmt(b, "   (in the shell, %lu at a time)", (unsigned long)m->runs);
	if (m->status && !m->code)
		buf_fmt(b, "   (status %d)", m->status);
	buf_addc(b, '\n');
	show_times(b, "wall", &wall, utf8);
	show_histogram(b, m->v[WALL], &wall, utf8);
	show_times(b, "cpu", &cpu, utf8);
	buf_adds(b, "         user ");
	bench_time(b, median_of(m, USER));
	buf_adds(b, "   system ");
	bench_time(b, median_of(m, SYSTEM));
	if (m->argv)
		buf_fmt(b, "   memory %lu KiB   page faults %lu   switches %lu", (unsigned long)median_of(m, MEMORY),
			(unsigned long)median_of(m, FAULTS), (unsigned long)median_of(m, SWITCHES));
	buf_addc(b, '\n');
}

static void add_ratio(struct buf *b, uint64_t millionths)
{
	buf_fmt(b, "%lu.%03lu", (unsigned long)(millionths / 1000000), (unsigned long)(millionths % 1000000 / 1000));
}

/* Of each to the first. */
static void show_ratio(struct buf *b, struct bench *all, unsigned i, uint64_t *scratch)
{
	struct measured *first = &all->commands[0], *m = &all->commands[i];
	static const enum metric kinds[] = { WALL, CPU };

	buf_fmt(b, "%c / A ", (int)('A' + i % 26));
	for (size_t k = 0; k < ARRAY_LEN(kinds); k++) {
		enum metric metric = kinds[k];
		struct ratio r = stats_ratio(m->v[metric], m->n, first->v[metric], first->n, scratch, all->seed);

		buf_fmt(b, "  %s ", metric_names[metric]);
		add_ratio(b, r.value);
		buf_adds(b, " (");
		add_ratio(b, r.low);
		buf_adds(b, " to ");
		add_ratio(b, r.high);
		buf_fmt(b, ")%s", r.low <= 1000000 && r.high >= 1000000 ? ": no difference shown" : "");
	}
	buf_addc(b, '\n');
}

void bench_show(struct shell *sh, struct out *o, struct bench *all)
{
	struct buf b = { 0 };
	uint64_t *scratch = mem_alloc(mem_mul(all->runs, sizeof(*scratch)));

	buf_fmt(&b, "%lu runs each, in turn, after %lu for warm-up", (unsigned long)all->runs, (unsigned long)all->warm_up);
	if (all->cpu >= 0)
		buf_fmt(&b, ", on processor %d", all->cpu);
	buf_adds(&b, "; a look at the clock takes ");
	bench_time(&b, all->clock);
	buf_addc(&b, '\n');
	for (unsigned i = 0; i < all->n; i++)
		show_command(&b, i, &all->commands[i], sh->utf8);
	for (unsigned i = 1; i < all->n; i++)
		show_ratio(&b, all, i, scratch);
	out_add(o, b.s, b.n);
	buf_finish(&b);
	mem_free(scratch);
}

/* ---- JSON -------------------------------------------------------------------------- */

/* JSON is UTF-8 (RFC 8259 8.1), which a command need not be. */
void bench_json_string(struct out *o, const char *s)
{
	uint32_t c;

	out_addc(o, '"');
	for (size_t n; *s; s += n) {
		n = utf8_decode(s, strlen(s), &c);
		if (c == '"' || c == '\\')
			out_fmt(o, "\\%c", (int)c);
		else if (c < ' ' || c == 0x7f)
			out_fmt(o, "\\u%04x", (unsigned)c);
		else if (c >= UTF8_RAW)
			out_adds(o, "\\ufffd");
		else
			out_add(o, s, n);
	}
	out_addc(o, '"');
}

static void json_samples(struct out *o, const struct measured *m, enum metric k)
{
	bool time = k <= SYSTEM;

	out_fmt(o, ",\n     \"%s%s\": [", metric_names[k], time ? "_ns" : k == MEMORY ? "_kib" : "");
	for (size_t i = 0; i < m->n; i++) {
		uint64_t v = m->v[k][i];

		if (time)
			out_fmt(o, "%s%lu.%03lu", i ? ", " : "", (unsigned long)(v / 1000), (unsigned long)(v % 1000));
		else
			out_fmt(o, "%s%lu", i ? ", " : "", (unsigned long)v);
	}
	out_addc(o, ']');
}

void bench_write_json(struct out *o, const struct bench *all)
{
	struct utsname u;

	uname(&u);
	out_fmt(o, "{\"version\": 1, \"time\": %ld, \"kernel\": ", (long)time(NULL));
	bench_json_string(o, u.release);
	out_adds(o, ", \"machine\": ");
	bench_json_string(o, u.machine);
	out_fmt(o, ", \"clock_ns\": %lu.%03lu, \"processor\": %d, \"warm_up\": %lu, \"seed\": %lu,\n \"commands\": [",
		(unsigned long)(all->clock / 1000), (unsigned long)(all->clock % 1000), all->cpu,
		(unsigned long)all->warm_up, (unsigned long)all->seed);
	for (unsigned i = 0; i < all->n; i++) {
		const struct measured *m = &all->commands[i];

		out_fmt(o, "%s\n    {\"command\": ", i ? "," : "");
		bench_json_string(o, m->name);
		out_fmt(o, ", \"in_shell\": %s, \"runs_per_sample\": %lu, \"status\": %d", m->code ? "true" : "false",
			(unsigned long)m->runs, m->status);
		for (int k = 0; k < METRICS; k++)
			json_samples(o, m, (enum metric)k);
		out_addc(o, '}');
	}
	out_adds(o, "]}\n");
}
