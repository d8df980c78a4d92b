/*
 * unset [-fv] name...
 *
 * Forget variables or functions.
 *
 * Without an option a name means the variable, and the function only when there is no variable.
 *
 *   -f  functions
 *   -v  variables
 *
 *   $ x=1; unset x; echo "${x-none}"
 *   none
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "vars/func.h"
#include "vars/var.h"

extern const struct command cmd_unset;

static bool is_variable(struct shell *sh, struct symbol *s)
{
	return var_text(sh, s) || (s->var && s->var->flags & (VAR_SET | VAR_EXPORT | VAR_READONLY | VAR_LOCAL));
}

static bool unset_one(struct shell *sh, const char *name, char kind)
{
	size_t n = strlen(name);
	struct symbol *s = symbol_find(name, n);

	if (kind != 'f' && !name_valid(name, n) && (kind == 'v' || !s || !s->func)) {
		sh_error(sh, "unset: `%s': not a valid identifier", name);
		return false;
	}
	if (!s && symbol_special(name, n)) /* it may have a value that nobody gave it */
		s = symbol_get(name, n);
	if (!s)
		return true;
	if (kind == 'f' || (!kind && !is_variable(sh, s))) {
		func_unset(sh, s);
		return true;
	}
	if (s->var && s->var->flags & VAR_READONLY) {
		sh_error(sh, "unset: %s: cannot unset: readonly variable", name);
		return false;
	}
	return var_unset(sh, s);
}

static int unset_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_unset.opts };
	int status = 0, c;
	char kind = 0;

	while ((c = args_next(&a)) > 0) {
		if (c == '?')
			return builtin_usage(sh, &a, "unset [-fv] name...");
		if (kind && kind != c) {
			sh_error(sh, "unset: cannot simultaneously unset a function and a variable");
			return builtin_fatal(sh, argv[0], 1);
		}
		kind = (char)c;
	}
	for (; a.i < argc; a.i++)
		if (!unset_one(sh, argv[a.i], kind))
			status = builtin_fatal(sh, argv[0], 1);
	return status;
}

const struct command cmd_unset = { .name = "unset", .opts = "fv", .run = unset_run, .flags = CMD_SPECIAL };
