/* parse.c - fuzz target: any bytes are parsed or refused, however they arrive */
/* SPDX-License-Identifier: ISC */
#include "syntax/parser.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct input {
	const char *text;
	size_t left, chunk;
};

struct outcome {
	enum parse_result last;
	unsigned commands;
	uint32_t line, column;
};

static bool refill(struct source *src, void *arg)
{
	struct input *in = arg;
	size_t n = in->left < in->chunk ? in->left : in->chunk;

	if (!n)
		return false;
	source_append(src, in->text, n);
	in->text += n;
	in->left -= n;
	return true;
}

/* Aliases that go on, open something, or lead back to themselves. */
static str alias(const struct symbol *sym)
{
	static const struct {
		const char *name, *text;
	} table[] = {
		{ "a", "b " }, { "b", "a x" }, { "c", "if " }, { "d", "'open" }, { "e", "" }, { "f", "x\ny " },
	};

	for (size_t i = 0; i < ARRAY_LEN(table); i++)
		if (!strcmp(sym->name, table[i].name))
			return str_of(table[i].text);
	return (str){ 0 };
}

static struct outcome parse_all(struct source *src, bool bash)
{
	struct syntax_error err = { 0 };
	struct outcome out = { 0 };
	struct lexer lx;

	lexer_init(&lx, src, NULL, &err);
	lx.alias = alias;
	lx.bash = bash;
	do {
		lexer_restart(&lx, program_new());
		out.last = parser_command(&lx);
		program_unref(lx.program);
		out.commands++;
	} while (out.last == PARSE_COMMAND);
	out.line = err.line;
	out.column = err.column;
	if ((out.last == PARSE_ERROR) != (err.message != NULL))
		abort();
	lexer_finish(&lx);
	syntax_error_finish(&err);
	source_finish(src);
	return out;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { (const char *)data, size, size % 13 + 1 };
	struct outcome whole, pieces;
	struct buf text = { 0 };
	struct source src;

	for (size_t i = 0; i < size; i++)
		if (data[i])
			buf_addc(&text, (char)data[i]);
	source_init_string(&src, buf_cstr(&text), text.n, 1);
	whole = parse_all(&src, size & 1);
	source_init_refill(&src, refill, &in);
	pieces = parse_all(&src, size & 1);
	if (whole.last != pieces.last || whole.commands != pieces.commands ||
	    whole.line != pieces.line || whole.column != pieces.column)
		abort();
	buf_finish(&text);
	return 0;
}
