/* profile_show.c - what the recorder has counted, in the forms of other tools
 * SPDX-License-Identifier: ISC
 */
#include "exec/profile.h"

#include "base/utf8.h"

#include <stdlib.h>

static unsigned long microseconds(uint64_t ns)
{
	return (unsigned long)((ns + 500) / 1000);
}

static int by_text(const char *a, const char *b)
{
	return a == b ? 0 : !a ? -1 : !b ? 1 : strcmp(a, b);
}

static const char *text(const struct symbol *s)
{
	return s ? s->name : NULL;
}

/* By file, line, name. */
static int by_place(const void *x, const void *y)
{
	const struct record *a = *(struct record *const *)x, *b = *(struct record *const *)y;
	int c = by_text(text(a->where), text(b->where));

	if (c)
		return c;
	if (a->kind != b->kind) /* functions come before lines */
		return a->kind < b->kind ? 1 : -1;
	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	if (a->place != b->place)
		return a->place < b->place ? -1 : 1;
	return by_text(text(a->name), text(b->name));
}

static void sort(struct record **all, size_t n, int (*order)(const void *, const void *))
{
	if (n)
		qsort(all, n, sizeof(*all), order);
}

/* ---- folded stacks: main;f;lib.sh:12 MICROSECONDS ---------------------------------- */

static int by_stack(const struct record *a, const struct record *b)
{
	unsigned m = 0, n = 0;
	int c;

	if (a == b)
		return 0;
	for (const struct record *s = a; s; s = s->below)
		m++;
	for (const struct record *s = b; s; s = s->below)
		n++;
	if (m != n) /* what is common to both is compared first */
		return m < n ? (c = by_stack(a, b->below)) ? c : -1 : (c = by_stack(a->below, b)) ? c : 1;
	if (a->below && (c = by_stack(a->below, b->below)))
		return c;
	return by_text(a->name->name, b->name->name);
}

static int by_leaf(const void *x, const void *y)
{
	const struct record *a = *(struct record *const *)x, *b = *(struct record *const *)y;
	int c = by_stack(a->below, b->below);

	return c ? c : by_place(&a->cell, &b->cell);
}

/* Without what the format itself is made of. */
static void add_plain(struct buf *b, const char *s)
{
	for (; *s; s++)
		buf_addc(b, *s == ';' || (unsigned char)*s < ' ' ? '_' : *s);
}

static void add_stack(struct buf *b, const struct record *s)
{
	if (s->below)
		add_stack(b, s->below);
	add_plain(b, s->name->name);
	buf_addc(b, ';');
}

void profile_show_folded(struct buf *b, struct record **all, size_t n)
{
	sort(all, n, by_leaf);
	for (size_t i = 0; i < n; i++) {
		add_stack(b, all[i]->below);
		add_plain(b, all[i]->cell->where->name);
		buf_fmt(b, ":%lu %lu\n", (unsigned long)all[i]->cell->line, microseconds(all[i]->self));
	}
}

/* ---- JSON -------------------------------------------------------------------------- */

static void add_string(struct buf *b, const char *s)
{
	static const char digits[] = "0123456789abcdef";
	size_t left = strlen(s), n;
	uint32_t c;

	buf_addc(b, '"');
	for (; left; s += n, left -= n) {
		unsigned char u = (unsigned char)*s;

		n = u < 0x80 ? 1 : utf8_decode(s, left, &c);
		if (u == '"' || u == '\\')
			buf_fmt(b, "\\%c", u);
		else if (u < ' ')
			buf_fmt(b, "\\u00%c%c", digits[u >> 4], digits[u & 15]);
		else if (u >= 0x80 && n == 1)
			buf_adds(b, "\\ufffd");
		else
			buf_add(b, s, n);
	}
	buf_addc(b, '"');
}

void profile_show_json(struct buf *b, struct record **all, size_t n)
{
	sort(all, n, by_place);
	buf_addc(b, '[');
	for (size_t i = 0; i < n; i++) {
		const struct record *e = all[i];

		buf_adds(b, i ? ",\n{\"file\":" : "\n{\"file\":");
		add_string(b, e->where->name);
		buf_fmt(b, ",\"line\":%lu,\"function\":", (unsigned long)e->line);
		add_string(b, e->name->name);
		buf_fmt(b, ",\"count\":%lu,\"self\":%lu,\"total\":%lu}", (unsigned long)e->count, microseconds(e->self),
			microseconds(e->total));
	}
	buf_adds(b, "\n]\n");
}

/* ---- lcov's tracefile ---------------------------------------------------------------- */

static size_t add_functions(struct buf *b, struct record **all, size_t n)
{
	size_t count = 0, hit = 0;

	while (count < n && all[count]->kind == RECORD_FUNCTION) {
		buf_fmt(b, "FN:%lu,%s\n", (unsigned long)all[count]->place, all[count]->name->name);
		hit += all[count++]->count != 0;
	}
	for (size_t i = 0; i < count; i++)
		buf_fmt(b, "FNDA:%lu,%s\n", (unsigned long)all[i]->count, all[i]->name->name);
	buf_fmt(b, "FNF:%lu\nFNH:%lu\n", (unsigned long)count, (unsigned long)hit);
	return count;
}

void profile_show_lcov(struct buf *b, struct record **all, size_t n)
{
	sort(all, n, by_place);
	for (size_t i = 0, end; i < n; i = end) {
		const struct symbol *file = all[i]->where;
		size_t lines = 0, hit = 0;

		for (end = i; end < n && all[end]->where == file; end++)
			;
		buf_fmt(b, "TN:\nSF:%s\n", file->name);
		for (i += add_functions(b, all + i, end - i); i < end; i++) {
			buf_fmt(b, "DA:%lu,%lu\n", (unsigned long)all[i]->line, (unsigned long)all[i]->count);
			lines++;
			hit += all[i]->count != 0;
		}
		buf_fmt(b, "LF:%lu\nLH:%lu\nend_of_record\n", (unsigned long)lines, (unsigned long)hit);
	}
}
