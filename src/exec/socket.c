/* socket.c - bash's /dev/tcp/HOST/PORT and /dev/udp/HOST/PORT (manual 3.6)
 *
 * Addresses and the names of /etc/hosts are understood here; any other name is
 * asked of getent(1), so that no resolver stands in the shell.
 * SPDX-License-Identifier: ISC
 */
#include "exec/socket.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PREFIX = 9 }; /* of /dev/tcp/ */

bool socket_names(const char *path)
{
	return strncmp(path, "/dev/tcp/", PREFIX) == 0 || strncmp(path, "/dev/udp/", PREFIX) == 0;
}

union address {
	struct sockaddr any;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
};

/* Its size; 0: it is no address. */
static socklen_t parse_address(const char *host, uint16_t port, union address *a)
{
	*a = (union address){ 0 };
	if (inet_pton(AF_INET, host, &a->v4.sin_addr) == 1) {
		a->v4.sin_family = AF_INET;
		a->v4.sin_port = htons(port);
		return sizeof(a->v4);
	}
	if (inet_pton(AF_INET6, host, &a->v6.sin6_addr) == 1) {
		a->v6.sin6_family = AF_INET6;
		a->v6.sin6_port = htons(port);
		return sizeof(a->v6);
	}
	return 0;
}

/* Everything that fd gives, which is closed. */
static char *read_all(struct shell *sh, int fd)
{
	struct buf b = buf_in(&sh->scratch);

	fd_read_all(fd, &b);
	close(fd);
	return b.s;
}

/* The next field of a line, NULL at its end. */
static char *next_field(char **at)
{
	char *p = *at + strspn(*at, " \t"), *end = p + strcspn(p, " \t\n#");

	if (end == p)
		return NULL;
	*at = end + (*end == ' ' || *end == '\t');
	*end = '\0';
	return p;
}

/* The address of a name in /etc/hosts; NULL: it is not there. */
static const char *from_hosts(struct shell *sh, const char *host)
{
	int fd = open("/etc/hosts", O_RDONLY | O_CLOEXEC);
	char *text = fd < 0 ? NULL : read_all(sh, fd), *end;

	for (; text && *text; text = end) {
		char *at = text, *address, *name;

		end = text + strcspn(text, "\n");
		if (*end)
			*end++ = '\0';
		address = next_field(&at);
		while (address && (name = next_field(&at)))
			if (strcmp(name, host) == 0)
				return address;
	}
	return NULL;
}

/* The first field that `getent DATABASE KEY` writes; NULL: nothing. */
static const char *from_getent(struct shell *sh, const char *database, const char *key, int field)
{
	char *at, *found = NULL;
	int fds[2];
	pid_t pid;

	if (pipe2(fds, O_CLOEXEC) < 0)
		return NULL;
	pid = fork();
	if (pid == 0) {
		dup2(fds[1], 1);
		execlp("getent", "getent", database, key, (char *)NULL);
		_exit(127);
	}
	close(fds[1]);
	at = read_all(sh, fds[0]);
	if (pid > 0)
		while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
			;
	for (; field >= 0; field--)
		found = next_field(&at);
	return found;
}

/* -1: it is no port. */
static long port_of(struct shell *sh, const char *text)
{
	long port = 0;
	const char *p = text;

	for (; *p >= '0' && *p <= '9' && port <= 65535; p++)
		port = port * 10 + (*p - '0');
	if (p > text && !*p)
		return port <= 65535 ? port : -1;
	text = *text ? from_getent(sh, "services", text, 1) : NULL; /* NAME PORT/PROTOCOL */
	return text && *text >= '0' && *text <= '9' ? port_of(sh, arena_dup(&sh->scratch, text, strcspn(text, "/"))) : -1;
}

int socket_open(struct shell *sh, const char *path)
{
	int type = path[5] == 't' ? SOCK_STREAM : SOCK_DGRAM, fd;
	const char *slash = strrchr(path + PREFIX - 1, '/');
	size_t n = slash < path + PREFIX ? 0 : (size_t)(slash - (path + PREFIX));
	const char *host = arena_dup(&sh->scratch, path + PREFIX, n), *address;
	union address a;
	socklen_t size;
	long port;

	if (!n) { /* as of any file that is not there */
		sh_error(sh, "%s: %s", path, strerror(ENOENT));
		return -1;
	}
	port = port_of(sh, slash + 1);
	if (port < 0) {
		sh_error(sh, "%s: invalid service", slash + 1);
		return -1;
	}
	address = host;
	size = parse_address(address, (uint16_t)port, &a);
	if (!size && (address = from_hosts(sh, host)))
		size = parse_address(address, (uint16_t)port, &a);
	if (!size && (address = from_getent(sh, "ahosts", host, 0)))
		size = parse_address(address, (uint16_t)port, &a);
	if (!size) {
		sh_error(sh, "%s: Name or service not known", host);
		return -1;
	}
	fd = socket(a.any.sa_family, type | SOCK_CLOEXEC, 0);
	if (fd >= 0 && connect(fd, &a.any, size) == 0)
		return fd;
	sh_error(sh, "connect: %s", strerror(errno));
	sh_error(sh, "%s: %s", path, strerror(errno));
	if (fd >= 0)
		close(fd);
	return -1;
}
