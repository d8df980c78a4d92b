/* symbol.h - every name, interned once
 *
 * A symbol holds what its name means now: variable, function, alias, builtin
 * and remembered path. The tree points at symbols, so that looking a name up
 * at run time is one load. The slots belong to the modules that fill them.
 * Trees count the symbols they point at; one that has no uses and no meaning
 * is swept, between two commands.
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_SYMBOL_H
#define BASE_SYMBOL_H

#include "base/mem.h"

struct symbol {
	struct symbol *next; /* in its bucket */
	struct var *var; /* current binding; NULL: never set */
	struct func *func;
	struct alias *alias;
	const struct command_row *builtin;
	struct path_entry *path;
	uint32_t hash;
	uint32_t len;
	uint32_t uses; /* by trees, and by whoever else must find it again */
	uint8_t special; /* enum special: assignments to it have effects */
	bool is_name; /* an identifier (XBD 3.216) */
	char name[];
};

/* The symbol of that name, made when missing. Good until the next sweep, unless its uses are counted. */
struct symbol *symbol_get(const char *name, size_t len);
/* The same, but NULL when there is none. */
struct symbol *symbol_find(const char *name, size_t len);
/* Every symbol, in no order. */
void symbol_each(void (*fn)(struct symbol *, void *), void *arg);
/* Whether there are enough new ones for a sweep to be worth its time. */
bool symbol_sweep_due(void);
/* Free those without uses whose slots are empty, as `empty` says, which frees what is in these. */
void symbol_sweep(bool (*empty)(struct symbol *));

/* What a byte may be in a name, whatever the locale; 0: nothing. */
enum { NAME_LETTER = 1, NAME_DIGIT };
extern const uint8_t name_char[256];
bool name_valid(const char *s, size_t len);

/* Set by the variables' module: the number of a special variable, or 0. */
uint8_t symbol_special(const char *name, size_t len);

#endif
