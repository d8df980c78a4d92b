/* rx_place.c - a place in a line, and what is on its two sides
 * SPDX-License-Identifier: ISC
 */
#include "userland/rx_program.h"

#include "base/utf8.h"

enum rx_place rx_place_of(const struct rx_program *p, uint32_t c)
{
	/* without UTF-8 there are no letters beyond ASCII */
	return p->words && (p->utf8 || c < 128) && rx_is_word(c) ? RX_OF_WORD : RX_OTHER;
}

bool rx_holds(enum rx_assert assert, enum rx_place prev, enum rx_place next)
{
	switch (assert) {
	case RX_BOL: return prev == RX_EDGE;
	case RX_EOL: return next == RX_EDGE;
	case RX_WORD_BEGIN: return prev != RX_OF_WORD && next == RX_OF_WORD;
	case RX_WORD_END: return prev == RX_OF_WORD && next != RX_OF_WORD;
	case RX_BOUNDARY: return (prev == RX_OF_WORD) != (next == RX_OF_WORD);
	case RX_NO_BOUNDARY: return (prev == RX_OF_WORD) == (next == RX_OF_WORD);
	case RX_NO_WORD_BEFORE: return prev != RX_OF_WORD;
	case RX_NO_WORD_AFTER: return next != RX_OF_WORD;
	}
	return false;
}

bool rx_consumes(const struct rx_program *p, const struct rx_inst *inst, uint32_t c)
{
	if (inst->op == OP_CHAR)
		return inst->c == c;
	if (c < 128 || !p->utf8)
		return inst->set->bits[c >> 6] >> (c & 63) & 1;
	return rx_set_has(inst->set, c);
}

size_t rx_decode_back(const struct rx_program *p, const char *line, size_t i, uint32_t *c)
{
	*c = (unsigned char)line[i - 1];
	if (!p->utf8 || *c < 128)
		return 1;
	for (size_t len = 2; len <= 4 && len <= i; len++)
		if (utf8_decode(line + i - len, len, c) == len)
			return len;
	*c = UTF8_RAW + (unsigned char)line[i - 1];
	return 1;
}

enum rx_place rx_before(const struct rx_program *p, const char *line, size_t i)
{
	uint32_t c;

	if (i == 0)
		return RX_EDGE;
	rx_decode_back(p, line, i, &c);
	return rx_place_of(p, c);
}

enum rx_place rx_behind(const struct rx_program *p, const char *line, size_t i, size_t n)
{
	uint32_t c = 0;

	if (i == n)
		return RX_EDGE;
	if (p->utf8)
		utf8_decode(line + i, n - i, &c);
	else
		c = (unsigned char)line[i];
	return rx_place_of(p, c);
}
