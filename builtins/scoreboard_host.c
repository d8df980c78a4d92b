/* scoreboard_host.c - what bare C and the host need
 * SPDX-License-Identifier: ISC
 */
#include "builtins/scoreboard.h"

#include "builtins/measure.h"
#include "jobs/job.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { BLOCK = 1 << 16, MOVED = 64 << 20, PAGE = 4096, TIMES = 1000 };

/* Not the one that PATH has: that is what the row measures. */
#define NOTHING "/bin/true"

static uint64_t until_end(uint64_t start, pid_t pid)
{
	int status = -1;

	while (pid > 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	return status == 0 ? measured_now() - start : 0;
}

uint64_t bare_spawn(struct board *b)
{
	uint64_t start = measured_now();
	pid_t pid = vfork();

	if (pid == 0) {
		execl(NOTHING, NOTHING, (char *)NULL);
		_exit(127);
	}
	return until_end(start, pid);
}

static bool write_text(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	bool done = fd >= 0 && fd_write(fd, text, strlen(text)) == 0;

	if (fd >= 0)
		close(fd);
	return done;
}

/* In new namespaces: what a program needs, bound into an empty root, and a /proc of its own. */
static bool enter_root(const char *user, const char *group)
{
	static const char *const parts[] = { "/usr", "/bin", "/lib", "/lib64", "/etc", "/dev" };
	struct buf to = { 0 };

	if (!write_text("/proc/self/setgroups", "deny") || !write_text("/proc/self/uid_map", user) ||
	    !write_text("/proc/self/gid_map", group) ||
	    mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0 || mount("none", "root", "tmpfs", 0, NULL) < 0)
		return false;
	for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
		to.n = 0;
		buf_fmt(&to, "root%s", parts[i]);
		mkdir(buf_cstr(&to), 0755);
		mount(parts[i], to.s, NULL, MS_BIND | MS_REC, NULL); /* not everybody has /lib64 */
	}
	buf_finish(&to);
	return mkdir("root/proc", 0755) == 0 && mount("proc", "root/proc", "proc", 0, NULL) == 0 && chdir("root") == 0 &&
	       syscall(SYS_pivot_root, ".", ".") == 0 && umount2(".", MNT_DETACH) == 0 && chdir("/") == 0;
}

/* What an isolated program needs at least, without a process 1 beside it. */
uint64_t bare_isolate(struct board *b)
{
	unsigned long flags = CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS;
	struct buf user = { 0 }, group = { 0 };
	uint64_t start;
	pid_t pid;

	mkdir("root", 0755);
	buf_fmt(&user, "0 %u 1", (unsigned)getuid());
	buf_fmt(&group, "0 %u 1", (unsigned)getgid());
	buf_cstr(&user);
	buf_cstr(&group);
	start = measured_now();
	pid = (pid_t)syscall(SYS_clone, flags | SIGCHLD, NULL, NULL, NULL, NULL);
	if (pid == 0) {
		if (enter_root(user.s, group.s))
			execl(NOTHING, NOTHING, (char *)NULL);
		_exit(127);
	}
	buf_finish(&user);
	buf_finish(&group);
	return until_end(start, pid);
}

/* ---- bytes from one process to another ------------------------------------------------------- */

static void write_all(int fd, uint64_t bytes)
{
	char block[BLOCK] = "";

	while (bytes) {
		ssize_t n = write(fd, block, bytes < BLOCK ? (size_t)bytes : BLOCK);

		if (n < 0)
			break;
		bytes -= (uint64_t)n;
	}
}

static uint64_t count_all(int fd)
{
	char block[BLOCK];
	uint64_t bytes = 0;
	ssize_t n;

	while (bytes < MOVED && (n = board_read(fd, block, sizeof(block))) > 0)
		bytes += (uint64_t)n;
	return bytes;
}

uint64_t rate_through(int from, int to)
{
	uint64_t start = measured_now(), bytes;
	pid_t pid = board_fork();

	if (pid == 0) {
		close(from);
		write_all(to, MOVED);
		_exit(0);
	}
	bytes = pid > 0 ? count_all(from) : 0;
	start = measured_now() - start;
	board_end(pid);
	return bytes == MOVED ? rate_of(bytes, start) : 0;
}

uint64_t bare_pipe(struct board *b)
{
	int ends[2];
	uint64_t v;

	if (pipe2(ends, O_CLOEXEC) < 0)
		return 0;
	v = rate_through(ends[0], ends[1]);
	close(ends[0]);
	close(ends[1]);
	return v;
}

/* ---- small things, many times ------------------------------------------------------------------ */

static volatile sig_atomic_t arrived;

static void arrive(int sig)
{
	arrived++;
}

uint64_t bare_signal(struct board *b)
{
	struct sigaction sa = { .sa_handler = arrive }, before;
	uint64_t start;

	arrived = 0;
	sigaction(SIGUSR1, &sa, &before);
	start = measured_now();
	for (int i = 0; i < TIMES; i++)
		kill(getpid(), SIGUSR1);
	start = measured_now() - start;
	sigaction(SIGUSR1, &before, NULL);
	return arrived == TIMES ? start / TIMES : 0;
}

uint64_t bare_proc_read(struct board *b)
{
	enum { READS = 100 };
	uint64_t start = measured_now();
	char text[PAGE];
	int good = 0;

	for (int i = 0; i < READS; i++) {
		int fd = open("/proc/self/stat", O_RDONLY | O_CLOEXEC);

		good += fd >= 0 && read(fd, text, sizeof(text)) > 0;
		if (fd >= 0)
			close(fd);
	}
	return good == READS ? (measured_now() - start) / READS : 0;
}

static int page_file(struct found *f)
{
	char page[PAGE] = "x";
	int fd = open("page", O_RDWR | O_CREAT | O_CLOEXEC, 0666);

	if (fd >= 0 && pwrite(fd, page, PAGE, 0) == PAGE)
		return fd;
	found_wrong(f, "cannot make a file: %s", strerror(errno));
	if (fd >= 0)
		close(fd);
	return -1;
}

/* 4 KiB that are in memory, again and again. */
static void page_io(struct board *b, struct found *f, bool writes)
{
	int fd = page_file(f);
	char page[PAGE] = "y";

	for (unsigned i = 0; i < f->samples && fd >= 0 && !board_stopped(); i++) {
		uint64_t start = measured_now(), bytes = 0;

		for (int k = 0; k < TIMES; k++)
			bytes += (uint64_t)(writes ? pwrite(fd, page, PAGE, 0) : pread(fd, page, PAGE, 0));
		start = measured_now() - start;
		if (bytes != (uint64_t)TIMES * PAGE || (!writes && *page != 'x')) {
			found_wrong(f, "%lu bytes", (unsigned long)bytes);
			break;
		}
		found_add(b, f, start / TIMES);
	}
	if (fd >= 0)
		close(fd);
}

void probe_read(struct board *b, struct found *f)
{
	page_io(b, f, false);
}

void probe_write(struct board *b, struct found *f)
{
	page_io(b, f, true);
}

/* Two processes that hand each other a byte: there and back are two switches. */
void probe_switch(struct board *b, struct found *f)
{
	int ends[2];
	char c = 'x';
	pid_t pid;

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) < 0) {
		found_wrong(f, "%s", strerror(errno));
		return;
	}
	pid = board_fork();
	if (pid == 0) {
		close(ends[0]);
		while (read(ends[1], &c, 1) == 1 && send(ends[1], &c, 1, MSG_NOSIGNAL) == 1)
			;
		_exit(0);
	}
	close(ends[1]);
	for (unsigned i = 0; i < f->samples && !board_stopped(); i++) {
		uint64_t start = measured_now();
		int good = 0;

		for (int k = 0; k < TIMES; k++)
			good += send(ends[0], &c, 1, MSG_NOSIGNAL) == 1 && read(ends[0], &c, 1) == 1;
		start = measured_now() - start;
		if (good != TIMES) {
			found_wrong(f, "%d bytes came back", good);
			break;
		}
		found_add(b, f, start / (2 * TIMES));
	}
	close(ends[0]);
	board_end(pid);
}

/* ---- TCP on this machine ------------------------------------------------------------------------ */

int listen_here(struct sockaddr_in *a, int waiting)
{
	socklen_t size = sizeof(*a);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	*a = (struct sockaddr_in){ .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	if (fd < 0)
		return -1;
	if (bind(fd, (struct sockaddr *)a, size) == 0 && listen(fd, waiting) == 0 && getsockname(fd, (struct sockaddr *)a, &size) == 0)
		return fd;
	close(fd);
	return -1;
}

/* Both sides of a new connection; false with errno. */
static bool connect_here(int listener, const struct sockaddr_in *a, int ends[2])
{
	ends[0] = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (ends[0] < 0)
		return false;
	if (connect(ends[0], (const struct sockaddr *)a, sizeof(*a)) == 0) {
		ends[1] = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
		if (ends[1] >= 0)
			return true;
	}
	close(ends[0]);
	return false;
}

static void tcp(struct board *b, struct found *f, bool moves)
{
	struct sockaddr_in a;
	int listener = listen_here(&a, 1), ends[2];

	for (unsigned i = 0; i < f->samples && !board_stopped(); i++) {
		uint64_t start = measured_now(), v;

		if (listener < 0 || !connect_here(listener, &a, ends)) {
			found_wrong(f, "%s", strerror(errno));
			break;
		}
		v = moves ? rate_through(ends[0], ends[1]) : measured_now() - start;
		close(ends[0]);
		close(ends[1]);
		if (!v) {
			found_wrong(f, "not all bytes came");
			break;
		}
		found_add(b, f, v);
	}
	if (listener >= 0)
		close(listener);
}

void probe_connect(struct board *b, struct found *f)
{
	tcp(b, f, false);
}

void probe_loopback(struct board *b, struct found *f)
{
	tcp(b, f, true);
}
