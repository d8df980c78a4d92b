/* match.h - shell patterns (POSIX 2.14), and bash's extended ones
 *
 * A pattern is text in which \ makes the next character ordinary; quoted parts
 * of words arrive here escaped that way. Whatever the pattern, the time is
 * bounded: its length times that of the text, squared for !( ).
 * SPDX-License-Identifier: ISC
 */
#ifndef EXPAND_MATCH_H
#define EXPAND_MATCH_H

#include "vars/options.h"

enum match_flags {
	MATCH_UTF8 = 1,
	MATCH_EXTGLOB = 2, /* ?( ) *( ) +( ) @( ) !( ) mean something */
	MATCH_NOCASE = 4,
	MATCH_PERIOD = 8, /* match(): a dot at the beginning is matched by a dot only */
};

/* The flags that the options ask for; nocase: where nocasematch counts. */
static inline unsigned match_flags(const struct shell *sh, bool nocase)
{
	return (sh->utf8 ? MATCH_UTF8 : 0) | (option_on(sh, OPTION_EXTGLOB) ? MATCH_EXTGLOB : 0) |
	       (nocase && option_on(sh, OPTION_NOCASEMATCH) ? MATCH_NOCASE : 0);
}

/* Does the pattern match all of s? */
bool match(str pattern, str s, unsigned flags);
/* Length of the shortest or longest prefix (suffix) that matches, or -1. */
long match_prefix(str pattern, str s, bool longest, unsigned flags);
long match_suffix(str pattern, str s, bool longest, unsigned flags);
/* Is there a * ? [ \ or, where it counts, the beginning of an extended pattern? */
bool match_special(str pattern, unsigned flags);
/* Is there an extended pattern that counts? */
bool match_extended(str pattern, unsigned flags);
/* Is it one bracket expression of plain ASCII characters and ranges? set gets the ASCII characters that it matches. */
bool match_one_of(str pattern, uint64_t set[2]);
/* Append text so that it matches only itself. */
void match_quote(struct buf *b, const char *s, size_t n);
/* Take the escapes out, in place; the new length. */
size_t match_unescape(char *s, size_t n);

/* A place in a pattern or in what it is matched against. */
struct match_text {
	const char *p, *end;
};

/* One element of a pattern, no *, against one character; both are behind it then. false: no match. */
bool match_element(struct match_text *p, struct match_text *s, unsigned flags);
/* Behind the bracket expression whose [ p points behind; NULL: it is none. */
const char *match_bracket_end(struct match_text p, unsigned flags);
/* Where the character before p begins. */
const char *match_previous(const char *start, const char *p, unsigned flags);

#endif
