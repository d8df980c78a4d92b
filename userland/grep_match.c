/* grep_match.c - grep's patterns, whatever kind they are of
 * SPDX-License-Identifier: ISC
 */
#include "userland/grep_match.h"

#include "userland/applet.h"
#include "userland/literal.h"
#include "userland/perl.h"
#include "userland/rx.h"

#include "base/utf8.h"

enum engine { LITERAL, WORDS, AUTOMATON, PERL };

enum { FEW = 256 }; /* bytes of texts */

struct matcher {
	struct match_options o;
	enum engine engine;
	struct arena arena;
	struct rx rx;
	struct literal literal; /* LITERAL, or what a line that matches the automaton holds */
	struct words *words; // owned
	struct perl *perl; // owned
	int required; /* PERL: a byte that a match holds, or -1 */
	const char *trouble;
};

/* The next of the patterns, which is taken from *rest; *last: it is the last one. */
static str next_pattern(str *rest, bool *last)
{
	const char *nl = rest->n ? memchr(rest->s, '\n', rest->n) : NULL;
	str p = { rest->s, nl ? (size_t)(nl - rest->s) : rest->n };

	*last = !nl;
	if (nl)
		*rest = (str){ nl + 1, rest->n - p.n - 1 };
	return p;
}

/* Can texts be found byte by byte? No: a part of a character would be found, or a letter beyond ASCII has another case. */
static bool bytewise(const struct match_options *o, str patterns)
{
	uint32_t c;

	if (!o->utf8)
		return true;
	for (size_t i = 0; i < patterns.n;) {
		i += utf8_decode(patterns.s + i, patterns.n - i, &c);
		if (c >= UTF8_RAW || (o->icase && (c >= 128 || c == 'i' || c == 'I' || c == 's' || c == 'S')))
			return false;
	}
	return true;
}

/* Many texts, none of them empty, for Aho and Corasick; an automaton is faster on few. */
static bool make_words(struct matcher *m, str patterns)
{
	str rest = patterns, p;
	bool last = false;

	if (m->o.kind != 'F' || patterns.n < FEW || !memchr(patterns.s, '\n', patterns.n) || !bytewise(&m->o, patterns))
		return false;
	while (!last)
		if (!next_pattern(&rest, &last).n)
			return false;
	m->words = words_new(m->o.icase);
	for (rest = patterns, last = false; !last;) {
		p = next_pattern(&rest, &last);
		words_add(m->words, p);
	}
	words_build(m->words);
	m->engine = WORDS;
	return true;
}

static bool make_automaton(struct matcher *m, const char *name, str patterns)
{
	struct rx *x = &m->rx;
	bool last = false, whole;
	const char *error;
	str required;

	x->eol = m->o.eol;
	x->flags = (m->o.kind == 'E' ? RX_EXTENDED : m->o.kind == 'F' ? RX_LITERAL : 0) | (m->o.icase ? RX_ICASE : 0) |
		   (m->o.utf8 ? RX_UTF8 : 0) | (m->o.line ? RX_LINE : m->o.word ? RX_WORD : 0);
	while (!last) {
		str p = next_pattern(&patterns, &last);

		error = rx_add(x, p.s, p.n);
		if (x->warning)
			applet_error(name, "warning: %s", x->warning);
		if (error) {
			applet_error(name, "%s", error);
			return false;
		}
	}
	required = rx_required(x, &m->arena, &whole);
	if (required.n)
		literal_init(&m->literal, required);
	m->engine = whole && required.n ? LITERAL : AUTOMATON;
	if (m->engine == AUTOMATON && !rx_compile(x)) {
		applet_error(name, "Regular expression too big");
		return false;
	}
	return true;
}

static bool make_perl(struct matcher *m, const char *name, str pattern)
{
	unsigned flags = (m->o.icase ? PERL_ICASE : 0) | (m->o.utf8 ? PERL_UTF8 : 0) |
			 (m->o.line ? PERL_LINE : m->o.word ? PERL_WORD : 0);
	struct buf error = { 0 };

	m->engine = PERL;
	if (memchr(pattern.s, '\n', pattern.n)) {
		applet_error(name, "the -P option only supports a single pattern");
		return false;
	}
	m->perl = perl_new(pattern, flags, &error);
	if (!m->perl) {
		applet_error(name, "%s", error.s);
		buf_finish(&error);
		return false;
	}
	/* PCRE2 makes [aA] a letter of either case, too */
	m->required = m->o.icase || memchr(pattern.s, '[', pattern.n) || memmem(pattern.s, pattern.n, "(?", 2) ?
			      -1 : perl_required(m->perl);
	return true;
}

struct matcher *matcher_new(const char *name, const struct match_options *o, str patterns)
{
	struct matcher *m = mem_zalloc(sizeof(*m));
	bool made = true;

	m->o = *o;
	if (o->kind == 'P')
		made = make_perl(m, name, patterns);
	else if (!make_words(m, patterns))
		made = make_automaton(m, name, patterns);
	if (made)
		return m;
	matcher_free(m);
	return NULL;
}

void matcher_free(struct matcher *m)
{
	if (!m)
		return;
	rx_finish(&m->rx);
	words_free(m->words);
	perl_free(m->perl);
	arena_finish(&m->arena);
	mem_free(m);
}

const char *matcher_trouble(struct matcher *m)
{
	return m->rx.too_long ? "back-references: a line takes too long" : m->trouble;
}

/* The line around at. */
static str line_around(const struct matcher *m, const char *s, const char *at, const char *end)
{
	const char *begin = at > s ? memrchr(s, m->o.eol, (size_t)(at - s)) : NULL;
	const char *eol = memchr(at, m->o.eol, (size_t)(end - at));

	begin = begin ? begin + 1 : s;
	return (str){ begin, (size_t)((eol ? eol : end) - begin) };
}

static bool word_before(const struct matcher *m, const char *line, size_t i)
{
	unsigned char c;
	uint32_t cp;

	if (!i)
		return false;
	c = (unsigned char)line[i - 1];
	for (size_t len = 2; m->o.utf8 && c >= 128 && len <= 4 && len <= i; len++)
		if (utf8_decode(line + i - len, len, &cp) == len)
			return rx_is_word(cp);
	return c < 128 && rx_is_word(c);
}

static bool word_behind(const struct matcher *m, const char *line, size_t i, size_t n)
{
	uint32_t c = i < n ? (unsigned char)line[i] : 0;

	if (i < n && m->o.utf8)
		utf8_decode(line + i, n - i, &c);
	else if (c >= 128)
		return false;
	return i < n && rx_is_word(c);
}

/* What -w and -x ask for. */
static bool fits(void *arg, const char *line, size_t n, size_t start, size_t end)
{
	const struct matcher *m = arg;

	if (m->o.line)
		return start == 0 && end == n;
	return !word_before(m, line, start) && !word_behind(m, line, end, n);
}

bool matcher_find(struct matcher *m, str line, size_t from, size_t *start, size_t *len)
{
	bool picky = m->o.word || m->o.line;
	const char *at;

	switch (m->engine) {
	case LITERAL:
		at = literal_find(&m->literal, line.s + from, line.s + line.n);
		if (!at)
			return false;
		*start = (size_t)(at - line.s);
		*len = m->literal.text.n;
		return true;
	case WORDS:
		return words_find(m->words, line.s, line.n, from, picky ? fits : NULL, m, start, len);
	case PERL:
		return perl_find(m->perl, line.s, line.n, from, start, len, &m->trouble) > 0;
	case AUTOMATON:
		return rx_find(&m->rx, line.s, line.n, from, start, len);
	}
	return false;
}

/* Line by line, those alone that may match. */
static bool perl_line(struct matcher *m, const char *s, const char *end, str *line)
{
	size_t start, len;

	for (; s < end; s = line->s + line->n + 1) {
		const char *at = m->required < 0 ? s : memchr(s, m->required, (size_t)(end - s));

		if (!at)
			return false;
		*line = line_around(m, s, at, end);
		if (matcher_find(m, *line, 0, &start, &len))
			return true;
	}
	return false;
}

static bool words_line(struct matcher *m, const char *s, const char *end, str *line)
{
	size_t start, len;

	while (s < end) {
		const char *at = words_search(m->words, s, end);

		if (!at)
			return false;
		*line = line_around(m, s, at, end);
		if (!(m->o.word || m->o.line) || matcher_find(m, *line, 0, &start, &len))
			return true;
		s = line->s + line->n + 1;
	}
	return false;
}

static bool automaton_line(struct matcher *m, const char *s, const char *end, str *line)
{
	while (s < end) {
		const char *at = s, *to = end;

		if (m->literal.text.n) {
			at = literal_find(&m->literal, s, end);
			if (!at)
				return false;
			*line = line_around(m, s, at, end);
			at = line->s;
			to = line->s + line->n + 1;
		}
		at = rx_search(&m->rx, at, to);
		if (at) {
			*line = line_around(m, s, at, to);
			return true;
		}
		s = to;
	}
	return false;
}

bool matcher_line(struct matcher *m, const char *s, const char *end, str *line)
{
	const char *at;

	switch (m->engine) {
	case LITERAL:
		at = literal_find(&m->literal, s, end);
		if (at)
			*line = line_around(m, s, at, end);
		return at;
	case WORDS:
		return words_line(m, s, end, line);
	case PERL:
		return perl_line(m, s, end, line);
	case AUTOMATON:
		return automaton_line(m, s, end, line);
	}
	return false;
}
