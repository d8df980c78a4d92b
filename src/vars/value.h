/* value.h - one value: text, a number, or both
 *
 * Text is made from a number when somebody asks; a number is remembered once
 * text has been read as one.
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_VALUE_H
#define VARS_VALUE_H

#include "base/mem.h"

enum {
	VALUE_TEXT = 1, /* text is current */
	VALUE_NUMBER = 2, /* number is current */
	VALUE_NOT_NUMBER = 4, /* text was looked at and is no plain number */
};

struct value {
	char *text; /* NUL-terminated; owned when cap is not 0, else of the environment */
	size_t len, cap;
	long number;
	uint8_t known; /* VALUE_*; 0: no value */
};

/* Text that may be a part of the value's own. */
void value_set(struct value *v, const char *text, size_t n);
void value_append(struct value *v, const char *text, size_t n);
static inline void value_set_number(struct value *v, long number)
{
	v->number = number;
	v->known = VALUE_NUMBER;
}
/* The text; v has a value. Valid until the next change. */
str value_str(struct value *v);
/* Is it a plain decimal number ([-]digits, no leading zeros, at most 18)? */
bool value_number(struct value *v, long *out);
/* A copy that owns its text. */
struct value value_copy(const struct value *v);
/* Free the text unless it is the environment's; v is about to go, or to get another. */
static inline void value_drop(struct value *v)
{
	if (v->cap)
		mem_free(v->text);
}

#endif
