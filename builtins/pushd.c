/*
 * pushd [-n] [directory | +N | -N]
 *
 * Change the working directory and keep the one of before on a stack.
 *
 * The working directory counts as the stack's top. Without arguments it changes places with the next one; +N turns the
 * stack so that entry N comes to the top, counted from 0 and from the top, -N from the bottom.
 *
 *   -n  only the stack changes
 *
 *   $ cd /; pushd /usr; popd
 *   /usr /
 *   /
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/cd.h"
#include "builtins/number.h"
#include "builtins/usage.h"
#include "vars/checkpoint.h"
#include "vars/var.h"

static const char pushd_usage[] = "pushd [-n] [+N | -N | dir]";
static const char popd_usage[] = "popd [-n] [+N | -N]";
static const char dirs_usage[] = "dirs [-clpv] [+N] [-N]";

static void drop(struct dirstack *s)
{
	while (s->n)
		mem_free(s->v[--s->n]);
	mem_free(s->v);
	*s = (struct dirstack){ 0 };
}

static void push(struct dirstack *s, const char *dir)
{
	if (s->n == s->cap) {
		s->cap = s->cap ? s->cap * 2 : 8;
		s->v = mem_realloc(s->v, mem_mul(s->cap, sizeof(*s->v)));
	}
	s->v[s->n++] = mem_dup(dir, strlen(dir));
}

static void undo_stack(struct shell *sh, void *data)
{
	drop(&sh->dirstack);
	sh->dirstack = *(struct dirstack *)data;
	mem_free(data);
}

static void before_change(struct shell *sh)
{
	struct dirstack *old, copy = { .noted = checkpoint_id(sh) };

	if (!sh->checkpoint || sh->dirstack.noted == sh->checkpoint->id)
		return;
	for (unsigned i = 0; i < sh->dirstack.n; i++)
		push(&copy, sh->dirstack.v[i]);
	old = mem_alloc(sizeof(*old));
	*old = sh->dirstack;
	sh->dirstack = copy;
	checkpoint_note(sh, undo_stack, old);
}

/* Entry i from the top, 0 being the working directory. */
static const char *entry(const struct shell *sh, unsigned i)
{
	return i ? sh->dirstack.v[sh->dirstack.n - i] : sh->cwd ? sh->cwd : ".";
}

/* How a directory is shown: the home directory as ~ unless in full. */
static void show_one(struct shell *sh, const char *dir, bool full)
{
	const char *home = full ? NULL : var_get(sh, "HOME");
	size_t n = home ? strlen(home) : 0;

	if (n > 1 && strncmp(home, dir, n) == 0 && (!dir[n] || dir[n] == '/'))
		out_fmt(sh_out(sh), "~%s", dir + n);
	else
		out_adds(sh_out(sh), dir);
}

static void show_all(struct shell *sh)
{
	for (unsigned i = 0; i <= sh->dirstack.n; i++) {
		if (i)
			out_addc(sh_out(sh), ' ');
		show_one(sh, entry(sh, i), false);
	}
	out_addc(sh_out(sh), '\n');
}

static bool is_number(const char *s)
{
	return (*s == '+' || *s == '-') && s[1];
}

/* The entry that +N or -N means, from the top; -1: a message, and 1, -2: the same and 2. */
static long index_of(struct shell *sh, const char *who, const char *text, const char *usage)
{
	struct args a = { .argv = (char *[]){ (char *)(uintptr_t)who, NULL } };
	long n;

	if (!number_parse(text + 1, &n) || n < 0) {
		sh_error(sh, "%s: %s: invalid number", who, text);
		builtin_usage(sh, &a, usage);
		return -2;
	}
	if (n <= (long)sh->dirstack.n && (sh->dirstack.n || *who == 'd'))
		return *text == '+' ? n : (long)sh->dirstack.n - n;
	if (!sh->dirstack.n)
		sh_error(sh, "%s: directory stack empty", who);
	else
		sh_error(sh, "%s: %s: directory stack index out of range", who, *who == 'd' ? text + 1 : text);
	return -1;
}

/* What follows the options; -n goes to *stay. */
static int operands(int argc, char **argv, bool *stay)
{
	int i = 1;

	for (; i < argc; i++) {
		if (strcmp(argv[i], "--") == 0)
			return i + 1;
		if (strcmp(argv[i], "-n") != 0)
			break;
		*stay = true;
	}
	return i;
}

static int change(struct shell *sh, const char *who, const char *dir)
{
	char *argv[] = { (char *)(uintptr_t)who, (char *)(uintptr_t)"--", (char *)(uintptr_t)dir, NULL };

	return cd_run(sh, 3, argv);
}

/* Entry n to the top. */
static int turn(struct shell *sh, long n, bool stay)
{
	struct dirstack *s = &sh->dirstack;
	struct dirstack new = { .noted = checkpoint_id(sh) };
	unsigned all = s->n + 1;
	int status = 0;

	before_change(sh);
	for (unsigned i = all - 1; i >= 1; i--)
		push(&new, entry(sh, (i + (unsigned)n) % all));
	if (!stay)
		status = change(sh, "pushd", entry(sh, (unsigned)n));
	if (status) {
		drop(&new);
		return status;
	}
	drop(s);
	*s = new;
	if (!stay)
		show_all(sh);
	return 0;
}

/* The top and the next one change places. */
static int swap(struct shell *sh)
{
	char *old = mem_dup(entry(sh, 0), strlen(entry(sh, 0)));
	int status = change(sh, "pushd", entry(sh, 1));

	if (status) {
		mem_free(old);
		return status;
	}
	before_change(sh);
	mem_free(sh->dirstack.v[sh->dirstack.n - 1]);
	sh->dirstack.v[sh->dirstack.n - 1] = old;
	show_all(sh);
	return 0;
}

static int pushd_run(struct shell *sh, int argc, char **argv)
{
	bool stay = false;
	int i = operands(argc, argv, &stay), status;
	const char *old;

	if (i == argc && stay)
		return 0;
	if (i == argc && !sh->dirstack.n) {
		sh_error(sh, "pushd: no other directory");
		return 1;
	}
	if (i == argc)
		return swap(sh);
	if (is_number(argv[i]) && strcmp(argv[i - 1], "--") != 0) {
		long n = index_of(sh, "pushd", argv[i], pushd_usage);

		return n < 0 ? (int)-n : turn(sh, n, stay);
	}
	if (i + 1 < argc) {
		sh_error(sh, "pushd: too many arguments");
		return 1;
	}
	old = arena_dup(&sh->scratch, entry(sh, 0), strlen(entry(sh, 0)));
	status = stay ? 0 : strcmp(argv[i], "-") == 0 ? cd_run(sh, 2, (char *[]){ argv[0], argv[i], NULL }) :
							 change(sh, "pushd", argv[i]);
	if (status)
		return status;
	before_change(sh);
	push(&sh->dirstack, stay ? argv[i] : old);
	show_all(sh);
	return 0;
}

/*
 * popd [-n] [+N | -N]
 *
 * Take an entry off the stack of directories, and go where its new top is.
 *
 * Without +N or -N it is the top.
 *
 *   -n  only the stack changes
 *
 *   $ cd /; pushd -n /usr >/dev/null; popd
 *   /usr
 */
static int popd_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argv = argv };
	struct dirstack *s = &sh->dirstack;
	bool stay = false;
	int i = operands(argc, argv, &stay), status = 0;
	long n = 0;

	if (i < argc && !is_number(argv[i])) {
		sh_error(sh, "popd: %s: invalid argument", argv[i]);
		return builtin_usage(sh, &a, popd_usage);
	}
	if (i < argc)
		n = index_of(sh, "popd", argv[i], popd_usage);
	if (n < 0)
		return (int)-n;
	if (!s->n) {
		sh_error(sh, "popd: directory stack empty");
		return 1;
	}
	if (!n && !stay)
		status = change(sh, "popd", entry(sh, 1));
	if (status)
		return status;
	before_change(sh);
	n = (long)s->n - (n ? n : 1);
	mem_free(s->v[n]);
	memmove(s->v + n, s->v + n + 1, (s->n - (size_t)n - 1) * sizeof(*s->v));
	s->n--;
	show_all(sh);
	return 0;
}

/*
 * dirs [-clpv] [+N | -N]
 *
 * Show the stack of directories, the working directory first.
 *
 * +N is entry N, counted from 0, -N the same from the other end.
 *
 *   -c  empty the stack
 *   -l  names in full, without ~
 *   -p  one on a line
 *   -v  the same, with their numbers
 *
 *   $ cd /usr; pushd -n / >/dev/null; dirs -v
 *    0  /usr
 *    1  /
 */
static int dirs_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argv = argv };
	bool full = false, lines = false, numbers = false, clear = false;
	long first = 0, last = (long)sh->dirstack.n;

	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--") == 0)
			break;
		if (argv[i][0] == '-' && argv[i][1] && !argv[i][2] && strchr("clpv", argv[i][1])) {
			clear |= argv[i][1] == 'c';
			full |= argv[i][1] == 'l';
			lines |= argv[i][1] != 'l';
			numbers |= argv[i][1] == 'v';
		} else if (is_number(argv[i])) {
			first = last = index_of(sh, "dirs", argv[i], dirs_usage);
			if (first < 0)
				return (int)-first;
		} else {
			sh_error(sh, "dirs: %s: invalid option", argv[i]);
			return builtin_usage(sh, &a, dirs_usage);
		}
	}
	if (clear) {
		before_change(sh);
		while (sh->dirstack.n)
			mem_free(sh->dirstack.v[--sh->dirstack.n]);
		return 0;
	}
	for (long i = first; i <= last; i++) {
		if (i > first && !lines)
			out_addc(sh_out(sh), ' ');
		if (numbers)
			out_fmt(sh_out(sh), "%2u  ", (unsigned)i);
		show_one(sh, entry(sh, (unsigned)i), full);
		if (lines || i == last)
			out_addc(sh_out(sh), '\n');
	}
	return 0;
}

const struct command cmd_pushd = { .name = "pushd", .opts = "n", .run = pushd_run };
const struct command cmd_popd = { .name = "popd", .opts = "n", .run = popd_run };
const struct command cmd_dirs = { .name = "dirs", .opts = "clpv", .run = dirs_run };
