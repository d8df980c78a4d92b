/*
 * caller [frame]
 *
 * Say where the running function or sourced file was called.
 *
 * The line and the file are written. With a frame, 0 for the running one, 1 for its caller and so on, also the name of the
 * function that stands there. The status is 1 when there is no such frame.
 *
 *   $ caller 0 || echo "no function runs"
 *   no function runs
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/number.h"
#include "builtins/usage.h"
#include "vars/options.h"
#include "vars/special.h"
#include "vars/var.h"

extern const struct command cmd_caller;

/* Element i of an array that is made, NULL when there is none. */
static const char *element(struct shell *sh, const char *name, long i)
{
	struct var *v = var_elements(sh, symbol_get(name, strlen(name)));
	/* of FUNCNAME also where it is not to be seen */
	struct value *value = v && v->array ? array_find(v->array, (struct key){ .index = i }) : NULL;

	return value ? value_str(value).s : NULL;
}

static int caller_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_caller.opts };
	const char *line, *file, *function;
	long frame = 0;
	bool given;

	if (args_next(&a))
		return builtin_usage(sh, &a, "caller [expr]");
	given = a.i < argc;
	if (given && !number_parse(argv[a.i], &frame)) {
		sh_error(sh, "caller: %s: invalid number", argv[a.i]);
		return builtin_usage(sh, &(struct args){ .argv = argv }, "caller [expr]");
	}
	if (!sh->now.call && (given || option_on(sh, OPTION_COMMAND) || option_on(sh, OPTION_STDIN)))
		return 1;
	line = element(sh, "BASH_LINENO", frame);
	file = element(sh, "BASH_SOURCE", frame + 1);
	function = element(sh, "FUNCNAME", frame + 1);
	if (!given) {
		out_fmt(sh_out(sh), "%s %s\n", line ? line : "0", file ? file : "NULL");
		return 0;
	}
	if (!line || !file || !function)
		return 1;
	out_fmt(sh_out(sh), "%s %s %s\n", line, function, file);
	return 0;
}

const struct command cmd_caller = { .name = "caller", .opts = "", .run = caller_run };
