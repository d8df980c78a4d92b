/* store.c - where packages are kept
 * SPDX-License-Identifier: ISC
 */
#include "package/store.h"

#include "base/fdio.h"
#include "base/sort.h"
#include "package/sealed.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

int store_trouble(const struct store *s, const char *name, struct trouble *t)
{
	const char *help = errno == ENOSPC || errno == EDQUOT ? "; 'husk pkg gc' frees what no generation uses" : "";

	return trouble(t, PACKAGE_STORE, "%s/%s: %s%s", s->path, name, strerror(errno), help);
}

bool store_sync(int dir, const char *name)
{
	int fd = openat(dir, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC), e;
	bool ok = fd >= 0 && fsync(fd) == 0;

	e = errno;
	if (fd >= 0)
		close(fd);
	errno = e;
	return ok;
}

int store_write(const struct store *s, int dir, const char *name, str text, struct trouble *t)
{
	int fd = openat(dir, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);

	if (fd < 0 || fd_write(fd, text.s, text.n) < 0 || fsync(fd) < 0)
		store_trouble(s, name, t);
	if (fd >= 0)
		close(fd);
	return t->status;
}

int store_names(const struct store *s, const char *dir, char ***names, size_t *n, struct trouble *t)
{
	int fd = openat(s->dir, dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *d = fd < 0 ? NULL : fdopendir(fd);
	size_t room = 0;
	struct dirent *e;

	*names = NULL;
	*n = 0;
	if (!d)
		return fd < 0 && errno == ENOENT ? 0 : store_trouble(s, dir, t);
	while ((e = readdir(d))) {
		if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
			continue;
		if (*n == room) {
			char **v = arena_alloc(t->arena, (room = room ? room * 2 : 32) * sizeof(char *));

			if (*n)
				memcpy(v, *names, *n * sizeof(char *));
			*names = v;
		}
		(*names)[(*n)++] = arena_dup(t->arena, e->d_name, strlen(e->d_name));
	}
	closedir(d);
	sort_strings(t->arena, *names, *n);
	return 0;
}

/* ---- clearing up ----------------------------------------------------------------- */

static bool remove_tree(int dir, const char *name)
{
	struct dirent *e;
	bool ok = true;
	DIR *d;
	int fd;

	if (unlinkat(dir, name, 0) == 0 || errno == ENOENT)
		return true;
	fd = openat(dir, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0)
		return false;
	d = fdopendir(fd);
	while (d && (e = readdir(d)))
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			ok = remove_tree(fd, e->d_name) && ok;
	closedir(d);
	return unlinkat(dir, name, AT_REMOVEDIR) == 0 && ok;
}

int store_discard(const struct store *s, const char *generation, struct trouble *t)
{
	struct buf from = buf_in(t->arena), to = buf_in(t->arena);

	buf_fmt(&from, "generations/%s", generation);
	buf_fmt(&to, "tmp/dead-%s", generation);
	if (fd_rename(s->dir, buf_cstr(&from), s->dir, buf_cstr(&to)) < 0)
		return errno == ENOENT ? 0 : store_trouble(s, from.s, t);
	return remove_tree(s->dir, to.s) ? 0 : store_trouble(s, to.s, t);
}

static const char *link_text(const struct store *s, const char *name, struct trouble *t)
{
	char text[64];
	ssize_t n = readlinkat(s->dir, name, text, sizeof(text));

	return n > 0 && n < (ssize_t)sizeof(text) ? arena_dup(t->arena, text, (size_t)n) : "";
}

/* A generation that came to its place but was never made the current one. */
static int discard_unused(const struct store *s, struct trouble *t)
{
	const char *next = link_text(s, "tmp/current", t), *slash = strchr(next, '/');

	if (!slash || strcmp(next, link_text(s, "current", t)) == 0)
		return 0;
	return store_discard(s, slash + 1, t);
}

static int recover(const struct store *s, struct trouble *t)
{
	uint64_t size = 0;
	size_t n, count = 0;
	char **names;

	if (discard_unused(s, t) || store_names(s, "tmp", &names, &n, t))
		return t->status;
	for (size_t i = 0; i < n; i++) {
		struct buf b = buf_in(t->arena);

		buf_fmt(&b, "tmp/%s", names[i]);
		if (!remove_tree(s->dir, buf_cstr(&b)))
			return store_trouble(s, b.s, t);
	}
	return objects_sweep(s, &count, &size, t);
}

/* ---- opening --------------------------------------------------------------------- */

int store_open(struct store *s, const char *path, struct trouble *t)
{
	*s = (struct store){ .path = path, .lock = -1 };
	s->dir = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (s->dir >= 0 || errno == ENOENT)
		return 0;
	return trouble_errno(t, PACKAGE_STORE, path);
}

static bool make_path(const char *path, struct arena *a)
{
	for (const char *p = strchr(path + 1, '/'); p; p = strchr(p + 1, '/'))
		if (mkdir(arena_dup(a, path, (size_t)(p - path)), 0755) < 0 && errno != EEXIST)
			return false;
	return mkdir(path, 0755) == 0 || errno == EEXIST;
}

static int take_lock(struct store *s, struct trouble *t)
{
	s->lock = openat(s->dir, "lock", O_RDWR | O_CREAT | O_CLOEXEC, 0644);
	if (s->lock < 0 || flock(s->lock, LOCK_EX) < 0)
		return store_trouble(s, "lock", t);
	return 0;
}

/* The mark of whoever is at work; what is left of another's, who did not come to its end, is removed. */
static int begin_work(struct store *s, struct trouble *t)
{
	int fd;

	if (faccessat(s->dir, "busy", F_OK, 0) == 0)
		return recover(s, t);
	if (fd_rename(s->dir, "idle", s->dir, "busy") == 0)
		return 0;
	fd = openat(s->dir, "busy", O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
	if (fd < 0)
		return store_trouble(s, "busy", t);
	close(fd);
	return 0;
}

int store_change(struct store *s, const char *path, bool make, struct trouble *t)
{
	static const char *const parts[] = { "tmp", "keys", "objects", "generations" };

	*s = (struct store){ .path = path, .dir = -1, .lock = -1 };
	if (make && !make_path(path, t->arena))
		return trouble_errno(t, PACKAGE_STORE, path);
	if (store_open(s, path, t))
		return t->status;
	if (s->dir < 0)
		return trouble(t, PACKAGE_MISSING, "%s: there is no store", path);
	if (take_lock(s, t))
		return t->status;
	for (size_t i = 0; i < ARRAY_LEN(parts); i++)
		if (mkdirat(s->dir, parts[i], 0755) < 0 && errno != EEXIST)
			return store_trouble(s, parts[i], t);
	return begin_work(s, t);
}

void store_close(struct store *s, const struct trouble *t)
{
	struct trouble other = { .arena = t->arena };

	if (s->lock >= 0) {
		if (!t->status || !recover(s, &other))
			fd_rename(s->dir, "busy", s->dir, "idle");
		close(s->lock);
	}
	if (s->dir >= 0)
		close(s->dir);
	s->dir = s->lock = -1;
}

/* ---- keys ------------------------------------------------------------------------ */

int store_keys(const struct store *s, struct public_key **keys, size_t *n, struct trouble *t)
{
	char **names;
	size_t count;

	*keys = NULL;
	*n = 0;
	if (s->dir < 0 || store_names(s, "keys", &names, &count, t))
		return t->status;
	*keys = arena_alloc(t->arena, (count + 1) * sizeof(**keys));
	for (size_t i = 0; i < count; i++) {
		struct buf b = buf_in(t->arena);
		const char *wrong;
		str text;

		buf_fmt(&b, "%s/keys/%s", s->path, names[i]);
		if (sealed_text(&text, buf_cstr(&b), SIGNATURE_FILE_MAX, t))
			return t->status;
		wrong = public_key_parse(&(*keys)[(*n)++], text);
		if (wrong)
			return trouble(t, PACKAGE_STORE, "%s: %s", b.s, wrong);
	}
	return 0;
}

int store_add_key(const struct store *s, const struct public_key *k, struct trouble *t)
{
	struct buf text = buf_in(t->arena), name = buf_in(t->arena);
	char id[KEY_ID_TEXT];

	public_key_print(k, &text);
	buf_fmt(&name, "keys/%s.pub", key_id_text(k->id, id));
	if (store_write(s, s->dir, "tmp/key", (str){ text.s, text.n }, t))
		return t->status;
	if (fd_rename(s->dir, "tmp/key", s->dir, buf_cstr(&name)) < 0 || !store_sync(s->dir, "keys"))
		return store_trouble(s, name.s, t);
	return 0;
}
