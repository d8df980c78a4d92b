/* generation.c - the sets of packages that a store has had
 * SPDX-License-Identifier: ISC
 */
#include "package/generation.h"

#include "base/fdio.h"
#include "package/sealed.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define UNFINISHED "tmp/generation"

/* ---- sets ------------------------------------------------------------------------ */

struct installed *generation_find(const struct generation *g, const char *name)
{
	struct installed *p = g->packages;

	while (p && strcmp(p->manifest.name, name) != 0)
		p = p->next;
	return p;
}

struct installed *generation_command(const struct generation *g, const char *name, const struct manifest_command **c)
{
	for (struct installed *p = g->packages; p; p = p->next)
		for (*c = p->manifest.commands; *c; *c = (*c)->next)
			if (strcmp((*c)->name, name) == 0)
				return p;
	return NULL;
}

void generation_drop(struct generation *g, struct installed *p)
{
	struct installed **link = &g->packages;

	while (*link != p)
		link = &(*link)->next;
	*link = p->next;
}

void generation_put(struct generation *g, struct installed *p)
{
	struct installed *old = generation_find(g, p->manifest.name), **link = &g->packages;

	if (old)
		generation_drop(g, old);
	while (*link && strcmp((*link)->manifest.name, p->manifest.name) < 0)
		link = &(*link)->next;
	p->next = *link;
	*link = p;
}

/* ---- reading --------------------------------------------------------------------- */

static const char *numbered(unsigned number, struct trouble *t)
{
	struct buf b = buf_in(t->arena);

	buf_fmt(&b, "generations/%u", number);
	return buf_cstr(&b);
}

/* 0: not the name of a generation. */
static unsigned number_of(const char *name)
{
	unsigned v = 0;

	for (; *name >= '0' && *name <= '9' && v < 100000000; name++)
		v = v * 10 + (unsigned)(*name - '0');
	return *name ? 0 : v;
}

const char *generation_path(const struct store *s, const struct generation *g, const struct installed *p, const char *path,
			    struct trouble *t)
{
	struct buf b = buf_in(t->arena);

	buf_fmt(&b, "%s/generations/%u/%s%s%s", s->path, g->number, p->manifest.name, path ? "/files/" : "", path ? path : "");
	return buf_cstr(&b);
}

static int read_package(const struct store *s, struct generation *g, const char *name, struct trouble *t)
{
	struct installed *p = arena_zalloc(t->arena, sizeof(*p));
	struct buf b = buf_in(t->arena), signer = buf_in(t->arena);
	const char *why;
	unsigned line;
	str text;

	buf_fmt(&b, "%s/%s/%s/manifest", s->path, numbered(g->number, t), name);
	buf_fmt(&signer, "%s/%s/%s/signer", s->path, numbered(g->number, t), name);
	if (sealed_text(&p->text, buf_cstr(&b), MANIFEST_MAX, t) || sealed_text(&text, buf_cstr(&signer), 64, t))
		return t->status = PACKAGE_STORE;
	if (!manifest_parse(&p->manifest, t->arena, MANIFEST_WHOLE, p->text, &line, &why))
		return trouble(t, PACKAGE_STORE, "%s: line %u: %s", b.s, line, why);
	if (strcmp(p->manifest.name, name) != 0)
		return trouble(t, PACKAGE_STORE, "%s: it is the manifest of another package", b.s);
	p->signer = arena_dup(t->arena, text.s, text.n && text.s[text.n - 1] == '\n' ? text.n - 1 : text.n);
	generation_put(g, p);
	return 0;
}

int generation_read(const struct store *s, unsigned number, struct generation *g, struct trouble *t)
{
	char **names;
	size_t n;

	*g = (struct generation){ .number = number };
	if (store_names(s, numbered(number, t), &names, &n, t))
		return t->status;
	for (size_t i = 0; i < n; i++)
		if (read_package(s, g, names[i], t))
			return t->status;
	return 0;
}

unsigned generation_number(const struct store *s)
{
	static const char head[] = "generations/";
	char text[64];
	ssize_t n = readlinkat(s->dir, "current", text, sizeof(text) - 1);

	if (n < (ssize_t)sizeof(head) || memcmp(text, head, sizeof(head) - 1) != 0)
		return 0;
	text[n] = '\0';
	return number_of(text + sizeof(head) - 1);
}

int generation_numbers(const struct store *s, unsigned **numbers, size_t *n, struct trouble *t)
{
	size_t count;
	char **names;

	*numbers = NULL;
	*n = 0;
	if (s->dir < 0 || store_names(s, "generations", &names, &count, t))
		return t->status;
	*numbers = arena_alloc(t->arena, (count + 1) * sizeof(unsigned));
	for (size_t i = 0; i < count; i++) {
		unsigned v = number_of(names[i]);
		size_t at = *n;

		for (; at && (*numbers)[at - 1] > v; at--)
			(*numbers)[at] = (*numbers)[at - 1];
		(*numbers)[at] = v;
		*n += v != 0;
	}
	return 0;
}

int generation_current(const struct store *s, struct generation *g, struct trouble *t)
{
	unsigned number = s->dir < 0 ? 0 : generation_number(s), *others;
	size_t n;

	*g = (struct generation){ 0 };
	if (!number || generation_read(s, number, g, t) || g->packages || faccessat(s->dir, numbered(number, t), F_OK, 0) == 0)
		return t->status;
	if (!generation_numbers(s, &others, &n, t) && n)
		trouble(t, PACKAGE_STORE, "%s/%s: the current generation is gone; 'husk pkg rollback' with one that "
			"'husk pkg generations' lists", s->path, numbered(number, t));
	return t->status;
}

/* ---- making ---------------------------------------------------------------------- */

/* The directories above path, in dir. */
static bool make_parents(int dir, const char *path, struct arena *a)
{
	for (const char *p = strchr(path, '/'); p; p = strchr(p + 1, '/'))
		if (mkdirat(dir, arena_dup(a, path, (size_t)(p - path)), 0755) < 0 && errno != EEXIST)
			return false;
	return true;
}

static int place_file(const struct store *s, int dir, const struct manifest_file *f, struct trouble *t)
{
	struct arena_mark mark = arena_mark(t->arena);
	char name[OBJECT_NAME];
	struct buf b = buf_in(t->arena);

	buf_fmt(&b, "files/%s", f->path);
	if (!make_parents(dir, buf_cstr(&b), t->arena))
		return store_trouble(s, f->path, t);
	if (f->target ? symlinkat(f->target, dir, b.s) < 0 : linkat(s->dir, object_name(f, name), dir, b.s, 0) < 0)
		return store_trouble(s, f->target ? f->path : name, t);
	arena_reset(t->arena, mark);
	return 0;
}

static int place_package(const struct store *s, int generation, const struct installed *p, struct trouble *t)
{
	const char *name = p->manifest.name;
	int dir;

	if (mkdirat(generation, name, 0755) < 0)
		return store_trouble(s, name, t);
	dir = openat(generation, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (dir < 0)
		return store_trouble(s, name, t);
	if (!store_write(s, dir, "manifest", p->text, t) && !store_write(s, dir, "signer", str_of(p->signer), t) &&
	    mkdirat(dir, "files", 0755) < 0)
		store_trouble(s, name, t);
	for (size_t i = 0; i < p->manifest.nfiles && !t->status; i++)
		place_file(s, dir, &p->manifest.files[i], t);
	close(dir);
	return t->status;
}

/* Every directory of a tree is on the disk, the lowest first. */
static bool sync_tree(int dir, const char *name)
{
	int fd = openat(dir, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	DIR *d = fd < 0 ? NULL : fdopendir(fd);
	struct dirent *e;
	bool ok = d;
	int why;

	while (ok && (e = readdir(d)))
		if (e->d_name[0] != '.' || (e->d_name[1] && strcmp(e->d_name, "..") != 0))
			ok = sync_tree(fd, e->d_name) || errno == ENOTDIR || errno == ELOOP;
	ok = ok && fsync(fd) == 0;
	why = errno;
	if (d)
		closedir(d);
	errno = why;
	return ok;
}

static int place_all(const struct store *s, const struct generation *g, struct trouble *t)
{
	int dir;

	if (mkdirat(s->dir, UNFINISHED, 0755) < 0)
		return store_trouble(s, UNFINISHED, t);
	dir = openat(s->dir, UNFINISHED, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (dir < 0)
		return store_trouble(s, UNFINISHED, t);
	for (const struct installed *p = g->packages; p && !t->status; p = p->next)
		place_package(s, dir, p, t);
	close(dir);
	if (!t->status && !sync_tree(s->dir, UNFINISHED))
		store_trouble(s, UNFINISHED, t);
	return t->status;
}

/* tmp/current says which generation is about to come, so that whoever finds both
   after a crash knows that it never counted. The second rename is the moment. */
static int activate(const struct store *s, unsigned number, struct trouble *t)
{
	const char *name = numbered(number, t);

	if (symlinkat(name, s->dir, "tmp/current") < 0 || !store_sync(s->dir, "tmp") ||
	    fd_rename(s->dir, UNFINISHED, s->dir, name) < 0 || !store_sync(s->dir, "generations") ||
	    fd_rename(s->dir, "tmp/current", s->dir, "current") < 0 || fsync(s->dir) < 0)
		return store_trouble(s, name, t);
	return 0;
}

int generation_make(const struct store *s, struct generation *g, struct trouble *t)
{
	unsigned *numbers;
	size_t n;

	if (generation_numbers(s, &numbers, &n, t) || place_all(s, g, t))
		return t->status;
	g->number = n ? numbers[n - 1] + 1 : 1;
	return activate(s, g->number, t);
}

int generation_switch(const struct store *s, unsigned number, struct trouble *t)
{
	if (symlinkat(numbered(number, t), s->dir, "tmp/switch") < 0 ||
	    fd_rename(s->dir, "tmp/switch", s->dir, "current") < 0 || fsync(s->dir) < 0)
		return store_trouble(s, "current", t);
	return 0;
}

int generation_prune(const struct store *s, size_t keep, size_t *removed, struct trouble *t)
{
	unsigned *numbers, current = generation_number(s);
	char tmp[24];
	size_t n;

	*removed = 0;
	if (generation_numbers(s, &numbers, &n, t))
		return t->status;
	for (size_t i = 0; i < n && n - *removed > keep; i++) {
		if (numbers[i] == current)
			continue;
		if (store_discard(s, num_text(numbers[i], tmp), t))
			return t->status;
		(*removed)++;
	}
	return 0;
}

/* ---- checking -------------------------------------------------------------------- */

struct check {
	const struct installed *package;
	void (*say)(void *arg, const char *path, const char *wrong);
	void *arg;
	struct trouble *t;
};

static const char *link_wrong(int dir, const struct manifest_file *f)
{
	char text[4096];
	ssize_t n = readlinkat(dir, f->path, text, sizeof(text));

	if (n < 0)
		return errno == EINVAL ? "it is no link" : strerror(errno);
	return (size_t)n == strlen(f->target) && memcmp(text, f->target, (size_t)n) == 0 ? NULL : "the link leads elsewhere";
}

static const char *file_wrong(int dir, const struct manifest_file *f)
{
	const char *wrong;
	int fd;

	if (f->target)
		return link_wrong(dir, f);
	fd = openat(dir, f->path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0)
		return strerror(errno);
	wrong = object_wrong(fd, f);
	close(fd);
	return wrong;
}

/* What is beneath path (empty: all) and not in the manifest. */
static void check_others(struct check *c, int dir, const char *path)
{
	int fd = openat(dir, *path ? path : ".", O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	DIR *d = fd < 0 ? NULL : fdopendir(fd);
	struct dirent *e;
	struct stat st;

	while (d && (e = readdir(d))) {
		struct buf b = buf_in(c->t->arena);

		if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
			continue;
		buf_fmt(&b, "%s%s%s", path, *path ? "/" : "", e->d_name);
		if (fstatat(dir, buf_cstr(&b), &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(st.st_mode))
			check_others(c, dir, b.s);
		else if (!manifest_find(&c->package->manifest, b.s, b.n))
			c->say(c->arg, b.s, "it is not of the package");
	}
	if (d)
		closedir(d);
}

int generation_check(const struct store *s, const struct generation *g, const struct installed *p,
		     void (*say)(void *arg, const char *path, const char *wrong), void *arg, struct trouble *t)
{
	struct check c = { p, say, arg, t };
	const char *root = generation_path(s, g, p, "", t), *wrong;
	int dir = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (dir < 0)
		return trouble_errno(t, PACKAGE_STORE, root);
	for (size_t i = 0; i < p->manifest.nfiles; i++) {
		wrong = file_wrong(dir, &p->manifest.files[i]);
		if (wrong)
			say(arg, p->manifest.files[i].path, wrong);
	}
	check_others(&c, dir, "");
	close(dir);
	return 0;
}
