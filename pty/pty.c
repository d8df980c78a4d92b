/* pty.c - pseudo-terminals: a pair, its size, and the modes of the terminal outside
 * SPDX-License-Identifier: ISC
 */
#include "pty/pty.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

bool pty_shape_of(int fd, struct pty_shape *s)
{
	return tcgetattr(fd, &s->modes) == 0 && ioctl(fd, TIOCGWINSZ, &s->size) == 0;
}

/* The other side by the master, not by name: a name means something else in another mount namespace. */
static int open_slave(int master, const struct pty_shape *shape)
{
	int unlocked = 0, fd;

	if (ioctl(master, TIOCSPTLCK, &unlocked) < 0)
		return -1;
	fd = ioctl(master, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
	if (fd >= 0 && shape) {
		tcsetattr(fd, TCSANOW, &shape->modes);
		ioctl(fd, TIOCSWINSZ, &shape->size);
	}
	return fd;
}

int pty_open(const char *ptmx, const struct pty_shape *shape, int *slave)
{
	int master = open(ptmx, O_RDWR | O_NOCTTY | O_CLOEXEC), e;

	if (master < 0)
		return -1;
	*slave = open_slave(master, shape);
	if (*slave >= 0)
		return master;
	e = errno;
	close(master);
	errno = e;
	return -1;
}

bool pty_raw(int fd, const struct termios *modes)
{
	struct termios raw = *modes;

	cfmakeraw(&raw);
	return tcsetattr(fd, TCSADRAIN, &raw) == 0;
}

void pty_set_modes(int fd, const struct termios *modes)
{
	sigset_t ttou, old;

	sigemptyset(&ttou);
	sigaddset(&ttou, SIGTTOU);
	sigprocmask(SIG_BLOCK, &ttou, &old);
	while (tcsetattr(fd, TCSADRAIN, modes) < 0 && errno == EINTR)
		;
	sigprocmask(SIG_SETMASK, &old, NULL);
}
