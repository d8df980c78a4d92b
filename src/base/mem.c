/* mem.c - the heap: allocation that never returns NULL
 * SPDX-License-Identifier: ISC
 */
#include "base/mem.h"

#include <stdlib.h>
#include <unistd.h>

static _Noreturn void out_of_memory(void)
{
	static const char msg[] = "husk: out of memory\n";

	if (write(2, msg, sizeof(msg) - 1) < 0)
		_exit(2);
	_exit(2);
}

void *mem_alloc(size_t size)
{
	void *p = malloc(size ? size : 1);

	if (!p)
		out_of_memory();
	return p;
}

void *mem_zalloc(size_t size)
{
	void *p = calloc(1, size ? size : 1);

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
