/*
 * getopts optstring name [argument...]
 *
 * Take the next option from the positional parameters, or from the arguments.
 *
 * The letter goes to name, an option's argument to OPTARG, the index of the next word to OPTIND. The letters of
 * optstring that take an argument are followed by a colon. An unknown option gives ? and a message, a missing argument
 * too; with a leading colon there is no message, OPTARG has the letter, and a missing argument gives a colon. OPTERR=0
 * silences as well. At the end the status is 1. OPTIND=1 begins anew.
 *
 *   $ set -- -a -o file rest
 *   > while getopts ao: x; do echo $x $OPTARG; done
 *   > shift $((OPTIND - 1)); echo "$1"
 *   a
 *   o file
 *   rest
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "vars/var.h"

struct getopts {
	struct shell *sh;
	char **v;
	int n;
	long index; /* of the word, from 1 */
	int pos; /* within it, 0: at its start */
	bool silent;
	char name; /* what the variable gets */
	const char *arg; /* what OPTARG gets, NULL: unset */
	char letter[2];
};

static void complain(const struct getopts *g, const char *what)
{
	struct buf b = buf_in(&g->sh->scratch);
	const char *opterr = var_get(g->sh, "OPTERR");

	if (g->silent || (opterr && strcmp(opterr, "0") == 0))
		return;
	buf_fmt(&b, "%s: %s -- %s\n", sh_name(g->sh), what, g->letter);
	sh_write_error(g->sh, b.s, b.n);
}

/* The word that the next option is in; NULL at the end. */
static const char *current_word(struct getopts *g)
{
	const char *word = g->index <= g->n ? g->v[g->index - 1] : NULL;

	if (word && g->pos && (size_t)g->pos < strlen(word))
		return word;
	g->pos = 0;
	if (g->index > g->n)
		g->index = g->n + 1;
	if (!word || word[0] != '-' || !word[1])
		return NULL;
	if (strcmp(word, "--") == 0) {
		g->index++;
		return NULL;
	}
	g->pos = 1;
	return word;
}

static void next_word(struct getopts *g)
{
	g->index++;
	g->pos = 0;
}

/* One option; false at the end. */
static bool step(struct getopts *g, const char *options)
{
	const char *word = current_word(g), *p;

	g->name = '?';
	if (!word)
		return false;
	g->letter[0] = word[g->pos++];
	p = g->letter[0] == ':' ? NULL : strchr(options, g->letter[0]);
	if (p && p[1] == ':') {
		if (word[g->pos]) {
			g->arg = word + g->pos;
		} else if (g->index < g->n) {
			g->index++;
			g->arg = g->v[g->index - 1];
		}
		next_word(g);
		if (g->arg) {
			g->name = g->letter[0];
			return true;
		}
		complain(g, "option requires an argument");
		if (g->silent)
			g->name = ':';
	} else {
		if (!word[g->pos])
			next_word(g);
		if (p) {
			g->name = g->letter[0];
			return true;
		}
		complain(g, "illegal option");
	}
	if (g->silent)
		g->arg = g->letter;
	return true;
}

static bool store(struct getopts *g, const char *name)
{
	struct shell *sh = g->sh;
	struct symbol *optind = symbol_get("OPTIND", 6), *optarg = symbol_get("OPTARG", 6);
	bool ok;

	/* an assignment to OPTIND begins a word: the position comes after it */
	ok = var_set_number(sh, optind, g->index);
	sh->now.getopts_pos = g->pos;
	ok = (g->arg ? var_set(sh, optarg, g->arg, strlen(g->arg)) : var_unset(sh, optarg)) && ok;
	return var_set(sh, symbol_get(name, strlen(name)), &g->name, 1) && ok;
}

static int getopts_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_getopts;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_getopts.opts };
	struct getopts g = { .sh = sh, .pos = sh->now.getopts_pos };
	const char *options, *name;
	bool more;

	if (args_next(&a) || argc - a.i < 2)
		return builtin_usage(sh, &a, "getopts optstring name [arg ...]");
	options = argv[a.i++];
	name = argv[a.i++];
	if (!name_valid(name, strlen(name))) {
		sh_error(sh, "getopts: `%s': not a valid identifier", name);
		return builtin_posix(sh) ? 2 : 1;
	}
	g.v = a.i < argc ? argv + a.i : sh->now.args.v;
	g.n = a.i < argc ? argc - a.i : sh->now.args.n;
	g.silent = *options == ':';
	if (!var_number(sh, symbol_get("OPTIND", 6), &g.index) || g.index < 1)
		g.index = 1;
	more = step(&g, options + g.silent);
	if (!store(&g, name))
		return 2;
	return !more;
}

const struct command cmd_getopts = { .name = "getopts", .opts = "", .run = getopts_run };
