/* alias.h - aliases (POSIX 2.3.1)
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_ALIAS_H
#define VARS_ALIAS_H

#include "vars/shell.h"

void alias_set(struct shell *sh, struct symbol *s, const char *text);
void alias_unset(struct shell *sh, struct symbol *s);
void alias_unset_all(struct shell *sh);
/* The text, or NULL. */
const char *alias_text(const struct symbol *s);
bool alias_valid(str name);
/* For the lexer; .s NULL: no alias. */
str alias_lookup(const struct symbol *s);
/* Whether one was ever set. */
extern bool alias_any;

#endif
