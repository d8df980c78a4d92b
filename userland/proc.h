/* proc.h - what /proc says of processes
 *
 * Who asks says which of a process's files are needed, since each costs the
 * kernel more than it costs us to read. What could not be read is zero or
 * empty; a process that has ended is not there at all. Text belongs to the
 * reader's arena: mark it before a process and reset it behind.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_PROC_H
#define USERLAND_PROC_H

#include "base/arena.h"
#include "base/buf.h"

#include <sys/types.h>

/* Which files; what stands in the directory's inode is always read with them. */
enum {
	PROC_OWNER = 1,
	PROC_STATUS = 2,
	PROC_MEMORY = 4, /* of status, what stands there of memory: nothing for kernel threads */
	PROC_ARGS = 8,
	PROC_ENVIRON = 16,
	PROC_WCHAN = 32,
	PROC_CGROUP = 64,
	PROC_EXE = 128,
};

/* Fields of /proc/PID/stat as proc(5) numbers them. */
enum {
	STAT_PID = 1,
	STAT_PPID = 4,
	STAT_PGRP,
	STAT_SESSION,
	STAT_TTY,
	STAT_TPGID,
	STAT_FLAGS,
	STAT_MINFLT,
	STAT_CMINFLT,
	STAT_MAJFLT,
	STAT_CMAJFLT,
	STAT_UTIME,
	STAT_STIME,
	STAT_CUTIME,
	STAT_CSTIME,
	STAT_PRIORITY,
	STAT_NICE,
	STAT_THREADS,
	STAT_START = 22, /* ticks since boot */
	STAT_VSIZE, /* bytes */
	STAT_RSS, /* pages, but the kernel only guesses: see status.resident */
	STAT_START_CODE = 26,
	STAT_END_CODE,
	STAT_STACK,
	STAT_ESP,
	STAT_EIP,
	STAT_CPU = 39,
	STAT_RT_PRIORITY,
	STAT_POLICY,
	STAT_FIELDS = 53,
};

struct process {
	pid_t pid;
	char state;
	str comm;
	str args; /* with blanks between them; environ follows when it was asked for */
	str wchan, cgroup, exe;
	unsigned euid, egid;
	int64_t stat[STAT_FIELDS];
	struct process_status {
		uint64_t uid[4], gid[4]; /* real, effective, saved, file system */
		uint64_t locked, resident, data, stack; /* kilobytes */
		uint64_t pending, blocked, ignored, caught;
	} status;
};

struct proc {
	int dir; /* /proc */
	struct buf raw;
	struct arena text;
	char *batch; /* directory entries: owned */
	size_t batch_n, batch_at;
};

/* false with errno. */
bool proc_open(struct proc *pr);
/* All processes from the first one on; 0 behind the last. */
void proc_rewind(struct proc *pr);
pid_t proc_next(struct proc *pr);
/* false when there is no such process. */
bool proc_read(struct proc *pr, pid_t pid, unsigned needs, struct process *p);
/* A file of /proc as a whole, good until the next is read; its s is NULL with errno when it could not be read. */
str proc_file(struct proc *pr, const char *path);
/* A namespace's number (kind "pid", "net" ...); 0: it is not told. */
uint64_t proc_namespace(struct proc *pr, pid_t pid, str kind);
/* The name of the terminal stat[STAT_TTY], "?" for none. */
void proc_tty(struct buf *b, int64_t device);
void proc_finish(struct proc *pr);

#endif
