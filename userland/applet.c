/* applet.c - what the programs of the userland share
 * SPDX-License-Identifier: ISC
 */
#include "userland/applet.h"

#include "base/utf8.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>

static const char *last_part(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

void applet_error(const char *name, const char *fmt, ...)
{
	struct buf b = { 0 };
	va_list ap;

	buf_fmt(&b, "%s: ", last_part(name));
	va_start(ap, fmt);
	buf_vfmt(&b, fmt, ap);
	va_end(ap);
	buf_addc(&b, '\n');
	fd_write(2, b.s, b.n);
	buf_finish(&b);
}

struct args applet_args(const struct command *c, int argc, char **argv)
{
	return (struct args){ .argc = argc, .argv = argv, .opts = c->opts, .longs = c->longs ? c->longs : "",
			      .permute = !getenv("POSIXLY_CORRECT") };
}

int applet_usage(const struct args *a, const char *why)
{
	const char *name = last_part(a->argv[0]);
	const struct command_row *row = command_find(&applet_set, name, strlen(name));
	struct buf b = { 0 };

	if (why)
		applet_error(name, "%s", why);
	else if (a->letter)
		applet_error(name, "-%c: %s", a->letter,
			     a->letter != ':' && strchr(a->opts, a->letter) ? "option requires an argument" : "unknown option");
	else
		applet_error(name, "%s: %s", a->word, a->problem);
	buf_fmt(&b, "usage: %.*s\n       %s --help says more\n", row ? (int)strcspn(row->help, "\n") : 0,
		row ? row->help : "", name);
	fd_write(2, b.s, b.n);
	buf_finish(&b);
	return 2;
}

int applet_end(struct out *o, const char *name, int status)
{
	out_flush(o);
	if (o->error) {
		applet_error(name, "cannot write: %s", strerror(o->error));
		status = 2;
	}
	buf_finish(&o->buf);
	return status;
}

bool applet_utf8(void)
{
	static const char *const names[] = { "LC_ALL", "LC_CTYPE", "LANG" };

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		const char *v = getenv(names[i]);

		if (v && *v)
			return utf8_locale(v);
	}
	return false;
}

static int run(int argc, char **argv)
{
	const char *name = last_part(argv[0]);
	const struct command_row *row = command_find(&applet_set, name, strlen(name));
	bool alone = argc == 2 && row && !(row->command->flags & CMD_RAW);
	struct out o = { .fd = 1 };

	if (!row)
		return -1;
	if (alone && strcmp(argv[1], "--help") == 0) {
		out_adds(&o, row->help);
		return applet_end(&o, name, 0);
	}
	if (alone && strcmp(argv[1], "--version") == 0) {
		out_fmt(&o, "%s (husk) %s\n", name, HUSK_VERSION);
		return applet_end(&o, name, 0);
	}
	return row->command->run(NULL, argc, argv);
}

int applet_main(int argc, char **argv)
{
	struct out o = { .fd = 1 };
	int status;

	if (argc < 2 || strcmp(argv[1], "--applet") != 0)
		return argc < 1 ? -1 : run(argc, argv);
	if (argc > 2) {
		status = run(argc - 2, argv + 2);
		if (status < 0)
			applet_error("husk", "%s: no applet of that name", argv[2]);
		return status < 0 ? 127 : status;
	}
	for (size_t i = 0; i < applet_set.count; i++)
		out_fmt(&o, "%s\n", applet_set.rows[i].command->name);
	return applet_end(&o, "husk", 0);
}
