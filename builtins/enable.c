/*
 * enable [-anps] [name...]
 *
 * Let builtins be found or not.
 *
 * One that is off is passed by: a program of its name is run, and `builtin` does not know it. Without names the
 * builtins that are on are listed.
 *
 *   -a  list all, on or off
 *   -n  turn them off, or list those that are
 *   -p  list, as without names
 *   -s  list the special ones only
 *
 *   $ enable -n echo; type -t echo; enable echo; type -t echo
 *   file
 *   builtin
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "vars/checkpoint.h"

extern const struct command cmd_enable;

struct switched {
	struct symbol *sym; // counted
	const struct command_row *old;
};

static void undo_switch(struct shell *sh, void *data)
{
	struct switched *r = data;

	r->sym->builtin = r->old;
	r->sym->uses--;
	sh->function_generation++;
	mem_free(r);
}

/* A symbol whose builtin is off is used as long as the shell runs: it could not be made anew. */
static void turn(struct shell *sh, struct symbol *s, const struct command_row *row)
{
	struct switched *r;

	if (s->builtin == row)
		return;
	s->uses++;
	if (sh->checkpoint) {
		r = mem_alloc(sizeof(*r));
		*r = (struct switched){ s, s->builtin };
		checkpoint_note(sh, undo_switch, r);
	}
	s->builtin = row;
	sh->function_generation++;
}

static void list(struct shell *sh, bool all, bool off, bool special)
{
	for (size_t i = 0; i < builtin_set.count; i++) {
		const struct command *c = builtin_set.rows[i].command;
		bool on = symbol_get(c->name, strlen(c->name))->builtin;

		if ((all || on != off) && (!special || c->flags & CMD_SPECIAL))
			out_fmt(sh_out(sh), "enable %s%s\n", on ? "" : "-n ", c->name);
	}
}

static int enable_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_enable.opts };
	bool all = false, off = false, print = false, special = false;
	int status = 0, c;

	while ((c = args_next(&a)) > 0) {
		switch (c) {
		case 'a': all = true; break;
		case 'n': off = true; break;
		case 'p': print = true; break;
		case 's': special = true; break;
		default: return builtin_usage(sh, &a, "enable [-a] [-dnps] [-f filename] [name ...]");
		}
	}
	if (a.i == argc || print) {
		list(sh, all, off, special);
		return 0;
	}
	for (; a.i < argc; a.i++) {
		const struct command_row *row = command_find(&builtin_set, argv[a.i], strlen(argv[a.i]));

		if (row && (!special || row->command->flags & CMD_SPECIAL)) {
			turn(sh, symbol_get(argv[a.i], strlen(argv[a.i])), off ? NULL : row);
		} else {
			sh_error(sh, "enable: %s: not a shell builtin", argv[a.i]);
			status = 1;
		}
	}
	return status;
}

const struct command cmd_enable = { .name = "enable", .opts = "anps", .run = enable_run };
