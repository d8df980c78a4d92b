/* func.c - functions
 * SPDX-License-Identifier: ISC
 */
#include "vars/func.h"

#include "syntax/print.h"
#include "vars/checkpoint.h"

struct func_record {
	struct symbol *sym;
	struct func *old;
};

static void func_free(struct func *f)
{
	if (!f)
		return;
	program_unref(f->program);
	mem_free(f);
}

static void undo_func(struct shell *sh, void *data)
{
	struct func_record *r = data;

	func_free(r->sym->func);
	r->sym->func = r->old;
	sh->function_generation++;
	mem_free(r);
}

static void replace(struct shell *sh, struct symbol *s, struct func *new)
{
	if (sh->checkpoint) {
		struct func_record *r = mem_alloc(sizeof(*r));

		*r = (struct func_record){ s, s->func };
		checkpoint_note(sh, undo_func, r);
	} else {
		func_free(s->func);
	}
	s->func = new;
	sh->function_generation++;
}

void func_unset(struct shell *sh, struct symbol *s)
{
	if (s->func)
		replace(sh, s, NULL);
}

void func_define(struct shell *sh, const struct node_function *node)
{
	struct func *f = mem_zalloc(sizeof(*f));

	f->node = node;
	f->program = node->program;
	f->file = sh->now.file;
	program_ref(f->program);
	replace(sh, node->sym, f);
}

void func_flag(struct shell *sh, struct symbol *s, uint8_t add, uint8_t remove)
{
	struct func *f = mem_alloc(sizeof(*f));

	*f = *s->func;
	f->flags = (uint8_t)((f->flags | add) & ~remove);
	program_ref(f->program);
	replace(sh, s, f);
}

void func_print(struct shell *sh, struct out *o, const struct symbol *s)
{
	struct buf b = { 0 };

	print_node(&b, &s->func->node->node);
	buf_addc(&b, '\n');
	out_add(o, b.s, b.n);
	buf_finish(&b);
}
