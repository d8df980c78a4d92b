/* trap.h - trap actions (POSIX 2.14 trap, 2.11)
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_TRAP_H
#define EXEC_TRAP_H

#include "jobs/signal.h"
#include "vars/shell.h"

struct traps {
	char *action[SIGNAL_COUNT]; /* owned; NULL: default; "": ignored */
	char *listed[SIGNAL_COUNT]; /* a subshell's inherited actions, until it sets one */
	bool inherited; /* listed is what `trap` shows */
	bool any_signal; /* the shell is or was interactive: also what was ignored on entry can be trapped */
	int active; /* actions that run: not "" */
	const struct call *call; /* that the running action interrupted */
	int running; /* depth of actions being run */
	int status_before; /* $? when the running action began */
};

/* action NULL: back to the default. false: it was ignored on entry and stays so. */
bool trap_set(struct shell *sh, int sig, const char *action);
/* The action that `trap` shows; NULL: default. */
const char *trap_shown(const struct shell *sh, int sig);
/* Is there an action for sig that runs (not "")? */
bool trap_active(const struct shell *sh, int sig);
/* A forked subshell: caught signals go back to their defaults. */
void traps_enter_subshell(struct shell *sh);
/* Dispositions of what the mode decides: the shell has just started, or become interactive, or job control has changed. */
void traps_arrange(struct shell *sh);
/* Run the EXIT action once. */
void trap_exit(struct shell *sh);

#endif
