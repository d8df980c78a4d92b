/* unit.c - run the C tests of base/ and syntax/ */
/* SPDX-License-Identifier: ISC */
#include "tests/unit/unit.h"

#include <stdio.h>
#include <string.h>

static struct unit_test *tests;
static unsigned failures;

/* Constructors run in no certain order, so the list is kept sorted. */
void unit_register(struct unit_test *test)
{
	struct unit_test **at = &tests;

	while (*at) {
		int order = strcmp((*at)->file, test->file);

		if (order > 0 || (order == 0 && strcmp((*at)->name, test->name) > 0))
			break;
		at = &(*at)->next;
	}
	test->next = *at;
	*at = test;
}

static void print_text(const char *label, const char *text, size_t len)
{
	printf("  %s: ", label);
	for (size_t i = 0; i < len; i++) {
		unsigned char c = text[i];

		if (c == '\n')
			printf("\\n");
		else if (c < ' ' || c == 0x7f)
			printf("\\x%02x", c);
		else
			putchar(c);
	}
	putchar('\n');
}

bool unit_check(bool holds, const char *file, int line, const char *text)
{
	if (!holds) {
		failures++;
		printf("%s:%d: does not hold: %s\n", file, line, text);
	}
	return holds;
}

bool unit_check_int(long long got, long long want, const char *file, int line, const char *text)
{
	if (got == want)
		return true;
	failures++;
	printf("%s:%d: %s: expected %lld, got %lld\n", file, line, text, want, got);
	return false;
}

bool unit_check_mem(const void *got, size_t got_len, const void *want, size_t want_len,
		    const char *file, int line, const char *text)
{
	if (got_len == want_len && (!want_len || !memcmp(got, want, want_len)))
		return true;
	failures++;
	printf("%s:%d: %s\n", file, line, text);
	print_text("expected", want, want_len);
	print_text("     got", got, got_len);
	return false;
}

bool unit_check_str(const char *got, const char *want, const char *file, int line,
		    const char *text)
{
	if (got && want)
		return unit_check_mem(got, strlen(got), want, strlen(want), file, line, text);
	return unit_check(got == want, file, line, text);
}

static bool selected(const struct unit_test *test, const char *pattern)
{
	return !pattern || strstr(test->file, pattern) || strstr(test->name, pattern);
}

int main(int argc, char **argv)
{
	bool verbose = argc > 1 && !strcmp(argv[1], "-v");
	const char *pattern = argv[verbose ? 2 : 1];
	unsigned passed = 0, failed = 0;

	for (const struct unit_test *test = tests; test; test = test->next) {
		if (!selected(test, pattern))
			continue;
		failures = 0;
		test->run();
		if (failures) {
			failed++;
			printf("FAIL %s: %s\n", test->file, test->name);
		} else {
			passed++;
			if (verbose)
				printf("pass %s: %s\n", test->file, test->name);
		}
		fflush(stdout);
	}
	printf("%u passed, %u failed, 0 skipped\n", passed, failed);
	return failed ? 1 : 0;
}
