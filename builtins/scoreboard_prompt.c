/* scoreboard_prompt.c - rows of a shell at its prompt, on a terminal of its own
 * SPDX-License-Identifier: ISC
 */
#include "builtins/scoreboard.h"

#include "builtins/measure.h"
#include "pty/pty.h"
#include "vars/var.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Its dots are not what is typed, and so not an echo. */
#define PROMPT "husk.is.ready> "

enum { TICK = 1 };

struct screen {
	pid_t pid; /* of the shell */
	int master;
	char last[sizeof(PROMPT) - 1]; /* that were shown */
};

static _Noreturn void become_shell(struct board *b, int slave, bool login)
{
	const char *argv[] = { b->program, "-i", login ? "-l" : NULL, NULL };
	struct buf path = { 0 };
	const char *path_value = var_get(b->sh, "PATH");
	char *envp[] = { NULL, (char *)(uintptr_t)"PS1=" PROMPT, (char *)(uintptr_t)"HOME=.", (char *)(uintptr_t)"TERM=dumb",
			 (char *)(uintptr_t)"LC_ALL=C", NULL };

	buf_fmt(&path, "PATH=%s", path_value ? path_value : "/bin:/usr/bin");
	envp[0] = buf_cstr(&path);
	setsid();
	ioctl(slave, TIOCSCTTY, 0);
	for (int fd = 0; fd < 3; fd++)
		dup2(slave, fd);
	execve(b->program, (char **)(uintptr_t)argv, envp);
	_exit(127);
}

static bool screen_start(struct board *b, struct found *f, struct screen *s, bool login)
{
	int slave;

	*s = (struct screen){ .master = pty_open("/dev/ptmx", NULL, &slave) };
	if (s->master < 0) {
		found_skip(f, "no pseudo-terminal: %s", strerror(errno));
		return false;
	}
	s->pid = fork();
	if (s->pid == 0)
		become_shell(b, slave, login);
	close(slave);
	return s->pid > 0;
}

static void screen_finish(struct screen *s)
{
	pid_t group = s->master >= 0 ? tcgetpgrp(s->master) : -1;

	if (group > 1)
		kill(-group, SIGKILL);
	board_end(s->pid);
	if (s->master >= 0)
		close(s->master);
}

/* Until the prompt is what was shown last. */
static bool screen_prompt(struct found *f, struct screen *s)
{
	do {
		char c;

		if (board_read(s->master, &c, 1) != 1) {
			found_wrong(f, "no prompt");
			return false;
		}
		memmove(s->last, s->last + 1, sizeof(s->last) - 1);
		s->last[sizeof(s->last) - 1] = c;
	} while (memcmp(s->last, PROMPT, sizeof(s->last)) != 0);
	return true;
}

void probe_prompt(struct board *b, struct found *f)
{
	static const char profile[] = "PS1='" PROMPT "'\n"; /* /etc/profile may have another */
	bool login = f->row->args[0] != NULL;

	if (login && !board_file(".profile", profile, sizeof(profile) - 1))
		found_wrong(f, "cannot make a profile: %s", strerror(errno));
	for (unsigned i = 0; i < f->samples && f->verdict == VERDICT_PASS && !board_stopped(); i++) {
		uint64_t start = measured_now();
		struct screen s;

		if (screen_start(b, f, &s, login) && screen_prompt(f, &s))
			found_add(b, f, measured_now() - start);
		screen_finish(&s);
	}
}

/* Wait until something else than the shell has the terminal. */
static bool has_program(struct screen *s)
{
	for (int waited = 0; waited < PATIENCE && !board_stopped(); waited += TICK) {
		pid_t group = tcgetpgrp(s->master);

		if (group > 0 && group != s->pid)
			return true;
		poll(NULL, 0, TICK);
	}
	return false;
}

void probe_interrupt(struct board *b, struct found *f)
{
	static const char line[] = "sleep 1000\n";
	struct screen s;
	bool going = screen_start(b, f, &s, false) && screen_prompt(f, &s);

	for (unsigned i = 0; i < f->samples && going && !board_stopped(); i++) {
		uint64_t start;

		going = fd_write(s.master, line, sizeof(line) - 1) == 0 && has_program(&s);
		start = measured_now();
		going = going && fd_write(s.master, "\003", 1) == 0 && screen_prompt(f, &s);
		if (going)
			found_add(b, f, measured_now() - start);
		else
			found_wrong(f, "no program to interrupt");
	}
	screen_finish(&s);
}

void probe_idle_memory(struct board *b, struct found *f)
{
	for (unsigned i = 0; i < f->samples && f->verdict == VERDICT_PASS && !board_stopped(); i++) {
		struct screen s;
		uint64_t v = 0;

		if (screen_start(b, f, &s, false) && screen_prompt(f, &s)) {
			v = process_number(s.pid, "status", "VmRSS:") * 1024;
			if (v)
				series_add(&f->v, v);
			else
				found_wrong(f, "/proc does not tell");
		}
		screen_finish(&s);
	}
}

/* In thousandths of a percent; the wake-ups are the process's own switches. */
void probe_idle(struct board *b, struct found *f)
{
	enum { WATCHED = 3000, ROUNDS = 30 };
	struct screen s;
	uint64_t busy, woken, start;

	if (screen_start(b, f, &s, false) && screen_prompt(f, &s)) {
		poll(NULL, 0, WATCHED / ROUNDS); /* until it has gone to sleep */
		start = measured_now();
		woken = process_number(s.pid, "status", "\nvoluntary_ctxt_switches:");
		busy = process_number(s.pid, "schedstat", "");
		for (int i = 0; i < ROUNDS && !board_stopped(); i++)
			poll(NULL, 0, WATCHED / ROUNDS);
		woken = process_number(s.pid, "status", "\nvoluntary_ctxt_switches:") - woken;
		busy = process_number(s.pid, "schedstat", "") - busy;
		series_add(&f->v, busy * 1000 * 100000 / (measured_now() - start));
		buf_fmt(&f->note, "%lu wake-ups in %d s; goal %s: 0", (unsigned long)woken, WATCHED / 1000,
			woken ? "not reached" : "reached");
	}
	screen_finish(&s);
}
