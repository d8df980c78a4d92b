/*
 * let expression...
 *
 * Evaluate arithmetic, each argument by itself.
 *
 * The status is 0 when the last one is not zero, 1 otherwise or after an error.
 *
 *   $ let x=2+3 "x *= 2"; echo $x
 *   10
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "expand/fields.h"

static int let_run(struct shell *sh, int argc, char **argv)
{
	long value = 0;
	int i = 1 + (argc > 1 && strcmp(argv[1], "--") == 0);

	if (i >= argc) {
		sh_error(sh, "let: expression expected");
		return 1;
	}
	for (; i < argc; i++)
		if (!expand_arith_text(sh, str_of(argv[i]), &value))
			return 1;
	return !value;
}

const struct command cmd_let = { .name = "let", .run = let_run, .flags = CMD_RAW };
