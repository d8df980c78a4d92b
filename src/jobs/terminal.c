/* terminal.c - a boxed program on a terminal of its own
 * SPDX-License-Identifier: ISC
 */
#include "jobs/terminal.h"

#include "base/fdio.h"
#include "jobs/mirror.h"
#include "pty/pty.h"
#include "pty/relay.h"
#include "sandbox/confine.h"

#include <errno.h>
#include <limits.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
	/* milliseconds for what a program has written and the kernel has not yet brought: when it stops, and at the end */
	SETTLE = 10, LINGER = 1000,
};

/* Process 1 to the one outside: first how the start went, with the master; then what waitpid says. */
struct news {
	int error, status;
	const char *failed_step; /* made before the fork: the same in both */
};

/* All from a descriptor on, but a and b. */
static void close_others(int from, int a, int b)
{
	int low = a < b ? a : b, high = a < b ? b : a;

	if (low > from)
		fd_close_range(from, low - 1, false);
	if (high > low + 1)
		fd_close_range(low + 1, high - 1, false);
	fd_close_range(high + 1, INT_MAX, false);
}

/* ---- process 1 ------------------------------------------------------------------ */

static void send_news(int socket, const struct news *n, int fd)
{
	if (!fd_send(socket, n, sizeof(*n), fd))
		_exit(1);
}

/* The session of the new terminal is this process's. -1 with errno and *step. */
static int lead_session(const struct pty_shape *shape, int *slave, const char **step)
{
	int master;

	*step = "terminal";
	if (setsid() < 0)
		return -1;
	master = pty_open("/dev/pts/ptmx", shape, slave);
	return master >= 0 && ioctl(*slave, TIOCSCTTY, 0) == 0 ? master : -1;
}

/* On the new terminal, in the foreground of its session. The pid, or -1 with *n. */
static pid_t start_program(const struct spawn_plan *p, int slave, struct news *n)
{
	struct spawn_dup dups[] = { { slave, 0 }, { slave, 1 }, { slave, 2 } };
	struct confinement c = *p->confine;
	struct spawn_plan plan = *p;
	pid_t pid;

	c.isolation = NULL; /* done */
	c.terminal = false;
	plan.confine = &c;
	plan.dups = dups;
	plan.ndups = isatty(2) ? 3 : 2;
	plan.group = 0;
	plan.tty = slave;
	plan.async = false;
	pid = spawn(&plan);
	n->error = pid < 0 ? errno : plan.error;
	n->failed_step = plan.failed_step;
	return n->error ? -1 : pid;
}

/* Tell of the program's changes; orphans just end. */
static void watch_children(int socket, pid_t program)
{
	struct news n = { 0 };
	pid_t pid;

	while ((pid = waitpid(-1, &n.status, WNOHANG | WUNTRACED)) > 0) {
		if (pid != program)
			continue;
		send_news(socket, &n, -1);
		if (!WIFSTOPPED(n.status))
			_exit(0);
	}
}

static void obey(int socket, pid_t program)
{
	unsigned char sig;

	if (recv(socket, &sig, 1, 0) <= 0)
		_exit(0); /* nobody is outside: the box ends */
	kill(-program, sig);
}

static _Noreturn void be_init(int socket, const struct spawn_plan *p, const struct pty_shape *shape, const sigset_t *mask)
{
	struct pollfd from[] = { { .events = POLLIN }, { .fd = socket, .events = POLLIN } };
	struct signalfd_siginfo ignored;
	struct news n = { 0 };
	int slave, master;
	sigset_t child;
	pid_t pid;

	n.failed_step = isolate_network(p->confine->isolation);
	if (!n.failed_step)
		n.failed_step = isolate_enter(p->confine->isolation);
	master = n.failed_step ? -1 : lead_session(shape, &slave, &n.failed_step);
	if (master < 0) {
		n.error = errno;
		send_news(socket, &n, -1);
		_exit(1);
	}
	sigprocmask(SIG_SETMASK, mask, NULL);
	pid = start_program(p, slave, &n);
	send_news(socket, &n, master);
	if (pid < 0)
		_exit(1);
	close_others(0, socket, socket);
	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	sigprocmask(SIG_BLOCK, &child, NULL);
	from[0].fd = signalfd(-1, &child, SFD_CLOEXEC | SFD_NONBLOCK);
	while (1) {
		watch_children(socket, pid);
		if (poll(from, 2, -1) < 0 && errno != EINTR)
			_exit(1);
		if (from[0].revents && read(from[0].fd, &ignored, sizeof(ignored)) < 0 && errno != EAGAIN)
			_exit(1);
		if (from[1].revents)
			obey(socket, pid);
	}
}

/* ---- outside --------------------------------------------------------------------- */

static bool failed(struct spawn_plan *p, const char *step)
{
	p->error = errno;
	p->failed_step = step;
	return false;
}

bool terminal_start(struct terminal *t, struct spawn_plan *p, const sigset_t *mask, int inherited)
{
	struct pty_shape shape;
	struct news n = { 0 };
	int sockets[2];
	pid_t init;

	*t = (struct terminal){ .master = -1, .init = -1 };
	mirror_begin();
	p->failed_step = isolate_unshare(p->confine->isolation);
	if (p->failed_step)
		return failed(p, p->failed_step);
	if (!pty_shape_of(0, &shape) || socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets) < 0)
		return failed(p, "terminal");
	init = fork();
	if (init == 0) {
		close(sockets[0]);
		close(inherited);
		be_init(sockets[1], p, &shape, mask);
	}
	close(sockets[1]);
	if (init < 0)
		return failed(p, "process 1");
	t->init = sockets[0];
	if (!fd_receive(t->init, &n, sizeof(n), &t->master)) {
		errno = ECHILD;
		return failed(p, "process 1");
	}
	p->error = n.error;
	p->failed_step = n.failed_step;
	return !n.error;
}

struct server {
	struct terminal *terminal;
	struct relay relay;
	struct termios modes; /* of the terminal outside, as the shell has them */
	int signals;
};

static void send_signal(const struct server *s, int sig)
{
	unsigned char byte = (unsigned char)sig;

	send(s->terminal->init, &byte, 1, MSG_NOSIGNAL);
}

static void take_size(const struct server *s)
{
	struct winsize size;

	if (ioctl(0, TIOCGWINSZ, &size) == 0)
		ioctl(s->terminal->master, TIOCSWINSZ, &size);
}

/* In the foreground the terminal outside is ours. */
static void take_terminal(struct server *s)
{
	bool foreground = tcgetpgrp(0) == getpgrp();

	if (foreground && !s->relay.listening)
		foreground = tcgetattr(0, &s->modes) == 0;
	s->relay.listening = foreground && pty_raw(0, &s->modes);
	if (foreground)
		take_size(s);
}

static void leave_terminal(struct server *s)
{
	if (s->relay.listening)
		pty_set_modes(0, &s->modes);
	s->relay.listening = false;
}

/* Where nobody could continue us the kernel does not stop us; then the program goes on at once. */
static void stop(struct server *s, int sig)
{
	while (relay_turn(&s->relay, NULL, 0, SETTLE) > 0)
		;
	leave_terminal(s);
	mirror_signal(sig, true);
	take_terminal(s);
	send_signal(s, SIGCONT);
}

static void serve_signals(struct server *s)
{
	struct signalfd_siginfo info;

	while (read(s->signals, &info, sizeof(info)) == sizeof(info)) {
		int sig = (int)info.ssi_signo;

		if (sig == SIGCONT)
			take_terminal(s);
		if (sig == SIGWINCH)
			take_size(s); /* of which the kernel tells the program */
		else
			send_signal(s, sig);
	}
}

static _Noreturn void end(struct server *s)
{
	leave_terminal(s);
	relay_finish(&s->relay);
	mirror_end(s->terminal->ended ? s->terminal->program_end : SIGKILL, true);
}

static void serve_news(struct server *s, bool *gone)
{
	struct news n;
	int fd;

	*gone = !fd_receive(s->terminal->init, &n, sizeof(n), &fd);
	if (*gone)
		return;
	if (WIFSTOPPED(n.status)) {
		stop(s, WSTOPSIG(n.status));
	} else {
		s->terminal->program_end = n.status;
		s->terminal->ended = true;
	}
}

_Noreturn void terminal_serve(struct terminal *t)
{
	struct server s = { .terminal = t };
	struct pollfd from[2];
	bool gone = false, told = false;
	sigset_t set;

	close_others(3, t->master, t->init);
	set = mirror_begin();
	s.signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	relay_init(&s.relay, 0, 1, t->master);
	take_terminal(&s);
	from[0] = (struct pollfd){ .fd = s.signals, .events = POLLIN };
	from[1] = (struct pollfd){ .fd = t->init, .events = POLLIN };
	while (!gone || !s.relay.closed) {
		int n = relay_turn(&s.relay, from, 2, gone ? LINGER : -1);

		if (n < 0 || (gone && n == 0))
			break;
		if (from[0].revents)
			serve_signals(&s);
		if (s.relay.hung_up && !told) {
			told = true;
			send_signal(&s, SIGHUP);
		}
		if (from[1].revents)
			serve_news(&s, &gone);
		if (gone)
			from[1].fd = -1;
	}
	end(&s);
}
