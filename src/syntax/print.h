/* print.h - the tree back to text
 *
 * As bash 5.2 prints it: what `jobs` and `type` show. Parsing the text again
 * gives the same tree, here-documents included, but for what means the same:
 * `! !` goes, `in "$@"` comes, [[ x ]] is [[ -n x ]], a function's body has braces.
 * SPDX-License-Identifier: ISC
 */
#ifndef SYNTAX_PRINT_H
#define SYNTAX_PRINT_H

#include "base/buf.h"
#include "syntax/ast.h"

enum print_form {
	PRINT_LINES,
	PRINT_POSIX, /* the same in posix mode: functions are defined without the word function */
	PRINT_EXPORT, /* of a function: () { body }, for the environment */
};

/* What `jobs` shows. */
void print_node(struct buf *b, const struct node *n, enum print_form form);

/* The whole definition, as `type` shows it. */
void print_function(struct buf *b, const struct node_function *f, enum print_form form);
/* A word as it was written, but for continued lines, the blanks in its substitutions and $' '. */
void print_word(struct buf *b, const struct word *w);
/* (( )) */
void print_arith(struct buf *b, const struct arith_word *a);
/* The command, of a loop or case what comes before its body: BASH_COMMAND. */
void print_head(struct buf *b, const struct node *n);
/* [ ] */
void print_subscript(struct buf *b, const struct subscript *sub);
/* begin (NAME=) and ( ) with the items. */
void print_compound(struct buf *b, const char *begin, const struct compound *c);
/* The word as between double quotes that are not printed. */
void print_unquoted(struct buf *b, const struct word *w);

#endif
