/* trace.c - set -x: commands as they run
 * SPDX-License-Identifier: ISC
 */
#include "exec/trace.h"

#include "base/quote.h"
#include "base/utf8.h"
#include "exec/prompt.h"
#include "exec/redir.h"
#include "syntax/print.h"
#include "vars/var.h"

#include <stdlib.h>

static void add_prefix(struct shell *sh, struct buf *b)
{
	const char *ps4 = var_get(sh, "PS4");
	size_t first;
	uint32_t c;

	if (!ps4)
		return;
	option_set(sh, OPTION_XTRACE, false);
	ps4 = expand_prompt(sh, ps4);
	option_set(sh, OPTION_XTRACE, true);
	first = *ps4 ? sh->utf8 ? utf8_decode(ps4, strlen(ps4), &c) : 1 : 0;
	for (int i = 0; i < sh->now.trace_level; i++)
		buf_add(b, ps4, first);
	buf_adds(b, ps4);
}

static void write_line(struct shell *sh, struct buf *b, const struct redir_undo *undo)
{
	const char *fd = var_get(sh, "BASH_XTRACEFD");

	buf_addc(b, '\n');
	if (fd && *fd && !option_on(sh, OPTION_POSIX)) {
		if (fd_write((int)strtol(fd, NULL, 10), b->s, b->n))
			return;
	}
	redir_write_error(sh, undo, b->s, b->n);
}

static void add_word(struct shell *sh, struct buf *b, str word)
{
	if (!word.n)
		buf_adds(b, "''");
	else if (quote_is_needed(word))
		buf_quote(b, word.s, word.n, true);
	else
		quote_word(b, word, sh->utf8);
}

void trace_words(struct shell *sh, const struct fields *f, const struct redir_undo *undo)
{
	struct buf b = buf_in(&sh->scratch);

	add_prefix(sh, &b);
	for (int i = 0; i < f->n; i++) {
		str word = str_of(f->v[i]);

		if (i)
			buf_addc(&b, ' ');
		if (compound_of(sh, word.s)) { /* has been shown, and assigned */
			word.n = strcspn(word.s, "=");
			word.n -= word.n && word.s[word.n - 1] == '+';
			buf_add(&b, word.s, word.n);
		} else {
			add_word(sh, &b, word);
		}
	}
	write_line(sh, &b, undo);
}

void trace_builtin(struct shell *sh, const struct fields *f, const struct redir_undo *undo)
{
	for (int i = 1; i < f->n; i++)
		if (compound_of(sh, f->v[i])) {
			sh->untraced = f;
			return;
		}
	trace_words(sh, f, undo);
}

void trace_untraced(struct shell *sh, const struct redir_undo *undo)
{
	const struct fields *f = sh->untraced;

	sh->untraced = NULL;
	if (f && trace_on(sh))
		trace_words(sh, f, undo);
}

void trace_assign(struct shell *sh, const struct assign *a, str value, const struct redir_undo *undo)
{
	struct buf b = buf_in(&sh->scratch);

	add_prefix(sh, &b);
	buf_adds(&b, a->sym->name);
	if (a->sub)
		print_subscript(&b, a->sub);
	buf_adds(&b, a->append ? "+=" : "=");
	if (a->compound)
		print_compound(&b, "", a->compound);
	else if (value.n)
		add_word(sh, &b, value);
	write_line(sh, &b, undo);
}

void trace_value(struct shell *sh, const struct symbol *s, str value, bool append)
{
	struct assign a = { .sym = (struct symbol *)(uintptr_t)s, .append = append };

	trace_assign(sh, &a, value, NULL);
}

void trace_text(struct shell *sh, str text, const struct redir_undo *undo)
{
	struct buf b = buf_in(&sh->scratch);

	add_prefix(sh, &b);
	buf_add(&b, text.s, text.n);
	write_line(sh, &b, undo);
}

void trace_head(struct shell *sh, const struct node *n)
{
	struct buf b = buf_in(&sh->scratch);

	add_prefix(sh, &b);
	print_head(&b, n);
	while (b.n && b.s[b.n - 1] == ' ')
		b.n--;
	write_line(sh, &b, NULL);
}

void trace_arith(struct shell *sh, str text)
{
	struct buf b = buf_in(&sh->scratch);

	buf_fmt(&b, "(( %.*s ))", (int)text.n, text.s);
	trace_text(sh, (str){ b.s, b.n }, NULL);
}
