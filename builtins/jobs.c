/*
 * jobs [-lnprs] [job...]
 * jobs -x command [argument...]
 *
 * List the jobs in the background and those that are stopped.
 *
 * A job that has ended is listed once more, with its status, and then forgotten.
 *
 *   -l  with process ids
 *   -n  only those whose state is another than when it was last told
 *   -p  only the process ids of the jobs' first processes
 *   -r  only those that run
 *   -s  only those that are stopped
 *   -x  run a command whose arguments name jobs: their process groups take the names' places
 *
 *   $ sleep 9 & jobs; kill $!
 *   [1]+  Running                 sleep 9 &
 *
 * SPDX-License-Identifier: ISC
 */
#include "jobs/job.h"

#include "base/command.h"
#include "builtins/usage.h"
#include "exec/run.h"

struct listing {
	struct shell *sh;
	struct job_marks marks;
	char form; /* l, p or 0 */
	char only; /* r, s or 0 */
	bool changed; /* -n */
};

static bool wanted(const struct listing *l, const struct job *j)
{
	if (l->only && job_state(j) != (l->only == 'r' ? PROC_RUNNING : PROC_STOPPED))
		return false;
	return !l->changed || j->state_changed;
}

static void show(const struct listing *l, struct job *j)
{
	struct out *o = sh_out(l->sh);
	struct buf b = buf_in(&l->sh->scratch);

	if (!wanted(l, j))
		return;
	if (l->form == 'p') {
		out_fmt(o, "%d\n", j->group ? j->group : j->procs[0].pid);
		return;
	}
	job_line(&b, j, job_mark(&l->marks, j), l->form == 'l', builtin_posix(l->sh));
	out_add(o, b.s, b.n);
	for (int i = 1; l->form == 'l' && i < j->n; i++)
		out_fmt(o, "     %d\n", j->procs[i].pid);
	j->notified = true;
	j->state_changed = false;
}

/* -x */
static int run_with(struct shell *sh, int argc, char **argv)
{
	for (int i = 0; i < argc; i++) {
		const char *why;
		struct job *j = argv[i][0] == '%' ? job_by_spec(sh->jobs, argv[i], false, &why) : NULL;
		struct buf b = buf_in(&sh->scratch);

		if (j) {
			buf_fmt(&b, "%d", j->group ? j->group : j->procs[0].pid);
			argv[i] = buf_cstr(&b);
		}
	}
	if (argc)
		sh->flow = run_argv(sh, argc, argv, NULL, 0);
	return argc ? sh->status : 0;
}

static int jobs_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_jobs;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_jobs.opts };
	struct jobs *js = sh->jobs;
	struct listing l = { .sh = sh };
	int status = 0, c;

	while ((c = args_next(&a)) > 0) {
		switch (c) {
		case 'l': case 'p': l.form = (char)c; break;
		case 'r': case 's': l.only = (char)c; break;
		case 'n': l.changed = true; break;
		case 'x': return run_with(sh, argc - a.i, argv + a.i);
		default: return builtin_usage(sh, &a, "jobs [-lnprs] [jobspec ...] or jobs -x command [args]");
		}
	}
	jobs_poll(js);
	l.marks = job_marks(js);
	for (struct job *j = a.i == argc ? js->list : NULL; j; j = j->next)
		show(&l, j);
	for (; a.i < argc; a.i++) {
		const char *why;
		struct job *j = job_by_spec(js, argv[a.i], !builtin_posix(sh), &why);

		if (j) {
			show(&l, j);
		} else {
			sh_error(sh, "jobs: %s: %s", argv[a.i], why);
			status = 1;
		}
	}
	for (struct job *j = js->list, *next; j; j = next) {
		next = j->next;
		if (j->notified && l.form != 'p' && job_state(j) == PROC_DONE)
			job_remove(js, j);
	}
	return status;
}

const struct command cmd_jobs = { .name = "jobs", .opts = "lnprsx", .run = jobs_run, .flags = CMD_FORK };
