/* isolate.c - namespaces of its own for a confined program
 * SPDX-License-Identifier: ISC
 */
#include "sandbox/isolate.h"

#include "base/fdio.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* The mount API of Linux 5.2 and 5.12, which the headers may not have. */
enum {
	NR_OPEN_TREE = 428, NR_MOVE_MOUNT = 429, NR_PIDFD_OPEN = 434, NR_MOUNT_SETATTR = 442,
	TREE_CLONE = 1, RECURSIVE = 0x8000, EMPTY_PATH = 0x1000, MOVE_EMPTY_PATH = 4,
	ATTR_READ_ONLY = 1, ATTR_NO_SUID = 2, ATTR_NO_DEV = 4,
};

struct mount_attributes {
	uint64_t set, clear, propagation, userns;
};

enum step_kind { STEP_DIRECTORY, STEP_FILE, STEP_LINK, STEP_BIND, STEP_MOUNT };

struct isolate_step {
	struct isolate_step *next;
	enum step_kind kind;
	const char *what; /* to be bound, the link's text, the kind of file system */
	const char *at;
	const char *options;
	unsigned attributes; /* ATTR_* */
	struct timespec times[2]; /* of a link: as those of the one outside */
};

/* The new root is put over a directory that every system has; the old one is seen in it until all is built. */
#define PLACE "/tmp"
#define OLD "/.old"

/* What is bound into the new root: at its real place, so that links lead to it as they do outside. */
struct place {
	struct place *next;
	const char *path; // arena
	size_t n;
	bool write, directory;
};

struct plan {
	struct policy *policy;
	struct isolate_step *first, **tail;
	struct place *places; /* shorter paths first, so that a rule beneath another is mounted over it */
	const char *cwd;
	const char **why;
	bool host_proc;
	unsigned whole_root; /* rules for all of it that are in places: 1 << write */
};

static struct isolate_step *add(struct plan *pl, enum step_kind kind, const char *what, const char *at, const char *options,
		unsigned attributes)
{
	struct isolate_step *s = arena_alloc(&pl->policy->arena, sizeof(*s));

	*s = (struct isolate_step){ .kind = kind, .what = what, .at = at, .options = options, .attributes = attributes };
	*pl->tail = s;
	pl->tail = &s->next;
	return s;
}

static bool has_step(const struct plan *pl, enum step_kind kind, const char *at, size_t n)
{
	for (const struct isolate_step *s = pl->first; s; s = s->next)
		if (s->kind == kind && strncmp(s->at, at, n) == 0 && !s->at[n])
			return true;
	return false;
}

static void add_directory(struct plan *pl, const char *path, size_t n)
{
	if (!has_step(pl, STEP_DIRECTORY, path, n))
		add(pl, STEP_DIRECTORY, NULL, arena_dup(&pl->policy->arena, path, n), NULL, 0);
}

/* The directories above path, which begins with a slash. */
static void add_parents(struct plan *pl, const char *path)
{
	for (const char *p = strchr(path + 1, '/'); p; p = strchr(p + 1, '/'))
		add_directory(pl, path, (size_t)(p - path));
}

static bool beneath(const char *path, const char *dir)
{
	size_t n = strlen(dir);

	return strncmp(path, dir, n) == 0 && (!path[n] || path[n] == '/');
}

/* What is mounted nearest above path, or at it. */
static const struct isolate_step *nearest(const struct plan *pl, const char *path)
{
	const struct isolate_step *found = NULL;

	for (const struct isolate_step *s = pl->first; s; s = s->next)
		if ((s->kind == STEP_BIND || s->kind == STEP_MOUNT) && beneath(path, s->at) &&
		    (!found || strlen(s->at) >= strlen(found->at)))
			found = s;
	return found;
}

static void add_bind(struct plan *pl, const struct place *p, unsigned attributes)
{
	const struct isolate_step *above = nearest(pl, p->path);
	struct buf b = buf_in(&pl->policy->arena);

	/* seen already: with more rights at this very place, or through what is above it */
	if (above && above->kind == STEP_BIND && (above->attributes == attributes || strlen(above->at) == p->n))
		return;
	add_parents(pl, p->path);
	add(pl, p->directory ? STEP_DIRECTORY : STEP_FILE, NULL, p->path, NULL, 0);
	buf_fmt(&b, "%s%s", OLD, p->path);
	add(pl, STEP_BIND, buf_cstr(&b), p->path, NULL, attributes);
}

/* Those that may be written to come first among equals: the others add nothing. */
static void add_place(struct plan *pl, const char *path, size_t n, bool write, bool directory)
{
	struct place *p = arena_alloc(&pl->policy->arena, sizeof(*p)), **link = &pl->places;

	while (*link && ((*link)->n < n || ((*link)->n == n && (*link)->write >= write)))
		link = &(*link)->next;
	*p = (struct place){ *link, path, n, write, directory };
	*link = p;
}

static void add_places(struct plan *pl)
{
	for (const struct place *p = pl->places; p; p = p->next)
		add_bind(pl, p, ATTR_NO_SUID | (beneath(p->path, "/dev") ? 0 : ATTR_NO_DEV) | (p->write ? 0 : ATTR_READ_ONLY));
}

/* ---- paths ------------------------------------------------------------------------ */

enum { LINKS_MAX = 40 }; /* as many as the kernel follows */

/* A path on its way: what has been gone, empty for the root, and what is left. */
struct way {
	struct buf real;
	const char *rest;
	bool directory;
	unsigned links;
};

/* The box has its own processes. */
static bool has_own(const char *path)
{
	return beneath(path, "/proc") && path[sizeof("/proc") - 1];
}

/* The links that are met come into the new root. */
static bool follow_link(struct plan *pl, struct way *w, size_t above, const struct stat *st)
{
	struct arena *a = &pl->policy->arena;
	struct buf rest = buf_in(a);
	struct isolate_step *s;
	char text[PATH_MAX];
	ssize_t n;

	if (w->links++ == LINKS_MAX) {
		errno = ELOOP;
		return false;
	}
	n = readlink(w->real.s, text, sizeof(text));
	if (n < 0)
		return false;
	add_parents(pl, w->real.s);
	s = add(pl, STEP_LINK, arena_dup(a, text, (size_t)n), arena_dup(a, w->real.s, w->real.n), NULL, 0);
	s->times[0] = st->st_atim;
	s->times[1] = st->st_mtim;
	buf_fmt(&rest, "%s%s", s->what, w->rest);
	w->rest = buf_cstr(&rest);
	w->real.n = *w->rest == '/' ? 0 : above;
	return true;
}

/* What is not there must be there inside: "dir/.." needs dir. */
static void go_up(struct plan *pl, struct way *w)
{
	const char *here = buf_cstr(&w->real);

	if (!w->real.n)
		return;
	add_parents(pl, here);
	add_directory(pl, here, w->real.n);
	w->real.n = (size_t)(strrchr(here, '/') - here);
}

static bool go_down(struct plan *pl, struct way *w, const char *name, size_t n)
{
	size_t above = w->real.n;
	struct stat st;

	buf_addc(&w->real, '/');
	buf_add(&w->real, name, n);
	if (has_own(buf_cstr(&w->real)))
		return true;
	if (lstat(w->real.s, &st) < 0)
		return false;
	if (S_ISLNK(st.st_mode))
		return follow_link(pl, w, above, &st);
	w->directory = S_ISDIR(st.st_mode);
	errno = ENOTDIR;
	return w->directory || !*w->rest;
}

/* Go an absolute path as the kernel would, but not into /proc. False with errno. */
static bool follow(struct plan *pl, const char *path, struct way *w)
{
	*w = (struct way){ .real = buf_in(&pl->policy->arena), .rest = path, .directory = true };
	while (*w->rest && !has_own(buf_cstr(&w->real))) {
		const char *name = w->rest + (*w->rest == '/');
		size_t n = strcspn(name, "/");

		w->rest = name + n;
		if (n == 2 && memcmp(name, "..", 2) == 0)
			go_up(pl, w);
		else if (n && !(n == 1 && *name == '.') && !go_down(pl, w, name, n))
			return false;
	}
	buf_cstr(&w->real);
	return true;
}

static const char *absolute(struct policy *p, const char *cwd, const char *path)
{
	struct buf b = buf_in(&p->arena);

	while (path[0] == '/' && path[1] == '/')
		path++;
	if (path[0] == '/')
		return path;
	buf_fmt(&b, "%s/%s", cwd[1] ? cwd : "", path);
	return buf_cstr(&b);
}

static bool add_rule(struct plan *pl, const char *path, bool write, bool optional);

/* All that is in the root, which is the box's own, as its processes and devices are. */
static bool add_root(struct plan *pl, bool write)
{
	struct dirent *e;
	bool ok = true;
	DIR *d;

	if (pl->whole_root >> write & 1)
		return true;
	pl->whole_root |= 1u << write;
	d = opendir("/");
	if (!d)
		return false;
	while (ok && (e = readdir(d))) {
		struct buf b = buf_in(&pl->policy->arena);

		buf_fmt(&b, "/%s", e->d_name);
		if (strcmp(buf_cstr(&b), "/proc") != 0 && strcmp(b.s, "/dev") != 0)
			ok = add_rule(pl, b.s, write, true);
	}
	closedir(d);
	return ok;
}

/* Does the path lead into the directory from elsewhere? */
static bool enters(const char *path, const char *real, const char *dir)
{
	return beneath(real, dir) && !beneath(path, dir);
}

static bool add_rule(struct plan *pl, const char *path, bool write, bool optional)
{
	struct buf b = buf_in(&pl->policy->arena);
	struct way w;

	if (!follow(pl, path, &w) || (!w.real.n && !add_root(pl, write))) {
		if (optional)
			return true;
		buf_fmt(&b, "%s: %s", path, strerror(errno));
		*pl->why = buf_cstr(&b);
		return false;
	}
	/* from elsewhere a path leads to the box's own processes and devices */
	if (!w.real.n || has_own(w.real.s) || enters(path, w.real.s, "/proc") || enters(path, w.real.s, "/dev"))
		return true;
	if (strcmp(w.real.s, "/proc") == 0)
		pl->host_proc = true;
	add_place(pl, w.real.s, w.real.n, write, w.directory);
	return true;
}

/* Where the program begins is there, though empty when no rule names it: what is relative stays so. */
static void add_cwd(struct plan *pl)
{
	struct way w;

	if (!follow(pl, pl->cwd, &w) || !w.real.n || has_own(w.real.s) || !w.directory)
		return;
	add_parents(pl, w.real.s);
	add_directory(pl, w.real.s, w.real.n);
}

static void add_devices(struct plan *pl)
{
	static const char *const devices[] = { "/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom",
					       "/dev/tty" };
	static const struct {
		const char *text, *at;
	} links[] = {
		{ "/proc/self/fd", "/dev/fd" }, { "/proc/self/fd/0", "/dev/stdin" }, { "/proc/self/fd/1", "/dev/stdout" },
		{ "/proc/self/fd/2", "/dev/stderr" }, { "pts/ptmx", "/dev/ptmx" },
	};

	add(pl, STEP_DIRECTORY, NULL, "/dev", NULL, 0);
	for (size_t i = 0; i < ARRAY_LEN(devices); i++) {
		struct place p = { NULL, devices[i], strlen(devices[i]), true, false };

		if (access(p.path, F_OK) == 0) /* a small host may lack some */
			add_bind(pl, &p, 0); /* nothing in it could be set-user-id */
	}
	for (size_t i = 0; i < ARRAY_LEN(links); i++)
		add(pl, STEP_LINK, links[i].text, links[i].at, NULL, 0);
	add(pl, STEP_DIRECTORY, NULL, "/dev/pts", NULL, 0);
	add(pl, STEP_MOUNT, "devpts", "/dev/pts", "newinstance,ptmxmode=0666,mode=620", ATTR_NO_SUID);
	add(pl, STEP_DIRECTORY, NULL, "/dev/shm", NULL, 0);
	add(pl, STEP_MOUNT, "tmpfs", "/dev/shm", "mode=1777", ATTR_NO_SUID | ATTR_NO_DEV);
}

bool isolate_prepare(struct isolation *s, struct policy *p, const char *cwd, const char **why)
{
	struct plan pl = { .policy = p, .tail = &pl.first, .cwd = cwd, .why = why };
	char tmp[24];
	struct buf b;

	*s = (struct isolation){ .cwd = cwd };
	s->namespaces = CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWUTS | CLONE_NEWCGROUP;
	if (!p->ipc_host)
		s->namespaces |= CLONE_NEWIPC;
	if (!p->net_host && !p->ports)
		s->namespaces |= CLONE_NEWNET;
	if (geteuid()) {
		s->namespaces |= CLONE_NEWUSER;
		b = buf_in(&p->arena);
		buf_fmt(&b, "%s ", num_text(geteuid(), tmp));
		buf_fmt(&b, "%s 1", num_text(geteuid(), tmp));
		memcpy(s->uid_map, buf_cstr(&b), b.n + 1);
		b = buf_in(&p->arena);
		buf_fmt(&b, "%s ", num_text(getegid(), tmp));
		buf_fmt(&b, "%s 1", num_text(getegid(), tmp));
		memcpy(s->gid_map, buf_cstr(&b), b.n + 1);
	}
	add_devices(&pl);
	add(&pl, STEP_DIRECTORY, NULL, "/tmp", NULL, 0);
	add(&pl, STEP_MOUNT, "tmpfs", "/tmp", "mode=1777", ATTR_NO_SUID | ATTR_NO_DEV);
	add_cwd(&pl);
	for (const struct policy_path *r = p->paths; r; r = r->next)
		if (!add_rule(&pl, absolute(p, cwd, r->path), r->write, r->optional))
			return false;
	add_places(&pl);
	if (!pl.host_proc) {
		add(&pl, STEP_DIRECTORY, NULL, "/proc", NULL, 0);
		/* root without a user namespace could change the kernel's settings there */
		add(&pl, STEP_MOUNT, "proc", "/proc", NULL, ATTR_READ_ONLY | ATTR_NO_SUID | ATTR_NO_DEV);
	}
	s->steps = pl.first;
	return true;
}

/* ---- in the new processes: system calls only ---------------------------------- */

static bool put(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC), e;
	size_t n = strlen(text);
	bool ok = fd >= 0 && write(fd, text, n) == (ssize_t)n;

	e = errno;
	if (fd >= 0)
		close(fd);
	errno = e;
	return ok;
}

const char *isolate_unshare(const struct isolation *s)
{
	if (unshare((int)(s->namespaces & ~(unsigned)CLONE_NEWNET)) < 0)
		return s->namespaces & CLONE_NEWUSER ? "user namespaces (a host, or a box around this one, may forbid them)" :
						       "namespaces (a box around this one may forbid them)";
	if (s->uid_map[0] && (!put("/proc/self/setgroups", "deny") || !put("/proc/self/uid_map", s->uid_map) ||
			      !put("/proc/self/gid_map", s->gid_map)))
		return "user map";
	return NULL;
}

static const char no_network[] = "network (a host, or a box around this one, may forbid it)";

/* A network with nothing but its loop-back interface, which is down at first: a socket in it; -1 with errno. */
static int make_network(void)
{
	struct ifreq r = { .ifr_name = "lo" };
	int fd = unshare(CLONE_NEWNET) < 0 ? -1 : socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	if (fd >= 0 && ioctl(fd, SIOCGIFFLAGS, &r) == 0) {
		r.ifr_flags |= IFF_UP;
		ioctl(fd, SIOCSIFFLAGS, &r);
	}
	return fd;
}

const char *isolate_network(const struct isolation *s)
{
	int fd;

	if (!(s->namespaces & CLONE_NEWNET))
		return NULL;
	fd = make_network();
	if (fd < 0)
		return no_network;
	close(fd);
	return NULL;
}

/* The socket tells errno, or 0 with the namespace. */
static void tell_network(int socket)
{
	int fd = make_network(), error = fd < 0 ? errno : 0, net = fd < 0 ? -1 : ioctl(fd, SIOCGSKNS);

	if (!error && net < 0)
		error = errno;
	fd_send(socket, &error, sizeof(error), net);
	if (net >= 0)
		close(net);
	if (fd >= 0)
		close(fd);
}

const char *isolate_join(const struct isolation *s, int socket)
{
	int error, fd;

	if (!(s->namespaces & CLONE_NEWNET))
		return NULL;
	if (!fd_receive(socket, &error, sizeof(error), &fd))
		error = ECHILD;
	if (!error && setns(fd, CLONE_NEWNET) < 0)
		error = errno;
	if (fd >= 0)
		close(fd);
	errno = error;
	return error ? no_network : NULL;
}

_Noreturn void isolate_reap(const struct isolation *s, int socket)
{
	struct pollfd p = { .events = POLLIN };
	sigset_t none;
	char c;

	/* orphans are ours and leave no zombies; nothing but the end of the program ends us */
	signal(SIGCHLD, SIG_IGN);
	prctl(PR_SET_DUMPABLE, 0); /* its memory is a copy of the shell's */
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	dup2(socket, 0);
	fd_close_range(1, INT_MAX, false);
	if (s->namespaces & CLONE_NEWNET)
		tell_network(0);
	if (fd_read(0, &c, 1) == 1) {
		p.fd = (int)syscall(NR_PIDFD_OPEN, 2, 0);
		while (p.fd >= 0 && poll(&p, 1, -1) < 0 && errno == EINTR)
			;
	}
	_exit(0);
}

static bool bind_tree(const struct isolate_step *s)
{
	struct mount_attributes a = { .set = s->attributes };
	int fd = (int)syscall(NR_OPEN_TREE, AT_FDCWD, s->what, TREE_CLONE | RECURSIVE | O_CLOEXEC), e;
	bool ok = fd >= 0 && syscall(NR_MOUNT_SETATTR, fd, "", EMPTY_PATH | RECURSIVE, &a, sizeof(a)) == 0 &&
		  syscall(NR_MOVE_MOUNT, fd, "", AT_FDCWD, s->at, MOVE_EMPTY_PATH) == 0;

	e = errno;
	if (fd >= 0)
		close(fd);
	errno = e;
	return ok;
}

static bool run_step(const struct isolate_step *s)
{
	switch (s->kind) {
	case STEP_DIRECTORY:
		return mkdir(s->at, 0755) == 0 || errno == EEXIST;
	case STEP_FILE:
		return mknod(s->at, S_IFREG | 0444, 0) == 0 || errno == EEXIST;
	case STEP_LINK:
		if (symlink(s->what, s->at) < 0)
			return errno == EEXIST;
		return !s->times[1].tv_sec || utimensat(AT_FDCWD, s->at, s->times, AT_SYMLINK_NOFOLLOW) == 0;
	case STEP_BIND:
		return s->attributes ? bind_tree(s) : mount(s->what, s->at, NULL, MS_BIND, NULL) == 0;
	case STEP_MOUNT:
		return mount(s->what, s->at, s->what,
			     (s->attributes & ATTR_READ_ONLY ? MS_RDONLY : 0) | (s->attributes & ATTR_NO_SUID ? MS_NOSUID : 0) |
				     (s->attributes & ATTR_NO_DEV ? MS_NODEV : 0),
			     s->options) == 0;
	}
	return false;
}

const char *isolate_enter(const struct isolation *s)
{
	mode_t mask = umask(022);

	if (mount(NULL, "/", NULL, MS_REC | MS_SLAVE, NULL) < 0)
		return "mounts";
	if (mount("tmpfs", PLACE, "tmpfs", MS_NOSUID | MS_NODEV, "mode=755,size=4m") < 0)
		return "root";
	if (mkdir(PLACE OLD, 0700) < 0 || syscall(SYS_pivot_root, PLACE, PLACE OLD) < 0 || chdir("/") < 0)
		return "pivot_root";
	for (const struct isolate_step *step = s->steps; step; step = step->next)
		if (!run_step(step))
			return step->at;
	if (umount2(OLD, MNT_DETACH) < 0 || rmdir(OLD) < 0)
		return "old root";
	if (mount(NULL, "/", NULL, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV, NULL) < 0)
		return "read-only root";
	if (sethostname("box", 3) < 0)
		return "host name";
	if (chdir(s->cwd) < 0 && chdir("/") < 0)
		return "directory";
	umask(mask);
	return NULL;
}

/* ---- may it be done at all? ------------------------------------------------------- */

static void wait_for(pid_t pid)
{
	while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
}

static _Noreturn void report(int fd, const char *step)
{
	int said[2] = { step ? errno : 0, step ? (int)strlen(step) : 0 };

	_exit(write(fd, said, sizeof(said)) < 0 || (step && write(fd, step, strlen(step)) < 0));
}

/* In a child; its own child is the first in the new processes' namespace. */
static _Noreturn void probe(const struct isolation *s, int fd)
{
	const char *step = isolate_unshare(s);
	pid_t pid;

	if (step)
		report(fd, step);
	pid = fork();
	if (pid < 0)
		report(fd, "process 1");
	if (pid == 0) {
		step = isolate_network(s);
		report(fd, step ? step : isolate_enter(s));
	}
	wait_for(pid);
	_exit(0);
}

bool isolate_possible(struct policy *p, const char **why)
{
	struct isolation s;
	struct buf b = buf_in(&p->arena);
	int fds[2], said[2];
	char step[256];
	bool told = false;
	pid_t pid;

	if (!isolate_prepare(&s, p, "/", why))
		return false;
	if (pipe2(fds, O_CLOEXEC) < 0) {
		*why = strerror(errno);
		return false;
	}
	*why = "its first process was ended";
	pid = fork();
	if (pid < 0)
		*why = strerror(errno);
	if (pid == 0)
		probe(&s, fds[1]);
	close(fds[1]);
	if (pid > 0 && read(fds[0], said, sizeof(said)) == sizeof(said)) {
		told = !said[0];
		if (!told && said[1] < (int)sizeof(step) && read(fds[0], step, (size_t)said[1]) == said[1]) {
			buf_fmt(&b, "%.*s: %s", said[1], step, strerror(said[0]));
			*why = buf_cstr(&b);
		}
	}
	close(fds[0]);
	if (pid > 0)
		wait_for(pid);
	return told;
}
