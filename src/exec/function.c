/* function.c - call a function (POSIX 2.9.5)
 * SPDX-License-Identifier: ISC
 */
#include "exec/run.h"

#include "base/stack.h"
#include "exec/profile.h"
#include "exec/trap.h"
#include "vars/func.h"
#include "vars/options.h"
#include "vars/var.h"

/* FUNCNEST */
static bool too_deep(struct shell *sh, const struct symbol *s)
{
	static struct symbol *funcnest;
	long limit, depth = 0;

	if (!funcnest)
		funcnest = symbol_get("FUNCNEST", 8), funcnest->uses++;
	if (!funcnest->var || !(funcnest->var->flags & VAR_SET) || !var_number(sh, funcnest, &limit) || limit <= 0)
		return false;
	for (const struct call *c = sh->now.call; c; c = c->outer)
		depth += c->function != NULL;
	if (depth < limit)
		return false;
	sh_error(sh, "%s: maximum function nesting level exceeded (%ld)", s->name, limit);
	sh->status = 1;
	return true;
}

enum flow run_function(struct shell *sh, struct symbol *s, int argc, char **argv, unsigned flags)
{
	struct program *program = s->func->program, *outer_program = sh->program;
	const struct node *body = s->func->node->body;
	struct position args = sh->now.args;
	struct call call = { sh->now.call, s, s->func->file, sh->now.file, sh->line, sh->now.file, argc - 1, NULL };
	bool events = trap_any_event(sh);
	char *kept[3] = { NULL };
	int loops = sh->now.loop_depth;
	enum flow f = FLOW_NEXT;
	struct scope scope;

	if (stack_left() < STACK_RESERVE * 2) {
		sh_error(sh, "%s: functions nested too deeply", s->name);
		sh->status = 1;
		return sh_fatal(sh);
	}
	if (too_deep(sh, s))
		return sh_fatal(sh);
	if (option_on(sh, OPTION_EXTDEBUG))
		call.argv = argv + 1;
	program_ref(program);
	sh->program = program;
	scope_push(sh, &scope, true);
	sh->now.args = (struct position){ argv + 1, argc - 1, NULL };
	sh->now.call = &call;
	sh->now.file = call.source;
	sh->now.loop_depth = 0;
	if (events)
		trap_hide_events(sh, s->func->flags & FUNC_TRACE, kept);
	if (sh->watch & WATCH_RECORD)
		profile_enter(sh, s);
	if (sh->watch & WATCH_DEBUG) {
		sh->line = body->line;
		f = trap_run_event(sh, TRAP_DEBUG);
	}
	if (f == FLOW_NEXT)
		f = run_node(sh, body, events ? flags & RUN_TESTED : flags & ~(unsigned)RUN_SUBSHELL);
	if (sh->watch & WATCH_RECORD)
		profile_leave(sh);
	if (sh->traps->action[TRAP_RETURN]) {
		sh->line = s->func->node->node.line;
		f = trap_run_return(sh, f);
	}
	if (events)
		trap_show_events(sh, kept);
	if (f == FLOW_RETURN || f == FLOW_BREAK || f == FLOW_CONTINUE)
		f = FLOW_NEXT;
	sh->now.loop_depth = loops;
	sh->now.call = call.outer;
	sh->now.file = call.file;
	position_release(&sh->now.args);
	sh->now.args = args;
	sh->now.args_set = false;
	sh->line = call.line;
	scope_pop(sh);
	sh->program = outer_program;
	if (program->refs == 1 && !sh->traps->running) { /* it has unset itself, and BASH_COMMAND is of it */
		program_unref(sh->last_program);
		sh->last_program = program;
	} else {
		program_unref(program);
	}
	return f;
}
