/*
 * return [n]
 *
 * Leave a function or a sourced file with status n, or that of the last command.
 *
 *   $ f() { return 3; }; f; echo $?
 *   3
 */
/* SPDX-License-Identifier: ISC */
#include "base/command.h"
#include "builtins/number.h"
#include "exec/trap.h"
#include "vars/options.h"

/* The status to leave with; -1 after a message: it is no number; -2: there are more operands. */
static int leave_status(struct shell *sh, int argc, char **argv)
{
	long n;

	if (argc > 1 && strcmp(argv[1], "--") == 0) {
		argv++;
		argc--;
	}
	if (argc < 2)
		return sh->status;
	if (!number_parse(argv[1], &n)) {
		sh_error(sh, "%s: %s: numeric argument required", argv[0], argv[1]);
		return -1;
	}
	if (argc > 2 && !option_on(sh, OPTION_POSIX)) {
		sh_error(sh, "%s: too many arguments", argv[0]);
		return -2;
	}
	return (int)(n & 255);
}

static int return_run(struct shell *sh, int argc, char **argv)
{
	struct traps *t = sh->traps;
	/* in a trap's action, not in a function that it calls */
	bool in_trap = t->running && !sh->checkpoint && t->call == sh->now.call;
	int status;

	sh->before_return = sh->status;
	if (!sh->now.call && !sh->now.here && !in_trap && !option_on(sh, OPTION_POSIX)) {
		sh_error(sh, "return: can only `return' from a function or sourced script");
		return 2;
	}
	status = argc < 2 && in_trap ? t->status_before : leave_status(sh, argc, argv);

	if (status < 0) {
		sh->builtin_fatal = true;
		if (option_on(sh, OPTION_POSIX))
			return 2;
		sh->status = -status == 2 ? 1 : 2;
		sh->flow = status == -2 ? sh_fatal(sh) : FLOW_RETURN;
		return sh->status;
	}
	sh->flow = FLOW_RETURN;
	return status;
}

static int exit_run(struct shell *sh, int argc, char **argv)
{
	struct traps *t = sh->traps;
	/* in a trap's action, not in its subshells */
	int status = argc < 2 && t->running && !sh->checkpoint ? t->status_before : leave_status(sh, argc, argv);

	if (status == -2) { /* too many: bash goes on with the next line */
		sh->status = 1;
		sh->flow = sh_fatal(sh);
		return 1;
	}
	sh->flow = FLOW_EXIT;
	sh->exits |= !sh->now.in_subshell;
	return status < 0 ? 2 : status;
}

const struct command cmd_return = { .name = "return", .opts = "", .run = return_run, .flags = CMD_SPECIAL };

/*
 * exit [n]
 *
 * End the shell with status n, or that of the last command.
 *
 * In a trap's action the status defaults to what it was before the action.
 *
 *   $ (exit 4); echo $?
 *   4
 */
const struct command cmd_exit = { .name = "exit", .opts = "", .run = exit_run, .flags = CMD_SPECIAL };

/*
 * logout [n]
 *
 * End a login shell, as exit does.
 *
 *   $ logout 2>/dev/null || echo "no login shell"
 *   no login shell
 */
static int logout_run(struct shell *sh, int argc, char **argv)
{
	if (sh->login)
		return exit_run(sh, argc, argv);
	sh_error(sh, "logout: not login shell: use `exit'");
	return 1;
}

const struct command cmd_logout = { .name = "logout", .opts = "", .run = logout_run };
