/* list_sort.c - the order of entries
 *
 * Names are sorted by their bytes first. What is sorted by something else is
 * then merged by that, which leaves equal ones in the order of their names.
 * SPDX-License-Identifier: ISC
 */
#include "userland/list.h"

#include "base/sort.h"
#include "userland/width.h"

/* Small ones come first: by high, then low, then text. */
struct ranked {
	int64_t high, low;
	const char *text; /* NULL: none */
	char *name;
};

static bool before(const struct ranked *a, const struct ranked *b)
{
	if (a->high != b->high)
		return a->high < b->high;
	if (a->low != b->low)
		return a->low < b->low;
	return a->text && strcmp(a->text, b->text) < 0;
}

/* v[0..n) from its two sorted halves; room holds the first. */
static void merge(struct ranked *v, size_t half, size_t n, struct ranked *room)
{
	size_t a = 0, b = half, to = 0;

	if (!before(&v[half], &v[half - 1]))
		return;
	memcpy(room, v, half * sizeof(*v));
	while (a < half)
		v[to++] = b < n && before(&v[b], &room[a]) ? v[b++] : room[a++];
}

static void merge_sort(struct ranked *v, size_t n, struct ranked *room)
{
	if (n <= 8) {
		for (size_t i = 1; i < n; i++) {
			struct ranked r = v[i];
			size_t k = i;

			for (; k && before(&r, &v[k - 1]); k--)
				v[k] = v[k - 1];
			v[k] = r;
		}
		return;
	}
	merge_sort(v, n / 2, room);
	merge_sort(v + n / 2, n - n / 2, room);
	merge(v, n / 2, n, room);
}

/* Newest and largest first. */
static struct ranked rank(struct ls *ls, char *name)
{
	struct ranked r = { .name = name };
	const struct entry *e = entry_of(name);
	const struct file *f = e->file;
	str shown;

	switch (ls->o.order) {
	case ORDER_TIME:
		r.high = ~(f ? (int64_t)f->time.tv_sec : 0);
		r.low = f ? -f->time.tv_nsec : 0;
		break;
	case ORDER_SIZE:
		r.high = ~(f ? (int64_t)f->size : 0);
		break;
	case ORDER_EXTENSION:
		r.text = strrchr(name, '.');
		if (!r.text)
			r.text = "";
		break;
	case ORDER_WIDTH:
		shown = list_shown(ls, name, e->len);
		r.high = (int64_t)width_of(shown.s, shown.n, ls->utf8);
		break;
	default:
		break;
	}
	return r;
}

static void reorder(struct ls *ls)
{
	struct list *l = &ls->list;
	struct arena_mark mark = arena_mark(&l->arena);
	struct ranked *v = arena_alloc(&l->arena, mem_mul(l->n + l->n / 2 + 1, sizeof(*v)));

	for (size_t i = 0; i < l->n; i++)
		v[i] = rank(ls, l->names[i]);
	merge_sort(v, l->n, v + l->n);
	for (size_t i = 0; i < l->n; i++)
		l->names[i] = v[i].name;
	arena_reset(&l->arena, mark);
}

static void reverse(char **v, size_t n)
{
	for (size_t i = 0; i < n / 2; i++) {
		char *t = v[i];

		v[i] = v[n - 1 - i];
		v[n - 1 - i] = t;
	}
}

/* Directories before all others, either in the order they have. */
static void directories_first(struct list *l)
{
	char **others = mem_alloc(mem_mul(l->n + 1, sizeof(char *)));
	size_t to = 0, n = 0;

	for (size_t i = 0; i < l->n; i++) {
		const struct entry *e = entry_at(l, i);

		if (e->type == DT_DIR || (e->file && S_ISDIR(e->file->link_mode)))
			l->names[to++] = l->names[i];
		else
			others[n++] = l->names[i];
	}
	mem_copy((char *)(l->names + to), (const char *)others, n * sizeof(char *));
	mem_free(others);
}

void list_sort(struct ls *ls)
{
	struct list *l = &ls->list;

	if (ls->o.order == ORDER_NONE || l->n < 2)
		return;
	sort_strings(&l->arena, l->names, l->n);
	if (ls->o.order != ORDER_NAME)
		reorder(ls);
	if (ls->o.reverse)
		reverse(l->names, l->n);
	if (ls->o.directories_first)
		directories_first(l);
}
