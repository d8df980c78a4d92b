/* usage.c - what builtins share: wrong usage, NAME=VALUE operands
 * SPDX-License-Identifier: ISC
 */
#include "builtins/usage.h"

#include "jobs/signal.h"
#include "vars/options.h"

int builtin_fatal(struct shell *sh, const char *name, int status)
{
	const struct command_row *row = command_find(&builtin_set, name, strlen(name));

	if (row && row->command->flags & CMD_SPECIAL)
		sh->builtin_fatal = true;
	return status;
}

int builtin_usage(struct shell *sh, const struct args *a, const char *usage)
{
	const char *name = a->argv[0];
	struct buf b = buf_in(&sh->scratch);

	if (!a->letter && a->problem)
		sh_error(sh, "%s: %s: %s", name, a->word, a->problem);
	if (a->letter)
		sh_error(sh, "%s: %c%c: %s", name, a->sign ? a->sign : '-', a->letter,
			 strchr(a->opts, a->letter) && a->letter != ':' ? "option requires an argument" : "invalid option");
	buf_fmt(&b, "%s: usage: %s\n", name, usage);
	sh_write_error(sh, b.s, b.n);
	return builtin_fatal(sh, name, 2);
}

struct symbol *builtin_variable(struct shell *sh, const char *command, const char *operand, const char **value)
{
	const char *eq = strchr(operand, '=');
	size_t n = eq ? (size_t)(eq - operand) : strlen(operand);

	*value = eq ? eq + 1 : NULL;
	if (name_valid(operand, n))
		return symbol_get(operand, n);
	sh_error(sh, "%s: `%s': not a valid identifier", command, operand);
	return NULL;
}

void builtin_list(struct out *o, const struct command_set *set)
{
	for (size_t i = 0; i < set->count; i++) {
		const char *p = strstr(set->rows[i].help, "\n\n");

		out_fmt(o, "%10s ", set->rows[i].command->name);
		if (p)
			out_add(o, p + 2, strcspn(p + 2, "\n"));
		out_addc(o, '\n');
	}
}

int builtin_signal(const char *s)
{
	char name[16];
	size_t n = strlen(s);

	if (n >= sizeof(name))
		return -1;
	for (size_t i = 0; i <= n; i++)
		name[i] = (char)(s[i] >= 'a' && s[i] <= 'z' ? s[i] - 32 : s[i]);
	return signal_number(strncmp(name, "SIG", 3) == 0 && name[3] > '9' ? name + 3 : name);
}

void builtin_signals(struct out *o)
{
	int column = 0;

	for (int i = 1; i < SIGNAL_COUNT; i++) {
		const char *name = signal_name(i);

		if (name)
			out_fmt(o, "%2d) SIG%s%c", i, name, ++column % 5 ? '\t' : '\n');
	}
	if (column % 5)
		out_addc(o, '\n');
}

bool builtin_posix(const struct shell *sh)
{
	return sh->is_sh || option_on(sh, OPTION_POSIX);
}
