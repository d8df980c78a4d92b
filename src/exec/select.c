/* select.c - bash's select: a menu and a loop over the answers (manual 3.2.5.2)
 * SPDX-License-Identifier: ISC
 */
#include "exec/run.h"

#include "base/utf8.h"
#include "base/unicode.h"
#include "exec/trace.h"
#include "exec/trap.h"
#include "vars/var.h"

#include <stdlib.h>

enum { TAB = 8, BEHIND_NUMBER = 2 /* ") " */, BETWEEN = 2 };

static int digits(int n)
{
	int d = 1;

	for (; n >= 10; n /= 10)
		d++;
	return d;
}

static int width_of(const struct shell *sh, const char *s)
{
	size_t n = strlen(s);
	int width = 0;

	if (!sh->utf8)
		return (int)n;
	for (size_t i = 0; i < n;) {
		uint32_t c;
		int w;

		i += utf8_decode(s + i, n - i, &c);
		w = c < 128 ? 1 : unicode_width(c);
		width += w > 0 ? w : 0;
	}
	return width;
}

static void indent(struct buf *b, int from, int to)
{
	while (from < to) {
		if (to / TAB > from / TAB) {
			buf_addc(b, '\t');
			from += TAB - from % TAB;
		} else {
			buf_addc(b, ' ');
			from++;
		}
	}
}

/* Down the columns, in as many as the terminal has room for. */
static void show_menu(struct shell *sh, const struct fields *list)
{
	struct buf b = buf_in(&sh->scratch);
	const char *columns = var_get(sh, "COLUMNS");
	int room = columns ? atoi(columns) : 0, longest = 0, number = digits(list->n), cols, rows, first;

	for (int i = 0; i < list->n; i++)
		if (width_of(sh, list->v[i]) > longest)
			longest = width_of(sh, list->v[i]);
	longest += number + BEHIND_NUMBER + BETWEEN;
	cols = (room > 0 ? room : 80) / longest;
	rows = cols ? list->n / cols + (list->n % cols != 0) : list->n;
	cols = list->n / rows + (list->n % rows != 0);
	if (rows == 1) {
		rows = cols;
		cols = 1;
	}
	first = digits(rows);
	for (int row = 0; row < rows; row++) {
		for (int i = row, at = 0; i < list->n; i += rows, at += longest) {
			int wide = at ? number : first;

			if (at)
				indent(&b, at - longest + (at == longest ? first : number) + BEHIND_NUMBER + width_of(sh, list->v[i - rows]), at);
			for (int d = digits(i + 1); d < wide; d++)
				buf_addc(&b, ' ');
			buf_fmt(&b, "%d) %s", i + 1, list->v[i]);
		}
		buf_addc(&b, '\n');
	}
	sh_write_error(sh, b.s, b.n);
}

/* The next answer in REPLY, and its word (or nothing) in the variable; false at the end of input. */
static bool ask(struct shell *sh, const struct fields *list, bool menu, const char **word)
{
	char name[] = "read", *argv[] = { name, NULL };

	for (;; menu = true) {
		const char *ps3 = var_get(sh, "PS3"), *reply;
		char *end;
		long n;

		if (menu)
			show_menu(sh, list);
		ps3 = ps3 ? ps3 : "#? ";
		sh_write_error(sh, ps3, strlen(ps3));
		run_argv(sh, 1, argv, NULL, 0);
		reply = var_get(sh, "REPLY");
		if (sh->status && (!reply || !*reply)) {
			out_addc(sh_out(sh), '\n');
			sh_out_end(sh, "select", 0);
			return false;
		}
		if (sh->status)
			return false;
		if (!*reply)
			continue;
		n = strtol(reply, &end, 10);
		end += strspn(end, " \t");
		*word = end > reply && !*end && n >= 1 && n <= list->n ? list->v[n - 1] : "";
		return true;
	}
}

enum flow run_select(struct shell *sh, const struct node_for *n)
{
	struct arena_mark mark = arena_mark(&sh->scratch);
	struct fields list = { 0 };
	enum flow f = FLOW_NEXT;
	bool stop = false, menu = true, skip;
	const char *word, *reply;

	f = trap_before(sh, &n->node, NULL, &skip);
	if (f != FLOW_NEXT || skip)
		return f;
	sh->line = n->node.line;
	if (trace_on(sh))
		trace_head(sh, &n->node);
	if (!loop_words(sh, n, &list)) {
		sh->status = 1;
		return sh_fatal(sh);
	}
	sh->status = 0;
	sh->now.loop_depth++;
	while (list.n && !stop) {
		if (!ask(sh, &list, menu, &word)) {
			sh->status = 1;
			break;
		}
		if (!var_set(sh, n->sym, word, strlen(word))) {
			f = loop_not_set(sh, n);
			break;
		}
		f = run_node(sh, n->body, 0);
		if (signal_any && f == FLOW_NEXT)
			f = run_pending(sh);
		f = loop_flow(sh, f, &stop);
		reply = var_get(sh, "REPLY");
		menu = !reply || !*reply;
	}
	sh->now.loop_depth--;
	arena_reset(&sh->scratch, mark);
	return f;
}
