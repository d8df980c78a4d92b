/* base.c - tests of memory, buffers, options, characters and symbols */
/* SPDX-License-Identifier: ISC */
#include "base/args.h"
#include "base/buf.h"
#include "base/command.h"
#include "base/near.h"
#include "base/stack.h"
#include "base/symbol.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "tests/unit/unit.h"

#include <limits.h>
#include <sys/types.h>

#define ARGV(...) ((char **)(const char *[]){ __VA_ARGS__, NULL })

TEST(arena_mark_and_reset)
{
	struct arena a = { 0 };
	struct arena_mark mark;
	char *first, *again;

	CHECK_STR(arena_dup(&a, "kept\0!", 4), "kept");
	mark = arena_mark(&a);
	first = arena_alloc(&a, 10);
	CHECK(((uintptr_t)first & 7) == 0);
	arena_alloc(&a, 1 << 20);
	arena_reset(&a, mark);
	again = arena_alloc(&a, 10);
	CHECK(again == first);
	arena_finish(&a);
	CHECK(!a.chunk && !a.spare && !a.next);
}

TEST(arena_alignment_and_sizes)
{
	struct arena a = { 0 };

	for (size_t n = 0; n < 3000; n += 7) {
		char *text = arena_bytes(&a, n);
		char *p = arena_zalloc(&a, n);

		memset(text, 'x', n);
		if (!CHECK(((uintptr_t)p & 7) == 0) || !CHECK(n == 0 || (!p[0] && !p[n - 1])))
			break;
		memset(p, 'y', n);
	}
	arena_finish(&a);
}

TEST(arena_reset_to_nothing)
{
	struct arena a = { 0 };
	struct arena_mark mark = arena_mark(&a);

	for (int round = 0; round < 3; round++) {
		for (int i = 0; i < 1000; i++)
			memset(arena_alloc(&a, 100), i, 100);
		arena_reset(&a, mark);
		CHECK(!a.chunk);
	}
	arena_finish(&a);
}

TEST(buf_grows_on_the_heap)
{
	struct buf b = { 0 };

	for (int i = 0; i < 1000; i++)
		buf_fmt(&b, "%d,", i % 10);
	CHECK_INT((long long)b.n, 2000);
	CHECK_MEM(b.s + 1980, 20, "0,1,2,3,4,5,6,7,8,9,", 20);
	CHECK_INT((long long)strlen(buf_cstr(&b)), 2000);
	buf_finish(&b);
	CHECK(!b.s && !b.n && !b.cap);
}

TEST(buf_grows_in_an_arena)
{
	struct arena a = { 0 };
	struct buf one = buf_in(&a), two = buf_in(&a);

	for (int i = 0; i < 5000; i++) {
		buf_addc(&one, 'a');
		buf_adds(&two, "bc");
	}
	CHECK_INT((long long)one.n, 5000);
	CHECK_INT((long long)strspn(buf_cstr(&one), "a"), 5000);
	CHECK_INT((long long)strspn(buf_cstr(&two), "bc"), 10000);
	arena_finish(&a);
}

TEST(buf_with_room_does_not_grow)
{
	struct buf b = { 0 };

	for (int i = 0; i < 100; i++)
		buf_grow(&b, 1000);
	CHECK_INT((long long)b.cap, 1000);
	buf_finish(&b);
}

static void check_fmt(const char *want, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
static void check_fmt(const char *want, const char *fmt, ...)
{
	struct buf b = { 0 };
	va_list ap;

	va_start(ap, fmt);
	buf_vfmt(&b, fmt, ap);
	va_end(ap);
	CHECK_STR(buf_cstr(&b), want);
	buf_finish(&b);
}

TEST(buf_fmt_conversions)
{
	check_fmt("plain", "plain");
	check_fmt("100%", "%d%%", 100);
	check_fmt("<x> <ab> <c>", "<%s> <%.*s> <%c>", "x", 2, "abcd", 'c');
	check_fmt("-5 7 -9000000000 ffffffffffffffff", "%d %u %ld %lx", -5, 7u, -9000000000L, ULONG_MAX);
	check_fmt("0022 1ff", "%04o %x", 022u, 0x1ffu);
	check_fmt("12 -12", "%zu %zd", (size_t)12, (ssize_t)-12);
	check_fmt("-9223372036854775808", "%lld", LLONG_MIN);
}

TEST(num_text_extremes)
{
	char tmp[24];

	CHECK_STR(num_text(0, tmp), "0");
	CHECK_STR(num_text(LLONG_MAX, tmp), "9223372036854775807");
	CHECK_STR(num_text(LLONG_MIN, tmp), "-9223372036854775808");
}

static void check_quote(const char *text, bool always, const char *want)
{
	struct buf b = { 0 };

	buf_quote(&b, text, strlen(text), always);
	CHECK_STR(buf_cstr(&b), want);
	buf_finish(&b);
}

TEST(buf_quote_reads_back)
{
	check_quote("", false, "''");
	check_quote("plain/x.1", false, "plain/x.1");
	check_quote("plain", true, "'plain'");
	check_quote("a b", false, "'a b'");
	check_quote("it's", false, "'it'\\''s'");
	check_quote("$x\n", false, "'$x\n'");
}

TEST(args_groups_and_arguments)
{
	char **argv = ARGV("cmd", "-ab", "-cone", "-c", "two", "--", "-x");
	struct args a = { .argc = 7, .argv = argv, .opts = "abc:" };

	CHECK_INT(args_next(&a), 'a');
	CHECK_INT(args_next(&a), 'b');
	CHECK_INT(args_next(&a), 'c');
	CHECK_STR(a.arg, "one");
	CHECK_INT(args_next(&a), 'c');
	CHECK_STR(a.arg, "two");
	CHECK_INT(args_next(&a), 0);
	CHECK_STR(argv[a.i], "-x");
}

TEST(args_errors)
{
	char **argv = ARGV("cmd", "-z:", "-c");
	struct args a = { .argc = 3, .argv = argv, .opts = "abc:" };

	CHECK_INT(args_next(&a), '?');
	CHECK_INT(a.letter, 'z');
	CHECK_INT(args_next(&a), '?');
	CHECK_INT(a.letter, ':');
	CHECK_INT(args_next(&a), ':');
	CHECK_INT(a.letter, 'c');
}

TEST(args_ends)
{
	char **dash = ARGV("cmd", "-", "-a");
	char **plus = ARGV("cmd", "+a", "-a", "x");
	struct args a = { .argc = 3, .argv = dash, .opts = "a" };
	struct args p = { .argc = 4, .argv = plus, .opts = "a", .plus = true };

	CHECK_INT(args_next(&a), 0);
	CHECK_STR(dash[a.i], "-");
	CHECK_INT(args_next(&p), 'a');
	CHECK_INT(p.sign, '+');
	CHECK_INT(args_next(&p), 'a');
	CHECK_INT(p.sign, '-');
	CHECK_INT(args_next(&p), 0);
	CHECK_STR(plus[p.i], "x");
}

TEST(args_long)
{
	char **argv = ARGV("cmd", "--all", "--width=3", "--wid", "4", "--color", "--color=on", "-a", "--", "--all");
	struct args a = { .argc = 10, .argv = argv, .opts = "a", .longs = "all=a width:w color?C colour?C" };

	CHECK_INT(args_next(&a), 'a');
	CHECK_INT(args_next(&a), 'w');
	CHECK_STR(a.arg, "3");
	CHECK_INT(args_next(&a), 'w');
	CHECK_STR(a.arg, "4");
	CHECK_INT(args_next(&a), 'C');
	CHECK(!a.arg);
	CHECK_INT(args_next(&a), 'C');
	CHECK_STR(a.arg, "on");
	CHECK_INT(args_next(&a), 'a');
	CHECK_INT(args_next(&a), 0);
	CHECK_INT(a.i, 9);
}

TEST(args_long_errors)
{
	char **argv = ARGV("cmd", "--al", "--a", "--all=x", "--nosuch", "--col", "--width");
	struct args a = { .argc = 7, .argv = argv, .opts = "", .longs = "all=a almost=b width:w color?C colour?C" };

	CHECK_INT(args_next(&a), '?');
	CHECK_STR(a.problem, "ambiguous option");
	CHECK_INT(args_next(&a), '?');
	CHECK_STR(a.word, "--a");
	CHECK_INT(args_next(&a), '?');
	CHECK_STR(a.problem, "option takes no argument");
	CHECK_INT(a.letter, 0);
	CHECK_INT(args_next(&a), '?');
	CHECK_STR(a.problem, "unknown option");
	CHECK_STR(a.word, "--nosuch");
	CHECK_INT(args_next(&a), 'C'); /* two names of one option */
	CHECK_INT(args_next(&a), ':');
	CHECK_STR(a.word, "--width");
}

TEST(args_permuted)
{
	char **argv = ARGV("cmd", "x", "-a", "y", "-c", "1", "--width", "2", "-", "-ac", "3", "--", "-z");
	struct args a = { .argc = 13, .argv = argv, .opts = "ac:", .longs = "width:w", .permute = true };

	CHECK_INT(args_next(&a), 'a');
	CHECK_INT(args_next(&a), 'c');
	CHECK_STR(a.arg, "1");
	CHECK_INT(args_next(&a), 'w');
	CHECK_STR(a.arg, "2");
	CHECK_INT(args_next(&a), 'a');
	CHECK_INT(args_next(&a), 'c');
	CHECK_STR(a.arg, "3");
	CHECK_INT(args_next(&a), 0);
	CHECK_INT(a.i, 9);
	CHECK_STR(argv[9], "x");
	CHECK_STR(argv[10], "y");
	CHECK_STR(argv[11], "-");
	CHECK_STR(argv[12], "-z");
}

TEST(utf8_round_trip)
{
	char out[4];
	uint32_t back;

	for (uint32_t cp = 0; cp < 0x110000; cp += cp < 0x1000 ? 1 : 97) {
		size_t n;

		if (cp >= 0xd800 && cp < 0xe000)
			continue;
		n = utf8_encode(cp, out);
		if (!CHECK(utf8_decode(out, n, &back) == n && back == cp))
			return;
	}
}

TEST(utf8_invalid_bytes_pass)
{
	static const char *const bad[] = {
		"\x80", "\xff", "\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80",
		"\xe2\x82", "\xf0\x9f\x98", "\xc3(",
	};

	for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
		uint32_t cp;
		char out[4];

		CHECK_INT((long long)utf8_decode(bad[i], strlen(bad[i]), &cp), 1);
		CHECK_INT(cp, UTF8_RAW + (unsigned char)bad[i][0]);
		CHECK_INT((long long)utf8_encode(cp, out), 1);
		CHECK(out[0] == bad[i][0]);
	}
}

TEST(utf8_counts_characters)
{
	CHECK_INT((long long)utf8_count("", 0), 0);
	CHECK_INT((long long)utf8_count("abc", 3), 3);
	CHECK_INT((long long)utf8_count("\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80", 9), 3);
	CHECK_INT((long long)utf8_count("\xc3\xa4\xff\xe2\x82", 5), 4);
}

TEST(names)
{
	CHECK(name_valid("_x1", 3));
	CHECK(name_valid("A", 1));
	CHECK(!name_valid("", 0));
	CHECK(!name_valid("1x", 2));
	CHECK(!name_valid("a-b", 3));
	CHECK(!name_valid("\xc3\xa4", 2));
}

TEST(symbols_are_interned)
{
	struct symbol *one = symbol_get("unit_one+", 8), *two;
	char name[32] = "unit_";

	CHECK_STR(one->name, "unit_one");
	CHECK(symbol_find("unit_one", 8) == one);
	CHECK(!symbol_find("unit_on", 7));
	CHECK(symbol_get("cd", 2)->builtin == command_find(&builtin_set, "cd", 2));
	for (int i = 0; i < 5000; i++) {
		char digits[24], *p = num_text(i, digits);

		strncpy(name + 5, p, sizeof(name) - 6);
		symbol_get(name, strlen(name));
	}
	two = symbol_find("unit_4321", 9);
	if (CHECK(two != NULL))
		CHECK_STR(two->name, "unit_4321");
	CHECK(symbol_get("unit_one", 8) == one);
}

static void check_set(const struct command_set *set)
{
	for (size_t i = 1; i < set->count; i++)
		CHECK(strcmp(set->rows[i - 1].command->name, set->rows[i].command->name) < 0);
	for (size_t i = 0; i < set->count; i++) {
		const char *name = set->rows[i].command->name;

		CHECK(command_find(set, name, strlen(name)) == &set->rows[i]);
		CHECK(!strncmp(set->rows[i].help, name, strlen(name)));
	}
	CHECK(!command_find(set, "nosuchcommand", 13));
	CHECK(!command_find(set, "", 0));
}

TEST(commands_are_sorted)
{
	CHECK(builtin_set.count > 0);
	check_set(&builtin_set);
	check_set(&applet_set);
}

static int use_stack(void *arg)
{
	size_t *left = arg;

	*left = stack_left();
	return 42;
}

TEST(stack_is_large)
{
	size_t left = 0;

	CHECK_INT(stack_call(use_stack, &left), 42);
	CHECK(left > (size_t)64 << 20);
	CHECK(stack_left() > left);
}

TEST(unicode_widths)
{
	CHECK_INT(unicode_width(0xe9), 1);
	CHECK_INT(unicode_width(0x301), 0); /* combining */
	CHECK_INT(unicode_width(0x200b), 0);
	CHECK_INT(unicode_width(0xad), 1); /* soft hyphen */
	CHECK_INT(unicode_width(0x600), 1); /* goes around digits */
	CHECK_INT(unicode_width(0x1160), 0); /* a vowel of Hangul */
	CHECK_INT(unicode_width(0x4e2d), 2);
	CHECK_INT(unicode_width(0x3000), 2);
	CHECK_INT(unicode_width(0x1f600), 2);
	CHECK_INT(unicode_width(0xa0), 1);
	CHECK_INT(unicode_width(0xe000), 1); /* private use */
	CHECK_INT(unicode_width(0x85), -1);
	CHECK_INT(unicode_width(0x2028), -1);
	CHECK_INT(unicode_width(0xffff), -1);
}

TEST(near_words)
{
	static const char *const words[] = { "name", "version", "box" };

	CHECK_STR(near_word("nmae", 4, words, 3), "name");
	CHECK_STR(near_word("versoin:", 7, words, 3), "version");
	CHECK(near_word("summary", 7, words, 3) == NULL);
	CHECK_STR(near_word("x", 1, words, 3), "box");
	CHECK(near_word("a word that is much longer than any that is known", 49, words, 3) == NULL);
}
