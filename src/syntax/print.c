/* print.c - the tree back to text
 *
 * Here-document bodies follow the line they belong to, so a list that holds
 * one breaks its line there.
 * SPDX-License-Identifier: ISC
 */
#include "syntax/print.h"

#include "base/stack.h"

struct printer {
	struct buf *b;
	const struct redir **here; /* bodies that the next newline must bring */
	size_t nhere, here_cap;
};

static void node(struct printer *p, const struct node *n);

static void here_bodies(struct printer *p)
{
	buf_addc(p->b, '\n');
	for (size_t i = 0; i < p->nhere; i++) {
		const struct redir *r = p->here[i];

		if (r->target->text.s)
			buf_add(p->b, r->target->text.s, r->target->text.n);
		if (p->b->n && p->b->s[p->b->n - 1] != '\n')
			buf_addc(p->b, '\n');
		buf_add(p->b, r->delimiter.s, r->delimiter.n);
		buf_addc(p->b, '\n');
	}
	p->nhere = 0;
}

/* Between commands: "; " or, when bodies wait, a newline. */
static void separator(struct printer *p, const char *text)
{
	if (p->nhere)
		here_bodies(p);
	else
		buf_adds(p->b, text);
}

static void param(struct buf *b, const struct param *q);

static void part(struct buf *b, const struct part *q)
{
	switch (q->kind) {
	case PART_LITERAL:
		buf_quote(b, q->text, q->len, q->quoted);
		break;
	case PART_TILDE:
		buf_addc(b, '~');
		buf_add(b, q->text, q->len);
		break;
	case PART_PARAM:
		if (q->quoted)
			buf_addc(b, '"');
		param(b, q->param);
		if (q->quoted)
			buf_addc(b, '"');
		break;
	case PART_COMMAND:
		buf_adds(b, q->quoted ? "\"$(" : "$(");
		if (q->command->text.s && !q->backquote)
			buf_add(b, q->command->text.s, q->command->text.n);
		else if (q->command->node)
			print_node(b, q->command->node);
		buf_adds(b, q->quoted ? ")\"" : ")");
		break;
	case PART_ARITH:
		buf_adds(b, q->quoted ? "\"$((" : "$((");
		print_word(b, q->arith->word);
		buf_adds(b, q->quoted ? "))\"" : "))");
		break;
	}
}

static void param(struct buf *b, const struct param *q)
{
	static const char ops[] = " #-=?+#%";

	buf_adds(b, q->braces ? "${" : "$");
	if (q->op == PARAM_BAD) {
		print_word(b, q->arg);
		buf_addc(b, '}');
		return;
	}
	if (q->op == PARAM_LENGTH)
		buf_addc(b, '#');
	if (q->sym)
		buf_adds(b, q->sym->name);
	else if (q->special)
		buf_addc(b, q->special);
	else
		buf_fmt(b, "%u", q->number);
	if (q->op > PARAM_LENGTH) {
		if (q->colon)
			buf_addc(b, ':');
		buf_addc(b, ops[q->op]);
		if (q->longest)
			buf_addc(b, ops[q->op]);
		print_word(b, q->arg);
	}
	if (q->braces)
		buf_addc(b, '}');
}

void print_word(struct buf *b, const struct word *w)
{
	if (w->text.s) {
		buf_add(b, w->text.s, w->text.n);
		return;
	}
	if (w->nparts == 0 && w->flags & WORD_LITERAL)
		buf_quote(b, w->lit, w->lit_len, w->flags & WORD_QUOTED);
	for (uint32_t i = 0; i < w->nparts; i++)
		part(b, &w->parts[i]);
}

static void redirs(struct printer *p, const struct redir *r)
{
	static const char *const ops[] = { "<", ">", ">|", ">>", "<>", "<&", ">&", "<<" };

	for (; r; r = r->next) {
		buf_addc(p->b, ' ');
		if (r->fd_given)
			buf_fmt(p->b, "%d", r->fd);
		buf_adds(p->b, ops[r->op]);
		if (r->op != REDIR_HERE) {
			print_word(p->b, r->target);
			continue;
		}
		/* tabs are gone already, so << is right for <<- too */
		if (r->here_literal)
			buf_quote(p->b, r->delimiter.s, r->delimiter.n, true);
		else
			buf_add(p->b, r->delimiter.s, r->delimiter.n);
		if (p->nhere == p->here_cap) {
			p->here_cap = p->here_cap ? p->here_cap * 2 : 4;
			p->here = mem_realloc(p->here, p->here_cap * sizeof(*p->here));
		}
		p->here[p->nhere++] = r;
	}
}

static void simple(struct printer *p, const struct node_simple *s)
{
	bool any = false;

	for (uint32_t i = 0; i < s->nassigns; i++) {
		buf_fmt(p->b, any ? " %s=" : "%s=", s->assigns[i].sym->name);
		print_word(p->b, s->assigns[i].value);
		any = true;
	}
	for (uint32_t i = 0; i < s->nwords; i++) {
		if (any)
			buf_addc(p->b, ' ');
		print_word(p->b, &s->words[i]);
		any = true;
	}
	redirs(p, s->redirs);
}

static bool ends_async(const struct node *n)
{
	while (n->kind == NODE_SEQ) {
		const struct node_list *l = (const struct node_list *)n;

		n = l->items[l->n - 1];
	}
	return n->kind == NODE_ASYNC;
}

/* A list before a closing word. */
static void body(struct printer *p, const struct node *n)
{
	node(p, n);
	if (p->nhere)
		here_bodies(p);
	else
		buf_adds(p->b, ends_async(n) ? " " : "; ");
}

static void list(struct printer *p, const struct node_list *l)
{
	for (uint32_t i = 0; i < l->n; i++) {
		if (i)
			separator(p, l->items[i - 1]->kind == NODE_ASYNC ? " " : "; ");
		node(p, l->items[i]);
	}
}

static void print_if(struct printer *p, const struct node_if *n)
{
	buf_adds(p->b, "if ");
	for (;;) {
		body(p, n->test);
		buf_adds(p->b, "then ");
		body(p, n->then);
		if (!n->other || n->other->kind != NODE_IF)
			break;
		buf_adds(p->b, "elif ");
		n = (const struct node_if *)n->other;
	}
	if (n->other) {
		buf_adds(p->b, "else ");
		body(p, n->other);
	}
	buf_adds(p->b, "fi");
}

static void print_for(struct printer *p, const struct node_for *n)
{
	buf_fmt(p->b, "for %s", n->sym->name);
	if (n->has_in) {
		buf_adds(p->b, " in");
		for (uint32_t i = 0; i < n->nwords; i++) {
			buf_addc(p->b, ' ');
			print_word(p->b, &n->words[i]);
		}
	}
	buf_adds(p->b, "; do ");
	body(p, n->body);
	buf_adds(p->b, "done");
}

static void print_case(struct printer *p, const struct node_case *n)
{
	buf_adds(p->b, "case ");
	print_word(p->b, n->word);
	buf_adds(p->b, " in ");
	for (uint32_t i = 0; i < n->n; i++) {
		const struct case_item *c = &n->items[i];

		buf_addc(p->b, '(');
		for (uint32_t k = 0; k < c->n; k++) {
			if (k)
				buf_adds(p->b, " | ");
			print_word(p->b, &c->patterns[k]);
		}
		buf_adds(p->b, ") ");
		if (c->body) {
			node(p, c->body);
			if (p->nhere)
				here_bodies(p);
			else
				buf_addc(p->b, ' ');
		}
		buf_adds(p->b, c->end == CASE_FALL ? ";& " : ";; ");
	}
	buf_adds(p->b, "esac");
}

static void node(struct printer *p, const struct node *n)
{
	const struct node_one *one = (const struct node_one *)n;
	const struct node_pair *pair = (const struct node_pair *)n;
	const struct node_while *loop = (const struct node_while *)n;
	const struct node_function *f = (const struct node_function *)n;

	if (stack_left() < STACK_RESERVE)
		return;
	switch (n->kind) {
	case NODE_SIMPLE:
		simple(p, (const struct node_simple *)n);
		break;
	case NODE_PIPE: {
		const struct node_list *l = (const struct node_list *)n;

		for (uint32_t i = 0; i < l->n; i++) {
			if (i)
				buf_adds(p->b, " | ");
			if (i && p->nhere)
				here_bodies(p);
			node(p, l->items[i]);
		}
		break;
	}
	case NODE_AND:
	case NODE_OR:
		node(p, pair->left);
		buf_adds(p->b, n->kind == NODE_AND ? " && " : " || ");
		if (p->nhere)
			here_bodies(p);
		node(p, pair->right);
		break;
	case NODE_NOT:
		buf_adds(p->b, "! ");
		node(p, one->child);
		break;
	case NODE_SEQ:
		list(p, (const struct node_list *)n);
		break;
	case NODE_ASYNC:
		node(p, one->child);
		buf_adds(p->b, " &");
		break;
	case NODE_GROUP:
		buf_adds(p->b, "{ ");
		body(p, one->child);
		buf_addc(p->b, '}');
		break;
	case NODE_SUBSHELL:
		buf_adds(p->b, "( ");
		node(p, one->child);
		separator(p, " ");
		buf_addc(p->b, ')');
		break;
	case NODE_REDIR:
		node(p, one->child);
		redirs(p, one->redirs);
		break;
	case NODE_IF:
		print_if(p, (const struct node_if *)n);
		break;
	case NODE_WHILE:
	case NODE_UNTIL:
		buf_adds(p->b, n->kind == NODE_WHILE ? "while " : "until ");
		body(p, loop->test);
		buf_adds(p->b, "do ");
		body(p, loop->body);
		buf_adds(p->b, "done");
		break;
	case NODE_FOR:
		print_for(p, (const struct node_for *)n);
		break;
	case NODE_CASE:
		print_case(p, (const struct node_case *)n);
		break;
	case NODE_FUNCTION:
		buf_fmt(p->b, "%s() ", f->sym->name);
		node(p, f->body);
		break;
	}
}

void print_node(struct buf *b, const struct node *n)
{
	struct printer p = { .b = b };

	node(&p, n);
	if (p.nhere)
		here_bodies(&p);
	mem_free(p.here);
}
