/* var.c - variables: values, arrays, attributes, scopes, the environment
 * SPDX-License-Identifier: ISC
 */
#include "vars/var.h"

#include "base/near.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "vars/checkpoint.h"
#include "vars/func.h"
#include "vars/options.h"
#include "vars/special.h"

#include <stdlib.h>

/* What the plain way of setting a value does not do. */
enum { VAR_SLOW = VAR_READONLY | VAR_NAMEREF | VAR_ARRAY | VAR_CONVERTS, VAR_INDIRECT = VAR_NAMEREF | VAR_ARRAY };
/* What `local -` keeps: what set -o knows. */
static const uint64_t SET_OPTIONS = (UINT64_C(1) << OPTION_STDIN) - 1;
enum { MAX_REFERENCES = 8 }; /* from name to name, as in bash */

/* A variable's state before a virtual subshell changed it. */
struct var_record {
	struct var *var;
	struct var old;
};

static void drop(struct var *v)
{
	value_drop(&v->value);
	array_free(v->array);
}

static void undo_var(struct shell *sh, void *data)
{
	struct var_record *r = data;
	struct var *v = r->var;

	if (v->flags & VAR_EXPORT || r->old.flags & VAR_EXPORT)
		sh->environ = NULL;
	drop(v);
	v->value = r->old.value;
	v->array = r->old.array;
	v->flags = r->old.flags;
	v->saved = r->old.saved;
	mem_free(r);
	if (v->sym->special && v->sym->var == v) {
		int pos = sh->now.getopts_pos;

		special_changed(sh, v->sym);
		sh->now.getopts_pos = pos;
	}
}

/* The variable is about to change: note its state once per checkpoint. keep: its value goes on from there. */
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
	v->array = keep && v->array ? array_copy(v->array) : NULL;
	if (keep) {
		v->value = value_copy(&v->value);
	} else {
		v->value.text = NULL;
		v->value.len = v->value.cap = 0;
	}
}

struct var *var_binding(struct shell *sh, struct symbol *s)
{
	if (!s->var) {
		s->var = mem_zalloc(sizeof(struct var));
		s->var->sym = s;
		if (special_is_readonly(s) && special_exists(sh, s))
			s->var->flags = VAR_READONLY | (s->special == SPECIAL_UID || s->special == SPECIAL_EUID ? VAR_INTEGER : 0);
		if (special_is_assoc(s) && special_exists(sh, s))
			s->var->flags = VAR_ASSOC;
	}
	return s->var;
}

struct var *var_global(struct shell *sh, struct symbol *s)
{
	struct var *v = var_binding(sh, s);

	while (v->outer)
		v = v->outer;
	if (v->flags & VAR_LOCAL) { /* nothing is beneath the locals yet */
		v->outer = mem_zalloc(sizeof(struct var));
		v->outer->sym = s;
		v = v->outer;
	}
	return v;
}

static void after_change(struct shell *sh, struct var *v)
{
	if (v->sym->special && v->sym->var == v)
		special_changed(sh, v->sym);
	if (v->flags & VAR_EXPORT)
		sh->environ = NULL;
}

bool var_readonly_error(struct shell *sh, const struct symbol *s)
{
	sh_error(sh, "%s: readonly variable", s->name);
	sh_goes_on(sh);
	return false;
}

static uint16_t set_flags(const struct shell *sh, const struct var *v)
{
	bool exported = option_on(sh, OPTION_ALLEXPORT) && !(v->flags & VAR_ARRAY);

	return (uint16_t)(v->flags | VAR_SET | (exported ? VAR_EXPORT : 0));
}

/* The end of each assignment that is not the plain one. */
static void assigned(struct shell *sh, struct var *v)
{
	v->flags = set_flags(sh, v);
	if (v->sym->special >= SPECIAL_LINENO && v->sym->var == v) {
		value_str(&v->value);
		special_assigned(sh, v->sym);
	}
	if (v->sym->special || v->flags & VAR_EXPORT)
		after_change(sh, v);
}

/* ---- name references ----------------------------------------------------------------- */

static bool circular(struct shell *sh, const struct symbol *s)
{
	sh_error(sh, "warning: %s: circular name reference", s->name);
	return false;
}

bool var_target(struct shell *sh, struct symbol *s, struct target *t)
{
	*t = (struct target){ s, s->var, { 0 } };
	for (int level = 0; t->var && t->var->flags & VAR_NAMEREF && !t->sub.s; level++) {
		struct var *from = t->var;
		str name = from->flags & VAR_SET ? value_str(&from->value) : (str){ 0 };
		const char *open = name.n ? memchr(name.s, '[', name.n) : NULL;

		t->sym = NULL;
		t->var = NULL;
		if (!name.n)
			return true;
		if (level == MAX_REFERENCES)
			return circular(sh, s);
		if (open) {
			t->sub = (str){ open + 1, name.n - (size_t)(open - name.s) - 2 };
			name.n = (size_t)(open - name.s);
		}
		t->sym = symbol_get(name.s, name.n);
		t->var = t->sym->var;
		if (t->var == from || t->var == s->var) {
			circular(sh, s);
			if (t->var->flags & VAR_LOCAL) /* the global variable is meant */
				t->var = var_global(sh, t->sym);
			return !(t->var->flags & VAR_NAMEREF);
		}
	}
	return true;
}

bool names_target(str text)
{
	const char *open = text.n ? memchr(text.s, '[', text.n) : NULL;

	if (!open)
		return name_valid(text.s, text.n);
	return text.s[text.n - 1] == ']' && text.s + text.n - 2 > open && name_valid(text.s, (size_t)(open - text.s));
}

bool binding_refer(struct shell *sh, struct var *v, str text)
{
	if (!names_target(text)) {
		sh_error(sh, "`%.*s': not a valid identifier", (int)text.n, text.s);
		return false;
	}
	before_change(sh, v, false);
	value_set(&v->value, text.s, text.n);
	v->flags |= VAR_SET;
	return true;
}

/* ---- by binding ---------------------------------------------------------------------- */

static const struct key first_element = { { "0", 1 }, 0 };

/* Where the value stands; NULL: nowhere yet. */
static struct value *place(const struct var *v, const struct key *key)
{
	if (v->flags & VAR_ARRAY)
		return v->array ? array_find(v->array, key ? *key : first_element) : NULL;
	return !key || (!key->index && !key->text.s) ? (struct value *)(uintptr_t)&v->value : NULL;
}

/* What was no array is one of that kind from now on; before_change has been called. */
static void become_array(struct var *v, uint16_t kind)
{
	if (v->flags & VAR_ARRAY)
		return;
	v->flags |= kind;
	v->array = NULL;
	if (v->flags & VAR_SET) {
		v->array = array_new(kind == VAR_ASSOC);
		*array_make(v->array, first_element) = v->value;
	}
	v->value = (struct value){ 0 };
}

static struct value *make_place(struct var *v, const struct key *key)
{
	if (key)
		become_array(v, VAR_INDEXED);
	if (!(v->flags & VAR_ARRAY))
		return &v->value;
	if (!v->array)
		v->array = array_new(v->flags & VAR_ASSOC);
	return array_make(v->array, key ? *key : first_element);
}

struct value *binding_value(const struct var *v, const struct key *key)
{
	struct value *value = v && v->flags & VAR_SET ? place(v, key) : NULL;

	return value && value->known ? value : NULL;
}

str binding_str(struct var *v, const struct key *key)
{
	struct value *value = binding_value(v, key);

	return value ? value_str(value) : (str){ 0 };
}

/* Is the value of s what special_read says? What names the machine may be set by whoever knows better. */
static bool is_made(const struct shell *sh, const struct symbol *s)
{
	const struct var *v = s->var;

	if (!special_exists(sh, s) || (v && v->flags & VAR_PLAIN))
		return false;
	return !v || !(v->flags & VAR_SET) || !special_is_constant(s);
}

static void make(struct shell *sh, struct symbol *s)
{
	struct var *v = var_binding(sh, s);
	const char *text;
	char tmp[64];

	if (special_is_array(s)) {
		if (!v->array)
			v->array = special_array(s);
		array_clear(v->array);
		v->flags |= special_is_assoc(s) ? VAR_ASSOC : VAR_INDEXED;
		if (special_fill(sh, s, v->array))
			v->flags |= VAR_SET;
		else
			v->flags &= (uint16_t)~VAR_SET;
		return;
	}
	text = special_read(sh, s, tmp);
	value_set(&v->value, text, strlen(text));
	v->flags |= VAR_SET;
}

/* What -l, -u and -c make of it. */
static str in_case(struct shell *sh, const struct var *v, str text)
{
	struct buf b = buf_in(&sh->scratch);

	for (size_t i = 0, n; i < text.n; i += n) {
		bool upper = v->flags & VAR_UPPER || (v->flags & VAR_CAPITAL && i == 0);
		uint32_t c = (unsigned char)text.s[i];

		n = sh->utf8 ? utf8_decode(text.s + i, text.n - i, &c) : 1;
		if (c >= 0x80 && (!sh->utf8 || c >= UTF8_RAW)) {
			buf_add(&b, text.s + i, n);
			continue;
		}
		if (c >= 0x80)
			c = upper ? unicode_to_upper(c) : unicode_to_lower(c);
		else if (upper ? c >= 'a' && c <= 'z' : c >= 'A' && c <= 'Z')
			c ^= 0x20;
		utf8_add(&b, c);
	}
	buf_cstr(&b);
	return (str){ b.s, b.n };
}

/* Nothing but what is assigned next shall differ from what an array of names tells of. */
static void renew(struct shell *sh, struct var *v)
{
	if (v->flags & VAR_ASSOC && special_is_assoc(v->sym) && v->sym->var == v && is_made(sh, v->sym))
		make(sh, v->sym);
}

bool binding_set_number(struct shell *sh, struct var *v, const struct key *key, long number)
{
	if (v->flags & VAR_READONLY)
		return var_readonly_error(sh, v->sym);
	renew(sh, v);
	before_change(sh, v, key || v->flags & VAR_ARRAY);
	value_set_number(make_place(v, key), number);
	assigned(sh, v);
	return true;
}

static bool set_integer(struct shell *sh, struct var *v, const struct key *key, str text, bool append)
{
	struct value *old = append ? place(v, key) : NULL;
	long number, before = 0;

	if (v->flags & VAR_READONLY)
		return var_readonly_error(sh, v->sym);
	if ((old && old->known && !sh->evaluate(sh, value_str(old), &before)) ||
	    !sh->evaluate(sh, text, &number)) {
		sh_number_error(sh);
		return false;
	}
	return binding_set_number(sh, v, key, (long)((unsigned long)before + (unsigned long)number));
}

static str appended(struct shell *sh, struct var *v, const struct key *key, str text)
{
	str old = binding_str(v, key);
	struct buf b = buf_in(&sh->scratch);

	buf_add(&b, old.s, old.n);
	buf_add(&b, text.s, text.n);
	buf_cstr(&b);
	return (str){ b.s, b.n };
}

bool binding_set(struct shell *sh, struct var *v, const struct key *key, str text, unsigned how)
{
	bool append = how & ASSIGN_APPEND;
	struct value *value;

	if (v->flags & VAR_INTEGER)
		return set_integer(sh, v, key, text, append);
	if (v->flags & VAR_READONLY)
		return var_readonly_error(sh, v->sym);
	if (v->flags & VAR_CONVERTS) {
		text = in_case(sh, v, append ? appended(sh, v, key, text) : text);
		append = false;
	}
	renew(sh, v);
	before_change(sh, v, append || key || v->flags & VAR_ARRAY);
	value = make_place(v, key);
	if (append && v->flags & VAR_SET && value->known)
		value_append(value, text.s, text.n);
	else
		value_set(value, text.s, text.n);
	assigned(sh, v);
	return true;
}

void binding_copy(struct shell *sh, struct var *v, const struct var *from)
{
	before_change(sh, v, false);
	drop(v);
	v->value = value_copy(&from->value);
	v->array = from->array ? array_copy(from->array) : NULL;
	v->flags = (uint16_t)((v->flags & VAR_LOCAL) | (from->flags & ~(VAR_LOCAL | VAR_PLAIN)));
	after_change(sh, v);
}

void binding_flag(struct shell *sh, struct var *v, uint16_t add, uint16_t remove)
{
	if ((v->flags & add) == add && !(v->flags & remove))
		return;
	before_change(sh, v, true);
	v->flags = (uint16_t)((v->flags & ~remove) | add);
	sh->environ = NULL;
}

bool binding_array(struct shell *sh, struct var *v, uint16_t kind, bool clear)
{
	if (v->flags & VAR_ARRAY && !(v->flags & kind)) {
		sh_error(sh, "%s: cannot convert %s array", v->sym->name,
			 kind == VAR_ASSOC ? "indexed to associative" : "associative to indexed");
		return false;
	}
	if (clear && v->flags & VAR_READONLY)
		return var_readonly_error(sh, v->sym);
	before_change(sh, v, !clear);
	if (clear && v->array)
		array_clear(v->array);
	if (clear && !(v->flags & VAR_ARRAY)) {
		value_drop(&v->value);
		v->value = (struct value){ 0 };
		v->flags &= (uint16_t)~(VAR_SET | VAR_NAMEREF);
	}
	become_array(v, kind);
	if (clear)
		assigned(sh, v);
	return true;
}

bool binding_unset_element(struct shell *sh, struct var *v, const struct key *key)
{
	if (v->flags & VAR_READONLY)
		return var_readonly_error(sh, v->sym);
	if (!v->array)
		return true;
	before_change(sh, v, true);
	array_remove(v->array, *key);
	return true;
}

/* ---- unset --------------------------------------------------------------------------- */

struct binding_record {
	struct var *var;
	struct scope *scope;
};

static void changed_binding(struct shell *sh, struct symbol *s)
{
	sh->environ = NULL;
	if (s->special)
		special_changed(sh, s);
}

/* Was the scope there before the virtual subshell began? Then what changes in it is to be undone. */
static bool is_older(const struct shell *sh, const struct scope *sc)
{
	const struct scope *outer = sh->checkpoint ? sh->checkpoint->scope : NULL;

	while (outer && outer != sc)
		outer = outer->outer;
	return outer != NULL;
}

static void note_binding(struct shell *sh, undo_fn *fn, struct scope *sc, struct var *v)
{
	struct binding_record *r = mem_alloc(sizeof(*r));

	*r = (struct binding_record){ v, sc };
	checkpoint_note(sh, fn, r);
}

/* Take v out of its scope: the binding beneath is seen again. */
static void unbind(struct shell *sh, struct scope *sc, struct var *v)
{
	struct var **at = &sc->vars;

	while (*at != v)
		at = &(*at)->scope_next;
	*at = v->scope_next;
	v->sym->var = v->outer;
	changed_binding(sh, v->sym);
}

static void free_binding(struct var *v)
{
	drop(v);
	mem_free(v);
}

static void undo_bind(struct shell *sh, void *data)
{
	struct binding_record *r = data;

	unbind(sh, r->scope, r->var);
	free_binding(r->var);
	mem_free(r);
}

static void undo_unbind(struct shell *sh, void *data)
{
	struct binding_record *r = data;
	struct var *v = r->var;

	v->scope_next = r->scope->vars;
	r->scope->vars = v;
	v->outer = v->sym->var;
	v->sym->var = v;
	changed_binding(sh, v->sym);
	mem_free(r);
}

/* The scope whose binding v is, when that is not the running function's own. */
static struct scope *foreign_scope(const struct shell *sh, const struct var *v)
{
	bool own = true;

	if (!(v->flags & VAR_LOCAL))
		return NULL;
	for (struct scope *sc = sh->scope; sc; sc = sc->outer) {
		if (scope_find(sc, v->sym) == v)
			return own && sc->function ? NULL : sc;
		own &= !sc->function;
	}
	return NULL;
}

bool binding_unset(struct shell *sh, struct var *v)
{
	struct symbol *s = v->sym;
	struct scope *foreign;

	if (v->flags & VAR_READONLY)
		return var_readonly_error(sh, s);
	foreign = option_on(sh, OPTION_POSIX) || option_on(sh, OPTION_LOCALVAR_UNSET) ? NULL : foreign_scope(sh, v);
	if (foreign) { /* of a caller, or of the assignments before a command */
		unbind(sh, foreign, v);
		if (is_older(sh, foreign))
			note_binding(sh, undo_unbind, foreign, v);
		else
			free_binding(v);
		return true;
	}
	before_change(sh, v, false);
	drop(v);
	v->value = (struct value){ 0 };
	v->array = NULL;
	v->flags &= VAR_LOCAL;
	if (s->special >= SPECIAL_LINENO && s->special != SPECIAL_PIPESTATUS) /* which comes back */
		v->flags |= VAR_PLAIN;
	if (s->special)
		special_changed(sh, s);
	return true;
}

/* ---- by name ------------------------------------------------------------------------- */

/* What was not plain: by reference, element 0, converted, or read-only. */
static bool set_target(struct shell *sh, struct symbol *s, str text, unsigned how)
{
	struct target t;

	if (!var_target(sh, s, &t))
		return false;
	if (!t.sym)
		return binding_refer(sh, s->var, text);
	if (t.sub.s) {
		struct var *v = t.var ? t.var : var_binding(sh, t.sym);
		struct key key;

		return sh->subscript(sh, v, t.sub, &key) && binding_set(sh, v, &key, text, how);
	}
	return binding_set(sh, t.var ? t.var : var_binding(sh, t.sym), NULL, text, how);
}

bool var_set(struct shell *sh, struct symbol *s, const char *text, size_t n)
{
	struct var *v = var_binding(sh, s);

	if (v->flags & VAR_SLOW)
		return set_target(sh, s, (str){ text, n }, 0);
	before_change(sh, v, false);
	value_set(&v->value, text, n);
	v->flags = set_flags(sh, v);
	if (s->special)
		special_assigned(sh, s);
	if (s->special || v->flags & VAR_EXPORT)
		after_change(sh, v);
	return true;
}

bool var_append(struct shell *sh, struct symbol *s, const char *text, size_t n)
{
	struct var *v = var_binding(sh, s);

	if (v->flags & VAR_SLOW)
		return set_target(sh, s, (str){ text, n }, ASSIGN_APPEND);
	if (!var_text(sh, s))
		return var_set(sh, s, text, n);
	before_change(sh, v, true);
	value_append(&v->value, text, n);
	v->flags = set_flags(sh, v);
	if (s->special || v->flags & VAR_EXPORT)
		after_change(sh, v);
	return true;
}

bool var_set_number(struct shell *sh, struct symbol *s, long number)
{
	struct var *v = var_binding(sh, s);
	char tmp[24];

	if (v->flags & VAR_SLOW)
		return set_target(sh, s, str_of(num_text(number, tmp)), 0);
	before_change(sh, v, false);
	value_set_number(&v->value, number);
	if (s->special)
		assigned(sh, v);
	v->flags = set_flags(sh, v);
	if (v->flags & VAR_EXPORT)
		after_change(sh, v);
	return true;
}

bool var_unset(struct shell *sh, struct symbol *s)
{
	struct var *v = s->special >= SPECIAL_LINENO ? var_binding(sh, s) : s->var;

	return !v || binding_unset(sh, v);
}

void var_flag(struct shell *sh, struct symbol *s, uint16_t add, uint16_t remove)
{
	binding_flag(sh, var_binding(sh, s), add, remove);
}

static str target_str(struct shell *sh, struct symbol *s)
{
	struct target t;
	struct key key;

	if (!var_target(sh, s, &t) || !t.sym)
		return (str){ 0 };
	if (t.sub.s) /* the expression counts also when there is no array */
		return sh->subscript(sh, t.var, t.sub, &key) && t.var ? binding_str(t.var, &key) : (str){ 0 };
	if (t.sym != s)
		return t.var && t.var == t.sym->var ? var_str(sh, t.sym) : binding_str(t.var, NULL);
	return binding_str(var_elements(sh, s), NULL);
}

str var_str(struct shell *sh, struct symbol *s)
{
	struct var *v = s->var;

	if (s->special >= SPECIAL_LINENO && is_made(sh, s)) {
		make(sh, s);
		v = s->var;
	}
	if (!v || !(v->flags & VAR_SET))
		return (str){ 0 };
	if (v->flags & VAR_INDIRECT)
		return target_str(sh, s);
	return value_str(&v->value);
}

const char *var_text(struct shell *sh, struct symbol *s)
{
	return var_str(sh, s).s;
}

bool var_number(struct shell *sh, struct symbol *s, long *out)
{
	struct var *v = s->var;
	str text;

	if (v && v->value.known & VALUE_NUMBER && s->special < SPECIAL_LINENO && v->flags & VAR_SET) {
		*out = v->value.number;
		return true;
	}
	text = var_str(sh, s);
	if (!text.s) {
		*out = 0;
		return !option_nounset(sh);
	}
	if (s->var->flags & VAR_INDIRECT) {
		struct value plain = { .text = (char *)(uintptr_t)text.s, .len = text.n, .known = VALUE_TEXT };

		return value_number(&plain, out);
	}
	return value_number(&s->var->value, out);
}

struct var *var_elements(struct shell *sh, struct symbol *s)
{
	struct target t;

	if (!var_target(sh, s, &t) || !t.sym || t.sub.s)
		return NULL;
	if (t.sym->special >= SPECIAL_LINENO && is_made(sh, t.sym)) {
		make(sh, t.sym);
		return t.sym->var;
	}
	return t.var;
}

/* ---- scopes -------------------------------------------------------------------------- */

void scope_push(struct shell *sh, struct scope *sc, bool function)
{
	*sc = (struct scope){ .outer = sh->scope, .function = function };
	sh->scope = sc;
}

struct scope *scope_function(const struct shell *sh)
{
	struct scope *sc = sh->scope;

	while (sc && !sc->function)
		sc = sc->outer;
	return sc;
}

struct var *scope_find(const struct scope *sc, const struct symbol *s)
{
	for (struct var *v = sc->vars; v; v = v->scope_next)
		if (v->sym == s)
			return v;
	return NULL;
}

struct var *scope_bind(struct shell *sh, struct scope *sc, struct symbol *s)
{
	struct var *v = mem_zalloc(sizeof(*v)), *old = s->var;

	v->sym = s;
	v->outer = old;
	v->saved = checkpoint_id(sh);
	v->flags = (uint16_t)(VAR_LOCAL | (old ? old->flags & (VAR_EXPORT | VAR_READONLY) : 0));
	if (s->special >= SPECIAL_LINENO)
		v->flags |= VAR_PLAIN;
	v->scope_next = sc->vars;
	sc->vars = v;
	if (s->special == SPECIAL_OPTIND)
		sc->getopts_pos = sh->now.getopts_pos;
	s->var = v;
	if (v->flags & VAR_EXPORT)
		sh->environ = NULL;
	if (is_older(sh, sc))
		note_binding(sh, undo_bind, sc, v);
	return v;
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
		free_binding(v);
	}
	if (sc->keeps_options)
		sh->now.options[0] = (sh->now.options[0] & ~SET_OPTIONS) | (sc->options & SET_OPTIONS);
	sh->scope = sc->outer;
}

/* For symbol_sweep. Locals have a flag, so their symbols stay while they are bound. */
static bool empty(struct symbol *s)
{
	struct var *v = s->var;

	if (s->func || s->alias || s->path || s->builtin || s->special || (v && (v->flags || v->outer)))
		return false;
	if (v)
		free_binding(v);
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
	struct symbol **v; /* in the scratch arena */
	size_t n, cap;
	uint16_t all; /* of these flags */
};

static void collect_add(struct collect *c, struct symbol *s)
{
	if (c->n == c->cap) {
		size_t cap = c->cap ? c->cap * 2 : 64;
		struct symbol **v = arena_alloc(&c->sh->scratch, cap * sizeof(struct symbol *));

		if (c->n)
			memcpy(v, c->v, c->n * sizeof(struct symbol *));
		c->v = v;
		c->cap = cap;
	}
	c->v[c->n++] = s;
}

static void collect_var(struct symbol *s, void *arg)
{
	struct collect *c = arg;

	if (s->var && (s->var->flags & c->all) == c->all && s->var->flags & ~VAR_PLAIN)
		collect_add(c, s);
}

static int by_name(const void *a, const void *b)
{
	const struct symbol *const *x = a, *const *y = b;

	return strcmp((*x)->name, (*y)->name);
}

/* What is made when it is read, but is there from the start: arrays and what does not change. */
static void make_listed(struct shell *sh)
{
	const char *name;

	for (size_t i = 0; (name = special_name(i)); i++) {
		struct symbol *s = symbol_get(name, strlen(name));

		if (special_exists(sh, s) && (special_is_array(s) || special_is_constant(s) || special_is_readonly(s)) &&
		    (s->special != SPECIAL_FUNCNAME || sh->now.call))
			var_str(sh, s);
	}
}

struct symbol **var_list(struct shell *sh, uint16_t flags, size_t *n)
{
	struct collect c = { .sh = sh, .all = flags };

	if (!(flags & (VAR_LOCAL | VAR_EXPORT)))
		make_listed(sh);
	symbol_each(collect_var, &c);
	if (c.n)
		qsort(c.v, c.n, sizeof(struct symbol *), by_name);
	*n = c.n;
	return c.v;
}

/* What a program gets of an exported variable; .s NULL: nothing, it is an array. */
static str exported(struct shell *sh, const struct symbol *s)
{
	return s->var->flags & VAR_ARRAY ? (str){ 0 } : var_str(sh, (struct symbol *)(uintptr_t)s);
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
	struct collect c = { .sh = sh, .all = VAR_SET | VAR_EXPORT };
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
		bytes += c.v[i]->len + exported(sh, c.v[i]).n + 2;
	mem_free(cache);
	n = c.n + functions.n + extra;
	cache = mem_alloc((n + 2) * sizeof(char *) + bytes); /* with _ and NULL */
	p = (char *)(cache + n + 2);
	n = 0;
	for (size_t i = 0; i < c.n; i++) {
		str v = exported(sh, c.v[i]);

		if (!v.s || c.v[i]->special == SPECIAL_LAST_ARGUMENT)
			continue;
		cache[n++] = p;
		memcpy(p, c.v[i]->name, c.v[i]->len);
		p += c.v[i]->len;
		*p++ = '=';
		memcpy(p, v.s, v.n + 1);
		p += v.n + 1;
	}
	for (size_t i = 0; i < functions.n; i++)
		cache[n++] = functions.v[i]->func->environ;
	for (size_t i = 0; i < extra; i++)
		cache[n++] = sh->environ_extra[i];
	cache[n] = NULL;
	sh->environ_n = n;
	return sh->environ = cache;
}

char **var_environ_for(struct shell *sh, const char *path)
{
	struct symbol *s = symbol_find("_", 1);
	struct buf b = buf_in(&sh->scratch);
	char **environ = var_environ(sh);

	if (option_on(sh, OPTION_POSIX))
		path = s && s->var && s->var->flags & VAR_EXPORT ? var_text(sh, s) : NULL;
	environ[sh->environ_n] = NULL;
	environ[sh->environ_n + 1] = NULL;
	if (path) {
		buf_fmt(&b, "_=%s", path);
		environ[sh->environ_n] = (char *)(uintptr_t)buf_cstr(&b);
	}
	return environ;
}

/* The environment's text serves as it is, until the variable changes. */
static void import(struct shell *sh, struct symbol *s, char *text)
{
	struct var *v = var_binding(sh, s);

	value_drop(&v->value); /* of an earlier string of that name */
	v->value = (struct value){ .text = text, .len = strlen(text), .known = VALUE_TEXT };
	v->flags = VAR_SET | VAR_EXPORT;
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

const char *var_near(struct shell *sh, const struct symbol *s)
{
	size_t n, len = strlen(s->name), count = 0;
	struct buf b = buf_in(&sh->scratch);
	struct symbol **all;
	const char **names, *near;

	if (!sh_strict(sh))
		return "";
	all = var_list(sh, VAR_SET, &n);
	names = arena_alloc(&sh->scratch, (n + 1) * sizeof(*names));
	for (size_t i = 0; i < n; i++) /* two letters of three are no likeness */
		if (all[i] != s && (len > 3 || all[i]->name[0] == s->name[0]) && strlen(all[i]->name) <= 2 * len)
			names[count++] = all[i]->name;
	near = near_word(s->name, len, names, count);
	if (!near)
		return "";
	buf_fmt(&b, ", did you mean %s?", near);
	return buf_cstr(&b);
}
