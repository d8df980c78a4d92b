/* fdio.c - descriptors: the shell's own, whole writes, output, exact reading
 * SPDX-License-Identifier: ISC
 */
#include "base/fdio.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* All that the shell has; in a process that shares its memory with a child, only the parent changes it. */
static struct own_fd *own;

static int copy(int fd, int least)
{
	int high = fcntl(fd, F_DUPFD_CLOEXEC, least);

	if (high < 0 && errno == EINVAL) /* ulimit -n is below that */
		errno = EMFILE;
	return high;
}

int fd_move(int fd, int least)
{
	int high, e;

	if (fd < 0)
		return fd;
	high = copy(fd, least);
	e = errno;
	close(fd);
	errno = e;
	return high;
}

static bool own_fd_set(struct own_fd *o, int fd)
{
	*o = (struct own_fd){ 0 };
	if (fd < 0)
		return false;
	*o = (struct own_fd){ fd, own, &own };
	if (own)
		own->link = &o->next;
	own = o;
	return true;
}

bool own_fd_copy(struct own_fd *o, int fd)
{
	return own_fd_set(o, copy(fd, FD_PRIVATE));
}

bool own_fd_take(struct own_fd *o, int fd)
{
	return own_fd_set(o, fd_move(fd, FD_PRIVATE));
}

void own_fd_close(struct own_fd *o)
{
	if (!o->fd)
		return;
	close(o->fd);
	*o->link = o->next;
	if (o->next)
		o->next->link = o->link;
	*o = (struct own_fd){ 0 };
}

static struct own_fd *own_at(int fd)
{
	struct own_fd *o = fd < FD_PRIVATE ? NULL : own;

	while (o && o->fd != fd)
		o = o->next;
	return o;
}

bool fd_is_own(int fd)
{
	return own_at(fd) != NULL;
}

bool fd_vacate(int fd)
{
	struct own_fd *o = own_at(fd);
	int other;

	if (!o)
		return true;
	other = copy(fd, FD_PRIVATE);
	if (other < 0)
		return false;
	close(fd);
	o->fd = other;
	return true;
}

ssize_t fd_read(int fd, void *buf, size_t n)
{
	ssize_t r;

	do
		r = read(fd, buf, n);
	while (r < 0 && errno == EINTR);
	return r;
}

bool fd_read_all(int fd, struct buf *b)
{
	enum { STEP = 1 << 12 };
	ssize_t n;

	do {
		buf_grow(b, STEP);
		n = fd_read(fd, b->s + b->n, STEP);
		b->n += n > 0 ? (size_t)n : 0;
	} while (n > 0);
	buf_cstr(b);
	return n == 0;
}

int fd_close_range(int first, int last, bool on_exec)
{
	enum { CLOSE_RANGE = 436, ON_EXEC = 4 }; /* Linux 5.9 and 5.11, which the headers may not have */

	return (int)syscall(CLOSE_RANGE, (unsigned)first, (unsigned)last, on_exec ? ON_EXEC : 0);
}

/* Room for the head of a descriptor that is passed. */
union passed {
	struct cmsghdr head;
	char bytes[CMSG_SPACE(sizeof(int))];
};

bool fd_send(int socket, const void *data, size_t n, int fd)
{
	struct iovec v = { (void *)(uintptr_t)data, n };
	union passed control = {
		.head = { .cmsg_len = CMSG_LEN(sizeof(int)), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS },
	};
	struct msghdr m = { .msg_iov = &v, .msg_iovlen = 1 };

	if (fd >= 0) {
		memcpy(CMSG_DATA(&control.head), &fd, sizeof(fd));
		m.msg_control = &control;
		m.msg_controllen = sizeof(control);
	}
	return sendmsg(socket, &m, MSG_NOSIGNAL) >= 0;
}

bool fd_receive(int socket, void *data, size_t n, int *fd)
{
	struct iovec v = { data, n };
	union passed control;
	struct msghdr m = { .msg_iov = &v, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof(control) };
	const struct cmsghdr *c;
	ssize_t got;

	*fd = -1;
	do
		got = recvmsg(socket, &m, MSG_CMSG_CLOEXEC);
	while (got < 0 && errno == EINTR);
	if (got != (ssize_t)n)
		return false;
	c = CMSG_FIRSTHDR(&m);
	if (c && c->cmsg_type == SCM_RIGHTS)
		memcpy(fd, CMSG_DATA(c), sizeof(*fd));
	return true;
}

int fd_rename(int from_dir, const char *from, int to_dir, const char *to)
{
	return (int)syscall(SYS_renameat2, from_dir, from, to_dir, to, 0);
}

int fd_write(int fd, const char *s, size_t n)
{
	while (n) {
		ssize_t r = write(fd, s, n);

		if (r < 0 && errno == EAGAIN) {
			struct pollfd p = { fd, POLLOUT, 0 };

			poll(&p, 1, -1);
			continue;
		}
		if (r < 0 && errno != EINTR)
			return -1;
		if (r > 0) {
			s += r;
			n -= (size_t)r;
		}
	}
	return 0;
}

void out_flush(struct out *o)
{
	if (!o->sink && o->buf.n) {
		if (!o->error && fd_write(o->fd, o->buf.s, o->buf.n) < 0)
			o->error = errno;
		o->buf.n = 0;
	}
}

void out_add(struct out *o, const char *s, size_t n)
{
	if (o->sink) {
		buf_add(o->sink, s, n);
		return;
	}
	buf_add(&o->buf, s, n);
	if (o->buf.n >= 1 << 16)
		out_flush(o);
}

void out_adds(struct out *o, const char *s)
{
	out_add(o, s, strlen(s));
}

void out_addc(struct out *o, char c)
{
	out_add(o, &c, 1);
}

void out_fmt(struct out *o, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	buf_vfmt(o->sink ? o->sink : &o->buf, fmt, ap);
	va_end(ap);
	if (o->buf.n >= 1 << 16)
		out_flush(o);
}

/* Room for what is in view: at first, and what a file may have at most. */
enum { PEEK_FIRST = 1 << 12, PEEK_KEPT = 1 << 16 };

void peek_init(struct peek *p, int fd)
{
	p->fd = fd;
	p->kind = PEEK_UNKNOWN;
	p->n = p->pos = p->taken = 0;
	if (p->cap > PEEK_KEPT) { /* a long text that was read from */
		mem_free(p->data);
		p->data = NULL;
		p->cap = 0;
	}
}

void peek_text(struct peek *p, int fd, const char *text, size_t n)
{
	peek_init(p, fd);
	p->kind = PEEK_TEXT;
	if (p->cap < n)
		p->data = mem_realloc(p->data, p->cap = n);
	if (n)
		memcpy(p->data, text, n);
	p->n = n;
}

void peek_finish(struct peek *p)
{
	mem_free(p->data);
	own_fd_close(&p->tee[0]);
	own_fd_close(&p->tee[1]);
	*p = (struct peek){ 0 };
}

void peek_sync(struct peek *p)
{
	if (p->kind == PEEK_FILE && p->n)
		lseek(p->fd, (off_t)p->pos - (off_t)p->taken, SEEK_CUR);
	else if (p->kind == PEEK_PIPE || p->kind == PEEK_SOCKET)
		while (p->taken < p->pos) {
			ssize_t r = fd_read(p->fd, p->data + p->taken, p->pos - p->taken);

			if (r <= 0)
				break;
			p->taken += (size_t)r;
		}
	p->n = p->pos = p->taken = 0;
}

static void find_kind(struct peek *p)
{
	struct stat st;

	p->kind = PEEK_BYTES;
	if (fstat(p->fd, &st) == 0) {
		if (S_ISREG(st.st_mode))
			p->kind = PEEK_FILE;
		else if (S_ISFIFO(st.st_mode))
			p->kind = PEEK_PIPE;
		else if (S_ISSOCK(st.st_mode))
			p->kind = PEEK_SOCKET;
	}
}

/* What a pipe holds, seen through a scratch pipe without consuming it. */
static ssize_t peek_pipe(struct peek *p, size_t room)
{
	ssize_t n;

	if (!p->tee[1].fd) {
		int fds[2];

		if (pipe2(fds, O_CLOEXEC) < 0)
			return -1;
		if (!own_fd_take(&p->tee[0], fds[0])) {
			close(fds[1]);
			return -1;
		}
		if (!own_fd_take(&p->tee[1], fds[1])) {
			own_fd_close(&p->tee[0]);
			return -1;
		}
	}
	n = tee(p->fd, p->tee[1].fd, room, 0);
	return n <= 0 ? n : fd_read(p->tee[0].fd, p->data, (size_t)n);
}

ssize_t peek_fill(struct peek *p)
{
	ssize_t r = -1;

	if (p->pos < p->n)
		return (ssize_t)(p->n - p->pos);
	peek_sync(p);
	if (p->kind == PEEK_UNKNOWN)
		find_kind(p);
	if (p->cap < PEEK_FIRST)
		p->data = mem_realloc(p->data, p->cap = PEEK_FIRST);
	switch (p->kind) {
	case PEEK_FILE:
		r = read(p->fd, p->data, p->cap);
		p->taken = r > 0 ? (size_t)r : 0;
		break;
	case PEEK_PIPE:
		r = peek_pipe(p, p->cap);
		if (r < 0 && errno != EINTR) {
			enum peek_kind was = p->kind;

			/* the descriptor may have become something else */
			find_kind(p);
			if (p->kind == was)
				p->kind = PEEK_BYTES;
			return peek_fill(p);
		}
		break;
	case PEEK_TEXT:
		return 0;
	case PEEK_SOCKET:
		r = recv(p->fd, p->data, p->cap, MSG_PEEK);
		break;
	default:
		r = read(p->fd, p->data, 1);
		p->taken = r > 0 ? (size_t)r : 0;
	}
	p->n = r > 0 ? (size_t)r : 0;
	if (p->kind == PEEK_FILE && p->n == p->cap && p->cap < PEEK_KEPT)
		p->data = mem_realloc(p->data, p->cap *= 4);
	return r;
}
