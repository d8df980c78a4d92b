/* sealed.c - a file's bytes, as they were when they were read
 * SPDX-License-Identifier: ISC
 */
#include "package/sealed.h"

#include "base/fdio.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* What one package may weigh, because it is held in memory. */
#define SEALED_MAX ((size_t)1 << 30)
enum { PIECE = 1 << 16 };

static int open_regular(const char *path, struct trouble *t)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	struct stat st;

	if (fd < 0) {
		trouble_errno(t, errno == ENOENT || errno == ENOTDIR ? PACKAGE_MISSING : PACKAGE_OTHER, path);
		return -1;
	}
	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode)) {
		close(fd);
		trouble(t, PACKAGE_OTHER, "%s: not a regular file", path);
		return -1;
	}
	return fd;
}

static int copy(int from, struct sealed *s, const char *path, struct trouble *t)
{
	char piece[PIECE];
	ssize_t n;

	while ((n = fd_read(from, piece, sizeof(piece))) > 0) {
		if (fd_write(s->fd, piece, (size_t)n) < 0)
			return trouble_errno(t, PACKAGE_OTHER, "no memory for the package");
		s->bytes.n += (size_t)n;
		if (s->bytes.n > SEALED_MAX)
			return trouble(t, PACKAGE_OTHER, "%s: a package has 1 GB at most", path);
	}
	if (n < 0)
		return trouble_errno(t, PACKAGE_OTHER, path);
	if (fcntl(s->fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) < 0)
		return trouble_errno(t, PACKAGE_OTHER, "cannot seal memory");
	if (!s->bytes.n)
		return 0;
	s->bytes.s = mmap(NULL, s->bytes.n, PROT_READ, MAP_SHARED, s->fd, 0);
	if (s->bytes.s == MAP_FAILED) {
		s->bytes = (str){ 0 };
		return trouble_errno(t, PACKAGE_OTHER, "no memory for the package");
	}
	return 0;
}

int sealed_open(struct sealed *s, const char *path, struct trouble *t)
{
	int from = open_regular(path, t), status;

	*s = (struct sealed){ .fd = -1 };
	if (from < 0)
		return t->status;
	s->fd = memfd_create("package", MFD_CLOEXEC | MFD_ALLOW_SEALING);
	status = s->fd < 0 ? trouble_errno(t, PACKAGE_OTHER, "no memory for the package") : copy(from, s, path, t);
	close(from);
	if (status)
		sealed_close(s);
	return status;
}

void sealed_close(struct sealed *s)
{
	if (s->bytes.s)
		munmap((char *)s->bytes.s, s->bytes.n);
	if (s->fd >= 0)
		close(s->fd);
	*s = (struct sealed){ .fd = -1 };
}

int sealed_text(str *text, const char *path, size_t max, struct trouble *t)
{
	struct buf b = buf_in(t->arena);
	int fd = open_regular(path, t);
	ssize_t n;

	if (fd < 0)
		return t->status;
	do {
		buf_grow(&b, PIECE);
		n = fd_read(fd, b.s + b.n, PIECE);
		if (n > 0)
			b.n += (size_t)n;
	} while (n > 0 && b.n <= max);
	if (n < 0)
		trouble_errno(t, PACKAGE_OTHER, path);
	else if (b.n > max)
		trouble(t, PACKAGE_OTHER, "%s: it is too long", path);
	close(fd);
	*text = (str){ b.s, b.n };
	return t->status;
}
