/* lexer.c - characters to tokens (POSIX 2.3)
 * SPDX-License-Identifier: ISC
 */
#include "syntax/lexer.h"

#include "base/stack.h"
#include "syntax/builder.h"
#include "syntax/recording.h"
#include "syntax/word.h"

void lexer_init(struct lexer *lx, struct source *src, struct program *p, struct syntax_error *err)
{
	*lx = (struct lexer){ .read = lexer_read, .src = src, .program = p, .error = err };
	lx->here_last = &lx->here_first;
	lx->unended_last = &lx->unended;
	lx->again = &lx->own_again;
}

void lexer_init_inner(struct lexer *lx, struct source *src, const struct lexer *outer)
{
	lexer_init(lx, src, outer->program, outer->error);
	lx->alias = outer->alias;
	lx->bash = outer->bash;
	lx->ascii = outer->ascii;
	lx->extglob = outer->extglob;
	lx->keyword = outer->keyword;
	lx->no_comments = outer->no_comments;
	lx->nesting = outer->nesting;
	lx->again = outer->again;
}

void lexer_restart(struct lexer *lx, struct program *p)
{
	lx->program = p;
	lx->have = lx->alias_next = lx->in_braces = false;
	lx->text.n = lx->parts.n = lx->edits.n = lx->items.n = 0;
	lx->here_first = NULL;
	lx->here_last = &lx->here_first;
	lx->unended = NULL;
	lx->unended_last = &lx->unended;
	lx->opener = NULL;
	lx->own_again = lx->nesting = 0;
}

void lexer_finish(struct lexer *lx)
{
	buf_finish(&lx->text);
	buf_finish(&lx->parts);
	buf_finish(&lx->edits);
	buf_finish(&lx->items);
}

void syntax_error_finish(struct syntax_error *e)
{
	mem_free(e->message);
	mem_free(e->text);
	mem_free(e->opened);
	*e = (struct syntax_error){ 0 };
}

static uint32_t column_here(const struct source *src)
{
	const struct alias_input *a = src->alias;
	const char *p = src->p;

	for (; a; a = a->below)
		p = a->p;
	return (uint32_t)(p - src->base) - src->line_start + 1;
}

static void fail(struct lexer *lx, uint32_t line, uint32_t column, const char *fmt, va_list ap)
{
	struct syntax_error *e = lx->error;
	struct source *src = lx->src;
	struct buf b = { 0 };

	lx->tok = TOK_ERROR;
	lx->have = true;
	if (e->message)
		return;
	buf_vfmt(&b, fmt, ap);
	e->message = buf_cstr(&b);
	e->line = line;
	e->column = column;
	if (line == src->line || (line + 1 == src->line && src->line_start)) {
		const char *base = src->base, *end = src->end, *s = base + src->line_start, *stop;

		for (struct alias_input *a = src->alias; a; a = a->below)
			end = a->end;
		if (line != src->line) /* the newline has been taken already */
			for (s--; s > base && s[-1] != '\n'; s--)
				;
		stop = memchr(s, '\n', (size_t)(end - s));
		e->text = mem_dup(s, (size_t)((stop ? stop : end) - s));
	}
	if (lx->opener) {
		struct buf o = { 0 };

		buf_fmt(&o, "%s opened at line %u, column %u", lx->opener->what, lx->opener->line,
			lx->opener->column);
		e->opened = buf_cstr(&o);
	}
}

void lexer_fail(struct lexer *lx, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	fail(lx, lx->line, lx->column, fmt, ap);
	va_end(ap);
}

void lexer_fail_here(struct lexer *lx, const char *fmt, ...)
{
	va_list ap;

	lx->error->incomplete |= !lx->error->message && lx->src->p == lx->src->end && lx->src->eof;
	va_start(ap, fmt);
	fail(lx, lx->src->line, column_here(lx->src), fmt, ap);
	va_end(ap);
}

void lexer_open(struct lexer *lx, struct opener *o, const char *what)
{
	o->outer = lx->opener;
	o->what = what;
	o->line = lx->src->line;
	o->column = column_here(lx->src);
	lx->opener = o;
}

/* The character after p, which may be the last of its chunk, or of an alias's text. Reads more to find out. */
static int second_char(struct source *src)
{
	bool held = src->hold != SOURCE_NO_HOLD, more;

	if (src->end - src->p >= 2)
		return src->p[1];
	for (const struct alias_input *a = src->alias; a; a = a->below)
		if (a->p < a->end)
			return *a->p;
	if (src->alias || src->eof)
		return SOURCE_EOF;
	if (!held)
		src->hold = (uint32_t)(src->p - src->base);
	src->p = src->end;
	more = source_more(src);
	src->p--;
	if (!held)
		src->hold = SOURCE_NO_HOLD;
	return more ? src->p[1] : SOURCE_EOF;
}

int lexer_second(const struct lexer *lx)
{
	return second_char(lx->src);
}

int lexer_peek_backslash(struct lexer *lx)
{
	struct source *src = lx->src;
	int c = '\\';

	while (c == '\\' && second_char(src) == '\n') {
		uint32_t at = spelling_at(lx);

		source_take(src);
		source_peek(src); /* leaves an alias's text that has ended */
		source_take(src);
		spelling_edit(lx, at, (str){ 0 }, NULL);
		c = source_peek(src);
	}
	return c;
}

static const struct {
	char text[12]; /* the first 8 compared as one number */
	uint8_t tok;
} reserved[] = {
	{ "!", TOK_BANG }, { "[[", TOK_DLBRACKET }, { "{", TOK_LBRACE }, { "}", TOK_RBRACE }, { "case", TOK_CASE },
	{ "coproc", TOK_COPROC }, { "do", TOK_DO },
	{ "done", TOK_DONE }, { "elif", TOK_ELIF }, { "else", TOK_ELSE }, { "esac", TOK_ESAC },
	{ "fi", TOK_FI }, { "for", TOK_FOR }, { "function", TOK_FUNCTION }, { "if", TOK_IF },
	{ "in", TOK_IN }, { "select", TOK_SELECT }, { "then", TOK_THEN }, { "time", TOK_TIME }, { "until", TOK_UNTIL }, { "while", TOK_WHILE },
};

enum token lexer_reserved(const struct word *w, bool bash)
{
	/* by the first character: where in the table, counted from 1 */
	static const uint8_t reserved_from[256] = {
		['!'] = 1, ['['] = 2, ['{'] = 3, ['}'] = 4, ['c'] = 5, ['d'] = 7, ['e'] = 9, ['f'] = 12, ['i'] = 15,
		['s'] = 17, ['t'] = 18, ['u'] = 20, ['w'] = 21,
	};
	char key[8] = { 0 };
	size_t i;

	if (w->lit_len > sizeof(key) || !(w->flags & WORD_LITERAL) || w->flags & WORD_QUOTED)
		return TOK_WORD;
	i = reserved_from[(unsigned char)w->lit[0]];
	if (!i)
		return TOK_WORD;
	for (uint32_t k = 0; k < w->lit_len; k++)
		key[k] = w->lit[k];
	for (i--; i < ARRAY_LEN(reserved) && reserved[i].text[0] == key[0]; i++)
		if (memcmp(key, reserved[i].text, sizeof(key)) == 0 && (bash || reserved[i].tok < TOK_FUNCTION))
			return (enum token)reserved[i].tok;
	return TOK_WORD;
}

const char *token_text(enum token t)
{
	static const char *const operators[] = {
		[TOK_EOF] = "end of file", [TOK_NEWLINE] = "newline", [TOK_SEMI] = ";", [TOK_DSEMI] = ";;",
		[TOK_SEMI_AND] = ";&", [TOK_DSEMI_AND] = ";;&", [TOK_AND] = "&", [TOK_AND_IF] = "&&", [TOK_PIPE] = "|",
		[TOK_PIPE_AND] = "|&", [TOK_OR_IF] = "||", [TOK_LPAREN] = "(", [TOK_RPAREN] = ")", [TOK_LESS] = "<",
		[TOK_GREAT] = ">", [TOK_CLOBBER] = ">|", [TOK_DGREAT] = ">>", [TOK_LESSGREAT] = "<>",
		[TOK_LESSAND] = "<&", [TOK_GREATAND] = ">&", [TOK_DLESS] = "<<", [TOK_DLESSDASH] = "<<-",
		[TOK_TLESS] = "<<<", [TOK_AND_GREAT] = "&>", [TOK_AND_DGREAT] = "&>>",
	};

	for (size_t i = 0; i < ARRAY_LEN(reserved); i++)
		if (reserved[i].tok == t)
			return reserved[i].text;
	return t < ARRAY_LEN(operators) && operators[t] ? operators[t] : "word";
}

bool lexer_nest(struct lexer *lx)
{
	if (lx->nesting < LEXER_MAX_NESTING && stack_left() >= STACK_RESERVE) {
		lx->nesting++;
		return true;
	}
	lexer_fail_here(lx, "expansions nested too deeply");
	return false;
}

/* One physical line, its end included, into lx->text at the end; false at the end of input. */
static bool here_line(struct lexer *lx, struct buf *b)
{
	struct source *src = lx->src;
	bool any = false;

	for (;;) {
		const char *nl;
		size_t n;

		/* a line that an alias's text does not end goes on behind it */
		if (src->p == src->end && !source_more(src))
			return any;
		nl = memchr(src->p, '\n', (size_t)(src->end - src->p));
		n = (size_t)((nl ? nl + 1 : src->end) - src->p);
		buf_add(b, src->p, n);
		any = true;
		src->p += n;
		if (nl) {
			if (!src->alias) {
				src->line++;
				src->line_start = (uint32_t)(src->p - src->base);
			}
			return true;
		}
	}
}

/* In bash's language its last line ends as others, and the shell warns. */
static void here_unended(struct lexer *lx, const struct redir *r, uint32_t line, struct buf *b)
{
	struct here_unended *u = arena_zalloc(&lx->program->arena, sizeof(*u));
	bool whole = !b->n || b->s[b->n - 1] == '\n';

	u->line = line - 1;
	u->end = lx->src->line - whole;
	u->wanted = r->delimiter;
	*lx->unended_last = u;
	lx->unended_last = &u->next;
	if (!whole)
		buf_addc(b, '\n');
}

/* false: the input ended before the delimiter. */
static bool read_here(struct lexer *lx, struct redir *r)
{
	struct buf b = { 0 };
	uint32_t line = lx->src->line;
	size_t start = 0;
	bool ended = false;

	while (!ended) {
		size_t n, from;

		start = b.n;
		if (!here_line(lx, &b)) {
			if (lx->bash)
				here_unended(lx, r, line, &b);
			break;
		}
		from = start;
		while (r->strip && from < b.n && b.s[from] == '\t')
			from++;
		if (from > start) {
			memmove(b.s + start, b.s + from, b.n - from);
			b.n -= from - start;
		}
		/* a continued line is joined before it is compared (POSIX 2.7.4) */
		while (!r->here_literal && b.n - start >= 2 && b.s[b.n - 1] == '\n' && b.s[b.n - 2] == '\\') {
			size_t slashes = 0;

			while (slashes < b.n - 1 - start && b.s[b.n - 2 - slashes] == '\\')
				slashes++;
			if (slashes % 2 == 0)
				break;
			b.n -= 2;
			if (!here_line(lx, &b))
				break;
		}
		n = b.n - start;
		if (n && b.s[b.n - 1] == '\n')
			n--;
		if (n == r->delimiter.n && memcmp(b.s + start, r->delimiter.s, n) == 0) {
			b.n = start;
			ended = true;
		}
	}
	r->target = word_here_body(lx, b.s ? b.s : "", b.n, line, r->here_literal);
	buf_finish(&b);
	return ended;
}

static void read_pending_here(struct lexer *lx)
{
	struct here_pending *h = lx->here_first;

	lx->here_first = NULL;
	lx->here_last = &lx->here_first;
	for (; h; h = h->next) {
		uint32_t start = source_offset(lx->src);
		bool ended = read_here(lx, h->redir);

		if (lx->recording)
			record_here_at(lx, h->record, start, !ended);
	}
}

void lexer_here_at_end(struct lexer *lx)
{
	read_pending_here(lx);
}

static enum token operator_token(struct lexer *lx, int c)
{
	struct source *src = lx->src;
	int d;

	source_take(src);
	if (c == '\n') {
		if (lx->here_first)
			read_pending_here(lx);
		return TOK_NEWLINE;
	}
	if (c == '(')
		return TOK_LPAREN;
	if (c == ')')
		return TOK_RPAREN;
	d = lexer_peek(lx);
	switch (c) {
	case ';':
		if (d == ';') {
			source_take(src);
			return lx->bash && lexer_peek(lx) == '&' ? source_take(src), TOK_DSEMI_AND : TOK_DSEMI;
		}
		if (d == '&')
			return source_take(src), TOK_SEMI_AND;
		return TOK_SEMI;
	case '&':
		if (lx->bash && d == '>') {
			source_take(src);
			return lexer_peek(lx) == '>' ? source_take(src), TOK_AND_DGREAT : TOK_AND_GREAT;
		}
		return d == '&' ? source_take(src), TOK_AND_IF : TOK_AND;
	case '|':
		if (lx->bash && d == '&')
			return source_take(src), TOK_PIPE_AND;
		return d == '|' ? source_take(src), TOK_OR_IF : TOK_PIPE;
	case '>':
		if (d == '>')
			return source_take(src), TOK_DGREAT;
		if (d == '&')
			return source_take(src), TOK_GREATAND;
		if (d == '|')
			return source_take(src), TOK_CLOBBER;
		return TOK_GREAT;
	default: /* < */
		if (d == '&')
			return source_take(src), TOK_LESSAND;
		if (d == '>')
			return source_take(src), TOK_LESSGREAT;
		if (d != '<')
			return TOK_LESS;
		source_take(src);
		d = lexer_peek(lx);
		if (d == '-')
			return source_take(src), TOK_DLESSDASH;
		return lx->bash && d == '<' ? source_take(src), TOK_TLESS : TOK_DLESS;
	}
}

/* Blanks and comments before a token; the character it begins with. */
static int skip_blank(struct lexer *lx)
{
	struct source *src = lx->src;
	int c;

	for (;;) {
		c = lexer_peek(lx);
		if (c == ' ' || c == '\t') {
			do
				src->p++;
			while (src->p < src->end && *src->p == ' ');
		} else if (c == '#' && !lx->no_comments) {
			while ((c = source_peek(src)) != '\n' && c != SOURCE_EOF) {
				const char *nl = memchr(src->p, '\n', (size_t)(src->end - src->p));

				src->p = nl ? nl : src->end;
			}
		} else {
			return c;
		}
	}
}

static bool all_digits(const struct word *w)
{
	for (uint32_t i = 0; i < w->lit_len; i++)
		if (w->lit[i] < '0' || w->lit[i] > '9')
			return false;
	return w->lit_len > 0 && w->lit_len < 10;
}

/* Is the word before < or > a number, or bash's {NAME}, which io_variable gets then? */
static bool names_descriptor(struct lexer *lx)
{
	const struct word *w = lx->word;
	const char *open;
	size_t n;

	lx->io_variable = NULL;
	if (!w->lit || w->flags & WORD_QUOTED || w->nparts > 1)
		return false;
	if (w->flags & WORD_LITERAL && all_digits(w))
		return true;
	if (!lx->bash || w->lit_len < 3 || w->lit[0] != '{' || w->lit[w->lit_len - 1] != '}')
		return false;
	open = memchr(w->lit, '[', w->lit_len);
	n = open ? (size_t)(open - w->lit) - 1 : w->lit_len - 2;
	if (!name_valid(w->lit + 1, n) || (open && w->lit[w->lit_len - 2] != ']'))
		return false;
	lx->io_variable = arena_dup(&lx->program->arena, w->lit + 1, w->lit_len - 2);
	return true;
}

/* Push the alias that the current word names; true when there was one. */
static bool substitute_alias(struct lexer *lx)
{
	const struct word *w = lx->word;
	struct symbol *sym;
	str text;

	if (!lx->alias || !(w->flags & WORD_LITERAL) || w->flags & WORD_QUOTED)
		return false;
	sym = symbol_find(w->lit, w->lit_len);
	if (!sym || !sym->alias || source_in_alias(lx->src, sym))
		return false;
	text = lx->alias(sym);
	if (!text.s)
		return false;
	source_push_alias(lx->src, sym, text);
	return true;
}

enum token lexer_read(struct lexer *lx, unsigned where)
{
	struct source *src = lx->src;
	/* in bash a quoted word is not looked up, and leaves that to the next one */
	bool again = lx->bash && lx->alias_next && lx->tok == TOK_WORD && lx->word->flags & WORD_QUOTED;
	int c;

again:
	src->alias_ended = false;
	c = skip_blank(lx);
	lx->alias_next = src->alias_ended || again;
	lx->have = true;
	lx->line = src->line;
	lx->off = source_offset(src);
	lx->column = column_here(src);
	switch (c) {
	case SOURCE_EOF:
		return lx->tok = TOK_EOF;
	case '<': case '>':
		if (lexer_at_process(lx, c))
			break;
		return lx->tok = operator_token(lx, c);
	case '\n': case ';': case '&': case '|': case '(': case ')':
		return lx->tok = operator_token(lx, c);
	case '}':
		if (!lx->in_braces || !(where & LEX_RESERVED))
			break;
		source_take(src);
		return lx->tok = TOK_RBRACE;
	}
	lx->where = (uint8_t)where;
	lx->word = word_lex(lx);
	if (!lx->word)
		return lx->tok = TOK_ERROR;
	lx->tok = TOK_WORD;
	if (lx->assigned.sub || lx->assigned.compound)
		return lx->tok;
	if (src->p < src->end && (*src->p == '<' || *src->p == '>') && names_descriptor(lx)) {
		lx->io_number = 0;
		for (uint32_t i = 0; !lx->io_variable && i < lx->word->lit_len; i++)
			lx->io_number = lx->io_number * 10 + (lx->word->lit[i] - '0');
		return lx->tok = TOK_IO_NUMBER;
	}
	if (where & LEX_RESERVED) {
		enum token t = lexer_reserved(lx->word, lx->bash);

		if (t != TOK_WORD)
			return lx->tok = t;
	}
	if ((where & LEX_COMMAND || lx->alias_next) && substitute_alias(lx)) {
		again = lx->alias_next; /* the text's first word stands in the same place */
		goto again;
	}
	return lx->tok;
}
