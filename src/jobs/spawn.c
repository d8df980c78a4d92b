/* spawn.c - start a program without copying the shell
 * SPDX-License-Identifier: ISC
 */
#include "jobs/spawn.h"

#include "base/fdio.h"
#include "jobs/signal.h"
#include "sandbox/confine.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

bool spawn_by_fork;

/* Runs in the child, which may share our memory: system calls only. */
static void child(struct spawn_plan *p)
{
	if (p->group >= 0) {
		setpgid(0, p->group);
		if (p->tty > 0) {
			sigset_t ttou, old;

			sigemptyset(&ttou);
			sigaddset(&ttou, SIGTTOU);
			sigprocmask(SIG_BLOCK, &ttou, &old);
			tcsetpgrp(p->tty, p->group ? p->group : getpid());
			sigprocmask(SIG_SETMASK, &old, NULL);
		}
	}
	if (p->async) {
		struct sigaction sa = { .sa_handler = SIG_IGN };

		sigaction(SIGINT, &sa, NULL);
		sigaction(SIGQUIT, &sa, NULL);
	}
	signal_prepare_program();
	for (int i = 0; i < p->ndups; i++) {
		const struct spawn_dup *d = &p->dups[i];

		if (d->from < 0) {
			close(d->to);
			continue;
		}
		/* the same number stays open across the exec */
		if (d->from == d->to ? fcntl(d->to, F_SETFD, 0) < 0 : dup2(d->from, d->to) < 0) {
			p->failed_dup = i;
			p->error = errno;
			return;
		}
	}
	if (p->confine)
		p->failed_step = confine_enter(p->confine);
	if (!p->failed_step)
		execve(p->path, p->argv, p->envp);
	p->error = errno;
}

/* What the child of a clone is given. */
struct entry {
	struct spawn_plan *plan;
	sigset_t mask; /* to go back to */
};

static int child_entry(void *arg)
{
	const struct entry *e = arg;

	signal_window_tstp();
	sigprocmask(SIG_SETMASK, &e->mask, NULL);
	child(e->plan);
	_exit(127);
}

/* What a forked child says of its failure. */
struct report {
	int error, failed_dup;
	const char *failed_step; /* a constant: the same in both */
};

static pid_t fork_variant(struct spawn_plan *p)
{
	struct report report = { 0 };
	int fds[2];
	pid_t pid;

	if (pipe2(fds, O_CLOEXEC) < 0)
		return -1;
	pid = fork();
	if (pid == 0) {
		int high = fds[1];

		/* to where the plan has nothing */
		for (int i = 0; i < p->ndups && high >= 0; i++) {
			if (p->dups[i].to == high) {
				high = fd_move(high, high + 1);
				i = -1;
			}
		}
		child(p);
		report = (struct report){ p->error, p->failed_dup, p->failed_step };
		if (write(high, &report, sizeof(report)) < 0)
			_exit(127);
		_exit(127);
	}
	close(fds[1]);
	if (pid > 0) {
		ssize_t n;

		do
			n = read(fds[0], &report, sizeof(report));
		while (n < 0 && errno == EINTR);
		if (n == sizeof(report)) {
			p->error = report.error;
			p->failed_dup = report.failed_dup;
			p->failed_step = report.failed_step;
		}
	}
	close(fds[0]);
	return pid;
}

/* clone; what arrives in the child before it is a program is sent to the program. */
static pid_t clone_variant(struct spawn_plan *p)
{
	_Alignas(16) char stack[1 << 14]; /* the child's: we go on when it has left it */
	struct entry entry = { .plan = p };
	sigset_t tstp;
	pid_t pid;
	int e;

	/* a child that stopped now would stop us with it, and nobody would see that */
	sigemptyset(&tstp);
	sigaddset(&tstp, SIGTSTP);
	sigprocmask(SIG_BLOCK, &tstp, &entry.mask);
	signal_window(true);
	pid = clone(child_entry, stack + sizeof(stack), CLONE_VM | CLONE_VFORK | SIGCHLD, &entry);
	e = errno;
	signal_window(false);
	for (int sig = 1; pid > 0 && signal_window_caught() && sig < SIGNAL_COUNT; sig++)
		if (signal_window_caught() >> (sig - 1) & 1)
			kill(pid, sig);
	sigprocmask(SIG_SETMASK, &entry.mask, NULL);
	errno = e;
	return pid;
}

pid_t spawn(struct spawn_plan *p)
{
	pid_t pid;

	p->error = 0;
	p->failed_dup = -1;
	p->failed_step = NULL;
	pid = spawn_by_fork ? fork_variant(p) : clone_variant(p);
	if (pid < 0 && !spawn_by_fork && (errno == EPERM || errno == EINVAL || errno == ENOSYS)) {
		spawn_by_fork = true;
		pid = fork_variant(p);
	}
	if (pid < 0)
		return -1;
	if (p->error) {
		while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
			;
		return pid;
	}
	if (p->group >= 0)
		setpgid(pid, p->group ? p->group : pid);
	return pid;
}
