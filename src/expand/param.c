/* param.c - parameter expansion (POSIX 2.6.2)
 * SPDX-License-Identifier: ISC
 */
#include "base/utf8.h"
#include "expand/expander.h"
#include "expand/match.h"
#include "vars/options.h"
#include "vars/var.h"

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

/* $@ and $*, each trimmed when there is a pattern. */
static void add_all(struct expander *e, const struct param *p, bool quoted, const str *pattern)
{
	struct shell *sh = e->sh;
	bool fields = e->mode == EXPAND_TO_FIELDS && (p->special == '@' || !quoted);
	str sep = p->special == '*' ? star_separator(sh) : STR(" ");

	for (int i = 0; i < sh->now.args.n; i++) {
		str v = str_of(sh->now.args.v[i]);

		if (pattern)
			v = trimmed(sh, p, v, *pattern);
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
	if (quoted && p->special == '*')
		expander_add(e, "", 0, true);
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

bool expander_add_param(struct expander *e, const struct param *p, bool quoted)
{
	struct shell *sh = e->sh;
	bool all = p->special == '@' || p->special == '*';
	char tmp[OPTION_COUNT + 24];
	str v = { 0 }, pattern;
	bool set;

	if (p->op == PARAM_BAD) {
		sh_error(sh, "${%.*s}: bad substitution", (int)p->arg->text.n, p->arg->text.s ? p->arg->text.s : "");
		return false;
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
		if (!expand_pattern(sh, p->arg, &pattern))
			return false;
		if (all) {
			add_all(e, p, quoted, &pattern);
			return true;
		}
		/* the pattern's own expansion may have changed the variable */
		v = value_of(sh, p, tmp);
		if (v.s && pattern.n)
			v = trimmed(sh, p, v, pattern);
		break;
	}
	if (all)
		add_all(e, p, quoted, NULL);
	else if (v.s)
		add_value(e, v, quoted);
	else if (quoted)
		expander_add(e, "", 0, true);
	return true;
}
