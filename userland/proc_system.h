/* proc_system.h - what /proc says of the machine as a whole
 *
 * What cannot be read is 0.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_PROC_SYSTEM_H
#define USERLAND_PROC_SYSTEM_H

#include "userland/proc.h"

struct proc_cpu {
	unsigned number;
	uint64_t busy, idle; /* ticks since boot; waiting for disks is idle */
};

struct proc_system {
	struct proc_cpu all, *cpus; /* cpus: owned, those that are online */
	size_t cpus_n, cpus_cap;
	int64_t uptime; /* seconds */
	str load; /* "0.00 0.01 0.05", in the reader's arena */
	struct {
		uint64_t total, free, available, cached, swap_total, swap_free; /* kilobytes; cached: with buffers */
	} memory;
};

void proc_system_read(struct proc *pr, struct proc_system *s);
void proc_system_finish(struct proc_system *s);

#endif
