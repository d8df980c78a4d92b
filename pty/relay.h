/* relay.h - what stands between a terminal and the master of another
 *
 * Keys go one way, the screen the other, through a ring each. Plain poll: the
 * kernel's terminals are the limit, not the loop.
 * SPDX-License-Identifier: ISC
 */
#ifndef PTY_RELAY_H
#define PTY_RELAY_H

#include "pty/ring.h"

#include <poll.h>
#include <stdbool.h>

enum { RELAY_OTHERS = 4 };

struct relay {
	int in, out; /* the terminal outside; borrowed */
	int master; /* borrowed; does not block */
	struct ring keys, screen;
	bool listening; /* keys are to be read */
	bool hung_up; /* the terminal outside is gone; set by relay_turn */
	bool closed; /* nobody has the other side of master open any more */
};

void relay_init(struct relay *r, int in, int out, int master);
void relay_finish(struct relay *r);
/* Wait until something comes, and pass it on. others (up to RELAY_OTHERS) are waited for, too: .revents says which
   have come. timeout: as of poll(2). What poll(2) returns; -1 with EINTR is 0. */
int relay_turn(struct relay *r, struct pollfd *others, int n, int timeout);

#endif
