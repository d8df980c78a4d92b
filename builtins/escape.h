/* escape.h - backslash escapes of echo, printf's format and %b, and %q's
 * SPDX-License-Identifier: ISC
 */
#ifndef BUILTINS_ESCAPE_H
#define BUILTINS_ESCAPE_H

#include "base/buf.h"

#include <stdbool.h>

enum escape_kind {
	ESCAPE_ECHO, /* \0ddd, \c */
	ESCAPE_XSI, /* the same, and none that the standard does not name for echo */
	ESCAPE_ARGUMENT, /* of %b: \0ddd, \ddd, \c */
	ESCAPE_FORMAT, /* \ddd */
};

/* Append what the escape at s stands for, s being after the backslash; returns the bytes used, -1: \c.
   utf8: there are characters beyond ASCII; else \u stays. */
int escape_one(struct buf *b, const char *s, enum escape_kind kind, bool utf8);
/* Append all of s; false when \c ended it. */
bool escape_text(struct buf *b, const char *s, enum escape_kind kind, bool utf8);

/* Append s[0..n) so that the shell reads it back, as bash's printf %q does. */
void escape_quote(struct buf *b, const char *s, size_t n, bool utf8);

#endif
