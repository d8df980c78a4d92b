/*
 * echo [-neE] [argument...]
 *
 * Write the arguments, separated by blanks, and a newline.
 *
 * Called as sh, or with set -o posix, only -n as the first argument is an option, and the escapes
 * \a \b \c \f \n \r \t \v \\ \0NNN are always recognised, as the standard's XSI option has it.
 *
 *   -n  no newline at the end
 *   -e  escapes: \a \b \c (stop) \e \f \n \r \t \v \\ \0NNN \xHH \uHHHH \UHHHHHHHH
 *   -E  no escapes, the default
 *
 *   $ echo a   b
 *   a b
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/escape.h"
#include "builtins/usage.h"
#include "vars/options.h"

struct echo_options {
	bool newline, escapes, posix;
};

/* The index of the first operand. A word with any other letter is an operand. */
static int parse(char **argv, struct echo_options *opt)
{
	int i = 1;

	if (opt->posix) {
		opt->newline = !argv[1] || strcmp(argv[1], "-n") != 0;
		return opt->newline ? 1 : 2;
	}
	for (; argv[i] && argv[i][0] == '-' && argv[i][1]; i++) {
		const char *p = argv[i] + 1;

		if (p[strspn(p, "neE")])
			break;
		for (; *p; p++) {
			if (*p == 'n')
				opt->newline = false;
			else
				opt->escapes = *p == 'e';
		}
	}
	return i;
}

static int echo_run(struct shell *sh, int argc, char **argv)
{
	struct out *o = sh_out(sh);
	bool xpg = option_on(sh, OPTION_XPG_ECHO);
	struct echo_options opt = { .newline = true, .escapes = xpg, .posix = builtin_posix(sh) };
	int i = argc > 1 && argv[1][0] == '-' ? parse(argv, &opt) : 1;

	if (opt.escapes || opt.posix) {
		struct buf b = buf_in(&sh->scratch);

		for (int first = i; i < argc; i++) {
			if (i > first)
				buf_addc(&b, ' ');
			if (!escape_text(&b, argv[i], opt.posix ? ESCAPE_XSI : ESCAPE_ECHO, sh->utf8)) {
				opt.newline = false;
				break;
			}
		}
		out_add(o, b.s, b.n);
	} else if (i < argc) {
		out_adds(o, argv[i++]);
		for (; i < argc; i++) {
			out_addc(o, ' ');
			out_adds(o, argv[i]);
		}
	}
	if (opt.newline)
		out_addc(o, '\n');
	return 0;
}

const struct command cmd_echo = { .name = "echo", .opts = "neE", .run = echo_run, .flags = CMD_RAW };
