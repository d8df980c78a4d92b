/* spawn.h - start a program without copying the shell
 *
 * clone(CLONE_VM | CLONE_VFORK) on a stack of its own: everything is prepared
 * by the parent, the child only moves descriptors and execs. Where that is
 * refused (and with HUSK_SPAWN=fork, under sanitizers and valgrind) fork and a
 * close-on-exec pipe do the same.
 * SPDX-License-Identifier: ISC
 */
#ifndef JOBS_SPAWN_H
#define JOBS_SPAWN_H

#include <signal.h>
#include <stdbool.h>
#include <sys/types.h>

struct confinement;

struct spawn_dup {
	int from; /* -1: close */
	int to;
};

struct spawn_plan {
	const char *path;
	char *const *argv, *const *envp;
	const struct spawn_dup *dups; /* in order */
	int ndups;
	pid_t group; /* -1: stay; 0: lead a new one; else join */
	int tty; /* > 0: hand this terminal to the group */
	bool async; /* SIGINT and SIGQUIT are ignored */
	bool tail; /* this process has nothing else to do: the program dies with it */
	const sigset_t *mask; /* what the program blocks; NULL: what we do */
	const struct confinement *confine; /* entered before the exec; NULL: none */
	/* results */
	int error; /* errno of what failed */
	int failed_dup; /* index, or -1: the exec */
	const char *failed_step; /* of the confinement, or NULL */
	pid_t made; /* the program's, when a helper made it */
	int process1; /* to process 1 of a box, while its program starts */
};

/* The pid, or -1 when no process could be made (errno). When the exec failed,
 * plan->error is set and the child is already gone. */
pid_t spawn(struct spawn_plan *plan);
extern bool spawn_by_fork;

#endif
