/* buf.h - a growing run of bytes, on the heap or in an arena
 *
 * An all-zero buf is empty and on the heap; buf_in() makes one that grows in
 * an arena and needs no finish. The bytes are NUL-terminated only after
 * buf_cstr(). buf_fmt knows %s %.*s %c %d %u %ld %lu %lld %llu %zu %zd %o %x
 * %% and a zero-padded width, nothing else: no stdio in the shell.
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/arena.h"

#include <stdarg.h>

struct buf {
	char *s;
	size_t n, cap;
	struct arena *arena; /* borrowed; NULL: heap */
};

static inline struct buf buf_in(struct arena *a)
{
	return (struct buf){ .arena = a };
}

void buf_finish(struct buf *b);
/* Room for n more bytes. */
void buf_grow(struct buf *b, size_t n);
void buf_vfmt(struct buf *b, const char *fmt, va_list ap);
void buf_fmt(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Text in single quotes so that a shell reads it back; plain when it needs none. */
void buf_quote(struct buf *b, const char *s, size_t n, bool always);
/* Decimal digits of v at the end of tmp[24]; returns where they begin. */
char *num_text(long long v, char tmp[24]);

static inline void buf_add(struct buf *b, const char *s, size_t n)
{
	if (!n)
		return;
	if (n > b->cap - b->n)
		buf_grow(b, n);
	mem_copy(b->s + b->n, s, n);
	b->n += n;
}

static inline void buf_addc(struct buf *b, char c)
{
	if (b->n == b->cap)
		buf_grow(b, 1);
	b->s[b->n++] = c;
}

static inline void buf_adds(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

static inline char *buf_cstr(struct buf *b)
{
	buf_addc(b, '\0');
	b->n--;
	return b->s;
}

#endif
