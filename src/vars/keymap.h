/* keymap.h - what keys do: the names of the line editor's functions
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_KEYMAP_H
#define VARS_KEYMAP_H

enum { KEYMAP_FUNCTIONS = 173 };

/* Sorted. */
extern const char *const keymap_functions[KEYMAP_FUNCTIONS];

#endif
