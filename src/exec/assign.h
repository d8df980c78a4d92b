/* assign.h - the assignments of simple commands
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_ASSIGN_H
#define EXEC_ASSIGN_H

#include "expand/fields.h"
#include "vars/var.h"

struct redir_undo;

/* Of a command without a name, and before special builtins: they stay. A trace leaves out the command's own
   redirections, which undo knows (or NULL). These are false after a message. */
bool assign_lasting(struct shell *sh, const struct node_simple *n, bool export, const struct redir_undo *undo);
/* Those that last for one command, in a scope of their own. */
bool assign_temporary(struct shell *sh, const struct node_simple *n, struct scope *scope, const struct redir_undo *undo);
/* The end of the innermost scope, that of such assignments; `x=1 export x` keeps its own, as bash does. */
void assign_end(struct shell *sh, const struct node_simple *n, const struct symbol *sym, const struct fields *f);
#endif
