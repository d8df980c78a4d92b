/* recording.h - what was read, in the order of the text
 *
 * For who prints a script as it was written: every token and comment with its
 * place, and what the tree does not say. A record is followed by those within
 * it: a word by the commands of its substitutions and by the items of its
 * NAME=( ). A compound command begins with the record of its reserved word or
 * operator, which spans it whole. The source must be a fixed string, without
 * aliases. Without a recording (lexer.recording is NULL) nothing is done.
 * SPDX-License-Identifier: ISC
 */
#ifndef SYNTAX_RECORDING_H
#define SYNTAX_RECORDING_H

#include "syntax/lexer.h"

/* Beside the tokens. */
enum record_kind {
	RECORD_COMMENT = TOK_ERROR + 1, /* without its newline */
	RECORD_HERE, /* a here-document's body with the delimiter's line; within a newline */
	RECORD_COMMANDS, /* of $( ), <( ), >( ): from behind the ( to behind the ) */
	RECORD_ITEMS, /* of NAME=( ), as these */
	RECORD_ARITH, /* (( )), also that of for */
};

struct record {
	uint8_t kind; /* enum token or enum record_kind */
	bool continued; /* a \ and a newline stand before it */
	bool endless; /* RECORD_HERE: the input ended before its delimiter */
	uint32_t start, end; /* in the text */
	uint32_t span; /* how many records it is, with those within */
	uint32_t commands; /* how many the list has that begins behind it */
	uint32_t here; /* << and <<-: the record of the body */
	uint32_t lines, splits; /* how many breaks, and how many lists and `case` that need some, are before it */
};

struct recording {
	struct buf records;
	uint32_t slot; /* the innermost record that is not closed; its own span says which is around it */
	uint32_t seen; /* the end of what was recorded last */
};

/* The state of a recording, for reading again. */
struct record_mark {
	size_t n;
	uint32_t slot, seen;
};

/*
 * Record the whole text anew, in bash's language or sh's. false: it does not parse, or a here-document has no end, and
 * err says where.
 */
bool recording_fill(struct recording *rec, const char *text, size_t n, bool bash, bool extglob, struct syntax_error *err);

void record_open_at(struct lexer *lx, unsigned kind);
void record_close_at(struct lexer *lx, unsigned kind);
void record_here_at(struct lexer *lx, uint32_t op, uint32_t start, bool endless);
void record_span_at(struct lexer *lx, uint32_t at);
void record_commands_at(struct lexer *lx, uint32_t at, const struct node *n);
uint32_t record_last_at(const struct lexer *lx);
struct record_mark record_mark_at(const struct lexer *lx);
void record_undo(struct lexer *lx, struct record_mark m);
/* The (, record `at`, was the beginning of (( )), which has been read. */
void record_arith(struct lexer *lx, uint32_t at);
/* The token that has been looked at is a plain word here; says so to the parser, too. */
void record_word(struct lexer *lx);

/* Begin a record at the reading position, end it there. */
static inline void record_open(struct lexer *lx, unsigned kind)
{
	if (lx->recording)
		record_open_at(lx, kind);
}

static inline void record_close(struct lexer *lx, unsigned kind)
{
	if (lx->recording)
		record_close_at(lx, kind);
}

/* The record of the token that was read last, when nothing is within it. */
static inline uint32_t record_last(const struct lexer *lx)
{
	return lx->recording ? record_last_at(lx) : 0;
}

/* The record from `at` on reaches to what was read last, the token that has been looked at only left out. */
static inline void record_span(struct lexer *lx, uint32_t at)
{
	if (lx->recording)
		record_span_at(lx, at);
}

/* The list behind the record `at` is n. */
static inline void record_commands(struct lexer *lx, uint32_t at, const struct node *n)
{
	if (lx->recording && n)
		record_commands_at(lx, at, n);
}

static inline struct record_mark record_mark(const struct lexer *lx)
{
	return lx->recording ? record_mark_at(lx) : (struct record_mark){ 0 };
}

#endif
