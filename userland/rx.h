/* rx.h - POSIX regular expressions as lazily built automata
 *
 * A pattern is parsed into a tree, the tree becomes a small program over
 * characters, and the program is run by automata whose states are made when
 * text first leads to them. A match is the leftmost-longest one. What counts as
 * a character follows RX_UTF8, without setlocale: an ASCII byte is looked up in
 * a table, any other character is decoded, and what came of it is remembered.
 * A byte that is no UTF-8 matches nothing but itself.
 *
 * Back-references are beyond automata: these then find a superset, in which each
 * stands for whatever its group may match, and backtracking decides.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_RX_H
#define USERLAND_RX_H

#include "base/buf.h"

enum {
	RX_EXTENDED = 1,
	RX_ICASE = 2,
	RX_UTF8 = 4,
	RX_LITERAL = 8, /* the pattern is text */
	RX_WORD = 16, /* a match is no part of a larger word */
	RX_LINE = 32, /* a match is a whole line */
};

/* A set of characters: of those below 128 (256 without RX_UTF8) by bits, of others by ranges and classes. */
struct rx_range {
	uint32_t lo, hi;
};

struct rx_set {
	uint64_t bits[4]; /* final: negated and with both cases already */
	uint32_t classes; /* of characters from 128: 1 << enum rx_class */
	bool negated, icase; /* for those */
	size_t n;
	struct rx_range *ranges; // arena
};

enum rx_class {
	RX_ALNUM, RX_ALPHA, RX_BLANK, RX_CNTRL, RX_DIGIT, RX_GRAPH,
	RX_LOWER, RX_PRINT, RX_PUNCT, RX_SPACE, RX_UPPER, RX_XDIGIT,
};

enum rx_assert {
	RX_BOL, RX_EOL,
	RX_WORD_BEGIN, RX_WORD_END,
	RX_BOUNDARY, RX_NO_BOUNDARY,
	RX_NO_WORD_BEFORE, RX_NO_WORD_AFTER,
};

enum rx_kind { RX_EMPTY, RX_CHAR, RX_SET, RX_ASSERT, RX_CAT, RX_ALT, RX_REPEAT, RX_GROUP, RX_BACKREF };

/* In the rx's arena. */
struct rx_node {
	enum rx_kind kind;
	union {
		uint32_t c; /* RX_CHAR; a byte that is no UTF-8 is UTF8_RAW + it */
		enum rx_assert assert;
		int group; /* RX_GROUP, RX_BACKREF: 1... */
		struct { /* RX_REPEAT */
			int min, max; /* max -1: no end */
		};
	};
	struct rx_set *set;
	size_t n; /* kids of RX_CAT and RX_ALT; 1 for RX_REPEAT and RX_GROUP */
	struct rx_node **kids;
};

struct rx_pattern {
	struct rx_node *tree;
	struct rx_node **groups; /* by number; RX_GROUP nodes */
	int ngroups;
	bool backrefs;
};

struct rx {
	struct arena arena;
	unsigned flags; /* RX_* */
	char eol; /* ends lines */
	struct rx_pattern *patterns; // owned
	size_t n, cap;
	bool backrefs; /* of any */
	const char *warning; /* of the last rx_add; NULL: none */
	struct rx_program *forward, *reverse, *exact; // owned
	bool too_long; /* a line with back-references was given up */
	struct rx_dfa *search, *longest, *start; // owned
};

/* One more alternative of x. NULL, or what is wrong with it. */
const char *rx_add(struct rx *x, const char *pattern, size_t n);
/* A literal that every match holds, the longest such; n 0: there is none. *whole: and that alone is the pattern.
   In arena. */
str rx_required(const struct rx *x, struct arena *a, bool *whole);
/* After the last rx_add: make the programs. false when they would be too large. */
bool rx_compile(struct rx *x);
/* In whole lines, each ended by eol: a place in the first line that matches, or its eol; NULL: none does. */
const char *rx_search(struct rx *x, const char *s, const char *end);
/* The leftmost-longest match of line[0..n) that begins at from or later. */
bool rx_find(struct rx *x, const char *line, size_t n, size_t from, size_t *start, size_t *len);
void rx_finish(struct rx *x);

/* Does c, which is beyond the table of bits, belong to it? */
bool rx_set_has(const struct rx_set *set, uint32_t c);
bool rx_is_word(uint32_t c);

#endif
