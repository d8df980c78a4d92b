/* sort.c - sort strings by their bytes
 *
 * Three-way quicksort on eight bytes at a time, behind the prefix that all of
 * them share: file names tend to begin alike, and comparing the cached bytes
 * as one number touches no string.
 * SPDX-License-Identifier: ISC
 */
#include "base/sort.h"

#include <endian.h>

struct item {
	uint64_t key; /* bytes depth..depth+8, most significant first, 0 past the end */
	char *s;
};

enum { FEW = 12 };

static uint64_t key_of(const char *s)
{
	unsigned char b[8] = { 0 };
	uint64_t k;

	for (int i = 0; i < 8 && s[i]; i++)
		b[i] = (unsigned char)s[i];
	memcpy(&k, b, 8);
	return be64toh(k);
}

/* Does the key hold the whole rest of the string? */
static bool ended(uint64_t key)
{
	return (key & 0xff) == 0;
}

static int compare(const struct item *a, const struct item *b, size_t depth)
{
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return ended(a->key) ? 0 : strcmp(a->s + depth + 8, b->s + depth + 8);
}

static void insertion(struct item *v, size_t n, size_t depth)
{
	for (size_t i = 1; i < n; i++) {
		struct item it = v[i];
		size_t k = i;

		for (; k && compare(&it, &v[k - 1], depth) < 0; k--)
			v[k] = v[k - 1];
		v[k] = it;
	}
}

static uint64_t median(uint64_t a, uint64_t b, uint64_t c)
{
	if (a > b) {
		uint64_t t = a;

		a = b;
		b = t;
	}
	return c <= a ? a : c >= b ? b : c;
}

static void sort_items(struct item *v, size_t n, size_t depth)
{
	while (n > FEW) {
		uint64_t pivot = median(v[0].key, v[n / 2].key, v[n - 1].key);
		size_t lo = 0, i = 0, hi = n;

		while (i < hi) {
			struct item t = v[i];

			if (t.key < pivot) {
				v[i++] = v[lo];
				v[lo++] = t;
			} else if (t.key > pivot) {
				v[i] = v[--hi];
				v[hi] = t;
			} else {
				i++;
			}
		}
		if (!ended(pivot) && hi - lo > 1) {
			for (i = lo; i < hi; i++)
				v[i].key = key_of(v[i].s + depth + 8);
			sort_items(v + lo, hi - lo, depth + 8);
		}
		/* the larger side by the loop, so that recursion stays shallow */
		if (lo < n - hi) {
			sort_items(v, lo, depth);
			v += hi;
			n -= hi;
		} else {
			sort_items(v + hi, n - hi, depth);
			n = lo;
		}
	}
	insertion(v, n, depth);
}

void sort_strings(struct arena *scratch, char **v, size_t n)
{
	struct arena_mark mark = arena_mark(scratch);
	struct item *items;
	size_t common;

	if (n < 2)
		return;
	items = arena_alloc(scratch, mem_mul(n, sizeof(*items)));
	common = strlen(v[0]);
	for (size_t i = 1; i < n && common; i++) {
		size_t k = 0;

		while (k < common && v[i][k] == v[0][k])
			k++;
		common = k;
	}
	for (size_t i = 0; i < n; i++)
		items[i] = (struct item){ key_of(v[i] + common), v[i] };
	sort_items(items, n, common);
	for (size_t i = 0; i < n; i++)
		v[i] = items[i].s;
	arena_reset(scratch, mark);
}
