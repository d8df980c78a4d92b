/* job.c - jobs: processes that were started together, and waiting for them
 * SPDX-License-Identifier: ISC
 */
#include "jobs/job.h"

#include "base/fdio.h"
#include "jobs/signal.h"
#include "pty/pty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

void job_init(struct job *j)
{
	*j = (struct job){ .cap = JOB_INLINE };
	j->procs = j->first;
}

void job_add(struct job *j, pid_t pid)
{
	if (j->n == j->cap) {
		struct proc *p = mem_alloc(mem_mul((size_t)j->cap * 2, sizeof(*p)));

		memcpy(p, j->procs, (size_t)j->n * sizeof(*p));
		if (j->procs != j->first)
			mem_free(j->procs);
		j->procs = p;
		j->cap *= 2;
	}
	j->procs[j->n++] = (struct proc){ .pid = pid };
}

void job_finish(struct job *j)
{
	if (j->procs != j->first)
		mem_free(j->procs);
	mem_free(j->text);
	j->procs = NULL;
	j->text = NULL;
}

struct job *job_keep(struct jobs *js, struct job *j, const char *text)
{
	struct job *k = mem_alloc(sizeof(*k)), **at = &js->list;
	int id = 1;

	jobs_forget_inherited(js);
	*k = *j;
	if (j->procs == j->first)
		k->procs = k->first;
	j->procs = NULL;
	k->text = mem_dup(text, strlen(text));
	/* numbers go on from the highest, as in every shell */
	for (; *at; at = &(*at)->next)
		id = (*at)->id + 1;
	k->id = id;
	k->used = ++js->uses;
	k->next = *at;
	*at = k;
	return k;
}

static void add_apart(struct jobs *js, struct proc p)
{
	if (!js->apart)
		js->apart = mem_alloc(JOBS_APART * sizeof(*js->apart));
	if (js->napart == JOBS_APART)
		memmove(js->apart, js->apart + 1, (size_t)--js->napart * sizeof(p));
	js->apart[js->napart++] = p;
}

void jobs_add_substitution(struct jobs *js, pid_t pid)
{
	add_apart(js, (struct proc){ .pid = pid, .substitution = true });
}

static struct proc *find_apart(const struct jobs *js, pid_t pid)
{
	for (int i = js->napart - 1; i >= 0; i--)
		if (js->apart[i].pid == pid)
			return &js->apart[i];
	return NULL;
}

const struct proc *jobs_find_apart(const struct jobs *js, pid_t pid)
{
	return find_apart(js, pid);
}

void jobs_forget_substitutions(struct jobs *js)
{
	int n = 0;

	for (int i = 0; i < js->napart; i++)
		if (!js->apart[i].substitution)
			js->apart[n++] = js->apart[i];
	js->napart = n;
}

void job_remove(struct jobs *js, struct job *j)
{
	for (struct job **at = &js->list; *at; at = &(*at)->next) {
		if (*at == j) {
			if (!j->inherited && job_state(j) == PROC_DONE)
				add_apart(js, (struct proc){ j->procs[j->n - 1].pid, job_status(j) << 8, PROC_DONE, false });
			*at = j->next;
			job_finish(j);
			mem_free(j);
			return;
		}
	}
}

void jobs_inherit(struct jobs *js)
{
	for (struct job *j = js->list; j; j = j->next)
		j->inherited = true;
	js->napart = 0;
	js->foreground = js->around = NULL;
}

void jobs_forget_inherited(struct jobs *js)
{
	while (js->list && js->list->inherited)
		job_remove(js, js->list);
}

bool jobs_any(const struct jobs *js)
{
	for (const struct job *j = js->list; j; j = j->next)
		if (!j->inherited)
			return true;
	return false;
}

enum proc_state job_state(const struct job *j)
{
	enum proc_state s = PROC_DONE;

	for (int i = 0; i < j->n; i++) {
		if (j->procs[i].state == PROC_RUNNING)
			return PROC_RUNNING;
		if (j->procs[i].state == PROC_STOPPED)
			s = PROC_STOPPED;
	}
	return s;
}

int status_of(int ws)
{
	if (WIFEXITED(ws))
		return WEXITSTATUS(ws);
	return 128 + (WIFSTOPPED(ws) ? WSTOPSIG(ws) : WTERMSIG(ws));
}

bool job_pid_runs(const struct jobs *js, pid_t pid)
{
	for (const struct job *j = js->list; j; j = j->next)
		for (int i = 0; i < j->n; i++)
			if (j->procs[i].pid == pid)
				return j->procs[i].state != PROC_DONE;
	return false;
}

int proc_status(const struct proc *p)
{
	return status_of(p->status);
}

int job_decider(const struct job *j)
{
	for (int i = j->n - 1; j->pipefail && i >= 0; i--) {
		int status = status_of(j->procs[i].status);

		if (status && !(j->spares_sigpipe && status == 128 + SIGPIPE && i + 1 < j->n))
			return i;
	}
	return j->n - 1;
}

int job_status(const struct job *j)
{
	return j->n ? status_of(j->procs[job_decider(j)].status) : 0;
}

static bool note_in(struct job *j, pid_t pid, int ws)
{
	for (int i = 0; i < j->n; i++) {
		struct proc *p = &j->procs[i];

		if (p->pid != pid || p->state == PROC_DONE)
			continue;
		if (WIFCONTINUED(ws)) {
			p->state = PROC_RUNNING;
		} else {
			p->status = ws;
			p->state = WIFSTOPPED(ws) ? PROC_STOPPED : PROC_DONE;
		}
		j->state_changed = true;
		return true;
	}
	return false;
}

static void note(struct jobs *js, struct job *first, pid_t pid, int ws)
{
	struct proc *p;

	if (first && note_in(first, pid, ws))
		return;
	for (struct job *j = js->around; j; j = j->next)
		if (note_in(j, pid, ws))
			return;
	for (struct job *j = js->list; j; j = j->next)
		if (j != first && note_in(j, pid, ws))
			return;
	p = WIFSTOPPED(ws) || WIFCONTINUED(ws) ? NULL : find_apart(js, pid);
	if (p) {
		p->status = ws;
		p->state = PROC_DONE;
	}
}

static int wait_flags(const struct jobs *js)
{
	return js->monitor ? WUNTRACED : 0;
}

/* Blocks until a child of the job may have changed, reading from the drain meanwhile. */
static void drain_until_change(struct job *j, const struct drain *d)
{
	struct pollfd p[3] = { { .fd = -1, .events = POLLIN } };

	for (int i = 0; i < 2; i++)
		p[1 + i] = (struct pollfd){ .fd = d->fd[i] ? d->fd[i] : -1, .events = POLLIN };
	for (int i = 0; i < j->n && p[0].fd < 0; i++)
		if (j->procs[i].state == PROC_RUNNING)
			p[0].fd = (int)syscall(SYS_pidfd_open, j->procs[i].pid, 0);
	for (;;) {
		/* without pidfds (old kernels) look every 10 ms */
		if (signal_poll(p, 3, p[0].fd < 0 ? 10 : -1) < 0 && (errno != EINTR || signal_deadly_pending()))
			break;
		if (p[1].revents || p[2].revents)
			d->read(d->arg);
		for (int i = 1; i < 3; i++)
			if (p[i].revents & POLLHUP && !(p[i].revents & POLLIN))
				p[i].fd = -1;
		if (p[0].revents || p[0].fd < 0)
			break;
	}
	if (p[0].fd >= 0)
		close(p[0].fd);
}

void job_wait(struct jobs *js, struct job *j, const struct drain *drain)
{
	static const struct drain nothing;
	struct job *outer = js->foreground;

	js->foreground = j;
	while (job_state(j) == PROC_RUNNING && !signal_deadly_pending()) {
		int ws, flags = wait_flags(js);
		pid_t pid;

		if (drain || (signal_deadly_any() && !js->monitor)) {
			drain_until_change(j, drain ? drain : &nothing);
			flags |= WNOHANG;
		}
		pid = waitpid(-1, &ws, flags);
		if (pid > 0) {
			note(js, j, pid, ws);
		} else if (pid < 0 && errno == ECHILD) { /* somebody else took them */
			for (int i = 0; i < j->n; i++) {
				if (j->procs[i].state == PROC_RUNNING)
					j->procs[i].status = 127 << 8;
				j->procs[i].state = PROC_DONE;
			}
		}
	}
	js->foreground = outer;
	for (int i = 0; i < j->n; i++)
		if (j->procs[i].state == PROC_DONE && WIFSIGNALED(j->procs[i].status) &&
		    WTERMSIG(j->procs[i].status) == SIGINT)
			js->interrupted = true;
}

void jobs_poll(struct jobs *js)
{
	int ws;
	pid_t pid;

	while ((pid = waitpid(-1, &ws, WNOHANG | (js->monitor ? WUNTRACED | WCONTINUED : 0))) > 0)
		note(js, NULL, pid, ws);
}

bool jobs_wait_change(struct jobs *js)
{
	sigset_t all, old;
	int ws;
	pid_t pid;

	/* a signal between the look at signal_any and the wait must not be missed */
	signal_catch(SIGCHLD);
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &old);
	signal_take(SIGCHLD);
	pid = waitpid(-1, &ws, WNOHANG | (js->monitor ? WUNTRACED | WCONTINUED : 0));
	if (pid == 0 && !signal_any)
		sigsuspend(&old);
	sigprocmask(SIG_SETMASK, &old, NULL);
	if (pid > 0)
		note(js, NULL, pid, ws);
	else
		jobs_poll(js);
	return !(pid < 0 && errno == ECHILD);
}

struct job *job_by_pid(struct jobs *js, pid_t pid)
{
	for (struct job *j = js->list; j; j = j->next)
		for (int i = 0; i < j->n; i++)
			if (j->procs[i].pid == pid)
				return j;
	return NULL;
}

/* Stopped jobs come before running ones, then the most recently used. */
static bool job_before(const struct job *a, const struct job *b)
{
	bool stopped = job_state(a) == PROC_STOPPED;

	if (!b)
		return true;
	return stopped != (job_state(b) == PROC_STOPPED) ? stopped : a->used > b->used;
}

struct job_marks job_marks(const struct jobs *js)
{
	struct job_marks m = { 0 };

	for (struct job *j = js->list; j; j = j->next) {
		if (job_before(j, m.current)) {
			m.previous = m.current;
			m.current = j;
		} else if (job_before(j, m.previous)) {
			m.previous = j;
		}
	}
	return m;
}

char job_mark(const struct job_marks *m, const struct job *j)
{
	return j == m->current ? '+' : j == m->previous ? '-' : ' ';
}

struct job *job_by_spec(struct jobs *js, const char *spec, bool inherited, const char **why)
{
	struct job *found = NULL;

	*why = "no such job";
	if (js->list && js->list->inherited && !inherited)
		return NULL;
	if (*spec == '%')
		spec++;
	if (!*spec || strcmp(spec, "%") == 0 || strcmp(spec, "+") == 0) {
		*why = "no current job";
		return job_marks(js).current;
	}
	if (strcmp(spec, "-") == 0) { /* the only job is both */
		struct job_marks m = job_marks(js);

		return m.previous ? m.previous : m.current;
	}
	if (*spec >= '0' && *spec <= '9') {
		int id = 0;

		for (; *spec >= '0' && *spec <= '9' && id < 1 << 20; spec++)
			id = id * 10 + (*spec - '0');
		for (struct job *j = js->list; j && !*spec; j = j->next)
			if (j->id == id)
				return j;
		return NULL;
	}
	for (struct job *j = js->list; j; j = j->next) {
		bool match = *spec == '?' ? strstr(j->text, spec + 1) != NULL
					  : strncmp(j->text, spec, strlen(spec)) == 0;

		if (match && found) {
			*why = "ambiguous job";
			return NULL;
		}
		if (match)
			found = j;
	}
	return found;
}

static void give_terminal(const struct jobs *js, pid_t group)
{
	sigset_t ttou, old;

	if (!js->tty.fd)
		return;
	sigemptyset(&ttou);
	sigaddset(&ttou, SIGTTOU);
	sigprocmask(SIG_BLOCK, &ttou, &old);
	tcsetpgrp(js->tty.fd, group);
	sigprocmask(SIG_SETMASK, &old, NULL);
}

void jobs_take_terminal(struct jobs *js)
{
	if (js->monitor)
		give_terminal(js, js->shell_group);
}

static bool was_cut_short(const struct job *j)
{
	if (job_state(j) != PROC_DONE)
		return true;
	for (int i = 0; i < j->n; i++)
		if (WIFSIGNALED(j->procs[i].status))
			return true;
	return false;
}

void jobs_take_terminal_from(struct jobs *js, const struct job *j)
{
	jobs_take_terminal(js);
	if (!js->keeps_modes)
		return;
	if (was_cut_short(j))
		pty_set_modes(js->tty.fd, &js->modes);
	else
		tcgetattr(js->tty.fd, &js->modes);
}

void job_continue(struct jobs *js, struct job *j, bool foreground)
{
	if (foreground)
		give_terminal(js, j->group);
	for (int i = 0; i < j->n; i++)
		if (j->procs[i].state == PROC_STOPPED)
			j->procs[i].state = PROC_RUNNING;
	j->background = !foreground;
	j->used = ++js->uses;
	j->notified = false;
	if (j->group)
		kill(-j->group, SIGCONT);
	else
		for (int i = 0; i < j->n; i++)
			kill(j->procs[i].pid, SIGCONT);
}

/* How often a shell in the background stops itself before it goes on without job control. */
enum { STOPS = 16 };

bool jobs_monitor(struct jobs *js, bool on, bool need_tty)
{
	if (on == js->monitor)
		return true;
	if (!on) {
		if (js->tty.fd) {
			give_terminal(js, js->entry_group);
			setpgid(0, js->entry_group);
			own_fd_close(&js->tty);
		}
		js->monitor = js->keeps_modes = false;
		return true;
	}
	own_fd_take(&js->tty, open("/dev/tty", O_RDWR | O_CLOEXEC));
	for (int fd = 2; fd >= 0 && !js->tty.fd; fd--)
		if (isatty(fd))
			own_fd_copy(&js->tty, fd);
	js->entry_group = js->shell_group = getpgrp();
	if (!js->tty.fd) {
		js->monitor = !need_tty;
		return !need_tty;
	}
	/* a shell in the background waits until it is brought forward; nobody stops where nobody could continue it */
	for (int i = 0; need_tty && tcgetpgrp(js->tty.fd) != js->shell_group; i++) {
		if (i == STOPS) {
			own_fd_close(&js->tty);
			return false;
		}
		kill(0, SIGTTIN);
	}
	js->monitor = true;
	if (need_tty) {
		if (getpid() != js->shell_group && setpgid(0, 0) == 0)
			js->shell_group = getpid();
		give_terminal(js, js->shell_group);
		js->keeps_modes = tcgetattr(js->tty.fd, &js->modes) == 0;
	} else if (tcgetpgrp(js->tty.fd) != js->shell_group) {
		own_fd_close(&js->tty); /* a script in the background has no terminal to hand over */
	}
	return true;
}

void proc_end_text(struct buf *b, int ws, bool posix)
{
	if (WIFSIGNALED(ws))
		buf_fmt(b, "%s%s", signal_text(WTERMSIG(ws)), WCOREDUMP(ws) ? " (core dumped)" : "");
	else if (WEXITSTATUS(ws))
		buf_fmt(b, posix ? "Done(%d)" : "Exit %d", WEXITSTATUS(ws));
	else
		buf_adds(b, "Done");
}

const char *job_state_text(const struct job *j, bool posix, char *b)
{
	struct buf t = { 0 };

	switch (job_state(j)) {
	case PROC_RUNNING:
		return "Running";
	case PROC_STOPPED:
		for (int i = j->n - 1; i >= 0; i--)
			if (j->procs[i].state == PROC_STOPPED) {
				buf_fmt(&t, "Stopped (SIG%s)", signal_name(WSTOPSIG(j->procs[i].status)));
				break;
			}
		break;
	default:
		proc_end_text(&t, j->n ? j->procs[j->n - 1].status : 0, posix);
	}
	buf_cstr(&t);
	memcpy(b, t.s, t.n < 63 ? t.n + 1 : 64);
	b[63] = '\0';
	buf_finish(&t);
	return b;
}

void job_line(struct buf *b, const struct job *j, char mark, bool pid, bool posix)
{
	bool running = job_state(j) == PROC_RUNNING;
	char text[64];

	buf_fmt(b, "[%d]%c ", j->id, mark);
	if (pid)
		buf_fmt(b, "%d", j->procs[0].pid);
	buf_fmt(b, " %24s%s%s\n", job_state_text(j, posix, text), j->text, running && j->background ? " &" : "");
}
