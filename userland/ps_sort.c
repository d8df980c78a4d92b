/* ps_sort.c - processes in the order of chosen columns
 * SPDX-License-Identifier: ISC
 */
#include "userland/ps.h"

#include <stdlib.h>

/* A process and what it is sorted by, one for each key. */
struct row {
	size_t at; /* where it was */
	struct ps_value {
		int64_t number;
		str text; /* s is NULL: the number */
	} values[];
};

static int compare_values(const struct ps_value *a, const struct ps_value *b)
{
	size_t n = a->text.n < b->text.n ? a->text.n : b->text.n;
	int r = n ? memcmp(a->text.s, b->text.s, n) : 0;

	if (!a->text.s || !b->text.s)
		return (a->number > b->number) - (a->number < b->number);
	return r ? r : (a->text.n > b->text.n) - (a->text.n < b->text.n);
}

static int compare(const void *x, const void *y, void *data)
{
	const struct row *a = *(const struct row *const *)x, *b = *(const struct row *const *)y;
	const struct ps_chosen_list *keys = data;

	for (size_t i = 0; i < keys->n; i++) {
		int r = compare_values(&a->values[i], &b->values[i]);

		if (r)
			return keys->v[i].descending ? -r : r;
	}
	return a->at < b->at ? -1 : 1;
}

/* Numbers sort by themselves, but users and groups by their names, and text by what is shown of it. */
static struct ps_value value(struct ps *ps, const struct process *p, const struct ps_column *c)
{
	bool numeric = ps->o.numeric;

	if (c->field)
		return (struct ps_value){ .number = p->stat[c->field] };
	if (c->key && c->just != NAME)
		return (struct ps_value){ .number = c->key(ps, p) };
	ps->cell.n = 0;
	ps->o.numeric = false;
	c->add(ps, p, c, SIZE_MAX);
	ps->o.numeric = numeric;
	return (struct ps_value){ .text = { arena_dup(&ps->proc.text, ps->cell.s, ps->cell.n), ps->cell.n } };
}

void ps_sort(struct ps *ps, struct process *v, size_t n)
{
	struct row **rows = mem_alloc(mem_mul(n + 1, sizeof(*rows)));
	struct process *sorted = mem_alloc(mem_mul(n + 1, sizeof(*sorted)));

	for (size_t i = 0; i < n; i++) {
		rows[i] = arena_alloc(&ps->proc.text, sizeof(**rows) + ps->o.keys.n * sizeof(struct ps_value));
		rows[i]->at = i;
		for (size_t k = 0; k < ps->o.keys.n; k++)
			rows[i]->values[k] = value(ps, &v[i], ps->o.keys.v[k].column);
	}
	qsort_r(rows, n, sizeof(*rows), compare, &ps->o.keys);
	for (size_t i = 0; i < n; i++)
		sorted[i] = v[rows[i]->at];
	memcpy(v, sorted, n * sizeof(*v));
	mem_free(sorted);
	mem_free(rows);
}
