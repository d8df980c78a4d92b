/* dump.h - a tree as text, for targets that compare trees */
/* SPDX-License-Identifier: ISC */
#ifndef FUZZ_DUMP_H
#define FUZZ_DUMP_H

#include "syntax/parser.h"

#include <stdio.h>

static void dump_node(struct buf *b, const struct node *n);
static void dump_word(struct buf *b, const struct word *w);

static void dump_arith(struct buf *b, const struct arith_word *a)
{
	if (a) {
		buf_fmt(b, "((%d", a->tree != NULL);
		dump_word(b, a->word);
	}
}

static void dump_subscript(struct buf *b, const struct subscript *sub)
{
	if (sub) {
		buf_fmt(b, "[%d", sub->all);
		dump_arith(b, sub->index);
	}
}

static void dump_compound(struct buf *b, const struct compound *c)
{
	buf_addc(b, '(');
	for (uint32_t i = 0; i < c->n; i++) {
		dump_subscript(b, c->items[i].sub);
		buf_fmt(b, "%d", c->items[i].append);
		dump_word(b, &c->items[i].word);
	}
	buf_addc(b, ')');
}

static void dump_param(struct buf *b, const struct param *q)
{
	if (q->op == PARAM_BAD) {
		buf_adds(b, "{bad}");
		return;
	}
	buf_fmt(b, "{%d%s%s%s%d ", q->op, q->colon ? ":" : "", q->longest ? "!" : "", q->indirect ? "*" : "", q->which);
	if (q->sym)
		buf_adds(b, q->sym->name);
	else if (q->special)
		buf_addc(b, q->special);
	else
		buf_fmt(b, "%u", q->number);
	dump_subscript(b, q->sub);
	if (q->arg)
		dump_word(b, q->arg);
	if (q->arg2)
		dump_word(b, q->arg2);
	dump_arith(b, q->offset);
	dump_arith(b, q->length);
	buf_addc(b, '}');
}

/* Quoting shows only where it matters: on characters that could mean something, and when nothing else is there. */
static void dump_parts(struct buf *b, const struct word *w, const char *marked)
{
	bool empty = false, full = false;

	if (!w->nparts)
		buf_add(b, w->lit, w->lit_len);
	for (uint32_t i = 0; i < w->nparts; i++) {
		const struct part *p = &w->parts[i];

		switch (p->kind) {
		case PART_LITERAL:
			for (uint32_t k = 0; k < p->len; k++) {
				if (p->quoted && strchr(marked, p->text[k]))
					buf_addc(b, '\\');
				buf_addc(b, p->text[k]);
			}
			empty |= !p->len;
			full |= p->len > 0;
			break;
		case PART_PARAM:
			buf_adds(b, p->quoted ? "\"" : "");
			dump_param(b, p->param);
			break;
		case PART_COMMAND:
		case PART_PROCESS:
			buf_fmt(b, "%s%d%d%d(", p->quoted ? "\"" : "", p->kind, p->writes, p->command->here);
			if (p->command->node)
				dump_node(b, p->command->node);
			buf_addc(b, ')');
			break;
		case PART_ARITH:
			buf_fmt(b, "%s$((%d", p->quoted ? "\"" : "", p->arith->tree != NULL);
			dump_word(b, p->arith->word);
			break;
		default:
			buf_fmt(b, "~%d", p->assign_only);
			buf_add(b, p->text, p->len);
		}
	}
	buf_adds(b, empty && !full ? "''" : "");
}

static void dump_word(struct buf *b, const struct word *w)
{
	buf_addc(b, '[');
	dump_parts(b, w, "*?[]~\\=!^:-");
	buf_fmt(b, "|%x]", w->flags & (WORD_GLOB | WORD_EXPANDS | WORD_MULTI | WORD_NAMED));
}

/* A here-document's body: the last newline may be missing, at the end of the input. */
static void dump_body(struct buf *b, const struct word *w)
{
	size_t from = b->n;

	if (!w->nparts) {
		for (uint32_t k = 0; k < w->lit_len; k++) {
			if (w->lit[k] == '\\')
				buf_addc(b, '\\');
			buf_addc(b, w->lit[k]);
		}
	} else {
		dump_parts(b, w, "\\"); /* it is one run of quoted text, in parts or not */
	}
	if (b->n > from && b->s[b->n - 1] == '\n')
		b->n--;
}

static void dump_words(struct buf *b, const struct word *words, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		dump_word(b, &words[i]);
}

static void dump_redirs(struct buf *b, const struct redir *r)
{
	for (; r; r = r->next) {
		bool closes = r->op == REDIR_DUP_IN && r->target->lit_len == 1 && r->target->lit[0] == '-';

		buf_fmt(b, " %d:%d%d", r->fd, closes ? REDIR_DUP_OUT : r->op, r->both);
		if (r->op == REDIR_HERE)
			dump_body(b, r->target);
		else
			dump_word(b, r->target);
	}
}

static void dump_condition(struct buf *b, const struct condition_node *c)
{
	bool not = false;

	for (; c && c->kind == CONDITION_NOT; c = c->left)
		not = !not;
	if (!c)
		return;
	buf_adds(b, not ? "!" : "");
	buf_fmt(b, "<%d%s ", c->kind, c->op ? c->op : "");
	if (c->a)
		dump_word(b, c->a);
	if (c->b)
		dump_word(b, c->b);
	dump_condition(b, c->left);
	dump_condition(b, c->right);
	buf_addc(b, '>');
}

/* Nothing is 1. */
static void dump_for_part(struct buf *b, const struct arith_word *a)
{
	if (a)
		dump_arith(b, a);
	else
		buf_adds(b, "((1[1|0]");
}

/* A function's body, which gets braces when it has none. */
static const struct node *unbraced(const struct node *n)
{
	return n->kind == NODE_GROUP ? ((const struct node_one *)n)->child : n;
}

/* time and ! are flags of what follows. */
static const struct node *dump_prefixes(struct buf *b, const struct node *n)
{
	bool not = false, time = false, posix = false;

	while (n && (n->kind == NODE_TIME || n->kind == NODE_TIME_POSIX || n->kind == NODE_NOT)) {
		time |= n->kind != NODE_NOT;
		posix |= n->kind == NODE_TIME_POSIX;
		not ^= n->kind == NODE_NOT;
		n = ((const struct node_one *)n)->child;
	}
	buf_fmt(b, "%d%d%d", not, time, posix);
	return n;
}

static void dump_bare(struct buf *b, const struct node *n)
{
	const struct node_simple *simple = (const struct node_simple *)n;
	const struct node_list *list = (const struct node_list *)n;
	const struct node_pair *pair = (const struct node_pair *)n;
	const struct node_one *one = (const struct node_one *)n;
	const struct node_if *cond = (const struct node_if *)n;
	const struct node_while *loop = (const struct node_while *)n;
	const struct node_for *each = (const struct node_for *)n;
	const struct node_case *choice = (const struct node_case *)n;
	const struct node_function *f = (const struct node_function *)n;

	buf_fmt(b, "(%d ", n->kind);
	switch (n->kind) {
	case NODE_SIMPLE:
		for (uint32_t i = 0; i < simple->nassigns; i++) {
			buf_fmt(b, "%s%d=", simple->assigns[i].sym->name, simple->assigns[i].append);
			dump_subscript(b, simple->assigns[i].sub);
			if (simple->assigns[i].compound)
				dump_compound(b, simple->assigns[i].compound);
			else
				dump_word(b, simple->assigns[i].value);
		}
		dump_words(b, simple->words, simple->nwords);
		dump_redirs(b, simple->redirs);
		break;
	case NODE_PIPE: case NODE_SEQ:
		for (uint32_t i = 0; i < list->n; i++)
			dump_node(b, list->items[i]);
		break;
	case NODE_AND: case NODE_OR:
		dump_node(b, pair->left);
		dump_node(b, pair->right);
		break;
	case NODE_IF:
		dump_node(b, cond->test);
		dump_node(b, cond->then);
		dump_node(b, cond->other);
		break;
	case NODE_WHILE: case NODE_UNTIL:
		dump_node(b, loop->test);
		dump_node(b, loop->body);
		break;
	case NODE_COPROC:
		buf_adds(b, ((const struct node_coproc *)n)->name);
		dump_node(b, ((const struct node_coproc *)n)->child);
		break;
	case NODE_FOR:
	case NODE_SELECT:
		buf_adds(b, each->sym->name);
		dump_words(b, each->words, each->nwords);
		if (!each->has_in)
			buf_adds(b, "[\"{00 @}|10]"); /* in "$@" */
		dump_node(b, each->body);
		break;
	case NODE_CASE:
		dump_word(b, choice->word);
		for (uint32_t i = 0; i < choice->n; i++) {
			buf_fmt(b, ";%d", choice->items[i].end);
			dump_words(b, choice->items[i].patterns, choice->items[i].n);
			dump_node(b, choice->items[i].body);
		}
		break;
	case NODE_CONDITION:
		dump_condition(b, ((const struct node_condition *)n)->root);
		break;
	case NODE_ARITH:
		dump_arith(b, ((const struct node_arith *)n)->expression);
		break;
	case NODE_ARITH_FOR:
		dump_for_part(b, ((const struct node_arith_for *)n)->init);
		dump_for_part(b, ((const struct node_arith_for *)n)->test);
		dump_for_part(b, ((const struct node_arith_for *)n)->step);
		dump_node(b, ((const struct node_arith_for *)n)->body);
		break;
	case NODE_FUNCTION:
		buf_adds(b, f->sym->name);
		dump_node(b, unbraced(f->body));
		break;
	default:
		dump_node(b, one->child);
		dump_redirs(b, n->kind == NODE_REDIR ? one->redirs : NULL);
	}
	buf_addc(b, ')');
}

static void dump_node(struct buf *b, const struct node *n)
{
	n = n ? dump_prefixes(b, n) : NULL;
	if (n)
		dump_bare(b, n);
}

static bool same(const struct buf *a, const struct buf *b)
{
	return a->n == b->n && (!a->n || !memcmp(a->s, b->s, a->n));
}

static void show(const char *what, const struct buf *b)
{
	fprintf(stderr, "-- %s\n%.*s\n", what, (int)b->n, b->s ? b->s : "");
}

#endif
