/* ast.c - the life of a program's arena
 * SPDX-License-Identifier: ISC
 */
#include "syntax/ast.h"

struct program *program_new(void)
{
	struct program *p = mem_zalloc(sizeof(*p));

	p->refs = 1;
	return p;
}

void program_ref(struct program *p)
{
	p->refs++;
}

void program_unref(struct program *p)
{
	if (p && --p->refs == 0) {
		arena_finish(&p->arena);
		mem_free(p);
	}
}
