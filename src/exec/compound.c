/* compound.c - if, loops and case (POSIX 2.9.4)
 * SPDX-License-Identifier: ISC
 */
#include "exec/condition.h"
#include "exec/process.h"
#include "exec/trace.h"
#include "exec/trap.h"

#include "expand/fields.h"
#include "expand/match.h"
#include "jobs/signal.h"
#include "vars/options.h"
#include "vars/var.h"

static enum flow run_if(struct shell *sh, const struct node_if *n, unsigned flags)
{
	enum flow f;

	for (;;) {
		f = run_test(sh, n->test);
		if (f != FLOW_NEXT)
			return f;
		if (sh->status == 0)
			return run_node(sh, n->then, flags);
		if (!n->other) {
			sh->status = 0;
			return FLOW_NEXT;
		}
		if (n->other->kind != NODE_IF)
			return run_node(sh, n->other, flags);
		n = (const struct node_if *)n->other;
	}
}

enum flow loop_flow(struct shell *sh, enum flow f, bool *stop)
{
	*stop = f != FLOW_NEXT;
	if (f != FLOW_BREAK && f != FLOW_CONTINUE)
		return f;
	if (--sh->flow_levels > 0)
		return f;
	*stop = f == FLOW_BREAK;
	return FLOW_NEXT;
}

static enum flow run_while(struct shell *sh, const struct node_while *n)
{
	bool stop = false, until = n->node.kind == NODE_UNTIL;
	enum flow f = FLOW_NEXT;
	int status = 0;

	sh->now.loop_depth++;
	while (!stop && !run_reads_only(sh)) {
		f = run_test(sh, n->test);
		if (f == FLOW_NEXT) {
			if ((sh->status == 0) == until)
				break;
			f = run_node(sh, n->body, 0);
			status = sh->status;
		} else {
			status = sh->status;
		}
		if (signal_any && f == FLOW_NEXT)
			f = run_pending(sh); /* the action may break */
		f = loop_flow(sh, f, &stop);
	}
	sh->now.loop_depth--;
	if (f == FLOW_NEXT)
		sh->status = status;
	return f;
}

/* A name reference is to refer to each. */
static bool set_loop_variable(struct shell *sh, struct symbol *s, str text)
{
	return s->var && s->var->flags & VAR_NAMEREF ? binding_refer(sh, s->var, text) : var_set(sh, s, text.s, text.n);
}

bool loop_words(struct shell *sh, const struct node_for *n, struct fields *list)
{
	if (!expand_words(sh, n->words, n->nwords, list))
		return false;
	for (int i = 0; !n->has_in && i < sh->now.args.n; i++)
		fields_add(sh, list, arena_dup(&sh->scratch, sh->now.args.v[i], strlen(sh->now.args.v[i])));
	return true;
}

/* The variable of a loop is read-only: to bash a status like others. */
enum flow loop_not_set(struct shell *sh, const struct node_for *n)
{
	sh->status = 1;
	return sh->ends_script || option_on(sh, OPTION_POSIX) ? sh_fatal(sh) : run_check(sh, &n->node, 0);
}

static enum flow run_for(struct shell *sh, const struct node_for *n)
{
	struct arena_mark mark = arena_mark(&sh->scratch);
	struct fields list = { 0 };
	enum flow f = FLOW_NEXT;
	bool stop = false, skip;

	sh->line = n->node.line;
	if (!loop_words(sh, n, &list)) {
		sh->status = 1;
		return sh_fatal(sh);
	}
	if (!list.n)
		sh->status = 0;
	sh->now.loop_depth++;
	for (int i = 0; i < list.n && !stop; i++) {
		f = trap_before(sh, &n->node, NULL, &skip);
		if (f != FLOW_NEXT)
			break;
		if (skip)
			continue;
		if (trace_on(sh))
			trace_head(sh, &n->node);
		if (!set_loop_variable(sh, n->sym, str_of(list.v[i]))) {
			f = loop_not_set(sh, n);
			break;
		}
		f = run_node(sh, n->body, 0);
		if (signal_any && f == FLOW_NEXT)
			f = run_pending(sh);
		f = loop_flow(sh, f, &stop);
	}
	sh->now.loop_depth--;
	arena_reset(&sh->scratch, mark);
	return f;
}

static enum flow run_case(struct shell *sh, const struct node_case *n, unsigned flags)
{
	struct arena_mark mark = arena_mark(&sh->scratch);
	const struct case_item *item = n->items, *end = n->n ? item + n->n : item;
	enum flow f = FLOW_NEXT;
	str value, pattern;
	bool hit = false, any = false, skip;

	f = trap_before(sh, &n->node, NULL, &skip);
	if (f != FLOW_NEXT || skip)
		return f;
	sh->line = n->node.line;
	if (trace_on(sh))
		trace_head(sh, &n->node);
	if (!expand_string(sh, n->word, 0, &value))
		goto fail;
	for (; item < end; item++) {
		bool last = item->end == CASE_BREAK || item + 1 == end;

		for (uint32_t i = 0; i < item->n && !hit; i++) {
			if (!expand_pattern(sh, &item->patterns[i], &pattern))
				goto fail;
			hit = match(pattern, value, match_flags(sh, true));
		}
		if (!hit)
			continue;
		any = true;
		if (last) /* nothing is compared any more */
			arena_reset(&sh->scratch, mark);
		if (item->body)
			f = run_node(sh, item->body, last ? flags : 0);
		else
			sh->status = 0;
		if (last || f != FLOW_NEXT)
			break;
		hit = item->end == CASE_FALL;
	}
	arena_reset(&sh->scratch, mark);
	if (!any)
		sh->status = 0;
	return f;
fail:
	arena_reset(&sh->scratch, mark);
	sh->status = 1;
	return sh_fatal(sh);
}

/* Evaluate for (( )); what is empty is true. What fails in arithmetic is a status, what fails to expand is *fatal. */
static bool evaluate(struct shell *sh, const struct node *n, const struct arith_word *expression, long *value, bool *fatal)
{
	struct arena_mark mark = arena_mark(&sh->scratch);
	const char *speaker = sh->speaker;
	bool ok = true, skip = false;
	str text;

	*value = 1;
	*fatal = false;
	if (expression && trap_before(sh, n, expression, &skip) != FLOW_NEXT)
		*fatal = true;
	if (*fatal || skip)
		return !*fatal;
	sh->ends_script = ENDS_NOT;
	sh->line = n->line;
	sh->speaker = "((";
	if (expression && expression->tree && !trace_on(sh)) {
		ok = expand_arith(sh, expression, value);
	} else if (expression) {
		*fatal = !expand_string(sh, expression->word, 0, &text);
		if (!*fatal && trace_on(sh))
			trace_arith(sh, text);
		ok = !*fatal && expand_arith_text(sh, text, value);
	}
	*fatal |= sh->ends_script != ENDS_NOT;
	sh->speaker = speaker;
	arena_reset(&sh->scratch, mark);
	return ok;
}

static enum flow not_evaluated(struct shell *sh, const struct node *n, unsigned flags, bool fatal)
{
	sh->status = 1;
	return fatal ? sh_fatal(sh) : run_check(sh, n, flags);
}

/* bash's (( )): true when the value is not 0 */
static enum flow run_arith(struct shell *sh, const struct node_arith *n, unsigned flags)
{
	bool fatal;
	long value;

	if (!evaluate(sh, &n->node, n->expression, &value, &fatal))
		return not_evaluated(sh, &n->node, flags, fatal);
	sh->status = !value;
	return run_check(sh, &n->node, flags);
}

static enum flow run_arith_for(struct shell *sh, const struct node_arith_for *n, unsigned flags)
{
	bool stop = false, fatal, ok;
	enum flow f = FLOW_NEXT;
	int status = 0;
	long value;

	if (!evaluate(sh, &n->node, n->init, &value, &fatal))
		return not_evaluated(sh, &n->node, flags, fatal);
	sh->now.loop_depth++;
	while ((ok = evaluate(sh, &n->node, n->test, &value, &fatal)) && value && !run_reads_only(sh)) {
		f = run_node(sh, n->body, 0);
		status = sh->status;
		if (signal_any && f == FLOW_NEXT)
			f = run_pending(sh);
		f = loop_flow(sh, f, &stop);
		if (stop || !(ok = evaluate(sh, &n->node, n->step, &value, &fatal)))
			break;
	}
	sh->now.loop_depth--;
	if (!ok)
		return not_evaluated(sh, &n->node, flags, fatal);
	if (f == FLOW_NEXT)
		sh->status = status;
	return f;
}

static enum flow run_kind(struct shell *sh, const struct node *n, unsigned flags)
{
	switch (n->kind) {
	case NODE_IF:
		return run_if(sh, (const struct node_if *)n, flags);
	case NODE_WHILE:
	case NODE_UNTIL:
		return run_while(sh, (const struct node_while *)n);
	case NODE_CONDITION:
		return run_condition(sh, (const struct node_condition *)n, flags);
	case NODE_ARITH:
		return run_arith(sh, (const struct node_arith *)n, flags);
	case NODE_ARITH_FOR:
		return run_arith_for(sh, (const struct node_arith_for *)n, flags);
	case NODE_FOR:
		return run_for(sh, (const struct node_for *)n);
	case NODE_SELECT:
		return run_select(sh, (const struct node_for *)n);
	default:
		return run_case(sh, (const struct node_case *)n, flags);
	}
}

enum flow run_compound(struct shell *sh, const struct node *n, unsigned flags)
{
	unsigned processes = sh->processes.n;
	enum flow f = run_kind(sh, n, flags);

	processes_close(sh, processes);
	return f;
}
