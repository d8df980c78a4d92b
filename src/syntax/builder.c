/* builder.c - a word while it is being read
 * SPDX-License-Identifier: ISC
 */
#include "syntax/builder.h"

/* Spellings are kept for the outer words only, since each holds all that is inside it. */
enum { SPELL_NESTING = 16 };

void builder_add(struct builder *b, struct part p)
{
	buf_add(&b->lx->parts, (const char *)&p, sizeof(p));
}

void builder_end_run(struct builder *b)
{
	struct buf *t = &b->lx->text;
	size_t n = t->n - b->run;

	if (n || b->run_open) {
		struct part p = { .kind = PART_LITERAL, .quoted = b->run_quoted, .len = (uint32_t)n };

		p.text = arena_dup(&b->lx->program->arena, t->s ? t->s + b->run : "", n);
		builder_add(b, p);
	}
	t->n = b->run;
	b->run_open = false;
}

void builder_quotes(struct builder *b)
{
	if (!b->run_quoted)
		builder_end_run(b);
	b->run_quoted = true;
	b->run_open = true;
	b->flags |= WORD_QUOTED;
}

void builder_begin(struct builder *b, struct lexer *lx)
{
	*b = (struct builder){ .lx = lx, .first_part = lx->parts.n, .run = lx->text.n };
}

void brace_look(const char *s, size_t n, int *state)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '{' && !*state)
			*state = 1;
		else if (*state == 1 && (s[i] == ',' || (s[i] == '.' && i + 1 < n && s[i + 1] == '.')))
			*state = 2;
		else if (*state == 2 && s[i] == '}')
			*state = 3;
	}
}

static bool has_braces(const struct word *w)
{
	int state = 0;

	for (uint32_t i = 0; i < w->nparts; i++)
		if (w->parts[i].kind == PART_LITERAL && !w->parts[i].quoted)
			brace_look(w->parts[i].text, w->parts[i].len, &state);
	return state == 3;
}

struct word *builder_finish(struct builder *b, uint32_t line, uint32_t off)
{
	struct lexer *lx = b->lx;
	struct arena *a = &lx->program->arena;
	struct word *w = arena_zalloc(a, sizeof(*w));
	size_t bytes;

	builder_end_run(b);
	bytes = lx->parts.n - b->first_part;
	w->nparts = (uint32_t)(bytes / sizeof(struct part));
	if (bytes) {
		struct part *p = arena_alloc(a, bytes);

		mem_copy((char *)p, lx->parts.s + b->first_part, bytes);
		w->parts = p;
	}
	lx->parts.n = b->first_part;
	w->line = line;
	w->off = off;
	w->flags = b->flags;
	w->eq = b->eq;
	if (b->brace && has_braces(w))
		w->flags |= WORD_BRACE;
	if (w->nparts == 0 || (w->nparts == 1 && w->parts[0].kind == PART_LITERAL)) {
		w->lit = w->nparts ? w->parts[0].text : "";
		w->lit_len = w->nparts ? w->parts[0].len : 0;
		if (!(w->flags & (WORD_GLOB | WORD_BRACE)))
			w->flags |= WORD_LITERAL;
	} else if (!(w->flags & (WORD_GLOB | WORD_BRACE | WORD_EXPANDS | WORD_MULTI))) {
		struct buf all = buf_in(a);

		for (uint32_t i = 0; i < w->nparts; i++) {
			if (w->parts[i].kind != PART_LITERAL)
				return w;
			buf_add(&all, w->parts[i].text, w->parts[i].len);
		}
		w->lit = buf_cstr(&all);
		w->lit_len = (uint32_t)all.n;
		w->flags |= WORD_LITERAL;
	}
	return w;
}

struct spelling spelling_begin(const struct lexer *lx)
{
	struct source *src = lx->src;
	struct spelling s = { .alias = src->alias, .pops = src->alias_pops, .strays = lx->strays,
			      .edits = lx->edits.n };

	if (src->alias) {
		s.alias_start = src->p;
	} else {
		s.start = src->off + (uint32_t)(src->p - src->base);
		if (src->hold == SOURCE_NO_HOLD) {
			src->hold = (uint32_t)(src->p - src->base);
			s.mine = true;
		}
	}
	s.at = spelling_at(lx);
	return s;
}

str spelling_end(const struct lexer *lx, struct spelling s)
{
	struct source *src = lx->src;
	const char *from;

	if (s.mine)
		src->hold = SOURCE_NO_HOLD;
	if (src->alias != s.alias || src->alias_pops != s.pops || lx->strays != s.strays)
		return (str){ 0 };
	from = s.alias ? s.alias_start : src->base + (s.start - src->off);
	return (str){ from, (size_t)(src->p - from) };
}

uint32_t spelling_at(const struct lexer *lx)
{
	const struct source *src = lx->src;

	return src->alias ? (uint32_t)(src->p - src->alias->text) : src->off + (uint32_t)(src->p - src->base);
}

void spelling_edit(struct lexer *lx, uint32_t at, str text, const struct body *body)
{
	struct edit e = { at, spelling_at(lx) - at, text, body };

	buf_add(&lx->edits, (const char *)&e, sizeof(e));
}

void spelling_keep(struct lexer *lx, struct spelling s, str text, struct word *w)
{
	const struct edit *e, *end;
	uint32_t from = s.at, done = 0;
	const struct insertion **last = &w->insertions;
	struct buf b = buf_in(&lx->program->arena);
	size_t more = 0;

	if (!text.s || lx->nesting >= SPELL_NESTING)
		return;
	if (lx->edits.n == s.edits) {
		w->text = (str){ arena_dup(&lx->program->arena, text.s, text.n), text.n };
		return;
	}
	e = (const struct edit *)(const void *)(lx->edits.s + s.edits);
	end = (const struct edit *)(const void *)(lx->edits.s + lx->edits.n);
	for (const struct edit *k = e; k < end; k++)
		more += k->text.n;
	buf_grow(&b, text.n + more + 1); /* it stays where it is: insertions point there */
	for (; e < end; e++) {
		buf_add(&b, text.s + done, e->at - from - done);
		if (e->body) {
			struct insertion *i = arena_zalloc(&lx->program->arena, sizeof(*i));

			*i = (struct insertion){ .at = b.s + b.n, .body = e->body };
			*last = i;
			last = &i->next;
		}
		buf_add(&b, e->text.s, e->text.n);
		done = e->at - from + e->len;
	}
	buf_add(&b, text.s + done, text.n - done);
	w->text = (str){ buf_cstr(&b), b.n };
}
