/* condition.c - what stands within [[ ]]
 * SPDX-License-Identifier: ISC
 */
#include "syntax/condition.h"

#include "base/stack.h"
#include "syntax/parser.h"
#include "syntax/word.h"

static struct condition_node *make(struct lexer *lx, enum condition_kind kind)
{
	struct condition_node *c = arena_zalloc(&lx->program->arena, sizeof(*c));

	c->kind = (uint8_t)kind;
	return c;
}

/* Within [[ ]] what looks like a descriptor's number is a word, too. */
static bool is_word(struct lexer *lx)
{
	enum token t = lexer_token(lx, 0);

	return t == TOK_WORD || t == TOK_IO_NUMBER;
}

static const char *operator_of(struct lexer *lx)
{
	static const char *const names[] = { "=", "==", "!=", "=~", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-nt", "-ot",
					     "-ef" };
	enum token t = lexer_token(lx, 0);

	if (t == TOK_LESS || t == TOK_GREAT)
		return t == TOK_LESS ? "<" : ">";
	for (size_t i = 0; t == TOK_WORD && i < ARRAY_LEN(names); i++)
		if (word_is(lx->word, names[i]))
			return names[i];
	return NULL;
}

static const struct word *operand(struct lexer *lx)
{
	const struct word *w;

	if (!is_word(lx) || word_is(lx->word, "]]"))
		return parser_unexpected(lx), NULL;
	lx->word->flags &= (uint16_t)~WORD_NAMED;
	w = lx->word;
	lexer_next(lx);
	return w;
}

/* Patterns are extended ones here, whatever the option says. */
static const struct word *pattern(struct lexer *lx)
{
	bool was = lx->extglob;
	const struct word *w;

	lx->extglob = true;
	w = operand(lx);
	lx->extglob = was;
	return w;
}

/* WORD, -X WORD or WORD operator WORD */
static const struct condition_node *parse_words(struct lexer *lx)
{
	struct condition_node *c = make(lx, CONDITION_ONE);
	const struct word *first = operand(lx);

	if (!first)
		return NULL;
	if (first->flags & WORD_LITERAL && !(first->flags & WORD_QUOTED) && first->lit_len == 2 && first->lit[0] == '-' &&
	    strchr("abcdefghknoprstuvwxzGLNORS", first->lit[1])) {
		c->op = first->lit;
		c->a = operand(lx);
		return c->a ? c : NULL;
	}
	c->a = first;
	c->op = operator_of(lx);
	if (!c->op) {
		c->op = "-n";
		c->bare = true;
		return c;
	}
	c->kind = CONDITION_TWO;
	lexer_next(lx);
	if (strcmp(c->op, "=~") == 0)
		c->b = word_regex(lx);
	else
		c->b = c->op[0] == '=' || c->op[0] == '!' ? pattern(lx) : operand(lx);
	if (c->b && !c->b->nparts && !c->b->lit)
		return parser_unexpected(lx), NULL;
	return c->b ? c : NULL;
}

static const struct condition_node *parse_primary(struct lexer *lx)
{
	struct condition_node *c;

	if (stack_left() < STACK_RESERVE) {
		lexer_fail(lx, "syntax error: conditions nested too deeply");
		return NULL;
	}
	lexer_skip_newlines(lx, 0);
	if (is_word(lx) && word_is(lx->word, "!")) {
		c = make(lx, CONDITION_NOT);
		lexer_next(lx);
		c->left = parse_primary(lx);
	} else if (lexer_token(lx, 0) == TOK_LPAREN) {
		c = make(lx, CONDITION_GROUP);
		lexer_next(lx);
		c->left = condition_parse(lx);
		if (c->left && lexer_token(lx, 0) != TOK_RPAREN)
			return parser_unexpected(lx), NULL;
		lexer_next(lx);
	} else {
		return parse_words(lx);
	}
	return c->left ? c : NULL;
}

/* What binds left to right by one operator. */
static const struct condition_node *parse_chain(struct lexer *lx, enum token t, enum condition_kind kind,
		const struct condition_node *(*next)(struct lexer *))
{
	const struct condition_node *left = next(lx);

	while (left) {
		struct condition_node *c;

		lexer_skip_newlines(lx, 0);
		if (lexer_token(lx, 0) != t)
			break;
		lexer_next(lx);
		c = make(lx, kind);
		c->left = left;
		c->right = next(lx);
		left = c->right ? c : NULL;
	}
	return left;
}

static const struct condition_node *parse_and(struct lexer *lx)
{
	return parse_chain(lx, TOK_AND_IF, CONDITION_AND, parse_primary);
}

const struct condition_node *condition_parse(struct lexer *lx)
{
	return parse_chain(lx, TOK_OR_IF, CONDITION_OR, parse_and);
}
