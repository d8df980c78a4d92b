/* rx_compile.c - trees to programs
 * SPDX-License-Identifier: ISC
 */
#include "userland/rx_program.h"

#include "base/utf8.h"

enum { INST_MAX = 1 << 21 };

struct compiler {
	struct rx_program *p;
	const struct rx_pattern *pattern;
	bool exact; /* keep groups and back-references */
	bool loose; /* within what stands for a back-reference: assertions hold */
	bool failed;
	unsigned loops;
};

static uint32_t emit(struct compiler *c, struct rx_inst inst)
{
	struct rx_program *p = c->p;

	if (p->n >= INST_MAX) {
		c->failed = true;
		return 0;
	}
	if (p->n == p->cap)
		p->v = mem_realloc(p->v, mem_mul(p->cap = p->cap ? p->cap * 2 : 16, sizeof(*p->v)));
	p->v[p->n] = inst;
	return p->n++;
}

static uint32_t fork_to(struct compiler *c, uint32_t out, uint32_t other)
{
	return emit(c, (struct rx_inst){ .op = OP_FORK, .out = out, .other = other });
}

static uint32_t assertion(struct compiler *c, enum rx_assert assert, uint32_t next)
{
	static const uint8_t mirrored[] = {
		[RX_BOL] = RX_EOL, [RX_EOL] = RX_BOL, [RX_WORD_BEGIN] = RX_WORD_END, [RX_WORD_END] = RX_WORD_BEGIN,
		[RX_BOUNDARY] = RX_BOUNDARY, [RX_NO_BOUNDARY] = RX_NO_BOUNDARY,
		[RX_NO_WORD_BEFORE] = RX_NO_WORD_AFTER, [RX_NO_WORD_AFTER] = RX_NO_WORD_BEFORE,
	};

	if (c->loose)
		return next;
	if (assert == RX_BOL || assert == RX_EOL)
		c->p->ends = true;
	else
		c->p->words = true;
	return emit(c, (struct rx_inst){ .op = OP_ASSERT, .out = next,
					 .assert = c->p->reverse ? mirrored[assert] : (uint8_t)assert });
}

static uint32_t compile(struct compiler *c, const struct rx_node *node, uint32_t next);

/* The body again and again; where the first time begins, or where it may be left at once. What consumes nothing is not
   repeated: an exact program looks for that, automata do not mind. */
static uint32_t loop(struct compiler *c, const struct rx_node *body, uint32_t next, bool first)
{
	uint8_t slot = (uint8_t)(RX_GROUPS * 2 + c->loops++ % (RX_SLOTS - RX_GROUPS * 2));
	uint32_t again = fork_to(c, 0, next), back = again, begin;

	if (c->exact)
		back = emit(c, (struct rx_inst){ .op = OP_LOOP, .slot = slot, .out = again, .other = next });
	begin = compile(c, body, back);
	if (c->exact)
		begin = emit(c, (struct rx_inst){ .op = OP_SAVE, .slot = slot, .out = begin });
	if (!c->failed)
		c->p->v[again].out = begin;
	return first ? begin : again;
}

static uint32_t repetition(struct compiler *c, const struct rx_node *node, uint32_t next)
{
	const struct rx_node *body = node->kids[0];
	uint32_t end = next;
	int min = node->min;

	if (node->max < 0) {
		next = loop(c, body, next, min > 0);
		if (min)
			min--; /* the loop's body comes first */
	} else {
		for (int i = node->max; i > min && !c->failed; i--)
			next = fork_to(c, compile(c, body, next), end);
	}
	for (int i = 0; i < min && !c->failed; i++)
		next = compile(c, body, next);
	return next;
}

static uint32_t back_reference(struct compiler *c, const struct rx_node *node, uint32_t next)
{
	const struct rx_node *group = c->pattern->groups[node->group - 1];
	bool was = c->loose;

	if (c->exact)
		return emit(c, (struct rx_inst){ .op = OP_BACKREF, .slot = (uint8_t)((node->group - 1) * 2), .out = next });
	c->loose = true;
	next = compile(c, group->kids[0], next);
	c->loose = was;
	return next;
}

static uint32_t group(struct compiler *c, const struct rx_node *node, uint32_t next)
{
	uint8_t slot = (uint8_t)((node->group - 1) * 2);

	if (!c->exact || node->group > RX_GROUPS)
		return compile(c, node->kids[0], next);
	next = emit(c, (struct rx_inst){ .op = OP_SAVE, .slot = slot + 1, .out = next });
	next = compile(c, node->kids[0], next);
	return emit(c, (struct rx_inst){ .op = OP_SAVE, .slot = slot, .out = next });
}

/* The instructions for node with next behind them; where they begin. */
static uint32_t compile(struct compiler *c, const struct rx_node *node, uint32_t next)
{
	uint32_t first;

	if (c->failed)
		return 0;
	switch (node->kind) {
	case RX_EMPTY:
		return next;
	case RX_CHAR:
		return emit(c, (struct rx_inst){ .op = OP_CHAR, .out = next, .c = node->c });
	case RX_SET:
		return emit(c, (struct rx_inst){ .op = OP_SET, .out = next, .set = node->set });
	case RX_ASSERT:
		return assertion(c, node->assert, next);
	case RX_CAT:
		for (size_t i = node->n; i--;)
			next = compile(c, node->kids[c->p->reverse ? node->n - 1 - i : i], next);
		return next;
	case RX_ALT:
		first = compile(c, node->kids[node->n - 1], next);
		for (size_t i = node->n - 1; i--;)
			first = fork_to(c, compile(c, node->kids[i], next), first);
		return first;
	case RX_REPEAT:
		return repetition(c, node, next);
	case RX_GROUP:
		return group(c, node, next);
	case RX_BACKREF:
		return back_reference(c, node, next);
	}
	return next;
}

/* Every pattern an alternative, each with what -w or -x ask for around it. */
static bool compile_all(struct rx *x, struct rx_program *p, bool exact)
{
	struct compiler c = { .p = p, .exact = exact };
	enum rx_assert before = x->flags & RX_LINE ? RX_BOL : RX_NO_WORD_BEFORE;
	enum rx_assert after = x->flags & RX_LINE ? RX_EOL : RX_NO_WORD_AFTER;
	uint32_t match = emit(&c, (struct rx_inst){ .op = OP_MATCH });

	if (x->flags & (RX_LINE | RX_WORD))
		match = assertion(&c, p->reverse ? before : after, match);
	for (size_t i = x->n; i--;) {
		uint32_t first;

		c.pattern = &x->patterns[i];
		first = compile(&c, c.pattern->tree, match);
		p->start = i == x->n - 1 ? first : fork_to(&c, first, p->start);
	}
	if (x->flags & (RX_LINE | RX_WORD))
		p->start = assertion(&c, p->reverse ? after : before, p->start);
	return !c.failed;
}

static bool takes_byte(const struct rx_inst *inst, unsigned b)
{
	return inst->op == OP_CHAR ? inst->c == b : inst->set->bits[b >> 6] >> (b & 63) & 1;
}

/* Split every class of bytes that one of the two treats differently. */
static void refine(struct rx_program *p, bool (*in)(const void *, unsigned), const void *arg, unsigned last)
{
	uint16_t renamed[256] = { 0 };

	for (unsigned b = 0; b < last; b++) {
		unsigned class = p->classes[b];

		if (class < 2 || !in(arg, b))
			continue;
		if (!renamed[class]) {
			bool all = true;

			for (unsigned k = 0; k < last && all; k++)
				all = p->classes[k] != class || in(arg, k);
			renamed[class] = all ? (uint16_t)class : (uint16_t)p->nclasses++;
		}
		p->classes[b] = (uint8_t)renamed[class];
	}
}

static bool inst_takes(const void *inst, unsigned b)
{
	return takes_byte(inst, b);
}

static bool is_word(const void *arg, unsigned b)
{
	return rx_is_word(b) && b < 128;
}

static void find_classes(struct rx_program *p)
{
	unsigned last = p->utf8 ? 128 : 256;

	for (unsigned b = 0; b < 256; b++)
		p->classes[b] = b < last ? 2 : 1;
	p->classes[(unsigned char)p->eol] = 0;
	p->nclasses = 3;
	if (p->words)
		refine(p, is_word, NULL, last);
	for (uint32_t i = 0; i < p->n && p->nclasses < 250; i++)
		if (p->v[i].op <= OP_SET)
			refine(p, inst_takes, &p->v[i], last);
	if (p->nclasses >= 250) { /* each its own; only without UTF-8, so that 1 is free */
		for (unsigned b = 0; b < 256; b++)
			p->classes[b] = (uint8_t)b;
		p->classes[0] = (uint8_t)p->eol;
		p->classes[(unsigned char)p->eol] = 0;
		p->nclasses = 256;
	}
}

static struct rx_program *program(struct rx *x, bool reverse, bool exact)
{
	struct rx_program *p = mem_zalloc(sizeof(*p));

	p->reverse = reverse;
	p->utf8 = x->flags & RX_UTF8;
	p->icase = x->flags & RX_ICASE;
	p->eol = x->eol;
	if (compile_all(x, p, exact)) {
		find_classes(p);
		return p;
	}
	mem_free(p->v);
	mem_free(p);
	return NULL;
}

bool rx_compile(struct rx *x)
{
	x->forward = program(x, false, false);
	if (x->backrefs)
		x->exact = program(x, false, true);
	return x->forward && (x->exact || !x->backrefs);
}

/* The automaton has found line[0..n); whether it really matches. */
static bool verify(struct rx *x, const char *line, size_t n)
{
	for (size_t i = 0; i <= n && !x->too_long; i++)
		if (rx_backtrack(x->exact, line, n, i, &x->too_long) != SIZE_MAX)
			return true;
	return false;
}

const char *rx_search(struct rx *x, const char *s, const char *end)
{
	const char *begin, *eol;

	if (!x->search)
		x->search = rx_dfa_new(x->forward, RX_SEARCH);
	for (;; s = eol + 1) {
		const char *at = rx_dfa_search(x->search, s, end);

		if (!at || !x->backrefs)
			return at;
		begin = memrchr(s, x->eol, (size_t)(at - s));
		begin = begin ? begin + 1 : s;
		eol = memchr(at, x->eol, (size_t)(end - at));
		if (!eol)
			return NULL;
		if (verify(x, begin, (size_t)(eol - begin)))
			return eol;
	}
}

static bool find_superset(struct rx *x, const char *line, size_t n, size_t from, size_t *start, size_t *len)
{
	size_t end;

	if (!x->longest)
		x->longest = rx_dfa_new(x->forward, RX_LONGEST);
	end = rx_dfa_run(x->longest, line, n, from, n);
	if (end == SIZE_MAX)
		return false;
	if (!x->reverse)
		x->reverse = program(x, true, false);
	if (!x->reverse) /* it is as large as the other, so this does not happen */
		return false;
	if (!x->start)
		x->start = rx_dfa_new(x->reverse, RX_START);
	*start = rx_dfa_run(x->start, line, n, end, from);
	*len = end - *start;
	return *start != SIZE_MAX;
}

bool rx_find(struct rx *x, const char *line, size_t n, size_t from, size_t *start, size_t *len)
{
	if (!find_superset(x, line, n, from, start, len))
		return false;
	for (; x->backrefs && *start <= n && !x->too_long; ++*start) {
		size_t end = rx_backtrack(x->exact, line, n, *start, &x->too_long);

		if (end != SIZE_MAX) {
			*len = end - *start;
			return true;
		}
	}
	return !x->backrefs;
}

static void program_free(struct rx_program *p)
{
	if (p)
		mem_free(p->v);
	mem_free(p);
}

void rx_finish(struct rx *x)
{
	rx_dfa_free(x->search);
	rx_dfa_free(x->longest);
	rx_dfa_free(x->start);
	program_free(x->forward);
	program_free(x->reverse);
	program_free(x->exact);
	for (size_t i = 0; i < x->n; i++)
		mem_free(x->patterns[i].groups);
	mem_free(x->patterns);
	arena_finish(&x->arena);
	*x = (struct rx){ 0 };
}
