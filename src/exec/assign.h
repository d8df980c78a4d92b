/* assign.h - the assignments of simple commands, and set -x
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_ASSIGN_H
#define EXEC_ASSIGN_H

#include "expand/fields.h"
#include "vars/var.h"

struct redir_undo;

/*
 * Of a command without a name, and before special builtins: they stay. A trace shows them one by one, or all with the
 * words of a command, which wants the values[n->nassigns] for that. These are false after a message.
 */
bool assign_lasting(struct shell *sh, const struct node_simple *n, bool export, str *values);
/* Those that last for one command, in a scope of their own. */
bool assign_temporary(struct shell *sh, const struct node_simple *n, struct scope *scope, str *values);
/* The end of the innermost scope, that of such assignments; `x=1 export x` keeps its own, as bash does. */
void assign_end(struct shell *sh, const struct node_simple *n, const struct symbol *sym, const struct fields *f);
/*
 * set -x: PS4, then the assignments and words as they could be typed. The command's own redirections, which
 * undo knows (or NULL), are not for the trace.
 */
void assign_trace(struct shell *sh, const struct node_simple *n, const str *values, const struct fields *f,
		  const struct redir_undo *undo);

#endif
