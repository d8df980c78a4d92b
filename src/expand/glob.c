/* glob.c - pathname expansion (POSIX 2.14.3)
 * SPDX-License-Identifier: ISC
 */
#include "expand/glob.h"

#include "expand/match.h"

#include <dirent.h>
#include <sys/stat.h>
#include <stdlib.h>

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

/* Match the entries of the directory w->path against pat; rest comes after it. */
static void scan(struct walk *w, str pat, const char *rest, const char *end)
{
	size_t base = w->path.n;
	bool dots = pat.s[0] == '.' || (pat.n > 1 && pat.s[0] == '\\' && pat.s[1] == '.');
	DIR *d = opendir(base ? buf_cstr(&w->path) : ".");
	struct fields names = { 0 };
	struct dirent *e;

	if (!d)
		return;
	while ((e = readdir(d))) {
		size_t n;

		if (e->d_name[0] == '.' && !dots)
			continue;
		if (rest < end && e->d_type != DT_DIR && e->d_type != DT_LNK && e->d_type != DT_UNKNOWN)
			continue;
		n = strlen(e->d_name);
		if (!match(pat, (str){ e->d_name, n }, w->sh->utf8))
			continue;
		if (rest < end) {
			/* deeper: remember, so that few directories are open at once */
			fields_add(w->sh, &names, arena_dup(&w->sh->scratch, e->d_name, n));
		} else {
			buf_add(&w->path, e->d_name, n);
			found(w);
			w->path.n = base;
		}
	}
	closedir(d);
	for (int i = 0; i < names.n; i++) {
		buf_adds(&w->path, names.v[i]);
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
	} else if (match_special(pat)) {
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

static int by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

int glob_expand(struct shell *sh, str pattern, struct fields *out)
{
	struct walk w = { .sh = sh, .out = out };
	int first = out->n;

	component(&w, pattern.s, pattern.s + pattern.n);
	buf_finish(&w.path);
	if (out->n - first > 1)
		qsort(out->v + first, (size_t)(out->n - first), sizeof(char *), by_text);
	return out->n - first;
}
