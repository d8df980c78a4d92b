/*
 * hash [-lr] [-p path] [-dt] [name...]
 *
 * Show which commands' places are remembered, or remember more.
 *
 *   -d  forget the names
 *   -l  write what can be read back
 *   -p PATH  remember this path for the name, whatever PATH says
 *   -r  forget all of them
 *   -t  write the names' paths
 *
 *   $ hash -r; hash sh; hash | grep -c /sh
 *   1
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/usage.h"
#include "exec/lookup.h"
#include "vars/options.h"

#include <errno.h>
#include <sys/stat.h>

extern const struct command cmd_hash;

static void show(struct shell *sh, bool reusable)
{
	struct out *o = sh_out(sh);
	size_t n;
	struct lookup_entry *v = lookup_entries(sh, &n);

	if (!n) {
		if (!option_on(sh, OPTION_POSIX))
			out_adds(o, "hash: hash table empty\n");
		return;
	}
	if (!reusable)
		out_adds(o, "hits\tcommand\n");
	for (size_t i = 0; i < n; i++) {
		if (reusable)
			out_fmt(o, "builtin hash -p %s %s\n", v[i].path, v[i].sym->name);
		else
			out_fmt(o, "%4u\t%s\n", v[i].hits, v[i].path);
	}
	mem_free(v);
}

static int missing(struct shell *sh, const char *name)
{
	sh_error(sh, "hash: %s: not found", name);
	return 1;
}

/* -t */
static int tell(struct shell *sh, int n, char **names, bool reusable)
{
	int status = 0;

	for (int i = 0; i < n; i++) {
		const char *path = lookup_remembered(sh, symbol_get(names[i], strlen(names[i])));

		if (!path)
			status = missing(sh, names[i]);
		else if (reusable)
			out_fmt(sh_out(sh), "builtin hash -p %s %s\n", path, names[i]);
		else
			out_fmt(sh_out(sh), "%s%s%s\n", n > 1 ? names[i] : "", n > 1 ? "\t" : "", path);
	}
	return status;
}

/* One name to be remembered. */
static int remember(struct shell *sh, const char *name, const char *path)
{
	struct symbol *s = symbol_get(name, strlen(name));
	struct stat st;

	if (strchr(name, '/'))
		return 0;
	if (path) {
		if (stat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
			sh_error(sh, "hash: %s: %s", path, strerror(EISDIR));
			return 1;
		}
		lookup_remember(sh, s, path);
		return 0;
	}
	if (s->func || s->builtin)
		return 0;
	return lookup_learn(sh, s) ? 0 : missing(sh, name);
}

static int needs_names(struct shell *sh, char letter)
{
	sh_error(sh, "hash: -%c: option requires an argument", letter);
	return 1;
}

static int hash_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_hash.opts };
	bool all = false, drop = false, list = false, ask = false;
	const char *path = NULL;
	int status = 0, c;

	while ((c = args_next(&a)) > 0) {
		switch (c) {
		case 'r': all = true; break;
		case 'd': drop = true; break;
		case 'l': list = true; break;
		case 't': ask = true; break;
		case 'p': path = a.arg; break;
		default: return builtin_usage(sh, &a, "hash [-lr] [-p pathname] [-dt] [name ...]");
		}
	}
	if (a.i == argc && (drop || ask))
		return needs_names(sh, drop ? 'd' : 't');
	if (all)
		lookup_forget_all(sh);
	else if (a.i == argc)
		show(sh, list);
	if (ask)
		return tell(sh, argc - a.i, argv + a.i, list);
	for (; a.i < argc; a.i++) {
		if (!drop)
			status |= remember(sh, argv[a.i], path);
		else if (!lookup_forget(sh, symbol_get(argv[a.i], strlen(argv[a.i]))))
			status = missing(sh, argv[a.i]);
	}
	return status;
}

const struct command cmd_hash = { .name = "hash", .opts = "dlp:rt", .run = hash_run };
