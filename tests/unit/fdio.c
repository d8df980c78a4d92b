/* fdio.c - tests of descriptors, output and exact reading */
/* SPDX-License-Identifier: ISC */
#include "base/fdio.h"
#include "tests/unit/unit.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

static int temporary_file(const char *text)
{
	char path[] = "/tmp/husk-unit-XXXXXX";
	int fd = mkstemp(path);

	unlink(path);
	fd_write(fd, text, strlen(text));
	lseek(fd, 0, SEEK_SET);
	return fd;
}

TEST(own_fd_is_high_and_closed_on_exec)
{
	int fd = open("/dev/null", O_RDONLY);
	struct own_fd copy, taken;

	CHECK(own_fd_copy(&copy, fd));
	CHECK(copy.fd >= FD_PRIVATE);
	CHECK(fcntl(copy.fd, F_GETFD) & FD_CLOEXEC);
	CHECK(fcntl(fd, F_GETFD) >= 0);
	CHECK(own_fd_take(&taken, fd));
	CHECK(taken.fd >= FD_PRIVATE && taken.fd != copy.fd);
	CHECK(fcntl(fd, F_GETFD) < 0);
	fd = copy.fd;
	CHECK(fd_is_own(fd));
	own_fd_close(&copy);
	CHECK_INT(copy.fd, 0);
	CHECK(!fd_is_own(fd) && fd_is_own(taken.fd));
	CHECK(fcntl(fd, F_GETFD) < 0);
	own_fd_close(&taken);
	own_fd_close(&taken);
	CHECK(!own_fd_take(&taken, -1) && taken.fd == 0);
}

TEST(own_fds_move_out_of_the_way)
{
	struct own_fd o[3];
	int was;

	for (int i = 0; i < 3; i++)
		CHECK(own_fd_take(&o[i], open("/dev/null", O_RDONLY)));
	own_fd_close(&o[1]);
	was = o[0].fd;
	CHECK(fd_vacate(was));
	CHECK(o[0].fd != was && o[0].fd >= FD_PRIVATE && fd_is_own(o[0].fd) && !fd_is_own(was));
	CHECK(fcntl(was, F_GETFD) < 0 && fcntl(o[0].fd, F_GETFD) & FD_CLOEXEC);
	CHECK(fd_vacate(was) && fd_vacate(0)); /* not ours: nothing to do */
	CHECK(fcntl(0, F_GETFD) >= 0);
	own_fd_close(&o[0]);
	own_fd_close(&o[2]);
}

TEST(out_goes_to_its_descriptor_or_sink)
{
	int fd = temporary_file("");
	struct out o = { .fd = fd };
	struct buf sink = { 0 };
	char text[32] = "";

	out_adds(&o, "one ");
	out_fmt(&o, "%d", 2);
	out_addc(&o, '\n');
	out_flush(&o);
	CHECK_INT(pread(fd, text, sizeof(text), 0), 6);
	CHECK_MEM(text, 6, "one 2\n", 6);
	o.sink = &sink;
	out_adds(&o, "three");
	out_flush(&o);
	CHECK_STR(buf_cstr(&sink), "three");
	CHECK_INT(lseek(fd, 0, SEEK_END), 6);
	buf_finish(&sink);
	buf_finish(&o.buf);
	close(fd);
}

TEST(out_remembers_its_error)
{
	int fd = open("/dev/full", O_WRONLY);
	struct out o = { .fd = fd };

	out_adds(&o, "x");
	out_flush(&o);
	CHECK_INT(o.error, ENOSPC);
	CHECK_INT((long long)o.buf.n, 0);
	buf_finish(&o.buf);
	close(fd);
}

/* Takes bytes up to and with the newline, as read does. */
static void take_line(struct peek *p, struct buf *line)
{
	line->n = 0;
	while (peek_fill(p) > 0) {
		char c = p->data[p->pos++];

		if (c == '\n')
			break;
		buf_addc(line, c);
	}
	peek_sync(p);
	buf_cstr(line);
}

static void check_peek(int fd)
{
	struct peek p = { 0 };
	struct buf line = { 0 };
	char rest[64];
	ssize_t n;

	peek_init(&p, fd);
	take_line(&p, &line);
	CHECK_STR(line.s, "first");
	CHECK_INT(read(fd, rest, 3), 3);
	CHECK_MEM(rest, 3, "sec", 3);
	take_line(&p, &line);
	CHECK_STR(line.s, "ond");
	n = read(fd, rest, sizeof(rest));
	CHECK_MEM(rest, n > 0 ? (size_t)n : 0, "third", 5);
	take_line(&p, &line);
	CHECK_STR(line.s, "");
	peek_finish(&p);
	buf_finish(&line);
}

static const char three_lines[] = "first\nsecond\nthird";

TEST(peek_takes_one_line_of_a_file)
{
	int fd = temporary_file(three_lines);

	check_peek(fd);
	close(fd);
}

TEST(peek_takes_one_line_of_a_pipe)
{
	int fds[2];

	if (!CHECK(pipe(fds) == 0))
		return;
	fd_write(fds[1], three_lines, sizeof(three_lines) - 1);
	close(fds[1]);
	check_peek(fds[0]);
	close(fds[0]);
}

TEST(peek_takes_one_line_of_a_socket)
{
	int fds[2];

	if (!CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, fds) == 0))
		return;
	fd_write(fds[1], three_lines, sizeof(three_lines) - 1);
	close(fds[1]);
	check_peek(fds[0]);
	close(fds[0]);
}

TEST(peek_at_an_empty_file)
{
	int fd = open("/dev/null", O_RDONLY);
	struct peek p = { 0 };

	peek_init(&p, fd);
	CHECK_INT(peek_fill(&p), 0);
	peek_finish(&p);
	close(fd);
}
