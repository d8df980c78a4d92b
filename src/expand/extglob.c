/* extglob.c - patterns with ?( ) *( ) +( ) @( ) !( )
 *
 * !( ) is an automaton of its own, which runs from each place where the group
 * may begin and says where the group cannot end.
 * SPDX-License-Identifier: ISC
 */
#include "expand/extglob.h"

#include "base/arena.h"
#include "base/stack.h"
#include "base/utf8.h"

enum op {
	OP_ELEMENT, /* what match_element takes */
	OP_CHAR, /* a character, whatever it is in patterns */
	OP_ANY,
	OP_SPLIT, /* to both x and y */
	OP_JUMP, /* to x */
	OP_NO_DOT, /* not before a dot at the beginning */
	OP_NOT, /* !( ) */
	OP_MATCH,
};

struct instruction {
	uint8_t op; /* enum op */
	uint32_t x, y;
	union {
		struct {
			const char *p, *end;
		};
		struct automaton *not;
	};
};

/* A set of places in the text. */
typedef uint64_t place_bits;

/* The whole pattern, or a !( ) in it. */
struct automaton {
	struct automaton *parts, *next; /* the !( ) in it; beside it */
	uint32_t begin, after; /* in the program */
	bool active; /* one has begun before */
	place_bits *missing; /* where it cannot have ended, wherever it began */
	place_bits **known; /* within another !( ): the same for each place where it may begin; NULL: not known */
};

struct piece {
	struct piece *next, *previous;
	const char *p, *end;
	enum { PIECE_ELEMENT, PIECE_CHAR, PIECE_STAR, PIECE_GROUP } kind;
};

struct matcher {
	struct arena arena, kept;
	struct instruction *program;
	uint32_t size;
	const char *s;
	size_t n;
	unsigned flags;
	bool backward; /* from the end towards the beginning */
	bool failed; /* nested too deeply */
	uint64_t *marks; /* of each instruction: the round in which it was reached last */
	uint64_t rounds;
};

/* ---- text to program ---------------------------------------------------------------- */

const char *extglob_bar(struct match_text t, unsigned flags)
{
	int depth = 0;

	while (t.p < t.end) {
		char c = *t.p++;

		if (c == '\\' && t.p < t.end) {
			t.p++;
		} else if (c == '[') {
			t.p = match_bracket_end(t, flags);
			if (!t.p)
				return NULL;
		} else if (c == '(') {
			depth++;
		} else if ((c == ')' && depth-- == 0) || (c == '|' && depth == 0)) {
			return t.p - 1;
		}
	}
	return NULL;
}

const char *extglob_close(struct match_text t, unsigned flags)
{
	while ((t.p = extglob_bar(t, flags)) && *t.p++ == '|')
		;
	return t.p;
}

static void add_piece(struct matcher *m, struct piece **last, const char *p, const char *end, int kind)
{
	struct piece *q = arena_alloc(&m->arena, sizeof(*q));

	*q = (struct piece){ .previous = *last, .p = p, .end = end, .kind = kind };
	if (*last)
		(*last)->next = q;
	*last = q;
}

/* The piece that begins at t; t->p is behind it then. */
static int next_piece(const struct matcher *m, struct match_text *t)
{
	char c = *t->p++;
	const char *end;

	if (t->p < t->end && *t->p == '(' && c && strchr("?*+@!", c)) {
		end = extglob_close((struct match_text){ t->p + 1, t->end }, m->flags);
		t->p = end ? end : t->p - 1;
		return end ? PIECE_GROUP : PIECE_CHAR;
	}
	if (c == '*')
		return PIECE_STAR;
	if (c == '[') {
		end = match_bracket_end(*t, m->flags);
		t->p = end ? end : t->p;
	} else {
		uint32_t code;

		if (c != '\\' || t->p == t->end)
			t->p--;
		t->p += m->flags & MATCH_UTF8 ? utf8_decode(t->p, (size_t)(t->end - t->p), &code) : 1;
	}
	return PIECE_ELEMENT;
}

/* A group that does not end makes ordinary text of all that follows, as in bash. */
static struct piece *pieces_of(struct matcher *m, struct match_text t)
{
	struct piece *last = NULL;

	while (t.p < t.end) {
		const char *p = t.p;
		int kind = next_piece(m, &t);

		if (kind == PIECE_CHAR) {
			for (; p < t.end; p = t.p) {
				uint32_t c;

				t.p += m->flags & MATCH_UTF8 ? utf8_decode(p, (size_t)(t.end - p), &c) : 1;
				add_piece(m, &last, p, t.p, kind);
			}
		} else if (kind != PIECE_STAR || !last || last->kind != PIECE_STAR) {
			add_piece(m, &last, p, t.p, kind);
		}
	}
	return last;
}

static uint32_t emit(struct matcher *m, enum op op)
{
	m->program[m->size] = (struct instruction){ .op = (uint8_t)op };
	return m->size++;
}

static void compile(struct matcher *m, struct automaton *of, struct match_text t);

/* The alternatives, from t on up to the group's end. */
static void compile_group(struct matcher *m, struct automaton *of, struct match_text t)
{
	uint32_t jumps = UINT32_MAX, split = 0;

	for (;;) {
		const char *bar = extglob_bar(t, m->flags);
		bool last = *bar == ')';

		if (!last)
			split = emit(m, OP_SPLIT);
		compile(m, of, (struct match_text){ t.p, bar });
		if (last)
			break;
		m->program[m->size].y = jumps; /* a chain until the end is known */
		jumps = m->size;
		m->program[m->size++].op = OP_JUMP;
		m->program[split].x = split + 1;
		m->program[split].y = m->size;
		t.p = bar + 1;
	}
	while (jumps != UINT32_MAX) {
		m->program[jumps].x = m->size;
		jumps = m->program[jumps].y;
	}
}

static void compile_not(struct matcher *m, struct automaton *of, struct match_text t)
{
	struct automaton *a = arena_zalloc(&m->kept, sizeof(*a));
	uint32_t at = emit(m, OP_NOT);

	m->program[at].not = a;
	a->next = of->parts;
	of->parts = a;
	a->begin = m->size;
	compile_group(m, a, t);
	emit(m, OP_MATCH);
	a->after = m->size;
}

static void compile_piece(struct matcher *m, struct automaton *of, const struct piece *q)
{
	char sign = q->kind == PIECE_STAR ? '*' : *q->p;
	struct match_text in = { q->p + 2, q->end };
	uint32_t first = m->size, split = 0;

	if (q->kind == PIECE_ELEMENT || q->kind == PIECE_CHAR) {
		m->program[m->size] = (struct instruction){ .op = q->kind == PIECE_CHAR ? OP_CHAR : OP_ELEMENT };
		m->program[m->size].p = q->p;
		m->program[m->size++].end = q->end;
		return;
	}
	if (sign == '!') {
		compile_not(m, of, in);
		return;
	}
	if (q->kind == PIECE_STAR) {
		emit(m, OP_NO_DOT);
		first = m->size;
	}
	if (sign == '?' || sign == '*')
		split = emit(m, OP_SPLIT);
	if (q->kind == PIECE_STAR)
		emit(m, OP_ANY);
	else
		compile_group(m, of, in);
	if (sign == '*')
		m->program[emit(m, OP_JUMP)].x = first;
	if (sign == '+') {
		split = emit(m, OP_SPLIT);
		m->program[split].x = first;
		m->program[split].y = m->size;
	} else if (sign != '@') {
		m->program[split].x = split + 1;
		m->program[split].y = m->size;
	}
}

static void compile(struct matcher *m, struct automaton *of, struct match_text t)
{
	struct piece *q;

	if (stack_left() < STACK_RESERVE) {
		m->failed = true;
		return;
	}
	q = pieces_of(m, t);
	if (!m->backward)
		while (q && q->previous)
			q = q->previous;
	for (; q; q = m->backward ? q->previous : q->next)
		compile_piece(m, of, q);
}

/* ---- running it ----------------------------------------------------------------------- */

struct states {
	uint32_t *v;
	uint32_t n;
	uint64_t round;
};

/* Where an automaton has ended. */
struct ends {
	place_bits *all; /* NULL: not asked for */
	bool first_only, any;
	size_t place; /* the last of them, or the first one */
};

static size_t words_of(const struct matcher *m)
{
	return m->n / 64 + 1;
}

static bool has(const place_bits *set, size_t at)
{
	return set[at / 64] >> (at % 64) & 1;
}

static void run(struct matcher *m, struct automaton *a, size_t at, struct ends *e);

static bool at_dot(const struct matcher *m, size_t at)
{
	return m->flags & MATCH_PERIOD && at == 0 && m->n && m->s[0] == '.';
}

/* Where what !( ) excludes ends when it begins there. */
static const place_bits *excluded(struct matcher *m, struct automaton *a, size_t at, bool keep)
{
	struct arena *arena = keep ? &m->kept : &m->arena;
	struct ends e = { 0 };

	if (keep && !a->known)
		a->known = arena_zalloc(arena, (m->n + 1) * sizeof(*a->known));
	if (keep && a->known[at])
		return a->known[at];
	e.all = arena_zalloc(arena, words_of(m) * sizeof(*e.all));
	run(m, a, at, &e);
	if (keep)
		a->known[at] = e.all;
	return e.all;
}

/* !( ) begins at a place, too. */
static void begin_not(struct matcher *m, const struct automaton *of, struct automaton *a, size_t at)
{
	size_t from = m->backward ? 0 : at / 64, to = m->backward ? at / 64 + 1 : words_of(m);
	const place_bits *set;
	struct arena_mark mark;
	place_bits left = 0;

	if (!a->active) {
		a->active = true;
		a->missing = arena_alloc(&m->arena, words_of(m) * sizeof(*a->missing));
		memset(a->missing, 0xff, words_of(m) * sizeof(*a->missing));
	}
	for (size_t i = from; i < to && !left; i++)
		left = a->missing[i];
	if (!left)
		return;
	mark = arena_mark(&m->arena);
	set = excluded(m, a, at, of->begin > 0);
	for (size_t i = from; i < to; i++)
		a->missing[i] &= set[i];
	arena_reset(&m->arena, mark);
}

static void ended(struct ends *e, size_t at)
{
	if (e->all)
		e->all[at / 64] |= UINT64_C(1) << (at % 64);
	if (!e->any || !e->first_only)
		e->place = at;
	e->any = true;
}

/* Enter the state at pc and what follows it without a character. */
static void enter(struct matcher *m, const struct automaton *of, struct states *s, uint32_t pc, size_t at,
		  struct ends *e)
{
	for (;;) {
		const struct instruction *in = &m->program[pc];

		if (m->marks[pc] == s->round)
			return;
		m->marks[pc] = s->round;
		switch (in->op) {
		case OP_SPLIT:
			enter(m, of, s, in->x, at, e);
			pc = in->y;
			break;
		case OP_JUMP:
			pc = in->x;
			break;
		case OP_NO_DOT:
			if (at_dot(m, at))
				return;
			pc++;
			break;
		case OP_NOT:
			if (at_dot(m, at))
				return;
			begin_not(m, of, in->not, at);
			if (has(in->not->missing, at))
				return;
			pc = in->not->after;
			break;
		case OP_MATCH:
			ended(e, at);
			return;
		default:
			s->v[s->n++] = pc;
			return;
		}
	}
}

/* Does the instruction take the character from `from` to `to`? */
static bool takes(const struct matcher *m, const struct instruction *in, size_t from, size_t to)
{
	struct match_text p = { in->p, in->end }, c = { m->s + from, m->s + to };

	switch (in->op) {
	case OP_ANY:
		return true;
	case OP_CHAR:
		return (size_t)(p.end - p.p) == to - from && memcmp(p.p, c.p, to - from) == 0;
	default:
		if (at_dot(m, from) && (*p.p == '?' || *p.p == '['))
			return false;
		return match_element(&p, &c, m->flags);
	}
}

/* The place behind one more character. */
static size_t advance(const struct matcher *m, size_t at)
{
	uint32_t c;

	if (m->backward)
		return (size_t)(match_previous(m->s, m->s + at, m->flags) - m->s);
	return at + (m->flags & MATCH_UTF8 ? utf8_decode(m->s + at, m->n - at, &c) : 1);
}

static void run(struct matcher *m, struct automaton *a, size_t at, struct ends *e)
{
	struct arena_mark mark = arena_mark(&m->arena);
	struct states now = { .v = arena_alloc(&m->arena, m->size * sizeof(uint32_t)) };
	struct states next = { .v = arena_alloc(&m->arena, m->size * sizeof(uint32_t)), .n = 1 };
	size_t last = m->backward ? 0 : m->n;

	next.v[0] = a->begin;
	for (struct automaton *part = a->parts; part; part = part->next)
		part->active = false;
	for (;;) {
		bool going = false;
		size_t to;

		now.round = ++m->rounds;
		now.n = 0;
		for (uint32_t i = 0; i < next.n; i++)
			enter(m, a, &now, next.v[i], at, e);
		for (struct automaton *part = a->parts; part; part = part->next) {
			going |= part->active;
			if (part->active && !has(part->missing, at))
				enter(m, a, &now, part->after, at, e);
		}
		if (at == last || (!now.n && !going) || (e->any && e->first_only))
			break;
		to = advance(m, at);
		next.n = 0;
		for (uint32_t i = 0; i < now.n; i++)
			if (takes(m, &m->program[now.v[i]], at < to ? at : to, at < to ? to : at))
				next.v[next.n++] = now.v[i] + 1;
		at = to;
	}
	arena_reset(&m->arena, mark);
}

static bool start(str pattern, str s, unsigned flags, bool backward, struct ends *e)
{
	struct matcher m = { .s = s.s, .n = s.n, .flags = flags, .backward = backward };
	struct automaton whole = { 0 };

	m.program = mem_alloc(mem_mul(pattern.n * 4 + 4, sizeof(*m.program)));
	compile(&m, &whole, (struct match_text){ pattern.s, pattern.s + pattern.n });
	emit(&m, OP_MATCH);
	m.marks = arena_zalloc(&m.kept, m.size * sizeof(*m.marks));
	if (!m.failed)
		run(&m, &whole, backward ? s.n : 0, e);
	mem_free(m.program);
	arena_finish(&m.arena);
	arena_finish(&m.kept);
	return e->any;
}

bool extglob_match(str pattern, str s, unsigned flags)
{
	struct ends e = { 0 };

	return start(pattern, s, flags, false, &e) && e.place == s.n;
}

long extglob_prefix(str pattern, str s, bool longest, unsigned flags)
{
	struct ends e = { .first_only = !longest };

	return start(pattern, s, flags, false, &e) ? (long)e.place : -1;
}

long extglob_suffix(str pattern, str s, bool longest, unsigned flags)
{
	struct ends e = { .first_only = !longest };

	return start(pattern, s, flags, true, &e) ? (long)(s.n - e.place) : -1;
}
