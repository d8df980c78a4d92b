/* literal.c - find one text fast
 * SPDX-License-Identifier: ISC
 */
#include "userland/literal.h"

/* How common a byte is in texts and programs, roughly. */
static unsigned commonness(unsigned char c)
{
	static const char common[] = "ZQXJz~`^@$KVq?%!&|+YWUHjx<>\\[]#*GBFk{};DOPMRvLN\"'7986543:=CSEIAT/21yw,0b.)(-_gpfmhudclrsnoiat e\n";
	const char *at = c ? strchr(common, c) : NULL;

	if (at)
		return (unsigned)(at - common) + 8;
	return c == '\t' ? 60 : c == 0 ? 90 : c >= 0x80 ? 30 : 0;
}

void literal_init(struct literal *l, str text)
{
	l->text = text;
	l->rare = 0;
	for (size_t i = 1; i < text.n; i++)
		if (commonness((unsigned char)text.s[i]) < commonness((unsigned char)text.s[l->rare]))
			l->rare = i;
}

const char *literal_find(const struct literal *l, const char *s, const char *end)
{
	const char *at = s + l->rare, *begin = s;
	unsigned wrong = 0;

	if ((size_t)(end - s) < l->text.n)
		return NULL;
	for (end -= l->text.n - l->rare - 1; at < end; at++) {
		at = memchr(at, l->text.s[l->rare], (size_t)(end - at));
		if (!at)
			return NULL;
		if (memcmp(at - l->rare, l->text.s, l->text.n) == 0)
			return at - l->rare;
		/* once in 32 bytes is not rare */
		if (++wrong > 16 && (size_t)(at - begin) < wrong * 32) {
			at -= l->rare;
			at = memmem(at, (size_t)(end - at) + l->text.n - l->rare - 1, l->text.s, l->text.n);
			return at;
		}
	}
	return NULL;
}
