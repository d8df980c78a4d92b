/* scoreboard.c - take the samples of each row, and judge
 * SPDX-License-Identifier: ISC
 */
#include "builtins/scoreboard.h"

#include "base/stats.h"
#include "builtins/bench.h"
#include "builtins/measure.h"
#include "builtins/usage.h"
#include "exec/lookup.h"
#include "exec/run.h"
#include "jobs/signal.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

struct wishes {
	const char *json, *program; // borrowed
	bool guards;
	char **names; // borrowed: of rows; none: all
	int n;
};

void series_add(struct series *s, uint64_t v)
{
	if (s->n == s->room) {
		s->room = s->room ? s->room * 2 : 16;
		s->v = mem_realloc(s->v, mem_mul(s->room, sizeof(*s->v)));
	}
	s->v[s->n++] = v;
}

static void found_end(struct found *f, enum verdict verdict, const char *fmt, va_list ap)
{
	if (f->verdict == VERDICT_SKIP || f->verdict == VERDICT_WRONG)
		return;
	f->verdict = verdict;
	buf_vfmt(&f->why, fmt, ap);
}

void found_skip(struct found *f, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	found_end(f, VERDICT_SKIP, fmt, ap);
	va_end(ap);
}

void found_wrong(struct found *f, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	found_end(f, VERDICT_WRONG, fmt, ap);
	va_end(ap);
}

void found_add(struct board *b, struct found *f, uint64_t v)
{
	uint64_t bare = f->row->bare ? f->row->bare(b) : 0;

	series_add(&f->v, v);
	if (bare)
		series_add(&f->bare, bare);
}

uint64_t rate_of(uint64_t bytes, uint64_t ps)
{
	return ps ? (uint64_t)((unsigned __int128)bytes * 1000000000000 / ps) : 0;
}

static void found_finish(struct found *f)
{
	mem_free(f->v.v);
	mem_free(f->bare.v);
	mem_free(f->rival.v);
	mem_free(f->first.v);
	buf_finish(&f->note);
	buf_finish(&f->why);
}

/* ---- what a row needs ------------------------------------------------------------------- */

static void needs_applets(struct board *b, struct found *f)
{
	const char *argv[] = { b->program, "--applet", "ls", "/dev/null", NULL };
	struct buf text = { 0 };

	if (board_collect(b, argv, &text) != 0)
		found_skip(f, "this husk has no applets");
	buf_finish(&text);
}

/* -R: with less than what was asked for it does not run, and says what the host lacks. */
static void needs_box(struct board *b, struct found *f)
{
	const char *code = f->row->flags & ROW_ISOLATE ? "husk box -iR \"$1\"" : "husk box -R \"$1\"";
	const char *argv[] = { b->program, "-c", code, "husk", b->nothing, NULL };
	struct buf text = { 0 };
	const char *why;
	int status = board_collect(b, argv, &text);

	while (text.n && text.s[text.n - 1] == '\n')
		text.s[--text.n] = '\0';
	why = text.n ? strstr(text.s, " line 1: ") : NULL;
	if (status == 125)
		found_skip(f, "%s", why ? why + strlen(" line 1: ") : "no boxes on this host");
	else if (status)
		found_wrong(f, "a boxed program's status is %d", status);
	buf_finish(&text);
}

static void take(struct board *b, struct found *f)
{
	const struct row *r = f->row;
	uint64_t v;

	f->verdict = VERDICT_PASS;
	if (r->flags & ROW_APPLET)
		needs_applets(b, f);
	if (f->verdict == VERDICT_PASS && r->flags & (ROW_BOX | ROW_ISOLATE))
		needs_box(b, f);
	if (f->verdict == VERDICT_PASS)
		r->probe(b, f);
	if (!board_sweep())
		found_wrong(f, "it left processes behind");
	if (f->verdict != VERDICT_PASS)
		return;
	if (!f->v.n)
		found_wrong(f, "there are no samples");
	else if (!figure_of(r, &f->v, &v))
		found_skip(f, "too few samples");
	else if (!within_bound(r, v))
		f->verdict = VERDICT_MISS;
}

/*
 * What the host itself needs says nothing about husk: a time that misses because of that does when what husk
 * adds to bare C is within the bound; a rate that bare C has not is not asked for.
 */
static bool host_is_slow(const struct found *f, uint64_t bare)
{
	const struct row *r = f->row;
	uint64_t v;

	if (r->at_least)
		return !within_bound(r, bare);
	return figure_of(r, &f->v, &v) && v <= bare + r->bound;
}

static void judge_guard(struct found *f)
{
	struct buf text = { 0 };
	uint64_t bare;

	if (f->verdict != VERDICT_MISS || !f->bare.n || !figure_of(f->row, &f->bare, &bare) || !host_is_slow(f, bare))
		return;
	value_add(&text, f->row->unit, bare);
	found_skip(f, f->row->at_least ? "bare C has %s" : "bare C needs %s of it", buf_cstr(&text));
	buf_finish(&text);
}

/* A guard that misses is run once more: a busy moment is no regression, two are. */
static void take_row(struct board *b, struct found *f)
{
	const struct row *r = f->row;
	struct series first;

	f->samples = b->guards ? r->few : r->samples;
	take(b, f);
	if (!b->guards || f->verdict != VERDICT_MISS || board_stopped())
		return;
	first = f->v;
	f->v = (struct series){ 0 };
	found_finish(f);
	*f = (struct found){ .row = r, .samples = r->few, .first = first };
	take(b, f);
	judge_guard(f);
}

/* ---- the table --------------------------------------------------------------------------- */

static void show_head(struct out *o, struct board *b)
{
	if (b->guards)
		out_fmt(o, "guards: medians of a few samples; one that misses is run once more\n");
	else
		out_fmt(o, "all figures are medians, unless they say otherwise; host: decided by it, not by husk\n");
	out_flush(o);
}

static int show_sum(struct out *o, struct board *b, const struct found *all, size_t n)
{
	struct buf *sum = &report_field(b, "result")->value;
	size_t count[4] = { 0 };

	for (size_t i = 0; i < n; i++)
		count[all[i].verdict]++;
	sum->n = 0;
	buf_fmt(sum, "%zu pass, %zu miss, %zu skip, %zu wrong", count[VERDICT_PASS], count[VERDICT_MISS],
		count[VERDICT_SKIP], count[VERDICT_WRONG]);
	out_fmt(o, "%s\n", buf_cstr(sum));
	return count[VERDICT_WRONG] || (b->guards && count[VERDICT_MISS]);
}

static bool wanted(const struct wishes *w, const struct row *r)
{
	if (w->guards && !(r->flags & ROW_GUARD))
		return false;
	for (int i = 0; i < w->n; i++)
		if (strcmp(w->names[i], r->name) == 0)
			return true;
	return !w->n;
}

static size_t take_rows(struct board *b, const struct wishes *w, struct found *all, struct out *o)
{
	size_t n = 0;

	for (size_t i = 0; i < rows_n && !board_stopped() && !o->error; i++) {
		if (!wanted(w, &rows[i]))
			continue;
		all[n].row = &rows[i];
		take_row(b, &all[n]);
		if (board_stopped())
			found_finish(&all[n]);
		else
			row_show(o, &all[n++]);
		out_flush(o);
	}
	return n;
}

static int write_json(struct board *b, const char *file, int fd, const struct found *all, size_t n)
{
	struct out o = { .fd = fd };

	board_write_json(&o, b, all, n);
	out_flush(&o);
	buf_finish(&o.buf);
	if (o.error)
		sh_error(b->sh, "bench: %s: %s", file, strerror(o.error));
	return o.error != 0;
}

static int run_rows(struct board *b, const struct wishes *w, int json)
{
	struct out *o = sh_out(b->sh);
	struct found *all = mem_zalloc(mem_mul(rows_n, sizeof(*all)));
	int status;
	size_t n;

	show_head(o, b);
	n = take_rows(b, w, all, o);
	status = show_sum(o, b, all, n);
	if (json >= 0 && !board_stopped() && write_json(b, w->json, json, all, n))
		status = 1;
	for (size_t i = 0; i < n; i++)
		found_finish(&all[i]);
	mem_free(all);
	return status;
}

/* ---- the command ------------------------------------------------------------------------- */

/* The husk that is measured, by a name that stays right in another directory. */
static const char *program_path(struct shell *sh, const char *name)
{
	char path[PATH_MAX];
	const char *found = name;

	if (name && !strchr(name, '/'))
		found = lookup_path(sh, symbol_get(name, strlen(name)));
	if (found && realpath(found, path) && access(path, X_OK) == 0)
		return arena_dup(&sh->scratch, path, strlen(path));
	return NULL;
}

/* In a subshell: no signal and no directory of it is the shell's. */
static int run_board(struct shell *sh, void *arg)
{
	const struct wishes *w = arg;
	const char *nothing = program_path(sh, "true");
	struct board b = { .sh = sh, .guards = w->guards, .null = -1, .nothing = nothing ? nothing : "/bin/true" };
	int json = -1, status = 1;

	b.program = program_path(sh, w->program ? w->program : "/proc/self/exe");
	if (!b.program) {
		sh_error(sh, "bench: %s: not found", w->program ? w->program : "husk itself");
		return 127;
	}
	if (w->json) {
		json = open(w->json, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
		if (json < 0) {
			sh_error(sh, "bench: %s: %s", w->json, strerror(errno));
			return 1;
		}
	}
	report_fill(&b);
	if (board_open(&b))
		status = run_rows(&b, w, json);
	board_close(&b);
	report_finish(&b);
	if (json >= 0)
		close(json);
	if (board_stopped()) {
		out_flush(sh_out(sh));
		signal_die(board_stopped());
	}
	return status;
}

static bool known_rows(struct shell *sh, char **names)
{
	for (; *names; names++) {
		size_t i = 0;

		while (i < rows_n && strcmp(rows[i].name, *names) != 0)
			i++;
		if (i == rows_n) {
			sh_error(sh, "bench: '%s': no such row", *names);
			return false;
		}
	}
	return true;
}

int scoreboard_run(struct shell *sh, int argc, char **argv)
{
	static const char usage[] = "husk bench scoreboard [-g] [-j file] [-x program] [row...]";
	struct args a = { .argc = argc, .argv = argv, .opts = "gj:x:", .longs = "guards=g json:j program:x" };
	struct wishes w = { 0 };
	int c;

	while ((c = args_next(&a)) > 0) {
		switch (c) {
		case 'g': w.guards = true; break;
		case 'j': w.json = a.arg; break;
		case 'x': w.program = a.arg; break;
		default: return builtin_usage(sh, &a, usage);
		}
	}
	w.names = argv + a.i;
	w.n = argc - a.i;
	if (!known_rows(sh, w.names))
		return 2;
	return bench_as_job(sh, run_board, &w);
}

int report_run(struct shell *sh, int argc, char **argv)
{
	struct board b = { .sh = sh };

	if (argc > 1) {
		sh_error(sh, "bench: report: it takes no arguments");
		return 2;
	}
	b.program = program_path(sh, "/proc/self/exe");
	if (!b.program)
		b.program = "/proc/self/exe";
	report_fill(&b);
	report_show(sh_out(sh), &b);
	report_finish(&b);
	return 0;
}
