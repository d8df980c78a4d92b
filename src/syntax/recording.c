/* recording.c - what was read, in the order of the text
 * SPDX-License-Identifier: ISC
 */
#include "syntax/recording.h"

#include "syntax/parser.h"

static struct record *records(const struct lexer *lx)
{
	return (struct record *)(void *)lx->recording->records.s;
}

static uint32_t count(const struct lexer *lx)
{
	return (uint32_t)(lx->recording->records.n / sizeof(struct record));
}

static const char *text_at(const struct lexer *lx, uint32_t off)
{
	return lx->src->base + (off - lx->src->off);
}

void record_open_at(struct lexer *lx, unsigned kind)
{
	struct recording *rec = lx->recording;
	struct record r = { .kind = (uint8_t)kind, .start = source_offset(lx->src), .span = rec->slot };

	if (rec->seen < r.start)
		r.continued = memchr(text_at(lx, rec->seen), '\n', r.start - rec->seen) != NULL;
	rec->slot = count(lx);
	rec->seen = r.start;
	buf_add(&rec->records, (const char *)&r, sizeof(r));
}

/* Continued lines behind a token have been taken with it. */
static uint32_t end_of_token(const struct lexer *lx, uint32_t start)
{
	const char *s = text_at(lx, start), *p = text_at(lx, source_offset(lx->src));

	while (p - s > 2 && p[-1] == '\n' && p[-2] == '\\')
		p -= 2;
	return start + (uint32_t)(p - s);
}

void record_close_at(struct lexer *lx, unsigned kind)
{
	struct recording *rec = lx->recording;
	struct record *r = &records(lx)[rec->slot];
	uint32_t at = rec->slot;

	r->kind = (uint8_t)kind;
	r->end = kind == TOK_NEWLINE ? source_offset(lx->src) : end_of_token(lx, r->start);
	rec->slot = r->span;
	rec->seen = r->end;
	r->span = count(lx) - at;
}

static void record_comment(struct lexer *lx)
{
	struct record r = { .kind = RECORD_COMMENT, .start = source_offset(lx->src), .span = 1 };
	int c;

	while ((c = source_peek(lx->src)) != '\n' && c != SOURCE_EOF)
		source_take(lx->src);
	r.end = lx->recording->seen = source_offset(lx->src);
	buf_add(&lx->recording->records, (const char *)&r, sizeof(r));
}

/* The lexer's read: what it would skip is met here first. */
static enum token read_token(struct lexer *lx, unsigned where)
{
	enum token t;
	int c;

	while ((c = lexer_peek(lx)) == ' ' || c == '\t' || (c == '#' && !lx->no_comments)) {
		if (c == '#')
			record_comment(lx);
		else
			source_take(lx->src);
	}
	record_open(lx, TOK_WORD);
	t = lexer_read(lx, where);
	record_close(lx, t);
	return t;
}

void record_here_at(struct lexer *lx, uint32_t op, uint32_t start, bool endless)
{
	struct recording *rec = lx->recording;
	struct record r = { .kind = RECORD_HERE, .endless = endless, .start = start, .end = source_offset(lx->src), .span = 1 };

	records(lx)[op].here = count(lx);
	rec->seen = r.end;
	buf_add(&rec->records, (const char *)&r, sizeof(r));
}

struct record_mark record_mark_at(const struct lexer *lx)
{
	const struct recording *rec = lx->recording;

	return (struct record_mark){ rec->records.n, rec->slot, rec->seen };
}

void record_undo(struct lexer *lx, struct record_mark m)
{
	if (!lx->recording)
		return;
	lx->recording->records.n = m.n;
	lx->recording->slot = m.slot;
	lx->recording->seen = m.seen;
}

void record_span_at(struct lexer *lx, uint32_t at)
{
	records(lx)[at].span = count(lx) - at - lx->have;
}

void record_commands_at(struct lexer *lx, uint32_t at, const struct node *n)
{
	records(lx)[at].commands = n->kind == NODE_SEQ ? ((const struct node_list *)n)->n : 1;
}

void record_arith(struct lexer *lx, uint32_t at)
{
	struct record *r;

	if (!lx->recording)
		return;
	r = &records(lx)[at];
	r->kind = RECORD_ARITH;
	r->end = source_offset(lx->src);
	r->span = count(lx) - at;
	lx->recording->seen = r->end;
}

void record_word(struct lexer *lx)
{
	lx->tok = TOK_WORD;
	if (lx->recording)
		records(lx)[record_last(lx)].kind = TOK_WORD;
}

uint32_t record_last_at(const struct lexer *lx)
{
	return count(lx) ? count(lx) - 1 : 0;
}

static bool is_token(const struct record *r)
{
	return r->kind < TOK_ERROR || r->kind == RECORD_ARITH;
}

/* Count what keeps commands from standing on one line. */
static void count_breaks(struct record *r, size_t n)
{
	uint32_t lines = 0, splits = 0;

	for (size_t i = 0; i < n; i++) {
		r[i].lines = lines;
		r[i].splits = splits;
		lines += r[i].kind == TOK_NEWLINE || r[i].kind == RECORD_COMMENT || (r[i].continued && is_token(&r[i]));
		splits += r[i].commands > 1 || r[i].kind == TOK_CASE;
	}
}

/* Fails when the input ends before a here-document does. */
static bool check_heres(struct lexer *lx, const struct record *r, size_t n, const char *text)
{
	for (size_t i = 0; i < n; i++) {
		if (!r[i].here || !r[r[i].here].endless)
			continue;
		lx->line = 1;
		for (uint32_t k = 0; k < r[i].start; k++)
			lx->line += text[k] == '\n';
		lexer_fail(lx, "here-document delimited by end of file");
		return false;
	}
	return true;
}

static bool parse_all(struct lexer *lx)
{
	struct program *p = program_new();
	enum parse_result result;

	do {
		program_reset(p);
		lexer_restart(lx, p);
		result = parser_command(lx);
	} while (result == PARSE_COMMAND);
	program_unref(p);
	return result == PARSE_END;
}

bool recording_fill(struct recording *rec, const char *text, size_t n, bool bash, bool extglob, struct syntax_error *err)
{
	struct source src;
	struct lexer lx;
	bool ok;

	rec->records.n = rec->slot = rec->seen = 0;
	source_init_string(&src, text, n, 1);
	lexer_init(&lx, &src, NULL, err);
	lx.bash = bash;
	lx.extglob = extglob;
	lx.read = read_token;
	lx.recording = rec;
	ok = parse_all(&lx) && check_heres(&lx, records(&lx), count(&lx), text);
	if (ok)
		count_breaks(records(&lx), count(&lx));
	lexer_finish(&lx);
	source_finish(&src);
	return ok;
}
