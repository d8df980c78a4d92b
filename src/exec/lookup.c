/* lookup.c - what a command's name means (POSIX 2.9.1.4)
 * SPDX-License-Identifier: ISC
 */
#include "exec/lookup.h"

#include "base/command.h"
#include "syntax/lexer.h"
#include "vars/alias.h"
#include "vars/checkpoint.h"
#include "vars/func.h"
#include "vars/options.h"
#include "vars/var.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

struct path_entry {
	uint32_t generation; /* of PATH */
	uint32_t hits, serial; /* how often it was of use; which came later */
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

static void set_entry(struct shell *sh, struct symbol *s, const char *file, uint32_t hits)
{
	static uint32_t serial;
	size_t n = strlen(file);

	mem_free(s->path);
	s->path = mem_alloc(sizeof(*s->path) + n + 1);
	s->path->generation = sh->path_generation;
	s->path->hits = hits;
	s->path->serial = ++serial;
	memcpy(s->path->path, file, n + 1);
}

static const char *search(struct shell *sh, const struct symbol *s)
{
	const char *path = var_get(sh, "PATH");

	return path && s->len ? lookup_in(sh, s->name, path) : NULL;
}

const char *lookup_remembered(struct shell *sh, struct symbol *s)
{
	if (!s->path || s->path->generation != sh->path_generation ||
	    (option_on(sh, OPTION_CHECKHASH) && !executable(s->path->path)))
		return NULL;
	s->path->hits++;
	return s->path->path;
}

const char *lookup_path(struct shell *sh, struct symbol *s)
{
	const char *file = lookup_remembered(sh, s);

	if (file)
		return file;
	file = search(sh, s);
	if (file && file[0] == '/')
		set_entry(sh, s, file, 1);
	return file;
}

struct path_record {
	struct symbol *sym; // counted
	struct path_entry *old;
};

static void undo_path(struct shell *sh, void *data)
{
	struct path_record *r = data;

	(void)sh;
	mem_free(r->sym->path);
	r->sym->path = r->old;
	r->sym->uses--;
	mem_free(r);
}

/* What a script says about a name ends with its subshell; what has been found meanwhile may stay. */
static void before_change(struct shell *sh, struct symbol *s)
{
	struct path_record *r;

	if (!sh->checkpoint)
		return;
	r = mem_alloc(sizeof(*r));
	*r = (struct path_record){ s, s->path };
	s->path = NULL;
	s->uses++;
	checkpoint_note(sh, undo_path, r);
}

void lookup_remember(struct shell *sh, struct symbol *s, const char *file)
{
	before_change(sh, s);
	set_entry(sh, s, file, 0);
}

bool lookup_learn(struct shell *sh, struct symbol *s)
{
	const char *file;

	lookup_forget(sh, s);
	file = search(sh, s);
	if (file && executable(file))
		set_entry(sh, s, file, 0);
	return file;
}

bool lookup_forget(struct shell *sh, struct symbol *s)
{
	bool was = s->path && s->path->generation == sh->path_generation;

	if (s->path)
		before_change(sh, s);
	mem_free(s->path);
	s->path = NULL;
	return was;
}

static void forget_one(struct symbol *s, void *arg)
{
	lookup_forget(arg, s);
}

void lookup_forget_all(struct shell *sh)
{
	symbol_each(forget_one, sh);
}

struct gather {
	struct shell *sh;
	struct lookup_entry *v;
	size_t n, cap;
};

/* The bucket of bash's table. */
static uint32_t bucket(const char *name)
{
	uint32_t h = 2166136261u;

	for (; *name; name++)
		h = h * 16777619u ^ (uint32_t)(int)*name;
	return h & 255;
}

static void gather_one(struct symbol *s, void *arg)
{
	struct gather *g = arg;

	if (!s->path || s->path->generation != g->sh->path_generation)
		return;
	if (g->n == g->cap) {
		g->cap = g->cap ? g->cap * 2 : 32;
		g->v = mem_realloc(g->v, mem_mul(g->cap, sizeof(*g->v)));
	}
	g->v[g->n++] = (struct lookup_entry){ s, s->path->path, s->path->hits, bucket(s->name), s->path->serial };
}

static int by_bucket(const void *a, const void *b)
{
	const struct lookup_entry *x = a, *y = b;

	if (x->bucket != y->bucket)
		return x->bucket < y->bucket ? -1 : 1;
	return x->serial > y->serial ? -1 : 1;
}

struct lookup_entry *lookup_entries(struct shell *sh, size_t *n)
{
	struct gather g = { .sh = sh };

	symbol_each(gather_one, &g);
	if (g.n)
		qsort(g.v, g.n, sizeof(*g.v), by_bucket);
	*n = g.n;
	return g.v;
}

void lookup_known(struct shell *sh, struct array *a)
{
	size_t n;
	struct lookup_entry *v = lookup_entries(sh, &n);

	for (size_t i = 0; i < n; i++) {
		struct key key = { .text = { v[i].sym->name, v[i].sym->len } };

		value_set(array_make(a, key), v[i].path, strlen(v[i].path));
	}
	mem_free(v);
}

void lookup_know(struct shell *sh, str name, str path)
{
	struct symbol *s = symbol_get(name.s, name.n);

	if (!s->path || s->path->generation != sh->path_generation || strcmp(s->path->path, path.s) != 0)
		lookup_remember(sh, s, path.s);
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

/* One name being described. */
struct describe {
	struct shell *sh;
	const char *name;
	unsigned flags;
	bool found;
};

/* One meaning of it; true: no other is asked for. */
static bool say(struct describe *d, const char *type, const char *words, const char *reusable)
{
	struct out *o = sh_out(d->sh);

	if (d->flags & LOOKUP_TYPE)
		out_fmt(o, "%s\n", type);
	else if (d->flags & LOOKUP_WORDS)
		out_fmt(o, "%s is %s\n", d->name, words);
	else if (d->flags & LOOKUP_REUSABLE)
		out_fmt(o, "%s\n", reusable);
	d->found = true;
	return !(d->flags & LOOKUP_ALL);
}

static bool say_alias(struct describe *d, const char *text)
{
	struct buf words = buf_in(&d->sh->scratch), reusable = buf_in(&d->sh->scratch);

	buf_fmt(&words, "aliased to `%s'", text);
	buf_fmt(&reusable, "alias %s=", d->name);
	buf_quote(&reusable, text, strlen(text), true);
	return say(d, "alias", buf_cstr(&words), buf_cstr(&reusable));
}

/* What the shell itself knows the name as; true: that is all. */
static bool describe_own(struct describe *d, const struct symbol *s)
{
	const struct word w = { .lit = s->name, .lit_len = s->len, .flags = WORD_LITERAL };
	bool posix = option_on(d->sh, OPTION_POSIX), special = s->builtin && s->builtin->command->flags & CMD_SPECIAL;

	if (s->alias && option_on(d->sh, OPTION_EXPAND_ALIASES) && say_alias(d, alias_text(s)))
		return true;
	if ((lexer_reserved(&w, !posix) != TOK_WORD || (!posix && strcmp(d->name, "]]") == 0)) &&
	    say(d, "keyword", "a shell keyword", d->name))
		return true;
	if (special && posix && say(d, "builtin", "a special shell builtin", d->name))
		return true;
	if (s->func && !(d->flags & LOOKUP_NO_FUNCTION)) {
		bool done = say(d, "function", "a function", d->name);

		if ((d->flags & (LOOKUP_WORDS | LOOKUP_TYPE)) == LOOKUP_WORDS)
			func_print(d->sh, sh_out(d->sh), s);
		if (done)
			return true;
	}
	return s->builtin && !(special && posix) && say(d, "builtin", "a shell builtin", d->name);
}

/* An absolute name for what was found by a relative one, as POSIX wants it of command -v. */
static const char *absolute(struct shell *sh, const char *file)
{
	struct buf b = buf_in(&sh->scratch);

	if (file[0] == '/' || !sh->cwd || !option_on(sh, OPTION_POSIX))
		return file;
	buf_fmt(&b, "%s/%s", sh->cwd, file);
	return buf_cstr(&b);
}

static bool say_file(struct describe *d, const char *file)
{
	file = absolute(d->sh, file);
	if ((d->flags & (LOOKUP_PATH | LOOKUP_TYPE)) == LOOKUP_PATH)
		out_fmt(sh_out(d->sh), "%s\n", file);
	return say(d, "file", file, file);
}

static void describe_hashed(struct describe *d, const char *file)
{
	struct buf words = buf_in(&d->sh->scratch);

	buf_fmt(&words, "hashed (%s)", file);
	if ((d->flags & (LOOKUP_PATH | LOOKUP_TYPE)) == LOOKUP_PATH)
		out_fmt(sh_out(d->sh), "%s\n", file);
	say(d, "file", buf_cstr(&words), file);
}

/* The directories of path, one after another. */
static void describe_files(struct describe *d, const char *path)
{
	while (path) {
		size_t n = strcspn(path, ":");
		const char *file = lookup_in(d->sh, d->name, arena_dup(&d->sh->scratch, path, n));

		if (file && executable(file) && say_file(d, file))
			return;
		path = path[n] ? path + n + 1 : NULL;
	}
}

bool lookup_describe(struct shell *sh, const char *name, const char *path, unsigned flags)
{
	struct describe d = { .sh = sh, .name = name, .flags = flags };
	struct symbol *s = symbol_get(name, strlen(name));
	const char *hashed;

	if (!(flags & LOOKUP_FORCE) && describe_own(&d, s))
		return true;
	if (strchr(name, '/')) {
		if (executable(name))
			say_file(&d, name);
		return d.found;
	}
	if (!path && (!(flags & LOOKUP_ALL) || flags & LOOKUP_FORCE) && (hashed = lookup_remembered(sh, s))) {
		describe_hashed(&d, hashed);
		return true;
	}
	describe_files(&d, path ? path : var_get(sh, "PATH"));
	if (!d.found && !path && !(flags & (LOOKUP_FORCE | LOOKUP_PATH)) && lookup_own(sh, name))
		say(&d, "builtin", "a part of husk", name);
	return d.found;
}
