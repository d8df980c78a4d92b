/* utf8.c - UTF-8 that lets invalid bytes pass
 * SPDX-License-Identifier: ISC
 */
#include "base/utf8.h"

#include <strings.h>

size_t utf8_decode(const char *s, size_t n, uint32_t *cp)
{
	const unsigned char *u = (const unsigned char *)s;
	uint32_t c = u[0], min;
	size_t len;

	if (c < 0x80) {
		*cp = c;
		return 1;
	}
	if (c >= 0xc2 && c < 0xe0) {
		len = 2, c &= 0x1f, min = 0x80;
	} else if (c >= 0xe0 && c < 0xf0) {
		len = 3, c &= 0x0f, min = 0x800;
	} else if (c >= 0xf0 && c < 0xf5) {
		len = 4, c &= 0x07, min = 0x10000;
	} else {
		*cp = UTF8_RAW + u[0];
		return 1;
	}
	for (size_t i = 1; i < len; i++) {
		if (i >= n || (u[i] & 0xc0) != 0x80) {
			*cp = UTF8_RAW + u[0];
			return 1;
		}
		c = c << 6 | (u[i] & 0x3f);
	}
	if (c < min || c > 0x10ffff || (c >= 0xd800 && c < 0xe000)) {
		*cp = UTF8_RAW + u[0];
		return 1;
	}
	*cp = c;
	return len;
}

size_t utf8_encode(uint32_t cp, char *out)
{
	if (cp >= UTF8_RAW) {
		out[0] = (char)(cp - UTF8_RAW);
		return 1;
	}
	if (cp < 0x80) {
		out[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800) {
		out[0] = (char)(0xc0 | cp >> 6);
		out[1] = (char)(0x80 | (cp & 0x3f));
		return 2;
	}
	if (cp < 0x10000) {
		out[0] = (char)(0xe0 | cp >> 12);
		out[1] = (char)(0x80 | (cp >> 6 & 0x3f));
		out[2] = (char)(0x80 | (cp & 0x3f));
		return 3;
	}
	out[0] = (char)(0xf0 | cp >> 18);
	out[1] = (char)(0x80 | (cp >> 12 & 0x3f));
	out[2] = (char)(0x80 | (cp >> 6 & 0x3f));
	out[3] = (char)(0x80 | (cp & 0x3f));
	return 4;
}

void utf8_add(struct buf *b, uint32_t cp)
{
	char tmp[4];
	size_t n = utf8_encode(cp, tmp);

	for (size_t i = 0; i < n; i++)
		buf_addc(b, tmp[i]);
}

size_t utf8_count(const char *s, size_t n)
{
	size_t count = 0;
	uint32_t cp;

	for (size_t i = 0; i < n; count++) {
		if ((unsigned char)s[i] < 0x80)
			i++;
		else
			i += utf8_decode(s + i, n - i, &cp);
	}
	return count;
}

bool utf8_locale(const char *name)
{
	const char *dot = strchr(name, '.');

	return dot && (strncasecmp(dot + 1, "utf-8", 5) == 0 || strncasecmp(dot + 1, "utf8", 4) == 0);
}

void utf8_name(struct buf *b, uint32_t cp)
{
	static const char digits[] = "0123456789ABCDEF";
	int n = cp > 0xffff ? 8 : 4;

	buf_addc(b, '\\');
	buf_addc(b, n == 8 ? 'U' : 'u');
	while (n)
		buf_addc(b, digits[cp >> 4 * --n & 15]);
}
