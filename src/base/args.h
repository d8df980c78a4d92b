/* args.h - walk a command's options (XBD 12.2)
 *
 *	struct args a = { argc, argv, cmd.opts };
 *	while ((c = args_next(&a)) > 0) ...
 *	operands: argv[a.i] ... argv[argc - 1]
 *
 * args_next returns the letter, 0 at the end, '?' for an unknown option and
 * ':' for a missing argument; a.letter then says which one. With plus set,
 * +x is an option too and a.sign tells the two apart.
 *
 * longs names long options for letters, separated by blanks: "all=a" is -a in
 * long, "width:w" takes an argument (--width=N or --width N), "color?C" may take
 * one (--color=N). Letters there need not be in opts. A unique beginning will
 * do. After '?' or ':' a.letter is 0 for a long option and a.word holds it.
 * With permute set, operands may stand before options: they are moved behind.
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_ARGS_H
#define BASE_ARGS_H

#include <stdbool.h>

struct args {
	int argc;
	char **argv;
	const char *opts;
	const char *longs; /* NULL: none */
	bool plus, permute;
	int i; /* next operand */
	int pos; /* within argv[i] */
	char letter, sign;
	const char *arg; /* NULL: none */
	const char *word; /* the long option that was wrong */
	const char *problem; /* what is wrong with it */
};

int args_next(struct args *a);

#endif
