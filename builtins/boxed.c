/* boxed.c - run a program confined, for the tools that do
 * SPDX-License-Identifier: ISC
 */
#include "builtins/boxed.h"

#include "exec/lookup.h"
#include "exec/run.h"
#include "pty/pty.h"
#include "sandbox/confine.h"
#include "vars/var.h"

#include <fcntl.h>
#include <unistd.h>

enum { CANNOT = 125 };

int boxed_fail(struct shell *sh, const char *who, const char *subject, const char *why)
{
	sh_error(sh, "%s: %s%s%s", who, subject ? subject : "", subject ? ": " : "", why);
	return CANNOT;
}

static int add_file(struct shell *sh, const char *who, struct policy *p, const char *file)
{
	struct buf b = buf_in(&sh->scratch);
	const char *why;

	buf_fmt(&b, "fs:ro:?%s", file);
	return policy_rule(p, buf_cstr(&b), &why) ? 0 : boxed_fail(sh, who, NULL, why);
}

/* A script that names no interpreter is run by husk (POSIX 2.9.1.6). */
static bool is_ours(const char *file)
{
	int fd = open(file, O_RDONLY | O_CLOEXEC);
	char head[4] = "";
	bool ours = fd >= 0 && fd_read(fd, head, sizeof(head)) > 0 && memcmp(head, "#!", 2) != 0 && memcmp(head, "\177ELF", 4) != 0;

	if (fd >= 0)
		close(fd);
	return ours;
}

/* What the program itself needs: its file, and husk's own for an applet. */
static int add_program(struct shell *sh, const char *who, struct policy *p, const char *name)
{
	static const char own[] = "/proc/self/exe";
	const char *file = strchr(name, '/') ? name : lookup_path(sh, symbol_get(name, strlen(name)));
	int status;

	if (!file && lookup_own(sh, name))
		file = own;
	if (!file)
		return 0; /* reported when it is run */
	status = add_file(sh, who, p, file);
	return status || !is_ours(file) ? status : add_file(sh, who, p, own);
}

/* Is a person at both ends of the program? */
static bool on_terminal(const struct shell *sh, struct pty_shape *shape)
{
	return !sh->standing[1] && isatty(1) && tcgetpgrp(0) >= 0 && pty_shape_of(0, shape);
}

int boxed_run(struct shell *sh, const struct boxed *how, struct policy *p, int argc, char **argv)
{
	struct confinement c;
	struct pty_shape shape;
	const char *why;
	int status = add_program(sh, how->who, p, argv[0]);

	if (status)
		return status;
	if (how->isolate && !sh->cwd)
		return boxed_fail(sh, how->who, NULL, "the current directory has no name");
	if (!confine_prepare(&c, p, var_environ(sh), how->isolate ? sh->cwd : NULL, &why))
		return boxed_fail(sh, how->who, NULL, why);
	if (c.lacking && how->require) {
		confine_finish(&c);
		return boxed_fail(sh, how->who, NULL, c.lacking);
	}
	if (c.lacking)
		sh_error(sh, "%s: %s", how->who, c.lacking);
	c.terminal = how->isolate && on_terminal(sh, &shape);
	sh->flow = run_confined(sh, argc, argv, &c);
	confine_finish(&c);
	if (c.terminal)
		pty_set_modes(0, &shape.modes); /* whatever became of the process that had changed them */
	return sh->status;
}
