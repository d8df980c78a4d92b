/* list_read.c - directories to entries, with what must be known of each
 *
 * Directories are read with getdents64, which tells names and mostly types.
 * Nothing else is asked unless a column, an order or a colour needs it.
 * Directories wait on a stack by their paths and only one is open at a time.
 * SPDX-License-Identifier: ISC
 */
#include "userland/list.h"

#include "userland/width.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

enum { BATCH = 1 << 16 };

/* Whom stat is called for: everything, what has no type, directories, links, files; and what links lead to. */
enum { MUST_ALL = 1, MUST_TYPE = 2, MUST_DIRECTORY = 4, MUST_LINK = 8, MUST_FILE = 16, MUST_LEAD = 32 };

/* As the kernel writes it. */
struct dent {
	uint64_t ino;
	int64_t next;
	unsigned short size;
	unsigned char type;
	char name[];
};

void list_prepare(struct ls *ls)
{
	const struct list_options *o = &ls->o;
	const struct list_color *c = ls->color;
	/* A directory has the number of what lies below a mount point, not of what is mounted there. */
	bool color = o->color, all = o->order == ORDER_TIME || o->order == ORDER_SIZE || o->format == FORMAT_LONG ||
				     o->blocks || o->inode;
	bool type = !all && (o->recursive || color || o->mark || o->directories_first);
	bool lead = o->directories_first ||
		    (color && (color_has(c, PAINT_ORPHAN) || (color_has(c, PAINT_EXEC) && color_follows(c)) ||
			      (color_has(c, PAINT_MISSING) && o->format == FORMAT_LONG)));

	ls->must = (all ? MUST_ALL : 0) | (type ? MUST_TYPE : 0) | (lead ? MUST_LEAD : 0);
	if (color && (color_has(c, PAINT_OTHER) || color_has(c, PAINT_STICKY) || color_has(c, PAINT_STICKY_OTHER)))
		ls->must |= MUST_DIRECTORY;
	if (type && (o->follow == FOLLOW_ALL || lead || (color && color_follows(c))))
		ls->must |= MUST_LINK;
	if (o->mark == MARK_ALL ||
	    (color && (color_has(c, PAINT_EXEC) || color_has(c, PAINT_SETUID) || color_has(c, PAINT_SETGID))))
		ls->must |= MUST_FILE;
}

/* ---- messages ---- */

/* The path in single quotes; what does not print is escaped within $''. */
static void quote_path(struct buf *b, const char *s, bool utf8)
{
	bool plain = true;
	uint32_t c;
	int cells;

	buf_addc(b, '\'');
	while (*s) {
		size_t n = width_next(s, strlen(s), utf8, &cells, &c);
		bool prints = cells >= 0;

		if (prints != plain)
			buf_adds(b, plain ? "'$'" : "''");
		plain = prints;
		if (prints && c == '\'')
			buf_adds(b, "'\\''");
		else if (prints)
			buf_add(b, s, n);
		for (size_t i = 0; i < n && !prints; i++)
			buf_fmt(b, "\\%03o", (unsigned char)s[i]);
		s += n;
	}
	buf_addc(b, '\'');
}

/* An operand's trouble is serious, another's is not. */
static void fail(struct ls *ls, bool operand, const char *what, const char *path, int error)
{
	struct buf b = { 0 };

	quote_path(&b, path, ls->utf8);
	applet_error(ls->name, "%s%s: %s", what, buf_cstr(&b), strerror(error));
	buf_finish(&b);
	if (operand)
		ls->status = 2;
	else if (!ls->status)
		ls->status = 1;
}

/* ---- entries ---- */

static struct entry *add(struct list *l, const char *name, size_t len)
{
	struct entry *e = arena_alloc(&l->arena, sizeof(*e) + len + 1);

	*e = (struct entry){ .len = (uint32_t)len };
	memcpy(e->name, name, len + 1);
	if (l->n == l->cap) {
		l->cap = l->cap ? l->cap * 2 : 256;
		l->names = mem_realloc(l->names, mem_mul(l->cap, sizeof(char *)));
	}
	l->names[l->n++] = e->name;
	return e;
}

void list_clear(struct list *l)
{
	arena_reset(&l->arena, (struct arena_mark){ 0 });
	l->n = 0;
	l->blocks = 0;
	l->acl = false;
}

/* stat or lstat as the options say; *flags is what was asked at last. */
static int look(const struct ls *ls, int dir, const char *name, bool operand, struct stat *st, int *flags)
{
	enum list_follow f = ls->o.follow;

	*flags = 0;
	if (f == FOLLOW_ALL || (operand && f != FOLLOW_NONE)) {
		int r = fstatat(dir, name, st, 0);

		if (f != FOLLOW_DIRECTORY || (r == 0 ? S_ISDIR(st->st_mode) : errno != ENOENT && errno != ELOOP))
			return r;
	}
	*flags = AT_SYMLINK_NOFOLLOW;
	return fstatat(dir, name, st, *flags);
}

static bool birth(int dir, const char *name, int flags, struct timespec *t)
{
	struct statx x;

	if (statx(dir, name, flags, STATX_BTIME, &x) < 0 || !(x.stx_mask & STATX_BTIME))
		return false;
	*t = (struct timespec){ x.stx_btime.tv_sec, x.stx_btime.tv_nsec };
	return true;
}

static bool has_attribute(const char *path, const char *attribute)
{
	return getxattr(path, attribute, NULL, 0) > 0;
}

/* Where a link leads to. */
static void follow(struct ls *ls, struct entry *e, int dir, bool operand)
{
	struct file *f = e->file;
	size_t cap = f->size && f->size < PATH_MAX ? (size_t)f->size + 1 : PATH_MAX;
	char *to = arena_bytes(&ls->list.arena, cap);
	ssize_t n = readlinkat(dir, e->name, to, cap);
	struct stat st;

	if (n == (ssize_t)cap && cap < PATH_MAX) { /* it has grown */
		to = arena_bytes(&ls->list.arena, PATH_MAX);
		n = readlinkat(dir, e->name, to, PATH_MAX);
	}
	if (n < 0) {
		fail(ls, operand, "cannot read symbolic link ", buf_cstr(&ls->path), errno);
		return;
	}
	f->link = (str){ to, (size_t)n };
	if ((ls->o.mark >= MARK_TYPE || ls->must & MUST_LEAD) && fstatat(dir, e->name, &st, 0) == 0) {
		f->link_mode = st.st_mode;
		f->link_ok = true;
	}
}

static void fill(struct ls *ls, struct entry *e, const struct stat *st, int dir, int flags)
{
	struct file *f = e->file;
	enum list_clock clock = ls->o.clock;

	*f = (struct file){
		.mode = st->st_mode, .links = st->st_nlink, .uid = st->st_uid, .gid = st->st_gid, .rdev = st->st_rdev,
		.ino = st->st_ino, .size = (uint64_t)st->st_size, .blocks = (uint64_t)st->st_blocks, .has_time = true,
		.time = clock == CLOCK_CHANGED ? st->st_ctim : clock == CLOCK_ACCESSED ? st->st_atim : st->st_mtim,
	};
	if (clock == CLOCK_BORN) {
		f->has_time = birth(dir, e->name, flags, &f->time);
		if (!f->has_time) /* before all others, as GNU has it */
			f->time = (struct timespec){ -1, -1 };
	}
	e->type = IFTODT(st->st_mode);
	e->ino = st->st_ino;
	ls->list.blocks += f->blocks;
}

/* Ask for the rest of e, whose path is in ls->path; false when an operand is not there. */
static bool examine(struct ls *ls, struct entry *e, int dir, bool operand)
{
	bool is_long = ls->o.format == FORMAT_LONG;
	struct stat st;
	struct file *f;
	int flags;

	if (look(ls, dir, e->name, operand, &st, &flags) < 0) {
		fail(ls, operand, "cannot access ", buf_cstr(&ls->path), errno);
		e->failed = true;
		return !operand;
	}
	f = e->file = arena_alloc(&ls->list.arena, sizeof(*f));
	fill(ls, e, &st, dir, flags);
	e->listed = operand && !ls->o.themselves && S_ISDIR(f->mode);
	if (S_ISLNK(f->mode)) {
		if (is_long || ls->must & MUST_LEAD)
			follow(ls, e, dir, operand);
		return true;
	}
	if (ls->o.color && S_ISREG(f->mode) && color_has(ls->color, PAINT_CAPABLE))
		f->capable = has_attribute(buf_cstr(&ls->path), "security.capability");
	if (is_long) {
		f->acl = has_attribute(buf_cstr(&ls->path), "system.posix_acl_access") ||
			 (S_ISDIR(f->mode) && has_attribute(ls->path.s, "system.posix_acl_default"));
		ls->list.acl |= f->acl;
	}
	return true;
}

static bool must_examine(const struct ls *ls, unsigned char type)
{
	unsigned must = ls->must;
	bool unknown = type == DT_UNKNOWN;

	return must & MUST_ALL || (must & MUST_TYPE && unknown) || (must & MUST_DIRECTORY && (unknown || type == DT_DIR)) ||
	       (must & MUST_LINK && (unknown || type == DT_LNK)) || (must & MUST_FILE && (unknown || type == DT_REG));
}

void list_operand(struct ls *ls, const char *path)
{
	struct entry *e = add(&ls->list, path, strlen(path));

	ls->path.n = 0;
	buf_adds(&ls->path, path);
	if (!examine(ls, e, AT_FDCWD, true))
		ls->list.n--;
}

/* ---- directories ---- */

static bool is_dots(const char *name)
{
	return name[0] == '.' && (!name[1] || (name[1] == '.' && !name[2]));
}

void list_wait(struct ls *ls, const char *path, size_t depth, bool operand)
{
	if (ls->waiting_n == ls->waiting_cap) {
		ls->waiting_cap = ls->waiting_cap ? ls->waiting_cap * 2 : 16;
		ls->waiting = mem_realloc(ls->waiting, mem_mul(ls->waiting_cap, sizeof(*ls->waiting)));
	}
	ls->waiting[ls->waiting_n++] = (struct wait){ mem_dup(path, strlen(path)), depth, operand };
}

void list_set_apart(struct ls *ls)
{
	struct list *l = &ls->list;
	size_t kept = 0;

	for (size_t i = l->n; i-- > 0;)
		if (entry_at(l, i)->listed)
			list_wait(ls, l->names[i], 0, true);
	for (size_t i = 0; i < l->n; i++)
		if (!entry_at(l, i)->listed)
			l->names[kept++] = l->names[i];
	l->n = kept;
}

static void wait_for_subdirectories(struct ls *ls, const struct wait *w)
{
	size_t len = strlen(w->path);

	while (len > 1 && w->path[len - 1] == '/' && strspn(w->path, "/") < len)
		len--;
	ls->path.n = 0;
	buf_add(&ls->path, w->path, len);
	if (w->path[len - 1] != '/')
		buf_addc(&ls->path, '/');
	len = ls->path.n;
	for (size_t i = ls->list.n; i-- > 0;) {
		struct entry *e = entry_at(&ls->list, i);

		if (e->type != DT_DIR || is_dots(e->name))
			continue;
		ls->path.n = len;
		buf_add(&ls->path, e->name, e->len);
		list_wait(ls, buf_cstr(&ls->path), w->depth + 1, false);
	}
}

/* A path that is too long for the kernel is walked in pieces. */
static int open_directory(const char *path)
{
	int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK, dir = AT_FDCWD;
	size_t left = strlen(path);
	char piece[PATH_MAX];

	while (left >= PATH_MAX) {
		const char *slash = memrchr(path, '/', PATH_MAX - 1);
		size_t n = slash && slash > path ? (size_t)(slash - path) : 0;
		int next, e;

		if (!n)
			break;
		memcpy(piece, path, n);
		piece[n] = '\0';
		next = openat(dir, piece, O_PATH | O_DIRECTORY | O_CLOEXEC);
		e = errno;
		if (dir != AT_FDCWD)
			close(dir);
		if (next < 0) {
			errno = e;
			return -1;
		}
		dir = next;
		n += strspn(slash, "/");
		path += n;
		left -= n;
	}
	if (dir == AT_FDCWD)
		return open(path, flags);
	flags = openat(dir, left ? path : ".", flags);
	close(dir);
	return flags;
}

/* Is this directory one of those it is in? It becomes the one at that depth. */
static bool is_loop(struct ls *ls, const struct stat *st, size_t depth)
{
	struct directory_id id = { st->st_dev, st->st_ino };

	for (size_t i = 0; i < depth; i++)
		if (ls->above[i].dev == id.dev && ls->above[i].ino == id.ino)
			return true;
	if (depth >= ls->above_cap) {
		ls->above_cap = depth * 2 + 16;
		ls->above = mem_realloc(ls->above, mem_mul(ls->above_cap, sizeof(id)));
	}
	ls->above[depth] = id;
	return false;
}

/* One entry as the kernel has it. base: of ls->path, without a name */
static void take(struct ls *ls, int fd, const struct dent *d, size_t base)
{
	size_t len = strlen(d->name);
	struct entry *e;

	if (d->name[0] == '.' &&
	    (ls->o.hidden == HIDDEN_NOT || (ls->o.hidden == HIDDEN_BUT_DOTS && is_dots(d->name))))
		return;
	e = add(&ls->list, d->name, len);
	e->type = d->type;
	if (must_examine(ls, d->type)) {
		ls->path.n = base;
		buf_add(&ls->path, d->name, len);
		examine(ls, e, fd, false);
	}
}

/* What is neither sorted nor aligned is shown at once. */
static void show_part(struct ls *ls)
{
	list_measure(ls);
	list_show(ls);
	list_clear(&ls->list);
}

static void read_entries(struct ls *ls, int fd, const struct wait *w)
{
	const struct list_options *o = &ls->o;
	bool at_once = o->format == FORMAT_LINES && o->order == ORDER_NONE && !o->blocks && !o->recursive;
	size_t base;
	char *batch = mem_alloc(BATCH);
	long n;

	ls->path.n = 0;
	if (strcmp(w->path, ".") != 0)
		buf_adds(&ls->path, w->path);
	if (ls->path.n && ls->path.s[ls->path.n - 1] != '/')
		buf_addc(&ls->path, '/');
	base = ls->path.n;
	while ((n = syscall(SYS_getdents64, fd, batch, BATCH)) > 0) {
		for (long at = 0; at < n;) {
			const struct dent *d = (const struct dent *)(const void *)(batch + at);

			take(ls, fd, d, base);
			at += d->size;
			if (at_once && o->inode)
				show_part(ls);
		}
		if (at_once)
			show_part(ls);
	}
	if (n < 0 && errno != ENOENT) /* it has been removed */
		fail(ls, w->operand, "reading directory ", w->path, errno);
	mem_free(batch);
}

static void heading(struct ls *ls, const char *path)
{
	str shown = list_shown(ls, path, strlen(path));

	if (ls->any_directory)
		out_addc(&ls->out, '\n');
	ls->any_directory = true;
	out_add(&ls->out, shown.s, shown.n);
	out_add(&ls->out, ":\n", 2);
}

static void list_directory(struct ls *ls, const struct wait *w)
{
	int fd = open_directory(w->path);
	struct stat st;
	char tmp[24];

	if (fd < 0) {
		fail(ls, w->operand, "cannot open directory ", w->path, errno);
		return;
	}
	if (ls->o.recursive && (fstat(fd, &st) < 0 || is_loop(ls, &st, w->depth))) {
		applet_error(ls->name, "%s: not listing already-listed directory", w->path);
		ls->status = 2;
		close(fd);
		return;
	}
	list_clear(&ls->list);
	if (ls->o.recursive || ls->name_directories)
		heading(ls, w->path);
	read_entries(ls, fd, w);
	close(fd);
	list_measure(ls);
	list_sort(ls);
	if (ls->o.recursive)
		wait_for_subdirectories(ls, w);
	if (ls->o.format == FORMAT_LONG || ls->o.blocks) {
		out_fmt(&ls->out, "total %s", list_blocks(ls, ls->list.blocks, tmp));
		out_addc(&ls->out, ls->o.end);
	}
	list_show(ls);
}

void list_directories(struct ls *ls)
{
	while (ls->waiting_n) {
		struct wait w = ls->waiting[--ls->waiting_n];

		list_directory(ls, &w);
		mem_free(w.path);
	}
}
