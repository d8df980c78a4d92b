/* fdio.h - descriptors: the shell's own, whole writes, output, exact reading
 *
 * struct own_fd is a descriptor that the shell keeps for itself while a script
 * runs. Scripts may ask for any number, so it can be moved out of their way at
 * any time: read fd from here whenever it is used.
 *
 * struct out is what builtins write through: it holds the text of one builtin
 * and is flushed and checked at its end. While a command substitution is being
 * captured in process, sink takes the text instead of a descriptor.
 *
 * struct peek reads exactly what is asked for: it looks ahead with tee(2) on
 * pipes, MSG_PEEK on sockets and pread on files, and consumes only what its
 * caller takes, so that a child started later finds the rest.
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_FDIO_H
#define BASE_FDIO_H

#include "base/buf.h"

#include <sys/types.h>

enum { FD_PRIVATE = 10 }; /* the shell's own descriptors are this or higher */

/* A close-on-exec copy at least or above, and fd itself is closed; -1 with errno. */
int fd_move(int fd, int least);

struct own_fd {
	int fd; /* FD_PRIVATE or higher; 0: none */
	struct own_fd *next; /* of all */
	struct own_fd **link; /* what points here */
};

/* Keep a close-on-exec copy of fd. false with errno, and o is none. */
bool own_fd_copy(struct own_fd *o, int fd);
/* The same, and fd itself is closed, also on failure; fd -1 fails with the errno of then. */
bool own_fd_take(struct own_fd *o, int fd);
void own_fd_close(struct own_fd *o);
/* Is this number the shell's own, and so closed for scripts? */
bool fd_is_own(int fd);
/* Move what the shell has at this number elsewhere. false with errno. */
bool fd_vacate(int fd);
ssize_t fd_read(int fd, void *buf, size_t n);
/* All that fd gives up to its end, behind what b has, with a NUL that is not counted. false with errno. */
bool fd_read_all(int fd, struct buf *b);
/* 0, or -1 with errno. */
int fd_write(int fd, const char *s, size_t n);
/* Close first to last, or only mark them close-on-exec; those that are not open are no error. 0, or -1 with errno. */
int fd_close_range(int first, int last, bool on_exec);
/* One message of a packet socket: n bytes, and a descriptor unless it is -1. false with errno. */
bool fd_send(int socket, const void *data, size_t n, int fd);
/* The other side; *fd is close-on-exec, -1: none came. false when there is no such message any more. */
bool fd_receive(int socket, void *data, size_t n, int *fd);
/* renameat(2), which libc declares in a header that nobody reads here; the same. */
int fd_rename(int from_dir, const char *from, int to_dir, const char *to);

struct out {
	struct buf buf;
	struct buf *sink; /* borrowed; NULL: fd */
	int fd;
	int error; /* errno of the first write that failed */
};

void out_flush(struct out *o);
void out_add(struct out *o, const char *s, size_t n);
void out_adds(struct out *o, const char *s);
void out_addc(struct out *o, char c);
void out_fmt(struct out *o, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

enum peek_kind {
	PEEK_UNKNOWN,
	PEEK_FILE,
	PEEK_PIPE,
	PEEK_SOCKET,
	PEEK_TEXT, /* no descriptor at all: what is in view is all there is */
	PEEK_BYTES,
};

struct peek {
	int fd;
	enum peek_kind kind;
	char *data; /* owned */
	size_t n, pos, cap;
	size_t taken; /* of data[0..pos): already consumed from fd */
	struct own_fd tee[2]; /* scratch pipe */
};

void peek_init(struct peek *p, int fd);
/* The same for a copy of text, which stands for what fd would give. */
void peek_text(struct peek *p, int fd, const char *text, size_t n);
/* Bytes in view (p->data + p->pos .. p->n); 0 at the end, -1 with errno. */
ssize_t peek_fill(struct peek *p);
/* Make fd's position agree with pos and forget the rest. */
void peek_sync(struct peek *p);
void peek_finish(struct peek *p);

#endif
