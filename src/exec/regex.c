/* regex.c - the regular expressions of [[ =~ ]]
 * SPDX-License-Identifier: ISC
 */
#include "exec/regex.h"

#include "vars/options.h"
#include "vars/var.h"

#include <regex.h>

/* Compiled ones are kept: a loop asks for the same again and again. */
enum { KEPT = 8 };

struct kept {
	char *pattern; /* owned; NULL: none */
	size_t len;
	int flags;
	unsigned used; /* larger: later */
	regex_t regex;
};

static struct kept kept[KEPT];

static struct kept *find(str pattern, int flags)
{
	static unsigned uses;
	struct kept *oldest = kept;

	uses++;
	for (struct kept *k = kept; k < kept + KEPT; k++) {
		if (k->pattern && k->len == pattern.n && k->flags == flags && memcmp(k->pattern, pattern.s, pattern.n) == 0) {
			k->used = uses;
			return k;
		}
		if (!k->pattern || k->used < oldest->used)
			oldest = k;
	}
	if (oldest->pattern) {
		regfree(&oldest->regex);
		mem_free(oldest->pattern);
		oldest->pattern = NULL;
	}
	oldest->used = uses;
	return oldest;
}

static void set_matches(struct shell *sh, str text, const regmatch_t *m, size_t n)
{
	struct symbol *s = symbol_get("BASH_REMATCH", 12);
	struct var *v = var_global(sh, s); /* whatever is local to a function, as in bash */

	if (v->flags & VAR_READONLY || !binding_array(sh, v, VAR_INDEXED, true))
		return;
	for (size_t i = 0; i < n; i++) {
		struct key key = { .index = (long)i };
		str part = { "", 0 };

		if (m[i].rm_so >= 0)
			part = (str){ text.s + m[i].rm_so, (size_t)(m[i].rm_eo - m[i].rm_so) };
		binding_set(sh, v, &key, part, 0);
	}
}

int regex_match(struct shell *sh, str pattern, str text)
{
	int flags = REG_EXTENDED | (option_on(sh, OPTION_NOCASEMATCH) ? REG_ICASE : 0);
	struct kept *k = find(pattern, flags);
	regmatch_t *m;
	size_t n;

	if (!k->pattern) {
		if (regcomp(&k->regex, pattern.s, flags))
			return -1;
		k->pattern = mem_dup(pattern.s, pattern.n);
		k->len = pattern.n;
		k->flags = flags;
	}
	n = k->regex.re_nsub + 1;
	m = arena_alloc(&sh->scratch, n * sizeof(*m));
	if (regexec(&k->regex, text.s, n, m, 0) != 0)
		n = 0;
	set_matches(sh, text, m, n);
	return n > 0;
}
