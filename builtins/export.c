/*
 * export [-fnp] [name[=value]...]
 *
 * Give variables to the commands that are run.
 *
 *   -f  functions, which a bash or a husk that is run has from the start
 *   -n  do not give them any more
 *   -p  write the exported variables so that they can be read back, as without names
 *
 *   $ export greeting=hello; printenv greeting
 *   hello
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "vars/func.h"
#include "vars/var.h"

extern const struct command cmd_export;

static int export_functions(struct shell *sh, int argc, char **argv, bool on)
{
	int status = 0;

	for (int i = 0; i < argc; i++) {
		struct symbol *s = symbol_get(argv[i], strlen(argv[i]));

		if (s->func) {
			func_export(sh, s, on);
		} else {
			sh_error(sh, "export: %s: not a function", argv[i]);
			status = 1;
		}
	}
	return status;
}

/* export and readonly: an attribute for each operand, after its assignment. */
static int mark(struct shell *sh, int argc, char **argv, uint8_t flag, const char *usage)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_export.opts };
	bool functions = false, off = false;
	int status = 0, c;

	a.opts = flag == VAR_EXPORT ? cmd_export.opts : "p";
	while ((c = args_next(&a)) > 0) {
		if (c == '?')
			return builtin_usage(sh, &a, usage);
		functions |= c == 'f';
		off |= c == 'n';
	}
	if (functions)
		return export_functions(sh, argc - a.i, argv + a.i, !off);
	if (a.i == argc) {
		var_print(sh, sh_out(sh), flag == VAR_EXPORT ? "export " : "readonly ", flag);
		return 0;
	}
	for (; a.i < argc; a.i++) {
		const char *value;
		struct symbol *s = builtin_variable(sh, argv[0], argv[a.i], &value);

		if (!s || (value && !var_set(sh, s, value, strlen(value)))) {
			status = builtin_fatal(sh, argv[0], 1);
			continue;
		}
		var_flag(sh, s, off ? 0 : flag, off ? flag : 0);
	}
	return status;
}

static int export_run(struct shell *sh, int argc, char **argv)
{
	return mark(sh, argc, argv, VAR_EXPORT, "export [-fn] [name[=value] ...] or export -p");
}

/*
 * readonly [-p] [name[=value]...]
 *
 * Make variables that can be neither changed nor unset.
 *
 *   -p  write the read-only variables so that they can be read back, as without names
 *
 *   $ readonly pi=3; (pi=4) 2>/dev/null || echo "still $pi"
 *   still 3
 */
static int readonly_run(struct shell *sh, int argc, char **argv)
{
	return mark(sh, argc, argv, VAR_READONLY, "readonly [-p] [name[=value]...]");
}

const struct command cmd_export = {
	.name = "export", .opts = "fnp", .run = export_run, .flags = CMD_SPECIAL | CMD_DECLARE,
};
const struct command cmd_readonly = {
	.name = "readonly", .opts = "p", .run = readonly_run, .flags = CMD_SPECIAL | CMD_DECLARE,
};
