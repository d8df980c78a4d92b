/* grep_file.c - look through one file
 *
 * The buffer holds whole lines but for the last, which is completed by the next
 * read; of what has been looked through only the lines stay that may become
 * context.
 * SPDX-License-Identifier: ISC
 */
#include "userland/grep.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

enum { ROOM = 96 << 10 };

void grep_error(struct grep *g, const char *name, int e)
{
	if (!g->silent)
		applet_error(g->name, "%s: %s", name, strerror(e));
	g->error = true;
}

bool grep_done(const struct grep *g)
{
	return (g->quiet && g->matched) || g->out.error;
}

/* Keep the last `keep` bytes and read more behind them. 1, 0 at the end, -1 with errno. */
static int fill(struct scan *s, size_t keep)
{
	struct grep *g = s->g;
	ssize_t r;

	s->offset += s->end - s->begin - (ssize_t)keep;
	if (keep && s->end - keep != g->buffer)
		memmove(g->buffer, s->end - keep, keep);
	if (g->room - keep < ROOM / 2 + 1) {
		g->room = g->room ? g->room * 2 : ROOM + 1;
		g->buffer = mem_realloc(g->buffer, g->room);
	}
	s->begin = g->buffer;
	s->counted = g->buffer; /* lines were counted up to what is kept */
	s->end = g->buffer + keep;
	r = fd_read(s->fd, s->end, g->room - keep - 1); /* one is left for a missing eol */
	if (r > 0)
		s->end += r;
	return r > 0 ? 1 : (int)r;
}

/* Select in whole lines. */
static void look(struct scan *s, const char *p, const char *end)
{
	struct grep *g = s->g;
	str line;

	while (p < end && s->left) {
		bool found = matcher_line(g->matcher, p, end, &line);
		const char *next = found ? line.s + line.n + 1 : end;

		if (!found && !g->invert)
			return;
		if (!g->invert)
			grep_select(s, line.s, next);
		else if (p < (found ? line.s : end))
			grep_select(s, p, found ? line.s : end);
		if (s->first_only && s->selected)
			return;
		p = next;
	}
}

/* The begin of the last lines before p that may become context of what comes. */
static const char *kept_context(struct scan *s, const char *p)
{
	for (long long i = 0; i < s->g->before && p > s->begin && p != s->last; i++) {
		const char *eol = memrchr(s->begin, s->g->match.eol, (size_t)(p - 1 - s->begin));

		p = eol ? eol + 1 : s->begin;
	}
	return p;
}

/* A NUL makes a file binary: matches are only counted, and NULs end lines. False: nothing is to be looked at. */
static bool look_for_nul(struct scan *s, char *from)
{
	struct grep *g = s->g;
	char *end = s->end;

	if (s->selected_before_nul < 0) {
		if (g->binary == BINARY_TEXT || !g->match.eol || !memchr(from, '\0', (size_t)(end - from)))
			return true;
		if (g->binary == BINARY_SKIP)
			return false;
		if (!g->count)
			s->mute = s->first_only = true;
		s->selected_before_nul = s->selected;
	}
	for (char *p = from; (p = memchr(p, '\0', (size_t)(end - p))); p++)
		*p = g->match.eol;
	return true;
}

static bool stop(const struct scan *s)
{
	return (!s->left && !s->pending) || (s->first_only && s->selected) || s->g->out.error;
}

/* The lines from *looked on, *looked being kept up; false when there is no need for more. */
static bool look_up_to(struct scan *s, const char *end, size_t *looked)
{
	look(s, s->begin + *looked, end);
	if (s->pending)
		grep_pending(s, end);
	*looked = (size_t)(end - s->begin);
	return !stop(s);
}

/* Read on; *kept: what was in the buffer already. */
static int refill(struct scan *s, size_t *looked, size_t *kept)
{
	const char *rest = s->begin + *looked, *p = kept_context(s, rest);
	bool adjacent = p == s->last;
	int r;

	if (s->g->number)
		grep_count_lines(s, p);
	*looked = (size_t)(rest - p);
	*kept = (size_t)(s->end - p);
	if (s->g->line_buffered || s->g->terminal)
		out_flush(&s->g->out);
	r = fill(s, *kept);
	s->last = adjacent ? s->begin : NULL;
	return r;
}

/* The file's lines. False with errno when it could not be read. */
static bool scan(struct scan *s)
{
	size_t looked = 0, kept = 0;
	int r = fill(s, 0);

	for (; r > 0; r = refill(s, &looked, &kept)) {
		const char *eol;

		if (!look_for_nul(s, s->begin + kept))
			return true;
		eol = memrchr(s->begin + kept, s->g->match.eol, (size_t)(s->end - s->begin) - kept);
		if (eol && !look_up_to(s, eol + 1, &looked))
			return true;
	}
	if (r == 0 && s->begin + looked < s->end) {
		*s->end++ = s->g->match.eol;
		look_up_to(s, s->end, &looked);
	}
	return r == 0;
}

static bool is_device(mode_t mode)
{
	return S_ISCHR(mode) || S_ISBLK(mode) || S_ISFIFO(mode) || S_ISSOCK(mode);
}

/* What is written once the lines are known: a count, a name, a message. */
static void conclude(struct scan *s)
{
	struct grep *g = s->g;
	bool found = s->selected > 0;

	if (g->count) {
		if (g->with_names) {
			grep_name(s);
			if (g->null)
				out_addc(&g->out, '\0');
			else
				grep_separator(g, ':');
		}
		out_fmt(&g->out, "%lld\n", s->selected);
	}
	if (g->list != LIST_NONE && found == (g->list == LIST_MATCHING)) {
		grep_name(s);
		out_addc(&g->out, g->null ? '\0' : '\n');
	}
	if (g->line_buffered)
		out_flush(&g->out);
	if (g->binary == BINARY_MESSAGE && !g->mute &&
	    (s->bad_text || (s->selected_before_nul >= 0 && s->selected > s->selected_before_nul))) {
		out_flush(&g->out);
		applet_error(g->name, "%s: binary file matches", s->name);
	}
	g->matched |= found;
}

/* Lines written would be read again. */
static bool is_output(const struct grep *g, const struct stat *st)
{
	return g->out_regular && !g->mute && g->max != 1 && S_ISREG(st->st_mode) && st->st_dev == g->out_stat.st_dev &&
	       st->st_ino == g->out_stat.st_ino;
}

static void scan_file(struct grep *g, int fd, const char *name, const struct stat *st)
{
	struct scan s = { .g = g, .name = name, .fd = fd, .st = st, .left = g->max, .mute = g->mute,
			  .first_only = g->first_only, .selected_before_nul = -1 };
	off_t at = fd == 0 && g->max > 0 ? lseek(fd, 0, SEEK_CUR) : -1;
	const char *trouble;

	if (!scan(&s)) {
		grep_error(g, name, errno);
		return;
	}
	conclude(&s);
	trouble = matcher_trouble(g->matcher);
	if (trouble) {
		applet_error(g->name, "%s: %s", name, trouble);
		g->error = true;
	}
	if (at >= 0 && !s.left) /* who reads on finds the next line */
		lseek(fd, at + (off_t)s.behind_offset, SEEK_SET);
}

void grep_file(struct grep *g, int fd, const char *name, bool command_line)
{
	bool skip_devices = g->devices == DEVICES_SKIP || (g->devices == DEVICES_UNSET && !command_line);
	struct stat st;

	if (fstat(fd, &st) < 0) {
		grep_error(g, name, errno);
	} else if (fd != 0 && is_device(st.st_mode) && skip_devices) {
		;
	} else if (fd != 0 && command_line && grep_left_out(g, name, true, S_ISDIR(st.st_mode))) {
		;
	} else if (S_ISDIR(st.st_mode) && g->directories == ACTION_SKIP && fd != 0) {
		;
	} else if (is_output(g, &st)) {
		if (!g->silent)
			applet_error(g->name, "%s: input file is also the output", name);
		g->error = true;
	} else {
		scan_file(g, fd, name, &st);
	}
	if (fd != 0)
		close(fd);
}
