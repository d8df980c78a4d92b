/* word.h - one word, from characters to parts
 * SPDX-License-Identifier: ISC
 */
#ifndef SYNTAX_WORD_H
#define SYNTAX_WORD_H

#include "syntax/lexer.h"

/* The word that begins at the reading position; NULL after an error. */
struct word *word_lex(struct lexer *lx);
/* A here-document's body: text as between double quotes, but " is itself. */
const struct word *word_here_body(struct lexer *lx, const char *text, size_t n, uint32_t line, bool literal);
/* The text with quoting removed; *quoted says whether there was any (delimiters). */
str word_unquoted(struct arena *a, const struct word *w, bool *quoted);
/* The value of NAME=value as a word of its own. */
const struct word *word_after_eq(struct lexer *lx, const struct word *w);
/* Does the word, unquoted, spell that? */
static inline bool word_is(const struct word *w, const char *text)
{
	return w->flags & WORD_LITERAL && !(w->flags & WORD_QUOTED) && strcmp(w->lit, text) == 0;
}
/* What stands behind NAME[ ]= or [ ]=, of a word that has been read without these. */
const struct word *word_behind(struct lexer *lx, const struct word *w);
/* A word parsed from text as between double quotes (prompts: PS1, PS4, ENV);
 * NULL with the lexer's error set. */
const struct word *word_from_dquoted(struct lexer *lx);

/* The next of words that are listed in a text with what ends[c] is not 0 for between them; NULL: no more, or an error. */
const struct word *word_listed(struct lexer *lx, const uint8_t *ends);

/*
 * bash's (( )), the first ( being taken and the second one next. 1: done; 0: it is a subshell, and nothing has been
 * taken; -1: error.
 */
int lex_arith_command(struct lexer *lx, const struct arith_word **out);
/* One of the three expressions of for (( ; ; )), up to the ; or ), which is left. NULL in *out: empty. */
bool lex_arith_for(struct lexer *lx, const struct arith_word **out);

/* The regular expression right of =~, blanks before it skipped; NULL after an error. */
struct word *word_regex(struct lexer *lx);

/* The parser's part: the commands of a substitution up to end, TOK_RPAREN, TOK_RBRACE or TOK_EOF. */
const struct node *parser_substitution(struct lexer *lx, enum token end);

#endif
