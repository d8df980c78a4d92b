/* human.h - sizes for people
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_HUMAN_H
#define USERLAND_HUMAN_H

#include <stdint.h>

/* bytes as "1023", "1.5K" or "24M", rounded up, in powers of base (1024 or 1000, which has a small k); the text stands
   at the end of tmp. */
char *human_size(uint64_t bytes, unsigned base, char tmp[24]);

#endif
