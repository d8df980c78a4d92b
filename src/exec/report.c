/* report.c - which signals have ended programs
 *
 * At a prompt it is one word. A script in bash's language says which process
 * it was, and its text; in the standard's language, directly in a substitution
 * and of SIGINT and SIGPIPE it says nothing.
 * SPDX-License-Identifier: ISC
 */
#include "exec/run.h"

#include "exec/trap.h"
#include "jobs/job.h"
#include "jobs/signal.h"
#include "syntax/print.h"
#include "vars/options.h"

#include <sys/wait.h>

enum { PID_WIDTH = 5, STATE_WIDTH = 24 }; /* as in bash */

/* The process whose end is the job's; NULL: no signal has ended it. */
static const struct proc *victim(const struct job *j)
{
	const struct proc *p = NULL;

	for (int i = j->n - 1; i >= 0 && !p; i--)
		if (!j->pipefail || proc_status(&j->procs[i]))
			p = &j->procs[i];
	return p && p->state == PROC_DONE && WIFSIGNALED(p->status) ? p : NULL;
}

static bool is_said(const struct shell *sh, int sig)
{
	if (sig == SIGINT || sig == SIGPIPE)
		return false;
	return sh->interactive || (!option_on(sh, OPTION_POSIX) && !sh->now.captured);
}

/* bash counts SIGTERM as a request. */
static bool is_expected(const struct shell *sh, int sig)
{
	return sig == SIGTERM || sh->traps->action[sig];
}

static void pad(struct buf *b, size_t from, size_t width)
{
	while (b->n - from < width)
		buf_addc(b, ' ');
}

/* One line: number and state, unless that is the first one's, too. */
static void add_process(struct buf *b, const struct job *j, int i)
{
	const struct proc *p = &j->procs[i];
	char tmp[24];
	const char *number = num_text(p->pid, tmp);
	size_t at;

	for (size_t n = strlen(number); n < PID_WIDTH; n++)
		buf_addc(b, ' ');
	buf_fmt(b, "%s ", number);
	at = b->n;
	if (i && p->status == j->procs[0].status) {
		pad(b, at, STATE_WIDTH - 2);
	} else {
		proc_end_text(b, p->status, false);
		pad(b, at, STATE_WIDTH);
	}
}

/* n: the node that the job's processes are of; NULL: the job has a text */
static void say(struct shell *sh, const struct job *j, const struct node *n)
{
	const struct node_list *list = n && n->kind == NODE_PIPE && ((const struct node_list *)n)->n == (uint32_t)j->n ?
					       (const struct node_list *)n :
					       NULL;
	struct buf b = buf_in(&sh->scratch);

	for (int i = 0; i < (list ? j->n : 1); i++) {
		if (i)
			buf_adds(&b, "\n     ");
		add_process(&b, j, i);
		if (i)
			buf_adds(&b, "| ");
		if (n)
			print_node(&b, list ? list->items[i] : n, PRINT_LINES);
		else
			buf_adds(&b, j->text);
	}
	sh_error(sh, "%s", buf_cstr(&b));
}

void report_signal(struct shell *sh, const struct job *j, const struct node *n)
{
	const struct proc *p = victim(j);
	struct buf b = buf_in(&sh->scratch);

	if (!p || !is_said(sh, WTERMSIG(p->status)) || !(n || j->text))
		return;
	if (sh->interactive || is_expected(sh, WTERMSIG(p->status))) {
		proc_end_text(&b, p->status, option_on(sh, OPTION_POSIX));
		buf_addc(&b, '\n');
		sh_write_error(sh, b.s, b.n);
	} else {
		say(sh, j, n);
	}
}

void report_job(struct shell *sh, const struct job *j)
{
	const struct proc *p = sh->interactive || j->inherited || job_state(j) != PROC_DONE ? NULL : victim(j);

	if (p && is_said(sh, WTERMSIG(p->status)) && !is_expected(sh, WTERMSIG(p->status)))
		say(sh, j, NULL);
}

void report_jobs(struct shell *sh)
{
	struct job *next;

	if (sh->interactive || option_on(sh, OPTION_POSIX))
		return;
	for (struct job *j = sh->jobs->list; j; j = next) {
		next = j->next;
		if (!j->inherited && job_state(j) == PROC_DONE && victim(j)) {
			report_job(sh, j);
			job_remove(sh->jobs, j);
		}
	}
}
