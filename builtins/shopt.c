/*
 * shopt [-pqsu] [-o] [name...]
 *
 * Show, set or unset the options that set does not know.
 *
 * Without names all options are shown, with -s or -u those that are on or off. With names and neither of the two it
 * shows these; the status is 1 when one of them is off. Those that have an effect, beyond the history, completion and
 * prompts:
 *
 * aliases and files: expand_aliases, cdable_vars, checkhash, execfail, inherit_errexit, lastpipe, shift_verbose,
 * sourcepath, xpg_echo, gnu_errfmt, interactive_comments
 *
 * patterns: dotglob, extglob, failglob, globskipdots, globstar, nocaseglob, nocasematch, nullglob, patsub_replacement
 *
 *   -o  of the options that set -o knows
 *   -p  show the commands that bring the state back
 *   -q  show nothing
 *   -s  set
 *   -u  unset
 *
 *   $ shopt -s nullglob; shopt -p nullglob
 *   shopt -s nullglob
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/set.h"
#include "builtins/usage.h"
#include "vars/special.h"

struct request {
	bool set, unset, quiet, readable, of_set;
};

static bool show(struct shell *sh, const struct request *r, enum option o)
{
	if (!r->quiet)
		set_list_one(sh, o, r->readable ? LIST_COMMANDS : LIST_STATES);
	return option_on(sh, o);
}

static void show_all(struct shell *sh, const struct request *r)
{
	int end = r->of_set ? OPTION_SHOPT : OPTION_COUNT;

	for (int i = r->of_set ? 0 : OPTION_SHOPT; i < end; i++) {
		bool on = option_on(sh, (enum option)i);

		if (option_table[i].name && (on ? !r->unset : !r->set))
			show(sh, r, (enum option)i);
	}
}

static bool change(struct shell *sh, enum option o, bool on)
{
	if (o < OPTION_SHOPT)
		return set_option(sh, "shopt", o, on);
	if (!(option_table[o].flags & OPTION_FIXED))
		option_set(sh, o, on);
	if (o == OPTION_EXTDEBUG && on)
		special_note_arguments(sh);
	return true;
}

static int shopt_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_shopt;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_shopt.opts };
	struct request r = { 0 };
	int c, status = 0;

	while ((c = args_next(&a)) > 0) {
		switch (c) {
		case 'o': r.of_set = true; break;
		case 'p': r.readable = true; break;
		case 'q': r.quiet = true; break;
		case 's': r.set = true; break;
		case 'u': r.unset = true; break;
		default: return builtin_usage(sh, &a, "shopt [-pqsu] [-o] [name...]");
		}
	}
	if (r.set && r.unset) {
		sh_error(sh, "shopt: cannot set and unset shell options simultaneously");
		return 1;
	}
	if (a.i == argc)
		show_all(sh, &r);
	for (; a.i < argc; a.i++) {
		int o = r.of_set ? option_by_name(sh, argv[a.i]) : option_by_shopt(argv[a.i]);

		if (o < 0) {
			sh_error(sh, "shopt: %s: invalid %soption name", argv[a.i], r.of_set ? "" : "shell ");
			if (!r.of_set || !(r.set || r.unset)) /* as in bash */
				status = 1;
		} else if (r.set || r.unset ? !change(sh, (enum option)o, r.set) : !show(sh, &r, (enum option)o)) {
			status = 1;
		}
	}
	return status;
}

const struct command cmd_shopt = { .name = "shopt", .opts = "opqsu", .run = shopt_run };
