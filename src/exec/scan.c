/* scan.c - may this subshell run in process?
 *
 * Yes when nothing in it, nor in the functions that it reaches by literal
 * names, can do what a checkpoint does not undo. The answer is remembered in
 * the tree until some function changes. A name that is not literal may stand
 * only where nothing follows it (last): should it turn out to be no good, its
 * command alone runs in a process.
 * SPDX-License-Identifier: ISC
 */
#include "exec/run.h"

#include "base/command.h"
#include "base/stack.h"
#include "exec/trap.h"
#include "jobs/job.h"
#include "vars/func.h"
#include "vars/options.h"

struct scan {
	struct shell *sh;
	int depth; /* of functions being followed */
	struct symbol *following[16];
	bool last[16]; /* the call that is being followed: nothing comes after it */
};

static bool node_safe(struct scan *s, const struct node *n, bool last);

static bool under(const char *path, const char *dir)
{
	size_t n = strlen(dir);

	return strncmp(path, dir, n) == 0 && (path[n] == '/' || !path[n]);
}

static bool redirs_safe(const struct redir *r)
{
	for (; r; r = r->next) {
		const struct word *w = r->target;

		if (r->variable) /* what it opens stays open */
			return false;
		if (r->op == REDIR_HERE || r->op == REDIR_STRING)
			continue;
		if (!(w->flags & WORD_LITERAL) || r->fd >= FD_PRIVATE)
			return false;
		if (r->op == REDIR_DUP_IN || r->op == REDIR_DUP_OUT) {
			/* what is captured can only be followed to descriptors 1 and 2 */
			if ((strcmp(w->lit, "1") == 0 || strcmp(w->lit, "2") == 0) && r->fd != 1 && r->fd != 2)
				return false;
		} else if (strcmp(w->lit, "/dev/null") != 0 && (under(w->lit, "/dev") || under(w->lit, "/proc"))) {
			return false;
		}
	}
	return true;
}

/* Where the command of `command` stands; 0: none, or nothing that is run; n->nwords: not known. */
static uint32_t command_operand(const struct node_simple *n, uint32_t at)
{
	for (at++; at < n->nwords; at++) {
		const struct word *w = &n->words[at];

		if (!(w->flags & WORD_LITERAL))
			return n->nwords;
		if (w->lit[0] != '-')
			return at;
		if (strcmp(w->lit, "--") == 0)
			return at + 1 < n->nwords ? at + 1 : 0;
		if (strpbrk(w->lit, "vV"))
			return 0;
	}
	return 0;
}

/* Literal operands that name nothing but harmless options. */
static bool set_safe(const struct node_simple *n)
{
	for (uint32_t i = 1; i < n->nwords; i++) {
		const struct word *w = &n->words[i];

		if (!(w->flags & WORD_LITERAL))
			return false;
		if (strcmp(w->lit, "--") == 0)
			return true;
		if (w->lit[0] != '-' && w->lit[0] != '+')
			return i == 1 || w->lit[0] != 'm';
		if (strchr(w->lit, 'm') || strchr(w->lit, 'o') || strchr(w->lit, 'b'))
			return false;
	}
	return true;
}

/* Literal options without o, which may mean job control, and no lastpipe. */
static bool shopt_safe(const struct node_simple *n)
{
	for (uint32_t i = 1; i < n->nwords; i++) {
		const struct word *w = &n->words[i];

		if (!(w->flags & WORD_LITERAL) || strcmp(w->lit, "lastpipe") == 0)
			return false;
		if (w->lit[0] == '-' && strchr(w->lit, 'o'))
			return false;
	}
	return true;
}

/* Literal options without the letter that runs commands in this shell; with_args take an argument, whatever it is. */
static bool without_call(const struct node_simple *n, uint32_t at, char letter, const char *with_args)
{
	for (uint32_t i = at + 1; i < n->nwords; i++) {
		const struct word *w = &n->words[i];

		if (!(w->flags & WORD_LITERAL))
			return false;
		if (w->lit[0] != '-' || strcmp(w->lit, "--") == 0)
			return true;
		for (const char *p = w->lit + 1; *p; p++) {
			if (*p == letter)
				return false;
			if (strchr(with_args, *p)) {
				i += !p[1];
				break;
			}
		}
	}
	return true;
}

static bool function_safe(struct scan *s, struct symbol *sym, bool last)
{
	bool ok;

	for (int i = 0; i < s->depth; i++)
		if (s->following[i] == sym)
			return last || !s->last[i];
	if (s->depth == (int)ARRAY_LEN(s->following))
		return false;
	s->last[s->depth] = last;
	s->following[s->depth++] = sym;
	ok = !sym->func->program->forks && node_safe(s, sym->func->node->body, last);
	s->depth--;
	return ok;
}

/* Found before functions? */
static bool is_special(const struct shell *sh, const struct symbol *sym)
{
	return sym->builtin && sym->builtin->command->flags & CMD_SPECIAL && option_on(sh, OPTION_POSIX);
}

static bool command_safe(struct scan *s, const struct node_simple *n, uint32_t at, bool last)
{
	const struct word *w = &n->words[at];
	struct symbol *sym;

	if (!(w->flags & WORD_LITERAL))
		return last && at == 0;
	sym = at ? symbol_get(w->lit, w->lit_len) : n->sym;
	if (is_special(s->sh, sym) && sym->builtin->command->flags & CMD_FORK)
		return false;
	if (sym->func && at == 0 && !is_special(s->sh, sym))
		return function_safe(s, sym, last);
	if (!sym->builtin)
		return true;
	if (sym->builtin->command->flags & CMD_FORK)
		return false;
	if (strcmp(sym->name, "set") == 0)
		return set_safe(n);
	if (strcmp(sym->name, "shopt") == 0)
		return shopt_safe(n);
	if (strcmp(sym->name, "mapfile") == 0 || strcmp(sym->name, "readarray") == 0)
		return without_call(n, at, 'C', "cdnOsu");
	if (strcmp(sym->name, "compgen") == 0)
		return without_call(n, at, 'F', "oAGWPSXCV");
	if (strcmp(sym->name, "command") == 0) {
		uint32_t next = command_operand(n, at);

		return next == 0 || (next < n->nwords && command_safe(s, n, next, last));
	}
	if (strcmp(sym->name, "unset") == 0) {
		/* functions are not kept by checkpoints */
		for (uint32_t i = at + 1; i < n->nwords; i++)
			if (!(n->words[i].flags & WORD_LITERAL) || strchr(n->words[i].lit, 'f'))
				return false;
	}
	return true;
}

static bool simple_safe(struct scan *s, const struct node_simple *n, bool last)
{
	if (!redirs_safe(n->redirs))
		return false;
	/* substitutions in the words are judged on their own when they run */
	return n->nwords == 0 || command_safe(s, n, 0, last);
}

static bool list_safe(struct scan *s, const struct node_list *l, bool last)
{
	for (uint32_t i = 0; i < l->n; i++)
		if (!node_safe(s, l->items[i], last && i + 1 == l->n))
			return false;
	return true;
}

static bool case_safe(struct scan *s, const struct node_case *c, bool last)
{
	for (uint32_t i = 0; i < c->n; i++)
		if (c->items[i].body && !node_safe(s, c->items[i].body, last && c->items[i].end == CASE_BREAK))
			return false;
	return true;
}

static bool node_safe(struct scan *s, const struct node *n, bool last)
{
	if (stack_left() < STACK_RESERVE)
		return false;
	switch (n->kind) {
	case NODE_SIMPLE:
		return simple_safe(s, (const struct node_simple *)n, last);
	case NODE_PIPE: /* its elements are processes of their own, but with lastpipe the last one */
		return !option_on(s->sh, OPTION_LASTPIPE) ||
		       node_safe(s, ((const struct node_list *)n)->items[((const struct node_list *)n)->n - 1], false);
	case NODE_SEQ:
		return list_safe(s, (const struct node_list *)n, last);
	case NODE_AND:
	case NODE_OR:
		return node_safe(s, ((const struct node_pair *)n)->left, false) &&
		       node_safe(s, ((const struct node_pair *)n)->right, last);
	case NODE_TIME:
	case NODE_TIME_POSIX:
		return !((const struct node_one *)n)->child || node_safe(s, ((const struct node_one *)n)->child, false);
	case NODE_NOT: /* what ends the subshell is not inverted */
		return !((const struct node_one *)n)->child || node_safe(s, ((const struct node_one *)n)->child, false);
	case NODE_GROUP:
		return node_safe(s, ((const struct node_one *)n)->child, last);
	case NODE_SUBSHELL:
		return true; /* judged on its own when it runs */
	case NODE_REDIR:
		return redirs_safe(((const struct node_one *)n)->redirs) &&
		       node_safe(s, ((const struct node_one *)n)->child, last);
	case NODE_IF: {
		const struct node_if *i = (const struct node_if *)n;

		return node_safe(s, i->test, false) && node_safe(s, i->then, last) &&
		       (!i->other || node_safe(s, i->other, last));
	}
	case NODE_WHILE:
	case NODE_UNTIL:
		return node_safe(s, ((const struct node_while *)n)->test, false) &&
		       node_safe(s, ((const struct node_while *)n)->body, false);
	case NODE_ARITH:
	case NODE_CONDITION:
		return true;
	case NODE_ARITH_FOR:
		return node_safe(s, ((const struct node_arith_for *)n)->body, false);
	case NODE_FOR:
	case NODE_SELECT:
		return node_safe(s, ((const struct node_for *)n)->body, false);
	case NODE_CASE:
		return case_safe(s, (const struct node_case *)n, last);
	default: /* async, coproc, function definition */
		return false;
	}
}

static bool cached(struct shell *sh, const struct node *n, struct scan_cache *cache, bool last)
{
	if (cache->generation != sh->function_generation) {
		struct scan s = { .sh = sh };

		cache->safe = node_safe(&s, n, last);
		cache->generation = sh->function_generation;
	}
	return cache->safe;
}

bool scan_safe(struct shell *sh, const struct node *n, struct scan_cache *cache)
{
	return !sh->fork_subshells && !sh->jobs->monitor && !trap_any_event(sh) && !sh->program->forks &&
	       cached(sh, n, cache, true);
}

bool scan_stands(struct shell *sh, const struct node *n, struct scan_cache *cache)
{
	return !sh->fork_subshells && !sh->jobs->monitor && !sh->traps->active && cached(sh, n, cache, false);
}

bool scan_symbol_safe(struct shell *sh, struct symbol *sym)
{
	/* these depend on their operands */
	static const char *const judged[] = { "command", "compgen", "mapfile", "readarray", "set", "shopt", "unset" };
	const struct command *c = sym->builtin ? sym->builtin->command : NULL;
	struct scan s = { .sh = sh };

	if (c && c->flags & CMD_FORK)
		return false;
	for (size_t i = 0; c && i < ARRAY_LEN(judged); i++)
		if (strcmp(c->name, judged[i]) == 0)
			return false;
	return !sym->func || is_special(sh, sym) || function_safe(&s, sym, true);
}
