/* fields.c - words to fields and strings (POSIX 2.6)
 * SPDX-License-Identifier: ISC
 */
#include "expand/expander.h"

#include "base/stack.h"
#include "base/utf8.h"
#include "expand/brace.h"
#include "expand/glob.h"
#include "expand/match.h"
#include "syntax/word.h"
#include "vars/options.h"
#include "vars/var.h"

void fields_add(struct shell *sh, struct fields *f, char *s)
{
	if (f->n + 1 >= f->cap) {
		int cap = f->cap ? f->cap * 2 : 8;
		char **v = arena_alloc(&sh->scratch, (size_t)cap * sizeof(char *));

		if (f->n)
			memcpy(v, f->v, (size_t)f->n * sizeof(char *));
		f->v = v;
		f->cap = cap;
	}
	f->v[f->n++] = s;
	f->v[f->n] = NULL;
}

/* The field as a pattern: quoted stretches escaped. */
static str field_pattern(struct expander *e)
{
	struct buf p = buf_in(&e->sh->scratch);
	size_t from = 0;

	for (size_t i = 0; i <= e->nspans; i++) {
		size_t to = i < e->nspans ? e->spans[i] : e->text.n;

		if (i % 2 == 0)
			buf_add(&p, e->text.s + from, to - from);
		else
			match_quote(&p, e->text.s + from, to - from);
		from = to;
	}
	buf_cstr(&p);
	return (str){ p.s, p.n };
}

void expander_end_field(struct expander *e)
{
	char *field;

	if (!e->open)
		return;
	e->open = false;
	if (e->magic && e->patterns && !option_on(e->sh, OPTION_NOGLOB)) {
		struct pathnames *p = arena_alloc(&e->sh->scratch, sizeof(*p));

		*p = (struct pathnames){ .at = e->fields->n, .pattern = field_pattern(e) };
		*(e->patterns->first ? &e->patterns->last->next : &e->patterns->first) = p;
		e->patterns->last = p;
	}
	field = arena_dup(&e->sh->scratch, e->text.s ? e->text.s : "", e->text.n);
	fields_add(e->sh, e->fields, field);
	e->text.n = 0;
	e->nspans = 0;
	e->magic = e->bracket = false;
}

/* Spans alternate: unquoted, quoted, unquoted ... from the field's start. */
static void mark(struct expander *e, bool quoted)
{
	if ((e->nspans % 2 == 1) == quoted)
		return;
	if (e->nspans == e->span_cap) {
		size_t cap = e->span_cap ? e->span_cap * 2 : 8;
		uint32_t *s = arena_alloc(&e->sh->scratch, cap * sizeof(*s));

		if (e->nspans)
			memcpy(s, e->spans, e->nspans * sizeof(*s));
		e->spans = s;
		e->span_cap = cap;
	}
	e->spans[e->nspans++] = (uint32_t)e->text.n;
}

/* Does unquoted text make a pattern of the field? */
static void look_for_magic(struct expander *e, const char *s, size_t n)
{
	for (size_t i = 0; i < n && !e->magic; i++) {
		if (s[i] == '\\')
			i++;
		else if (s[i] == '[')
			e->bracket = true;
		else if (s[i] == '(')
			e->magic = i && strchr("+@!", s[i - 1]) && option_on(e->sh, OPTION_EXTGLOB);
		else
			e->magic = s[i] == '*' || s[i] == '?' || (s[i] == ']' && e->bracket);
	}
}

/* What set -x shows of [[ ]]: bash escapes every quoted character. */
static void escape_all(struct buf *b, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if ((s[i] & 0xc0) != 0x80)
			buf_addc(b, '\\');
		buf_addc(b, s[i]);
	}
}

void expander_add(struct expander *e, const char *s, size_t n, bool quoted)
{
	switch (e->mode) {
	case EXPAND_TO_STRING:
		buf_add(&e->text, s, n);
		return;
	case EXPAND_TO_PATTERN:
		if (quoted && option_on(e->sh, OPTION_XTRACE))
			escape_all(&e->text, s, n);
		else if (quoted)
			match_quote(&e->text, s, n);
		else
			buf_add(&e->text, s, n);
		return;
	case EXPAND_TO_REPLACEMENT:
		for (size_t i = 0; i < n; i++) {
			if (quoted && (s[i] == '&' || s[i] == '\\'))
				buf_addc(&e->text, '\\');
			buf_addc(&e->text, s[i]);
		}
		return;
	case EXPAND_TO_REGEX:
		mark(e, quoted);
		buf_add(&e->text, s, n);
		return;
	default:
		break;
	}
	e->after_space = false;
	e->open = true;
	mark(e, quoted);
	if (!quoted && !e->magic)
		look_for_magic(e, s, n);
	buf_add(&e->text, s, n);
}

/* Is the character at s in a multibyte IFS? */
static bool ifs_has(const struct shell *sh, const char *s, size_t n)
{
	const char *p = sh->ifs;
	size_t left = strlen(p);

	while (left) {
		uint32_t c;
		size_t len = utf8_decode(p, left, &c);

		if (len == n && memcmp(p, s, n) == 0)
			return true;
		p += len;
		left -= len;
	}
	return false;
}

/* An IFS character that is no white space ends a field, an empty one too. */
static void other_separator(struct expander *e)
{
	if (e->open) {
		expander_end_field(e);
	} else if (!e->after_space) {
		e->open = true;
		expander_end_field(e);
	}
	e->after_space = false;
}

/* The end of ${ } or $( ) that begins at i, whatever is quoted in it. */
static size_t nested_end(str text, size_t i)
{
	char open = text.s[i], close = open == '{' ? '}' : ')';
	int depth = 0;

	for (; i < text.n; i++) {
		if (text.s[i] == '\\')
			i++;
		else if (text.s[i] == open)
			depth++;
		else if (text.s[i] == close && --depth == 0)
			break;
	}
	return i;
}

/* Does what stands in ${ } from i on begin with @, NAME[@] or !NAME@? */
static bool names_list(str text, size_t i)
{
	bool indirect = i < text.n && text.s[i] == '!';
	size_t from = i += indirect;

	while (i < text.n && name_char[(unsigned char)text.s[i]])
		i++;
	if (i + 1 >= text.n)
		return false;
	return text.s[i] == '[' ? text.s[i + 1] == '@' : text.s[i] == '@' && (i == from || (indirect && text.s[i + 1] == '}'));
}

/* Does each string in double quotes hold "$@" or its like? One that does not is a field, even an empty one. */
static bool only_lists(str text)
{
	bool open = false, list = true;

	for (size_t i = 0; i < text.n && (open || list); i++) {
		if (text.s[i] == '\\') {
			i++;
		} else if (text.s[i] == '"') {
			list &= open;
			open = !open;
		} else if (text.s[i] == '@') {
			list |= open;
		} else if (text.s[i] == '$' && i + 1 < text.n && (text.s[i + 1] == '{' || text.s[i + 1] == '(')) {
			list |= open && text.s[i + 1] == '{' && names_list(text, i + 2);
			i = nested_end(text, i + 1);
		}
	}
	return list;
}

/* Is nothing of w that makes a field of no text? */
static bool may_be_nothing(const struct word *w)
{
	for (uint32_t i = 0; i < w->nparts; i++)
		if (w->parts[i].kind == PART_LITERAL && !w->parts[i].len)
			return false;
	return only_lists(w->text);
}

/* In bash "$@$x" without any text is no field. */
static bool is_dropped(const struct expander *e)
{
	return !e->text.n && e->no_elements && !e->elements && !option_on(e->sh, OPTION_POSIX) && may_be_nothing(e->word);
}

/* The result of an unquoted expansion: field splitting (POSIX 2.6.5). */
void expander_add_split(struct expander *e, const char *s, size_t n)
{
	const struct shell *sh = e->sh;
	size_t i = 0;

	if (e->mode != EXPAND_TO_FIELDS) {
		expander_add(e, s, n, false);
		return;
	}
	for (;;) {
		size_t from = i, len = 1;
		uint8_t class = IFS_NONE;

		while (i < n && (class = sh->ifs_class[(unsigned char)s[i]]) == IFS_NONE)
			i++;
		if (i < n && sh->ifs_multibyte && (unsigned char)s[i] >= 0x80) {
			uint32_t c;

			len = utf8_decode(s + i, n - i, &c);
			if (!ifs_has(sh, s + i, len)) {
				i += len;
				expander_add(e, s + from, i - from, false);
				continue;
			}
		}
		if (i > from)
			expander_add(e, s + from, i - from, false);
		if (i == n)
			break;
		if (class == IFS_SPACE) {
			if (e->open && is_dropped(e)) {
				e->open = false;
			} else if (e->open) {
				expander_end_field(e);
				e->after_space = true;
			}
		} else {
			other_separator(e);
		}
		i += len;
	}
}

/* next: the part that follows, or NULL */
static void add_tilde(struct expander *e, const struct part *p, const struct part *next)
{
	const char *home = NULL;

	if (!(e->flags & EXPAND_NO_TILDE) &&
	    (!p->assign_only || e->flags & EXPAND_ASSIGN || (e->mode == EXPAND_TO_FIELDS && !option_on(e->sh, OPTION_POSIX))))
		home = tilde_home(e->sh, p->text);
	if (home) {
		size_t n = strlen(home);

		/* a trailing slash would be doubled by the one that follows */
		if (n && home[n - 1] == '/' && next && next->kind == PART_LITERAL && next->text[0] == '/')
			n--;
		expander_add(e, home, n, true);
	} else {
		expander_add(e, "~", 1, false);
		if (p->len)
			expander_add(e, p->text, p->len, false);
	}
}

static bool add_command(struct expander *e, const struct part *p)
{
	struct buf out = { 0 };
	bool ok = e->sh->capture(e->sh, p->command, &out);

	while (ok && p->command->here != '|' && out.n && out.s[out.n - 1] == '\n')
		out.n--;
	if (ok && p->quoted)
		expander_add(e, out.s ? out.s : "", out.n, true);
	else if (ok)
		expander_add_split(e, out.s, out.n);
	buf_finish(&out);
	return ok;
}

/* Nothing in a path of that kind is split. */
static bool add_process(struct expander *e, const struct part *p)
{
	struct buf path = buf_in(&e->sh->scratch);

	if (!e->sh->substitute(e->sh, p->command, p->writes, &path))
		return false;
	expander_add(e, path.s, path.n, true);
	return true;
}

bool expander_add_parts(struct expander *e, const struct word *w)
{
	if (stack_left() < STACK_RESERVE) {
		sh_error(e->sh, "expansions nested too deeply");
		return false;
	}
	for (uint32_t i = 0; i < w->nparts; i++) {
		const struct part *p = &w->parts[i];
		char tmp[24], *digits;
		long number;

		switch (p->kind) {
		case PART_LITERAL:
			if (p->quoted || !e->operand)
				expander_add(e, p->text, p->len, p->quoted);
			else
				expander_add_split(e, p->text, p->len);
			break;
		case PART_TILDE:
			add_tilde(e, p, i + 1 < w->nparts ? p + 1 : NULL);
			break;
		case PART_PARAM:
			if (!expander_add_param(e, p->param, p->quoted))
				return false;
			break;
		case PART_COMMAND:
			if (!add_command(e, p))
				return false;
			break;
		case PART_PROCESS:
			if (!add_process(e, p))
				return false;
			break;
		case PART_ARITH:
			if (!expand_arith(e->sh, p->arith, &number))
				return false;
			digits = num_text(number, tmp);
			if (p->quoted)
				expander_add(e, digits, strlen(digits), true);
			else
				expander_add_split(e, digits, strlen(digits));
			break;
		}
	}
	return true;
}

/* false after a pattern that has to match something matched nothing */
static bool expand_pathnames(struct shell *sh, const struct patterns *patterns, struct fields *f)
{
	const struct pathnames *p = patterns->first;
	int from = p ? p->at : 0, n = f->n - from;
	char **old;

	if (!p)
		return true;
	old = arena_alloc(&sh->scratch, (size_t)n * sizeof(char *));
	memcpy(old, f->v + from, (size_t)n * sizeof(char *));
	f->n = from;
	for (int i = 0; i < n; i++) {
		if (p && p->at == from + i) {
			bool matched = glob_expand(sh, p->pattern, f) > 0;

			p = p->next;
			if (!matched && option_on(sh, OPTION_FAILGLOB)) {
				sh_error(sh, "no match: %s", old[i]);
				if (option_on(sh, OPTION_ERREXIT))
					sh->ends_script = ENDS_SCRIPT;
				return false;
			}
			if (matched || option_on(sh, OPTION_NULLGLOB))
				continue;
		}
		fields_add(sh, f, old[i]);
	}
	return true;
}

static bool to_fields(struct shell *sh, const struct word *w, struct fields *f, struct patterns *patterns)
{
	struct expander e;
	int before = f->n;

	if (w->flags & WORD_LITERAL) {
		fields_add(sh, f, (char *)(uintptr_t)w->lit);
		return true;
	}
	if (w->flags & WORD_BRACE && option_on(sh, OPTION_BRACEEXPAND)) {
		size_t n;
		const struct word *words = brace_words(sh, w, &n);

		for (size_t i = 0; words && i < n; i++)
			if (!to_fields(sh, &words[i], f, patterns))
				return false;
		return words != NULL;
	}
	if (w->flags & WORD_COMPOUND) {
		struct compound_operand *o = arena_alloc(&sh->scratch, sizeof(*o));

		fields_add(sh, f, arena_dup(&sh->scratch, w->lit, w->lit_len));
		*o = (struct compound_operand){ sh->compounds, f->v[f->n - 1], w->compound };
		sh->compounds = o;
		return true;
	}
	if (w->flags & WORD_NAMED) { /* an operand of a declaration utility */
		str s;

		if (!expand_string(sh, w, EXPAND_ASSIGN, &s))
			return false;
		fields_add(sh, f, (char *)(uintptr_t)s.s);
		return true;
	}
	e = (struct expander){ .sh = sh, .mode = EXPAND_TO_FIELDS, .fields = f, .text = buf_in(&sh->scratch),
			       .word = w, .patterns = patterns, .multi = w->flags & WORD_MULTI };
	if (!expander_add_parts(&e, w))
		return false;
	if (e.open && is_dropped(&e))
		e.open = false;
	e.open |= e.blank && f->n == before;
	/* what was not unquoted expansion alone is a field even when empty */
	expander_end_field(&e);
	return true;
}

bool expand_split(struct shell *sh, const struct word *w, struct fields *f)
{
	return to_fields(sh, w, f, NULL);
}

const struct compound *compound_of(const struct shell *sh, const char *field)
{
	const struct compound_operand *c = sh->compounds;

	while (c && c->field != field)
		c = c->next;
	return c ? c->compound : NULL;
}

bool expand_words(struct shell *sh, const struct word *w, uint32_t n, struct fields *f)
{
	struct patterns patterns = { 0 };

	for (uint32_t i = 0; i < n; i++) {
		if (!to_fields(sh, &w[i], f, &patterns))
			return false;
		if (patterns.first && option_on(sh, OPTION_POSIX)) { /* bash expands all words before */
			if (!expand_pathnames(sh, &patterns, f))
				return false;
			patterns.first = NULL;
		}
	}
	return expand_pathnames(sh, &patterns, f);
}

static bool expand_text(struct shell *sh, str text, const uint8_t *separators, bool pathnames, struct fields *f)
{
	struct patterns patterns = { 0 };
	struct program *p = program_new();
	struct syntax_error err = { 0 };
	const struct word *w;
	struct source src;
	struct lexer lx;
	bool ok = true;

	source_init_string(&src, text.s, text.n, sh->line);
	lexer_init(&lx, &src, p, &err);
	lx.bash = true;
	lx.ascii = !sh->utf8;
	while (ok && (w = word_listed(&lx, separators))) {
		int from = f->n;

		ok = to_fields(sh, w, f, pathnames ? &patterns : NULL);
		for (int i = from; ok && i < f->n; i++) /* they may be the tree's */
			f->v[i] = arena_dup(&sh->scratch, f->v[i], strlen(f->v[i]));
	}
	ok = ok && expand_pathnames(sh, &patterns, f);
	lexer_finish(&lx);
	source_finish(&src);
	syntax_error_finish(&err);
	program_unref(p);
	return ok;
}

bool expand_listed(struct shell *sh, str text, struct fields *f)
{
	return expand_text(sh, text, sh->ifs_class, false, f);
}

bool expand_source(struct shell *sh, str text, struct fields *f)
{
	static const uint8_t nothing[256];

	return expand_text(sh, text, nothing, true, f);
}

static bool to_string(struct shell *sh, const struct word *w, struct expander *e, str *out)
{
	e->sh = sh;
	e->text = buf_in(&sh->scratch);
	if (!expander_add_parts(e, w))
		return false;
	buf_cstr(&e->text);
	*out = (str){ e->text.s, e->text.n };
	return true;
}

bool expand_string(struct shell *sh, const struct word *w, unsigned flags, str *out)
{
	struct expander e = { .mode = EXPAND_TO_STRING, .flags = flags };

	if (w->flags & WORD_LITERAL) {
		*out = (str){ w->lit, w->lit_len };
		return true;
	}
	return to_string(sh, w, &e, out);
}

/* A word that means something to a matcher: quoting in it counts. */
static bool to_matcher(struct shell *sh, const struct word *w, enum expand_mode mode, str *out)
{
	struct expander e = { .mode = mode };

	if (w->flags & WORD_LITERAL && !(w->flags & WORD_QUOTED)) {
		*out = (str){ w->lit, w->lit_len };
		return true;
	}
	return to_string(sh, w, &e, out);
}

bool expand_replacement(struct shell *sh, const struct word *w, str *out)
{
	if (!option_on(sh, OPTION_PATSUB_REPLACEMENT)) {
		struct buf b = buf_in(&sh->scratch);

		/* & is a character like any other: as if it were quoted */
		if (!expand_string(sh, w, 0, out))
			return false;
		for (size_t i = 0; i < out->n; i++) {
			if (strchr("&\\", out->s[i]))
				buf_addc(&b, '\\');
			buf_addc(&b, out->s[i]);
		}
		buf_cstr(&b);
		*out = (str){ b.s, b.n };
		return true;
	}
	return to_matcher(sh, w, EXPAND_TO_REPLACEMENT, out);
}

/* Where the bracket expression that begins at i has its ]; 0: nowhere. What is quoted ends nothing. */
static size_t bracket_end(const char *s, const bool *quoted, size_t i, size_t n)
{
	char class = '\0';

	if (++i < n && s[i] == '^' && !quoted[i])
		i++;
	if (i < n && s[i] == ']' && !quoted[i])
		i++;
	for (; i < n; i++) {
		char next = i + 1 < n ? s[i + 1] : '\0';

		if (quoted[i])
			continue;
		if (class && s[i] == class && next == ']') {
			class = '\0';
			i++;
		} else if (s[i] == '[' && next && strchr(":.=", next)) {
			class = next;
			i++;
		} else if (s[i] == ']') {
			return i;
		}
	}
	return 0;
}

/* Quoted characters lose their meaning by a backslash, but in a bracket expression, which knows none. */
static void escape_regex(struct buf *b, const char *s, const bool *quoted, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		size_t end = s[i] == '[' && !quoted[i] ? bracket_end(s, quoted, i, n) : 0;

		if (end) {
			buf_add(b, s + i, end + 1 - i);
			i = end;
			continue;
		}
		if (quoted[i] && s[i] && strchr(".[]{}()\\*+?|^$", s[i]))
			buf_addc(b, '\\');
		buf_addc(b, s[i]);
	}
	buf_cstr(b);
}

bool expand_regex(struct shell *sh, const struct word *w, str *out)
{
	struct expander e = { .mode = EXPAND_TO_REGEX };
	struct buf b = buf_in(&sh->scratch);
	bool *quoted, now = false;

	if (w->flags & WORD_LITERAL && !(w->flags & WORD_QUOTED)) {
		*out = (str){ w->lit, w->lit_len };
		return true;
	}
	if (!to_string(sh, w, &e, out))
		return false;
	quoted = arena_alloc(&sh->scratch, out->n + 1);
	for (size_t i = 0, span = 0; i < out->n; i++) {
		for (; span < e.nspans && e.spans[span] == i; span++)
			now = !now;
		quoted[i] = now;
	}
	escape_regex(&b, out->s, quoted, out->n);
	*out = (str){ b.s, b.n };
	return true;
}

bool expand_pattern(struct shell *sh, const struct word *w, str *out)
{
	return to_matcher(sh, w, EXPAND_TO_PATTERN, out);
}
