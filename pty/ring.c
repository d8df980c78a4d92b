/* ring.c - the bytes between two descriptors, in a ring of fixed size
 * SPDX-License-Identifier: ISC
 */
#include "pty/ring.h"

#include "base/mem.h"

#include <errno.h>
#include <sys/uio.h>

void ring_init(struct ring *r, size_t size)
{
	*r = (struct ring){ .data = mem_alloc(size), .size = size };
}

void ring_finish(struct ring *r)
{
	mem_free(r->data);
	*r = (struct ring){ 0 };
}

/* The n bytes from position at, which may go over the end. */
static int pieces(const struct ring *r, size_t at, size_t n, struct iovec v[2])
{
	size_t from = at & (r->size - 1), first = n < r->size - from ? n : r->size - from;

	v[0] = (struct iovec){ r->data + from, first };
	v[1] = (struct iovec){ r->data, n - first };
	return n > first ? 2 : 1;
}

static ssize_t moved(ssize_t n, size_t *count)
{
	if (n > 0)
		*count += (size_t)n;
	else if (n < 0 && errno == EINTR)
		errno = EAGAIN;
	return n;
}

ssize_t ring_read(struct ring *r, int fd)
{
	struct iovec v[2];

	return moved(readv(fd, v, pieces(r, r->in, ring_room(r), v)), &r->in);
}

ssize_t ring_write(struct ring *r, int fd)
{
	struct iovec v[2];

	return moved(writev(fd, v, pieces(r, r->out, ring_used(r), v)), &r->out);
}
