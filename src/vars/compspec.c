/* compspec.c - how the words of a command are completed
 * SPDX-License-Identifier: ISC
 */
#include "vars/compspec.h"

#include "vars/checkpoint.h"

const struct compspec_action_row compspec_actions[ACTION_COUNT] = {
	[ACTION_ALIAS] = { "alias", 'a' },
	[ACTION_ARRAYVAR] = { "arrayvar", 0 },
	[ACTION_BINDING] = { "binding", 0 },
	[ACTION_BUILTIN] = { "builtin", 'b' },
	[ACTION_DISABLED] = { "disabled", 0 },
	[ACTION_ENABLED] = { "enabled", 0 },
	[ACTION_EXPORT] = { "export", 'e' },
	[ACTION_FUNCTION] = { "function", 0 },
	[ACTION_HELPTOPIC] = { "helptopic", 0 },
	[ACTION_HOSTNAME] = { "hostname", 0 },
	[ACTION_JOB] = { "job", 'j' },
	[ACTION_KEYWORD] = { "keyword", 'k' },
	[ACTION_RUNNING] = { "running", 0 },
	[ACTION_SETOPT] = { "setopt", 0 },
	[ACTION_SHOPT] = { "shopt", 0 },
	[ACTION_SIGNAL] = { "signal", 0 },
	[ACTION_STOPPED] = { "stopped", 0 },
	[ACTION_VARIABLE] = { "variable", 'v' },
	[ACTION_COMMAND] = { "command", 'c' },
	[ACTION_FILE] = { "file", 'f' },
	[ACTION_USER] = { "user", 'u' },
	[ACTION_GROUP] = { "group", 'g' },
	[ACTION_SERVICE] = { "service", 's' },
	[ACTION_DIRECTORY] = { "directory", 'd' },
};

const char *const compspec_options[COMPLETE_COUNT] = {
	[COMPLETE_BASHDEFAULT] = "bashdefault", [COMPLETE_DEFAULT] = "default", [COMPLETE_DIRNAMES] = "dirnames",
	[COMPLETE_FILENAMES] = "filenames", [COMPLETE_NOQUOTE] = "noquote", [COMPLETE_NOSORT] = "nosort",
	[COMPLETE_NOSPACE] = "nospace", [COMPLETE_PLUSDIRS] = "plusdirs",
};

/* ---- specs --------------------------------------------------------------------------- */

struct compspec *compspec_new(void)
{
	struct compspec *c = mem_zalloc(sizeof(*c));

	c->refs = 1;
	return c;
}

static char *copy_text(const char *s)
{
	return s ? mem_dup(s, strlen(s)) : NULL;
}

struct compspec *compspec_copy(const struct compspec *c)
{
	struct compspec *n = compspec_new();

	n->actions = c->actions;
	n->options = c->options;
	n->globpat = copy_text(c->globpat);
	n->words = copy_text(c->words);
	n->prefix = copy_text(c->prefix);
	n->suffix = copy_text(c->suffix);
	n->filter = copy_text(c->filter);
	n->command = copy_text(c->command);
	n->function = copy_text(c->function);
	return n;
}

void compspec_unref(struct compspec *c)
{
	if (--c->refs)
		return;
	mem_free(c->globpat);
	mem_free(c->words);
	mem_free(c->prefix);
	mem_free(c->suffix);
	mem_free(c->filter);
	mem_free(c->command);
	mem_free(c->function);
	mem_free(c);
}

/* ---- the table ----------------------------------------------------------------------- */

/* What bash has, for the order. */
enum { FIRST_BUCKETS = 512, ENTRIES_PER_BUCKET = 2, GROWTH = 4 };

struct completion {
	struct completion *next; /* in its bucket */
	struct compspec *spec;
	uint32_t hash;
	char name[];
};

struct completions {
	struct completion **buckets;
	size_t bucket_count, n;
	uint32_t saved; /* id of the checkpoint that holds the old state */
};

/* FNV-1 of signed bytes. */
static uint32_t hash_of(const char *name)
{
	uint32_t h = 2166136261u;

	for (; *name; name++)
		h = (h * 16777619u) ^ (uint32_t)(signed char)*name;
	return h;
}

static struct completion **bucket(const struct completions *t, uint32_t hash)
{
	return &t->buckets[hash & (t->bucket_count - 1)];
}

static struct completions *table_new(size_t buckets)
{
	struct completions *t = mem_zalloc(sizeof(*t));

	t->bucket_count = buckets;
	t->buckets = mem_zalloc(mem_mul(buckets, sizeof(struct completion *)));
	return t;
}

static struct completion *entry_new(const char *name, uint32_t hash, struct compspec *spec)
{
	size_t n = strlen(name);
	struct completion *e = mem_alloc(sizeof(*e) + n + 1);

	e->hash = hash;
	e->spec = spec;
	spec->refs++;
	mem_copy(e->name, name, n + 1);
	return e;
}

static void entry_free(struct completion *e)
{
	compspec_unref(e->spec);
	mem_free(e);
}

static void table_free(struct completions *t)
{
	if (!t)
		return;
	for (size_t i = 0; i < t->bucket_count; i++) {
		struct completion *e = t->buckets[i], *next;

		for (; e; e = next) {
			next = e->next;
			entry_free(e);
		}
	}
	mem_free(t->buckets);
	mem_free(t);
}

/* Each chain keeps its order. */
static struct completions *table_copy(const struct completions *t)
{
	struct completions *c = table_new(t->bucket_count);

	c->n = t->n;
	for (size_t i = 0; i < t->bucket_count; i++) {
		struct completion **last = &c->buckets[i];

		for (const struct completion *e = t->buckets[i]; e; e = e->next) {
			*last = entry_new(e->name, e->hash, e->spec);
			last = &(*last)->next;
		}
		*last = NULL;
	}
	return c;
}

static void more_buckets(struct completions *t)
{
	struct completions *larger = table_new(mem_mul(t->bucket_count, GROWTH));

	for (size_t i = 0; i < t->bucket_count; i++) {
		struct completion *e = t->buckets[i], *next;

		for (; e; e = next) {
			next = e->next;
			e->next = *bucket(larger, e->hash);
			*bucket(larger, e->hash) = e;
		}
	}
	mem_free(t->buckets);
	t->buckets = larger->buckets;
	t->bucket_count = larger->bucket_count;
	mem_free(larger);
}

static void undo_table(struct shell *sh, void *data)
{
	table_free(sh->completions);
	sh->completions = data;
}

/* Before the first change within a checkpoint the whole table is kept: few subshells change it. */
static struct completions *table_to_change(struct shell *sh)
{
	struct completions *t = sh->completions;

	if (!t || t->saved != checkpoint_id(sh)) {
		if (sh->checkpoint) {
			checkpoint_note(sh, undo_table, t);
			t = t ? table_copy(t) : NULL;
		}
		if (!t)
			t = table_new(FIRST_BUCKETS);
		t->saved = checkpoint_id(sh);
		sh->completions = t;
	}
	return t;
}

static struct completion **find(const struct completions *t, const char *name, uint32_t hash)
{
	struct completion **at = bucket(t, hash);

	while (*at && ((*at)->hash != hash || strcmp((*at)->name, name) != 0))
		at = &(*at)->next;
	return at;
}

struct compspec *completion_find(const struct shell *sh, const char *name)
{
	const struct completion *e = sh->completions ? *find(sh->completions, name, hash_of(name)) : NULL;

	return e ? e->spec : NULL;
}

void completion_set(struct shell *sh, const char *name, struct compspec *c)
{
	struct completions *t = table_to_change(sh);
	uint32_t hash = hash_of(name);
	struct completion **at = find(t, name, hash), *e;

	if (*at) {
		c->refs++;
		compspec_unref((*at)->spec);
		(*at)->spec = c;
		return;
	}
	if (t->n++ >= t->bucket_count * ENTRIES_PER_BUCKET)
		more_buckets(t);
	e = entry_new(name, hash, c);
	e->next = *bucket(t, hash);
	*bucket(t, hash) = e;
}

bool completion_remove(struct shell *sh, const char *name)
{
	struct completion **at, *e;

	if (!completion_find(sh, name))
		return false;
	at = find(table_to_change(sh), name, hash_of(name));
	e = *at;
	*at = e->next;
	entry_free(e);
	sh->completions->n--;
	return true;
}

void completion_remove_all(struct shell *sh)
{
	if (!sh->completions)
		return;
	if (sh->checkpoint && sh->completions->saved != checkpoint_id(sh))
		checkpoint_note(sh, undo_table, sh->completions);
	else
		table_free(sh->completions);
	sh->completions = NULL;
}

void completion_each(const struct shell *sh, void (*fn)(void *arg, const char *name, const struct compspec *c), void *arg)
{
	const struct completions *t = sh->completions;

	for (size_t i = 0; t && i < t->bucket_count; i++)
		for (const struct completion *e = t->buckets[i]; e; e = e->next)
			fn(arg, e->name, e->spec);
}
