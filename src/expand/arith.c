/* arith.c - evaluate arithmetic (POSIX 2.6.4)
 * SPDX-License-Identifier: ISC
 */
#include "syntax/arith.h"

#include "base/stack.h"
#include "expand/fields.h"
#include "vars/options.h"
#include "vars/var.h"

#include <limits.h>

struct eval {
	struct shell *sh;
	str text; /* for messages; .s NULL: none */
	bool use_text; /* a $name is no plain number: start over with the text */
	bool failed;
	int depth; /* of variables that hold expressions */
};

static bool eval(struct eval *ev, const struct arith *a, long *out);

static bool fail(struct eval *ev, const char *what)
{
	if (!ev->failed && !ev->use_text)
		sh_error(ev->sh, "%.*s: %s", (int)(ev->text.n > 200 ? 200 : ev->text.n), ev->text.s ? ev->text.s : "",
			 what);
	ev->failed = true;
	return false;
}

static bool eval_text(struct eval *ev, str text, long *out)
{
	struct arith_error err;
	const struct arith *a = arith_parse(&ev->sh->scratch, text.s, text.n, &err);
	str outer = ev->text;
	bool ok;

	ev->text = text;
	if (!a) {
		struct buf b = buf_in(&ev->sh->scratch);

		buf_fmt(&b, "syntax error in expression: %s (error token is \"%s\")", err.what, text.s + err.at);
		return fail(ev, buf_cstr(&b));
	}
	ok = eval(ev, a, out);
	ev->text = outer;
	return ok;
}

/* A variable's value: a number, or an expression of its own. */
static bool variable(struct eval *ev, struct symbol *s, long *out)
{
	struct shell *sh = ev->sh;
	str v;
	bool ok;

	if (var_number(sh, s, out))
		return true;
	v = var_str(sh, s);
	if (!v.s) {
		if (!option_on(sh, OPTION_NOUNSET)) {
			*out = 0;
			return true;
		}
		sh_error(sh, "%s: unbound variable", s->name);
		ev->failed = true;
		return false;
	}
	if (ev->depth >= 1000 || stack_left() < STACK_RESERVE)
		return fail(ev, "expression recursion level exceeded");
	v.s = arena_dup(&sh->scratch, v.s, v.n);
	ev->depth++;
	ok = eval_text(ev, v, out);
	ev->depth--;
	return ok;
}

static bool param_number(struct eval *ev, const struct arith *a, long *out)
{
	const struct param *p = a->param;
	struct shell *sh = ev->sh;
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
	if (!ok || (*out < 0 && a->after_minus)) {
		ev->use_text = true;
		return false;
	}
	return true;
}

static bool binary(struct eval *ev, int op, long x, long y, long *out)
{
	unsigned long a = (unsigned long)x, b = (unsigned long)y;

	switch (op) {
	case ARITH_POWER:
		if (y < 0)
			return fail(ev, "exponent less than 0");
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
			return fail(ev, "division by 0");
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

static bool store(struct eval *ev, struct symbol *s, long v)
{
	if (var_set_number(ev->sh, s, v))
		return true;
	ev->failed = true;
	return false;
}

/* What is not evaluated is text of the expression all the same: each $name in it must be a plain number. */
static bool skip(struct eval *ev, const struct arith *a)
{
	long unused;

	if (!a)
		return true;
	if (a->op == ARITH_PARAM)
		return param_number(ev, a, &unused);
	if (stack_left() < STACK_RESERVE)
		return fail(ev, "expression nested too deeply");
	return skip(ev, a->left) && skip(ev, a->right) && skip(ev, a->third);
}

static bool eval(struct eval *ev, const struct arith *a, long *out)
{
	long x, y;

	if (stack_left() < STACK_RESERVE)
		return fail(ev, "expression nested too deeply");
	switch (a->op) {
	case ARITH_NUMBER:
		*out = a->number;
		return true;
	case ARITH_VAR:
		return variable(ev, a->sym, out);
	case ARITH_PARAM:
		return param_number(ev, a, out);
	case ARITH_PRE_INC: case ARITH_PRE_DEC: case ARITH_POST_INC: case ARITH_POST_DEC:
		if (!variable(ev, a->sym, &x))
			return false;
		y = (long)((unsigned long)x + (a->op == ARITH_PRE_INC || a->op == ARITH_POST_INC ? 1UL : -1UL));
		*out = a->op == ARITH_PRE_INC || a->op == ARITH_PRE_DEC ? y : x;
		return store(ev, a->sym, y);
	case ARITH_ASSIGN:
		if (a->base != ARITH_NUMBER && !variable(ev, a->sym, &x))
			return false;
		if (!eval(ev, a->right, &y))
			return false;
		if (a->base != ARITH_NUMBER && !binary(ev, a->base, x, y, &y))
			return false;
		*out = y;
		return store(ev, a->sym, y);
	case ARITH_AND: case ARITH_OR:
		if (!eval(ev, a->left, &x))
			return false;
		if ((x != 0) == (a->op == ARITH_OR)) {
			*out = x != 0;
			return skip(ev, a->right);
		}
		if (!eval(ev, a->right, &y))
			return false;
		*out = y != 0;
		return true;
	case ARITH_COND:
		return eval(ev, a->left, &x) && skip(ev, x ? a->third : a->right) &&
		       eval(ev, x ? a->right : a->third, out);
	case ARITH_COMMA:
		return eval(ev, a->left, &x) && eval(ev, a->right, out);
	case ARITH_NEG: case ARITH_POS: case ARITH_NOT: case ARITH_COMPL:
		if (!eval(ev, a->left, &x))
			return false;
		*out = a->op == ARITH_NEG ? (long)(0UL - (unsigned long)x) : a->op == ARITH_POS ? x :
		       a->op == ARITH_NOT ? !x : ~x;
		return true;
	default:
		return eval(ev, a->left, &x) && eval(ev, a->right, &y) && binary(ev, a->op, x, y, out);
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

	if (aw->tree) {
		ev.text = aw->word->text.s ? aw->word->text : (str){ "", 0 };
		if (eval(&ev, aw->tree, out))
			return true;
		if (!ev.use_text)
			return false;
	}
	return expand_string(sh, aw->word, 0, &text) && expand_arith_text(sh, text, out);
}
