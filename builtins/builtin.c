/*
 * builtin [name [argument...]]
 *
 * Run a builtin, whatever function has its name.
 *
 *   $ pwd() { echo somewhere; }; cd /; pwd; builtin pwd
 *   somewhere
 *   /
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "exec/run.h"

static int builtin_run(struct shell *sh, int argc, char **argv)
{
	int i = 1 + (argc > 1 && strcmp(argv[1], "--") == 0);
	enum flow f;

	if (i >= argc)
		return 0;
	if (!symbol_get(argv[i], strlen(argv[i]))->builtin) {
		sh_error(sh, "builtin: %s: not a shell builtin", argv[i]);
		return 1;
	}
	f = run_argv(sh, argc - i, argv + i, NULL, 0);
	if (f != FLOW_NEXT)
		sh->flow = f;
	return sh->status;
}

const struct command cmd_builtin = { .name = "builtin", .run = builtin_run, .flags = CMD_RAW | CMD_FORK };
