/* candidates.c - the names that the actions of `complete -A` stand for
 * SPDX-License-Identifier: ISC
 */
#include "exec/candidates.h"

#include "base/command.h"
#include "base/sort.h"
#include "jobs/job.h"
#include "jobs/signal.h"
#include "vars/alias.h"
#include "vars/func.h"
#include "vars/keymap.h"
#include "vars/options.h"
#include "vars/special.h"
#include "vars/var.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

struct candidates {
	struct shell *sh;
	const char *word;
	size_t n; /* of word */
	struct fields *out;
};

static void add_text(struct candidates *c, const char *s, size_t n)
{
	if (n >= c->n && mem_equal(s, c->word, c->n))
		fields_add(c->sh, c->out, arena_dup(&c->sh->scratch, s, n));
}

static void add(struct candidates *c, const char *s)
{
	add_text(c, s, strlen(s));
}

const char *candidates_unquote(struct shell *sh, const char *text)
{
	char *out = arena_bytes(&sh->scratch, strlen(text) + 1), *to = out, quote = '\0';

	for (; *text; text++) {
		if (*text == '\\' && quote != '\'' && text[1])
			*to++ = *++text;
		else if (quote ? *text == quote : *text == '\'' || *text == '"')
			quote = quote ? '\0' : *text;
		else
			*to++ = *text;
	}
	*to = '\0';
	return out;
}

/* ---- what the shell knows ------------------------------------------------------------ */

static void add_alias(struct symbol *s, void *arg)
{
	if (s->alias)
		add_text(arg, s->name, s->len);
}

static void add_function(struct symbol *s, void *arg)
{
	if (s->func)
		add_text(arg, s->name, s->len);
}

static void add_symbols(struct candidates *c, void (*one)(struct symbol *, void *))
{
	int from = c->out->n;

	symbol_each(one, c);
	if (c->out->n > from)
		sort_strings(&c->sh->scratch, c->out->v + from, (size_t)(c->out->n - from));
}

/* Those whose values are made when they are read, and have not been read yet. */
static void add_made(struct candidates *c, bool arrays)
{
	const char *name;

	for (size_t i = 0; (name = special_name(i)); i++) {
		const struct symbol *s = symbol_get(name, strlen(name));

		if (special_exists(c->sh, s) && (!s->var || !(s->var->flags & (VAR_SET | VAR_PLAIN))) &&
		    (!arrays || special_is_array(s)) && (s->special != SPECIAL_FUNCNAME || c->sh->now.call))
			add(c, name);
	}
}

static void add_variables(struct candidates *c, uint16_t flags)
{
	int from = c->out->n;
	size_t n;
	struct symbol **all = var_list(c->sh, VAR_SET, &n);

	for (size_t i = 0; i < n; i++)
		if (!flags || all[i]->var->flags & flags)
			add_text(c, all[i]->name, all[i]->len);
	if (flags & VAR_EXPORT)
		return;
	add_made(c, flags);
	if (c->out->n > from)
		sort_strings(&c->sh->scratch, c->out->v + from, (size_t)(c->out->n - from));
}

static void add_builtins(struct candidates *c)
{
	for (size_t i = 0; i < builtin_set.count; i++)
		add(c, builtin_set.rows[i].command->name);
}

static void add_keywords(struct candidates *c)
{
	/* in bash's order */
	static const char *const words[] = {
		"if", "then", "else", "elif", "fi", "case", "esac", "for", "select", "while", "until", "do", "done", "in",
		"function", "time", "{", "}", "!", "[[", "]]", "coproc",
	};

	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		add(c, words[i]);
}

static void add_options(struct candidates *c, int from, int to)
{
	for (int i = from; i < to; i++)
		if (option_table[i].name)
			add(c, option_table[i].name);
}

static void add_signals(struct candidates *c)
{
	static const char *const events[] = { "DEBUG", "ERR", "RETURN" };

	for (int i = 0; i < SIGNAL_COUNT; i++) {
		const char *name = signal_name(i);
		struct buf b = buf_in(&c->sh->scratch);

		if (name)
			buf_fmt(&b, i == SIGNAL_EXIT ? "%s" : "SIG%s", name);
		else
			buf_fmt(&b, "SIGJUNK(%d)", i); /* bash's word for what libc keeps for itself */
		add_text(c, b.s, b.n);
	}
	for (size_t i = 0; i < ARRAY_LEN(events); i++)
		add(c, events[i]);
}

/* The first words of the jobs in a state, the newest first; state -1: in any. */
static void add_jobs(struct candidates *c, int state)
{
	struct jobs *js = c->sh->jobs;
	size_t n = 0;
	const struct job **all;

	jobs_poll(js);
	for (const struct job *j = js->list; j; j = j->next)
		n++;
	all = arena_alloc(&c->sh->scratch, (n + 1) * sizeof(struct job *));
	n = 0;
	for (const struct job *j = js->list; j; j = j->next)
		all[n++] = j;
	while (n--)
		if (state < 0 || (int)job_state(all[n]) == state)
			add_text(c, all[n]->text, strcspn(all[n]->text, " \t\n"));
}

static void add_bindings(struct candidates *c)
{
	for (size_t i = 0; i < KEYMAP_FUNCTIONS; i++)
		add(c, keymap_functions[i]);
}

/* ---- what files say ------------------------------------------------------------------ */

/* All of a file in the scratch arena; "" when it cannot be read. */
static char *contents(struct shell *sh, const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct buf b = buf_in(&sh->scratch);

	if (fd >= 0) {
		fd_read_all(fd, &b);
		close(fd);
	}
	return buf_cstr(&b);
}

/* The next line of *p, ended and without its comment; NULL: there is none. */
static char *next_line(char **p)
{
	char *line = *p, *end;

	if (!*line)
		return NULL;
	end = line + strcspn(line, "\n");
	*p = *end ? end + 1 : end;
	*end = '\0';
	line[strcspn(line, "#")] = '\0';
	return line;
}

/* The first fields of the lines of passwd or group; ~ may stand before a user. */
static void add_accounts(struct candidates *c, const char *path, bool tilde)
{
	char *text = contents(c->sh, path), *line;

	tilde = tilde && c->word[0] == '~';
	while ((line = next_line(&text))) {
		struct buf b = buf_in(&c->sh->scratch);

		buf_fmt(&b, "%s%.*s", tilde ? "~" : "", (int)strcspn(line, ":"), line);
		if (b.n)
			add_text(c, b.s, b.n);
	}
}

/* The next word of a line; .n 0: there is none. */
static str next_word(const char **p)
{
	str w;

	*p += strspn(*p, " \t");
	w = (str){ *p, strcspn(*p, " \t") };
	*p += w.n;
	return w;
}

/* Names of services, or the first of their aliases that fits. */
static void add_services(struct candidates *c)
{
	char *text = contents(c->sh, "/etc/services"), *line;

	while ((line = next_line(&text))) {
		const char *p = line;
		int had = c->out->n;
		str w = next_word(&p);

		if (!w.n)
			continue;
		add_text(c, w.s, w.n);
		next_word(&p); /* the port */
		while (c->out->n == had && (w = next_word(&p)).n)
			add_text(c, w.s, w.n);
	}
}

static void add_hosts(struct candidates *c)
{
	const char *file = var_get(c->sh, "HOSTFILE");
	char *text = contents(c->sh, file && *file ? file : "/etc/hosts"), *line;

	while ((line = next_line(&text))) {
		const char *p = line;
		str w;

		p += strspn(p, " \t");
		if (*p >= '0' && *p <= '9') /* the address */
			next_word(&p);
		while ((w = next_word(&p)).n)
			add_text(c, w.s, w.n);
	}
}

/* ---- files --------------------------------------------------------------------------- */

enum file_kind { FILE_ANY, FILE_DIRECTORY, FILE_COMMAND, FILE_PROGRAM };

static bool is_kind(const char *path, enum file_kind kind)
{
	struct stat st;

	if (kind == FILE_ANY)
		return true;
	if (stat(path, &st) < 0)
		return false;
	if (S_ISDIR(st.st_mode))
		return kind != FILE_PROGRAM;
	return kind != FILE_DIRECTORY && faccessat(AT_FDCWD, path, X_OK, AT_EACCESS) == 0;
}

/* Names in a directory that begin with name, behind prefix, as the directory lists them. */
static void add_entries(struct candidates *c, const char *dir, str prefix, str name, enum file_kind kind)
{
	DIR *d = opendir(dir);
	const struct dirent *entry;
	struct buf path = { 0 };

	while (d && (entry = readdir(d))) {
		const char *s = entry->d_name;
		size_t n = strlen(s);
		struct buf b;

		if (n < name.n || !mem_equal(s, name.s, name.n) || (!name.n && (strcmp(s, ".") == 0 || strcmp(s, "..") == 0)))
			continue;
		path.n = 0;
		buf_fmt(&path, "%s/%s", dir, s);
		if (!is_kind(buf_cstr(&path), kind))
			continue;
		b = buf_in(&c->sh->scratch);
		buf_add(&b, prefix.s, prefix.n);
		buf_add(&b, s, n);
		fields_add(c->sh, c->out, buf_cstr(&b));
	}
	if (d)
		closedir(d);
	buf_finish(&path);
}

/* The directory part of what is typed as one to open: ~ means a home. */
static const char *directory(struct shell *sh, str prefix)
{
	struct buf b = buf_in(&sh->scratch);
	const char *slash = memchr(prefix.s, '/', prefix.n), *home = NULL;

	if (!prefix.n)
		return ".";
	if (prefix.s[0] == '~' && slash)
		home = tilde_home(sh, arena_dup(&sh->scratch, prefix.s + 1, (size_t)(slash - prefix.s - 1)));
	if (home) {
		buf_adds(&b, home);
		prefix.n -= (size_t)(slash - prefix.s);
		prefix.s = slash;
	}
	buf_add(&b, prefix.s, prefix.n);
	return buf_cstr(&b);
}

static void add_files(struct candidates *c, enum file_kind kind)
{
	const char *slash = strrchr(c->word, '/');
	str prefix = { c->word, slash ? (size_t)(slash + 1 - c->word) : 0 };

	add_entries(c, directory(c->sh, prefix), prefix, (str){ c->word + prefix.n, c->n - prefix.n }, kind);
}

static void add_commands(struct candidates *c)
{
	const char *path = var_get(c->sh, "PATH");

	if (strchr(c->word, '/')) {
		add_files(c, FILE_COMMAND);
		return;
	}
	add_symbols(c, add_alias);
	add_keywords(c);
	add_symbols(c, add_function);
	add_builtins(c);
	for (; path; path++) {
		size_t n = strcspn(path, ":");

		add_entries(c, n ? arena_dup(&c->sh->scratch, path, n) : ".", (str){ "", 0 }, (str){ c->word, c->n }, FILE_PROGRAM);
		path += n;
		if (!*path)
			break;
	}
}

void candidates_add(struct shell *sh, enum compspec_action action, const char *word, struct fields *out)
{
	struct candidates c = { sh, word, 0, out };

	if (action < ACTION_COMMAND)
		c.word = candidates_unquote(sh, word);
	c.n = strlen(c.word);
	switch (action) {
	case ACTION_ALIAS: add_symbols(&c, add_alias); break;
	case ACTION_ARRAYVAR: add_variables(&c, VAR_ARRAY); break;
	case ACTION_BINDING: add_bindings(&c); break;
	case ACTION_BUILTIN:
	case ACTION_ENABLED:
	case ACTION_HELPTOPIC: add_builtins(&c); break;
	case ACTION_EXPORT: add_variables(&c, VAR_EXPORT); break;
	case ACTION_FUNCTION: add_symbols(&c, add_function); break;
	case ACTION_HOSTNAME: add_hosts(&c); break;
	case ACTION_JOB: add_jobs(&c, -1); break;
	case ACTION_KEYWORD: add_keywords(&c); break;
	case ACTION_RUNNING: add_jobs(&c, PROC_RUNNING); break;
	case ACTION_SETOPT: add_options(&c, 0, OPTION_SHOPT); break;
	case ACTION_SHOPT: add_options(&c, OPTION_SHOPT, OPTION_COUNT); break;
	case ACTION_SIGNAL: add_signals(&c); break;
	case ACTION_STOPPED: add_jobs(&c, PROC_STOPPED); break;
	case ACTION_VARIABLE: add_variables(&c, 0); break;
	case ACTION_COMMAND: add_commands(&c); break;
	case ACTION_FILE: add_files(&c, FILE_ANY); break;
	case ACTION_USER: add_accounts(&c, "/etc/passwd", true); break;
	case ACTION_GROUP: add_accounts(&c, "/etc/group", false); break;
	case ACTION_SERVICE: add_services(&c); break;
	case ACTION_DIRECTORY: add_files(&c, FILE_DIRECTORY); break;
	case ACTION_DISABLED: /* no builtin can be */
	case ACTION_COUNT: break;
	}
}
