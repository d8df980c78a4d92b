/*
 * fg [job]
 *
 * Continue a job in the foreground.
 *
 * Without an operand it is the current job, the one that jobs marks with +.
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "exec/run.h"
#include "jobs/job.h"
#include "vars/options.h"

/* The job that an operand (NULL: none) names; NULL after a message. */
static struct job *find(struct shell *sh, const char *who, const char *spec)
{
	const char *why;
	struct job *j = job_by_spec(sh->jobs, spec ? spec : "%+", false, &why);

	if (!j)
		sh_error(sh, "%s: %s: %s", who, spec ? spec : "current", spec ? why : "no such job");
	return j;
}

/* The common beginning: options and whether there is job control at all. */
static int begin(struct shell *sh, struct args *a, const char *usage)
{
	if (!sh->jobs->monitor && !builtin_posix(sh)) {
		sh_error(sh, "%s: no job control", a->argv[0]);
		return 1;
	}
	if (args_next(a))
		return builtin_usage(sh, a, usage);
	if (!sh->jobs->monitor) {
		sh_error(sh, "%s: no job control", a->argv[0]);
		return 1;
	}
	jobs_poll(sh->jobs);
	return 0;
}

static int fg_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = "" };
	struct jobs *js = sh->jobs;
	struct job *j;
	int status = begin(sh, &a, "fg [job]");

	if (status)
		return status;
	j = find(sh, argv[0], a.i < argc ? argv[a.i] : NULL);
	if (!j)
		return 1;
	out_fmt(sh_out(sh), "%s\n", j->text);
	out_flush(sh_out(sh));
	if (job_state(j) != PROC_DONE) { /* else it was faster: its status is what is wanted */
		js->interrupted = false;
		job_continue(js, j, true);
		job_wait(js, j, NULL);
		jobs_take_terminal_from(js, j);
		share_interrupt(sh);
	}
	status = job_status(j);
	if (job_state(j) == PROC_DONE) {
		report_signal(sh, j, NULL);
		job_remove(js, j);
	} else {
		struct buf b = buf_in(&sh->scratch);

		buf_addc(&b, '\n'); /* behind the terminal's ^Z */
		job_line(&b, j, '+', false, builtin_posix(sh));
		sh_write_error(sh, b.s, b.n);
		j->notified = true;
		j->state_changed = false;
	}
	return status;
}

/*
 * bg [job...]
 *
 * Continue stopped jobs in the background.
 *
 * Without an operand it is the current job.
 */
static int bg_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = "" };
	int status = begin(sh, &a, "bg [job...]");

	if (status)
		return status;
	do {
		struct job *j = find(sh, argv[0], a.i < argc ? argv[a.i] : NULL);

		if (!j) {
			status = 1;
		} else if (job_state(j) == PROC_DONE) {
			sh_error(sh, "bg: job has terminated");
			status = 1;
		} else {
			out_fmt(sh_out(sh), "[%d] %s\n", j->id, j->text);
			if (job_state(j) != PROC_RUNNING)
				job_continue(sh->jobs, j, false);
		}
	} while (++a.i < argc);
	return status;
}

const struct command cmd_fg = { .name = "fg", .opts = "", .run = fg_run, .flags = CMD_FORK };
const struct command cmd_bg = { .name = "bg", .opts = "", .run = bg_run, .flags = CMD_FORK };
