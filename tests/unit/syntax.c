/* syntax.c - tests of the parser: what it takes, what it refuses, and where */
/* SPDX-License-Identifier: ISC */
#include "base/stack.h"
#include "syntax/arith.h"
#include "syntax/parser.h"
#include "syntax/print.h"
#include "tests/unit/unit.h"

#include <stdio.h>

struct outcome {
	enum parse_result last;
	unsigned commands; /* lines with something on them */
	uint32_t line, column;
	bool incomplete;
};

static struct outcome parse(struct source *src)
{
	struct syntax_error err = { 0 };
	struct outcome out = { 0 };
	struct lexer lx;

	lexer_init(&lx, src, NULL, &err);
	do {
		lexer_restart(&lx, program_new());
		out.last = parser_command(&lx);
		if (out.last == PARSE_COMMAND && lx.program->root)
			out.commands++;
		program_unref(lx.program);
	} while (out.last == PARSE_COMMAND);
	out.line = err.line;
	out.column = err.column;
	out.incomplete = err.incomplete;
	lexer_finish(&lx);
	syntax_error_finish(&err);
	source_finish(src);
	return out;
}

static struct outcome parse_text(const char *text)
{
	struct source src;

	source_init_string(&src, text, strlen(text), 1);
	return parse(&src);
}

/* The text arrives in pieces of so many bytes. */
struct pieces {
	const char *text;
	size_t size;
};

static bool refill(struct source *src, void *arg)
{
	struct pieces *in = arg;
	size_t n = strnlen(in->text, in->size);

	source_append(src, in->text, n);
	in->text += n;
	return n > 0;
}

static struct outcome parse_pieces(const char *text, size_t size)
{
	struct pieces in = { text, size };
	struct source src;

	source_init_refill(&src, refill, &in);
	return parse(&src);
}

static const struct {
	const char *text;
	unsigned commands;
} good[] = {
	{ "", 0 },
	{ "\n\n# comment\n", 0 },
	{ "a", 1 },
	{ "a; b & c\nd | e && ! f || g\n", 2 },
	{ "a=1 b=$2 c >d 2>&1 3<&- <e >|f <>g\n", 1 },
	{ "if a; then b; elif c; then d; else e; fi >x\n", 1 },
	{ "for i in a b; do c; done; for i do c; done; for i\nin a\ndo c\ndone\n", 1 },
	{ "while a; do b; done; until c\ndo d; done\n", 1 },
	{ "case a in (b|c) d ;; e) f ;& *) esac; case a in esac\n", 1 },
	{ "f() { a; }; g()\n(b)\nh() if c; then d; fi >e\n", 2 },
	{ "{ a; }; ( b ); ( ( c ) )\n", 1 },
	{ "cat <<A <<-B\n$x $(y)\nA\n\tz\n\tB\nb\n", 2 },
	{ "x=$(cat <<A\na $(cat <<B\nb\nB\n)\nA\n)\nc\n", 2 },
	{ "echo 'a\nb' \"c $(d \"e\") `f \\`g\\`` ${h-\"i\"}\" $'\\'' \\\\\n", 1 },
	{ "echo $((1 + (2) * x)) $((a); (b)) $( (c) ) ${x#\"}\"}\n", 1 },
	{ "a \\\nb &\\\n& c\nd\n", 2 },
	{ "echo if then fi {} } ; if=1\n", 1 },
	{ "a\r\n", 1 },
	{ "$(a)", 1 },
	{ "x=${y-`z`}$((1))", 1 },
	{ "\"$(a \"$(b)\")\"", 1 },
};

TEST(parser_takes)
{
	for (size_t i = 0; i < ARRAY_LEN(good); i++) {
		struct outcome o = parse_text(good[i].text);

		if (!CHECK_INT(o.last, PARSE_END) || !CHECK_INT(o.commands, good[i].commands))
			printf("  in: %s\n", good[i].text);
	}
}

TEST(parser_takes_pieces)
{
	for (size_t i = 0; i < ARRAY_LEN(good); i++) {
		for (size_t size = 1; size < 9; size++) {
			struct outcome o = parse_pieces(good[i].text, size);

			if (!CHECK_INT(o.last, PARSE_END) || !CHECK_INT(o.commands, good[i].commands)) {
				printf("  in pieces of %zu: %s\n", size, good[i].text);
				break;
			}
		}
	}
}

static const struct {
	const char *text;
	uint32_t line;
	bool incomplete;
} bad[] = {
	{ "fi\n", 1, false },
	{ "a\nb )\n", 2, false },
	{ "a &&& b\n", 1, false },
	{ "| a\n", 1, false },
	{ "a ;; b\n", 1, false },
	{ "a <\n", 1, false },
	{ "f( { a; }\n", 1, false },
	{ "if a; fi\n", 1, false },
	{ "{ }\n", 1, false },
	{ "for 1 in a; do b; done\n", 1, false },
	{ "a\n\nwhile b; do c; fi\n", 3, false },
	{ "if a; then\nb\n", 3, true },
	{ "echo \"a\n", 0, true },
	{ "echo 'a\n", 0, true },
	{ "echo $(a\n", 0, true },
	{ "echo ${a-b\n", 0, true },
	{ "echo `a\n", 0, true },
	{ "{ a;", 1, true },
	{ "a |", 1, true },
};

TEST(parser_refuses)
{
	for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
		struct outcome o = parse_text(bad[i].text);
		bool held = CHECK_INT(o.last, PARSE_ERROR) && CHECK(o.line > 0 && o.column > 0) &&
			CHECK_INT(o.incomplete, bad[i].incomplete);

		if (held && bad[i].line)
			held = CHECK_INT(o.line, bad[i].line);
		if (!held)
			printf("  in: %s\n", bad[i].text);
	}
}

struct deep {
	const char *open, *close;
	size_t count;
	struct outcome outcome;
};

static int parse_deep(void *arg)
{
	struct deep *d = arg;
	struct buf text = { 0 };
	struct source src;

	for (size_t i = 0; i < d->count; i++)
		buf_adds(&text, d->open);
	buf_adds(&text, "x");
	for (size_t i = 0; i < d->count; i++)
		buf_adds(&text, d->close);
	source_init_string(&src, text.s, text.n, 1);
	d->outcome = parse(&src);
	buf_finish(&text);
	return 0;
}

TEST(parser_survives_depth)
{
	static const struct {
		const char *open, *close;
	} nests[] = {
		{ "( ", " )" }, { "{ ", "; }" }, { "$(", ")" }, { "$((", "))" }, { "${x-", "}" },
		{ "if ", "; then y; fi" }, { "\"$(", ")\"" }, { "! ", "" }, { "f() ", "" }, { "$((1+(", "))) " },
	};

	for (size_t i = 0; i < ARRAY_LEN(nests); i++) {
		struct deep some = { nests[i].open, nests[i].close, 200, { 0 } };
		struct deep many = { nests[i].open, nests[i].close, 10000, { 0 } };

		stack_call(parse_deep, &some);
		stack_call(parse_deep, &many);
		CHECK(some.outcome.last != PARSE_COMMAND && many.outcome.last != PARSE_COMMAND);
	}
}

TEST(arith_numbers)
{
	long n;

	CHECK(arith_number("10", 2, &n) && n == 10);
	CHECK(arith_number("010", 3, &n) && n == 8);
	CHECK(arith_number("0x1F", 4, &n) && n == 31);
	CHECK(arith_number("0", 1, &n) && n == 0);
	CHECK(!arith_number("", 0, &n));
	CHECK(!arith_number("08", 2, &n));
	CHECK(!arith_number("0x", 2, &n));
	CHECK(!arith_number("1a", 2, &n));
}

static bool arith_takes(const char *text)
{
	struct arena a = { 0 };
	struct arith_error err = { 0 };

	/* in bash's language there is a tree up to the error, too */
	CHECK(arith_parse(&a, text, strlen(text), true, &err));
	arena_finish(&a);
	return !err.what;
}

TEST(arith_syntax)
{
	static const char *const takes[] = {
		"1", " 1 + 2 * -3 ", "a = b += c <<= 1", "a ? b : c ? d : e", "(1, 2), 3", "!~+-x", "a++ + ++b",
		"a--", "1 << 2 >> 3", "a && b || c", "a & b ^ c | d", "a <= b == c >= d != e",
	};
	static const char *const refuses[] = {
		"1 +", "(1", "1)", "a ? b", "1 = 2", "a b", "1 2", "* 2", "a +* b", "08", "1x", "$", "a ? : b",
	};

	for (size_t i = 0; i < ARRAY_LEN(takes); i++)
		if (!CHECK(arith_takes(takes[i])))
			printf("  in: %s\n", takes[i]);
	for (size_t i = 0; i < ARRAY_LEN(refuses); i++)
		if (!CHECK(!arith_takes(refuses[i])))
			printf("  in: %s\n", refuses[i]);
}

/* What the printer makes of the first command, and with no spellings of words. */
static const struct {
	const char *text, *printed, *bare;
} prints[] = {
	{ "a  'b'\\c  \"$d\"e", "a 'b'\\c \"$d\"e", "a 'bc' \"$d\"e" },
	{ "cat <<E | b\n$x\nE\n", "cat <<E |\n$x\nE\n  b", NULL },
	{ "cat <<'E'; b\n$x\nE\n", "cat <<'E'\n$x\nE\n b", NULL },
	{ "cat <<\"\n\"\na\n", "cat <<'EOF'\na\nEOF\n", NULL },
	{ "cat << -E\n-E\n", "cat << -E\n-E\n", NULL },
	{ "a $(b <<E)\n$x\nE\n", "a $(b <<E\n$x\nE\n)", NULL },
	{ ">a if <b", "> a < b if", NULL },
	{ "a `b \\`c\\`` ", "a `b \\`c\\``", "a $(b $(c))" },
	{ "a `(b)`", "a `(b)`", "a $( ( b ))" },
	{ "a ${b-\"c}\"} \"${b-\"c}\"}\" ${#-''} ${b^c}", "a ${b-\"c}\"} \"${b-\"c}\"}\" ${#-''} ${b^c}",
	  "a ${b-'c}'} \"${b-c\\}}\" ${#-''} ${}" },
	{ "a \"$b\"c \"${d-$b\"c\"}\" $\"b\" b\\", "a \"$b\"c \"${d-$b\"c\"}\" $\"b\" b\"\\\\\"",
	  "a \"$b\"c \"${d-${b}c}\" '$b' b\"\\\\\"" },
	{ "case a in b|esac) ;; (c) d & esac", "case a in \n    b | esac)\n\n    ;;\n    c)\n        d &\n    ;;\nesac", NULL },
	{ "f() { a; } >b", "function f () \n{ \n    a\n} > b", NULL },
	{ "if a; then b; else if c; then d; fi; fi", "if a; then\n    b;\nelse\n    if c; then\n        d;\n    fi;\nfi", NULL },
};

static void print_first(const char *text, unsigned nesting, struct buf *out)
{
	struct syntax_error err = { 0 };
	struct source src;
	struct lexer lx;

	source_init_string(&src, text, strlen(text), 1);
	lexer_init(&lx, &src, program_new(), &err);
	lx.nesting = nesting;
	if (parser_command(&lx) == PARSE_COMMAND && lx.program->root)
		print_node(out, lx.program->root, PRINT_LINES);
	buf_cstr(out);
	program_unref(lx.program);
	lexer_finish(&lx);
	syntax_error_finish(&err);
	source_finish(&src);
}

TEST(printer_prints)
{
	for (size_t i = 0; i < ARRAY_LEN(prints); i++) {
		struct buf b = { 0 };

		print_first(prints[i].text, 0, &b);
		CHECK_STR(b.s, prints[i].printed);
		b.n = 0;
		print_first(prints[i].text, 100, &b);
		CHECK_STR(b.s, prints[i].bare ? prints[i].bare : prints[i].printed);
		buf_finish(&b);
	}
}
