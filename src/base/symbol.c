/* symbol.c - every name, interned once
 * SPDX-License-Identifier: ISC
 */
#include "base/symbol.h"

#include "base/command.h"
#include "base/mem.h"

enum { FIRST_BUCKETS = 64, FIRST_SWEEP = 1024 };

static struct symbol **buckets; /* owned; NULL: no symbol yet */
static size_t bucket_count, symbol_count;
static size_t sweep_at = FIRST_SWEEP; /* symbols */

static uint32_t hash_of(const char *s, size_t n)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 16777619u;
	return h;
}

#define LETTER(a, b) [a] = NAME_LETTER, [b] = NAME_LETTER
const uint8_t name_char[256] = {
	['0'] = NAME_DIGIT, ['1'] = NAME_DIGIT, ['2'] = NAME_DIGIT, ['3'] = NAME_DIGIT, ['4'] = NAME_DIGIT,
	['5'] = NAME_DIGIT, ['6'] = NAME_DIGIT, ['7'] = NAME_DIGIT, ['8'] = NAME_DIGIT, ['9'] = NAME_DIGIT,
	['_'] = NAME_LETTER, LETTER('a', 'A'), LETTER('b', 'B'), LETTER('c', 'C'), LETTER('d', 'D'), LETTER('e', 'E'),
	LETTER('f', 'F'), LETTER('g', 'G'), LETTER('h', 'H'), LETTER('i', 'I'), LETTER('j', 'J'), LETTER('k', 'K'),
	LETTER('l', 'L'), LETTER('m', 'M'), LETTER('n', 'N'), LETTER('o', 'O'), LETTER('p', 'P'), LETTER('q', 'Q'),
	LETTER('r', 'R'), LETTER('s', 'S'), LETTER('t', 'T'), LETTER('u', 'U'), LETTER('v', 'V'), LETTER('w', 'W'),
	LETTER('x', 'X'), LETTER('y', 'Y'), LETTER('z', 'Z'),
};

bool name_valid(const char *s, size_t len)
{
	size_t i = 0;

	while (i < len && name_char[(unsigned char)s[i]])
		i++;
	return len && i == len && name_char[(unsigned char)s[0]] != NAME_DIGIT;
}

static struct symbol *find(const char *name, size_t len, uint32_t h)
{
	struct symbol *s = buckets ? buckets[h & (bucket_count - 1)] : NULL;

	while (s && (s->hash != h || s->len != len || !mem_equal(s->name, name, len)))
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
	s->builtin = command_find(&builtin_set, name, len);
	s->next = buckets[h & (bucket_count - 1)];
	buckets[h & (bucket_count - 1)] = s;
	return s;
}

bool symbol_sweep_due(void)
{
	return symbol_count >= sweep_at;
}

void symbol_sweep(bool (*empty)(struct symbol *))
{
	for (size_t i = 0; i < bucket_count; i++) {
		struct symbol **at = &buckets[i], *s;

		while ((s = *at)) {
			if (!s->uses && empty(s)) {
				*at = s->next;
				mem_free(s);
				symbol_count--;
			} else {
				at = &s->next;
			}
		}
	}
	sweep_at = symbol_count * 2 > FIRST_SWEEP ? symbol_count * 2 : FIRST_SWEEP;
}

void symbol_each(void (*fn)(struct symbol *, void *), void *arg)
{
	for (size_t i = 0; i < bucket_count; i++)
		for (struct symbol *s = buckets[i]; s; s = s->next)
			fn(s, arg);
}
