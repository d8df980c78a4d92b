/*
 * set [-abCefhmnuvx] [-o name]... [--] [argument...]
 * set [+abCefhmnuvx] [+o name]... [--] [argument...]
 * set -o
 * set +o
 *
 * Set options and positional parameters, or list the variables.
 *
 * Without arguments the variables are listed so that they can be read back. Arguments after the options become the
 * positional parameters; -- alone leaves none. A + turns an option off. set -o shows all options, set +o commands that
 * bring the present state back.
 *
 *   -a  allexport: export every variable that is assigned
 *   -b  notify: report ended jobs at once
 *   -C  noclobber: > does not overwrite a regular file
 *   -e  errexit: exit when a command fails
 *   -f  noglob: no pathname expansion
 *   -h  hashall: remember where commands were found
 *   -m  monitor: job control
 *   -n  noexec: read commands but do not run them
 *   -p  privileged: keep the effective user id; do not read ENV
 *   -u  nounset: expanding an unset parameter is an error
 *   -v  verbose: write input to standard error as it is read
 *   -x  xtrace: write each command to standard error before it runs
 *   -o NAME  by name: also ignoreeof, nolog, pipefail, posix, vi
 *
 *   $ set -- a 'b c'; echo $# "$2"
 *   2 b c
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "exec/trap.h"
#include "jobs/job.h"
#include "vars/options.h"
#include "vars/show.h"

#include <unistd.h>

static const char set_usage[] = "set [-abCefhmnpuvx] [-o name] [--] [argument...]";

static void list(struct shell *sh, bool readable)
{
	struct out *o = sh_out(sh);

	for (int i = 0; i < OPTION_COUNT; i++) {
		bool on = option_on(sh, (enum option)i);

		if (!option_table[i].name)
			continue;
		if (readable)
			out_fmt(o, "%15s\t%s\n", option_table[i].name, on ? "on" : "off");
		else
			out_fmt(o, "set %co %s\n", on ? '-' : '+', option_table[i].name);
	}
}

/* Back to the real user, unless nothing differs. */
static bool drop_privileges(struct shell *sh)
{
	if (geteuid() == getuid() && getegid() == getgid())
		return true;
	if (setgid(getgid()) == 0 && setuid(getuid()) == 0)
		return true;
	sh_error(sh, "set: cannot drop the effective user id");
	return false;
}

static bool change(struct shell *sh, enum option o, bool on)
{
	if (o == OPTION_MONITOR && !jobs_monitor(sh->jobs, on, false)) {
		sh_error(sh, "set: no job control in this shell");
		return false;
	}
	if (o == OPTION_MONITOR)
		traps_arrange(sh);
	if (o == OPTION_PRIVILEGED && !on && sh->privileged && !drop_privileges(sh))
		return false;
	if (o == OPTION_NOEXEC && sh->interactive)
		return true;
	option_set(sh, o, on);
	return true;
}

static int bad_option(struct shell *sh, char **argv, char sign, char letter)
{
	struct args a = { .argv = argv, .opts = "", .sign = sign, .letter = letter };

	return builtin_usage(sh, &a, set_usage);
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
			int o = option_by_letter(*p);

			if (*p == 'o') {
				const char *name = argv[*i + 1];

				if (!name) {
					if (apply)
						list(sh, sign == '-');
					continue;
				}
				++*i;
				o = option_by_name(name);
				if (o < 0 || option_table[o].fixed) {
					sh_error(sh, "set: %s: invalid option name", name);
					return builtin_fatal(sh, argv[0], 2);
				}
			} else if (o < 0 || option_table[o].fixed) {
				return bad_option(sh, argv, sign, *p);
			}
			if (apply && !change(sh, (enum option)o, sign == '-'))
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
	return 0;
}

const struct command cmd_set = { .name = "set", .opts = "abCefhmno:puvx", .run = set_run, .flags = CMD_SPECIAL };
