/* symbol.c - every name, interned once
 * SPDX-License-Identifier: ISC
 */
#include "base/symbol.h"

#include "base/command.h"
#include "base/mem.h"

enum { FIRST_BUCKETS = 64 };

static struct symbol **buckets; /* owned; NULL: no symbol yet */
static size_t bucket_count, symbol_count;

static uint32_t hash_of(const char *s, size_t n)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 16777619u;
	return h;
}

bool name_valid(const char *s, size_t len)
{
	if (!len || (s[0] >= '0' && s[0] <= '9'))
		return false;
	for (size_t i = 0; i < len; i++) {
		char c = s[i];

		if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'))
			return false;
	}
	return true;
}

static struct symbol *find(const char *name, size_t len, uint32_t h)
{
	struct symbol *s = buckets ? buckets[h & (bucket_count - 1)] : NULL;

	while (s && (s->hash != h || s->len != len || memcmp(s->name, name, len) != 0))
		s = s->next;
	return s;
}

static void more_buckets(void)
{
	size_t n = bucket_count ? bucket_count * 4 : FIRST_BUCKETS;
	struct symbol **b = mem_zalloc(mem_mul(n, sizeof(struct symbol *)));

	for (size_t i = 0; i < bucket_count; i++) {
		struct symbol *s = buckets[i], *next;

		for (; s; s = next) {
			next = s->next;
			s->next = b[s->hash & (n - 1)];
			b[s->hash & (n - 1)] = s;
		}
	}
	mem_free(buckets);
	buckets = b;
	bucket_count = n;
}

struct symbol *symbol_find(const char *name, size_t len)
{
	return find(name, len, hash_of(name, len));
}

struct symbol *symbol_get(const char *name, size_t len)
{
	uint32_t h = hash_of(name, len);
	struct symbol *s = find(name, len, h);

	if (s)
		return s;
	if (symbol_count++ >= bucket_count * 2)
		more_buckets();
	s = mem_zalloc(sizeof(*s) + len + 1);
	mem_copy(s->name, name, len);
	s->len = (uint32_t)len;
	s->hash = h;
	s->is_name = name_valid(name, len);
	s->special = s->is_name ? symbol_special(name, len) : 0;
	s->builtin = command_find(name, len);
	s->next = buckets[h & (bucket_count - 1)];
	buckets[h & (bucket_count - 1)] = s;
	return s;
}

void symbol_each(void (*fn)(struct symbol *, void *), void *arg)
{
	for (size_t i = 0; i < bucket_count; i++)
		for (struct symbol *s = buckets[i]; s; s = s->next)
			fn(s, arg);
}
