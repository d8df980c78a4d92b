/* job.h - jobs: processes that were started together, and waiting for them
 *
 * A foreground job may live in its caller's frame; job_keep moves it to the
 * table when it stops or runs in the background. Ended background jobs stay
 * until somebody has asked for their status.
 * SPDX-License-Identifier: ISC
 */
#ifndef JOBS_JOB_H
#define JOBS_JOB_H

#include "base/buf.h"
#include "base/fdio.h"
#include "base/mem.h"

#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

enum proc_state { PROC_RUNNING, PROC_STOPPED, PROC_DONE };

struct proc {
	pid_t pid;
	int status; /* as waitpid gives it */
	uint8_t state; /* enum proc_state */
	bool substitution; /* of bash's <( ) and >( ) */
};

enum { JOB_INLINE = 4, JOBS_APART = 1024 };

struct job {
	struct job *next;
	int id; /* %n; 0: not in the table */
	pid_t group; /* 0: the shell's own */
	int n, cap;
	struct proc *procs; /* first, or owned when n > JOB_INLINE */
	struct proc first[JOB_INLINE];
	char *text; /* owned */
	bool background, notified, state_changed;
	bool pipefail; /* as the option was when it started */
	bool spares_sigpipe; /* with that, who dies of SIGPIPE, and is not the last, has not failed */
	bool inherited; /* the parent shell's: listed, but not waited for */
	unsigned used; /* larger: more recently current */
};

struct jobs {
	struct job *list; /* by id */
	struct job *foreground; /* being waited for; not in the list */
	struct job *around; /* pipelines whose last command the shell itself runs, innermost first; not in the list */
	/* process substitutions, and the last ones of jobs that have left the table: for a `wait` yet to come */
	struct proc *apart; // owned
	int napart;
	bool monitor; /* job control is on */
	struct own_fd tty; /* terminal for job control */
	struct termios modes; /* of it, at a prompt */
	bool keeps_modes; /* modes are known and kept */
	pid_t shell_group, entry_group;
	unsigned uses;
	bool interrupted; /* a foreground child died of SIGINT */
};

struct drain {
	int fd[2]; /* 0: none */
	void (*read)(void *arg); /* takes what is there */
	void *arg;
};

void job_init(struct job *j);
void job_add(struct job *j, pid_t pid);
void job_finish(struct job *j);
/* Into the table, as a copy on the heap; text is copied. */
struct job *job_keep(struct jobs *js, struct job *j, const char *text);
void job_remove(struct jobs *js, struct job *j);
/* In a forked subshell: the jobs are the parent's, until the first of its own. */
void jobs_inherit(struct jobs *js);
void jobs_forget_inherited(struct jobs *js);
/* Has this process started any that are still known? */
bool jobs_any(const struct jobs *js);

enum proc_state job_state(const struct job *j);
/* Is it a process of the table, and has it not ended? */
bool job_pid_runs(const struct jobs *js, pid_t pid);
int proc_status(const struct proc *p);
/* The index of the process whose status is the job's: the last, with pipefail the last that failed. */
int job_decider(const struct job *j);
/* 0-255: of that one. */
int job_status(const struct job *j);
int status_of(int wait_status);

/* Wait until j has ended or, with monitor, stopped. drain: NULL or pipes to read meanwhile. */
void job_wait(struct jobs *js, struct job *j, const struct drain *drain);
/* Collect whatever has changed, without blocking. */
void jobs_poll(struct jobs *js);
/* Block until some child changes or a signal arrives; false: no children. */
bool jobs_wait_change(struct jobs *js);

struct job *job_by_pid(struct jobs *js, pid_t pid);
/* It is waited for by its number only. */
void jobs_add_substitution(struct jobs *js, pid_t pid);
/* A process of no job that is still known, or NULL. */
const struct proc *jobs_find_apart(const struct jobs *js, pid_t pid);
/* Forget the process substitutions. */
void jobs_forget_substitutions(struct jobs *js);
/* %n %% %+ %- %str %?str; NULL with *why saying why. inherited: the parent shell's count, too. */
struct job *job_by_spec(struct jobs *js, const char *spec, bool inherited, const char **why);

/* The jobs that %+ and %- name; NULL where there is none. */
struct job_marks {
	struct job *current, *previous;
};

struct job_marks job_marks(const struct jobs *js);
/* '+', '-' or ' ', for job_line. */
char job_mark(const struct job_marks *m, const struct job *j);
/* Continue in the foreground or background. */
void job_continue(struct jobs *js, struct job *j, bool foreground);
/* The terminal back to the shell. */
void jobs_take_terminal(struct jobs *js);
/* The same behind a foreground job. The modes that it has set stay when it ended of its own accord, as those of stty. */
void jobs_take_terminal_from(struct jobs *js, const struct job *j);
/* Turn job control on or off; false without a terminal when one is needed. traps_arrange comes next. */
bool jobs_monitor(struct jobs *js, bool on, bool need_tty);
/* "Done", "Exit 3" (as POSIX has it "Done(3)"), "Terminated" ..., of a process that has ended. */
void proc_end_text(struct buf *b, int wait_status, bool posix);
/* The same of a job in b[64], or "Running", "Stopped (SIGTSTP)". */
const char *job_state_text(const struct job *j, bool posix, char *b);
/* "[1]+  Done                    sleep 9", as jobs lists it; pid: with the first process's. */
void job_line(struct buf *b, const struct job *j, char mark, bool pid, bool posix);

#endif
