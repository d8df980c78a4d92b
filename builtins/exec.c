/*
 * exec [-cl] [-a name] [command [argument...]]
 *
 * Replace the shell by a command; without one, keep the redirections.
 *
 *   -a NAME  what the command finds as its own name
 *   -c  without an environment
 *   -l  with a - before its name, as login does
 *
 *   $ exec 3>&1; echo hi >&3
 *   hi
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "exec/lookup.h"
#include "exec/run.h"
#include "vars/options.h"

extern const struct command cmd_exec;

static const char exec_usage[] = "exec [-cl] [-a name] [command [argument ...]] [redirection ...]";

/* bash names the builtin, too, when there is no such command. */
static bool missing(struct shell *sh, const char *name)
{
	if (builtin_posix(sh) || strchr(name, '/') || lookup_path(sh, symbol_get(name, strlen(name))) ||
	    lookup_own(sh, name))
		return false;
	sh_error(sh, "exec: %s: not found", name);
	return true;
}

static int exec_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_exec.opts };
	struct exec_as as = { 0 };
	int status = 127, c;

	while ((c = args_next(&a)) > 0) {
		switch (c) {
		case 'a': as.name = a.arg; break;
		case 'c': as.clean = true; break;
		case 'l': as.login = true; break;
		default: return builtin_usage(sh, &a, exec_usage);
		}
	}
	if (a.i >= argc) {
		sh->keep_redirs = true;
		return 0;
	}
	if (!missing(sh, argv[a.i]))
		status = exec_argv(sh, argv + a.i, &as);
	if (!sh->interactive && !option_on(sh, OPTION_EXECFAIL))
		sh->flow = FLOW_EXIT;
	return status;
}

const struct command cmd_exec = { .name = "exec", .opts = "a:cl", .run = exec_run, .flags = CMD_SPECIAL | CMD_FORK };
