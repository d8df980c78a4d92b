/*
 * ls [-1AaCcdFfGgHhikLlmNnopqRrSstUuXx] [-w columns] [file...]
 *
 * List files, and what is in directories.
 *
 * Without files the working directory is listed. On a terminal names stand in columns and characters that do not print
 * are shown as ?; elsewhere each name has a line of its own and is written as it is, never quoted. Names are sorted by
 * their bytes in every locale. With --color, LS_COLORS says how.
 *
 *   -a, --all              names that begin with a dot too
 *   -A, --almost-all       the same, but for . and ..
 *   -d, --directory        directories themselves, not what is in them
 *   -R, --recursive        what is in subdirectories too
 *   -H, --dereference-command-line
 *                          follow links among the operands
 *   --dereference-command-line-symlink-to-dir
 *                          only those that lead to directories
 *   -L, --dereference      follow all links
 *
 *   -l                     in the long format, as all the next do: mode, links, owner, group, size, time, name
 *   -g                     without the owner
 *   -o                     without the group
 *   -n, --numeric-uid-gid  owner and group as numbers
 *   -G, --no-group         without the group, when the long format is used
 *   -i, --inode            each file's inode number first
 *   -s, --size             each file's blocks of 1024 bytes first
 *   -k, --kibibytes        blocks of 1024 bytes, also where POSIXLY_CORRECT would make them 512
 *   -h, --human-readable   sizes as 1K, 2.5M or 3G
 *   --si                   the same in powers of 1000
 *   --full-time            the long format with --time-style=full-iso
 *   --time-style STYLE     full-iso, long-iso, iso, locale, or + and a format of date, which may be two, for old times
 *                          and recent ones, with a newline between them; TIME_STYLE says it too
 *
 *   -C                     in columns
 *   -x                     in columns, but line by line
 *   -m                     in lines, with commas
 *   -1                     a name on each line
 *   --format WORD          long, verbose, commas, horizontal, across, vertical or single-column
 *   --zero                 a name on each line, which ends in NUL instead of a newline
 *   -w, --width COLUMNS    the width of the output, 0 for no limit; else that of the terminal, or COLUMNS
 *   -F, --classify[=WHEN]  a mark after names: / directory, * program, @ link, | fifo, = socket
 *   -p                     / after directories
 *   --file-type            as -F, but no *
 *   --indicator-style WORD none, slash (-p), file-type or classify (-F)
 *   -q, --hide-control-chars
 *                          ? for characters that do not print
 *   -N, --literal          names as they are, which is always the case
 *   --show-control-chars   all characters, on a terminal too
 *   --color[=WHEN]         names in colour: always, never, or auto, which is on terminals
 *
 *   -t                     by time, the newest first
 *   -c                     change of status as the time; the order too, unless the format is long
 *   -u                     last access as the time, likewise
 *   --time WORD            atime, access, use, ctime, status, mtime, modification, birth or creation
 *   -S                     by size, the largest first
 *   -X                     by what follows the last dot
 *   -U                     as the directory has them
 *   -f                     the same, and all of them: -aU without -l, -s and --color
 *   -r, --reverse          the other way around
 *   --sort WORD            none, name, size, time, extension or width
 *   --group-directories-first
 *                          directories before all others
 *
 *   $ touch b a && ls -m a b
 *   a, b
 *
 * SPDX-License-Identifier: ISC
 */
#include "userland/list.h"

#include "userland/width.h"

#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* What the options say that depends on one another: settled when all are read. */
struct wishes {
	int format, order, follow; /* -1: nothing said */
	bool kibibytes, color, hide, hide_said;
	const char *width, *style;
};

struct word {
	const char *name;
	int value;
};

/* For --color and --classify. */
static const struct word when_words[] = {
	{ "always", 1 }, { "yes", 1 }, { "force", 1 }, { "never", 0 }, { "no", 0 }, { "none", 0 },
	{ "auto", 2 }, { "tty", 2 }, { "if-tty", 2 }, { NULL, 0 },
};
static const struct word order_words[] = {
	{ "none", ORDER_NONE }, { "name", ORDER_NAME }, { "size", ORDER_SIZE }, { "time", ORDER_TIME },
	{ "extension", ORDER_EXTENSION }, { "width", ORDER_WIDTH }, { NULL, 0 },
};
static const struct word clock_words[] = {
	{ "atime", CLOCK_ACCESSED }, { "access", CLOCK_ACCESSED }, { "use", CLOCK_ACCESSED },
	{ "ctime", CLOCK_CHANGED }, { "status", CLOCK_CHANGED }, { "mtime", CLOCK_MODIFIED },
	{ "modification", CLOCK_MODIFIED }, { "birth", CLOCK_BORN }, { "creation", CLOCK_BORN }, { NULL, 0 },
};
static const struct word format_words[] = {
	{ "long", FORMAT_LONG }, { "verbose", FORMAT_LONG }, { "commas", FORMAT_COMMAS },
	{ "horizontal", FORMAT_ACROSS }, { "across", FORMAT_ACROSS }, { "vertical", FORMAT_COLUMNS },
	{ "single-column", FORMAT_LINES }, { NULL, 0 },
};
static const struct word mark_words[] = {
	{ "none", MARK_NONE }, { "slash", MARK_SLASH }, { "file-type", MARK_TYPE }, { "classify", MARK_ALL }, { NULL, 0 },
};

/* A beginning will do when it means one thing only. -1: it does not */
static int find_word(const struct word *w, const char *s)
{
	size_t n = strlen(s);
	int found = -1;

	for (; w->name; w++) {
		if (strncmp(s, w->name, n) != 0)
			continue;
		if (!w->name[n])
			return w->value;
		if (found >= 0 && found != w->value)
			return -1;
		found = w->value;
	}
	return found;
}

static bool is_on(int when)
{
	return when == 2 ? isatty(1) : when;
}

/* A number as C writes it; false when it is none. Too much is no limit. */
static bool read_width(const char *s, size_t *width)
{
	char *end;
	unsigned long v = *s >= '0' && *s <= '9' ? strtoul(s, &end, 0) : (end = (char *)s, 0);

	*width = v > INT32_MAX ? 0 : v;
	return end > s && !*end;
}

/* Letters without a question: what they choose among the orders, formats, hidden names and links. */
static bool set_choice(struct list_options *o, struct wishes *w, int c)
{
	static const char orders[] = "tSXU", formats[] = "lCxmgon";
	static const enum list_order order[] = { ORDER_TIME, ORDER_SIZE, ORDER_EXTENSION, ORDER_NONE };
	static const enum list_format format[] = { FORMAT_LONG, FORMAT_COLUMNS, FORMAT_ACROSS, FORMAT_COMMAS,
						   FORMAT_LONG, FORMAT_LONG,	FORMAT_LONG };
	const char *at;

	if ((at = strchr(orders, c)))
		w->order = (int)order[at - orders];
	else if ((at = strchr(formats, c)))
		w->format = (int)format[at - formats];
	switch (c) {
	case 'g':
		o->no_owner = true;
		break;
	case 'o':
	case 'G':
		o->no_group = true;
		break;
	case 'n':
		o->numeric = true;
		break;
	case '1':
		if (w->format != FORMAT_LONG)
			w->format = FORMAT_LINES;
		break;
	case 'f':
		o->hidden = HIDDEN_TOO;
		w->order = ORDER_NONE;
		w->format = w->format == FORMAT_LONG ? -1 : w->format;
		w->color = o->blocks = false;
		break;
	case 'H':
		w->follow = FOLLOW_OPERAND;
		break;
	case 'e':
		w->follow = FOLLOW_DIRECTORY;
		break;
	case 'L':
		w->follow = FOLLOW_ALL;
		break;
	default:
		return at != NULL;
	}
	return true;
}

/* Letters that turn something on; false for one that we do not have. */
static bool set_flag(struct list_options *o, struct wishes *w, int c)
{
	switch (c) {
	case 'a':
	case 'A':
		o->hidden = c == 'a' ? HIDDEN_TOO : HIDDEN_BUT_DOTS;
		return true;
	case 'c':
	case 'u':
		o->clock = c == 'c' ? CLOCK_CHANGED : CLOCK_ACCESSED;
		return true;
	case 'p':
		o->mark = MARK_SLASH;
		return true;
	case 'y':
		o->mark = MARK_TYPE;
		return true;
	case 'h':
	case 'J':
		o->human = c == 'h' ? 1024 : 1000;
		return true;
	case 'q':
	case 'Q':
		w->hide_said = true;
		w->hide = c == 'q';
		return true;
	case '0':
		o->end = '\0';
		w->format = w->format == FORMAT_LONG ? FORMAT_LONG : FORMAT_LINES;
		w->color = w->hide = false;
		w->hide_said = true;
		return true;
	case 'E':
		w->format = FORMAT_LONG;
		w->style = "full-iso";
		return true;
	case 'N':
		return true;
	default:
		return set_choice(o, w, c);
	}
}

static bool set_bool(struct list_options *o, struct wishes *w, int c)
{
	bool *at = c == 'd' ? &o->themselves : c == 'R' ? &o->recursive : c == 'r' ? &o->reverse : c == 'i' ? &o->inode :
		   c == 's' ? &o->blocks : c == 'D' ? &o->directories_first : c == 'k' ? &w->kibibytes : NULL;

	if (at)
		*at = true;
	return at;
}

/* Options with an argument. 0: not one of them; -1: one that makes no sense */
static int set_word(struct list_options *o, struct wishes *w, int c, const char *arg)
{
	static const struct {
		char letter;
		const struct word *words;
	} rows[] = {
		{ 'K', when_words }, { 'F', when_words }, { 'O', order_words },
		{ 'T', clock_words }, { 'Y', format_words }, { 'I', mark_words },
	};
	int value = -1;

	if (c == 'w')
		w->width = arg;
	else if (c == 'Z')
		w->style = arg;
	if (c == 'w' || c == 'Z')
		return 1;
	for (size_t i = 0; i < ARRAY_LEN(rows) && value < 0; i++)
		if (rows[i].letter == c) {
			value = arg ? find_word(rows[i].words, arg) : 1; /* "always" */
			if (value < 0)
				return -1;
		}
	if (c == 'K')
		w->color = is_on(value);
	else if (c == 'F')
		o->mark = is_on(value) ? MARK_ALL : o->mark;
	else if (c == 'O')
		w->order = value;
	else if (c == 'T')
		o->clock = (enum list_clock)value;
	else if (c == 'Y')
		w->format = value;
	else if (c == 'I')
		o->mark = (enum list_mark)value;
	return value >= 0;
}

/* The message and 2. */
static int wrong(const struct args *a, const char *what, const char *value)
{
	struct buf b = { 0 };
	int status;

	buf_fmt(&b, "%s: '%s'", what, value);
	status = applet_usage(a, buf_cstr(&b));
	buf_finish(&b);
	return status;
}

static void settle_width(struct ls *ls)
{
	const char *columns = getenv("COLUMNS");
	struct winsize ws;

	ls->o.width = 80;
	if (!ls->o.color && (ls->o.format == FORMAT_LINES || ls->o.format == FORMAT_LONG))
		return;
	if (isatty(1) && ioctl(1, TIOCGWINSZ, &ws) == 0 && ws.ws_col)
		ls->o.width = ws.ws_col;
	else if (columns && *columns && !read_width(columns, &ls->o.width)) {
		applet_error(ls->name, "COLUMNS: invalid width '%s'", columns);
		ls->o.width = 80;
	}
}

static void settle(struct ls *ls, const struct wishes *w)
{
	struct list_options *o = &ls->o;
	bool terminal = isatty(1);

	o->format = w->format >= 0 ? (enum list_format)w->format : terminal ? FORMAT_COLUMNS : FORMAT_LINES;
	o->order = w->order >= 0				     ? (enum list_order)w->order :
		   o->format != FORMAT_LONG && o->clock != CLOCK_MODIFIED ? ORDER_TIME :
									    ORDER_NAME;
	o->follow = w->follow >= 0 ? (enum list_follow)w->follow :
		    o->themselves || o->mark == MARK_ALL || o->format == FORMAT_LONG ? FOLLOW_NONE : FOLLOW_DIRECTORY;
	o->hide_control = w->hide_said ? w->hide : terminal;
	o->block_size = getenv("POSIXLY_CORRECT") && !w->kibibytes ? 512 : 1024;
	o->color = w->color;
	if (!w->width)
		settle_width(ls);
	if (o->color)
		color_init(ls);
	o->tab = o->color ? 0 : 8;
	ls->utf8 = applet_utf8();
}

/* posix-STYLE is STYLE in locales other than POSIX. false: there is no such style */
static bool settle_style(struct ls *ls, const char *word)
{
	for (; strncmp(word, "posix-", 6) == 0; word += 6)
		if (!applet_utf8())
			return true;
	if (strcmp(word, "locale") == 0)
		return true;
	ls->o.time_style = time_style(word);
	return ls->o.time_style;
}

/* -1, or the status of wrong usage. */
static int read_options(struct ls *ls, struct args *a)
{
	struct wishes w = { .format = -1, .order = -1, .follow = -1 };
	int c;

	while ((c = args_next(a)) > 0) {
		int r = c == '?' || c == ':' ? 0 : set_word(&ls->o, &w, c, a->arg);

		if (r < 0)
			return wrong(a, "invalid argument", a->arg);
		if (c == '?' || c == ':' || (!r && !set_bool(&ls->o, &w, c) && !set_flag(&ls->o, &w, c)))
			return applet_usage(a, NULL);
	}
	if (w.width && !read_width(w.width, &ls->o.width))
		return wrong(a, "invalid line width", w.width);
	settle(ls, &w);
	if (ls->o.format == FORMAT_LONG) {
		if (!w.style)
			w.style = getenv("TIME_STYLE");
		if (w.style && !settle_style(ls, w.style))
			return wrong(a, "invalid time style", w.style);
	}
	return -1;
}

static void run(struct ls *ls, char **operands, int n)
{
	list_prepare(ls);
	clock_gettime(CLOCK_REALTIME, &ls->now);
	ls->name_directories = n > 1;
	for (int i = 0; i < n; i++)
		list_operand(ls, operands[i]);
	if (!n && ls->o.themselves)
		list_operand(ls, ".");
	else if (!n)
		list_wait(ls, ".", 0, true);
	list_measure(ls);
	list_sort(ls);
	list_set_apart(ls);
	if (ls->list.n) {
		list_show(ls);
		if (ls->waiting_n)
			out_addc(&ls->out, '\n');
	}
	list_directories(ls);
	color_finish(ls);
}

static void finish(struct ls *ls)
{
	color_free(ls->color);
	idname_finish(&ls->users);
	idname_finish(&ls->groups);
	arena_finish(&ls->list.arena);
	buf_finish(&ls->text);
	buf_finish(&ls->path);
	mem_free(ls->list.names);
	mem_free(ls->waiting);
	mem_free(ls->above);
}

static int ls_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_ls;
	struct args a = applet_args(&cmd_ls, argc, argv);
	struct ls ls = { .name = argv[0], .out = { .fd = 1 }, .users = { .file = "/etc/passwd" },
			 .groups = { .file = "/etc/group" }, .o = { .end = '\n' } };
	int status = read_options(&ls, &a);

	if (status < 0) {
		run(&ls, argv + a.i, argc - a.i);
		status = applet_end(&ls.out, argv[0], ls.status);
	}
	finish(&ls);
	return status;
}

const struct command cmd_ls = {
	.name = "ls",
	.opts = "1AaCcdFfGgHhikLlmNnopqRrSstUuw:Xx",
	.longs = "all=a almost-all=A classify?F color?K dereference=L dereference-command-line=H "
		 "dereference-command-line-symlink-to-dir=e directory=d file-type=y format:Y full-time=E "
		 "group-directories-first=D hide-control-chars=q human-readable=h indicator-style:I inode=i "
		 "kibibytes=k literal=N no-group=G numeric-uid-gid=n recursive=R reverse=r "
		 "show-control-chars=Q si=J size=s sort:O time:T time-style:Z width:w zero=0",
	.run = ls_run,
};
