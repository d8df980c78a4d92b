/*
 * true [argument...]
 *
 * Return status 0.
 *
 *   $ true && echo yes
 *   yes
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"

static int true_run(struct shell *sh, int argc, char **argv)
{
	(void)sh;
	(void)argc;
	(void)argv;
	return 0;
}

/*
 * false [argument...]
 *
 * Return status 1.
 *
 *   $ false || echo no
 *   no
 */
static int false_run(struct shell *sh, int argc, char **argv)
{
	(void)sh;
	(void)argc;
	(void)argv;
	return 1;
}

const struct command cmd_true = { .name = "true", .run = true_run, .flags = CMD_RAW };
const struct command cmd_false = { .name = "false", .run = false_run, .flags = CMD_RAW };
