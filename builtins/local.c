/*
 * local [name[=value]...]
 *
 * Make variables of the running function.
 *
 * They end with the function and are seen by what it calls. Without a value they are unset, whatever the name meant
 * before.
 *
 *   $ f() { local x=inner; }; x=outer; f; echo "$x"
 *   outer
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "vars/checkpoint.h"
#include "vars/special.h"
#include "vars/var.h"

extern const struct command cmd_local;

static bool bound_in(const struct scope *sc, const struct symbol *s)
{
	for (const struct var *v = sc->vars; v; v = v->scope_next)
		if (v->sym == s)
			return true;
	return false;
}

/* A local that a virtual subshell made in a function around it: the newest of its scope. */
static void undo_local(struct shell *sh, void *data)
{
	struct scope *sc = data;
	struct var *v = sc->vars;

	sc->vars = v->scope_next;
	v->sym->var = v->outer;
	sh->environ = NULL;
	if (v->sym->special)
		special_changed(sh, v->sym);
	var_drop_text(v);
	mem_free(v);
}

static void bind(struct shell *sh, struct scope *sc, struct symbol *s)
{
	/* f called as x=1 f: a local x begins with that value, as in bash */
	bool inherit = sc->outer && !sc->outer->function && bound_in(sc->outer, s);
	str value = inherit ? var_str(sh, s) : (str){ 0 };

	scope_bind(sh, sc, s);
	if (s->special)
		special_changed(sh, s);
	if (sh->checkpoint) {
		const struct scope *outer = sh->checkpoint->scope;

		while (outer && outer != sc)
			outer = outer->outer;
		if (outer)
			checkpoint_note(sh, undo_local, sc);
	}
	if (value.s)
		var_set(sh, s, value.s, value.n);
}

static int local_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_local.opts };
	struct scope *sc = sh->scope;
	int status = 0;

	if (args_next(&a))
		return builtin_usage(sh, &a, "local [name[=value]...]");
	while (sc && !sc->function)
		sc = sc->outer;
	if (!sc) {
		sh_error(sh, "local: can only be used in a function");
		return 1;
	}
	for (; a.i < argc; a.i++) {
		const char *value;
		struct symbol *s = builtin_variable(sh, argv[0], argv[a.i], &value);
		bool bound = false;

		if (!s) {
			status = 1;
			continue;
		}
		for (const struct scope *in = sh->scope; in != sc->outer && !bound; in = in->outer)
			bound = bound_in(in, s);
		if (!bound && s->var && s->var->flags & VAR_READONLY) {
			sh_error(sh, "local: %s: readonly variable", s->name);
			status = 1;
			continue;
		}
		if (!bound)
			bind(sh, sc, s);
		if (value && !var_set(sh, s, value, strlen(value)))
			status = 1;
	}
	return status;
}

const struct command cmd_local = { .name = "local", .opts = "", .run = local_run, .flags = CMD_DECLARE };
