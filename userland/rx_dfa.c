/* rx_dfa.c - run a program: automata whose states are made when they are met
 *
 * A state is a kernel: the instructions that may go on here. Those that assert
 * something about the next character stay in it until that one is known, so a
 * match shows one character late, when the character behind it is consumed (at
 * the end of a line its eol). Where the longest match is looked for, a kernel is a
 * list of groups that began in different places, the leftmost first: a group
 * that matches ends those behind it, and no new ones begin.
 *
 *	table:  row of state 0   what is not known yet, or must be decoded
 *	        row of state 1   matched (RX_SEARCH)
 *	        row of state 2   dead: nothing can match in this line any more
 *	        row of state 3...
 *
 * An entry is where the next state's row begins. The rows of the first three lead
 * to themselves, so that several bytes can be taken before one looks.
 * SPDX-License-Identifier: ISC
 */
#include "userland/rx_program.h"

#include "base/utf8.h"

enum { GROUP_END = UINT32_MAX, CACHE = 1 << 12, MEMORY = 1 << 25 };
enum { ST_UNKNOWN, ST_MATCHED, ST_DEAD, ST_FIRST };

struct state {
	uint32_t *kernel; // arena
	uint32_t n, hash;
	uint32_t next; /* of the same hash, 0: none */
	uint8_t prev; /* enum rx_place */
	bool matched; /* before the character that led here */
	bool closed; /* no new groups */
};

struct decoded {
	uint32_t from, c, to;
};

struct rx_dfa {
	const struct rx_program *p; // borrowed
	enum rx_mode mode;
	struct arena arena;
	size_t memory;
	struct state *states; // owned
	uint32_t n, cap;
	uint32_t *table; // owned
	uint32_t *buckets, nbuckets; // owned; by hash, 0: none
	uint32_t starts[3]; /* by enum rx_place; 0: not made */
	struct decoded *decoded; // owned, CACHE of them
	uint32_t *seen, *added, *stack; // owned
	uint32_t seen_mark, added_mark;
	uint32_t *kernel, nkernel, kernel_cap; // owned: the one being made
};

static void forget(struct rx_dfa *d)
{
	uint32_t stride = d->p->nclasses;

	arena_finish(&d->arena);
	d->n = ST_FIRST;
	d->memory = 0;
	memset(d->starts, 0, sizeof(d->starts));
	memset(d->buckets, 0, d->nbuckets * sizeof(*d->buckets));
	for (uint32_t i = 0; i < ST_FIRST * stride; i++)
		d->table[i] = i - i % stride;
	if (d->decoded)
		memset(d->decoded, 0, CACHE * sizeof(*d->decoded));
}

struct rx_dfa *rx_dfa_new(const struct rx_program *p, enum rx_mode mode)
{
	struct rx_dfa *d = mem_zalloc(sizeof(*d));

	d->p = p;
	d->mode = mode;
	d->cap = 16;
	d->states = mem_zalloc(d->cap * sizeof(*d->states));
	d->table = mem_zalloc(mem_mul(d->cap * sizeof(*d->table), p->nclasses));
	d->nbuckets = 1 << 10;
	d->buckets = mem_alloc(d->nbuckets * sizeof(*d->buckets));
	d->seen = mem_zalloc(p->n * sizeof(*d->seen));
	d->added = mem_zalloc(p->n * sizeof(*d->added));
	d->stack = mem_alloc((p->n + 1) * 2 * sizeof(*d->stack));
	forget(d);
	return d;
}

void rx_dfa_free(struct rx_dfa *d)
{
	if (!d)
		return;
	arena_finish(&d->arena);
	mem_free(d->states);
	mem_free(d->table);
	mem_free(d->buckets);
	mem_free(d->decoded);
	mem_free(d->seen);
	mem_free(d->added);
	mem_free(d->stack);
	mem_free(d->kernel);
	mem_free(d);
}

static void push(struct rx_dfa *d, uint32_t v)
{
	if (d->nkernel == d->kernel_cap) {
		d->kernel_cap = d->kernel_cap ? d->kernel_cap * 2 : 32;
		d->kernel = mem_realloc(d->kernel, mem_mul(d->kernel_cap, sizeof(*d->kernel)));
	}
	d->kernel[d->nkernel++] = v;
}

/* To the kernel that is being made: what can go on from instruction i, with prev before the place. Assertions about
   what is before are decided now. */
static void add(struct rx_dfa *d, uint32_t i, enum rx_place prev)
{
	uint32_t *stack = d->stack, n = 0;

	stack[n++] = i;
	while (n) {
		const struct rx_inst *inst = &d->p->v[i = stack[--n]];

		if (d->added[i] == d->added_mark)
			continue;
		d->added[i] = d->added_mark;
		if (inst->op == OP_FORK) {
			stack[n++] = inst->other;
			stack[n++] = inst->out;
		} else if (inst->op == OP_ASSERT && inst->assert == RX_BOL) {
			if (prev == RX_EDGE)
				stack[n++] = inst->out;
		} else if (inst->op == OP_ASSERT && inst->assert == RX_NO_WORD_BEFORE) {
			if (prev != RX_OF_WORD)
				stack[n++] = inst->out;
		} else {
			push(d, i);
		}
	}
}

/* One instruction of the old kernel meets the character c (edge: the line's end) and leads to instructions of the new
   one. Does it match before c? */
static bool step_one(struct rx_dfa *d, uint32_t i, enum rx_place prev, uint32_t c, bool edge)
{
	enum rx_place next = edge ? RX_EDGE : rx_place_of(d->p, c);
	uint32_t *stack = d->stack + d->p->n + 1, n = 0;
	bool matched = false;

	stack[n++] = i;
	while (n) {
		const struct rx_inst *inst = &d->p->v[i = stack[--n]];

		if (d->seen[i] == d->seen_mark)
			continue;
		d->seen[i] = d->seen_mark;
		if (inst->op == OP_MATCH) {
			matched = true;
		} else if (inst->op == OP_FORK) {
			stack[n++] = inst->other;
			stack[n++] = inst->out;
		} else if (inst->op == OP_ASSERT) {
			if (rx_holds(inst->assert, prev, next))
				stack[n++] = inst->out;
		} else if (!edge && rx_consumes(d->p, inst, c)) {
			add(d, inst->out, next);
		}
	}
	return matched;
}

static void sort(uint32_t *v, uint32_t n)
{
	for (uint32_t gap = n / 2; gap; gap /= 2)
		for (uint32_t i = gap; i < n; i++) {
			uint32_t x = v[i], k = i;

			for (; k >= gap && v[k - gap] > x; k -= gap)
				v[k] = v[k - gap];
			v[k] = x;
		}
}

static void end_group(struct rx_dfa *d, uint32_t from)
{
	if (d->nkernel == from)
		return;
	sort(d->kernel + from, d->nkernel - from);
	if (d->mode == RX_LONGEST)
		push(d, GROUP_END);
}

static void new_marks(struct rx_dfa *d)
{
	if (++d->seen_mark == 0) {
		memset(d->seen, 0, d->p->n * sizeof(*d->seen));
		d->seen_mark = 1;
	}
	if (++d->added_mark == 0) {
		memset(d->added, 0, d->p->n * sizeof(*d->added));
		d->added_mark = 1;
	}
}

static void grow(struct rx_dfa *d)
{
	if (d->n < d->cap)
		return;
	d->cap *= 2;
	d->states = mem_realloc(d->states, mem_mul(d->cap, sizeof(*d->states)));
	d->table = mem_realloc(d->table, mem_mul(d->cap * sizeof(*d->table), d->p->nclasses));
}

/* The state with the kernel that has been made. */
static uint32_t intern(struct rx_dfa *d, enum rx_place prev, bool matched, bool closed)
{
	uint32_t hash, bucket;
	struct state *s;

	/* the kernel says what prev has decided; only behind an assertion about words it may be asked for again */
	if (!d->p->words || (prev == RX_EDGE && !d->p->ends))
		prev = RX_OTHER;
	hash = (uint32_t)prev << 2 | (uint32_t)matched << 1 | closed;
	for (uint32_t i = 0; i < d->nkernel; i++)
		hash = (hash ^ d->kernel[i]) * 0x9e3779b1u;
	bucket = (hash ^ hash >> 15) % d->nbuckets;
	for (uint32_t i = d->buckets[bucket]; i; i = s->next) {
		s = &d->states[i];
		if (s->hash == hash && s->n == d->nkernel && s->prev == prev && s->matched == matched &&
		    s->closed == closed && (!s->n || !memcmp(s->kernel, d->kernel, s->n * sizeof(*s->kernel))))
			return i;
	}
	grow(d);
	s = &d->states[d->n];
	*s = (struct state){ .n = d->nkernel, .hash = hash, .next = d->buckets[bucket], .prev = (uint8_t)prev,
			     .matched = matched, .closed = closed };
	s->kernel = arena_alloc(&d->arena, (s->n + 1) * sizeof(*s->kernel));
	if (s->n)
		memcpy(s->kernel, d->kernel, s->n * sizeof(*s->kernel));
	memset(&d->table[d->n * d->p->nclasses], 0, d->p->nclasses * sizeof(*d->table));
	d->memory += sizeof(*s) + (s->n + d->p->nclasses) * sizeof(uint32_t);
	return d->buckets[bucket] = d->n++;
}

static uint32_t start_state(struct rx_dfa *d, enum rx_place prev)
{
	if (!d->starts[prev]) {
		new_marks(d);
		d->nkernel = 0;
		add(d, d->p->start, prev);
		end_group(d, 0);
		d->starts[prev] = intern(d, prev, false, d->mode == RX_START);
	}
	return d->starts[prev];
}

/* From state s by the character c or the line's end; ST_MATCHED and ST_DEAD as well. */
static uint32_t step(struct rx_dfa *d, uint32_t s, uint32_t c, bool edge)
{
	const struct state from = d->states[s];
	bool matched = false, closed = from.closed;
	uint32_t group = 0;

	new_marks(d);
	d->nkernel = 0;
	for (uint32_t i = 0; i < from.n; i++) {
		if (from.kernel[i] != GROUP_END) {
			matched |= step_one(d, from.kernel[i], from.prev, c, edge);
			continue;
		}
		end_group(d, group);
		group = d->nkernel;
		if (matched) {
			closed = true;
			break;
		}
	}
	if (matched && d->mode == RX_SEARCH)
		return ST_MATCHED;
	if (d->mode != RX_LONGEST || closed)
		end_group(d, group);
	if (edge && d->mode == RX_SEARCH)
		return start_state(d, RX_EDGE);
	if (!closed) {
		group = d->mode == RX_SEARCH ? 0 : d->nkernel;
		add(d, d->p->start, rx_place_of(d->p, c));
		end_group(d, group);
	}
	if (!d->nkernel && !matched && (closed || !d->p->words)) /* with words, it may begin behind a later character */
		return ST_DEAD;
	return intern(d, edge ? RX_EDGE : rx_place_of(d->p, c), matched, closed);
}

/* Too many states: begin again with s alone. */
static uint32_t relieve(struct rx_dfa *d, uint32_t s)
{
	struct state old = d->states[s];

	if (d->memory < MEMORY)
		return s;
	d->nkernel = 0;
	for (uint32_t i = 0; i < old.n; i++)
		push(d, old.kernel[i]);
	forget(d);
	return intern(d, old.prev, old.matched, old.closed);
}

/* From state *s, which may be numbered anew, by the character at p, behind which less than n bytes are; its length. */
static size_t slow_step(struct rx_dfa *d, uint32_t *s, const char *p, size_t n, uint32_t *to)
{
	unsigned class = d->p->classes[(unsigned char)*p];
	uint32_t c = (unsigned char)*p;
	struct decoded *known;
	size_t len;

	if (!d->p->utf8 || class != 1) {
		*s = relieve(d, *s);
		*to = step(d, *s, c, class == 0);
		d->table[*s * d->p->nclasses + class] = *to * d->p->nclasses;
		return 1;
	}
	len = utf8_decode(p, n, &c);
	if (!d->decoded)
		d->decoded = mem_zalloc(CACHE * sizeof(*d->decoded));
	known = &d->decoded[(c ^ *s * 0x9e3779b1u >> 8) % CACHE];
	if (known->from != *s || known->c != c) {
		*s = relieve(d, *s);
		*to = step(d, *s, c, false);
		known = &d->decoded[(c ^ *s * 0x9e3779b1u >> 8) % CACHE];
		*known = (struct decoded){ *s, c, *to };
	}
	*to = known->to;
	return len;
}

const char *rx_dfa_search(struct rx_dfa *d, const char *s, const char *end)
{
	const uint8_t *classes = d->p->classes;
	uint32_t stride = d->p->nclasses, special = ST_DEAD * stride, state = start_state(d, RX_EDGE) * stride;

	while (s < end) {
		const uint32_t *table = d->table;
		uint32_t t = state, at, to;

		for (; end - s >= 8; s += 8, state = t) {
			for (unsigned i = 0; i < 8; i++)
				t = table[t + classes[(unsigned char)s[i]]];
			if (t <= special)
				break;
		}
		for (t = state; s < end; s++, state = t) {
			t = table[t + classes[(unsigned char)*s]];
			if (t <= special)
				break;
		}
		if (s == end)
			break;
		if (t == 0) {
			at = state / stride;
			s += slow_step(d, &at, s, (size_t)(end - s), &to);
			if (to >= ST_FIRST) {
				state = to * stride;
				continue;
			}
			t = to * stride;
			s--;
		}
		if (t == ST_MATCHED * stride)
			return s;
		s = memchr(s, d->p->eol, (size_t)(end - s));
		if (!s)
			break;
		s++;
		state = start_state(d, RX_EDGE) * stride;
	}
	return NULL;
}

static size_t run_forward(struct rx_dfa *d, const char *line, size_t n, size_t from)
{
	uint32_t s = start_state(d, rx_before(d->p, line, from)), to, stride = d->p->nclasses;
	size_t last = SIZE_MAX, len;

	for (size_t i = from;; i += len, s = to) {
		if (i == n) {
			s = relieve(d, s);
			to = step(d, s, 0, true);
			return to != ST_DEAD && d->states[to].matched ? n : last;
		}
		len = 1;
		to = d->table[s * stride + d->p->classes[(unsigned char)line[i]]] / stride;
		if (to == ST_UNKNOWN)
			len = slow_step(d, &s, line + i, n - i, &to);
		if (to == ST_DEAD)
			return last;
		if (d->states[to].matched)
			last = i;
	}
}

static size_t run_back(struct rx_dfa *d, const char *line, size_t n, size_t from, size_t stop)
{
	uint32_t s = start_state(d, rx_behind(d->p, line, from, n)), to, c, stride = d->p->nclasses;
	size_t first = SIZE_MAX, len;

	for (size_t i = from;; i -= len, s = to) {
		bool edge = i == 0, byte;

		len = edge ? 0 : rx_decode_back(d->p, line, i, &c);
		byte = !edge && (c < 128 || !d->p->utf8);
		to = !byte ? ST_UNKNOWN : d->table[s * stride + d->p->classes[c]] / stride;
		if (to == ST_UNKNOWN) {
			s = relieve(d, s);
			to = step(d, s, edge ? 0 : c, edge);
			if (byte)
				d->table[s * stride + d->p->classes[c]] = to * stride;
		}
		if (to == ST_DEAD)
			return first;
		if (d->states[to].matched)
			first = i;
		if (i <= stop)
			return first;
	}
}

size_t rx_dfa_run(struct rx_dfa *d, const char *line, size_t n, size_t from, size_t stop)
{
	return d->mode == RX_START ? run_back(d, line, n, from, stop) : run_forward(d, line, n, from);
}
