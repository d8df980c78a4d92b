/*
 * wait [pid|%job...]
 *
 * Wait for background jobs: all of them, or those named; the status is that of the last one named.
 *
 * A trapped signal ends the wait at once with status 128 + its number.
 *
 *   $ (exit 7) & wait $!; echo $?
 *   7
 */
/* SPDX-License-Identifier: ISC */
#include "base/command.h"
#include "builtins/number.h"
#include "exec/run.h"
#include "exec/trap.h"
#include "jobs/job.h"

/* A trapped signal is pending: its number, or 0. */
static int interrupting(struct shell *sh)
{
	for (int sig = 1; signal_any && sig < SIGNAL_COUNT; sig++)
		if (sig != SIGCHLD || trap_active(sh, SIGCHLD))
			if (signal_pending(sig) && (trap_active(sh, sig) || sig == SIGINT))
				return sig;
	return 0;
}

/* Until j (or, when NULL, every job) has ended; a signal's number when one came first. */
static int wait_for(struct shell *sh, struct job *j)
{
	for (;;) {
		bool running = false;
		int sig;

		for (struct job *k = sh->jobs->list; k; k = k->next)
			running |= (!j || k == j) && job_state(k) == PROC_RUNNING;
		if (!running)
			return 0;
		sig = interrupting(sh);
		if (sig)
			return sig;
		if (!jobs_wait_change(sh->jobs))
			return 0;
	}
}

static void forget_ended(struct jobs *js)
{
	struct job *next;

	for (struct job *j = js->list; j; j = next) {
		next = j->next;
		if (job_state(j) == PROC_DONE)
			job_remove(js, j);
	}
}

static struct job *find(struct shell *sh, const char *name, pid_t *pid)
{
	const char *why;
	long n;

	*pid = 0;
	if (*name == '%') {
		struct job *j = job_by_spec(sh->jobs, name, &why);

		if (!j)
			sh_error(sh, "wait: %s: %s", name, why);
		return j;
	}
	if (!number_parse(name, &n) || n <= 0) {
		sh_error(sh, "wait: `%s': not a pid or valid job spec", name);
		*pid = -1;
		return NULL;
	}
	*pid = (pid_t)n;
	return job_by_pid(sh->jobs, (pid_t)n);
}

/* The status of one process of the job, or of the job itself. */
static int status_in(const struct job *j, pid_t pid)
{
	for (int i = 0; i + 1 < j->n && pid; i++)
		if (j->procs[i].pid == pid)
			return status_of(j->procs[i].status);
	return job_status(j);
}

static int wait_run(struct shell *sh, int argc, char **argv)
{
	int status = 0, sig, i = argc > 1 && strcmp(argv[1], "--") == 0 ? 2 : 1;

	jobs_forget_inherited(sh->jobs);

	if (i == argc) {
		sig = wait_for(sh, NULL);
		if (!sig)
			forget_ended(sh->jobs);
		return sig ? 128 + sig : 0;
	}
	for (; i < argc; i++) {
		pid_t pid;
		struct job *j = find(sh, argv[i], &pid);

		if (!j) {
			status = pid < 0 ? 2 : 127;
			continue;
		}
		sig = wait_for(sh, j);
		if (sig)
			return 128 + sig;
		status = status_in(j, pid);
		if (job_state(j) == PROC_DONE)
			job_remove(sh->jobs, j);
	}
	return status;
}

const struct command cmd_wait = { .name = "wait", .opts = "", .run = wait_run, .flags = CMD_FORK };
