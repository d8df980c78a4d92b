/*
 * wait [-fn] [-p name] [pid|%job...]
 *
 * Wait for background jobs: all of them, or those named; the status is that of the last one named.
 *
 * A trapped signal ends the wait at once with status 128 + its number.
 *
 *   -f  until they have ended; with job control a job that is stopped ends the wait otherwise
 *   -n  for the next one only that ends
 *   -p NAME  the variable gets the process id whose status it is
 *
 *   $ (exit 7) & wait $!; echo $?
 *   7
 */
/* SPDX-License-Identifier: ISC */
#include "base/command.h"
#include "builtins/number.h"
#include "builtins/usage.h"
#include "exec/run.h"
#include "exec/run.h"
#include "exec/trap.h"
#include "jobs/job.h"
#include "vars/var.h"

extern const struct command cmd_wait;

/* A trapped signal is pending: its number, or 0. */
static int interrupting(struct shell *sh)
{
	for (int sig = 1; signal_any && sig < SIGNAL_COUNT; sig++)
		if (sig != SIGCHLD || trap_active(sh, SIGCHLD))
			if (signal_pending(sig) && (trap_active(sh, sig) || sig == SIGINT || signal_deadly_pending()))
				return sig;
	return 0;
}

static bool goes_on(const struct job *j, bool end)
{
	return end ? job_state(j) != PROC_DONE : job_state(j) == PROC_RUNNING;
}

/* Until j (or, when NULL, every job) has ended; a signal's number when one came first. end: not only stopped. */
static int wait_for(struct shell *sh, struct job *j, bool end)
{
	for (;;) {
		bool running = false;
		int sig;

		for (struct job *k = sh->jobs->list; k; k = k->next)
			running |= (!j || k == j) && goes_on(k, end);
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

/* next: for wait -n, which has a message of its own */
static struct job *find(struct shell *sh, const char *name, bool next, pid_t *pid)
{
	const char *why;
	struct job *j;
	long n;

	*pid = 0;
	if (*name == '%') {
		j = job_by_spec(sh->jobs, name, false, &why);
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
	j = job_by_pid(sh->jobs, (pid_t)n);
	if (!j && !builtin_posix(sh) && (next || !jobs_find_apart(sh->jobs, (pid_t)n)))
		sh_error(sh, next ? "wait: %s: no such job" : "wait: pid %s is not a child of this shell", name);
	return j;
}

/* The status of one process of the job, or of the job itself. */
static int status_in(const struct job *j, pid_t pid)
{
	for (int i = 0; i + 1 < j->n && pid; i++)
		if (j->procs[i].pid == pid)
			return status_of(j->procs[i].status);
	return job_status(j);
}

static pid_t last_pid(const struct job *j)
{
	return j->procs[j->n - 1].pid;
}

static bool among(const struct job *j, struct job *const *of, int n)
{
	int i = 0;

	while (i < n && of[i] != j)
		i++;
	return !of || i < n;
}

/* wait -n: the status of the first of n jobs (of NULL: of all) that has ended, which is forgotten; -1: none is left. */
static int wait_next(struct shell *sh, struct job *const *of, int n, pid_t *pid)
{
	for (;;) {
		bool any = false;
		int sig;

		for (struct job *j = sh->jobs->list; j; j = j->next) {
			if (!among(j, of, n))
				continue;
			any = true;
			if (job_state(j) == PROC_DONE) {
				int status = job_status(j);

				*pid = last_pid(j);
				report_job(sh, j);
				job_remove(sh->jobs, j);
				return status;
			}
		}
		if (!any)
			return -1;
		sig = interrupting(sh);
		if (sig)
			return 128 + sig;
		if (!jobs_wait_change(sh->jobs))
			return -1;
	}
}

static int next_of(struct shell *sh, int n, char **names, pid_t *pid)
{
	struct job **of = arena_alloc(&sh->scratch, (size_t)(n + 1) * sizeof(struct job *));
	int count = 0, status;
	pid_t ignored;

	jobs_poll(sh->jobs);
	for (int i = 0; i < n; i++) {
		of[count] = find(sh, names[i], true, &ignored);
		count += of[count] != NULL;
	}
	status = n && !count ? -1 : wait_next(sh, n ? of : NULL, count, pid);
	return status < 0 ? 127 : status;
}

/* The status of a process of no job; -1: it is not known, or *sig came first. */
static int wait_apart(struct shell *sh, pid_t pid, int *sig)
{
	const struct proc *p;

	while ((p = jobs_find_apart(sh->jobs, pid)) && p->state != PROC_DONE)
		if ((*sig = interrupting(sh)) || !jobs_wait_change(sh->jobs))
			return -1;
	return p ? proc_status(p) : -1;
}

/* Those that are named, one after another. */
static int each_of(struct shell *sh, int n, char **names, bool end, pid_t *last)
{
	int status = 0, sig = 0;

	for (int i = 0; i < n; i++) {
		pid_t pid;
		struct job *j = find(sh, names[i], false, &pid);

		if (!j && pid > 0 && !builtin_posix(sh) && (status = wait_apart(sh, pid, &sig)) >= 0) {
			*last = pid;
			continue;
		}
		if (sig)
			return 128 + sig;
		if (!j) {
			status = pid >= 0 ? 127 : builtin_posix(sh) ? 2 : 1;
			continue;
		}
		sig = wait_for(sh, j, end);
		if (sig)
			return 128 + sig;
		report_job(sh, j);
		status = status_in(j, pid);
		*last = pid ? pid : last_pid(j);
		if (job_state(j) == PROC_DONE)
			job_remove(sh->jobs, j);
	}
	return status;
}

static int wait_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_wait.opts };
	bool end = false, next = false;
	struct symbol *name = NULL;
	int status, c;
	pid_t pid = 0;

	while ((c = args_next(&a)) > 0) {
		if (c == 'f') {
			end = true;
		} else if (c == 'n') {
			next = true;
		} else if (c != 'p') {
			return builtin_usage(sh, &a, "wait [-fn] [-p var] [id ...]");
		} else if (!name_valid(a.arg, strlen(a.arg))) {
			sh_error(sh, "wait: `%s': not a valid identifier", a.arg);
			return 1;
		} else {
			name = symbol_get(a.arg, strlen(a.arg));
		}
	}
	jobs_forget_inherited(sh->jobs);
	if (name && !var_unset(sh, name))
		return 1;
	if (next) {
		status = next_of(sh, argc - a.i, argv + a.i, &pid);
	} else if (a.i == argc) {
		int sig = wait_for(sh, NULL, end);

		if (!sig && sh->now.async_count)
			wait_apart(sh, sh->now.last_async, &sig);
		if (!sig) {
			report_jobs(sh);
			forget_ended(sh->jobs);
			jobs_forget_substitutions(sh->jobs);
		}
		status = sig ? 128 + sig : 0;
	} else {
		status = each_of(sh, argc - a.i, argv + a.i, end, &pid);
	}
	if (name && pid && !var_set_number(sh, name, pid))
		return 1;
	return status;
}

const struct command cmd_wait = { .name = "wait", .opts = "fnp:", .run = wait_run, .flags = CMD_FORK };
