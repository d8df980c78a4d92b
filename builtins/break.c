/*
 * break [n]
 *
 * Leave the innermost loop, or the n-th one around it.
 *
 *   $ for i in 1 2 3; do break; done; echo $i
 *   1
 */
/* SPDX-License-Identifier: ISC */
#include "base/command.h"
#include "builtins/number.h"
#include "builtins/usage.h"
#include "vars/shell.h"

static int leave(struct shell *sh, int argc, char **argv, enum flow flow)
{
	long n = 1;

	if (argc > 1 && strcmp(argv[1], "--") == 0) {
		argv++;
		argc--;
	}
	if (!sh->now.loop_depth && !builtin_posix(sh)) {
		sh_error(sh, "%s: only meaningful in a `for', `while', or `until' loop", argv[0]);
		return 0;
	}
	if (argc > 1 && !number_parse(argv[1], &n) && !builtin_posix(sh)) {
		sh_error(sh, "%s: %s: numeric argument required", argv[0], argv[1]);
		sh->flow = FLOW_EXIT;
		return 128;
	}
	if (argc > 1 && (!number_parse(argv[1], &n) || n < 1)) {
		sh_error(sh, "%s: %s: loop count out of range", argv[0], argv[1]);
		sh->builtin_fatal = true;
		if (builtin_posix(sh))
			return 2;
		sh->flow_levels = sh->now.loop_depth; /* bash leaves them all */
		sh->flow = FLOW_BREAK;
		return 1;
	}
	if (!sh->now.loop_depth)
		return 0;
	sh->flow_levels = n > sh->now.loop_depth ? sh->now.loop_depth : (int)n;
	sh->flow = flow;
	return 0;
}

static int break_run(struct shell *sh, int argc, char **argv)
{
	return leave(sh, argc, argv, FLOW_BREAK);
}

static int continue_run(struct shell *sh, int argc, char **argv)
{
	return leave(sh, argc, argv, FLOW_CONTINUE);
}

const struct command cmd_break = { .name = "break", .opts = "", .run = break_run, .flags = CMD_SPECIAL };

/*
 * continue [n]
 *
 * Go on with the next round of the innermost loop, or of the n-th one around it.
 *
 *   $ for i in 1 2; do continue; echo never; done; echo $i
 *   2
 */
const struct command cmd_continue = { .name = "continue", .opts = "", .run = continue_run, .flags = CMD_SPECIAL };
