/* match.h - shell patterns (POSIX 2.14)
 *
 * A pattern is text in which \ makes the next character ordinary; quoted parts
 * of words arrive here escaped that way.
 * SPDX-License-Identifier: ISC
 */
#ifndef EXPAND_MATCH_H
#define EXPAND_MATCH_H

#include "base/buf.h"

/* Does the pattern match all of s? */
bool match(str pattern, str s, bool utf8);
/* Length of the shortest or longest prefix (suffix) that matches, or -1. */
long match_prefix(str pattern, str s, bool longest, bool utf8);
long match_suffix(str pattern, str s, bool longest, bool utf8);
/* Is there an unescaped * ? or [ ? */
bool match_special(str pattern);
/* Append text so that it matches only itself. */
void match_quote(struct buf *b, const char *s, size_t n);
/* Take the escapes out, in place; the new length. */
size_t match_unescape(char *s, size_t n);

#endif
