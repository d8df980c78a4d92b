/* mem.c - the heap: allocation that never returns NULL
 *
 * Small blocks come from a pool: free lists by size over chunks that are never
 * given back, the first of them in the program's own zeroed memory. A start
 * touches fewer pages that way, and a libc whose malloc is slow costs nothing.
 * Builds that are to be watched by a memory checker go straight to libc.
 * SPDX-License-Identifier: ISC
 */
#include "base/mem.h"

#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef WITH_SANITIZERS
int __lsan_do_recoverable_leak_check(void);
const char *__asan_default_options(void);

/* Leaks are looked for where the suite asks for it: a program in a box may not be looked at. */
const char *__asan_default_options(void)
{
	return "detect_leaks=0";
}

void mem_check(void)
{
	struct rlimit files;

	/* the check opens files of its own */
	if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur >= 64)
		__lsan_do_recoverable_leak_check();
}
#else
void mem_check(void)
{
}
#endif

static _Noreturn void out_of_memory(void)
{
	static const char msg[] = "husk: out of memory\n";

	if (write(2, msg, sizeof(msg) - 1) < 0)
		_exit(2);
	_exit(2);
}

#ifdef WITH_PLAIN_MALLOC

void *mem_alloc(size_t size)
{
	void *p = malloc(size ? size : 1);

	if (!p)
		out_of_memory();
	return p;
}

void *mem_realloc(void *old, size_t size)
{
	void *p = realloc(old, size ? size : 1);

	if (!p)
		out_of_memory();
	return p;
}

void mem_free(void *p)
{
	free(p);
}

#else

/* Before each block; the payload begins behind it. */
struct header {
	size_t room; /* of the payload; above POOL_MAX it is malloc's */
};

enum {
	POOL_STEP = 8,
	POOL_MAX = 4096,
	FINE_CLASSES = 256 / POOL_STEP, /* one to a step up to 256 bytes, then four to each doubling */
	CLASSES = FINE_CLASSES + 16,
	CHUNK = 1 << 15,
};

struct free_block {
	struct free_block *next;
};

/* Common, and so behind all other zeroed data: small variables, libc's too, share a page or two before it. */
extern char mem_first_chunk[2 * CHUNK];
_Alignas(16) char mem_first_chunk[2 * CHUNK] __attribute__((common));

/* Not zero at the start: so it lies with the data, in a page that exec has written to already. */
static struct {
	char *bump, *end; /* the rest of the newest chunk */
	struct free_block *free[CLASSES];
} pool = { .bump = mem_first_chunk, .end = mem_first_chunk + sizeof(mem_first_chunk) };

/* The class that holds size, 1 to POOL_MAX, and its room. */
static unsigned class_of(size_t size, size_t *room)
{
	unsigned shift, quarter;

	if (size <= 256) {
		*room = (size + POOL_STEP - 1) & ~(size_t)(POOL_STEP - 1);
		return (unsigned)(*room / POOL_STEP) - 1;
	}
	shift = 63 - (unsigned)__builtin_clzl(size - 1); /* size is in (2^shift, 2^(shift+1)] */
	quarter = (unsigned)((size - 1) >> (shift - 2)) & 3;
	*room = ((size_t)1 << shift) + ((size_t)(quarter + 1) << (shift - 2));
	return FINE_CLASSES + (shift - 8) * 4 + quarter;
}

static void *carve(size_t room)
{
	size_t need = sizeof(struct header) + room;
	struct header *h;

	if (need > (size_t)(pool.end - pool.bump)) {
		pool.bump = malloc(CHUNK);
		if (!pool.bump)
			out_of_memory();
		pool.end = pool.bump + CHUNK;
	}
	h = (struct header *)(void *)pool.bump;
	pool.bump += need;
	h->room = room;
	return h + 1;
}

void *mem_alloc(size_t size)
{
	struct header *h;
	size_t room;

	if (size <= POOL_MAX) {
		unsigned c = class_of(size ? size : 1, &room);
		struct free_block *b = pool.free[c];

		if (!b)
			return carve(room);
		pool.free[c] = b->next;
		return b;
	}
	if (size > SIZE_MAX - sizeof(*h))
		out_of_memory();
	h = malloc(sizeof(*h) + size);
	if (!h)
		out_of_memory();
	h->room = size;
	return h + 1;
}

void mem_free(void *p)
{
	struct header *h = p;
	size_t room;

	if (!p)
		return;
	h--;
	if (h->room > POOL_MAX) {
		free(h);
	} else {
		struct free_block *b = p;
		unsigned c = class_of(h->room, &room);

		b->next = pool.free[c];
		pool.free[c] = b;
	}
}

void *mem_realloc(void *old, size_t size)
{
	struct header *h = old;
	void *p;

	if (!old)
		return mem_alloc(size);
	h--;
	if (size <= h->room && (h->room <= POOL_MAX || size > h->room / 2))
		return old;
	if (h->room > POOL_MAX && size > POOL_MAX) {
		if (size > SIZE_MAX - sizeof(*h))
			out_of_memory();
		h = realloc(h, sizeof(*h) + size);
		if (!h)
			out_of_memory();
		h->room = size;
		return h + 1;
	}
	p = mem_alloc(size);
	memcpy(p, old, size < h->room ? size : h->room);
	mem_free(old);
	return p;
}

#endif

void *mem_zalloc(size_t size)
{
	return memset(mem_alloc(size), 0, size);
}

char *mem_dup(const char *s, size_t n)
{
	char *p = mem_alloc(n + 1);

	memcpy(p, s, n);
	p[n] = '\0';
	return p;
}

size_t mem_mul(size_t a, size_t b)
{
	size_t r;

	if (__builtin_mul_overflow(a, b, &r))
		out_of_memory();
	return r;
}
