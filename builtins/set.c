/*
 * set [-abCefhmnuvx] [-BEHkPTt] [-o name]... [--] [argument...]
 * set [+abCefhmnuvx] [+BEHkPTt] [+o name]... [--] [argument...]
 * set -o
 * set +o
 *
 * Set options and positional parameters, or list the variables.
 *
 * Without arguments the variables are listed so that they can be read back. Arguments after the options become the
 * positional parameters; -- alone leaves none. A + turns an option off. set -o shows all options, set +o commands that
 * bring the present state back. Options B, E, H, k, P, T and t are not the standard's: the posix mode has none of them.
 *
 *   -a  allexport: export every variable that is assigned
 *   -b  notify: report ended jobs at once
 *   -B  braceexpand: expand braces, the default
 *   -C  noclobber: > does not overwrite a regular file
 *   -e  errexit: exit when a command fails
 *   -E  errtrace: functions and subshells inherit the trap of ERR
 *   -f  noglob: no pathname expansion
 *   -h  hashall: remember where commands were found
 *   -H  histexpand: expand ! as the history says
 *   -k  keyword: assignments count wherever they stand in a command
 *   -m  monitor: job control
 *   -n  noexec: read commands but do not run them
 *   -p  privileged: keep the effective user id; do not read ENV
 *   -P  physical: cd and pwd resolve symbolic links
 *   -t  onecmd: exit after one command
 *   -T  functrace: functions and subshells inherit the traps of DEBUG and RETURN
 *   -u  nounset: expanding an unset parameter is an error
 *   -v  verbose: write input to standard error as it is read
 *   -x  xtrace: write each command to standard error before it runs
 *   -o NAME  by name: also emacs, history, ignoreeof, interactive-comments, nolog, pipefail, posix, strict, vi
 *
 *   $ set -- a 'b c'; echo $# "$2"
 *   2 b c
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/set.h"
#include "builtins/usage.h"
#include "exec/trap.h"
#include "jobs/job.h"
#include "vars/options.h"
#include "vars/func.h"
#include "vars/show.h"

#include <unistd.h>

void set_list_one(struct shell *sh, enum option o, enum option_list how)
{
	const char *name = option_table[o].name;
	bool on = option_on(sh, o);

	if (how == LIST_STATES)
		out_fmt(sh_out(sh), "%15s\t%s\n", name, on ? "on" : "off");
	else if (o < OPTION_SHOPT)
		out_fmt(sh_out(sh), "set %co %s\n", on ? '-' : '+', name);
	else
		out_fmt(sh_out(sh), "shopt -%c %s\n", on ? 's' : 'u', name);
}

static void list(struct shell *sh, enum option_list how)
{
	for (int i = 0; i < OPTION_SHOPT; i++)
		if (option_listed(sh, (enum option)i))
			set_list_one(sh, (enum option)i, how);
}

/* Back to the real user, unless nothing differs. */
static bool drop_privileges(struct shell *sh, const char *builtin)
{
	if (geteuid() == getuid() && getegid() == getgid())
		return true;
	if (setgid(getgid()) == 0 && setuid(getuid()) == 0)
		return true;
	sh_error(sh, "%s: cannot drop the effective user id", builtin);
	return false;
}

bool set_option(struct shell *sh, const char *builtin, enum option o, bool on)
{
	if (o == OPTION_MONITOR && !jobs_monitor(sh->jobs, on, false)) {
		sh_error(sh, "%s: no job control in this shell", builtin);
		return false;
	}
	if (o == OPTION_MONITOR)
		traps_arrange(sh);
	if (o == OPTION_PRIVILEGED && !on && sh->privileged && !drop_privileges(sh, builtin))
		return false;
	if (o == OPTION_NOEXEC && sh->interactive)
		return true;
	option_set(sh, o, on);
	return true;
}

static int bad_option(struct shell *sh, char **argv, char sign, char letter)
{
	struct args a = { .argv = argv, .opts = "", .sign = sign, .letter = letter };

	return builtin_usage(sh, &a, option_on(sh, OPTION_POSIX) ? "set [-abCefhmnpuvx] [-o name] [--] [argument...]" :
			     "set [-abefhkmnptuvxBCEHPT] [-o name] [--] [argument...]");
}

/* All option words, from *i on; nothing is changed unless apply. Returns a status, -1: an error was reported. */
static int options(struct shell *sh, char **argv, int *i, bool apply)
{
	for (; argv[*i]; ++*i) {
		char sign = argv[*i][0];
		const char *word = argv[*i];

		if ((sign != '-' && sign != '+') || !word[1] || strcmp(word, "--") == 0)
			return 0;
		for (const char *p = word + 1; *p; p++) {
			int o = option_by_letter(sh, *p);

			if (*p == 'o') {
				const char *name = argv[*i + 1];

				if (!name || (strchr("-+", name[0]) && !option_on(sh, OPTION_POSIX))) {
					if (apply)
						list(sh, sign == '-' ? LIST_STATES : LIST_COMMANDS);
					continue;
				}
				++*i;
				o = option_by_name(sh, name);
				if (o < 0) {
					sh_error(sh, "set: %s: invalid option name", name);
					return builtin_fatal(sh, argv[0], 2);
				}
			} else if (o < 0 || option_table[o].flags & OPTION_FIXED) {
				return bad_option(sh, argv, sign, *p);
			}
			if (apply && !set_option(sh, "set", (enum option)o, sign == '-'))
				return 1;
		}
	}
	return 0;
}

static void list_variables(struct shell *sh)
{
	struct buf b = buf_in(&sh->scratch);
	size_t n;
	struct symbol **all = var_list(sh, VAR_SET, &n);

	for (size_t i = 0; i < n; i++) {
		if (builtin_posix(sh))
			show_posix(sh, &b, "", all[i]->var);
		else
			show_assignment(sh, &b, all[i]->var);
	}
	out_add(sh_out(sh), b.s, b.n);
	all = func_list(sh, &n);
	for (size_t i = 0; i < n && !option_on(sh, OPTION_POSIX); i++)
		func_print(sh, sh_out(sh), all[i]);
}

static int set_run(struct shell *sh, int argc, char **argv)
{
	int i = 1, status;

	if (argc == 1) {
		list_variables(sh);
		return 0;
	}
	status = options(sh, argv, &i, false);
	if (status)
		return status;
	i = 1;
	status = options(sh, argv, &i, true);
	if (status || i == argc)
		return status;
	if (strcmp(argv[i], "--") == 0) {
		i++;
	} else if (strcmp(argv[i], "-") == 0) {
		option_set(sh, OPTION_XTRACE, false);
		option_set(sh, OPTION_VERBOSE, false);
		if (++i == argc)
			return 0;
	} else if (strcmp(argv[i], "+") == 0 && ++i == argc) {
		return 0;
	}
	position_set(sh, argc - i, argv + i);
	sh->now.args_set = true;
	return 0;
}

const struct command cmd_set = { .name = "set", .opts = "abBCeEfhHkmno:pPtTuvx", .run = set_run, .flags = CMD_SPECIAL };
