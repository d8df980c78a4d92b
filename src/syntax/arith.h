/* arith.h - arithmetic expressions as trees (POSIX 2.6.4, C's operators)
 *
 * $name inside $(( )) becomes a leaf that stands for a plain number; when the
 * value of any of them is something else at run time, the evaluator takes the
 * text instead.
 * SPDX-License-Identifier: ISC
 */
#ifndef SYNTAX_ARITH_H
#define SYNTAX_ARITH_H

#include "syntax/ast.h"

enum arith_op {
	ARITH_NUMBER,
	ARITH_VAR, /* sym */
	ARITH_PARAM, /* $name, $1, $#: param, counted from the expression's first */
	ARITH_NEG, ARITH_POS, ARITH_NOT, ARITH_COMPL,
	ARITH_PRE_INC, ARITH_PRE_DEC, ARITH_POST_INC, ARITH_POST_DEC, /* sym */
	ARITH_POWER, ARITH_MUL, ARITH_DIV, ARITH_MOD, ARITH_ADD, ARITH_SUB, ARITH_SHL, ARITH_SHR,
	ARITH_LT, ARITH_LE, ARITH_GT, ARITH_GE, ARITH_EQ, ARITH_NE,
	ARITH_BAND, ARITH_XOR, ARITH_BOR, ARITH_AND, ARITH_OR,
	ARITH_COND, /* left ? right : third */
	ARITH_ASSIGN, /* sym = right; with base an operator: sym base= right */
	ARITH_COMMA,
	ARITH_ERROR, /* what, at: the rest could not be parsed */
};

struct arith {
	uint8_t op; /* enum arith_op */
	uint8_t base; /* ARITH_ASSIGN: the operator before =, or ARITH_NUMBER */
	union {
		long number;
		struct symbol *sym;
		uint32_t param;
		const char *what;
	};
	uint32_t at; /* of the right operand, or of the error, for messages */
	uint32_t end; /* ARITH_ERROR: what is behind it is not shown; 0: all is */
	const struct arith_subscript *sub; /* of sym (bash); NULL: none */
	const struct arith *left, *right, *third;
};

/* In a byte of this value a subscript's text has a parameter. */
enum { ARITH_PARAM_BYTE = 1 };

struct arith_subscript {
	str text; /* an associative array's key */
	uint32_t at; /* where it begins in the expression */
	const struct arith *index; /* NULL: not an expression */
	uint32_t param; /* the first in the text */
};

struct arith_error {
	const char *what; /* NULL: none */
	size_t at, end; /* offsets in the text; end 0: that of the text */
};

/*
 * The tree of text[0..n), in a; NULL with *err filled. bash: names may have subscripts, and since bash evaluates what it
 * has read before it finds an error, there is a tree with *err, in which ARITH_ERROR stands where the error is.
 */
const struct arith *arith_parse(struct arena *a, const char *text, size_t n, bool bash, struct arith_error *err);
/* w with its tree, when literals and plain parameters are all that it has. */
const struct arith_word *arith_parse_word(struct program *p, const struct word *w, bool bash);
/* A number as arithmetic writes it (decimal, 0octal, 0xhex, bash's base#digits) filling s[0..n). */
bool arith_number(const char *s, size_t n, long *out);

#endif
