/* options.c - set -o: names, letters, values
 * SPDX-License-Identifier: ISC
 */
#include "vars/options.h"

const struct option_row option_table[OPTION_COUNT] = {
	[OPTION_ALLEXPORT] = { "allexport", 'a', false, "export every variable that is assigned" },
	[OPTION_NOTIFY] = { "notify", 'b', false, "report ended jobs at once" },
	[OPTION_NOCLOBBER] = { "noclobber", 'C', false, "> does not overwrite a regular file" },
	[OPTION_ERREXIT] = { "errexit", 'e', false, "exit when a command fails" },
	[OPTION_NOGLOB] = { "noglob", 'f', false, "no pathname expansion" },
	[OPTION_HASHALL] = { "hashall", 'h', false, "remember where commands were found" },
	[OPTION_IGNOREEOF] = { "ignoreeof", 0, false, "an interactive shell does not exit at the end of input" },
	[OPTION_MONITOR] = { "monitor", 'm', false, "job control" },
	[OPTION_NOEXEC] = { "noexec", 'n', false, "read commands but do not run them" },
	[OPTION_NOLOG] = { "nolog", 0, false, "no function definitions in the history" },
	[OPTION_NOUNSET] = { "nounset", 'u', false, "expanding an unset parameter is an error" },
	[OPTION_PIPEFAIL] = { "pipefail", 0, false, "a pipeline fails when any of its commands fails" },
	[OPTION_POSIX] = { "posix", 0, false, "only what POSIX specifies" },
	[OPTION_VERBOSE] = { "verbose", 'v', false, "write input to standard error as it is read" },
	[OPTION_VI] = { "vi", 0, false, "edit lines with vi's keys" },
	[OPTION_XTRACE] = { "xtrace", 'x', false, "write each command to standard error before it runs" },
	[OPTION_PRIVILEGED] = { "privileged", 'p', false, "keep the effective user id; do not read ENV" },
	[OPTION_STDIN] = { NULL, 's', true, "read commands from standard input" },
	[OPTION_INTERACTIVE] = { NULL, 'i', true, "interactive" },
	[OPTION_COMMAND] = { NULL, 'c', true, "commands from the command line" },
};

int option_by_letter(char c)
{
	for (int i = 0; i < OPTION_COUNT; i++)
		if (c && option_table[i].letter == c)
			return i;
	return -1;
}

int option_by_name(const char *name)
{
	for (int i = 0; i < OPTION_COUNT; i++)
		if (option_table[i].name && strcmp(option_table[i].name, name) == 0)
			return i;
	return -1;
}

void option_set(struct shell *sh, enum option o, bool on)
{
	if (on)
		sh->now.options |= 1u << o;
	else
		sh->now.options &= ~(1u << o);
}

void option_letters(const struct shell *sh, char *buf)
{
	for (int i = 0; i < OPTION_COUNT; i++)
		if (option_on(sh, (enum option)i) && option_table[i].letter)
			*buf++ = option_table[i].letter;
	*buf = '\0';
}
