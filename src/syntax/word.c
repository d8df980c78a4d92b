/* word.c - one word, from characters to parts (POSIX 2.2, 2.6)
 * SPDX-License-Identifier: ISC
 */
#include "syntax/word.h"

#include "base/stack.h"
#include "base/utf8.h"
#include "syntax/arith.h"
#include "syntax/print.h"

/* Deeper substitutions than this are an error; spellings are kept for the outer ones only, since each holds all
 * that is inside it. */
enum { MAX_NESTING = 1000, SPELL_NESTING = 16 };

enum mode {
	MODE_BARE, /* unquoted: ends at a blank or an operator */
	MODE_BRACE, /* unquoted operand of ${ }: ends at } */
	MODE_BRACE_QUOTED, /* operand of "${ }": ends at } */
	MODE_QUOTED, /* "...": ends at " */
	MODE_HERE, /* here-document's body: ends with the input */
	MODE_ARITH, /* $(( )): ends at )) */
};

struct builder {
	struct lexer *lx;
	size_t first_part; /* in lx->parts, bytes */
	size_t run; /* literal run's start in lx->text */
	bool run_quoted;
	bool run_open; /* quotes were seen: an empty run is a part too */
	bool assign; /* ~ after = and : is recognised */
	bool bracket; /* an unquoted [ that a ] would make a pattern */
	uint8_t flags;
	uint32_t eq;
};

/* Classes of characters in unquoted text. */
enum { C_PLAIN, C_END, C_GLOB, C_EQ, C_SPECIAL };
static const uint8_t class_of[256] = {
	[' '] = C_END, ['\t'] = C_END, ['\n'] = C_END, [';'] = C_END, ['&'] = C_END,
	['|'] = C_END, ['<'] = C_END, ['>'] = C_END, ['('] = C_END, [')'] = C_END, ['*'] = C_GLOB,
	['?'] = C_GLOB, ['['] = C_GLOB, [']'] = C_GLOB, ['='] = C_EQ, ['\\'] = C_SPECIAL, ['\''] = C_SPECIAL,
	['"'] = C_SPECIAL, ['$'] = C_SPECIAL, ['`'] = C_SPECIAL, ['~'] = C_SPECIAL,
};

static bool lex_parts(struct builder *b, enum mode mode);

static void add_part(struct builder *b, struct part p)
{
	buf_add(&b->lx->parts, (const char *)&p, sizeof(p));
}

/* Turn the literal run into a part. */
static void end_run(struct builder *b)
{
	struct buf *t = &b->lx->text;
	size_t n = t->n - b->run;

	if (n || b->run_open) {
		struct part p = { .kind = PART_LITERAL, .quoted = b->run_quoted, .len = (uint32_t)n };

		p.text = arena_dup(&b->lx->program->arena, t->s ? t->s + b->run : "", n);
		add_part(b, p);
	}
	t->n = b->run;
	b->run_open = false;
}

static void add_char(struct builder *b, int c, bool quoted)
{
	if (b->run_quoted != quoted) {
		end_run(b);
		b->run_quoted = quoted;
	}
	buf_addc(&b->lx->text, (char)c);
}

/* Quotes stand here: even with nothing between them they make a part. */
static void open_quotes(struct builder *b)
{
	if (!b->run_quoted)
		end_run(b);
	b->run_quoted = true;
	b->run_open = true;
	b->flags |= WORD_QUOTED;
}

static void begin(struct builder *b, struct lexer *lx)
{
	*b = (struct builder){ .lx = lx, .first_part = lx->parts.n, .run = lx->text.n };
}

/* The finished word; its parts leave the scratch stack. */
static struct word *finish(struct builder *b, uint32_t line, uint32_t off)
{
	struct lexer *lx = b->lx;
	struct arena *a = &lx->program->arena;
	struct word *w = arena_zalloc(a, sizeof(*w));
	size_t bytes;

	end_run(b);
	bytes = lx->parts.n - b->first_part;
	w->nparts = (uint32_t)(bytes / sizeof(struct part));
	if (bytes) {
		struct part *p = arena_alloc(a, bytes);

		memcpy(p, lx->parts.s + b->first_part, bytes);
		w->parts = p;
	}
	lx->parts.n = b->first_part;
	w->line = line;
	w->off = off;
	w->flags = b->flags;
	w->eq = b->eq;
	if (w->nparts == 0 || (w->nparts == 1 && w->parts[0].kind == PART_LITERAL)) {
		w->lit = w->nparts ? w->parts[0].text : "";
		w->lit_len = w->nparts ? w->parts[0].len : 0;
		if (!(w->flags & WORD_GLOB))
			w->flags |= WORD_LITERAL;
	} else if (!(w->flags & (WORD_GLOB | WORD_EXPANDS | WORD_MULTI))) {
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

/* Keeps the source's window from the word's start on, for the spelling. */
struct spelling {
	uint32_t start; /* absolute, in the base */
	const char *alias_start; /* or in an alias's text */
	const struct alias_input *alias;
	uint32_t pops, strays;
	bool mine;
};

static struct spelling spelling_begin(const struct lexer *lx)
{
	struct source *src = lx->src;
	struct spelling s = { .alias = src->alias, .pops = src->alias_pops, .strays = lx->strays };

	if (src->alias) {
		s.alias_start = src->p;
	} else {
		s.start = src->off + (uint32_t)(src->p - src->base);
		if (src->hold == SOURCE_NO_HOLD) {
			src->hold = (uint32_t)(src->p - src->base);
			s.mine = true;
		}
	}
	return s;
}

/* The text since then, borrowed from the window; .s NULL when it is not in one piece, or says `<<` only. */
static str spelling_end(const struct lexer *lx, struct spelling s)
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

/* A kept copy of a spelling. */
static str spelled(struct lexer *lx, str text)
{
	if (!text.s || lx->nesting >= SPELL_NESTING)
		return (str){ 0 };
	return (str){ arena_dup(&lx->program->arena, text.s, text.n), text.n };
}

/* One level further in; false after an error. */
static bool nest(struct lexer *lx)
{
	if (lx->nesting < MAX_NESTING && stack_left() >= STACK_RESERVE) {
		lx->nesting++;
		return true;
	}
	lexer_fail_here(lx, "expansions nested too deeply");
	return false;
}

static bool name_start(int c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool digit(int c)
{
	return c >= '0' && c <= '9';
}

static bool single_quoted(struct builder *b)
{
	struct lexer *lx = b->lx;
	struct opener o;
	int c;

	lexer_open(lx, &o, "single quote");
	source_take(lx->src);
	open_quotes(b);
	while ((c = source_peek(lx->src)) != '\'') {
		if (c == SOURCE_EOF) {
			lexer_fail_here(lx, "unexpected EOF while looking for matching `''");
			return false;
		}
		source_take(lx->src);
		add_char(b, c, true);
	}
	source_take(lx->src);
	lexer_close(lx, &o);
	return true;
}

static int hex_digit(int c)
{
	if (digit(c))
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
	char utf8[4];
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
			add_char(b, '\\', true);
			c = 'x';
		} else {
			c = (int)v;
		}
	} else if (c == 'u' || c == 'U') {
		source_take(lx->src);
		v = escaped_number(lx, 16, c == 'u' ? 4 : 8, &n);
		if (n && v && v < UTF8_RAW) {
			size_t len = utf8_encode(v, utf8);

			for (size_t i = 0; i < len && !*cut; i++)
				add_char(b, utf8[i], true);
			return;
		}
		if (!n)
			add_char(b, '\\', true);
	} else {
		add_char(b, '\\', true);
		if (c == SOURCE_EOF)
			return;
		source_take(lx->src);
	}
	if (c == 0)
		*cut = true; /* a NUL ends the string, as in bash */
	if (!*cut)
		add_char(b, c, true);
}

/* $'...' (POSIX 2.2.4), the $ being taken */
static bool dollar_quoted(struct builder *b)
{
	struct lexer *lx = b->lx;
	struct opener o;
	bool cut = false;
	int c;

	lexer_open(lx, &o, "$' quote");
	source_take(lx->src);
	open_quotes(b);
	while ((c = source_peek(lx->src)) != '\'') {
		if (c == SOURCE_EOF) {
			lexer_fail_here(lx, "unexpected EOF while looking for matching `''");
			return false;
		}
		source_take(lx->src);
		if (c == '\\')
			dollar_escape(b, source_peek(lx->src), &cut);
		else if (!cut)
			add_char(b, c, true);
	}
	source_take(lx->src);
	lexer_close(lx, &o);
	return true;
}

static bool double_quoted(struct builder *b)
{
	struct lexer *lx = b->lx;
	struct opener o;
	size_t parts, text;

	lexer_open(lx, &o, "double quote");
	source_take(lx->src);
	if (!b->run_quoted)
		end_run(b);
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

static void add_command(struct builder *b, const struct node *node, str text, bool quoted, bool backquote)
{
	struct arena *a = &b->lx->program->arena;
	struct body *body = arena_zalloc(a, sizeof(*body));

	body->node = node;
	body->text = spelled(b->lx, text);
	body->cache = arena_zalloc(a, sizeof(*body->cache));
	if (!quoted)
		b->flags |= WORD_EXPANDS;
	add_part(b, (struct part){ .kind = PART_COMMAND, .quoted = quoted, .backquote = backquote, .command = body });
}

/* $( ), the ( being taken */
static bool command_substitution(struct builder *b, bool quoted)
{
	struct lexer *lx = b->lx;
	struct here_pending *first = lx->here_first, **last = lx->here_last;
	enum token tok = lx->tok;
	uint32_t line = lx->line, off = lx->off, column = lx->column;
	bool alias_next = lx->alias_next, have = lx->have;
	struct spelling sp;
	const struct node *node;
	struct opener o;
	str text;

	if (!nest(lx))
		return false;
	lexer_open(lx, &o, "$(");
	o.column--;
	sp = spelling_begin(lx);
	lx->have = false;
	lx->here_first = NULL;
	lx->here_last = &lx->here_first;
	node = parser_substitution(lx, TOK_RPAREN);
	if (lx->here_first)
		lx->strays++;
	text = spelling_end(lx, sp);
	if (lx->error->message)
		return false;
	if (text.n)
		text.n--; /* the ) */
	/* bodies not seen yet come after the line that the substitution ends on */
	if (first) {
		*last = lx->here_first;
		if (!lx->here_first)
			lx->here_last = last;
		lx->here_first = first;
	}
	lx->have = have;
	lx->tok = tok;
	lx->line = line;
	lx->off = off;
	lx->column = column;
	lx->alias_next = alias_next;
	lx->nesting--;
	lexer_close(lx, &o);
	add_command(b, node, text, quoted, false);
	return true;
}

/* `...`: backslash escapes $ ` \ within (and " when the whole is in quotes) */
static bool backquoted(struct builder *b, bool quoted)
{
	struct lexer *lx = b->lx, inner;
	struct source src;
	struct buf text = { 0 };
	struct opener o;
	uint32_t line = lx->src->line;
	const struct node *node;
	int c;

	if (!nest(lx))
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

			if (d == '$' || d == '`' || d == '\\' || (d == '"' && quoted)) {
				c = d;
				source_take(lx->src);
			}
		}
		buf_addc(&text, (char)c);
	}
	source_take(lx->src);
	lexer_close(lx, &o);
	source_init_string(&src, buf_cstr(&text), text.n, line);
	lexer_init(&inner, &src, lx->program, lx->error);
	inner.alias = lx->alias;
	inner.alias_arg = lx->alias_arg;
	inner.opener = lx->opener;
	inner.nesting = lx->nesting--;
	node = parser_substitution(&inner, TOK_EOF);
	lexer_finish(&inner);
	source_finish(&src);
	if (lx->error->message) {
		lx->error->incomplete = false; /* no more input can come between the quotes */
		lx->tok = TOK_ERROR;
		lx->have = true;
		buf_finish(&text);
		return false;
	}
	add_command(b, node, (str){ text.s, text.n }, quoted, true);
	buf_finish(&text);
	return true;
}

static const struct word *operand(struct lexer *lx, enum mode mode)
{
	uint32_t line = lx->src->line, off = source_offset(lx->src);
	struct spelling sp = spelling_begin(lx);
	struct builder b;
	struct word *w;
	str text;

	begin(&b, lx);
	if (!lex_parts(&b, mode)) {
		spelling_end(lx, sp);
		return NULL;
	}
	text = spelling_end(lx, sp);
	w = finish(&b, line, off);
	w->text = spelled(lx, text);
	return w;
}

/* The name, number or special parameter after $ or ${ into p; false when none is there. */
static bool parameter_name(struct lexer *lx, struct param *p, bool braces)
{
	struct buf *t = &lx->text;
	size_t start = t->n;
	int c = lexer_peek(lx);

	if (name_start(c)) {
		do {
			buf_addc(t, (char)c);
			source_take(lx->src);
			c = lexer_peek(lx);
		} while (name_start(c) || digit(c));
		p->sym = symbol_get(t->s + start, t->n - start);
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

/* What stands in ${ } is no expansion; that is an error only when it is run. Reads up to the }. */
static bool bad_substitution(struct lexer *lx, struct param *p)
{
	*p = (struct param){ .op = PARAM_BAD, .braces = true };
	return operand(lx, MODE_BRACE) != NULL;
}

/* After the name within ${ }. */
static bool parameter_operator(struct lexer *lx, struct param *p, bool quoted)
{
	static const char ops[] = "-=?+#%";
	static const uint8_t codes[] = { PARAM_DEFAULT, PARAM_ASSIGN, PARAM_ERROR, PARAM_ALTERNATE, PARAM_PREFIX,
					 PARAM_SUFFIX };
	int c = lexer_peek(lx);
	const char *at;
	bool trim;

	if (c == '}')
		return true;
	if (c == ':') {
		p->colon = true;
		source_take(lx->src);
		c = lexer_peek(lx);
	}
	at = c > 0 ? strchr(ops, c) : NULL;
	if (!at)
		return bad_substitution(lx, p);
	source_take(lx->src);
	p->op = codes[at - ops];
	trim = p->op == PARAM_PREFIX || p->op == PARAM_SUFFIX;
	if (trim && p->colon)
		return bad_substitution(lx, p);
	if (trim && lexer_peek(lx) == c) {
		p->longest = true;
		source_take(lx->src);
	}
	p->arg = operand(lx, quoted && !trim ? MODE_BRACE_QUOTED : MODE_BRACE);
	return p->arg != NULL;
}

/* ${# }: ${#} ${#x} ${#-w} ${##} ${###w} ${#?} ...: # is the operator when a name and } follow. */
static bool hash(struct lexer *lx, struct param *p, bool quoted)
{
	struct param q = { 0 };
	int c, was;

	source_take(lx->src);
	was = lexer_peek(lx);
	p->special = '#';
	if (was == '}' || was == ':' || was == '=' || was == '+' || was == '%')
		return parameter_operator(lx, p, quoted);
	c = parameter_name(lx, &q, true) ? lexer_peek(lx) : SOURCE_EOF;
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
	p->arg = operand(lx, quoted && was != '#' ? MODE_BRACE_QUOTED : MODE_BRACE);
	return p->arg != NULL;
}

/* Up to the }, which is left. */
static bool in_braces(struct lexer *lx, struct param *p, bool quoted)
{
	int c = lexer_peek(lx);

	if (c == '#') {
		if (!hash(lx, p, quoted))
			return false;
	} else if (!parameter_name(lx, p, true)) {
		if (!bad_substitution(lx, p))
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

	if (!nest(lx))
		return false;
	lexer_open(lx, &o, "${");
	o.column--;
	p->braces = true;
	sp = spelling_begin(lx);
	done = in_braces(lx, p, quoted);
	text = spelling_end(lx, sp);
	if (!done)
		return false;
	if (p->op == PARAM_BAD) {
		struct word *all = arena_zalloc(&lx->program->arena, sizeof(*all));

		all->text = spelled(lx, text);
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
	else if ((p->special == '@' && p->op != PARAM_LENGTH) || (p->arg && p->arg->flags & WORD_MULTI))
		b->flags |= WORD_MULTI;
	add_part(b, (struct part){ .kind = PART_PARAM, .quoted = quoted, .param = q });
}

/* Where the reading stands, to come back to. */
struct place {
	uint32_t at, line, line_start;
	const struct alias_input *alias;
	const char *alias_p;
	uint32_t pops;
};

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

/* $(( )), both ( being taken. 1: done; 0: it is not arithmetic; -1: error. */
static int arithmetic(struct builder *b, bool quoted)
{
	struct lexer *lx = b->lx;
	struct arena *a = &lx->program->arena;
	struct arith_word *aw;
	const struct word *w;
	struct opener o;

	if (!nest(lx))
		return -1;
	lexer_open(lx, &o, "$((");
	o.column -= 2;
	w = operand(lx, MODE_ARITH);
	lx->nesting--;
	if (!w)
		return lx->error->incomplete || lx->nesting + 1 >= MAX_NESTING ? -1 : 0;
	source_take(lx->src); /* the first ) */
	if (lexer_peek(lx) != ')')
		return 0;
	source_take(lx->src);
	lexer_close(lx, &o);
	aw = arena_zalloc(a, sizeof(*aw));
	aw->word = w;
	aw->tree = arith_parse_word(a, w);
	if (!quoted)
		b->flags |= WORD_EXPANDS;
	add_part(b, (struct part){ .kind = PART_ARITH, .quoted = quoted, .arith = aw });
	return 1;
}

static bool arithmetic_or_command(struct builder *b, bool quoted)
{
	struct lexer *lx = b->lx;
	struct place back = place_save(lx->src);
	struct spelling sp = spelling_begin(lx); /* keeps the window */
	const struct opener *opener = lx->opener;
	size_t parts = lx->parts.n, text = lx->text.n, items = lx->items.n;
	struct here_pending *first = lx->here_first, **last = lx->here_last;
	unsigned nesting = lx->nesting;
	int r;

	source_take(lx->src);
	r = arithmetic(b, quoted);
	if (r == 0) {
		lx->opener = opener;
		if (++lx->retries > 100 || !place_restore(lx->src, back)) {
			lexer_fail_here(lx, "cannot tell $(( from $( (: put a space between the parentheses");
			r = -1;
		} else {
			syntax_error_finish(lx->error);
			lx->nesting = nesting;
			lx->parts.n = parts;
			lx->text.n = text;
			lx->items.n = items;
			lx->here_first = first;
			lx->here_last = first ? last : &lx->here_first;
			lx->have = false;
			if (sp.mine)
				lx->src->hold = SOURCE_NO_HOLD;
			return command_substitution(b, quoted);
		}
	}
	spelling_end(lx, sp);
	return r > 0;
}

/* What a $ begins; b's run has been ended. */
static bool dollar(struct builder *b, bool quoted, bool literal_quote)
{
	struct lexer *lx = b->lx;
	struct param p = { 0 };
	int c;

	source_take(lx->src);
	c = lexer_peek(lx);
	if (c == '(') {
		end_run(b);
		source_take(lx->src);
		if (lexer_peek(lx) == '(')
			return arithmetic_or_command(b, quoted);
		return command_substitution(b, quoted);
	}
	if (c == '{') {
		end_run(b);
		source_take(lx->src);
		if (!braced(lx, &p, quoted))
			return false;
		add_param(b, &p, quoted);
		return true;
	}
	if (c == '\'' && !quoted && !literal_quote)
		return dollar_quoted(b);
	if (parameter_name(lx, &p, false)) {
		end_run(b);
		add_param(b, &p, quoted);
	} else {
		add_char(b, '$', true); /* as quoted, so that nothing printed after it makes it begin something */
	}
	return true;
}

/* ~user at the reading position, up to a / : or the word's end. */
static void tilde(struct builder *b, enum mode mode, bool assign_only)
{
	struct lexer *lx = b->lx;
	struct buf *t = &lx->text;
	size_t start;
	int c;

	end_run(b);
	source_take(lx->src);
	start = t->n;
	while ((c = lexer_peek(lx)) != SOURCE_EOF && class_of[c] == C_PLAIN && c != '/' && c != ':' &&
	       !(c == '}' && mode != MODE_BARE)) {
		buf_addc(t, (char)c);
		source_take(lx->src);
	}
	if (c == SOURCE_EOF || class_of[c] == C_END || c == '/' || c == '}' || (c == ':' && b->assign)) {
		struct part p = { .kind = PART_TILDE, .assign_only = assign_only, .len = (uint32_t)(t->n - start) };

		p.text = arena_dup(&lx->program->arena, t->s ? t->s + start : "", t->n - start);
		t->n = start;
		add_part(b, p);
		return;
	}
	/* not a tilde-prefix after all: "~" and the characters are literal */
	buf_addc(t, '\0');
	memmove(t->s + start + 1, t->s + start, t->n - 1 - start);
	t->s[start] = '~';
	b->run_quoted = false;
}

/* A plain character of unquoted text: flags, NAME=. */
static void plain_char(struct builder *b, int c, enum mode mode)
{
	struct lexer *lx = b->lx;

	if (class_of[c] == C_GLOB) {
		if (c == '[')
			b->bracket = true;
		else if (c != ']' || b->bracket)
			b->flags |= WORD_GLOB;
	} else if (c == '=' && mode == MODE_BARE && !(b->flags & WORD_NAMED) && lx->parts.n == b->first_part &&
		   !b->run_quoted && lx->text.n > b->run && name_valid(lx->text.s + b->run, lx->text.n - b->run)) {
		b->flags |= WORD_NAMED;
		b->eq = (uint32_t)(lx->text.n - b->run);
		b->assign = true;
	}
	add_char(b, c, false);
}

static bool at_tilde_place(const struct builder *b, enum mode mode)
{
	const struct buf *t = &b->lx->text;
	bool first = b->lx->parts.n == b->first_part && t->n == b->run && !b->run_open;

	if (mode == MODE_BRACE_QUOTED)
		return false;
	if (first)
		return true;
	return b->assign && !b->run_quoted && t->n > b->run &&
	       (t->s[t->n - 1] == ':' || (t->s[t->n - 1] == '=' && t->n - b->run == (size_t)b->eq + 1 &&
					  b->lx->parts.n == b->first_part));
}

/* What may mean something in quoted text, or counts lines. */
static const bool quoted_special[256] = {
	['$'] = true, ['`'] = true, ['\\'] = true, ['"'] = true, ['\n'] = true, ['('] = true, [')'] = true, ['}'] = true,
};

/* The rest of a run of quoted characters in the window, at once. */
static void add_quoted_run(struct builder *b)
{
	struct source *src = b->lx->src;
	const char *p = src->p;

	while (p < src->end && !quoted_special[(unsigned char)*p])
		p++;
	buf_add(&b->lx->text, src->p, (size_t)(p - src->p));
	src->p = p;
}

/* The same of unquoted ones. */
static void add_bare_run(struct builder *b)
{
	struct source *src = b->lx->src;
	const char *p = src->p;

	while (p < src->end && class_of[(unsigned char)*p] == C_PLAIN && *p != '}')
		p++;
	buf_add(&b->lx->text, src->p, (size_t)(p - src->p));
	src->p = p;
}

/* Unquoted text; the end character is left. */
static bool lex_bare(struct builder *b, enum mode mode)
{
	struct lexer *lx = b->lx;

	for (;;) {
		int c;

		if (mode == MODE_BARE && lx->src->alias && lx->src->p == lx->src->end)
			return true; /* as above */
		c = lexer_peek(lx);
		if (c == SOURCE_EOF) {
			if (mode == MODE_BARE)
				return true;
			lexer_fail_here(lx, "unexpected EOF while looking for matching `}'");
			return false;
		}
		switch (c) {
		case '\\':
			source_take(lx->src);
			c = source_peek(lx->src);
			b->flags |= WORD_QUOTED;
			if (c == SOURCE_EOF) {
				add_char(b, '\\', true);
				lx->strays++; /* its spelling would quote what is printed next */
			} else {
				source_take(lx->src);
				add_char(b, c, true);
			}
			break;
		case '\'':
			if (!single_quoted(b))
				return false;
			break;
		case '"':
			if (!double_quoted(b))
				return false;
			break;
		case '$':
			if (!dollar(b, false, false))
				return false;
			break;
		case '`':
			end_run(b);
			if (!backquoted(b, false))
				return false;
			break;
		case '~':
			if (at_tilde_place(b, mode)) {
				tilde(b, mode, b->flags & WORD_NAMED);
				break;
			}
			source_take(lx->src);
			plain_char(b, c, mode);
			break;
		default:
			if (mode == MODE_BARE ? class_of[c] == C_END : c == '}')
				return true;
			source_take(lx->src);
			plain_char(b, c, mode);
			if (c != '\n')
				add_bare_run(b);
		}
	}
}

static bool quoted_end(enum mode mode, int c, int depth)
{
	return (mode == MODE_QUOTED && c == '"') || (mode == MODE_BRACE_QUOTED && c == '}') ||
	       (mode == MODE_ARITH && c == ')' && depth == 0);
}

static bool unexpected_end(struct lexer *lx, enum mode mode)
{
	if (mode == MODE_HERE)
		return true;
	lexer_fail_here(lx, "unexpected EOF while looking for matching `%s'",
			mode == MODE_QUOTED ? "\"" : mode == MODE_ARITH ? "))" : "}");
	return false;
}

/* Text in which only $ ` \ are special; the end character is left. */
static bool lex_quoted(struct builder *b, enum mode mode)
{
	struct lexer *lx = b->lx;
	int depth = 0;

	for (;;) {
		int c = lexer_peek(lx);

		if (c == SOURCE_EOF)
			return unexpected_end(lx, mode);
		if (quoted_end(mode, c, depth))
			return true;
		switch (c) {
		case '\\':
			source_take(lx->src);
			c = source_peek(lx->src);
			if (c != SOURCE_EOF &&
			    (strchr("$`\\", c) || (c == '"' && mode != MODE_HERE && mode != MODE_ARITH) ||
			     (c == '}' && mode == MODE_BRACE_QUOTED)))
				source_take(lx->src);
			else
				c = '\\';
			if (lx->src->p == lx->src->end && lx->src->eof)
				lx->strays++; /* as in lex_bare */
			add_char(b, c, true);
			break;
		case '$':
			if (!dollar(b, true, true))
				return false;
			break;
		case '`':
			end_run(b);
			if (!backquoted(b, true))
				return false;
			break;
		case '"':
			if (mode == MODE_BRACE_QUOTED) {
				if (!double_quoted(b))
					return false;
				break;
			}
			source_take(lx->src);
			if (mode != MODE_ARITH)
				add_char(b, c, true);
			break;
		default:
			if (mode == MODE_ARITH)
				depth += c == '(' ? 1 : c == ')' ? -1 : 0;
			source_take(lx->src);
			add_char(b, c, true);
			add_quoted_run(b);
		}
	}
}

static bool lex_parts(struct builder *b, enum mode mode)
{
	return mode == MODE_BARE || mode == MODE_BRACE ? lex_bare(b, mode) : lex_quoted(b, mode);
}

/* The common case: a run of plain characters that ends inside the window. */
static struct word *lex_plain(struct lexer *lx, uint32_t line, uint32_t off)
{
	struct source *src = lx->src;
	const char *p = src->p, *eq = NULL;
	struct word *w;
	uint8_t flags = 0, class = C_PLAIN;
	bool bracket = false;

	for (; p < src->end; p++) {
		class = class_of[(unsigned char)*p];
		if (class == C_PLAIN)
			continue;
		if (class == C_GLOB) {
			if (*p == '[')
				bracket = true;
			else if (*p != ']' || bracket)
				flags |= WORD_GLOB;
		} else if (class == C_EQ)
			eq = eq ? eq : p;
		else
			break;
	}
	/* what follows an alias's name, and so its text, is the end of a word */
	if (p == src->end ? (!src->alias && !src->eof) || p == src->p : class != C_END)
		return NULL;
	w = arena_zalloc(&lx->program->arena, sizeof(*w));
	w->lit_len = (uint32_t)(p - src->p);
	w->lit = arena_dup(&lx->program->arena, src->p, w->lit_len);
	w->text = (str){ w->lit, w->lit_len };
	w->line = line;
	w->off = off;
	w->flags = flags;
	if (eq && name_valid(src->p, (size_t)(eq - src->p))) {
		w->flags |= WORD_NAMED;
		w->eq = (uint32_t)(eq - src->p);
	}
	if (flags & WORD_GLOB) {
		struct part *part = arena_zalloc(&lx->program->arena, sizeof(*part));

		part->kind = PART_LITERAL;
		part->text = w->lit;
		part->len = w->lit_len;
		w->parts = part;
		w->nparts = 1;
	} else {
		w->flags |= WORD_LITERAL;
	}
	src->p = p;
	return w;
}

struct word *word_lex(struct lexer *lx)
{
	uint32_t line = lx->src->line, off = source_offset(lx->src);
	struct word *w = lex_plain(lx, line, off);
	struct spelling sp;
	struct builder b;
	str text;

	if (w)
		return w;
	sp = spelling_begin(lx);
	begin(&b, lx);
	if (!lex_parts(&b, MODE_BARE)) {
		spelling_end(lx, sp);
		lx->parts.n = b.first_part;
		lx->text.n = b.run;
		return NULL;
	}
	text = spelling_end(lx, sp);
	w = finish(&b, line, off);
	w->text = spelled(lx, text);
	return w;
}

const struct word *word_from_dquoted(struct lexer *lx)
{
	const struct word *w = operand(lx, MODE_HERE);

	if (w)
		lexer_here_at_end(lx);
	return w;
}

const struct word *word_here_body(struct lexer *lx, const char *text, size_t n, uint32_t line, bool literal)
{
	struct arena *a = &lx->program->arena;
	const char *copy = arena_dup(a, text, n);
	struct lexer inner;
	struct source src;
	const struct word *w;

	if (literal || (!memchr(text, '$', n) && !memchr(text, '`', n) && !memchr(text, '\\', n))) {
		struct word *lit = arena_zalloc(a, sizeof(*lit));

		lit->text = (str){ copy, n };
		lit->lit = copy;
		lit->lit_len = (uint32_t)n;
		lit->flags = WORD_LITERAL | WORD_QUOTED;
		lit->line = line;
		return lit;
	}
	source_init_string(&src, copy, n, line);
	lexer_init(&inner, &src, lx->program, lx->error);
	inner.alias = lx->alias;
	inner.alias_arg = lx->alias_arg;
	inner.nesting = lx->nesting;
	w = nest(&inner) ? word_from_dquoted(&inner) : NULL;
	lexer_finish(&inner);
	source_finish(&src);
	if (!w) {
		lx->tok = TOK_ERROR;
		lx->have = true;
	}
	return w;
}

str word_unquoted(struct arena *a, const struct word *w, bool *quoted)
{
	struct buf b = buf_in(a);

	*quoted = w->flags & WORD_QUOTED;
	if (w->flags & WORD_LITERAL)
		return (str){ w->lit, w->lit_len };
	/* an expansion in a delimiter is just its characters */
	print_unquoted(&b, w);
	buf_cstr(&b);
	return (str){ b.s, b.n };
}

const struct word *word_after_eq(struct lexer *lx, const struct word *w)
{
	struct arena *a = &lx->program->arena;
	struct word *v = arena_alloc(a, sizeof(*v));
	uint32_t cut = w->eq + 1;

	*v = *w;
	v->flags &= (uint8_t)~WORD_NAMED;
	if (v->text.s && w->text.n >= cut && !memchr(w->text.s, '\\', cut))
		v->text = (str){ w->text.s + cut, w->text.n - cut };
	else
		v->text = (str){ 0 };
	if (w->flags & WORD_LITERAL || (w->nparts == 1 && w->parts[0].kind == PART_LITERAL)) {
		v->lit = w->lit + cut;
		v->lit_len = w->lit_len - cut;
	}
	if (w->nparts) {
		struct part *p = arena_alloc(a, w->nparts * sizeof(*p));

		memcpy(p, w->parts, w->nparts * sizeof(*p));
		p[0].text += cut;
		p[0].len -= cut;
		v->parts = p;
		if (p[0].len == 0) {
			v->parts++;
			v->nparts--;
		}
	}
	return v;
}
