/* declaration.h - what declare, local, export and readonly share
 * SPDX-License-Identifier: ISC
 */
#ifndef BUILTINS_DECLARATION_H
#define BUILTINS_DECLARATION_H

#include "builtins/usage.h"
#include "vars/var.h"

struct declaration {
	const char *command;
	uint16_t add, remove; /* VAR_* */
	bool local; /* in the running function, when there is one */
	bool global; /* in the outermost scope */
	bool marks; /* export and readonly: set -x shows their assignments, too */
	bool inherit; /* a new local variable begins as what it hides */
};

/* NAME, NAME=value, NAME[subscript]=value or NAME=( ), each also with +=. false after a message. */
bool declare_operand(struct shell *sh, const struct declaration *d, const char *operand);
/* The flag of an option letter of declare, 0: it has none. */
uint16_t declare_flag(int letter);
/* Declarations of all variables that have one of flags; 0: of all. */
void declare_print_all(struct shell *sh, uint16_t flags);
/* `declare -p name`; false after a message. */
bool declare_print(struct shell *sh, const char *command, const char *name);

#endif
