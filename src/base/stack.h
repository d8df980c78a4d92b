/* stack.h - the lazily mapped stack that the walker runs on
 *
 * Recursion limits in the parser, the expander and the walker count the bytes
 * that are left, not the depth.
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_STACK_H
#define BASE_STACK_H

#include <stddef.h>

/* Run fn(arg) on a stack of its own; returns what fn returns. */
int stack_call(int (*fn)(void *), void *arg);
/* Bytes left on that stack; large when not on it. */
size_t stack_left(void);

enum { STACK_RESERVE = 1 << 18 }; /* below this, recursion ends in an error */

#endif
