/*
 * : [argument...]
 *
 * Do nothing, successfully.
 *
 * The arguments are expanded all the same.
 *
 *   $ : ${x:=default}; echo "$x"
 *   default
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"

/* hot: it lies with what every start needs */
__attribute__((hot)) static int colon_run(struct shell *sh, int argc, char **argv)
{
	(void)sh;
	(void)argc;
	(void)argv;
	return 0;
}

const struct command cmd_colon = { .name = ":", .run = colon_run, .flags = CMD_SPECIAL | CMD_RAW };
