/* mirror.h - a process that stands for a program
 *
 * Whoever started it knows it as the program: it passes signals on, stops when
 * the program stops, and ends as the program does.
 * SPDX-License-Identifier: ISC
 */
#ifndef JOBS_MIRROR_H
#define JOBS_MIRROR_H

#include <signal.h>
#include <stdbool.h>
#include <sys/types.h>

/* The shell's handlers are not for this process, and the signals that it passes on are read from a descriptor: blocked
   from now on. */
sigset_t mirror_begin(void);
/* Do what sig does by default. shared: the program has a terminal of its own, and a key has meant the whole group, in
   which a script without job control is, too. Returns after a stop. */
void mirror_signal(int sig, bool shared);
/* End as wait_status, of waitpid, says. */
_Noreturn void mirror_end(int wait_status, bool shared);
/* Stand for the child until it has ended; it is in the same group and dies with this process. */
_Noreturn void mirror_child(pid_t child);

#endif
