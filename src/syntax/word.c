/* word.c - one word, from characters to parts (POSIX 2.2, 2.6)
 * SPDX-License-Identifier: ISC
 */
#include "syntax/word.h"

#include "syntax/builder.h"
#include "syntax/print.h"
#include "syntax/recording.h"

/* Classes of characters in unquoted text. */
enum { C_PLAIN, C_END, C_GLOB, C_EQ, C_BRACE, C_SPECIAL };
static const uint8_t class_of[256] = {
	[' '] = C_END, ['\t'] = C_END, ['\n'] = C_END, [';'] = C_END, ['&'] = C_END,
	['|'] = C_END, ['<'] = C_END, ['>'] = C_END, ['('] = C_END, [')'] = C_END, ['*'] = C_GLOB, ['{'] = C_BRACE,
	['?'] = C_GLOB, ['['] = C_GLOB, [']'] = C_GLOB, ['='] = C_EQ, ['\\'] = C_SPECIAL, ['\''] = C_SPECIAL,
	['"'] = C_SPECIAL, ['$'] = C_SPECIAL, ['`'] = C_SPECIAL, ['~'] = C_SPECIAL,
};

/* ~user at the reading position, up to a / : or the word's end. */
static void tilde(struct builder *b, enum mode mode, bool assign_only)
{
	struct lexer *lx = b->lx;
	struct buf *t = &lx->text;
	size_t start;
	int c;

	builder_end_run(b);
	source_take(lx->src);
	start = t->n;
	while ((c = lexer_peek(lx)) != SOURCE_EOF && class_of[c] == C_PLAIN && c != '/' && c != ':' &&
	       !(c == '}' && mode != MODE_BARE)) {
		buf_addc(t, (char)c);
		source_take(lx->src);
	}
	if (c == '(' && lx->extglob && t->n > start && strchr("@+!", t->s[t->n - 1]))
		c = '\0'; /* an extended pattern */
	if (c == SOURCE_EOF || class_of[c] == C_END || c == '/' || c == '}' || (c == ':' && (b->assign || lx->bash))) {
		struct part p = { .kind = PART_TILDE, .assign_only = assign_only, .len = (uint32_t)(t->n - start) };

		p.text = arena_dup(&lx->program->arena, t->s ? t->s + start : "", t->n - start);
		t->n = start;
		builder_add(b, p);
		return;
	}
	/* not a tilde-prefix after all: "~" and the characters are literal */
	buf_addc(t, '\0');
	memmove(t->s + start + 1, t->s + start, t->n - 1 - start);
	t->s[start] = '~';
	b->run_quoted = false;
}

/* The flags of a word that begins with s[0..n) and =. */
static uint16_t names(const struct lexer *lx, const char *s, size_t n)
{
	uint16_t flags = WORD_NAMED;
	const char *open;

	if (!lx->bash)
		return name_valid(s, n) ? flags : 0;
	if (n && s[n - 1] == '+') {
		flags |= WORD_APPEND;
		n--;
	}
	/* NAME[ ]= is an operand of a declaration utility that does not split, either */
	open = n && s[n - 1] == ']' ? memchr(s, '[', n) : NULL;
	return name_valid(s, open ? (size_t)(open - s) : n) ? flags : 0;
}

/* A plain character of unquoted text: flags, NAME=. */
static void plain_char(struct builder *b, int c, enum mode mode)
{
	struct lexer *lx = b->lx;

	if (c == '{') {
		b->brace |= lx->bash && (mode == MODE_BARE || mode == MODE_LISTED);
	} else if (class_of[c] == C_GLOB) {
		if (c == '[')
			b->bracket = true;
		else if (c != ']' || b->bracket)
			b->flags |= WORD_GLOB;
	} else if (c == '=' && mode == MODE_BARE && !(b->flags & WORD_NAMED) && lx->parts.n == b->first_part &&
		   !b->run_quoted && lx->text.n > b->run) {
		b->flags |= names(lx, lx->text.s + b->run, lx->text.n - b->run);
		b->eq = (uint32_t)(lx->text.n - b->run);
		b->assign = b->flags & WORD_NAMED;
	}
	builder_char(b, c, false);
}

static bool at_tilde_place(const struct builder *b, enum mode mode)
{
	const struct buf *t = &b->lx->text;
	bool first = b->lx->parts.n == b->first_part && t->n == b->run && !b->run_open;

	if (mode == MODE_BRACE_QUOTED || mode == MODE_SUBSCRIPT)
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
	['?'] = true, [':'] = true, [';'] = true, ['['] = true, [']'] = true,
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
static void add_bare_run(struct builder *b, enum mode mode)
{
	struct source *src = b->lx->src;
	const char *p = src->p;

	while (p < src->end && class_of[(unsigned char)*p] == C_PLAIN && *p != '}' && (*p != '/' || mode != MODE_PATTERN))
		p++;
	buf_add(&b->lx->text, src->p, (size_t)(p - src->p));
	src->p = p;
}

/* Does a ( begin, behind what has been read, the alternatives of an extended pattern? */
static bool opens_group(const struct builder *b)
{
	const struct buf *t = &b->lx->text;

	return b->lx->extglob && !b->run_quoted && t->n > b->run && strchr("?*+@!", t->s[t->n - 1]);
}

static bool ends_bare(struct builder *b, enum mode mode, int c)
{
	switch (mode) {
	case MODE_SUBSCRIPT:
		if (c == ']' && !b->depth)
			return true;
		b->depth += c == '[' ? 1 : c == ']' ? -1 : 0;
		return false;
	case MODE_BARE:
		if (c == '(' && (b->depth || opens_group(b))) {
			b->flags |= WORD_GLOB;
			b->depth++;
		} else if (!b->depth) {
			return class_of[c] == C_END;
		} else if (c == ')') {
			b->depth--;
		}
		return false;
	case MODE_REGEX:
		if (c == '(' || (c == ')' && b->depth))
			b->depth += c == '(' ? 1 : -1;
		else if (c != '|' && class_of[c] == C_END && !b->depth)
			return true;
		return false;
	case MODE_PATTERN:
		return c == '}' || c == '/';
	case MODE_LISTED:
		return b->lx->ends[c];
	default:
		return c == '}';
	}
}

/* Before a [ : could an assignment to an element begin so? */
static bool at_element(const struct builder *b)
{
	const struct lexer *lx = b->lx;
	size_t n = lx->text.n - b->run;

	if (!(b->where & (LEX_COMMAND | LEX_ITEM)) || !lx->bash || b->assigned.sub || lx->parts.n != b->first_part ||
	    b->run_quoted || b->run_open)
		return false;
	return b->where & LEX_ITEM ? n == 0 : n > 0 && name_valid(lx->text.s + b->run, n);
}

/* Behind the = of NAME= : does NAME=( ) stand here? */
static bool at_compound(const struct builder *b)
{
	struct lexer *lx = b->lx;

	return b->where & (LEX_COMMAND | LEX_DECLARE) && b->flags & WORD_NAMED && !b->assigned.sub && lx->bash &&
	       lx->parts.n == b->first_part && lx->text.n - b->run == (size_t)b->eq + 1 &&
	       lx->text.s[lx->text.n - 2] != ']' && lexer_peek(lx) == '(';
}

/* Unquoted text; the end character is left. */
static bool lex_bare(struct builder *b, enum mode mode)
{
	struct lexer *lx = b->lx;

	for (;;) {
		int c;

		if (mode == MODE_BARE && !b->depth && lx->src->alias && lx->src->p == lx->src->end)
			return true; /* a word ends where an alias's text ends */
		c = lexer_peek(lx);
		if (c == SOURCE_EOF) {
			if (mode == MODE_REGEX || mode == MODE_LISTED || (mode == MODE_BARE && !b->depth))
				return true;
			lexer_fail_here(lx, "unexpected EOF while looking for matching `%c'", mode == MODE_SUBSCRIPT ? ']' :
					mode == MODE_BARE ? ')' : '}');
			return false;
		}
		switch (c) {
		case '\\':
			source_take(lx->src);
			c = source_peek(lx->src);
			b->flags |= WORD_QUOTED;
			if (c == SOURCE_EOF) {
				builder_char(b, '\\', true);
				lx->strays++; /* its spelling would quote what is printed next */
			} else {
				source_take(lx->src);
				builder_char(b, c, true);
			}
			break;
		case '\'':
			if (!lex_single_quoted(b))
				return false;
			break;
		case '"':
			if (!lex_double_quoted(b))
				return false;
			break;
		case '$':
			if (!lex_dollar(b, false, mode == MODE_LISTED)) /* $' is the parser's in bash */
				return false;
			break;
		case '`':
			builder_end_run(b);
			if (!lex_backquoted(b, false))
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
			if (mode == MODE_BARE && lexer_at_process(lx, c)) {
				if (!lex_process(b, c))
					return false;
				break;
			}
			if (ends_bare(b, mode, c))
				return true;
			if (c == '[' && mode == MODE_BARE && at_element(b)) {
				int is = lex_element(b);

				if (is < 0)
					return false;
				if (is && !(b->where & LEX_ITEM) && source_peek(lx->src) == '(') { /* wrong when it is run */
					b->assigned.compound = lex_compound(lx);
					return b->assigned.compound != NULL;
				}
				if (is)
					break;
			}
			source_take(lx->src);
			plain_char(b, c, mode);
			if (c == '=' && mode == MODE_BARE && at_compound(b)) {
				b->assigned.compound = lex_compound(lx);
				return b->assigned.compound != NULL;
			}
			if (c != '\n' && mode != MODE_LISTED)
				add_bare_run(b, mode);
		}
	}
}

static bool quoted_end(enum mode mode, int c, int depth)
{
	return (mode == MODE_QUOTED && c == '"') || (mode == MODE_BRACE_QUOTED && c == '}') ||
	       (mode == MODE_ARITH && c == ')' && depth == 0) || (mode == MODE_ARITH_BRACKETS && c == ']' && depth == 0) ||
	       (mode == MODE_OFFSET && (c == ':' || c == '}') && depth == 0) ||
	       (mode == MODE_FOR && (c == ';' || c == ')') && depth == 0);
}

static bool is_arith(enum mode mode)
{
	return mode == MODE_ARITH || mode == MODE_ARITH_BRACKETS || mode == MODE_OFFSET || mode == MODE_FOR;
}

/* Is the end one level further away after c, or nearer? */
static int nests(enum mode mode, int c)
{
	if (mode == MODE_OFFSET && (c == '?' || c == ':'))
		return c == '?' ? 1 : -1;
	if (mode == MODE_ARITH_BRACKETS)
		return c == '[' ? 1 : c == ']' ? -1 : 0;
	if (is_arith(mode))
		return c == '(' ? 1 : c == ')' ? -1 : 0;
	return 0;
}

static bool unexpected_end(struct lexer *lx, enum mode mode)
{
	if (mode == MODE_HERE)
		return true;
	lexer_fail_here(lx, "unexpected EOF while looking for matching `%s'",
			mode == MODE_QUOTED ? "\"" : mode == MODE_ARITH_BRACKETS ? "]" : mode == MODE_ARITH || mode == MODE_FOR ? "))" : "}");
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
			    (strchr("$`\\", c) || (c == '"' && mode != MODE_HERE && !is_arith(mode)) ||
			     (c == '}' && mode == MODE_BRACE_QUOTED)))
				source_take(lx->src);
			else
				c = '\\';
			if (lx->src->p == lx->src->end && lx->src->eof)
				lx->strays++; /* as in lex_bare */
			builder_char(b, c, true);
			break;
		case '$':
			if (mode == MODE_BRACE_QUOTED && lx->bash && lexer_second(lx) == '\'') {
				size_t edits = lx->edits.n;
				uint32_t at = spelling_at(lx);

				source_take(lx->src);
				if (!lex_dollar_quoted(b, at))
					return false;
				lx->edits.n = edits; /* '...' would be text here */
				break;
			}
			if (!lex_dollar(b, true, true))
				return false;
			break;
		case '`':
			builder_end_run(b);
			if (!lex_backquoted(b, true))
				return false;
			break;
		case '"':
			if (mode == MODE_BRACE_QUOTED) {
				if (!lex_double_quoted(b))
					return false;
				break;
			}
			source_take(lx->src);
			if (!is_arith(mode))
				builder_char(b, c, true);
			break;
		default:
			depth += nests(mode, c);
			source_take(lx->src);
			builder_char(b, c, true);
			add_quoted_run(b);
		}
	}
}

bool lex_parts(struct builder *b, enum mode mode)
{
	switch (mode) {
	case MODE_BARE:
	case MODE_BRACE:
	case MODE_PATTERN:
	case MODE_REGEX:
	case MODE_SUBSCRIPT:
	case MODE_LISTED:
		return lex_bare(b, mode);
	default:
		return lex_quoted(b, mode);
	}
}

/* The common case: a run of plain characters that ends inside the window. */
static struct word *lex_plain(struct lexer *lx, uint32_t line, uint32_t off)
{
	struct source *src = lx->src;
	const char *p = src->p, *eq = NULL;
	struct word *w;
	uint16_t flags = 0;
	uint8_t class = C_PLAIN;
	bool bracket = false;
	int brace = 0;

	for (; p < src->end; p++) {
		class = class_of[(unsigned char)*p];
		if (class == C_PLAIN)
			continue;
		if (class == C_GLOB) {
			if (*p == '[') {
				if (lx->bash && !bracket && !eq && (p == src->p ? lx->where & LEX_ITEM : lx->where & LEX_COMMAND))
					return NULL; /* maybe an element */
				bracket = true;
			}
			else if (*p != ']' || bracket)
				flags |= WORD_GLOB;
		} else if (class == C_EQ)
			eq = eq ? eq : p;
		else if (class == C_BRACE)
			brace = 1;
		else
			break;
	}
	/* what follows an alias's name, and so its text, is the end of a word */
	if (p == src->end ? (!src->alias && !src->eof) || p == src->p : class != C_END)
		return NULL;
	if (p < src->end && lx->bash && (*p == '<' || *p == '>') && (p + 1 == src->end || p[1] == '('))
		return NULL; /* a<( ) is one word */
	if (p < src->end && *p == '(' && eq == p - 1 && lx->where & (LEX_COMMAND | LEX_DECLARE))
		return NULL; /* NAME=( ) too */
	if (p < src->end && p > src->p && lx->extglob && *p == '(' && strchr("?*+@!", p[-1]))
		return NULL; /* so is @(a b) */
	w = arena_zalloc(&lx->program->arena, sizeof(*w));
	w->lit_len = (uint32_t)(p - src->p);
	w->lit = arena_dup(&lx->program->arena, src->p, w->lit_len);
	w->text = (str){ w->lit, w->lit_len };
	w->line = line;
	w->off = off;
	if (brace && lx->bash) {
		brace = 0;
		brace_look(w->lit, w->lit_len, &brace);
		flags |= brace == 3 ? WORD_BRACE : 0;
	}
	w->flags = flags;
	if (eq) {
		w->flags |= names(lx, src->p, (size_t)(eq - src->p));
		w->eq = (uint32_t)(eq - src->p);
	}
	if (flags & (WORD_GLOB | WORD_BRACE)) {
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

const struct word *lex_operand(struct lexer *lx, enum mode mode)
{
	uint32_t line = lx->src->line, off = source_offset(lx->src);
	struct spelling sp = spelling_begin(lx);
	struct builder b;
	struct word *w;
	str text;

	builder_begin(&b, lx);
	if (mode == MODE_GLOBAL_PATTERN) {
		mode = MODE_PATTERN;
		if (lexer_peek(lx) == '/') {
			source_take(lx->src);
			builder_char(&b, '/', false);
		}
	}
	if (!lex_parts(&b, mode)) {
		spelling_end(lx, sp);
		return NULL;
	}
	text = spelling_end(lx, sp);
	w = builder_finish(&b, line, off);
	spelling_keep(lx, sp, text, w);
	return w;
}

/* The word of that mode, which is MODE_BARE or MODE_REGEX. */
static struct word *lex_word(struct lexer *lx, enum mode mode)
{
	uint32_t line = lx->src->line, off = source_offset(lx->src);
	struct spelling sp;
	struct builder b;
	struct word *w;
	str text;

	sp = spelling_begin(lx);
	builder_begin(&b, lx);
	b.where = lx->where;
	b.off = off;
	b.regex = mode == MODE_REGEX;
	if (!lex_parts(&b, mode)) {
		spelling_end(lx, sp);
		lx->parts.n = b.first_part;
		lx->text.n = b.run;
		return NULL;
	}
	text = spelling_end(lx, sp);
	w = builder_finish(&b, line, off);
	spelling_keep(lx, sp, text, w);
	lx->assigned = b.assigned;
	return w;
}

struct word *word_lex(struct lexer *lx)
{
	struct word *w;

	lx->assigned = (struct assigned){ 0 };
	w = lex_plain(lx, lx->src->line, source_offset(lx->src));

	return w ? w : lex_word(lx, MODE_BARE);
}

struct word *word_regex(struct lexer *lx)
{
	struct word *w;
	int c;

	while ((c = lexer_peek(lx)) == ' ' || c == '\t')
		source_take(lx->src);
	record_open(lx, TOK_WORD);
	w = lex_word(lx, MODE_REGEX);
	record_close(lx, TOK_WORD);
	return w;
}

const struct word *word_from_dquoted(struct lexer *lx)
{
	const struct word *w = lex_operand(lx, MODE_HERE);

	if (w)
		lexer_here_at_end(lx);
	return w;
}

const struct word *word_listed(struct lexer *lx, const uint8_t *ends)
{
	int c;

	while ((c = source_peek(lx->src)) != SOURCE_EOF && ends[c])
		source_take(lx->src);
	lx->ends = ends;
	return c == SOURCE_EOF ? NULL : lex_operand(lx, MODE_LISTED);
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
	lexer_init_inner(&inner, &src, lx);
	w = lexer_nest(&inner) ? word_from_dquoted(&inner) : NULL;
	lexer_finish(&inner);
	source_finish(&src);
	if (!w) {
		lx->tok = TOK_ERROR;
		lx->have = true;
	} else if (w->text.s) { /* a body is printed as it stands, down to its substitutions */
		((struct word *)(uintptr_t)w)->text = (str){ copy, n };
		((struct word *)(uintptr_t)w)->insertions = NULL;
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

/* The spelling from `cut` on, when it is not continued on a next line before that. */
static void keep_from(struct word *v, const struct word *w, uint32_t cut)
{
	if (!w->text.s || !cut || w->text.n < cut || w->text.s[cut - 1] != '=') {
		v->text = (str){ 0 };
		v->insertions = NULL;
		return;
	}
	v->text = (str){ w->text.s + cut, w->text.n - cut };
	while (v->insertions && v->insertions->at < v->text.s)
		v->insertions = v->insertions->next;
}

const struct word *word_behind(struct lexer *lx, const struct word *w)
{
	struct word *v = arena_alloc(&lx->program->arena, sizeof(*v));

	*v = *w;
	v->flags &= (uint16_t)~(WORD_NAMED | WORD_APPEND | WORD_BRACE);
	keep_from(v, w, w->eq);
	return v;
}

const struct word *word_after_eq(struct lexer *lx, const struct word *w)
{
	struct arena *a = &lx->program->arena;
	struct word *v = arena_alloc(a, sizeof(*v));
	uint32_t cut = w->eq + 1;

	*v = *w;
	v->flags &= (uint16_t)~(WORD_NAMED | WORD_APPEND | WORD_BRACE);
	keep_from(v, w, cut);
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
