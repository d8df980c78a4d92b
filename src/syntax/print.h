/* print.h - the tree back to text
 *
 * One line, with `; ` between commands: what `jobs` shows. Parsing the text
 * again gives the same tree, here-documents included.
 * SPDX-License-Identifier: ISC
 */
#ifndef SYNTAX_PRINT_H
#define SYNTAX_PRINT_H

#include "base/buf.h"
#include "syntax/ast.h"

void print_node(struct buf *b, const struct node *n);
/* (( )) */
void print_arith(struct buf *b, const struct arith_word *a);
/* The command, of a loop or case what comes before its body: BASH_COMMAND. */
void print_head(struct buf *b, const struct node *n);
/* begin (NAME=) and ( ) with the items. */
void print_compound(struct buf *b, const char *begin, const struct compound *c);
/* A word as it was written. */
void print_word(struct buf *b, const struct word *w);
/* The word as between double quotes that are not printed. */
void print_unquoted(struct buf *b, const struct word *w);

#endif
