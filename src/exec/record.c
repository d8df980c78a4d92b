/* record.c - commands into the history as they are read
 *
 * With cmdhist the lines of a command are joined as bash joins them: what goes
 * in between depends on the two words or operators that come before.
 * SPDX-License-Identifier: ISC
 */
#include "exec/record.h"

#include "expand/match.h"
#include "vars/history.h"
#include "vars/var.h"

enum { HERE_MAX = 8 };

struct here {
	char delimiter[64]; /* its beginning */
	size_t n;
	bool tabs;
};

struct joiner {
	const char *p, *end;
	str last, before; /* tokens; of a word its beginning at least */
	int cases; /* being open */
	int compounds; /* NAME=( */
	bool comment; /* ends the line */
	struct here here[HERE_MAX];
	int waiting; /* here-documents that begin behind this line */
	struct buf *out;
};

static bool is(str token, const char *text)
{
	return token.n == strlen(text) && memcmp(token.s, text, token.n) == 0;
}

static bool is_any(str token, const char *const *list)
{
	for (; *list; list++)
		if (is(token, *list))
			return true;
	return false;
}

/* Behind the quotes, substitution or escape that begins at p. */
static const char *skip_quoted(const char *p, const char *end)
{
	char c = *p;
	int depth = 0;

	if (c == '\\')
		return p + 1 < end ? p + 2 : end;
	if (c == '$') { /* $( or ${ */
		char open = p[1], close = open == '(' ? ')' : '}';

		for (p++; p < end; p++) {
			if (*p == open)
				depth++;
			else if (*p == close && --depth == 0)
				return p + 1;
			else if (strchr("'\"`\\", *p))
				p = skip_quoted(p, end) - 1;
		}
		return end;
	}
	for (p++; p < end && *p != c; p++) {
		if (c != '\'' && *p == '\\' && p + 1 < end)
			p++;
		else if (c == '"' && *p == '$' && p + 1 < end && (p[1] == '(' || p[1] == '{'))
			p = skip_quoted(p, end) - 1;
	}
	return p < end ? p + 1 : end;
}

static bool begins_quoted(const struct joiner *j, const char *p)
{
	return strchr("'\"`\\", *p) || (*p == '$' && p + 1 < j->end && (p[1] == '(' || p[1] == '{'));
}

static void take(struct joiner *j, const char *to)
{
	j->before = j->last;
	j->last = (str){ j->p, (size_t)(to - j->p) };
	buf_add(j->out, j->p, (size_t)(to - j->p));
	j->p = to;
}

static void take_word(struct joiner *j)
{
	const char *p = j->p;

	while (p < j->end && !strchr(" \t\n;&|()<>", *p))
		p = begins_quoted(j, p) ? skip_quoted(p, j->end) : p + 1;
	if (p > j->p && p[-1] == '=' && p < j->end && *p == '(')
		j->compounds++;
	take(j, p);
	j->cases += is(j->last, "case") && !j->compounds;
	j->cases -= is(j->last, "esac") && j->cases;
}

static void take_operator(struct joiner *j)
{
	const char *p = j->p + 1;

	while (p < j->end && *j->p != '(' && *j->p != ')' && strchr(";&|<>", *p) && p - j->p < 3)
		p++;
	if (*j->p == ')' && j->compounds)
		j->compounds--;
	take(j, p);
}

/* A here-document's delimiter, which is to come at the end of the line. */
static void note_here(struct joiner *j)
{
	const char *p = j->p;
	struct here *h = j->waiting < HERE_MAX ? &j->here[j->waiting++] : NULL;
	size_t n = 0;

	if (!h)
		return;
	h->tabs = p < j->end && *p == '-';
	p += h->tabs;
	while (p < j->end && (*p == ' ' || *p == '\t'))
		p++;
	for (; p < j->end && !strchr(" \t\n;&|()<>", *p) && n < sizeof(h->delimiter); p++)
		if (!strchr("'\"\\", *p))
			h->delimiter[n++] = *p;
	h->n = n;
}

/* The bodies of here-documents, with their ends. */
static void take_here(struct joiner *j)
{
	for (int i = 0; i < j->waiting && j->p < j->end;) {
		const struct here *h = &j->here[i];
		const char *nl = memchr(j->p, '\n', (size_t)(j->end - j->p)), *from = j->p, *to = nl ? nl : j->end;

		while (h->tabs && from < to && *from == '\t')
			from++;
		i += (size_t)(to - from) == h->n && memcmp(from, h->delimiter, h->n) == 0;
		buf_add(j->out, j->p, (size_t)(to - j->p));
		buf_addc(j->out, '\n');
		j->p = nl ? nl + 1 : j->end;
	}
	j->waiting = 0;
	j->last = (str){ "\n", 1 };
}

/* What joins the next line to those before. */
static const char *delimiter(const struct joiner *j)
{
	static const char *const open[] = {
		"{", "(", ")", ";", "&", "|", "case", "do", "else", "if", ";;", ";&", ";;&", "then", "until", "while", "&&",
		"||", "|&", "in", "elif", "\n", NULL,
	};

	if (j->compounds)
		return " ";
	if (is(j->last, ")") && !is(j->before, "(") && !j->cases)
		return "; ";
	if (is(j->before, "for")) {
		const char *p = j->p;

		while (p < j->end && (*p == ' ' || *p == '\t'))
			p++;
		return j->end - p > 2 && p[0] == 'i' && p[1] == 'n' ? " " : ";";
	}
	return is(j->before, "function") || is(j->before, "case") || is_any(j->last, open) ? " " : "; ";
}

/* Does the next line begin a here-document? */
static bool begins_here(const struct joiner *j)
{
	const char *nl = memchr(j->p, '\n', (size_t)(j->end - j->p));

	return memmem(j->p, (size_t)((nl ? nl : j->end) - j->p), "<<", 2) != NULL;
}

static void end_line(struct joiner *j)
{
	bool here = j->waiting;
	const char *p;

	j->p++;
	if (here) {
		buf_addc(j->out, '\n');
		take_here(j);
	}
	/* lines that are comments are left out */
	while ((p = j->p) < j->end) {
		while (p < j->end && (*p == ' ' || *p == '\t'))
			p++;
		if (p == j->end || *p != '#')
			break;
		p = memchr(p, '\n', (size_t)(j->end - p));
		j->p = p ? p + 1 : j->end;
	}
	if (j->p < j->end && *j->p != '\n')
		buf_adds(j->out, j->comment || (!here && begins_here(j)) ? "\n" : delimiter(j));
	j->comment = false;
}

/* The next token, blanks or end of line. */
static void join_next(struct joiner *j)
{
	const char *p = j->p;

	if (*p == ' ' || *p == '\t') {
		buf_addc(j->out, *j->p++);
	} else if (*p == '\\' && p + 1 < j->end && p[1] == '\n') {
		j->p += 2;
	} else if (*p == '\n') {
		end_line(j);
	} else if (*p == '#') {
		const char *nl = memchr(p, '\n', (size_t)(j->end - p));

		buf_add(j->out, p, (size_t)((nl ? nl : j->end) - p));
		j->p = nl ? nl : j->end;
		j->comment = true;
	} else if (strchr(";&|()<>", *p)) {
		take_operator(j);
		if (is(j->last, "<<"))
			note_here(j);
	} else {
		take_word(j);
	}
}

/* cmdhist is off: a line is an entry. */
static void record_lines(struct shell *sh, const char *text, size_t n)
{
	while (n) {
		const char *nl = memchr(text, '\n', n);
		size_t len = nl ? (size_t)(nl - text) : n;

		history_record(sh, text, len);
		len += nl != NULL;
		text += len;
		n -= len;
	}
}

void record_command(struct shell *sh, const char *text, size_t n)
{
	struct joiner j = { .p = text, .end = text + n };
	struct buf b = { 0 };

	while (n && (text[n - 1] == '\n' || text[n - 1] == '\0'))
		n--;
	while (n && *text == '\n') {
		text++;
		n--;
	}
	if (!n)
		return;
	if (!option_on(sh, OPTION_CMDHIST)) {
		record_lines(sh, text, n);
	} else if (memchr(text, '\n', n) && !option_on(sh, OPTION_LITHIST)) {
		j = (struct joiner){ .p = text, .end = text + n, .out = &b };
		while (j.p < j.end)
			join_next(&j);
		history_record(sh, b.s, b.n);
	} else {
		history_record(sh, text, n);
	}
	buf_finish(&b);
}

bool record_ignored(struct shell *sh, str text)
{
	const char *p = var_get(sh, "HISTIGNORE");
	const struct history *h = history_of(sh);

	for (; p && *p; p += *p == ':') {
		struct buf pattern = buf_in(&sh->scratch);

		for (; *p && *p != ':'; p++) {
			if (*p == '&' && h->n)
				match_quote(&pattern, h->v[h->n - 1].text, strlen(h->v[h->n - 1].text));
			else if (*p == '\\' && p[1] == '&')
				buf_addc(&pattern, *++p);
			else
				buf_addc(&pattern, *p);
		}
		if (pattern.n && match((str){ pattern.s, pattern.n }, text, match_flags(sh, false) | MATCH_EXTGLOB))
			return true;
	}
	return false;
}
