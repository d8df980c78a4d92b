/*
 * command [-p] command [argument...]
 * command [-p] -v|-V command...
 *
 * Run a command, passing functions by; or say what a name means.
 *
 * An error of a special builtin run this way does not end the script.
 *
 *   -p  look in the system's standard directories, not in PATH
 *   -v  print the path or the name that would be used
 *   -V  say in words what it is
 *
 *   $ command -v cd
 *   cd
 */
/* SPDX-License-Identifier: ISC */
#include "base/args.h"
#include "base/command.h"
#include "builtins/usage.h"
#include "exec/lookup.h"
#include "exec/run.h"
#include "vars/options.h"

static int command_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = "pvV" };
	const char *path = NULL;
	int c, say = 0, status = 0;
	enum flow f;

	while ((c = args_next(&a)) > 0) {
		switch (c) {
		case 'p': path = LOOKUP_DEFAULT_PATH; break;
		case 'v': case 'V': say = c; break;
		default: return builtin_usage(sh, &a, "command [-pVv] command [arg ...]");
		}
	}
	if (a.i == argc)
		return 0;
	if (say) {
		bool found = false;

		for (int i = a.i; i < argc; i++) {
			if (lookup_describe(sh, argv[i], path, say == 'V' ? LOOKUP_WORDS : LOOKUP_REUSABLE)) {
				found = true;
				continue;
			}
			if (say == 'V')
				sh_error(sh, "command: %s: not found", argv[i]);
			status = 1;
		}
		/* bash wants one of them only */
		return found && !option_on(sh, OPTION_POSIX) ? 0 : status;
	}
	f = run_argv(sh, argc - a.i, argv + a.i, path, 0);
	sh->flow = f;
	sh->builtin_fatal = false;
	return sh->status;
}

const struct command cmd_command = { .name = "command", .opts = "pvV", .run = command_run };
