/* mem.h - the heap: allocation that never returns NULL
 *
 * Running out of memory ends the process here with a message and status 2,
 * so callers have no failure path. Nothing outside src/base calls malloc.
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Bytes with a length; not always NUL-terminated. */
typedef struct str {
	const char *s;
	size_t n;
} str;

#define STR(lit) ((str){ (lit), sizeof(lit) - 1 })
#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))

static inline str str_of(const char *s)
{
	return (str){ s, strlen(s) };
}

/* memcpy for what is mostly short: words and names. musl's costs a string instruction each time. */
static inline void mem_copy(char *to, const char *from, size_t n)
{
	if (n > 64) {
		memcpy(to, from, n);
	} else if (n > 32) {
		memcpy(to, from, 32);
		memcpy(to + n - 32, from + n - 32, 32);
	} else if (n >= 16) {
		memcpy(to, from, 16);
		memcpy(to + n - 16, from + n - 16, 16);
	} else if (n >= 8) {
		memcpy(to, from, 8);
		memcpy(to + n - 8, from + n - 8, 8);
	} else {
		for (size_t i = 0; i < n; i++)
			to[i] = from[i];
	}
}

/* memcmp for the same: whether they are equal. */
static inline bool mem_equal(const char *a, const char *b, size_t n)
{
	uint64_t x, y;

	for (; n >= 8; n -= 8, a += 8, b += 8) {
		memcpy(&x, a, 8);
		memcpy(&y, b, 8);
		if (x != y)
			return false;
	}
	for (size_t i = 0; i < n; i++)
		if (a[i] != b[i])
			return false;
	return true;
}

static inline bool str_eq(str a, str b)
{
	return a.n == b.n && mem_equal(a.s, b.s, a.n);
}

void *mem_alloc(size_t size);
void *mem_zalloc(size_t size);
void *mem_realloc(void *old, size_t size);
void mem_free(void *p);
/* Heap copy of n bytes plus a terminating NUL. */
char *mem_dup(const char *s, size_t n);
/* In a build with sanitizers: report, before the end of the process, the memory that nothing points at. */
void mem_check(void);
/* a * b, ending the process when that overflows. */
size_t mem_mul(size_t a, size_t b);

#endif
