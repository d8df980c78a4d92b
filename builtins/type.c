/*
 * type [-afptP] name...
 *
 * Say what each name would mean as a command.
 *
 * A function is shown with its text. The status is 1 when a name means nothing.
 *
 *   -a  every meaning, and every file of that name in PATH
 *   -f  no functions
 *   -p  the path only, when it is a file that would be run
 *   -t  one word: alias, keyword, function, builtin or file
 *   -P  the path of the file in PATH, whatever else the name means
 *
 *   $ type cd
 *   cd is a shell builtin
 *   $ type -t if
 *   keyword
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "exec/lookup.h"

/* How the options were once spelt; bash's own examples do it to this day. */
static void respell(char **argv)
{
	static const char *const old[][2] = { { "type", "-t" }, { "path", "-p" }, { "all", "-a" } };

	for (char **word = argv + 1; *word && **word == '-'; word++)
		for (size_t i = 0; i < ARRAY_LEN(old); i++)
			if (strcmp(*word + 1 + ((*word)[1] == '-'), old[i][0]) == 0)
				*word = (char *)(uintptr_t)old[i][1];
}

static int type_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_type;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_type.opts };
	unsigned flags = LOOKUP_WORDS;
	int status = 0, c;

	respell(argv);
	while ((c = args_next(&a)) > 0) {
		switch (c) {
		case 'a': flags |= LOOKUP_ALL; break;
		case 'f': flags |= LOOKUP_NO_FUNCTION; break;
		case 'p': flags = (flags & ~(LOOKUP_WORDS | LOOKUP_TYPE)) | LOOKUP_PATH; break;
		case 't': flags = (flags & ~(LOOKUP_WORDS | LOOKUP_PATH)) | LOOKUP_TYPE; break;
		case 'P': flags = (flags & ~(LOOKUP_WORDS | LOOKUP_TYPE)) | LOOKUP_PATH | LOOKUP_FORCE; break;
		default: return builtin_usage(sh, &a, "type [-afptP] name [name ...]");
		}
	}
	for (; a.i < argc; a.i++) {
		if (lookup_describe(sh, argv[a.i], NULL, flags))
			continue;
		if (flags & LOOKUP_WORDS)
			sh_error(sh, "type: %s: not found", argv[a.i]);
		status = 1;
	}
	return status;
}

const struct command cmd_type = { .name = "type", .opts = "afptP", .run = type_run };
