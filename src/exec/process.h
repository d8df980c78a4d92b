/* process.h - process substitution (bash manual 3.5.6)
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_PROCESS_H
#define EXEC_PROCESS_H

#include "exec/run.h"

/* Start the commands beside the shell; the path of the pipe to them is appended. false after a message. */
bool process_run(struct shell *sh, const struct body *body, bool writes, struct buf *path);
/* Close the pipes but the first n. */
void processes_close_from(struct shell *sh, unsigned n);
static inline void processes_close(struct shell *sh, unsigned n)
{
	if (sh->processes.n > n)
		processes_close_from(sh, n);
}

#endif
