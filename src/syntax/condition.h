/* condition.h - what stands within [[ ]], to a tree
 *
 *     condition: primary [&& primary]... [|| primary [&& primary]...]...
 *     primary: ! primary | ( condition ) | WORD | -X WORD | WORD operator WORD
 *
 * Newlines may stand before a primary and behind it.
 * SPDX-License-Identifier: ISC
 */
#ifndef SYNTAX_CONDITION_H
#define SYNTAX_CONDITION_H

#include "syntax/lexer.h"

/* Reads up to the token that no condition goes on with: ]], if all is well. NULL after an error. */
const struct condition_node *condition_parse(struct lexer *lx);

#endif
