/* rx_parse.h - what the parser of patterns and its sets share
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_RX_PARSE_H
#define USERLAND_RX_PARSE_H

#include "userland/rx.h"

struct rx_pattern_text {
	struct arena *arena;
	unsigned flags; /* RX_* */
	const char *s, *end; /* the rest */
	const char *error, *warning; /* NULL: none so far */
	struct rx_node **groups; // heap
	int ngroups, room;
	uint32_t complete; /* of groups 1-9: closed already */
	int depth; /* of parentheses */
	bool backrefs;
};

/* Characters lo to hi, before rx_set_end. */
void rx_set_add(struct rx_pattern_text *t, struct rx_set *set, uint32_t lo, uint32_t hi);
/* The class of that name; false: there is none. */
bool rx_set_class(struct rx_pattern_text *t, struct rx_set *set, str name);
void rx_set_end(struct rx_pattern_text *t, struct rx_set *set, bool negated);
/* Behind a `[`; NULL with t->error. */
struct rx_node *rx_bracket(struct rx_pattern_text *t);
struct rx_node *rx_node(struct rx_pattern_text *t, enum rx_kind kind);
/* The next character, which is passed. */
uint32_t rx_next(struct rx_pattern_text *t);

#endif
