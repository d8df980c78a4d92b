/* literal.h - find one text fast, or any of many
 *
 * struct literal looks for the rarest byte of its text with memchr, and goes over
 * to memmem where that byte is not rare after all. struct words is Aho and
 * Corasick's automaton: a trie of texts in which each node knows the longest of
 * its suffixes that is one too.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_LITERAL_H
#define USERLAND_LITERAL_H

#include "base/mem.h"

struct literal {
	str text; // borrowed, not empty
	size_t rare; /* the place of its rarest byte */
};

void literal_init(struct literal *l, str text);
/* Where text begins in s..end, or NULL. */
const char *literal_find(const struct literal *l, const char *s, const char *end);

struct words;

/* icase: ASCII letters are the same in both cases. */
struct words *words_new(bool icase);
void words_add(struct words *w, str text); /* not empty */
void words_build(struct words *w);
/* The last byte of the first place in s..end where one ends, or NULL. */
const char *words_search(const struct words *w, const char *s, const char *end);
/* The leftmost-longest one in line[0..n) from `from` on that fits says yes to. */
bool words_find(const struct words *w, const char *line, size_t n, size_t from,
	bool (*fits)(void *arg, const char *line, size_t n, size_t start, size_t end), void *arg,
	size_t *start, size_t *len);
void words_free(struct words *w);

#endif
