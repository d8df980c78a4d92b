/*
 * shift [n]
 *
 * Drop the first n positional parameters, one without n.
 *
 *   $ set -- a b c; shift 2; echo "$1"
 *   c
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/number.h"
#include "builtins/usage.h"
#include "vars/options.h"

static int shift_run(struct shell *sh, int argc, char **argv)
{
	int i = 1 + (argc > 1 && strcmp(argv[1], "--") == 0);
	long n = 1;

	if (argc - i > 1) {
		sh_error(sh, "shift: too many arguments");
		return builtin_fatal(sh, argv[0], 2);
	}
	if (i < argc && !number_parse(argv[i], &n)) {
		sh_error(sh, "shift: %s: numeric argument required", argv[i]);
		return builtin_fatal(sh, argv[0], option_on(sh, OPTION_POSIX) ? 2 : 1);
	}
	if (n > sh->now.args.n && !option_on(sh, OPTION_SHIFT_VERBOSE))
		return 1;
	if (n < 0 || n > sh->now.args.n) {
		sh_error(sh, "shift: %ld: shift count out of range", n);
		return builtin_fatal(sh, argv[0], 1);
	}
	position_shift(sh, (int)n);
	return 0;
}

const struct command cmd_shift = { .name = "shift", .run = shift_run, .flags = CMD_SPECIAL };
