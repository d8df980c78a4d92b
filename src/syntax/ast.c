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

static void let_go(struct program *p)
{
	while (p->nsymbols)
		p->symbols[--p->nsymbols]->uses--;
}

void program_reset(struct program *p)
{
	let_go(p);
	p->forks = false;
	arena_reset(&p->arena, (struct arena_mark){ 0 });
}

struct symbol *program_symbol(struct program *p, const char *name, size_t len)
{
	struct symbol *s = symbol_get(name, len);

	if (p->nsymbols == p->symbols_cap) {
		p->symbols_cap = p->symbols_cap ? p->symbols_cap * 2 : 8;
		p->symbols = mem_realloc(p->symbols, mem_mul(p->symbols_cap, sizeof(struct symbol *)));
	}
	p->symbols[p->nsymbols++] = s;
	s->uses++;
	return s;
}

void program_ref(struct program *p)
{
	p->refs++;
}

void program_unref(struct program *p)
{
	if (p && --p->refs == 0) {
		let_go(p);
		mem_free(p->symbols);
		arena_finish(&p->arena);
		mem_free(p);
	}
}
