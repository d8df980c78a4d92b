/* near.h - what a misspelt word probably was meant to be
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_NEAR_H
#define BASE_NEAR_H

#include <stddef.h>

/* That of words[0..count) which is at most two letters from s[0..n), the nearest; NULL when none is. */
const char *near_word(const char *s, size_t n, const char *const *words, size_t count);

#endif
