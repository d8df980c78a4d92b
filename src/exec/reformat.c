/* reformat.c - husk --format: scripts laid out anew
 * SPDX-License-Identifier: ISC
 */
#include "exec/reformat.h"

#include "exec/input.h"
#include "syntax/format.h"
#include "vars/options.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum reformat reformat_by_name(const char *word)
{
	if (!word)
		return REFORMAT_PRINT;
	return strcmp(word, "write") == 0 ? REFORMAT_WRITE : strcmp(word, "check") == 0 ? REFORMAT_CHECK : REFORMAT_NONE;
}

/* Is the name of a shell behind #!, or behind `env` there, sh or one that speaks nothing else? */
static bool is_for_sh(const char *text)
{
	static const char *const names[] = { "sh", "ash", "dash" };
	const char *p = text + 2, *end;
	str word;

	if (strncmp(text, "#!", 2) != 0)
		return false;
	do {
		p += strspn(p, " \t");
		end = p + strcspn(p, " \t\n");
		word = (str){ p, (size_t)(end - p) };
		for (const char *s = p; s < end; s++)
			if (*s == '/')
				word = (str){ s + 1, (size_t)(end - s) - 1 };
		p = end;
	} while (word.n && (word.s[0] == '-' || (word.n == 3 && memcmp(word.s, "env", 3) == 0)));
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (strlen(names[i]) == word.n && memcmp(names[i], word.s, word.n) == 0)
			return true;
	return false;
}

static int fail(struct shell *sh, const char *file, const char *why)
{
	sh_error(sh, "%s: %s", file, why);
	return 2;
}

static bool fill(int fd, const struct buf *text, const struct stat *st)
{
	bool given = fchown(fd, st->st_uid, st->st_gid) == 0;

	/* only root may give a file away; otherwise it is the caller's, as a copy would be */
	if (!given && errno != EPERM)
		return false;
	return fd_write(fd, text->s, text->n) == 0 && fchmod(fd, st->st_mode & (given ? 07777 : 0777)) == 0 &&
	       fsync(fd) == 0;
}

/* The file that symbolic links lead to gets all of the text or keeps what it has. 0, or -1 with errno. */
static int replace(const char *file, const struct buf *text, const struct stat *st)
{
	char path[PATH_MAX];
	struct buf tmp = { 0 };
	int fd, e, r = -1;

	if (!realpath(file, path))
		return -1;
	buf_fmt(&tmp, "%s.%d.new", path, (int)getpid());
	fd = open(buf_cstr(&tmp), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd >= 0) {
		r = fill(fd, text, st) ? 0 : -1;
		e = errno;
		if (close(fd) < 0 && r == 0) {
			r = -1;
			e = errno;
		}
		errno = e;
		if (r == 0)
			r = fd_rename(AT_FDCWD, tmp.s, AT_FDCWD, path);
		if (r < 0) {
			e = errno;
			unlink(tmp.s);
			errno = e;
		}
	}
	buf_finish(&tmp);
	return r;
}

/* What is to become of the text, which was text and is out. */
static int deliver(struct shell *sh, enum reformat how, const char *file, const struct buf *text, const struct buf *out,
		const struct stat *st)
{
	bool changed = text->n != out->n || (out->n && memcmp(text->s, out->s, out->n) != 0);

	if (how == REFORMAT_PRINT)
		out_add(sh_out(sh), out->s, out->n);
	else if (how == REFORMAT_CHECK && changed)
		out_fmt(sh_out(sh), "%s\n", file);
	else if (changed && replace(file, out, st) < 0)
		return fail(sh, file, strerror(errno));
	return how == REFORMAT_CHECK && changed;
}

static int reformat_text(struct shell *sh, enum reformat how, const char *file, const struct buf *text, const struct stat *st)
{
	struct syntax_error err = { 0 };
	struct buf out = { 0 };
	int status = 2;

	if (strlen(text->s) != text->n)
		return fail(sh, file, "a NUL byte: not a script");
	if (format_text(&out, text->s, text->n, !option_on(sh, OPTION_POSIX) && !is_for_sh(text->s), &err)) {
		status = deliver(sh, how, file, text, &out, st);
	} else {
		sh->now.file = file;
		input_report(sh, &err);
	}
	syntax_error_finish(&err);
	buf_finish(&out);
	return status;
}

static int reformat_file(struct shell *sh, enum reformat how, const char *file)
{
	bool standard = strcmp(file, "-") == 0;
	int fd = standard ? 0 : open(file, O_RDONLY | O_CLOEXEC), status;
	struct buf text = { 0 };
	struct stat st;

	if (standard && how == REFORMAT_WRITE)
		return fail(sh, file, "standard input is not written");
	if (fd < 0)
		return fail(sh, file, strerror(errno));
	if (fstat(fd, &st) < 0 || !fd_read_all(fd, &text))
		status = fail(sh, file, strerror(errno));
	else
		status = reformat_text(sh, how, file, &text, &st);
	if (!standard)
		close(fd);
	buf_finish(&text);
	return status;
}

int reformat_files(struct shell *sh, enum reformat how, char **files)
{
	char standard[] = "-", *none[] = { standard, NULL };
	const char *name = sh->now.file;
	int status = 0;

	for (files = *files ? files : none; *files; files++) {
		int one = reformat_file(sh, how, *files);

		status = one > status ? one : status;
		sh->now.file = name;
	}
	return sh_out_end(sh, "--format", status);
}
