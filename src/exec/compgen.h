/* compgen.h - the candidates that a spec of `complete` gives for a word
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_COMPGEN_H
#define EXEC_COMPGEN_H

#include "expand/fields.h"
#include "vars/compspec.h"

/* Append them to out, in the scratch arena; who is $1 of its function and command. false: nothing more is to run, a fatal
   error has been reported or a function has left the shell (sh->flow). */
bool compgen_run(struct shell *sh, const struct compspec *c, const char *who, const char *word, struct fields *out);

#endif
