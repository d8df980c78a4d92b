/* command.h - the shape of a builtin and of an applet
 *
 * man/doc.awk collects every `const struct command cmd_x` of builtins/ with its
 * doc comment into builtin_set or tool_set and those of userland/ into
 * applet_set, each sorted by name in C order.
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
	const char *longs; /* as struct args says; NULL: none */
	/* argv[argc] is NULL; returns a status 0-255. An applet's sh is NULL. */
	int (*run)(struct shell *sh, int argc, char **argv);
	unsigned flags; /* CMD_* */
};

struct command_row {
	const struct command *command;
	const char *help;
	char name[16]; /* here too, so that a search touches the table alone */
};

struct command_set {
	const struct command_row *rows;
	size_t count, longest; /* the length of the longest name */
};

/* tool_set: the commands behind `husk`; husk-core has no applets */
extern const struct command_set builtin_set, tool_set, applet_set;

/* The row of that name, or NULL. */
const struct command_row *command_find(const struct command_set *set, const char *name, size_t len);

#endif
