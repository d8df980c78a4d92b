/* sort.h - sort strings by their bytes
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_SORT_H
#define BASE_SORT_H

#include "base/arena.h"

/* NUL-terminated strings in strcmp's order; scratch is left as it was. */
void sort_strings(struct arena *scratch, char **v, size_t n);

#endif
