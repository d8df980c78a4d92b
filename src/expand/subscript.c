/* subscript.c - [ ]: from text to an element's key, and NAME=( )
 * SPDX-License-Identifier: ISC
 */
#include "expand/subscript.h"

#include "expand/brace.h"
#include "expand/fields.h"
#include "syntax/builder.h"
#include "syntax/print.h"
#include "vars/options.h"

static bool bad_subscript(struct shell *sh, const struct symbol *s, str text)
{
	sh_error(sh, "%s[%.*s]: bad array subscript", s ? s->name : "", (int)text.n, text.s);
	sh_goes_on(sh);
	return false;
}

/* A reader finds nothing there. */
static bool nowhere(struct shell *sh, const struct symbol *s, struct key *key)
{
	sh_error(sh, "%s: bad array subscript", s ? s->name : "");
	*key = (struct key){ .text = { "", 0 }, .index = -1 };
	return sh_goes_on(sh);
}

/* Negative numbers count from behind the last element; what is no array has one to who assigns. */
static void from_end(const struct var *v, struct key *key, enum subscript_use use)
{
	if (key->index >= 0)
		return;
	if (v && v->flags & VAR_ARRAY)
		key->index += v->array ? array_end(v->array) : 0;
	else
		key->index += v && v->flags & VAR_SET && use == SUBSCRIPT_ASSIGNS ? 1 : 0;
}

static str spelling_of(struct shell *sh, const struct word *w)
{
	struct buf b = buf_in(&sh->scratch);

	print_word(&b, w);
	return (str){ buf_cstr(&b), b.n };
}

/* An empty key or a negative index when it is out of range; false after a message: it is no expression. */
static bool evaluate_key(struct shell *sh, const struct var *v, const struct subscript *sub, enum subscript_use use,
			 struct key *key)
{
	const struct word *w = sub->index->word;
	const char *speaker = sh->speaker;
	bool ok;

	*key = (struct key){ .index = -1 };
	if (v && v->flags & VAR_ASSOC)
		return expand_string(sh, w, 0, &key->text);
	if (!w->nparts && !w->lit_len)
		return true;
	/* to bash ' and \\ are no quotes in an expression */
	sh->speaker = NULL;
	if (w->flags & WORD_QUOTED && w->text.s && (memchr(w->text.s, '\'', w->text.n) || memchr(w->text.s, '\\', w->text.n)))
		ok = expand_arith_text(sh, w->text, &key->index);
	else
		ok = expand_arith(sh, sub->index, &key->index);
	sh->speaker = speaker;
	if (ok)
		from_end(v, key, use);
	else if (!sh->ends_script)
		sh->ends_script = ENDS_READERS;
	return ok;
}

bool subscript_key(struct shell *sh, struct symbol *s, struct var *v, const struct subscript *sub, enum subscript_use use,
		   struct key *key)
{
	const struct word *w = sub->index->word;

	if (!evaluate_key(sh, v, sub, use, key))
		return false;
	if (v && v->flags & VAR_ASSOC ? key->text.n > 0 : key->index >= 0)
		return true;
	switch (use) {
	case SUBSCRIPT_READS:
		return nowhere(sh, v ? v->sym : s, key);
	case SUBSCRIPT_MEASURES:
		sh_error(sh, "%s]: bad array subscript", spelling_of(sh, w).s);
		sh_goes_on(sh);
		return false;
	default:
		return bad_subscript(sh, s, spelling_of(sh, w));
	}
}

static bool is_plain(const struct var *v, str text)
{
	static const char special[] = "$`\\'\"";

	for (size_t i = 0; i < text.n; i++)
		if (v && v->flags & VAR_ASSOC ? strchr(special, text.s[i]) != NULL : text.s[i] < '0' || text.s[i] > '9')
			return false;
	return text.n > 0 && text.n < (v && v->flags & VAR_ASSOC ? SIZE_MAX : 18);
}

const struct subscript *subscript_parse(struct shell *sh, str text, struct program **p)
{
	struct buf whole = buf_in(&sh->scratch);
	struct syntax_error err = { 0 };
	const struct subscript *sub;
	struct source src;
	struct lexer lx;

	*p = program_new();
	buf_fmt(&whole, "[%.*s]", (int)text.n, text.s);
	source_init_string(&src, buf_cstr(&whole), whole.n, sh->line);
	lexer_init(&lx, &src, *p, &err);
	lx.bash = true;
	lx.ascii = !sh->utf8;
	sub = lex_subscript(&lx);
	if (source_peek(&src) != SOURCE_EOF)
		sub = NULL;
	lexer_finish(&lx);
	source_finish(&src);
	syntax_error_finish(&err);
	return sub;
}

/* Whatever it is, an empty key or a negative index too. */
static bool key_of_text(struct shell *sh, struct var *v, str text, struct key *key)
{
	struct program *p;
	const struct subscript *sub = subscript_parse(sh, text, &p);
	bool ok = sub ? evaluate_key(sh, v, sub, SUBSCRIPT_ASSIGNS, key) : bad_subscript(sh, v->sym, text);

	if (ok && key->text.s)
		key->text.s = arena_dup(&sh->scratch, key->text.s, key->text.n);
	program_unref(p);
	return ok;
}

static bool parse_and_expand(struct shell *sh, struct symbol *s, struct var *v, str text, enum subscript_use use, struct key *key)
{
	struct program *p;
	const struct subscript *sub = subscript_parse(sh, text, &p);
	bool ok = sub ? subscript_key(sh, s, v, sub, use, key) : bad_subscript(sh, s, text);

	if (ok && key->text.s)
		key->text.s = arena_dup(&sh->scratch, key->text.s, key->text.n);
	program_unref(p);
	return ok;
}

static bool text_key(struct shell *sh, struct symbol *s, struct var *v, str text, enum subscript_use use, struct key *key)
{
	*key = (struct key){ 0 };
	if (!is_plain(v, text))
		return parse_and_expand(sh, s, v, text, use, key);
	if (v && v->flags & VAR_ASSOC)
		key->text = text;
	else
		for (size_t i = 0; i < text.n; i++)
			key->index = key->index * 10 + (text.s[i] - '0');
	return true;
}

bool subscript_text(struct shell *sh, struct var *v, str text, struct key *key)
{
	return text_key(sh, v ? v->sym : NULL, v, text, SUBSCRIPT_ASSIGNS, key);
}

/* ---- NAME=( ) ------------------------------------------------------------------------ */

struct compound_value {
	const struct subscript *sub; /* of an indexed array, when it is an expression as it stands */
	struct key key; /* of an associative one; else .text is the expression, or .s NULL: the next one */
	str text;
	bool append, pair;
};

struct compound_items {
	struct compound_value *v;
	size_t n, cap;
};

static void add_item(struct shell *sh, struct compound_items *items, struct compound_value item)
{
	if (items->n == items->cap) {
		size_t cap = items->cap ? items->cap * 2 : 16;
		struct compound_value *v = arena_alloc(&sh->scratch, mem_mul(cap, sizeof(*v)));

		if (items->n)
			memcpy(v, items->v, items->n * sizeof(*v));
		items->v = v;
		items->cap = cap;
	}
	items->v[items->n++] = item;
}

/* As in bash, [sub]=a{b,c} is words like any other. */
static bool is_words(struct shell *sh, const struct compound_item *item)
{
	return !item->sub || (item->braces && option_on(sh, OPTION_BRACEEXPAND) && brace_expands(sh, &item->word));
}

static bool expand_item(struct shell *sh, const struct compound_item *item, struct fields *f)
{
	struct buf b = buf_in(&sh->scratch);

	if (!item->sub)
		return expand_words(sh, &item->word, 1, f);
	print_subscript(&b, item->sub);
	buf_adds(&b, item->append ? "+=" : "=");
	print_word(&b, &item->word);
	return expand_source(sh, (str){ buf_cstr(&b), b.n }, f);
}

static bool indexed_items(struct shell *sh, const struct compound *c, struct compound_items *items)
{
	for (uint32_t i = 0; i < c->n; i++) {
		const struct compound_item *from = &c->items[i];
		struct compound_value item = { .append = from->append };
		struct fields f = { 0 };

		if (is_words(sh, from)) {
			if (!expand_item(sh, from, &f))
				return false;
			for (int k = 0; k < f.n; k++)
				add_item(sh, items, (struct compound_value){ .text = str_of(f.v[k]) });
			continue;
		}
		if (from->sub->index->word->flags & WORD_LITERAL && !(from->sub->index->word->flags & WORD_QUOTED))
			item.sub = from->sub;
		if (!expand_string(sh, from->sub->index->word, 0, &item.key.text) ||
		    !expand_string(sh, &from->word, EXPAND_ASSIGN | EXPAND_ELEMENT, &item.text))
			return false;
		add_item(sh, items, item);
	}
	return true;
}

/* [sub]+=value */
static const char *item_text(struct shell *sh, const struct compound_value *item)
{
	struct buf b = buf_in(&sh->scratch);

	buf_fmt(&b, "[%.*s]%s%.*s", (int)item->key.text.n, item->key.text.s, item->append ? "+=" : "=", (int)item->text.n,
		item->text.s);
	return buf_cstr(&b);
}

/* false after an error; the index is negative when a message said that it is none. */
static bool item_index(struct shell *sh, struct var *v, struct compound_value *item)
{
	str text = item->key.text;
	struct key key = { .index = -1 };
	bool ok;

	item->key.index = -1;
	if (text.n == 1 && (*text.s == '@' || *text.s == '*')) {
		sh_error(sh, "%s: cannot assign to non-numeric index", item_text(sh, item));
		return sh_goes_on(sh);
	}
	ok = item->sub ? evaluate_key(sh, v, item->sub, SUBSCRIPT_ASSIGNS, &key) : !text.n || key_of_text(sh, v, text, &key);
	item->key.index = key.index;
	if (!ok || key.index >= 0)
		return ok;
	sh_error(sh, "%s: bad array subscript", item_text(sh, item));
	return sh_goes_on(sh);
}

/* Among keys and values what looks like [sub]=word is text. */
static bool pair_text(struct shell *sh, const struct compound_item *from, str *out)
{
	struct buf b = buf_in(&sh->scratch);
	str sub = { 0 }, word;

	if (!from->sub)
		return expand_string(sh, &from->word, EXPAND_NO_TILDE, out);
	if (!expand_string(sh, from->sub->index->word, EXPAND_NO_TILDE, &sub) ||
	    !expand_string(sh, &from->word, EXPAND_NO_TILDE, &word))
		return false;
	buf_fmt(&b, "[%.*s]%s%.*s", (int)sub.n, sub.s, from->append ? "+=" : "=", (int)word.n, word.s);
	*out = (str){ buf_cstr(&b), b.n };
	return true;
}

/* An item has no key: said as it was written. */
static bool no_key(struct shell *sh, const struct compound_item *item)
{
	struct buf b = buf_in(&sh->scratch);

	if (item->sub) {
		print_subscript(&b, item->sub);
		buf_adds(&b, item->append ? "+=" : "=");
	}
	print_word(&b, &item->word);
	sh_error(sh, "%s: bad array subscript", buf_cstr(&b));
	return sh_goes_on(sh);
}

/* (key value ...): whole words, which do not split */
static bool add_pair(struct shell *sh, const struct compound *c, uint32_t i, bool operand, struct compound_items *items)
{
	struct compound_value item = { .text = { "", 0 }, .pair = true };

	if (!pair_text(sh, &c->items[i], &item.key.text))
		return false;
	if (!operand && !item.key.text.n)
		return no_key(sh, &c->items[i]);
	if (i + 1 < c->n && !pair_text(sh, &c->items[i + 1], &item.text))
		return false;
	add_item(sh, items, item);
	return true;
}

static bool add_keyed(struct shell *sh, const struct compound_item *from, bool operand,
		      struct compound_items *items)
{
	struct compound_value item = { .append = from->append };

	if (!from->sub) {
		if (!expand_string(sh, &from->word, EXPAND_NO_TILDE, &item.text))
			return false;
		add_item(sh, items, item);
		return true;
	}
	if (!expand_string(sh, from->sub->index->word, EXPAND_NO_TILDE, &item.key.text))
		return false;
	if (!operand && !item.key.text.n)
		return no_key(sh, from);
	if (!expand_string(sh, &from->word, EXPAND_NO_TILDE, &item.text))
		return false;
	add_item(sh, items, item);
	return true;
}

/* The item of an associative array that stands at *i, which goes on to the next. */
static bool assoc_item(struct shell *sh, const struct compound *c, uint32_t *i, bool operand,
		       struct compound_items *items)
{
	uint32_t at = *i;

	if (c->items[0].sub) {
		*i += 1;
		return add_keyed(sh, &c->items[at], operand, items);
	}
	*i += 2;
	return add_pair(sh, c, at, operand, items);
}

static bool assoc_items(struct shell *sh, const struct compound *c, bool operand,
			struct compound_items *items)
{
	for (uint32_t i = 0; i < c->n;)
		if (!assoc_item(sh, c, &i, operand, items))
			return false;
	return true;
}

bool compound_flat(struct shell *sh, const struct compound *c, str *out)
{
	struct buf b = buf_in(&sh->scratch);

	buf_addc(&b, '(');
	for (uint32_t i = 0; i < c->n; i++) {
		str text;

		if (!pair_text(sh, &c->items[i], &text))
			return false;
		if (i)
			buf_addc(&b, ' ');
		buf_add(&b, text.s, text.n);
	}
	buf_addc(&b, ')');
	*out = (str){ buf_cstr(&b), b.n };
	return true;
}

struct compound_items *compound_expand(struct shell *sh, bool assoc, const struct compound *c)
{
	struct compound_items *items = arena_zalloc(&sh->scratch, sizeof(*items));

	return (assoc ? assoc_items(sh, c, true, items) : indexed_items(sh, c, items)) ? items : NULL;
}

/* [key]+= within ( ) adds to what an associative array had before, which stays when a number is none. */
static bool take_old(struct shell *sh, struct var *v, const struct compound_items *items)
{
	for (size_t i = 0; i < items->n; i++) {
		struct compound_value *item = &items->v[i];
		struct buf b = buf_in(&sh->scratch);
		str old = item->append ? binding_str(v, &item->key) : (str){ 0 };
		char digits[24];
		long number;

		if (!item->key.text.n)
			continue;
		item->append = false;
		if (old.s) {
			buf_fmt(&b, v->flags & VAR_INTEGER ? "%s+%s" : "%s%s", old.s, item->text.s);
			item->text = (str){ buf_cstr(&b), b.n };
		}
		if (!(v->flags & VAR_INTEGER))
			continue;
		if (!expand_arith_text(sh, item->text, &number)) {
			sh_number_error(sh);
			return false;
		}
		item->text = str_of(num_text(number, digits));
		item->text.s = arena_dup(&sh->scratch, item->text.s, item->text.n);
	}
	return true;
}

str compound_shown(struct shell *sh, const struct symbol *s, const struct compound_items *items, bool append)
{
	struct buf b = buf_in(&sh->scratch);

	buf_fmt(&b, "%s%s", s->name, append ? "+=(" : "=(");
	for (size_t i = 0; i < items->n; i++) {
		const struct compound_value *item = &items->v[i];

		if (i)
			buf_addc(&b, ' ');
		if (item->key.text.s) {
			buf_adds(&b, item->pair ? "" : "[");
			buf_quote(&b, item->key.text.s, item->key.text.n, true);
			buf_adds(&b, item->pair ? " " : item->append ? "]+=" : "]=");
		}
		buf_quote(&b, item->text.s, item->text.n, true);
	}
	buf_addc(&b, ')');
	return (str){ buf_cstr(&b), b.n };
}

/* An item has no key; that of a command's operand is said as the command sees it. */
static bool left_out(struct shell *sh, const struct symbol *s, const struct compound_value *item)
{
	struct buf b = buf_in(&sh->scratch);

	if (!item->key.text.s) {
		sh_error(sh, "%s: '%s': must use subscript when assigning associative array", s->name, item->text.s);
		return true;
	}
	if (!item->pair) {
		buf_adds(&b, item->append ? "['']+=" : "['']=");
		buf_quote(&b, item->text.s, item->text.n, true);
	}
	sh_error(sh, "%s: bad array subscript", item->pair ? "''" : buf_cstr(&b));
	return sh_goes_on(sh);
}

bool compound_store(struct shell *sh, struct var *v, const struct compound_items *items, bool append)
{
	bool assoc = v->flags & VAR_ASSOC;
	long next;

	if (assoc && !append && !take_old(sh, v, items))
		return false;
	if (!binding_array(sh, v, assoc ? VAR_ASSOC : VAR_INDEXED, !append))
		return false;
	binding_flag(sh, v, VAR_SET, 0); /* a+=() is enough */
	next = !assoc && v->array ? array_end(v->array) : 0;
	for (size_t i = 0; i < items->n; i++) {
		struct compound_value *item = &items->v[i];

		if (assoc && !item->key.text.n) {
			if (!left_out(sh, v->sym, item))
				return false;
			continue;
		}
		if (!assoc && !item->key.text.s) {
			item->key.index = next++;
		} else if (!assoc) {
			if (!item_index(sh, v, item))
				return false;
			if (item->key.index < 0)
				continue;
			next = item->key.index + 1;
		}
		if (!binding_set(sh, v, &item->key, item->text, item->append ? ASSIGN_APPEND : 0))
			return false;
	}
	return true;
}

/* What is added to an associative array counts before the next item is expanded, as in bash. */
static bool assoc_append(struct shell *sh, struct var *v, const struct compound *c)
{
	uint32_t i = 0;

	do {
		struct compound_items one = { 0 };

		if ((i < c->n && !assoc_item(sh, c, &i, false, &one)) || !compound_store(sh, v, &one, true))
			return false;
	} while (i < c->n);
	return true;
}

bool compound_assign(struct shell *sh, struct var *v, const struct compound *c, bool append)
{
	struct compound_items items = { 0 };

	if (v->flags & VAR_READONLY)
		return var_readonly_error(sh, v->sym);
	if (!v->flags && !binding_array(sh, v, VAR_INDEXED, true)) /* there is one, whatever becomes of the items */
		return false;
	if (v->flags & VAR_ASSOC && append)
		return assoc_append(sh, v, c);
	return (v->flags & VAR_ASSOC ? assoc_items(sh, c, false, &items) : indexed_items(sh, c, &items)) &&
	       compound_store(sh, v, &items, append);
}

bool compound_text(struct shell *sh, struct var *v, str text, bool append)
{
	struct program *p = program_new();
	struct syntax_error err = { 0 };
	const struct compound *c;
	struct source src;
	struct lexer lx;
	bool ok;

	source_init_string(&src, text.s, text.n, sh->line);
	lexer_init(&lx, &src, p, &err);
	lx.bash = true;
	lx.ascii = !sh->utf8;
	c = lex_compound(&lx);
	if (!c)
		sh_error(sh, "%s", err.message);
	ok = c && compound_assign(sh, v, c, append);
	lexer_finish(&lx);
	source_finish(&src);
	syntax_error_finish(&err);
	program_unref(p);
	return ok;
}

bool element_assign(struct shell *sh, struct symbol *s, const struct subscript *sub, str text, bool append)
{
	struct target t;
	struct key key;

	if (!var_target(sh, s, &t))
		return false;
	if (t.sym && t.sub.s) {
		sh_error(sh, "`%s[%.*s]': not a valid identifier", t.sym->name, (int)t.sub.n, t.sub.s);
		return false;
	}
	if (!t.sym || sub->all) {
		sh_error(sh, !t.sym ? "%s: not an array" : "%s[%c]: bad array subscript", s->name, sub->all);
		return false;
	}
	if (!t.var)
		t.var = var_binding(sh, t.sym);
	return subscript_key(sh, t.sym, t.var, sub, SUBSCRIPT_ASSIGNS, &key) &&
	       binding_set(sh, t.var, &key, text, append ? ASSIGN_APPEND : 0);
}

/* ---- operands of builtins ------------------------------------------------------------ */

bool variable_parse(const char *text, size_t n, struct variable *out)
{
	const char *open = memchr(text, '[', n);
	size_t name = open ? (size_t)(open - text) : n;

	*out = (struct variable){ 0 };
	if (!name_valid(text, name) || (open && (text[n - 1] != ']' || name + 2 >= n)))
		return false;
	out->sym = symbol_get(text, name);
	if (open)
		out->sub = (str){ open + 1, n - name - 2 };
	return true;
}

static bool is_all(str sub)
{
	return sub.n == 1 && (sub.s[0] == '@' || sub.s[0] == '*');
}

bool variable_set(struct shell *sh, const struct variable *var, str text, unsigned how)
{
	struct target t;
	struct key key;

	if (!var->sub.s)
		return how & ASSIGN_APPEND ? var_append(sh, var->sym, text.s, text.n) : var_set(sh, var->sym, text.s, text.n);
	if (!var_target(sh, var->sym, &t))
		return false;
	if (!t.sym || t.sub.s) {
		sh_error(sh, "%s: not an array", var->sym->name);
		return false;
	}
	if (!t.var)
		t.var = var_binding(sh, t.sym);
	if (is_all(var->sub) && !(t.var->flags & VAR_ASSOC))
		return bad_subscript(sh, t.sym, var->sub);
	return subscript_text(sh, t.var, var->sub, &key) && binding_set(sh, t.var, &key, text, how);
}

str variable_str(struct shell *sh, const struct variable *var)
{
	struct var *v;
	struct key key;

	if (!var->sub.s)
		return var_str(sh, var->sym);
	v = var_elements(sh, var->sym);
	return text_key(sh, var->sym, v, var->sub, SUBSCRIPT_READS, &key) && v ? binding_str(v, &key) : (str){ 0 };
}

bool variable_is_set(struct shell *sh, const struct variable *var)
{
	struct var *v;

	if (!var->sub.s)
		return var_text(sh, var->sym) != NULL;
	v = var_elements(sh, var->sym);
	if (is_all(var->sub) && !v)
		return false;
	if (is_all(var->sub) && !(v->flags & VAR_ASSOC))
		return v->flags & VAR_ARRAY ? v->array && v->array->n : (v->flags & VAR_SET) != 0;
	return variable_str(sh, var).s != NULL;
}

bool variable_unset(struct shell *sh, const struct variable *var)
{
	struct target t;
	struct key key;
	str text;

	if (!var_target(sh, var->sym, &t) || !t.sym)
		return false;
	if (!var->sub.s && !t.sub.s)
		return t.var == t.sym->var ? var_unset(sh, t.sym) : !t.var || binding_unset(sh, t.var);
	if (!t.var)
		return true;
	if (!(t.var->flags & VAR_ARRAY)) {
		long index = 0;

		if (is_all(var->sub) || (expand_arith_text(sh, var->sub, &index) && !index))
			return binding_unset(sh, t.var);
		sh_error(sh, "unset: %s: not an array variable", t.sym->name);
		return false;
	}
	if (var->sub.s && is_all(var->sub) && t.var->flags & VAR_INDEXED)
		return binding_array(sh, t.var, VAR_INDEXED, true);
	if (t.var->flags & VAR_READONLY) {
		sh_error(sh, "unset: %s: cannot unset: readonly variable", t.sym->name);
		return false;
	}
	text = var->sub.s ? var->sub : t.sub;
	if (!key_of_text(sh, t.var, text, &key))
		return false;
	if (t.var->flags & VAR_ASSOC ? !key.text.n : key.index < 0) {
		sh_error(sh, "unset: [%.*s]: bad array subscript", (int)text.n, text.s);
		return false;
	}
	return binding_unset_element(sh, t.var, &key);
}
