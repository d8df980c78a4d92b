/* coverage.c - which lines of a tree hold commands that can run
 * SPDX-License-Identifier: ISC
 */
#include "exec/profile.h"

struct walk {
	coverage_fn *count;
	void *arg;
};

static void walk_node(const struct walk *w, const struct node *n);
static void walk_word(const struct walk *w, const struct word *word);

static void walk_arith(const struct walk *w, const struct arith_word *a)
{
	if (a && a->word)
		walk_word(w, a->word);
}

static void walk_subscript(const struct walk *w, const struct subscript *s)
{
	if (s)
		walk_arith(w, s->index);
}

static void walk_param(const struct walk *w, const struct param *p)
{
	walk_subscript(w, p->sub);
	if (p->arg)
		walk_word(w, p->arg);
	if (p->arg2)
		walk_word(w, p->arg2);
	walk_arith(w, p->offset);
	walk_arith(w, p->length);
}

static void walk_compound(const struct walk *w, const struct compound *c)
{
	for (uint32_t i = 0; i < c->n; i++) {
		walk_subscript(w, c->items[i].sub);
		walk_word(w, &c->items[i].word);
	}
}

static void walk_word(const struct walk *w, const struct word *word)
{
	if (word->flags & WORD_COMPOUND) {
		walk_compound(w, word->compound);
		return;
	}
	for (uint32_t i = 0; i < word->nparts; i++) {
		const struct part *p = &word->parts[i];

		if (p->kind == PART_PARAM)
			walk_param(w, p->param);
		else if (p->kind == PART_ARITH)
			walk_arith(w, p->arith);
		else if ((p->kind == PART_COMMAND || p->kind == PART_PROCESS) && p->command->node)
			walk_node(w, p->command->node);
	}
}

static void walk_words(const struct walk *w, const struct word *words, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		walk_word(w, &words[i]);
}

static void walk_redirs(const struct walk *w, const struct redir *r)
{
	for (; r; r = r->next)
		if (r->target)
			walk_word(w, r->target);
}

static void walk_simple(const struct walk *w, const struct node_simple *n)
{
	for (uint32_t i = 0; i < n->nassigns; i++) {
		const struct assign *a = &n->assigns[i];

		walk_subscript(w, a->sub);
		if (a->value)
			walk_word(w, a->value);
		else
			walk_compound(w, a->compound);
	}
	walk_words(w, n->words, n->nwords);
	walk_redirs(w, n->redirs);
}

static void walk_condition(const struct walk *w, const struct condition_node *c)
{
	if (c->a)
		walk_word(w, c->a);
	if (c->b)
		walk_word(w, c->b);
	if (c->left)
		walk_condition(w, c->left);
	if (c->right)
		walk_condition(w, c->right);
}

static void walk_case(const struct walk *w, const struct node_case *n)
{
	walk_word(w, n->word);
	for (uint32_t i = 0; i < n->n; i++) {
		walk_words(w, n->items[i].patterns, n->items[i].n);
		if (n->items[i].body)
			walk_node(w, n->items[i].body);
	}
}

static void walk_arith_for(const struct walk *w, const struct node_arith_for *n)
{
	walk_arith(w, n->init);
	walk_arith(w, n->test);
	walk_arith(w, n->step);
	walk_node(w, n->body);
}

/* Does the recorder hear of it when it runs? */
static bool is_counted(const struct node *n)
{
	const struct node_arith_for *f = (const struct node_arith_for *)n;

	switch (n->kind) {
	case NODE_SIMPLE: case NODE_FOR: case NODE_SELECT: case NODE_CASE: case NODE_ARITH: case NODE_CONDITION:
		return true;
	case NODE_ARITH_FOR:
		return f->init || f->test || f->step;
	default:
		return false;
	}
}

/* What holds no words of its own. */
static void walk_parts(const struct walk *w, const struct node *n)
{
	const struct node_one *one = (const struct node_one *)n;
	const struct node_list *l = (const struct node_list *)n;
	const struct node_if *i = (const struct node_if *)n;

	switch (n->kind) {
	case NODE_PIPE: case NODE_SEQ:
		for (uint32_t k = 0; k < l->n; k++)
			walk_node(w, l->items[k]);
		break;
	case NODE_AND: case NODE_OR:
		walk_node(w, ((const struct node_pair *)n)->left);
		walk_node(w, ((const struct node_pair *)n)->right);
		break;
	case NODE_IF:
		walk_node(w, i->test);
		walk_node(w, i->then);
		if (i->other)
			walk_node(w, i->other);
		break;
	case NODE_WHILE: case NODE_UNTIL:
		walk_node(w, ((const struct node_while *)n)->test);
		walk_node(w, ((const struct node_while *)n)->body);
		break;
	case NODE_COPROC:
		walk_node(w, ((const struct node_coproc *)n)->child);
		break;
	default: /* a node_one */
		if (n->kind == NODE_REDIR)
			walk_redirs(w, one->redirs);
		if (one->child)
			walk_node(w, one->child);
	}
}

static void walk_node(const struct walk *w, const struct node *n)
{
	const struct node_for *loop = (const struct node_for *)n;
	const struct node_function *f = (const struct node_function *)n;

	if (is_counted(n))
		w->count(w->arg, RECORD_LINE, NULL, n->line);
	switch (n->kind) {
	case NODE_SIMPLE:
		walk_simple(w, (const struct node_simple *)n);
		break;
	case NODE_FOR: case NODE_SELECT:
		walk_words(w, loop->words, loop->nwords);
		walk_node(w, loop->body);
		break;
	case NODE_CASE:
		walk_case(w, (const struct node_case *)n);
		break;
	case NODE_ARITH:
		walk_arith(w, ((const struct node_arith *)n)->expression);
		break;
	case NODE_ARITH_FOR:
		walk_arith_for(w, (const struct node_arith_for *)n);
		break;
	case NODE_CONDITION:
		walk_condition(w, ((const struct node_condition *)n)->root);
		break;
	case NODE_FUNCTION:
		w->count(w->arg, RECORD_FUNCTION, f->sym, n->line);
		walk_node(w, f->body);
		break;
	default:
		walk_parts(w, n);
	}
}

void coverage_walk(const struct node *n, coverage_fn *count, void *arg)
{
	const struct walk w = { count, arg };

	walk_node(&w, n);
}
