/* show.c - variables as text that can be read back
 * SPDX-License-Identifier: ISC
 */
#include "vars/show.h"

#include "base/quote.h"

void show_attributes(uint16_t flags, char *out)
{
	static const struct { uint16_t flag; char letter; } letters[] = {
		{ VAR_INDEXED, 'a' }, { VAR_ASSOC, 'A' }, { VAR_INTEGER, 'i' }, { VAR_NAMEREF, 'n' }, { VAR_READONLY, 'r' },
		{ VAR_TRACE, 't' }, { VAR_EXPORT, 'x' }, { VAR_CAPITAL, 'c' }, { VAR_LOWER, 'l' }, { VAR_UPPER, 'u' },
	};

	for (size_t i = 0; i < ARRAY_LEN(letters); i++)
		if (flags & letters[i].flag)
			*out++ = letters[i].letter;
	*out = '\0';
}

static void add_key(struct shell *sh, struct buf *b, str key)
{
	if (quote_needs_escapes(key, sh->utf8))
		quote_ansi(b, key, sh->utf8);
	else if (quote_is_needed(key) || (key.n == 1 && key.s[0] == '@'))
		quote_double(b, key);
	else
		buf_add(b, key.s, key.n);
}

void show_pairs(struct shell *sh, struct buf *b, const struct var *v)
{
	struct array_walk w = { .array = v->array };
	bool assoc = v->flags & VAR_ASSOC, any = false;

	while (w.array && array_next(&w)) {
		if (any && !assoc)
			buf_addc(b, ' ');
		if (assoc)
			add_key(sh, b, w.key.text);
		else
			buf_fmt(b, "%ld", w.key.index);
		buf_addc(b, ' ');
		quote_value(b, value_str(w.value), sh->utf8);
		if (assoc)
			buf_addc(b, ' ');
		any = true;
	}
}

void show_array(struct shell *sh, struct buf *b, const struct var *v)
{
	struct array_walk w = { .array = v->array };
	bool assoc = v->flags & VAR_ASSOC, any = false;

	buf_addc(b, '(');
	while (w.array && array_next(&w)) {
		buf_adds(b, any && !assoc ? " [" : "[");
		if (assoc)
			add_key(sh, b, w.key.text);
		else
			buf_fmt(b, "%ld", w.key.index);
		buf_adds(b, "]=");
		quote_value(b, value_str(w.value), sh->utf8);
		if (assoc)
			buf_addc(b, ' ');
		any = true;
	}
	buf_addc(b, ')');
}

void show_declaration(struct shell *sh, struct buf *b, struct var *v)
{
	char letters[16];

	show_attributes(v->flags, letters);
	buf_fmt(b, "declare -%s %s", *letters ? letters : "-", v->sym->name);
	if (v->flags & VAR_SET) {
		buf_addc(b, '=');
		if (v->flags & VAR_ARRAY)
			show_array(sh, b, v);
		else
			quote_value(b, value_str(&v->value), sh->utf8);
	}
	buf_addc(b, '\n');
}

void show_assignment(struct shell *sh, struct buf *b, struct var *v)
{
	if (!(v->flags & VAR_SET))
		return;
	buf_fmt(b, "%s=", v->sym->name);
	if (v->flags & VAR_ARRAY)
		show_array(sh, b, v);
	else
		quote_word(b, value_str(&v->value), sh->utf8);
	buf_addc(b, '\n');
}

void show_posix(struct shell *sh, struct buf *b, const char *prefix, struct var *v)
{
	str text = var_str(sh, v->sym);

	if (!text.s && !*prefix)
		return;
	buf_fmt(b, "%s%s", prefix, v->sym->name);
	if (text.s) {
		buf_addc(b, '=');
		buf_quote(b, text.s, text.n, true);
	}
	buf_addc(b, '\n');
}

void show_refresh(struct shell *sh, struct symbol *s)
{
	if (s->special)
		var_str(sh, s);
}
