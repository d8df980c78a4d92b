/* prompt.c - PS0, PS1, PS2 and PS4: what their backslashes mean
 *
 * What an escape stands for is quoted when expansions follow, so that the name
 * of a directory is never run.
 * SPDX-License-Identifier: ISC
 */
#include "exec/prompt.h"

#include "expand/fields.h"
#include "jobs/job.h"
#include "syntax/word.h"
#include "vars/history.h"
#include "vars/options.h"
#include "vars/special.h"
#include "vars/var.h"

#include <limits.h>
#include <stdlib.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

const char *expand_quoted(struct shell *sh, const char *text)
{
	struct program *p = program_new(), *program = sh->program;
	struct syntax_error err = { 0 };
	int status = sh->status, sub = sh->sub_status;
	bool set = sh->expand_status_set;
	const struct word *w;
	struct source src;
	struct lexer lx;
	str out = str_of(text);

	source_init_string(&src, text, out.n, sh->line);
	lexer_init(&lx, &src, p, &err);
	lx.bash = !option_on(sh, OPTION_POSIX);
	lx.ascii = !sh->utf8;
	w = word_from_dquoted(&lx);
	sh->program = p;
	if (w && expand_string(sh, w, 0, &out))
		out.s = arena_dup(&sh->scratch, out.s, out.n);
	else
		out.s = text;
	sh->program = program;
	lexer_finish(&lx);
	source_finish(&src);
	syntax_error_finish(&err);
	program_unref(p);
	sh->status = status;
	sh->sub_status = sub;
	sh->expand_status_set = set;
	return out.s;
}

/* ---- what the escapes stand for ------------------------------------------------------ */

struct prompt {
	struct shell *sh;
	struct buf out; /* arena */
	bool quotes; /* expansions follow */
};

static void add(struct prompt *p, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (p->quotes && s[i] && strchr("\\$`", s[i]))
			buf_addc(&p->out, '\\');
		buf_addc(&p->out, s[i]);
	}
}

static void add_text(struct prompt *p, const char *s)
{
	add(p, s, strlen(s));
}

static void add_number(struct prompt *p, long n)
{
	char tmp[24];

	add_text(p, num_text(n, tmp));
}

/* libc takes the time zone from its own environment; as in bash only what is exported counts. */
static void set_zone(struct shell *sh)
{
	const struct symbol *s = symbol_find("TZ", 2);
	const char *zone = s && s->var && s->var->flags & VAR_EXPORT ? var_get(sh, "TZ") : NULL, *old = getenv("TZ");

	if (zone && (!old || strcmp(zone, old) != 0))
		setenv("TZ", zone, 1);
	else if (!zone && old)
		unsetenv("TZ");
	tzset();
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static void add_time(struct prompt *p, const char *format)
{
	time_t now = (time_t)special_seconds();
	char text[256];
	struct tm tm;

	set_zone(p->sh);
	if (localtime_r(&now, &tm))
		add(p, text, strftime(text, sizeof(text), format, &tm));
}
#pragma GCC diagnostic pop

/* \D{format}; s is behind the D. Returns where the text goes on. */
static const char *add_date(struct prompt *p, const char *s)
{
	size_t n = strcspn(s + 1, "}");
	const char *format = arena_dup(&p->sh->scratch, s + 1, n);

	add_time(p, n ? format : "%X");
	return s + 1 + n + (s[1 + n] == '}');
}

static void add_host(struct prompt *p, bool full)
{
	struct utsname u;

	if (uname(&u) == 0)
		add(p, u.nodename, full ? strlen(u.nodename) : strcspn(u.nodename, "."));
}

static void add_terminal(struct prompt *p)
{
	char path[PATH_MAX];
	ssize_t n = isatty(0) ? readlink("/proc/self/fd/0", path, sizeof(path)) : -1;
	const char *slash = n > 0 ? memrchr(path, '/', (size_t)n) : NULL;

	if (slash)
		add(p, slash + 1, (size_t)(path + n - slash - 1));
	else
		add_text(p, "tty");
}

static void add_user(struct prompt *p)
{
	const char *name = tilde_user(p->sh, geteuid());

	add_text(p, name ? name : "I have no name!");
}

/* As it was called, but a script's name is not the shell's. */
static void add_shell(struct prompt *p)
{
	const char *name = p->sh->interactive ? p->sh->arg0 : p->sh->is_sh ? "sh" : "husk", *slash = strrchr(name, '/');

	name = slash ? slash + 1 : name;
	add_text(p, *name == '-' ? name + 1 : name);
}

static void add_jobs(struct prompt *p)
{
	long n = 0;

	jobs_poll(p->sh->jobs);
	for (const struct job *j = p->sh->jobs->list; j; j = j->next)
		n += job_state(j) != PROC_DONE;
	add_number(p, n);
}

/* Of the command that is asked for, elsewhere of the one that runs. */
static void add_history_number(struct prompt *p)
{
	long n = history_number(p->sh);

	add_number(p, n > 1 && !p->sh->asking ? n - 1 : n);
}

/* The version, or its first two numbers. */
static void add_version(struct prompt *p, bool full)
{
	const char *v = HUSK_VERSION;
	size_t n = strcspn(v, ".");

	add(p, v, full || !v[n] ? strlen(v) : n + 1 + strcspn(v + n + 1, "."));
}

static const char *working_directory(struct prompt *p, char buf[PATH_MAX])
{
	const char *pwd = var_get(p->sh, "PWD");

	return pwd ? pwd : getcwd(buf, PATH_MAX) ? buf : ".";
}

/* The last PROMPT_DIRTRIM directories of a path, if what is left out is more than the dots in its place. */
static void add_trimmed(struct prompt *p, const char *path)
{
	const char *trim = var_get(p->sh, "PROMPT_DIRTRIM"), *begin = path, *tail = path + strlen(path);
	long left = trim ? strtol(trim, NULL, 10) : 0;

	if (left <= 0 || trim[strspn(trim, "0123456789")]) {
		add_text(p, path);
		return;
	}
	if (*path == '~')
		begin = path[strcspn(path, "/")] ? path + strcspn(path, "/") + 1 : tail;
	for (; tail > begin; tail--)
		if (tail[-1] == '/' && --left == 0)
			break;
	if (left || tail - 1 - begin <= 3) {
		add_text(p, path);
		return;
	}
	add(p, path, (size_t)(begin - path));
	add_text(p, "...");
	add_text(p, tail - 1);
}

static void add_directory(struct prompt *p)
{
	struct buf b = buf_in(&p->sh->scratch);
	const char *home = var_get(p->sh, "HOME"), *path;
	size_t n = home ? strlen(home) : 0;
	char tmp[PATH_MAX];

	path = working_directory(p, tmp);
	if (n > 1 && strncmp(path, home, n) == 0 && (!path[n] || path[n] == '/')) {
		buf_fmt(&b, "~%s", path + n);
		path = buf_cstr(&b);
	}
	add_trimmed(p, path);
}

static void add_last_directory(struct prompt *p)
{
	const char *home = var_get(p->sh, "HOME"), *path, *slash;
	char tmp[PATH_MAX];

	path = working_directory(p, tmp);
	slash = strrchr(path, '/');
	if (home && strcmp(path, home) == 0)
		add_text(p, "~");
	else
		add_text(p, slash && strcmp(path, "/") != 0 && strcmp(path, "//") != 0 ? slash + 1 : path);
}

/* ---- the text ------------------------------------------------------------------------ */

/* \nnn, of which s is the first digit; at the end fewer will do. Returns where the text goes on, NULL: it is none. */
static const char *add_octal(struct prompt *p, const char *s)
{
	unsigned c = 0;
	int i = 0;

	for (; i < 3 && s[i]; i++) {
		if (s[i] < '0' || s[i] > '7')
			return NULL;
		c = c * 8 + (unsigned)(s[i] - '0');
	}
	if (c & 0xff)
		buf_addc(&p->out, (char)c);
	return s + i;
}

/* The escape whose letter is c; false: there is no such. */
static bool add_escape(struct prompt *p, char c)
{
	switch (c) {
	case 'a': buf_addc(&p->out, '\a'); return true;
	case 'd': add_time(p, "%a %b %d"); return true;
	case 'e': buf_addc(&p->out, '\033'); return true;
	case 'h':
	case 'H': add_host(p, c == 'H'); return true;
	case 'j': add_jobs(p); return true;
	case 'l': add_terminal(p); return true;
	case 'n': buf_addc(&p->out, '\n'); return true;
	case 'r': buf_addc(&p->out, '\r'); return true;
	case 's': add_shell(p); return true;
	case 't': add_time(p, "%H:%M:%S"); return true;
	case 'T': add_time(p, "%I:%M:%S"); return true;
	case '@': add_time(p, "%I:%M %p"); return true;
	case 'A': add_time(p, "%H:%M"); return true;
	case 'u': add_user(p); return true;
	case 'v':
	case 'V': add_version(p, c == 'V'); return true;
	case 'w': add_directory(p); return true;
	case 'W': add_last_directory(p); return true;
	case '!': add_history_number(p); return true;
	case '#': add_number(p, p->sh->commands_read); return true;
	case '$': add_text(p, geteuid() ? "$" : "#"); return true;
	case '\\': buf_addc(&p->out, '\\'); return true; /* which quotes what follows */
	case '"': /* as between double quotes */
		if (p->quotes)
			buf_addc(&p->out, c);
		return p->quotes;
	case '[': /* what does not move the cursor: nobody counts */
	case ']': return true;
	}
	return false;
}

static const char *decode(struct prompt *p, const char *s)
{
	while (*s) {
		const char *next = NULL;

		if (*s != '\\' || !s[1]) {
			buf_addc(&p->out, *s++);
			continue;
		}
		if (s[1] == 'D' && s[2] == '{')
			next = add_date(p, s + 2);
		else if (s[1] >= '0' && s[1] <= '7')
			next = add_octal(p, s + 1);
		else if (add_escape(p, s[1]))
			next = s + 2;
		if (!next) {
			buf_add(&p->out, s, 2);
			next = s + 2;
		}
		s = next;
	}
	return buf_cstr(&p->out);
}

const char *expand_prompt(struct shell *sh, const char *text)
{
	struct prompt p = { sh, buf_in(&sh->scratch), option_on(sh, OPTION_PROMPTVARS) };

	if (sh->is_sh || option_on(sh, OPTION_POSIX))
		return expand_quoted(sh, text);
	text = decode(&p, text);
	return p.quotes ? expand_quoted(sh, text) : text;
}
