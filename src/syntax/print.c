/* print.c - the tree back to text
 *
 * As bash 5.2 prints it, because scripts read it: the lines, blanks and
 * semicolons are bash's, down to those that are left out after a
 * here-document. Where bash's text would not be read back, it is put right.
 *
 * A word that kept its spelling is printed with it, any other from its parts,
 * in the quoting of the place where it stands. A here-document's body waits for
 * the next connector or the end of the list. It is finished before its
 * delimiter is printed, because no line of it may equal the delimiter.
 * SPDX-License-Identifier: ISC
 */
#include "syntax/print.h"

#include "base/stack.h"
#include "syntax/lexer.h"

enum { STEP = 4 };

struct printer {
	struct buf *b;
	struct buf here; /* bodies that wait */
	int indent, step; /* blanks */
	int functions; /* that this is in: each command has a line of its own */
	int connections; /* that this is in: bodies wait */
	int skips; /* how many of the next commands stand where the line is */
	bool leads; /* a connector follows the next command: its bodies wait for that */
	bool substitution; /* newlines between commands stay */
	bool after_here; /* a body has been printed, and no redirection since */
	bool posix; /* a function is defined without the word function */
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
static void semicolon(struct printer *p);
static void put_bodies(struct printer *p);
static void word(struct printer *p, const struct word *w, enum place place);

/* The bodies that wait. */
static void put_bodies(struct printer *p)
{
	if (!p->here.n)
		return;
	buf_addc(p->b, '\n');
	buf_add(p->b, p->here.s, p->here.n);
	buf_finish(&p->here);
	p->after_here = true;
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
static void substituted(struct printer *p, const struct body *body)
{
	struct printer in = { .b = p->b, .step = STEP, .substitution = true, .in_here = p->in_here };
	size_t start = p->b->n;

	if (body->here)
		buf_adds(p->b, body->here == '|' ? "| " : " ");
	if (!body->node)
		return;
	node(&in, body->node);
	put_bodies(&in);
	if (body->here) {
		semicolon(&in);
		buf_addc(p->b, ' ');
		return;
	}
	/* not $(( */
	if (p->b->s[start] == '(') {
		buf_addc(p->b, ' ');
		memmove(p->b->s + start + 1, p->b->s + start, p->b->n - 1 - start);
		p->b->s[start] = ' ';
	}
}

static void command(struct printer *p, const struct part *q)
{
	bool here = q->command->here;

	if (q->command->wrong) {
		buf_addc(p->b, '`');
		escaped(p->b, q->command->text.s, q->command->text.n, "`\\$");
		buf_addc(p->b, '`');
		return;
	}
	buf_adds(p->b, here ? "${" : q->kind == PART_COMMAND ? "$(" : q->writes ? ">(" : "<(");
	substituted(p, q->command);
	buf_addc(p->b, here ? '}' : ')');
}

/* The spelling, which leaves out what stands in its substitutions. */
static void spelled(struct printer *p, const struct word *w)
{
	const char *from = w->text.s;

	for (const struct insertion *i = w->insertions; i; i = i->next) {
		buf_add(p->b, from, (size_t)(i->at - from));
		from = i->at;
		substituted(p, i->body);
	}
	buf_add(p->b, from, (size_t)(w->text.s + w->text.n - from));
}

static void subscript(struct printer *p, const struct subscript *sub)
{
	if (!sub)
		return;
	buf_addc(p->b, '[');
	word(p, sub->index->word, PLACE_BARE);
	buf_addc(p->b, ']');
}

/* ( ) behind NAME= */
static void items(struct printer *p, const struct compound *c)
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
			spelled(p, q->arg);
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
		spelled(p, w);
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

/* Tabs are gone already; what begins with one now came from within. */
static bool tabbed(const struct buf *b)
{
	for (size_t i = 0; i < b->n; i++)
		if (b->s[i] == '\t' && (!i || b->s[i - 1] == '\n'))
			return true;
	return false;
}

/* Can it be written as the delimiter? In quotes all but a newline can. */
static bool names_end(str delimiter, bool quoted)
{
	if (memchr(delimiter.s, '\n', delimiter.n))
		return false;
	for (size_t i = 0; !quoted && i < delimiter.n; i++)
		if (strchr(" \t;&|<>()'\"\\`{", delimiter.s[i]))
			return false;
	return quoted || (delimiter.n && delimiter.s[0] != '#');
}

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
		spelled(&in, w);
	} else if (w && !w->nparts) {
		buf_add(&body, w->lit, w->lit_len);
	} else if (w) {
		word(&in, w, PLACE_HERE);
	}
	if (body.n && body.s[body.n - 1] != '\n')
		buf_addc(&body, '\n');
	if (names_end(r->delimiter, literal))
		buf_add(&delimiter, r->delimiter.s, r->delimiter.n);
	else
		buf_adds(&delimiter, "EOF");
	buf_cstr(&delimiter); /* it may be empty */
	if (r->strip && !tabbed(&body) && !tabbed(&delimiter))
		buf_addc(p->b, '-');
	else if (delimiter.n && delimiter.s[0] == '-' && !literal) /* not <<- */
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

/* Whether this is what a descriptor is copied from: N, N- or -. */
static bool is_descriptor(const struct word *w)
{
	uint32_t i = 0;

	if (!(w->flags & WORD_LITERAL) || w->flags & WORD_QUOTED || !w->lit_len)
		return false;
	while (i < w->lit_len && w->lit[i] >= '0' && w->lit[i] <= '9')
		i++;
	return i == w->lit_len || (i + 1 == w->lit_len && w->lit[i] == '-');
}

/* N<&word- */
static bool moves(const struct word *w)
{
	return w->text.n > 1 && w->text.s[w->text.n - 1] == '-';
}

static void operator(struct printer *p, const struct redir *r)
{
	static const char *const ops[] = { "< ", "> ", ">| ", ">> ", "<> ", "<&", ">&", "<<", "<<< " };
	bool reads = r->op == REDIR_IN || r->op == REDIR_HERE || r->op == REDIR_STRING || r->op == REDIR_DUP_IN;
	bool dup = r->op == REDIR_DUP_IN || r->op == REDIR_DUP_OUT;

	if (r->variable)
		buf_fmt(p->b, "{%s}", r->variable);
	if (r->both) {
		buf_adds(p->b, r->op == REDIR_APPEND ? "&>> " : r->written_dup ? ">&" : "&> ");
		return;
	}
	/* >&word may mean another thing than 1>&word */
	if (r->variable)
		;
	else if (r->op == REDIR_RDWR || r->fd != (reads ? 0 : 1) ||
	    (dup && (is_descriptor(r->target) || moves(r->target) || (r->fd_given && r->target->flags & WORD_LITERAL))))
		buf_fmt(p->b, "%d", r->fd);
	/* closing has one form */
	buf_adds(p->b, dup && r->target->lit_len == 1 && r->target->lit[0] == '-' ? ">&" : ops[r->op]);
	if (dup && r->target->nparts && r->target->parts[0].kind == PART_PROCESS) /* not << */
		buf_addc(p->b, ' ');
}

/* blank: something stands before */
static void redirs(struct printer *p, const struct redir *r, bool blank)
{
	if (r)
		p->after_here = false;
	for (; r; r = r->next, blank = true) {
		if (blank)
			buf_addc(p->b, ' ');
		operator(p, r);
		if (r->op == REDIR_HERE)
			here_document(p, r);
		else
			word(p, r->target, PLACE_BARE);
		if (r->both)
			r = r->next;
	}
	if (!p->connections)
		put_bodies(p);
}

static void words(struct printer *p, const struct word *w, uint32_t n, const char *between)
{
	for (uint32_t i = 0; i < n; i++) {
		if (i)
			buf_adds(p->b, between);
		word(p, &w[i], PLACE_BARE);
	}
}

static void simple(struct printer *p, const struct node_simple *s)
{
	/* after a redirection a reserved word is an ordinary one */
	bool redirs_first = s->redirs && !s->nassigns && s->nwords && lexer_reserved(&s->words[0], true) != TOK_WORD;
	bool any = redirs_first;

	p->connections++; /* bodies come after the words */
	if (redirs_first)
		redirs(p, s->redirs, false);
	for (uint32_t i = 0; i < s->nassigns; i++) {
		const struct assign *a = &s->assigns[i];

		buf_fmt(p->b, "%s%s", any ? " " : "", a->sym->name);
		subscript(p, a->sub);
		buf_adds(p->b, a->append ? "+=" : "=");
		if (a->compound)
			items(p, a->compound);
		else
			word(p, a->value, PLACE_BARE);
		any = true;
	}
	if (any && s->nwords)
		buf_addc(p->b, ' ');
	words(p, s->words, s->nwords, " ");
	p->connections--;
	redirs(p, redirs_first ? NULL : s->redirs, any || s->nwords);
}

static void indent(struct printer *p)
{
	for (int i = 0; i < p->indent; i++)
		buf_addc(p->b, ' ');
}

static void newline(struct printer *p, const char *then)
{
	buf_addc(p->b, '\n');
	indent(p);
	buf_adds(p->b, then);
}

/* Unless the command ended in & or a body. */
static void semicolon(struct printer *p)
{
	const struct buf *b = p->b;

	if (b->n && (b->s[b->n - 1] == '\n' || (b->n > 1 && b->s[b->n - 1] == '&' && b->s[b->n - 2] == ' ')))
		return;
	buf_addc(p->b, ';');
}

static void body(struct printer *p, const struct node *n)
{
	p->indent += p->step;
	node(p, n);
	put_bodies(p);
	p->indent -= p->step;
}

/* What is asked, up to the word do or then. */
static void test(struct printer *p, const struct node *n, const char *word)
{
	p->skips++;
	node(p, n);
	put_bodies(p);
	semicolon(p);
	buf_fmt(p->b, " %s\n", word);
}

static void print_if(struct printer *p, const struct node_if *n)
{
	buf_adds(p->b, "if ");
	test(p, n->test, "then");
	body(p, n->then);
	if (n->other) {
		semicolon(p);
		newline(p, "else\n");
		body(p, n->other);
	}
	semicolon(p);
	newline(p, "fi");
}

static void print_while(struct printer *p, const struct node_while *n)
{
	buf_adds(p->b, n->node.kind == NODE_WHILE ? "while " : "until ");
	test(p, n->test, "do");
	body(p, n->body);
	semicolon(p);
	newline(p, "done");
}

static void do_group(struct printer *p, const struct node *n)
{
	newline(p, "do\n");
	body(p, n);
	semicolon(p);
	newline(p, "done");
}

static void for_head(struct printer *p, const struct node_for *n)
{
	buf_fmt(p->b, "%s %s in ", n->node.kind == NODE_FOR ? "for" : "select", n->sym->name);
	if (n->has_in)
		words(p, n->words, n->nwords, " ");
	else
		buf_adds(p->b, "\"$@\"");
}

static void print_for(struct printer *p, const struct node_for *n)
{
	for_head(p, n);
	buf_addc(p->b, ';');
	do_group(p, n->body);
}

static void print_arith_for(struct printer *p, const struct node_arith_for *n)
{
	const struct arith_word *const parts[] = { n->init, n->test, n->step };

	buf_adds(p->b, "for ((");
	for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
		buf_adds(p->b, i ? "; " : "");
		if (parts[i])
			word(p, parts[i]->word, PLACE_ARITH);
		else
			buf_addc(p->b, '1');
	}
	buf_adds(p->b, "))");
	do_group(p, n->body);
}

static void print_case(struct printer *p, const struct node_case *n)
{
	static const char *const ends[] = { [CASE_BREAK] = ";;", [CASE_FALL] = ";&", [CASE_TEST] = ";;&" };

	buf_adds(p->b, "case ");
	word(p, n->word, PLACE_BARE);
	buf_adds(p->b, " in ");
	p->indent += p->step;
	for (uint32_t i = 0; i < n->n; i++) {
		const struct case_item *c = &n->items[i];

		newline(p, lexer_reserved(&c->patterns[0], true) == TOK_ESAC ? "(" : "");
		words(p, c->patterns, c->n, " | ");
		buf_adds(p->b, ")\n");
		if (c->body)
			body(p, c->body);
		newline(p, ends[c->end]);
	}
	p->indent -= p->step;
	newline(p, "esac");
}

static void condition(struct printer *p, const struct condition_node *c)
{
	bool not = false;

	if (stack_left() < STACK_RESERVE)
		return;
	for (; c->kind == CONDITION_NOT; c = c->left)
		not = !not;
	buf_adds(p->b, not ? "! " : "");
	switch (c->kind) {
	case CONDITION_ONE:
		buf_fmt(p->b, "%s ", c->op);
		word(p, c->a, PLACE_BARE);
		break;
	case CONDITION_TWO:
		word(p, c->a, PLACE_BARE);
		buf_fmt(p->b, " %s ", c->op);
		word(p, c->b, PLACE_BARE);
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

/* The braces are always there, the last one outer blanks from the left; redirections of a group are behind it. */
static void function_body(struct printer *p, const struct node *n, const char *open, int outer)
{
	const struct redir *r = NULL;

	if (n->kind == NODE_REDIR && ((const struct node_one *)n)->child->kind == NODE_GROUP) {
		r = ((const struct node_one *)n)->redirs;
		n = ((const struct node_one *)n)->child;
	}
	if (n->kind == NODE_GROUP)
		n = ((const struct node_one *)n)->child;
	buf_adds(p->b, open);
	p->functions++;
	body(p, n);
	p->functions--;
	p->after_here = false;
	p->indent = outer;
	newline(p, r ? "} " : "}");
	redirs(p, r, false);
}

static void print_group(struct printer *p, const struct node *n)
{
	buf_adds(p->b, "{ ");
	if (!p->functions) {
		p->skips++;
		node(p, n);
		put_bodies(p);
		semicolon(p);
		buf_adds(p->b, " }");
		return;
	}
	buf_addc(p->b, '\n');
	body(p, n);
	newline(p, "}");
}

/* A connector that stands on the command's line, and what waited for it. */
static void connector(struct printer *p, const char *text)
{
	bool waits = p->here.n > 0;

	buf_adds(p->b, text);
	put_bodies(p);
	buf_adds(p->b, waits ? " " : "");
}

/* Between two commands of a list, the first of which ended in a newline or in ; */
static void between(struct printer *p, const struct node *first)
{
	bool line = p->substitution && first->newline, waits = p->here.n > 0;
	bool ended = p->b->n && p->b->s[p->b->n - 1] == '\n';

	put_bodies(p);
	/* bash forgets about the ; when there was a body before: harmless where there are lines */
	if (!waits && (!p->after_here || !(p->functions || ended)))
		buf_addc(p->b, line ? '\n' : ';');
	if (!waits)
		p->after_here = false;
	if (p->functions || (line && waits)) {
		buf_addc(p->b, '\n');
		p->after_here &= p->functions > 0;
		return;
	}
	if (!line)
		buf_addc(p->b, ' ');
	p->skips++;
}

static void list(struct printer *p, const struct node_list *l)
{
	p->skips++;
	p->connections++;
	for (uint32_t i = 0; i < l->n; i++) {
		node(p, l->items[i]);
		if (i && l->items[i]->kind != NODE_ASYNC)
			put_bodies(p);
		if (i + 1 == l->n)
			break;
		if (l->items[i]->kind == NODE_ASYNC) {
			buf_addc(p->b, ' ');
			p->skips++;
		} else {
			between(p, l->items[i]);
		}
	}
	p->connections--;
}

static void connected(struct printer *p, const struct node *const *items, uint32_t n, const char *text,
		      const char *space)
{
	bool leads = p->leads;

	p->skips++;
	p->connections++;
	for (uint32_t i = 0; i < n; i++) {
		if (i) {
			connector(p, text);
			buf_adds(p->b, space);
			p->skips++;
		}
		p->leads = i + 1 < n;
		node(p, items[i]);
	}
	if (!leads)
		put_bodies(p);
	p->connections--;
}

static void print_async(struct printer *p, const struct node *n)
{
	p->skips++;
	p->connections++;
	p->leads = true;
	node(p, n);
	connector(p, " &");
	p->connections--;
}

/* time and ! before a pipeline. NULL: there is none */
static const struct node *prefixes(struct printer *p, const struct node *n)
{
	bool not = false, time = false, posix = false;

	while (n && (n->kind == NODE_TIME || n->kind == NODE_TIME_POSIX || n->kind == NODE_NOT)) {
		time |= n->kind != NODE_NOT;
		posix |= n->kind == NODE_TIME_POSIX;
		not ^= n->kind == NODE_NOT;
		n = ((const struct node_one *)n)->child;
	}
	buf_adds(p->b, posix ? "time -p " : time ? "time " : "");
	buf_adds(p->b, not ? "! " : "");
	return n;
}

static void compound(struct printer *p, const struct node *n)
{
	const struct node_one *one = (const struct node_one *)n;
	const struct node_pair *pair = (const struct node_pair *)n;
	const struct node_list *l = (const struct node_list *)n;

	switch (n->kind) {
	case NODE_SIMPLE:
		simple(p, (const struct node_simple *)n);
		break;
	case NODE_PIPE:
		connected(p, l->items, l->n, " |", " ");
		break;
	case NODE_AND:
	case NODE_OR:
		connected(p, (const struct node *const[]){ pair->left, pair->right }, 2,
			  n->kind == NODE_AND ? " && " : " || ", "");
		break;
	case NODE_SEQ:
		list(p, l);
		break;
	case NODE_ASYNC:
		print_async(p, one->child);
		break;
	case NODE_GROUP:
		print_group(p, one->child);
		break;
	case NODE_SUBSHELL:
		buf_adds(p->b, "( ");
		p->skips++;
		node(p, one->child);
		put_bodies(p);
		buf_adds(p->b, " )");
		break;
	case NODE_REDIR:
		p->skips++;
		node(p, one->child);
		redirs(p, one->redirs, true);
		break;
	case NODE_IF:
		print_if(p, (const struct node_if *)n);
		break;
	case NODE_WHILE:
	case NODE_UNTIL:
		print_while(p, (const struct node_while *)n);
		break;
	case NODE_COPROC:
		buf_adds(p->b, "coproc ");
		if (((const struct node_coproc *)n)->child->kind != NODE_SIMPLE) /* a simple command would begin with the name */
			buf_fmt(p->b, "%s ", ((const struct node_coproc *)n)->name);
		p->skips++;
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
		buf_fmt(p->b, "%s%s () \n", p->posix ? "" : "function ", ((const struct node_function *)n)->sym->name);
		indent(p);
		function_body(p, ((const struct node_function *)n)->body, "{ \n", p->indent);
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

static void node(struct printer *p, const struct node *n)
{
	if (stack_left() < STACK_RESERVE)
		return;
	if (p->skips)
		p->skips--;
	else
		indent(p);
	n = prefixes(p, n);
	if (n && n->kind != NODE_PIPE && n->kind != NODE_AND && n->kind != NODE_OR)
		p->leads = false;
	if (n)
		compound(p, n);
}

void print_node(struct buf *b, const struct node *n, enum print_form form)
{
	struct printer p = { .b = b, .step = STEP, .posix = form == PRINT_POSIX };

	node(&p, n);
	put_bodies(&p);
	buf_finish(&p.here);
}

static bool is_reserved(const struct symbol *s)
{
	struct word w = { .lit = s->name, .lit_len = s->len, .flags = WORD_LITERAL };

	return lexer_reserved(&w, true) != TOK_WORD;
}

void print_function(struct buf *b, const struct node_function *f, enum print_form form)
{
	struct printer p = { .b = b, .step = STEP, .posix = form == PRINT_POSIX };

	if (form == PRINT_EXPORT) {
		/* the lines begin with one blank, however deep */
		p.indent = 1;
		p.step = 0;
		buf_adds(b, "() ");
	} else {
		buf_fmt(b, "%s%s () \n", is_reserved(f->sym) ? "function " : "", f->sym->name);
	}
	function_body(&p, f->body, form == PRINT_EXPORT ? "{ " : "{ \n", 0);
	put_bodies(&p);
	buf_finish(&p.here);
}

void print_word(struct buf *b, const struct word *w)
{
	struct printer p = { .b = b };

	word(&p, w, PLACE_BARE);
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
		print_node(b, n, PRINT_LINES);
	}
}

void print_subscript(struct buf *b, const struct subscript *sub)
{
	struct printer p = { .b = b };

	subscript(&p, sub);
}

void print_compound(struct buf *b, const char *begin, const struct compound *c)
{
	struct printer p = { .b = b };

	buf_adds(b, begin);
	items(&p, c);
}
