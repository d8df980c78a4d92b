/* inputrc.c - bindings and variables of the line editor as text
 * SPDX-License-Identifier: ISC
 */
#include "vars/keymap.h"

#include "vars/var.h"

#include <errno.h>
#include <fcntl.h>
#include <strings.h>
#include <unistd.h>

enum { ESC = 033, RUBOUT = 0177 };

static bool is_on(struct shell *sh, const char *variable)
{
	for (size_t i = 0; i < KEYMAP_VARIABLES; i++)
		if (strcmp(sh->keymaps->variables[i].name, variable) == 0)
			return strcmp(sh->keymaps->variables[i].value, "on") == 0;
	return false;
}

static char control(char c)
{
	return c == '?' ? RUBOUT : (char)(((c >= 'a' && c <= 'z') ? c - 'a' + 'A' : c) & 0x1f);
}

static void add_meta(struct shell *sh, struct buf *out, char c)
{
	if (is_on(sh, "convert-meta")) {
		buf_addc(out, ESC);
		buf_addc(out, c);
	} else {
		buf_addc(out, (char)(c | 0x80));
	}
}

/* Digits of a base at s; how many. */
static size_t number(const char *s, size_t n, unsigned base, size_t most, char *out)
{
	unsigned v = 0;
	size_t i = 0;

	for (; i < n && i < most; i++) {
		unsigned c = (unsigned char)s[i], d = c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' ? (c | 0x20) - 'a' + 10 : 99;

		if (d >= base)
			break;
		v = v * base + d;
	}
	*out = (char)v;
	return i;
}

/* What the escape whose letter is at s stands for; how much of s it is. */
static size_t escape(const char *s, size_t n, char *out)
{
	static const char from[] = "abdefnrtv", to[] = "\a\b\177\033\f\n\r\t\v";
	const char *at = strchr(from, *s);
	size_t len;

	if (at && *s) {
		*out = to[at - from];
		return 1;
	}
	if (*s >= '0' && *s <= '7')
		return number(s, n, 8, 3, out);
	if (*s == 'x' && (len = number(s + 1, n - 1, 16, 2, out)))
		return len + 1;
	*out = *s;
	return 1;
}

static void add_key(struct shell *sh, struct buf *out, char c, bool ctrl, bool meta)
{
	if (ctrl)
		c = control(c);
	if (meta)
		add_meta(sh, out, c);
	else
		buf_addc(out, c);
}

void inputrc_keys(struct shell *sh, const char *s, size_t n, struct buf *out)
{
	for (size_t i = 0; i < n;) {
		bool meta = false, ctrl = false;
		char c = s[i];

		while (n - i >= 4 && s[i] == '\\' && s[i + 2] == '-' && (s[i + 1] == 'C' || s[i + 1] == 'M')) {
			meta |= s[i + 1] == 'M';
			ctrl |= s[i + 1] == 'C';
			i += 3;
		}
		c = s[i++];
		if (c == '\\' && i < n)
			i += escape(s + i, n - i, &c);
		add_key(sh, out, c, ctrl, meta);
	}
}

static void show_byte(struct buf *out, unsigned char c)
{
	if (c == RUBOUT) {
		buf_adds(out, "\\C-?");
	} else if (c < ' ') {
		char letter = (char)(c | 0x40);

		buf_fmt(out, "\\C-%s%c", letter == '\\' ? "\\" : "", letter >= 'A' && letter <= 'Z' ? letter + 0x20 : letter);
	} else if (c >= 0x80) {
		buf_fmt(out, "\\%03o", (unsigned)c);
	} else {
		if (c == '"' || c == '\\')
			buf_addc(out, '\\');
		buf_addc(out, (char)c);
	}
}

bool inputrc_converts_meta(struct shell *sh)
{
	return is_on(sh, "convert-meta");
}

void inputrc_show_keys(str keys, size_t metas, struct buf *out)
{
	for (size_t i = 0; i < keys.n; i++) {
		if (keys.s[i] == ESC)
			buf_adds(out, i < metas ? "\\M-" : "\\e");
		else
			show_byte(out, (unsigned char)keys.s[i]);
	}
}

const char *inputrc_closing(const char *s)
{
	char quote = *s++;

	while (*s && *s != quote)
		s += *s == '\\' && s[1] ? 2 : 1;
	return *s ? s : NULL;
}

/* ---- lines --------------------------------------------------------------------------- */

static void complain(struct shell *sh, const char *what, const char *problem)
{
	struct buf b = { 0 };

	buf_fmt(&b, "readline: %s: %s\n", what, problem);
	sh_write_error(sh, b.s, b.n);
	buf_finish(&b);
}

static const char *skip_blanks(const char *s)
{
	return s + strspn(s, " \t");
}

static void set_variable(struct shell *sh, struct keymap_view *view, const char *s)
{
	struct keymaps *k = sh->keymaps;
	struct buf name = buf_in(&sh->scratch), value = buf_in(&sh->scratch);
	size_t n = strcspn(s, " \t");

	buf_add(&name, s, n);
	buf_cstr(&name);
	s = skip_blanks(s + n);
	buf_add(&value, s, strcspn(s, " \t"));
	buf_cstr(&value);
	for (size_t i = 0; i < KEYMAP_VARIABLES; i++) {
		struct keymap_variable *v = &k->variables[i];
		const char *text = value.s;

		if (strcasecmp(v->name, name.s) != 0)
			continue;
		if (!v->text)
			text = !value.n || strcasecmp(text, "on") == 0 || strcmp(text, "1") == 0 ? "on" : "off";
		else if (strcmp(v->name, "keymap") == 0 && !keymap_by_name(text, view))
			return;
		else if (strcmp(v->name, "editing-mode") == 0)
			*view = (struct keymap_view){ strcasecmp(text, "vi") == 0 ? KEYMAP_VI_INSERT : KEYMAP_EMACS, "" };
		mem_free(v->value);
		v->value = mem_dup(text, strlen(text));
		return;
	}
	complain(sh, name.s, "unknown variable name");
}

/* Control-x, Meta-Rubout and the like. */
static void named_key(struct shell *sh, str name, struct buf *out)
{
	static const struct {
		const char *name;
		char key;
	} names[] = {
		{ "DEL", RUBOUT }, { "ESC", ESC }, { "Escape", ESC }, { "LFD", '\n' }, { "Newline", '\n' }, { "RET", '\r' },
		{ "Return", '\r' }, { "Rubout", RUBOUT }, { "SPC", ' ' }, { "Space", ' ' }, { "Tab", '\t' },
	};
	bool ctrl = false, meta = false;
	const char *dash;
	char c;

	while ((dash = memchr(name.s, '-', name.n)) && dash + 1 < name.s + name.n) {
		size_t n = (size_t)(dash - name.s);

		ctrl |= strncasecmp(name.s, "Control", n) == 0 || (n == 1 && (*name.s | 0x20) == 'c');
		meta |= strncasecmp(name.s, "Meta", n) == 0 || (n == 1 && (*name.s | 0x20) == 'm');
		name.s += n + 1;
		name.n -= n + 1;
	}
	c = name.n ? *name.s : '\0';
	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (strlen(names[i].name) == name.n && strncasecmp(names[i].name, name.s, name.n) == 0)
			c = names[i].key;
	add_key(sh, out, c, ctrl, meta);
}

/* What stands behind the colon. */
static void bind_value(struct shell *sh, struct keymap_view view, str keys, const char *s)
{
	const char *end = *s == '"' || *s == '\'' ? inputrc_closing(s) : NULL;
	struct buf text = { 0 };
	size_t n = strcspn(s, " \t");
	int function;

	if (end) {
		inputrc_keys(sh, s + 1, (size_t)(end - s - 1), &text);
		keymap_bind(sh->keymaps, view, keys, KEY_MACRO, 0, (str){ text.s ? text.s : "", text.n });
		buf_finish(&text);
		return;
	}
	function = keymap_function(s, n);
	if (function >= 0)
		keymap_bind(sh->keymaps, view, keys, KEY_FUNCTION, function, (str){ NULL, 0 });
	else
		keymap_unbind(sh->keymaps, view, keys);
}

void inputrc_line(struct shell *sh, struct keymap_view *view, const char *line)
{
	struct buf keys = { 0 };
	const char *end, *colon;

	line = skip_blanks(line);
	if (!*line || *line == '#')
		return;
	if (strncasecmp(line, "set", 3) == 0 && (line[3] == ' ' || line[3] == '\t')) {
		set_variable(sh, view, skip_blanks(line + 3));
		return;
	}
	end = *line == '"' ? inputrc_closing(line) : line + strcspn(line, ": \t");
	if (!end) {
		complain(sh, line, "no closing `\"' in key binding");
		return;
	}
	colon = strchr(end, ':');
	if (!colon) {
		complain(sh, line, "no key sequence terminator");
		return;
	}
	if (*line == '"')
		inputrc_keys(sh, line + 1, (size_t)(end - line - 1), &keys);
	else
		named_key(sh, (str){ line, (size_t)(end - line) }, &keys);
	bind_value(sh, *view, (str){ keys.s, keys.n }, skip_blanks(colon + 1));
	buf_finish(&keys);
}

/* ---- files --------------------------------------------------------------------------- */

static bool holds(struct shell *sh, const char *condition)
{
	const char *term = var_get(sh, "TERM");

	if (strncasecmp(condition, "mode=", 5) == 0)
		return (strncasecmp(condition + 5, "vi", 2) == 0) == (sh->keymaps->current.map != KEYMAP_EMACS);
	if (strncasecmp(condition, "term=", 5) == 0)
		return term && strncmp(condition + 5, term, strcspn(term, "-")) == 0;
	return strcasecmp(condition, "bash") == 0;
}

enum { MAX_DEPTH = 16 }; /* of $if, and of $include */

struct reading {
	struct shell *sh;
	struct keymap_view *view;
	int depth; /* of $if */
	uint32_t off; /* a bit for each that does not hold */
};

static bool read_at(struct shell *sh, struct keymap_view *view, const char *path, int depth);

static void directive(struct reading *r, const char *s, int depth)
{
	uint32_t bit = r->depth ? 1u << (r->depth - 1) : 0;

	if (strncasecmp(s, "if", 2) == 0) {
		if (r->depth < MAX_DEPTH && !holds(r->sh, skip_blanks(s + 2)))
			r->off |= 1u << r->depth;
		r->depth += r->depth < MAX_DEPTH;
	} else if (strncasecmp(s, "else", 4) == 0) {
		r->off ^= bit;
	} else if (strncasecmp(s, "endif", 5) == 0) {
		r->off &= ~bit;
		r->depth -= r->depth > 0;
	} else if (strncasecmp(s, "include", 7) == 0 && !r->off) {
		read_at(r->sh, r->view, skip_blanks(s + 7), depth + 1);
	}
}

static bool read_at(struct shell *sh, struct keymap_view *view, const char *path, int depth)
{
	int fd = depth < MAX_DEPTH ? open(path, O_RDONLY | O_CLOEXEC) : -1;
	struct reading r = { .sh = sh, .view = view };
	struct buf b = { 0 };
	bool whole;

	if (fd < 0)
		return false;
	whole = fd_read_all(fd, &b);
	close(fd);
	for (char *p = b.s, *end; whole && *p; p = end) {
		end = p + strcspn(p, "\n");
		if (*end)
			*end++ = '\0';
		p += strspn(p, " \t");
		if (*p == '$')
			directive(&r, p + 1, depth);
		else if (!r.off)
			inputrc_line(sh, view, p);
	}
	buf_finish(&b);
	return whole;
}

bool inputrc_file(struct shell *sh, struct keymap_view *view, const char *path)
{
	return read_at(sh, view, path, 0);
}
