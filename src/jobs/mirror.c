/* mirror.c - a process that stands for a program
 * SPDX-License-Identifier: ISC
 */
#include "jobs/mirror.h"

#include "jobs/signal.h"

#include <errno.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

/* What is passed on, or has a meaning for us. */
static const int served[] = { SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGTSTP, SIGCONT, SIGWINCH };

static sigset_t block_served(void)
{
	sigset_t set;

	sigemptyset(&set);
	for (size_t i = 0; i < sizeof(served) / sizeof(*served); i++)
		sigaddset(&set, served[i]);
	sigprocmask(SIG_BLOCK, &set, NULL);
	return set;
}

sigset_t mirror_begin(void)
{
	signal_drop_handlers();
	return block_served();
}

/* Can the signal come from a key? */
static bool is_key(int sig)
{
	return sig == SIGINT || sig == SIGQUIT || sig == SIGTSTP;
}

void mirror_signal(int sig, bool shared)
{
	sigset_t set;

	signal(sig, SIG_DFL);
	sigemptyset(&set);
	sigaddset(&set, sig);
	kill(shared && is_key(sig) && getpgrp() != getpid() ? 0 : getpid(), sig);
	sigprocmask(SIG_UNBLOCK, &set, NULL); /* here it happens */
	block_served();
}

_Noreturn void mirror_end(int wait_status, bool shared)
{
	struct rlimit none = { 0, 0 };

	if (WIFEXITED(wait_status))
		_exit(WEXITSTATUS(wait_status));
	setrlimit(RLIMIT_CORE, &none); /* the core is not ours */
	mirror_signal(WTERMSIG(wait_status), shared);
	_exit(128 + WTERMSIG(wait_status));
}

static void follow(pid_t child)
{
	int status;

	while (waitpid(child, &status, WNOHANG | WUNTRACED) == child) {
		if (!WIFSTOPPED(status))
			mirror_end(status, false);
		/* where nobody could continue us the kernel does not stop us; then the child goes on at once */
		mirror_signal(WSTOPSIG(status), false);
		kill(child, SIGCONT);
	}
}

_Noreturn void mirror_child(pid_t child)
{
	sigset_t set = mirror_begin();
	struct signalfd_siginfo info;
	int fd;

	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, NULL);
	fd = signalfd(-1, &set, SFD_CLOEXEC);
	while (1) {
		follow(child);
		/* what the terminal sends, the child has got, too */
		if (read(fd, &info, sizeof(info)) == sizeof(info) && info.ssi_signo != SIGCHLD && info.ssi_code != SI_KERNEL)
			kill(child, (int)info.ssi_signo);
	}
}
