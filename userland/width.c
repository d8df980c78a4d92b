/* width.c - how much room text takes on a terminal
 * SPDX-License-Identifier: ISC
 */
#include "userland/width.h"

#include "base/unicode.h"
#include "base/utf8.h"


/* A character that s[0..n) begins but does not end: all of it counts as one. */
static bool is_cut(const char *s, size_t n)
{
	const unsigned char *u = (const unsigned char *)s;
	size_t len = u[0] < 0xc2 ? 0 : u[0] < 0xe0 ? 2 : u[0] < 0xf0 ? 3 : u[0] < 0xf5 ? 4 : 0;

	for (size_t i = 1; i < n; i++)
		if ((u[i] & 0xc0) != 0x80)
			return false;
	return n < len;
}

size_t width_next(const char *s, size_t n, bool utf8, int *cells, uint32_t *c)
{
	size_t len;

	*c = (unsigned char)s[0];
	*cells = *c >= 0x20 && *c < 0x7f ? 1 : -1;
	if (*c < 0x80 || !utf8)
		return 1;
	len = utf8_decode(s, n, c);
	if (*c < UTF8_RAW)
		*cells = unicode_width(*c);
	else if (is_cut(s, n))
		return n;
	return len;
}

static bool is_control(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
}

size_t width_of(const char *s, size_t n, bool utf8)
{
	size_t width = 0, len;
	uint32_t c;
	int cells;

	for (; n; s += len, n -= len) {
		len = width_next(s, n, utf8, &cells, &c);
		width += cells >= 0 ? (size_t)cells : utf8 && !is_control(c);
	}
	return width;
}

void width_hide(struct buf *b, const char *s, size_t n, bool utf8)
{
	size_t len;
	uint32_t c;
	int cells;

	for (; n; s += len, n -= len) {
		len = width_next(s, n, utf8, &cells, &c);
		if (cells >= 0)
			buf_add(b, s, len);
		else
			buf_addc(b, '?');
	}
}
