/* spawn.c - start a program without copying the shell
 * SPDX-License-Identifier: ISC
 */
#include "jobs/spawn.h"

#include "base/fdio.h"
#include "jobs/signal.h"
#include "jobs/terminal.h"
#include "sandbox/confine.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

bool spawn_by_fork;

static bool isolates(const struct spawn_plan *p)
{
	return p->confine && p->confine->isolation && !p->confine->terminal;
}

static bool has_terminal(const struct spawn_plan *p)
{
	return p->confine && p->confine->terminal;
}

/* The group, and the terminal for it. */
static void take_place(const struct spawn_plan *p)
{
	sigset_t ttou, old;

	if (p->group < 0)
		return;
	if (p->group == 0 || !isolates(p)) /* else the helper has done it */
		setpgid(0, p->group);
	if (p->tty <= 0)
		return;
	sigemptyset(&ttou);
	sigaddset(&ttou, SIGTTOU);
	sigprocmask(SIG_BLOCK, &ttou, &old);
	tcsetpgrp(p->tty, p->group ? p->group : getpid());
	sigprocmask(SIG_SETMASK, &old, NULL);
}

/* Runs in the child, which may share our memory: system calls only. */
static void child(struct spawn_plan *p)
{
	if (isolates(p)) {
		p->failed_step = isolate_enter(p->confine->isolation);
		if (!p->failed_step)
			p->failed_step = isolate_join(p->confine->isolation, p->process1);
		if (p->failed_step) {
			p->error = errno;
			return;
		}
	}
	take_place(p);
	if (p->async) {
		struct sigaction sa = { .sa_handler = SIG_IGN };

		sigaction(SIGINT, &sa, NULL);
		sigaction(SIGQUIT, &sa, NULL);
	}
	if (p->tail)
		prctl(PR_SET_PDEATHSIG, SIGKILL);
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
	int report; /* of a forked child; -1: it shares our memory */
};

/* What a forked child says, of its failure or of the program it has made. */
struct report {
	int error, failed_dup;
	const char *failed_step; /* made before the fork: the same in both */
	long pid; /* as wide as the rest: no bytes between */
};

static void tell(const struct entry *e, pid_t pid)
{
	struct report r = { e->plan->error, e->plan->failed_dup, e->plan->failed_step, pid };

	if (e->report >= 0 && write(e->report, &r, sizeof(r)) < 0)
		_exit(127);
}

static int child_entry(void *arg)
{
	const struct entry *e = arg;

	signal_window_tstp();
	sigprocmask(SIG_SETMASK, &e->mask, NULL);
	child(e->plan);
	tell(e, 0);
	_exit(127);
}

enum { STACK = 1 << 14 };

/* The child's stack is ours: with CLONE_VFORK we go on when it has left it. */
static pid_t clone_child(struct entry *e, int flags)
{
	_Alignas(16) char stack[STACK];

	return clone(child_entry, stack + sizeof(stack), flags | SIGCHLD, e);
}

/* What a forked helper has blocked was meant for the program, which was not there yet. */
static void pass_on(pid_t program)
{
	sigset_t set;

	sigpending(&set);
	for (int sig = 1; sig < SIGNAL_COUNT; sig++)
		if (sigismember(&set, sig) == 1)
			kill(program, sig);
}

/* The program of a box, made by a helper in new namespaces, and its process 1. */
static int helper_entry(void *arg)
{
	struct entry *e = arg;
	struct spawn_plan *p = e->plan;
	int sockets[2], flags = e->report < 0 ? CLONE_VM | CLONE_VFORK : 0;
	pid_t pid;

	if (p->group > 0)
		setpgid(0, p->group); /* the number means nothing inside */
	p->failed_step = isolate_unshare(p->confine->isolation);
	if (p->failed_step)
		goto fail;
	p->failed_step = "process 1";
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets) < 0)
		goto fail;
	p->process1 = sockets[0];
	pid = (pid_t)syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
	if (pid == 0)
		isolate_reap(p->confine->isolation, sockets[1]);
	close(sockets[1]);
	if (pid < 0)
		goto fail;
	p->failed_step = NULL;
	pid = clone_child(e, flags | CLONE_PARENT);
	if (pid < 0) {
		p->failed_step = "process 2";
		goto fail;
	}
	p->made = pid;
	if (e->report >= 0)
		pass_on(pid);
	tell(e, pid);
	if (send(sockets[0], "", 1, MSG_NOSIGNAL) < 0)
		_exit(1);
	_exit(0);
fail:
	p->error = errno;
	tell(e, 0);
	_exit(127);
}

static pid_t clone_helper(struct entry *e)
{
	_Alignas(16) char stack[STACK * 2]; /* the program's is in it */

	return clone(helper_entry, stack + sizeof(stack), CLONE_VM | CLONE_VFORK | SIGCHLD, e);
}

static void program_mask(const struct spawn_plan *p, struct entry *e)
{
	if (p->mask)
		e->mask = *p->mask;
	else
		sigprocmask(SIG_SETMASK, NULL, &e->mask);
}

/* Become the process between the program of a box and our terminal. Returns on failure. */
static void serve_terminal(struct entry *e)
{
	struct terminal t;

	take_place(e->plan);
	if (!terminal_start(&t, e->plan, &e->mask, e->report))
		return;
	close(e->report);
	terminal_serve(&t);
}

static pid_t serve_here(struct spawn_plan *p)
{
	struct entry entry = { .plan = p, .report = -1 };

	program_mask(p, &entry);
	serve_terminal(&entry);
	return getpid();
}

static pid_t fork_variant(struct spawn_plan *p)
{
	struct entry entry = { .plan = p };
	struct report r;
	sigset_t all, ours;
	int fds[2];
	pid_t pid;

	if (pipe2(fds, O_CLOEXEC) < 0)
		return -1;
	program_mask(p, &entry);
	/* what comes before the child has dropped our handlers is not lost in them */
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &ours);
	pid = fork();
	if (pid == 0) {
		signal_drop_handlers();
		if (!isolates(p)) /* the program of a helper goes back to it by itself */
			sigprocmask(SIG_SETMASK, &ours, NULL);
		entry.report = fds[1];
		/* to where the plan has nothing */
		for (int i = 0; i < p->ndups && entry.report >= 0; i++) {
			if (p->dups[i].to == entry.report) {
				entry.report = fd_move(entry.report, entry.report + 1);
				i = -1;
			}
		}
		if (has_terminal(p))
			serve_terminal(&entry);
		else if (isolates(p))
			helper_entry(&entry);
		else
			child(p);
		tell(&entry, 0);
		_exit(127);
	}
	sigprocmask(SIG_SETMASK, &ours, NULL);
	close(fds[1]);
	while (pid > 0) {
		ssize_t n = read(fds[0], &r, sizeof(r));

		if (n < 0 && errno == EINTR)
			continue;
		if (n != sizeof(r))
			break;
		if (r.pid) {
			p->made = (pid_t)r.pid;
			continue;
		}
		p->error = r.error;
		p->failed_dup = r.failed_dup;
		p->failed_step = r.failed_step;
	}
	close(fds[0]);
	return pid;
}

/* clone; what arrives in the child before it is a program is sent to the program. */
static pid_t clone_variant(struct spawn_plan *p)
{
	struct entry entry = { .plan = p, .report = -1 };
	sigset_t tstp, ours;
	pid_t pid;
	int e;

	/* a child that stopped now would stop us with it, and nobody would see that */
	sigemptyset(&tstp);
	sigaddset(&tstp, SIGTSTP);
	program_mask(p, &entry);
	sigprocmask(SIG_BLOCK, &tstp, &ours);
	signal_window(true);
	pid = isolates(p) ? clone_helper(&entry) : clone_child(&entry, CLONE_VM | CLONE_VFORK);
	e = errno;
	signal_window(false);
	for (int sig = 1; pid > 0 && signal_window_caught() && sig < SIGNAL_COUNT; sig++)
		if (signal_window_caught() >> (sig - 1) & 1)
			kill(p->made ? p->made : pid, sig);
	sigprocmask(SIG_SETMASK, &ours, NULL);
	errno = e;
	return pid;
}

static void wait_for(pid_t pid)
{
	while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
}

pid_t spawn(struct spawn_plan *p)
{
	pid_t pid;

	p->error = 0;
	p->failed_dup = -1;
	p->failed_step = NULL;
	p->made = 0;
	if (has_terminal(p) && p->tail)
		return serve_here(p);
	pid = spawn_by_fork || has_terminal(p) ? fork_variant(p) : clone_variant(p);
	if (pid < 0 && !spawn_by_fork && (errno == EPERM || errno == EINVAL || errno == ENOSYS)) {
		spawn_by_fork = true;
		pid = fork_variant(p);
	}
	if (pid < 0)
		return -1;
	if (isolates(p)) { /* it was the helper's */
		wait_for(pid);
		if (p->made)
			pid = p->made;
		else if (!p->error)
			p->error = ECHILD;
		else
			return pid;
	}
	if (p->error) {
		wait_for(pid);
		return pid;
	}
	if (p->group >= 0)
		setpgid(pid, p->group ? p->group : pid);
	return pid;
}
