/* rx_set.c - sets of characters: brackets, classes and their cases
 * SPDX-License-Identifier: ISC
 */
#include "userland/rx_parse.h"

#include "base/unicode.h"
#include "base/utf8.h"

static const char *const class_names[] = {
	[RX_ALNUM] = "alnum", [RX_ALPHA] = "alpha", [RX_BLANK] = "blank", [RX_CNTRL] = "cntrl",
	[RX_DIGIT] = "digit", [RX_GRAPH] = "graph", [RX_LOWER] = "lower", [RX_PRINT] = "print",
	[RX_PUNCT] = "punct", [RX_SPACE] = "space", [RX_UPPER] = "upper", [RX_XDIGIT] = "xdigit",
};

static bool ascii_is(enum rx_class class, unsigned c)
{
	bool upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z', digit = c >= '0' && c <= '9';
	bool graph = c > ' ' && c < 127;

	switch (class) {
	case RX_ALNUM: return upper || lower || digit;
	case RX_ALPHA: return upper || lower;
	case RX_BLANK: return c == ' ' || c == '\t';
	case RX_CNTRL: return c < ' ' || c == 127;
	case RX_DIGIT: return digit;
	case RX_GRAPH: return graph;
	case RX_LOWER: return lower;
	case RX_PRINT: return graph || c == ' ';
	case RX_PUNCT: return graph && !upper && !lower && !digit;
	case RX_SPACE: return c == ' ' || (c >= '\t' && c <= '\r');
	case RX_UPPER: return upper;
	case RX_XDIGIT: return digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
	}
	return false;
}

static bool unicode_is(enum rx_class class, uint32_t c)
{
	switch (class) {
	case RX_ALNUM: case RX_ALPHA: return unicode_alpha(c);
	case RX_BLANK: return unicode_space(c) && c != 0x2028 && c != 0x2029;
	case RX_CNTRL: return c < 0xa0 || c == 0x2028 || c == 0x2029;
	case RX_GRAPH: return unicode_graph(c);
	case RX_LOWER: return unicode_lower(c);
	case RX_PRINT: return unicode_graph(c) || (unicode_space(c) && c != 0x2028 && c != 0x2029);
	case RX_PUNCT: return unicode_graph(c) && !unicode_alpha(c);
	case RX_SPACE: return unicode_space(c);
	case RX_UPPER: return unicode_upper(c);
	case RX_DIGIT: case RX_XDIGIT: return false;
	}
	return false;
}

bool rx_is_word(uint32_t c)
{
	return c < 128 ? c == '_' || ascii_is(RX_ALNUM, c) : c < UTF8_RAW && unicode_alpha(c);
}

static void set_bit(struct rx_set *set, uint32_t c)
{
	set->bits[c >> 6] |= (uint64_t)1 << (c & 63);
}

static bool has_bit(const struct rx_set *set, uint32_t c)
{
	return set->bits[c >> 6] >> (c & 63) & 1;
}

void rx_set_add(struct rx_pattern_text *t, struct rx_set *set, uint32_t lo, uint32_t hi)
{
	uint32_t table = t->flags & RX_UTF8 ? 128 : 256;

	for (uint32_t c = lo; c <= hi && c < table; c++)
		set_bit(set, c);
	if (hi < table)
		return;
	if ((set->n & (set->n - 1)) == 0) { /* full at each power of two */
		struct rx_range *more = arena_alloc(t->arena, (set->n ? set->n * 2 : 1) * sizeof(*more));

		if (set->n)
			memcpy(more, set->ranges, set->n * sizeof(*more));
		set->ranges = more;
	}
	set->ranges[set->n++] = (struct rx_range){ lo < table ? table : lo, hi };
}

bool rx_set_class(struct rx_pattern_text *t, struct rx_set *set, str name)
{
	for (unsigned i = 0; i < ARRAY_LEN(class_names); i++) {
		if (!str_eq(str_of(class_names[i]), name))
			continue;
		if (t->flags & RX_ICASE && (i == RX_UPPER || i == RX_LOWER))
			i = RX_ALPHA;
		for (unsigned c = 0; c < 128; c++)
			if (ascii_is(i, c))
				set_bit(set, c);
		set->classes |= 1u << i;
		return true;
	}
	return false;
}

static bool in_positive(const struct rx_set *set, uint32_t c)
{
	if (c < 128)
		return has_bit(set, c);
	for (size_t i = 0; i < set->n; i++)
		if (c >= set->ranges[i].lo && c <= set->ranges[i].hi)
			return true;
	for (unsigned i = 0; set->classes >> i; i++)
		if (set->classes >> i & 1 && unicode_is(i, c))
			return true;
	return false;
}

/* What the bits of ASCII letters are once negated does not say whether c is of the same case-folded set. */
bool rx_set_has(const struct rx_set *set, uint32_t c)
{
	bool in;

	if (c >= UTF8_RAW)
		return false;
	in = c >= 128 && in_positive(set, c);
	if (!in && set->icase) {
		uint32_t upper = unicode_to_upper(c), lower = unicode_to_lower(c);

		if (upper == c)
			upper = unicode_to_upper(lower);
		if (upper < 128)
			in = has_bit(set, upper) != set->negated;
		else
			in = in_positive(set, upper);
		if (!in && lower >= 128)
			in = in_positive(set, lower);
	}
	return in != set->negated;
}

/* Letters of ASCII that a character beyond it folds to: i, k and s have such; the set then holds them too. */
static void fold_bits(struct rx_set *set, bool utf8)
{
	static const struct {
		uint32_t c;
		char upper;
	} beyond[] = { { 0x131, 'I' }, { 0x17f, 'S' } };

	for (unsigned c = 'A'; c <= 'Z'; c++)
		if (has_bit(set, c) || has_bit(set, c | 32)) {
			set_bit(set, c);
			set_bit(set, c | 32);
		}
	for (size_t i = 0; utf8 && i < ARRAY_LEN(beyond); i++)
		for (size_t k = 0; k < set->n; k++)
			if (beyond[i].c >= set->ranges[k].lo && beyond[i].c <= set->ranges[k].hi) {
				set_bit(set, (unsigned char)beyond[i].upper);
				set_bit(set, (unsigned char)beyond[i].upper | 32);
			}
}

void rx_set_end(struct rx_pattern_text *t, struct rx_set *set, bool negated)
{
	if (t->flags & RX_ICASE)
		fold_bits(set, t->flags & RX_UTF8);
	set->icase = t->flags & RX_ICASE;
	set->negated = negated;
	for (unsigned i = 0; negated && i < 4; i++)
		set->bits[i] = ~set->bits[i];
}
