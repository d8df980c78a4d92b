/* escape.c - ways out of a box, one at a time */
/* SPDX-License-Identifier: ISC */
/*
 * escape ATTEMPT PID DIRECTORY PORT     make one attempt: "done", or the name of the error
 * escape terminal PROGRAM [ARGUMENT...]  run it with a terminal as its input
 * escape serve                          what PID is to be: prints its port, then waits for the end of its input
 *
 * PID is a process outside, DIRECTORY one outside with a `file` and a `program`, PORT where the process listens for TCP and
 * UDP; it has the abstract socket husk-escape-PORT, too. Nothing that is done hurts the machine.
 */
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/bpf.h>
#include <linux/capability.h>
#include <linux/netlink.h>
#include <linux/perf_event.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/io.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define ALONE struct target *t __attribute__((unused)) /* wants nothing of it */

struct target {
	pid_t pid;
	const char *dir;
	int port;
	char path[4096]; /* room for a name */
};

static const char *in(struct target *t, const char *name)
{
	snprintf(t->path, sizeof(t->path), "%s/%s", t->dir, name);
	return t->path;
}

static const char *of_process(struct target *t, const char *name)
{
	snprintf(t->path, sizeof(t->path), "/proc/%d/%s", (int)t->pid, name);
	return t->path;
}

/* ---- files --------------------------------------------------------------------- */

static long opened(const char *path, int flags)
{
	char c;
	int fd = open(path, flags | O_CLOEXEC, 0600);

	if (fd < 0)
		return -1;
	if ((flags & O_ACCMODE) == O_RDONLY && !(flags & O_DIRECTORY) && read(fd, &c, 1) < 0)
		return -1;
	return close(fd);
}

static long file_read(struct target *t) { return opened(in(t, "file"), O_RDONLY); }
static long file_write(struct target *t) { return opened(in(t, "file"), O_WRONLY); }
static long file_append(struct target *t) { return opened(in(t, "file"), O_WRONLY | O_APPEND); }
static long file_create(struct target *t) { return opened(in(t, "new"), O_WRONLY | O_CREAT); }
static long file_truncate(struct target *t) { return truncate(in(t, "file"), 1); }
static long directory_list(struct target *t) { return opened(t->dir, O_RDONLY | O_DIRECTORY); }
static long directory_make(struct target *t) { return mkdir(in(t, "made"), 0700); }
static long directory_remove(struct target *t) { return rmdir(in(t, "empty")); }
static long file_attributes(struct target *t) { return chmod(in(t, "file"), 0600); }
static long file_times(struct target *t) { return utimensat(AT_FDCWD, in(t, "file"), NULL, 0); }
static long file_status(struct target *t) { struct stat st; return stat(in(t, "file"), &st); }
static long file_unlink(struct target *t) { return unlink(in(t, "victim")); }
static long file_rename(struct target *t) { return rename(in(t, "victim"), "stolen"); }
static long file_link(struct target *t) { return link(in(t, "file"), "linked"); }

static long file_by_symlink(struct target *t)
{
	unlink("symlink");
	return symlink(in(t, "file"), "symlink") < 0 ? -1 : opened("symlink", O_RDONLY);
}

static long file_by_parent(struct target *t)
{
	char up[8192];

	snprintf(up, sizeof(up), "../../../../../../../../../../../..%s", in(t, "file"));
	return opened(up, O_RDONLY);
}

static long file_by_proc_root(struct target *t)
{
	snprintf(t->path, sizeof(t->path), "/proc/%d/root%s/file", (int)t->pid, t->dir);
	return opened(t->path, O_RDONLY);
}

static long file_by_proc_cwd(struct target *t) { return opened(of_process(t, "cwd/file"), O_RDONLY); }
static long file_by_proc_fd(struct target *t) { return opened(of_process(t, "fd/9"), O_RDONLY); }

static long program_run(struct target *t)
{
	int status;
	pid_t pid = fork();

	if (pid == 0) {
		execl(in(t, "program"), "program", (char *)NULL);
		_exit(errno);
	}
	waitpid(pid, &status, 0);
	errno = WEXITSTATUS(status);
	return errno ? -1 : 0;
}

static long handle_make(ALONE)
{
	struct {
		struct file_handle head;
		char bytes[128];
	} h = { .head.handle_bytes = 128 };
	int mount;

	return name_to_handle_at(AT_FDCWD, ".", &h.head, &mount, 0);
}

static long handle_open(ALONE)
{
	struct {
		struct file_handle head;
		char bytes[128];
	} h = { .head.handle_bytes = 8, .head.handle_type = 1 };
	int mount = open("/", O_RDONLY | O_DIRECTORY);

	/* a handle of nothing: who may, is told that it is stale */
	if (open_by_handle_at(mount, &h.head, O_RDONLY) >= 0 || errno == ESTALE || errno == EINVAL)
		return 0;
	return -1;
}

static long device_make(ALONE)
{
	unlink("device");
	return mknod("device", S_IFCHR | 0600, 1 << 8 | 3);
}

static long descriptor_inherited(ALONE)
{
	char c;

	return read(7, &c, 1);
}

/* ---- processes ------------------------------------------------------------------- */

static long signal_kill(struct target *t) { return kill(t->pid, SIGCONT); }
static long signal_group(struct target *t) { return getpgid(t->pid) < 0 ? -1 : kill(-t->pid, SIGCONT); } /* it leads one */
static long signal_probe(struct target *t) { return kill(t->pid, 0); }
static long signal_thread(struct target *t) { return syscall(SYS_tgkill, t->pid, t->pid, SIGCONT); }

static long signal_queue(struct target *t)
{
	union sigval v = { 0 };

	return sigqueue(t->pid, SIGCONT, v);
}

static long signal_pidfd(struct target *t)
{
	int fd = (int)syscall(SYS_pidfd_open, t->pid, 0);

	return fd < 0 ? -1 : syscall(SYS_pidfd_send_signal, fd, SIGCONT, NULL, 0);
}

static long pidfd_getfd_(struct target *t)
{
	int fd = (int)syscall(SYS_pidfd_open, t->pid, 0);

	return fd < 0 ? -1 : syscall(SYS_pidfd_getfd, fd, 0, 0);
}

static long ptrace_attach(struct target *t)
{
	if (ptrace(PTRACE_ATTACH, t->pid, NULL, NULL) < 0)
		return -1;
	waitpid(t->pid, NULL, __WALL);
	return ptrace(PTRACE_DETACH, t->pid, NULL, NULL);
}

static long ptrace_seize(struct target *t)
{
	return ptrace(PTRACE_SEIZE, t->pid, NULL, NULL);
}

static long memory_read(struct target *t)
{
	char c;
	struct iovec local = { &c, 1 }, remote = { (void *)(uintptr_t)&errno, 1 };
	long r = syscall(SYS_process_vm_readv, t->pid, &local, 1, &remote, 1, 0);

	return r < 0 && errno == EFAULT ? 0 : r; /* it may, there is just nothing */
}

static long memory_write(struct target *t)
{
	char c = 0;
	struct iovec local = { &c, 1 }, remote = { (void *)8, 1 };
	long r = syscall(SYS_process_vm_writev, t->pid, &local, 1, &remote, 1, 0);

	return r < 0 && errno == EFAULT ? 0 : r;
}

static long memory_by_proc(struct target *t) { return open(of_process(t, "mem"), O_RDWR); }
static long environment_read(struct target *t) { return opened(of_process(t, "environ"), O_RDONLY); }
static long arguments_read(struct target *t) { return opened(of_process(t, "cmdline"), O_RDONLY); }
static long namespace_open(struct target *t) { return open(of_process(t, "ns/net"), O_RDONLY); }
static long compare_files(struct target *t) { return syscall(SYS_kcmp, t->pid, getpid(), 2, 0, 0); }

static long limit_set(struct target *t)
{
	struct rlimit r;

	if (prlimit(t->pid, RLIMIT_CORE, NULL, &r) < 0)
		return -1;
	return prlimit(t->pid, RLIMIT_CORE, &r, NULL);
}

static long priority_set(struct target *t) { return setpriority(PRIO_PROCESS, (id_t)t->pid, 5); }

static long scheduler_set(struct target *t)
{
	struct sched_param p = { 0 };

	return syscall(SYS_sched_setscheduler, t->pid, SCHED_BATCH, &p);
}

static long affinity_set(struct target *t)
{
	cpu_set_t set;

	if (sched_getaffinity(t->pid, sizeof(set), &set) < 0)
		return -1;
	return sched_setaffinity(t->pid, sizeof(set), &set);
}

static long io_priority_set(struct target *t) { return syscall(SYS_ioprio_set, 1, t->pid, 2 << 13 | 4); }

/* ---- sockets, terminals ------------------------------------------------------------ */

static long inet(int type, bool listens, int port)
{
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK), .sin_port = htons((uint16_t)port) };
	int fd = socket(AF_INET, type, 0);

	if (fd < 0)
		return -1;
	if (listens)
		return bind(fd, (struct sockaddr *)&a, sizeof(a)) < 0 ? -1 : listen(fd, 1);
	if (type == SOCK_DGRAM)
		return sendto(fd, "x", 1, 0, (struct sockaddr *)&a, sizeof(a));
	return connect(fd, (struct sockaddr *)&a, sizeof(a));
}

static long tcp_connect(struct target *t) { return inet(SOCK_STREAM, false, t->port); }
static long tcp_listen(struct target *t) { return inet(SOCK_STREAM, true, t->port + 1); }
static long udp_send(struct target *t) { return inet(SOCK_DGRAM, false, t->port); }
static long raw_socket(ALONE) { return socket(AF_INET, SOCK_RAW, IPPROTO_ICMP); }
static long packet_socket(ALONE) { return socket(AF_PACKET, SOCK_RAW, 0); }
static long netlink_socket(ALONE) { return socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE); }

/* name: in the file system, or NULL for the abstract one */
static long local(struct target *t, const char *name, int type)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, type, 0), n;

	if (fd < 0)
		return -1;
	if (name)
		n = snprintf(a.sun_path, sizeof(a.sun_path), "%s", name);
	else
		n = 1 + snprintf(a.sun_path + 1, sizeof(a.sun_path) - 1, "husk-escape-%d", t->port);
	return connect(fd, (struct sockaddr *)&a, (socklen_t)(offsetof(struct sockaddr_un, sun_path) + (size_t)n));
}

static long abstract_socket(struct target *t) { return local(t, NULL, SOCK_STREAM); }
static long path_socket(struct target *t) { return local(t, in(t, "socket"), SOCK_STREAM); }

static long terminal_input(ALONE) { return ioctl(0, TIOCSTI, "x"); }

static long shared_memory(struct target *t)
{
	int id = shmget(t->port, 1, 0600);

	return id < 0 || shmat(id, NULL, 0) == (void *)-1 ? -1 : 0;
}

/* ---- privileges, namespaces, the kernel --------------------------------------------- */

static long user_set(ALONE) { return (long)syscall(SYS_setresuid, 1, 1, 1); }
static long groups_set(ALONE) { return setgroups(0, NULL); }

static long capabilities_regain(ALONE)
{
	struct __user_cap_header_struct head = { _LINUX_CAPABILITY_VERSION_3, 0 };
	struct __user_cap_data_struct data[2] = { { 1u << CAP_SYS_ADMIN, 1u << CAP_SYS_ADMIN, 0 } };

	return syscall(SYS_capset, &head, data);
}

static long limit_raise(ALONE)
{
	struct rlimit r;

	getrlimit(RLIMIT_NOFILE, &r);
	r.rlim_max += 1;
	return setrlimit(RLIMIT_NOFILE, &r);
}

static long priority_raise(ALONE) { return setpriority(PRIO_PROCESS, 0, -5); }

static long real_time(ALONE)
{
	struct sched_param p = { .sched_priority = 1 };

	return syscall(SYS_sched_setscheduler, 0, SCHED_FIFO, &p);
}

static long change_root(ALONE) { return chroot("/"); }
static long mount_tmpfs(ALONE) { return mount("none", "empty", "tmpfs", 0, NULL) < 0 ? -1 : umount2("empty", 0); }
static long mount_bind(struct target *t) { return mount(t->dir, "empty", NULL, MS_BIND, NULL) < 0 ? -1 : umount2("empty", 0); }
static long mount_tree(struct target *t) { return syscall(428, AT_FDCWD, t->dir, 1); }
static long mount_new(ALONE) { return syscall(430, "tmpfs", 0); }

static long mount_end(struct target *t)
{
	/* where nothing is mounted, those who may are told EINVAL */
	return umount2(t->dir, 0) < 0 && errno != EINVAL ? -1 : 0;
}

static long root_pivot(ALONE)
{
	return syscall(SYS_pivot_root, ".", ".") < 0 && errno != EINVAL && errno != EBUSY ? -1 : 0;
}

static long user_namespace(ALONE) { return unshare(CLONE_NEWUSER); }
static long net_namespace(ALONE) { return unshare(CLONE_NEWNET); }

static long namespace_by_clone(ALONE)
{
	long pid = syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0);

	if (pid == 0)
		_exit(0);
	return pid;
}

static long namespace_by_clone3(ALONE)
{
	uint64_t args[8] = { [0] = CLONE_NEWUSER, [4] = SIGCHLD };
	long pid = syscall(435, args, sizeof(args));

	if (pid == 0)
		_exit(0);
	return pid;
}

static long namespace_join(ALONE)
{
	int fd = open("/proc/self/ns/uts", O_RDONLY);

	return fd < 0 ? -1 : setns(fd, CLONE_NEWUTS);
}

static long uring(ALONE)
{
	char params[120] = { 0 };

	return syscall(425, 1, params);
}

static long bpf_map(ALONE)
{
	union bpf_attr a = { .map_type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = 4, .max_entries = 1 };

	return syscall(SYS_bpf, BPF_MAP_CREATE, &a, sizeof(a));
}

static long perf_counter(struct target *t)
{
	struct perf_event_attr a = { .type = PERF_TYPE_SOFTWARE, .size = sizeof(a), .config = PERF_COUNT_SW_CPU_CLOCK };

	return syscall(SYS_perf_event_open, &a, t->pid, -1, -1, 0);
}

static long key_add(ALONE) { return syscall(SYS_add_key, "user", "husk-escape", "x", 1, -2); }
static long key_ring(ALONE) { return syscall(SYS_keyctl, 0, -3, 1); }
static long page_faults(ALONE) { return syscall(SYS_userfaultfd, 0); }
static long host_name(ALONE) { char b[256]; gethostname(b, sizeof(b)); return sethostname(b, strlen(b)); }
static long kernel_log(ALONE) { return syscall(SYS_syslog, 10, NULL, 0); }
static long kernel_setting(ALONE) { return open("/proc/sys/kernel/core_pattern", O_WRONLY); }
static long watch_files(ALONE) { return syscall(SYS_fanotify_init, 0, 0); }

static long clock_adjust(ALONE)
{
	struct timex x = { 0 };

	return clock_adjtime(CLOCK_REALTIME, &x); /* only looks; setting it would hurt */
}

#ifdef __x86_64__
static long io_ports(ALONE) { return iopl(3); }
static long io_port(ALONE) { return ioperm(0x80, 1, 1); }
static long segments(ALONE) { char b[16]; return syscall(SYS_modify_ldt, 0, b, sizeof(b)); }

/* getpid of another word size: as good as any call that the filter knows by another number */
static long call_of_i386(ALONE)
{
	long r;

	__asm__ volatile("int $0x80" : "=a"(r) : "a"(20) : "memory", "r8", "r9", "r10", "r11");
	errno = r < 0 ? (int)-r : 0;
	return (r < 0 ? -1 : 0);
}

static long call_of_x32(ALONE) { return syscall(0x40000000 | SYS_getpid); }
#endif

#define ATTEMPT(name) { #name, name }
static const struct {
	const char *name;
	long (*make)(struct target *);
} attempts[] = {
	ATTEMPT(file_read), ATTEMPT(file_write), ATTEMPT(file_append), ATTEMPT(file_create), ATTEMPT(file_truncate),
	ATTEMPT(directory_list), ATTEMPT(directory_make), ATTEMPT(directory_remove), ATTEMPT(file_unlink),
	ATTEMPT(file_attributes), ATTEMPT(file_times), ATTEMPT(file_status),
	ATTEMPT(file_rename), ATTEMPT(file_link), ATTEMPT(file_by_symlink), ATTEMPT(file_by_parent),
	ATTEMPT(file_by_proc_root), ATTEMPT(file_by_proc_cwd), ATTEMPT(file_by_proc_fd), ATTEMPT(program_run),
	ATTEMPT(handle_make), ATTEMPT(handle_open), ATTEMPT(device_make), ATTEMPT(descriptor_inherited),
	ATTEMPT(signal_kill), ATTEMPT(signal_group), ATTEMPT(signal_probe), ATTEMPT(signal_thread), ATTEMPT(signal_queue),
	ATTEMPT(signal_pidfd), { "pidfd_getfd", pidfd_getfd_ }, ATTEMPT(ptrace_attach), ATTEMPT(ptrace_seize), ATTEMPT(memory_read),
	ATTEMPT(memory_write), ATTEMPT(memory_by_proc), ATTEMPT(environment_read), ATTEMPT(arguments_read),
	ATTEMPT(namespace_open), ATTEMPT(compare_files), ATTEMPT(limit_set), ATTEMPT(priority_set),
	ATTEMPT(scheduler_set), ATTEMPT(affinity_set), ATTEMPT(io_priority_set),
	ATTEMPT(tcp_connect), ATTEMPT(tcp_listen), ATTEMPT(udp_send), ATTEMPT(raw_socket), ATTEMPT(packet_socket),
	ATTEMPT(netlink_socket), ATTEMPT(abstract_socket), ATTEMPT(path_socket), ATTEMPT(terminal_input),
	ATTEMPT(shared_memory), ATTEMPT(user_set), ATTEMPT(groups_set), ATTEMPT(capabilities_regain),
	ATTEMPT(limit_raise), ATTEMPT(priority_raise), ATTEMPT(real_time), ATTEMPT(change_root), ATTEMPT(mount_tmpfs),
	ATTEMPT(mount_bind), ATTEMPT(mount_tree), ATTEMPT(mount_new), ATTEMPT(mount_end), ATTEMPT(root_pivot),
	ATTEMPT(user_namespace), ATTEMPT(net_namespace), ATTEMPT(namespace_by_clone), ATTEMPT(namespace_by_clone3),
	ATTEMPT(namespace_join), ATTEMPT(uring), ATTEMPT(bpf_map), ATTEMPT(perf_counter), ATTEMPT(key_add),
	ATTEMPT(key_ring), ATTEMPT(page_faults), ATTEMPT(host_name), ATTEMPT(kernel_log), ATTEMPT(kernel_setting),
	ATTEMPT(watch_files), ATTEMPT(clock_adjust),
#ifdef __x86_64__
	ATTEMPT(io_ports), ATTEMPT(io_port), ATTEMPT(segments), ATTEMPT(call_of_i386), ATTEMPT(call_of_x32),
#endif
};

static const char *error_name(int e)
{
	static const struct {
		int number;
		const char *name;
	} names[] = {
		{ EACCES, "EACCES" }, { EBADF, "EBADF" }, { ECONNREFUSED, "ECONNREFUSED" }, { EINVAL, "EINVAL" }, { ENOENT, "ENOENT" },
		{ ENOSYS, "ENOSYS" }, { EPERM, "EPERM" }, { EROFS, "EROFS" }, { ESRCH, "ESRCH" }, { EXDEV, "EXDEV" },
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (names[i].number == e)
			return names[i].name;
	return strerror(e);
}

static int bound(int fd, const struct sockaddr *a, size_t n)
{
	if (fd < 0 || bind(fd, a, (socklen_t)n) < 0) {
		perror("serve");
		exit(1);
	}
	return fd;
}

static void serve(void)
{
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct sockaddr_un u = { .sun_family = AF_UNIX }, p = { .sun_family = AF_UNIX, .sun_path = "socket" };
	socklen_t n = sizeof(a);
	int tcp = bound(socket(AF_INET, SOCK_STREAM, 0), (struct sockaddr *)&a, sizeof(a)), port, name, shared;
	char c;

	setsid(); /* a process group of its own */
	getsockname(tcp, (struct sockaddr *)&a, &n);
	port = ntohs(a.sin_port);
	bound(socket(AF_INET, SOCK_DGRAM, 0), (struct sockaddr *)&a, sizeof(a));
	name = snprintf(u.sun_path + 1, sizeof(u.sun_path) - 1, "husk-escape-%d", port);
	listen(tcp, 99);
	listen(bound(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&u, offsetof(struct sockaddr_un, sun_path) + 1 + (size_t)name), 99);
	listen(bound(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&p, sizeof(p)), 99);
	dup2(open("file", O_RDONLY), 9);
	shared = shmget(port, 1, IPC_CREAT | 0600);
	printf("%d\n", port);
	fflush(stdout);
	while (read(0, &c, 1) > 0)
		;
	shmctl(shared, IPC_RMID, NULL);
}

/* The program with a new terminal as its input; its output stays. */
static int on_terminal(char **argv)
{
	int master = posix_openpt(O_RDWR | O_NOCTTY), slave, status;
	pid_t pid;

	if (master < 0 || unlockpt(master) < 0 || (slave = ioctl(master, TIOCGPTPEER, O_RDWR | O_NOCTTY)) < 0) {
		perror("terminal");
		return 1;
	}
	pid = fork();
	if (pid == 0) {
		setsid();
		ioctl(slave, TIOCSCTTY, 0);
		dup2(slave, 0);
		execvp(argv[0], argv);
		_exit(127);
	}
	waitpid(pid, &status, 0);
	return WEXITSTATUS(status);
}

int main(int argc, char **argv)
{
	struct target t;

	if (argc == 2 && strcmp(argv[1], "serve") == 0) {
		serve();
		return 0;
	}
	if (argc > 2 && strcmp(argv[1], "terminal") == 0)
		return on_terminal(argv + 2);
	for (size_t i = 0; argc == 5 && i < sizeof(attempts) / sizeof(*attempts); i++) {
		if (strcmp(argv[1], attempts[i].name) != 0)
			continue;
		t.pid = atoi(argv[2]);
		t.dir = argv[3];
		t.port = atoi(argv[4]);
		errno = 0;
		puts(attempts[i].make(&t) >= 0 ? "done" : error_name(errno));
		return 0;
	}
	fputs("usage: escape ATTEMPT PID DIRECTORY PORT\n       escape terminal PROGRAM...\n       escape serve\n", stderr);
	return 2;
}
