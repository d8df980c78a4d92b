/* import.c - functions from the environment, as bash leaves them there
 * SPDX-License-Identifier: ISC
 */
#include "exec/import.h"

#include "syntax/parser.h"
#include "vars/func.h"

#include <string.h>

/* The definition, when the text is one of that name and nothing else: none of it is ever run here. */
static bool define(struct shell *sh, const char *text, size_t n, const struct symbol *name)
{
	struct program *program = program_new();
	struct syntax_error err = { 0 };
	const struct node_function *f;
	struct source src;
	struct lexer lx;
	bool good;

	source_init_string(&src, text, n, 1);
	lexer_init(&lx, &src, program, &err);
	lx.bash = true;
	lx.ascii = !sh->utf8;
	good = parser_command(&lx) == PARSE_COMMAND && program->root && program->root->kind == NODE_FUNCTION;
	f = good ? (const struct node_function *)program->root : NULL;
	good = good && f->sym == name;
	if (good && lexer_token(&lx, 0) == TOK_NEWLINE)
		lexer_next(&lx);
	good = good && lexer_token(&lx, 0) == TOK_EOF;
	if (good) {
		func_define(sh, f);
		func_export(sh, f->sym, true);
	}
	lexer_finish(&lx);
	syntax_error_finish(&err);
	source_finish(&src);
	program_unref(program);
	return good;
}

/* Does the string name a function? Its name's length. */
static size_t function_name(const char *s)
{
	size_t n, prefix = strlen(FUNC_PREFIX), suffix = strlen(FUNC_SUFFIX);

	if (strncmp(s, FUNC_PREFIX, prefix) != 0)
		return 0;
	n = strcspn(s, "=");
	if (n <= prefix + suffix || strncmp(s + n - suffix, FUNC_SUFFIX, suffix) != 0 ||
	    strncmp(s + n, "=() {", 5) != 0)
		return 0;
	return n - prefix - suffix;
}

void import_functions(struct shell *sh)
{
	const char *file = sh->now.file;
	char **to = sh->environ_extra;

	for (char **from = to; from && *from; from++) {
		size_t n = function_name(*from);
		const char *name = *from + strlen(FUNC_PREFIX);
		struct buf b = { 0 };
		bool good;

		if (!n) {
			*to++ = *from;
			continue;
		}
		buf_fmt(&b, "function %.*s %s\n", (int)n, name, name + n + strlen(FUNC_SUFFIX) + 1);
		sh->now.file = "environment";
		good = !memchr(name, '/', n) && define(sh, buf_cstr(&b), b.n, symbol_get(name, n));
		sh->now.file = file;
		if (!good)
			sh_error(sh, "error importing function definition for `%.*s'", (int)n, name);
		buf_finish(&b);
	}
	if (to) {
		*to = NULL;
		sh->environ = NULL;
	}
}
