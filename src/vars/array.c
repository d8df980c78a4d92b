/* array.c - indexed and associative arrays of values
 * SPDX-License-Identifier: ISC
 */
#include "vars/array.h"

/* What bash has, for the order of keys. */
enum { FIRST_BUCKETS = 1024, ENTRIES_PER_BUCKET = 2, GROWTH = 4 };

struct array *array_new(bool assoc)
{
	struct array *a = mem_zalloc(sizeof(*a));

	a->assoc = assoc;
	return a;
}

struct array *array_new_buckets(size_t n)
{
	struct array *a = array_new(true);

	a->bucket_count = n;
	a->buckets = mem_zalloc(n * sizeof(struct entry *));
	return a;
}

/* ---- indexed ------------------------------------------------------------------------- */

static struct element *at(const struct array *a, size_t i)
{
	return &a->v[i < a->gap ? i : i + (a->cap - a->n)];
}

size_t array_position(const struct array *a, long index)
{
	size_t low = 0, high = a->n;

	if (!a->n || index > at(a, a->n - 1)->index)
		return a->n;
	if (index < (long)a->n && at(a, (size_t)index)->index == index) /* no hole before it */
		return (size_t)index;
	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (at(a, mid)->index < index)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static void move_gap(struct array *a, size_t to)
{
	size_t gap = a->cap - a->n;

	if (to < a->gap)
		memmove(&a->v[to + gap], &a->v[to], (a->gap - to) * sizeof(*a->v));
	else if (to > a->gap)
		memmove(&a->v[a->gap], &a->v[a->gap + gap], (to - a->gap) * sizeof(*a->v));
	a->gap = to;
}

static void widen_gap(struct array *a)
{
	size_t cap = a->cap ? mem_mul(a->cap, 2) : 8, behind = a->n - a->gap;

	a->v = mem_realloc(a->v, mem_mul(cap, sizeof(*a->v)));
	if (behind)
		memmove(&a->v[cap - behind], &a->v[a->cap - behind], behind * sizeof(*a->v));
	a->cap = cap;
}

static struct value *make_index(struct array *a, long index)
{
	size_t i = array_position(a, index);
	struct element *e;

	if (i < a->n && at(a, i)->index == index)
		return &at(a, i)->value;
	if (a->n == a->cap)
		widen_gap(a);
	move_gap(a, i);
	e = &a->v[a->gap++];
	a->n++;
	*e = (struct element){ .index = index };
	return &e->value;
}

static void remove_index(struct array *a, long index)
{
	size_t i = array_position(a, index);

	if (i == a->n || at(a, i)->index != index)
		return;
	value_drop(&at(a, i)->value);
	if (i == a->gap) { /* the first behind the gap */
		a->n--;
		return;
	}
	move_gap(a, i + 1);
	a->gap--;
	a->n--;
}

long array_end(const struct array *a)
{
	return a->n ? at(a, a->n - 1)->index + 1 : 0;
}

/* ---- associative --------------------------------------------------------------------- */

/* FNV-1 of signed bytes. */
static uint32_t hash_of(str key)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < key.n; i++)
		h = (h * 16777619u) ^ (uint32_t)(signed char)key.s[i];
	return h;
}

static struct entry **bucket(const struct array *a, uint32_t hash)
{
	return &a->buckets[hash & (a->bucket_count - 1)];
}

static struct entry *find_entry(const struct array *a, str key, uint32_t hash)
{
	struct entry *e = a->n ? *bucket(a, hash) : NULL;

	while (e && (e->hash != hash || e->len != key.n || !mem_equal(e->key, key.s, key.n)))
		e = e->next;
	return e;
}

static void more_buckets(struct array *a)
{
	size_t count = a->bucket_count;
	struct entry **old = a->buckets;

	a->bucket_count = count ? mem_mul(count, GROWTH) : FIRST_BUCKETS;
	a->buckets = mem_zalloc(mem_mul(a->bucket_count, sizeof(struct entry *)));
	for (size_t i = 0; i < count; i++) {
		struct entry *e = old[i], *next;

		for (; e; e = next) {
			next = e->next;
			e->next = *bucket(a, e->hash);
			*bucket(a, e->hash) = e;
		}
	}
	mem_free(old);
}

static struct entry *add_entry(struct array *a, str key, uint32_t hash)
{
	struct entry *e = mem_zalloc(sizeof(*e) + key.n + 1);

	if (a->n >= a->bucket_count * ENTRIES_PER_BUCKET)
		more_buckets(a);
	e->hash = hash;
	e->len = (uint32_t)key.n;
	mem_copy(e->key, key.s, key.n);
	e->next = *bucket(a, hash);
	*bucket(a, hash) = e;
	a->n++;
	return e;
}

static void remove_key(struct array *a, str key)
{
	uint32_t hash = hash_of(key);
	struct entry *e = find_entry(a, key, hash), **from;

	if (!e)
		return;
	for (from = bucket(a, hash); *from != e; from = &(*from)->next)
		;
	*from = e->next;
	value_drop(&e->value);
	mem_free(e);
	a->n--;
}

/* ---- both ---------------------------------------------------------------------------- */

struct value *array_find(const struct array *a, struct key key)
{
	if (a->assoc) {
		struct entry *e = a->n ? find_entry(a, key.text, hash_of(key.text)) : NULL;

		return e ? &e->value : NULL;
	}
	if (a->n && key.index >= 0) {
		size_t i = array_position(a, key.index);

		if (i < a->n && at(a, i)->index == key.index)
			return &at(a, i)->value;
	}
	return NULL;
}

struct value *array_make(struct array *a, struct key key)
{
	uint32_t hash;
	struct entry *e;

	if (!a->assoc)
		return make_index(a, key.index);
	hash = hash_of(key.text);
	e = find_entry(a, key.text, hash);
	if (!e)
		e = add_entry(a, key.text, hash);
	return &e->value;
}

void array_remove(struct array *a, struct key key)
{
	if (a->assoc)
		remove_key(a, key.text);
	else
		remove_index(a, key.index);
}

bool array_next(struct array_walk *w)
{
	const struct array *a = w->array;

	if (!a->assoc) {
		if (w->at >= a->n)
			return false;
		w->key.index = at(a, w->at)->index;
		w->value = &at(a, w->at++)->value;
		return true;
	}
	w->entry = w->entry ? w->entry->next : NULL;
	while (!w->entry) {
		if (w->at >= a->bucket_count)
			return false;
		w->entry = a->buckets[w->at++];
	}
	w->key.text = (str){ w->entry->key, w->entry->len };
	w->value = &w->entry->value;
	return true;
}

void array_clear(struct array *a)
{
	struct array_walk w = { .array = a };

	if (!a->assoc) {
		while (array_next(&w))
			value_drop(w.value);
		a->gap = 0;
	}
	for (size_t i = 0; i < a->bucket_count; i++) {
		struct entry *e = a->buckets[i], *next;

		for (; e; e = next) {
			next = e->next;
			value_drop(&e->value);
			mem_free(e);
		}
		a->buckets[i] = NULL;
	}
	a->n = 0;
}

void array_free(struct array *a)
{
	if (!a)
		return;
	array_clear(a);
	mem_free(a->v);
	mem_free(a->buckets);
	mem_free(a);
}

/* Each chain keeps its order. */
static struct entry *copy_chain(const struct entry *e)
{
	struct entry *first = NULL, **last = &first;

	for (; e; e = e->next) {
		struct entry *c = mem_zalloc(sizeof(*c) + e->len + 1);

		c->hash = e->hash;
		c->len = e->len;
		mem_copy(c->key, e->key, e->len);
		c->value = value_copy(&e->value);
		*last = c;
		last = &c->next;
	}
	return first;
}

struct array *array_copy(const struct array *a)
{
	struct array *c = array_new(a->assoc);

	if (a->assoc) {
		c->n = a->n;
		c->bucket_count = a->bucket_count;
		c->buckets = a->bucket_count ? mem_zalloc(mem_mul(a->bucket_count, sizeof(struct entry *))) : NULL;
		for (size_t i = 0; i < a->bucket_count; i++)
			c->buckets[i] = copy_chain(a->buckets[i]);
	} else if (a->n) {
		struct array_walk w = { .array = a };

		c->cap = a->n;
		c->v = mem_alloc(mem_mul(c->cap, sizeof(*c->v)));
		while (array_next(&w))
			c->v[c->n++] = (struct element){ w.key.index, value_copy(w.value) };
		c->gap = c->n;
	}
	return c;
}
