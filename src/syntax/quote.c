/* quote.c - what quotes begin (POSIX 2.2)
 * SPDX-License-Identifier: ISC
 */
#include "syntax/builder.h"

#include "base/utf8.h"

static int hex_digit(int c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if ((c | 32) >= 'a' && (c | 32) <= 'f')
		return (c | 32) - 'a' + 10;
	return -1;
}

/* Up to max digits of base 8 or 16. */
static uint32_t escaped_number(struct lexer *lx, int base, int max, int *count)
{
	uint32_t v = 0;

	for (*count = 0; *count < max; ++*count) {
		int d = hex_digit(source_peek(lx->src));

		if (d < 0 || d >= base)
			break;
		v = v * (uint32_t)base + (uint32_t)d;
		source_take(lx->src);
	}
	return v;
}

static void dollar_escape(struct builder *b, int c, bool *cut)
{
	static const char from[] = "abefnrtvE\\'\"?", to[] = "\a\b\033\f\n\r\t\v\033\\'\"?";
	struct lexer *lx = b->lx;
	const char *at = c ? strchr(from, c) : NULL;
	uint32_t v;
	int n = 0;

	if (at) {
		source_take(lx->src);
		c = to[at - from];
	} else if (c == 'c') {
		source_take(lx->src);
		c = source_peek(lx->src);
		if (c == SOURCE_EOF)
			return;
		source_take(lx->src);
		if (c == '\\' && source_peek(lx->src) == '\\')
			source_take(lx->src);
		c = c == '?' ? 127 : c & 31;
	} else if (c >= '0' && c <= '7') {
		c = (int)(escaped_number(lx, 8, 3, &n) & 255);
	} else if (c == 'x') {
		source_take(lx->src);
		v = escaped_number(lx, 16, 2, &n);
		if (!n) {
			builder_char(b, '\\', true);
			c = 'x';
		} else {
			c = (int)v;
		}
	} else if (c == 'u' || c == 'U') {
		source_take(lx->src);
		v = escaped_number(lx, 16, c == 'u' ? 4 : 8, &n);
		if (n && v && v < UTF8_RAW) {
			struct buf name = { 0 };

			if (v >= 0x80 && lx->ascii)
				utf8_name(&name, v);
			else
				utf8_add(&name, v);
			for (size_t i = 0; i < name.n && !*cut; i++)
				builder_char(b, name.s[i], true);
			buf_finish(&name);
			return;
		}
		if (!n)
			builder_char(b, '\\', true);
	} else {
		builder_char(b, '\\', true);
		if (c == SOURCE_EOF)
			return;
		source_take(lx->src);
	}
	if (c == 0)
		*cut = true; /* a NUL ends the string, as in bash */
	if (!*cut)
		builder_char(b, c, true);
}

/* Up to the next ', and with escapes up to the next that has no backslash before it. */
static bool up_to_quote(struct builder *b, struct opener *o, bool escapes)
{
	struct lexer *lx = b->lx;
	bool cut = false;
	int c;

	source_take(lx->src);
	builder_quotes(b);
	while ((c = source_peek(lx->src)) != '\'') {
		if (c == SOURCE_EOF) {
			lexer_fail_here(lx, "unexpected EOF while looking for matching `''");
			return false;
		}
		source_take(lx->src);
		if (escapes && c == '\\')
			dollar_escape(b, source_peek(lx->src), &cut);
		else if (!cut)
			builder_char(b, c, true);
	}
	source_take(lx->src);
	lexer_close(lx, o);
	return true;
}

bool lex_single_quoted(struct builder *b)
{
	struct opener o;

	lexer_open(b->lx, &o, "single quote");
	return up_to_quote(b, &o, false);
}

/* $'...' (POSIX 2.2.4) */
bool lex_dollar_quoted(struct builder *b, uint32_t at)
{
	struct lexer *lx = b->lx;
	struct buf spelling = { 0 };
	struct opener o;
	size_t start, n;

	lexer_open(lx, &o, "$' quote");
	o.column--;
	builder_quotes(b);
	start = lx->text.n;
	if (!up_to_quote(b, &o, true))
		return false;
	n = lx->text.n - start;
	if (n == 1 && lx->text.s[start] == '\'')
		buf_adds(&spelling, "\\'"); /* as bash does */
	else
		buf_quote(&spelling, n ? lx->text.s + start : "", n, true);
	spelling_edit(lx, at, (str){ arena_dup(&lx->program->arena, spelling.s, spelling.n), spelling.n }, NULL);
	buf_finish(&spelling);
	return true;
}

bool lex_double_quoted(struct builder *b)
{
	struct lexer *lx = b->lx;
	struct opener o;
	size_t parts, text;

	lexer_open(lx, &o, "double quote");
	source_take(lx->src);
	if (!b->run_quoted)
		builder_end_run(b);
	b->run_quoted = true;
	b->flags |= WORD_QUOTED;
	parts = lx->parts.n;
	text = lx->text.n;
	if (!lex_parts(b, MODE_QUOTED))
		return false;
	source_take(lx->src);
	lexer_close(lx, &o);
	/* "" is a field; quotes around nothing but "$@" may vanish with it */
	if (parts == lx->parts.n && text == lx->text.n)
		b->run_open = true;
	return true;
}
