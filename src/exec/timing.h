/* timing.h - the reserved word time (bash manual 3.2.3)
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_TIMING_H
#define EXEC_TIMING_H

#include "exec/run.h"

/* Run the pipeline, if there is one, and say on standard error what it has cost. */
enum flow run_time(struct shell *sh, const struct node_one *n, unsigned flags);

#endif
