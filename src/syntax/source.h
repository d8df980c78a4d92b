/* source.h - where characters come from
 *
 * A source is a stack of inputs: the base (a string, or something that refill
 * extends line by line or chunk by chunk) and alias texts above it. The window
 * always holds the current line and everything since the hold mark, so that
 * errors can show the line and words can keep their spelling.
 * SPDX-License-Identifier: ISC
 */
#ifndef SYNTAX_SOURCE_H
#define SYNTAX_SOURCE_H

#include "base/buf.h"
#include "base/symbol.h"

struct source;

/* Appends more text with source_append; false at the end. */
typedef bool source_refill(struct source *src, void *arg);

struct alias_input {
	struct alias_input *below;
	struct symbol *sym; /* not expanded again inside its own text */
	const char *p, *end; /* saved window of the input below */
	char *text; /* owned */
	bool blank_end; /* the next word is looked up too */
};

struct source {
	const char *p, *end; /* unread text of the top input */
	struct alias_input *alias; /* NULL: the base is on top */
	struct buf text; /* base window; owned when refill is set */
	const char *base; /* start of the base window */
	source_refill *refill; /* NULL: a fixed string */
	void *refill_arg; /* borrowed */
	uint32_t line; /* of p in the base, from 1 */
	uint32_t off; /* of the window's start in the whole input */
	uint32_t line_start; /* index into the window */
	uint32_t hold; /* index into the window; SOURCE_NO_HOLD: none */
	bool eof;
	bool alias_ended; /* an alias text that ends in a blank was left */
	uint32_t alias_pops; /* how many alias texts have ended */
};

enum { SOURCE_EOF = -1, SOURCE_NO_HOLD = UINT32_MAX };

/* s holds no NUL byte. */
void source_init_string(struct source *src, const char *s, size_t n, uint32_t line);
void source_init_refill(struct source *src, source_refill *refill, void *arg);
void source_finish(struct source *src);
/* For refill functions; NUL bytes are left out. */
void source_append(struct source *src, const char *s, size_t n);
/* Read an alias's text before what follows. */
void source_push_alias(struct source *src, struct symbol *sym, str text);
bool source_in_alias(const struct source *src, const struct symbol *sym);
/* Drop alias texts and the rest of the current line, after a syntax error. */
void source_discard_line(struct source *src);
/* Called when p == end: pops, refills; true when there is more. */
bool source_more(struct source *src);

static inline int source_peek(struct source *src)
{
	if (src->p == src->end && !source_more(src))
		return SOURCE_EOF;
	return (unsigned char)*src->p;
}

/* Take the character that source_peek showed. */
static inline void source_take(struct source *src)
{
	if (*src->p++ == '\n' && !src->alias) {
		src->line++;
		src->line_start = (uint32_t)(src->p - src->base);
	}
}

/* Offset of p in the whole base input. */
static inline uint32_t source_offset(const struct source *src)
{
	const struct alias_input *a = src->alias;
	const char *p = src->p;

	for (; a; a = a->below)
		p = a->p;
	return src->off + (uint32_t)(p - src->base);
}

#endif
