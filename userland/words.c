/* words.c - find any of many texts
 *
 * Steps from nodes near the root, where a search spends its time, are in
 * complete rows; steps to all others in one hash table.
 * SPDX-License-Identifier: ISC
 */
#include "userland/literal.h"

enum { ROWS = 2048 };

struct node {
	uint32_t fail; /* the longest suffix that is in the trie */
	uint32_t ends; /* itself or the longest such suffix where a text ends, 0: none */
	uint32_t depth;
	uint32_t row; /* index + 1, 0: none */
	uint32_t parent;
	unsigned char byte;
	bool word; /* a text ends here */
};

struct words {
	unsigned char fold[256]; /* what a byte counts as */
	struct node *v; // owned; 0 is the root
	uint32_t n, cap;
	uint32_t *hash; // owned; nodes by parent and byte, 0: none
	uint32_t nhash;
	uint32_t *rows; // owned; 256 each
	uint32_t nrows;
};

struct words *words_new(bool icase)
{
	struct words *w = mem_zalloc(sizeof(*w));

	for (unsigned i = 0; i < 256; i++)
		w->fold[i] = (unsigned char)(icase && i >= 'A' && i <= 'Z' ? i | 32 : i);
	w->cap = 64;
	w->n = 1;
	w->v = mem_zalloc(w->cap * sizeof(*w->v));
	w->nhash = 128;
	w->hash = mem_zalloc(w->nhash * sizeof(*w->hash));
	return w;
}

void words_free(struct words *w)
{
	if (!w)
		return;
	mem_free(w->v);
	mem_free(w->hash);
	mem_free(w->rows);
	mem_free(w);
}

/* Where the child of parent by byte is in the hash table, or would be. */
static uint32_t *slot(const struct words *w, uint32_t parent, unsigned char byte)
{
	uint32_t i = (parent * 256 + byte) * 0x9e3779b1u;

	for (i ^= i >> 15;; i++) {
		uint32_t *s = &w->hash[i & (w->nhash - 1)];

		if (!*s || (w->v[*s].parent == parent && w->v[*s].byte == byte))
			return s;
	}
}

static void rehash(struct words *w)
{
	mem_free(w->hash);
	w->nhash *= 2;
	w->hash = mem_zalloc(mem_mul(w->nhash, sizeof(*w->hash)));
	for (uint32_t i = 1; i < w->n; i++)
		*slot(w, w->v[i].parent, w->v[i].byte) = i;
}

void words_add(struct words *w, str text)
{
	uint32_t at = 0;

	for (size_t i = 0; i < text.n; i++) {
		unsigned char byte = w->fold[(unsigned char)text.s[i]];
		uint32_t *s = slot(w, at, byte);

		if (*s) {
			at = *s;
			continue;
		}
		if (w->n == w->cap)
			w->v = mem_realloc(w->v, mem_mul(w->cap *= 2, sizeof(*w->v)));
		w->v[w->n] = (struct node){ .depth = w->v[at].depth + 1, .parent = at, .byte = byte };
		at = *s = w->n++;
		if (w->n > w->nhash / 2)
			rehash(w);
	}
	w->v[at].word = true;
}

static uint32_t step(const struct words *w, uint32_t at, unsigned char byte)
{
	for (;; at = w->v[at].fail) {
		uint32_t child;

		if (w->v[at].row)
			return w->rows[(w->v[at].row - 1) * 256 + byte];
		child = *slot(w, at, byte);
		if (child)
			return child;
	}
}

/* Complete steps from a node, whose suffix has a row already: it is nearer to the root. */
static void make_row(struct words *w, uint32_t at)
{
	uint32_t *row = &w->rows[w->nrows++ * 256];

	for (unsigned i = 0; i < 256; i++) {
		uint32_t child = *slot(w, at, w->fold[i]);

		row[i] = child || !at ? child : step(w, w->v[at].fail, (unsigned char)i);
	}
	w->v[at].row = w->nrows;
}

/* Nodes in the order of their depth. */
static uint32_t *by_depth(const struct words *w)
{
	uint32_t *order = mem_alloc(mem_mul(w->n, sizeof(*order))), deepest = 0, *count;

	for (uint32_t i = 0; i < w->n; i++)
		deepest = w->v[i].depth > deepest ? w->v[i].depth : deepest;
	count = mem_zalloc(mem_mul(deepest + 2, sizeof(*count)));
	for (uint32_t i = 0; i < w->n; i++)
		count[w->v[i].depth + 1]++;
	for (uint32_t i = 1; i <= deepest; i++)
		count[i] += count[i - 1];
	for (uint32_t i = 0; i < w->n; i++)
		order[count[w->v[i].depth]++] = i;
	mem_free(count);
	return order;
}

void words_build(struct words *w)
{
	uint32_t *order = by_depth(w), rows = w->n < ROWS ? w->n : ROWS;

	w->rows = mem_alloc(mem_mul(rows, 256 * sizeof(*w->rows)));
	for (uint32_t i = 0; i < w->n; i++) {
		struct node *n = &w->v[order[i]];

		if (n->depth > 1)
			n->fail = step(w, w->v[n->parent].fail, n->byte);
		n->ends = n->word ? order[i] : w->v[n->fail].ends;
		if (i < rows)
			make_row(w, order[i]);
	}
	mem_free(order);
}

const char *words_search(const struct words *w, const char *s, const char *end)
{
	const uint32_t *root = w->rows; /* nodes are given rows by depth */
	uint32_t at = 0;

	for (; s < end; s++) {
		while (!at && s < end && !root[(unsigned char)*s])
			s++;
		if (s == end)
			break;
		at = step(w, at, w->fold[(unsigned char)*s]);
		if (w->v[at].ends)
			return s;
	}
	return NULL;
}

bool words_find(const struct words *w, const char *line, size_t n, size_t from,
	bool (*fits)(void *arg, const char *line, size_t n, size_t start, size_t end), void *arg,
	size_t *start, size_t *len)
{
	uint32_t at = 0;
	bool found = false;

	for (size_t i = from; i < n; i++) {
		at = step(w, at, w->fold[(unsigned char)line[i]]);
		if (found && i + 1 - w->v[at].depth > *start)
			break;
		for (uint32_t k = w->v[at].ends; k; k = w->v[w->v[k].fail].ends) {
			size_t begin = i + 1 - w->v[k].depth;

			if ((found && begin > *start) || (fits && !fits(arg, line, n, begin, i + 1)))
				continue;
			found = true;
			*start = begin;
			*len = i + 1 - begin;
		}
	}
	return found;
}
