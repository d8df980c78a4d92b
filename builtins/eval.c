/*
 * eval [word...]
 *
 * Join the words with blanks and run the result as commands.
 *
 *   $ x='echo hi'; eval "$x"
 *   hi
 */
/* SPDX-License-Identifier: ISC */
#include "base/buf.h"
#include "base/command.h"
#include "exec/input.h"
#include "exec/run.h"
#include "exec/trap.h"
#include "syntax/ast.h"
#include "vars/options.h"

/* The line of the text's first: in bash a command is where its second word ends, since that has been read when it begins. */
static uint32_t first_line(const struct shell *sh)
{
	const struct node_simple *n = (const struct node_simple *)sh->command;
	const struct word *w;
	uint32_t line;

	if (option_on(sh, OPTION_POSIX) || sh->traps->running || !n || n->node.kind != NODE_SIMPLE || n->nassigns > 1 ||
	    n->nwords + n->nassigns < 2)
		return sh->line;
	w = &n->words[1 - n->nassigns];
	line = w->line;
	for (size_t i = 0; w->text.s && i < w->text.n; i++)
		line += w->text.s[i] == '\n';
	return line;
}

static int eval_run(struct shell *sh, int argc, char **argv)
{
	struct buf b = buf_in(&sh->scratch);
	const char *was = sh->reading;
	uint32_t line = first_line(sh);
	int i = argc > 1 && strcmp(argv[1], "--") == 0 ? 2 : 1;
	struct frame frame;

	if (i == argc)
		return 0;
	for (int first = i; i < argc; i++) {
		if (i > first)
			buf_addc(&b, ' ');
		buf_adds(&b, argv[i]);
	}
	buf_cstr(&b);
	frame_enter(sh, &frame, "eval", NULL);
	sh->now.trace_level++;
	sh->reading = "eval";
	sh->flow = run_text(sh, (str){ b.s, b.n }, line, sh->tested ? RUN_TESTED : 0);
	sh->reading = was;
	sh->now.trace_level--;
	frame_leave(sh, &frame);
	sh->builtin_fatal = sh->syntax_failed;
	sh->syntax_failed = false;
	return sh->status;
}

const struct command cmd_eval = { .name = "eval", .opts = "", .run = eval_run, .flags = CMD_SPECIAL | CMD_FORK };
