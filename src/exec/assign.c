/* assign.c - the assignments of simple commands (POSIX 2.9.1)
 * SPDX-License-Identifier: ISC
 */
#include "exec/assign.h"

#include "base/command.h"
#include "exec/trace.h"
#include "expand/subscript.h"
#include "syntax/print.h"
#include "vars/options.h"

/* Do w's parts from index `from` on read s, or may they by some expansion? */
static bool word_reads(const struct word *w, uint32_t from, const struct symbol *s)
{
	for (uint32_t i = from; i < w->nparts; i++) {
		const struct part *p = &w->parts[i];

		if (p->kind == PART_COMMAND || p->kind == PART_ARITH || p->kind == PART_PROCESS)
			return true;
		if (p->kind == PART_PARAM && (p->param->sym == s || !param_is_plain(p->param)))
			return true;
	}
	return false;
}

/* x=$x... of a variable that takes text as it is: what follows is appended in place. */
static bool appends_to_itself(struct shell *sh, const struct assign *a)
{
	const struct word *w = a->value;

	return w->nparts > 1 && !a->append && w->parts[0].kind == PART_PARAM && param_is_plain(w->parts[0].param) &&
	       w->parts[0].param->sym == a->sym && !word_reads(w, 1, a->sym) && var_text(sh, a->sym) &&
	       !(a->sym->var->flags & (VAR_CONVERTS | VAR_ARRAY | VAR_NAMEREF));
}

static bool append_rest(struct shell *sh, const struct assign *a)
{
	struct word rest = *a->value;
	str v;

	rest.parts++;
	rest.nparts--;
	rest.flags &= (uint16_t)~WORD_LITERAL;
	return expand_string(sh, &rest, EXPAND_ASSIGN, &v) && var_append(sh, a->sym, v.s, v.n);
}

static bool assign_compound(struct shell *sh, const struct assign *a)
{
	struct target t;

	if (a->sub) {
		struct buf b = buf_in(&sh->scratch);

		print_subscript(&b, a->sub);
		sh_error(sh, "%s%s: cannot assign list to array member", a->sym->name, buf_cstr(&b));
		return false;
	}
	if (!var_target(sh, a->sym, &t))
		return false;
	if (!t.sym || t.sub.s) {
		sh_error(sh, "`%s[%.*s]': not a valid identifier", t.sym ? t.sym->name : a->sym->name, (int)t.sub.n, t.sub.s);
		return false;
	}
	return compound_assign(sh, t.var ? t.var : var_binding(sh, t.sym), a->compound, a->append);
}

static bool assign_text(struct shell *sh, const struct assign *a, str v)
{
	if (a->sub)
		return element_assign(sh, a->sym, a->sub, v, a->append);
	return a->append ? var_append(sh, a->sym, v.s, v.n) : var_set(sh, a->sym, v.s, v.n);
}

/* Nobody wants to see the value. */
static bool assign_quietly(struct shell *sh, const struct assign *a)
{
	const struct word *w = a->value;
	long number;
	str v;

	if (!a->sub && appends_to_itself(sh, a))
		return append_rest(sh, a);
	if (w->nparts == 1 && w->parts[0].kind == PART_ARITH && !a->append && !a->sub)
		return expand_arith(sh, w->parts[0].arith, &number) && var_set_number(sh, a->sym, number);
	return expand_string(sh, w, EXPAND_ASSIGN, &v) && assign_text(sh, a, v);
}

bool assign_lasting(struct shell *sh, const struct node_simple *n, bool export, const struct redir_undo *undo)
{
	bool traced = trace_on(sh);

	for (uint32_t i = 0; i < n->nassigns; i++) {
		const struct assign *a = &n->assigns[i];
		str v = { 0 };

		if (!traced && !export && !a->compound) {
			if (!assign_quietly(sh, a))
				return false;
			continue;
		}
		if (!a->compound && !expand_string(sh, a->value, EXPAND_ASSIGN, &v))
			return false;
		if (traced)
			trace_assign(sh, a, v, undo);
		if (a->compound ? !assign_compound(sh, a) : !assign_text(sh, a, v))
			return false;
		if (export)
			var_flag(sh, a->sym, VAR_EXPORT, 0);
	}
	return true;
}

static str joined(struct shell *sh, str a, str b)
{
	struct buf t = buf_in(&sh->scratch);

	buf_add(&t, a.s, a.n);
	buf_add(&t, b.s, b.n);
	buf_cstr(&t);
	return (str){ t.s, t.n };
}

/* Before a command neither an element nor NAME=( ) makes sense: it gets NAME with the text. */
static bool temporary_value(struct shell *sh, const struct assign *a, str *out)
{
	if (!a->compound)
		return expand_string(sh, a->value, EXPAND_ASSIGN, out);
	return compound_flat(sh, a->compound, out);
}

bool assign_temporary(struct shell *sh, const struct node_simple *n, struct scope *scope, const struct redir_undo *undo)
{
	for (uint32_t i = 0; i < n->nassigns; i++) {
		const struct assign *a = &n->assigns[i];
		struct target t;
		str text;

		if (!a->sub && !temporary_value(sh, a, &text))
			return false;
		if (a->sub) {
			struct buf b = buf_in(&sh->scratch);

			buf_adds(&b, a->sym->name);
			print_subscript(&b, a->sub);
			sh_error(sh, "`%s': not a valid identifier", buf_cstr(&b));
			continue;
		}
		if (a->append)
			text = joined(sh, var_str(sh, a->sym), text);
		if (trace_on(sh))
			trace_assign(sh, &(struct assign){ .sym = a->sym }, text, undo);
		if (!var_target(sh, a->sym, &t) || !t.sym)
			return false;
		if (t.var && t.var->flags & VAR_READONLY) {
			var_readonly_error(sh, t.sym);
			if (option_on(sh, OPTION_POSIX) || sh->ends_script)
				return false;
			continue; /* bash runs the command without it */
		}
		scope_bind(sh, scope, t.sym);
		if (!var_set(sh, t.sym, text.s, text.n))
			return false;
		var_flag(sh, t.sym, VAR_EXPORT, 0);
	}
	return true;
}

/* Is the variable an operand of that export or readonly? */
static bool is_declared(const struct fields *f, const struct symbol *s)
{
	for (int i = 1; i < f->n; i++)
		if (strcmp(f->v[i], s->name) == 0)
			return true;
	return false;
}

void assign_end(struct shell *sh, const struct node_simple *n, const struct symbol *sym, const struct fields *f)
{
	const struct command *c = sym->func || !sym->builtin ? NULL : sym->builtin->command;
	bool declares = c && c->flags & CMD_DECLARE && c->flags & CMD_SPECIAL;
	struct { str text; uint16_t flags; } *kept = declares ? arena_alloc(&sh->scratch, n->nassigns * sizeof(*kept)) : NULL;

	for (uint32_t i = 0; declares && i < n->nassigns; i++) {
		struct symbol *s = n->assigns[i].sym;
		str v = var_str(sh, s);

		kept[i].text = (str){ v.s ? arena_dup(&sh->scratch, v.s, v.n) : NULL, v.n };
		kept[i].flags = s->var ? s->var->flags & (VAR_EXPORT | VAR_READONLY) : 0;
	}
	scope_pop(sh);
	for (uint32_t i = 0; declares && i < n->nassigns; i++)
		if (kept[i].text.s && is_declared(f, n->assigns[i].sym) &&
		    var_set(sh, n->assigns[i].sym, kept[i].text.s, kept[i].text.n))
			var_flag(sh, n->assigns[i].sym, kept[i].flags, 0);
}
