/*
 * grep [-EFGP] [option...] patterns [file...]
 * grep [-EFGP] [option...] -e patterns... [-f file...] [file...]
 *
 * Write the lines of files that match a pattern.
 *
 * Patterns are separated by newlines, and a line that matches one is selected. Without files, or for a file named -,
 * standard input is read; with -r and no files, the working directory is. The status is 0 when a line was selected, 1
 * when none was, and 2 after an error, unless -q found a line.
 *
 * In a UTF-8 locale (LC_ALL, LC_CTYPE and LANG say so, in that order) characters, classes and cases are Unicode's; a
 * byte that is no UTF-8 matches nothing but itself. Other locales have bytes, and classes and cases of ASCII. Ranges
 * go by code points. A match is the leftmost and there the longest; patterns may have the back-references and the
 * escapes \< \> \b \B \w \W \s \S of GNU grep, and basic ones \+ \? \|.
 *
 *   -E, --extended-regexp  patterns are extended regular expressions
 *   -F, --fixed-strings    patterns are text
 *   -G, --basic-regexp     patterns are basic regular expressions, as they are by default
 *   -P, --perl-regexp      the pattern is Perl's, as PCRE2 has them
 *   -e, --regexp=PATTERNS  patterns; may be given again
 *   -f, --file=FILE        patterns from the lines of a file
 *   -i, -y, --ignore-case  let both cases of a letter be the same
 *   --no-ignore-case       let them differ again
 *   -v, --invert-match     select lines that do not match
 *   -w, --word-regexp      let matches be whole words only
 *   -x, --line-regexp      let matches be whole lines only
 *   -c, --count            write how many lines were selected
 *   -l, --files-with-matches   write the names of files with selected lines
 *   -L, --files-without-match  write the names of files without
 *   -o, --only-matching    write what matches, each on a line of its own
 *   -q, --quiet, --silent  write nothing and stop at the first selected line
 *   -s, --no-messages      say nothing about files that cannot be read
 *   -m, --max-count=NUM    stop a file after NUM selected lines
 *   -n, --line-number      number lines
 *   -b, --byte-offset      say where in the file a line, or with -o a match, begins
 *   -H, --with-filename    write the file's name before each line
 *   -h, --no-filename      never do
 *   -T, --initial-tab      let lines begin at a tab stop
 *   -Z, --null             let names end with a NUL byte
 *   -z, --null-data        let lines end with a NUL byte
 *   -A, --after-context=NUM   write NUM lines behind selected ones too
 *   -B, --before-context=NUM  write NUM lines before selected ones too
 *   -C, --context=NUM      both, as does -NUM
 *   --group-separator=TEXT    what stands between groups of such lines, instead of --
 *   --no-group-separator   nothing does
 *   --label=NAME           what standard input is called
 *   --line-buffered        write each line at once
 *   --color, --colour      mark in colour what matches; =always, =never or =auto, when the output is a terminal, as
 *                          GREP_COLORS says
 *   -a, --text             let binary files be text
 *   -I                     skip binary files
 *   --binary-files=KIND    let them be binary, text or without-match
 *   -U, --binary           do not look for carriage returns, as is the case anyway
 *   -r, --recursive        look at all files below directories, but at symbolic links only among the operands
 *   -R, --dereference-recursive  follow symbolic links, too
 *   -d, --directories=ACTION  read directories, which fails, skip them, or recurse as with -r
 *   -D, --devices=ACTION   read devices, FIFOs and sockets, or skip them
 *   --include=GLOB         below directories, look only at files whose names fit
 *   --exclude=GLOB         leave out files whose names fit
 *   --exclude-from=FILE    leave out those that fit a line of the file
 *   --exclude-dir=GLOB     leave out directories whose names fit
 *   -V, --version          write the version
 *
 *   $ printf 'one\ntwo\nthree\n' | grep -n t
 *   2:two
 *   3:three
 *
 *   $ printf 'one\ntwo\nthree\n' | grep -E -o '[hw].'
 *   wo
 *   hr
 *
 * SPDX-License-Identifier: ISC
 */
#include "userland/grep.h"

#include "base/utf8.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

/* Letters of long options that have no short one. */
enum {
	LONG_CASE = '+', LONG_SEPARATOR = '%', LONG_NO_SEPARATOR = '^', LONG_LABEL = '@', LONG_BUFFERED = '~',
	LONG_COLOR = '*', LONG_BINARY = '#', LONG_INCLUDE = '{', LONG_EXCLUDE = '}', LONG_FROM = '[', LONG_DIR = ']',
};

/* A message of usage; status 2 follows. */
static int complain(const struct grep *g, const char *what)
{
	applet_error(g->name, "%s", what);
	return 2;
}

/* A decimal number; false when it is none. Too large is as large as can be. */
static bool parse_number(const char *text, long long *n)
{
	char *end;

	*n = strtoll(text, &end, 10);
	return end != text && !*end;
}

static int set_context(struct grep *g, const char *text, bool before, bool after)
{
	long long n;

	if (!parse_number(text, &n) || n < 0) {
		applet_error(g->name, "%s: invalid context length argument", text);
		return 2;
	}
	if (before)
		g->before = n;
	if (after)
		g->after = n;
	return 0;
}

/* Which of the words it is, or any of their unique beginnings when prefix is set; -1: none. */
static int word_of(const char *text, const char *const *words, int n)
{
	for (int i = 0; i < n; i++)
		if (strcmp(text, words[i]) == 0)
			return i;
	return -1;
}

/* All of fd behind what is in b. */
static bool read_all(struct buf *b, int fd)
{
	ssize_t r;

	do {
		buf_grow(b, 1 << 16);
		r = fd_read(fd, b->s + b->n, 1 << 16);
		if (r > 0)
			b->n += (size_t)r;
	} while (r > 0);
	return r == 0;
}

static bool read_file(const struct grep *g, struct buf *b, const char *name)
{
	bool input = strcmp(name, "-") == 0, done;
	int fd = input ? 0 : open(name, O_RDONLY | O_CLOEXEC);

	done = fd >= 0 && read_all(b, fd);
	if (!done)
		applet_error(g->name, "%s: %s", name, strerror(errno));
	if (fd > 0)
		close(fd);
	return done;
}

static void add_patterns(struct grep *g, const char *text, size_t n)
{
	buf_add(&g->patterns, text, n);
	buf_addc(&g->patterns, '\n');
	g->have_patterns = true;
}

static int patterns_from(struct grep *g, const char *name)
{
	size_t before = g->patterns.n;

	if (!read_file(g, &g->patterns, name))
		return 2;
	if (g->patterns.n > before && g->patterns.s[g->patterns.n - 1] != '\n')
		buf_addc(&g->patterns, '\n');
	g->have_patterns = true;
	return 0;
}

static void add_glob(struct buf *list, const char *pattern, bool include)
{
	struct grep_glob glob = { pattern, include };

	buf_add(list, (char *)&glob, sizeof(glob));
}

static void add_dir_glob(struct grep *g, const char *pattern)
{
	size_t n = strlen(pattern);

	while (n > 1 && pattern[n - 1] == '/')
		n--;
	add_glob(&g->dir_globs, arena_dup(&g->arena, pattern, n), false);
}

static int globs_from(struct grep *g, const char *name)
{
	struct buf b = { 0 };
	bool done = read_file(g, &b, name);

	for (size_t i = 0; done && i < b.n;) {
		const char *eol = memchr(b.s + i, '\n', b.n - i);
		size_t n = eol ? (size_t)(eol - b.s) - i : b.n - i;

		if (n)
			add_glob(&g->globs, arena_dup(&g->arena, b.s + i, n), false);
		i += n + 1;
	}
	buf_finish(&b);
	return done ? 0 : 2;
}

static int set_kind(struct grep *g, char kind)
{
	if (g->match.kind && g->match.kind != kind)
		return complain(g, "conflicting matchers specified");
	g->match.kind = kind;
	return 0;
}

static int set_color(struct grep *g, const struct args *a)
{
	static const char *const words[] = { "always", "yes", "force", "never", "no", "none", "auto", "tty", "if-tty" };
	const char *term = getenv("TERM");
	int i = a->arg ? word_of(a->arg, words, ARRAY_LEN(words)) : 6;

	if (i < 0)
		return applet_usage(a, "the argument of --color is always, never or auto");
	g->color = i < 3 || (i > 5 && isatty(1) && term && strcmp(term, "dumb") != 0);
	return 0;
}

static int set_words(struct grep *g, const struct args *a, int c)
{
	static const char *const kinds[] = { "binary", "text", "without-match" };
	static const char *const actions[] = { "read", "skip", "recurse" };
	int i = word_of(a->arg, c == LONG_BINARY ? kinds : actions, c == 'D' ? 2 : 3);

	if (i < 0 && c == 'd')
		return applet_usage(a, "the argument of -d is read, skip or recurse");
	if (i < 0)
		return complain(g, c == 'D' ? "unknown devices method" : "unknown binary-files type");
	if (c == LONG_BINARY)
		g->binary = (enum grep_binary)i;
	else if (c == 'D')
		g->devices = i ? DEVICES_SKIP : DEVICES_READ;
	else
		g->directories = (enum grep_action)i;
	return 0;
}

/* Options that say yes to something. */
static bool set_flag(struct grep *g, int c)
{
	switch (c) {
	case 'i': case 'y': g->match.icase = true; return true;
	case LONG_CASE: g->match.icase = false; return true;
	case 'v': g->invert = true; return true;
	case 'w': g->match.word = true; return true;
	case 'x': g->match.line = true; return true;
	case 'z': g->match.eol = '\0'; return true;
	case 'Z': g->null = true; return true;
	case 'c': g->count = true; return true;
	case 'l': g->list = LIST_MATCHING; return true;
	case 'L': g->list = LIST_OTHERS; return true;
	case 'o': g->only = true; return true;
	case 'q': g->quiet = true; return true;
	case 's': g->silent = true; return true;
	case 'n': g->number = true; return true;
	case 'b': g->byte_offset = true; return true;
	case 'H': g->file_names = 1; return true;
	case 'h': g->file_names = -1; return true;
	case 'T': g->tabs = true; return true;
	case 'a': g->binary = BINARY_TEXT; return true;
	case 'I': g->binary = BINARY_SKIP; return true;
	case 'r': case 'R': g->directories = ACTION_RECURSE; g->follow = c == 'R'; return true;
	case LONG_BUFFERED: g->line_buffered = true; return true;
	case LONG_NO_SEPARATOR: g->separator = NULL; return true;
	case 'U': return true;
	}
	return false;
}

/* One option; 0, or the status of what is wrong. */
static int set_option(struct grep *g, const struct args *a, int c)
{
	switch (c) {
	case 'E': case 'F': case 'G': case 'P': return set_kind(g, (char)c);
	case 'e': add_patterns(g, a->arg, strlen(a->arg)); return 0;
	case 'f': return patterns_from(g, a->arg);
	case 'm':
		if (!parse_number(a->arg, &g->max))
			return complain(g, "invalid max count");
		g->max = g->max < 0 ? -1 : g->max;
		return 0;
	case 'A': return set_context(g, a->arg, false, true);
	case 'B': return set_context(g, a->arg, true, false);
	case 'C': return set_context(g, a->arg, true, true);
	case 'd': case 'D': case LONG_BINARY: return set_words(g, a, c);
	case LONG_SEPARATOR: g->separator = a->arg; return 0;
	case LONG_LABEL: g->label = a->arg; return 0;
	case LONG_COLOR: return set_color(g, a);
	case LONG_INCLUDE: case LONG_EXCLUDE: add_glob(&g->globs, a->arg, c == LONG_INCLUDE); return 0;
	case LONG_FROM: return globs_from(g, a->arg);
	case LONG_DIR: add_dir_glob(g, a->arg); return 0;
	}
	return set_flag(g, c) ? 0 : applet_usage(a, NULL);
}

/* All options; 0, or the status of what is wrong. -NUM is found among the unknown ones, its digits one by one. */
static int set_options(struct grep *g, struct args *a)
{
	struct buf digits = { 0 };
	bool goes_on = false;
	int c, status = 0;

	while (!status && (c = args_next(a)) > 0) {
		if (c == 'V') {
			out_fmt(&g->out, "grep (husk) %s\n", HUSK_VERSION);
			status = -1;
		} else if (c == '?' && a->letter >= '0' && a->letter <= '9') {
			digits.n = goes_on ? digits.n : 0;
			buf_addc(&digits, a->letter);
			goes_on = a->pos != 0;
			status = set_context(g, buf_cstr(&digits), true, true);
			continue;
		} else {
			status = set_option(g, a, c);
		}
		goes_on = false;
	}
	buf_finish(&digits);
	return status;
}

/* What the options come to together. */
static void settle(struct grep *g, bool several)
{
	struct stat null;
	bool to_null = fstat(1, &g->out_stat) == 0 && S_ISCHR(g->out_stat.st_mode) && stat("/dev/null", &null) == 0 &&
		       null.st_rdev == g->out_stat.st_rdev;

	g->out_regular = S_ISREG(g->out_stat.st_mode);
	g->terminal = S_ISCHR(g->out_stat.st_mode) && !to_null && isatty(1);
	if (g->quiet || to_null)
		g->list = g->quiet ? LIST_NONE : g->list;
	if (g->quiet || to_null || g->list != LIST_NONE) {
		g->count = false;
		g->first_only = true;
	}
	g->mute = g->count || g->first_only;
	if (g->mute)
		g->before = g->after = -1;
	if (g->color)
		grep_set_colors(g);
	g->with_names = g->file_names ? g->file_names > 0 : several;
}

static int run(struct grep *g, char **files, int n)
{
	bool below = g->directories == ACTION_RECURSE;
	str patterns = { g->patterns.s, g->patterns.n ? g->patterns.n - 1 : 0 };

	if (!g->match.kind)
		g->match.kind = 'G';
	if (!g->patterns.n) { /* no pattern selects what an empty one does not */
		g->invert = !g->invert;
		g->match.line = g->match.word = false;
		patterns.s = "";
	}
	g->match.utf8 = applet_utf8();
	settle(g, n > 1);
	g->matcher = matcher_new(g->name, &g->match, patterns);
	if (!g->matcher)
		return 2;
	if ((g->max == 0 || (!patterns.n && g->invert && !g->match.line && !g->match.word)) && g->list != LIST_OTHERS)
		return 1;
	g->bare_names = !n && below;
	if (!n)
		grep_operand(g, below ? "." : "-");
	for (int i = 0; i < n && !grep_done(g); i++)
		grep_operand(g, files[i]);
	return g->error && !(g->quiet && g->matched) ? 2 : !g->matched;
}

static int grep_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_grep;
	struct args a = applet_args(&cmd_grep, argc, argv);
	struct grep g = { .name = argv[0], .max = -1, .before = -1, .after = -1, .separator = "--", .out.fd = 1,
			  .match.eol = '\n', .label = "(standard input)" };
	int status = set_options(&g, &a);

	if (!status && !g.have_patterns) {
		if (a.i >= argc)
			status = applet_usage(&a, "a pattern is needed");
		else
			add_patterns(&g, argv[a.i], strlen(argv[a.i]));
		a.i++;
	}
	if (!status)
		status = run(&g, argv + a.i, argc - a.i);
	matcher_free(g.matcher);
	mem_free(g.buffer);
	buf_finish(&g.patterns);
	buf_finish(&g.globs);
	buf_finish(&g.dir_globs);
	arena_finish(&g.arena);
	return applet_end(&g.out, argv[0], status < 0 ? 0 : status);
}

const struct command cmd_grep = {
	.name = "grep",
	.opts = "EFGPe:f:iyvwxclLoqsm:nbHhTZzA:B:C:aIUrRd:D:V",
	.longs = "extended-regexp=E fixed-strings=F basic-regexp=G perl-regexp=P regexp:e file:f ignore-case=i "
		 "no-ignore-case=+ invert-match=v word-regexp=w line-regexp=x count=c files-with-matches=l "
		 "files-without-match=L only-matching=o quiet=q silent=q no-messages=s max-count:m line-number=n "
		 "byte-offset=b with-filename=H no-filename=h initial-tab=T null=Z null-data=z after-context:A "
		 "before-context:B context:C group-separator:% no-group-separator=^ label:@ line-buffered=~ color?* "
		 "colour?* text=a binary-files:# binary=U recursive=r dereference-recursive=R directories:d devices:D "
		 "include:{ exclude:} exclude-from:[ exclude-dir:] version=V",
	.run = grep_run,
};
