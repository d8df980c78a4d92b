/* escape.c - backslash escapes of echo, printf's format and %b, and %q's
 * SPDX-License-Identifier: ISC
 */
#include "builtins/escape.h"

#include "base/unicode.h"
#include "base/utf8.h"

static int octal(struct buf *b, const char *s, int max)
{
	unsigned v = 0;
	int n = 0;

	for (; n < max && s[n] >= '0' && s[n] <= '7'; n++)
		v = v * 8 + (unsigned)(s[n] - '0');
	buf_addc(b, (char)v);
	return n;
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 32;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* \xHH \uHHHH \UHHHHHHHH; s is at the letter. */
static int hexadecimal(struct buf *b, const char *s, bool utf8)
{
	int max = *s == 'x' ? 2 : *s == 'u' ? 4 : 8, n = 0;
	uint32_t v = 0;
	char tmp[4];

	for (; n < max && hex_digit(s[n + 1]) >= 0; n++)
		v = v << 4 | (uint32_t)hex_digit(s[n + 1]);
	if (!n) {
		buf_addc(b, '\\');
		buf_addc(b, *s);
	} else if (*s == 'x') {
		buf_addc(b, (char)v);
	} else if (v >= 0x80 && !utf8) {
		utf8_name(b, v);
	} else if (v < UTF8_RAW) {
		size_t len = utf8_encode(v, tmp);

		for (size_t i = 0; i < len; i++)
			buf_addc(b, tmp[i]);
	}
	return n + 1;
}

int escape_one(struct buf *b, const char *s, enum escape_kind kind, bool utf8)
{
	static const char from[] = "abfnrtv\\", to[] = "\a\b\f\n\r\t\v\\";
	const char *p;

	switch (*s) {
	case '\0':
		buf_addc(b, '\\');
		return 0;
	case '0':
		if (kind != ESCAPE_FORMAT)
			return 1 + octal(b, s + 1, 3);
		return octal(b, s, 3);
	case '1': case '2': case '3': case '4': case '5': case '6': case '7':
		if (kind != ESCAPE_ECHO && kind != ESCAPE_XSI)
			return octal(b, s, 3);
		break;
	case 'x': case 'u': case 'U':
		if (kind == ESCAPE_XSI)
			break;
		return hexadecimal(b, s, utf8);
	case 'e': case 'E':
		if (kind == ESCAPE_XSI)
			break;
		buf_addc(b, '\033');
		return 1;
	case 'c':
		if (kind != ESCAPE_FORMAT)
			return -1;
		break;
	case '"': case '\'': case '?':
		if (kind == ESCAPE_FORMAT) {
			buf_addc(b, *s);
			return 1;
		}
		break;
	default:
		p = strchr(from, *s);
		if (p) {
			buf_addc(b, to[p - from]);
			return 1;
		}
	}
	buf_addc(b, '\\');
	buf_addc(b, *s);
	return 1;
}

bool escape_text(struct buf *b, const char *s, enum escape_kind kind, bool utf8)
{
	for (;;) {
		const char *p = strchr(s, '\\');
		int n;

		if (!p) {
			buf_adds(b, s);
			return true;
		}
		buf_add(b, s, (size_t)(p - s));
		n = escape_one(b, p + 1, kind, utf8);
		if (n < 0)
			return false;
		s = p + 1 + n;
	}
}

static bool printable(const char *s, size_t n, bool utf8, size_t *len)
{
	uint32_t c = (unsigned char)*s;

	*len = 1;
	if (c < 0x80 || !utf8)
		return c >= ' ' && c < 0x7f;
	*len = utf8_decode(s, n, &c);
	return c < UTF8_RAW && unicode_width(c) >= 0;
}

/* $'...' */
static void dollar_quote(struct buf *b, const char *s, size_t n, bool utf8)
{
	static const char from[] = "\a\b\033\f\n\r\t\v\\'", to[] = "abEfnrtv\\'";
	size_t len;

	buf_adds(b, "$'");
	for (size_t i = 0; i < n; i += len) {
		const char *at = s[i] ? strchr(from, s[i]) : NULL;

		if (printable(s + i, n - i, utf8, &len) && !at)
			buf_add(b, s + i, len);
		else if (at)
			buf_fmt(b, "\\%c", to[at - from]);
		else
			for (size_t k = 0; k < len; k++)
				buf_fmt(b, "\\%03o", (unsigned char)s[i + k]);
	}
	buf_addc(b, '\'');
}

void escape_quote(struct buf *b, const char *s, size_t n, bool utf8)
{
	size_t len;

	if (!n)
		buf_adds(b, "''");
	for (size_t i = 0; i < n; i += len) {
		if (!printable(s + i, n - i, utf8, &len)) {
			dollar_quote(b, s, n, utf8);
			return;
		}
	}
	for (size_t i = 0; i < n; i++) {
		if (strchr(" \"'\\|&;()<>!{}*[?]^$`,", s[i]) || (s[i] == '#' && !i) ||
		    (s[i] == '~' && (!i || s[i - 1] == ':' || s[i - 1] == '=')))
			buf_addc(b, '\\');
		buf_addc(b, s[i]);
	}
}
