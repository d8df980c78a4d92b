/* object.c - what files hold, by its hash
 * SPDX-License-Identifier: ISC
 */
#include "package/store.h"

#include "base/fdio.h"
#include "package/hash.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define UNFINISHED "tmp/object"

enum { HEAD = 10 }; /* "objects/HH" */

char *object_name(const struct manifest_file *f, char name[OBJECT_NAME])
{
	struct arena a = { 0 };
	struct buf b = buf_in(&a);

	buf_fmt(&b, "objects/%.*s/%s%s", 2, f->hash, f->hash, f->executable ? ".x" : "");
	memcpy(name, buf_cstr(&b), b.n + 1);
	arena_finish(&a);
	return name;
}

const char *object_wrong(int fd, const struct manifest_file *f)
{
	char hash[HASH_TEXT + 1];
	struct stat st;
	uint64_t size;

	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode))
		return "it is no file";
	if ((st.st_mode & 07777) != (f->executable ? 0555 : 0444))
		return "its mode has changed";
	if ((uint64_t)st.st_size != f->size)
		return "its size has changed";
	if (!hash_fd(fd, hash, &size))
		return strerror(errno);
	return strcmp(hash, f->hash) == 0 ? NULL : "what it holds has changed";
}

/* ---- taking them in -------------------------------------------------------------- */

struct object_writer {
	const struct store *store; // borrowed; NULL: nothing is kept
	const char *name;
	int fd; /* of the one that is being written; -1: none, or it is there already */
	crypto_generichash_state hash;
};

struct object_writer *object_writer_new(const struct store *s, const char *name, struct trouble *t)
{
	struct object_writer *w = arena_zalloc(t->arena, sizeof(*w) + 64);

	/* libsodium's state is aligned to more than an arena's memory is */
	w = (struct object_writer *)(((uintptr_t)w + 63) & ~(uintptr_t)63);
	*w = (struct object_writer){ .store = s, .name = name, .fd = -1 };
	return w;
}

void object_writer_finish(struct object_writer *w)
{
	if (w->fd >= 0)
		close(w->fd);
	w->fd = -1;
}

/* One that is damaged is written again. */
static bool present(const struct store *s, const struct manifest_file *f)
{
	char name[OBJECT_NAME];
	int fd = openat(s->dir, object_name(f, name), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	bool good = fd >= 0 && !object_wrong(fd, f);

	if (fd >= 0)
		close(fd);
	return good;
}

static int begin(void *arg, const struct manifest_file *f, struct trouble *t)
{
	struct object_writer *w = arg;

	hash_init(&w->hash);
	if (!w->store || present(w->store, f))
		return 0;
	w->fd = openat(w->store->dir, UNFINISHED, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	return w->fd < 0 ? store_trouble(w->store, UNFINISHED, t) : 0;
}

static int add(void *arg, const char *s, size_t n, struct trouble *t)
{
	struct object_writer *w = arg;

	hash_add(&w->hash, s, n);
	return w->fd >= 0 && fd_write(w->fd, s, n) < 0 ? store_trouble(w->store, UNFINISHED, t) : 0;
}

/* Whole and on the disk: to its place. */
static int settle(struct object_writer *w, const struct manifest_file *f, struct trouble *t)
{
	const struct store *s = w->store;
	char name[OBJECT_NAME], head[OBJECT_NAME];
	int fd = w->fd;
	bool ok = fchmod(fd, f->executable ? 0555 : 0444) == 0 && fsync(fd) == 0;

	w->fd = -1;
	ok = close(fd) == 0 && ok;
	object_name(f, name);
	memcpy(head, name, HEAD);
	head[HEAD] = '\0';
	if (ok && mkdirat(s->dir, head, 0755) == 0)
		ok = store_sync(s->dir, "objects");
	else if (ok)
		ok = errno == EEXIST;
	if (!ok || fd_rename(s->dir, UNFINISHED, s->dir, name) < 0 || !store_sync(s->dir, head))
		return store_trouble(s, name, t);
	return 0;
}

static int end(void *arg, const struct manifest_file *f, struct trouble *t)
{
	struct object_writer *w = arg;
	char hash[HASH_TEXT + 1];

	if (strcmp(hash_text(&w->hash, hash), f->hash) != 0)
		return trouble(t, PACKAGE_UNSOUND, "%s: '%s': its hash is not that of the manifest", w->name, f->path);
	return w->fd >= 0 ? settle(w, f, t) : 0;
}

struct unpack_sink object_sink(struct object_writer *w)
{
	return (struct unpack_sink){ begin, add, end, w };
}

/* ---- letting them go ------------------------------------------------------------- */

static int sweep(const struct store *s, const char *head, size_t *count, uint64_t *size, struct trouble *t)
{
	struct arena_mark mark = arena_mark(t->arena);
	char **names;
	size_t n;

	if (store_names(s, head, &names, &n, t))
		return t->status;
	for (size_t i = 0; i < n; i++) {
		struct buf b = buf_in(t->arena);
		struct stat st;

		buf_fmt(&b, "%s/%s", head, names[i]);
		if (fstatat(s->dir, buf_cstr(&b), &st, AT_SYMLINK_NOFOLLOW) < 0 || st.st_nlink > 1)
			continue;
		if (unlinkat(s->dir, b.s, 0) < 0)
			return store_trouble(s, b.s, t);
		(*count)++;
		*size += (uint64_t)st.st_size;
	}
	unlinkat(s->dir, head, AT_REMOVEDIR); /* when it is empty */
	arena_reset(t->arena, mark);
	return 0;
}

int objects_sweep(const struct store *s, size_t *count, uint64_t *size, struct trouble *t)
{
	char **heads;
	size_t n;

	if (store_names(s, "objects", &heads, &n, t))
		return t->status;
	for (size_t i = 0; i < n; i++) {
		struct buf b = buf_in(t->arena);

		buf_fmt(&b, "objects/%s", heads[i]);
		if (sweep(s, buf_cstr(&b), count, size, t))
			return t->status;
	}
	return 0;
}
