/* command.h - the shape of a builtin and of an applet
 *
 * man/doc.awk collects every `const struct command cmd_x` with its doc
 * comment into command_table, sorted by name in C order.
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_COMMAND_H
#define BASE_COMMAND_H

#include <stddef.h>

struct shell;

enum {
	CMD_SPECIAL = 1, /* POSIX 2.15: special builtin */
	CMD_DECLARE = 2, /* declaration utility: x=$y operands do not split */
	CMD_RAW = 4, /* --help is an operand like any other */
	CMD_READS = 16, /* reads standard input and starts nothing */
	CMD_FORK = 8, /* not in a subshell that runs in process */
};

struct command {
	const char *name;
	const char *opts; /* getopt letters, ':' after one that takes an argument */
	/* argv[argc] is NULL; returns a status 0-255 */
	int (*run)(struct shell *sh, int argc, char **argv);
	unsigned flags; /* CMD_* */
};

struct command_row {
	const struct command *command;
	const char *help;
};

extern const struct command_row command_table[];
extern const size_t command_count, command_longest; /* rows; the length of the longest name */

/* The row of that name, or NULL. */
const struct command_row *command_find(const char *name, size_t len);

#endif
