/* rx_required.c - the literal that every match of a pattern holds
 * SPDX-License-Identifier: ISC
 */
#include "userland/rx.h"

#include "base/utf8.h"

struct search {
	const struct rx *x;
	struct buf run; /* literal so far, while only literals have been seen */
	struct buf best;
	bool only; /* all of it is literal */
};

static void end_run(struct search *s)
{
	if (s->run.n > s->best.n) {
		s->best.n = 0;
		buf_add(&s->best, s->run.s, s->run.n);
	}
	s->run.n = 0;
}

static void add_character(struct search *s, uint32_t c)
{
	char text[4] = { (char)c };
	size_t n = s->x->flags & RX_UTF8 ? utf8_encode(c, text) : 1;

	for (size_t i = 0; i < n; i++)
		buf_addc(&s->run, text[i]);
}

static void walk(struct search *s, const struct rx_node *node)
{
	switch (node->kind) {
	case RX_CHAR:
		add_character(s, node->c);
		return;
	case RX_CAT:
		for (size_t i = 0; i < node->n; i++)
			walk(s, node->kids[i]);
		return;
	case RX_GROUP:
		s->only = false; /* it may be referred to */
		walk(s, node->kids[0]);
		return;
	case RX_REPEAT:
		s->only = false;
		end_run(s);
		if (node->min)
			walk(s, node->kids[0]);
		end_run(s);
		return;
	case RX_EMPTY: case RX_ASSERT:
		s->only = false;
		return;
	default:
		s->only = false;
		end_run(s);
	}
}

static bool valid_utf8(str s)
{
	uint32_t c;

	for (size_t i = 0; i < s.n;) {
		i += utf8_decode(s.s + i, s.n - i, &c);
		if (c >= UTF8_RAW)
			return false;
	}
	return true;
}

str rx_required(const struct rx *x, struct arena *a, bool *whole)
{
	struct search s = { .x = x, .only = true };
	str found = { 0 };

	*whole = false;
	if (x->n != 1)
		return found;
	walk(&s, x->patterns[0].tree);
	end_run(&s);
	found = (str){ arena_dup(a, s.best.n ? s.best.s : "", s.best.n), s.best.n };
	buf_finish(&s.run);
	buf_finish(&s.best);
	*whole = s.only && !(x->flags & (RX_WORD | RX_LINE));
	/* a part of a character is not to be found in another */
	if (x->flags & RX_UTF8 && !valid_utf8(found))
		found.n = *whole = false;
	return found;
}
