/* landlock.c - files, TCP ports, signals and abstract sockets, by the kernel's Landlock
 * SPDX-License-Identifier: ISC
 */
#include "sandbox/confine.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The system's headers are older than the kernels that we may run on. */
enum {
	NR_CREATE_RULESET = 444, NR_ADD_RULE, NR_RESTRICT_SELF, /* the same number on every architecture */
	CREATE_VERSION = 1,
	RULE_PATH = 1, RULE_PORT = 2,
};

struct ruleset_attr {
	uint64_t fs, net, scoped;
};

struct path_attr {
	uint64_t allowed;
	int32_t parent;
} __attribute__((packed));

struct port_attr {
	uint64_t allowed, port;
};

#define FS(bit) ((uint64_t)1 << (bit))
enum {
	FS_EXECUTE, FS_WRITE_FILE, FS_READ_FILE, FS_READ_DIR, FS_REMOVE_DIR, FS_REMOVE_FILE, FS_MAKE_CHAR, FS_MAKE_DIR,
	FS_MAKE_REG, FS_MAKE_SOCK, FS_MAKE_FIFO, FS_MAKE_BLOCK, FS_MAKE_SYM, FS_REFER, FS_TRUNCATE, FS_IOCTL_DEV,
};
enum { NET_BIND = 1, NET_CONNECT = 2, SCOPE_ABSTRACT_SOCKET = 1, SCOPE_SIGNAL = 2 };

static const uint64_t read_rights = FS(FS_EXECUTE) | FS(FS_READ_FILE) | FS(FS_READ_DIR);
static const uint64_t file_rights =
	FS(FS_EXECUTE) | FS(FS_READ_FILE) | FS(FS_WRITE_FILE) | FS(FS_TRUNCATE) | FS(FS_IOCTL_DEV);

/* What a ruleset of that version can handle. */
static uint64_t fs_rights(int version)
{
	int bits = version >= 5 ? FS_IOCTL_DEV + 1 : version >= 3 ? FS_TRUNCATE + 1 : version == 2 ? FS_REFER + 1 : FS_REFER;

	return FS(bits) - 1;
}

int landlock_version(void)
{
	long v = syscall(NR_CREATE_RULESET, NULL, (size_t)0, CREATE_VERSION);

	return v < 0 ? 0 : (int)v;
}

static const char *complaint(struct policy *p, const char *path)
{
	struct buf b = buf_in(&p->arena);

	buf_fmt(&b, "%s: %s", path, strerror(errno));
	return buf_cstr(&b);
}

static bool add_path(int ruleset, struct policy *p, const struct policy_path *r, uint64_t handled, const char **why)
{
	struct path_attr a = { .parent = open(r->path, O_PATH | O_CLOEXEC) };
	bool ok;

	if (a.parent < 0) {
		if (r->optional)
			return true;
		*why = complaint(p, r->path);
		return false;
	}
	/* nobody makes devices in a box */
	a.allowed = (r->write ? ~(FS(FS_MAKE_CHAR) | FS(FS_MAKE_BLOCK)) : read_rights) & handled;
	ok = syscall(NR_ADD_RULE, ruleset, RULE_PATH, &a, 0) == 0;
	if (!ok && errno == EINVAL) { /* it is no directory */
		a.allowed &= file_rights;
		ok = syscall(NR_ADD_RULE, ruleset, RULE_PATH, &a, 0) == 0;
	}
	if (!ok)
		*why = complaint(p, r->path);
	close(a.parent);
	return ok;
}

int landlock_ruleset(struct policy *p, int version, bool files, const char **why)
{
	struct ruleset_attr a = { .fs = files ? fs_rights(version) : 0 };
	size_t size = version >= 6 ? sizeof(a) : version >= 4 ? 16 : 8;
	int fd;

	if (version >= 4 && !p->net_host)
		a.net = NET_BIND | NET_CONNECT;
	if (version >= 6)
		a.scoped = SCOPE_SIGNAL | (p->net_host ? 0 : SCOPE_ABSTRACT_SOCKET);
	if (!a.fs && !a.net && !a.scoped) /* nothing is left for it to do */
		a.fs = FS(FS_MAKE_CHAR);
	fd = (int)syscall(NR_CREATE_RULESET, &a, size, 0);
	if (fd < 0) {
		*why = complaint(p, "Landlock");
		return -1;
	}
	for (const struct policy_path *r = files ? p->paths : NULL; r; r = r->next) {
		if (!add_path(fd, p, r, a.fs, why)) {
			close(fd);
			return -1;
		}
	}
	for (const struct policy_port *r = a.net ? p->ports : NULL; r; r = r->next) {
		struct port_attr port = { r->listen ? NET_BIND : NET_CONNECT, r->port };

		if (syscall(NR_ADD_RULE, fd, RULE_PORT, &port, 0) < 0) {
			*why = complaint(p, "Landlock");
			close(fd);
			return -1;
		}
	}
	return fd;
}

bool landlock_enter(int ruleset)
{
	return syscall(NR_RESTRICT_SELF, ruleset, 0) == 0;
}
