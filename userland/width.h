/* width.h - how much room text takes on a terminal
 *
 * Texts are file names and the like: any bytes. utf8 says whether they are
 * UTF-8, where a byte that begins no character stands for itself.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_WIDTH_H
#define USERLAND_WIDTH_H

#include "base/buf.h"

/* The next character of s[0..n), n > 0: its bytes, and its cells or -1. */
size_t width_next(const char *s, size_t n, bool utf8, int *cells, uint32_t *c);
/* Cells of s[0..n). Control characters take none, what is unknown takes one; it takes none
   where text is not UTF-8, as GNU counts. */
size_t width_of(const char *s, size_t n, bool utf8);
/* Add s[0..n) with ? for each character that does not print. */
void width_hide(struct buf *b, const char *s, size_t n, bool utf8);

#endif
