/* run.c - walk the tree
 * SPDX-License-Identifier: ISC
 */
#include "exec/run.h"

#include "exec/process.h"
#include "exec/timing.h"

#include "base/stack.h"
#include "exec/redir.h"
#include "exec/trap.h"
#include "jobs/job.h"
#include "syntax/print.h"
#include "vars/func.h"
#include "vars/options.h"

void run_describe(struct buf *b, const struct node *n)
{
	enum { ENOUGH = 60 };
	size_t from = b->n;
	const char *nl;

	print_node(b, n, PRINT_LINES);
	nl = memchr(b->s + from, '\n', b->n - from);
	if (!nl && b->n - from <= ENOUGH)
		return;
	b->n = nl && nl - b->s <= (long)from + ENOUGH ? (size_t)(nl - b->s) : from + ENOUGH;
	while (b->n > from && ((unsigned char)b->s[b->n] & 0xc0) == 0x80) /* no part of a character */
		b->n--;
	buf_adds(b, " ...");
}

static const char *ordinal(int n)
{
	static const char *const ends[] = { "th", "st", "nd", "rd" };

	return n % 10 < (int)ARRAY_LEN(ends) && n / 10 % 10 != 1 ? ends[n % 10] : ends[0];
}

/* The shell or a subshell of strict code ends: which command has done that? */
static enum flow end_strictly(struct shell *sh, const struct node *n, const struct job *pipeline)
{
	struct arena_mark mark = arena_mark(&sh->scratch);
	struct buf b = buf_in(&sh->scratch);
	int element = pipeline ? job_decider(pipeline) : 0;

	if (n && pipeline) {
		const struct node_list *l = (const struct node_list *)n;

		buf_fmt(&b, "%d%s of %u, ", element + 1, ordinal(element + 1), l->n);
		n = l->items[element];
		sh->line = n->line;
	}
	if (n)
		run_describe(&b, n);
	sh_error(sh, "strict: %.*s: exit %d", (int)b.n, b.s ? b.s : "", sh->status);
	arena_reset(&sh->scratch, mark);
	return FLOW_EXIT;
}

/* Is n's failure none because somebody looks at the status? */
static bool is_tested(const struct shell *sh, const struct node *n, unsigned flags)
{
	if (sh_strict(sh))
		return flags & RUN_TESTED;
	return sh->now.test_context == TEST_CONDITION || (sh->now.test_context == TEST_NEGATED && n == sh->now.negated);
}

static enum flow check(struct shell *sh, const struct node *n, unsigned flags, const struct job *pipeline)
{
	sh->pipe_status.n = 0;
	sh->pipe_status.last = sh->status;
	if (sh->status && !is_tested(sh, n, flags)) {
		enum flow f = sh->traps->action[TRAP_ERR] && !(flags & RUN_NO_ERR) ? trap_run_event(sh, TRAP_ERR) : FLOW_NEXT;

		if (f != FLOW_NEXT)
			return f;
		if (sh_strict(sh))
			return end_strictly(sh, n, pipeline);
		if (option_on(sh, OPTION_ERREXIT) && !sh->now.test_context)
			return FLOW_EXIT;
	}
	return signal_any ? run_pending(sh) : FLOW_NEXT;
}

enum flow run_check(struct shell *sh, const struct node *n, unsigned flags)
{
	return check(sh, n, flags, NULL);
}

enum flow run_check_pipeline(struct shell *sh, const struct node_list *n, unsigned flags, const struct job *j)
{
	return check(sh, &n->node, flags, j);
}

static enum flow run_list(struct shell *sh, const struct node_list *l, unsigned flags)
{
	for (uint32_t i = 0; i < l->n; i++) {
		enum flow f = run_node(sh, l->items[i], i + 1 == l->n ? flags : 0);

		if (f != FLOW_NEXT)
			return f;
	}
	return FLOW_NEXT;
}

enum flow run_test(struct shell *sh, const struct node *n)
{
	uint8_t was = sh->now.test_context;
	enum flow f;

	sh->now.test_context = TEST_CONDITION;
	f = run_node(sh, n, RUN_TESTED);
	sh->now.test_context = was;
	return f;
}

static enum flow run_and_or(struct shell *sh, const struct node_pair *p, unsigned flags)
{
	enum flow f = run_test(sh, p->left);

	if (f != FLOW_NEXT || (sh->status == 0) != (p->node.kind == NODE_AND))
		return f;
	return run_node(sh, p->right, flags);
}

static enum flow run_not(struct shell *sh, const struct node_one *n, unsigned flags)
{
	const struct node *outer = sh->now.negated;
	const struct node_one *in = (const struct node_one *)n->child;
	uint8_t was = sh->now.test_context;
	enum flow f = FLOW_NEXT;

	if (in && in->node.kind == NODE_NOT && in->child && !option_on(sh, OPTION_POSIX))
		return run_node(sh, in->child, flags); /* as in bash they are none */
	sh->status = 0;
	sh->now.negated = n->child;
	if (was == TEST_NONE)
		sh->now.test_context = option_on(sh, OPTION_POSIX) ? TEST_CONDITION : TEST_NEGATED;
	if (n->child) /* bash has ! alone, too */
		f = run_node(sh, n->child, RUN_TESTED);
	sh->now.test_context = was;
	sh->now.negated = outer;
	if (f == FLOW_NEXT)
		sh->status = !sh->status;
	return f;
}

/* A compound command's redirections have failed. bash's subshell has begun before, and is all that ends; others leave
   PIPESTATUS as it was. */
static enum flow not_begun(struct shell *sh, const struct node_one *n, unsigned flags)
{
	bool subshell = n->child->kind == NODE_SUBSHELL;
	struct pipe_status before = sh->pipe_status;
	enum flow f = redir_failed(sh, &n->node, flags, subshell);

	if (!subshell && !option_on(sh, OPTION_POSIX)) {
		sh->pipe_status.n = before.n;
		sh->pipe_status.last = before.last;
	}
	return f;
}

static enum flow run_redirected(struct shell *sh, const struct node_one *n, unsigned flags)
{
	struct arena_mark mark = arena_mark(&sh->scratch);
	unsigned processes = sh->processes.n;
	bool given = sh->now.input_given;
	struct redir_undo undo;
	enum flow f;

	sh->line = n->node.line;
	if (!redir_apply(sh, n->redirs, &undo)) {
		processes_close(sh, processes);
		arena_reset(&sh->scratch, mark);
		return not_begun(sh, n, flags);
	}
	/* what was saved must come back, so the process cannot be given away; its copies close on exec */
	for (const struct redir *r = n->redirs; r && !option_on(sh, OPTION_POSIX); r = r->next)
		sh->now.input_given |= r->fd == 0 && !r->variable;
	f = run_node(sh, n->child, flags);
	sh->now.input_given = given;
	redir_undo(sh, &undo);
	processes_close(sh, processes);
	arena_reset(&sh->scratch, mark);
	return f;
}

bool run_reads_only(const struct shell *sh)
{
	return option_on(sh, OPTION_NOEXEC) && !sh->interactive;
}

enum flow run_node(struct shell *sh, const struct node *n, unsigned flags)
{
	if (stack_left() < STACK_RESERVE) {
		sh_error(sh, "commands nested too deeply");
		sh->status = 1;
		return sh_fatal(sh);
	}
	if (run_reads_only(sh))
		return FLOW_NEXT;
	switch (n->kind) {
	case NODE_SIMPLE:
		return run_simple(sh, (const struct node_simple *)n, flags);
	case NODE_PIPE:
		return run_pipeline(sh, (const struct node_list *)n, flags);
	case NODE_AND:
	case NODE_OR:
		return run_and_or(sh, (const struct node_pair *)n, flags);
	case NODE_TIME:
	case NODE_TIME_POSIX:
		return run_time(sh, (const struct node_one *)n, flags);
	case NODE_NOT:
		return run_not(sh, (const struct node_one *)n, flags);
	case NODE_SEQ:
		return run_list(sh, (const struct node_list *)n, flags);
	case NODE_ASYNC:
		return run_async(sh, ((const struct node_one *)n)->child);
	case NODE_GROUP:
		return run_node(sh, ((const struct node_one *)n)->child, flags);
	case NODE_SUBSHELL:
		return run_subshell(sh, (const struct node_one *)n, flags);
	case NODE_REDIR:
		return run_redirected(sh, (const struct node_one *)n, flags);
	case NODE_COPROC:
		return run_coproc(sh, (const struct node_coproc *)n);
	case NODE_FUNCTION: {
		const struct node_function *f = (const struct node_function *)n;

		if (f->sym->func && f->sym->func->flags & FUNC_READONLY) {
			sh_error(sh, "%s: readonly function", f->sym->name);
			sh->status = 1;
			return run_check(sh, n, flags);
		}
		func_define(sh, f);
		sh->status = 0;
		return FLOW_NEXT;
	}
	default:
		return run_compound(sh, n, flags);
	}
}
