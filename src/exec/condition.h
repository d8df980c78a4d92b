/* condition.h - what can be asked of texts, numbers and files: for `test` and [[ ]]
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_CONDITION_H
#define EXEC_CONDITION_H

#include "exec/run.h"

/* Operators between two operands: first those of texts and files, then those of integers. */
enum condition {
	CONDITION_NONE,
	CONDITION_SAME, CONDITION_OTHER, CONDITION_BEFORE, CONDITION_AFTER,
	CONDITION_NEWER, CONDITION_OLDER, CONDITION_FILE,
	CONDITION_EQ, CONDITION_NE, CONDITION_LT, CONDITION_LE, CONDITION_GT, CONDITION_GE,
};

/* The operator that s spells, or CONDITION_NONE. */
enum condition condition_binary(const char *s);
bool condition_texts(const char *a, enum condition op, const char *b);
bool condition_integers(long a, enum condition op, long b);
/* A decimal number with a sign and blanks around it, as `test` reads it. */
bool condition_integer(const char *s, long *out);
/* Is s -X for an X that asks something of one operand? bash has more of them. */
bool condition_unary(const char *s, bool bash);
bool condition_one(struct shell *sh, char op, const char *s);
/* [[ ]] */
enum flow run_condition(struct shell *sh, const struct node_condition *n, unsigned flags);

#endif
