/* command.c - find a builtin by name
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"

#include <string.h>

const struct command_row *command_find(const char *name, size_t len)
{
	size_t lo = 0, hi = len && len <= command_longest ? command_count : 0;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		const char *s = command_table[mid].command->name;
		int d = (unsigned char)*name - (unsigned char)*s;

		if (d == 0)
			d = strncmp(name, s, len);
		if (d == 0 && s[len] == '\0')
			return &command_table[mid];
		if (d > 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return NULL;
}
