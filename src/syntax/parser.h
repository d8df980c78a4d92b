/* parser.h - tokens to the tree (POSIX 2.10)
 *
 * parser_command reads one complete command: a list up to a newline or the
 * end of the input. Nothing after it is looked at, so that aliases and options
 * set by it act on the next.
 * SPDX-License-Identifier: ISC
 */
#ifndef SYNTAX_PARSER_H
#define SYNTAX_PARSER_H

#include "syntax/lexer.h"

enum parse_result {
	PARSE_COMMAND, /* lx->program->root is set; NULL for an empty line */
	PARSE_END,
	PARSE_ERROR, /* lx->error is filled */
};

enum parse_result parser_command(struct lexer *lx);
/* Report the token that has been looked at; NULL. */
const struct node *parser_unexpected(struct lexer *lx);

#endif
