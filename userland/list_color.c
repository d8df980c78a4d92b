/* list_color.c - LS_COLORS, and which colour a name has
 * SPDX-License-Identifier: ISC
 */
#include "userland/list.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <strings.h>

struct list_color {
	str paint[PAINT_COUNT]; /* s is NULL: none */
	struct suffix {
		str name, paint;
		struct suffix *next;
	} *suffixes; /* arena, the last one said first */
	struct arena arena; /* what LS_COLORS says, without escapes */
	bool follows;
	bool used; /* something has been written */
};

/* In the order of enum list_paint. */
static const struct {
	char name[3];
	const char *paint;
} usual[PAINT_COUNT] = {
	{ "lc", "\033[" }, { "rc", "m" }, { "ec", NULL }, { "rs", "0" }, { "no", NULL }, { "fi", NULL },
	{ "di", "01;34" }, { "ln", "01;36" }, { "pi", "33" }, { "so", "01;35" }, { "bd", "01;33" }, { "cd", "01;33" },
	{ "mi", NULL }, { "or", NULL }, { "ex", "01;32" }, { "do", "01;35" }, { "su", "37;41" }, { "sg", "30;43" },
	{ "st", "37;44" }, { "ow", "34;42" }, { "tw", "30;42" }, { "ca", NULL }, { "mh", NULL }, { "cl", "\033[K" },
};

/* Without LS_COLORS these have the usual colours, and so has whoever sets COLORTERM. */
static const char *const terminals[] = {
	"Eterm", "ansi", "*color*", "con[0-9]*x[0-9]*", "cons25", "console", "cygwin", "*direct*", "dtterm", "gnome",
	"hurd", "jfbterm", "konsole", "kterm", "linux", "linux-c", "mlterm", "putty", "rxvt*", "screen*", "st",
	"terminator", "tmux*", "vt100", "xterm*",
};

static bool known_terminal(void)
{
	const char *term = getenv("TERM"), *color = getenv("COLORTERM");

	if (color && *color)
		return true;
	for (size_t i = 0; term && *term && i < ARRAY_LEN(terminals); i++)
		if (fnmatch(terminals[i], term, 0) == 0)
			return true;
	return false;
}

/* ---- reading ---- */

static int digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : 16;
}

/* What a backslash at *p stands for; false at the end of the text. */
static bool escape(const char **p, char *to)
{
	static const char from[] = "abefnrtv?_", same[] = "\a\b\033\f\n\r\t\v\177 ";
	const char *s = *p + 1, *at;
	int base = *s >= '0' && *s <= '7' ? 8 : *s == 'x' || *s == 'X' ? 16 : 0, v = 0;

	if (!*s)
		return false;
	if (base) {
		for (s += base == 16; digit(*s) < base; s++)
			v = (v * base + digit(*s)) & 0xff;
		*to = (char)v;
	} else {
		at = strchr(from, *s);
		*to = at ? same[at - from] : *s;
		s++;
	}
	*p = s;
	return true;
}

/* Text up to ':' or, with `equals`, to '='; false when it makes no sense. */
static bool text(struct list_color *c, const char **p, bool equals, str *to)
{
	const char *s = *p;
	struct buf b = buf_in(&c->arena);
	bool ok = true;
	char ch;

	buf_grow(&b, 1);
	while (ok && *s && *s != ':' && !(equals && *s == '=')) {
		if (*s == '\\') {
			ok = escape(&s, &ch);
		} else if (*s == '^') {
			ok = (s[1] >= '@' && s[1] <= '~') || s[1] == '?';
			ch = s[1] == '?' ? '\177' : (char)(s[1] & 037);
			s += 2;
		} else {
			ch = *s++;
		}
		if (ok)
			buf_addc(&b, ch);
	}
	*to = (str){ b.s, b.n };
	*p = s;
	return ok;
}

/* The row of two letters and '=', PAINT_COUNT when there is none. */
static size_t row_of(const char *s)
{
	size_t i = PAINT_COUNT;

	if (s[0] && s[1] && s[2] == '=')
		for (i = 0; i < PAINT_COUNT && (s[0] != usual[i].name[0] || s[1] != usual[i].name[1]); i++)
			;
	return i;
}

/* NULL, or where it makes no sense. */
static const char *parse(struct list_color *c, const char *p)
{
	while (*p) {
		const char *at = p;

		if (*p == ':') {
			p++;
		} else if (*p == '*') {
			struct suffix *x = arena_zalloc(&c->arena, sizeof(*x));

			p++;
			if (!text(c, &p, true, &x->name) || *p++ != '=' || !text(c, &p, false, &x->paint))
				return at;
			x->next = c->suffixes;
			c->suffixes = x;
		} else {
			size_t row = row_of(p);

			p += 3;
			if (row == PAINT_COUNT || !text(c, &p, false, &c->paint[row]))
				return at;
		}
	}
	return NULL;
}

void color_init(struct ls *ls)
{
	const char *value = getenv("LS_COLORS"), *bad;
	struct list_color *c;

	if (!value || !*value) {
		ls->o.color = known_terminal();
		value = "";
	}
	if (!ls->o.color)
		return;
	c = ls->color = mem_zalloc(sizeof(*c));
	for (size_t i = 0; i < PAINT_COUNT; i++)
		if (usual[i].paint)
			c->paint[i] = str_of(usual[i].paint);
	bad = parse(c, value);
	if (bad) {
		applet_error(ls->name, "LS_COLORS: cannot read '%.*s'", (int)strcspn(bad, ":"), bad);
		ls->o.color = false;
	}
	c->follows = str_eq(c->paint[PAINT_LINK], STR("target"));
}

void color_free(struct list_color *c)
{
	if (c)
		arena_finish(&c->arena);
	mem_free(c);
}

/* ---- choosing ---- */

bool color_has(const struct list_color *c, enum list_paint p)
{
	str s = c->paint[p];

	return s.n && !str_eq(s, STR("0")) && !str_eq(s, STR("00"));
}

bool color_follows(const struct list_color *c)
{
	return c->follows;
}

static enum list_paint paint_of_file(const struct list_color *c, mode_t mode, const struct file *f)
{
	if (mode & S_ISUID && color_has(c, PAINT_SETUID))
		return PAINT_SETUID;
	if (mode & S_ISGID && color_has(c, PAINT_SETGID))
		return PAINT_SETGID;
	if (f->capable && color_has(c, PAINT_CAPABLE))
		return PAINT_CAPABLE;
	if (mode & 0111 && color_has(c, PAINT_EXEC))
		return PAINT_EXEC;
	if (f->links > 1 && color_has(c, PAINT_HARDLINK))
		return PAINT_HARDLINK;
	return PAINT_FILE;
}

static enum list_paint paint_of_directory(const struct list_color *c, mode_t mode)
{
	if (mode & S_ISVTX && mode & S_IWOTH && color_has(c, PAINT_STICKY_OTHER))
		return PAINT_STICKY_OTHER;
	if (mode & S_IWOTH && color_has(c, PAINT_OTHER))
		return PAINT_OTHER;
	if (mode & S_ISVTX && color_has(c, PAINT_STICKY))
		return PAINT_STICKY;
	return PAINT_DIRECTORY;
}

static enum list_paint paint_of_type(mode_t mode)
{
	switch (mode & S_IFMT) {
	case S_IFREG:
		return PAINT_FILE;
	case S_IFDIR:
		return PAINT_DIRECTORY;
	case S_IFLNK:
		return PAINT_LINK;
	case S_IFIFO:
		return PAINT_FIFO;
	case S_IFSOCK:
		return PAINT_SOCKET;
	case S_IFBLK:
		return PAINT_BLOCK;
	case S_IFCHR:
		return PAINT_CHARACTER;
	default:
		return PAINT_ORPHAN;
	}
}

/* The colour of a name; NULL: none. */
static const str *choose(const struct list_color *c, const struct entry *e, bool target)
{
	const struct file *f = e->file;
	bool leads = f && f->link_ok;
	str name = target ? f->link : (str){ e->name, e->len };
	enum list_paint p = paint_of_type(DTTOIF(e->type));
	mode_t mode;

	if (target && !leads && color_has(c, PAINT_MISSING)) {
		p = PAINT_MISSING;
	} else if (f) {
		mode = target || (c->follows && leads) ? f->link_mode : f->mode;
		p = S_ISREG(mode) ? paint_of_file(c, mode, f) : S_ISDIR(mode) ? paint_of_directory(c, mode) : paint_of_type(mode);
	}
	if (p == PAINT_FILE)
		for (const struct suffix *x = c->suffixes; x; x = x->next)
			if (x->name.n <= name.n && strncasecmp(name.s + name.n - x->name.n, x->name.s, x->name.n) == 0)
				return &x->paint;
	if (p == PAINT_LINK && !leads && (c->follows || color_has(c, PAINT_ORPHAN)))
		p = PAINT_ORPHAN;
	return c->paint[p].s ? &c->paint[p] : NULL;
}

/* ---- writing ---- */

static void put(struct ls *ls, str s)
{
	buf_add(&ls->out.buf, s.s, s.n);
}

static void paint(struct ls *ls, const str *s)
{
	struct list_color *c = ls->color;

	if (!c->used) {
		c->used = true;
		color_end(ls, 0, 0);
	}
	put(ls, c->paint[PAINT_LEFT]);
	if (s)
		put(ls, *s);
	put(ls, c->paint[PAINT_RIGHT]);
}

void color_normal(struct ls *ls)
{
	if (ls->o.color && color_has(ls->color, PAINT_NORMAL))
		paint(ls, &ls->color->paint[PAINT_NORMAL]);
}

bool color_begin(struct ls *ls, const struct entry *e, bool target)
{
	struct list_color *c = ls->color;
	const str *s = choose(c, e, target);
	bool normal = color_has(c, PAINT_NORMAL);

	if (s && normal)
		paint(ls, NULL);
	if (s)
		paint(ls, s);
	return s || normal;
}

void color_end(struct ls *ls, size_t at, size_t n)
{
	struct list_color *c = ls->color;
	size_t width = ls->o.width;

	if (c->paint[PAINT_END].s)
		put(ls, c->paint[PAINT_END]);
	else
		paint(ls, &c->paint[PAINT_RESET]);
	if (n && width && at / width != (at + n - 1) / width)
		put(ls, c->paint[PAINT_CLEAR]);
}

void color_finish(struct ls *ls)
{
	struct list_color *c = ls->color;

	if (c && c->used && !(str_eq(c->paint[PAINT_LEFT], STR("\033[")) && str_eq(c->paint[PAINT_RIGHT], STR("m"))))
		paint(ls, NULL);
}
