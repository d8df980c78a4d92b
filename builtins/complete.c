/*
 * complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G pattern] [-W words] [-F function] [-C command] [-X filter] [-P prefix] [-S suffix] [name...]
 *
 * Say how the words of commands are completed.
 *
 * Without options and names all that has been said is shown, as commands that say it again.
 *
 *   -A ACTION  names of a kind: alias, arrayvar, binding, builtin, command, directory, disabled, enabled, export, file,
 *              function, group, helptopic, hostname, job, keyword, running, service, setopt, shopt, signal, stopped, user,
 *              variable
 *   -C COMMAND  what this command prints, with the command, the word and the word before it as arguments
 *   -D  for all commands without a completion of their own
 *   -E  for an empty line
 *   -F FUNCTION  what this function leaves in the array COMPREPLY
 *   -G PATTERN  files that the pattern matches
 *   -I  for the first word of a line
 *   -P PREFIX  goes before each candidate
 *   -S SUFFIX  goes behind each
 *   -W WORDS  these words, split as IFS says and expanded
 *   -X FILTER  not what this pattern matches; & is the word, ! in front means only what it matches
 *   -a  aliases
 *   -b  builtins
 *   -c  commands
 *   -d  directories
 *   -e  exported variables
 *   -f  files
 *   -g  groups
 *   -j  jobs
 *   -k  keywords
 *   -o OPTION  bashdefault, default, dirnames, filenames, noquote, nosort, nospace or plusdirs
 *   -p  show what has been said for the names, or all
 *   -r  forget it
 *   -s  services
 *   -u  users
 *   -v  variables
 *
 *   $ complete -W 'start stop' service; complete -p service
 *   complete -W 'start stop' service
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/quote.h"
#include "builtins/usage.h"
#include "exec/compgen.h"
#include "vars/var.h"

#define SPEC_USAGE                                                                                                     \
	"[-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] "        \
	"[-S suffix]"

/* What the options ask for. */
struct request {
	struct shell *sh;
	const char *command;
	struct compspec *spec; /* owned */
	bool any; /* an option was given */
	bool show, forget;
	const char *target; /* of -D, -E or -I */
	const char *array; /* of compgen -V */
};

static bool invalid(const struct request *r, const char *text, const char *what)
{
	sh_error(r->sh, "%s: %s: invalid %s name", r->command, text, what);
	return false;
}

static bool take_action(const struct request *r, const char *name)
{
	for (int i = 0; i < ACTION_COUNT; i++) {
		if (strcmp(compspec_actions[i].name, name) == 0) {
			r->spec->actions |= 1u << i;
			return true;
		}
	}
	return invalid(r, name, "action");
}

/* The bit of an option's name, 0 after a message. */
static uint16_t option_bit(const struct request *r, const char *name)
{
	for (int i = 0; i < COMPLETE_COUNT; i++)
		if (strcmp(compspec_options[i], name) == 0)
			return (uint16_t)(1 << i);
	invalid(r, name, "option");
	return 0;
}

static bool take_function(const struct request *r, const char *name)
{
	bool digits = *name && !name[strspn(name, "0123456789")];

	if (!digits && !strpbrk(name, "()<>;&| \t\n") && (!builtin_posix(r->sh) || name_valid(name, strlen(name))))
		return true;
	sh_error(r->sh, "%s: `%s': not a valid identifier", r->command, name);
	return false;
}

static bool take_text(char **to, const char *text)
{
	mem_free(*to);
	*to = mem_dup(text, strlen(text));
	return true;
}

static bool take_letter(const struct request *r, int c)
{
	for (int i = 0; i < ACTION_COUNT; i++)
		if (compspec_actions[i].letter == c)
			r->spec->actions |= 1u << i;
	return true;
}

/* The first of -D, -E and -I in this order counts. */
static void take_target(struct request *r, const char *target)
{
	static const char *const order[] = { COMPSPEC_DEFAULT, COMPSPEC_EMPTY, COMPSPEC_INITIAL };

	for (size_t i = 0; i < ARRAY_LEN(order); i++) {
		if (r->target && strcmp(r->target, order[i]) == 0)
			return;
		if (strcmp(target, order[i]) == 0)
			r->target = target;
	}
}

static bool take_option(struct request *r, int c, const char *arg)
{
	struct compspec *spec = r->spec;

	r->any = true;
	switch (c) {
	case 'A': return take_action(r, arg);
	case 'C': return take_text(&spec->command, arg);
	case 'D': take_target(r, COMPSPEC_DEFAULT); return true;
	case 'E': take_target(r, COMPSPEC_EMPTY); return true;
	case 'F': return take_function(r, arg) && take_text(&spec->function, arg);
	case 'G': return take_text(&spec->globpat, arg);
	case 'I': take_target(r, COMPSPEC_INITIAL); return true;
	case 'P': return take_text(&spec->prefix, arg);
	case 'S': return take_text(&spec->suffix, arg);
	case 'V': r->array = arg; return true;
	case 'W': return take_text(&spec->words, arg);
	case 'X': return take_text(&spec->filter, arg);
	case 'o': return (spec->options |= option_bit(r, arg)) && option_bit(r, arg);
	case 'p': return r->show = true;
	case 'r': return r->forget = true;
	}
	return take_letter(r, c);
}

static bool take_options(struct request *r, struct args *a, const char *usage)
{
	int c;

	r->command = a->argv[0];
	while ((c = args_next(a)) > 0) {
		if (c == '?' || c == ':') {
			builtin_usage(r->sh, a, usage);
			return false;
		}
		if (!take_option(r, c, a->arg))
			return false;
	}
	return true;
}

/* ---- showing ------------------------------------------------------------------------- */

static void add_name(struct out *o, const char *name)
{
	struct buf b = { 0 };

	if (strcmp(name, COMPSPEC_DEFAULT) == 0)
		buf_adds(&b, "-D");
	else if (strcmp(name, COMPSPEC_EMPTY) == 0)
		buf_adds(&b, "-E");
	else if (strcmp(name, COMPSPEC_INITIAL) == 0)
		buf_adds(&b, "-I");
	else
		buf_quote(&b, name, strlen(name), !*name || quote_is_needed(str_of(name)));
	out_add(o, b.s, b.n);
	out_addc(o, '\n');
	buf_finish(&b);
}

static void add_text(struct out *o, const char *option, const char *text, bool always)
{
	struct buf b = { 0 };

	if (!text)
		return;
	buf_fmt(&b, "%s ", option);
	if (always || quote_is_needed(str_of(text)))
		buf_quote(&b, text, strlen(text), true);
	else
		buf_adds(&b, text);
	buf_addc(&b, ' ');
	out_add(o, b.s, b.n);
	buf_finish(&b);
}

static void add_actions(struct out *o, uint32_t actions)
{
	for (char letter = 'a'; letter <= 'z'; letter++)
		for (int i = 0; i < ACTION_COUNT; i++)
			if (compspec_actions[i].letter == letter && actions >> i & 1)
				out_fmt(o, "-%c ", letter);
	for (int i = 0; i < ACTION_COUNT; i++)
		if (!compspec_actions[i].letter && actions >> i & 1)
			out_fmt(o, "-A %s ", compspec_actions[i].name);
}

static void show(void *arg, const char *name, const struct compspec *c)
{
	struct out *o = arg;

	out_adds(o, "complete ");
	for (int i = 0; i < COMPLETE_COUNT; i++)
		if (c->options >> i & 1)
			out_fmt(o, "-o %s ", compspec_options[i]);
	add_actions(o, c->actions);
	add_text(o, "-G", c->globpat, true);
	add_text(o, "-W", c->words, true);
	add_text(o, "-P", c->prefix, true);
	add_text(o, "-S", c->suffix, true);
	add_text(o, "-X", c->filter, true);
	add_text(o, "-C", c->command, true);
	add_text(o, "-F", c->function, false);
	add_name(o, name);
}

/* ---- complete ------------------------------------------------------------------------ */

static bool unknown(struct shell *sh, const char *command, const char *name)
{
	sh_error(sh, "%s: %s: no completion specification", command, name);
	return false;
}

static bool act(struct request *r, const char *name)
{
	struct shell *sh = r->sh;
	const struct compspec *c = completion_find(sh, name);

	if (!r->show && !r->forget) {
		completion_set(sh, name, r->spec);
		return true;
	}
	if (!c)
		return unknown(sh, r->command, name);
	if (r->show)
		show(sh_out(sh), name, c);
	else
		completion_remove(sh, name);
	return true;
}

/* What the names, or -D and its like, ask for; 0 or 1. */
static int act_all(struct request *r, char **names)
{
	int status = 0;

	if (r->target)
		return !act(r, r->target);
	if (!*names && r->show)
		completion_each(r->sh, show, sh_out(r->sh));
	else if (!*names)
		completion_remove_all(r->sh);
	for (; *names; names++)
		if (!act(r, *names))
			status = 1;
	return status;
}

static int complete_run(struct shell *sh, int argc, char **argv)
{
	static const char usage[] = "complete [-abcdefgjksuv] [-pr] [-DEI] " SPEC_USAGE " [name ...]";
	extern const struct command cmd_complete;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_complete.opts };
	struct request r = { .sh = sh, .spec = compspec_new() };
	int status = 2;

	if (take_options(&r, &a, usage)) {
		r.show |= !r.any && a.i == argc;
		if (r.show || r.forget || r.target || a.i < argc) {
			status = act_all(&r, argv + a.i);
		} else {
			a.letter = '\0';
			builtin_usage(sh, &a, usage);
		}
	}
	compspec_unref(r.spec);
	return status;
}

const struct command cmd_complete = {
	.name = "complete", .opts = "abcdefgjko:prsuvA:G:W:P:S:X:F:C:DEI", .run = complete_run,
};

/*
 * compgen [-abcdefgjksuv] [-V array] [-o option] [-A action] [-G pattern] [-W words] [-F function] [-C command] [-X filter] [-P prefix] [-S suffix] [word]
 *
 * Print the candidates for completing a word, one on a line.
 *
 * The options are those of complete. The status is 1 when there are none.
 *
 *   -A ACTION  names of that kind
 *   -C COMMAND  what this command prints
 *   -F FUNCTION  what this function leaves in COMPREPLY
 *   -G PATTERN  files that the pattern matches
 *   -P PREFIX  goes before each candidate
 *   -S SUFFIX  goes behind each
 *   -V ARRAY  put them into this indexed array, and print nothing
 *   -W WORDS  these words, split as IFS says and expanded
 *   -X FILTER  not what this pattern matches
 *   -a  aliases
 *   -b  builtins
 *   -c  commands
 *   -d  directories
 *   -e  exported variables
 *   -f  files
 *   -g  groups
 *   -j  jobs
 *   -k  keywords
 *   -o OPTION  as for complete
 *   -s  services
 *   -u  users
 *   -v  variables
 *
 *   $ compgen -W 'start stop status' sta
 *   start
 *   status
 */

/* What the line editor itself would offer, when nothing else has come. */
static void add_defaults(struct shell *sh, uint16_t options, const char *word, struct fields *f)
{
	if (options & 1 << COMPLETE_BASHDEFAULT && word[0] == '$' && name_valid(word + 1, strlen(word + 1))) {
		struct compspec c = { .actions = 1u << ACTION_VARIABLE, .prefix = (char *)(uintptr_t)"$" };

		compgen_run(sh, &c, "compgen", word + 1, f);
	} else if (options & 1 << COMPLETE_BASHDEFAULT && word[0] == '~' && !strchr(word, '/')) {
		struct compspec c = { .actions = 1u << ACTION_USER };

		compgen_run(sh, &c, "compgen", word, f);
	} else if (options & 1 << COMPLETE_DEFAULT) {
		struct compspec c = { .actions = 1u << ACTION_FILE };

		compgen_run(sh, &c, "compgen", word, f);
	}
}

static bool store(struct shell *sh, const char *name, const struct fields *f)
{
	struct symbol *s = symbol_get(name, strlen(name));
	struct target t;

	if (!var_target(sh, s, &t) || !t.sym || t.sub.s)
		return false;
	if (!t.var)
		t.var = var_binding(sh, t.sym);
	if (!binding_array(sh, t.var, VAR_INDEXED, true))
		return false;
	for (int i = 0; i < f->n; i++) {
		struct key key = { .index = i };

		if (!binding_set(sh, t.var, &key, str_of(f->v[i]), 0))
			return false;
	}
	return true;
}

/* Words and what has to be said about it; the status. */
static int generate(struct request *r, const char *word)
{
	struct shell *sh = r->sh;
	struct fields f = { 0 };

	if (r->spec->function)
		sh_error(sh, "compgen: warning: -F option may not work as you expect");
	if (r->spec->command)
		sh_error(sh, "compgen: warning: -C option may not work as you expect");
	if (!compgen_run(sh, r->spec, "compgen", word, &f))
		return sh->status;
	if (!f.n)
		add_defaults(sh, r->spec->options, word, &f);
	if (r->array)
		return !store(sh, r->array, &f) || !f.n;
	for (int i = 0; i < f.n; i++) {
		out_adds(sh_out(sh), f.v[i]);
		out_addc(sh_out(sh), '\n');
	}
	return !f.n;
}

static int compgen_builtin(struct shell *sh, int argc, char **argv)
{
	static const char usage[] = "compgen [-abcdefgjksuv] " SPEC_USAGE " [word]";
	extern const struct command cmd_compgen;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_compgen.opts };
	struct request r = { .sh = sh, .spec = compspec_new() };
	int status = 2;

	if (take_options(&r, &a, usage)) {
		status = 0;
		if (r.array && !name_valid(r.array, strlen(r.array))) {
			sh_error(sh, "compgen: `%s': not a valid identifier", r.array);
			status = 2;
		} else if (r.any) {
			status = generate(&r, a.i < argc ? argv[a.i] : "");
		}
	}
	compspec_unref(r.spec);
	return status;
}

const struct command cmd_compgen = {
	.name = "compgen", .opts = "abcdefgjko:suvA:G:W:P:S:X:F:C:V:", .run = compgen_builtin,
};

/*
 * compopt [-o option] [+o option] [-DEI] [name...]
 *
 * Change the options of completions.
 *
 * Without options they are shown. Without names the completion that is going on is meant, which is that of a line
 * editor's.
 *
 *   -D  of all commands without a completion of their own
 *   -E  of an empty line
 *   -I  of the first word of a line
 *   -o OPTION  turn it on, with +o off: bashdefault, default, dirnames, filenames, noquote, nosort, nospace or plusdirs
 *
 *   $ complete -W 'start stop' service; compopt -o nosort service; complete -p service
 *   complete -o nosort -W 'start stop' service
 */
struct changes {
	uint16_t on, off;
};

static void show_options(struct shell *sh, const char *name, uint16_t options)
{
	struct out *o = sh_out(sh);

	out_adds(o, "compopt ");
	for (int i = 0; i < COMPLETE_COUNT; i++)
		out_fmt(o, "%co %s ", options >> i & 1 ? '-' : '+', compspec_options[i]);
	add_name(o, name);
}

static bool change(struct shell *sh, const char *name, const struct changes *how)
{
	const struct compspec *old = completion_find(sh, name);
	struct compspec *new;

	if (!old)
		return unknown(sh, "compopt", name);
	if (!how->on && !how->off) {
		show_options(sh, name, old->options);
		return true;
	}
	new = compspec_copy(old);
	new->options = (uint16_t)((new->options | how->on) & ~how->off);
	completion_set(sh, name, new);
	compspec_unref(new);
	return true;
}

static int compopt_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_compopt;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_compopt.opts, .plus = true };
	struct request r = { .sh = sh, .command = argv[0] };
	struct changes how = { 0 };
	int c, status = 0;

	while ((c = args_next(&a)) > 0) {
		uint16_t *bits = a.sign == '+' ? &how.off : &how.on, bit;

		if (c == '?' || c == ':')
			return builtin_usage(sh, &a, "compopt [-o|+o option] [-DEI] [name ...]");
		if (c != 'o') {
			take_option(&r, c, NULL);
			continue;
		}
		bit = option_bit(&r, a.arg);
		if (!bit)
			return 2;
		*bits |= bit;
	}
	if (r.target)
		return !change(sh, r.target, &how);
	if (a.i == argc) {
		sh_error(sh, "compopt: not currently executing completion function");
		return 1;
	}
	for (; a.i < argc; a.i++)
		if (!change(sh, argv[a.i], &how))
			status = 1;
	return status;
}

const struct command cmd_compopt = { .name = "compopt", .opts = "o:DEI", .run = compopt_run };
