/* format.c - a script as it was written, laid out anew
 *
 * The records of what was read are printed one after the other. The parser has
 * said which commands they make (recording.h), so that each function here knows
 * what comes: it prints the record at f->at and what belongs to it.
 *
 * Newlines and comments of the text are met by look(). Comments wait there for
 * the next end of a line in the output, as here-documents do.
 * SPDX-License-Identifier: ISC
 */
#include "syntax/format.h"

#include "syntax/recording.h"

struct comment {
	uint32_t record;
	unsigned newlines; /* before it in the text */
};

struct format {
	const char *text;
	const struct record *r;
	uint32_t at;
	struct buf *out;
	struct buf comments; /* struct comment: not printed yet */
	struct buf heres; /* uint32_t: bodies not printed yet */
	size_t heres_from; /* where those of the innermost $( ) begin */
	unsigned level; /* of indentation */
	unsigned newlines; /* met since what was printed last */
	bool bol; /* the line is empty */
	bool glue; /* no blank comes next */
	bool fresh; /* nothing has been printed in this list */
	bool joined; /* a \ and newline before the next word do not stay */
	bool wrapped; /* the level counts a \ and newline of this command */
};

static const struct record *look(struct format *f)
{
	for (;; f->at += f->r[f->at].span) {
		struct comment c = { f->at, f->newlines };

		if (f->r[f->at].kind == TOK_NEWLINE) {
			f->newlines++;
		} else if (f->r[f->at].kind == RECORD_COMMENT) {
			buf_add(&f->comments, (const char *)&c, sizeof(c));
			f->newlines = 0;
		} else {
			return &f->r[f->at];
		}
	}
}

/* Go on behind a token; what its record spans is still to come. */
static void take(struct format *f)
{
	f->at++;
	f->newlines = 0;
}

static void indent(struct format *f)
{
	for (unsigned i = 0; i < f->level; i++)
		buf_addc(f->out, '\t');
	f->bol = f->fresh = false;
}

/* What goes before a word or operator. */
static void lead(struct format *f)
{
	if (f->bol)
		indent(f);
	else if (!f->glue)
		buf_addc(f->out, ' ');
	f->glue = f->joined = f->fresh = false;
}

static void put_comment(struct format *f, const struct record *r)
{
	uint32_t end = r->end;

	while (strchr(" \t", f->text[end - 1]))
		end--;
	buf_add(f->out, f->text + r->start, end - r->start);
}

/* Behind a command a comment keeps its distance: it may stand in a column with others. */
static void trailing_comment(struct format *f, const struct record *r)
{
	uint32_t gap = r->start;

	while (gap && strchr(" \t", f->text[gap - 1]))
		gap--;
	if (gap == r->start)
		buf_addc(f->out, ' ');
	buf_add(f->out, f->text + gap, r->start - gap);
	put_comment(f, r);
}

/* The bodies of the line's here-documents. */
static void put_heres(struct format *f)
{
	for (size_t i = f->heres_from; i < f->heres.n; i += sizeof(uint32_t)) {
		const struct record *r;
		uint32_t at;

		memcpy(&at, f->heres.s + i, sizeof(at));
		r = &f->r[at];
		buf_add(f->out, f->text + r->start, r->end - r->start);
		if (f->text[r->end - 1] != '\n')
			buf_addc(f->out, '\n');
	}
	f->heres.n = f->heres_from;
}

/* The end of a line that holds something, and the comments that have been met. */
static void newline(struct format *f)
{
	size_t i = 0;

	for (; i < f->comments.n; i += sizeof(struct comment)) {
		const struct record *r;
		struct comment c;

		memcpy(&c, f->comments.s + i, sizeof(c));
		r = &f->r[c.record];
		if (!f->bol && !i && !c.newlines) {
			trailing_comment(f, r);
			continue;
		}
		if (!f->bol) {
			buf_addc(f->out, '\n');
			put_heres(f);
		}
		f->bol = true;
		if (c.newlines > 1 && !f->fresh)
			buf_addc(f->out, '\n');
		indent(f);
		put_comment(f, r);
	}
	f->comments.n = 0;
	if (!f->bol) {
		buf_addc(f->out, '\n');
		put_heres(f);
	}
	f->bol = true;
	f->glue = false;
}

/* A record as it was written. */
static void verbatim(struct format *f)
{
	const struct record *r = look(f);

	lead(f);
	buf_add(f->out, f->text + r->start, r->end - r->start);
	take(f);
}

static void token(struct format *f)
{
	lead(f);
	buf_adds(f->out, token_text((enum token)look(f)->kind));
	take(f);
}

static void put(struct format *f, const char *s)
{
	lead(f);
	buf_adds(f->out, s);
}

/* Newlines, or a body of a here-document, are within. */
static bool spans_lines(const struct format *f, uint32_t at)
{
	return f->r[at + f->r[at].span].lines != f->r[at + 1].lines;
}

/* It was written on one line, and each of its lists is one command. */
static bool is_flat(const struct format *f, uint32_t at)
{
	return !spans_lines(f, at) && f->r[at + f->r[at].span].splits == f->r[at].splits;
}

static bool ends_list(unsigned kind)
{
	switch (kind) {
	case TOK_EOF: case TOK_RPAREN: case TOK_RBRACE: case TOK_DO: case TOK_DONE: case TOK_ELIF: case TOK_ELSE:
	case TOK_ESAC: case TOK_FI: case TOK_THEN: case TOK_DSEMI: case TOK_SEMI_AND: case TOK_DSEMI_AND:
		return true;
	default:
		return false;
	}
}

static void and_or(struct format *f);

/* Begin a line for what the text has behind newlines, with the empty one that stood there. */
static void separate(struct format *f)
{
	if (!f->bol || f->comments.n)
		newline(f);
	if (f->newlines > 1 && !f->fresh)
		buf_addc(f->out, '\n');
}

/*
 * What ends a command, of which only & is printed: true then. sh takes &> for two commands and bash for one: it is left
 * to them.
 */
static bool terminator(struct format *f)
{
	const struct record *r = &f->r[f->at];

	if (r->kind == TOK_SEMI)
		take(f);
	if (r->kind != TOK_AND)
		return false;
	token(f);
	if (f->r[f->at].start == r->end && f->text[r->end] == '>') {
		f->glue = true;
		and_or(f);
		return terminator(f);
	}
	return true;
}

/* Commands on lines of their own, up to what ends the list. */
static void list(struct format *f)
{
	while (!ends_list(look(f)->kind)) {
		separate(f);
		and_or(f);
		terminator(f);
	}
	if (!f->bol || f->comments.n)
		newline(f);
}

/* The list between an opening word and a closing one, with lines of its own. */
static void block(struct format *f)
{
	f->level++;
	f->fresh = true;
	look(f);
	newline(f);
	list(f);
	f->level--;
}

/* The same on the opening word's line: one command. */
static void flat_list(struct format *f)
{
	and_or(f);
	if (terminator(f))
		return;
	f->glue = true;
	if (look(f)->kind != TOK_RPAREN)
		put(f, ";");
}

static void body(struct format *f, bool flat)
{
	if (flat)
		flat_list(f);
	else
		block(f);
}

/* `if` or `while`, which opener is, its commands and `then` or `do`, on its line when they are one. */
static void head(struct format *f)
{
	const struct record *opener = look(f);

	token(f);
	f->joined = true;
	look(f);
	if (opener->commands > 1 || f->comments.n)
		block(f);
	else
		flat_list(f);
	look(f);
	token(f);
}

static void format_if(struct format *f, bool flat)
{
	do {
		head(f);
		body(f, flat);
	} while (look(f)->kind == TOK_ELIF);
	if (look(f)->kind == TOK_ELSE) {
		token(f);
		body(f, flat);
	}
	token(f);
}

static void word(struct format *f);

/* The words that follow; what a \ and newline indent ends with them. */
static void words(struct format *f)
{
	while (f->r[f->at].kind == TOK_WORD || f->r[f->at].kind == TOK_IO_NUMBER)
		word(f);
	f->level -= f->wrapped;
	f->wrapped = false;
}

static void format_for(struct format *f, bool flat)
{
	bool semi = false;

	token(f);
	look(f);
	word(f);
	if (look(f)->kind == TOK_IN) {
		token(f);
		words(f);
		semi = true;
	}
	if (look(f)->kind == TOK_SEMI) {
		take(f);
		semi = true;
	}
	if (semi || look(f)->kind == TOK_DO) {
		f->glue = true;
		put(f, ";");
	}
	look(f);
	token(f);
	body(f, flat);
	token(f);
}

/* Is what follows the pattern's ), record at, to stand on its line? The newline before an esac does not count. */
static bool flat_item(struct format *f, uint32_t at)
{
	uint32_t end = at + f->r[at].span;

	if (!f->r[at].commands)
		return look(f), !f->comments.n;
	if (f->r[end].kind == TOK_ESAC && f->r[end - 1].kind == TOK_NEWLINE)
		end--;
	return f->r[end].lines == f->r[at + 1].lines && f->r[end].splits == f->r[at].splits;
}

static void case_item(struct format *f)
{
	uint32_t at;

	if (look(f)->kind == TOK_LPAREN) {
		token(f);
		f->glue = true;
	}
	for (;;) {
		words(f);
		if (f->r[f->at].kind == TOK_RPAREN)
			break;
		token(f);
	}
	f->glue = true;
	at = f->at;
	token(f);
	if (!flat_item(f, at)) {
		block(f);
	} else if (f->r[at].commands) {
		and_or(f);
		terminator(f);
	}
	f->level += f->bol;
	if (look(f)->kind == TOK_ESAC)
		put(f, ";;");
	else
		token(f);
}

static void format_case(struct format *f)
{
	token(f);
	f->joined = true;
	look(f);
	word(f);
	look(f);
	token(f);
	f->fresh = true;
	while (look(f)->kind != TOK_ESAC) {
		unsigned level = f->level;

		separate(f);
		case_item(f);
		f->level = level;
	}
	newline(f);
	token(f);
}

/* What follows the ( of a subshell must not make it a ((. */
static bool begins_paren(const struct record *r)
{
	return r->kind == TOK_LPAREN || r->kind == RECORD_ARITH;
}

static void subshell(struct format *f, bool flat)
{
	bool apart = begins_paren(&f->r[f->at + 1]);

	token(f);
	if (flat) {
		f->glue = !apart;
		flat_list(f);
		f->glue = !apart;
	} else {
		block(f);
	}
	token(f);
}

static void group(struct format *f, bool flat)
{
	token(f);
	body(f, flat);
	token(f);
}

static void compound(struct format *f)
{
	bool flat = is_flat(f, f->at);

	switch (f->r[f->at].kind) {
	case TOK_LBRACE: group(f, flat); break;
	case TOK_LPAREN: subshell(f, flat); break;
	case TOK_CASE: format_case(f); break;
	case TOK_FOR: case TOK_SELECT: format_for(f, flat); break;
	case TOK_WHILE: case TOK_UNTIL:
		head(f);
		body(f, flat);
		token(f);
		break;
	default: format_if(f, flat);
	}
}

/* && and the like, with the newline before or behind it that the text has. Lines behind the first are one level more. */
static void connective(struct format *f, unsigned level, bool *broken)
{
	bool breaks = f->r[f->at].continued || f->newlines;

	token(f);
	breaks |= look(f)->continued || f->newlines;
	*broken |= breaks;
	f->level = level + *broken;
	f->wrapped = false;
	if (breaks)
		newline(f);
	f->joined = true;
}

static void condition(struct format *f)
{
	uint32_t end = f->at + f->r[f->at].span;
	unsigned level = f->level;
	bool broken = false;

	token(f);
	while (f->at < end) {
		unsigned kind = look(f)->kind;

		f->joined = true;
		if (kind == TOK_AND_IF || kind == TOK_OR_IF) {
			connective(f, level, &broken);
		} else if (kind == TOK_WORD) {
			word(f);
		} else {
			verbatim(f);
		}
	}
	f->level = level;
}

/* A command may follow on the next line when that is where the text has it. */
static void function_name(struct format *f, bool parens)
{
	if (parens) {
		unsigned char last = (unsigned char)f->out->s[f->out->n - 1];

		f->glue = name_char[last] || strchr("-.:/", last); /* what others, like *, would begin is not clear */
		put(f, "()");
		take(f);
		take(f);
	}
	if (f->r[f->at].kind == TOK_NEWLINE || f->r[f->at].kind == RECORD_COMMENT) {
		look(f);
		newline(f);
	}
	f->joined = true;
}

static bool at_parens(const struct format *f)
{
	return f->r[f->at].kind == TOK_LPAREN && f->r[f->at + 1].kind == TOK_RPAREN;
}

static void remember_here(struct format *f, uint32_t at)
{
	if (f->r[at].here)
		buf_add(&f->heres, (const char *)&f->r[at].here, sizeof(uint32_t));
}

static void redirection(struct format *f)
{
	const struct record *op, *target;

	if (f->r[f->at].kind == TOK_IO_NUMBER) {
		word(f);
		f->glue = true;
	}
	op = &f->r[f->at];
	remember_here(f, f->at);
	if (!f->glue)
		word(f);
	else
		verbatim(f);
	target = look(f);
	f->glue = !strchr("<>", f->text[target->start]) && !(op->kind == TOK_DLESS && f->text[target->start] == '-');
	f->joined = true;
	word(f);
}

/* Prints commands with connectives between them; what may end a command is left. */
static void and_or(struct format *f)
{
	unsigned level = f->level;
	bool wrapped = f->wrapped, broken = false;

	f->wrapped = false;
	f->joined = true;
	for (;;) {
		unsigned kind = f->r[f->at].kind;

		switch (kind) {
		case TOK_AND_IF: case TOK_OR_IF: case TOK_PIPE: case TOK_PIPE_AND:
			connective(f, level, &broken);
			break;
		case TOK_FUNCTION:
			token(f);
			word(f);
			function_name(f, at_parens(f));
			break;
		case TOK_DLBRACKET:
			condition(f);
			break;
		case TOK_BANG: case TOK_TIME: case TOK_COPROC:
			token(f);
			f->joined = true;
			f->glue = kind == TOK_BANG && f->text[f->r[f->at - 1].end] == '('; /* extglob could make it a word */
			break;
		case TOK_WORD: case RECORD_ARITH:
			word(f);
			break;
		case TOK_LPAREN: case TOK_LBRACE: case TOK_IF: case TOK_WHILE: case TOK_UNTIL: case TOK_FOR:
		case TOK_SELECT: case TOK_CASE:
			if (at_parens(f))
				function_name(f, true);
			else
				compound(f);
			break;
		default:
			if (kind != TOK_IO_NUMBER && !(kind >= TOK_LESS && kind <= TOK_AND_DGREAT)) {
				f->level = level;
				f->wrapped = wrapped;
				return;
			}
			redirection(f);
		}
	}
}

/* The commands of $( ), up to its ), which is printed. */
static void commands(struct format *f, uint32_t at)
{
	size_t heres_from = f->heres_from;

	f->at = at + 1;
	f->newlines = 0;
	f->heres_from = f->heres.n;
	f->glue = true;
	look(f);
	if (f->r[at].commands > 1 || f->newlines || f->comments.n) {
		block(f);
	} else {
		size_t from = f->out->n;

		f->glue = !begins_paren(&f->r[f->at]);
		and_or(f);
		terminator(f);
		look(f);
		if (f->comments.n || (f->newlines && f->heres.n > f->heres_from) ||
		    (f->newlines && memchr(f->out->s + from, '\n', f->out->n - from)))
			newline(f);
		f->glue = true;
	}
	put(f, ")");
	f->heres_from = heres_from;
}

/* The items of NAME=( ) on the lines where they are, and the ). */
static void items(struct format *f, uint32_t at)
{
	f->at = at + 1;
	f->newlines = 0;
	f->glue = f->fresh = true;
	f->level++;
	for (; look(f)->kind != TOK_RPAREN; word(f))
		if (f->newlines || f->comments.n || f->r[f->at].continued)
			separate(f);
	if (f->comments.n)
		newline(f);
	f->level--;
	if (f->newlines && !f->bol)
		newline(f);
	f->glue = true;
	put(f, ")");
}

/* Print what stands within the word, record at, when it spans lines; *from is where the rest of the word begins. */
static void within(struct format *f, uint32_t at, uint32_t *from)
{
	const struct record *r = &f->r[at];

	if (spans_lines(f, at) && f->text[r->start - 1] == '(' && f->text[r->end - 1] == ')') {
		buf_add(f->out, f->text + *from, r->start - *from);
		*from = r->end;
		if (r->kind == RECORD_ITEMS)
			items(f, at);
		else
			commands(f, at);
	} else {
		for (uint32_t i = at; i < at + r->span; i++)
			remember_here(f, i);
	}
}

/* A word, or another record that is printed as it stands but for what is within; on a new line if the text has \ and
 * newline before it. */
static void word(struct format *f)
{
	const struct record *r = &f->r[f->at];
	uint32_t end = f->at + r->span, from = r->start;

	if (r->continued && !f->bol && !f->glue && !f->joined && !f->comments.n) {
		buf_adds(f->out, " \\\n");
		f->bol = true;
		f->level += !f->wrapped;
		f->wrapped = true;
	}
	lead(f);
	for (uint32_t i = f->at + 1; i < end; i += f->r[i].span)
		within(f, i, &from);
	buf_add(f->out, f->text + from, r->end - from);
	f->at = end;
	f->newlines = 0;
}

static void print_all(struct format *f, size_t n)
{
	f->bol = f->fresh = true;
	list(f);
	/* a \ that ends the input would continue its line */
	if (n && f->text[n - 1] == '\\' && f->out->n > 1 && f->out->s[f->out->n - 2] == '\\')
		f->out->n--;
	buf_finish(&f->comments);
	buf_finish(&f->heres);
}

bool format_text(struct buf *out, const char *text, size_t n, bool bash, struct syntax_error *err)
{
	struct recording rec = { 0 };
	bool ok = recording_fill(&rec, text, n, bash, false, err);

	if (!ok && bash) { /* what turns extglob on has not been run */
		struct syntax_error other = { 0 };

		ok = recording_fill(&rec, text, n, bash, true, &other);
		if (ok || other.line > err->line) {
			syntax_error_finish(err);
			*err = other;
		} else {
			syntax_error_finish(&other);
		}
	}
	if (ok) {
		struct format f = { .text = text, .r = (const struct record *)(void *)rec.records.s, .out = out };

		print_all(&f, n);
	}
	buf_finish(&rec.records);
	return ok;
}
