/*
 * export [-p] [name[=value]...]
 *
 * Give variables to the commands that are run.
 *
 *   -p  write the exported variables so that they can be read back, as without names
 *
 *   $ export greeting=hello; printenv greeting
 *   hello
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "vars/var.h"

extern const struct command cmd_export;

/* export and readonly: an attribute for each operand, after its assignment. */
static int mark(struct shell *sh, int argc, char **argv, uint8_t flag, const char *usage)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_export.opts };
	int status = 0, c;

	while ((c = args_next(&a)) > 0)
		if (c != 'p')
			return builtin_usage(sh, &a, usage);
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
		var_flag(sh, s, flag, 0);
	}
	return status;
}

static int export_run(struct shell *sh, int argc, char **argv)
{
	return mark(sh, argc, argv, VAR_EXPORT, "export [-p] [name[=value]...]");
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
	.name = "export", .opts = "p", .run = export_run, .flags = CMD_SPECIAL | CMD_DECLARE,
};
const struct command cmd_readonly = {
	.name = "readonly", .opts = "p", .run = readonly_run, .flags = CMD_SPECIAL | CMD_DECLARE,
};
