/* param.c - parameter expansion (POSIX 2.6.2)
 * SPDX-License-Identifier: ISC
 */
#include "base/utf8.h"
#include "expand/expander.h"
#include "expand/match.h"
#include "expand/subscript.h"
#include "expand/transform.h"
#include "syntax/print.h"
#include "vars/options.h"
#include "vars/show.h"

#include <stdlib.h>

/* What stands for a parameter while its expansion lasts. */
struct subject {
	const struct param *p;
	struct var *array; /* of a subscript; NULL: there is no such variable, or no subscript */
	struct key key;
	char tmp[OPTION_COUNT + 24]; /* may hold the value */
};

/* The value of a parameter other than $@ and $*; .s NULL when unset. */
static str value_of(struct shell *sh, struct subject *subject)
{
	const struct param *p = subject->p;
	char *tmp = subject->tmp;

	if (p->sub)
		return binding_str(subject->array, &subject->key);
	if (p->sym)
		return var_str(sh, p->sym);
	switch (p->special) {
	case 0:
		if (p->number == 0)
			return str_of(sh_name(sh));
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
	if (p->sub && p->op != PARAM_LENGTH)
		print_subscript(b, p->sub);
}

static bool report(struct expander *e, const struct param *p, const char *what)
{
	struct buf b = buf_in(&e->sh->scratch);

	param_name(p, &b);
	sh_error(e->sh, "%s: %s", buf_cstr(&b), what);
	sh_goes_on(e->sh);
	return false;
}

/* The same, and a script ends. */
static bool report_unset(struct expander *e, const struct param *p, const char *what)
{
	e->sh->ends_script = ENDS_UNSET;
	return report(e, p, what);
}

static bool report_unbound(struct expander *e, const struct param *p)
{
	struct buf b = buf_in(&e->sh->scratch), said = buf_in(&e->sh->scratch);
	const char *unbound;

	buf_fmt(&said, "unbound variable%s", p->sym ? var_near(e->sh, p->sym) : "");
	unbound = buf_cstr(&said);
	if (e->indirect && p == e->target) {
		buf_addc(&b, '!');
		p = e->indirect;
	} else if (p->op == PARAM_LENGTH && p->sub) {
		return report(e, p, unbound);
	} else if (p->braces || option_on(e->sh, OPTION_POSIX)) {
		return report_unset(e, p, unbound);
	} else if (!p->sym) {
		buf_addc(&b, '$'); /* bash's form for numbers */
	}
	param_name(p, &b);
	sh_error(e->sh, "%s: %s", buf_cstr(&b), unbound);
	e->sh->ends_script = ENDS_UNSET;
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
		n = match_prefix(pattern, v, p->longest, match_flags(sh, false));
		if (n > 0)
			v = (str){ v.s + n, v.n - (size_t)n };
	} else {
		n = match_suffix(pattern, v, p->longest, match_flags(sh, false));
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

/* $@, $*, a[@], a[*] */
static bool subject_lists(const struct param *p)
{
	return p->special == '@' || p->special == '*' || (p->sub && p->sub->all);
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
	if (o->length < 0 && (subject_lists(p) || n + o->length < *from)) {
		struct buf b = buf_in(&e->sh->scratch);

		print_word(&b, p->length->word);
		sh_error(e->sh, "%s: substring expression < 0", buf_cstr(&b));
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

/* What a match can begin with, where that is easily said. */
struct beginning {
	bool one; /* each match is one ASCII character of set, or begins with a byte beyond ASCII */
	bool known; /* the set is all that a match begins with */
	uint64_t set[2];
};

static struct beginning beginning_of(str pattern, unsigned flags)
{
	struct beginning b = { 0 };
	unsigned char c = pattern.n ? (unsigned char)pattern.s[0] : '*';

	if (flags & MATCH_NOCASE)
		return b;
	b.one = match_one_of(pattern, b.set);
	b.known = b.one;
	if (c == '\\' && pattern.n > 1)
		c = (unsigned char)pattern.s[1];
	else if (strchr("*?[\\", c) || (pattern.n > 1 && pattern.s[1] == '(' && strchr("+@!", c)))
		return b;
	if (c < 0x80) {
		b.known = true;
		b.set[c / 64] |= UINT64_C(1) << c % 64;
	}
	return b;
}

/* Bytes from the start of s on with which no match begins. */
static size_t bytes_before(const struct beginning *b, str s)
{
	size_t i = 0;

	while (b->known && i < s.n) {
		unsigned char c = (unsigned char)s.s[i];

		if (c >= 0x80 ? b->one : b->set[c / 64] >> c % 64 & 1)
			break;
		i++;
	}
	return i;
}

static str replaced(struct shell *sh, const struct param *p, str v, const struct operand *o)
{
	unsigned flags = match_flags(sh, true);
	struct beginning beginning = beginning_of(o->pattern, flags);
	struct buf b = buf_in(&sh->scratch);
	size_t at = 0;

	if (!o->pattern.n && p->which != '#' && p->which != '%')
		return v;
	if (!v.n && o->pattern.n && o->pattern.s[0] != '*') /* bash looks no further either */
		return v;
	if (p->which == '%') {
		long n = match_suffix(o->pattern, v, true, flags);

		if (n < 0)
			return v;
		buf_add(&b, v.s, v.n - (size_t)n);
		add_replacement(&b, o->text, (str){ v.s + v.n - n, (size_t)n });
		buf_cstr(&b);
		return (str){ b.s, b.n };
	}
	while (at < v.n || !v.n) {
		str rest = { v.s + at, v.n - at };
		uint32_t c;
		size_t step;
		long n;

		step = p->which == '#' ? 0 : bytes_before(&beginning, rest);
		if (step) { /* on to where it can begin */
			buf_add(&b, rest.s, step);
			at += step;
			continue;
		}
		n = beginning.one && rest.n && (unsigned char)rest.s[0] < 0x80 && p->which != '#' ? 1 :
		    match_prefix(o->pattern, rest, true, flags);
		if (n >= 0) {
			add_replacement(&b, o->text, (str){ rest.s, (size_t)n });
			at += (size_t)n;
			if (p->which != '/' || !v.n)
				break;
			if (n)
				continue;
		} else if (p->which == '#' || !v.n) {
			break;
		}
		step = sh->utf8 ? utf8_decode(rest.s, rest.n, &c) : 1;
		buf_add(&b, rest.s, step);
		at += step;
	}
	buf_add(&b, v.s + at, v.n - at);
	buf_cstr(&b);
	return (str){ b.s, b.n };
}

static bool has_quotes(const struct word *w)
{
	for (uint32_t i = 0; i < w->nparts; i++)
		if (w->parts[i].quoted)
			return true;
	return false;
}

/* given: there is a pattern, though it may be empty; without one it is any character */
static str in_case(struct shell *sh, str v, char which, bool all, str pattern, bool given)
{
	struct buf b = buf_in(&sh->scratch);

	if (!pattern.n && given)
		return v;
	if (!pattern.n)
		return transform_text_case(sh, v, which, all);
	for (size_t at = 0, step; at < v.n; at += step) {
		str one = { v.s + at, 1 };
		uint32_t c;

		step = one.n = sh->utf8 ? utf8_decode(v.s + at, v.n - at, &c) : 1;
		if ((all || !at) && match(pattern, one, match_flags(sh, false)))
			one = transform_text_case(sh, one, which, true);
		buf_add(&b, one.s, one.n);
	}
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
		*v = in_case(e->sh, *v, p->which, p->longest, o->pattern, has_quotes(p->arg));
		return true;
	case PARAM_TRANSFORM:
		*v = transform_value(e->sh, p->which, *v);
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

	if (!slice(e, p, o, all.n + 1L, &from, &to))
		return false;
	v[0] = str_of(sh_name(sh));
	if (all.n)
		memcpy(v + 1, all.v, (size_t)all.n * sizeof(*v));
	*list = (struct list){ v + from, (int)(to - from) };
	return true;
}

/* The values of an array, or its keys. What is no array has one. */
static struct list elements(struct shell *sh, struct var *v, bool keys)
{
	struct array_walk w = { .array = v ? v->array : NULL };
	struct list list = { 0 };
	str *all;

	if (!v || !(v->flags & VAR_SET))
		return list;
	if (!(v->flags & VAR_ARRAY)) {
		all = arena_alloc(&sh->scratch, sizeof(*all));
		*all = keys ? STR("0") : binding_str(v, NULL);
		return (struct list){ all, 1 };
	}
	if (!w.array)
		return list;
	all = arena_alloc(&sh->scratch, mem_mul(w.array->n + 1, sizeof(*all)));
	while (array_next(&w)) {
		char tmp[24];

		if (!keys) {
			all[list.n++] = value_str(w.value);
		} else if (w.array->assoc) {
			all[list.n++] = w.key.text;
		} else {
			const char *digits = num_text(w.key.index, tmp);
			size_t n = strlen(digits);

			all[list.n++] = (str){ arena_dup(&sh->scratch, digits, n), n };
		}
	}
	list.v = all;
	return list;
}

/* ${a[@]:offset:length}: from the first element whose index is not below the offset */
static bool element_slice(struct expander *e, const struct subject *subject, const struct operand *o, struct list *list)
{
	const struct var *v = subject->array;
	bool indexed = v && v->flags & VAR_INDEXED && v->array;
	long from, to, end = indexed ? array_end(v->array) : list->n;

	if (!indexed && v && v->flags & VAR_ASSOC) {
		struct operand from_one = *o;

		/* bash counts from 1 and has 0 for 1, as it has it for a length */
		from_one.offset += o->offset < 0 ? end + 1 : 0;
		if (from_one.offset < 0 || from_one.offset > end) {
			*list = (struct list){ 0 };
			return true;
		}
		from_one.offset -= from_one.offset > 0;
		from_one.length += !from_one.length;
		if (!slice(e, subject->p, &from_one, end, &from, &to))
			return false;
	} else if (o->offset >= end) { /* where it would not matter that a length is negative */
		*list = (struct list){ 0 };
		return true;
	} else if (!slice(e, subject->p, o, end, &from, &to)) {
		return false;
	}
	if (indexed) {
		long count = to - from;

		if (!count) {
			*list = (struct list){ 0 };
			return true;
		}
		from = (long)array_position(v->array, from);
		to = count < list->n - from ? from + count : list->n;
		if (!subject->p->length)
			to = list->n;
	}
	*list = to > from ? (struct list){ list->v + from, (int)(to - from) } : (struct list){ 0 };
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
	bool joined = fields && !quoted && !option_on(e->sh, OPTION_POSIX); /* bash splits the whole, POSIX each */
	bool element = e->flags & EXPAND_ELEMENT && (special == '@' || !quoted);
	str sep = special == '*' || joined || element ? star_separator(e->sh) : STR(" ");

	if (element && !sep.n)
		sep = STR(" ");
	if (quoted && (special == '@' || list.n))
		*(list.n ? &e->elements : &e->no_elements) = true;
	for (int i = 0; i < list.n; i++) {
		str v = list.v[i];

		if (i) {
			if (joined && sep.n)
				expander_add_split(e, sep.s, sep.n);
			else if (fields)
				expander_end_field(e);
			else
				expander_add(e, sep.s, sep.n, quoted && special == '*');
		}
		if (quoted)
			expander_add(e, v.s, v.n, true);
		else
			expander_add_split(e, v.s, v.n);
	}
	if (quoted && special == '*')
		expander_add(e, "", 0, true);
}

/* ${!prefix*}: to bash without quotes a string, when nothing separates the names. */
static void add_names(struct expander *e, const struct param *p, bool quoted)
{
	struct list list = names(e->sh, p->sym);
	struct buf b = buf_in(&e->sh->scratch);

	if (quoted || p->special != '*' || !e->sh->ifs || *e->sh->ifs || option_on(e->sh, OPTION_POSIX)) {
		add_list(e, list, p->special, quoted);
		return;
	}
	for (int i = 0; i < list.n; i++)
		buf_add(&b, list.v[i].s, list.v[i].n);
	expander_add_split(e, b.s, b.n);
}

/* What an operator has made of a list. In bash "${a[*]op}" in a word with "$@" is split where its values were joined. */
static void add_changed_list(struct expander *e, struct list list, char special, bool quoted)
{
	str sep = star_separator(e->sh);

	if (special != '*' || !quoted || !e->multi) {
		/* where there is one string bash joins what it has changed as "$*" */
		add_list(e, list, e->flags & (EXPAND_ASSIGN | EXPAND_JOINED) ? '*' : special, quoted);
		return;
	}
	e->blank = true;
	for (int i = 0; i < list.n; i++) {
		if (i)
			expander_add_split(e, sep.s, sep.n);
		if (list.v[i].n)
			expander_add(e, list.v[i].s, list.v[i].n, true);
	}
}

/* @ or *, as the values of p are joined. */
static char joins(const struct param *p)
{
	return p->sub ? p->sub->all : p->special;
}

/* $@, $*, a[@] and a[*], each value changed when there is an operator. */
static bool add_all(struct expander *e, const struct subject *subject, bool quoted, const struct operand *o)
{
	const struct param *p = subject->p;
	struct list list = p->sub ? elements(e->sh, subject->array, false) : positional(e->sh);

	if (p->op == PARAM_SUBSTRING) {
		if (p->sub ? !element_slice(e, subject, o, &list) : !positional_slice(e, p, o, &list))
			return false;
	} else if (o) {
		for (int i = 0; i < list.n; i++)
			if (!change(e, p, o, (str *)(uintptr_t)&list.v[i]))
				return false;
	}
	if (o)
		add_changed_list(e, list, joins(p), quoted);
	else
		add_list(e, list, joins(p), quoted);
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
	if (ok && quoted && !option_on(e->sh, OPTION_POSIX)) { /* a field even of "${x-$@}" */
		expander_add(e, "", 0, true);
		e->elements = true;
	}
	return ok;
}

static void add_value(struct expander *e, str v, bool quoted)
{
	if (quoted)
		expander_add(e, v.s, v.n, true);
	else
		expander_add_split(e, v.s, v.n);
}

static bool cannot_assign(struct expander *e, const struct param *p)
{
	struct buf b = buf_in(&e->sh->scratch);

	if (!option_on(e->sh, OPTION_POSIX))
		buf_addc(&b, '$');
	param_name(p, &b);
	sh_error(e->sh, "%s: cannot assign in this way", buf_cstr(&b));
	sh_goes_on(e->sh);
	return false;
}

static bool assign_default(struct expander *e, const struct param *p, bool quoted)
{
	str v;

	if (!p->sym)
		return cannot_assign(e, p);
	if (!expand_string(e->sh, p->arg, EXPAND_ASSIGN, &v))
		return false;
	if (p->sub ? !element_assign(e->sh, p->sym, p->sub, v, false) : !var_set(e->sh, p->sym, v.s, v.n))
		return false;
	add_value(e, v, quoted);
	return true;
}

/* What bash shows of the word in ${x?word}: fields, with blanks between them. */
static bool shown_operand(struct shell *sh, const struct word *w, str *out)
{
	struct buf b = buf_in(&sh->scratch);
	struct fields f = { 0 };

	if (option_on(sh, OPTION_POSIX))
		return expand_string(sh, w, 0, out);
	if (!expand_split(sh, w, &f))
		return false;
	for (int i = 0; i < f.n; i++)
		buf_fmt(&b, i ? " %s" : "%s", f.v[i]);
	*out = (str){ buf_cstr(&b), b.n };
	return true;
}

static bool report_operand(struct expander *e, const struct param *p, bool set)
{
	str v = { 0 };

	if (p->arg->nparts || p->arg->lit_len) {
		if (!shown_operand(e->sh, p->arg, &v))
			return false;
		return report_unset(e, p, v.s);
	}
	return report_unset(e, p, set ? "parameter null" : p->colon ? "parameter null or not set" : "parameter not set");
}

/* What text names, as a parameter; false when it names none. *program holds a subscript. */
static bool parse_name(struct shell *sh, str name, struct param *target, struct program **program)
{
	struct variable var;
	uint64_t number = 0;

	target->sym = NULL;
	target->sub = NULL;
	target->special = 0;
	target->number = 0;
	if (!name.n)
		return false;
	if (variable_parse(name.s, name.n, &var)) {
		target->sym = var.sym;
		if (var.sub.s)
			target->sub = subscript_parse(sh, var.sub, program);
		return !var.sub.s || target->sub;
	}
	if (name.n == 1 && strchr("@*#?-$!", name.s[0])) {
		target->special = name.s[0];
		return true;
	}
	for (size_t i = 0; i < name.n; i++) {
		if (name.s[i] < '0' || name.s[i] > '9' || number > INT32_MAX)
			return false;
		number = number * 10 + (uint64_t)(name.s[i] - '0');
	}
	target->number = (uint32_t)number;
	return true;
}

static str joined(struct shell *sh, struct list list)
{
	struct buf b = buf_in(&sh->scratch);

	for (int i = 0; i < list.n; i++) {
		if (i)
			buf_addc(&b, ' ');
		buf_add(&b, list.v[i].s, list.v[i].n);
	}
	buf_cstr(&b);
	return (str){ list.n ? b.s : NULL, b.n };
}

/* The name that the last of a chain of references holds. */
static str reference_name(struct shell *sh, struct symbol *s)
{
	struct target t;
	struct buf b = buf_in(&sh->scratch);

	if (!var_target(sh, s, &t) || !t.sym || t.sym == s)
		return (str){ t.sym ? NULL : "", 0 };
	buf_adds(&b, t.sym->name);
	if (t.sub.s)
		buf_fmt(&b, "[%.*s]", (int)t.sub.n, t.sub.s);
	buf_cstr(&b);
	return (str){ b.s, b.n };
}

/* ${!x}: what the value names, with the same operator. */
static bool add_indirect(struct expander *e, struct subject *subject, bool quoted)
{
	const struct param *p = subject->p;
	struct shell *sh = e->sh;
	struct program *program = NULL;
	struct param target = *p;
	bool ok;
	str name;

	target.indirect = false;
	if (p->sym && p->sym->var && p->sym->var->flags & VAR_NAMEREF && !p->sub) { /* the name that it refers to */
		name = reference_name(sh, p->sym);
		if (!name.s)
			return report(e, p, "invalid indirect expansion");
		add_value(e, name, quoted);
		return true;
	}
	name = subject_lists(p) ? joined(sh, p->sub ? elements(sh, subject->array, false) : positional(sh)) : value_of(sh, subject);
	if (!name.s && p->sym && !p->sub && !(p->sym->var && p->sym->var->flags))
		return report(e, p, "invalid indirect expansion");
	if (name.s && !parse_name(sh, name, &target, &program)) {
		sh_error(sh, "%s: invalid variable name", name.s);
		sh_goes_on(sh);
		program_unref(program);
		return false;
	}
	if ((target.special == '@' || target.special == '*') && target.op == PARAM_SUBSTRING && !sh->now.args.n) {
		add_list(e, (struct list){ 0 }, target.special, quoted);
		return true;
	}
	if (target.sub && target.sub->all == '*' && target.op == PARAM_PLAIN && option_nounset(sh) &&
	    !elements(sh, var_elements(sh, target.sym), false).n) {
		e->indirect = p;
		e->target = &target;
		ok = report_unbound(e, &target);
		e->indirect = NULL;
		program_unref(program);
		return ok;
	}
	/* what has no value is as if it were the unset parameter itself */
	e->indirect = p;
	e->target = &target;
	ok = expander_add_param(e, &target, quoted);
	e->indirect = NULL;
	program_unref(program);
	return ok;
}

/* Does an empty value count as none? It is all that there is. */
static bool is_null(struct shell *sh, struct subject *subject)
{
	const struct param *p = subject->p;
	struct list list;

	if (!subject_lists(p))
		return !value_of(sh, subject).n;
	list = p->sub ? elements(sh, subject->array, false) : positional(sh);
	return list.n == 1 && !list.v[0].n;
}

static bool is_set(struct shell *sh, struct subject *subject)
{
	const struct param *p = subject->p;

	if (!subject_lists(p))
		return value_of(sh, subject).s != NULL;
	return p->sub ? elements(sh, subject->array, false).n > 0 : sh->now.args.n > 0;
}

static long length_of(struct shell *sh, struct subject *subject)
{
	const struct param *p = subject->p;
	str v;

	if (subject_lists(p))
		return p->sub ? elements(sh, subject->array, false).n : sh->now.args.n;
	v = value_of(sh, subject);
	return (long)(sh->utf8 ? utf8_count(v.s ? v.s : "", v.n) : v.n);
}

/* The operators that change the value. */
static bool add_changed(struct expander *e, struct subject *subject, bool quoted)
{
	const struct param *p = subject->p;
	struct operand operand;
	str v;

	/* of nothing bash does not look at the operand */
	if (!option_on(e->sh, OPTION_POSIX) && !is_set(e->sh, subject) && (p->sym || p->op != PARAM_SUBSTRING)) {
		if (subject_lists(p))
			add_changed_list(e, (struct list){ 0 }, joins(p), quoted);
		else
			add_value(e, (str){ "", 0 }, quoted);
		return true;
	}
	if (!operand_of(e, p, &operand))
		return false;
	if (subject_lists(p))
		return add_all(e, subject, quoted, &operand);
	/* the operand's own expansion may have changed the variable */
	v = value_of(e->sh, subject);
	if (v.s && !change(e, p, &operand, &v))
		return false;
	add_value(e, v.s ? v : (str){ "", 0 }, quoted);
	return true;
}

/* Keys and values in turn. */
static struct list pairs(struct shell *sh, struct var *v)
{
	struct list keys = elements(sh, v, true), values = elements(sh, v, false);
	str *all = arena_alloc(&sh->scratch, mem_mul((size_t)keys.n + 1, 2 * sizeof(*all)));

	for (int i = 0; i < keys.n; i++) {
		all[i * 2] = keys.v[i];
		all[i * 2 + 1] = values.v[i];
	}
	return (struct list){ all, keys.n * 2 };
}

/* `set -- 'a' 'b'` */
static str set_command(struct shell *sh)
{
	struct buf b = buf_in(&sh->scratch);

	buf_adds(&b, sh->now.args.n ? "set --" : "");
	for (int i = 0; i < sh->now.args.n; i++) {
		str v = transform_value(sh, 'Q', str_of(sh->now.args.v[i]));

		buf_addc(&b, ' ');
		buf_add(&b, v.s, v.n);
	}
	buf_cstr(&b);
	return (str){ b.s, b.n };
}

/* `declare -a NAME=( )`, as bash hands it out. */
static struct list three_words(struct shell *sh, str text)
{
	str *v = arena_alloc(&sh->scratch, 3 * sizeof(*v));
	int n = 0;

	for (const char *blank; n < 2 && (blank = memchr(text.s, ' ', text.n)); n++) {
		v[n] = (str){ text.s, (size_t)(blank - text.s) };
		text = (str){ blank + 1, text.n - v[n].n - 1 };
	}
	v[n++] = text;
	return (struct list){ v, n };
}

/* @A @a @K @k: what the variable is, not only its value. */
static bool add_description(struct expander *e, struct subject *subject, bool quoted)
{
	const struct param *p = subject->p;
	struct shell *sh = e->sh;
	bool lists = subject_lists(p);
	struct var *v = p->sub ? subject->array : p->sym ? var_elements(sh, p->sym) : NULL;
	char letters[16] = "";
	str text;

	if (v)
		show_attributes(v->flags, letters);
	if (p->which == 'a' && lists && v && !(v->flags & VAR_SET)) {
		add_value(e, str_of(letters), quoted);
		return true;
	}
	if (p->which == 'a' && lists) {
		struct list list = p->sub ? elements(sh, v, false) : positional(sh);

		for (int i = 0; i < list.n; i++)
			((str *)(uintptr_t)list.v)[i] = str_of(letters);
		add_changed_list(e, list, joins(p), quoted);
		return true;
	}
	if ((p->which | 32) == 'k' && p->sub && lists && v && !(v->flags & VAR_ARRAY) && v->flags & VAR_SET) {
		add_value(e, transform_value(sh, 'Q', binding_str(v, NULL)), quoted);
		return true;
	}
	if (p->which == 'k' && p->sub && lists) {
		add_changed_list(e, pairs(sh, v), joins(p), quoted);
		return true;
	}
	if (lists && (p->sub ? (p->which == 'K' && !elements(sh, v, false).n) || (p->which == 'A' && !(v && v->flags)) : p->which == 'A' && !sh->now.args.n)) {
		add_list(e, (struct list){ 0 }, joins(p), quoted);
		return true;
	}
	switch (p->which) {
	case 'a':
		text = str_of(letters);
		break;
	case 'A':
		text = lists && !p->sub ? set_command(sh) :
		       transform_declaration(sh, v, lists, lists ? (str){ 0 } : value_of(sh, subject));
		break;
	default: /* K of an array */
		text = v && v->flags & VAR_ARRAY ? transform_pairs(sh, v) : (str){ "", 0 };
	}
	if (p->which == 'A' && lists && p->sub && text.s)
		add_changed_list(e, three_words(sh, text), joins(p), quoted);
	else
		add_value(e, text.s ? text : (str){ "", 0 }, quoted);
	return true;
}

/* Does the transformation say what the variable is? Of a single value K and k are Q. */
static bool describes(const struct param *p)
{
	return p->op == PARAM_TRANSFORM && (p->which == 'a' || p->which == 'A' || (p->sub && p->sub->all && (p->which | 32) == 'k'));
}

/* Finds the array and the key of a subscript. */
static bool subject_find(struct shell *sh, const struct param *p, struct subject *subject)
{
	subject->p = p;
	subject->array = NULL;
	if (!p->sub)
		return true;
	subject->array = var_elements(sh, p->sym);
	if (p->sub->all)
		return true;
	/* bash says nothing of a bad one then */
	if (p->op == PARAM_LENGTH && (!subject->array || !(subject->array->flags & VAR_SET))) {
		subject->key = (struct key){ 0 };
		return true;
	}
	return subscript_key(sh, p->sym, subject->array, p->sub, p->op == PARAM_LENGTH ? SUBSCRIPT_MEASURES : SUBSCRIPT_READS,
			     &subject->key);
}

static bool bad_substitution(struct shell *sh, const struct param *p)
{
	struct buf b = buf_in(&sh->scratch);

	const char *at;

	print_word(&b, p->arg);
	at = b.n > 1 && name_valid(b.s, 1) ? memchr(b.s, '@', b.n) : NULL;
	/* an unknown transformation: nothing to who has nothing, and bash's one that counts */
	if (at && name_valid(b.s, (size_t)(at - b.s)) && !option_on(sh, OPTION_POSIX) &&
	    !var_text(sh, symbol_get(b.s, (size_t)(at - b.s))))
		return true;
	sh_error(sh, "${%.*s}: bad substitution", (int)b.n, b.s ? b.s : "");
	sh_goes_on(sh);
	if (at)
		sh->ends_script = ENDS_SCRIPT;
	return false;
}

/* Does set -u object to what is not set? ${#a[i]} is 0 in an array, and wrong in what is none. */
static bool is_unbound(const struct subject *subject, bool set)
{
	const struct param *p = subject->p;
	const struct var *v = subject->array;

	if (p->op == PARAM_LENGTH && p->sub)
		return !v || !(v->flags & VAR_SET) || (!(v->flags & VAR_ARRAY) && !p->sub->all);
	return !set && (p->op == PARAM_PLAIN || p->op == PARAM_LENGTH || p->op >= PARAM_PREFIX);
}

/* Of such a reference bash does not say that it is unbound. */
static bool refers_to_element(struct shell *sh, struct symbol *s)
{
	struct target t;

	return s->var && s->var->flags & VAR_NAMEREF && var_target(sh, s, &t) && t.sub.s;
}

bool expander_add_param(struct expander *e, const struct param *p, bool quoted)
{
	struct shell *sh = e->sh;
	struct subject subject;
	char tmp[24];
	bool set;
	str v;

	if (p->sym && param_is_plain(p)) {
		v = var_str(sh, p->sym);
		if (!v.s && sh_ends_readers(sh)) /* the subscript of what it refers to */
			return false;
		if (!v.s && option_nounset(sh) && (p->braces || !refers_to_element(sh, p->sym)))
			return report_unbound(e, p);
		add_value(e, v.s ? v : (str){ "", 0 }, quoted);
		return true;
	}
	switch (p->op) {
	case PARAM_BAD:
		if (!bad_substitution(sh, p))
			return false;
		add_value(e, (str){ "", 0 }, quoted);
		return true;
	case PARAM_NAMES:
		add_names(e, p, quoted);
		return true;
	case PARAM_KEYS:
		add_changed_list(e, elements(sh, var_elements(sh, p->sym), true), p->sub->all, quoted);
		return true;
	default:
		break;
	}
	if (!subject_find(sh, p, &subject))
		return false;
	if (p->indirect)
		return add_indirect(e, &subject, quoted);
	set = is_set(sh, &subject);
	if (option_nounset(sh) && (!subject_lists(p) || (p->op == PARAM_LENGTH && p->sub)) && is_unbound(&subject, set))
		return report_unbound(e, p);
	if (describes(p))
		return add_description(e, &subject, quoted);
	switch (p->op) {
	case PARAM_DEFAULT: case PARAM_ASSIGN: case PARAM_ERROR: case PARAM_ALTERNATE:
		if (set && p->colon && is_null(sh, &subject)) {
			if (p->op == PARAM_ERROR)
				return report_operand(e, p, true);
			set = false;
		}
		if (p->op == PARAM_ALTERNATE) {
			if (set)
				return add_operand(e, p, quoted);
			if (quoted && joins(p) == '@')
				add_list(e, (struct list){ 0 }, '@', true);
			else if (quoted)
				expander_add(e, "", 0, true);
			return true;
		}
		if (!set)
			return p->op == PARAM_DEFAULT ? add_operand(e, p, quoted) :
			       p->op == PARAM_ASSIGN ? assign_default(e, p, quoted) : report_operand(e, p, false);
		break;
	case PARAM_LENGTH:
		add_value(e, str_of(num_text(length_of(sh, &subject), tmp)), quoted);
		return true;
	case PARAM_PLAIN:
		break;
	default:
		return add_changed(e, &subject, quoted);
	}
	if (subject_lists(p))
		return add_all(e, &subject, quoted, NULL);
	add_value(e, set ? value_of(sh, &subject) : (str){ "", 0 }, quoted);
	return true;
}
