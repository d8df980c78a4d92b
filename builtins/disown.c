/*
 * disown [-h] [-ar] [job...]
 *
 * Forget jobs, the current one when none is named. They go on, and `wait` and `jobs` do not know them any more.
 *
 *   -a  all jobs
 *   -h  keep them: the shell sends no SIGHUP when it ends, to these as to no other
 *   -r  running ones only
 *
 *   $ sleep 9 & disown; jobs; kill $!
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/number.h"
#include "builtins/usage.h"
#include "jobs/job.h"

extern const struct command cmd_disown;

static int disown_one(struct shell *sh, const char *name, bool keep)
{
	const char *why = "no such job";
	struct job *j;
	long pid;

	if (!name)
		j = job_marks(sh->jobs).current;
	else if (number_parse(name, &pid))
		j = job_by_pid(sh->jobs, (pid_t)pid);
	else
		j = *name == '%' ? job_by_spec(sh->jobs, name, false, &why) : NULL;
	if (!j) {
		sh_error(sh, "disown: %s: %s", name ? name : "current", why);
		return 1;
	}
	if (!keep)
		job_remove(sh->jobs, j);
	return 0;
}

static void disown_all(struct jobs *js, bool running)
{
	for (struct job *j = js->list, *next; j; j = next) {
		next = j->next;
		if (!running || job_state(j) == PROC_RUNNING)
			job_remove(js, j);
	}
}

static int disown_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_disown.opts };
	bool all = false, keep = false, running = false;
	int status = 0, c;

	while ((c = args_next(&a)) > 0) {
		switch (c) {
		case 'a': all = true; break;
		case 'h': keep = true; break;
		case 'r': running = true; break;
		default: return builtin_usage(sh, &a, "disown [-h] [-ar] [jobspec ... | pid ...]");
		}
	}
	jobs_poll(sh->jobs);
	if (all || (running && a.i == argc)) {
		if (!keep)
			disown_all(sh->jobs, running);
		return 0;
	}
	if (a.i == argc)
		return disown_one(sh, NULL, keep);
	for (; a.i < argc; a.i++)
		status |= disown_one(sh, argv[a.i], keep);
	return status;
}

const struct command cmd_disown = { .name = "disown", .opts = "ahr", .run = disown_run, .flags = CMD_FORK };
