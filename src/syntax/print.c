/* print.c - the tree back to text
 *
 * A word that kept its spelling is printed with it, any other from its parts,
 * in the quoting of the place where it stands. Here-document bodies follow the
 * one line of commands, or of those of a substitution. A body is finished
 * before its delimiter is printed, because no line of it may equal the delimiter.
 * SPDX-License-Identifier: ISC
 */
#include "syntax/print.h"

#include "base/stack.h"
#include "syntax/lexer.h"

struct printer {
	struct buf *b;
	struct buf here; /* bodies for the end of the line */
	bool in_here; /* within a body, whose reader joins lines that end in a backslash */
};

/* Where a word stands, and so which of its characters need quoting. */
enum place {
	PLACE_BARE,
	PLACE_QUOTED, /* an operand within double quotes */
	PLACE_ARITH,
	PLACE_HERE,
};

static void node(struct printer *p, const struct node *n);
static void word(struct printer *p, const struct word *w, enum place place);

/* The whole line, bodies and all. */
static void line(struct printer *p, const struct node *n)
{
	node(p, n);
	if (p->here.n) {
		buf_addc(p->b, '\n');
		buf_add(p->b, p->here.s, p->here.n);
	}
	buf_finish(&p->here);
}

/* Text with a backslash before each of the given characters. */
static void escaped(struct buf *b, const char *s, size_t n, const char *which)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] && strchr(which, s[i]))
			buf_addc(b, '\\');
		buf_addc(b, s[i]);
	}
}

static bool joins_lines(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] == '\\' && (i + 1 == n || s[i + 1] == '\n'))
			return true;
	return false;
}

static void literal(struct printer *p, const struct part *q, enum place place)
{
	switch (place) {
	case PLACE_BARE:
		if (!q->quoted) {
			buf_add(p->b, q->text, q->len);
		} else if (joins_lines(q->text, q->len)) {
			buf_addc(p->b, '"');
			escaped(p->b, q->text, q->len, "$`\\\"");
			buf_addc(p->b, '"');
		} else {
			buf_quote(p->b, q->text, q->len, true);
		}
		break;
	case PLACE_QUOTED:
		if (!q->len)
			buf_adds(p->b, "\"\"");
		escaped(p->b, q->text, q->len, "$`\\\"}");
		break;
	case PLACE_ARITH:
	case PLACE_HERE:
		escaped(p->b, q->text, q->len, "$`\\");
	}
}

/* The commands of a substitution. */
static void command(struct printer *p, const struct part *q)
{
	const struct body *body = q->command;
	struct printer in = { .b = p->b, .in_here = p->in_here };
	size_t start;

	buf_adds(p->b, q->kind == PART_COMMAND ? "$(" : q->writes ? ">(" : "<(");
	start = p->b->n;
	if (body->text.s && !q->backquote && !p->in_here) {
		buf_add(p->b, body->text.s, body->text.n);
	} else if (body->node) {
		line(&in, body->node);
		/* not $(( */
		if (p->b->s[start] == '(') {
			buf_addc(p->b, ' ');
			memmove(p->b->s + start + 1, p->b->s + start, p->b->n - 1 - start);
			p->b->s[start] = ' ';
		}
	}
	buf_addc(p->b, ')');
}

static void subscript(struct printer *p, const struct subscript *sub)
{
	if (!sub)
		return;
	buf_addc(p->b, '[');
	word(p, sub->index->word, PLACE_BARE);
	buf_addc(p->b, ']');
}

static void compound(struct printer *p, const struct compound *c)
{
	buf_addc(p->b, '(');
	for (uint32_t i = 0; i < c->n; i++) {
		const struct compound_item *item = &c->items[i];

		if (i)
			buf_addc(p->b, ' ');
		subscript(p, item->sub);
		if (item->sub)
			buf_adds(p->b, item->append ? "+=" : "=");
		word(p, &item->word, PLACE_BARE);
	}
	buf_addc(p->b, ')');
}

static void bash_param(struct printer *p, const struct param *q)
{
	switch (q->op) {
	case PARAM_SUBSTRING:
		buf_addc(p->b, ':');
		/* not ${x:-1} */
		if (q->offset->word->text.n && !p->in_here && strchr("-=?+", q->offset->word->text.s[0]))
			buf_addc(p->b, ' ');
		word(p, q->offset->word, PLACE_ARITH);
		if (q->length) {
			buf_addc(p->b, ':');
			word(p, q->length->word, PLACE_ARITH);
		}
		break;
	case PARAM_REPLACE:
		buf_addc(p->b, '/');
		if (q->which)
			buf_addc(p->b, q->which);
		word(p, q->arg, PLACE_BARE);
		if (q->arg2) {
			buf_addc(p->b, '/');
			word(p, q->arg2, PLACE_BARE);
		}
		break;
	case PARAM_CASE:
		buf_addc(p->b, q->which);
		if (q->longest)
			buf_addc(p->b, q->which);
		word(p, q->arg, PLACE_BARE);
		break;
	case PARAM_TRANSFORM:
		buf_addc(p->b, '@');
		buf_addc(p->b, q->which);
		break;
	case PARAM_NAMES:
		buf_addc(p->b, q->special);
		break;
	}
}

/* name_next: a character that could go on with a name follows. */
static void param(struct printer *p, const struct param *q, bool quoted, bool name_next)
{
	static const char ops[] = " #-=?+#%";
	bool braces = q->braces || (name_next && q->sym), trim = q->op == PARAM_PREFIX || q->op == PARAM_SUFFIX;

	buf_adds(p->b, braces ? "${" : "$");
	if (q->op == PARAM_BAD) {
		if (q->arg->text.s && !p->in_here)
			buf_add(p->b, q->arg->text.s, q->arg->text.n);
		buf_addc(p->b, '}');
		return;
	}
	if (q->op == PARAM_LENGTH)
		buf_addc(p->b, '#');
	if (q->indirect || q->op == PARAM_NAMES || q->op == PARAM_KEYS)
		buf_addc(p->b, '!');
	if (q->sym)
		buf_adds(p->b, q->sym->name);
	else if (q->special)
		buf_addc(p->b, q->special);
	else
		buf_fmt(p->b, "%u", q->number);
	subscript(p, q->sub);
	if (q->op >= PARAM_SUBSTRING) {
		bash_param(p, q);
	} else if (q->op > PARAM_LENGTH) {
		if (q->colon)
			buf_addc(p->b, ':');
		buf_addc(p->b, ops[q->op]);
		if (q->longest)
			buf_addc(p->b, ops[q->op]);
		word(p, q->arg, quoted && !trim ? PLACE_QUOTED : PLACE_BARE);
	}
	if (braces)
		buf_addc(p->b, '}');
}

static bool goes_on_name(const struct word *w, uint32_t i)
{
	const struct part *next = &w->parts[i + 1];

	return i + 1 < w->nparts && next->kind == PART_LITERAL && next->len &&
	       (name_valid(next->text, 1) || (next->text[0] >= '0' && next->text[0] <= '9'));
}

static void part(struct printer *p, const struct word *w, uint32_t i, enum place place)
{
	const struct part *q = &w->parts[i];
	bool quotes = place == PLACE_BARE && q->quoted && q->kind != PART_LITERAL;

	if (quotes)
		buf_addc(p->b, '"');
	switch (q->kind) {
	case PART_LITERAL:
		literal(p, q, place);
		break;
	case PART_TILDE:
		buf_addc(p->b, '~');
		buf_add(p->b, q->text, q->len);
		break;
	case PART_PARAM:
		param(p, q->param, q->quoted, !quotes && goes_on_name(w, i));
		break;
	case PART_COMMAND:
	case PART_PROCESS:
		command(p, q);
		break;
	case PART_ARITH:
		buf_adds(p->b, "$((");
		word(p, q->arith->word, PLACE_ARITH);
		buf_adds(p->b, "))");
		break;
	}
	if (quotes)
		buf_addc(p->b, '"');
}

static void word(struct printer *p, const struct word *w, enum place place)
{
	if (stack_left() < STACK_RESERVE)
		return;
	if (w->text.s && !p->in_here)
		buf_add(p->b, w->text.s, w->text.n);
	else if (!w->nparts)
		buf_add(p->b, w->lit, w->lit_len); /* plain characters */
	else
		for (uint32_t i = 0; i < w->nparts; i++)
			part(p, w, i, place);
}

static bool has_line(const struct buf *b, str line)
{
	const char *s = b->s, *end;

	if (!b->n)
		return false;
	end = s + b->n;
	while (s < end) {
		const char *nl = memchr(s, '\n', (size_t)(end - s));

		if (str_eq((str){ s, (size_t)((nl ? nl : end) - s) }, line))
			return true;
		s = nl ? nl + 1 : end;
	}
	return false;
}

/* Tabs are gone already, so << is right for <<- too. */
static void here_document(struct printer *p, const struct redir *r)
{
	const struct word *w = r->target;
	struct buf body = { 0 }, delimiter = { 0 };
	struct printer in = { .b = &body, .in_here = true };
	bool literal = r->here_literal;

	if (w && literal && p->in_here && joins_lines(w->lit, w->lit_len)) {
		literal = false;
		escaped(&body, w->lit, w->lit_len, "$`\\");
	} else if (w && w->text.s && !p->in_here) {
		buf_add(&body, w->text.s, w->text.n);
	} else if (w && !w->nparts) {
		buf_add(&body, w->lit, w->lit_len);
	} else if (w) {
		word(&in, w, PLACE_HERE);
	}
	if (body.n && body.s[body.n - 1] != '\n')
		buf_addc(&body, '\n');
	if (r->delimiter.n && !memchr(r->delimiter.s, '\n', r->delimiter.n))
		buf_quote(&delimiter, r->delimiter.s, r->delimiter.n, false);
	if (!delimiter.n || delimiter.s[0] == '\'') {
		delimiter.n = 0;
		buf_adds(&delimiter, "EOF");
	}
	if (delimiter.s[0] == '-') /* not <<- */
		buf_addc(p->b, ' ');
	while (has_line(&body, (str){ delimiter.s, delimiter.n }))
		buf_addc(&delimiter, '_');
	if (literal)
		buf_quote(p->b, delimiter.s, delimiter.n, true);
	else
		buf_add(p->b, delimiter.s, delimiter.n);
	buf_add(&p->here, body.s, body.n);
	buf_add(&p->here, delimiter.s, delimiter.n);
	buf_addc(&p->here, '\n');
	buf_finish(&body);
	buf_finish(&delimiter);
}

/* blank: something stands before */
static void redirs(struct printer *p, const struct redir *r, bool blank)
{
	static const char *const ops[] = { "<", ">", ">|", ">>", "<>", "<&", ">&", "<<", "<<<" };

	for (; r; r = r->next, blank = true) {
		if (blank)
			buf_addc(p->b, ' ');
		if (r->variable)
			buf_fmt(p->b, "{%s}", r->variable);
		else if (r->fd_given)
			buf_fmt(p->b, "%d", r->fd);
		if (r->both)
			buf_addc(p->b, '&');
		buf_adds(p->b, ops[r->op]);
		if (r->op == REDIR_HERE) {
			here_document(p, r);
		} else {
			if (r->target->nparts && r->target->parts[0].kind == PART_PROCESS) /* not << */
				buf_addc(p->b, ' ');
			word(p, r->target, PLACE_BARE);
		}
		if (r->both)
			r = r->next;
	}
}

static void simple(struct printer *p, const struct node_simple *s)
{
	/* after a redirection a reserved word is an ordinary one */
	bool redirs_first = s->redirs && !s->nassigns && s->nwords && lexer_reserved(&s->words[0], true) != TOK_WORD;
	bool any = redirs_first;

	if (redirs_first)
		redirs(p, s->redirs, false);
	for (uint32_t i = 0; i < s->nassigns; i++) {
		const struct assign *a = &s->assigns[i];

		buf_fmt(p->b, "%s%s", any ? " " : "", a->sym->name);
		subscript(p, a->sub);
		buf_adds(p->b, a->append ? "+=" : "=");
		if (a->compound)
			compound(p, a->compound);
		else
			word(p, a->value, PLACE_BARE);
		any = true;
	}
	for (uint32_t i = 0; i < s->nwords; i++) {
		if (any)
			buf_addc(p->b, ' ');
		word(p, &s->words[i], PLACE_BARE);
		any = true;
	}
	if (!redirs_first)
		redirs(p, s->redirs, any);
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
	buf_adds(p->b, ends_async(n) ? " " : "; ");
}

static void list(struct printer *p, const struct node_list *l)
{
	for (uint32_t i = 0; i < l->n; i++) {
		if (i)
			buf_adds(p->b, l->items[i - 1]->kind == NODE_ASYNC ? " " : "; ");
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

static void for_head(struct printer *p, const struct node_for *n)
{
	buf_fmt(p->b, "%s %s", n->node.kind == NODE_FOR ? "for" : "select", n->sym->name);
	if (n->has_in) {
		buf_adds(p->b, " in");
		for (uint32_t i = 0; i < n->nwords; i++) {
			buf_addc(p->b, ' ');
			word(p, &n->words[i], PLACE_BARE);
		}
	}
}

static void print_for(struct printer *p, const struct node_for *n)
{
	for_head(p, n);
	buf_adds(p->b, "; do ");
	body(p, n->body);
	buf_adds(p->b, "done");
}

static void print_case(struct printer *p, const struct node_case *n)
{
	buf_adds(p->b, "case ");
	word(p, n->word, PLACE_BARE);
	buf_adds(p->b, " in ");
	for (uint32_t i = 0; i < n->n; i++) {
		const struct case_item *c = &n->items[i];

		buf_addc(p->b, '(');
		for (uint32_t k = 0; k < c->n; k++) {
			if (k)
				buf_adds(p->b, " | ");
			word(p, &c->patterns[k], PLACE_BARE);
		}
		buf_adds(p->b, ") ");
		if (c->body) {
			node(p, c->body);
			buf_adds(p->b, " ");
		}
		buf_adds(p->b, c->end == CASE_FALL ? ";& " : c->end == CASE_TEST ? ";;& " : ";; ");
	}
	buf_adds(p->b, "esac");
}

static void print_arith_for(struct printer *p, const struct node_arith_for *n)
{
	const struct arith_word *const parts[] = { n->init, n->test, n->step };

	buf_adds(p->b, "for ((");
	for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
		buf_adds(p->b, i ? "; " : "");
		if (parts[i])
			word(p, parts[i]->word, PLACE_ARITH);
	}
	buf_adds(p->b, ")) do ");
	body(p, n->body);
	buf_adds(p->b, "done");
}

static void condition(struct printer *p, const struct condition_node *c)
{
	if (stack_left() < STACK_RESERVE)
		return;
	switch (c->kind) {
	case CONDITION_ONE:
		if (!c->bare)
			buf_fmt(p->b, "%s ", c->op);
		word(p, c->a, PLACE_BARE);
		break;
	case CONDITION_TWO:
		word(p, c->a, PLACE_BARE);
		buf_fmt(p->b, " %s ", c->op);
		word(p, c->b, PLACE_BARE);
		break;
	case CONDITION_NOT:
		buf_adds(p->b, "! ");
		condition(p, c->left);
		break;
	case CONDITION_GROUP:
		buf_adds(p->b, "( ");
		condition(p, c->left);
		buf_adds(p->b, " )");
		break;
	default:
		condition(p, c->left);
		buf_adds(p->b, c->kind == CONDITION_AND ? " && " : " || ");
		condition(p, c->right);
	}
}

static bool is_reserved(const struct symbol *s)
{
	struct word w = { .lit = s->name, .lit_len = s->len, .flags = WORD_LITERAL };

	return lexer_reserved(&w, true) != TOK_WORD;
}

static void node(struct printer *p, const struct node *n)
{
	const struct node_one *one = (const struct node_one *)n;
	const struct node_pair *pair = (const struct node_pair *)n;
	const struct node_while *loop = (const struct node_while *)n;
	const struct node_list *l = (const struct node_list *)n;
	const struct node_function *f = (const struct node_function *)n;

	if (stack_left() < STACK_RESERVE)
		return;
	switch (n->kind) {
	case NODE_SIMPLE:
		simple(p, (const struct node_simple *)n);
		break;
	case NODE_PIPE:
		for (uint32_t i = 0; i < l->n; i++) {
			buf_adds(p->b, i ? " | " : "");
			node(p, l->items[i]);
		}
		break;
	case NODE_AND:
	case NODE_OR:
		node(p, pair->left);
		buf_adds(p->b, n->kind == NODE_AND ? " && " : " || ");
		node(p, pair->right);
		break;
	case NODE_TIME:
	case NODE_TIME_POSIX:
		buf_adds(p->b, n->kind == NODE_TIME ? "time" : "time -p");
		if (one->child) {
			buf_addc(p->b, ' ');
			node(p, one->child);
		}
		break;
	case NODE_NOT:
		buf_adds(p->b, "! ");
		node(p, one->child);
		break;
	case NODE_SEQ:
		list(p, l);
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
		buf_adds(p->b, " ");
		buf_addc(p->b, ')');
		break;
	case NODE_REDIR:
		node(p, one->child);
		redirs(p, one->redirs, true);
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
	case NODE_COPROC:
		buf_fmt(p->b, "coproc %s ", ((const struct node_coproc *)n)->name);
		node(p, ((const struct node_coproc *)n)->child);
		break;
	case NODE_FOR:
	case NODE_SELECT:
		print_for(p, (const struct node_for *)n);
		break;
	case NODE_CASE:
		print_case(p, (const struct node_case *)n);
		break;
	case NODE_FUNCTION:
		buf_fmt(p->b, is_reserved(f->sym) ? "function %s () " : "%s() ", f->sym->name);
		node(p, f->body);
		break;
	case NODE_ARITH:
		buf_adds(p->b, "((");
		word(p, ((const struct node_arith *)n)->expression->word, PLACE_ARITH);
		buf_adds(p->b, "))");
		break;
	case NODE_CONDITION:
		buf_adds(p->b, "[[ ");
		condition(p, ((const struct node_condition *)n)->root);
		buf_adds(p->b, " ]]");
		break;
	case NODE_ARITH_FOR:
		print_arith_for(p, (const struct node_arith_for *)n);
		break;
	}
}

void print_node(struct buf *b, const struct node *n)
{
	struct printer p = { .b = b };

	line(&p, n);
}

void print_word(struct buf *b, const struct word *w)
{
	struct printer p = { .b = b };

	word(&p, w, PLACE_BARE);
}

void print_arith(struct buf *b, const struct arith_word *a)
{
	struct printer p = { .b = b };

	buf_adds(b, "((");
	word(&p, a->word, PLACE_ARITH);
	buf_adds(b, "))");
}

void print_head(struct buf *b, const struct node *n)
{
	struct printer p = { .b = b };

	if (n->kind == NODE_FOR || n->kind == NODE_SELECT) {
		for_head(&p, (const struct node_for *)n);
	} else if (n->kind == NODE_CASE) {
		buf_adds(b, "case ");
		word(&p, ((const struct node_case *)n)->word, PLACE_BARE);
		buf_adds(b, " in ");
	} else {
		line(&p, n);
	}
}

void print_compound(struct buf *b, const char *begin, const struct compound *c)
{
	struct printer p = { .b = b };

	buf_adds(b, begin);
	compound(&p, c);
}

void print_unquoted(struct buf *b, const struct word *w)
{
	struct printer p = { .b = b };

	for (uint32_t i = 0; i < w->nparts; i++) {
		if (w->parts[i].kind == PART_LITERAL)
			buf_add(b, w->parts[i].text, w->parts[i].len);
		else
			part(&p, w, i, PLACE_HERE);
	}
}
