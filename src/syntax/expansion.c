/* expansion.c - what $ and ` begin within a word (POSIX 2.6.2 to 2.6.4)
 * SPDX-License-Identifier: ISC
 */
#include "syntax/builder.h"

#include "syntax/arith.h"
#include "syntax/word.h"

static bool digit(int c)
{
	return c >= '0' && c <= '9';
}

/* like: all of the part but the commands */
static struct body *add_command(struct builder *b, const struct node *node, char here, struct part like)
{
	struct arena *a = &b->lx->program->arena;
	struct body *body = arena_zalloc(a, sizeof(*body));

	body->node = node;
	body->here = here;
	b->lx->program->forks |= here != 0;
	body->cache = arena_zalloc(a, sizeof(*body->cache));
	if (!like.quoted)
		b->flags |= WORD_EXPANDS;
	like.command = body;
	builder_add(b, like);
	return body;
}

struct token_state token_save(const struct lexer *lx)
{
	return (struct token_state){ lx->tok, lx->line, lx->off, lx->column, lx->alias_next, lx->have };
}

void token_restore(struct lexer *lx, struct token_state s)
{
	lx->tok = s.tok;
	lx->line = s.line;
	lx->off = s.off;
	lx->column = s.column;
	lx->alias_next = s.alias_next;
	lx->have = s.have;
}

/* $( ), or another beginning, the ( being taken; here: ${ }, and the character behind its {, which is not */
static bool command_substitution(struct builder *b, const char *beginning, char here, struct part like)
{
	struct lexer *lx = b->lx;
	struct here_pending *first = lx->here_first, **last = lx->here_last;
	struct token_state token = token_save(lx);
	size_t edits = lx->edits.n;
	uint32_t at = spelling_at(lx);
	bool in_braces = lx->in_braces;
	const struct node *node;
	struct opener o;

	if (!lexer_nest(lx))
		return false;
	lexer_open(lx, &o, beginning);
	o.column -= 2;
	if (here == '|')
		source_take(lx->src);
	lx->have = false;
	lx->here_first = NULL;
	lx->here_last = &lx->here_first;
	lx->in_braces = here;
	node = parser_substitution(lx, here ? TOK_RBRACE : TOK_RPAREN);
	lx->in_braces = in_braces;
	if (lx->error->message)
		return false;
	/* bodies not seen yet come after the line that the substitution ends on */
	if (first) {
		*last = lx->here_first;
		if (!lx->here_first)
			lx->here_last = last;
		lx->here_first = first;
	}
	token_restore(lx, token);
	lx->nesting--;
	lexer_close(lx, &o);
	lx->edits.n = edits;
	spelling_edit(lx, at, here ? STR("}") : STR(")"), add_command(b, node, here, like));
	return true;
}

bool lex_process(struct builder *b, int c)
{
	builder_end_run(b);
	source_take(b->lx->src);
	lexer_peek(b->lx);
	source_take(b->lx->src);
	return command_substitution(b, c == '<' ? "<(" : ">(", 0, (struct part){ .kind = PART_PROCESS, .writes = c == '>' });
}

/* A continued line, which is joined in the spelling as bash does; the backslash is taken. */
static void joined(struct lexer *lx)
{
	uint32_t at = spelling_at(lx) - 1;

	source_take(lx->src);
	spelling_edit(lx, at, (str){ 0 }, NULL);
}

/* `...`: backslash escapes $ ` \ within (and " when the whole is in quotes) */
static char *kept(struct arena *a, const char *s)
{
	return s ? arena_dup(a, s, strlen(s)) : NULL;
}

/* bash reads what stands between backquotes when it runs that. */
static const struct syntax_error *error_kept(struct arena *a, struct syntax_error *from)
{
	struct syntax_error *e = arena_zalloc(a, sizeof(*e));

	*e = (struct syntax_error){ .line = from->line, .column = from->column };
	e->message = kept(a, from->message);
	e->text = kept(a, from->text);
	syntax_error_finish(from);
	return e;
}

bool lex_backquoted(struct builder *b, bool quoted)
{
	struct lexer *lx = b->lx, inner;
	struct source src;
	struct buf text = { 0 };
	struct opener o;
	uint32_t line = lx->src->line;
	const struct node *node;
	struct body *body;
	int c;

	if (!lexer_nest(lx))
		return false;
	lexer_open(lx, &o, "backquote");
	source_take(lx->src);
	while ((c = source_peek(lx->src)) != '`') {
		if (c == SOURCE_EOF) {
			lexer_fail_here(lx, "unexpected EOF while looking for matching ``'");
			buf_finish(&text);
			return false;
		}
		source_take(lx->src);
		if (c == '\\') {
			int d = source_peek(lx->src);

			if (d == '\n') {
				joined(lx);
				buf_addc(&text, '\\');
				c = d;
			} else if (d == '$' || d == '`' || d == '\\' || (d == '"' && quoted)) {
				c = d;
				source_take(lx->src);
			}
		}
		buf_addc(&text, (char)c);
	}
	source_take(lx->src);
	lexer_close(lx, &o);
	source_init_string(&src, buf_cstr(&text), text.n, line);
	lexer_init_inner(&inner, &src, lx);
	inner.opener = lx->opener;
	lx->nesting--;
	node = parser_substitution(&inner, TOK_EOF);
	lexer_finish(&inner);
	source_finish(&src);
	if (lx->error->message && !lx->bash) {
		lx->error->incomplete = false; /* no more input can come between the quotes */
		lx->tok = TOK_ERROR;
		lx->have = true;
		buf_finish(&text);
		return false;
	}
	body = add_command(b, node, 0, (struct part){ .kind = PART_COMMAND, .quoted = quoted, .backquote = true });
	if (lx->error->message) {
		body->node = NULL;
		body->wrong = error_kept(&lx->program->arena, lx->error);
		body->text = (str){ arena_dup(&lx->program->arena, text.s ? text.s : "", text.n), text.n };
	}
	buf_finish(&text);
	return true;
}

/* The name, number or special parameter after $ or ${ into p; false when none is there. */
static bool parameter_name(struct lexer *lx, struct param *p, bool braces)
{
	struct buf *t = &lx->text;
	size_t start = t->n;
	int c = lexer_peek(lx);

	if (c >= 0 && name_char[c] == NAME_LETTER) {
		do {
			buf_addc(t, (char)c);
			source_take(lx->src);
			c = lexer_peek(lx);
		} while (c >= 0 && name_char[c]);
		p->sym = program_symbol(lx->program, t->s + start, t->n - start);
		lx->program->forks |= strcmp(p->sym->name, "BASHPID") == 0;
		t->n = start;
		return true;
	}
	if (digit(c)) {
		uint64_t v = 0;

		do {
			if (v < UINT32_MAX)
				v = v * 10 + (uint64_t)(c - '0');
			source_take(lx->src);
			c = lexer_peek(lx);
		} while (braces && digit(c));
		p->number = v < UINT32_MAX ? (uint32_t)v : UINT32_MAX;
		return true;
	}
	if (c > 0 && strchr("@*#?-$!", c)) {
		p->special = (char)c;
		source_take(lx->src);
		return true;
	}
	return false;
}

/* The same within ${ }, where a [ ] may follow; *error when what it begins does not end. */
static bool parameter_element(struct lexer *lx, struct param *p, bool *error)
{
	*error = false;
	if (!parameter_name(lx, p, true))
		return false;
	if (!lx->bash || !p->sym || lexer_peek(lx) != '[')
		return true;
	p->sub = lex_subscript(lx);
	*error = !p->sub;
	return !*error;
}

/* What stands in ${ } is no expansion; that is an error only when it is run. Reads up to the }. */
static bool bad_substitution(struct lexer *lx, struct param *p)
{
	*p = (struct param){ .op = PARAM_BAD, .braces = true };
	return lex_operand(lx, MODE_BRACE) != NULL;
}

const struct arith_word *lex_arith_operand(struct lexer *lx, enum mode mode)
{
	const struct word *w = lex_operand(lx, mode);

	return w ? arith_parse_word(lx->program, w, lx->bash) : NULL;
}

/* ${x:offset:length}, the first : being taken */
static bool substring(struct lexer *lx, struct param *p)
{
	if (lexer_peek(lx) == '}')
		return bad_substitution(lx, p);
	p->op = PARAM_SUBSTRING;
	p->colon = false;
	p->offset = lex_arith_operand(lx, MODE_OFFSET);
	if (!p->offset || lexer_peek(lx) != ':')
		return p->offset != NULL;
	source_take(lx->src);
	p->length = lex_arith_operand(lx, MODE_OFFSET);
	return p->length != NULL;
}

/* ${x/pattern/text}, the first / being taken */
static bool replacement(struct lexer *lx, struct param *p)
{
	int c = lexer_peek(lx);

	p->op = PARAM_REPLACE;
	if (c == '/' || c == '#' || c == '%') {
		p->which = (char)c;
		source_take(lx->src);
	}
	p->arg = lex_operand(lx, c == '/' ? MODE_GLOBAL_PATTERN : MODE_PATTERN);
	if (!p->arg || lexer_peek(lx) != '/')
		return p->arg != NULL;
	source_take(lx->src);
	p->arg2 = lex_operand(lx, MODE_BRACE);
	return p->arg2 != NULL;
}

/* ${x@Q}, the @ being taken */
static bool transformation(struct lexer *lx, struct param *p)
{
	int c = lexer_peek(lx);

	if (c <= 0 || !strchr("QEPAaKkULu", c))
		return bad_substitution(lx, p);
	p->op = PARAM_TRANSFORM;
	p->which = (char)c;
	source_take(lx->src);
	return true;
}

/* What bash has more, c being where the operator stands; false in *is when it is none of these. */
static bool bash_operator(struct lexer *lx, struct param *p, int c, bool *is)
{
	*is = lx->bash && c > 0 && strchr("/^,~@", c);
	if (!*is)
		return true;
	source_take(lx->src);
	if (c == '/')
		return replacement(lx, p);
	p->which = (char)c;
	if (c == '@')
		return transformation(lx, p);
	p->op = PARAM_CASE;
	if (lexer_peek(lx) == c) {
		p->longest = true;
		source_take(lx->src);
	}
	p->arg = lex_operand(lx, MODE_BRACE);
	return p->arg != NULL;
}

/* After the name within ${ }. */
static bool parameter_operator(struct lexer *lx, struct param *p, bool quoted)
{
	static const char ops[] = "-=?+#%";
	static const uint8_t codes[] = { PARAM_DEFAULT, PARAM_ASSIGN, PARAM_ERROR, PARAM_ALTERNATE, PARAM_PREFIX,
					 PARAM_SUFFIX };
	int c = lexer_peek(lx);
	const char *at;
	bool trim, is;

	if (c == '}')
		return true;
	if (!bash_operator(lx, p, c, &is) || is)
		return !lx->error->message;
	if (c == ':') {
		p->colon = true;
		source_take(lx->src);
		c = lexer_peek(lx);
	}
	at = c > 0 ? strchr(ops, c) : NULL;
	if (!at || (p->colon && lx->bash && (c == '#' || c == '%')))
		return lx->bash && p->colon ? substring(lx, p) : bad_substitution(lx, p);
	source_take(lx->src);
	p->op = codes[at - ops];
	trim = p->op == PARAM_PREFIX || p->op == PARAM_SUFFIX;
	if (trim && p->colon)
		return bad_substitution(lx, p);
	if (trim && lexer_peek(lx) == c) {
		p->longest = true;
		source_take(lx->src);
	}
	p->arg = lex_operand(lx, quoted && !trim ? MODE_BRACE_QUOTED : MODE_BRACE);
	return p->arg != NULL;
}

/* ${# }: ${#} ${#x} ${#-w} ${##} ${###w} ${#?} ...: # is the operator when a name and } follow. */
static bool hash(struct lexer *lx, struct param *p, bool quoted)
{
	struct param q = { 0 };
	bool error;
	int c, was;

	source_take(lx->src);
	was = lexer_peek(lx);
	p->special = '#';
	if (was == '}' || was == ':' || was == '=' || was == '+' || was == '%')
		return parameter_operator(lx, p, quoted);
	c = parameter_element(lx, &q, &error) ? lexer_peek(lx) : SOURCE_EOF;
	if (error)
		return false;
	if (c == '}') {
		*p = q;
		p->braces = true;
		p->op = PARAM_LENGTH;
		return true;
	}
	if (was != '-' && was != '?' && was != '#')
		return bad_substitution(lx, p);
	/* what looked like a name was the operator */
	p->op = was == '-' ? PARAM_DEFAULT : was == '?' ? PARAM_ERROR : PARAM_PREFIX;
	if (was == '#' && c == '#') {
		p->longest = true;
		source_take(lx->src);
	}
	p->arg = lex_operand(lx, quoted && was != '#' ? MODE_BRACE_QUOTED : MODE_BRACE);
	return p->arg != NULL;
}

/* ${! }: $! itself, or what the value names, or names (bash). */
static bool bang(struct lexer *lx, struct param *p, bool quoted)
{
	bool error;
	int c;

	source_take(lx->src);
	c = lexer_peek(lx);
	if (c == '}' || (c > 0 && strchr(":-=+", c))) { /* ${!?} and ${!#} are indirect */
		p->special = '!';
		return parameter_operator(lx, p, quoted);
	}
	p->indirect = true;
	if (!parameter_element(lx, p, &error))
		return !error && bad_substitution(lx, p);
	c = lexer_peek(lx);
	if (p->sub && p->sub->all && c == '}') {
		p->op = PARAM_KEYS;
		p->indirect = false;
		return true;
	}
	if (p->sym && !p->sub && (c == '*' || c == '@')) {
		struct param q = *p;

		source_take(lx->src);
		if (lexer_peek(lx) == '}') {
			p->op = PARAM_NAMES;
			p->indirect = false;
			p->special = (char)c;
			return true;
		}
		*p = q;
		return c == '*' ? bad_substitution(lx, p) : transformation(lx, p);
	}
	return parameter_operator(lx, p, quoted);
}

/* Up to the }, which is left. */
static bool in_braces(struct lexer *lx, struct param *p, bool quoted)
{
	int c = lexer_peek(lx);
	bool error;

	if (c == '#') {
		if (!hash(lx, p, quoted))
			return false;
	} else if (c == '!' && lx->bash) {
		if (!bang(lx, p, quoted))
			return false;
	} else if (!parameter_element(lx, p, &error)) {
		if (error || !bad_substitution(lx, p))
			return false;
	} else if (!parameter_operator(lx, p, quoted)) {
		return false;
	}
	c = lexer_peek(lx);
	if (c == SOURCE_EOF) {
		lexer_fail_here(lx, "unexpected EOF while looking for matching `}'");
		return false;
	}
	return c == '}' || bad_substitution(lx, p);
}

/* ${ }, the { being taken */
static bool braced(struct lexer *lx, struct param *p, bool quoted)
{
	struct spelling sp;
	struct opener o;
	bool done;
	str text;

	if (!lexer_nest(lx))
		return false;
	lexer_open(lx, &o, "${");
	o.column -= 2;
	p->braces = true;
	sp = spelling_begin(lx);
	done = in_braces(lx, p, quoted);
	text = spelling_end(lx, sp);
	if (!done)
		return false;
	if (p->op == PARAM_BAD) {
		struct word *all = arena_zalloc(&lx->program->arena, sizeof(*all));

		spelling_keep(lx, sp, text, all);
		p->arg = all;
	}
	source_take(lx->src);
	lx->nesting--;
	lexer_close(lx, &o);
	return true;
}

static void add_param(struct builder *b, const struct param *p, bool quoted)
{
	struct param *q = arena_alloc(&b->lx->program->arena, sizeof(*q));

	*q = *p;
	if (!quoted)
		b->flags |= WORD_EXPANDS;
	else if (((p->special == '@' || (p->sub && p->sub->all == '@')) && p->op != PARAM_LENGTH) || (p->arg && p->arg->flags & WORD_MULTI))
		b->flags |= WORD_MULTI;
	builder_add(b, (struct part){ .kind = PART_PARAM, .quoted = quoted, .param = q });
}

/* What a complete command may cost in text that is read twice: each $(( within another that is none doubles it. */
enum { AGAIN_MAX = 1 << 20, AGAIN_LEAST = 64 };

static struct place place_save(const struct source *src)
{
	struct place p = { .line = src->line, .line_start = src->off + src->line_start, .alias = src->alias,
			   .alias_p = src->p, .pops = src->alias_pops };

	p.at = src->off + (uint32_t)(src->p - src->base);
	return p;
}

static bool place_restore(struct source *src, struct place p)
{
	if (src->alias != p.alias || src->alias_pops != p.pops)
		return false;
	if (p.alias) {
		src->p = p.alias_p;
		return true;
	}
	src->p = src->base + (p.at - src->off);
	src->line = p.line;
	src->line_start = p.line_start - src->off;
	return true;
}

struct attempt attempt_begin(const struct lexer *lx)
{
	return (struct attempt){ .place = place_save(lx->src), .token = token_save(lx), .opener = lx->opener,
				 .parts = lx->parts.n, .text = lx->text.n, .edits = lx->edits.n, .items = lx->items.n, .first = lx->here_first,
				 .last = lx->here_last, .nesting = lx->nesting, .mark = record_mark(lx) };
}

bool attempt_undo(struct lexer *lx, const struct attempt *a)
{
	lx->opener = a->opener;
	*lx->again += source_offset(lx->src) - a->place.at + AGAIN_LEAST;
	if (*lx->again > AGAIN_MAX || !place_restore(lx->src, a->place))
		return false;
	syntax_error_finish(lx->error);
	lx->nesting = a->nesting;
	lx->parts.n = a->parts;
	lx->text.n = a->text;
	lx->edits.n = a->edits;
	lx->items.n = a->items;
	lx->here_first = a->first;
	lx->here_last = a->first ? a->last : &lx->here_first;
	record_undo(lx, a->mark);
	token_restore(lx, a->token);
	return true;
}

/* $(( )) or (( )), as what says, both ( being taken. 1: done; 0: it is not arithmetic; -1: error. */
static int arithmetic(struct lexer *lx, const char *what, const struct arith_word **out)
{
	const struct word *w;
	struct opener o;
	int c;

	if (!lexer_nest(lx))
		return -1;
	lexer_open(lx, &o, what);
	o.column -= (uint32_t)strlen(what);
	w = lex_operand(lx, MODE_ARITH);
	lx->nesting--;
	if (!w)
		return lx->error->incomplete || lx->nesting + 1 >= LEXER_MAX_NESTING ? -1 : 0;
	source_take(lx->src); /* the first ) */
	c = lexer_peek(lx);
	if (c == SOURCE_EOF) { /* it may have been meant (POSIX 2.6.3) */
		lexer_fail_here(lx, "unexpected EOF while looking for matching `))'");
		return -1;
	}
	if (c != ')')
		return 0;
	source_take(lx->src);
	lexer_close(lx, &o);
	*out = arith_parse_word(lx->program, w, lx->bash);
	return 1;
}

/* The same at the second (; when it is not arithmetic, everything is as it was. */
static int try_arithmetic(struct lexer *lx, const char *what, const struct arith_word **out)
{
	struct attempt attempt = attempt_begin(lx);
	struct spelling sp = spelling_begin(lx); /* keeps the window */
	int r;

	source_take(lx->src);
	r = arithmetic(lx, what, out);
	if (r == 0) {
		if (attempt_undo(lx, &attempt)) {
			if (sp.mine)
				lx->src->hold = SOURCE_NO_HOLD;
			return 0;
		}
		lexer_fail_here(lx, "cannot tell %s from %.*s (: put a space between the parentheses", what,
				(int)strlen(what) - 1, what);
		r = -1;
	}
	spelling_end(lx, sp);
	return r;
}

static bool arithmetic_or_command(struct builder *b, bool quoted)
{
	const struct arith_word *aw;
	int r = try_arithmetic(b->lx, "$((", &aw);

	if (r == 0)
		return command_substitution(b, "$(", 0, (struct part){ .kind = PART_COMMAND, .quoted = quoted });
	if (r < 0)
		return false;
	if (!quoted)
		b->flags |= WORD_EXPANDS;
	builder_add(b, (struct part){ .kind = PART_ARITH, .quoted = quoted, .arith = aw });
	return true;
}

int lex_arith_command(struct lexer *lx, const struct arith_word **out)
{
	return try_arithmetic(lx, "((", out);
}

bool lex_arith_for(struct lexer *lx, const struct arith_word **out)
{
	const struct arith_word *aw;
	int c;

	while ((c = lexer_peek(lx)) == ' ' || c == '\t' || c == '\n')
		source_take(lx->src);
	aw = lex_arith_operand(lx, MODE_FOR);
	*out = aw && (aw->word->nparts || aw->word->lit_len) ? aw : NULL;
	return aw != NULL;
}

/* What a $ begins; b's run has been ended. */
bool lex_dollar(struct builder *b, bool quoted, bool literal_quote)
{
	struct lexer *lx = b->lx;
	uint32_t at = spelling_at(lx);
	size_t edits = lx->edits.n;
	struct param p = { 0 };
	int c;

	source_take(lx->src);
	c = lexer_peek(lx);
	if (c == '(') {
		builder_end_run(b);
		source_take(lx->src);
		if (lexer_peek(lx) == '(')
			return arithmetic_or_command(b, quoted);
		return command_substitution(b, "$(", 0, (struct part){ .kind = PART_COMMAND, .quoted = quoted });
	}
	if (c == '[' && lx->bash) { /* as it was written before $(( )) */
		const struct arith_word *aw;

		builder_end_run(b);
		source_take(lx->src);
		aw = lex_arith_operand(lx, MODE_ARITH_BRACKETS);
		if (!aw)
			return false;
		source_take(lx->src);
		if (!quoted)
			b->flags |= WORD_EXPANDS;
		builder_add(b, (struct part){ .kind = PART_ARITH, .quoted = quoted, .arith = aw });
		return true;
	}
	if (c == '{') {
		builder_end_run(b);
		source_take(lx->src);
		c = lexer_peek(lx);
		if (lx->bash && c > 0 && strchr(" \t\n|", c))
			return command_substitution(b, "${", c == '|' ? '|' : ' ',
						    (struct part){ .kind = PART_COMMAND, .quoted = quoted });
		if (!braced(lx, &p, quoted))
			return false;
		add_param(b, &p, quoted);
		return true;
	}
	if (c == '\'' && !quoted && !literal_quote) {
		lx->edits.n = edits; /* a continued line behind the $ */
		return lex_dollar_quoted(b, at);
	}
	if (c == '"' && !quoted && !literal_quote && lx->bash) { /* in every locale what it says */
		lx->edits.n = edits;
		spelling_edit(lx, at, (str){ "", 0 }, NULL);
		return lex_double_quoted(b);
	}
	if (parameter_name(lx, &p, false)) {
		builder_end_run(b);
		add_param(b, &p, quoted);
	} else {
		/* as quoted, so that nothing printed after it makes it begin something; a bare one is the end in a regex */
		builder_char(b, '$', quoted || !b->regex);
	}
	return true;
}
