/* glob.c - pathname expansion (POSIX 2.14.3)
 * SPDX-License-Identifier: ISC
 */
#include "expand/glob.h"

#include "expand/extglob.h"
#include "expand/globsort.h"
#include "vars/var.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

struct walk {
	struct shell *sh;
	struct fields *out;
	struct buf path; /* what has been matched so far */
	unsigned flags; /* of match() */
	bool magic; /* a component before was a pattern */
};

static void component(struct walk *w, const char *p, const char *end);

static bool exists(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

static bool is_directory(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static void found(struct walk *w)
{
	fields_add(w->sh, w->out, arena_dup(&w->sh->scratch, w->path.s, w->path.n));
}

static bool is_dots(const char *name)
{
	return name[0] == '.' && (!name[1] || (name[1] == '.' && !name[2]));
}

/* One entry against pat; what is to be looked into goes to dirs, what is a result to w. */
static void entry(struct walk *w, str pat, bool deeper, struct fields *dirs, const char *name, unsigned char type)
{
	size_t n = strlen(name), base = w->path.n;
	unsigned flags = w->flags;
	char *path;

	if (deeper && type != DT_DIR && type != DT_LNK && type != DT_UNKNOWN)
		return;
	/* no wildcard stands for . or .., whatever dotglob says */
	if (name[0] == '.' && is_dots(name))
		flags |= MATCH_PERIOD;
	if (!match(pat, (str){ name, n }, flags))
		return;
	if (deeper) {
		/* remember, so that few directories are open at once */
		fields_add(w->sh, dirs, arena_dup(&w->sh->scratch, name, n));
		return;
	}
	path = arena_bytes(&w->sh->scratch, base + n + 1);
	mem_copy(path, w->path.s, base);
	mem_copy(path + base, name, n + 1);
	fields_add(w->sh, w->out, path);
}

/* As the kernel lays entries out; readdir's buffer is small and its copy costs. */
struct raw_entry {
	uint64_t ino;
	int64_t off;
	unsigned short len;
	unsigned char type;
	char name[];
};

/* The entries of the directory w->path, each to fn. */
static void each_entry(struct walk *w, void (*fn)(struct walk *, const struct raw_entry *, void *), void *arg)
{
	int fd = open(w->path.n ? buf_cstr(&w->path) : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	enum { ROOM = 1 << 15 };
	char *b;
	long n;

	if (fd < 0)
		return;
	b = mem_alloc(ROOM);
	while ((n = syscall(SYS_getdents64, fd, b, ROOM)) > 0) {
		for (long at = 0; at < n;) {
			const struct raw_entry *e = (const struct raw_entry *)(const void *)(b + at);

			at += e->len;
			fn(w, e, arg);
		}
	}
	mem_free(b);
	close(fd);
}

struct scan {
	str pat;
	bool deeper, skip_dots;
	struct fields dirs;
};

static void scan_entry(struct walk *w, const struct raw_entry *e, void *arg)
{
	struct scan *s = arg;

	if (e->name[0] != '.' || !s->skip_dots || !is_dots(e->name))
		entry(w, s->pat, s->deeper, &s->dirs, e->name, e->type);
}

/* Match the entries of the directory w->path against pat; rest comes after it. */
static void scan(struct walk *w, str pat, const char *rest, const char *end)
{
	struct scan s = { .pat = pat, .deeper = rest < end, .skip_dots = option_on(w->sh, OPTION_GLOBSKIPDOTS) };
	size_t base = w->path.n;
	bool was = w->magic;

	each_entry(w, scan_entry, &s);
	w->magic = true;
	for (int i = 0; i < s.dirs.n; i++) {
		buf_adds(&w->path, s.dirs.v[i]);
		component(w, rest, end);
		w->path.n = base;
	}
	w->magic = was;
}

/* A directory, but no link to one; its name goes to arg. */
static void descend_entry(struct walk *w, const struct raw_entry *e, void *arg)
{
	size_t n = strlen(e->name), base = w->path.n;
	unsigned char type = e->type;

	if (e->name[0] == '.' && (w->flags & MATCH_PERIOD || is_dots(e->name)))
		return;
	if (type == DT_UNKNOWN) {
		struct stat st;

		buf_add(&w->path, e->name, n);
		type = lstat(buf_cstr(&w->path), &st) == 0 && S_ISDIR(st.st_mode) ? DT_DIR : DT_REG;
		w->path.n = base;
	}
	if (type == DT_DIR)
		fields_add(w->sh, arg, arena_dup(&w->sh->scratch, e->name, n));
}

/* rest in the directory w->path, which ends in a slash or is empty, and in all beneath it. */
static void descend(struct walk *w, const char *rest, const char *end)
{
	struct fields dirs = { 0 };
	size_t base = w->path.n;

	component(w, rest, end);
	each_entry(w, descend_entry, &dirs);
	for (int i = 0; i < dirs.n; i++) {
		buf_adds(&w->path, dirs.v[i]);
		buf_addc(&w->path, '/');
		descend(w, rest, end);
		w->path.n = base;
	}
}

static bool is_starstar(const char *p, const char *end)
{
	return end - p >= 2 && p[0] == '*' && p[1] == '*' && (p + 2 == end || p[2] == '/');
}

/* globstar's **, at p: directories of any depth, of which the last may be a link. */
static void starstar(struct walk *w, const char *p, const char *end)
{
	bool was = w->magic, slash = false;
	size_t base = w->path.n;

	for (bool again = false; is_starstar(p, end); again = true) {
		w->magic |= again;
		p += 2;
		slash = p < end;
		while (p < end && *p == '/')
			p++;
	}
	if (p < end) {
		w->magic = true;
		descend(w, p, end);
	} else {
		if (base && is_directory(buf_cstr(&w->path))) {
			/* the directory itself as it was written, or as it was found */
			if (w->magic && !slash)
				w->path.n--;
			found(w);
			w->path.n = base;
		}
		w->magic = true;
		p = slash ? "*/" : "*";
		descend(w, p, p + strlen(p));
	}
	w->magic = was;
}

/* Is there a wildcard in the component? */
static bool has_magic(const struct walk *w, str pat)
{
	for (size_t i = 0; i < pat.n; i++) {
		if (pat.s[i] == '\\')
			i++;
		else if (strchr("*?[", pat.s[i]))
			return true;
	}
	return match_extended(pat, w->flags);
}

/* The slash or the end behind the component at p. */
static const char *component_end(const struct walk *w, const char *p, const char *end)
{
	while (p < end && *p != '/') {
		const char *close = NULL;

		if (w->flags & MATCH_EXTGLOB && end - p > 1 && p[1] == '(' && strchr("?*+@!", *p))
			close = extglob_close((struct match_text){ p + 2, end }, w->flags);
		if (close)
			p = close;
		else
			p += *p == '\\' && p + 1 < end && p[1] != '/' ? 2 : 1;
	}
	return p;
}

/* What is no pattern stands for itself. */
static void literal(struct walk *w, str name, const char *rest, const char *end)
{
	buf_add(&w->path, name.s, name.n);
	if (rest < end)
		component(w, rest, end);
	else if (exists(buf_cstr(&w->path)))
		found(w);
}

/* Match from p on; w->path ends where p begins. */
static void component(struct walk *w, const char *p, const char *end)
{
	size_t base = w->path.n;
	const char *q;
	str pat;

	while (p < end && *p == '/')
		buf_addc(&w->path, *p++);
	q = component_end(w, p, end);
	pat = (str){ p, (size_t)(q - p) };
	if (!pat.n) {
		if (exists(buf_cstr(&w->path)))
			found(w);
	} else if (option_on(w->sh, OPTION_GLOBSTAR) && is_starstar(p, end)) {
		starstar(w, p, end);
	} else if (!match_special(pat, w->flags)) {
		literal(w, pat, q, end);
	} else if (has_magic(w, pat)) {
		scan(w, pat, q, end);
	} else {
		char *plain = arena_dup(&w->sh->scratch, pat.s, pat.n);

		literal(w, (str){ plain, match_unescape(plain, pat.n) }, q, end);
	}
	w->path.n = base;
}

/* The : behind the pattern of GLOBIGNORE at p, or its end. */
static const char *ignore_end(const struct walk *w, const char *p, const char *end)
{
	while (p < end && *p != ':') {
		const char *close = NULL;

		if (*p == '[')
			close = match_bracket_end((struct match_text){ p + 1, end }, w->flags);
		else if (w->flags & MATCH_EXTGLOB && end - p > 1 && p[1] == '(' && strchr("?*+@!", *p))
			close = extglob_close((struct match_text){ p + 2, end }, w->flags);
		p = close ? close : p + 1 + (*p == '\\' && p + 1 < end);
	}
	return p;
}

static bool is_ignored(const struct walk *w, const char *path, str patterns)
{
	const char *slash = strrchr(path, '/'), *p = patterns.s, *end = p + patterns.n;

	if (is_dots(slash ? slash + 1 : path))
		return true;
	while (p < end) {
		const char *q = ignore_end(w, p, end);

		if (q > p && match((str){ p, (size_t)(q - p) }, str_of(path), w->flags & ~(unsigned)MATCH_PERIOD))
			return true;
		p = q + 1;
	}
	return false;
}

/* Take out of the results what GLOBIGNORE names. */
static void ignore(struct walk *w, int first)
{
	const char *patterns = w->sh->now.globignore ? var_get(w->sh, "GLOBIGNORE") : NULL;
	int n = first;

	if (!patterns)
		return;
	for (int i = first; i < w->out->n; i++)
		if (!is_ignored(w, w->out->v[i], str_of(patterns)))
			w->out->v[n++] = w->out->v[i];
	w->out->n = n;
}

int glob_expand(struct shell *sh, str pattern, struct fields *out)
{
	struct walk w = { .sh = sh, .out = out, .flags = match_flags(sh, false) };
	int first = out->n;

	if (!option_on(sh, OPTION_DOTGLOB))
		w.flags |= MATCH_PERIOD;
	if (option_on(sh, OPTION_NOCASEGLOB))
		w.flags |= MATCH_NOCASE;
	component(&w, pattern.s, pattern.s + pattern.n);
	buf_finish(&w.path);
	ignore(&w, first);
	if (out->n > first)
		globsort(sh, out->v + first, (size_t)(out->n - first));
	return out->n - first;
}
