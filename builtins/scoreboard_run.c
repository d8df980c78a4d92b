/* scoreboard_run.c - processes and files of the scoreboard, none of which stays
 * SPDX-License-Identifier: ISC
 */
#include "builtins/scoreboard.h"

#include "exec/lookup.h"
#include "jobs/job.h"
#include "jobs/signal.h"
#include "jobs/spawn.h"
#include "vars/var.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const int stops[] = { SIGINT, SIGTERM, SIGHUP };

int board_stopped(void)
{
	for (size_t i = 0; i < ARRAY_LEN(stops); i++)
		if (signal_pending(stops[i]))
			return stops[i];
	return 0;
}

/* A signal ends no row halfway. SIGPIPE is caught because programs would inherit that it is ignored. */
static void catch_signals(void)
{
	for (size_t i = 0; i < ARRAY_LEN(stops); i++)
		if (!signal_ignored_on_entry(stops[i]))
			signal_catch(stops[i]);
	signal_catch(SIGPIPE);
}

/* What isolated programs and pipelines start are orphans when their shell is killed: they become ours. */
bool board_open(struct board *b)
{
	const char *tmp = var_get(b->sh, "TMPDIR");
	struct buf name = buf_in(&b->sh->scratch);

	catch_signals();
	prctl(PR_SET_CHILD_SUBREAPER, 1);
	prctl(PR_SET_PDEATHSIG, SIGTERM);
	b->null = open("/dev/null", O_RDWR | O_CLOEXEC);
	buf_fmt(&name, "%s/husk-bench-XXXXXX", tmp && *tmp == '/' ? tmp : "/tmp");
	b->dir = mkdtemp(buf_cstr(&name));
	if (b->null >= 0 && b->dir && chdir(b->dir) == 0)
		return true;
	sh_error(b->sh, "bench: cannot make a directory '%s': %s", name.s, strerror(errno));
	return false;
}

static void remove_tree(int at, const char *name)
{
	int fd = openat(at, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	DIR *d = fd < 0 ? NULL : fdopendir(fd);
	struct dirent *e;

	while (d && (e = readdir(d))) {
		if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
			continue;
		if (unlinkat(fd, e->d_name, 0) < 0)
			remove_tree(fd, e->d_name);
	}
	if (d)
		closedir(d);
	unlinkat(at, name, AT_REMOVEDIR);
}

void board_close(struct board *b)
{
	if (b->dir && chdir("/") == 0)
		remove_tree(AT_FDCWD, b->dir);
	if (b->null >= 0)
		close(b->null);
}

const char *board_find(struct board *b, const char *name)
{
	return lookup_path(b->sh, symbol_get(name, strlen(name)));
}

pid_t board_spawn(struct board *b, const char *const *argv, int in, int out, int err)
{
	struct spawn_dup dups[] = { { in, 0 }, { out, 1 }, { err, 2 } };
	struct spawn_plan plan = { .path = argv[0], .envp = var_environ(b->sh), .dups = dups, .ndups = 3 };
	pid_t pid;

	plan.argv = (char *const *)(uintptr_t)argv;
	pid = spawn(&plan);
	if (pid > 0 && plan.error) {
		errno = plan.error;
		return -1;
	}
	return pid;
}

pid_t board_fork(void)
{
	pid_t pid = fork();

	if (pid == 0) {
		setpgid(0, 0);
		for (size_t i = 0; i < ARRAY_LEN(stops); i++)
			signal_default(stops[i]);
		signal_default(SIGPIPE);
	}
	return pid;
}

void board_end(pid_t pid)
{
	if (pid <= 0)
		return;
	kill(-pid, SIGKILL);
	kill(pid, SIGKILL);
	while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
}

ssize_t board_read(int fd, void *s, size_t n)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	int ready = board_stopped() ? -1 : poll(&p, 1, PATIENCE);

	if (ready > 0)
		return read(fd, s, n);
	errno = ready == 0 ? ETIMEDOUT : EINTR;
	return -1;
}

int board_collect(struct board *b, const char *const *argv, struct buf *text)
{
	int ends[2], status = -1;
	ssize_t n;
	pid_t pid;

	if (pipe2(ends, O_CLOEXEC) < 0)
		return -1;
	pid = board_spawn(b, argv, b->null, ends[1], ends[1]);
	close(ends[1]);
	do {
		buf_grow(text, 1 << 14);
		n = board_read(ends[0], text->s + text->n, 1 << 14);
		if (n > 0)
			text->n += (size_t)n;
	} while (n > 0);
	close(ends[0]);
	buf_cstr(text);
	if (pid > 0 && n < 0)
		board_end(pid);
	else if (pid > 0)
		while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
			;
	return pid > 0 && n == 0 ? status_of(status) : -1;
}

uint64_t process_number(pid_t pid, const char *file, const char *name)
{
	struct buf path = { 0 };
	char text[4096], *at;
	uint64_t v = 0;
	ssize_t n;
	int fd;

	buf_fmt(&path, "/proc/%d/%s", (int)pid, file);
	fd = open(buf_cstr(&path), O_RDONLY | O_CLOEXEC);
	buf_finish(&path);
	if (fd < 0)
		return 0;
	n = fd_read(fd, text, sizeof(text) - 1);
	close(fd);
	text[n > 0 ? n : 0] = '\0';
	at = strstr(text, name);
	if (!at)
		return 0;
	for (at += strcspn(at, "0123456789"); *at >= '0' && *at <= '9'; at++)
		v = v * 10 + (uint64_t)(*at - '0');
	return v;
}

bool board_file(const char *path, const char *s, size_t n)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	bool done;

	if (fd < 0)
		return false;
	done = fd_write(fd, s, n) == 0;
	return close(fd) == 0 && done;
}

/* Some of the process's children: those who are not ours by birth are by adoption. */
static void kill_children(void)
{
	char list[256];
	int fd = open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? 0 : fd_read(fd, list, sizeof(list) - 1);

	if (fd >= 0)
		close(fd);
	list[n > 0 ? n : 0] = '\0';
	for (char *s = list, *end; *s; s = end + 1) {
		long pid = strtol(s, &end, 10);

		if (end == s || *end != ' ')
			break;
		kill((pid_t)pid, SIGKILL);
	}
}

bool board_sweep(void)
{
	enum { TICKS = 200, TICK = 5 };
	bool clean = true;
	int waited = 0;

	while (waited < 2 * TICKS) {
		pid_t pid = waitpid(-1, NULL, WNOHANG);

		if (pid < 0 && errno == ECHILD)
			break;
		if (pid)
			continue;
		if (waited >= TICKS || board_stopped()) {
			clean = false;
			kill_children();
		}
		poll(NULL, 0, TICK);
		waited++;
	}
	return clean;
}
