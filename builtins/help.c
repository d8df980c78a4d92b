/*
 * help [-dms] [pattern...]
 *
 * Show what the shell's own commands do.
 *
 * Without a pattern all are listed with a line each; with one, each whose name it matches, or begins with it when no
 * name is the same, is shown as NAME --help does.
 *
 *   -d  a line that says what it does
 *   -m  laid out like a manual's page
 *   -s  how it is called
 *
 *   $ help -s true
 *   true: true [argument...]
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "expand/match.h"

extern const struct command cmd_help;

/* The usage lines, and the summary behind them. */
static str usage_of(const struct command_row *row, str *summary)
{
	const char *end = strstr(row->help, "\n\n");
	size_t n = end ? (size_t)(end - row->help) : strlen(row->help);

	*summary = end ? (str){ end + 2, strcspn(end + 2, "\n") } : (str){ "", 0 };
	return (str){ row->help, n };
}

static void show_manual(struct out *o, const struct command_row *row, str usage, str summary)
{
	out_fmt(o, "NAME\n    %s - %.*s\n\nSYNOPSIS\n", row->command->name, (int)summary.n, summary.s);
	for (const char *p = usage.s; p < usage.s + usage.n; p += strcspn(p, "\n") + 1)
		out_fmt(o, "    %.*s\n", (int)strcspn(p, "\n"), p);
	out_adds(o, "\nDESCRIPTION\n");
	for (const char *p = summary.s; *p; p += *p == '\n') {
		size_t n = strcspn(p, "\n");

		out_fmt(o, "%s%.*s\n", n ? "    " : "", (int)n, p);
		p += n;
	}
	out_addc(o, '\n');
}

static void show(struct out *o, const struct command_row *row, char form)
{
	str summary, usage = usage_of(row, &summary);

	switch (form) {
	case 'd':
		out_fmt(o, "%s - %.*s\n", row->command->name, (int)summary.n, summary.s);
		break;
	case 's':
		out_fmt(o, "%s: %.*s\n", row->command->name, (int)strcspn(usage.s, "\n"), usage.s);
		break;
	case 'm':
		show_manual(o, row, usage, summary);
		break;
	default:
		out_adds(o, row->help);
	}
}

/* Everything of a set that the pattern means; false: nothing. */
static bool show_matching(struct shell *sh, const struct command_set *set, const char *pattern, char form)
{
	const struct command_row *row = command_find(set, pattern, strlen(pattern));
	size_t n = strlen(pattern);
	bool any = false;

	if (row) {
		show(sh_out(sh), row, form);
		return true;
	}
	for (int begins = 0; begins < 2 && !any; begins++) {
		for (size_t i = 0; i < set->count; i++) {
			const char *name = set->rows[i].command->name;

			if (begins ? strncmp(name, pattern, n) != 0 : !match(str_of(pattern), str_of(name), sh->utf8))
				continue;
			show(sh_out(sh), &set->rows[i], form);
			any = true;
		}
	}
	return any;
}

static int help_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_help.opts };
	char form = '\0';
	int status = 0, c;

	while ((c = args_next(&a)) > 0) {
		if (c == '?')
			return builtin_usage(sh, &a, "help [-dms] [pattern ...]");
		form = (char)c;
	}
	if (a.i == argc)
		builtin_list(sh_out(sh), &builtin_set);
	for (; a.i < argc; a.i++) {
		if (show_matching(sh, &builtin_set, argv[a.i], form) || show_matching(sh, &tool_set, argv[a.i], form) ||
		    show_matching(sh, &applet_set, argv[a.i], form))
			continue;
		sh_error(sh, "help: no help topics match `%s'.  Try `help help'.", argv[a.i]);
		status = 1;
	}
	return status;
}

const struct command cmd_help = { .name = "help", .opts = "dms", .run = help_run };
