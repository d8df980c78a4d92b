/* human.c - sizes for people
 * SPDX-License-Identifier: ISC
 */
#include "userland/human.h"

#include "base/buf.h"

char *human_size(uint64_t bytes, unsigned base, char tmp[24])
{
	uint64_t unit = 1, whole, rest, tenths;
	unsigned power = 0;
	char *p;

	while (bytes / unit >= base) {
		unit *= base;
		power++;
	}
	if (!power)
		return num_text((long long)bytes, tmp);
	whole = bytes / unit;
	rest = bytes % unit;
	/* unit is at most 2^60 */
	tenths = whole * 10 + (rest * 10 + unit - 1) / unit;
	if (tenths > 99) {
		whole += rest > 0;
		if (whole == base && power < 6) {
			power++;
			tenths = 10;
		}
	}
	/* The suffix is put where num_text puts the NUL. */
	if (tenths > 99) {
		p = num_text((long long)whole, tmp);
		memmove(p - 1, p, (size_t)(tmp + 23 - p));
		p--;
	} else {
		p = num_text((long long)(tenths / 10 * 100 + tenths % 10), tmp); /* "105" for 1.5 */
		memmove(p - 1, p, (size_t)(tmp + 23 - p));
		p--;
		p[1] = '.';
	}
	tmp[22] = power == 1 && base == 1000 ? 'k' : "KMGTPE"[power - 1];
	return p;
}
