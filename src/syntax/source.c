/* source.c - where characters come from
 * SPDX-License-Identifier: ISC
 */
#include "syntax/source.h"

void source_init_string(struct source *src, const char *s, size_t n, uint32_t line)
{
	*src = (struct source){ .p = s, .end = s + n, .base = s, .line = line, .hold = SOURCE_NO_HOLD };
	src->eof = true;
}

void source_init_refill(struct source *src, source_refill *refill, void *arg)
{
	*src = (struct source){ .refill = refill, .refill_arg = arg, .line = 1, .hold = SOURCE_NO_HOLD };
	src->base = src->p = src->end = "";
}

static void pop_alias(struct source *src)
{
	struct alias_input *a = src->alias;

	src->p = a->p;
	src->end = a->end;
	src->alias = a->below;
	src->alias_ended |= a->blank_end;
	src->alias_pops++;
	a->sym->uses--;
	mem_free(a->text);
	mem_free(a);
}

void source_finish(struct source *src)
{
	while (src->alias)
		pop_alias(src);
	if (src->refill)
		buf_finish(&src->text);
}

void source_append(struct source *src, const char *s, size_t n)
{
	size_t at = (size_t)(src->p - src->base), keep = src->line_start;

	if (src->hold < keep)
		keep = src->hold;
	if (keep && keep >= src->text.n / 2) { /* forget what nobody can ask for */
		while (keep && src->text.s[keep - 1] != '\n') /* a whole line: reading may come back to the mark */
			keep--;
		memmove(src->text.s, src->text.s + keep, src->text.n - keep);
		src->text.n -= keep;
		src->off += (uint32_t)keep;
		src->line_start -= (uint32_t)keep;
		if (src->hold != SOURCE_NO_HOLD)
			src->hold -= (uint32_t)keep;
		at -= keep;
	}
	while (n) { /* without NUL bytes, as in bash */
		const char *nul = memchr(s, '\0', n);
		size_t run = nul ? (size_t)(nul - s) : n;

		buf_add(&src->text, s, run);
		s += run;
		n -= run;
		if (nul) {
			s++;
			n--;
		}
	}
	if (!src->text.s)
		return;
	src->base = src->text.s;
	src->p = src->base + at;
	src->end = src->base + src->text.n;
}

bool source_more(struct source *src)
{
	while (src->p == src->end) {
		if (src->alias)
			pop_alias(src);
		else if (src->eof)
			return false;
		else if (!src->refill(src, src->refill_arg))
			src->eof = true;
	}
	return true;
}

void source_push_alias(struct source *src, struct symbol *sym, str text)
{
	struct alias_input *a = mem_alloc(sizeof(*a));

	a->below = src->alias;
	a->sym = sym;
	sym->uses++;
	a->p = src->p;
	a->end = src->end;
	a->text = mem_dup(text.s, text.n);
	a->blank_end = text.n && (text.s[text.n - 1] == ' ' || text.s[text.n - 1] == '\t');
	src->alias = a;
	src->p = a->text;
	src->end = a->text + text.n;
}

bool source_in_alias(const struct source *src, const struct symbol *sym)
{
	for (const struct alias_input *a = src->alias; a; a = a->below)
		if (a->sym == sym)
			return true;
	return false;
}

void source_discard_line(struct source *src)
{
	while (src->alias)
		pop_alias(src);
	src->alias_ended = false;
	while (src->p < src->end && src->p[-(src->p > src->base)] != '\n')
		source_take(src);
}
