/* quote.c - text as a shell reads it back, in bash's ways
 * SPDX-License-Identifier: ISC
 */
#include "base/quote.h"

#include "base/unicode.h"
#include "base/utf8.h"

/* Bytes of the printable character at s; 0: it is none. */
static size_t printable(const char *s, size_t n, bool utf8)
{
	unsigned char c = (unsigned char)*s;
	uint32_t cp;
	size_t len;

	if (c < 0x80)
		return c >= ' ' && c < 0x7f;
	if (!utf8)
		return 0;
	len = utf8_decode(s, n, &cp);
	return cp < UTF8_RAW && (unicode_graph(cp) || unicode_space(cp)) ? len : 0;
}

bool quote_needs_escapes(str s, bool utf8)
{
	for (size_t i = 0, n; i < s.n; i += n) {
		n = printable(s.s + i, s.n - i, utf8);
		if (!n)
			return true;
	}
	return false;
}

bool quote_is_needed(str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char before = i ? s.s[i - 1] : 0;

		if (s.s[i] == '~' ? !i || before == '=' || before == ':' : s.s[i] == '#' ? !i || before == ' ' || before == '\t' :
		    s.s[i] && strchr(" \t\n'\"\\|&;()<>!{}*[]?^$`", s.s[i]))
			return true;
	}
	return false;
}

void quote_ansi(struct buf *b, str s, bool utf8)
{
	static const char from[] = "\033\a\b\v\f\n\r\t\\'", to[] = "Eabvfnrt\\'";

	buf_adds(b, "$'");
	for (size_t i = 0, n; i < s.n; i += n) {
		const char *at = s.s[i] ? strchr(from, s.s[i]) : NULL;

		n = printable(s.s + i, s.n - i, utf8);
		if (at) {
			buf_addc(b, '\\');
			buf_addc(b, to[at - from]);
			n = 1;
		} else if (n) {
			buf_add(b, s.s + i, n);
		} else {
			buf_fmt(b, "\\%03o", (unsigned)(unsigned char)s.s[i]);
			n = 1;
		}
	}
	buf_addc(b, '\'');
}

void quote_double(struct buf *b, str s)
{
	buf_addc(b, '"');
	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] && strchr("\"$`\\", s.s[i]))
			buf_addc(b, '\\');
		buf_addc(b, s.s[i]);
	}
	buf_addc(b, '"');
}

void quote_value(struct buf *b, str s, bool utf8)
{
	if (quote_needs_escapes(s, utf8))
		quote_ansi(b, s, utf8);
	else
		quote_double(b, s);
}

void quote_word(struct buf *b, str s, bool utf8)
{
	if (quote_needs_escapes(s, utf8))
		quote_ansi(b, s, utf8);
	else if (quote_is_needed(s))
		buf_quote(b, s.s, s.n, true);
	else
		buf_add(b, s.s, s.n);
}
