/* func.h - functions
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_FUNC_H
#define VARS_FUNC_H

#include "vars/shell.h"

enum { FUNC_EXPORT = 1, FUNC_READONLY = 2, FUNC_TRACE = 4 };

struct func {
	const struct node_function *node;
	struct program *program; /* counted: holds node */
	uint8_t flags; /* FUNC_* */
	const char *file; /* where it was defined; lives as long as the shell */
};

void func_define(struct shell *sh, const struct node_function *node);
void func_unset(struct shell *sh, struct symbol *s);
/* Add and remove flags of a function that there is. */
void func_flag(struct shell *sh, struct symbol *s, uint8_t add, uint8_t remove);
/* The definition, as `declare -f` shows it; s has one. */
void func_print(struct shell *sh, struct out *o, const struct symbol *s);

#endif
