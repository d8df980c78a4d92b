/*
 * help [name...]
 *
 * Show what the shell's own commands do.
 *
 * Without a name all are listed with a line each; with one, what NAME --help shows.
 *
 *   $ help true | head -n 1
 *   true [argument...]
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"

static int help_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_help;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_help.opts };
	struct out *o = sh_out(sh);
	int status = 0;

	if (args_next(&a))
		return builtin_usage(sh, &a, "help [name...]");
	if (a.i == argc)
		builtin_list(o, &builtin_set);
	for (; a.i < argc; a.i++) {
		size_t n = strlen(argv[a.i]);
		const struct command_row *row = command_find(&builtin_set, argv[a.i], n);

		if (!row)
			row = command_find(&tool_set, argv[a.i], n);
		if (!row)
			row = command_find(&applet_set, argv[a.i], n);
		if (row) {
			out_adds(o, row->help);
		} else {
			sh_error(sh, "help: no help topics match `%s'", argv[a.i]);
			status = 1;
		}
	}
	return status;
}

const struct command cmd_help = { .name = "help", .opts = "", .run = help_run };
