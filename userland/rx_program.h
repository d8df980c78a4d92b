/* rx_program.h - what rx_compile makes and automata run
 *
 * An instruction consumes a character, asserts something about the place, or
 * forks. A reverse program matches the text from its end.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_RX_PROGRAM_H
#define USERLAND_RX_PROGRAM_H

#include "userland/rx.h"

enum rx_op {
	OP_CHAR, OP_SET, OP_ASSERT, OP_FORK, OP_MATCH,
	/* in exact programs only, which keep groups */
	OP_SAVE, /* the place in slot */
	OP_LOOP, /* to out when something was consumed since slot was saved, else to other */
	OP_BACKREF, /* the group of slot */
};

enum { RX_GROUPS = 9, RX_SLOTS = 200 }; /* two slots for each group, the others for loops */

struct rx_inst {
	uint8_t op; /* enum rx_op */
	uint8_t assert; /* enum rx_assert */
	uint8_t slot;
	uint32_t out;
	union {
		uint32_t c;
		uint32_t other; /* OP_FORK, OP_LOOP */
		const struct rx_set *set; // borrowed
	};
};

struct rx_program {
	struct rx_inst *v; // owned
	uint32_t n, cap;
	uint32_t start;
	bool reverse, utf8, icase;
	bool words; /* asserts something about words */
	bool ends; /* asserts something about a line's ends */
	char eol;
	uint8_t classes[256]; /* bytes that all instructions treat alike; 0 is eol's, 1 that of bytes to be decoded */
	uint32_t nclasses;
};

/* How an automaton runs. */
enum rx_mode {
	RX_SEARCH, /* over lines, until one matches */
	RX_LONGEST, /* in a line, the end of the leftmost-longest match */
	RX_START, /* backwards from there, its beginning */
};

struct rx_dfa *rx_dfa_new(const struct rx_program *p, enum rx_mode mode);
void rx_dfa_free(struct rx_dfa *d);
const char *rx_dfa_search(struct rx_dfa *d, const char *s, const char *end);
/* RX_LONGEST: from a place of line[0..n) to the match's end; RX_START: from there back to its beginning, which is at
   least at `stop`. SIZE_MAX: none. */
size_t rx_dfa_run(struct rx_dfa *d, const char *line, size_t n, size_t from, size_t stop);
/* The end of the longest match of line[0..n) at from, by an exact program; SIZE_MAX: none, or it took too long. */
size_t rx_backtrack(const struct rx_program *p, const char *line, size_t n, size_t from, bool *too_long);
/* How a place looks from one of its sides. */
enum rx_place { RX_EDGE, RX_OF_WORD, RX_OTHER };
enum rx_place rx_place_of(const struct rx_program *p, uint32_t c);
enum rx_place rx_before(const struct rx_program *p, const char *line, size_t i);
enum rx_place rx_behind(const struct rx_program *p, const char *line, size_t i, size_t n);
bool rx_holds(enum rx_assert assert, enum rx_place prev, enum rx_place next);
bool rx_consumes(const struct rx_program *p, const struct rx_inst *inst, uint32_t c);
/* The character that ends at line + i, i > 0; its length. */
size_t rx_decode_back(const struct rx_program *p, const char *line, size_t i, uint32_t *c);

#endif
