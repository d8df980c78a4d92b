/* grep_print.c - grep's output
 *
 * Bytes, colours and their order are GNU grep's, whose users have scripts that
 * look at them.
 * SPDX-License-Identifier: ISC
 */
#include "userland/grep.h"

#include "base/utf8.h"

static void color(struct grep *g, const char *sgr)
{
	if (g->color && *sgr)
		out_fmt(&g->out, "\33[%s%s", sgr, g->colors.begin);
}

static void uncolor(struct grep *g, const char *sgr)
{
	if (g->color && *sgr)
		out_adds(&g->out, g->colors.end);
}

void grep_separator(struct grep *g, char c)
{
	color(g, g->colors.separator);
	out_addc(&g->out, c);
	uncolor(g, g->colors.separator);
}

void grep_name(struct scan *s)
{
	struct grep *g = s->g;

	color(g, g->colors.file);
	out_adds(&g->out, s->name);
	uncolor(g, g->colors.file);
}

static void number(struct scan *s, long long n, const char *sgr, char sep)
{
	char tmp[24], size[24];
	const char *text = num_text(n, tmp);
	size_t width = s->g->tabs ? strlen(num_text(s->st->st_size, size)) : 0;

	color(s->g, sgr);
	for (size_t i = strlen(text); i < width; i++)
		out_addc(&s->g->out, ' ');
	out_adds(&s->g->out, text);
	uncolor(s->g, sgr);
	grep_separator(s->g, sep);
}

void grep_count_lines(struct scan *s, const char *at)
{
	while (s->counted < at) {
		const char *eol = memchr(s->counted, s->g->match.eol, (size_t)(at - s->counted));

		if (!eol)
			break;
		s->lines++;
		s->counted = eol + 1;
	}
}

static bool valid(const struct grep *g, const char *p, size_t n)
{
	uint32_t c;

	for (size_t i = 0; g->match.utf8 && i < n;) {
		uint64_t word;

		if (n - i >= 8 && (memcpy(&word, p + i, 8), !(word & 0x8080808080808080u))) {
			i += 8;
			continue;
		}
		i += utf8_decode(p + i, n - i, &c);
		if (c >= UTF8_RAW)
			return false;
	}
	return true;
}

/* What stands before the text p[0..n) of a line; false when that is no text, and left out. */
static bool head(struct scan *s, const char *p, size_t n, char sep)
{
	struct grep *g = s->g;

	if (g->binary != BINARY_TEXT && !valid(g, p, n)) {
		s->bad_text = true;
		return false;
	}
	if (g->with_names) {
		grep_name(s);
		if (g->null)
			out_addc(&g->out, '\0');
		else
			grep_separator(g, sep);
	}
	if (g->number) {
		grep_count_lines(s, p);
		number(s, s->lines + 1, g->colors.line, sep);
	}
	if (g->byte_offset)
		number(s, s->offset + (p - s->begin), g->colors.byte, sep);
	if (g->tabs && (g->with_names || g->number || g->byte_offset) && n)
		out_addc(&g->out, '\t');
	return true;
}

static void colored(struct grep *g, const char *sgr, const char *p, size_t n)
{
	color(g, sgr);
	out_add(&g->out, p, n);
	uncolor(g, sgr);
}

/* The matches of a line, in colour or alone; returns what is left of it. NULL: it is no text. */
static const char *matches(struct scan *s, str line, const char *line_sgr, const char *match_sgr)
{
	struct grep *g = s->g;
	const char *rest = line.s;
	size_t from = 0, start, len;

	while (from <= line.n && matcher_find(g->matcher, line, from, &start, &len) && start < line.n + (len > 0)) {
		const char *p = line.s + start;

		from = start + (len ? len : 1);
		if (!len)
			continue;
		if (g->only) {
			if (!head(s, p, len, g->invert ? '-' : ':'))
				return NULL;
		} else {
			color(g, line_sgr); /* ended by the match's */
			out_add(&g->out, rest, (size_t)(p - rest));
		}
		colored(g, match_sgr, p, len);
		if (g->only)
			out_addc(&g->out, g->match.eol);
		rest = p + len;
	}
	return g->only ? line.s + line.n + 1 : rest;
}

/* The rest of a line, in the line's colour up to its end. */
static void tail(struct grep *g, const char *p, const char *end, const char *sgr)
{
	const char *text_end = end - (end > p);

	text_end -= text_end > p && text_end[-1] == '\r';
	if (text_end > p && *sgr) {
		colored(g, sgr, p, (size_t)(text_end - p));
		p = text_end;
	}
	out_add(&g->out, p, (size_t)(end - p));
}

/* One line p..end, with its eol; sep ':' when it is selected, '-' when it is context. */
static void print_line(struct scan *s, const char *p, const char *end, char sep)
{
	struct grep *g = s->g;
	const struct grep_colors *c = &g->colors;
	bool selected = sep == ':', matching = selected != g->invert;
	const char *line_sgr = selected != (g->invert && c->reverse) ? c->selected_line : c->context_line;
	const char *match_sgr = selected ? c->selected_match : c->context_match;
	str line = { p, (size_t)(end - p - 1) };

	if (!g->only && !head(s, p, line.n, sep))
		return;
	if (!g->color)
		line_sgr = match_sgr = "";
	if (matching && (g->only || *match_sgr))
		p = matches(s, line, line_sgr, match_sgr);
	if (!p)
		return;
	if (!g->only)
		tail(g, p, end, line_sgr);
	if (g->line_buffered)
		out_flush(&g->out);
	s->last = end;
}

static const char *line_end(const struct scan *s, const char *p, const char *end)
{
	const char *eol = memchr(p, s->g->match.eol, (size_t)(end - p));

	return eol ? eol + 1 : end;
}

/* The lines of context before p, with what separates them from those written before. */
static void leading(struct scan *s, const char *p)
{
	const char *least = s->last ? s->last : s->begin, *begin = p;
	struct grep *g = s->g;

	for (long long i = 0; i < g->before && begin > least; i++) {
		const char *eol = memrchr(least, g->match.eol, (size_t)(begin - 1 - least));

		begin = eol ? eol + 1 : least;
	}
	if ((g->before >= 0 || g->after >= 0) && g->used && begin != s->last && g->separator) {
		color(g, g->colors.separator);
		out_adds(&g->out, g->separator);
		uncolor(g, g->colors.separator);
		out_addc(&g->out, '\n');
	}
	while (begin < p && !s->mute) {
		const char *next = line_end(s, begin, p);

		print_line(s, begin, next, '-');
		begin = next;
	}
}

void grep_pending(struct scan *s, const char *end)
{
	if (!s->last)
		s->last = s->begin;
	/* a line that is no text stays the last, and nothing comes behind it */
	for (; s->pending > 0 && s->last < end && !s->mute; s->pending--)
		print_line(s, s->last, line_end(s, s->last, end), '-');
}

void grep_select(struct scan *s, const char *begin, const char *end)
{
	struct grep *g = s->g;

	if (!s->mute && s->pending > 0)
		grep_pending(s, begin);
	if (!s->mute)
		leading(s, begin);
	do {
		const char *next = g->invert ? line_end(s, begin, end) : end;

		if (!s->mute)
			print_line(s, begin, next, ':');
		begin = next;
		s->selected++;
		if (s->left > 0)
			s->left--;
	} while (begin < end && s->left && !s->first_only);
	s->behind_offset = s->offset + (begin - s->begin);
	s->pending = s->mute || g->after < 0 ? 0 : g->after;
	g->used = true;
}
