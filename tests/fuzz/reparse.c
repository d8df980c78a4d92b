/* reparse.c - fuzz target: what is printed parses to the same tree, and what that prints, prints the same again */
/* SPDX-License-Identifier: ISC */
#include "dump.h"
#include "syntax/print.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Deep enough for words to keep no spelling: they are printed from their parts. */
enum { DEEP = 100 };

/*
 * Prints, each between braces since a list with here-documents takes more than a line, and dumps every command of
 * the text; false when it does not parse. braces: what is printed here is read again.
 */
static bool print_all(const char *text, size_t n, bool braces, unsigned nesting, struct buf *out, struct buf *tree)
{
	struct syntax_error err = { 0 };
	enum parse_result result;
	struct source src;
	struct lexer lx;

	source_init_string(&src, text, n, 1);
	lexer_init(&lx, &src, NULL, &err);
	lx.bash = true;
	do {
		lexer_restart(&lx, program_new());
		lx.nesting = nesting;
		result = parser_command(&lx);
		if (result == PARSE_COMMAND && lx.program->root) {
			const struct node *root = lx.program->root;

			if (braces && root->kind == NODE_GROUP)
				root = ((const struct node_one *)root)->child;
			buf_adds(out, "{ ");
			print_node(out, root, PRINT_LINES);
			buf_adds(out, "\n}\n");
			dump_node(tree, root);
			buf_addc(tree, '\n');
		}
		program_unref(lx.program);
	} while (result == PARSE_COMMAND);
	if (result == PARSE_ERROR && getenv("REPARSE_SHOW"))
		fprintf(stderr, "%u:%u: %s\n", err.line, err.column, err.message);
	lexer_finish(&lx);
	syntax_error_finish(&err);
	source_finish(&src);
	return result == PARSE_END;
}

static void check(const char *text, size_t n, unsigned nesting)
{
	struct buf first = { 0 }, second = { 0 }, third = { 0 }, tree = { 0 }, again = { 0 }, last = { 0 };

	if (print_all(text, n, false, nesting, &first, &tree)) {
		bool parses = print_all(first.s ? first.s : "", first.n, true, nesting, &second, &again);

		/* a here-document leaves a newline where a ; was, so the first text may differ */
		parses = parses && print_all(second.s ? second.s : "", second.n, true, nesting, &third, &last);
		if (!parses || !same(&second, &third) || !same(&tree, &again) || !same(&tree, &last)) {
			show("printed", &first);
			show("printed again", &second);
			show("and again", &third);
			show("tree", &tree);
			show("tree of what was printed", &again);
			abort();
		}
	}
	buf_finish(&first);
	buf_finish(&second);
	buf_finish(&third);
	buf_finish(&tree);
	buf_finish(&again);
	buf_finish(&last);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct buf text = { 0 };

	for (size_t i = 0; i < size; i++)
		if (data[i])
			buf_addc(&text, (char)data[i]);
	check(buf_cstr(&text), text.n, 0);
	check(text.s, text.n, DEEP);
	buf_finish(&text);
	return 0;
}
