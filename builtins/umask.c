/*
 * umask [-p] [-S] [mask]
 *
 * Show or set which permissions new files do not get.
 *
 * The mask is octal, or symbolic as for chmod: then it says what is permitted, as u=rwx,g=rx,o= does.
 *
 *   -p  show it so that it can be read back
 *   -S  show it in the symbolic form
 *
 *   $ umask 027; umask; umask -S
 *   0027
 *   u=rwx,g=rx,o=
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "vars/checkpoint.h"

#include <sys/stat.h>

extern const struct command cmd_umask;

static void undo_umask(struct shell *sh, void *data)
{
	(void)sh;
	umask((mode_t)(uintptr_t)data);
}

static void set(struct shell *sh, mode_t old, mode_t new)
{
	if (sh->checkpoint && !sh->checkpoint->umask_noted) {
		sh->checkpoint->umask_noted = true;
		checkpoint_note(sh, undo_umask, (void *)(uintptr_t)old);
	}
	umask(new);
}

static void show(struct shell *sh, mode_t mask, bool symbolic)
{
	struct out *o = sh_out(sh);

	if (!symbolic) {
		out_fmt(o, "%04o\n", (unsigned)mask);
		return;
	}
	for (int i = 0; i < 3; i++) {
		unsigned bits = ~mask >> (6 - 3 * i) & 7;

		out_fmt(o, "%s%c=", i ? "," : "", "ugo"[i]);
		out_fmt(o, "%s%s%s", bits & 4 ? "r" : "", bits & 2 ? "w" : "", bits & 1 ? "x" : "");
	}
	out_addc(o, '\n');
}

static bool octal(const char *s, mode_t *mask)
{
	mode_t v = 0;

	for (; *s >= '0' && *s <= '7' && v <= 07777; s++)
		v = v * 8 + (mode_t)(*s - '0');
	*mask = v & 0777;
	return !*s && v <= 07777;
}

/* The rwx bits of one class. */
static unsigned class_bits(mode_t mode, char who)
{
	return mode >> (who == 'u' ? 6 : who == 'g' ? 3 : 0) & 7;
}

/* What follows an operator: a copy of a class, or letters; as rwx bits. */
static unsigned permissions(const char **p, mode_t mode)
{
	unsigned bits = 0;

	if (**p && strchr("ugo", **p))
		return class_bits(mode, *(*p)++);
	for (; **p && strchr("rwxXst", **p); ++*p) {
		if (**p == 'r')
			bits |= 4;
		else if (**p == 'w')
			bits |= 2;
		else if (**p == 'x' || (**p == 'X' && mode & 0111))
			bits |= 1;
	}
	return bits;
}

/*
 * clause[,clause...] with clause = [ugoa...] op [perms] ...; false after a message.
 * A copied class and X mean what was permitted before the first clause, as in dash, mksh and yash.
 */
static bool symbolic(struct shell *sh, const char *s, mode_t *mode)
{
	const mode_t before = *mode;

	for (const char *p = s;; p++) {
		mode_t who = 0;

		for (; *p && strchr("ugoa", *p); p++)
			who |= *p == 'u' ? 0700 : *p == 'g' ? 0070 : *p == 'o' ? 0007 : 0777;
		if (!who)
			who = 0777;
		if (!*p || !strchr("+-=", *p)) {
			sh_error(sh, "umask: `%c': invalid symbolic mode operator", *p ? *p : ' ');
			return false;
		}
		while (*p && strchr("+-=", *p)) {
			char op = *p++;
			mode_t bits = permissions(&p, before) * 0111 & who;

			if (op == '+')
				*mode |= bits;
			else if (op == '-')
				*mode &= ~bits;
			else
				*mode = (*mode & ~who) | bits;
		}
		if (!*p)
			return true;
		if (*p != ',') {
			sh_error(sh, "umask: `%c': invalid symbolic mode character", *p);
			return false;
		}
	}
}

static int umask_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_umask.opts };
	mode_t old, mask;
	bool letters = false, reusable = false;
	int c;

	while ((c = args_next(&a)) > 0) {
		if (c == '?')
			return builtin_usage(sh, &a, "umask [-p] [-S] [mode]");
		letters |= c == 'S';
		reusable |= c == 'p';
	}
	old = umask(0);
	umask(old);
	if (a.i == argc && reusable)
		out_adds(sh_out(sh), letters ? "umask -S " : "umask ");
	if (a.i == argc) {
		show(sh, old, letters);
		return 0;
	}
	if (argv[a.i][0] >= '0' && argv[a.i][0] <= '9') {
		if (!octal(argv[a.i], &mask)) {
			sh_error(sh, "umask: %s: octal number out of range", argv[a.i]);
			return 1;
		}
	} else {
		mask = ~old & 0777;
		if (!symbolic(sh, argv[a.i], &mask))
			return 1;
		mask = ~mask & 0777;
	}
	set(sh, old, mask);
	if (letters && !builtin_posix(sh))
		show(sh, mask, true);
	return 0;
}

const struct command cmd_umask = { .name = "umask", .opts = "pS", .run = umask_run };
