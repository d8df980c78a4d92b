/* subscript.h - [ ]: from text to an element's key, and NAME=( )
 *
 * Each returns false after an error message.
 * SPDX-License-Identifier: ISC
 */
#ifndef EXPAND_SUBSCRIPT_H
#define EXPAND_SUBSCRIPT_H

#include "vars/var.h"

/* The key of sub (not @ or *) in s, whose binding v may be NULL or no array: then it is a number. Negative numbers
   count from the end; one that goes too far is said, and to who only reads as good as any that is not there. */
enum subscript_use { SUBSCRIPT_ASSIGNS, SUBSCRIPT_READS, SUBSCRIPT_MEASURES };
bool subscript_key(struct shell *sh, struct symbol *s, struct var *v, const struct subscript *sub, enum subscript_use use,
		   struct key *key);
/* The same for what stands between [ and ] in the operand of a builtin or in a name reference. */
bool subscript_text(struct shell *sh, struct var *v, str text, struct key *key);
/* Text between [ and ] as a subscript, which lives as long as *p; NULL without a message: it is none. The caller
   unrefs *p in any case. */
const struct subscript *subscript_parse(struct shell *sh, str text, struct program **p);
/* The text of ( ) before a command: its items, expanded but not split; false after an error. */
bool compound_flat(struct shell *sh, const struct compound *c, str *out);
/* What NAME=( ) assigns, expanded, as the operand of a command. */
struct compound_items;
struct compound_items *compound_expand(struct shell *sh, bool assoc, const struct compound *c);
/* s=( ) as set -x shows it */
str compound_shown(struct shell *sh, const struct symbol *s, const struct compound_items *items, bool append);
/* v=( ), or with append v+=( ). */
bool compound_store(struct shell *sh, struct var *v, const struct compound_items *items, bool append);
/* Both. */
bool compound_assign(struct shell *sh, struct var *v, const struct compound *c, bool append);
/* The same from text that says ( ). */
bool compound_text(struct shell *sh, struct var *v, str text, bool append);
/* sym, sub and append as in NAME[sub]+=text. */
bool element_assign(struct shell *sh, struct symbol *s, const struct subscript *sub, str text, bool append);

/* What NAME or NAME[subscript] in a builtin's operand means. */
struct variable {
	struct symbol *sym;
	str sub; /* .s NULL: none */
};

/* false without a message: it is neither. */
bool variable_parse(const char *text, size_t n, struct variable *out);
bool variable_set(struct shell *sh, const struct variable *var, str text, unsigned how);
/* The value, .s NULL when unset. */
str variable_str(struct shell *sh, const struct variable *var);
/* Is it set? With @ or * as the subscript: any element. */
bool variable_is_set(struct shell *sh, const struct variable *var);
bool variable_unset(struct shell *sh, const struct variable *var);

#endif
