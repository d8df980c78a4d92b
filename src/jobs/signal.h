/* signal.h - signals: names, pending flags, dispositions
 * SPDX-License-Identifier: ISC
 */
#ifndef JOBS_SIGNAL_H
#define JOBS_SIGNAL_H

#include <poll.h>
#include <signal.h>
#include <stdbool.h>

enum { SIGNAL_COUNT = 65, SIGNAL_EXIT = 0 };

/* Some signal is pending; look with signal_take. */
extern volatile sig_atomic_t signal_any;

/* The number for a name without SIG, or for digits; EXIT is 0; -1: none. */
int signal_number(const char *name);
/* "TERM"; NULL when there is no such signal. */
const char *signal_name(int sig);
/* "Terminated", as glibc words it. */
const char *signal_text(int sig);

/* Was it ignored when the shell started? Such a signal stays so (POSIX 2.11). */
bool signal_ignored_on_entry(int sig);
/* A trap has replaced what it was. */
void signal_forget_entry(int sig);
void signal_catch(int sig);
void signal_ignore(int sig);
void signal_default(int sig);
/* The shell handles sig for itself, but programs are to find it ignored (or not any more). */
void signal_ignore_in_programs(int sig, bool on);
/* In a process about to become a program: ignore these. Async-signal-safe. */
void signal_prepare_program(void);
/* Take back one pending arrival; false when there is none. */
bool signal_take(int sig);
bool signal_pending(int sig);
/* A forked child: nothing has arrived yet. */
void signal_clear(void);
/* sig is caught, but what waits for a program is to come back for it, since it ends the shell (or no more). */
void signal_deadly(int sig, bool on);
/* Is there any such signal? */
bool signal_deadly_any(void);
/* Has one of these arrived? */
bool signal_deadly_pending(void);
/* poll(2), which such a signal ends however early it comes: -1 with EINTR. */
int signal_poll(struct pollfd *p, nfds_t n, int milliseconds);
/* Die of sig by its default action, as far as the kernel lets us. */
void signal_die(int sig);

/* A virtual subshell is to survive SIGPIPE's default action (idempotent). */
void signal_pipe_for_subshell(void);
/* Before the first foreground child of a script: hold back the terminal's SIGINT unless it is ignored. */
void signal_catch_int_once(void);
/* A forked child undoes both. */
void signal_restore_own(void);
/* A background list without job control: SIGINT and SIGQUIT do not reach it (2.11). */
void signal_ignore_for_async(void);

/* While a spawned child shares our memory (spawn.c), arrivals are its own. */
void signal_window(bool open);
/* In that child, while SIGTSTP is blocked: it is not to stop there, where we could neither stop nor go on. */
void signal_window_tstp(void);
/* Signals that arrived in the child before it had replaced itself. */
unsigned long signal_window_caught(void);
/* In a process of its own: what the shell handles has its default action. */
void signal_drop_handlers(void);

/* Block until the terminal fd has input; false: a signal is pending and comes first. */
bool signal_wait_input(int fd);

#endif
