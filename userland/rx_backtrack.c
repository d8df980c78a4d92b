/* rx_backtrack.c - patterns with back-references: try everything
 *
 * Only lines that the automaton lets pass come here. All ways through the
 * program are gone, since the longest match is wanted; what takes too many
 * steps is given up.
 * SPDX-License-Identifier: ISC
 */
#include "userland/rx_program.h"

#include "base/unicode.h"
#include "base/utf8.h"

enum { STEPS = 1 << 26 };

/* A way not yet gone, or (pc UINT32_MAX) a slot to be put back before the next one is. */
struct choice {
	uint32_t pc, slot;
	size_t value;
};

struct run {
	const struct rx_program *p;
	const char *line;
	size_t n;
	size_t slots[RX_SLOTS];
	struct buf choices;
};

static void later(struct run *r, uint32_t pc, uint32_t slot, size_t value)
{
	struct choice c = { pc, slot, value };

	buf_add(&r->choices, (char *)&c, sizeof(c));
}

static size_t decode(const struct run *r, size_t at, uint32_t *c)
{
	if (r->p->utf8)
		return utf8_decode(r->line + at, r->n - at, c);
	*c = (unsigned char)r->line[at];
	return 1;
}

static uint32_t folded(const struct run *r, uint32_t c)
{
	if (c < 128)
		return c >= 'a' && c <= 'z' ? c - 32 : c;
	return r->p->utf8 && c < UTF8_RAW ? unicode_to_upper(c) : c;
}

/* Behind the same text as the group's; SIZE_MAX: it is not there. */
static size_t same_text(const struct run *r, uint8_t slot, size_t at)
{
	size_t from = r->slots[slot], end = r->slots[slot + 1];

	if (from == SIZE_MAX || end == SIZE_MAX)
		return SIZE_MAX;
	if (!r->p->icase) {
		size_t len = end - from;

		return len <= r->n - at && !memcmp(r->line + from, r->line + at, len) ? at + len : SIZE_MAX;
	}
	while (from < end) {
		uint32_t a, b;

		if (at == r->n)
			return SIZE_MAX;
		from += decode(r, from, &a);
		at += decode(r, at, &b);
		if (folded(r, a) != folded(r, b))
			return SIZE_MAX;
	}
	return at;
}

/* One step of a way; false: it ends there. */
static bool step(struct run *r, uint32_t *pc, size_t *at)
{
	const struct rx_inst *inst = &r->p->v[*pc];
	uint32_t c;

	*pc = inst->out;
	switch (inst->op) {
	case OP_CHAR: case OP_SET:
		if (*at == r->n)
			return false;
		*at += decode(r, *at, &c);
		return rx_consumes(r->p, inst, c);
	case OP_ASSERT:
		return rx_holds(inst->assert, rx_before(r->p, r->line, *at), rx_behind(r->p, r->line, *at, r->n));
	case OP_FORK:
		later(r, inst->other, 0, *at);
		return true;
	case OP_SAVE:
		later(r, UINT32_MAX, inst->slot, r->slots[inst->slot]);
		r->slots[inst->slot] = *at;
		return true;
	case OP_LOOP:
		if (r->slots[inst->slot] == *at)
			*pc = inst->other;
		return true;
	case OP_BACKREF:
		*at = same_text(r, inst->slot, *at);
		return *at != SIZE_MAX;
	}
	return false;
}

size_t rx_backtrack(const struct rx_program *p, const char *line, size_t n, size_t from, bool *too_long)
{
	struct run r = { .p = p, .line = line, .n = n };
	size_t best = SIZE_MAX, steps = 0;

	memset(r.slots, 0xff, sizeof(r.slots));
	later(&r, p->start, 0, from);
	while (r.choices.n && best != n) {
		struct choice c;
		uint32_t pc;
		size_t at;

		r.choices.n -= sizeof(c);
		memcpy(&c, r.choices.s + r.choices.n, sizeof(c));
		if (c.pc == UINT32_MAX) {
			r.slots[c.slot] = c.value;
			continue;
		}
		pc = c.pc;
		at = c.value;
		do {
			if (p->v[pc].op == OP_MATCH && (best == SIZE_MAX || at > best))
				best = at;
			if (++steps == STEPS) {
				*too_long = true;
				r.choices.n = 0;
				break;
			}
		} while (step(&r, &pc, &at));
	}
	buf_finish(&r.choices);
	return best;
}
