/* quote.h - text as a shell reads it back, in bash's ways
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_QUOTE_H
#define BASE_QUOTE_H

#include "base/buf.h"

/* Is there something in it that is not printed? */
bool quote_needs_escapes(str s, bool utf8);
/* Is there something in it that a shell would not take as it is? */
bool quote_is_needed(str s);
/* $'...' */
void quote_ansi(struct buf *b, str s, bool utf8);
/* "..." */
void quote_double(struct buf *b, str s);
/* As declare -p writes values: "..." or, with what is not printed, $'...'. */
void quote_value(struct buf *b, str s, bool utf8);
/* As set and set -x write them: nothing, '...' or $'...'. */
void quote_word(struct buf *b, str s, bool utf8);

#endif
