/* transform.c - ${x@Q} and its kind
 * SPDX-License-Identifier: ISC
 */
#include "expand/transform.h"

#include "base/quote.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "expand/fields.h"
#include "syntax/word.h"
#include "vars/show.h"

static str finished(struct buf *b)
{
	buf_cstr(b);
	return (str){ b->s, b->n };
}

uint32_t transform_case(uint32_t c, char which)
{
	uint32_t other;

	if (c < 0x80) {
		bool upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z';

		return (lower && which != ',') || (upper && which != '^') ? c ^ 0x20 : c;
	}
	if (c >= UTF8_RAW)
		return c;
	other = which == ',' ? c : unicode_to_upper(c);
	return other == c && which != '^' ? unicode_to_lower(c) : other;
}

str transform_text_case(struct shell *sh, str s, char which, bool all)
{
	struct buf b = buf_in(&sh->scratch);

	for (size_t i = 0, n; i < s.n; i += n) {
		uint32_t c = (unsigned char)s.s[i];

		n = sh->utf8 ? utf8_decode(s.s + i, s.n - i, &c) : 1;
		if (!sh->utf8 && c >= 0x80)
			buf_add(&b, s.s + i, 1);
		else
			utf8_add(&b, all || !i ? transform_case(c, which) : c);
	}
	return finished(&b);
}

/* What the text is between $' and '. */
static str unescaped(struct shell *sh, str s)
{
	struct buf b = buf_in(&sh->scratch);
	struct program *p = program_new();
	struct syntax_error err = { 0 };
	const struct word *w;
	struct source src;
	struct lexer lx;
	str out = s;

	buf_adds(&b, "$'");
	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] == '\'')
			buf_addc(&b, '\\');
		buf_addc(&b, s.s[i]);
		if (s.s[i] == '\\' && i + 1 < s.n)
			buf_addc(&b, s.s[++i]);
		else if (s.s[i] == '\\')
			buf_addc(&b, '\\');
	}
	buf_addc(&b, '\'');
	source_init_string(&src, buf_cstr(&b), b.n, sh->line);
	lexer_init(&lx, &src, p, &err);
	lx.bash = true;
	lx.ascii = !sh->utf8;
	w = word_lex(&lx);
	if (w)
		out = (str){ arena_dup(&sh->scratch, w->lit, w->lit_len), w->lit_len };
	lexer_finish(&lx);
	source_finish(&src);
	syntax_error_finish(&err);
	program_unref(p);
	return out;
}

static void add_quoted(struct shell *sh, struct buf *b, str s)
{
	if (quote_needs_escapes(s, sh->utf8))
		quote_ansi(b, s, sh->utf8);
	else
		buf_quote(b, s.s, s.n, true);
}

str transform_value(struct shell *sh, char letter, str value)
{
	struct buf b = buf_in(&sh->scratch);

	switch (letter) {
	case 'U': return transform_text_case(sh, value, '^', true);
	case 'u': return transform_text_case(sh, value, '^', false);
	case 'L': return transform_text_case(sh, value, ',', true);
	case 'E': return unescaped(sh, value);
	case 'P':
		buf_adds(&b, sh->prompt(sh, value.s));
		break;
	default:
		add_quoted(sh, &b, value);
	}
	return finished(&b);
}

str transform_declaration(struct shell *sh, struct var *v, bool all, str value)
{
	struct buf b = buf_in(&sh->scratch);
	char letters[16];

	if (!v || !(v->flags & ~(VAR_LOCAL | VAR_PLAIN)))
		return (str){ 0 };
	show_attributes(v->flags, letters);
	if (!*letters && !value.s)
		return (str){ 0 };
	if (*letters)
		buf_fmt(&b, "declare -%s ", letters);
	buf_adds(&b, v->sym->name);
	if (all && v->flags & VAR_ARRAY && v->flags & VAR_SET) {
		buf_addc(&b, '=');
		show_array(sh, &b, v);
	} else if (value.s) {
		buf_addc(&b, '=');
		add_quoted(sh, &b, value);
	}
	return finished(&b);
}

str transform_pairs(struct shell *sh, const struct var *v)
{
	struct buf b = buf_in(&sh->scratch);

	show_pairs(sh, &b, v);
	return finished(&b);
}
