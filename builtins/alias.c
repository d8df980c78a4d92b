/*
 * alias [-p] [name[=value]...]
 *
 * Define names that are replaced where a command begins, or show them.
 *
 * Without operands all aliases are shown, so that they can be read back; as sh without the word alias before each.
 *
 *   -p  show all of them first, each with the word alias
 *
 *   $ alias greet='echo hello'
 *   > greet
 *   hello
 *
 * SPDX-License-Identifier: ISC
 */
#include "vars/alias.h"

#include "base/command.h"
#include "builtins/usage.h"

#include <stdlib.h>

struct list {
	struct symbol **v;
	size_t n, cap;
};

static void collect(struct symbol *s, void *arg)
{
	struct list *l = arg;

	if (!s->alias)
		return;
	if (l->n == l->cap) {
		l->cap = l->cap ? l->cap * 2 : 32;
		l->v = mem_realloc(l->v, mem_mul(l->cap, sizeof(*l->v)));
	}
	l->v[l->n++] = s;
}

static int by_name(const void *a, const void *b)
{
	return strcmp((*(struct symbol *const *)a)->name, (*(struct symbol *const *)b)->name);
}

static void show(struct shell *sh, const struct symbol *s, bool bare)
{
	struct buf b = buf_in(&sh->scratch);
	const char *text = alias_text(s);

	buf_fmt(&b, "%s%s=", bare ? "" : "alias ", s->name);
	buf_quote(&b, text, strlen(text), true);
	buf_addc(&b, '\n');
	out_add(sh_out(sh), b.s, b.n);
}

static void show_all(struct shell *sh, bool bare)
{
	struct list l = { 0 };

	symbol_each(collect, &l);
	if (l.n)
		qsort(l.v, l.n, sizeof(*l.v), by_name);
	for (size_t i = 0; i < l.n; i++)
		show(sh, l.v[i], bare);
	mem_free(l.v);
}

/* One operand; false after a message. */
static bool define_or_show(struct shell *sh, const char *operand)
{
	size_t n = strcspn(operand, "=");
	struct symbol *s;

	if (n && operand[n]) {
		if (!alias_valid((str){ operand, n })) {
			sh_error(sh, "alias: `%.*s': invalid alias name", (int)n, operand);
			return false;
		}
		alias_set(sh, symbol_get(operand, n), operand + n + 1);
		return true;
	}
	s = symbol_find(operand, strlen(operand));
	if (!s || !s->alias) {
		sh_error(sh, "alias: %s: not found", operand);
		return false;
	}
	show(sh, s, builtin_posix(sh));
	return true;
}

static int alias_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_alias;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_alias.opts };
	bool all = false;
	int status = 0, c;

	while ((c = args_next(&a)) > 0) {
		if (c == '?')
			return builtin_usage(sh, &a, "alias [-p] [name[=value] ... ]");
		all = true;
	}
	if (all || a.i == argc)
		show_all(sh, !all && builtin_posix(sh));
	for (; a.i < argc; a.i++)
		if (!define_or_show(sh, argv[a.i]))
			status = 1;
	return status;
}

/*
 * unalias name...
 * unalias -a
 *
 * Remove aliases.
 *
 *   -a  all of them
 *
 *   $ alias x=echo; unalias x; alias x 2>/dev/null || echo none
 *   none
 */
static int unalias_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_unalias;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_unalias.opts };
	int status = 0, c;
	bool all = false;

	while ((c = args_next(&a)) > 0) {
		all = true;
		if (c == '?')
			break;
	}
	if (c == '?' || (!all && a.i == argc))
		return builtin_usage(sh, &a, "unalias name... | unalias -a");
	if (all)
		alias_unset_all(sh);
	for (; a.i < argc; a.i++) {
		struct symbol *s = symbol_find(argv[a.i], strlen(argv[a.i]));

		if (s && s->alias) {
			alias_unset(sh, s);
		} else {
			sh_error(sh, "unalias: %s: not found", argv[a.i]);
			status = 1;
		}
	}
	return status;
}

const struct command cmd_alias = { .name = "alias", .opts = "p", .run = alias_run };
const struct command cmd_unalias = { .name = "unalias", .opts = "a", .run = unalias_run };
