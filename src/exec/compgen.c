/* compgen.c - the candidates that a spec of `complete` gives for a word
 * SPDX-License-Identifier: ISC
 */
#include "exec/compgen.h"

#include "exec/candidates.h"
#include "exec/run.h"
#include "expand/glob.h"
#include "expand/match.h"
#include "syntax/word.h"
#include "vars/func.h"
#include "vars/var.h"

/* A function's status: the completion is to be tried again, with what is said of the command now. */
enum { RETRY = 124 };

struct generation {
	struct shell *sh;
	const struct compspec *spec;
	const char *who, *word;
	struct fields *out;
};

static void add_actions(const struct generation *g, uint32_t actions)
{
	for (int a = 0; a < ACTION_COUNT; a++)
		if (actions >> a & 1)
			candidates_add(g->sh, (enum compspec_action)a, g->word, g->out);
}

/* An expansion has failed. */
static bool fatal(struct shell *sh)
{
	sh->status = 1;
	sh->flow = sh_fatal(sh);
	return false;
}

static bool add_words(const struct generation *g)
{
	const char *word = candidates_unquote(g->sh, g->word);
	struct fields f = { 0 };
	size_t n = strlen(word);

	if (!expand_listed(g->sh, str_of(g->spec->words), &f)) {
		return fatal(g->sh);
	}
	for (int i = 0; i < f.n; i++)
		if (strncmp(f.v[i], word, n) == 0)
			fields_add(g->sh, g->out, f.v[i]);
	return true;
}

/* ---- functions and commands ---------------------------------------------------------- */

/* What they find of the line that is being completed. */
static void bind_line(struct shell *sh, uint16_t flags)
{
	static const char *const names[] = { "COMP_LINE", "COMP_POINT", "COMP_TYPE", "COMP_KEY" };

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		var_put(sh, names[i], i ? "0" : "");
		var_flag(sh, symbol_get(names[i], strlen(names[i])), flags, 0);
	}
}

static void unbind(struct shell *sh, const char *name)
{
	struct symbol *s = symbol_find(name, strlen(name));

	if (s && s->var)
		binding_unset(sh, s->var);
}

static void unbind_line(struct shell *sh)
{
	unbind(sh, "COMP_LINE");
	unbind(sh, "COMP_POINT");
	unbind(sh, "COMP_TYPE");
	unbind(sh, "COMP_KEY");
}

/* What the function has left in COMPREPLY. */
static void take_reply(const struct generation *g)
{
	struct shell *sh = g->sh;
	struct var *v = var_elements(sh, symbol_get("COMPREPLY", 9));
	struct array_walk walk = { .array = v ? v->array : NULL };

	if (v && v->flags & VAR_SET && !(v->flags & VAR_ARRAY)) {
		str text = binding_str(v, NULL);

		fields_add(sh, g->out, arena_dup(&sh->scratch, text.s, text.n));
	} else if (v && v->flags & VAR_INDEXED && v->array) {
		while (array_next(&walk)) {
			str text = value_str(walk.value);

			fields_add(sh, g->out, arena_dup(&sh->scratch, text.s, text.n));
		}
	}
}

static bool call_function(const struct generation *g)
{
	struct shell *sh = g->sh;
	const char *name = g->spec->function;
	struct symbol *s = symbol_get(name, strlen(name));
	char *argv[] = {
		(char *)(uintptr_t)name, (char *)(uintptr_t)g->who, (char *)(uintptr_t)g->word, (char *)(uintptr_t)"", NULL,
	};
	struct var *words;

	if (!s->func) {
		sh_error(sh, "completion: function `%s' not found", name);
		return true;
	}
	bind_line(sh, 0);
	words = var_binding(sh, symbol_get("COMP_WORDS", 10));
	if (!binding_array(sh, words, VAR_INDEXED, !(words->flags & VAR_SET)) || !var_put(sh, "COMP_CWORD", "-1"))
		return true;
	sh->flow = run_function(sh, s, 4, argv, 0);
	unbind_line(sh);
	unbind(sh, "COMP_WORDS");
	unbind(sh, "COMP_CWORD");
	if (sh->flow != FLOW_NEXT)
		return false;
	if (sh->status != RETRY)
		take_reply(g);
	unbind(sh, "COMPREPLY");
	return true;
}

/* The lines of its output, but for empty ones; a backslash keeps the end of a line. */
static void add_lines(const struct generation *g, str text)
{
	const char *p = text.s, *end = text.s + text.n;

	while (p < end) {
		const char *q = p;

		while (q < end && *q != '\n')
			q += *q == '\\' && q + 1 < end ? 2 : 1;
		if (q > p)
			fields_add(g->sh, g->out, arena_dup(&g->sh->scratch, p, (size_t)(q - p)));
		p = q + 1;
	}
}

/* The output of text as a command. */
static bool output_of(struct shell *sh, str text, str *out)
{
	struct program *p = program_new();
	struct syntax_error err = { 0 };
	const struct word *w;
	struct source src;
	struct lexer lx;
	bool ok = true;

	source_init_string(&src, text.s, text.n, sh->line);
	lexer_init(&lx, &src, p, &err);
	lx.bash = true;
	lx.ascii = !sh->utf8;
	w = word_from_dquoted(&lx);
	*out = (str){ "", 0 };
	if (w)
		ok = expand_string(sh, w, 0, out);
	else
		sh_error(sh, "%s", err.message);
	out->s = arena_dup(&sh->scratch, out->s, out->n);
	lexer_finish(&lx);
	source_finish(&src);
	syntax_error_finish(&err);
	program_unref(p);
	return ok;
}

static bool call_command(const struct generation *g)
{
	struct shell *sh = g->sh;
	const char *args[] = { g->who, g->word, "" };
	struct buf b = buf_in(&sh->scratch);
	str text;
	bool ok;

	buf_fmt(&b, "$(%s", g->spec->command);
	for (size_t i = 0; i < ARRAY_LEN(args); i++) {
		buf_addc(&b, ' ');
		buf_quote(&b, args[i], strlen(args[i]), true);
	}
	buf_adds(&b, "\n)");
	bind_line(sh, VAR_EXPORT);
	ok = output_of(sh, (str){ buf_cstr(&b), b.n }, &text);
	unbind_line(sh);
	if (!ok)
		return fatal(sh);
	add_lines(g, text);
	return true;
}

/* ---- -X, -P, -S ---------------------------------------------------------------------- */

/* & stands for the word that is being completed, \& for itself. */
static str filter_pattern(const struct generation *g)
{
	struct buf b = buf_in(&g->sh->scratch);

	for (const char *p = g->spec->filter; *p; p++) {
		if (*p == '&')
			match_quote(&b, g->word, strlen(g->word));
		else if (*p == '\\' && p[1] == '&')
			buf_addc(&b, *++p);
		else
			buf_addc(&b, *p);
	}
	buf_cstr(&b);
	return (str){ b.s, b.n };
}

static void filter(const struct generation *g, int from)
{
	str pattern = filter_pattern(g);
	bool not = pattern.n && pattern.s[0] == '!';
	struct fields *f = g->out;
	int n = from;

	if (not) {
		pattern.s++;
		pattern.n--;
	}
	for (int i = from; i < f->n; i++)
		if (match(pattern, str_of(f->v[i]), match_flags(g->sh, true)) == not)
			f->v[n++] = f->v[i];
	f->n = n;
}

static void wrap(const struct generation *g, int from)
{
	for (int i = from; i < g->out->n; i++) {
		struct buf b = buf_in(&g->sh->scratch);

		buf_fmt(&b, "%s%s%s", g->spec->prefix ? g->spec->prefix : "", g->out->v[i],
			g->spec->suffix ? g->spec->suffix : "");
		g->out->v[i] = buf_cstr(&b);
	}
}

bool compgen_run(struct shell *sh, const struct compspec *c, const char *who, const char *word, struct fields *out)
{
	const struct generation g = { sh, c, who, word, out };
	int from = out->n;

	add_actions(&g, c->actions);
	if (c->globpat)
		glob_expand(sh, str_of(c->globpat), out);
	if (c->words && !add_words(&g))
		return false;
	if (c->function && !call_function(&g))
		return false;
	if (c->command && *c->command && !call_command(&g))
		return false;
	if (c->filter)
		filter(&g, from);
	if (c->prefix || c->suffix)
		wrap(&g, from);
	if (c->options & 1 << COMPLETE_PLUSDIRS || (c->options & 1 << COMPLETE_DIRNAMES && out->n == from))
		add_actions(&g, 1u << ACTION_DIRECTORY);
	return true;
}
