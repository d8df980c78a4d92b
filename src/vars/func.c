/* func.c - functions
 * SPDX-License-Identifier: ISC
 */
#include "vars/func.h"

void func_unset(struct shell *sh, struct symbol *s)
{
	if (!s->func)
		return;
	program_unref(s->func->program);
	mem_free(s->func);
	s->func = NULL;
	sh->function_generation++;
}

void func_define(struct shell *sh, const struct node_function *node)
{
	struct func *f = mem_alloc(sizeof(*f));

	f->node = node;
	f->program = node->program;
	f->file = sh->now.file;
	program_ref(f->program);
	func_unset(sh, node->sym);
	node->sym->func = f;
	sh->function_generation++;
}
