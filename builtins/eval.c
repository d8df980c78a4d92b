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
#include "vars/options.h"

static int eval_run(struct shell *sh, int argc, char **argv)
{
	struct buf b = buf_in(&sh->scratch);
	/* as bash counts: on from what has been read, in a function from its command */
	bool was = sh->in_eval, in_function = sh->now.call && sh->now.call->function;
	uint32_t line = in_function || option_on(sh, OPTION_POSIX) ? sh->line : sh->line_read;
	int i = argc > 1 && strcmp(argv[1], "--") == 0 ? 2 : 1;

	if (i == argc)
		return 0;
	for (int first = i; i < argc; i++) {
		if (i > first)
			buf_addc(&b, ' ');
		buf_adds(&b, argv[i]);
	}
	buf_cstr(&b);
	sh->now.trace_level++;
	sh->in_eval = true;
	sh->flow = run_text(sh, (str){ b.s, b.n }, line, 0);
	sh->in_eval = was;
	sh->now.trace_level--;
	sh->builtin_fatal = sh->syntax_failed;
	sh->syntax_failed = false;
	return sh->status;
}

const struct command cmd_eval = { .name = "eval", .opts = "", .run = eval_run, .flags = CMD_SPECIAL | CMD_FORK };
