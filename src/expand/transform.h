/* transform.h - ${x@Q} and its kind
 * SPDX-License-Identifier: ISC
 */
#ifndef EXPAND_TRANSFORM_H
#define EXPAND_TRANSFORM_H

#include "vars/var.h"

/* One value by one of Q E P U u L, or K and k, which are Q for it. In the scratch arena. */
str transform_value(struct shell *sh, char letter, str value);
/* @A: the assignment or declaration that makes v what it is, of the whole array with `all`; .s NULL: nothing to say.
   value is that of the variable or of the element; .s NULL: none. */
str transform_declaration(struct shell *sh, struct var *v, bool all, str value);
/* @K of a whole array: keys and quoted values. */
str transform_pairs(struct shell *sh, const struct var *v);
/* One character in another case: which is ^, , or ~. */
uint32_t transform_case(uint32_t c, char which);
/* All of s, or its first character, in another case. */
str transform_text_case(struct shell *sh, str s, char which, bool all);

#endif
