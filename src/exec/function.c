/* function.c - call a function (POSIX 2.9.5)
 * SPDX-License-Identifier: ISC
 */
#include "exec/run.h"

#include "base/stack.h"
#include "vars/func.h"
#include "vars/var.h"

enum flow run_function(struct shell *sh, struct symbol *s, int argc, char **argv, unsigned flags)
{
	struct program *program = s->func->program, *outer_program = sh->program;
	const struct node *body = s->func->node->body;
	struct position args = sh->now.args;
	struct call call = { sh->now.call, s, sh->now.file, sh->line };
	int loops = sh->now.loop_depth;
	struct scope scope;
	enum flow f;

	if (stack_left() < STACK_RESERVE * 2) {
		sh_error(sh, "%s: functions nested too deeply", s->name);
		sh->status = 1;
		return sh_fatal(sh);
	}
	program_ref(program);
	sh->program = program;
	scope_push(sh, &scope, true);
	sh->now.args = (struct position){ argv + 1, argc - 1, NULL };
	sh->now.call = &call;
	sh->now.loop_depth = 0;
	f = run_node(sh, body, flags);
	if (f == FLOW_RETURN || f == FLOW_BREAK || f == FLOW_CONTINUE)
		f = FLOW_NEXT;
	sh->now.loop_depth = loops;
	sh->now.call = call.outer;
	position_release(&sh->now.args);
	sh->now.args = args;
	sh->line = call.line;
	scope_pop(sh);
	sh->program = outer_program;
	program_unref(program);
	return f;
}
