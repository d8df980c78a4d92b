/* grep_match.h - grep's patterns, whatever kind they are of
 *
 * One text goes to memchr (literal.c), many to Aho and Corasick (words.c), -G and
 * -E to automata (rx.h) behind the longest literal that a match must hold, and -P
 * to PCRE2. All look through many lines at a time.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_GREP_MATCH_H
#define USERLAND_GREP_MATCH_H

#include "base/buf.h"

struct match_options {
	char kind; /* G, E, F or P */
	bool icase, word, line, utf8;
	char eol;
};

struct matcher;

/* Patterns are separated by newlines. What is wrong with one is reported, with status 2 to follow: NULL. */
struct matcher *matcher_new(const char *name, const struct match_options *o, str patterns);
void matcher_free(struct matcher *m);
/* The first line of s..end that matches, without its eol. Every line there ends with eol. */
bool matcher_line(struct matcher *m, const char *s, const char *end, str *line);
/* The leftmost-longest match of line that begins at from or later. */
bool matcher_find(struct matcher *m, str line, size_t from, size_t *start, size_t *len);
/* What could not be decided, NULL: nothing. */
const char *matcher_trouble(struct matcher *m);

#endif
