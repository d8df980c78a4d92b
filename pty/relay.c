/* relay.c - what stands between a terminal and the master of another
 * SPDX-License-Identifier: ISC
 */
#include "pty/relay.h"

#include <errno.h>
#include <fcntl.h>

enum { ROOM = 1 << 16 };

void relay_init(struct relay *r, int in, int out, int master)
{
	*r = (struct relay){ .in = in, .out = out, .master = master };
	ring_init(&r->keys, ROOM);
	ring_init(&r->screen, ROOM);
	fcntl(master, F_SETFL, fcntl(master, F_GETFL) | O_NONBLOCK);
}

void relay_finish(struct relay *r)
{
	ring_finish(&r->keys);
	ring_finish(&r->screen);
}

static void read_keys(struct relay *r)
{
	ssize_t n = ring_read(&r->keys, r->in);

	if (n == 0 || (n < 0 && errno != EAGAIN))
		r->hung_up = true;
}

/* EAGAIN: the rest is written when poll says so. */
static void write_keys(struct relay *r)
{
	if (ring_used(&r->keys) && ring_write(&r->keys, r->master) < 0 && errno != EAGAIN)
		r->closed = true;
}

static void read_screen(struct relay *r)
{
	ssize_t n = ring_read(&r->screen, r->master);

	if (n == 0 || (n < 0 && errno != EAGAIN))
		r->closed = true; /* EIO, after the last has been read */
}

static void write_screen(struct relay *r)
{
	while (ring_used(&r->screen)) {
		if (ring_write(&r->screen, r->out) >= 0 || errno == EAGAIN)
			continue;
		r->hung_up = true;
		r->screen.out = r->screen.in; /* nobody sees it */
	}
}

int relay_turn(struct relay *r, struct pollfd *others, int n, int timeout)
{
	struct pollfd p[RELAY_OTHERS + 2] = { { .fd = -1 }, { .fd = -1 } };
	int ready;

	if (r->listening && !r->hung_up && ring_room(&r->keys))
		p[0] = (struct pollfd){ .fd = r->in, .events = POLLIN };
	if (!r->closed)
		p[1] = (struct pollfd){ .fd = r->master,
					.events = (short)(POLLIN | (ring_used(&r->keys) ? POLLOUT : 0)) };
	for (int i = 0; i < n; i++)
		p[i + 2] = others[i];
	ready = poll(p, (nfds_t)n + 2, timeout);
	for (int i = 0; i < n; i++)
		others[i].revents = ready < 0 ? 0 : p[i + 2].revents;
	if (ready < 0)
		return errno == EINTR ? 0 : -1;
	if (p[0].revents)
		read_keys(r);
	write_keys(r);
	if (p[1].revents & (POLLIN | POLLHUP | POLLERR)) {
		read_screen(r);
		write_screen(r);
	}
	return ready;
}
