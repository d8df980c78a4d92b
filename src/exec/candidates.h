/* candidates.h - the names that the actions of `complete -A` stand for
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_CANDIDATES_H
#define EXEC_CANDIDATES_H

#include "expand/fields.h"
#include "vars/compspec.h"

/* Append those of an action that begin with word, in bash's order. */
void candidates_add(struct shell *sh, enum compspec_action action, const char *word, struct fields *out);
/* Text that somebody types, without its quotes, which need not be closed; in the scratch arena. */
const char *candidates_unquote(struct shell *sh, const char *text);

#endif
