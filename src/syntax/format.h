/* format.h - a script as it was written, laid out anew
 *
 * Tabs indent, a command has a line. What was written on one line stays there
 * when it holds one command per list; a `case` always gets its lines. Words,
 * here-documents, comments, blank lines between commands, breaks behind
 * connectives, between words and in NAME=( ) stay. Commands of a substitution
 * are laid out when they span lines; those in backquotes are left alone.
 *
 * The tree of the result is that of the text, and its form is itself.
 * SPDX-License-Identifier: ISC
 */
#ifndef SYNTAX_FORMAT_H
#define SYNTAX_FORMAT_H

#include "syntax/lexer.h"

/* Append the text, which holds no NUL byte, to out. false: it does not parse, and err says why. */
bool format_text(struct buf *out, const char *text, size_t n, bool bash, struct syntax_error *err);

#endif
