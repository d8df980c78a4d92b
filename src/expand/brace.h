/* brace.h - brace expansion (bash manual 3.5.1)
 * SPDX-License-Identifier: ISC
 */
#ifndef EXPAND_BRACE_H
#define EXPAND_BRACE_H

#include "expand/fields.h"

/* The *n words that w, of WORD_BRACE, stands for, in the scratch arena; NULL after a message: there would be too many. */
const struct word *brace_words(struct shell *sh, const struct word *w, size_t *n);
/* Does w, with braces in it, stand for other words? */
bool brace_expands(struct shell *sh, const struct word *w);

#endif
