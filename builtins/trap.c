/*
 * trap [action condition...]
 * trap [-p [condition...]]
 * trap -l
 * trap n [condition...]
 *
 * Run an action when a signal arrives or the shell exits.
 *
 * The action - or a number as first operand resets the conditions; the empty
 * action ignores them. Conditions are signal names without SIG, numbers, or
 * EXIT (0). Without operands the actions are listed so that they can be read
 * back.
 *
 *   -l  list the signals and their numbers
 *   -p  list, defaults too when conditions are named
 *
 *   $ trap 'echo bye' EXIT; trap
 *   trap -- 'echo bye' EXIT
 *   bye
 */
/* SPDX-License-Identifier: ISC */
#include "base/args.h"
#include "base/command.h"
#include "builtins/usage.h"
#include "exec/trap.h"
#include "vars/options.h"

static const char trap_usage[] = "trap [-lp] [[arg] signal_spec ...]";

/* action NULL: the default one, of which only posix mode speaks; there the names are without SIG, too */
static void show(struct shell *sh, int sig, const char *action)
{
	bool posix = option_on(sh, OPTION_POSIX);
	struct buf b = { 0 };

	if (!action && !posix)
		return;
	buf_adds(&b, "trap -- ");
	if (action)
		buf_quote(&b, action, strlen(action), true);
	else
		buf_addc(&b, '-');
	buf_fmt(&b, " %s%s\n", posix || !sig || sig >= TRAP_DEBUG ? "" : "SIG", trap_name(sig));
	out_add(sh_out(sh), b.s, b.n);
	buf_finish(&b);
}

/* In posix mode names are as the standard has them. */
static int number_of(const struct shell *sh, const char *name)
{
	int event = trap_event(name);

	if (!option_on(sh, OPTION_POSIX))
		return event >= 0 ? event : builtin_signal(name);
	return signal_number(strncmp(name, "SIG", 3) == 0 ? name + 3 : name);
}

/* The number of a condition, -1 after a message. */
static int condition(struct shell *sh, const char *name)
{
	int sig = number_of(sh, name);

	if (sig < 0 || !trap_name(sig)) {
		sh_error(sh, "trap: %s: invalid signal specification", name);
		return -1;
	}
	return sig;
}

static int list(struct shell *sh, const struct args *a, bool defaults)
{
	int status = 0;

	for (int sig = 0; a->i == a->argc && sig < TRAP_COUNT; sig++)
		if (trap_name(sig) && trap_shown(sh, sig))
			show(sh, sig, trap_shown(sh, sig));
		else if (trap_name(sig) && defaults && sig < SIGNAL_COUNT && sig != SIGKILL && sig != SIGSTOP)
			show(sh, sig, NULL);
	for (int i = a->i; i < a->argc; i++) {
		int sig = condition(sh, a->argv[i]);

		if (sig < 0)
			status = 1;
		else
			show(sh, sig, trap_shown(sh, sig));
	}
	return status;
}

static bool all_digits(const char *s)
{
	return *s && !s[strspn(s, "0123456789")];
}

static int trap_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = "lp" };
	const char *action;
	bool print = false;
	int c, status = 0;

	/* `trap -` is an action, not an option */
	while ((c = args_next(&a)) > 0) {
		if (c == '?') {
			sh->builtin_fatal = true;
			return builtin_usage(sh, &a, trap_usage);
		}
		if (c == 'l') {
			builtin_signals(sh_out(sh));
			return 0;
		}
		print = true;
	}
	if (print || a.i == argc)
		return list(sh, &a, print && a.i == argc);
	action = argv[a.i];
	if (all_digits(action) || (a.i + 1 == argc && number_of(sh, action) >= 0))
		action = NULL;
	else
		a.i++;
	if (action && strcmp(action, "-") == 0)
		action = NULL;
	if (a.i == argc) {
		a.letter = '\0';
		return builtin_usage(sh, &a, trap_usage);
	}
	for (; a.i < argc; a.i++) {
		int sig = condition(sh, argv[a.i]);

		if (sig < 0)
			status = 1;
		else if (sig == SIGKILL || sig == SIGSTOP)
			status = action ? status : 0;
		else
			trap_set(sh, sig, action);
	}
	return status;
}

const struct command cmd_trap = { .name = "trap", .opts = "lp", .run = trap_run, .flags = CMD_SPECIAL | CMD_FORK };
