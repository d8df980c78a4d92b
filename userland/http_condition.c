/* http_condition.c - what the If- fields and Range ask of a file (RFC 9110 13, 14)
 * SPDX-License-Identifier: ISC
 */
#include "userland/http_condition.h"

#include "userland/http_date.h"

#include <sys/stat.h>

static char *add_hex(char *p, uint64_t v)
{
	unsigned shift = 60;

	while (shift && !(v >> shift))
		shift -= 4;
	for (;; shift -= 4) {
		*p++ = "0123456789abcdef"[v >> shift & 15];
		if (!shift)
			return p;
	}
}

void http_validator_init(struct http_validator *v, const struct stat *st, int64_t now)
{
	uint64_t changed = (uint64_t)st->st_mtim.tv_sec * 1000000000 + (uint64_t)st->st_mtim.tv_nsec;
	char *p = v->tag;

	v->modified = st->st_mtim.tv_sec < now ? st->st_mtim.tv_sec : now; /* RFC 9110 8.8.2.1: never later than Date */
	v->now = now;
	if (st->st_mtim.tv_sec + 1 >= now) {
		*p++ = 'W';
		*p++ = '/';
	}
	*p++ = '"';
	p = add_hex(p, st->st_ino);
	*p++ = '-';
	p = add_hex(p, (uint64_t)st->st_size);
	*p++ = '-';
	p = add_hex(p, changed);
	*p++ = '"';
	*p = '\0';
}

static str without_weak(str tag)
{
	return tag.n > 2 && tag.s[0] == 'W' && tag.s[1] == '/' ? (str){ tag.s + 2, tag.n - 2 } : tag;
}

static bool is_strong(str tag)
{
	return tag.n && *tag.s == '"';
}

/* Our tags hold no comma, so a list can be cut at each. */
static bool tag_in(str list, const struct http_validator *v, bool strongly)
{
	str own = str_of(v->tag), tag;

	while (http_list_next(&list, &tag)) {
		if (str_eq(tag, STR("*")))
			return true;
		if (strongly ? is_strong(tag) && str_eq(tag, own) : str_eq(without_weak(tag), without_weak(own)))
			return true;
	}
	return false;
}

static bool has(const struct http_request *r, enum http_field field)
{
	return r->field[field].at;
}

/* In the order of RFC 9110 13.2.2. */
int http_condition(const struct http_request *r, const char *s, const struct http_validator *v)
{
	int64_t t;

	if (has(r, HTTP_IF_MATCH)) {
		if (!tag_in(http_text(s, r->field[HTTP_IF_MATCH]), v, true))
			return 412;
	} else if (has(r, HTTP_IF_UNMODIFIED_SINCE) &&
		   http_date_read(http_text(s, r->field[HTTP_IF_UNMODIFIED_SINCE]), v->now, &t) && v->modified > t) {
		return 412;
	}
	if (has(r, HTTP_IF_NONE_MATCH))
		return tag_in(http_text(s, r->field[HTTP_IF_NONE_MATCH]), v, false) ? 304 : 0;
	if (has(r, HTTP_IF_MODIFIED_SINCE) &&
	    http_date_read(http_text(s, r->field[HTTP_IF_MODIFIED_SINCE]), v->now, &t) && v->modified <= t)
		return 304;
	return 0;
}

/* Whether the client's part is of the file as it is now; a date tells only when the file is at rest. */
static bool is_same(str value, const struct http_validator *v)
{
	int64_t t;

	if (is_strong(value))
		return str_eq(value, str_of(v->tag));
	return http_date_read(value, v->now, &t) && t == v->modified && v->modified + 1 < v->now;
}

/* Digits alone; what no file is as long as is the most that there is (RFC 9110 14.1.1 has no limit). */
static bool read_position(str s, uint64_t *v)
{
	const uint64_t most = INT64_MAX - 1;

	if (http_number(s, most, v))
		return true;
	for (size_t i = 0; i < s.n; i++)
		if (s.s[i] < '0' || s.s[i] > '9')
			return false;
	*v = most;
	return s.n > 0;
}

/* "first-last", "first-" or "-length". false: it is none of them, and means nothing */
static bool read_range(str s, uint64_t size, struct http_range *range)
{
	const char *dash = memchr(s.s, '-', s.n);
	str first, last;
	uint64_t n = 0;

	if (!dash)
		return false;
	first = (str){ s.s, (size_t)(dash - s.s) };
	last = (str){ dash + 1, s.n - first.n - 1 };
	*range = (struct http_range){ 0, size };
	if (!first.n) {
		if (!read_position(last, &n))
			return false;
		range->from = n < size ? size - n : 0;
		range->end = n ? size : 0;
		return true;
	}
	if (!read_position(first, &range->from))
		return false;
	if (last.n) {
		if (!read_position(last, &n) || n < range->from)
			return false;
		range->end = n + 1 < size ? n + 1 : size;
	}
	return true;
}

int http_range_wanted(const struct http_request *r, const char *s, const struct http_validator *v, uint64_t size,
		      struct http_range *range)
{
	str value = http_text(s, r->field[HTTP_RANGE]), unit = { value.s, 6 };

	*range = (struct http_range){ 0, size };
	if (r->method != HTTP_GET || !has(r, HTTP_RANGE) || value.n < unit.n || !http_word_is(unit, "bytes="))
		return 200;
	if (has(r, HTTP_IF_RANGE) && !is_same(http_text(s, r->field[HTTP_IF_RANGE]), v))
		return 200;
	if (!read_range((str){ value.s + unit.n, value.n - unit.n }, size, range)) {
		*range = (struct http_range){ 0, size };
		return 200;
	}
	return range->from < range->end ? 206 : 416;
}
