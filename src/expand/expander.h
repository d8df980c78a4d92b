/* expander.h - the state of one word's expansion, shared by this folder's files
 * SPDX-License-Identifier: ISC
 */
#ifndef EXPAND_EXPANDER_H
#define EXPAND_EXPANDER_H

#include "expand/fields.h"

enum expand_mode { EXPAND_TO_FIELDS, EXPAND_TO_STRING, EXPAND_TO_PATTERN, EXPAND_TO_REPLACEMENT, EXPAND_TO_REGEX };

/* A field that becomes pathnames when all has been expanded: a substitution may make files. */
struct pathnames {
	struct pathnames *next;
	int at; /* in the fields */
	str pattern;
};

struct patterns {
	struct pathnames *first, *last;
};

struct expander {
	struct shell *sh;
	enum expand_mode mode;
	unsigned flags;
	struct fields *fields;
	const struct word *word; /* of EXPAND_TO_FIELDS */
	struct patterns *patterns; /* borrowed; NULL: no pathnames */
	struct buf text; /* of the current field */
	uint32_t *spans; /* where quoting changes in it */
	size_t nspans, span_cap;
	bool no_elements, elements; /* there was a quoted list without any, and one with some */
	const struct param *indirect, *target; /* ${!x}, whose value is being expanded; as what */
	bool multi; /* a "$@" is in the word */
	bool blank; /* a quoted list was there, whatever was in it */
	bool open; /* the field exists, even if empty */
	bool bracket; /* an unquoted [ is in it */
	bool magic; /* an unquoted * ? or [...] is in it */
	bool after_space; /* the last field ended with IFS white space */
	bool operand; /* within unquoted ${x-...}: unquoted text splits too */
};

void expander_add(struct expander *e, const char *s, size_t n, bool quoted);
void expander_add_split(struct expander *e, const char *s, size_t n);
void expander_end_field(struct expander *e);
bool expander_add_parts(struct expander *e, const struct word *w);
bool expander_add_param(struct expander *e, const struct param *p, bool quoted);

#endif
