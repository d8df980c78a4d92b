/* arith.c - arithmetic expressions as trees
 * SPDX-License-Identifier: ISC
 */
#include "syntax/arith.h"

#include "base/buf.h"
#include "base/stack.h"

struct reader {
	struct arena *arena;
	struct program *program; /* whose tree it is; NULL: evaluated at once */
	const char *s, *p, *end;
	const char *last; /* where the last token began */
	bool bash;
	/* each ARITH_PARAM_BYTE is one of these, in order; NULL: none */
	struct arith_param *params;
	uint32_t param; /* the next */
	const struct symbol *array; /* its subscript is being read */
	struct arith_error err;
};

static const struct arith *parse_comma(struct reader *r);
static const struct arith *stray(struct reader *r, const struct arith *before, const char *what);
static const struct arith *parse_assign(struct reader *r);

static void skip_space(struct reader *r)
{
	while (r->p < r->end && (*r->p == ' ' || *r->p == '\t' || *r->p == '\n' || *r->p == '\r'))
		r->p++;
}

static struct arith *make(struct reader *r, enum arith_op op, const struct arith *left, const struct arith *right);

static const struct arith *fail(struct reader *r, const char *what)
{
	struct arith *a;

	if (!r->err.what) {
		r->err.what = what;
		r->err.at = (size_t)((r->p == r->end && r->last ? r->last : r->p) - r->s);
	}
	if (!r->bash || r->program)
		return NULL;
	a = make(r, ARITH_ERROR, NULL, NULL);
	a->what = r->err.what;
	a->at = (uint32_t)r->err.at;
	a->end = (uint32_t)r->err.end;
	r->p = r->end; /* nobody reads on */
	return a;
}

/* The same where something has been read before. */
static const struct arith *fail_behind(struct reader *r, const struct arith *before, const char *what)
{
	const struct arith *a = fail(r, what);

	return a ? make(r, ARITH_COMMA, before, a) : NULL;
}

static struct arith *make(struct reader *r, enum arith_op op, const struct arith *left, const struct arith *right)
{
	struct arith *a = arena_zalloc(r->arena, sizeof(*a));

	a->op = (uint8_t)op;
	a->left = left;
	a->right = right;
	return a;
}

/* 0-9, a-z, A-Z, @ and _ are 0 to 63; up to base 36 the case of a letter does not matter. */
static unsigned based_digit(char c, unsigned base)
{
	if (c >= '0' && c <= '9')
		return (unsigned)(c - '0');
	if (c >= 'a' && c <= 'z')
		return (unsigned)(c - 'a' + 10);
	if (c >= 'A' && c <= 'Z')
		return (unsigned)(c - 'A' + (base <= 36 ? 10 : 36));
	return c == '@' ? 62 : c == '_' ? 63 : 64;
}

/* base#digits, the base from 2 to 64 */
static bool based_number(const char *s, size_t n, long *out)
{
	unsigned long v = 0;
	unsigned base = 0;
	size_t i = 0;

	for (; s[i] != '#' && base <= 64; i++)
		base = s[i] >= '0' && s[i] <= '9' ? base * 10 + (unsigned)(s[i] - '0') : 65;
	if (base < 2 || base > 64 || ++i >= n)
		return false;
	for (; i < n; i++) {
		unsigned d = based_digit(s[i], base);

		if (d >= base)
			return false;
		v = v * base + d;
	}
	*out = (long)v;
	return true;
}

bool arith_number(const char *s, size_t n, long *out)
{
	unsigned long v = 0;
	unsigned base = 10;
	size_t i = 0;

	if (!n)
		return false;
	if (memchr(s, '#', n))
		return based_number(s, n, out);
	if (s[0] == '0' && n > 1) {
		base = 8;
		i = 1;
		if (s[1] == 'x' || s[1] == 'X') {
			base = 16;
			i = 2;
		}
		if (i == n)
			return false;
	}
	for (; i < n; i++) {
		unsigned d = 99;

		if (s[i] >= '0' && s[i] <= '9')
			d = (unsigned)(s[i] - '0');
		else if (s[i] >= 'a' && s[i] <= 'f')
			d = (unsigned)(s[i] - 'a' + 10);
		else if (s[i] >= 'A' && s[i] <= 'F')
			d = (unsigned)(s[i] - 'A' + 10);
		if (d >= base)
			return false;
		v = v * base + d;
	}
	*out = (long)v;
	return true;
}

/* What is wrong with a number of these digits. */
static const char *number_problem(const char *s)
{
	long base = 0;

	for (; *s >= '0' && *s <= '9' && base <= 64; s++)
		base = base * 10 + (*s - '0');
	if (*s == '#' && (base < 2 || base > 64))
		return "invalid arithmetic base";
	return *s == '#' && !name_char[(unsigned char)s[1]] && s[1] != '@' ? "invalid integer constant" :
	       "value too great for base";
}

/* Where the [ at p has its ]; NULL: nowhere. Quotes hide both. */
static const char *subscript_end(const char *p, const char *end)
{
	int depth = 0;

	for (; p < end; p++) {
		if (*p == '\\' && p + 1 < end) {
			p++;
		} else if (*p == '\'' || *p == '"') {
			const char *close = memchr(p + 1, *p, (size_t)(end - p - 1));

			p = close ? close : p;
		} else if (*p == '[') {
			depth++;
		} else if (*p == ']' && --depth == 0) {
			return p;
		}
	}
	return NULL;
}

static str unquoted(struct reader *r, str text)
{
	struct buf b = buf_in(r->arena);
	char quote = 0;

	for (size_t i = 0; i < text.n; i++) {
		char c = text.s[i];

		if (c == '\\' && quote != '\'' && i + 1 < text.n)
			buf_addc(&b, text.s[++i]);
		else if (quote ? c == quote : c == '\'' || c == '"')
			quote = quote ? 0 : c;
		else
			buf_addc(&b, c);
	}
	buf_cstr(&b);
	return (str){ b.s, b.n };
}

/* [ ] behind a name: a key, which is an expression as well when the array is an indexed one. */
static bool read_subscript(struct reader *r, struct arith *a)
{
	struct arith_subscript *sub = arena_zalloc(r->arena, sizeof(*sub));
	const char *close = subscript_end(r->p, r->end), *end = r->end;
	const struct symbol *outer = r->array;
	struct arith_error err = r->err;

	if (!close)
		return false;
	sub->text = unquoted(r, (str){ r->p + 1, (size_t)(close - r->p - 1) });
	sub->at = (uint32_t)(r->p + 1 - r->s);
	sub->param = r->param;
	r->array = outer ? outer : a->sym;
	r->end = close;
	r->p++;
	sub->index = parse_comma(r);
	skip_space(r);
	if (r->p != close || r->err.what != err.what) { /* no expression: what parameters it has belong to the key */
		sub->index = NULL;
		r->err = err;
	}
	r->param = sub->param;
	for (size_t i = 0; r->params && i < sub->text.n; i++)
		if (sub->text.s[i] == ARITH_PARAM_BYTE)
			r->params[r->param++].array = r->array;
	r->array = outer;
	r->p = close + 1;
	r->end = end;
	a->sub = sub;
	return true;
}

static const struct arith *parse_primary(struct reader *r)
{
	const char *start;
	struct arith *a;
	size_t n;

	skip_space(r);
	if (r->p == r->end)
		return fail(r, "syntax error: operand expected");
	if (stack_left() < STACK_RESERVE)
		return fail(r, "expression nested too deeply");
	start = r->last = r->p;
	if (*r->p == '(') {
		const struct arith *in;

		r->p++;
		in = parse_comma(r);
		if (!in)
			return NULL;
		skip_space(r);
		if (r->p == r->end || *r->p != ')')
			return stray(r, in, "missing `)'");
		r->p++;
		return in;
	}
	if (r->params && *r->p == ARITH_PARAM_BYTE) {
		a = make(r, ARITH_PARAM, NULL, NULL);
		a->param = r->param;
		r->params[r->param].array = r->array;
		r->params[r->param++].after_minus = r->p > r->s && r->p[-1] == '-';
		r->p++;
		if (r->p < r->end && (name_char[(unsigned char)*r->p] || *r->p == ARITH_PARAM_BYTE))
			return fail(r, "");
		if (start > r->s && name_char[(unsigned char)start[-1]])
			return fail(r, "");
		return a;
	}
	while (r->p < r->end && name_char[(unsigned char)*r->p])
		r->p++;
	if (r->p == start)
		return fail(r, "syntax error: operand expected");
	if (*start >= '0' && *start <= '9' && r->p < r->end && *r->p == '#')
		do
			r->p++;
		while (r->p < r->end && (name_char[(unsigned char)*r->p] || *r->p == '@'));
	if (r->params && r->p < r->end && *r->p == ARITH_PARAM_BYTE)
		return fail(r, "");
	if (*start >= '0' && *start <= '9') {
		a = make(r, ARITH_NUMBER, NULL, NULL);
		if (!arith_number(start, (size_t)(r->p - start), &a->number)) {
			if (r->bash && !r->err.what)
				r->err.end = (size_t)(r->p - r->s);
			r->p = start;
			return fail(r, number_problem(start));
		}
		return a;
	}
	a = make(r, ARITH_VAR, NULL, NULL);
	n = (size_t)(r->p - start);
	a->sym = r->program ? program_symbol(r->program, start, n) : symbol_get(start, n);
	if (r->program)
		r->program->forks |= strcmp(a->sym->name, "BASHPID") == 0;
	if (r->bash && r->p < r->end && *r->p == '[' && !read_subscript(r, a))
		return fail(r, "bad array subscript");
	return a;
}

static bool is_token(char c)
{
	return strchr("+-*/%<>=!&|^~?:(),", c) || name_char[(unsigned char)c];
}

static const struct arith *parse_postfix(struct reader *r)
{
	const struct arith *a = parse_primary(r);

	if (!a)
		return NULL;
	skip_space(r);
	if (r->end - r->p >= 2 && (r->p[0] == '+' || r->p[0] == '-') && r->p[1] == r->p[0] &&
	    a->op == ARITH_VAR) {
		struct arith *b = make(r, *r->p == '+' ? ARITH_POST_INC : ARITH_POST_DEC, NULL, NULL);

		b->sym = a->sym;
		b->sub = a->sub;
		r->p += 2;
		a = b;
		skip_space(r);
	}
	/* what is no token is found before what stands before it is evaluated */
	if (!r->bash || r->p == r->end || is_token(*r->p) || (r->params && *r->p == ARITH_PARAM_BYTE))
		return a;
	return a->op == ARITH_VAR ? fail(r, "syntax error: invalid arithmetic operator") :
				    fail_behind(r, a, "syntax error: invalid arithmetic operator");
}

static const struct arith *parse_unary(struct reader *r)
{
	const struct arith *in;
	struct arith *a;
	char c;

	skip_space(r);
	if (r->p == r->end)
		return fail(r, "syntax error: operand expected");
	if (stack_left() < STACK_RESERVE)
		return fail(r, "expression nested too deeply");
	c = *(r->last = r->p);
	if ((c == '+' || c == '-') && r->end - r->p >= 2 && r->p[1] == c) {
		const char *back = r->p;

		r->p += 2;
		skip_space(r);
		if (r->p < r->end && r->params && *r->p == ARITH_PARAM_BYTE)
			return fail(r, "");
		if (r->p < r->end && name_char[(unsigned char)*r->p] == NAME_LETTER) {
			in = parse_primary(r);
			if (!in || in->op != ARITH_VAR)
				return in;
			a = make(r, c == '+' ? ARITH_PRE_INC : ARITH_PRE_DEC, NULL, NULL);
			a->sym = in->sym;
			a->sub = in->sub;
			return a;
		}
		r->p = back; /* ++5 is +(+5) */
	}
	if (c != '+' && c != '-' && c != '!' && c != '~')
		return parse_postfix(r);
	r->p++;
	in = parse_unary(r);
	if (!in)
		return NULL;
	return make(r, c == '+' ? ARITH_POS : c == '-' ? ARITH_NEG : c == '!' ? ARITH_NOT : ARITH_COMPL,
		    in, NULL);
}

/* at: where the operand on the right begins */
static struct arith *binary(struct reader *r, enum arith_op op, const struct arith *left, const struct arith *right,
			    uint32_t at)
{
	struct arith *a = make(r, op, left, right);

	a->at = at;
	return a;
}

/* The binary operators, loosest first; the longest spelling of each first. */
static const struct {
	char text[3];
	uint8_t op, level;
} operators[] = {
	{ "||", ARITH_OR, 0 }, { "&&", ARITH_AND, 1 }, { "|", ARITH_BOR, 2 }, { "^", ARITH_XOR, 3 },
	{ "&", ARITH_BAND, 4 }, { "==", ARITH_EQ, 5 }, { "!=", ARITH_NE, 5 }, { "<=", ARITH_LE, 6 },
	{ ">=", ARITH_GE, 6 }, { "<<", ARITH_SHL, 7 }, { ">>", ARITH_SHR, 7 }, { "<", ARITH_LT, 6 },
	{ ">", ARITH_GT, 6 }, { "+", ARITH_ADD, 8 }, { "-", ARITH_SUB, 8 }, { "*", ARITH_MUL, 9 },
	{ "/", ARITH_DIV, 9 }, { "%", ARITH_MOD, 9 },
};

/* Has op=: logic and comparisons have not. */
static bool assigns(int level)
{
	return level > 1 && level != 5 && level != 6;
}

/* Index of the binary operator at p that is not the start of an assignment, or -1. */
static int operator_at(const struct reader *r)
{
	size_t left = (size_t)(r->end - r->p);

	for (size_t i = 0; i < ARRAY_LEN(operators); i++) {
		size_t n = operators[i].text[1] ? 2 : 1;

		if (left < n || memcmp(r->p, operators[i].text, n) != 0)
			continue;
		/* a*=2 assigns */
		if (left > n && r->p[n] == '=' && assigns(operators[i].level))
			return -1;
		return (int)i;
	}
	return -1;
}

/* ** binds from right to left, and looser than what stands before an operand: -2**2 is 4 (bash) */
static const struct arith *parse_power(struct reader *r)
{
	const struct arith *left = parse_unary(r), *right;
	uint32_t at;

	if (!left)
		return NULL;
	skip_space(r);
	if (r->end - r->p < 2 || r->p[0] != '*' || r->p[1] != '*')
		return left;
	r->last = r->p;
	r->p += 2;
	if (stack_left() < STACK_RESERVE)
		return fail(r, "expression nested too deeply");
	skip_space(r);
	at = (uint32_t)(r->p - r->s);
	right = parse_power(r);
	return right ? binary(r, ARITH_POWER, left, right, at) : NULL;
}

static const struct arith *parse_binary(struct reader *r, int level)
{
	const struct arith *left = parse_power(r);

	while (left) {
		const struct arith *right;
		uint32_t at;
		int i;

		skip_space(r);
		i = operator_at(r);
		if (i < 0 || operators[i].level < level)
			break;
		r->last = r->p;
		r->p += operators[i].text[1] ? 2 : 1;
		skip_space(r);
		at = (uint32_t)(r->p - r->s);
		right = parse_binary(r, operators[i].level + 1);
		if (!right)
			return NULL;
		left = binary(r, (enum arith_op)operators[i].op, left, right, at);
	}
	return left;
}

static const struct arith *condition(struct reader *r, const struct arith *test, const struct arith *yes,
				     const struct arith *no)
{
	struct arith *a = make(r, ARITH_COND, test, yes);

	a->third = no;
	return a;
}

static const struct arith *parse_cond(struct reader *r)
{
	const struct arith *test = parse_binary(r, 0), *yes, *no;

	if (!test)
		return NULL;
	skip_space(r);
	if (r->p == r->end || *r->p != '?')
		return test;
	r->last = r->p++;
	skip_space(r);
	yes = r->bash && (r->p == r->end || *r->p == ':') ? fail(r, "expression expected") : parse_comma(r);
	if (!yes)
		return NULL;
	skip_space(r);
	if (r->p == r->end || *r->p != ':') {
		no = fail(r, "`:' expected for conditional expression");
		return no ? condition(r, test, yes, no) : NULL;
	}
	r->last = r->p++;
	skip_space(r);
	no = r->bash && r->p == r->end ? fail(r, "expression expected") : parse_assign(r);
	return no ? condition(r, test, yes, no) : NULL;
}

static const struct arith *parse_assign(struct reader *r)
{
	const struct arith *left = parse_cond(r), *right;
	uint8_t base = ARITH_NUMBER;
	struct arith *a;
	uint32_t at;
	size_t n = 0;

	if (!left)
		return NULL;
	skip_space(r);
	if (r->p == r->end)
		return left;
	if (*r->p == '=' && (r->p + 1 == r->end || r->p[1] != '=')) {
		n = 1;
	} else {
		for (size_t i = 0; i < ARRAY_LEN(operators) && !n; i++) {
			size_t len = operators[i].text[1] ? 2 : 1;

			if (!assigns(operators[i].level))
				continue;
			if ((size_t)(r->end - r->p) > len && memcmp(r->p, operators[i].text, len) == 0 &&
			    r->p[len] == '=') {
				base = operators[i].op;
				n = len + 1;
			}
		}
	}
	if (!n)
		return left;
	if (left->op != ARITH_VAR)
		return fail_behind(r, left, left->op == ARITH_PARAM ? "" : "attempted assignment to non-variable");
	r->last = r->p;
	r->p += n;
	skip_space(r);
	at = (uint32_t)(r->p - r->s);
	right = parse_assign(r);
	if (!right)
		return NULL;
	a = binary(r, ARITH_ASSIGN, NULL, right, at);
	a->sym = left->sym;
	a->sub = left->sub;
	a->base = base;
	return a;
}

static const struct arith *parse_comma(struct reader *r)
{
	const struct arith *left = parse_assign(r);

	while (left) {
		const struct arith *right;

		if (r->p == r->end || *r->p != ',') /* behind blanks: these were skipped for an operator */
			break;
		r->last = r->p++;
		right = parse_assign(r);
		if (!right)
			return NULL;
		left = make(r, ARITH_COMMA, left, right);
	}
	return left;
}

/* A name that has no place is looked at nevertheless, as bash reads it. */
static const struct arith *stray(struct reader *r, const struct arith *before, const char *what)
{
	const char *at = r->p;

	if (r->bash && !r->program && r->p < r->end && name_char[(unsigned char)*r->p] == NAME_LETTER) {
		const struct arith *name = parse_primary(r);

		if (name->op == ARITH_ERROR)
			return name;
		before = make(r, ARITH_COMMA, before, name);
		r->p = at;
	}
	return fail_behind(r, before, what);
}

static const struct arith *parse_all(struct reader *r)
{
	const struct arith *a;

	skip_space(r);
	if (r->p == r->end) /* as every shell: nothing is 0 */
		return make(r, ARITH_NUMBER, NULL, NULL);
	a = parse_comma(r);
	skip_space(r);
	if (!a || r->p == r->end)
		return a;
	return stray(r, a, is_token(*r->p) ? "syntax error in expression" : "syntax error: invalid arithmetic operator");
}

const struct arith *arith_parse(struct arena *arena, const char *text, size_t n, bool bash, struct arith_error *err)
{
	struct reader r = { .arena = arena, .s = text, .p = text, .end = text + n, .bash = bash };
	const struct arith *a = parse_all(&r);

	*err = r.err;
	return a;
}

const struct arith_word *arith_parse_word(struct program *program, const struct word *w, bool bash)
{
	struct arith_word *aw = arena_zalloc(&program->arena, sizeof(*aw));
	struct arith_param params[32] = { 0 };
	struct buf text = buf_in(&program->arena);
	struct reader r = { .arena = &program->arena, .program = program, .bash = bash, .params = params };
	uint32_t n = 0;

	aw->word = w;
	for (uint32_t i = 0; i < w->nparts; i++) {
		const struct part *p = &w->parts[i];

		if (p->kind == PART_LITERAL) {
			if (memchr(p->text, ARITH_PARAM_BYTE, p->len))
				return aw;
			buf_add(&text, p->text, p->len);
		} else if (p->kind == PART_PARAM && param_is_plain(p->param) && n < ARRAY_LEN(params) &&
			   (p->param->sym || !p->param->special || p->param->special == '#')) {
			params[n++].param = p->param;
			buf_addc(&text, ARITH_PARAM_BYTE);
		} else {
			return aw;
		}
	}
	r.s = r.p = buf_cstr(&text);
	r.end = r.s + text.n;
	aw->tree = parse_all(&r);
	if (aw->tree && n) {
		struct arith_param *kept = arena_alloc(&program->arena, n * sizeof(*kept));

		memcpy(kept, params, n * sizeof(*kept));
		aw->params = kept;
		aw->nparams = n;
	}
	return aw;
}
