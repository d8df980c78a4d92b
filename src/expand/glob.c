/* glob.c - pathname expansion (POSIX 2.14.3)
 * SPDX-License-Identifier: ISC
 */
#include "expand/glob.h"

#include "base/sort.h"
#include "expand/match.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

struct walk {
	struct shell *sh;
	struct fields *out;
	struct buf path; /* what has been matched so far */
};

static void component(struct walk *w, const char *p, const char *end);

static bool exists(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

static void found(struct walk *w)
{
	fields_add(w->sh, w->out, arena_dup(&w->sh->scratch, w->path.s, w->path.n));
}

/* One entry against pat; what is to be looked into goes to dirs, what is a result to w. */
static void entry(struct walk *w, str pat, bool deeper, struct fields *dirs, const char *name, unsigned char type)
{
	size_t n = strlen(name), base = w->path.n;
	char *path;

	if (deeper && type != DT_DIR && type != DT_LNK && type != DT_UNKNOWN)
		return;
	if (!match(pat, (str){ name, n }, match_flags(w->sh, false)))
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

/* Match the entries of the directory w->path against pat; rest comes after it. */
static void scan(struct walk *w, str pat, const char *rest, const char *end)
{
	size_t base = w->path.n;
	bool dots = pat.s[0] == '.' || (pat.n > 1 && pat.s[0] == '\\' && pat.s[1] == '.');
	int fd = open(base ? buf_cstr(&w->path) : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	struct fields dirs = { 0 };
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
			if (e->name[0] != '.' || dots)
				entry(w, pat, rest < end, &dirs, e->name, e->type);
		}
	}
	mem_free(b);
	close(fd);
	for (int i = 0; i < dirs.n; i++) {
		buf_adds(&w->path, dirs.v[i]);
		component(w, rest, end);
		w->path.n = base;
	}
}

/* Match from p on; w->path ends where p begins. */
static void component(struct walk *w, const char *p, const char *end)
{
	size_t base = w->path.n;
	const char *q;
	str pat;

	while (p < end && *p == '/')
		buf_addc(&w->path, *p++);
	for (q = p; q < end && *q != '/'; q++)
		if (*q == '\\' && q + 1 < end && q[1] != '/')
			q++;
	pat = (str){ p, (size_t)(q - p) };
	if (!pat.n) {
		if (exists(buf_cstr(&w->path)))
			found(w);
	} else if (match_special(pat, match_flags(w->sh, false))) {
		char *plain = arena_dup(&w->sh->scratch, pat.s, pat.n);
		size_t n = match_unescape(plain, pat.n);
		bool magic = false;

		for (size_t i = 0; i < pat.n; i++) {
			if (pat.s[i] == '\\')
				i++;
			else if (strchr("*?[", pat.s[i]))
				magic = true;
		}
		if (magic) {
			scan(w, pat, q, end);
		} else {
			buf_add(&w->path, plain, n);
			if (exists(buf_cstr(&w->path))) {
				if (q < end)
					component(w, q, end);
				else
					found(w);
			}
		}
	} else {
		buf_add(&w->path, pat.s, pat.n);
		if (q < end)
			component(w, q, end);
		else if (exists(buf_cstr(&w->path)))
			found(w);
	}
	w->path.n = base;
}

int glob_expand(struct shell *sh, str pattern, struct fields *out)
{
	struct walk w = { .sh = sh, .out = out };
	int first = out->n;

	component(&w, pattern.s, pattern.s + pattern.n);
	buf_finish(&w.path);
	if (out->n > first)
		sort_strings(&sh->scratch, out->v + first, (size_t)(out->n - first));
	return out->n - first;
}
