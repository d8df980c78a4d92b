/* run.h - walk the tree
 *
 * Every function here returns how control goes on; $? is in sh->status.
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_RUN_H
#define EXEC_RUN_H

#include "vars/shell.h"

struct confinement;
struct fields;
struct job;

enum {
	RUN_TAIL = 1, /* the process ends after this: a program may replace it */
	RUN_LAST = 2, /* the command substitution ends after this */
	RUN_PROGRAM = 4, /* not the builtin of that name */
	RUN_TESTED = 8, /* somebody looks at the status of what runs */
	RUN_SUBSHELL = 16, /* a subshell in process ends after this, whose text messages have */
	RUN_NO_ERR = 32, /* there was no action for ERR when it began */
};

enum flow run_node(struct shell *sh, const struct node *n, unsigned flags);
/* set -n: nothing runs any more. */
bool run_reads_only(const struct shell *sh);
/* A condition: n with set -e out of action (POSIX 2.14 set). */
enum flow run_test(struct shell *sh, const struct node *n);
/* Status and the -e rule for a command that has ended, n or NULL, and was run with the flags. */
enum flow run_check(struct shell *sh, const struct node *n, unsigned flags);
/* The same for a pipeline: j says which element failed. */
enum flow run_check_pipeline(struct shell *sh, const struct node_list *n, unsigned flags, const struct job *j);
/* The beginning of a command, for a message. */
void run_describe(struct buf *b, const struct node *n);
/* Actions of traps that are due; also ends the shell on an untrapped SIGINT. */
enum flow run_pending(struct shell *sh);

/* simple.c */
enum flow run_simple(struct shell *sh, const struct node_simple *n, unsigned flags);
/* Run argv[0..argc) as `command` does: no functions; path NULL: $PATH. */
enum flow run_argv(struct shell *sh, int argc, char **argv, const char *path, unsigned flags);
/* Run the program argv[0] confined. */
enum flow run_confined(struct shell *sh, int argc, char **argv, const struct confinement *c);
/* How a program is started that replaces the shell. */
struct exec_as {
	const char *name; /* its argv[0]; NULL: as it was called */
	bool login; /* with a - before it */
	bool clean; /* without an environment */
};

/* Replace the process; returns only on failure, reported, with the status. */
int exec_argv(struct shell *sh, char **argv, const struct exec_as *as);
/* Is it a program that may be spawned without forking the shell? f gets its words then. */
bool simple_spawnable(struct shell *sh, const struct node_simple *n, struct fields *f);

/* compound.c */
enum flow run_compound(struct shell *sh, const struct node *n, unsigned flags);

/* What break and continue leave of f after one loop; *stop says whether the loop ends. */
enum flow loop_flow(struct shell *sh, enum flow f, bool *stop);
/* The variable of for and select could not be set. */
enum flow loop_not_set(struct shell *sh, const struct node_for *n);
/* The words of for and select, or the positional parameters; false after a message. */
bool loop_words(struct shell *sh, const struct node_for *n, struct fields *list);

/* select.c */
enum flow run_select(struct shell *sh, const struct node_for *n);

/* coproc.c */
enum flow run_coproc(struct shell *sh, const struct node_coproc *n);
/* Take away the variables of those that have ended; there are some. */
void coprocs_check(struct shell *sh);

/* pipeline.c */
enum flow run_pipeline(struct shell *sh, const struct node_list *n, unsigned flags);
enum flow run_async(struct shell *sh, const struct node *n);
enum flow run_subshell(struct shell *sh, const struct node_one *n, unsigned flags);
/* fork; in the child everything of a subshell is set up. -1 after a message. */
pid_t fork_subshell(struct shell *sh, const struct job *job, bool async);
/* Run n in a child that never returns. */
_Noreturn void subshell_exit(struct shell *sh, const struct node *n);
/* To be called before a foreground job starts: it may send SIGINT at once. */
void before_foreground(struct shell *sh);
/* Ctrl-C, which ended the job that was waited for, was meant for all that was asked for at the prompt. */
void share_interrupt(struct shell *sh);
/* Wait for a foreground job and take its status; n (or NULL) is listed when it stops. */
void wait_foreground(struct shell *sh, struct job *j, const struct node *n);

/* report.c */
/* Say which signal has ended a foreground job of n. n NULL: the text is the job's, or it is a substitution. */
void report_signal(struct shell *sh, const struct job *j, const struct node *n);
/* The same of a job of the table, in a script. */
void report_job(struct shell *sh, const struct job *j);
/* The same of all of them, which then are known to `wait` only. */
void report_jobs(struct shell *sh);

/* function.c */
enum flow run_function(struct shell *sh, struct symbol *s, int argc, char **argv, unsigned flags);

/* capture.c */
bool capture_run(struct shell *sh, const struct body *body, struct buf *out);
/* The write end of the pipe for external commands; -1 after a message. */
int capture_pipe(struct shell *sh, struct capture *c);
/* Take everything from its pipe up to the end. */
void capture_finish(struct shell *sh, struct capture *c);
/* Take what is in the pipes that standard output and error stand for. */
void captures_drain(struct shell *sh);

/* scan.c */
bool scan_safe(struct shell *sh, const struct node *n, struct scan_cache *cache);
/* May the commands of ${ } run in the shell itself while a buffer stands at its standard output? */
bool scan_stands(struct shell *sh, const struct node *n, struct scan_cache *cache);
/* May the command of that name, which no scan has seen, be the last of a subshell in process? */
bool scan_symbol_safe(struct shell *sh, struct symbol *sym);

/* The end of the process: EXIT trap, terminal. */
_Noreturn void shell_exit(struct shell *sh);

#endif
