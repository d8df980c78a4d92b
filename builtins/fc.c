/*
 * fc [-r] [-e editor] [first [last]]
 * fc -l [-nr] [first [last]]
 * fc -s [old=new] [first]
 *
 * List, edit or run again commands from the history.
 *
 * There is no history yet: fc fails.
 *
 *   -e EDITOR  edit the commands with this program, then run them
 *   -l  list the commands
 *   -n  without numbers
 *   -r  newest first
 *   -s  run one again without editing it
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"

static int fc_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_fc;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_fc.opts };
	int c;

	while ((c = args_next(&a)) > 0)
		if (c == '?' || c == ':')
			return builtin_usage(sh, &a, "fc [-lnrs] [-e editor] [first [last]]");
	sh_error(sh, "fc: no history");
	return 1;
}

const struct command cmd_fc = { .name = "fc", .opts = "e:lnrs", .run = fc_run, .flags = CMD_FORK };
