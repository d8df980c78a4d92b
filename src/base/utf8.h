/* utf8.h - UTF-8 that lets invalid bytes pass
 *
 * A byte that begins no valid sequence counts as one character of its own,
 * UTF8_RAW + byte, which encodes back to that byte.
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/buf.h"

enum { UTF8_RAW = 0x110000 };

/* Decode one character of s[0..n), n > 0; returns its length in bytes, 1-4. */
size_t utf8_decode(const char *s, size_t n, uint32_t *cp);
/* Encode into out[4]; returns the length. */
size_t utf8_encode(uint32_t cp, char *out);
/* The same, appended. */
void utf8_add(struct buf *b, uint32_t cp);
/* \u0000 or \U00000000, where there is no such character. */
void utf8_name(struct buf *b, uint32_t cp);
/* Characters in s[0..n). */
size_t utf8_count(const char *s, size_t n);
/* Whether a locale's name (de_DE.UTF-8) says UTF-8. */
bool utf8_locale(const char *name);

#endif
