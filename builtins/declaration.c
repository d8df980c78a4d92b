/* declaration.c - what declare, local, export and readonly share
 * SPDX-License-Identifier: ISC
 */
#include "builtins/declaration.h"

#include "exec/trace.h"
#include "expand/subscript.h"
#include "vars/options.h"
#include "vars/show.h"
#include "vars/special.h"

uint16_t declare_flag(int letter)
{
	static const struct { char letter; uint16_t flag; } flags[] = {
		{ 'a', VAR_INDEXED }, { 'A', VAR_ASSOC }, { 'i', VAR_INTEGER }, { 'l', VAR_LOWER }, { 'n', VAR_NAMEREF },
		{ 'r', VAR_READONLY }, { 't', VAR_TRACE }, { 'u', VAR_UPPER }, { 'c', VAR_CAPITAL }, { 'x', VAR_EXPORT },
	};

	for (size_t i = 0; i < ARRAY_LEN(flags); i++)
		if (flags[i].letter == letter)
			return flags[i].flag;
	return 0;
}

/* What an operand is made of. */
struct operand {
	struct variable var;
	const struct compound *compound; /* NULL: none */
	const struct compound_items *items; /* of that */
	str value; /* .s NULL: none */
	bool append;
};

static bool parse(struct shell *sh, const struct declaration *d, const char *text, struct operand *o)
{
	size_t n = 0;

	*o = (struct operand){ 0 };
	while (name_char[(unsigned char)text[n]])
		n++;
	if (text[n] == '[') { /* up to the ] before the sign */
		const char *close = strstr(text + n, "]="), *appends = strstr(text + n, "]+=");

		if (appends && (!close || appends < close))
			close = appends;
		n = close ? (size_t)(close + 1 - text) : strlen(text);
	}
	o->append = text[n] == '+' && text[n + 1] == '=';
	if (text[n] == '=' || o->append)
		o->value = str_of(text + n + 1 + o->append);
	else
		n = strlen(text);
	o->compound = compound_of(sh, text);
	if (variable_parse(text, n, &o->var) && (!o->var.sub.s || d->local || d->global))
		return true;
	if (!o->var.sym) /* all of it, as bash */
		n = strlen(text);
	sh_error(sh, "%s: `%.*s': not a valid identifier", d->command, (int)n, text);
	return false;
}

static bool refuse(struct shell *sh, const struct declaration *d, const struct symbol *s, const char *why)
{
	sh_error(sh, "%s: %s: %s", d->command, s->name, why);
	return false;
}

/* What NAME=( ) would assign cannot be: to bash that is an error of its expansion, but in a function for its own variable. */
static bool refuse_operand(struct shell *sh, const struct declaration *d, const struct symbol *s, const struct operand *o,
			   const char *why)
{
	if (!o->compound || (d->local && scope_function(sh)))
		return refuse(sh, d, s, why);
	sh_error(sh, "%s: %s", s->name, why);
	sh->status = 1;
	sh->flow = sh_fatal(sh);
	return false;
}

/* A new binding in the function's scope, or the one that is there. NULL after a message. */
static struct var *local_binding(struct shell *sh, const struct declaration *d, struct symbol *s)
{
	struct scope *sc = scope_function(sh), *before = sc->outer;
	struct var *old = s->var, *v = scope_find(sc, s), *given;

	for (struct scope *in = sh->scope; !v && in != sc; in = in->outer)
		v = scope_find(in, s);
	if (v)
		return v;
	if (old && old->flags & VAR_READONLY && (option_on(sh, OPTION_POSIX) || !(old->flags & VAR_LOCAL)))
		return refuse(sh, d, s, "readonly variable"), NULL;
	v = scope_bind(sh, sc, s);
	v->flags &= (uint16_t)~VAR_READONLY;
	if (s->special)
		special_changed(sh, s);
	/* f called as x=1 f: a local x begins with that value, as in bash */
	given = before && !before->function ? scope_find(before, s) : NULL;
	if (old && (d->inherit || option_on(sh, OPTION_LOCALVAR_INHERIT) || (given && given == old)))
		binding_copy(sh, v, old);
	return v;
}

/* What ( ) holds is read before a local variable hides the one of that name. */
static bool expand_items(struct shell *sh, const struct declaration *d, struct operand *o)
{
	bool local = d->local && scope_function(sh);
	const struct var *v = local ? scope_find(scope_function(sh), o->var.sym) : var_elements(sh, o->var.sym);

	const char *speaker = sh->speaker;

	sh->speaker = NULL; /* as if it stood alone */
	o->items = compound_expand(sh, d->add & VAR_ASSOC || (v && v->flags & VAR_ASSOC), o->compound);
	sh->speaker = speaker;
	if (!o->items) {
		sh->status = 1;
		sh->flow = sh_fatal(sh);
	}
	return o->items != NULL;
}

/* The binding that is declared; NULL after a message. */
static struct var *binding(struct shell *sh, const struct declaration *d, struct symbol *s)
{
	struct target t;

	if (d->local && scope_function(sh))
		return local_binding(sh, d, s);
	if (d->global) {
		struct var *v = var_global(sh, s);

		if (v != s->var)
			return v;
	}
	if ((d->add | d->remove) & VAR_NAMEREF)
		return var_binding(sh, s);
	if (!var_target(sh, s, &t))
		return NULL;
	if (!t.sym || t.sub.s)
		return s->var;
	return t.var ? t.var : var_binding(sh, t.sym);
}

/* The attributes that count before the value is assigned. */
static bool apply(struct shell *sh, const struct declaration *d, struct var *v, const struct operand *o)
{
	uint16_t kind = d->add & VAR_ARRAY, add = d->add & (uint16_t)~(VAR_ARRAY | VAR_READONLY), remove = d->remove;

	if (remove & VAR_READONLY && v->flags & VAR_READONLY)
		return refuse(sh, d, v->sym, "readonly variable");
	if (remove & v->flags & VAR_ARRAY)
		return refuse(sh, d, v->sym, "cannot destroy array variables in this way");
	if (kind == VAR_ARRAY)
		return refuse(sh, d, v->sym, "cannot convert associative to indexed array");
	if (kind && v->flags & VAR_ARRAY && !(v->flags & kind))
		return refuse_operand(sh, d, v->sym, o, kind == VAR_ASSOC ? "cannot convert indexed to associative array" :
							 "cannot convert associative to indexed array");
	if (v->flags & VAR_READONLY && ((o->value.s && (d->local || d->global)) || add & VAR_NAMEREF || (kind && !(v->flags & kind))))
		return refuse_operand(sh, d, v->sym, o, "readonly variable");
	if (add & VAR_NAMEREF && v->flags & VAR_ARRAY)
		return refuse(sh, d, v->sym, "reference variable cannot be an array");
	if (!kind && o->var.sub.s && !(v->flags & VAR_ARRAY))
		kind = VAR_INDEXED;
	if (kind && !binding_array(sh, v, kind, false))
		return false;
	if (add & (VAR_LOWER | VAR_UPPER | VAR_CAPITAL)) {
		uint16_t cases = add & (VAR_LOWER | VAR_UPPER | VAR_CAPITAL);

		remove |= (uint16_t)((VAR_LOWER | VAR_UPPER | VAR_CAPITAL) & ~cases);
		if (cases & (uint16_t)(cases - 1)) { /* more than one: none */
			remove |= cases;
			add &= (uint16_t)~cases;
		}
	}
	binding_flag(sh, v, add | VAR_DECLARED, remove & (uint16_t)~VAR_ARRAY);
	return true;
}

/* May v become a reference to that? */
static bool check_reference(struct shell *sh, const struct declaration *d, const struct var *v, str name)
{
	const char *open = memchr(name.s, '[', name.n);
	size_t n = open ? (size_t)(open - name.s) : name.n;

	if (v->flags & VAR_ARRAY)
		return refuse(sh, d, v->sym, "reference variable cannot be an array");
	if (n == v->sym->len && memcmp(name.s, v->sym->name, n) == 0) {
		if (!(v->flags & VAR_LOCAL))
			return refuse(sh, d, v->sym, "nameref variable self references not allowed");
		sh_error(sh, "%s: warning: %s: circular name reference", d->command, v->sym->name);
	}
	if (names_target(name))
		return true;
	sh_error(sh, name.n ? "%s: `%s': invalid variable name for name reference" : "%s: `%s': not a valid identifier",
		 d->command, name.s);
	return false;
}

static bool assign(struct shell *sh, const struct declaration *d, struct var *v, const struct operand *o)
{
	unsigned how = o->append ? ASSIGN_APPEND : 0;
	struct key key;

	if (o->compound) {
		const char *speaker = sh->speaker;
		bool ok;

		sh->speaker = NULL; /* as if it stood alone */
		ok = compound_store(sh, v, o->items, o->append);
		sh->speaker = speaker;
		return ok;
	}
	if (v->flags & VAR_NAMEREF)
		return binding_refer(sh, v, o->value);
	if (o->var.sub.s)
		return subscript_text(sh, v, o->var.sub, &key) && binding_set(sh, v, &key, o->value, how);
	if (v->flags & VAR_ARRAY && o->value.n >= 2 && o->value.s[0] == '(' && o->value.s[o->value.n - 1] == ')')
		return compound_text(sh, v, o->value, o->append);
	return binding_set(sh, v, NULL, o->value, how);
}

bool declare_operand(struct shell *sh, const struct declaration *d, const char *operand)
{
	struct operand o;
	struct var *v;

	if (!parse(sh, d, operand, &o) || (o.compound && !expand_items(sh, d, &o)))
		return false;
	v = binding(sh, d, o.var.sym);
	if (!v)
		return false;
	/* a reference that is made of what has a value must find a name there */
	if (d->add & VAR_NAMEREF && !o.value.s && v->flags & VAR_SET && !(v->flags & (VAR_NAMEREF | VAR_ARRAY))) {
		o.value = value_str(&v->value);
		o.value.s = arena_dup(&sh->scratch, o.value.s, o.value.n);
	}
	if (d->add & VAR_NAMEREF && o.value.s && !check_reference(sh, d, v, o.value))
		return false;
	if (trace_on(sh) && d->marks && !o.compound && o.value.s) {
		trace_untraced(sh, NULL);
		trace_value(sh, o.var.sym, o.value, o.append);
	}
	if (!apply(sh, d, v, &o))
		return false;
	if (o.compound && trace_on(sh))
		trace_text(sh, compound_shown(sh, o.var.sym, o.items, o.append), NULL);
	if (o.value.s && !assign(sh, d, v, &o))
		return false;
	binding_flag(sh, v, d->add & VAR_READONLY, 0);
	return true;
}

void declare_print_all(struct shell *sh, uint16_t flags)
{
	struct buf b = buf_in(&sh->scratch);
	size_t n;
	struct symbol **all = var_list(sh, 0, &n);

	for (size_t i = 0; i < n; i++) {
		show_refresh(sh, all[i]);
		if (!flags || all[i]->var->flags & flags)
			show_declaration(sh, &b, all[i]->var);
	}
	out_add(sh_out(sh), b.s, b.n);
}

bool declare_print(struct shell *sh, const char *command, const char *name)
{
	struct symbol *s = symbol_find(name, strlen(name));
	struct buf b = buf_in(&sh->scratch);

	if (!s && symbol_special(name, strlen(name)))
		s = symbol_get(name, strlen(name));
	if (s)
		show_refresh(sh, s);
	if (!s || !s->var || !(s->var->flags & ~(VAR_PLAIN | VAR_LOCAL))) {
		sh_error(sh, "%s: %s: not found", command, name);
		return false;
	}
	show_declaration(sh, &b, s->var);
	out_add(sh_out(sh), b.s, b.n);
	return true;
}
