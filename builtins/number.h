/* number.h - decimal operands of builtins
 * SPDX-License-Identifier: ISC
 */
#ifndef BUILTINS_NUMBER_H
#define BUILTINS_NUMBER_H

#include <stdbool.h>

/* All of s as a decimal number with an optional sign; false when it is none or too large. */
bool number_parse(const char *s, long *out);

#endif
