/* unit.h - the C tests' few words */
/* SPDX-License-Identifier: ISC */
/*
 * A test is TEST(name) { ... } in any file of tests/unit; it registers itself
 * and is found without a list. CHECK and CHECK_STR report and go on, so that a
 * test says all that it has to say. `unit [-v] [pattern]` runs the tests whose
 * "file: name" contains the pattern.
 */
#ifndef UNIT_H
#define UNIT_H

#include <stdbool.h>
#include <stddef.h>

struct unit_test {
	const char *file;
	const char *name;
	void (*run)(void);
	struct unit_test *next;
};

void unit_register(struct unit_test *test);
bool unit_check(bool holds, const char *file, int line, const char *text);
bool unit_check_int(long long got, long long want, const char *file, int line, const char *text);
bool unit_check_str(const char *got, const char *want, const char *file, int line,
		    const char *text);
bool unit_check_mem(const void *got, size_t got_len, const void *want, size_t want_len,
		    const char *file, int line, const char *text);

#define TEST(id) \
	static void id(void); \
	__attribute__((constructor)) static void id##_register(void) \
	{ \
		static struct unit_test test = { __FILE__, #id, id, NULL }; \
		unit_register(&test); \
	} \
	static void id(void)

/* Each returns whether it held, for what makes no sense otherwise. */
#define CHECK(expr) unit_check((expr), __FILE__, __LINE__, #expr)
#define CHECK_INT(got, want) unit_check_int((got), (want), __FILE__, __LINE__, #got)
#define CHECK_STR(got, want) unit_check_str((got), (want), __FILE__, __LINE__, #got)
#define CHECK_MEM(got, got_len, want, want_len) \
	unit_check_mem((got), (got_len), (want), (want_len), __FILE__, __LINE__, #got)

#endif
