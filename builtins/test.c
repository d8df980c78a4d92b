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
 *   -v NAME, -o OPTION  the variable is set, the option of `set -o` is on; not in posix mode
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
#include "exec/condition.h"
#include "vars/options.h"

struct test {
	struct shell *sh;
	const char *name;
	char **v;
	int n, i;
	bool error; /* reported: nothing counts any more */
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

/* Behind ( expression. */
static bool not_closed(struct test *t)
{
	struct buf b = buf_in(&t->sh->scratch);
	const char *found = t->i < t->n ? t->v[t->i] : *t->name == '[' ? "]" : NULL;

	buf_adds(&b, "`)' expected");
	if (found)
		buf_fmt(&b, ", found %s", found);
	return fail(t, NULL, buf_cstr(&b));
}

/* What bash has beyond POSIX. */
static bool extended(const struct test *t)
{
	return !option_on(t->sh, OPTION_POSIX);
}

static bool integer(struct test *t, const char *s, long *out)
{
	return condition_integer(s, out) || fail(t, s, "integer expression expected");
}

static bool binary(struct test *t, const char *a, enum condition op, const char *b)
{
	long x, y;

	if (op < CONDITION_EQ)
		return condition_texts(a, op, b);
	return integer(t, a, &x) && integer(t, b, &y) && condition_integers(x, op, y);
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
	enum condition op;
	bool yes = true, value;

	while (t->i < t->n && is(t->v[t->i], '!') && !(t->i + 2 < t->n && condition_binary(t->v[t->i + 1]))) {
		yes = !yes;
		t->i++;
	}
	left = t->n - t->i;
	if (left <= 0)
		return fail(t, NULL, "argument expected");
	if (left >= 3 && (op = condition_binary(t->v[t->i + 1]))) {
		value = binary(t, t->v[t->i], op, t->v[t->i + 2]);
		t->i += 3;
	} else if (left >= 2 && is(t->v[t->i], '(')) {
		if (stack_left() < STACK_RESERVE)
			return fail(t, NULL, "nested too deeply");
		t->i++;
		value = expression(t);
		if (t->i >= t->n || !is(t->v[t->i], ')'))
			return not_closed(t);
		t->i++;
	} else if (left >= 2 && condition_unary(t->v[t->i], extended(t))) {
		value = condition_one(t->sh, t->v[t->i][1], t->v[t->i + 1]);
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
	if (condition_unary(v[0], extended(t)))
		return condition_one(t->sh, v[0][1], v[1]);
	return fail(t, v[0], "unary operator expected");
}

static bool three(struct test *t, char **v)
{
	enum condition op = condition_binary(v[1]);

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
