/* http_path.c - from the path of a request to a file beneath the root
 * SPDX-License-Identifier: ISC
 */
#include "userland/http_path.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

static int hex(unsigned char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool http_path_shown(const char *name, bool in_root)
{
	return *name != '.' || (in_root && strcmp(name, ".well-known") == 0);
}

/* What stands between two slashes. */
static int decode_part(str part, struct buf *name)
{
	size_t start = name->n;

	for (size_t i = 0; i < part.n; i++) {
		int c = (unsigned char)part.s[i];

		if (c == '%') {
			int high = i + 2 < part.n ? hex((unsigned char)part.s[i + 1]) : -1;
			int low = high >= 0 ? hex((unsigned char)part.s[i + 2]) : -1;

			if (low < 0 || !(c = high * 16 + low))
				return 400;
			i += 2;
		}
		if (c == '/')
			return 404;
		buf_addc(name, (char)c);
	}
	return http_path_shown(buf_cstr(name) + start, start == 0) ? 0 : 404;
}

int http_path_decode(str path, struct buf *name)
{
	name->n = 0;
	for (size_t at = 0; at < path.n;) {
		const char *s = path.s + at, *slash = memchr(s, '/', path.n - at);
		size_t n = slash ? (size_t)(slash - s) : path.n - at;
		int status = 0;

		if (n && name->n)
			buf_addc(name, '/');
		if (n)
			status = decode_part((str){ s, n }, name);
		if (status)
			return status;
		at += n + 1;
	}
	buf_cstr(name);
	return name->n < PATH_MAX ? 0 : 404;
}

void http_path_encode(struct buf *b, const char *name)
{
	static const char digits[] = "0123456789ABCDEF";

	for (; *name; name++) {
		unsigned char c = (unsigned char)*name;

		if ((c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || strchr("-._~/", c)) {
			buf_addc(b, (char)c);
		} else {
			buf_addc(b, '%');
			buf_addc(b, digits[c >> 4]);
			buf_addc(b, digits[c & 15]);
		}
	}
}

/* Part by part, links refused. */
static int walk(int root, const char *name, int flags)
{
	char part[NAME_MAX + 1];
	int at = root;

	for (;;) {
		size_t n = strcspn(name, "/");
		bool last = !name[n];
		int next = -1, e;

		if (n > NAME_MAX) {
			errno = ENAMETOOLONG;
		} else {
			memcpy(part, name, n);
			part[n] = '\0';
			next = openat(at, n ? part : ".",
				      O_NOFOLLOW | O_CLOEXEC | (last ? flags : O_PATH | O_DIRECTORY));
		}
		e = errno;
		if (at != root)
			close(at);
		errno = e;
		if (last || next < 0)
			return next;
		at = next;
		name += n + 1;
	}
}

int http_path_open(int root, const char *name, int flags)
{
	struct open_how how = { .flags = (unsigned)flags | O_CLOEXEC, .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS };
	int fd = -1;

	/* EAGAIN: something was renamed meanwhile, so that the kernel is not sure. */
	for (int tries = 0; tries < 8 && (tries == 0 || errno == EAGAIN) && fd < 0; tries++)
		fd = (int)syscall(SYS_openat2, root, *name ? name : ".", &how, sizeof(how));
	if (fd < 0 && (errno == ENOSYS || errno == EPERM))
		fd = walk(root, name, flags);
	return fd;
}
