/*
 * type name...
 *
 * Say what each name would mean as a command.
 *
 *   $ type cd
 *   cd is a shell builtin
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "exec/lookup.h"

static int type_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_type;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_type.opts };
	int status = 0;

	if (args_next(&a))
		return builtin_usage(sh, &a, "type name...");
	for (; a.i < argc; a.i++)
		if (lookup_describe(sh, argv[0], argv[a.i], NULL, true))
			status = 1;
	return status;
}

const struct command cmd_type = { .name = "type", .opts = "", .run = type_run };
