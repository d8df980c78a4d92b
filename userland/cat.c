/*
 * cat [-u] [file...]
 *
 * Write files one after the other to standard output.
 *
 * Without files, or for a file named -, standard input is read. A file that is also the output is left out with a
 * message, since it would never end.
 *
 *   -u  write without delay, which is always the case
 *
 *   $ printf 'a\nb\n' | cat
 *   a
 *   b
 *
 * SPDX-License-Identifier: ISC
 */
#include "userland/applet.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CHUNK = 1 << 17 };

/* By the kernel alone where one side is a pipe. 1: it cannot; 0, or -1 with errno. *at_output: the side that failed */
static int splice_all(int fd, bool *at_output)
{
	for (bool any = false;; any = true) {
		ssize_t n = splice(fd, NULL, 1, NULL, CHUNK, SPLICE_F_MORE);

		if (n == 0)
			return any ? 0 : 1; /* files of /proc say 0 to splice alone */
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			*at_output = errno == EPIPE || errno == ENOSPC || errno == EFBIG;
			return !any && !*at_output ? 1 : -1;
		}
	}
}

static int copy_all(int fd, char *b, bool *at_output)
{
	for (;;) {
		ssize_t n = read(fd, b, CHUNK);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return (int)n;
		if (fd_write(1, b, (size_t)n) < 0) {
			*at_output = true;
			return -1;
		}
	}
}

/* The input is the output, and what is written would be read again; but where the output is closed, the input has its
   number. */
static bool is_output(const struct stat *in, int fd)
{
	struct stat out;

	return fd != 1 && S_ISREG(in->st_mode) && fstat(1, &out) == 0 && in->st_dev == out.st_dev &&
	       in->st_ino == out.st_ino && lseek(fd, 0, SEEK_CUR) < in->st_size;
}

static int cat_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_cat;
	struct args a = applet_args(&cmd_cat, argc, argv);
	const char *const standard_input[] = { "-" }, *const *files;
	int status = 0, c, n;
	char *b = NULL;

	while ((c = args_next(&a)) > 0)
		if (c != 'u')
			return applet_usage(&a, NULL);
	n = argc - a.i;
	files = n ? (const char *const *)argv + a.i : standard_input;
	for (int i = 0; i < (n ? n : 1); i++) {
		bool own = strcmp(files[i], "-") != 0, at_output = false;
		int fd = own ? open(files[i], O_RDONLY | O_CLOEXEC) : 0, r = -1;
		struct stat st;

		if (fd >= 0 && fstat(fd, &st) == 0) {
			if (is_output(&st, fd)) {
				applet_error(argv[0], "%s: input file is output file", files[i]);
				status = 1;
				r = 0;
			} else if ((r = splice_all(fd, &at_output)) > 0) {
				if (!b)
					b = mem_alloc(CHUNK);
				r = copy_all(fd, b, &at_output);
			}
		}
		if (r < 0) {
			applet_error(argv[0], "%s: %s", at_output ? "cannot write" : files[i], strerror(errno));
			status = 1;
		}
		if (own && fd >= 0)
			close(fd);
		if (at_output)
			break;
	}
	mem_free(b);
	return status;
}

const struct command cmd_cat = { .name = "cat", .opts = "u", .run = cat_run };
