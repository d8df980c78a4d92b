/* array.h - indexed and associative arrays of values
 *
 * An indexed array is its elements sorted by index in a vector with a gap
 * where the last change was, so that appending, filling backwards and taking
 * from the front move nothing. An associative one is the hash table of bash,
 * because the order of the keys is what scripts print.
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_ARRAY_H
#define VARS_ARRAY_H

#include "vars/value.h"

/* Which element: index of an indexed array, text of an associative one. */
struct key {
	str text;
	long index;
};

struct element {
	long index;
	struct value value;
};

struct entry {
	struct entry *next; /* in its bucket */
	struct value value;
	uint32_t hash;
	uint32_t len;
	char key[];
};

struct array {
	bool assoc;
	size_t n; /* elements */
	/* indexed */
	struct element *v; /* v[0..gap) and v[gap + cap - n..cap) */
	size_t gap, cap;
	/* associative */
	struct entry **buckets;
	size_t bucket_count;
};

struct array *array_new(bool assoc);
/* An associative one with that many buckets to begin with, a power of two. */
struct array *array_new_buckets(size_t n);
struct array *array_copy(const struct array *a);
void array_free(struct array *a);
void array_clear(struct array *a);
/* NULL when there is none; key.index is not negative. */
struct value *array_find(const struct array *a, struct key key);
/* The same, made without a value when there is none. */
struct value *array_make(struct array *a, struct key key);
void array_remove(struct array *a, struct key key);
/* One more than the last index, 0 when empty. */
long array_end(const struct array *a);

/* All elements in order. Begins as { .array = a }. */
struct array_walk {
	const struct array *array;
	size_t at;
	struct entry *entry;
	struct key key;
	struct value *value;
};

bool array_next(struct array_walk *w);
/* The position of the first element whose index is not below `index`, for a walk of an indexed array from there. */
size_t array_position(const struct array *a, long index);

#endif
