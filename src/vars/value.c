/* value.c - one value: text, a number, or both
 * SPDX-License-Identifier: ISC
 */
#include "vars/value.h"

#include "base/buf.h"

static void reserve(struct value *v, size_t n)
{
	if (n + 1 > v->cap) {
		size_t cap = v->cap + v->cap / 2;
		char *borrowed = v->cap ? NULL : v->text;

		v->cap = cap > n + 1 ? cap : n + 1 < 16 ? 16 : n + 1;
		v->text = mem_realloc(borrowed ? NULL : v->text, v->cap);
		if (borrowed)
			memcpy(v->text, borrowed, v->len < n ? v->len : n);
	}
}

void value_set(struct value *v, const char *text, size_t n)
{
	size_t at = v->text && text >= v->text && text <= v->text + v->len ? (size_t)(text - v->text) : SIZE_MAX;

	reserve(v, n);
	memmove(v->text, at == SIZE_MAX ? text : v->text + at, n);
	v->text[n] = '\0';
	v->len = n;
	v->known = VALUE_TEXT;
}

void value_append(struct value *v, const char *text, size_t n)
{
	value_str(v);
	reserve(v, v->len + n);
	memcpy(v->text + v->len, text, n);
	v->len += n;
	v->text[v->len] = '\0';
	v->known = VALUE_TEXT;
}

str value_str(struct value *v)
{
	if (!(v->known & VALUE_TEXT)) {
		char tmp[24];
		const char *p = num_text(v->number, tmp);

		v->len = strlen(p);
		reserve(v, v->len);
		memcpy(v->text, p, v->len + 1);
		v->known |= VALUE_TEXT;
	}
	return (str){ v->text, v->len };
}

static bool plain_number(const char *s, size_t n, long *out)
{
	size_t i = s[0] == '-';
	long v = 0;

	if (i == n || n > 18 || (s[i] == '0' && n > 1))
		return false;
	for (; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return false;
		v = v * 10 + (s[i] - '0');
	}
	*out = s[0] == '-' ? -v : v;
	return true;
}

bool value_number(struct value *v, long *out)
{
	if (!(v->known & VALUE_NUMBER)) {
		if (v->known & VALUE_NOT_NUMBER || !v->len)
			return false;
		if (!plain_number(v->text, v->len, &v->number)) {
			v->known |= VALUE_NOT_NUMBER;
			return false;
		}
		v->known |= VALUE_NUMBER;
	}
	*out = v->number;
	return true;
}

struct value value_copy(const struct value *v)
{
	struct value c = *v;

	if (v->known & VALUE_TEXT) {
		c.text = mem_dup(v->text, v->len);
		c.cap = v->len + 1;
	} else {
		c.text = NULL;
		c.len = c.cap = 0;
	}
	return c;
}
