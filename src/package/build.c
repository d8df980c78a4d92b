/* build.c - a directory becomes a package
 * SPDX-License-Identifier: ISC
 */
#include "package/build.h"

#include "base/fdio.h"
#include "base/sort.h"
#include "package/hash.h"
#include "package/sealed.h"

#include <archive.h>
#include <archive_entry.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- what is there --------------------------------------------------------------- */

struct walk {
	struct trouble *t;
	const char *directory;
	char **paths; // arena
	size_t n, room;
};

static const char *join(struct trouble *t, const char *dir, const char *name)
{
	struct buf b = buf_in(t->arena);

	buf_fmt(&b, "%s%s%s", dir, *dir ? "/" : "", name);
	return buf_cstr(&b);
}

static void keep_path(struct walk *w, const char *path)
{
	if (w->n == w->room) {
		char **v;

		w->room = w->room ? w->room * 2 : 64;
		v = arena_alloc(w->t->arena, w->room * sizeof(char *));
		if (w->n)
			memcpy(v, w->paths, w->n * sizeof(char *));
		w->paths = v;
	}
	w->paths[w->n++] = (char *)path;
}

static int walk(struct walk *w, const char *dir);

static int walk_entry(struct walk *w, const char *path)
{
	const char *full = join(w->t, w->directory, path);
	struct stat st;

	if (lstat(full, &st) < 0)
		return trouble_errno(w->t, PACKAGE_OTHER, full);
	if (S_ISDIR(st.st_mode))
		return walk(w, path);
	if (!S_ISREG(st.st_mode) && !S_ISLNK(st.st_mode))
		return trouble(w->t, PACKAGE_OTHER, "%s: neither a file nor a link, so it cannot be packaged", full);
	if (strcmp(path, "manifest") != 0)
		keep_path(w, path);
	return 0;
}

/* Everything beneath dir, which is named as the package will name it. */
static int walk(struct walk *w, const char *dir)
{
	const char *full = join(w->t, w->directory, dir);
	DIR *d = opendir(full);
	struct dirent *e;
	int status = 0;

	if (!d)
		return trouble_errno(w->t, errno == ENOENT ? PACKAGE_MISSING : PACKAGE_OTHER, full);
	while (!status && (e = readdir(d)))
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			status = w->n > MANIFEST_FILES ? trouble(w->t, PACKAGE_OTHER, "%s: too many files", w->directory) :
							 walk_entry(w, join(w->t, dir, e->d_name));
	closedir(d);
	return status;
}

/* ---- the manifest ---------------------------------------------------------------- */

static int describe_link(struct manifest_file *f, const char *full, struct trouble *t)
{
	char target[4096];
	ssize_t n = readlink(full, target, sizeof(target));

	if (n < 0 || n == sizeof(target))
		return trouble_errno(t, PACKAGE_OTHER, full);
	f->target = arena_dup(t->arena, target, (size_t)n);
	if (strstr(f->path, " -> "))
		return trouble(t, PACKAGE_OTHER, "%s: a link's name cannot hold ' -> '", full);
	return 0;
}

static int describe_file(struct manifest_file *f, const char *full, const struct stat *st, struct trouble *t)
{
	char *hash = arena_alloc(t->arena, HASH_TEXT + 1);
	int fd = open(full, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);

	if (fd < 0 || !hash_fd(fd, hash, &f->size))
		trouble_errno(t, PACKAGE_OTHER, full);
	else if (st->st_mode & (S_ISUID | S_ISGID))
		trouble(t, PACKAGE_OTHER, "%s: a package holds no set-id programs; chmod ug-s takes that off", full);
	if (fd >= 0)
		close(fd);
	f->hash = hash;
	f->executable = st->st_mode & 0111;
	return t->status;
}

static int describe(struct manifest *m, const char *directory, const char *path, struct trouble *t)
{
	struct manifest_file f = { .path = path };
	const char *full = join(t, directory, path), *why;
	struct stat st;

	if (lstat(full, &st) < 0)
		return trouble_errno(t, PACKAGE_OTHER, full);
	if (S_ISLNK(st.st_mode) ? describe_link(&f, full, t) : describe_file(&f, full, &st, t))
		return t->status;
	return manifest_add(m, &f, &why) ? 0 : trouble(t, PACKAGE_OTHER, "%s: %s", directory, why);
}

int build_manifest(struct manifest *m, const char *directory, struct trouble *t)
{
	const char *file = join(t, directory, "manifest"), *why;
	struct walk w = { .t = t, .directory = directory };
	unsigned line;
	str text;

	if (sealed_text(&text, file, MANIFEST_MAX, t))
		return t->status;
	if (!manifest_parse(m, t->arena, MANIFEST_SOURCE, text, &line, &why))
		return line ? trouble(t, PACKAGE_OTHER, "%s: line %u: %s", file, line, why) :
			      trouble(t, PACKAGE_OTHER, "%s: %s", file, why);
	if (walk(&w, ""))
		return t->status;
	sort_strings(t->arena, w.paths, w.n);
	for (size_t i = 0; i < w.n; i++)
		if (describe(m, directory, w.paths[i], t))
			return t->status;
	return manifest_check(m, &why) ? 0 : trouble(t, PACKAGE_OTHER, "%s: %s", file, why);
}

/* ---- the archive ----------------------------------------------------------------- */

/* The system's reason, where there is one. */
static const char *reason(struct archive *a)
{
	return archive_errno(a) > 0 ? strerror(archive_errno(a)) : archive_error_string(a);
}

static struct archive *start(int fd, struct trouble *t)
{
	struct archive *a = archive_write_new();

	if (a && archive_write_set_format_gnutar(a) == ARCHIVE_OK && archive_write_add_filter_zstd(a) == ARCHIVE_OK &&
	    archive_write_set_filter_option(a, "zstd", "compression-level", "12") == ARCHIVE_OK &&
	    archive_write_set_bytes_in_last_block(a, 1) == ARCHIVE_OK && archive_write_open_fd(a, fd) == ARCHIVE_OK)
		return a;
	trouble(t, PACKAGE_OTHER, "cannot write a package: %s", a ? archive_error_string(a) : "no memory");
	archive_write_free(a);
	return NULL;
}

static int add_header(struct archive *a, const struct manifest_file *f, long time, struct trouble *t)
{
	struct archive_entry *e = archive_entry_new();
	int r;

	archive_entry_set_pathname(e, f->path);
	archive_entry_set_filetype(e, f->target ? AE_IFLNK : AE_IFREG);
	archive_entry_set_perm(e, f->target ? 0777 : f->executable ? 0755 : 0644);
	archive_entry_set_size(e, (int64_t)f->size);
	archive_entry_set_mtime(e, time, 0);
	archive_entry_set_uid(e, 0);
	archive_entry_set_gid(e, 0);
	if (f->target)
		archive_entry_set_symlink(e, f->target);
	r = archive_write_header(a, e);
	archive_entry_free(e);
	return r == ARCHIVE_OK ? 0 : trouble(t, PACKAGE_OTHER, "%s: %s", f->path, reason(a));
}

static int add_bytes(struct archive *a, const char *s, size_t n, struct trouble *t)
{
	return archive_write_data(a, s, n) == (la_ssize_t)n ?
		       0 : trouble(t, PACKAGE_OTHER, "cannot write the package: %s", reason(a));
}

/* Once more what the manifest has already told the hash of. */
static int add_content(struct archive *a, const struct manifest_file *f, int fd, const char *full, struct trouble *t)
{
	char piece[1 << 16], hash[HASH_TEXT + 1];
	crypto_generichash_state h;
	uint64_t left = f->size;
	ssize_t n;

	hash_init(&h);
	while (left && (n = fd_read(fd, piece, left < sizeof(piece) ? left : sizeof(piece))) > 0) {
		hash_add(&h, piece, (size_t)n);
		left -= (uint64_t)n;
		if (add_bytes(a, piece, (size_t)n, t))
			return t->status;
	}
	if (left || strcmp(hash_text(&h, hash), f->hash) != 0)
		return trouble(t, PACKAGE_OTHER, "%s: it changed while it was packaged", full);
	return 0;
}

static int add_file(struct archive *a, const struct manifest_file *f, const char *directory, long time, struct trouble *t)
{
	const char *full = join(t, directory, f->path);
	int fd;

	if (add_header(a, f, time, t) || f->target)
		return t->status;
	fd = open(full, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd < 0)
		return trouble_errno(t, PACKAGE_OTHER, full);
	add_content(a, f, fd, full, t);
	close(fd);
	return t->status;
}

int build_archive(const struct manifest *m, const char *directory, int fd, long time, struct trouble *t)
{
	struct archive *a = start(fd, t);
	struct buf text = buf_in(t->arena);
	struct manifest_file first = { .path = "manifest" };

	if (!a)
		return t->status;
	manifest_print(m, &text);
	first.size = text.n;
	if (text.n > MANIFEST_MAX)
		trouble(t, PACKAGE_OTHER, "%s: the manifest is too long", directory);
	else if (!add_header(a, &first, time, t))
		add_bytes(a, text.s, text.n, t);
	for (size_t i = 0; i < m->nfiles && !t->status; i++)
		add_file(a, &m->files[i], directory, time, t);
	if (!t->status && archive_write_close(a) != ARCHIVE_OK)
		trouble(t, PACKAGE_OTHER, "cannot write the package: %s", reason(a));
	archive_write_free(a);
	return t->status;
}
