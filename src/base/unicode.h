/* unicode.h - classes, widths and cases of characters beyond ASCII
 *
 * For c >= 128 only. Digits of other scripts count as letters, as in glibc;
 * no-break spaces are no white space.
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_UNICODE_H
#define BASE_UNICODE_H

#include "base/mem.h"

bool unicode_alpha(uint32_t c);
bool unicode_lower(uint32_t c);
bool unicode_upper(uint32_t c);
bool unicode_space(uint32_t c);
/* Visible: letters, marks, numbers, punctuation, symbols. */
bool unicode_graph(uint32_t c);
/* Cells of a terminal: 0 for marks, 2 for wide ones, -1 for what is not printed. */
int unicode_width(uint32_t c);
/* The other case by Unicode's simple mappings, or c itself; the result may be ASCII. */
uint32_t unicode_to_upper(uint32_t c);
uint32_t unicode_to_lower(uint32_t c);

#endif
