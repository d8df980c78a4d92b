/* arith.c - evaluate arithmetic (POSIX 2.6.4)
 * SPDX-License-Identifier: ISC
 */
#include "syntax/arith.h"

#include "base/stack.h"
#include "expand/fields.h"
#include "vars/options.h"
#include "vars/var.h"

#include <limits.h>

/* What a parameter of the expression was when it began. */
struct snapshot {
	long number;
	str text; /* of one in an associative array's key */
};

struct eval {
	struct shell *sh;
	str text; /* for messages; .s NULL: that of word */
	const struct word *word;
	const struct snapshot *params;
	const struct arith_subscript *sub; /* the innermost that is being evaluated, for messages; NULL: none */
	bool wrong; /* there is an ARITH_ERROR in the tree */
	bool failed;
	int depth; /* of variables that hold expressions */
};

static bool eval(struct eval *ev, const struct arith *a, long *out);
static str key_text(struct eval *ev, const struct arith_subscript *sub);

/* The expression as a message quotes it, from a place in it on. */
static str quoted_from(str text, size_t at)
{
	text = (str){ text.s + at, text.n - at };
	while (text.n && (*text.s == ' ' || *text.s == '\t'))
		text = (str){ text.s + 1, text.n - 1 };
	if (text.n > 200)
		text.n = 200;
	return text;
}

/* at: where in the expression the message points; end: where what it shows ends, 0: with the expression. */
static bool fail_within(struct eval *ev, const char *what, size_t at, size_t end)
{
	struct shell *sh = ev->sh;
	str text = ev->text, token;

	if (ev->failed)
		return false;
	ev->failed = true;
	if (ev->sub) {
		text = key_text(ev, ev->sub);
		at -= ev->sub->at;
		end -= end ? ev->sub->at : 0;
	} else if (ev->word && !expand_string(sh, ev->word, 0, &text)) /* which reads only */
		return false;
	if (end && end < text.n)
		text.n = end;
	token = quoted_from(text, at < text.n ? at : text.n);
	text = quoted_from(text, 0);
	sh_error(sh, "%s%s%.*s: %s (error token is \"%.*s\")", sh->speaker ? sh->speaker : "", sh->speaker ? ": " : "",
		 (int)text.n, text.s, what, (int)token.n, token.s);
	return false;
}

static bool fail_at(struct eval *ev, const char *what, size_t at)
{
	return fail_within(ev, what, at, 0);
}

static bool fail(struct eval *ev, const char *what)
{
	return fail_at(ev, what, 0);
}

static bool eval_text(struct eval *ev, str text, long *out)
{
	struct arith_error err;
	bool bash = !option_on(ev->sh, OPTION_POSIX);
	const struct arith *a = arith_parse(&ev->sh->scratch, text.s, text.n, bash, &err);
	const struct snapshot *params = ev->params;
	const struct arith_subscript *sub = ev->sub;
	const struct word *word = ev->word;
	str outer = ev->text;
	bool ok, wrong = ev->wrong;

	ev->text = text;
	ev->wrong = err.what != NULL;
	ev->word = NULL;
	ev->params = NULL;
	ev->sub = NULL;
	if (!a)
		return fail_at(ev, err.what, err.at);
	ok = eval(ev, a, out) && (!err.what || fail_within(ev, err.what, err.at, err.end));
	ev->text = outer;
	ev->wrong = wrong;
	ev->word = word;
	ev->params = params;
	ev->sub = sub;
	return ok;
}

/* The number that a variable's text is, by an expression of its own. */
static bool text_number(struct eval *ev, str text, long *out)
{
	bool ok;

	if (ev->depth >= 1000 || stack_left() < STACK_RESERVE)
		return fail(ev, "expression recursion level exceeded");
	text.s = arena_dup(&ev->sh->scratch, text.s, text.n);
	ev->depth++;
	ok = eval_text(ev, text, out);
	ev->depth--;
	return ok;
}

/* Of an array that there is, no element counts as unset. */
static bool unset_number(struct eval *ev, struct symbol *s, long *out)
{
	struct target t;

	*out = 0;
	if (!option_nounset(ev->sh))
		return true;
	if (var_target(ev->sh, s, &t) && t.sym) {
		if (t.var && t.var->flags & VAR_SET)
			return true;
		s = t.sym;
	}
	sh_error(ev->sh, "%s: unbound variable%s", s->name, var_near(ev->sh, s));
	ev->sh->ends_script = ENDS_UNSET;
	ev->failed = true;
	return false;
}

/* What a subscript's text is with its parameters. */
static str key_text(struct eval *ev, const struct arith_subscript *sub)
{
	struct buf b = buf_in(&ev->sh->scratch);
	uint32_t param = sub->param;

	if (!ev->params || !memchr(sub->text.s, ARITH_PARAM_BYTE, sub->text.n))
		return sub->text;
	for (size_t i = 0; i < sub->text.n; i++) {
		if (sub->text.s[i] != ARITH_PARAM_BYTE) {
			buf_addc(&b, sub->text.s[i]);
		} else {
			buf_add(&b, ev->params[param].text.s, ev->params[param].text.n);
			param++;
		}
	}
	buf_cstr(&b);
	return (str){ b.s, b.n };
}

/* An expression in [ ] is nobody's part: its errors are those of what reads it, the whole line. */
static bool index_number(struct eval *ev, const struct arith_subscript *sub, long *out)
{
	const struct arith_subscript *outer = ev->sub;
	struct shell *sh = ev->sh;
	const char *speaker = sh->speaker;
	bool ok;

	sh->speaker = NULL;
	ev->sub = sub->index ? sub : outer;
	ok = sub->index ? eval(ev, sub->index, out) : eval_text(ev, sub->text, out);
	ev->sub = outer;
	sh->speaker = speaker;
	if (!ok && !sh->ends_script)
		sh->ends_script = ENDS_READERS;
	return ok;
}

/* Which element a->sym[ ] is; one before the first is none to who only reads, and said. */
static bool element(struct eval *ev, const struct arith *a, bool reads, struct key *key)
{
	struct shell *sh = ev->sh;
	struct var *v = var_elements(sh, a->sym);

	*key = (struct key){ 0 };
	if (v && v->flags & VAR_ASSOC) {
		key->text = key_text(ev, a->sub);
		return key->text.n || fail(ev, "bad array subscript");
	}
	if (!index_number(ev, a->sub, &key->index))
		return false;
	if (key->index < 0 && (!v || !(v->flags & VAR_SET)) && option_on(sh, OPTION_NOUNSET))
		return unset_number(ev, a->sym, &key->index);
	if (key->index < 0)
		key->index += !v ? 0 : v->array ? array_end(v->array) : v->flags & VAR_SET && !reads ? 1 : 0;
	if (key->index >= 0)
		return true;
	sh_error(sh, "%s: bad array subscript", a->sym->name);
	ev->failed |= !reads;
	return reads;
}

/* A variable's value, or its element's: a number, or an expression of its own. */
static bool variable(struct eval *ev, const struct arith *a, const struct key *key, long *out)
{
	struct value *value;
	str text;

	if (!a->sub) {
		if (var_number(ev->sh, a->sym, out))
			return true;
		text = var_str(ev->sh, a->sym);
		return text.s ? text_number(ev, text, out) : unset_number(ev, a->sym, out);
	}
	value = binding_value(var_elements(ev->sh, a->sym), key);
	if (!value)
		return unset_number(ev, a->sym, out);
	return value_number(value, out) || text_number(ev, value_str(value), out);
}

/* false: it is no plain number. */
static bool param_number(struct shell *sh, const struct arith_param *ap, long *out)
{
	const struct param *p = ap->param;
	bool ok;

	if (p->sym) {
		ok = p->sym->var && p->sym->var->flags & VAR_SET && var_number(sh, p->sym, out);
	} else if (p->special == '#') {
		*out = sh->now.args.n;
		ok = true;
	} else {
		const char *s = p->number && p->number <= (uint32_t)sh->now.args.n ? sh->now.args.v[p->number - 1] : "";
		long v = 0;
		size_t i = 0;

		for (; s[i] >= '0' && s[i] <= '9' && i < 18; i++)
			v = v * 10 + (s[i] - '0');
		ok = i && !s[i] && (s[0] != '0' || i == 1);
		*out = v;
	}
	return ok && !(*out < 0 && ap->after_minus);
}

/* A parameter in the key of an associative array is text. */
static bool param_key(struct shell *sh, const struct arith_param *ap, str *out)
{
	const struct param *p = ap->param;
	struct var *v = ap->array ? var_elements(sh, (struct symbol *)(uintptr_t)ap->array) : NULL;

	if (!v || !(v->flags & VAR_ASSOC) || p->special)
		return false;
	*out = p->sym ? var_str(sh, p->sym) :
	       p->number && p->number <= (uint32_t)sh->now.args.n ? str_of(sh->now.args.v[p->number - 1]) : (str){ 0 };
	if (!out->s)
		return false;
	out->s = arena_dup(&sh->scratch, out->s, out->n);
	return true;
}

/* What the parameters are now; NULL: some are such that the text must be parsed. */
static const struct snapshot *take_snapshot(struct shell *sh, const struct arith_word *aw)
{
	struct snapshot *all = arena_alloc(&sh->scratch, aw->nparams * sizeof(*all));

	for (uint32_t i = 0; i < aw->nparams; i++)
		if (!(aw->params[i].array && param_key(sh, &aw->params[i], &all[i].text)) &&
		    !param_number(sh, &aw->params[i], &all[i].number))
			return NULL;
	return all;
}

/* at: where the right operand stands */
static bool binary(struct eval *ev, int op, long x, long y, size_t at, long *out)
{
	unsigned long a = (unsigned long)x, b = (unsigned long)y;

	switch (op) {
	case ARITH_POWER:
		if (y < 0)
			return fail_at(ev, "exponent less than 0", at);
		for (*out = 1; y; y >>= 1, a *= a)
			if (y & 1)
				*out = (long)((unsigned long)*out * a);
		return true;
	case ARITH_MUL: *out = (long)(a * b); return true;
	case ARITH_ADD: *out = (long)(a + b); return true;
	case ARITH_SUB: *out = (long)(a - b); return true;
	case ARITH_DIV:
	case ARITH_MOD:
		if (y == 0)
			return fail_at(ev, "division by 0", at);
		if (x == LONG_MIN && y == -1)
			*out = op == ARITH_DIV ? x : 0;
		else
			*out = op == ARITH_DIV ? x / y : x % y;
		return true;
	case ARITH_SHL: *out = (long)(a << (b & 63)); return true;
	case ARITH_SHR: *out = x >> (b & 63); return true;
	case ARITH_LT: *out = x < y; return true;
	case ARITH_LE: *out = x <= y; return true;
	case ARITH_GT: *out = x > y; return true;
	case ARITH_GE: *out = x >= y; return true;
	case ARITH_EQ: *out = x == y; return true;
	case ARITH_NE: *out = x != y; return true;
	case ARITH_BAND: *out = x & y; return true;
	case ARITH_XOR: *out = x ^ y; return true;
	default: *out = x | y; return true;
	}
}

static bool store(struct eval *ev, const struct arith *a, const struct key *key, long number)
{
	struct shell *sh = ev->sh;
	struct var *v = a->sub ? var_elements(sh, a->sym) : NULL;
	bool ok = a->sub ? binding_set_number(sh, v ? v : var_binding(sh, a->sym), key, number) :
			   var_set_number(sh, a->sym, number);

	ev->failed |= !ok;
	return ok;
}

/* As in bash the subscript of what is only assigned comes last. */
static bool assign(struct eval *ev, const struct arith *a, long *out)
{
	bool plain = a->base == ARITH_NUMBER;
	struct key key;
	long x = 0;

	if (!plain && ((a->sub && !element(ev, a, false, &key)) || !variable(ev, a, &key, &x)))
		return false;
	if (!eval(ev, a->right, out))
		return false;
	if (plain ? a->sub && !element(ev, a, false, &key) : !binary(ev, a->base, x, *out, a->at, out))
		return false;
	return store(ev, a, &key, *out);
}

static const struct arith *error_in(const struct arith *a)
{
	const struct arith *e;

	if (!a || a->op == ARITH_ERROR)
		return a;
	if (a->op < ARITH_NEG || (a->op >= ARITH_PRE_INC && a->op <= ARITH_POST_DEC))
		return NULL;
	e = error_in(a->third);
	if (!e)
		e = error_in(a->right);
	return e ? e : error_in(a->left);
}

/* What is not evaluated is read all the same. */
static bool skipped(struct eval *ev, const struct arith *a)
{
	const struct arith *e = ev->wrong ? error_in(a) : NULL;

	return !e || fail_within(ev, e->what, e->at, e->end);
}

static bool eval(struct eval *ev, const struct arith *a, long *out)
{
	struct key key;
	long x, y;

	if (stack_left() < STACK_RESERVE)
		return fail(ev, "expression nested too deeply");
	switch (a->op) {
	case ARITH_NUMBER:
		*out = a->number;
		return true;
	case ARITH_ERROR:
		return fail_within(ev, a->what, a->at, a->end);
	case ARITH_VAR:
		return (!a->sub || element(ev, a, true, &key)) && variable(ev, a, &key, out);
	case ARITH_PARAM:
		*out = ev->params[a->param].number;
		return true;
	case ARITH_PRE_INC: case ARITH_PRE_DEC: case ARITH_POST_INC: case ARITH_POST_DEC:
		if ((a->sub && !element(ev, a, false, &key)) || !variable(ev, a, &key, &x))
			return false;
		y = (long)((unsigned long)x + (a->op == ARITH_PRE_INC || a->op == ARITH_POST_INC ? 1UL : -1UL));
		*out = a->op == ARITH_PRE_INC || a->op == ARITH_PRE_DEC ? y : x;
		return store(ev, a, &key, y);
	case ARITH_ASSIGN:
		return assign(ev, a, out);
	case ARITH_AND: case ARITH_OR:
		if (!eval(ev, a->left, &x))
			return false;
		if ((x != 0) == (a->op == ARITH_OR)) {
			*out = x != 0;
			return skipped(ev, a->right);
		}
		if (!eval(ev, a->right, &y))
			return false;
		*out = y != 0;
		return true;
	case ARITH_COND:
		return eval(ev, a->left, &x) && (x || skipped(ev, a->right)) && eval(ev, x ? a->right : a->third, out) &&
		       (!x || skipped(ev, a->third));
	case ARITH_COMMA:
		return eval(ev, a->left, &x) && eval(ev, a->right, out);
	case ARITH_NEG: case ARITH_POS: case ARITH_NOT: case ARITH_COMPL:
		if (!eval(ev, a->left, &x))
			return false;
		*out = a->op == ARITH_NEG ? (long)(0UL - (unsigned long)x) : a->op == ARITH_POS ? x :
		       a->op == ARITH_NOT ? !x : ~x;
		return true;
	default:
		return eval(ev, a->left, &x) && eval(ev, a->right, &y) && binary(ev, a->op, x, y, a->at, out);
	}
}

bool expand_arith_text(struct shell *sh, str text, long *out)
{
	struct eval ev = { .sh = sh };

	return eval_text(&ev, text, out);
}

bool expand_arith(struct shell *sh, const struct arith_word *aw, long *out)
{
	struct eval ev = { .sh = sh };
	str text;

	if (aw->tree && (!aw->nparams || (ev.params = take_snapshot(sh, aw)))) {
		ev.word = aw->word;
		return eval(&ev, aw->tree, out);
	}
	return expand_string(sh, aw->word, 0, &text) && expand_arith_text(sh, text, out);
}
