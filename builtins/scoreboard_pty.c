/* scoreboard_pty.c - rows of pseudo-terminals and of the relay between two
 * SPDX-License-Identifier: ISC
 */
#include "builtins/scoreboard.h"

#include "builtins/measure.h"
#include "pty/pty.h"
#include "pty/relay.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

enum { PAIRS = 256, BLOCK = 1 << 16, TIMES = 200 };

/* A terminal, and in place of the one outside a pipe on either side. */
struct line {
	int master, slave;
	int keys[2], screen[2];
	bool relayed; /* by husk's relay, or by bare C */
	struct relay relay;
};

static void line_finish(struct line *l)
{
	const int fds[] = { l->master, l->slave, l->keys[0], l->keys[1], l->screen[0], l->screen[1] };

	for (size_t i = 0; i < ARRAY_LEN(fds); i++)
		if (fds[i] >= 0)
			close(fds[i]);
	relay_finish(&l->relay);
}

static bool line_start(struct found *f, struct line *l, bool relayed)
{
	struct pty_shape shape;

	*l = (struct line){ .slave = -1, .keys = { -1, -1 }, .screen = { -1, -1 }, .relayed = relayed };
	l->master = pty_open("/dev/ptmx", NULL, &l->slave);
	if (l->master >= 0 && pty_shape_of(l->slave, &shape) && pty_raw(l->slave, &shape.modes) &&
	    pipe2(l->keys, O_CLOEXEC) == 0 && pipe2(l->screen, O_CLOEXEC) == 0) {
		relay_init(&l->relay, l->keys[0], l->screen[1], l->master);
		l->relay.listening = true;
		return true;
	}
	found_skip(f, "no pseudo-terminal: %s", strerror(errno));
	line_finish(l);
	return false;
}

static bool pass_on(int from, int to, short revents)
{
	char block[BLOCK];
	ssize_t n = revents & POLLIN ? read(from, block, sizeof(block)) : 0;

	return n <= 0 || fd_write(to, block, (size_t)n) == 0;
}

/* What comes is passed on, once. */
static bool turn(struct line *l)
{
	struct pollfd p[] = { { .fd = l->keys[0], .events = POLLIN }, { .fd = l->master, .events = POLLIN } };

	if (l->relayed)
		return relay_turn(&l->relay, NULL, 0, PATIENCE) > 0;
	return poll(p, ARRAY_LEN(p), PATIENCE) > 0 && pass_on(l->keys[0], l->master, p[0].revents) &&
	       pass_on(l->master, l->screen[1], p[1].revents);
}

/* A key goes in, its echo comes out: all in this process, so that no switch counts. In picoseconds; 0: it did not. */
static uint64_t trip(struct line *l)
{
	uint64_t start = measured_now();
	char c;

	for (int i = 0; i < TIMES; i++) {
		char key = (char)('a' + i % 26);

		if (write(l->keys[1], &key, 1) != 1 || !turn(l) || board_read(l->slave, &c, 1) != 1 || c != key ||
		    write(l->slave, &c, 1) != 1 || !turn(l) || board_read(l->screen[0], &c, 1) != 1 || c != key)
			return 0;
	}
	return (measured_now() - start) / TIMES;
}

static void add_both(struct found *f, uint64_t v, uint64_t bare)
{
	if (!v || !bare) {
		found_wrong(f, "not all that was written has come");
		return;
	}
	series_add(&f->v, v);
	series_add(&f->bare, bare);
	series_add(&f->rival, bare);
}

void probe_pty_trip(struct board *b, struct found *f)
{
	struct line ours, bare;

	if (!line_start(f, &ours, true))
		return;
	if (line_start(f, &bare, false)) {
		for (unsigned i = 0; i < f->samples && f->verdict == VERDICT_PASS && !board_stopped(); i++)
			add_both(f, trip(&ours), trip(&bare));
		line_finish(&bare);
	}
	line_finish(&ours);
}

/* A program writes, the relay is a process, and here is the far end. */
static uint64_t rate_of_line(struct found *f, bool relayed)
{
	struct line l;
	uint64_t rate;
	pid_t pid;

	if (!line_start(f, &l, relayed))
		return 0;
	pid = board_fork();
	if (pid == 0)
		for (;;)
			turn(&l);
	rate = pid > 0 ? rate_through(l.screen[0], l.slave) : 0;
	board_end(pid);
	line_finish(&l);
	return rate;
}

void probe_pty_rate(struct board *b, struct found *f)
{
	for (unsigned i = 0; i < f->samples && f->verdict == VERDICT_PASS && !board_stopped(); i++) {
		uint64_t v = rate_of_line(f, true);

		add_both(f, v, rate_of_line(f, false));
	}
}

/* How many are open at once and pass a byte. */
static uint64_t pairs(struct found *f, int masters[PAIRS], int slaves[PAIRS])
{
	uint64_t good = 0;
	int n = 0;
	char c;

	while (n < PAIRS && (masters[n] = pty_open("/dev/ptmx", NULL, &slaves[n])) >= 0)
		n++;
	if (n < PAIRS) {
		f->note.n = 0;
		buf_fmt(&f->note, "then: %s", strerror(errno));
	}
	for (int i = 0; i < n; i++)
		good += write(masters[i], "x\n", 2) == 2 && board_read(slaves[i], &c, 1) == 1 && c == 'x';
	for (int i = 0; i < n; i++) {
		close(slaves[i]);
		close(masters[i]);
	}
	return good;
}

void probe_pty_pairs(struct board *b, struct found *f)
{
	int masters[PAIRS], slaves[PAIRS];
	struct rlimit before, more;

	getrlimit(RLIMIT_NOFILE, &before);
	more = before;
	more.rlim_cur = more.rlim_max;
	setrlimit(RLIMIT_NOFILE, &more);
	for (unsigned i = 0; i < f->samples && !board_stopped(); i++)
		series_add(&f->v, pairs(f, masters, slaves));
	setrlimit(RLIMIT_NOFILE, &before);
}
