/* command.c - find a command by name
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"

#include <string.h>

const struct command_row *command_find(const struct command_set *set, const char *name, size_t len)
{
	size_t lo = 0, hi = len && len <= set->longest ? set->count : 0;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		const char *s = set->rows[mid].name;
		int d = (unsigned char)*name - (unsigned char)*s;

		if (d == 0)
			d = strncmp(name, s, len);
		if (d == 0 && s[len] == '\0')
			return &set->rows[mid];
		if (d > 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return NULL;
}
