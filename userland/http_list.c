/* http_list.c - a directory as a page
 *
 * Only what could be fetched is shown: no special files, and no links that
 * lead out of the root. The work is bounded, since other connections wait.
 * SPDX-License-Identifier: ISC
 */
#include "userland/http_list.h"

#include "base/sort.h"
#include "userland/http_date.h"
#include "userland/http_path.h"
#include "userland/human.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SHOWN_MAX = 10000 };

/* Names have a letter in front that puts directories first: d or f. */
struct names {
	struct arena arena;
	char **v; // owned
	size_t n, cap;
	bool cut;
};

static void add_html(struct buf *b, const char *s)
{
	for (; *s; s++)
		switch (*s) {
		case '&':
			buf_adds(b, "&amp;");
			break;
		case '<':
			buf_adds(b, "&lt;");
			break;
		case '>':
			buf_adds(b, "&gt;");
			break;
		case '"':
			buf_adds(b, "&quot;");
			break;
		default:
			buf_addc(b, *s);
		}
}

/* What the name is of, links followed as far as they are followed at all. */
static bool stat_shown(int root, int dir, const char *directory, const char *name, struct stat *st)
{
	struct buf path = { 0 };
	int fd, r;

	if (fstatat(dir, name, st, AT_SYMLINK_NOFOLLOW) < 0)
		return false;
	if (!S_ISLNK(st->st_mode))
		return S_ISREG(st->st_mode) || S_ISDIR(st->st_mode);
	buf_fmt(&path, "%s%s%s", directory, *directory ? "/" : "", name);
	fd = http_path_open(root, buf_cstr(&path), O_PATH);
	buf_finish(&path);
	if (fd < 0)
		return false;
	r = fstat(fd, st);
	close(fd);
	return r == 0 && (S_ISREG(st->st_mode) || S_ISDIR(st->st_mode));
}

static void add_name(struct names *names, bool directory, const char *name)
{
	size_t n = strlen(name) + 1;
	char *copy = arena_alloc(&names->arena, n + 1);

	if (names->n == names->cap) {
		names->cap = names->cap ? names->cap * 2 : 64;
		names->v = mem_realloc(names->v, mem_mul(names->cap, sizeof(*names->v)));
	}
	*copy = directory ? 'd' : 'f';
	memcpy(copy + 1, name, n);
	names->v[names->n++] = copy;
}

static void read_names(int root, DIR *dir, const char *name, struct names *names)
{
	const struct dirent *e;
	struct stat st;

	while ((e = readdir(dir))) {
		if (!http_path_shown(e->d_name, !*name) || !stat_shown(root, dirfd(dir), name, e->d_name, &st))
			continue;
		names->cut = names->n == SHOWN_MAX;
		if (names->cut)
			break;
		add_name(names, S_ISDIR(st.st_mode), e->d_name);
	}
	sort_strings(&names->arena, names->v, names->n);
}

static void add_row(struct buf *b, const char *name, bool directory, const struct stat *st)
{
	char tmp[24];

	buf_adds(b, "<tr><td><a href=\"");
	http_path_encode(b, name);
	buf_adds(b, directory ? "/\">" : "\">");
	add_html(b, name);
	buf_fmt(b, "%s</a><td align=right>%s<td>", directory ? "/" : "",
		directory ? "" : human_size((uint64_t)st->st_size, 1024, tmp));
	http_date_short(b, st->st_mtim.tv_sec);
	buf_addc(b, '\n');
}

static void add_page(struct buf *b, int root, int dir, const char *name, const struct names *names)
{
	static const char style[] = "<style>body{font-family:sans-serif;margin:2em}td{padding:0 1em 0 0;"
				    "font-variant-numeric:tabular-nums}</style>\n";
	struct stat st;

	buf_adds(b, "<!DOCTYPE html>\n<html><head><meta charset=utf-8>\n"
		    "<meta name=viewport content=\"width=device-width\">\n<title>/");
	add_html(b, name);
	buf_fmt(b, "</title>\n%s</head><body>\n<h1>/", style);
	add_html(b, name);
	buf_adds(b, "</h1>\n<table>\n");
	if (*name)
		buf_adds(b, "<tr><td><a href=\"../\">../</a><td><td>\n");
	for (size_t i = 0; i < names->n; i++)
		if (stat_shown(root, dir, name, names->v[i] + 1, &st))
			add_row(b, names->v[i] + 1, *names->v[i] == 'd', &st);
	buf_adds(b, "</table>\n");
	if (names->cut)
		buf_fmt(b, "<p>There is more: only %d names are shown.\n", SHOWN_MAX);
	buf_adds(b, "</body></html>\n");
}

bool http_list(int root, const char *name, struct buf *page)
{
	int fd = http_path_open(root, name, O_RDONLY | O_DIRECTORY | O_NONBLOCK);
	DIR *dir = fd < 0 ? NULL : fdopendir(fd);
	struct names names = { 0 };

	if (!dir) {
		if (fd >= 0)
			close(fd);
		return false;
	}
	read_names(root, dir, name, &names);
	add_page(page, root, fd, name, &names);
	closedir(dir);
	arena_finish(&names.arena);
	mem_free(names.v);
	return true;
}
