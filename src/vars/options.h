/* options.h - set -o: names, letters, values
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_OPTIONS_H
#define VARS_OPTIONS_H

#include "vars/shell.h"

enum option {
	OPTION_ALLEXPORT, OPTION_NOTIFY, OPTION_NOCLOBBER, OPTION_ERREXIT, OPTION_NOGLOB, OPTION_HASHALL,
	OPTION_IGNOREEOF, OPTION_MONITOR, OPTION_NOEXEC, OPTION_NOLOG, OPTION_NOUNSET, OPTION_PIPEFAIL,
	OPTION_POSIX, OPTION_VERBOSE, OPTION_VI, OPTION_XTRACE,
	/* letters without a name that set -o prints */
	OPTION_PRIVILEGED, OPTION_STDIN, OPTION_INTERACTIVE, OPTION_COMMAND,
	OPTION_COUNT,
};

struct option_row {
	const char *name;
	char letter; /* 0: none */
	bool fixed; /* not changed by set */
	const char *help;
};

extern const struct option_row option_table[OPTION_COUNT];

static inline bool option_on(const struct shell *sh, enum option o)
{
	return sh->now.options >> o & 1;
}

/* -1: no such option. */
int option_by_letter(char c);
int option_by_name(const char *name);
void option_set(struct shell *sh, enum option o, bool on);
/* The letters of $-, into buf[OPTION_COUNT + 1]. */
void option_letters(const struct shell *sh, char *buf);

#endif
