/* history.c - the commands that have been read
 * SPDX-License-Identifier: ISC
 */
#include "vars/history.h"

#include "syntax/arith.h"
#include "vars/options.h"
#include "vars/special.h"
#include "vars/var.h"

#include <fcntl.h>
#include <unistd.h>

struct history *history_of(struct shell *sh)
{
	if (!sh->history) {
		sh->history = mem_zalloc(sizeof(*sh->history));
		sh->history->base = 1;
		sh->history->limit = SIZE_MAX;
	}
	return sh->history;
}

long history_number(const struct shell *sh)
{
	const struct history *h = sh->history;

	return h && option_on(sh, OPTION_HISTORY) ? h->base + (long)h->n : 1;
}

void history_remove(struct history *h, size_t from, size_t to)
{
	if (from == to)
		return;
	for (size_t i = from; i < to; i++)
		mem_free(h->v[i].text);
	memmove(h->v + from, h->v + to, (h->n - to) * sizeof(*h->v));
	h->n -= to - from;
}

void history_drop_current(struct shell *sh)
{
	struct history *h = sh->history;

	if (!h || !h->added || !h->n)
		return;
	history_remove(h, h->n - 1, h->n);
	h->added = false;
	if (h->session)
		h->session--;
}

void history_limit(struct shell *sh)
{
	struct history *h = history_of(sh);
	const char *text = var_get(sh, "HISTSIZE");
	size_t over, was = h->limit;
	long limit;

	if (!text || *text == '-')
		h->limit = SIZE_MAX;
	else if (arith_number(text, strlen(text), &limit))
		h->limit = (size_t)limit;
	if (h->n <= h->limit)
		return;
	over = h->n - h->limit;
	history_remove(h, 0, over);
	h->base = h->limit == was ? h->base + (long)over : (long)over; /* as bash counts */
}

/* A script's commands have times once HISTTIMEFORMAT is set. */
static bool keeps_times(struct shell *sh)
{
	return sh->interactive || var_get(sh, "HISTTIMEFORMAT");
}

void history_add(struct shell *sh, const char *text, size_t n)
{
	struct history *h = history_of(sh);

	history_limit(sh);
	if (!h->limit)
		return;
	if (h->n == h->cap) {
		h->cap = h->cap ? h->cap * 2 : 64;
		h->v = mem_realloc(h->v, mem_mul(h->cap, sizeof(*h->v)));
	}
	h->v[h->n++] = (struct history_entry){ mem_dup(text, n), keeps_times(sh) ? special_seconds() : 0 };
	h->session++;
	history_limit(sh);
}

/* ---- what is recorded ---------------------------------------------------------------- */

/* Is the word one of those in HISTCONTROL? */
static bool controls(struct shell *sh, const char *word)
{
	const char *p = var_get(sh, "HISTCONTROL");
	size_t n = strlen(word), len;

	for (; p && *p; p += len + (p[len] == ':')) {
		len = strcspn(p, ":");
		if ((len == n && strncmp(p, word, n) == 0) ||
		    (strncmp(word, "ignore", 6) == 0 && len == 10 && strncmp(p, "ignoreboth", 10) == 0))
			return true;
	}
	return false;
}

static bool is_last(const struct history *h, str text)
{
	return h->n && str_eq(str_of(h->v[h->n - 1].text), text);
}

void history_record(struct shell *sh, const char *text, size_t n)
{
	struct history *h = history_of(sh);
	str s = { text, n };

	h->added = false;
	if ((controls(sh, "ignorespace") && *text == ' ') || (controls(sh, "ignoredups") && is_last(h, s)) ||
	    (sh->history_ignores && sh->history_ignores(sh, s)))
		return;
	if (controls(sh, "erasedups"))
		for (size_t i = h->n; i--;)
			if (str_eq(str_of(h->v[i].text), s))
				history_remove(h, i, i + 1);
	history_add(sh, text, n);
	h->added = h->n;
}

/* ---- files --------------------------------------------------------------------------- */

/* "#seconds", which stands before an entry when times are kept. */
static bool is_time(const char *line, size_t n, long *out)
{
	*out = 0;
	for (size_t i = 1; i < n; i++) {
		if (line[i] < '0' || line[i] > '9' || __builtin_mul_overflow(*out, 10L, out) ||
		    __builtin_add_overflow(*out, (long)(line[i] - '0'), out))
			return false;
	}
	return n > 1 && *line == '#';
}

/* All of a file; false with errno. */
static bool load(const char *path, struct buf *b)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t r;

	if (fd < 0)
		return false;
	do {
		buf_grow(b, 1 << 16);
		r = fd_read(fd, b->s + b->n, 1 << 16);
		b->n += r > 0 ? (size_t)r : 0;
	} while (r > 0);
	close(fd);
	return r == 0;
}

bool history_read(struct shell *sh, const char *path, size_t skip)
{
	struct history *h = history_of(sh);
	bool times = var_get(sh, "HISTTIMEFORMAT");
	size_t line = 0, session = h->session;
	struct buf b = { 0 };
	long when = 0;

	if (!load(path, &b)) {
		buf_finish(&b);
		return false;
	}
	/* what has no end is no line */
	for (const char *p = buf_cstr(&b), *nl; (nl = memchr(p, '\n', (size_t)(b.s + b.n - p))); line++) {
		size_t n = (size_t)(nl - p);

		if (line < skip || (times && is_time(p, n, &when))) {
			p += n + 1;
			continue;
		}
		if (n) {
			history_add(sh, p, n);
			if (when && h->n)
				h->v[h->n - 1].time = when;
		}
		when = 0;
		p += n + 1;
	}
	h->in_file = line;
	h->session = session;
	buf_finish(&b);
	return true;
}

bool history_write(struct shell *sh, const char *path, size_t n, bool append)
{
	const struct history *h = history_of(sh);
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (append ? O_APPEND : O_TRUNC), 0600);
	bool times = var_get(sh, "HISTTIMEFORMAT"), ok;
	struct buf b = { 0 };

	if (fd < 0)
		return false;
	for (size_t i = n < h->n ? h->n - n : 0; i < h->n; i++) {
		if (times && h->v[i].time)
			buf_fmt(&b, "#%ld\n", h->v[i].time);
		buf_fmt(&b, "%s\n", h->v[i].text);
	}
	ok = fd_write(fd, b.s, b.n) == 0;
	ok = close(fd) == 0 && ok;
	buf_finish(&b);
	return ok;
}

/* Only the last lines of a file stay. */
static void truncate_file(const char *path, size_t lines)
{
	struct buf b = { 0 };
	size_t from, n = 0;
	int fd;

	if (!load(path, &b)) {
		buf_finish(&b);
		return;
	}
	for (from = b.n; from && n <= lines; from--)
		if (b.s[from - 1] == '\n' && ++n > lines)
			break;
	fd = from ? open(path, O_WRONLY | O_TRUNC | O_CLOEXEC) : -1;
	if (fd >= 0) {
		fd_write(fd, b.s + from, b.n - from);
		close(fd);
	}
	buf_finish(&b);
}

void history_save(struct shell *sh)
{
	const char *path = var_get(sh, "HISTFILE"), *size = var_get(sh, "HISTFILESIZE");
	long lines;

	if (!sh->history || !sh->history->session || !option_on(sh, OPTION_HISTORY) || !path || !*path)
		return;
	if (history_write(sh, path, sh->history->session, true) && size && arith_number(size, strlen(size), &lines) && lines >= 0)
		truncate_file(path, (size_t)lines);
}
