/*
 * test [expression]
 *
 * Evaluate a condition: status 0 when true, 1 when false, 2 after an error.
 *
 * With up to four arguments their number decides what is meant (POSIX test); longer expressions use -a, which binds
 * tighter than -o, ! and ( ).
 *
 *   -b FILE, -c FILE, -d FILE  block special file, character special file, directory
 *   -f FILE, -p FILE, -S FILE  regular file, fifo, socket
 *   -h FILE, -L FILE  symbolic link
 *   -e FILE, -s FILE  it exists; its size is not zero
 *   -r FILE, -w FILE, -x FILE  it can be read, written, executed (searched)
 *   -u FILE, -g FILE, -k FILE  set-user-id, set-group-id, sticky bit
 *   -O FILE, -G FILE, -N FILE  owned by the user, by the group; changed since it was last read
 *   -t FD  the descriptor is a terminal
 *   -n STRING, -z STRING  not empty; empty
 *   A = B, A == B, A != B, A < B, A > B  as strings, by code point
 *   A -eq B, A -ne B, A -lt B, A -le B, A -gt B, A -ge B  as integers
 *   A -nt B, A -ot B, A -ef B  as files: newer, older, the same
 *
 *   $ test 10 -gt 9 && echo more
 *   more
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "base/stack.h"
#include "vars/shell.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

struct test {
	struct shell *sh;
	const char *name;
	char **v;
	int n, i;
	bool error; /* reported: nothing counts any more */
};

enum binary {
	NOT_BINARY, STRING_EQ, STRING_NE, STRING_LT, STRING_GT,
	INT_EQ, INT_NE, INT_LT, INT_LE, INT_GT, INT_GE, FILE_NT, FILE_OT, FILE_EF,
};

static bool fail(struct test *t, const char *subject, const char *what)
{
	if (!t->error && subject)
		sh_error(t->sh, "%s: %s: %s", t->name, subject, what);
	else if (!t->error)
		sh_error(t->sh, "%s: %s", t->name, what);
	t->error = true;
	return false;
}

static enum binary binary_of(const char *s)
{
	if (s[0] == '=')
		return !s[1] || (s[1] == '=' && !s[2]) ? STRING_EQ : NOT_BINARY;
	if (s[0] == '!')
		return s[1] == '=' && !s[2] ? STRING_NE : NOT_BINARY;
	if (s[0] == '<' || s[0] == '>')
		return s[1] ? NOT_BINARY : s[0] == '<' ? STRING_LT : STRING_GT;
	if (s[0] != '-' || !s[1] || !s[2] || s[3])
		return NOT_BINARY;
	switch (s[1] << 8 | s[2]) {
	case 'e' << 8 | 'q': return INT_EQ;
	case 'n' << 8 | 'e': return INT_NE;
	case 'l' << 8 | 't': return INT_LT;
	case 'l' << 8 | 'e': return INT_LE;
	case 'g' << 8 | 't': return INT_GT;
	case 'g' << 8 | 'e': return INT_GE;
	case 'n' << 8 | 't': return FILE_NT;
	case 'o' << 8 | 't': return FILE_OT;
	case 'e' << 8 | 'f': return FILE_EF;
	default: return NOT_BINARY;
	}
}

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool parse_integer(const char *s, long *out)
{
	unsigned long v = 0, max = 1ul << 63;
	bool minus = false;

	while (is_blank(*s))
		s++;
	if (*s == '-' || *s == '+')
		minus = *s++ == '-';
	if (*s < '0' || *s > '9')
		return false;
	for (; *s >= '0' && *s <= '9'; s++)
		if (__builtin_mul_overflow(v, 10ul, &v) || __builtin_add_overflow(v, (unsigned long)(*s - '0'), &v))
			return false;
	while (is_blank(*s))
		s++;
	if (*s || v > max - !minus)
		return false;
	*out = (long)(minus ? 0 - v : v);
	return true;
}

static bool integer(struct test *t, const char *s, long *out)
{
	return parse_integer(s, out) || fail(t, s, "integer expression expected");
}

static bool later(struct timespec a, struct timespec b)
{
	return a.tv_sec != b.tv_sec ? a.tv_sec > b.tv_sec : a.tv_nsec > b.tv_nsec;
}

static bool files(const char *a, enum binary op, const char *b)
{
	struct stat sa, sb;
	bool has_a = stat(a, &sa) == 0, has_b = stat(b, &sb) == 0;

	switch (op) {
	case FILE_NT: return has_a && (!has_b || later(sa.st_mtim, sb.st_mtim));
	case FILE_OT: return has_b && (!has_a || later(sb.st_mtim, sa.st_mtim));
	default: return has_a && has_b && sa.st_dev == sb.st_dev && sa.st_ino == sb.st_ino;
	}
}

static bool binary(struct test *t, const char *a, enum binary op, const char *b)
{
	long x, y;

	switch (op) {
	case STRING_EQ: return strcmp(a, b) == 0;
	case STRING_NE: return strcmp(a, b) != 0;
	case STRING_LT: return strcmp(a, b) < 0;
	case STRING_GT: return strcmp(a, b) > 0;
	case FILE_NT: case FILE_OT: case FILE_EF: return files(a, op, b);
	default: break;
	}
	if (!integer(t, a, &x) || !integer(t, b, &y))
		return false;
	switch (op) {
	case INT_EQ: return x == y;
	case INT_NE: return x != y;
	case INT_LT: return x < y;
	case INT_LE: return x <= y;
	case INT_GT: return x > y;
	default: return x >= y;
	}
}

static bool is_unary(const char *s)
{
	return s[0] == '-' && s[1] && !s[2] && strchr("bcdefghknprstuwxzGLNOS", s[1]);
}

static bool terminal(struct test *t, const char *s)
{
	long fd;

	if (!parse_integer(s, &fd) || fd < 0 || fd > 1 << 20)
		return false;
	/* what is captured in process is no terminal, whatever stands at the descriptor */
	if ((fd == 1 || fd == 2) && t->sh->standing[fd])
		return false;
	return isatty((int)fd);
}

static bool unary(struct test *t, char op, const char *s)
{
	struct stat st;

	switch (op) {
	case 'n': return *s != '\0';
	case 'z': return *s == '\0';
	case 't': return terminal(t, s);
	case 'r': return faccessat(AT_FDCWD, s, R_OK, AT_EACCESS) == 0;
	case 'w': return faccessat(AT_FDCWD, s, W_OK, AT_EACCESS) == 0;
	case 'x': return faccessat(AT_FDCWD, s, X_OK, AT_EACCESS) == 0;
	case 'e': return faccessat(AT_FDCWD, s, F_OK, AT_EACCESS) == 0;
	case 'h': case 'L': return lstat(s, &st) == 0 && S_ISLNK(st.st_mode);
	}
	if (stat(s, &st) != 0)
		return false;
	switch (op) {
	case 'b': return S_ISBLK(st.st_mode);
	case 'c': return S_ISCHR(st.st_mode);
	case 'd': return S_ISDIR(st.st_mode);
	case 'f': return S_ISREG(st.st_mode);
	case 'p': return S_ISFIFO(st.st_mode);
	case 'S': return S_ISSOCK(st.st_mode);
	case 's': return st.st_size > 0;
	case 'u': return st.st_mode & S_ISUID;
	case 'g': return st.st_mode & S_ISGID;
	case 'k': return st.st_mode & S_ISVTX;
	case 'O': return st.st_uid == geteuid();
	case 'G': return st.st_gid == getegid();
	default: return later(st.st_mtim, st.st_atim); /* N */
	}
}

static bool is(const char *s, char c)
{
	return s[0] == c && !s[1];
}

static bool is_joiner(const char *s, char c)
{
	return s[0] == '-' && s[1] == c && !s[2];
}

static bool expression(struct test *t);

/* One primary of a long expression, at t->i. */
static bool primary(struct test *t)
{
	int left;
	enum binary op;
	bool yes = true, value;

	while (t->i < t->n && is(t->v[t->i], '!') && !(t->i + 2 < t->n && binary_of(t->v[t->i + 1]))) {
		yes = !yes;
		t->i++;
	}
	left = t->n - t->i;
	if (left <= 0)
		return fail(t, NULL, "argument expected");
	if (left >= 3 && (op = binary_of(t->v[t->i + 1]))) {
		value = binary(t, t->v[t->i], op, t->v[t->i + 2]);
		t->i += 3;
	} else if (left >= 2 && is(t->v[t->i], '(')) {
		if (stack_left() < STACK_RESERVE)
			return fail(t, NULL, "nested too deeply");
		t->i++;
		value = expression(t);
		if (t->i >= t->n || !is(t->v[t->i], ')'))
			return fail(t, NULL, "`)' expected");
		t->i++;
	} else if (left >= 2 && is_unary(t->v[t->i])) {
		value = unary(t, t->v[t->i][1], t->v[t->i + 1]);
		t->i += 2;
	} else {
		value = t->v[t->i++][0] != '\0';
	}
	return value == yes;
}

static bool conjunction(struct test *t)
{
	bool value = primary(t);

	while (!t->error && t->i < t->n && is_joiner(t->v[t->i], 'a')) {
		t->i++;
		value = primary(t) && value;
	}
	return value;
}

static bool expression(struct test *t)
{
	bool value = conjunction(t);

	while (!t->error && t->i < t->n && is_joiner(t->v[t->i], 'o')) {
		t->i++;
		value = conjunction(t) || value;
	}
	return value;
}

static bool two(struct test *t, char **v)
{
	if (is(v[0], '!'))
		return !*v[1];
	if (is_unary(v[0]))
		return unary(t, v[0][1], v[1]);
	return fail(t, v[0], "unary operator expected");
}

static bool three(struct test *t, char **v)
{
	enum binary op = binary_of(v[1]);

	if (op)
		return binary(t, v[0], op, v[2]);
	if (is_joiner(v[1], 'a'))
		return *v[0] && *v[2];
	if (is_joiner(v[1], 'o'))
		return *v[0] || *v[2];
	if (is(v[0], '!'))
		return !two(t, v + 1);
	if (is(v[0], '(') && is(v[2], ')'))
		return *v[1] != '\0';
	return fail(t, v[1], "binary operator expected");
}

static int evaluate(struct shell *sh, const char *name, int n, char **v)
{
	struct test t = { .sh = sh, .name = name, .v = v, .n = n };
	bool value;

	if (n == 3) {
		value = three(&t, v);
	} else if (n <= 1) {
		value = n && *v[0];
	} else if (n == 2) {
		value = two(&t, v);
	} else if (n == 4 && is(v[0], '!')) {
		value = !three(&t, v + 1);
	} else if (n == 4 && is(v[0], '(') && is(v[3], ')')) {
		value = two(&t, v + 1);
	} else {
		value = expression(&t);
		if (!t.error && t.i < n)
			fail(&t, NULL, "too many arguments");
	}
	return t.error ? 2 : !value;
}

static int test_run(struct shell *sh, int argc, char **argv)
{
	return evaluate(sh, argv[0], argc - 1, argv + 1);
}

/*
 * [ [expression] ]
 *
 * Evaluate a condition, as test does; the last argument is ].
 *
 *   $ [ -d / ] && echo directory
 *   directory
 */
static int bracket_run(struct shell *sh, int argc, char **argv)
{
	if (strcmp(argv[argc - 1], "]") != 0 || argc < 2) {
		sh_error(sh, "[: missing `]'");
		return 2;
	}
	return evaluate(sh, argv[0], argc - 2, argv + 1);
}

const struct command cmd_test = { .name = "test", .run = test_run, .flags = CMD_RAW };
const struct command cmd_bracket = { .name = "[", .run = bracket_run, .flags = CMD_RAW };
