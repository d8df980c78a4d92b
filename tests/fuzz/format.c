/* format.c - fuzz target: a script laid out anew has the same tree and the same characters, and is its own form */
/* SPDX-License-Identifier: ISC */
#include "dump.h"
#include "syntax/format.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What a line of commands becomes is lines. */
static void dump_line(struct buf *tree, const struct node *n)
{
	const struct node_list *list = (const struct node_list *)n;

	for (uint32_t i = 0; i < (n->kind == NODE_SEQ ? list->n : 1); i++) {
		dump_node(tree, n->kind == NODE_SEQ ? list->items[i] : n);
		buf_addc(tree, '\n');
	}
}

static bool dump_text(struct buf *tree, const struct buf *text, bool bash, bool extglob)
{
	struct syntax_error err = { 0 };
	enum parse_result result;
	struct source src;
	struct lexer lx;

	tree->n = 0;
	source_init_string(&src, text->s, text->n, 1);
	lexer_init(&lx, &src, NULL, &err);
	lx.bash = bash;
	lx.extglob = extglob;
	do {
		lexer_restart(&lx, program_new());
		result = parser_command(&lx);
		if (result == PARSE_COMMAND && lx.program->root)
			dump_line(tree, lx.program->root);
		program_unref(lx.program);
	} while (result == PARSE_COMMAND);
	lexer_finish(&lx);
	syntax_error_finish(&err);
	source_finish(&src);
	return result == PARSE_END;
}

/* How many there are of each character that a layout may not drop. */
static void count(const struct buf *text, size_t *counts)
{
	for (size_t i = 0; i < text->n; i++)
		counts[(unsigned char)text->s[i]] += !strchr(" \t\n;\\", text->s[i]);
}

static bool format(struct buf *out, const struct buf *text, bool bash)
{
	struct syntax_error err = { 0 };
	bool ok = format_text(out, text->s, text->n, bash, &err);

	buf_cstr(out);
	syntax_error_finish(&err);
	return ok;
}

static void check(const struct buf *text, bool bash)
{
	struct buf form = { 0 }, again = { 0 }, tree = { 0 }, other = { 0 };
	size_t given[256] = { 0 }, kept[256] = { 0 };

	if (format(&form, text, bash)) {
		bool extglob = !dump_text(&tree, text, bash, false) && dump_text(&tree, text, bash, true);
		bool parses = dump_text(&other, &form, bash, extglob) && format(&again, &form, bash);

		count(text, given);
		count(&form, kept);
		if (!parses || !same(&tree, &other) || !same(&form, &again) || memcmp(given, kept, sizeof(given)) != 0) {
			show("given", text);
			show("form", &form);
			show("form of the form", &again);
			show("tree", &tree);
			show("tree of the form", &other);
			abort();
		}
	}
	buf_finish(&form);
	buf_finish(&again);
	buf_finish(&tree);
	buf_finish(&other);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct buf text = { 0 };

	for (size_t i = 0; i < size; i++)
		if (data[i])
			buf_addc(&text, (char)data[i]);
	buf_cstr(&text);
	check(&text, true);
	check(&text, false);
	buf_finish(&text);
	return 0;
}
