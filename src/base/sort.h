/* sort.h - sort strings by their bytes
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_SORT_H
#define BASE_SORT_H

#include <stddef.h>

/* NUL-terminated strings in strcmp's order. */
void sort_strings(char **v, size_t n);

#endif
