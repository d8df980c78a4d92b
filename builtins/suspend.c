/*
 * suspend [-f]
 *
 * Stop the shell until somebody continues it.
 *
 *   -f  a login shell, too, and one without job control
 *
 *   $ suspend 2>/dev/null || echo "no job control"
 *   no job control
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "jobs/job.h"

#include <signal.h>
#include <unistd.h>

extern const struct command cmd_suspend;

static int suspend_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_suspend.opts };
	bool force = false;
	int c;

	while ((c = args_next(&a)) > 0) {
		if (c == '?')
			return builtin_usage(sh, &a, "suspend [-f]");
		force = true;
	}
	if (!force && !sh->jobs->monitor) {
		sh_error(sh, "suspend: cannot suspend: no job control");
		return 1;
	}
	if (a.i < argc) {
		sh_error(sh, "suspend: too many arguments");
		return 1;
	}
	if (!force && sh->login) {
		sh_error(sh, "suspend: cannot suspend a login shell");
		return 1;
	}
	kill(getpid(), SIGSTOP);
	return 0;
}

const struct command cmd_suspend = { .name = "suspend", .opts = "f", .run = suspend_run, .flags = CMD_FORK };
