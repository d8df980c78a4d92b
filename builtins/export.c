/*
 * export [-fn] [name[=value]...]
 * export -p
 *
 * Give variables to the commands that are run.
 *
 *   -f  functions instead of variables
 *   -n  no longer
 *   -p  write the exported variables so that they can be read back, as without names
 *
 *   $ export greeting=hello; printenv greeting
 *   hello
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/declaration.h"
#include "vars/func.h"
#include "vars/show.h"

extern const struct command cmd_export, cmd_readonly;

static void list(struct shell *sh, uint16_t flag)
{
	struct buf b = buf_in(&sh->scratch);
	size_t n;
	struct symbol **all = var_list(sh, flag, &n);

	for (size_t i = 0; i < n; i++) {
		show_refresh(sh, all[i]);
		if (builtin_posix(sh))
			show_posix(sh, &b, flag == VAR_EXPORT ? "export " : "readonly ", all[i]->var);
		else
			show_declaration(sh, &b, all[i]->var);
	}
	out_add(sh_out(sh), b.s, b.n);
}

static bool mark_function(struct shell *sh, const char *command, const char *name, uint16_t flag, bool remove)
{
	struct symbol *s = symbol_find(name, strlen(name));

	if (s && s->func) {
		if (flag == VAR_EXPORT)
			func_export(sh, s, !remove);
		else
			func_flag(sh, s, FUNC_READONLY, 0);
		return true;
	}
	sh_error(sh, "%s: %s: not a function", command, name);
	return false;
}

/* export and readonly: an attribute for each operand, after its assignment. */
static int mark(struct shell *sh, int argc, char **argv, const struct command *c, uint16_t flag, const char *usage)
{
	struct args a = { .argc = argc, .argv = argv, .opts = builtin_posix(sh) ? "p" : c->opts };
	struct declaration d = { .command = argv[0], .add = flag, .marks = true };
	bool functions = false, remove = false;
	int status = 0, letter;

	while ((letter = args_next(&a)) > 0) {
		if (letter == '?')
			return builtin_usage(sh, &a, usage);
		functions |= letter == 'f';
		remove |= letter == 'n';
		if (letter == 'a' || letter == 'A')
			d.add |= declare_flag(letter);
	}
	if (a.i == argc) {
		list(sh, flag);
		return 0;
	}
	if (remove) {
		d.remove = flag;
		d.add = 0;
	}
	for (; a.i < argc && sh->flow == FLOW_NEXT; a.i++)
		if (functions ? !mark_function(sh, argv[0], argv[a.i], flag, remove) : !declare_operand(sh, &d, argv[a.i]))
			status = builtin_fatal(sh, argv[0], 1);
	return status;
}

static int export_run(struct shell *sh, int argc, char **argv)
{
	return mark(sh, argc, argv, &cmd_export, VAR_EXPORT, "export [-fn] [name[=value] ...] or export -p");
}

/*
 * readonly [-aAf] [name[=value]...]
 * readonly -p
 *
 * Make variables that can be neither changed nor unset.
 *
 *   -a  indexed arrays
 *   -A  associative arrays
 *   -f  functions instead of variables
 *   -p  write the read-only variables so that they can be read back, as without names
 *
 *   $ readonly pi=3; (pi=4) 2>/dev/null || echo "still $pi"
 *   still 3
 */
static int readonly_run(struct shell *sh, int argc, char **argv)
{
	return mark(sh, argc, argv, &cmd_readonly, VAR_READONLY, "readonly [-aAf] [name[=value] ...] or readonly -p");
}

const struct command cmd_export = {
	.name = "export", .opts = "fnp", .run = export_run, .flags = CMD_SPECIAL | CMD_DECLARE,
};
const struct command cmd_readonly = {
	.name = "readonly", .opts = "aAfp", .run = readonly_run, .flags = CMD_SPECIAL | CMD_DECLARE,
};
