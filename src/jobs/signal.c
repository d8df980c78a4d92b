/* signal.c - signals: names, pending flags, dispositions
 *
 * Policy. A handler only stores a flag; the work is done at safe points: the
 * walker looks before each command, `wait` and `read` when they are
 * interrupted. No handler restarts system calls, so that a blocked open or
 * read comes back.
 *
 * A non-interactive shell leaves every signal alone until a trap is set,
 * except SIGINT: from the first foreground child on the terminal's is caught,
 * and when the child has died of it the shell dies of it too; a child that
 * handled it lets the shell go on. Sent by kill(2), it ends the shell at once.
 * While bash's language has an EXIT action, what would end the shell is caught:
 * the action runs, and then the shell dies of the signal.
 * SIGPIPE is caught from the first virtual subshell on,
 * because only the subshell is to end. Signals that were ignored on entry
 * stay ignored, in the shell and in what it starts.
 * SPDX-License-Identifier: ISC
 */
#include "jobs/signal.h"

#include "base/mem.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

volatile sig_atomic_t signal_any;
static volatile sig_atomic_t pending[SIGNAL_COUNT];
static volatile sig_atomic_t window;
static volatile unsigned long window_caught;
static pid_t shell_pid;
static volatile sig_atomic_t int_held; /* SIGINT is caught in place of its default action */
static unsigned long ignored_in_programs;
static unsigned long deadly;

/* What is known of each signal's disposition at the start. */
enum { ENTRY_UNKNOWN, ENTRY_DEFAULT, ENTRY_IGNORED };
static unsigned char entry[SIGNAL_COUNT];

static const struct {
	int number;
	const char *name, *text;
} table[] = {
	{ SIGHUP, "HUP", "Hangup" }, { SIGINT, "INT", "Interrupt" }, { SIGQUIT, "QUIT", "Quit" },
	{ SIGILL, "ILL", "Illegal instruction" }, { SIGTRAP, "TRAP", "Trace/breakpoint trap" },
	{ SIGABRT, "ABRT", "Aborted" }, { SIGBUS, "BUS", "Bus error" },
	{ SIGFPE, "FPE", "Floating point exception" }, { SIGKILL, "KILL", "Killed" },
	{ SIGUSR1, "USR1", "User defined signal 1" }, { SIGSEGV, "SEGV", "Segmentation fault" },
	{ SIGUSR2, "USR2", "User defined signal 2" }, { SIGPIPE, "PIPE", "Broken pipe" },
	{ SIGALRM, "ALRM", "Alarm clock" }, { SIGTERM, "TERM", "Terminated" },
	{ SIGSTKFLT, "STKFLT", "Stack fault" }, { SIGCHLD, "CHLD", "Child exited" },
	{ SIGCONT, "CONT", "Continued" }, { SIGSTOP, "STOP", "Stopped (signal)" },
	{ SIGTSTP, "TSTP", "Stopped" }, { SIGTTIN, "TTIN", "Stopped (tty input)" },
	{ SIGTTOU, "TTOU", "Stopped (tty output)" }, { SIGURG, "URG", "Urgent I/O condition" },
	{ SIGXCPU, "XCPU", "CPU time limit exceeded" }, { SIGXFSZ, "XFSZ", "File size limit exceeded" },
	{ SIGVTALRM, "VTALRM", "Virtual timer expired" }, { SIGPROF, "PROF", "Profiling timer expired" },
	{ SIGWINCH, "WINCH", "Window changed" }, { SIGIO, "IO", "I/O possible" },
	{ SIGPWR, "PWR", "Power failure" }, { SIGSYS, "SYS", "Bad system call" },
};

int signal_number(const char *name)
{
	if (name[0] >= '0' && name[0] <= '9') {
		int n = 0;

		for (; *name >= '0' && *name <= '9' && n < SIGNAL_COUNT; name++)
			n = n * 10 + (*name - '0');
		return *name || n >= SIGNAL_COUNT ? -1 : n;
	}
	if (strcmp(name, "EXIT") == 0)
		return SIGNAL_EXIT;
	if (strcmp(name, "POLL") == 0)
		return SIGIO;
	for (size_t i = 0; i < ARRAY_LEN(table); i++)
		if (strcmp(table[i].name, name) == 0)
			return table[i].number;
	if (strncmp(name, "RTMIN", 5) == 0 || strncmp(name, "RTMAX", 5) == 0) {
		int base = name[4] == 'N' ? 34 : 64, d = 0;

		if (!name[5])
			return base;
		if (name[5] != (base == 34 ? '+' : '-') || !name[6])
			return -1;
		for (name += 6; *name >= '0' && *name <= '9' && d < 64; name++)
			d = d * 10 + (*name - '0');
		base += base == 34 ? d : -d;
		return *name || base < 34 || base > 64 ? -1 : base;
	}
	return -1;
}

const char *signal_name(int sig)
{
	static char rt[12];

	if (sig == SIGNAL_EXIT)
		return "EXIT";
	for (size_t i = 0; i < ARRAY_LEN(table); i++)
		if (table[i].number == sig)
			return table[i].name;
	if (sig >= 34 && sig <= 64) {
		int d = sig <= 49 ? sig - 34 : 64 - sig;
		char *p = rt + 5;

		memcpy(rt, sig <= 49 ? "RTMIN" : "RTMAX", 5);
		if (d) {
			*p++ = sig <= 49 ? '+' : '-';
			if (d > 9)
				*p++ = (char)('0' + d / 10);
			*p++ = (char)('0' + d % 10);
		}
		*p = '\0';
		return rt;
	}
	return NULL;
}

const char *signal_text(int sig)
{
	static char text[24];

	for (size_t i = 0; i < ARRAY_LEN(table); i++)
		if (table[i].number == sig)
			return table[i].text;
	memcpy(text, "Unknown signal ", 15);
	text[15] = (char)('0' + sig / 10 % 10);
	text[16] = (char)('0' + sig % 10);
	text[17] = '\0';
	return text;
}

static void handler(int sig, siginfo_t *info, void *context)
{
	int e = errno;

	(void)context;
	if (window && getpid() != shell_pid) {
		window_caught |= 1ul << (sig - 1);
	} else if (sig == SIGINT && int_held && info->si_code != SI_KERNEL) {
		struct sigaction sa = { .sa_handler = SIG_DFL };

		sigaction(sig, &sa, NULL);
		raise(sig); /* taken when we return */
	} else {
		pending[sig] = 1;
		signal_any = 1;
	}
	errno = e;
}

bool signal_ignored_on_entry(int sig)
{
	if (sig <= 0 || sig >= SIGNAL_COUNT)
		return false;
	if (entry[sig] == ENTRY_UNKNOWN) {
		struct sigaction sa;

		entry[sig] = ENTRY_DEFAULT;
		if (sigaction(sig, NULL, &sa) == 0 && sa.sa_handler == SIG_IGN)
			entry[sig] = ENTRY_IGNORED;
	}
	return entry[sig] == ENTRY_IGNORED;
}

void signal_forget_entry(int sig)
{
	entry[sig] = ENTRY_DEFAULT;
}

static void set(int sig, struct sigaction sa)
{
	signal_ignored_on_entry(sig);
	if (sig == SIGINT)
		int_held = false;
	sigfillset(&sa.sa_mask);
	sigaction(sig, &sa, NULL);
}

void signal_catch(int sig)
{
	shell_pid = getpid();
	set(sig, (struct sigaction){ .sa_sigaction = handler, .sa_flags = SA_SIGINFO });
}

void signal_ignore(int sig)
{
	set(sig, (struct sigaction){ .sa_handler = SIG_IGN });
}

void signal_default(int sig)
{
	set(sig, (struct sigaction){ .sa_handler = SIG_DFL });
}

void signal_ignore_in_programs(int sig, bool on)
{
	if (on)
		ignored_in_programs |= 1ul << (sig - 1);
	else
		ignored_in_programs &= ~(1ul << (sig - 1));
}

void signal_prepare_program(void)
{
	struct sigaction sa = { .sa_handler = SIG_IGN };

	for (int sig = 1; ignored_in_programs && sig < SIGNAL_COUNT; sig++)
		if (ignored_in_programs >> (sig - 1) & 1)
			sigaction(sig, &sa, NULL);
}

bool signal_pending(int sig)
{
	return pending[sig];
}

void signal_deadly(int sig, bool on)
{
	if (on)
		deadly |= 1ul << (sig - 1);
	else
		deadly &= ~(1ul << (sig - 1));
}

bool signal_deadly_any(void)
{
	return deadly;
}

int signal_poll(struct pollfd *p, nfds_t n, int milliseconds)
{
	struct timespec t = { .tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000L };
	sigset_t all, old;
	int r = -1;

	if (!deadly)
		return poll(p, n, milliseconds);
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &old);
	errno = EINTR;
	if (!signal_deadly_pending())
		r = ppoll(p, n, milliseconds < 0 ? NULL : &t, &old);
	sigprocmask(SIG_SETMASK, &old, NULL);
	return r;
}

bool signal_deadly_pending(void)
{
	for (int sig = 1; deadly && signal_any && sig < SIGNAL_COUNT; sig++)
		if (deadly >> (sig - 1) & 1 && pending[sig])
			return true;
	return false;
}

bool signal_take(int sig)
{
	if (!pending[sig])
		return false;
	pending[sig] = 0;
	return true;
}

void signal_clear(void)
{
	for (int i = 0; i < SIGNAL_COUNT; i++)
		pending[i] = 0;
	signal_any = 0;
	shell_pid = getpid();
}

void signal_die(int sig)
{
	sigset_t set;

	signal_default(sig);
	sigemptyset(&set);
	sigaddset(&set, sig);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	kill(getpid(), sig);
	_exit(128 + sig);
}

void signal_window(bool open)
{
	if (open)
		window_caught = 0;
	window = open;
}

void signal_window_tstp(void)
{
	struct sigaction sa;

	if (sigaction(SIGTSTP, NULL, &sa) < 0 || sa.sa_handler != SIG_DFL)
		return;
	sa = (struct sigaction){ .sa_sigaction = handler, .sa_flags = SA_SIGINFO };
	sigaction(SIGTSTP, &sa, NULL);
}

unsigned long signal_window_caught(void)
{
	return window_caught;
}

void signal_drop_handlers(void)
{
	struct sigaction sa;

	for (int sig = 1; sig < SIGNAL_COUNT; sig++)
		if (sigaction(sig, NULL, &sa) == 0 && sa.sa_handler != SIG_IGN && sa.sa_handler != SIG_DFL)
			signal(sig, SIG_DFL);
}

bool signal_wait_input(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	sigset_t all, old;

	if (tcgetpgrp(fd) != getpgrp()) /* the read says what a process in the background gets */
		return true;
	/* none must come between the look at signal_any and the wait */
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &old);
	if (!signal_any)
		ppoll(&p, 1, NULL, &old);
	sigprocmask(SIG_SETMASK, &old, NULL);
	return !signal_any;
}

/* Has the shell taken the signal for itself, not for a trap? */
static bool own_pipe, own_int;

static bool is_default(int sig)
{
	struct sigaction sa;

	return !signal_ignored_on_entry(sig) && sigaction(sig, NULL, &sa) == 0 && sa.sa_handler == SIG_DFL;
}

static bool is_caught(int sig)
{
	struct sigaction sa;

	return sigaction(sig, NULL, &sa) == 0 && sa.sa_flags & SA_SIGINFO;
}

void signal_pipe_for_subshell(void)
{
	if (!own_pipe && is_default(SIGPIPE))
		signal_catch(SIGPIPE);
	own_pipe = true;
}

void signal_catch_int_once(void)
{
	if (!own_int && is_default(SIGINT)) {
		signal_catch(SIGINT);
		int_held = true;
	}
	own_int = true;
}

void signal_restore_own(void)
{
	if (own_pipe && is_caught(SIGPIPE))
		signal_default(SIGPIPE);
	if (int_held)
		signal_default(SIGINT);
	own_pipe = own_int = false;
}

void signal_ignore_for_async(void)
{
	signal_ignore(SIGINT);
	signal_ignore(SIGQUIT);
}
