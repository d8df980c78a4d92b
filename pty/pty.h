/* pty.h - pseudo-terminals: a pair, its size, and the modes of the terminal outside
 * SPDX-License-Identifier: ISC
 */
#ifndef PTY_PTY_H
#define PTY_PTY_H

#include <stdbool.h>
#include <sys/ioctl.h>
#include <termios.h>

/* What a new terminal is to be like. */
struct pty_shape {
	struct termios modes;
	struct winsize size;
};

/* Of the terminal fd; false with errno. */
bool pty_shape_of(int fd, struct pty_shape *s);
/* A pair made through ptmx, both sides close-on-exec and no process's controlling terminal; shape NULL: as the
   kernel makes it. The master, or -1 with errno. System calls only. */
int pty_open(const char *ptmx, const struct pty_shape *shape, int *slave);
/* Every byte of the terminal fd passes as it is. false with errno. */
bool pty_raw(int fd, const struct termios *modes);
/* Set modes, when what was written has been shown, also from the background. */
void pty_set_modes(int fd, const struct termios *modes);

#endif
