/*
 * history [n]
 * history -c
 * history -d offset
 * history -anrw [file]
 * history -p word...
 * history -s word...
 *
 * Show the commands that have been read, the last n of them, or change the list.
 *
 * A script's are kept from set -o history on. HISTSIZE limits their number, HISTCONTROL and HISTIGNORE say what is not
 * kept. HISTFILE is the file when none is named.
 *
 *   -a  append to the file what has come since
 *   -c  forget all
 *   -d OFFSET  forget the one with this number, or those of FIRST-LAST; a negative number counts from the end
 *   -n  read what is new in the file
 *   -p  print the words with ! in them replaced, and keep nothing
 *   -r  read the file
 *   -s  add the words as one command
 *   -w  write the file
 *
 *   $ history -s make check; history
 *       1  make check
 *
 * SPDX-License-Identifier: ISC
 */
#include "builtins/number.h"
#include "builtins/usage.h"
#include "vars/history.h"
#include "vars/var.h"

#include <errno.h>
#include <time.h>

#define USAGE "history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]"

struct request {
	struct shell *sh;
	bool clear, expand, store;
	char file; /* a, n, r or w */
	const char *remove;
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static void add_time(struct out *o, const char *format, long when)
{
	char text[128];
	time_t t = (time_t)when;
	struct tm tm;

	if (!when)
		out_adds(o, "??");
	else if (localtime_r(&t, &tm))
		out_add(o, text, strftime(text, sizeof(text), format, &tm));
}
#pragma GCC diagnostic pop

static void list(struct shell *sh, size_t last)
{
	const struct history *h = history_of(sh);
	const char *format = var_get(sh, "HISTTIMEFORMAT");
	struct out *o = sh_out(sh);
	char tmp[24];

	history_limit(sh);
	for (size_t i = last < h->n ? h->n - last : 0; i < h->n; i++) {
		const char *number = num_text(h->base + (long)i, tmp);

		for (size_t n = strlen(number); n < 5; n++)
			out_addc(o, ' ');
		out_fmt(o, "%s  ", number);
		if (format && *format)
			add_time(o, format, h->v[i].time);
		out_fmt(o, "%s\n", h->v[i].text);
	}
}

static int show(struct shell *sh, char **operands)
{
	long n = 0;

	if (!operands[0]) {
		list(sh, SIZE_MAX);
		return 0;
	}
	if (!number_parse(operands[0], &n)) {
		sh_error(sh, "history: %s: numeric argument required", operands[0]);
		return 1;
	}
	if (operands[1]) {
		sh_error(sh, "history: too many arguments");
		return 1;
	}
	list(sh, (size_t)(n < 0 ? -n : n));
	return 0;
}

/* ---- -d ------------------------------------------------------------------------------ */

/* The position of text[0..n), -1: there is none. */
static long position(const struct history *h, const char *text, size_t n)
{
	struct buf b = { 0 };
	long at;
	bool ok;

	buf_add(&b, text, n);
	ok = number_parse(buf_cstr(&b), &at);
	buf_finish(&b);
	if (!ok)
		return -1;
	at = *text == '-' ? at + (long)h->n : at - h->base;
	return at < (long)h->n ? at : -1;
}

static int forget(struct shell *sh, const char *text)
{
	struct history *h = history_of(sh);
	const char *dash = *text ? strchr(text + 1, '-') : NULL;
	size_t n = dash ? (size_t)(dash - text) : strlen(text);
	long from = position(h, text, n), to = from;

	if (from >= 0 && dash)
		to = position(h, dash + 1, strlen(dash + 1));
	if (from < 0 || to < 0) {
		if (from < 0)
			sh_error(sh, "history: %.*s: history position out of range", (int)n, text);
		else
			sh_error(sh, "history: %s: history position out of range", dash + 1);
		return 1;
	}
	if (to < from)
		return 1;
	history_remove(h, (size_t)from, (size_t)to + 1);
	if ((size_t)to == h->n)
		h->added = false;
	return 0;
}

/* ---- files --------------------------------------------------------------------------- */

static int use_file(struct shell *sh, char how, const char *path)
{
	struct history *h = history_of(sh);
	size_t n = h->session;

	if (!path)
		path = var_get(sh, "HISTFILE");
	if (!path)
		return 0;
	if (how == 'r' || how == 'n')
		return !history_read(sh, path, how == 'n' ? h->in_file : 0);
	if (how == 'a' && !n)
		return !history_write(sh, path, 0, true);
	if (!history_write(sh, path, how == 'a' ? n : h->n, how == 'a')) {
		if (how == 'a')
			sh_error(sh, "history: %s: cannot create: %s", path, strerror(errno));
		return 1;
	}
	h->in_file = how == 'a' ? h->in_file + n : h->n;
	if (how == 'a')
		h->session = 0;
	return 0;
}

/* ---- -p and -s ----------------------------------------------------------------------- */

/* The command that !event means; *p goes behind it. NULL: there is none. */
static const char *event(const struct history *h, const char **p)
{
	const char *s = *p + 1;
	size_t n = strcspn(s, " \t\n;&()|<>");
	long number, at = -1;
	struct buf b = { 0 };

	if (*s == '!') {
		*p = s + 1;
		return h->n ? h->v[h->n - 1].text : NULL;
	}
	buf_add(&b, s, n);
	if (number_parse(buf_cstr(&b), &number))
		at = number < 0 ? number + (long)h->n : number - h->base;
	else
		for (at = (long)h->n - 1; at >= 0 && strncmp(h->v[at].text, s, n) != 0; at--)
			;
	buf_finish(&b);
	*p = s + n;
	return at >= 0 && at < (long)h->n ? h->v[at].text : NULL;
}

static bool print_expanded(struct shell *sh, const char *word)
{
	struct buf b = buf_in(&sh->scratch);
	const char *text;

	for (const char *p = word; *p;) {
		if (*p != '!' || !p[1] || strchr(" \t\n=(\"", p[1])) {
			buf_addc(&b, *p++);
			continue;
		}
		text = event(history_of(sh), &p);
		if (!text) {
			sh_error(sh, "history: %s: history expansion failed", word);
			return false;
		}
		buf_adds(&b, text);
	}
	out_fmt(sh_out(sh), "%s\n", buf_cstr(&b));
	return true;
}

static int print_words(struct shell *sh, char **words)
{
	int status = 0;

	history_drop_current(sh);
	for (; *words; words++)
		if (!print_expanded(sh, *words))
			status = 1;
	return status;
}

static int store(struct shell *sh, char **words)
{
	struct buf b = buf_in(&sh->scratch);

	if (!*words)
		return 0;
	history_drop_current(sh);
	for (char **w = words; *w; w++)
		buf_fmt(&b, "%s%s", w > words ? " " : "", *w);
	history_add(sh, b.s, b.n);
	return 0;
}

static int act(struct request *r, char **operands)
{
	struct shell *sh = r->sh;

	if (r->clear) {
		struct history *h = history_of(sh);

		history_remove(h, 0, h->n);
		h->base = 1;
		h->session = 0;
		h->added = false;
		if (!*operands && !r->file && !r->store && !r->expand && !r->remove)
			return 0;
	}
	if (r->store)
		return store(sh, operands);
	if (r->expand)
		return print_words(sh, operands);
	if (r->remove)
		return forget(sh, r->remove);
	return r->file ? use_file(sh, r->file, *operands) : show(sh, operands);
}

static int history_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_history;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_history.opts };
	struct request r = { .sh = sh };
	int c;

	while ((c = args_next(&a)) > 0) {
		switch (c) {
		case 'c': r.clear = true; break;
		case 'd': r.remove = a.arg; break;
		case 'p': r.expand = true; break;
		case 's': r.store = true; break;
		case '?':
		case ':': return builtin_usage(sh, &a, USAGE);
		default:
			if (r.file && r.file != c) {
				sh_error(sh, "history: cannot use more than one of -anrw");
				return 1;
			}
			r.file = (char)c;
		}
	}
	return act(&r, argv + a.i);
}

const struct command cmd_history = { .name = "history", .opts = "acd:npsrw", .run = history_run, .flags = CMD_FORK };
