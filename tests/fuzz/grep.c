/* grep.c - fuzz target: any pattern is refused or finds in a line what it says it finds */
/* SPDX-License-Identifier: ISC */
#include "userland/rx.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The search over lines and the search in a line agree, and a match stays in the line. */
static void check(struct rx *x, const char *line, size_t n)
{
	struct buf text = { 0 };
	size_t start, len, from = 0, found = 0;
	bool matches;

	buf_add(&text, line, n);
	buf_addc(&text, '\n');
	matches = rx_search(x, text.s, text.s + text.n);
	while (from <= n && rx_find(x, text.s, n, from, &start, &len)) {
		if (start < from || start + len > n)
			abort();
		from = start + (len ? len : 1);
		found++;
	}
	if (matches != (found > 0) && !x->too_long)
		abort();
	buf_finish(&text);
}

/* The first byte says how, the first line is the pattern, and the others are the text. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *s = (const char *)data + 1, *end = (const char *)data + size, *eol;
	struct rx x = { .eol = '\n' };

	if (size < 2 || size > 200)
		return 0;
	x.flags = data[0] & 63;
	eol = memchr(s, '\n', size - 1);
	if (!eol)
		eol = end;
	if (!rx_add(&x, s, (size_t)(eol - s)) && !x.backrefs && rx_compile(&x))
		for (s = eol; s < end; s = eol) {
			s++;
			eol = memchr(s, '\n', (size_t)(end - s));
			eol = eol ? eol : end;
			if (x.forward)
				check(&x, s, (size_t)(eol - s));
		}
	rx_finish(&x);
	return 0;
}
