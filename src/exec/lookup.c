/* lookup.c - what a command's name means (POSIX 2.9.1.4)
 * SPDX-License-Identifier: ISC
 */
#include "exec/lookup.h"

#include "base/command.h"
#include "syntax/lexer.h"
#include "vars/alias.h"
#include "vars/func.h"
#include "vars/options.h"
#include "vars/var.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

struct path_entry {
	uint32_t generation; /* of PATH */
	char path[];
};

static bool executable(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISREG(st.st_mode) && faccessat(AT_FDCWD, path, X_OK, AT_EACCESS) == 0;
}

const char *lookup_in(struct shell *sh, const char *name, const char *path)
{
	size_t n = strlen(name);
	const char *other = NULL;

	for (;; path++) {
		size_t len = strcspn(path, ":");
		char *file = arena_bytes(&sh->scratch, len + n + 2), *p = file;
		struct stat st;

		memcpy(p, path, len);
		p += len;
		if (len && p[-1] != '/')
			*p++ = '/';
		memcpy(p, name, n + 1);
		if (executable(file))
			return file;
		/* a file that may not be run is remembered: 126, not 127 */
		if (!other && stat(file, &st) == 0 && S_ISREG(st.st_mode))
			other = file;
		path += len;
		if (!*path)
			return other;
	}
}

const char *lookup_path(struct shell *sh, struct symbol *s)
{
	const char *path, *file;
	size_t n;

	if (s->path && s->path->generation == sh->path_generation)
		return s->path->path;
	path = var_get(sh, "PATH");
	if (!path || !s->len)
		return NULL;
	file = lookup_in(sh, s->name, path);
	if (!file || file[0] != '/')
		return file;
	n = strlen(file);
	mem_free(s->path);
	s->path = mem_alloc(sizeof(*s->path) + n + 1);
	s->path->generation = sh->path_generation;
	memcpy(s->path->path, file, n + 1);
	return s->path->path;
}

void lookup_forget(struct symbol *s)
{
	mem_free(s->path);
	s->path = NULL;
}

static void forget_one(struct symbol *s, void *arg)
{
	(void)arg;
	lookup_forget(s);
}

void lookup_forget_all(struct shell *sh)
{
	(void)sh;
	symbol_each(forget_one, NULL);
}

struct each {
	struct shell *sh;
	void (*fn)(struct shell *, struct symbol *, const char *, void *);
	void *arg;
};

static void each_one(struct symbol *s, void *arg)
{
	struct each *e = arg;

	if (s->path && s->path->generation == e->sh->path_generation)
		e->fn(e->sh, s, s->path->path, e->arg);
}

void lookup_each(struct shell *sh, void (*fn)(struct shell *, struct symbol *, const char *path, void *), void *arg)
{
	struct each e = { sh, fn, arg };

	symbol_each(each_one, &e);
}

enum command_class lookup_class(struct shell *sh, const char *name, const char *path, const char **file)
{
	size_t n = strlen(name);
	struct symbol *s = symbol_get(name, n);
	struct word w = { .lit = name, .lit_len = (uint32_t)n, .flags = WORD_LITERAL };

	*file = NULL;
	if (s->alias)
		return CLASS_ALIAS;
	if (lexer_reserved(&w, !option_on(sh, OPTION_POSIX)) != TOK_WORD)
		return CLASS_RESERVED;
	if (s->builtin && s->builtin->command->flags & CMD_SPECIAL && option_on(sh, OPTION_POSIX))
		return CLASS_SPECIAL;
	if (s->func)
		return CLASS_FUNCTION;
	if (s->builtin)
		return CLASS_BUILTIN;
	if (strchr(name, '/'))
		*file = executable(name) ? arena_dup(&sh->scratch, name, n) : NULL;
	else if (path)
		*file = lookup_in(sh, name, path);
	else
		*file = lookup_path(sh, s);
	if (!*file && !path && !strchr(name, '/') && lookup_own(sh, name))
		return CLASS_OWN;
	if (*file && !executable(*file))
		*file = NULL;
	return *file ? CLASS_FILE : CLASS_NONE;
}

bool lookup_own(const struct shell *sh, const char *name)
{
	size_t n = strlen(name);

	if (strcmp(name, "husk") == 0) /* asked for by the builtin */
		return true;
	if (sh->is_sh || option_on(sh, OPTION_POSIX))
		return false;
	return command_find(&tool_set, name, n) || command_find(&applet_set, name, n);
}

/* An absolute name for what was found by a relative one (POSIX command -v). */
static const char *absolute(struct shell *sh, const char *file)
{
	struct buf b = buf_in(&sh->scratch);

	if (file[0] == '/' || !sh->cwd)
		return file;
	buf_fmt(&b, "%s/%s", sh->cwd, file);
	return buf_cstr(&b);
}

int lookup_describe(struct shell *sh, const char *who, const char *name, const char *path, bool verbose)
{
	struct out *o = sh_out(sh);
	struct buf b = { 0 };
	const char *file, *what = NULL;
	enum command_class class = lookup_class(sh, name, path, &file);

	switch (class) {
	case CLASS_NONE:
		if (verbose)
			sh_error(sh, "%s: %s: not found", who, name);
		return 1;
	case CLASS_ALIAS:
		file = alias_text(symbol_get(name, strlen(name)));
		if (verbose) {
			buf_fmt(&b, "%s is an alias for %s\n", name, file);
		} else {
			buf_fmt(&b, "alias %s=", name);
			buf_quote(&b, file, strlen(file), true);
			buf_addc(&b, '\n');
		}
		out_add(o, b.s, b.n);
		buf_finish(&b);
		return 0;
	case CLASS_RESERVED: what = "a shell keyword"; break;
	case CLASS_FUNCTION: what = "a function"; break;
	case CLASS_SPECIAL: what = "a special shell builtin"; break;
	case CLASS_BUILTIN: what = "a shell builtin"; break;
	case CLASS_OWN: what = "a part of husk"; break;
	case CLASS_FILE: what = file = absolute(sh, file); break;
	}
	if (verbose)
		out_fmt(o, "%s is %s\n", name, what);
	else
		out_fmt(o, "%s\n", class == CLASS_FILE ? file : name);
	if (verbose && class == CLASS_FUNCTION)
		func_print(sh, o, symbol_get(name, strlen(name)));
	return 0;
}
