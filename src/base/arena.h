/* arena.h - memory that is released all at once
 *
 * A bump allocator over a chain of chunks. Parse results live in one arena
 * each; everything that expansion makes lives in the shell's scratch arena,
 * marked before a command and reset after it. An all-zero arena is empty.
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/mem.h"

struct arena_chunk;

struct arena {
	char *next; /* first free byte */
	char *end;
	struct arena_chunk *chunk; /* owned, newest first */
	struct arena_chunk *spare; /* owned: kept for reuse, newest first */
	size_t spare_bytes;
};

struct arena_mark {
	struct arena_chunk *chunk;
	char *next;
};

/* At least n bytes at the next 8-byte boundary, from a fresh chunk. */
void *arena_grow(struct arena *a, size_t n);
void arena_reset(struct arena *a, struct arena_mark m);
void arena_finish(struct arena *a);

static inline void *arena_alloc(struct arena *a, size_t n)
{
	char *p = (char *)(((uintptr_t)a->next + 7) & ~(uintptr_t)7);

	if (n >= (uintptr_t)a->end - (uintptr_t)p) /* an end is at such a boundary too */
		return arena_grow(a, n);
	a->next = p + n;
	return p;
}

static inline void *arena_zalloc(struct arena *a, size_t n)
{
	return memset(arena_alloc(a, n), 0, n);
}

/* n bytes without alignment, for text. */
static inline char *arena_bytes(struct arena *a, size_t n)
{
	char *p = a->next;

	if (n >= (uintptr_t)a->end - (uintptr_t)p)
		return arena_grow(a, n);
	a->next = p + n;
	return p;
}

static inline char *arena_dup(struct arena *a, const char *s, size_t n)
{
	char *p = arena_bytes(a, n + 1);

	mem_copy(p, s, n);
	p[n] = '\0';
	return p;
}

static inline struct arena_mark arena_mark(const struct arena *a)
{
	return (struct arena_mark){ a->chunk, a->next };
}

#endif
