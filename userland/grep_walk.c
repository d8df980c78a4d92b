/* grep_walk.c - operands, and what is below directories
 *
 * Files come in the order in which a directory is read. Each directory on the way
 * down is held open, so the depth is bounded by the number of descriptors, and
 * names may be longer than PATH_MAX.
 * SPDX-License-Identifier: ISC
 */
#include "userland/grep.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <sys/resource.h>
#include <unistd.h>

/* The directories from an operand down to one. */
struct level {
	const struct level *up;
	dev_t dev;
	ino_t ino;
};

static bool glob_fits(const char *glob, const char *name, bool command_line)
{
	for (;; name++) {
		if (fnmatch(glob, name, 0) == 0)
			return true;
		name = command_line ? strchr(name, '/') : NULL;
		if (!name)
			return false;
		while (name[1] == '/')
			name++;
	}
}

bool grep_left_out(const struct grep *g, const char *name, bool command_line, bool directory)
{
	const struct buf *list = directory ? &g->dir_globs : &g->globs;
	size_t n = list->n / sizeof(struct grep_glob);
	bool out = false;

	if (directory && g->directories == ACTION_SKIP)
		return true;
	if (directory && command_line && g->bare_names)
		return false;
	for (size_t i = 0; i < n; i++) {
		struct grep_glob glob;

		memcpy(&glob, list->s + i * sizeof(glob), sizeof(glob));
		if (i == 0)
			out = glob.include;
		if (glob_fits(glob.pattern, name, command_line))
			out = !glob.include;
	}
	return out;
}

static bool is_loop(const struct level *up, const struct stat *st)
{
	for (; up; up = up->up)
		if (up->dev == st->st_dev && up->ino == st->st_ino)
			return true;
	return false;
}

static void walk(struct grep *g, int fd, struct buf *path, const struct level *up);

/* An entry that may be looked through; its name is the end of path. */
static void visit(struct grep *g, int dir, struct buf *path, const char *name, unsigned type, const struct level *up)
{
	int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (g->devices == DEVICES_READ ? 0 : O_NONBLOCK), fd;
	const char *shown = g->bare_names ? path->s + 2 : path->s;
	struct stat st;

	if (type == DT_UNKNOWN || (type == DT_LNK && g->follow)) {
		if (fstatat(dir, name, &st, g->follow ? 0 : AT_SYMLINK_NOFOLLOW) < 0) {
			grep_error(g, shown, errno);
			return;
		}
		type = IFTODT(st.st_mode);
	}
	if (type != DT_DIR && type != DT_REG && (type == DT_LNK || g->devices != DEVICES_READ))
		return;
	if (grep_left_out(g, name, false, type == DT_DIR))
		return;
	fd = openat(dir, name, flags | (g->follow ? 0 : O_NOFOLLOW) | (type == DT_DIR ? O_DIRECTORY : 0));
	if (fd < 0)
		grep_error(g, shown, errno);
	else if (type == DT_DIR)
		walk(g, fd, path, up);
	else
		grep_file(g, fd, shown, false);
}

/* The directory fd, which is closed. */
static void walk(struct grep *g, int fd, struct buf *path, const struct level *up)
{
	const char *shown = g->bare_names && path->n > 2 ? path->s + 2 : path->s;
	struct level here = { .up = up };
	struct stat st;
	struct dirent *e = NULL;
	size_t n = path->n;
	DIR *dir;

	if (fstat(fd, &st) < 0 || !(dir = fdopendir(fd))) {
		grep_error(g, shown, errno);
		close(fd);
		return;
	}
	if (is_loop(up, &st)) {
		if (!g->silent)
			applet_error(g->name, "%s: warning: recursive directory loop", shown);
		g->error = true;
		closedir(dir);
		return;
	}
	here.dev = st.st_dev;
	here.ino = st.st_ino;
	while (!grep_done(g) && (errno = 0, e = readdir(dir))) {
		if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
			continue;
		if (path->s[n - 1] != '/')
			buf_addc(path, '/');
		buf_adds(path, e->d_name);
		buf_cstr(path);
		visit(g, fd, path, e->d_name, e->d_type, &here);
		path->n = n;
		buf_cstr(path);
	}
	if (!e && errno && !grep_done(g))
		grep_error(g, shown, errno);
	closedir(dir);
}

/* A deep tree needs many descriptors. */
static void raise_limit(void)
{
	struct rlimit r;

	if (getrlimit(RLIMIT_NOFILE, &r) == 0 && r.rlim_cur < r.rlim_max) {
		r.rlim_cur = r.rlim_max;
		setrlimit(RLIMIT_NOFILE, &r);
	}
}

static void walk_operand(struct grep *g, int fd, const char *name)
{
	struct buf path = { 0 };
	bool with_names = g->with_names;

	if (grep_left_out(g, name, true, true)) {
		close(fd);
		return;
	}
	raise_limit();
	g->with_names = g->file_names >= 0;
	buf_adds(&path, name);
	buf_cstr(&path);
	walk(g, fd, &path, NULL);
	buf_finish(&path);
	g->with_names = with_names;
}

void grep_operand(struct grep *g, const char *name)
{
	bool skip_devices = g->devices == DEVICES_SKIP;
	struct stat st;
	int fd;

	if (strcmp(name, "-") == 0) {
		grep_file(g, 0, g->label, true);
		return;
	}
	fd = open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY | (skip_devices ? O_NONBLOCK : 0));
	if (fd == 0) /* a caller has closed it; 0 means standard input here */
		fd = fd_move(fd, 3);
	if (fd < 0)
		grep_error(g, name, errno);
	else if (g->directories == ACTION_RECURSE && fstat(fd, &st) == 0 && S_ISDIR(st.st_mode))
		walk_operand(g, fd, name);
	else
		grep_file(g, fd, name, true);
}
