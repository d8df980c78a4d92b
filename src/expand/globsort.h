/* globsort.h - the order of what pathname expansion finds (GLOBSORT of bash 5.3)
 * SPDX-License-Identifier: ISC
 */
#ifndef EXPAND_GLOBSORT_H
#define EXPAND_GLOBSORT_H

#include "vars/shell.h"

/* Put the paths in order; in the scratch arena meanwhile. */
void globsort(struct shell *sh, char **v, size_t n);

#endif
