/* reparse.c - fuzz target: what is printed parses, and prints the same again */
/* SPDX-License-Identifier: ISC */
#include "syntax/parser.h"
#include "syntax/print.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Prints every command of the text; false when it does not parse. */
static bool print_all(const char *text, size_t n, struct buf *out)
{
	struct syntax_error err = { 0 };
	enum parse_result result;
	struct source src;
	struct lexer lx;

	source_init_string(&src, text, n, 1);
	lexer_init(&lx, &src, NULL, &err);
	do {
		lx.program = program_new();
		result = parser_command(&lx);
		if (result == PARSE_COMMAND && lx.program->root) {
			print_node(out, lx.program->root);
			buf_addc(out, '\n');
		}
		program_unref(lx.program);
	} while (result == PARSE_COMMAND);
	lexer_finish(&lx);
	syntax_error_finish(&err);
	source_finish(&src);
	return result == PARSE_END;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct buf first = { 0 }, second = { 0 };

	if (print_all((const char *)data, size, &first)) {
		if (!print_all(first.s ? first.s : "", first.n, &second))
			abort();
		if (first.n != second.n || (first.n && memcmp(first.s, second.s, first.n)))
			abort();
	}
	buf_finish(&first);
	buf_finish(&second);
	return 0;
}
