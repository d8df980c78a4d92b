/* args.c - walk a command's options (XBD 12.2)
 * SPDX-License-Identifier: ISC
 */
#include "base/args.h"

#include "base/mem.h"

static bool is_option(const struct args *a, const char *word)
{
	return (word[0] == '-' || (a->plus && word[0] == '+')) && word[1];
}

/* The row "=a", ":w" or "?C" of a long option of that beginning, NULL with a->problem when there is not one. */
static const char *find_long(struct args *a, const char *name, size_t n)
{
	const char *found = NULL;

	a->problem = "unknown option";
	for (const char *p = a->longs; *p; p += strspn(p, " ")) {
		size_t len = strcspn(p, "=:?");

		if (n <= len && strncmp(name, p, n) == 0) {
			if (n == len)
				return p + len;
			if (found && found[1] != p[len + 1])
				a->problem = "ambiguous option";
			found = p + len;
		}
		p += len + 2;
	}
	return strcmp(a->problem, "ambiguous option") == 0 ? NULL : found;
}

/* Whether the option word's argument is the next word. */
static bool wants_next(struct args *a, const char *word)
{
	if (word[1] == '-' && a->longs) {
		size_t n = strcspn(word + 2, "=");
		const char *row = find_long(a, word + 2, n);

		return row && *row == ':' && !word[2 + n];
	}
	for (const char *p = word + 1; *p; p++) {
		const char *opt = *p == ':' ? NULL : strchr(a->opts, *p);

		if (opt && opt[1] == ':')
			return !p[1];
	}
	return false;
}

/* Options first, then operands; each in the order in which they stood. */
static void permute(struct args *a)
{
	char **operands = mem_alloc(mem_mul((size_t)a->argc, sizeof(char *)));
	int n = 0, to = 1, i = 1;

	for (; i < a->argc && strcmp(a->argv[i], "--") != 0; i++) {
		if (!is_option(a, a->argv[i])) {
			operands[n++] = a->argv[i];
			continue;
		}
		if (i + 1 < a->argc && wants_next(a, a->argv[i]))
			a->argv[to++] = a->argv[i++];
		a->argv[to++] = a->argv[i];
	}
	if (i < a->argc)
		a->argv[to++] = a->argv[i];
	for (int k = 0; k < n; k++)
		a->argv[to++] = operands[k];
	mem_free(operands);
}

static int wrong(struct args *a, const char *word, const char *problem, int c)
{
	a->letter = '\0';
	a->word = word;
	a->problem = problem;
	return c;
}

/* --name or --name=argument, which has been passed. */
static int next_long(struct args *a, const char *word)
{
	size_t n = strcspn(word + 2, "=");
	const char *row = find_long(a, word + 2, n);

	a->arg = word[2 + n] ? word + n + 3 : NULL;
	if (!row)
		return wrong(a, word, a->problem, '?');
	if (*row == '=' && a->arg)
		return wrong(a, word, "option takes no argument", '?');
	if (*row == ':' && !a->arg) {
		if (a->i >= a->argc)
			return wrong(a, word, "option requires an argument", ':');
		a->arg = a->argv[a->i++];
	}
	return (unsigned char)(a->letter = row[1]);
}

int args_next(struct args *a)
{
	const char *word, *opt;

	if (a->i == 0) {
		a->i = 1;
		if (a->permute)
			permute(a);
	}
	word = a->i < a->argc ? a->argv[a->i] : "";
	if (a->pos == 0) {
		if (!is_option(a, word))
			return 0;
		if (word[0] == '-' && word[1] == '-' && (!word[2] || a->longs)) {
			a->i++;
			return word[2] ? next_long(a, word) : 0;
		}
		a->sign = word[0];
		a->pos = 1;
	}
	a->letter = word[a->pos++];
	a->arg = NULL;
	opt = a->letter == ':' ? NULL : strchr(a->opts, a->letter);
	if (opt && opt[1] == ':') {
		if (word[a->pos])
			a->arg = word + a->pos;
		else if (a->i + 1 < a->argc)
			a->arg = a->argv[++a->i];
		a->i++;
		a->pos = 0;
		return a->arg ? a->letter : ':';
	}
	if (!word[a->pos]) {
		a->i++;
		a->pos = 0;
	}
	return opt ? a->letter : '?';
}
