/* args.h - walk a command's options (XBD 12.2)
 *
 *	struct args a = { argc, argv, cmd.opts };
 *	while ((c = args_next(&a)) > 0) ...
 *	operands: argv[a.i] ... argv[argc - 1]
 *
 * args_next returns the letter, 0 at the end, '?' for an unknown option and
 * ':' for a missing argument; a.letter then says which one. With plus set,
 * +x is an option too and a.sign tells the two apart.
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_ARGS_H
#define BASE_ARGS_H

#include <stdbool.h>

struct args {
	int argc;
	char **argv;
	const char *opts;
	bool plus;
	int i; /* next operand */
	int pos; /* within argv[i] */
	char letter, sign;
	const char *arg;
};

int args_next(struct args *a);

#endif
