/* fields.h - words to fields and strings (POSIX 2.6)
 *
 * Everything made here lives in the shell's scratch arena. Each function
 * returns false (NULL) after a fatal expansion error, already reported.
 * SPDX-License-Identifier: ISC
 */
#ifndef EXPAND_FIELDS_H
#define EXPAND_FIELDS_H

#include "vars/shell.h"

struct fields {
	char **v; /* v[n] is NULL after expand_end */
	int n, cap;
};

enum {
	EXPAND_ASSIGN = 1, /* tilde after : and = */
	EXPAND_NO_TILDE = 2,
	EXPAND_JOINED = 8, /* a string that may be lists: of <<< */
	EXPAND_ELEMENT = 4, /* the value behind [ ]= within ( ): $@ is joined as "$*" is */
};

void fields_add(struct shell *sh, struct fields *f, char *s);
/* All expansions of n words, splitting and globbing; appended to f. */
bool expand_words(struct shell *sh, const struct word *w, uint32_t n, struct fields *f);
/* The same of one word, without globbing. */
bool expand_split(struct shell *sh, const struct word *w, struct fields *f);
/* Words that are listed in a text with IFS between them: all expansions but pathnames. */
bool expand_listed(struct shell *sh, str text, struct fields *f);
/* The one word that a text is: all expansions. */
bool expand_source(struct shell *sh, str text, struct fields *f);
/* One string: no splitting, no globbing. */
bool expand_string(struct shell *sh, const struct word *w, unsigned flags, str *out);
/* One pattern for match(). */
bool expand_pattern(struct shell *sh, const struct word *w, str *out);
/* The text of ${x/pattern/text}: & stands for what was matched, quoted characters are escaped where they must. */
bool expand_replacement(struct shell *sh, const struct word *w, str *out);
/* The regular expression of [[ =~ ]]: what was quoted matches itself. */
bool expand_regex(struct shell *sh, const struct word *w, str *out);
/* $(( )) */
bool expand_arith(struct shell *sh, const struct arith_word *a, long *out);
/* The same for text that was expanded before (arithmetic operands of builtins). */
bool expand_arith_text(struct shell *sh, str text, long *out);
/* The ( ) of an operand NAME=( ) that a field stands for; NULL: it is no such. */
const struct compound *compound_of(const struct shell *sh, const char *field);
/* Home directory of ~user ("" for the shell's own HOME), or NULL. */
const char *tilde_home(struct shell *sh, const char *user);
/* The name of a user, or NULL. */
const char *tilde_user(struct shell *sh, uid_t uid);

#endif
