/*
 * hash [name...]
 * hash -r
 *
 * Show which commands' places are remembered, or remember more.
 *
 *   -r  forget all of them
 *
 *   $ hash -r; hash sh; hash | grep -c /sh
 *   1
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "exec/lookup.h"

#include <stdlib.h>

struct list {
	const char **v;
	size_t n, cap;
};

static void collect(struct shell *sh, struct symbol *s, const char *path, void *arg)
{
	struct list *l = arg;

	(void)sh;
	(void)s;
	if (l->n == l->cap) {
		l->cap = l->cap ? l->cap * 2 : 32;
		l->v = mem_realloc(l->v, mem_mul(l->cap, sizeof(*l->v)));
	}
	l->v[l->n++] = path;
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void show(struct shell *sh)
{
	struct list l = { 0 };

	lookup_each(sh, collect, &l);
	if (l.n)
		qsort(l.v, l.n, sizeof(*l.v), by_text);
	for (size_t i = 0; i < l.n; i++)
		out_fmt(sh_out(sh), "%s\n", l.v[i]);
	mem_free(l.v);
}

static int hash_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_hash;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_hash.opts };
	bool forget = false;
	int status = 0, c;

	while ((c = args_next(&a)) > 0) {
		if (c == '?')
			return builtin_usage(sh, &a, "hash [-r] [name...]");
		forget = true;
	}
	if (forget)
		lookup_forget_all(sh);
	else if (a.i == argc)
		show(sh);
	for (; a.i < argc; a.i++) {
		const char *name = argv[a.i];
		struct symbol *s = symbol_get(name, strlen(name));

		if (strchr(name, '/') || s->func || s->builtin)
			continue;
		lookup_forget(s);
		if (!lookup_path(sh, s)) {
			sh_error(sh, "hash: %s: not found", name);
			status = 1;
		}
	}
	return status;
}

const struct command cmd_hash = { .name = "hash", .opts = "r", .run = hash_run };
