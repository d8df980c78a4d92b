/*
 * husk tool [argument...]
 * husk [option...] [file [argument...]]
 *
 * Run one of husk's tools, or husk itself.
 *
 * The tools are commands of the shell: what they start is an ordinary job. Without a name all are listed. With an
 * option, or the path of a script, husk is started as the program that it is.
 *
 *   $ husk -c 'echo $1' - a
 *   a
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "exec/run.h"

static int husk_run(struct shell *sh, int argc, char **argv)
{
	const struct command_row *row = argc > 1 ? command_find(&tool_set, argv[1], strlen(argv[1])) : NULL;

	if (row && argc == 3 && strcmp(argv[2], "--help") == 0) {
		out_adds(sh_out(sh), row->help);
		return 0;
	}
	if (row)
		return row->command->run(sh, argc - 1, argv + 1);
	if (argc == 1) {
		builtin_list(sh_out(sh), &tool_set);
		return 0;
	}
	sh->flow = run_argv(sh, argc, argv, NULL, RUN_PROGRAM);
	return sh->status;
}

const struct command cmd_husk = { .name = "husk", .opts = "", .run = husk_run, .flags = CMD_FORK | CMD_RAW };
