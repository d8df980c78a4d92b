/* terminal.h - a boxed program on a terminal of its own
 *
 * Three processes. The one that the shell knows as its job stays outside,
 * between the terminal (descriptors 0 and 1) and the master of the new one.
 * Process 1 of the box leads the session of the new terminal, so that the
 * program, its child, is stopped and continued by keys like any other, and
 * tells the first what becomes of it. The first then does the same: it stops,
 * ends or dies of the same signal, having set the terminal back before.
 * SPDX-License-Identifier: ISC
 */
#ifndef JOBS_TERMINAL_H
#define JOBS_TERMINAL_H

#include "jobs/spawn.h"

#include <signal.h>

struct terminal {
	int master, init; /* the new terminal, and the socket to process 1 */
	int program_end; /* what waitpid said; meaningful when ended */
	bool ended;
};

/* In a forked child: start p's program; mask is what it is to block. inherited: a descriptor that process 1 is not
   to keep. false: p->error and p->failed_step say what failed. */
bool terminal_start(struct terminal *t, struct spawn_plan *p, const sigset_t *mask, int inherited);
/* Serve until the program has ended, and end as it did. */
_Noreturn void terminal_serve(struct terminal *t);

#endif
