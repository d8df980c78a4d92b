/* near.c - what a misspelt word probably was meant to be
 * SPDX-License-Identifier: ISC
 */
#include "base/near.h"

#include "base/mem.h"

enum { NEAR_ENOUGH = 2 };

/* How many letters apart two short words are. */
static unsigned distance(const char *a, size_t n, const char *b)
{
	unsigned row[32];
	size_t m = strlen(b);

	if (n >= ARRAY_LEN(row) || m >= ARRAY_LEN(row))
		return ARRAY_LEN(row);
	for (size_t j = 0; j <= m; j++)
		row[j] = (unsigned)j;
	for (size_t i = 0; i < n; i++) {
		unsigned before = row[0];

		row[0] = (unsigned)i + 1;
		for (size_t j = 1; j <= m; j++) {
			unsigned here = row[j], best = before + (a[i] != b[j - 1]);

			if (row[j] + 1 < best)
				best = row[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			row[j] = best;
			before = here;
		}
	}
	return row[m];
}

const char *near_word(const char *s, size_t n, const char *const *words, size_t count)
{
	unsigned best = NEAR_ENOUGH + 1;
	const char *found = NULL;

	for (size_t i = 0; i < count; i++) {
		unsigned d = distance(s, n, words[i]);

		if (d < best) {
			best = d;
			found = words[i];
		}
	}
	return found;
}
