/* func.h - functions
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_FUNC_H
#define VARS_FUNC_H

#include "vars/shell.h"

struct func {
	const struct node_function *node;
	struct program *program; /* counted: holds node */
	const char *file; /* where it was defined; lives as long as the shell */
};

void func_define(struct shell *sh, const struct node_function *node);
void func_unset(struct shell *sh, struct symbol *s);

#endif
