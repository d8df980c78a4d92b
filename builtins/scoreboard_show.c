/* scoreboard_show.c - a verdict from samples, and the rows for people and for programs
 * SPDX-License-Identifier: ISC
 */
#include "builtins/scoreboard.h"

#include "base/stats.h"
#include "builtins/bench.h"

enum { NAME = 16, WHAT = 46, FIGURE = 14, BOUND = 26 };

static const char *const verdicts[] = { "pass", "miss", "skip", "wrong" };
static const char *const figures[] = { "median", "p95", "p99" };
static const char *const units[] = { "ps", "bytes/s", "1/s", "bytes", "1", "1/1000 %" };

/* 12345678 as 12.3, with as many digits as say something. */
static void add_scaled(struct buf *b, uint64_t v, uint64_t unit)
{
	uint64_t whole = v / unit, rest = v % unit;

	if (whole >= 100)
		buf_fmt(b, "%lu", (unsigned long)((v + unit / 2) / unit));
	else if (whole >= 10)
		buf_fmt(b, "%lu.%lu", (unsigned long)whole, (unsigned long)(rest * 10 / unit));
	else
		buf_fmt(b, "%lu.%02lu", (unsigned long)whole, (unsigned long)(rest * 100 / unit));
}

static void add_bytes(struct buf *b, uint64_t v)
{
	static const char *const names[] = { "B", "kB", "MB", "GB" };
	uint64_t unit = 1;
	unsigned i = 0;

	while (i + 1 < ARRAY_LEN(names) && v / unit >= 1000) {
		unit *= 1000;
		i++;
	}
	if (i)
		add_scaled(b, v, unit);
	else
		buf_fmt(b, "%lu", (unsigned long)v);
	buf_fmt(b, " %s", names[i]);
}

void value_add(struct buf *b, enum unit unit, uint64_t v)
{
	switch (unit) {
	case UNIT_TIME: bench_time(b, v); break;
	case UNIT_RATE:
		add_bytes(b, v);
		buf_adds(b, "/s");
		break;
	case UNIT_EACH_SECOND: buf_fmt(b, "%lu/s", (unsigned long)v); break;
	case UNIT_BYTES: add_bytes(b, v); break;
	case UNIT_COUNT: buf_fmt(b, "%lu", (unsigned long)v); break;
	case UNIT_PERCENT:
		add_scaled(b, v, 1000);
		buf_adds(b, " %");
		break;
	}
}

/* The samples stay in their order. */
static struct stats stats_of_series(const struct series *s)
{
	uint64_t *v = mem_alloc(mem_mul(s->n, sizeof(*v)));
	struct stats r;

	memcpy(v, s->v, s->n * sizeof(*v));
	r = stats_of(v, s->n);
	mem_free(v);
	return r;
}

static uint64_t median(const struct series *s)
{
	return stats_of_series(s).median;
}

bool figure_of(const struct row *r, const struct series *s, uint64_t *v)
{
	struct stats all = stats_of_series(s);

	if (r->figure != FIGURE_MEDIAN && s->n < (r->figure == FIGURE_P95 ? 100 : 1000))
		return false;
	*v = r->figure == FIGURE_P95 ? all.p95 : r->figure == FIGURE_P99 ? all.p99 : all.median;
	return true;
}

bool within_bound(const struct row *r, uint64_t v)
{
	if (r->at_least)
		return v >= r->bound && (!r->most || v <= r->most);
	return !r->bound || v <= r->bound;
}

/* What husk wants of itself; false: it cannot be told in this run. */
static bool goal_of(const struct row *r, const struct found *f, uint64_t *goal)
{
	*goal = r->percent && f->rival.n ? median(&f->rival) / 100 * r->percent : r->goal;
	return *goal != 0;
}

static bool reached(const struct row *r, uint64_t v, uint64_t goal)
{
	return r->at_least ? v >= goal : v <= goal;
}

/* ---- for people --------------------------------------------------------------------------- */

static void fill(struct buf *b, size_t start, size_t width)
{
	do
		buf_addc(b, ' ');
	while (b->n - start < width);
}

static void add_figure(struct buf *b, const struct row *r, const struct series *s)
{
	uint64_t v;

	if (!s->n || !figure_of(r, s, &v))
		buf_addc(b, '-');
	else
		value_add(b, r->unit, v);
	if (r->figure != FIGURE_MEDIAN)
		buf_fmt(b, " %s", figures[r->figure]);
}

static void add_bound(struct buf *b, const struct row *r)
{
	if (!r->bound)
		buf_adds(b, "works");
	else if (!r->most)
		buf_adds(b, r->at_least ? "at least " : "at most ");
	if (r->bound)
		value_add(b, r->unit, r->bound);
	if (r->most) {
		buf_adds(b, " to ");
		value_add(b, r->unit, r->most);
	}
}

static void add_goal(struct buf *b, const struct found *f)
{
	const struct row *r = f->row;
	uint64_t goal, v;

	if (!f->v.n || !figure_of(r, &f->v, &v) || !goal_of(r, f, &goal))
		return;
	buf_fmt(b, "; goal %s ", reached(r, v, goal) ? "reached:" : "not reached:");
	value_add(b, r->unit, goal);
	if (r->percent && f->rival.n)
		buf_fmt(b, ", %u %% of %s", r->percent, r->rival[0]);
}

/* Where C misses, too, the bound says more about the host. */
static void add_bare(struct buf *b, const struct found *f)
{
	uint64_t v;

	if (f->verdict != VERDICT_MISS || !f->bare.n || !figure_of(f->row, &f->bare, &v))
		return;
	buf_adds(b, within_bound(f->row, v) ? "; bare C " : "; bare C misses, too: ");
	value_add(b, f->row->unit, v);
}

void row_show(struct out *o, const struct found *f)
{
	const struct row *r = f->row;
	struct buf b = { 0 };
	size_t start = 0;

	buf_adds(&b, r->name);
	fill(&b, start, NAME);
	start = b.n;
	buf_adds(&b, r->what);
	fill(&b, start, WHAT);
	start = b.n;
	if (f->first.n) {
		add_figure(&b, r, &f->first);
		buf_adds(&b, ", again ");
	}
	add_figure(&b, r, &f->v);
	fill(&b, start, FIGURE);
	start = b.n;
	add_bound(&b, r);
	fill(&b, start, BOUND);
	buf_adds(&b, verdicts[f->verdict]);
	if (f->why.n)
		buf_fmt(&b, " (%.*s)", (int)f->why.n, f->why.s);
	if (r->flags & ROW_HOST)
		buf_adds(&b, "; host");
	add_goal(&b, f);
	add_bare(&b, f);
	if (f->note.n)
		buf_fmt(&b, "; %.*s", (int)f->note.n, f->note.s);
	buf_addc(&b, '\n');
	out_add(o, b.s, b.n);
	buf_finish(&b);
}

/* ---- JSON --------------------------------------------------------------------------------- */

static void json_member(struct out *o, const char *name, const char *s)
{
	out_fmt(o, ", \"%s\": ", name);
	bench_json_string(o, s);
}

static void json_text(struct out *o, const char *name, const struct buf *text)
{
	char *s = mem_dup(text->n ? text->s : "", text->n);

	json_member(o, name, s);
	mem_free(s);
}

static void json_series(struct out *o, const char *name, const struct series *s)
{
	out_fmt(o, ",\n   \"%s\": [", name);
	for (size_t i = 0; i < s->n; i++)
		out_fmt(o, "%s%lu", i ? ", " : "", (unsigned long)s->v[i]);
	out_addc(o, ']');
}

static void json_row(struct out *o, const struct found *f)
{
	const struct row *r = f->row;
	uint64_t v, goal;

	out_adds(o, "  {\"name\": ");
	bench_json_string(o, r->name);
	json_member(o, "what", r->what);
	json_member(o, "unit", units[r->unit]);
	json_member(o, "figure", figures[r->figure]);
	if (f->v.n && figure_of(r, &f->v, &v))
		out_fmt(o, ", \"value\": %lu", (unsigned long)v);
	out_fmt(o, ", \"bound\": %lu, \"at_least\": %s", (unsigned long)r->bound, r->at_least ? "true" : "false");
	if (r->most)
		out_fmt(o, ", \"most\": %lu", (unsigned long)r->most);
	if (goal_of(r, f, &goal))
		out_fmt(o, ", \"goal\": %lu", (unsigned long)goal);
	out_fmt(o, ", \"host\": %s", r->flags & ROW_HOST ? "true" : "false");
	json_member(o, "verdict", verdicts[f->verdict]);
	json_text(o, "why", &f->why);
	json_text(o, "note", &f->note);
	json_series(o, "samples", &f->v);
	json_series(o, "first_try", &f->first);
	json_series(o, "bare_c", &f->bare);
	json_series(o, "rival", &f->rival);
	out_addc(o, '}');
}

void board_write_json(struct out *o, const struct board *b, const struct found *all, size_t n)
{
	out_fmt(o, "{\"version\": 1, \"guards\": %s,\n \"report\": {\"program\": ", b->guards ? "true" : "false");
	bench_json_string(o, b->program);
	for (int i = 0; i < FIELDS; i++)
		json_text(o, b->fields[i].name, &b->fields[i].value);
	out_adds(o, "},\n \"rows\": [\n");
	for (size_t i = 0; i < n; i++) {
		json_row(o, &all[i]);
		out_adds(o, i + 1 < n ? ",\n" : "\n");
	}
	out_adds(o, " ]}\n");
}
