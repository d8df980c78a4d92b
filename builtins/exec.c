/*
 * exec [command [argument...]]
 *
 * Replace the shell by a command; without one, keep the redirections.
 *
 *   $ exec 3>&1; echo hi >&3
 *   hi
 */
/* SPDX-License-Identifier: ISC */
#include "base/command.h"
#include "exec/run.h"
#include "vars/options.h"

static int exec_run(struct shell *sh, int argc, char **argv)
{
	int i = argc > 1 && strcmp(argv[1], "--") == 0 ? 2 : 1;
	int status;

	if (i >= argc) {
		sh->keep_redirs = true;
		return 0;
	}
	status = exec_argv(sh, argv + i, NULL);
	if (!sh->interactive && !option_on(sh, OPTION_EXECFAIL))
		sh->flow = FLOW_EXIT;
	return status;
}

const struct command cmd_exec = { .name = "exec", .opts = "", .run = exec_run, .flags = CMD_SPECIAL | CMD_FORK };
