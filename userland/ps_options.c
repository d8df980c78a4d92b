/* ps_options.c - the three tongues of ps
 *
 * Words with - are System V's letters, those without BSD's, and those with --
 * are GNU's. What makes no sense in System V's is tried in BSD's, as in
 * `ps -aux`; the mistake that is told is the first one.
 * SPDX-License-Identifier: ISC
 */
#include "userland/ps.h"

#include <stdlib.h>

struct words {
	char **next;
	bool all_bsd;
};

static bool wrong(struct ps *ps, const char *what, const char *word)
{
	buf_fmt(&ps->problem, "%s: %s", word, what);
	return false;
}

/* ---- columns and sort keys ----------------------------------------------------- */

/* A number above 0 that takes all of s. */
static bool positive(str s, size_t *v)
{
	*v = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] < '0' || s.s[i] > '9' || *v > UINT16_MAX)
			return false;
		*v = *v * 10 + (size_t)(s.s[i] - '0');
	}
	return *v;
}

/* name, name:width, name=HEADER or name= */
static bool choose_one(struct ps *ps, str item)
{
	const char *equals = memchr(item.s, '=', item.n);
	str said = { item.s, equals ? (size_t)(equals - item.s) : item.n };
	const char *colon = memchr(said.s, ':', said.n);
	str name = { said.s, colon ? (size_t)(colon - said.s) : said.n };
	const struct ps_column *column = ps_column(name);
	struct ps_chosen *c;
	size_t width = 0;

	if (!column || (colon && !positive((str){ colon + 1, said.n - name.n - 1 }, &width))) {
		buf_fmt(&ps->problem, "'%.*s' is no column", (int)said.n, said.s);
		return false;
	}
	ps_choose(ps, &ps->o.columns, column);
	c = &ps->o.columns.v[ps->o.columns.n - 1];
	if (width)
		c->width = width;
	if (equals) {
		c->header = (str){ equals + 1, item.n - said.n - 1 };
		if (c->width < c->header.n)
			c->width = c->header.n;
	}
	return true;
}

static bool choose_columns(struct ps *ps, const char *list)
{
	while (*list) {
		size_t n = strcspn(list, ", \t");

		if (!n)
			return wrong(ps, "a list has an empty member", list);
		if (!choose_one(ps, (str){ list, n }))
			return false;
		list += n + (list[n] != '\0');
	}
	return true;
}

/* [+-]name,... */
static bool choose_keys(struct ps *ps, const char *list)
{
	do {
		size_t n = strcspn(list, ", \t"), sign = *list == '+' || *list == '-';
		const struct ps_column *c = ps_column((str){ list + sign, n - sign });

		if (!c) {
			buf_fmt(&ps->problem, "'%.*s' is nothing to sort by", (int)n, list);
			return false;
		}
		ps_choose(ps, &ps->o.keys, c);
		ps->o.keys.v[ps->o.keys.n - 1].descending = *list == '-';
		list += n;
	} while (*list++);
	return true;
}

/* ---- letters that all tongues share -------------------------------------------- */

static bool set_number(struct ps *ps, const char *s, size_t *v)
{
	return positive(str_of(s), v) || wrong(ps, "a number is wanted", s);
}

/* An option with an argument. */
static bool set_value(struct ps *ps, char letter, const char *arg)
{
	if (!*arg)
		return wrong(ps, "an empty argument", (char[]){ letter, '\0' });
	switch (letter) {
	case 'o':
		return choose_columns(ps, arg);
	case 'O':
		ps->o.wishes.extra = true;
		return choose_columns(ps, arg);
	case 'k':
		return choose_keys(ps, arg);
	case 'W':
		return set_number(ps, arg, &ps->o.cols);
	case 'R':
		return set_number(ps, arg, &ps->o.rows);
	case 'q':
		ps->o.quick = true;
		return ps_want(ps, 'p', arg);
	case 'n':
		return true;
	default:
		return ps_want(ps, letter, arg);
	}
}

/* The argument of an option: what is left of the word, or else the next word; NULL: there is none. */
static const char *argument(struct words *w, const char **rest)
{
	const char *arg = **rest ? *rest : *w->next ? *w->next++ : NULL;

	*rest = "";
	return arg;
}

/* ---- System V ------------------------------------------------------------------ */

static bool sysv_flag(struct ps *ps, char letter)
{
	struct ps_wishes *w = &ps->o.wishes;

	switch (letter) {
	case 'A':
	case 'e':
		ps->o.choose |= CHOOSE_ALL;
		return true;
	case 'a':
	case 'd':
		ps->o.choose |= letter == 'a' ? CHOOSE_A : CHOOSE_D;
		return true;
	case 'N':
		ps->o.negate = true;
		return true;
	case 'F':
	case 'f':
		w->f = true;
		w->F = w->F || letter == 'F';
		return true;
	case 'c':
		w->c = true;
		return true;
	case 'j':
		w->j = true;
		return true;
	case 'l':
		w->l = true;
		return true;
	case 'P':
		w->P = true;
		return true;
	case 'w':
		ps->o.wide++;
		return true;
	case 'y':
		w->y = true;
		return true;
	default:
		return false;
	}
}

static bool read_sysv(struct ps *ps, struct words *w, const char *word)
{
	for (const char *s = word + 1; *s;) {
		char letter = *s++;
		const char *arg;

		if (!strchr("CGOUgnopqstu", letter)) {
			if (!sysv_flag(ps, letter))
				return wrong(ps, "unknown option", (char[]){ '-', letter, '\0' });
			continue;
		}
		arg = argument(w, &s);
		if (!arg)
			return wrong(ps, "option requires an argument", (char[]){ '-', letter, '\0' });
		if (!set_value(ps, letter, arg))
			return false;
	}
	return true;
}

/* ---- BSD ----------------------------------------------------------------------- */

static bool set_format(struct ps *ps, char letter)
{
	if (ps->o.wishes.bsd && ps->o.wishes.bsd != letter)
		return wrong(ps, "formats in conflict", (char[]){ ps->o.wishes.bsd, ' ', letter, '\0' });
	ps->o.wishes.bsd = letter;
	return true;
}

static bool bsd_flag(struct ps *ps, char letter)
{
	switch (letter) {
	case 'a':
	case 'x':
		ps->o.choose |= letter == 'a' ? CHOOSE_BSD_A : CHOOSE_BSD_X;
		return true;
	case 'c':
		ps->o.command_name = true;
		return true;
	case 'e':
		ps->o.environment = true;
		return true;
	case 'g':
		return true;
	case 'h':
		ps->o.no_header = true;
		return true;
	case 'n':
		ps->o.numeric = true;
		return true;
	case 'r':
		ps->o.running_only = true;
		return true;
	case 'S':
		ps->o.cumulative = true;
		return true;
	case 'T':
		ps->o.own_terminal = true;
		return true;
	case 'w':
		ps->o.wide++;
		return true;
	default:
		return wrong(ps, "unknown option", (char[]){ letter, '\0' });
	}
}

static bool read_bsd(struct ps *ps, struct words *w, const char *word)
{
	ps->o.wishes.bsd_style = true;
	for (const char *s = word + (*word == '-'); *s;) {
		char letter = *s++;
		const char *arg;

		if (strchr("Xjlsuv", letter)) {
			if (!set_format(ps, letter))
				return false;
			continue;
		}
		if (!strchr("OUkopqt", letter)) {
			if (!bsd_flag(ps, letter))
				return false;
			continue;
		}
		arg = argument(w, &s);
		if (!arg && letter == 't') {
			ps->o.own_terminal = true;
			continue;
		}
		if (!arg)
			return wrong(ps, "option requires an argument", (char[]){ letter, '\0' });
		if (letter == 'O')
			ps->o.wishes.bsd_extra = true;
		if (!set_value(ps, letter == 'U' ? 'u' : letter, arg))
			return false;
	}
	return true;
}

/* ---- GNU ----------------------------------------------------------------------- */

struct long_option {
	const char *name;
	char letter;
	bool valued;
};

static const struct long_option longs[] = {
	{ "Group", 'G', true },	      { "User", 'U', true },	    { "cols", 'W', true },
	{ "columns", 'W', true },     { "cumulative", 'S', false }, { "deselect", 'N', false },
	{ "format", 'o', true },      { "group", 'E', true },	    { "header", 'H', false },
	{ "headers", 'H', false },    { "heading", 'H', false },    { "headings", 'H', false },
	{ "lines", 'R', true },	      { "no-header", 'h', false },  { "no-headers", 'h', false },
	{ "no-heading", 'h', false }, { "no-headings", 'h', false }, { "noheader", 'h', false },
	{ "noheaders", 'h', false },  { "noheading", 'h', false },  { "noheadings", 'h', false },
	{ "pid", 'p', true },	      { "ppid", 'P', true },	    { "quick-pid", 'q', true },
	{ "rows", 'R', true },	      { "sid", 's', true },	    { "sort", 'k', true },
	{ "tty", 't', true },	      { "user", 'u', true },	    { "width", 'W', true },
};

static bool read_long(struct ps *ps, struct words *w, const char *word)
{
	str name = { word + 2, strcspn(word + 2, "=") };
	const char *arg = name.s[name.n] ? name.s + name.n + 1 : NULL;

	for (size_t i = 0; i < ARRAY_LEN(longs); i++) {
		if (!str_eq(name, str_of(longs[i].name)))
			continue;
		if (longs[i].valued) {
			arg = arg ? arg : *w->next ? *w->next++ : NULL;
			return arg ? set_value(ps, longs[i].letter, arg) : wrong(ps, "option requires an argument", word);
		}
		if (arg)
			return wrong(ps, "option takes no argument", word);
		if (longs[i].letter == 'H')
			ps->o.headers = true;
		else if (longs[i].letter == 'N')
			ps->o.negate = true;
		else
			return bsd_flag(ps, longs[i].letter);
		return true;
	}
	return wrong(ps, "unknown option", word);
}

/* ---- the whole ----------------------------------------------------------------- */

static void choose_names(struct ps *ps, const char *names)
{
	while (*names) {
		size_t n = strcspn(names, " ");

		ps_choose(ps, &ps->o.columns, ps_column((str){ names, n }));
		names += n + (names[n] == ' ');
	}
}

static void choose_bsd(struct ps *ps)
{
	static const struct {
		char letter;
		const char *names;
	} rows[] = {
		{ 'X', "pid stackp esp eip timeout alarm stat tname bsdtime args" },
		{ 'j', "ppid pid pgid sid tname tpgid stat uid bsdtime args" },
		{ 'l', "f uid pid ppid priority ni vsz rss wchan stat tname bsdtime args" },
		{ 's', "uid pid pending blocked ignored caught stat tname bsdtime args" },
		{ 'u', "user pid %cpu %mem vsz rss tname stat start_time bsdtime args" },
		{ 'v', "pid tname stat bsdtime maj_flt m_trs drs rss %mem args" },
	};

	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		if (rows[i].letter == ps->o.wishes.bsd)
			choose_names(ps, rows[i].names);
}

static void choose_sysv(struct ps *ps)
{
	const struct ps_wishes *w = &ps->o.wishes;
	const struct {
		bool wanted;
		const char *names;
	} rows[] = {
		{ w->l && !w->y, "f" },
		{ w->l, "s" },
		{ w->f, "uid_hack" },
		{ w->l && !w->f, "uid" },
		{ true, "pid" },
		{ w->f || w->l, "ppid" },
		{ w->j, "pgid sid" },
		{ w->P, "psr" },
		{ (w->f || w->l) && !w->c, "c" },
		{ w->c, "class pri" },
		{ w->l && !w->c, "opri ni" },
		{ w->l && w->y, "rss sz wchan" },
		{ w->l && !w->y, "addr_1 sz wchan" },
		{ w->F && !w->l, "sz" },
		{ w->F && !w->y, "rss" },
		{ w->F && !w->P, "psr" },
		{ w->f, "stime" },
		{ true, "tname" },
		{ w->bsd_style && !w->l, "stat" },
		{ w->bsd_style, "bsdtime" },
		{ w->bsd_style && !w->f && !w->l, "args" },
		{ w->bsd_style && (w->f || w->l), "cmd" },
		{ !w->bsd_style, "time" },
		{ !w->bsd_style && w->f, "cmd" },
		{ !w->bsd_style && !w->f, "ucmd" },
	};

	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		if (rows[i].wanted)
			choose_names(ps, rows[i].names);
}

/* -O: the chosen columns between others. */
static void choose_around(struct ps *ps)
{
	struct ps_chosen_list chosen = ps->o.columns;

	ps->o.columns = (struct ps_chosen_list){ 0 };
	choose_names(ps, "pid");
	for (size_t i = 0; i < chosen.n; i++) {
		ps_choose(ps, &ps->o.columns, chosen.v[i].column);
		ps->o.columns.v[ps->o.columns.n - 1] = chosen.v[i];
	}
	choose_names(ps, ps->o.wishes.bsd_extra ? "s tname time comm" : "s tname time command");
	mem_free(chosen.v);
}

static bool settle(struct ps *ps)
{
	const struct ps_wishes *w = &ps->o.wishes;
	bool chosen = ps->o.columns.n > 0, full = w->f && !w->F && !w->l && !w->j && !w->P;
	/* Many write -ef -o, where -f has no say. */
	bool sysv = (w->f || w->l || w->j || w->c || w->P) && !(full && chosen && !w->extra);

	if (w->y && !w->l)
		return wrong(ps, "only with -l", "-y");
	if (chosen + (w->bsd != '\0') + sysv > 1)
		return wrong(ps, "only one of them", "formats in conflict");
	if (ps->o.quick && (ps->o.choose || ps->o.negate || ps->o.keys.n))
		return wrong(ps, "not with other selections, nor sorted", "-q");
	if (w->extra)
		choose_around(ps);
	else if (w->bsd)
		choose_bsd(ps);
	else if (!ps->o.columns.n)
		choose_sysv(ps);
	return true;
}

/* The rest are numbers of processes. */
static bool read_numbers(struct ps *ps, struct words *w, const char *word)
{
	ps->o.wishes.bsd_style = true;
	for (; word; word = *w->next ? *w->next++ : NULL) {
		if (word[strspn(word, "0123456789")])
			return wrong(ps, "no process id", word);
		if (!ps_want(ps, 'p', word))
			return false;
	}
	return true;
}

static bool read_words(struct ps *ps, struct words *w)
{
	while (*w->next) {
		const char *word = *w->next++;
		bool ok;

		if (word[0] == '-' && word[1] == '-' && word[2])
			ok = read_long(ps, w, word);
		else if (*word >= '0' && *word <= '9')
			ok = read_numbers(ps, w, word);
		else if (*word == '-' && !w->all_bsd)
			ok = word[1] && word[1] != '-' ? read_sysv(ps, w, word) : wrong(ps, "not an option", word);
		else
			ok = *word && strcmp(word, "-") != 0 ? read_bsd(ps, w, word) : wrong(ps, "not an option", word);
		if (!ok)
			return false;
	}
	return settle(ps);
}

void ps_options_finish(struct ps_options *o)
{
	mem_free(o->columns.v);
	mem_free(o->keys.v);
	mem_free(o->wanted);
	*o = (struct ps_options){ 0 };
}

bool ps_options(struct ps *ps, char **argv)
{
	struct words w = { .next = argv + 1 };
	struct buf first;

	if (read_words(ps, &w))
		return true;
	first = ps->problem;
	ps->problem = (struct buf){ 0 };
	ps_options_finish(&ps->o);
	w = (struct words){ .next = argv + 1, .all_bsd = true };
	if (read_words(ps, &w)) {
		buf_finish(&first);
		return true;
	}
	buf_finish(&ps->problem);
	ps->problem = first;
	return false;
}
