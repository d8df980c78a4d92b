/* param.c - parameter expansion (POSIX 2.6.2)
 * SPDX-License-Identifier: ISC
 */
#include "base/utf8.h"
#include "expand/expander.h"
#include "expand/match.h"
#include "syntax/print.h"
#include "vars/options.h"
#include "vars/var.h"

#include <stdlib.h>

/* The value of a parameter other than $@ and $*; .s NULL when unset. tmp[OPTION_COUNT + 24] may hold it. */
static str value_of(struct shell *sh, const struct param *p, char *tmp)
{
	if (p->sym)
		return var_str(sh, p->sym);
	switch (p->special) {
	case 0:
		if (p->number == 0)
			return str_of(sh->arg0);
		if (p->number > (uint32_t)sh->now.args.n)
			return (str){ 0 };
		return str_of(sh->now.args.v[p->number - 1]);
	case '#':
		return str_of(num_text(sh->now.args.n, tmp));
	case '?':
		return str_of(num_text(sh->status, tmp));
	case '$':
		return str_of(num_text(sh->pid, tmp));
	case '!':
		return sh->now.async_count ? str_of(num_text(sh->now.last_async, tmp)) : (str){ 0 };
	default: /* - */
		option_letters(sh, tmp);
		return str_of(tmp);
	}
}

static void param_name(const struct param *p, struct buf *b)
{
	if (p->sym)
		buf_adds(b, p->sym->name);
	else if (p->special)
		buf_addc(b, p->special);
	else
		buf_fmt(b, "%u", p->number);
}

static bool report(struct expander *e, const struct param *p, const char *what)
{
	struct buf b = buf_in(&e->sh->scratch);

	param_name(p, &b);
	sh_error(e->sh, "%s: %s", buf_cstr(&b), what);
	return false;
}

/* The separator of "$*": the first character of IFS, or a blank. */
static str star_separator(const struct shell *sh)
{
	uint32_t c;

	if (!sh->ifs)
		return STR(" ");
	if (!*sh->ifs)
		return (str){ "", 0 };
	return (str){ sh->ifs, sh->utf8 ? utf8_decode(sh->ifs, strlen(sh->ifs), &c) : 1 };
}

static str trimmed(struct shell *sh, const struct param *p, str v, str pattern)
{
	long n;

	if (p->op == PARAM_PREFIX) {
		n = match_prefix(pattern, v, p->longest, sh->utf8);
		if (n > 0)
			v = (str){ v.s + n, v.n - (size_t)n };
	} else {
		n = match_suffix(pattern, v, p->longest, sh->utf8);
		if (n > 0)
			v.n -= (size_t)n;
	}
	return v;
}

/* What the words behind an operator have become. */
struct operand {
	str pattern, text; /* of PARAM_REPLACE */
	long offset, length;
};

static bool operand_of(struct expander *e, const struct param *p, struct operand *o)
{
	struct shell *sh = e->sh;

	*o = (struct operand){ 0 };
	switch (p->op) {
	case PARAM_SUBSTRING:
		return expand_arith(sh, p->offset, &o->offset) && (!p->length || expand_arith(sh, p->length, &o->length));
	case PARAM_REPLACE:
		return expand_pattern(sh, p->arg, &o->pattern) && (!p->arg2 || expand_replacement(sh, p->arg2, &o->text));
	case PARAM_TRANSFORM:
		return true;
	default:
		return expand_pattern(sh, p->arg, &o->pattern);
	}
}

/* From and to, of n that there are; false after an error. */
static bool slice(struct expander *e, const struct param *p, const struct operand *o, long n, long *from, long *to)
{
	*from = o->offset < 0 ? o->offset + n : o->offset;
	*to = n;
	if (*from < 0 || *from > n) {
		*from = *to = 0;
		return true;
	}
	if (!p->length)
		return true;
	if (o->length < 0 && n + o->length < *from) {
		sh_error(e->sh, "%ld: substring expression < 0", o->length);
		return false;
	}
	*to = o->length < 0 ? n + o->length : o->length < n - *from ? *from + o->length : n;
	return true;
}

/* Bytes in the first count characters. */
static size_t bytes_of(const struct shell *sh, str v, long count)
{
	size_t at = 0;
	uint32_t c;

	if (!sh->utf8)
		return (size_t)count;
	for (; count > 0; count--)
		at += utf8_decode(v.s + at, v.n - at, &c);
	return at;
}

static bool substring(struct expander *e, const struct param *p, const struct operand *o, str *v)
{
	const struct shell *sh = e->sh;
	long from, to;
	size_t start;

	if (!slice(e, p, o, (long)(sh->utf8 ? utf8_count(v->s, v->n) : v->n), &from, &to))
		return false;
	start = bytes_of(sh, *v, from);
	*v = (str){ v->s + start, bytes_of(sh, (str){ v->s + start, v->n - start }, to - from) };
	return true;
}

/* The text of a replacement, in which & is what was matched. */
static void add_replacement(struct buf *b, str text, str matched)
{
	for (size_t i = 0; i < text.n; i++) {
		if (text.s[i] == '\\' && i + 1 < text.n && (text.s[i + 1] == '&' || text.s[i + 1] == '\\'))
			buf_addc(b, text.s[++i]);
		else if (text.s[i] == '&')
			buf_add(b, matched.s, matched.n);
		else
			buf_addc(b, text.s[i]);
	}
}

static str replaced(struct shell *sh, const struct param *p, str v, const struct operand *o)
{
	struct buf b = buf_in(&sh->scratch);
	size_t at = 0;

	if (!o->pattern.n && p->which != '#' && p->which != '%')
		return v;
	if (p->which == '%') {
		long n = match_suffix(o->pattern, v, true, sh->utf8);

		if (n < 0)
			return v;
		buf_add(&b, v.s, v.n - (size_t)n);
		add_replacement(&b, o->text, (str){ v.s + v.n - n, (size_t)n });
		buf_cstr(&b);
		return (str){ b.s, b.n };
	}
	while (at < v.n || !v.n) {
		str rest = { v.s + at, v.n - at };
		long n = match_prefix(o->pattern, rest, true, sh->utf8);
		uint32_t c;
		size_t step;

		if (n > 0 || (n == 0 && (!v.n || p->which == '#'))) {
			add_replacement(&b, o->text, (str){ rest.s, (size_t)n });
			at += (size_t)n;
			if (p->which != '/' || !v.n)
				break;
			continue;
		}
		if (p->which == '#' || !v.n)
			break;
		step = sh->utf8 ? utf8_decode(rest.s, rest.n, &c) : 1;
		buf_add(&b, rest.s, step);
		at += step;
	}
	buf_add(&b, v.s + at, v.n - at);
	buf_cstr(&b);
	return (str){ b.s, b.n };
}

/* One character in another case; those beyond ASCII keep theirs. */
static char cased(char c, char which)
{
	bool upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z';

	if ((lower && which != ',') || (upper && which != '^'))
		return (char)(c ^ 0x20);
	return c;
}

static str in_case(struct shell *sh, str v, char which, bool all, str pattern)
{
	char *copy = arena_dup(&sh->scratch, v.s, v.n);

	for (size_t at = 0, step; at < v.n; at += step) {
		uint32_t c;

		step = sh->utf8 ? utf8_decode(v.s + at, v.n - at, &c) : 1;
		if (step == 1 && (!pattern.n || match(pattern, (str){ v.s + at, step }, sh->utf8)))
			copy[at] = cased(copy[at], which);
		if (!all)
			break;
	}
	return (str){ copy, v.n };
}

static str transformed(struct shell *sh, char letter, str v)
{
	struct buf b = buf_in(&sh->scratch);

	if (letter != 'Q')
		return in_case(sh, v, letter == 'L' ? ',' : '^', letter != 'u', (str){ 0 });
	buf_quote(&b, v.s, v.n, true);
	buf_cstr(&b);
	return (str){ b.s, b.n };
}

/* The value as the operator leaves it; false after an error. */
static bool change(struct expander *e, const struct param *p, const struct operand *o, str *v)
{
	switch (p->op) {
	case PARAM_SUBSTRING:
		return substring(e, p, o, v);
	case PARAM_REPLACE:
		*v = replaced(e->sh, p, *v, o);
		return true;
	case PARAM_CASE:
		*v = in_case(e->sh, *v, p->which, p->longest, o->pattern);
		return true;
	case PARAM_TRANSFORM:
		*v = transformed(e->sh, p->which, *v);
		return true;
	default:
		if (o->pattern.n)
			*v = trimmed(e->sh, p, *v, o->pattern);
		return true;
	}
}

/* Several values: those of $@ and $*, or names. */
struct list {
	const str *v;
	int n;
};

static struct list positional(struct shell *sh)
{
	const struct position *args = &sh->now.args;
	str *v = arena_alloc(&sh->scratch, ((size_t)args->n + 1) * sizeof(*v));

	for (int i = 0; i < args->n; i++)
		v[i] = str_of(args->v[i]);
	return (struct list){ v, args->n };
}

/* ${@:offset:length}; $0 stands at 0 */
static bool positional_slice(struct expander *e, const struct param *p, const struct operand *o, struct list *list)
{
	struct shell *sh = e->sh;
	struct list all = positional(sh);
	str *v = arena_alloc(&sh->scratch, ((size_t)all.n + 1) * sizeof(*v));
	long from, to;

	if (p->length && o->length < 0) {
		sh_error(sh, "%ld: substring expression < 0", o->length);
		return false;
	}
	if (!slice(e, p, o, all.n + 1L, &from, &to))
		return false;
	v[0] = str_of(sh->arg0);
	if (all.n)
		memcpy(v + 1, all.v, (size_t)all.n * sizeof(*v));
	*list = (struct list){ v + from, (int)(to - from) };
	return true;
}

struct names {
	struct shell *sh;
	const struct symbol *prefix;
	str *v;
	int n, cap;
};

static void add_name(struct symbol *s, void *arg)
{
	struct names *f = arg;

	if (s->len < f->prefix->len || memcmp(s->name, f->prefix->name, f->prefix->len) != 0 || !var_text(f->sh, s))
		return;
	if (f->n == f->cap) {
		int cap = f->cap ? f->cap * 2 : 8;
		str *v = arena_alloc(&f->sh->scratch, (size_t)cap * sizeof(*v));

		if (f->n)
			memcpy(v, f->v, (size_t)f->n * sizeof(*v));
		f->v = v;
		f->cap = cap;
	}
	f->v[f->n++] = (str){ s->name, s->len };
}

static int by_bytes(const void *a, const void *b)
{
	const str *x = a, *y = b;

	return strcmp(x->s, y->s);
}

/* ${!prefix*} */
static struct list names(struct shell *sh, const struct symbol *prefix)
{
	struct names f = { .sh = sh, .prefix = prefix };

	symbol_each(add_name, &f);
	if (f.n)
		qsort(f.v, (size_t)f.n, sizeof(*f.v), by_bytes);
	return (struct list){ f.v, f.n };
}

/* As the operands of "$@" and "$*" are. */
static void add_list(struct expander *e, struct list list, char special, bool quoted)
{
	bool fields = e->mode == EXPAND_TO_FIELDS && (special == '@' || !quoted);
	str sep = special == '*' ? star_separator(e->sh) : STR(" ");

	for (int i = 0; i < list.n; i++) {
		str v = list.v[i];

		if (i) {
			if (fields)
				expander_end_field(e);
			else
				expander_add(e, sep.s, sep.n, true);
		}
		if (quoted)
			expander_add(e, v.s, v.n, true);
		else
			expander_add_split(e, v.s, v.n);
	}
	if (quoted && special == '*')
		expander_add(e, "", 0, true);
}

/* $@ and $*, each changed when there is an operator. */
static bool add_all(struct expander *e, const struct param *p, bool quoted, const struct operand *o)
{
	struct list list = positional(e->sh);

	if (p->op == PARAM_SUBSTRING) {
		if (!positional_slice(e, p, o, &list))
			return false;
	} else if (o) {
		for (int i = 0; i < list.n; i++)
			if (!change(e, p, o, (str *)(uintptr_t)&list.v[i]))
				return false;
	}
	add_list(e, list, p->special, quoted);
	return true;
}

static bool add_operand(struct expander *e, const struct param *p, bool quoted)
{
	bool was = e->operand, ok;

	if (p->arg->flags & WORD_LITERAL && !p->arg->nparts) {
		if (quoted)
			expander_add(e, "", 0, true);
		return true;
	}
	e->operand = !quoted;
	ok = expander_add_parts(e, p->arg);
	e->operand = was;
	return ok;
}

static void add_value(struct expander *e, str v, bool quoted)
{
	if (quoted)
		expander_add(e, v.s, v.n, true);
	else
		expander_add_split(e, v.s, v.n);
}

static bool assign_default(struct expander *e, const struct param *p, bool quoted)
{
	str v;

	if (!p->sym)
		return report(e, p, "cannot assign in this way");
	if (!expand_string(e->sh, p->arg, EXPAND_ASSIGN, &v) || !var_set(e->sh, p->sym, v.s, v.n))
		return false;
	add_value(e, v, quoted);
	return true;
}

static bool report_operand(struct expander *e, const struct param *p, bool set)
{
	str v = { 0 };

	if (p->arg->nparts || p->arg->lit_len) {
		if (!expand_string(e->sh, p->arg, 0, &v))
			return false;
		return report(e, p, v.s);
	}
	return report(e, p, set ? "parameter null" : p->colon ? "parameter null or not set" : "parameter not set");
}

/* ${!x}: what the value names, with the same operator. */
static bool add_indirect(struct expander *e, const struct param *p, bool quoted)
{
	struct shell *sh = e->sh;
	char tmp[OPTION_COUNT + 24];
	struct param target = *p;
	str name = value_of(sh, p, tmp);

	target.indirect = false;
	target.sym = NULL;
	target.special = 0;
	target.number = 0;
	if (!name.s)
		return report(e, p, "invalid indirect expansion");
	if (name_valid(name.s, name.n)) {
		target.sym = symbol_get(name.s, name.n);
	} else if (name.n == 1 && strchr("@*#?-$!", name.s[0])) {
		target.special = name.s[0];
	} else {
		uint64_t number = 0;

		for (size_t i = 0; i < name.n; i++) {
			if (name.s[i] < '0' || name.s[i] > '9' || number > INT32_MAX) {
				sh_error(sh, "%s: invalid variable name", name.s);
				return false;
			}
			number = number * 10 + (uint64_t)(name.s[i] - '0');
		}
		if (!name.n) {
			sh_error(sh, ": invalid variable name");
			return false;
		}
		target.number = (uint32_t)number;
	}
	return expander_add_param(e, &target, quoted);
}

bool expander_add_param(struct expander *e, const struct param *p, bool quoted)
{
	struct shell *sh = e->sh;
	bool all = p->special == '@' || p->special == '*';
	char tmp[OPTION_COUNT + 24];
	struct operand operand;
	str v = { 0 };
	bool set;

	if (p->op == PARAM_BAD) {
		struct buf b = buf_in(&sh->scratch);

		print_word(&b, p->arg);
		sh_error(sh, "${%.*s}: bad substitution", (int)b.n, b.s ? b.s : "");
		return false;
	}
	if (p->indirect)
		return add_indirect(e, p, quoted);
	if (p->op == PARAM_NAMES) {
		add_list(e, names(sh, p->sym), p->special, quoted);
		return true;
	}
	if (all) {
		set = sh->now.args.n > 0;
		if (p->colon && set && sh->now.args.n == 1 && !sh->now.args.v[0][0])
			set = false;
	} else {
		v = value_of(sh, p, tmp);
		set = v.s && !(p->colon && !v.n);
		if (!v.s && option_on(sh, OPTION_NOUNSET) &&
		    (p->op == PARAM_PLAIN || p->op == PARAM_LENGTH || p->op >= PARAM_PREFIX)) {
			report(e, p, "unbound variable");
			return false;
		}
	}
	switch (p->op) {
	case PARAM_DEFAULT:
		if (!set)
			return add_operand(e, p, quoted);
		break;
	case PARAM_ASSIGN:
		if (!set)
			return assign_default(e, p, quoted);
		break;
	case PARAM_ERROR:
		if (!set)
			return report_operand(e, p, v.s && !v.n);
		break;
	case PARAM_ALTERNATE:
		if (set)
			return add_operand(e, p, quoted);
		if (quoted)
			expander_add(e, "", 0, true);
		return true;
	case PARAM_LENGTH:
		if (all)
			v = str_of(num_text(sh->now.args.n, tmp));
		else
			v = str_of(num_text((long)(sh->utf8 ? utf8_count(v.s ? v.s : "", v.n) : v.n), tmp));
		add_value(e, v, quoted);
		return true;
	case PARAM_PREFIX:
	case PARAM_SUFFIX:
	case PARAM_SUBSTRING:
	case PARAM_REPLACE:
	case PARAM_CASE:
	case PARAM_TRANSFORM:
		if (!operand_of(e, p, &operand))
			return false;
		if (all)
			return add_all(e, p, quoted, &operand);
		/* the operand's own expansion may have changed the variable */
		v = value_of(sh, p, tmp);
		if (v.s && !change(e, p, &operand, &v))
			return false;
		break;
	}
	if (all)
		return add_all(e, p, quoted, NULL);
	if (v.s)
		add_value(e, v, quoted);
	else if (quoted)
		expander_add(e, "", 0, true);
	return true;
}
