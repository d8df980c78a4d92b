/*
 * unset [-fnv] name...
 *
 * Forget variables or functions.
 *
 * Without an option a name means the variable, and the function only when there is no variable.
 *
 *   -f  functions
 *   -n  name references, not what they refer to
 *   -v  variables
 *
 *   $ x=1; unset x; echo "${x-none}"
 *   none
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "expand/subscript.h"
#include "vars/func.h"
#include "vars/special.h"

extern const struct command cmd_unset;

static bool is_variable(struct shell *sh, struct symbol *s)
{
	return var_text(sh, s) || (s->var && s->var->flags & ~VAR_PLAIN);
}

/* The reference, not what it refers to. */
static bool unset_reference(struct shell *sh, struct symbol *s)
{
	return !s->var || !(s->var->flags & VAR_NAMEREF) || binding_unset(sh, s->var);
}

static bool unset_one(struct shell *sh, const char *name, char kind)
{
	size_t n = strlen(name);
	struct symbol *s = symbol_find(name, n);
	struct variable var;

	if (kind != 'f' && (!variable_parse(name, n, &var) || (var.sub.s && builtin_posix(sh))) &&
	    (kind == 'v' || !s || !s->func)) {
		if (!kind && !builtin_posix(sh)) /* no such function */
			return true;
		sh_error(sh, "unset: `%s': not a valid identifier", name);
		return false;
	}
	if (kind != 'f' && var.sub.s) /* of a symbol that may be new */
		return variable_unset(sh, &var);
	if (!s && symbol_special(name, n)) /* it may have a value that nobody gave it */
		s = symbol_get(name, n);
	if (!s)
		return true;
	if ((kind == 'f' || (!kind && !is_variable(sh, s))) && s->func && s->func->flags & FUNC_READONLY) {
		sh_error(sh, "unset: %s: cannot unset: readonly function", name);
		return false;
	}
	if (kind == 'f' || (!kind && !is_variable(sh, s))) {
		func_unset(sh, s);
		return true;
	}
	if (special_stays(s) && special_exists(sh, s)) {
		sh_error(sh, "unset: %s: cannot unset", name);
		return false;
	}
	if (s->var && s->var->flags & VAR_READONLY) {
		sh_error(sh, "unset: %s: cannot unset: readonly variable", name);
		return false;
	}
	return kind == 'n' ? unset_reference(sh, s) : variable_unset(sh, &var);
}

static int unset_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = builtin_posix(sh) ? "fv" : cmd_unset.opts };
	int status = 0, c;
	char kind = 0;

	while ((c = args_next(&a)) > 0) {
		if (c == '?')
			return builtin_usage(sh, &a, builtin_posix(sh) ? "unset [-fv] name..." : "unset [-f] [-v] [-n] [name ...]");
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

const struct command cmd_unset = { .name = "unset", .opts = "fnv", .run = unset_run, .flags = CMD_SPECIAL };
