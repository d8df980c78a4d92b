/*
 * times
 *
 * Show the processor time that was used so far.
 *
 * The first line is the shell's own, user and system, the second that of its ended children.
 *
 *   $ times | wc -l | tr -d ' '
 *   2
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "vars/shell.h"

#include <sys/resource.h>

static void show(struct out *o, struct timeval t, char end)
{
	out_fmt(o, "%ldm%ld.%03lds%c", (long)t.tv_sec / 60, (long)t.tv_sec % 60, (long)t.tv_usec / 1000, end);
}

static int times_run(struct shell *sh, int argc, char **argv)
{
	static const int who[] = { RUSAGE_SELF, RUSAGE_CHILDREN };

	(void)argc;
	(void)argv;
	for (size_t i = 0; i < ARRAY_LEN(who); i++) {
		struct rusage u = { 0 };

		getrusage(who[i], &u);
		show(sh_out(sh), u.ru_utime, ' ');
		show(sh_out(sh), u.ru_stime, '\n');
	}
	return 0;
}

const struct command cmd_times = { .name = "times", .run = times_run, .flags = CMD_SPECIAL };
