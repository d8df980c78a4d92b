/* globsort.c - the order of what pathname expansion finds (GLOBSORT of bash 5.3)
 * SPDX-License-Identifier: ISC
 */
#include "expand/globsort.h"

#include "base/sort.h"
#include "vars/options.h"
#include "vars/var.h"

#include <sys/stat.h>

enum by { BY_NAME, BY_ATIME, BY_BLOCKS, BY_CTIME, BY_MTIME, BY_NOTHING, BY_NUMBER, BY_SIZE };

static const char *const names[] = { "name", "atime", "blocks", "ctime", "mtime", "nosort", "numeric", "size" };

struct item {
	int64_t key, nanoseconds;
	char *path;
};

/* What GLOBSORT says; what it cannot mean is the order by name. */
static enum by order(struct shell *sh, bool *reverse)
{
	const char *v = option_on(sh, OPTION_POSIX) ? NULL : var_get(sh, "GLOBSORT");

	*reverse = false;
	if (!v || !*v)
		return BY_NAME;
	*reverse = *v == '-';
	v += *v == '-' || *v == '+';
	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (strcmp(v, names[i]) == 0)
			return (enum by)i;
	*reverse &= !*v;
	return BY_NAME;
}

/* A name of digits is a number; those too large for one, and all others, come behind. */
static int64_t number(const char *s)
{
	int64_t n = 0;

	for (; *s >= '0' && *s <= '9' && n < INT64_MAX / 10 - 1; s++)
		n = n * 10 + (*s - '0');
	return *s ? INT64_MAX : n;
}

static struct item keyed(char *path, enum by by)
{
	struct item it = { .path = path };
	struct stat st;
	const struct timespec *t;

	if (by == BY_NUMBER) {
		it.key = number(path);
		return it;
	}
	if (stat(path, &st) < 0 && lstat(path, &st) < 0)
		return it;
	if (by == BY_SIZE || by == BY_BLOCKS) {
		it.key = by == BY_SIZE ? st.st_size : st.st_blocks;
		return it;
	}
	t = by == BY_ATIME ? &st.st_atim : by == BY_CTIME ? &st.st_ctim : &st.st_mtim;
	it.key = t->tv_sec;
	it.nanoseconds = t->tv_nsec;
	return it;
}

static bool before(const struct item *a, const struct item *b)
{
	return a->key < b->key || (a->key == b->key && a->nanoseconds < b->nanoseconds);
}

/* By merging, which leaves those that are equal as they are. */
static void sort_items(struct item *v, size_t n, struct item *spare)
{
	size_t half = n / 2, i = 0, k = half, to = 0;

	if (n < 2)
		return;
	sort_items(v, half, spare);
	sort_items(v + half, n - half, spare);
	memcpy(spare, v, half * sizeof(*v));
	while (i < half)
		v[to++] = k < n && before(&v[k], &spare[i]) ? v[k++] : spare[i++];
}

void globsort(struct shell *sh, char **v, size_t n)
{
	bool reverse;
	enum by by = order(sh, &reverse);
	struct item *items;

	if (by == BY_NOTHING)
		return;
	sort_strings(&sh->scratch, v, n);
	if (by != BY_NAME) {
		items = arena_alloc(&sh->scratch, mem_mul(n, 2 * sizeof(*items)));
		for (size_t i = 0; i < n; i++)
			items[i] = keyed(v[i], by);
		sort_items(items, n, items + n);
		for (size_t i = 0; i < n; i++)
			v[i] = items[i].path;
	}
	for (size_t i = 0; reverse && i < n / 2; i++) {
		char *t = v[i];

		v[i] = v[n - 1 - i];
		v[n - 1 - i] = t;
	}
}
