/* var.c - variables: values, attributes, scopes, the environment
 * SPDX-License-Identifier: ISC
 */
#include "vars/var.h"

#include "vars/checkpoint.h"
#include "vars/func.h"
#include "vars/options.h"
#include "vars/special.h"

#include <stdlib.h>

/* A variable's state before a virtual subshell changed it. */
struct var_record {
	struct var *var;
	struct var old;
};

void var_drop_text(struct var *v)
{
	if (v->cap)
		mem_free(v->text);
}

static void undo_var(struct shell *sh, void *data)
{
	struct var_record *r = data;
	struct var *v = r->var;
	uint8_t changed = v->flags ^ r->old.flags;

	if (v->flags & VAR_EXPORT || changed & VAR_EXPORT)
		sh->environ = NULL;
	var_drop_text(v);
	v->text = r->old.text;
	v->len = r->old.len;
	v->cap = r->old.cap;
	v->number = r->old.number;
	v->flags = r->old.flags;
	v->saved = r->old.saved;
	mem_free(r);
	if (v->sym->special && v->sym->var == v) {
		int pos = sh->now.getopts_pos;

		special_changed(sh, v->sym);
		sh->now.getopts_pos = pos;
	}
}

/* The variable is about to change: note its state once per checkpoint. keep: its text goes on from there. */
static void before_change(struct shell *sh, struct var *v, bool keep)
{
	struct var_record *r;

	if (v->flags & VAR_EXPORT)
		sh->environ = NULL;
	if (!sh->checkpoint || v->saved == sh->checkpoint->id)
		return;
	r = mem_alloc(sizeof(*r));
	r->var = v;
	r->old = *v;
	v->saved = sh->checkpoint->id;
	checkpoint_note(sh, undo_var, r);
	if (keep && v->flags & VAR_TEXT) {
		v->text = mem_dup(v->text, v->len);
		v->cap = v->len + 1;
	} else {
		v->text = NULL;
		v->len = v->cap = 0;
	}
}

static struct var *var_of(struct shell *sh, struct symbol *s)
{
	if (!s->var) {
		s->var = mem_zalloc(sizeof(struct var));
		s->var->sym = s;
		if ((s->special == SPECIAL_UID || s->special == SPECIAL_EUID) && special_exists(sh, s))
			s->var->flags = VAR_READONLY;
	}
	return s->var;
}

static void after_change(struct shell *sh, struct var *v)
{
	if (v->sym->special)
		special_changed(sh, v->sym);
	if (v->flags & VAR_EXPORT)
		sh->environ = NULL;
}

bool var_readonly_error(struct shell *sh, const struct symbol *s)
{
	sh_error(sh, "%s: readonly variable", s->name);
	return false;
}

static void reserve(struct var *v, size_t n)
{
	if (n + 1 > v->cap) {
		size_t cap = v->cap + v->cap / 2;

		char *borrowed = v->cap ? NULL : v->text;

		v->cap = cap > n + 1 ? cap : n + 1 < 16 ? 16 : n + 1;
		v->text = mem_realloc(borrowed ? NULL : v->text, v->cap);
		if (borrowed)
			memcpy(v->text, borrowed, v->len < n ? v->len : n);
	}
}

static uint8_t set_flags(const struct shell *sh, const struct var *v, uint8_t kind)
{
	uint8_t f = (uint8_t)((v->flags & ~(VAR_TEXT | VAR_NUMBER | VAR_NOT_NUMBER)) | VAR_SET | kind);

	return option_on(sh, OPTION_ALLEXPORT) ? f | VAR_EXPORT : f;
}

bool var_set(struct shell *sh, struct symbol *s, const char *text, size_t n)
{
	struct var *v = var_of(sh, s);

	if (v->flags & VAR_READONLY)
		return var_readonly_error(sh, s);
	if (v->text && text >= v->text && text <= v->text + v->len) { /* x=$x: the text is its own */
		before_change(sh, v, true);
		text = v->text; /* only whole values are borrowed */
	} else {
		before_change(sh, v, false);
	}
	reserve(v, n);
	memmove(v->text, text, n);
	v->text[n] = '\0';
	v->len = n;
	v->flags = set_flags(sh, v, VAR_TEXT);
	if (s->special)
		special_assigned(sh, s);
	if (s->special || v->flags & VAR_EXPORT)
		after_change(sh, v);
	return true;
}

bool var_append(struct shell *sh, struct symbol *s, const char *text, size_t n)
{
	struct var *v = var_of(sh, s);

	if (!var_text(sh, s))
		return var_set(sh, s, text, n);
	if (v->flags & VAR_READONLY)
		return var_readonly_error(sh, s);
	before_change(sh, v, true);
	reserve(v, v->len + n);
	memcpy(v->text + v->len, text, n);
	v->len += n;
	v->text[v->len] = '\0';
	v->flags = set_flags(sh, v, VAR_TEXT);
	if (s->special || v->flags & VAR_EXPORT)
		after_change(sh, v);
	return true;
}

static void number_to_text(struct var *v)
{
	char tmp[24];
	const char *p = num_text(v->number, tmp);
	size_t n = strlen(p);

	reserve(v, n);
	memcpy(v->text, p, n + 1);
	v->len = n;
	v->flags |= VAR_TEXT;
}

bool var_set_number(struct shell *sh, struct symbol *s, long number)
{
	struct var *v = var_of(sh, s);

	if (v->flags & VAR_READONLY)
		return var_readonly_error(sh, s);
	before_change(sh, v, false);
	v->number = number;
	v->flags = set_flags(sh, v, VAR_NUMBER);
	if (s->special >= SPECIAL_LINENO) {
		number_to_text(v);
		special_assigned(sh, s);
	}
	if (s->special || v->flags & VAR_EXPORT)
		after_change(sh, v);
	return true;
}

bool var_unset(struct shell *sh, struct symbol *s)
{
	struct var *v = s->special >= SPECIAL_LINENO ? var_of(sh, s) : s->var;

	if (!v)
		return true;
	if (v->flags & VAR_READONLY)
		return var_readonly_error(sh, s);
	before_change(sh, v, false);
	v->flags &= VAR_LOCAL;
	if (s->special >= SPECIAL_LINENO)
		v->flags |= VAR_PLAIN;
	if (s->special)
		special_changed(sh, s);
	return true;
}

void var_flag(struct shell *sh, struct symbol *s, uint8_t add, uint8_t remove)
{
	struct var *v = var_of(sh, s);

	if ((v->flags & add) == add && !(v->flags & remove))
		return;
	before_change(sh, v, true);
	v->flags = (uint8_t)((v->flags | add) & ~remove);
	sh->environ = NULL;
}

/* Is the value of s what special_read says? What names the machine may be set by whoever knows better. */
static bool is_made(const struct shell *sh, const struct symbol *s)
{
	const struct var *v = s->var;

	if (!special_exists(sh, s) || (v && v->flags & VAR_PLAIN))
		return false;
	return !v || !(v->flags & VAR_SET) || !special_is_constant(s);
}

static str made(struct shell *sh, struct symbol *s)
{
	struct var *v = var_of(sh, s);
	char tmp[64];
	const char *text = special_read(sh, s, tmp);

	v->len = 0; /* nothing of it is to be kept */
	reserve(v, strlen(text));
	v->len = strlen(text);
	memcpy(v->text, text, v->len + 1);
	v->flags = (uint8_t)((v->flags & ~(VAR_NUMBER | VAR_NOT_NUMBER)) | VAR_SET | VAR_TEXT);
	return (str){ v->text, v->len };
}

str var_str(struct shell *sh, struct symbol *s)
{
	struct var *v = s->var;

	if (s->special >= SPECIAL_LINENO && is_made(sh, s))
		return made(sh, s);
	if (!v || !(v->flags & VAR_SET))
		return (str){ 0 };
	if (!(v->flags & VAR_TEXT))
		number_to_text(v);
	return (str){ v->text, v->len };
}

const char *var_text(struct shell *sh, struct symbol *s)
{
	return var_str(sh, s).s;
}

/* [-]digits without leading zeros, within a long's range of 18 digits */
static bool plain_number(const char *s, size_t n, long *out)
{
	size_t i = s[0] == '-';
	long v = 0;

	if (i == n || n > 18 || (s[i] == '0' && n > 1))
		return false;
	for (; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return false;
		v = v * 10 + (s[i] - '0');
	}
	*out = s[0] == '-' ? -v : v;
	return true;
}

bool var_number(struct shell *sh, struct symbol *s, long *out)
{
	struct var *v = s->var;

	if (v && v->flags & VAR_NUMBER && s->special < SPECIAL_LINENO) {
		*out = v->number;
		return true;
	}
	if (!var_text(sh, s)) {
		*out = 0;
		return !option_on(sh, OPTION_NOUNSET);
	}
	v = s->var;
	if (v->flags & VAR_NOT_NUMBER || !v->len)
		return false;
	if (!plain_number(v->text, v->len, &v->number)) {
		v->flags |= VAR_NOT_NUMBER;
		return false;
	}
	v->flags |= VAR_NUMBER;
	*out = v->number;
	return true;
}

void scope_push(struct shell *sh, struct scope *sc, bool function)
{
	*sc = (struct scope){ .outer = sh->scope, .function = function };
	sh->scope = sc;
}

void scope_bind(struct shell *sh, struct scope *sc, struct symbol *s)
{
	struct var *v = mem_zalloc(sizeof(*v)), *old = s->var;

	v->sym = s;
	v->outer = old;
	v->saved = checkpoint_id(sh);
	v->flags = (uint8_t)(VAR_LOCAL | (old ? old->flags & (VAR_EXPORT | VAR_READONLY) : 0));
	if (s->special >= SPECIAL_LINENO)
		v->flags |= VAR_PLAIN;
	v->scope_next = sc->vars;
	sc->vars = v;
	if (s->special == SPECIAL_OPTIND)
		sc->getopts_pos = sh->now.getopts_pos;
	s->var = v;
	if (v->flags & VAR_EXPORT)
		sh->environ = NULL;
}

void scope_pop(struct shell *sh)
{
	struct scope *sc = sh->scope;
	struct var *v = sc->vars, *next;

	for (; v; v = next) {
		next = v->scope_next;
		v->sym->var = v->outer;
		if (v->flags & VAR_EXPORT || (v->outer && v->outer->flags & VAR_EXPORT))
			sh->environ = NULL;
		if (v->sym->special)
			special_changed(sh, v->sym);
		if (v->sym->special == SPECIAL_OPTIND)
			sh->now.getopts_pos = sc->getopts_pos;
		var_drop_text(v);
		mem_free(v);
	}
	sh->scope = sc->outer;
}

/* For symbol_sweep. Locals have a flag, so their symbols stay while they are bound. */
static bool empty(struct symbol *s)
{
	struct var *v = s->var;

	if (s->func || s->alias || s->path || s->builtin || s->special || (v && (v->flags || v->outer)))
		return false;
	if (v) {
		var_drop_text(v);
		mem_free(v);
	}
	return true;
}

void var_sweep(struct shell *sh)
{
	/* what a checkpoint restores it finds by its symbol */
	if (symbol_sweep_due() && !sh->checkpoint)
		symbol_sweep(empty);
}

struct collect {
	struct shell *sh;
	struct symbol **syms;
	size_t n, cap;
	uint8_t flags;
};

static void collect_add(struct collect *c, struct symbol *s)
{
	if (c->n == c->cap) {
		c->cap = c->cap ? c->cap * 2 : 64;
		c->syms = mem_realloc(c->syms, mem_mul(c->cap, sizeof(struct symbol *)));
	}
	c->syms[c->n++] = s;
}

static void collect_var(struct symbol *s, void *arg)
{
	struct collect *c = arg;

	if (s->var && (s->var->flags & c->flags) == c->flags)
		collect_add(c, s);
}

static void collect_function(struct symbol *s, void *arg)
{
	struct collect *c = arg;

	if (s->func && s->func->environ)
		collect_add(c, s);
}

char **var_environ(struct shell *sh)
{
	static char **cache; /* the strings and the vector, one block */
	struct collect c = { .sh = sh, .flags = VAR_SET | VAR_EXPORT };
	struct collect functions = { .sh = sh };
	size_t bytes = 0, extra = 0, n;
	char *p;

	if (sh->environ)
		return sh->environ;
	symbol_each(collect_var, &c);
	symbol_each(collect_function, &functions);
	while (sh->environ_extra && sh->environ_extra[extra])
		extra++;
	for (size_t i = 0; i < c.n; i++)
		bytes += c.syms[i]->len + var_str(sh, c.syms[i]).n + 2;
	mem_free(cache);
	n = c.n + functions.n + extra;
	cache = mem_alloc((n + 1) * sizeof(char *) + bytes);
	p = (char *)(cache + n + 1);
	for (size_t i = 0; i < c.n; i++) {
		str v = var_str(sh, c.syms[i]);

		cache[i] = p;
		memcpy(p, c.syms[i]->name, c.syms[i]->len);
		p += c.syms[i]->len;
		*p++ = '=';
		memcpy(p, v.s, v.n + 1);
		p += v.n + 1;
	}
	for (size_t i = 0; i < functions.n; i++)
		cache[c.n + i] = functions.syms[i]->func->environ;
	for (size_t i = 0; i < extra; i++)
		cache[n - extra + i] = sh->environ_extra[i];
	cache[n] = NULL;
	mem_free(c.syms);
	mem_free(functions.syms);
	return sh->environ = cache;
}

/* The environment's text serves as it is, until the variable changes. */
static void import(struct shell *sh, struct symbol *s, char *text)
{
	struct var *v = var_of(sh, s);

	var_drop_text(v); /* of an earlier string of that name */
	v->text = text;
	v->len = strlen(text);
	v->cap = 0;
	v->flags = VAR_SET | VAR_TEXT | VAR_EXPORT;
	if (s->special)
		special_changed(sh, s);
}

void var_import(struct shell *sh, char **envp)
{
	size_t extra = 0;

	for (; *envp; envp++) {
		char *eq = strchr(*envp, '=');

		if (eq && name_valid(*envp, (size_t)(eq - *envp))) {
			struct symbol *s = symbol_get(*envp, (size_t)(eq - *envp));

			/* IFS is never taken from the environment (POSIX 2.5.3) */
			if (s->special == SPECIAL_IFS || s->special == SPECIAL_OPTIND)
				continue;
			import(sh, s, eq + 1);
		} else {
			sh->environ_extra = mem_realloc(sh->environ_extra, (extra + 2) * sizeof(char *));
			sh->environ_extra[extra++] = *envp;
			sh->environ_extra[extra] = NULL;
		}
	}
	sh->environ = NULL;
}

const char *var_get(struct shell *sh, const char *name)
{
	struct symbol *s = symbol_find(name, strlen(name));

	return s ? var_text(sh, s) : NULL;
}

bool var_put(struct shell *sh, const char *name, const char *text)
{
	return var_set(sh, symbol_get(name, strlen(name)), text, strlen(text));
}

static int by_name(const void *a, const void *b)
{
	const struct symbol *const *x = a, *const *y = b;

	return strcmp((*x)->name, (*y)->name);
}

void var_print(struct shell *sh, struct out *o, const char *prefix, uint8_t flags)
{
	struct collect c = { .sh = sh, .flags = flags };
	struct buf b = { 0 };

	symbol_each(collect_var, &c);
	if (c.n)
		qsort(c.syms, c.n, sizeof(struct symbol *), by_name);
	for (size_t i = 0; i < c.n; i++) {
		str v = var_str(sh, c.syms[i]);

		b.n = 0;
		buf_fmt(&b, "%s%s", prefix, c.syms[i]->name);
		if (v.s) {
			buf_addc(&b, '=');
			buf_quote(&b, v.s, v.n, true);
		}
		buf_addc(&b, '\n');
		if (v.s || *prefix)
			out_add(o, b.s, b.n);
	}
	buf_finish(&b);
	mem_free(c.syms);
}
