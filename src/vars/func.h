/* func.h - functions
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_FUNC_H
#define VARS_FUNC_H

#include "vars/shell.h"

enum { FUNC_READONLY = 1, FUNC_TRACE = 2 };

struct func {
	const struct node_function *node;
	struct program *program; /* counted: holds node */
	uint8_t flags; /* FUNC_* */
	const char *file; /* where it was defined; lives as long as the shell */
	char *environ; /* owned: its string of the environment; NULL: not exported */
};

/* What a function's string of the environment has around its name, before the =. */
#define FUNC_PREFIX "BASH_FUNC_"
#define FUNC_SUFFIX "%%"

void func_define(struct shell *sh, const struct node_function *node);
/* s has a function. */
void func_export(struct shell *sh, struct symbol *s, bool on);
void func_unset(struct shell *sh, struct symbol *s);
/* Add and remove flags of a function that there is. */
void func_flag(struct shell *sh, struct symbol *s, uint8_t add, uint8_t remove);
/* The symbols of all, sorted by name, in the scratch arena. */
struct symbol **func_list(struct shell *sh, size_t *n);
/* The definition, as `declare -f` shows it; s has one. */
void func_print(struct shell *sh, struct out *o, const struct symbol *s);

#endif
