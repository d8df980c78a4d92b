/* trap.h - trap actions (POSIX 2.14 trap, 2.11)
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_TRAP_H
#define EXEC_TRAP_H

#include "jobs/signal.h"
#include "vars/shell.h"

/* What is no signal (bash); EXIT is SIGNAL_EXIT. */
enum { TRAP_DEBUG = SIGNAL_COUNT, TRAP_ERR, TRAP_RETURN, TRAP_COUNT };

struct traps {
	char *action[TRAP_COUNT]; /* owned; NULL: default; "": ignored */
	char *listed[TRAP_COUNT]; /* a subshell's inherited actions, until it sets one */
	bool inherited; /* listed is what `trap` shows */
	bool any_signal; /* the shell is or was interactive: also what was ignored on entry can be trapped */
	int active; /* actions that run: not "" */
	const struct call *call; /* that the running action interrupted */
	int event_status; /* what the last of TRAP_DEBUG, ERR and RETURN has ended with */
	uint8_t inside; /* bits of TRAP_DEBUG, ERR and RETURN whose actions run */
	int running; /* depth of actions being run */
	bool dying; /* of a signal: the action of EXIT has had its turn */
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
/* The same of what ends a shell: it has begun, or ceased, to have something to do before. */
void traps_arrange_deadly(struct shell *sh);
/* A condition's name, NULL: there is none of that number. */
const char *trap_name(int sig);
/* The number of DEBUG, ERR or RETURN, case does not matter; -1: it is none of these. */
int trap_event(const char *name);
/* The action of TRAP_DEBUG, ERR or RETURN, unless it runs already; $? is kept. */
enum flow trap_run_event(struct shell *sh, int event);
/* What is to be done before a command, or an expression of for (( )): BASH_COMMAND is told, DEBUG is run. *skip: the
   command does not run (extdebug). */
enum flow trap_before(struct shell *sh, const struct node *n, const struct arith_word *part, bool *skip);
/* RETURN, when a function or a sourced file has ended by f; how control goes on. */
enum flow trap_run_return(struct shell *sh, enum flow f);
/* Is there any of these three? */
bool trap_any_event(const struct shell *sh);
/* A function begins that does not inherit them: they are put away in kept[3]. */
void trap_hide_events(struct shell *sh, bool traced, char *kept[3]);
/* It ends: those that it has not set itself come back. */
void trap_show_events(struct shell *sh, char *kept[3]);
/* Run the EXIT action once. */
void trap_exit(struct shell *sh);
/* A signal that nothing traps ends the shell, in bash's language after the action of EXIT. */
void trap_die(struct shell *sh, int sig);

#endif
