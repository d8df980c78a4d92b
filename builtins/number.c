/* number.c - decimal operands of builtins
 * SPDX-License-Identifier: ISC
 */
#include "builtins/number.h"

bool number_parse(const char *s, long *out)
{
	bool negative = *s == '-';
	long v = 0;

	if (*s == '-' || *s == '+')
		s++;
	if (!*s)
		return false;
	for (; *s >= '0' && *s <= '9'; s++)
		if (__builtin_mul_overflow(v, 10L, &v) || __builtin_add_overflow(v, (long)(*s - '0'), &v))
			return false;
	*out = negative ? -v : v;
	return !*s;
}
