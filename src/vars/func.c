/* func.c - functions
 * SPDX-License-Identifier: ISC
 */
#include "vars/func.h"

#include "syntax/print.h"
#include "vars/checkpoint.h"
#include "vars/options.h"

#include <stdlib.h>

struct func_record {
	struct symbol *sym;
	struct func *old;
};

static void func_free(struct func *f)
{
	if (!f)
		return;
	program_unref(f->program);
	mem_free(f->environ);
	mem_free(f);
}

static void undo_func(struct shell *sh, void *data)
{
	struct func_record *r = data;

	func_free(r->sym->func);
	r->sym->func = r->old;
	sh->function_generation++;
	sh->environ = NULL;
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
	sh->environ = NULL;
}

static char *environ_string(const struct symbol *s, const struct node_function *node)
{
	struct buf b = { 0 };

	buf_fmt(&b, "%s%s%s=", FUNC_PREFIX, s->name, FUNC_SUFFIX);
	print_function(&b, node, PRINT_EXPORT);
	return buf_cstr(&b);
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
	f->environ = node->sym->func && node->sym->func->environ ? environ_string(node->sym, node) : NULL;
	program_ref(f->program);
	replace(sh, node->sym, f);
}

void func_flag(struct shell *sh, struct symbol *s, uint8_t add, uint8_t remove)
{
	struct func *f = mem_alloc(sizeof(*f));

	*f = *s->func;
	f->flags = (uint8_t)((f->flags | add) & ~remove);
	f->environ = f->environ ? environ_string(s, f->node) : NULL;
	program_ref(f->program);
	replace(sh, s, f);
}

void func_export(struct shell *sh, struct symbol *s, bool on)
{
	struct func *f;

	if (on == (s->func->environ != NULL))
		return;
	f = mem_alloc(sizeof(*f));
	*f = *s->func;
	f->environ = on ? environ_string(s, f->node) : NULL;
	program_ref(f->program);
	replace(sh, s, f);
}

void func_print(struct shell *sh, struct out *o, const struct symbol *s)
{
	struct buf b = { 0 };

	print_function(&b, s->func->node, option_on(sh, OPTION_POSIX) ? PRINT_POSIX : PRINT_LINES);
	buf_addc(&b, '\n');
	out_add(o, b.s, b.n);
	buf_finish(&b);
}

static void add_function(struct symbol *s, void *arg)
{
	if (s->func)
		buf_add(arg, (const char *)&s, sizeof(s));
}

static int by_name(const void *a, const void *b)
{
	const struct symbol *const *x = a, *const *y = b;

	return strcmp((*x)->name, (*y)->name);
}

struct symbol **func_list(struct shell *sh, size_t *n)
{
	struct buf all = buf_in(&sh->scratch);
	struct symbol **list;

	symbol_each(add_function, &all);
	*n = all.n / sizeof(struct symbol *);
	list = arena_alloc(&sh->scratch, all.n + 1); /* a buffer's bytes may stand anywhere */
	if (*n) {
		memcpy(list, all.s, all.n);
		qsort(list, *n, sizeof(struct symbol *), by_name);
	}
	return list;
}
