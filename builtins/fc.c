/*
 * fc [-r] [-e editor] [first [last]]
 * fc -l [-nr] [first [last]]
 * fc -s [old=new...] [first]
 *
 * List, edit or run again commands from the history.
 *
 * first and last are numbers, of which negative ones count from the end, or the beginnings of commands. Without them the
 * last command is meant, with -l the last 16. The editor is FCEDIT, EDITOR or vi.
 *
 *   -e EDITOR  edit the commands with this program, then run them; with - run without editing
 *   -l  list the commands
 *   -n  without numbers
 *   -r  newest first
 *   -s  run one again without editing it, each old being replaced by new
 *
 *   $ history -s echo one; fc -s one=two 2>/dev/null
 *   two
 *
 * SPDX-License-Identifier: ISC
 */
#include "builtins/number.h"
#include "builtins/usage.h"
#include "exec/input.h"
#include "vars/history.h"
#include "vars/options.h"
#include "vars/var.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

enum { LISTED = 16 };

struct request {
	struct shell *sh;
	struct history *h;
	bool list, bare, reverse, again;
	const char *editor;
	long last; /* the newest that counts: not the command that runs */
};

static int not_found(struct shell *sh)
{
	sh_error(sh, "fc: no command found");
	return 1;
}

/* The position that text means, which for a number that is too large is beyond; -1: there is none. */
static long position(const struct request *r, const char *text, long beyond)
{
	long n;

	if (!number_parse(text, &n)) {
		size_t len = strlen(text);

		for (n = r->last; n >= 0 && strncmp(r->h->v[n].text, text, len) != 0; n--)
			;
		return n;
	}
	if (n > 0)
		return n - r->h->base > r->last ? beyond : n < r->h->base ? 0 : n - r->h->base;
	n += r->last + (n < 0);
	return n < 0 ? 0 : n;
}

/* What the operands mean; false after a message. */
static bool range(struct request *r, char **operands, long *from, long *to)
{
	long at;

	*from = r->list ? r->last - LISTED + 1 : r->last;
	*to = r->last;
	if (operands[0]) {
		*from = position(r, operands[0], 0);
		at = operands[1] ? position(r, operands[1], r->last) : r->list ? r->last : *from;
		*to = at;
		if (*from < 0 || *to < 0)
			return not_found(r->sh) == 0;
	}
	if (*from < 0)
		*from = 0;
	if (*to < *from) {
		at = *from;
		*from = *to;
		*to = at;
		r->reverse = true;
	}
	return true;
}

static void add(const struct request *r, struct buf *b, long i)
{
	if (r->list && !r->bare)
		buf_fmt(b, "%ld", r->h->base + i);
	buf_fmt(b, r->list ? "\t %s\n" : "%s\n", r->h->v[i].text);
}

static void add_range(const struct request *r, struct buf *b, long from, long to)
{
	if (r->reverse)
		for (long i = to; i >= from; i--)
			add(r, b, i);
	else
		for (long i = from; i <= to; i++)
			add(r, b, i);
}

/* ---- running again ------------------------------------------------------------------- */

/* Each old in the command by new. */
static str replace(struct shell *sh, str text, const char *pair)
{
	const char *eq = strchr(pair, '='), *end = text.s + text.n;
	size_t n = (size_t)(eq - pair);
	struct buf b = buf_in(&sh->scratch);

	for (const char *p = text.s; p < end;) {
		if (n && (size_t)(end - p) >= n && memcmp(p, pair, n) == 0) {
			buf_adds(&b, eq + 1);
			p += n;
		} else {
			buf_addc(&b, *p++);
		}
	}
	buf_cstr(&b);
	return (str){ b.s, b.n };
}

static int run_again(const struct request *r, char **operands)
{
	struct shell *sh = r->sh;
	char **pairs = operands;
	struct buf b = buf_in(&sh->scratch);
	str text;
	long at;

	while (*operands && strchr(*operands, '='))
		operands++;
	at = *operands ? position(r, *operands, r->last) : r->last;
	if (at < 0)
		return not_found(sh);
	text = str_of(r->h->v[at].text);
	for (; pairs < operands; pairs++)
		text = replace(sh, text, *pairs);
	text.s = arena_dup(&sh->scratch, text.s, text.n);
	history_drop_current(sh);
	if (option_on(sh, OPTION_HISTORY)) {
		history_record(sh, text.s, text.n);
		r->h->added = false;
	}
	buf_fmt(&b, "%s\n", text.s);
	sh_write_error(sh, b.s, b.n);
	sh->flow = run_text(sh, text, sh->line, 0);
	sh->syntax_failed = false;
	return sh->status;
}

/* ---- editing ------------------------------------------------------------------------- */

/* The commands in a file of their own, its name in path; false after a message. */
static bool write_file(const struct request *r, struct buf *path, const struct buf *text)
{
	const char *dir = var_get(r->sh, "TMPDIR");
	int fd;

	buf_fmt(path, "%s/husk-fc.XXXXXX", dir && *dir ? dir : "/tmp");
	fd = mkostemp(buf_cstr(path), O_CLOEXEC);
	if (fd >= 0 && fd_write(fd, text->s, text->n) == 0) {
		close(fd);
		return true;
	}
	sh_error(r->sh, "fc: %s: cannot open temp file: %s", path->s, strerror(errno));
	if (fd >= 0) {
		close(fd);
		unlink(path->s);
	}
	return false;
}

static const char *editor(const struct request *r)
{
	const char *e = r->editor;

	if (!e)
		e = var_get(r->sh, "FCEDIT");
	if (!e)
		e = var_get(r->sh, "EDITOR");
	return e ? e : "vi";
}

/* Each command is shown, and recorded, as it is read. */
static int run_edited(struct shell *sh, const char *path)
{
	bool verbose = option_on(sh, OPTION_VERBOSE);
	uint32_t commands = sh->commands_read;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	unlink(path);
	if (fd < 0) {
		sh_error(sh, "fc: %s: %s", path, strerror(errno));
		return 1;
	}
	option_set(sh, OPTION_VERBOSE, true);
	sh->flow = run_file(sh, fd);
	option_set(sh, OPTION_VERBOSE, verbose);
	sh->syntax_failed = false;
	sh->commands_read = commands;
	return sh->status;
}

static int edit(const struct request *r, const struct buf *text)
{
	struct shell *sh = r->sh;
	struct buf path = buf_in(&sh->scratch), command = buf_in(&sh->scratch);

	history_drop_current(sh);
	if (!write_file(r, &path, text))
		return 1;
	buf_fmt(&command, "%s ", editor(r));
	buf_quote(&command, path.s, path.n, false);
	sh->flow = run_text(sh, (str){ buf_cstr(&command), command.n }, sh->line, 0);
	sh->syntax_failed = false;
	if (sh->flow == FLOW_NEXT && !sh->status)
		return run_edited(sh, path.s);
	unlink(path.s);
	return sh->status ? 1 : 0;
}

static int fc_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_fc;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_fc.opts };
	struct request r = { .sh = sh, .h = history_of(sh) };
	struct buf text = buf_in(&sh->scratch);
	long from, to, number;
	int c;

	/* a negative number is an operand */
	while (!(argv[a.i ? a.i : 1] && !a.pos && number_parse(argv[a.i ? a.i : 1], &number)) && (c = args_next(&a)) > 0) {
		switch (c) {
		case 'e': r.editor = a.arg; break;
		case 'l': r.list = true; break;
		case 'n': r.bare = true; break;
		case 'r': r.reverse = true; break;
		case 's': r.again = true; break;
		default: return builtin_usage(sh, &a, "fc [-e ename] [-lnr] [first] [last] or fc -s [pat=rep] [command]");
		}
	}
	a.i += !a.i;
	history_limit(sh);
	r.last = (long)r.h->n - 1 - r.h->added;
	if (r.again || (r.editor && strcmp(r.editor, "-") == 0))
		return run_again(&r, argv + a.i);
	if (r.last < 0)
		return 0;
	if (!range(&r, argv + a.i, &from, &to))
		return 1;
	add_range(&r, &text, from, to);
	if (!r.list)
		return edit(&r, &text);
	out_add(sh_out(sh), text.s, text.n);
	return 0;
}

const struct command cmd_fc = { .name = "fc", .opts = "e:lnrs", .run = fc_run, .flags = CMD_FORK };
