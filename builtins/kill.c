/*
 * kill [-s signal | -n number | -signal] [--] process...
 * kill -l [status|number|name]...
 *
 * Send a signal to processes, TERM when none is named.
 *
 * A process is a process id, a negated process group id, 0 for the own group, or a job as %1.
 *
 *   -s SIGNAL  a name, with or without SIG, or a number; 0 only asks whether the process is there
 *   -n NUMBER  the same
 *   -l, -L  list the signals; or name the one that a number or an exit status means
 *
 *   $ kill -l 15 143
 *   TERM
 *   TERM
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/number.h"
#include "builtins/usage.h"
#include "jobs/job.h"
#include "jobs/signal.h"

#include <errno.h>
#include <unistd.h>

static const char kill_usage[] = "kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]";

static int list_all(struct shell *sh)
{
	struct out *o = sh_out(sh);
	const char *between = "";

	if (!builtin_posix(sh)) {
		builtin_signals(o);
		return 0;
	}
	for (int i = 1; i < SIGNAL_COUNT; i++) {
		const char *name = signal_name(i);

		if (name) {
			out_fmt(o, "%s%s", between, name);
			between = " ";
		}
	}
	out_addc(o, '\n');
	return 0;
}

static int list(struct shell *sh, char **v)
{
	struct out *o = sh_out(sh);
	int status = 0;

	if (!*v)
		return list_all(sh);
	for (; *v; v++) {
		const char *name;
		long n;

		if (number_parse(*v, &n)) {
			name = n < 0 || n > 255 ? NULL : signal_name((int)(n > 128 ? n - 128 : n));
			if (name)
				out_fmt(o, "%s\n", name);
		} else {
			n = builtin_signal(*v);
			name = n < 0 ? NULL : *v;
			if (name)
				out_fmt(o, "%ld\n", n);
		}
		if (!name) {
			sh_error(sh, "kill: %s: invalid signal specification", *v);
			status = 1;
		}
	}
	return status;
}

/* What was stopped and gets SIGCONT counts as running at once: `wait` shall wait for it. */
static void continued(struct jobs *js, pid_t pid)
{
	for (struct job *j = js->list; j; j = j->next)
		for (int i = 0; i < j->n; i++)
			if (j->procs[i].state == PROC_STOPPED && (j->procs[i].pid == pid || (j->group && j->group == -pid)))
				j->procs[i].state = PROC_RUNNING;
}

static bool send(struct shell *sh, pid_t pid, int sig)
{
	if (kill(pid, sig) == 0) {
		if (sig == SIGCONT)
			continued(sh->jobs, pid);
		return true;
	}
	sh_error(sh, "kill: (%d) - %s", pid, strerror(errno));
	return false;
}

/* A process group when the job has one, else those of its processes that are not yet known to be gone. */
static bool send_job(struct shell *sh, const char *spec, int sig)
{
	const char *why;
	struct job *j = job_by_spec(sh->jobs, spec, false, &why);
	bool ok = true;

	if (!j || job_state(j) == PROC_DONE) {
		sh_error(sh, "kill: %s: %s", spec, j ? "no such job" : why);
		return false;
	}
	if (j->group) {
		ok = send(sh, -j->group, sig);
	} else {
		for (int i = 0; i < j->n; i++)
			if (j->procs[i].state != PROC_DONE)
				ok = send(sh, j->procs[i].pid, sig) && ok;
	}
	/* one that is stopped cannot die of it before it goes on */
	if (ok && job_state(j) == PROC_STOPPED && (sig == SIGTERM || sig == SIGHUP))
		send(sh, j->group ? -j->group : j->procs[0].pid, SIGCONT);
	return ok;
}

static bool send_to(struct shell *sh, const char *target, int sig)
{
	long pid;

	if (*target == '%')
		return send_job(sh, target, sig);
	if (!number_parse(target, &pid) || pid > 1 << 30 || pid < -(1 << 30)) {
		sh_error(sh, "kill: %s: arguments must be process or job IDs", target);
		return false;
	}
	return send(sh, (pid_t)pid, sig);
}

static int usage(struct shell *sh, char **argv)
{
	struct args a = { .argv = argv };

	return builtin_usage(sh, &a, kill_usage);
}

/* By hand: -9 and -TERM are no options, and -5 after a signal is a process group. */
static int kill_run(struct shell *sh, int argc, char **argv)
{
	int sig = SIGTERM, status = 0, i = 1;
	bool sent = false;
	const char *name = NULL, *word = argc > 1 ? argv[1] : "";

	if (word[0] == '-' && (word[1] == 'l' || word[1] == 'L') && !word[2])
		return list(sh, argv + 2 + (argc > 2 && strcmp(argv[2], "--") == 0));
	if (word[0] == '-' && word[1] && strcmp(word, "--") != 0) {
		i++;
		name = word + 1;
		if ((word[1] == 's' || word[1] == 'n') && !word[2])
			name = i < argc ? argv[i++] : NULL;
		else if ((word[1] == 's' || word[1] == 'n') && builtin_signal(name) < 0 && builtin_signal(name + 1) >= 0)
			name = word + 2;
		if (!name) {
			sh_error(sh, "kill: %s: option requires an argument", word);
			return 1;
		}
		sig = builtin_signal(name);
	}
	if (sig < 0) {
		sh_error(sh, "kill: %s: invalid signal specification", name);
		return 1;
	}
	if (i < argc && strcmp(argv[i], "--") == 0)
		i++;
	if (i >= argc)
		return usage(sh, argv);
	for (; i < argc; i++)
		if (send_to(sh, argv[i], sig))
			sent = true;
		else
			status = 1;
	return sent && !builtin_posix(sh) ? 0 : status; /* bash wants one of them only */
}

const struct command cmd_kill = { .name = "kill", .opts = "s:n:lL", .run = kill_run, .flags = CMD_FORK };
