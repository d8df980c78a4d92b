/* measure.c - run a program, or code of the shell, and say what it cost
 * SPDX-License-Identifier: ISC
 */
#include "builtins/measure.h"

#include "exec/input.h"
#include "exec/run.h"
#include "exec/simple.h"
#include "jobs/job.h"
#include "jobs/signal.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

const char *const metric_names[METRICS] = { "wall", "cpu", "user", "system", "memory", "faults", "switches" };

/* A sample of code lasts at least so long, so that the clock and the pipe do not count. */
#define SAMPLE_MIN 2000000000ULL /* ps */

/* The function that holds the code in its worker. */
#define FUNCTION "husk_bench_code"

struct cost {
	uint64_t v[METRICS];
	int status;
};

uint64_t measured_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return ((uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec) * 1000;
}

uint64_t measured_clock(void)
{
	enum { READINGS = 10000 };
	uint64_t start = measured_now();

	for (int i = 0; i < READINGS; i++)
		measured_now();
	return (measured_now() - start) / READINGS;
}

static uint64_t picoseconds(struct timeval t)
{
	return ((uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_usec) * 1000000;
}

static void add_usage(struct cost *c, const struct rusage *u)
{
	c->v[USER] += picoseconds(u->ru_utime);
	c->v[SYSTEM] += picoseconds(u->ru_stime);
	c->v[CPU] = c->v[USER] + c->v[SYSTEM];
	c->v[FAULTS] += (uint64_t)(u->ru_minflt + u->ru_majflt);
	c->v[SWITCHES] += (uint64_t)(u->ru_nvcsw + u->ru_nivcsw);
	c->v[MEMORY] = (uint64_t)u->ru_maxrss;
}

static void keep_cost(struct measured *m, const struct cost *c)
{
	if (m->n == m->room) {
		m->room = m->room ? m->room * 2 : 64;
		for (int i = 0; i < METRICS; i++)
			m->v[i] = mem_realloc(m->v[i], mem_mul(m->room, sizeof(uint64_t)));
	}
	for (int i = 0; i < METRICS; i++)
		m->v[i][m->n] = c->v[i];
	m->n++;
}

/* ---- programs ------------------------------------------------------------------ */

struct catch {
	int null, out, err;
};

static void catch_close(const struct catch *c)
{
	const int fds[] = { c->null, c->out, c->err };

	for (int i = 0; i < 3; i++)
		if (fds[i] >= 0)
			close(fds[i]);
}

static bool catch_open(struct shell *sh, struct catch *c)
{
	c->null = open("/dev/null", O_RDONLY | O_CLOEXEC);
	c->out = memfd_create("output", MFD_CLOEXEC);
	c->err = memfd_create("errors", MFD_CLOEXEC);
	if (c->null >= 0 && c->out >= 0 && c->err >= 0)
		return true;
	sh_error(sh, "bench: cannot catch output: %s", strerror(errno));
	catch_close(c);
	return false;
}

static uint64_t digest(int fd)
{
	uint64_t h = 0xcbf29ce484222325; /* FNV-1a */
	unsigned char b[1 << 14];
	ssize_t n;

	lseek(fd, 0, SEEK_SET);
	while ((n = fd_read(fd, b, sizeof(b))) > 0)
		for (ssize_t i = 0; i < n; i++)
			h = (h ^ b[i]) * 0x100000001b3;
	return h;
}

/* What it had to say, when it was not what was wanted. */
static void show(struct shell *sh, int fd)
{
	char b[1 << 12];
	ssize_t n;

	lseek(fd, 0, SEEK_SET);
	n = fd_read(fd, b, sizeof(b));
	if (n > 0)
		sh_write_error(sh, b, (size_t)n);
}

/* 0, or 1 after a message. */
static int check(struct shell *sh, struct measured *m, int status, uint64_t found)
{
	if (!m->seen) {
		m->seen = true;
		m->status = status;
		m->digest = found;
		if (!status || m->any_status)
			return 0;
		sh_error(sh, "bench: %s: its status is %d; -i takes any", m->name, status);
		return 1;
	}
	if (status != m->status) {
		sh_error(sh, "bench: %s: its status was %d and is now %d", m->name, m->status, status);
		return 1;
	}
	if (found != m->digest) {
		sh_error(sh, "bench: %s: its output was another before; -i takes any", m->name);
		return 1;
	}
	return 0;
}

static int run_program(struct shell *sh, struct measured *m, struct cost *c)
{
	struct spawn_plan plan = { .group = -1, .ndups = 3 };
	struct arena_mark mark = arena_mark(&sh->scratch);
	struct spawn_dup dups[3];
	struct catch files;
	struct rusage usage;
	uint64_t start;
	int status, r;
	pid_t pid;

	if (!catch_open(sh, &files))
		return 1;
	dups[0] = (struct spawn_dup){ files.null, 0 };
	dups[1] = (struct spawn_dup){ files.out, 1 };
	dups[2] = (struct spawn_dup){ files.err, 2 };
	plan.dups = dups;
	start = measured_now();
	pid = start_program(sh, m->argv, NULL, &plan);
	if (pid < 0) {
		show(sh, files.err);
		catch_close(&files);
		return sh->status;
	}
	while (wait4(pid, &status, 0, &usage) < 0 && errno == EINTR)
		;
	c->v[WALL] = measured_now() - start;
	add_usage(c, &usage);
	arena_reset(&sh->scratch, mark);
	r = signal_pending(SIGINT) ? 128 + SIGINT : check(sh, m, status_of(status), m->any_status ? 0 : digest(files.out));
	if (!r && m->right && (lseek(files.out, 0, SEEK_SET) != 0 || !m->right(m->arg, files.out))) {
		sh_error(sh, "bench: %s: its output is wrong", m->name);
		r = 1;
	}
	if (r)
		show(sh, files.err);
	catch_close(&files);
	return r;
}

/* ---- code ----------------------------------------------------------------------- */

static void usage_now(struct cost *c)
{
	struct rusage u;

	*c = (struct cost){ 0 };
	getrusage(RUSAGE_SELF, &u);
	add_usage(c, &u);
	getrusage(RUSAGE_CHILDREN, &u);
	add_usage(c, &u);
}

/* In the worker: the code `runs` times. */
static void run_code(struct shell *sh, struct symbol *s, uint64_t runs, struct cost *c)
{
	char *argv[] = { (char *)(uintptr_t)FUNCTION, NULL };
	struct cost before, after;
	uint64_t start;

	usage_now(&before);
	start = measured_now();
	for (uint64_t i = 0; i < runs; i++) {
		if (run_function(sh, s, 1, argv, 0) != FLOW_NEXT)
			shell_exit(sh);
	}
	c->v[WALL] = (measured_now() - start) / runs;
	usage_now(&after);
	for (int i = CPU; i < METRICS; i++)
		c->v[i] = (after.v[i] - before.v[i]) / runs;
	c->v[MEMORY] = after.v[MEMORY];
	c->status = sh->status;
}

static _Noreturn void work(struct shell *sh, const struct measured *m, int socket)
{
	struct buf text = { 0 };
	struct symbol *s;
	uint64_t runs;
	int null = open("/dev/null", O_RDWR | O_CLOEXEC);

	if (null >= 0) {
		dup2(null, 0);
		dup2(null, 1);
	}
	buf_fmt(&text, FUNCTION "() {\n%s\n}", m->code);
	buf_cstr(&text);
	run_text(sh, (str){ text.s, text.n }, 1, 0);
	buf_finish(&text);
	s = symbol_get(FUNCTION, strlen(FUNCTION));
	while (s->func && fd_read(socket, &runs, sizeof(runs)) == sizeof(runs)) {
		struct cost c = { 0 };

		run_code(sh, s, runs, &c);
		if (send(socket, &c, sizeof(c), MSG_NOSIGNAL) < 0)
			break;
	}
	shell_exit(sh);
}

static int worker_ended(struct shell *sh, struct measured *m)
{
	int status = 0;

	while (waitpid(m->worker, &status, 0) < 0 && errno == EINTR)
		;
	m->worker = 0;
	if (m->n || m->seen || !WIFEXITED(status) || WEXITSTATUS(status) != 2)
		sh_error(sh, "bench: %s: it has ended the shell", m->name);
	return 2;
}

static int ask_worker(struct shell *sh, struct measured *m, struct cost *c)
{
	int status;

	if (send(m->socket, &m->runs, sizeof(m->runs), MSG_NOSIGNAL) < 0 || fd_read(m->socket, c, sizeof(*c)) != sizeof(*c))
		return worker_ended(sh, m);
	status = signal_pending(SIGINT) ? 128 + SIGINT : m->any_status ? 0 : check(sh, m, c->status, 0);
	m->seen = true;
	return status;
}

static int start_worker(struct shell *sh, struct measured *m)
{
	int ends[2];

	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) < 0) {
		sh_error(sh, "bench: %s", strerror(errno));
		return 1;
	}
	ends[0] = fd_move(ends[0], FD_PRIVATE); /* out of the code's way */
	ends[1] = fd_move(ends[1], FD_PRIVATE);
	m->socket = ends[0];
	m->worker = fork_subshell(sh, NULL, false);
	if (m->worker == 0) {
		close(ends[0]);
		work(sh, m, ends[1]);
	}
	close(ends[1]);
	if (m->worker > 0)
		return 0;
	m->worker = 0;
	return 1;
}

int measured_start(struct shell *sh, struct measured *m)
{
	struct cost c;
	int status;

	m->socket = -1;
	m->runs = 1;
	if (m->argv)
		return 0;
	status = start_worker(sh, m);
	while (!status) {
		status = ask_worker(sh, m, &c);
		if (status || c.v[WALL] * m->runs >= SAMPLE_MIN)
			break;
		m->runs *= 2;
	}
	return status;
}

int measured_sample(struct shell *sh, struct measured *m, bool keep)
{
	struct cost c = { 0 };
	int status = m->argv ? run_program(sh, m, &c) : ask_worker(sh, m, &c);

	if (!status && keep)
		keep_cost(m, &c);
	return status;
}

void measured_finish(struct measured *m)
{
	if (m->socket >= 0) {
		shutdown(m->socket, SHUT_RDWR); /* a later worker has it, too */
		close(m->socket);
	}
	while (m->worker > 0 && waitpid(m->worker, NULL, 0) < 0 && errno == EINTR)
		;
	for (int i = 0; i < METRICS; i++)
		mem_free(m->v[i]);
	*m = (struct measured){ 0 };
}
