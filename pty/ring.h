/* ring.h - the bytes between two descriptors, in a ring of fixed size
 *
 * An all-zero ring is empty and without room; ring_init gives it some.
 * SPDX-License-Identifier: ISC
 */
#ifndef PTY_RING_H
#define PTY_RING_H

#include <stddef.h>
#include <sys/types.h>

struct ring {
	char *data; /* owned */
	size_t size; /* a power of two */
	size_t in, out; /* bytes that ever came and went; in - out are here */
};

void ring_init(struct ring *r, size_t size);
void ring_finish(struct ring *r);

static inline size_t ring_used(const struct ring *r)
{
	return r->in - r->out;
}

static inline size_t ring_room(const struct ring *r)
{
	return r->size - ring_used(r);
}

/* One read or write of as much as can be; as read(2) and write(2) answer, but EINTR is EAGAIN. */
ssize_t ring_read(struct ring *r, int fd);
ssize_t ring_write(struct ring *r, int fd);

#endif
