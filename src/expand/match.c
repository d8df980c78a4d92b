/* match.c - shell patterns (POSIX 2.14)
 * SPDX-License-Identifier: ISC
 */
#include "expand/match.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "expand/extglob.h"

#include <ctype.h>

static uint32_t next_char(struct match_text *t, unsigned flags)
{
	uint32_t c = (unsigned char)*t->p;

	if (!(flags & MATCH_UTF8) || c < 0x80) {
		t->p++;
		return c;
	}
	t->p += utf8_decode(t->p, (size_t)(t->end - t->p), &c);
	return c;
}

/* What stands for c where case does not count. */
static uint32_t folded(uint32_t c, unsigned flags)
{
	if (!(flags & MATCH_NOCASE))
		return c;
	if (c < 128)
		return (uint32_t)tolower((int)c);
	return flags & MATCH_UTF8 && c < UTF8_RAW ? unicode_to_lower(c) : c;
}

static bool wide_print(uint32_t c)
{
	return unicode_graph(c) || unicode_space(c);
}

static bool wide_punct(uint32_t c)
{
	return unicode_graph(c) && !unicode_alpha(c);
}

static int is_word(int c)
{
	return isalnum(c) || c == '_';
}

static bool in_class(str name, uint32_t c)
{
	static const struct {
		const char *name;
		int (*is)(int);
		bool (*wide)(uint32_t); /* beyond ASCII; NULL: none */
	} classes[] = {
		{ "alnum", isalnum, unicode_alpha }, { "alpha", isalpha, unicode_alpha }, { "ascii", isascii, NULL },
		{ "blank", isblank, unicode_space }, { "cntrl", iscntrl, NULL }, { "digit", isdigit, NULL },
		{ "graph", isgraph, unicode_graph }, { "lower", islower, unicode_lower },
		{ "print", isprint, wide_print }, { "punct", ispunct, wide_punct },
		{ "space", isspace, unicode_space }, { "upper", isupper, unicode_upper },
		{ "word", is_word, unicode_alpha }, { "xdigit", isxdigit, NULL },
	};

	for (size_t i = 0; i < ARRAY_LEN(classes); i++)
		if (str_eq(name, str_of(classes[i].name)))
			return c < 128 ? classes[i].is((int)c) : classes[i].wide && classes[i].wide(c);
	return false;
}

/* [:name:] [=x=] [.x.] whose [ has been taken; false when it is none of them. */
static bool bracket_name(struct match_text *p, char *kind, str *name)
{
	const char *q;

	if (p->p == p->end || !strchr(":=.", *p->p))
		return false;
	*kind = *p->p;
	for (q = p->p + 1; q + 1 < p->end; q++) {
		if (q[0] == *kind && q[1] == ']') {
			*name = (str){ p->p + 1, (size_t)(q - p->p - 1) };
			p->p = q + 2;
			return true;
		}
	}
	return false;
}

/* One end of a range or a single character; false at the end of the pattern. */
static bool bracket_char(struct match_text *p, unsigned flags, uint32_t *c)
{
	struct match_text back;
	char kind;
	str name;

	if (p->p == p->end)
		return false;
	if (*p->p == '[') {
		back = *p;
		p->p++;
		if (bracket_name(p, &kind, &name) && kind != ':' && name.n) {
			struct match_text t = { name.s, name.s + name.n };

			*c = next_char(&t, flags);
			return true;
		}
		*p = back;
	}
	if (*p->p == '\\' && p->p + 1 < p->end)
		p->p++;
	*c = next_char(p, flags);
	return true;
}

/* 1: c is in the bracket expression after [; 0: not; -1: it is no bracket expression. */
static int bracket(struct match_text *p, uint32_t c, unsigned flags)
{
	bool negate = false, hit = false, first = true;

	if (p->p < p->end && (*p->p == '!' || *p->p == '^')) {
		negate = true;
		p->p++;
	}
	for (;; first = false) {
		uint32_t lo, hi;
		struct match_text back = *p;
		char kind;
		str name;

		if (p->p == p->end)
			return -1;
		if (*p->p == ']' && !first) {
			p->p++;
			return hit != negate;
		}
		if (*p->p == '[') {
			p->p++;
			if (bracket_name(p, &kind, &name) && kind == ':') {
				hit |= in_class(name, c);
				continue;
			}
			*p = back;
		}
		if (!bracket_char(p, flags, &lo))
			return -1;
		hi = lo;
		if (p->end - p->p >= 2 && p->p[0] == '-' && p->p[1] != ']') {
			p->p++;
			if (!bracket_char(p, flags, &hi))
				return -1;
		}
		hit |= folded(lo, flags) <= folded(c, flags) && folded(c, flags) <= folded(hi, flags);
	}
}

const char *match_bracket_end(struct match_text p, unsigned flags)
{
	return bracket(&p, 0, flags) < 0 ? NULL : p.p;
}

bool match_element(struct match_text *p, struct match_text *s, unsigned flags)
{
	uint32_t c, d;

	if (s->p == s->end)
		return false;
	if (*p->p == '?') {
		p->p++;
		next_char(s, flags);
		return true;
	}
	if (*p->p == '[') {
		struct match_text back = *p;
		int r;

		c = next_char(s, flags);
		p->p++;
		r = bracket(p, c, flags);
		if (r >= 0)
			return r;
		*p = back;
		p->p++;
		return c == '[';
	}
	if (*p->p == '\\' && p->p + 1 < p->end)
		p->p++;
	c = next_char(s, flags);
	d = next_char(p, flags);
	return c == d || (flags & MATCH_NOCASE && folded(c, flags) == folded(d, flags));
}

static bool begins_with_dot(str pattern)
{
	return pattern.n && pattern.s[pattern.n > 1 && pattern.s[0] == '\\'] == '.';
}

bool match(str pattern, str string, unsigned flags)
{
	struct match_text p = { pattern.s, pattern.s + pattern.n }, s = { string.s, string.s + string.n };
	struct match_text star_p = { 0 }, star_s = { 0 };

	if (match_extended(pattern, flags))
		return extglob_match(pattern, string, flags);
	if (flags & MATCH_PERIOD && string.n && string.s[0] == '.' && !begins_with_dot(pattern))
		return false;
	for (;;) {
		if (p.p < p.end && *p.p == '*') {
			while (p.p < p.end && *p.p == '*')
				p.p++;
			if (p.p == p.end)
				return true;
			star_p = p;
			star_s = s;
			continue;
		}
		if (p.p == p.end ? s.p == s.end : match_element(&p, &s, flags)) {
			if (p.p == p.end && s.p == s.end)
				return true;
			continue;
		}
		/* let the last * take one character more */
		if (!star_p.p || star_s.p == star_s.end)
			return false;
		next_char(&star_s, flags);
		p = star_p;
		s = star_s;
	}
}

bool match_special(str pattern, unsigned flags)
{
	for (size_t i = 0; i < pattern.n; i++) {
		char c = pattern.s[i];

		if (c == '*' || c == '?' || c == '[' || c == '\\')
			return true;
	}
	return match_extended(pattern, flags);
}

bool match_extended(str pattern, unsigned flags)
{
	if (!(flags & MATCH_EXTGLOB) || !pattern.n || !memchr(pattern.s, '(', pattern.n))
		return false;
	for (size_t i = 0; i + 1 < pattern.n; i++) {
		if (pattern.s[i] == '\\')
			i++;
		else if (pattern.s[i + 1] == '(' && pattern.s[i] && strchr("?*+@!", pattern.s[i]))
			return true;
	}
	return false;
}

/*
 * Prefixes and suffixes in one pass over the text, whatever the pattern: a row
 * holds, for each place in the pattern, whether it can be reached (prefix) or
 * whether the rest can be matched from it (suffix).
 */
static void reach(bool *row, str pattern, size_t at)
{
	row[at] = true;
	while (at < pattern.n && pattern.s[at] == '*')
		row[++at] = true;
}

static long scan_prefix(str pattern, str s, bool longest, unsigned flags)
{
	bool *row = mem_zalloc(mem_mul(pattern.n + 1, 2)), *next = row + pattern.n + 1, *rows = row;
	const char *stop = s.s + s.n;
	long found = -1;

	reach(row, pattern, 0);
	for (struct match_text t = { s.s, stop };;) {
		struct match_text after = t;
		bool any = false, *swap;

		if (row[pattern.n])
			found = t.p - s.s;
		if ((found >= 0 && !longest) || t.p == stop)
			break;
		next_char(&after, flags);
		memset(next, 0, pattern.n + 1);
		for (size_t i = 0; i < pattern.n; i++) {
			struct match_text p = { pattern.s + i, pattern.s + pattern.n }, c = t;

			if (!row[i])
				continue;
			if (pattern.s[i] == '*')
				reach(next, pattern, i);
			else if (match_element(&p, &c, flags))
				reach(next, pattern, (size_t)(p.p - pattern.s));
			else
				continue;
			any = true;
		}
		if (!any)
			break;
		swap = row;
		row = next;
		next = swap;
		t = after;
	}
	mem_free(rows);
	return found;
}

const char *match_previous(const char *start, const char *p, unsigned flags)
{
	const char *q = p - 1;
	uint32_t c;

	if (!(flags & MATCH_UTF8) || (unsigned char)*q < 0x80)
		return q;
	while (q > start && p - q < 4 && ((unsigned char)*q & 0xc0) == 0x80)
		q--;
	return q + utf8_decode(q, (size_t)(p - q), &c) == p ? q : p - 1;
}

static long scan_suffix(str pattern, str s, bool longest, unsigned flags)
{
	bool *row = mem_zalloc(mem_mul(pattern.n + 1, 2)), *next = row + pattern.n + 1, *rows = row;
	const char *stop = s.s + s.n, *at = stop;
	long found = -1;

	row[pattern.n] = true;
	for (size_t i = pattern.n; i-- > 0;)
		row[i] = pattern.s[i] == '*' && row[i + 1];
	for (;;) {
		const char *before;
		bool *swap = row;

		if (row[0])
			found = stop - at;
		if ((found >= 0 && !longest) || at == s.s)
			break;
		before = match_previous(s.s, at, flags);
		next[pattern.n] = false;
		for (size_t i = pattern.n; i-- > 0;) {
			struct match_text p = { pattern.s + i, pattern.s + pattern.n }, c = { before, at };

			if (pattern.s[i] == '*')
				next[i] = next[i + 1] || row[i];
			else
				next[i] = match_element(&p, &c, flags) && row[p.p - pattern.s];
		}
		row = next;
		next = swap;
		at = before;
	}
	mem_free(rows);
	return found;
}

static const char *find_last(str s, str what)
{
	if (what.n > s.n)
		return NULL;
	for (const char *p = s.s + s.n - what.n;; p--) {
		if (memcmp(p, what.s, what.n) == 0)
			return p;
		if (p == s.s)
			return NULL;
	}
}

long match_prefix(str pattern, str s, bool longest, unsigned flags)
{
	str rest = { pattern.s + 1, pattern.n - 1 };

	if (match_extended(pattern, flags))
		return extglob_prefix(pattern, s, longest, flags);
	if (flags & MATCH_NOCASE)
		return scan_prefix(pattern, s, longest, flags);
	if (!match_special(pattern, flags))
		return pattern.n <= s.n && memcmp(pattern.s, s.s, pattern.n) == 0 ? (long)pattern.n : -1;
	if (pattern.s[0] == '*' && rest.n && !match_special(rest, flags)) { /* *text */
		const char *at = longest ? find_last(s, rest) : memmem(s.s, s.n, rest.s, rest.n);

		return at ? at - s.s + (long)rest.n : -1;
	}
	return scan_prefix(pattern, s, longest, flags);
}

long match_suffix(str pattern, str s, bool longest, unsigned flags)
{
	str head = { pattern.s, pattern.n - 1 };

	if (match_extended(pattern, flags))
		return extglob_suffix(pattern, s, longest, flags);
	if (flags & MATCH_NOCASE)
		return scan_suffix(pattern, s, longest, flags);
	if (!match_special(pattern, flags)) {
		if (pattern.n <= s.n && memcmp(pattern.s, s.s + s.n - pattern.n, pattern.n) == 0)
			return (long)pattern.n;
		return -1;
	}
	if (pattern.s[pattern.n - 1] == '*' && head.n && !match_special(head, flags)) { /* text* */
		const char *at = longest ? memmem(s.s, s.n, head.s, head.n) : find_last(s, head);

		return at ? (long)(s.n - (size_t)(at - s.s)) : -1;
	}
	return scan_suffix(pattern, s, longest, flags);
}

bool match_one_of(str pattern, uint64_t set[2])
{
	size_t i = 1, end = pattern.n - 1;
	bool inverted;

	if (pattern.n < 3 || pattern.s[0] != '[' || pattern.s[end] != ']')
		return false;
	inverted = pattern.s[1] == '!' || pattern.s[1] == '^';
	i += inverted;
	set[0] = set[1] = 0;
	if (i >= end)
		return false;
	while (i < end) {
		unsigned char from = (unsigned char)pattern.s[i], to = from;

		if (i + 2 < end && pattern.s[i + 1] == '-')
			to = (unsigned char)pattern.s[i += 2];
		if (from >= 0x80 || to >= 0x80 || to < from || strchr("[]\\-/", from) || strchr("[]\\-/", to))
			return false;
		for (unsigned c = from; c <= to; c++)
			set[c / 64] |= UINT64_C(1) << c % 64;
		i++;
	}
	if (inverted) {
		set[0] = ~set[0];
		set[1] = ~set[1];
	}
	return true;
}

void match_quote(struct buf *b, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		/* + and @ only where what begins behind the text could make a group of them */
		if (s[i] && strchr(i + 1 < n ? "*?[]\\-!^:=.()|" : "*?[]\\-!^:=.()|+@", s[i]))
			buf_addc(b, '\\');
		buf_addc(b, s[i]);
	}
}

size_t match_unescape(char *s, size_t n)
{
	size_t out = 0;

	for (size_t i = 0; i < n; i++) {
		if (s[i] == '\\' && i + 1 < n)
			i++;
		s[out++] = s[i];
	}
	return out;
}
