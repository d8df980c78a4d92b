/* args.c - walk a command's options (XBD 12.2)
 * SPDX-License-Identifier: ISC
 */
#include "base/args.h"

#include <string.h>

int args_next(struct args *a)
{
	const char *word, *opt;

	if (a->i == 0)
		a->i = 1;
	word = a->i < a->argc ? a->argv[a->i] : "";
	if (a->pos == 0) {
		if ((word[0] != '-' && !(a->plus && word[0] == '+')) || !word[1])
			return 0;
		if (word[0] == '-' && word[1] == '-' && !word[2]) {
			a->i++;
			return 0;
		}
		a->sign = word[0];
		a->pos = 1;
	}
	a->letter = word[a->pos++];
	a->arg = NULL;
	opt = a->letter == ':' ? NULL : strchr(a->opts, a->letter);
	if (opt && opt[1] == ':') {
		if (word[a->pos])
			a->arg = word + a->pos;
		else if (a->i + 1 < a->argc)
			a->arg = a->argv[++a->i];
		a->i++;
		a->pos = 0;
		return a->arg ? a->letter : ':';
	}
	if (!word[a->pos]) {
		a->i++;
		a->pos = 0;
	}
	return opt ? a->letter : '?';
}
