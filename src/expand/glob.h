/* glob.h - pathname expansion (POSIX 2.14.3)
 * SPDX-License-Identifier: ISC
 */
#ifndef EXPAND_GLOB_H
#define EXPAND_GLOB_H

#include "expand/fields.h"

/* Append the sorted paths that the pattern matches to out; the count. */
int glob_expand(struct shell *sh, str pattern, struct fields *out);

#endif
