/* trace.h - set -x: commands as they run, on standard error or BASH_XTRACEFD
 *
 * Every line begins with PS4, expanded, its first character as often as
 * substitutions, eval and sourced files are nested.
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_TRACE_H
#define EXEC_TRACE_H

#include "expand/fields.h"
#include "vars/options.h"

struct redir_undo;

static inline bool trace_on(const struct shell *sh)
{
	return option_on(sh, OPTION_XTRACE);
}

/* The words of a command as they could be typed. The command's own redirections, which undo knows (or NULL), are not for
   the trace. */
void trace_words(struct shell *sh, const struct fields *f, const struct redir_undo *undo);
/* The same for a builtin: what has compound operands is shown by trace_untraced. */
void trace_builtin(struct shell *sh, const struct fields *f, const struct redir_undo *undo);
void trace_untraced(struct shell *sh, const struct redir_undo *undo);
/* NAME=value; value .s NULL: a compound one, as it was written. */
void trace_assign(struct shell *sh, const struct assign *a, str value, const struct redir_undo *undo);
void trace_value(struct shell *sh, const struct symbol *s, str value, bool append);
/* The line after PS4. */
void trace_text(struct shell *sh, str text, const struct redir_undo *undo);
/* What stands before the body of for, case and select. */
void trace_head(struct shell *sh, const struct node *n);
/* (( )), expanded. */
void trace_arith(struct shell *sh, str text);

#endif
