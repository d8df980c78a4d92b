/* condition.c - what can be asked of texts, numbers and files: for `test` and [[ ]]
 * SPDX-License-Identifier: ISC
 */
#include "exec/condition.h"

#include "exec/regex.h"
#include "exec/trace.h"
#include "exec/trap.h"
#include "expand/fields.h"
#include "expand/match.h"
#include "expand/subscript.h"
#include "vars/options.h"
#include "vars/var.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum condition condition_binary(const char *s)
{
	if (s[0] == '=')
		return !s[1] || (s[1] == '=' && !s[2]) ? CONDITION_SAME : CONDITION_NONE;
	if (s[0] == '!')
		return s[1] == '=' && !s[2] ? CONDITION_OTHER : CONDITION_NONE;
	if (s[0] == '<' || s[0] == '>')
		return s[1] ? CONDITION_NONE : s[0] == '<' ? CONDITION_BEFORE : CONDITION_AFTER;
	if (s[0] != '-' || !s[1] || !s[2] || s[3])
		return CONDITION_NONE;
	switch (s[1] << 8 | s[2]) {
	case 'e' << 8 | 'q': return CONDITION_EQ;
	case 'n' << 8 | 'e': return CONDITION_NE;
	case 'l' << 8 | 't': return CONDITION_LT;
	case 'l' << 8 | 'e': return CONDITION_LE;
	case 'g' << 8 | 't': return CONDITION_GT;
	case 'g' << 8 | 'e': return CONDITION_GE;
	case 'n' << 8 | 't': return CONDITION_NEWER;
	case 'o' << 8 | 't': return CONDITION_OLDER;
	case 'e' << 8 | 'f': return CONDITION_FILE;
	default: return CONDITION_NONE;
	}
}

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

bool condition_integer(const char *s, long *out)
{
	unsigned long v = 0, max = 1ul << 63;
	bool minus = false;

	while (is_blank(*s))
		s++;
	if (*s == '-' || *s == '+')
		minus = *s++ == '-';
	if (*s < '0' || *s > '9')
		return false;
	for (; *s >= '0' && *s <= '9'; s++)
		if (__builtin_mul_overflow(v, 10ul, &v) || __builtin_add_overflow(v, (unsigned long)(*s - '0'), &v))
			return false;
	while (is_blank(*s))
		s++;
	if (*s || v > max - !minus)
		return false;
	*out = (long)(minus ? 0 - v : v);
	return true;
}

static bool later(struct timespec a, struct timespec b)
{
	return a.tv_sec != b.tv_sec ? a.tv_sec > b.tv_sec : a.tv_nsec > b.tv_nsec;
}

static bool files(const char *a, enum condition op, const char *b)
{
	struct stat sa, sb;
	bool has_a = stat(a, &sa) == 0, has_b = stat(b, &sb) == 0;

	switch (op) {
	case CONDITION_NEWER: return has_a && (!has_b || later(sa.st_mtim, sb.st_mtim));
	case CONDITION_OLDER: return has_b && (!has_a || later(sb.st_mtim, sa.st_mtim));
	default: return has_a && has_b && sa.st_dev == sb.st_dev && sa.st_ino == sb.st_ino;
	}
}

bool condition_texts(const char *a, enum condition op, const char *b)
{
	switch (op) {
	case CONDITION_SAME: return strcmp(a, b) == 0;
	case CONDITION_OTHER: return strcmp(a, b) != 0;
	case CONDITION_BEFORE: return strcmp(a, b) < 0;
	case CONDITION_AFTER: return strcmp(a, b) > 0;
	default: return files(a, op, b);
	}
}

bool condition_integers(long a, enum condition op, long b)
{
	switch (op) {
	case CONDITION_EQ: return a == b;
	case CONDITION_NE: return a != b;
	case CONDITION_LT: return a < b;
	case CONDITION_LE: return a <= b;
	case CONDITION_GT: return a > b;
	default: return a >= b;
	}
}

bool condition_unary(const char *s, bool bash)
{
	return s[0] == '-' && s[1] && !s[2] && strchr(bash ? "abcdefghknoprstuvwxzGLNORS" : "bcdefghknprstuwxzGLNOS", s[1]);
}

static bool is_set(struct shell *sh, const char *name)
{
	struct variable var;
	long number;

	if (condition_integer(name, &number))
		return number >= 0 && number <= sh->now.args.n;
	return variable_parse(name, strlen(name), &var) && variable_is_set(sh, &var);
}

/* A name reference that refers to something. */
static bool is_reference(const char *name)
{
	const struct symbol *s = symbol_find(name, strlen(name));

	return s && s->var && s->var->flags & VAR_NAMEREF && s->var->flags & VAR_SET;
}

static bool terminal(const struct shell *sh, const char *s)
{
	long fd;

	if (!condition_integer(s, &fd) || fd < 0 || fd > 1 << 20)
		return false;
	/* what is captured in process is no terminal, whatever stands at the descriptor */
	if ((fd == 1 || fd == 2) && sh->standing[fd])
		return false;
	return isatty((int)fd);
}

bool condition_one(struct shell *sh, char op, const char *s)
{
	struct stat st;

	switch (op) {
	case 'n': return *s != '\0';
	case 'z': return *s == '\0';
	case 't': return terminal(sh, s);
	case 'r': return faccessat(AT_FDCWD, s, R_OK, AT_EACCESS) == 0;
	case 'w': return faccessat(AT_FDCWD, s, W_OK, AT_EACCESS) == 0;
	case 'x': return faccessat(AT_FDCWD, s, X_OK, AT_EACCESS) == 0;
	case 'a': case 'e': return faccessat(AT_FDCWD, s, F_OK, AT_EACCESS) == 0;
	case 'o': return option_by_name(sh, s) >= 0 && option_on(sh, (enum option)option_by_name(sh, s));
	case 'v': return is_set(sh, s);
	case 'R': return is_reference(s);
	case 'h': case 'L': return lstat(s, &st) == 0 && S_ISLNK(st.st_mode);
	}
	if (stat(s, &st) != 0)
		return false;
	switch (op) {
	case 'b': return S_ISBLK(st.st_mode);
	case 'c': return S_ISCHR(st.st_mode);
	case 'd': return S_ISDIR(st.st_mode);
	case 'f': return S_ISREG(st.st_mode);
	case 'p': return S_ISFIFO(st.st_mode);
	case 'S': return S_ISSOCK(st.st_mode);
	case 's': return st.st_size > 0;
	case 'u': return st.st_mode & S_ISUID;
	case 'g': return st.st_mode & S_ISGID;
	case 'k': return st.st_mode & S_ISVTX;
	case 'O': return st.st_uid == geteuid();
	case 'G': return st.st_gid == getegid();
	default: return later(st.st_mtim, st.st_atim); /* N */
	}
}

/* ---- [[ ]] ------------------------------------------------------------------------ */

/* The first three are statuses; FATAL: an expansion has failed, which ends more than the condition. */
enum verdict { TRUE, FALSE, BROKEN, FATAL };

static enum verdict verdict(bool yes)
{
	return yes ? TRUE : FALSE;
}

/* A term as set -x shows it; b .s NULL: op is unary. */
static void trace_term(struct shell *sh, bool inverted, str a, const char *op, str b)
{
	struct buf t = buf_in(&sh->scratch);

	buf_adds(&t, inverted ? "[[ ! " : "[[ ");
	if (!b.s)
		buf_fmt(&t, "%s ", op);
	buf_adds(&t, a.n ? a.s : "''");
	if (b.s)
		buf_fmt(&t, " %s %s", op, b.n ? b.s : "''");
	buf_adds(&t, " ]]");
	trace_text(sh, (str){ t.s, t.n }, NULL);
}

static enum verdict judge_two(struct shell *sh, const struct condition_node *c, bool inverted)
{
	enum condition op = condition_binary(c->op);
	str a, b;
	long x, y;

	bool regex = strcmp(c->op, "=~") == 0, pattern = op == CONDITION_SAME || op == CONDITION_OTHER;

	if (!expand_string(sh, c->a, 0, &a) || !(regex ? expand_regex(sh, c->b, &b) : pattern ? expand_pattern(sh, c->b, &b) :
						 expand_string(sh, c->b, 0, &b)))
		return FATAL;
	if (trace_on(sh))
		trace_term(sh, inverted, a, c->op, b);
	if (regex) {
		int matched = regex_match(sh, b, a);

		return matched < 0 ? BROKEN : verdict(matched);
	}
	if (pattern)
		return verdict(match(b, a, match_flags(sh, true) | MATCH_EXTGLOB) == (op == CONDITION_SAME));
	if (op < CONDITION_EQ)
		return verdict(condition_texts(a.s, op, b.s));
	if (!expand_arith_text(sh, a, &x) || !expand_arith_text(sh, b, &y))
		return FALSE;
	return verdict(condition_integers(x, op, y));
}

/* inverted: it is right behind a ! */
static enum verdict judge(struct shell *sh, const struct condition_node *c, bool inverted)
{
	enum verdict v;
	str a;

	switch (c->kind) {
	case CONDITION_NOT:
		v = judge(sh, c->left, !inverted);
		return v == FATAL ? v : verdict(v != TRUE); /* bash inverts what is broken, too */
	case CONDITION_AND:
		v = judge(sh, c->left, false);
		return v == TRUE ? judge(sh, c->right, false) : v;
	case CONDITION_OR:
		v = judge(sh, c->left, false);
		return v == FALSE || v == BROKEN ? judge(sh, c->right, false) : v;
	case CONDITION_TWO:
		return judge_two(sh, c, inverted);
	case CONDITION_ONE:
		if (!expand_string(sh, c->a, 0, &a))
			return FATAL;
		if (trace_on(sh))
			trace_term(sh, inverted, a, c->op, (str){ 0 });
		return verdict(condition_one(sh, c->op[1], a.s));
	default: /* CONDITION_GROUP */
		return judge(sh, c->left, inverted);
	}
}

enum flow run_condition(struct shell *sh, const struct node_condition *n, unsigned flags)
{
	struct arena_mark mark = arena_mark(&sh->scratch);
	const char *speaker = sh->speaker;
	enum verdict v;
	bool skip;
	enum flow f = trap_before(sh, &n->node, NULL, &skip);

	if (f != FLOW_NEXT || skip)
		return f;
	sh->line = n->node.line;
	sh->ends_script = ENDS_NOT;
	sh->speaker = "[[";
	v = judge(sh, n->root, false);
	sh->speaker = speaker;
	arena_reset(&sh->scratch, mark);
	if (sh->ends_script)
		v = FATAL;
	sh->status = v == FATAL ? 1 : (int)v;
	return v == FATAL ? sh_fatal(sh) : run_check(sh, &n->node, flags);
}
