/* rx_bracket.c - bracket expressions (XBD 9.3.5)
 *
 * Errors are those of glibc's regcomp, which users of grep know by heart.
 * SPDX-License-Identifier: ISC
 */
#include "userland/rx_parse.h"

static const char unmatched[] = "Unmatched [, [^, [:, [., or [=", bad_range[] = "Invalid range end";

struct element {
	uint32_t c;
	bool class; /* c means nothing: no end of a range */
};

/* The text between `[:` and `:]`, `[.` and `.]` or `[=` and `=]`; t stands at its `[`. */
static bool delimited(struct rx_pattern_text *t, str *name)
{
	char kind = t->s[1];

	t->s += 2;
	for (const char *p = t->s; p + 1 < t->end; p++)
		if (p[0] == kind && p[1] == ']') {
			*name = (str){ t->s, (size_t)(p - t->s) };
			t->s = p + 2;
			return true;
		}
	t->error = unmatched;
	return false;
}

/* [:class:], [.x.] or [=x=]. */
static bool named(struct rx_pattern_text *t, struct rx_set *set, struct element *e)
{
	char kind = t->s[1];
	struct rx_pattern_text inner = *t;
	str name;

	if (!delimited(t, &name))
		return false;
	e->class = kind != '.';
	if (kind == ':') {
		if (!rx_set_class(t, set, name))
			t->error = "Invalid character class name";
		return !t->error;
	}
	inner.s = name.s;
	inner.end = name.s + name.n;
	if (name.n)
		e->c = rx_next(&inner);
	if (!name.n || inner.s != inner.end)
		t->error = "Invalid collation character";
	else if (kind == '=')
		rx_set_add(t, set, e->c, e->c);
	return !t->error;
}

static bool at(const struct rx_pattern_text *t, size_t i, char c)
{
	return (size_t)(t->end - t->s) > i && t->s[i] == c;
}

static bool element(struct rx_pattern_text *t, struct rx_set *set, struct element *e)
{
	*e = (struct element){ 0 };
	if (t->s == t->end) {
		t->error = unmatched;
		return false;
	}
	if (at(t, 0, '[') && (at(t, 1, ':') || at(t, 1, '.') || at(t, 1, '=')))
		return named(t, set, e);
	e->c = rx_next(t);
	return true;
}

/* One element or range. *plain: it was a single character. */
static bool part(struct rx_pattern_text *t, struct rx_set *set, bool first, bool *plain)
{
	struct element lo, hi;

	if (at(t, 0, '-') && !first && t->end - t->s > 1 && t->s[1] != ']') {
		t->error = bad_range;
		return false;
	}
	*plain = !at(t, 0, '[');
	if (!element(t, set, &lo))
		return false;
	if (!at(t, 0, '-') || t->end - t->s < 2 || t->s[1] == ']') {
		if (!lo.class)
			rx_set_add(t, set, lo.c, lo.c);
		return true;
	}
	*plain = false;
	t->s++;
	if (!element(t, set, &hi))
		return false;
	if (lo.class || hi.class || hi.c < lo.c) {
		t->error = bad_range;
		return false;
	}
	rx_set_add(t, set, lo.c, hi.c);
	return true;
}

struct rx_node *rx_bracket(struct rx_pattern_text *t)
{
	struct rx_node *node = rx_node(t, RX_SET);
	bool negated = at(t, 0, '^'), plain = true, all_plain = true, other = false;
	const char *begin;

	node->set = arena_zalloc(t->arena, sizeof(*node->set));
	t->s += negated;
	begin = t->s;
	do {
		other |= t->s != t->end && *t->s != ':';
		if (!part(t, node->set, t->s == begin, &plain))
			return NULL;
		all_plain &= plain;
	} while (!at(t, 0, ']') && t->s != t->end);
	if (t->s == t->end) {
		t->error = unmatched;
		return NULL;
	}
	if (all_plain && other && *begin == ':' && t->s[-1] == ':') {
		t->error = "character class syntax is [[:space:]], not [:space:]";
		return NULL;
	}
	t->s++;
	rx_set_end(t, node->set, negated);
	return node;
}
