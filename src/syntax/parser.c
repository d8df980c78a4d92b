/* parser.c - tokens to the tree (POSIX 2.10)
 * SPDX-License-Identifier: ISC
 */
#include "syntax/parser.h"

#include "base/command.h"
#include "base/stack.h"
#include "syntax/condition.h"
#include "syntax/print.h"
#include "syntax/recording.h"
#include "syntax/word.h"

static const struct node *parse_and_or(struct lexer *lx);
static const struct node *parse_command(struct lexer *lx);
static const struct node *parse_list(struct lexer *lx, bool newlines);
static const struct node *parse_group(struct lexer *lx, bool subshell);

/* Lists being read stand on one stack of the lexer's, each from its own base up. */
static void items_push(struct lexer *lx, const void *item, size_t size)
{
	buf_add(&lx->items, item, size);
}

static size_t items_count(const struct lexer *lx, size_t base, size_t size)
{
	return (lx->items.n - base) / size;
}

/* The items from base up, copied to the arena and off the stack. */
static void *items_take(struct lexer *lx, size_t base, size_t size, uint32_t *count)
{
	size_t n = lx->items.n - base;
	void *p = NULL;

	if (n) {
		p = arena_alloc(&lx->program->arena, n);
		mem_copy(p, lx->items.s + base, n);
	}
	*count = (uint32_t)(n / size);
	lx->items.n = base;
	return p;
}

static void *make(struct lexer *lx, enum node_kind kind, size_t size)
{
	struct node *n = arena_zalloc(&lx->program->arena, size);

	n->kind = (uint8_t)kind;
	n->line = lx->line;
	n->off = lx->off;
	return n;
}

static const struct node *make_one(struct lexer *lx, enum node_kind kind, const struct node *child)
{
	struct node_one *n = make(lx, kind, sizeof(*n));

	n->child = child;
	if (child) {
		n->node.line = child->line;
		n->node.off = child->off;
	}
	return &n->node;
}

const struct node *parser_unexpected(struct lexer *lx)
{
	if (lx->tok == TOK_EOF) {
		lx->error->incomplete |= !lx->error->message;
		lexer_fail(lx, "syntax error: unexpected end of file");
	} else if ((lx->tok == TOK_WORD || lx->tok == TOK_IO_NUMBER) && lx->word->text.s) {
		struct buf b = buf_in(&lx->program->arena);

		print_word(&b, lx->word);
		lexer_fail(lx, "syntax error near unexpected token `%.*s'", (int)(b.n > 80 ? 80 : b.n), b.s);
	} else {
		lexer_fail(lx, "syntax error near unexpected token `%s'", token_text(lx->tok));
	}
	return NULL;
}

static bool expect(struct lexer *lx, enum token t)
{
	if (lexer_token(lx, LEX_RESERVED) != t)
		return parser_unexpected(lx) != NULL;
	lexer_next(lx);
	return true;
}

/* op: the record of the << */
static void add_here(struct lexer *lx, struct redir *r, uint32_t op)
{
	struct here_pending *h = arena_zalloc(&lx->program->arena, sizeof(*h));

	h->redir = r;
	h->record = op;
	*lx->here_last = h;
	lx->here_last = &h->next;
}

static bool is_redirection(enum token t)
{
	return t == TOK_IO_NUMBER || (t >= TOK_LESS && t <= TOK_AND_DGREAT);
}

static void append_redirection(struct redir *r, const struct redir ***tail)
{
	**tail = r;
	*tail = (const struct redir **)&r->next;
}

/* 2>&1, as a part of &> and |& */
static void append_error_too(struct lexer *lx, const struct redir ***tail)
{
	struct redir *r = arena_zalloc(&lx->program->arena, sizeof(*r));
	struct word *one = arena_zalloc(&lx->program->arena, sizeof(*one));

	one->flags = WORD_LITERAL;
	one->lit = "1";
	one->lit_len = 1;
	one->text = STR("1");
	*r = (struct redir){ .target = one, .fd = 2, .op = REDIR_DUP_OUT, .fd_given = true };
	append_redirection(r, tail);
}

/* >& before a word that cannot be a descriptor is &> (bash) */
static bool names_file(const struct word *w)
{
	uint32_t i = 0;

	if (!(w->flags & WORD_LITERAL))
		return false;
	while (i < w->lit_len && w->lit[i] >= '0' && w->lit[i] <= '9')
		i++;
	return i < w->lit_len && (i + 1 < w->lit_len || w->lit[i] != '-');
}

static bool reads(enum redir_op op)
{
	return op == REDIR_IN || op == REDIR_RDWR || op == REDIR_DUP_IN || op == REDIR_HERE || op == REDIR_STRING;
}

/* One redirection appended at *tail; false after an error. */
static bool parse_redirection(struct lexer *lx, const struct redir ***tail)
{
	static const uint8_t ops[] = {
		[TOK_LESS] = REDIR_IN, [TOK_GREAT] = REDIR_OUT, [TOK_CLOBBER] = REDIR_CLOBBER,
		[TOK_DGREAT] = REDIR_APPEND, [TOK_LESSGREAT] = REDIR_RDWR, [TOK_LESSAND] = REDIR_DUP_IN,
		[TOK_GREATAND] = REDIR_DUP_OUT, [TOK_DLESS] = REDIR_HERE, [TOK_DLESSDASH] = REDIR_HERE,
		[TOK_TLESS] = REDIR_STRING, [TOK_AND_GREAT] = REDIR_OUT, [TOK_AND_DGREAT] = REDIR_APPEND,
	};
	struct redir *r = arena_zalloc(&lx->program->arena, sizeof(*r));
	enum token t = lx->tok;
	uint32_t op;

	r->fd = -1;
	if (t == TOK_IO_NUMBER) {
		r->fd = lx->io_number;
		r->fd_given = true;
		r->variable = lx->io_variable;
		lexer_next(lx);
		t = lexer_token(lx, 0);
	}
	r->op = ops[t];
	r->strip = t == TOK_DLESSDASH;
	r->both = t == TOK_AND_GREAT || t == TOK_AND_DGREAT;
	if (r->fd < 0)
		r->fd = reads(r->op) ? 0 : 1;
	op = record_last(lx);
	lexer_next(lx);
	if (lexer_token(lx, 0) != TOK_WORD)
		return parser_unexpected(lx) != NULL;
	if (r->op == REDIR_HERE) {
		r->delimiter = word_unquoted(&lx->program->arena, lx->word, &r->here_literal);
		add_here(lx, r, op);
	} else {
		r->target = lx->word;
	}
	if (lx->bash && t == TOK_GREATAND && !r->fd_given && names_file(r->target)) {
		r->op = REDIR_OUT;
		r->both = r->written_dup = true;
	}
	lexer_next(lx);
	append_redirection(r, tail);
	if (r->both)
		append_error_too(lx, tail);
	return true;
}

static bool declares(const struct word *w)
{
	const struct command_row *row;

	return w->flags & WORD_LITERAL && (row = command_find(&builtin_set, w->lit, w->lit_len)) &&
	       row->command->flags & CMD_DECLARE;
}

/* Whether the command's operands of the form NAME=value do not split (POSIX 2.9.1.1). */
static bool declaration(const struct word *words, size_t n, bool bash)
{
	size_t i = 0;

	/* POSIX lets `command` stand before it, bash not even a quote within */
	while (!bash && i < n && words[i].flags & WORD_LITERAL && strcmp(words[i].lit, "command") == 0)
		i++;
	return i < n && declares(&words[i]) && !(bash && words[i].flags & WORD_QUOTED);
}

static bool begins_compound(enum token t)
{
	switch (t) {
	case TOK_LBRACE: case TOK_LPAREN: case TOK_IF: case TOK_WHILE: case TOK_UNTIL: case TOK_FOR: case TOK_CASE:
	case TOK_DLBRACKET: case TOK_SELECT:
		return true;
	default:
		return false;
	}
}

/* The ( of `function NAME ( )`, or that of a body? */
static bool followed_by_close(struct lexer *lx)
{
	int c;

	while ((c = lexer_peek(lx)) == ' ' || c == '\t')
		source_take(lx->src);
	return c == ')';
}

/* name is followed by ( ) when they are to come, or may be (bash's `function`) by what follows it. */
static const struct node *parse_function(struct lexer *lx, const struct word *name, bool keyword)
{
	struct node_function *f = make(lx, NODE_FUNCTION, sizeof(*f));

	f->node.line = name->line;
	f->node.off = name->off;
	if (lexer_token(lx, LEX_RESERVED) == TOK_LPAREN && (!keyword || followed_by_close(lx))) {
		lexer_next(lx);
		if (!expect(lx, TOK_RPAREN))
			return NULL;
	}
	lexer_skip_newlines(lx, LEX_RESERVED);
	f->sym = program_symbol(lx->program, name->lit, name->lit_len);
	f->program = lx->program;
	if (!begins_compound(lexer_token(lx, LEX_RESERVED)))
		return parser_unexpected(lx);
	f->body = parse_command(lx);
	return f->body ? &f->node : NULL;
}

/* function NAME [( )] compound-command */
static const struct node *parse_function_word(struct lexer *lx)
{
	struct word name;

	lexer_next(lx);
	if (lexer_token(lx, 0) != TOK_WORD || !(lx->word->flags & WORD_LITERAL) || lx->word->flags & WORD_QUOTED)
		return parser_unexpected(lx);
	name = *lx->word;
	lexer_next(lx);
	return parse_function(lx, &name, true);
}

static const struct node *finish_simple(struct lexer *lx, struct node_simple *s, size_t words, size_t assigns)
{
	s->words = items_take(lx, words, sizeof(struct word), &s->nwords);
	s->assigns = items_take(lx, assigns, sizeof(struct assign), &s->nassigns);
	s->all_single = true;
	for (uint32_t i = 0; i < s->nwords; i++)
		s->all_single &= s->words[i].flags & WORD_LITERAL ? 1 : 0;
	if (s->nwords && s->words[0].flags & WORD_LITERAL)
		s->sym = program_symbol(lx->program, s->words[0].lit, s->words[0].lit_len);
	return &s->node;
}

/* The command's words so far. */
static const struct word *words_from(const struct lexer *lx, size_t base)
{
	return (const struct word *)(const void *)(lx->items.s + base);
}

/* NAME=value. */
static void push_assign(struct lexer *lx)
{
	const struct word *w = lx->word;
	struct assign a = { .sym = lx->assigned.sym, .sub = lx->assigned.sub, .append = w->flags & WORD_APPEND,
			    .compound = lx->assigned.compound };

	if (!a.sym)
		a.sym = program_symbol(lx->program, w->nparts ? w->parts[0].text : w->lit, w->eq - a.append);
	if (!a.compound)
		a.value = a.sub ? word_behind(lx, w) : word_after_eq(lx, w);
	items_push(lx, &a, sizeof(a));
}

/* An operand of a command, NAME=( ) of a declaration utility among them. */
static void push_operand(struct lexer *lx)
{
	struct word w = *lx->word;

	if (lx->assigned.compound) {
		struct buf text = buf_in(&lx->program->arena);

		print_compound(&text, w.lit, lx->assigned.compound);
		w.lit = buf_cstr(&text);
		w.lit_len = (uint32_t)text.n;
		w.text = (str){ w.lit, w.lit_len };
		w.insertions = NULL;
		w.compound = lx->assigned.compound;
		w.nparts = 0;
		w.flags = WORD_COMPOUND | WORD_NAMED;
	}
	items_push(lx, &w, sizeof(w));
}

/* May operands of the command, whose first word is known, be NAME=( )? eval and let take its text. */
static bool takes_compounds(const struct lexer *lx, const struct word *first)
{
	return lx->bash && (declares(first) || word_is(first, "eval") || word_is(first, "let"));
}

/* set -k: an assignment behind the command's name goes to the others, before the words. */
static void insert_assign(struct lexer *lx, size_t words)
{
	struct assign a;
	size_t n;

	push_assign(lx);
	n = lx->items.n - sizeof(a);
	memcpy(&a, lx->items.s + n, sizeof(a));
	memmove(lx->items.s + words + sizeof(a), lx->items.s + words, n - words);
	memcpy(lx->items.s + words, &a, sizeof(a));
}

/* first: the command's name, when that has been read already; else NULL */
static const struct node *parse_simple(struct lexer *lx, const struct word *first)
{
	struct node_simple *s = make(lx, NODE_SIMPLE, sizeof(*s));
	size_t assigns = lx->items.n, words = assigns; /* assignments end where words begin */
	const struct redir **tail = &s->redirs;
	unsigned where = LEX_COMMAND;

	if (first) {
		items_push(lx, first, sizeof(*first));
		where = takes_compounds(lx, first) ? LEX_DECLARE : 0;
	}
	for (;;) {
		size_t n = items_count(lx, words, sizeof(struct word));
		enum token t = lexer_token(lx, where);

		if (is_redirection(t)) {
			if (!parse_redirection(lx, &tail))
				return NULL;
			continue;
		}
		if (t == TOK_LPAREN && n == 1 && words == assigns && !s->redirs) {
			const struct word name = *words_from(lx, words);

			if (name.flags & WORD_LITERAL && !(name.flags & WORD_QUOTED)) {
				lx->items.n = words;
				return parse_function(lx, &name, false);
			}
		}
		if (t == TOK_LPAREN || t == TOK_ERROR)
			return parser_unexpected(lx);
		if (t != TOK_WORD)
			break;
		if ((!n || lx->keyword) && lx->word->flags & WORD_NAMED) {
			insert_assign(lx, words);
			words += sizeof(struct assign);
			lexer_next(lx);
			continue;
		}
		if (n && lx->word->flags & WORD_NAMED && !declaration(words_from(lx, words), n, lx->bash))
			lx->word->flags &= (uint16_t)~WORD_NAMED;
		push_operand(lx);
		lexer_next(lx);
		if (!n)
			where = takes_compounds(lx, words_from(lx, words)) ? LEX_DECLARE : 0;
	}
	if (lx->items.n == assigns && !s->redirs)
		return parser_unexpected(lx);
	return finish_simple(lx, s, words, assigns);
}

/* list up to the reserved word or operator `end`, which is taken */
static const struct node *parse_body(struct lexer *lx, enum token end)
{
	const struct node *n = parse_list(lx, true);

	if (!n || !expect(lx, end))
		return NULL;
	return n;
}

static const struct node *parse_if(struct lexer *lx)
{
	struct node_if *n = make(lx, NODE_IF, sizeof(*n));
	struct opener o;

	lexer_open(lx, &o, token_text(lx->tok));
	o.line = lx->line;
	o.column = lx->column;
	lexer_next(lx);
	n->test = parse_body(lx, TOK_THEN);
	if (!n->test)
		return NULL;
	n->then = parse_list(lx, true);
	if (!n->then)
		return NULL;
	switch (lexer_token(lx, LEX_RESERVED)) {
	case TOK_ELIF:
		lexer_close(lx, &o);
		n->other = parse_if(lx); /* takes the fi */
		return n->other ? &n->node : NULL;
	case TOK_ELSE:
		lexer_next(lx);
		n->other = parse_list(lx, true);
		if (!n->other)
			return NULL;
		break;
	default:
		break;
	}
	if (!expect(lx, TOK_FI))
		return NULL;
	lexer_close(lx, &o);
	return &n->node;
}

static const struct node *parse_do_group(struct lexer *lx)
{
	struct opener o;
	const struct node *n;

	if (lexer_token(lx, LEX_RESERVED) != TOK_DO)
		return parser_unexpected(lx);
	lexer_open(lx, &o, "do");
	o.line = lx->line;
	o.column = lx->column;
	lexer_next(lx);
	n = parse_body(lx, TOK_DONE);
	if (n)
		lexer_close(lx, &o);
	return n;
}

/* of for and select: in bash also { } */
static const struct node *parse_loop_body(struct lexer *lx)
{
	const struct node_one *group;

	if (lexer_token(lx, LEX_RESERVED) != TOK_LBRACE || !lx->bash)
		return parse_do_group(lx);
	group = (const struct node_one *)parse_group(lx, false);
	return group ? group->child : NULL;
}

static const struct node *parse_while(struct lexer *lx)
{
	struct node_while *n = make(lx, lx->tok == TOK_WHILE ? NODE_WHILE : NODE_UNTIL, sizeof(*n));
	struct opener o;

	lexer_open(lx, &o, token_text(lx->tok));
	o.line = lx->line;
	o.column = lx->column;
	lexer_next(lx);
	n->test = parse_list(lx, true);
	if (!n->test)
		return NULL;
	n->body = parse_do_group(lx);
	if (!n->body)
		return NULL;
	lexer_close(lx, &o);
	return &n->node;
}

static bool parse_for_words(struct lexer *lx, struct node_for *n)
{
	size_t words = lx->items.n;
	enum token t;

	lexer_next(lx); /* in */
	n->has_in = true;
	while ((t = lexer_token(lx, 0)) == TOK_WORD) {
		lx->word->flags &= (uint16_t)~WORD_NAMED;
		items_push(lx, lx->word, sizeof(struct word));
		lexer_next(lx);
	}
	n->words = items_take(lx, words, sizeof(struct word), &n->nwords);
	if (t != TOK_SEMI && t != TOK_NEWLINE)
		return parser_unexpected(lx) != NULL;
	lexer_next(lx);
	return true;
}

/* After for ((, both being taken */
static const struct node *parse_arith_for(struct lexer *lx, const struct node_for *begun)
{
	struct node_arith_for *n = make(lx, NODE_ARITH_FOR, sizeof(*n));
	const struct arith_word **const parts[] = { &n->init, &n->test, &n->step };
	static const char ends[] = ";;))";
	uint32_t paren = record_last(lx);

	n->node.line = begun->node.line;
	n->node.off = begun->node.off;
	for (size_t i = 0; i < ARRAY_LEN(ends) - 1; i++) {
		if (i < ARRAY_LEN(parts) && !lex_arith_for(lx, parts[i]))
			return NULL;
		if (lexer_peek(lx) != ends[i]) {
			lexer_fail_here(lx, "syntax error: for (( )) wants three expressions with ; between them");
			return NULL;
		}
		source_take(lx->src);
	}
	record_arith(lx, paren);
	lexer_next(lx);
	if (lexer_token(lx, LEX_RESERVED) == TOK_SEMI)
		lexer_next(lx);
	lexer_skip_newlines(lx, LEX_RESERVED);
	n->body = parse_loop_body(lx);
	return n->body ? &n->node : NULL;
}

static const struct node *parse_for(struct lexer *lx)
{
	struct node_for *n = make(lx, lx->tok == TOK_FOR ? NODE_FOR : NODE_SELECT, sizeof(*n));
	struct opener o;

	lexer_open(lx, &o, token_text(lx->tok));
	o.line = lx->line;
	o.column = lx->column;
	lexer_next(lx);
	if (lexer_token(lx, 0) == TOK_LPAREN && lx->bash && lexer_peek(lx) == '(' && n->node.kind == NODE_FOR) {
		const struct node *arith;

		source_take(lx->src);
		arith = parse_arith_for(lx, n);
		if (arith)
			lexer_close(lx, &o);
		return arith;
	}
	if (lexer_token(lx, 0) != TOK_WORD || !(lx->word->flags & WORD_LITERAL) || lx->word->flags & WORD_QUOTED ||
	    !name_valid(lx->word->lit, lx->word->lit_len))
		return parser_unexpected(lx);
	n->sym = program_symbol(lx->program, lx->word->lit, lx->word->lit_len);
	lexer_next(lx);
	if (lexer_token(lx, LEX_RESERVED) == TOK_SEMI) {
		lexer_next(lx);
		lexer_skip_newlines(lx, LEX_RESERVED);
	} else {
		lexer_skip_newlines(lx, LEX_RESERVED);
		if (lexer_token(lx, LEX_RESERVED) == TOK_IN && !parse_for_words(lx, n))
			return NULL;
		lexer_skip_newlines(lx, LEX_RESERVED);
	}
	n->body = parse_loop_body(lx);
	if (!n->body)
		return NULL;
	lexer_close(lx, &o);
	return &n->node;
}

static bool ends_case_item(enum token t)
{
	return t == TOK_DSEMI || t == TOK_SEMI_AND || t == TOK_DSEMI_AND;
}

/* One `pattern | pattern) list ;;` appended; false after an error. */
static bool parse_case_item(struct lexer *lx)
{
	struct case_item item = { 0 };
	size_t patterns = lx->items.n;
	uint32_t paren;
	enum token t;

	if (lexer_token(lx, 0) == TOK_LPAREN)
		lexer_next(lx);
	for (;;) {
		t = lexer_token(lx, 0);
		if (t != TOK_WORD)
			goto fail;
		lx->word->flags &= (uint16_t)~WORD_NAMED;
		items_push(lx, lx->word, sizeof(struct word));
		lexer_next(lx);
		t = lexer_token(lx, 0);
		if (t == TOK_RPAREN)
			break;
		if (t != TOK_PIPE)
			goto fail;
		lexer_next(lx);
	}
	paren = record_last(lx);
	lexer_next(lx);
	item.patterns = items_take(lx, patterns, sizeof(struct word), &item.n);
	lexer_skip_newlines(lx, LEX_COMMAND | LEX_RESERVED);
	t = lexer_token(lx, LEX_COMMAND | LEX_RESERVED);
	if (!ends_case_item(t) && t != TOK_ESAC) {
		item.body = parse_list(lx, true);
		if (!item.body)
			return false;
		record_commands(lx, paren, item.body);
		t = lexer_token(lx, LEX_RESERVED);
	}
	if (ends_case_item(t)) {
		item.end = t == TOK_SEMI_AND ? CASE_FALL : t == TOK_DSEMI_AND ? CASE_TEST : CASE_BREAK;
		lexer_next(lx);
	} else if (t != TOK_ESAC) {
		return parser_unexpected(lx) != NULL;
	}
	record_span(lx, paren);
	items_push(lx, &item, sizeof(item));
	return true;
fail:
	return parser_unexpected(lx) != NULL;
}

static const struct node *parse_case(struct lexer *lx)
{
	struct node_case *n = make(lx, NODE_CASE, sizeof(*n));
	size_t items = lx->items.n;
	struct opener o;

	lexer_open(lx, &o, "case");
	o.line = lx->line;
	o.column = lx->column;
	lexer_next(lx);
	if (lexer_token(lx, 0) != TOK_WORD)
		return parser_unexpected(lx);
	lx->word->flags &= (uint16_t)~WORD_NAMED;
	n->word = lx->word;
	lexer_next(lx);
	lexer_skip_newlines(lx, LEX_RESERVED);
	if (!expect(lx, TOK_IN))
		return NULL;
	for (;;) {
		lexer_skip_newlines(lx, LEX_RESERVED);
		if (lexer_token(lx, LEX_RESERVED) == TOK_ESAC)
			break;
		/* other reserved words are patterns here */
		if (lx->tok >= TOK_BANG && lx->tok < TOK_ERROR)
			record_word(lx);
		if (!parse_case_item(lx))
			return NULL;
	}
	lexer_next(lx);
	n->items = items_take(lx, items, sizeof(struct case_item), &n->n);
	lexer_close(lx, &o);
	return &n->node;
}

/* (( )), the token being the first (. NULL without an error: it is a subshell. */
static const struct node *parse_arith(struct lexer *lx)
{
	struct node_arith *n;
	uint32_t paren = record_last(lx);

	if (!lx->bash || lexer_peek(lx) != '(')
		return NULL;
	n = make(lx, NODE_ARITH, sizeof(*n));
	if (lex_arith_command(lx, &n->expression) <= 0)
		return NULL;
	record_arith(lx, paren);
	lexer_next(lx);
	return &n->node;
}

/* [[ ]] */
static const struct node *parse_condition(struct lexer *lx)
{
	struct node_condition *n = make(lx, NODE_CONDITION, sizeof(*n));
	struct opener o;

	lexer_open(lx, &o, "[[");
	o.line = lx->line;
	o.column = lx->column;
	lexer_next(lx);
	n->root = condition_parse(lx);
	if (!n->root)
		return NULL;
	if (lexer_token(lx, 0) != TOK_WORD || !word_is(lx->word, "]]"))
		return parser_unexpected(lx);
	lexer_next(lx);
	lexer_close(lx, &o);
	return &n->node;
}

/* { } and ( ) */
static const struct node *parse_group(struct lexer *lx, bool subshell)
{
	struct node_one *n = make(lx, subshell ? NODE_SUBSHELL : NODE_GROUP, sizeof(*n));
	struct opener o;

	lexer_open(lx, &o, subshell ? "(" : "{");
	o.line = lx->line;
	o.column = lx->column;
	lexer_next(lx);
	n->child = parse_body(lx, subshell ? TOK_RPAREN : TOK_RBRACE);
	if (!n->child)
		return NULL;
	if (subshell)
		n->cache = arena_zalloc(&lx->program->arena, sizeof(*n->cache));
	lexer_close(lx, &o);
	return &n->node;
}

static const struct node *parse_compound(struct lexer *lx, enum token t)
{
	switch (t) {
	case TOK_LBRACE: return parse_group(lx, false);
	case TOK_LPAREN: {
		const struct node *n = parse_arith(lx);

		return n || lx->error->message ? n : parse_group(lx, true);
	}
	case TOK_IF: return parse_if(lx);
	case TOK_WHILE:
	case TOK_UNTIL: return parse_while(lx);
	case TOK_FOR: return parse_for(lx);
	case TOK_CASE: return parse_case(lx);
	case TOK_SELECT: return parse_for(lx);
	case TOK_DLBRACKET: return parse_condition(lx);
	default: return NULL;
	}
}

static const struct node *with_redirections(struct lexer *lx, const struct node *n, const struct redir *redirs)
{
	struct node_one *wrap = (struct node_one *)(uintptr_t)make_one(lx, NODE_REDIR, n);

	wrap->redirs = redirs;
	return &wrap->node;
}

/* coproc [NAME] compound-command, coproc simple-command */
static const struct node *parse_coproc(struct lexer *lx)
{
	struct node_coproc *n = make(lx, NODE_COPROC, sizeof(*n));
	struct word first;

	n->name = "COPROC";
	lexer_next(lx);
	if (lexer_token(lx, LEX_COMMAND | LEX_RESERVED) != TOK_WORD || lx->word->flags & WORD_NAMED) {
		n->child = parse_command(lx);
		return n->child ? &n->node : NULL;
	}
	first = *lx->word;
	lexer_next(lx);
	if (begins_compound(lexer_token(lx, LEX_RESERVED)) && first.flags & WORD_LITERAL) {
		n->name = first.lit;
		n->child = parse_command(lx);
	} else {
		/* a reserved word is an operand here */
		if (lx->tok >= TOK_BANG && lx->tok < TOK_ERROR)
			record_word(lx);
		n->child = parse_simple(lx, &first);
	}
	return n->child ? &n->node : NULL;
}

/* A simple or compound command, or a function definition. */
static const struct node *parse_command(struct lexer *lx)
{
	enum token t = lexer_token(lx, LEX_COMMAND | LEX_RESERVED);
	const struct redir *redirs = NULL, **tail = &redirs;
	const struct node *n;
	uint32_t at;

	if (stack_left() < STACK_RESERVE) {
		lexer_fail(lx, "syntax error: commands nested too deeply");
		return NULL;
	}
	switch (t) {
	case TOK_LBRACE: case TOK_LPAREN: case TOK_IF: case TOK_WHILE: case TOK_UNTIL: case TOK_FOR: case TOK_CASE:
	case TOK_DLBRACKET: case TOK_SELECT:
		at = record_last(lx);
		n = parse_compound(lx, t);
		record_span(lx, at);
		break;
	case TOK_WORD: case TOK_IO_NUMBER:
		return parse_simple(lx, NULL);
	case TOK_COPROC:
		return parse_coproc(lx);
	case TOK_FUNCTION:
		return parse_function_word(lx);
	default:
		return is_redirection(t) ? parse_simple(lx, NULL) : parser_unexpected(lx);
	}
	if (!n)
		return NULL;
	while (is_redirection(lexer_token(lx, LEX_RESERVED)))
		if (!parse_redirection(lx, &tail))
			return NULL;
	return redirs ? with_redirections(lx, n, redirs) : n;
}

/* a |& b is a 2>&1 | b */
static const struct node *with_error(struct lexer *lx, const struct node *n)
{
	const struct redir *redirs = NULL, **tail = &redirs;

	/* no other has seen the node yet */
	if (n->kind == NODE_SIMPLE)
		tail = &((struct node_simple *)(uintptr_t)n)->redirs;
	else if (n->kind == NODE_REDIR)
		tail = &((struct node_one *)(uintptr_t)n)->redirs;
	while (*tail)
		tail = (const struct redir **)(uintptr_t)&(*tail)->next;
	append_error_too(lx, &tail);
	return redirs ? with_redirections(lx, n, redirs) : n;
}

static const struct node *list_node(struct lexer *lx, enum node_kind kind, size_t items)
{
	struct node_list *l = make(lx, kind, sizeof(*l));

	l->items = items_take(lx, items, sizeof(struct node *), &l->n);
	l->node.line = l->items[0]->line;
	l->node.off = l->items[0]->off;
	return &l->node;
}

static void push_node(struct lexer *lx, const struct node *n)
{
	items_push(lx, &n, sizeof(struct node *));
}

static bool is_pipe(enum token t)
{
	return t == TOK_PIPE || t == TOK_PIPE_AND;
}

static const struct node *parse_pipeline(struct lexer *lx);

static bool ends_pipeline(enum token t);

/* time [-p] [--] [pipeline] (bash) */
static const struct node *parse_time(struct lexer *lx)
{
	struct node_one *n = make(lx, NODE_TIME, sizeof(*n));

	lexer_next(lx);
	if (lexer_token(lx, LEX_COMMAND | LEX_RESERVED) == TOK_WORD && word_is(lx->word, "-p")) {
		n->node.kind = NODE_TIME_POSIX;
		lexer_next(lx);
	}
	if (lexer_token(lx, LEX_COMMAND | LEX_RESERVED) == TOK_WORD && word_is(lx->word, "--")) {
		n->node.kind = NODE_TIME_POSIX; /* bash, too, takes it for -p */
		lexer_next(lx);
	}
	if (ends_pipeline(lexer_token(lx, LEX_COMMAND | LEX_RESERVED)))
		return &n->node;
	n->child = parse_pipeline(lx);
	return n->child ? &n->node : NULL;
}

static const struct node *parse_piped(struct lexer *lx)
{
	const struct node *n;
	size_t items = lx->items.n;
	bool piped = false;

	n = parse_command(lx);
	while (n && is_pipe(lexer_token(lx, LEX_RESERVED))) {
		piped = true;
		push_node(lx, lx->tok == TOK_PIPE_AND ? with_error(lx, n) : n);
		lexer_next(lx);
		lexer_skip_newlines(lx, LEX_COMMAND | LEX_RESERVED);
		n = parse_command(lx);
	}
	if (n && piped) {
		push_node(lx, n);
		n = list_node(lx, NODE_PIPE, items);
	}
	return n;
}

static const struct node *parse_pipeline(struct lexer *lx)
{
	enum token t = lexer_token(lx, LEX_COMMAND | LEX_RESERVED);
	const struct node *n;

	if (t == TOK_TIME)
		return parse_time(lx);
	if (t != TOK_BANG)
		return parse_piped(lx);
	lexer_next(lx);
	t = lexer_token(lx, LEX_COMMAND | LEX_RESERVED);
	if (lx->bash && (t == TOK_NEWLINE || t == TOK_SEMI || t == TOK_EOF))
		return make_one(lx, NODE_NOT, NULL);
	n = lx->bash ? parse_pipeline(lx) : parse_piped(lx); /* POSIX has one ! only */
	return n ? make_one(lx, NODE_NOT, n) : NULL;
}

static bool ends_list(enum token t)
{
	switch (t) {
	case TOK_EOF: case TOK_RPAREN: case TOK_RBRACE: case TOK_DO: case TOK_DONE: case TOK_ELIF: case TOK_ELSE:
	case TOK_ESAC: case TOK_FI: case TOK_THEN: case TOK_DSEMI: case TOK_SEMI_AND: case TOK_DSEMI_AND:
	case TOK_ERROR:
		return true;
	default:
		return false;
	}
}

static bool ends_pipeline(enum token t)
{
	return t == TOK_NEWLINE || t == TOK_SEMI || t == TOK_AND || t == TOK_AND_IF || t == TOK_OR_IF || ends_list(t);
}

static const struct node *parse_and_or(struct lexer *lx)
{
	const struct node *left = parse_pipeline(lx);

	while (left) {
		enum token t = lexer_token(lx, LEX_RESERVED);
		struct node_pair *p;

		if (t != TOK_AND_IF && t != TOK_OR_IF)
			break;
		lexer_next(lx);
		lexer_skip_newlines(lx, LEX_COMMAND | LEX_RESERVED);
		p = make(lx, t == TOK_AND_IF ? NODE_AND : NODE_OR, sizeof(*p));
		p->node.line = left->line;
		p->node.off = left->off;
		p->left = left;
		p->right = parse_pipeline(lx);
		if (!p->right)
			return NULL;
		left = &p->node;
	}
	return left;
}

/* and-or lists with ; & and, if newlines, newlines between; the end token is left. */
static const struct node *parse_list(struct lexer *lx, bool newlines)
{
	size_t items = lx->items.n;
	bool first = !lx->have; /* behind what opens it */
	uint32_t at = record_last(lx);
	const struct node *only;

	if (newlines)
		lexer_skip_newlines(lx, LEX_COMMAND | LEX_RESERVED);
	for (;;) {
		const struct node *n = parse_and_or(lx);
		enum token t;

		if (!n)
			return NULL;
		t = lexer_token(lx, LEX_RESERVED);
		if (t == TOK_AND)
			n = make_one(lx, NODE_ASYNC, n);
		else if (t == TOK_NEWLINE)
			((struct node *)(uintptr_t)n)->newline = true; /* no other has seen it yet */
		push_node(lx, n);
		if (t != TOK_AND && t != TOK_SEMI && !(newlines && t == TOK_NEWLINE))
			break;
		lexer_next(lx);
		t = lexer_token(lx, LEX_COMMAND | LEX_RESERVED);
		if (newlines && t == TOK_NEWLINE) {
			lexer_skip_newlines(lx, LEX_COMMAND | LEX_RESERVED);
			t = lexer_token(lx, LEX_COMMAND | LEX_RESERVED);
		}
		if (ends_list(t) || t == TOK_NEWLINE)
			break;
	}
	if (lx->error->message)
		return NULL;
	if (items_count(lx, items, sizeof(struct node *)) == 1) {
		memcpy(&only, lx->items.s + items, sizeof(only));
		lx->items.n = items;
	} else {
		only = list_node(lx, NODE_SEQ, items);
	}
	if (first)
		record_commands(lx, at, only);
	return only;
}

const struct node *parser_substitution(struct lexer *lx, enum token end)
{
	const struct node *n = NULL;
	uint32_t at;

	record_open(lx, RECORD_COMMANDS);
	at = record_last(lx);
	lexer_skip_newlines(lx, LEX_COMMAND | LEX_RESERVED);
	if (lexer_token(lx, LEX_COMMAND | LEX_RESERVED) != end) {
		n = parse_list(lx, true);
		if (!n)
			return NULL;
	}
	if (lexer_token(lx, LEX_RESERVED) != end)
		return parser_unexpected(lx);
	lexer_next(lx);
	record_commands(lx, at, n);
	record_close(lx, RECORD_COMMANDS);
	if (end == TOK_EOF)
		lexer_here_at_end(lx);
	return n;
}

enum parse_result parser_command(struct lexer *lx)
{
	enum token t;

	lx->program->root = NULL;
	t = lexer_token(lx, LEX_COMMAND | LEX_RESERVED);
	if (t == TOK_EOF)
		return lx->error->message ? PARSE_ERROR : PARSE_END;
	if (t == TOK_NEWLINE)
		return PARSE_COMMAND;
	lx->program->root = parse_list(lx, false);
	if (lx->program->root) {
		t = lexer_token(lx, LEX_RESERVED);
		if (t != TOK_NEWLINE && t != TOK_EOF)
			parser_unexpected(lx);
		else if (lx->here_first) /* the input ended on the line of << */
			lexer_here_at_end(lx);
	}
	return lx->error->message ? PARSE_ERROR : PARSE_COMMAND;
}
