/* arena.c - memory that is released all at once
 * SPDX-License-Identifier: ISC
 */
#include "base/arena.h"

enum { CHUNK_MIN = 1000, CHUNK_MAX = 1 << 18, SPARE_MAX = 1 << 20 };

struct arena_chunk {
	struct arena_chunk *prev;
	size_t size; /* of data */
	_Alignas(8) char data[];
};

void *arena_grow(struct arena *a, size_t n)
{
	size_t size = a->chunk ? a->chunk->size * 2 : CHUNK_MIN;
	struct arena_chunk **at = &a->spare, *c;

	if (size > CHUNK_MAX)
		size = CHUNK_MAX;
	if (size < n)
		size = n;
	size = (size + 7) & ~(size_t)7;
	while (*at && (*at)->size < size)
		at = &(*at)->prev;
	c = *at;
	if (c) {
		*at = c->prev;
		a->spare_bytes -= c->size;
	} else {
		c = mem_alloc(sizeof(*c) + size);
		c->size = size;
	}
	c->prev = a->chunk;
	a->chunk = c;
	a->next = c->data + n;
	a->end = c->data + c->size;
	return c->data;
}

static void drop_chunk(struct arena *a, struct arena_chunk *c)
{
	if (c->size > SPARE_MAX - a->spare_bytes) {
		mem_free(c);
		return;
	}
	c->prev = a->spare;
	a->spare = c;
	a->spare_bytes += c->size;
}

void arena_reset(struct arena *a, struct arena_mark m)
{
	while (a->chunk != m.chunk) {
		struct arena_chunk *c = a->chunk;

		a->chunk = c->prev;
		drop_chunk(a, c);
	}
	a->next = m.next;
	a->end = m.chunk ? m.chunk->data + m.chunk->size : NULL;
}

void arena_finish(struct arena *a)
{
	arena_reset(a, (struct arena_mark){ 0 });
	while (a->spare) {
		struct arena_chunk *c = a->spare;

		a->spare = c->prev;
		mem_free(c);
	}
	*a = (struct arena){ 0 };
}
