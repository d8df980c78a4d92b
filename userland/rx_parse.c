/* rx_parse.c - patterns to trees: basic and extended, as GNU grep reads them
 *
 * What POSIX leaves open is as there: \+ \? \| in basic ones, \< \> \b \B \w \W
 * \s \S \` \' and back-references in both, a repetition with nothing before it
 * is itself in basic ones and repeats nothing in extended ones, an interval that
 * is none is text in extended ones.
 * SPDX-License-Identifier: ISC
 */
#include "userland/rx_parse.h"

#include "base/stack.h"
#include "base/unicode.h"
#include "base/utf8.h"

enum { DUP_MAX = 32767 };

static struct rx_node *alternatives(struct rx_pattern_text *t);

struct rx_node *rx_node(struct rx_pattern_text *t, enum rx_kind kind)
{
	struct rx_node *node = arena_zalloc(t->arena, sizeof(*node));

	node->kind = kind;
	return node;
}

uint32_t rx_next(struct rx_pattern_text *t)
{
	uint32_t c = (unsigned char)*t->s;

	if (t->flags & RX_UTF8)
		t->s += utf8_decode(t->s, (size_t)(t->end - t->s), &c);
	else
		t->s++;
	return c;
}

static struct rx_node *character(struct rx_pattern_text *t, uint32_t c)
{
	bool letter = c < 128 && ((c | 32) >= 'a' && (c | 32) <= 'z');
	struct rx_node *node;

	if (c >= 128 && c < UTF8_RAW && t->flags & RX_UTF8)
		letter = unicode_to_upper(c) != c || unicode_to_lower(c) != c;
	if (!(t->flags & RX_ICASE) || !letter) {
		node = rx_node(t, RX_CHAR);
		node->c = c;
		return node;
	}
	node = rx_node(t, RX_SET);
	node->set = arena_zalloc(t->arena, sizeof(*node->set));
	rx_set_add(t, node->set, c, c);
	rx_set_end(t, node->set, false);
	return node;
}

static struct rx_node *assertion(struct rx_pattern_text *t, enum rx_assert assert)
{
	struct rx_node *node = rx_node(t, RX_ASSERT);

	node->assert = assert;
	return node;
}

/* \w, \W, \s, \S, or any character: all but none. */
static struct rx_node *class_of(struct rx_pattern_text *t, const char *name, char more, bool negated)
{
	struct rx_node *node = rx_node(t, RX_SET);

	node->set = arena_zalloc(t->arena, sizeof(*node->set));
	if (*name)
		rx_set_class(t, node->set, str_of(name));
	if (more)
		rx_set_add(t, node->set, (unsigned char)more, (unsigned char)more);
	rx_set_end(t, node->set, negated);
	return node;
}

/* Is the operator op next: by itself in extended patterns, behind a backslash in basic ones? */
static bool at_operator(const struct rx_pattern_text *t, char op)
{
	if (t->flags & RX_EXTENDED)
		return t->s != t->end && *t->s == op;
	return t->end - t->s > 1 && t->s[0] == '\\' && t->s[1] == op;
}

static bool take_operator(struct rx_pattern_text *t, char op)
{
	bool is = at_operator(t, op);

	if (is)
		t->s += t->flags & RX_EXTENDED ? 1 : 2;
	return is;
}

static struct rx_node *group(struct rx_pattern_text *t)
{
	struct rx_node *node = rx_node(t, RX_GROUP);
	int number = t->ngroups++;

	node->group = number + 1;
	node->n = 1;
	node->kids = arena_alloc(t->arena, sizeof(*node->kids));
	if (t->ngroups > t->room)
		t->groups = mem_realloc(t->groups, (size_t)(t->room = t->ngroups * 2) * sizeof(struct rx_node *));
	t->groups[number] = node;
	t->depth++;
	node->kids[0] = alternatives(t);
	t->depth--;
	if (!node->kids[0])
		return NULL;
	if (!take_operator(t, ')')) {
		t->error = "Unmatched ( or \\(";
		return NULL;
	}
	if (number < 9)
		t->complete |= 1u << number;
	return node;
}

static struct rx_node *escaped(struct rx_pattern_text *t)
{
	static const char asserts[] = "`'<>bB"; /* in the order of enum rx_assert */
	struct rx_node *node;
	const char *assert;
	char c;

	if (t->s == t->end) {
		t->error = "Trailing backslash";
		return NULL;
	}
	c = *t->s;
	assert = c ? strchr(asserts, c) : NULL;
	if (assert) {
		t->s++;
		return assertion(t, (enum rx_assert)(assert - asserts));
	}
	if (c == 'w' || c == 'W' || c == 's' || c == 'S') {
		t->s++;
		return (c | 32) == 'w' ? class_of(t, "alnum", '_', c == 'W') : class_of(t, "space", '\0', c == 'S');
	}
	if (c < '1' || c > '9')
		return character(t, rx_next(t));
	if (!(t->complete >> (c - '1') & 1)) {
		t->error = "Invalid back reference";
		return NULL;
	}
	t->s++;
	t->backrefs = true;
	node = rx_node(t, RX_BACKREF);
	node->group = c - '0';
	return node;
}

/* In a basic pattern a $ is an anchor at the end of a subexpression only. */
static bool at_end(struct rx_pattern_text *t)
{
	return t->flags & RX_EXTENDED || t->s == t->end || at_operator(t, '|') || at_operator(t, ')');
}

/* What may be repeated; first: of its branch. */
static struct rx_node *atom(struct rx_pattern_text *t, bool first)
{
	char c = *t->s;

	if (take_operator(t, '('))
		return group(t);
	if (c == '^' && !(t->flags & RX_EXTENDED) && !first)
		return character(t, rx_next(t));
	t->s++;
	if (c == '^')
		return assertion(t, RX_BOL);
	if (c == '$' && at_end(t))
		return assertion(t, RX_EOL);
	if (c == '.')
		return class_of(t, "", '\0', true);
	if (c == '[')
		return rx_bracket(t);
	if (c == '\\')
		return escaped(t);
	t->s--;
	return character(t, rx_next(t));
}

/* Digits; -1 when there are none. */
static int number(const char **p, const char *end)
{
	int n = -1;

	for (; *p != end && **p >= '0' && **p <= '9'; ++*p) {
		n = (n < 0 ? 0 : n) * 10 + **p - '0';
		if (n > DUP_MAX)
			n = DUP_MAX + 1;
	}
	return n;
}

/* Behind a brace: {m}, {m,}, {m,n} or {,n}. False: an error, or with none no interval but text. */
static bool interval(struct rx_pattern_text *t, int *min, int *max)
{
	bool extended = t->flags & RX_EXTENDED, comma = false;
	const char *p = t->s;

	*min = *max = number(&p, t->end);
	if (p != t->end && *p == ',') {
		comma = true;
		p++;
		*max = number(&p, t->end);
	}
	if (p == t->end || (!extended && p + 1 == t->end)) {
		t->error = extended ? NULL : "Unmatched \\{";
		return false;
	}
	if (extended ? *p != '}' : p[0] != '\\' || p[1] != '}') {
		bool closed = memmem(p, (size_t)(t->end - p), "\\}", 2);

		t->error = extended ? NULL : closed ? "Invalid content of \\{\\}" : "Unmatched \\{";
		return false;
	}
	if ((*min < 0 && !comma) || (*max >= 0 && *min > *max)) {
		t->error = "Invalid content of \\{\\}";
		return false;
	}
	if (*min > DUP_MAX || *max > DUP_MAX) {
		t->error = "Regular expression too big";
		return false;
	}
	*min = *min < 0 ? 0 : *min;
	t->s = p + (extended ? 1 : 2);
	return true;
}

/* Is a repetition next? It is passed. */
static bool repetition(struct rx_pattern_text *t, int *min, int *max)
{
	const char *begin = t->s;

	*min = 0;
	*max = -1;
	if (t->s != t->end && *t->s == '*') {
		t->s++;
		return true;
	}
	if (take_operator(t, '+')) {
		*min = 1;
		return true;
	}
	if (take_operator(t, '?')) {
		*max = 1;
		return true;
	}
	if (!take_operator(t, '{'))
		return false;
	if (interval(t, min, max))
		return true;
	t->s = begin;
	return false;
}

static struct rx_node *repeated(struct rx_pattern_text *t, struct rx_node *node)
{
	struct rx_node *repeat;
	int min, max;

	while (node && repetition(t, &min, &max)) {
		repeat = rx_node(t, RX_REPEAT);
		repeat->n = 1;
		repeat->kids = arena_alloc(t->arena, sizeof(*repeat->kids));
		repeat->kids[0] = node;
		repeat->min = min;
		repeat->max = max;
		node = repeat;
	}
	return t->error ? NULL : node;
}

/* A repetition at the start, with nothing but assertions before it: said in an extended pattern, text in a basic one. */
static bool leading(struct rx_pattern_text *t)
{
	static const char ops[] = "*+?{";
	static const char *const warnings[] = {
		"* at start of expression", "+ at start of expression", "? at start of expression",
		"{...} at start of expression",
	};
	const char *begin = t->s, *op = NULL;
	int min, max;

	for (size_t i = 0; i < sizeof(ops) - 1; i++)
		if (ops[i] == '*' ? t->s != t->end && *t->s == '*' : at_operator(t, ops[i]))
			op = &ops[i];
	if (!op)
		return false;
	if (t->flags & RX_EXTENDED) {
		if (repetition(t, &min, &max))
			t->warning = warnings[op - ops];
		op = t->s == begin ? NULL : op;
		t->s = begin;
	} else if (*op != '*') {
		t->s++;
	}
	return op;
}

static struct rx_node *list(struct rx_pattern_text *t, enum rx_kind kind, struct buf *kids)
{
	struct rx_node *node;

	if (kids->n == sizeof(node)) {
		memcpy(&node, kids->s, sizeof(node));
		return node;
	}
	node = rx_node(t, kids->n ? kind : RX_EMPTY);
	node->n = kids->n / sizeof(node);
	if (node->n)
		node->kids = memcpy(arena_alloc(t->arena, kids->n), kids->s, kids->n);
	return node;
}

static struct rx_node *branch(struct rx_pattern_text *t)
{
	bool extended = t->flags & RX_EXTENDED, start = true, lead;
	struct rx_node *node = NULL;
	struct buf kids = { 0 };

	while (t->s != t->end && !t->error && !at_operator(t, '|')) {
		if (at_operator(t, ')') && (t->depth || !extended))
			break;
		lead = start && leading(t);
		if (t->error)
			break;
		if (lead && !extended)
			node = character(t, rx_next(t));
		else if (lead)
			node = rx_node(t, RX_EMPTY);
		else
			node = atom(t, !kids.n);
		start = start && !lead && node && node->kind == RX_ASSERT;
		if (extended && start)
			leading(t); /* for its warning */
		if (extended || !start)
			node = repeated(t, node);
		if (node)
			buf_add(&kids, (char *)&node, sizeof(node));
	}
	node = t->error ? NULL : list(t, RX_CAT, &kids);
	buf_finish(&kids);
	return node;
}

static struct rx_node *alternatives(struct rx_pattern_text *t)
{
	uint32_t before = t->complete, complete = before; /* one alternative does not know the groups of another */
	struct buf kids = { 0 };
	struct rx_node *node;

	if (stack_left() < STACK_RESERVE)
		t->error = "stack overflow";
	do {
		t->complete = before;
		node = t->error ? NULL : branch(t);
		complete |= t->complete;
		if (node)
			buf_add(&kids, (char *)&node, sizeof(node));
	} while (node && take_operator(t, '|'));
	t->complete = complete;
	node = t->error ? NULL : list(t, RX_ALT, &kids);
	buf_finish(&kids);
	return node;
}

static struct rx_node *literal(struct rx_pattern_text *t)
{
	struct buf kids = { 0 };
	struct rx_node *node;

	while (t->s != t->end) {
		node = character(t, rx_next(t));
		buf_add(&kids, (char *)&node, sizeof(node));
	}
	node = list(t, RX_CAT, &kids);
	buf_finish(&kids);
	return node;
}

const char *rx_add(struct rx *x, const char *pattern, size_t n)
{
	struct rx_pattern_text t = { .arena = &x->arena, .flags = x->flags, .s = pattern, .end = pattern + n };
	struct rx_node *tree = x->flags & RX_LITERAL ? literal(&t) : alternatives(&t);
	struct rx_pattern *p;

	if (!t.error && t.s != t.end)
		t.error = "Unmatched ) or \\)";
	x->warning = t.warning;
	if (t.error) {
		mem_free(t.groups);
		return t.error;
	}
	if (x->n == x->cap)
		x->patterns = mem_realloc(x->patterns, mem_mul(x->cap = x->cap ? x->cap * 2 : 1, sizeof(*p)));
	p = &x->patterns[x->n++];
	*p = (struct rx_pattern){ tree, t.groups, t.ngroups, t.backrefs };
	x->backrefs |= t.backrefs;
	return NULL;
}
