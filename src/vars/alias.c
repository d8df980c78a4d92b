/* alias.c - aliases (POSIX 2.3.1)
 * SPDX-License-Identifier: ISC
 */
#include "vars/alias.h"

#include "vars/checkpoint.h"

struct alias {
	size_t len;
	char text[];
};

struct alias_record {
	struct symbol *sym;
	struct alias *old;
};

bool alias_any;

static void undo_alias(struct shell *sh, void *data)
{
	struct alias_record *r = data;

	(void)sh;
	mem_free(r->sym->alias);
	r->sym->alias = r->old;
	mem_free(r);
}

static void replace(struct shell *sh, struct symbol *s, struct alias *new)
{
	if (sh->checkpoint) {
		struct alias_record *r = mem_alloc(sizeof(*r));

		*r = (struct alias_record){ s, s->alias };
		checkpoint_note(sh, undo_alias, r);
	} else {
		mem_free(s->alias);
	}
	s->alias = new;
}

bool alias_valid(str name)
{
	for (size_t i = 0; i < name.n; i++)
		if (strchr(" \t\n\"'\\$`/&|;()<>=", name.s[i]))
			return false;
	return name.n;
}

void alias_set(struct shell *sh, struct symbol *s, const char *text)
{
	size_t n = strlen(text);
	struct alias *a = mem_alloc(sizeof(*a) + n + 1);

	a->len = n;
	memcpy(a->text, text, n + 1);
	alias_any = true;
	replace(sh, s, a);
}

void alias_unset(struct shell *sh, struct symbol *s)
{
	if (s->alias)
		replace(sh, s, NULL);
}

static void unset_one(struct symbol *s, void *arg)
{
	alias_unset(arg, s);
}

void alias_unset_all(struct shell *sh)
{
	symbol_each(unset_one, sh);
}

const char *alias_text(const struct symbol *s)
{
	return s->alias ? s->alias->text : NULL;
}

str alias_lookup(const struct symbol *s)
{
	return s->alias ? (str){ s->alias->text, s->alias->len } : (str){ 0 };
}
