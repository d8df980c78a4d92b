/* buf.c - a growing run of bytes, on the heap or in an arena
 * SPDX-License-Identifier: ISC
 */
#include "base/buf.h"

void buf_finish(struct buf *b)
{
	if (!b->arena)
		mem_free(b->s);
	*b = (struct buf){ .arena = b->arena };
}

void buf_grow(struct buf *b, size_t n)
{
	size_t need, cap = b->cap ? b->cap * 2 : 64;

	if (__builtin_add_overflow(b->n, n, &need))
		mem_mul(SIZE_MAX, 2);
	if (need <= b->cap)
		return;
	if (cap < need)
		cap = need;
	if (!b->arena) {
		b->s = mem_realloc(b->s, cap);
	} else {
		struct arena *a = b->arena;

		/* the last thing in its arena grows in place */
		if (b->s && b->s + b->cap == a->next && cap - b->cap <= (size_t)(a->end - a->next)) {
			a->next += cap - b->cap;
		} else {
			char *s = arena_bytes(a, cap);

			if (b->n)
				memcpy(s, b->s, b->n);
			b->s = s;
		}
	}
	b->cap = cap;
}

static char *unsigned_text(unsigned long long v, unsigned base, char *end)
{
	do
		*--end = "0123456789abcdef"[v % base];
	while (v /= base);
	return end;
}

char *num_text(long long v, char tmp[24])
{
	char *p;

	tmp[23] = '\0';
	p = unsigned_text(v < 0 ? 0ULL - (unsigned long long)v : (unsigned long long)v, 10, tmp + 23);
	if (v < 0)
		*--p = '-';
	return p;
}

static void add_number(struct buf *b, const char *s, size_t width, char pad)
{
	size_t n = strlen(s);

	for (; width > n; width--)
		buf_addc(b, pad);
	buf_add(b, s, n);
}

void buf_vfmt(struct buf *b, const char *fmt, va_list ap)
{
	for (const char *p = fmt; *p; p++) {
		char tmp[24], pad = ' ';
		size_t width = 0, n, run = strcspn(p, "%");
		const char *s;
		int size = 0, prec = -1;

		buf_add(b, p, run);
		p += run;
		if (!*p)
			return;
		p++;
		if (*p == '0')
			pad = *p++;
		for (; *p >= '0' && *p <= '9'; p++)
			width = width * 10 + (size_t)(*p - '0');
		if (*p == '.') {
			prec = va_arg(ap, int);
			p += 2;
		}
		for (; *p == 'l' || *p == 'z'; p++)
			size += *p == 'z' ? 2 : 1;
		switch (*p) {
		case 's':
			s = va_arg(ap, const char *);
			n = prec >= 0 ? strnlen(s, (size_t)prec) : strlen(s);
			buf_add(b, s, n);
			for (; width > n; width--)
				buf_addc(b, ' ');
			break;
		case 'c':
			buf_addc(b, (char)va_arg(ap, int));
			break;
		case 'd':
			add_number(b, num_text(size ? va_arg(ap, long) : va_arg(ap, int), tmp), width, pad);
			break;
		case 'u':
		case 'o':
		case 'x':
			tmp[23] = '\0';
			add_number(b,
				   unsigned_text(size ? va_arg(ap, unsigned long) : va_arg(ap, unsigned),
						 *p == 'u' ? 10 : *p == 'o' ? 8 : 16, tmp + 23),
				   width, pad);
			break;
		default:
			buf_addc(b, *p);
		}
	}
}

void buf_fmt(struct buf *b, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	buf_vfmt(b, fmt, ap);
	va_end(ap);
}

void buf_quote(struct buf *b, const char *s, size_t n, bool always)
{
	static const char plain[] =
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+./:,@%^=";
	size_t i = 0;

	if (n == 1 && *s == '\'') { /* as bash writes it */
		buf_adds(b, "\\'");
		return;
	}
	if (!always) {
		while (i < n && s[i] && strchr(plain, s[i]))
			i++;
		if (n && i == n) {
			buf_add(b, s, n);
			return;
		}
	}
	buf_addc(b, '\'');
	for (i = 0; i < n; i++) {
		if (s[i] == '\'')
			buf_adds(b, "'\\''");
		else
			buf_addc(b, s[i]);
	}
	buf_addc(b, '\'');
}
