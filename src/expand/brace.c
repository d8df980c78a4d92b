/* brace.c - brace expansion (bash manual 3.5.1)
 *
 * It is of text alone, before all other expansions. A word becomes a text in
 * which a byte stands for each part that is quoted or an expansion; the texts
 * that come of it become words again.
 * SPDX-License-Identifier: ISC
 */
#include "expand/brace.h"

#include "base/stack.h"

#include <errno.h>
#include <stdlib.h>

/* PART and three bytes that are no ASCII: which part. MOST: words, or braces within braces. */
enum { PART = '\1', PART_LEN = 4, MOST = 1 << 22, DEEPEST = 500 };

struct texts {
	str *v;
	size_t n, cap;
};

struct braces {
	struct shell *sh;
	bool any; /* that stand for words */
	int depth;
	bool failed;
};

static void add_text(struct braces *b, struct texts *t, str s)
{
	if (t->n == t->cap) {
		size_t cap = t->cap ? t->cap * 2 : 8;
		str *v = arena_alloc(&b->sh->scratch, cap * sizeof(*v));

		if (t->n)
			memcpy(v, t->v, t->n * sizeof(*v));
		t->v = v;
		t->cap = cap;
	}
	t->v[t->n++] = s;
}

static str joined(struct braces *b, str x, str y, str z)
{
	char *s = arena_bytes(&b->sh->scratch, x.n + y.n + z.n + 1);

	mem_copy(s, x.s, x.n);
	mem_copy(s + x.n, y.s, y.n);
	mem_copy(s + x.n + y.n, z.s, z.n);
	return (str){ s, x.n + y.n + z.n };
}

/* For each {, where its } is, or 0. */
static uint32_t *match_braces(struct braces *b, str s)
{
	uint32_t *close = arena_zalloc(&b->sh->scratch, (s.n + 1) * sizeof(*close));
	uint32_t *open = arena_alloc(&b->sh->scratch, (s.n + 1) * sizeof(*open));
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] == '{')
			open[n++] = (uint32_t)i;
		else if (s.s[i] == '}' && n)
			close[open[--n]] = (uint32_t)i;
	}
	return close;
}

/* The end of the item at from: a comma outside of further braces, or s.n. */
static size_t item_end(str s, size_t from)
{
	size_t depth = 0;

	for (; from < s.n; from++) {
		if (s.s[from] == '{')
			depth++;
		else if (s.s[from] == '}' && depth)
			depth--;
		else if (s.s[from] == ',' && !depth)
			break;
	}
	return from;
}

static bool integer(str s, long *out)
{
	char tmp[24], *end;

	if (!s.n || s.n >= sizeof(tmp) || (s.s[0] != '-' && s.s[0] != '+' && (s.s[0] < '0' || s.s[0] > '9')))
		return false;
	memcpy(tmp, s.s, s.n);
	tmp[s.n] = '\0';
	errno = 0;
	*out = strtol(tmp, &end, 10);
	return !*end && !errno;
}

/* Are there zeros in front? Then all numbers are as wide as the wider end. */
static bool padded(str s)
{
	size_t sign = s.n && (s.s[0] == '-' || s.s[0] == '+');

	return s.n > sign + 1 && s.s[sign] == '0';
}

static bool letter(str s)
{
	return s.n == 1 && ((s.s[0] >= 'a' && s.s[0] <= 'z') || (s.s[0] >= 'A' && s.s[0] <= 'Z'));
}

/* x..y or x..y..step, as its parts; false when it is neither. */
static bool split_range(str s, str part[3])
{
	size_t n = 0, from = 0;

	part[2] = (str){ "1", 1 };
	for (size_t i = 0; i <= s.n; i++) {
		if (i < s.n && !(s.s[i] == '.' && i + 1 < s.n && s.s[i + 1] == '.'))
			continue;
		if (n == 3)
			return false;
		part[n++] = (str){ s.s + from, i - from };
		from = i + 2;
		i++;
	}
	return n >= 2;
}

static bool add_range(struct braces *b, struct texts *t, str s)
{
	long from, to, step;
	bool letters, up;
	unsigned long left, stride;
	size_t width = 0;
	str part[3];

	if (!split_range(s, part) || !integer(part[2], &step))
		return false;
	letters = letter(part[0]) && letter(part[1]);
	if (letters) {
		from = part[0].s[0];
		to = part[1].s[0];
	} else if (!integer(part[0], &from) || !integer(part[1], &to)) {
		return false;
	} else if (padded(part[0]) || padded(part[1])) {
		width = part[0].n > part[1].n ? part[0].n : part[1].n;
	}
	up = from <= to;
	left = up ? (unsigned long)to - (unsigned long)from : (unsigned long)from - (unsigned long)to;
	stride = step < 0 ? 0 - (unsigned long)step : step ? (unsigned long)step : 1;
	if (left / stride >= MOST) {
		b->failed = true;
		return true;
	}
	for (long v = from;; v += up ? (long)stride : -(long)stride, left -= stride) {
		struct buf out = buf_in(&b->sh->scratch);
		char tmp[24];
		const char *digits = num_text(v, tmp);
		size_t n = strlen(digits), sign = *digits == '-';

		if (letters) {
			buf_addc(&out, (char)v);
		} else {
			buf_add(&out, digits, sign);
			for (size_t i = n; i < width; i++)
				buf_addc(&out, '0');
			buf_add(&out, digits + sign, n - sign);
		}
		add_text(b, t, (str){ out.s, out.n });
		if (left < stride)
			return true;
	}
}

static void expand(struct braces *b, struct texts *t, str s);

/* What stands between braces; false when that is nothing to expand. */
static bool add_items(struct braces *b, struct texts *t, str s)
{
	size_t end = item_end(s, 0);

	if (end == s.n)
		return add_range(b, t, s);
	for (size_t from = 0;; from = end + 1) {
		end = item_end(s, from);
		expand(b, t, (str){ s.s + from, end - from });
		if (end == s.n)
			return true;
	}
}

static void expand(struct braces *b, struct texts *t, str s)
{
	const uint32_t *close = memchr(s.s, '{', s.n) ? match_braces(b, s) : NULL;

	for (size_t i = 0; close && i < s.n && !b->failed; i++) {
		struct texts items = { 0 }, tails = { 0 };

		if (s.s[i] != '{' || !close[i])
			continue;
		b->failed |= ++b->depth > DEEPEST || stack_left() < STACK_RESERVE;
		if (b->failed || !add_items(b, &items, (str){ s.s + i + 1, close[i] - i - 1 })) {
			b->depth--;
			continue;
		}
		b->depth--;
		b->any = true;
		expand(b, &tails, (str){ s.s + close[i] + 1, s.n - close[i] - 1 });
		b->failed |= tails.n && items.n > MOST / tails.n;
		for (size_t k = 0; k < items.n && !b->failed; k++)
			for (size_t l = 0; l < tails.n; l++)
				add_text(b, t, joined(b, (str){ s.s, i }, items.v[k], tails.v[l]));
		return;
	}
	add_text(b, t, s);
}

/* Unquoted text as it is; what each PART stands for goes to others. */
static str flat(struct shell *sh, const struct word *w, struct part *others)
{
	struct buf b = buf_in(&sh->scratch);
	uint32_t n = 0;

	for (uint32_t i = 0; i < w->nparts; i++) {
		const struct part *p = &w->parts[i];

		if (p->kind != PART_LITERAL || p->quoted || memchr(p->text, PART, p->len)) {
			buf_addc(&b, PART);
			for (int shift = 0; shift < 21; shift += 7)
				buf_addc(&b, (char)(0x80 | (n >> shift & 127)));
			others[n++] = *p;
		} else {
			buf_add(&b, p->text, p->len);
		}
	}
	buf_cstr(&b);
	return (str){ b.s, b.n };
}

static const struct part *part_at(const char *s, const struct part *others)
{
	return &others[(s[1] & 127) | (s[2] & 127) << 7 | (s[3] & 127) << 14];
}

/* ~user at the beginning is a tilde-prefix when nothing but a / ends it. */
static size_t tilde(struct shell *sh, str s, struct part *p)
{
	size_t n = 1;

	if (!s.n || s.s[0] != '~')
		return 0;
	while (n < s.n && s.s[n] != '/' && s.s[n] != PART)
		n++;
	if (n < s.n && s.s[n] == PART)
		return 0;
	*p = (struct part){ .kind = PART_TILDE, .len = (uint32_t)n - 1, .text = arena_dup(&sh->scratch, s.s + 1, n - 1) };
	return n;
}

/*
 * $x before text that goes on like a name is another variable now, as if it had been written so: {a,$x}y. The rest of
 * the name is taken from s; how long it is.
 */
static size_t longer_name(struct shell *sh, str s, struct part *p)
{
	const struct param *old = p->param;
	struct param *longer;
	struct buf b;
	size_t n = 0;

	if (p->kind != PART_PARAM || p->quoted || !old->sym || old->braces)
		return 0;
	while (n < s.n && name_char[(unsigned char)s.s[n]])
		n++;
	if (!n)
		return 0;
	b = buf_in(&sh->scratch);
	buf_add(&b, old->sym->name, old->sym->len);
	buf_add(&b, s.s, n);
	longer = arena_alloc(&sh->scratch, sizeof(*longer));
	*longer = *old;
	longer->sym = symbol_get(b.s, b.n);
	p->param = longer;
	return n;
}

static void word_of(struct shell *sh, struct word *w, str s, const struct part *others)
{
	struct part *p = arena_alloc(&sh->scratch, (s.n + 1) * sizeof(*p));
	size_t at = tilde(sh, s, p);

	w->parts = p;
	p += at > 0;
	while (at < s.n) {
		const char *from = s.s + at, *end = memchr(from, PART, s.n - at);
		size_t n = end ? (size_t)(end - from) : s.n - at;

		if (!n) {
			*p = *part_at(from, others);
			at += PART_LEN;
			at += longer_name(sh, (str){ s.s + at, s.n - at }, p++);
			continue;
		}
		*p++ = (struct part){ .kind = PART_LITERAL, .len = (uint32_t)n, .text = arena_dup(&sh->scratch, from, n) };
		at += n;
	}
	w->nparts = (uint32_t)(p - w->parts);
}

const struct word *brace_words(struct shell *sh, const struct word *w, size_t *n)
{
	struct part *others = arena_alloc(&sh->scratch, ((size_t)w->nparts + 1) * sizeof(*others));
	struct braces b = { .sh = sh };
	struct texts t = { 0 };
	struct word *words;

	expand(&b, &t, flat(sh, w, others));
	if (b.failed) {
		sh_error(sh, "brace expansion: too many words, or braces too deep");
		return NULL;
	}
	words = arena_zalloc(&sh->scratch, t.n * sizeof(*words));
	for (size_t i = 0; i < t.n; i++) {
		words[i].line = w->line;
		words[i].off = w->off;
		word_of(sh, &words[i], t.v[i], others);
	}
	*n = t.n;
	return words;
}

bool brace_expands(struct shell *sh, const struct word *w)
{
	struct part *others = arena_alloc(&sh->scratch, ((size_t)w->nparts + 1) * sizeof(*others));
	struct braces b = { .sh = sh };
	struct texts t = { 0 };

	expand(&b, &t, flat(sh, w, others));
	return b.any;
}
