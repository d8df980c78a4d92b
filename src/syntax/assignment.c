/* assignment.c - what bash's arrays are written with: NAME[ ]=, NAME=( )
 * SPDX-License-Identifier: ISC
 */
#include "syntax/builder.h"

#include "syntax/recording.h"
#include "syntax/word.h"

const struct subscript *lex_subscript(struct lexer *lx)
{
	struct subscript *sub = arena_zalloc(&lx->program->arena, sizeof(*sub));
	const struct word *w;
	struct opener o;

	if (!lexer_nest(lx))
		return NULL;
	lexer_open(lx, &o, "[");
	source_take(lx->src);
	sub->index = lex_arith_operand(lx, MODE_SUBSCRIPT);
	if (!sub->index)
		return NULL;
	source_take(lx->src);
	lexer_close(lx, &o);
	lx->nesting--;
	w = sub->index->word;
	if (!(w->flags & WORD_QUOTED) && w->nparts == 1 && w->lit_len == 1 && (w->lit[0] == '@' || w->lit[0] == '*'))
		sub->all = w->lit[0];
	return sub;
}

/* = or +=, taken; 0: neither stands here */
static uint16_t assignment_sign(struct lexer *lx)
{
	int c = lexer_peek(lx);

	if (c == '=')
		return source_take(lx->src), WORD_NAMED;
	if (c != '+' || lexer_second(lx) != '=')
		return 0;
	source_take(lx->src);
	lexer_peek(lx);
	source_take(lx->src);
	return WORD_NAMED | WORD_APPEND;
}

int lex_element(struct builder *b)
{
	struct lexer *lx = b->lx;
	struct attempt attempt = attempt_begin(lx);
	size_t edits = lx->edits.n;
	const struct subscript *sub = lex_subscript(lx);
	uint16_t sign = sub ? assignment_sign(lx) : 0;

	if (sign) {
		b->assigned.sub = sub;
		if (!(b->where & LEX_ITEM))
			b->assigned.sym = program_symbol(lx->program, lx->text.s + b->run, lx->text.n - b->run);
		lx->text.n = b->run;
		b->flags |= sign;
		b->eq = lx->edits.n == edits ? source_offset(lx->src) - b->off : 0; /* 0: its spelling is another text */
		b->assign = true;
		return 1;
	}
	if (b->where & LEX_ITEM && !sub && source_peek(lx->src) == SOURCE_EOF) /* within ( ) bash looks for the ] in any case */
		return -1;
	if (attempt_undo(lx, &attempt))
		return 0;
	lexer_fail_here(lx, "cannot tell what [ begins: quote it");
	return -1;
}

static void add_item(struct lexer *lx)
{
	struct compound_item item = { .sub = lx->assigned.sub };
	struct word *w = lx->word;

	item.append = item.sub && w->flags & WORD_APPEND;
	item.braces = item.sub && w->flags & WORD_BRACE;
	w->flags &= (uint16_t)~(WORD_NAMED | WORD_APPEND);
	item.word = item.sub ? *word_behind(lx, w) : *w;
	buf_add(&lx->items, (const char *)&item, sizeof(item));
}

/* The items up to the ), which is taken. */
static bool read_items(struct lexer *lx)
{
	for (;; lexer_next(lx)) {
		switch (lexer_token(lx, LEX_ITEM)) {
		case TOK_NEWLINE:
			break;
		case TOK_WORD: case TOK_IO_NUMBER:
			add_item(lx);
			break;
		case TOK_RPAREN:
			return true;
		case TOK_EOF:
			lexer_fail_here(lx, "unexpected EOF while looking for matching `)'");
			return false;
		default:
			lexer_fail(lx, "syntax error near unexpected token `%s'", token_text(lx->tok));
			return false;
		}
	}
}

const struct compound *lex_compound(struct lexer *lx)
{
	struct compound *c = arena_zalloc(&lx->program->arena, sizeof(*c));
	struct token_state token = token_save(lx);
	size_t items = lx->items.n, bytes;
	struct compound_item *copy;
	struct opener o;

	if (!lexer_nest(lx))
		return NULL;
	lexer_open(lx, &o, "(");
	source_take(lx->src);
	lx->have = false;
	record_open(lx, RECORD_ITEMS);
	if (!read_items(lx))
		return NULL;
	record_close(lx, RECORD_ITEMS);
	bytes = lx->items.n - items;
	if (bytes) {
		copy = arena_alloc(&lx->program->arena, bytes);
		memcpy(copy, lx->items.s + items, bytes);
		c->items = copy;
		c->n = (uint32_t)(bytes / sizeof(*copy));
	}
	lx->items.n = items;
	token_restore(lx, token);
	lexer_close(lx, &o);
	lx->nesting--;
	return c;
}
