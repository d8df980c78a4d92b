/* special.c - variables whose assignment has effects
 * SPDX-License-Identifier: ISC
 */
#include "vars/special.h"

#include "base/utf8.h"
#include "syntax/arith.h"
#include "syntax/print.h"
#include "vars/alias.h"
#include "vars/checkpoint.h"
#include "vars/history.h"
#include "vars/options.h"
#include "vars/var.h"

#include <fcntl.h>
#include <limits.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

/* The names are in it, not where the linker puts strings: each start looks at them, and needs no other page for that. */
static const struct {
	char name[22];
	uint8_t special;
} table[] = {
	{ "BASH", SPECIAL_BASH }, { "BASHOPTS", SPECIAL_BASHOPTS }, { "BASHPID", SPECIAL_BASHPID }, { "BASH_ALIASES", SPECIAL_BASH_ALIASES },
	{ "BASH_ARGC", SPECIAL_BASH_ARGC }, { "BASH_ARGV", SPECIAL_BASH_ARGV }, { "BASH_ARGV0", SPECIAL_BASH_ARGV0 },
	{ "BASH_CMDS", SPECIAL_BASH_CMDS }, { "BASH_COMMAND", SPECIAL_BASH_COMMAND },
	{ "BASH_EXECUTION_STRING", SPECIAL_BASH_EXECUTION_STRING }, { "BASH_LINENO", SPECIAL_BASH_LINENO }, { "BASH_SOURCE", SPECIAL_BASH_SOURCE },
	{ "BASH_SUBSHELL", SPECIAL_BASH_SUBSHELL }, { "BASH_XTRACEFD", SPECIAL_BASH_XTRACEFD },
	{ "COMP_WORDBREAKS", SPECIAL_COMP_WORDBREAKS }, { "DIRSTACK", SPECIAL_DIRSTACK }, { "EPOCHREALTIME", SPECIAL_EPOCHREALTIME },
	{ "EPOCHSECONDS", SPECIAL_EPOCHSECONDS }, { "EUID", SPECIAL_EUID }, { "FUNCNAME", SPECIAL_FUNCNAME },
	{ "GLOBIGNORE", SPECIAL_GLOBIGNORE }, { "GROUPS", SPECIAL_GROUPS }, { "HISTCMD", SPECIAL_HISTCMD }, { "HOSTNAME", SPECIAL_HOSTNAME },
	{ "HOSTTYPE", SPECIAL_HOSTTYPE }, { "IFS", SPECIAL_IFS }, { "LANG", SPECIAL_LOCALE }, { "LC_ALL", SPECIAL_LOCALE },
	{ "LC_CTYPE", SPECIAL_LOCALE }, { "LINENO", SPECIAL_LINENO }, { "MACHTYPE", SPECIAL_MACHTYPE },
	{ "OPTERR", SPECIAL_OPTERR }, { "OPTIND", SPECIAL_OPTIND }, { "OSTYPE", SPECIAL_OSTYPE }, { "PATH", SPECIAL_PATH },
	{ "PIPESTATUS", SPECIAL_PIPESTATUS }, { "RANDOM", SPECIAL_RANDOM }, { "SECONDS", SPECIAL_SECONDS },
	{ "SHELLOPTS", SPECIAL_SHELLOPTS }, { "SRANDOM", SPECIAL_SRANDOM }, { "UID", SPECIAL_UID },
	{ "_", SPECIAL_LAST_ARGUMENT },
};

uint8_t symbol_special(const char *name, size_t len)
{
	if (name[0] < 'B' || (name[0] > 'U' && (name[0] != '_' || len > 1)) || len > 21)
		return SPECIAL_NONE;
	for (size_t i = 0; i < ARRAY_LEN(table); i++)
		if (table[i].name[0] == name[0] && strlen(table[i].name) == len && memcmp(table[i].name, name, len) == 0)
			return table[i].special;
	return SPECIAL_NONE;
}

const char *special_name(size_t i)
{
	return i < ARRAY_LEN(table) ? table[i].name : NULL;
}

static void ifs_changed(struct shell *sh)
{
	const char *ifs = var_get(sh, "IFS");

	memset(sh->ifs_class, IFS_NONE, sizeof(sh->ifs_class));
	sh->ifs = ifs;
	sh->ifs_multibyte = false;
	for (const char *p = ifs ? ifs : " \t\n"; *p; p++) {
		unsigned char c = (unsigned char)*p;

		sh->ifs_class[c] = c == ' ' || c == '\t' || c == '\n' ? IFS_SPACE : IFS_OTHER;
		if (c >= 0x80 && sh->utf8)
			sh->ifs_multibyte = true;
	}
}

/* Names that begin with a dot are matched as long as some are to be ignored (bash's manual, 3.5.8.1). */
static void globignore_changed(struct shell *sh)
{
	const char *v = var_get(sh, "GLOBIGNORE");

	if (option_on(sh, OPTION_POSIX))
		return;
	sh->now.globignore = v && *v;
	if (!v || *v)
		option_set(sh, OPTION_DOTGLOB, v != NULL);
}

static void locale_changed(struct shell *sh)
{
	static const char *const names[] = { "LC_ALL", "LC_CTYPE", "LANG" };
	bool was = sh->utf8;

	sh->utf8 = false;
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		const char *v = var_get(sh, names[i]);

		if (v && *v) {
			sh->utf8 = utf8_locale(v);
			break;
		}
	}
	if (was != sh->utf8)
		ifs_changed(sh);
}

/* ---- values that are made ------------------------------------------------------------ */

bool special_exists(const struct shell *sh, const struct symbol *s)
{
	if (s->special == SPECIAL_BASH_EXECUTION_STRING && !sh->execution_string)
		return false;
	return s->special == SPECIAL_LINENO || (s->special > SPECIAL_LINENO && !option_on(sh, OPTION_POSIX));
}

bool special_is_readonly(const struct symbol *s)
{
	return s->special == SPECIAL_BASHOPTS || s->special == SPECIAL_EUID || s->special == SPECIAL_SHELLOPTS ||
	       s->special == SPECIAL_UID;
}

bool special_stays(const struct symbol *s)
{
	return s->special == SPECIAL_BASH_ARGC || s->special == SPECIAL_BASH_ARGV || s->special == SPECIAL_BASH_LINENO ||
	       s->special == SPECIAL_BASH_SOURCE;
}

bool special_is_constant(const struct symbol *s)
{
	return s->special == SPECIAL_BASH || s->special == SPECIAL_OPTERR || s->special == SPECIAL_COMP_WORDBREAKS ||
	       s->special == SPECIAL_BASH_EXECUTION_STRING ||
	       s->special == SPECIAL_HOSTNAME || s->special == SPECIAL_HOSTTYPE || s->special == SPECIAL_MACHTYPE ||
	       s->special == SPECIAL_OSTYPE;
}

/* The generator of bash (Park and Miller's), so that a seed gives what it gives there. */
static uint32_t next_random(uint32_t last)
{
	int32_t l = (int32_t)(last ? last : 123459876), h = l / 127773;
	int32_t t = 16807 * (l - 127773 * h) - 2836 * h;

	return (uint32_t)(t < 0 ? t + 0x7fffffff : t);
}

static uint32_t noise(void)
{
	uint32_t v;

	/* before the kernel has gathered any, what differs between two starts must do */
	if (getrandom(&v, sizeof(v), GRND_NONBLOCK) != sizeof(v))
		v = (uint32_t)getpid() * 2654435761u ^ (uint32_t)time(NULL);
	return v;
}

static long random_value(struct shell *sh)
{
	long value;

	if (!sh->now.random_seeded) {
		sh->now.random = noise() & 0x7fffffff;
		sh->now.random_seeded = true;
	}
	do {
		sh->now.random = next_random(sh->now.random);
		value = ((sh->now.random >> 16) ^ (sh->now.random & 65535)) & 32767;
	} while (value == sh->now.random_last);
	return sh->now.random_last = value;
}

long special_seconds(void)
{
	struct timespec t;

	/* not by libc's way, which would touch more pages at a start than all that is in this file */
	syscall(SYS_clock_gettime, CLOCK_REALTIME, &t);
	return (long)t.tv_sec;
}

static const char *real_time(struct shell *sh)
{
	struct buf b = buf_in(&sh->scratch);
	struct timespec t;

	clock_gettime(CLOCK_REALTIME, &t);
	buf_fmt(&b, "%ld.", (long)t.tv_sec);
	for (long unit = 100000000; unit >= 1000; unit /= 10)
		buf_addc(&b, (char)('0' + t.tv_nsec / unit % 10));
	return buf_cstr(&b);
}

static void add_text(struct array *a, const char *text)
{
	value_set(array_make(a, (struct key){ .index = array_end(a) }), text, strlen(text));
}

static void add_number(struct array *a, long number)
{
	value_set_number(array_make(a, (struct key){ .index = array_end(a) }), number);
}

/* The script, as the lowest frame names it; NULL: there is none, as with -c. */
static const char *script(const struct shell *sh)
{
	return option_on(sh, OPTION_COMMAND) || option_on(sh, OPTION_STDIN) ? NULL : sh->arg0;
}

static void fill_groups(struct array *a)
{
	gid_t groups[256];
	int n = getgroups(ARRAY_LEN(groups), groups);

	add_number(a, (long)getgid());
	for (int i = 0; i < n; i++)
		if (groups[i] != getgid())
			add_number(a, (long)groups[i]);
}

struct array *special_array(const struct symbol *s)
{
	/* their buckets are as many as in bash's tables, for the order of the names */
	return s->special == SPECIAL_BASH_ALIASES ? array_new_buckets(64) :
	       s->special == SPECIAL_BASH_CMDS	  ? array_new_buckets(256) :
						    array_new(false);
}

static void add_alias(struct symbol *s, void *arg)
{
	str text = alias_lookup(s);

	if (text.s)
		value_set(array_make(arg, (struct key){ .text = { s->name, s->len } }), text.s, text.n);
}

static void forget_arguments(struct shell *sh, void *data)
{
	(void)data;
	position_release(&sh->first_arguments);
	sh->arguments_noted = false;
}

void special_note_arguments(struct shell *sh)
{
	if (sh->arguments_noted)
		return;
	sh->arguments_noted = true;
	sh->first_arguments = position_copy(sh, &sh->now.args);
	if (sh->checkpoint)
		checkpoint_note(sh, forget_arguments, NULL);
}

/* The last one first, or their number. */
static void add_arguments(struct array *a, bool count, int n, char *const *v)
{
	if (count)
		add_number(a, n);
	for (int i = n; !count && i > 0; i--)
		add_text(a, v[i - 1]);
}

/* BASH_ARGC and BASH_ARGV: of the calls with extdebug, and of the shell. */
static void fill_arguments(struct shell *sh, struct array *a, bool count)
{
	if (!scope_function(sh)) /* those of a function are not the shell's */
		special_note_arguments(sh);
	for (const struct call *c = sh->now.call; c; c = c->outer)
		if (c->argv)
			add_arguments(a, count, c->argc, c->argv);
	if (sh->arguments_noted)
		add_arguments(a, count, sh->first_arguments.n, sh->first_arguments.v);
}

bool special_fill(struct shell *sh, const struct symbol *s, struct array *a)
{
	const struct call *c = sh->now.call;
	bool function = false;

	switch (s->special) {
	case SPECIAL_GROUPS: fill_groups(a); return true;
	case SPECIAL_BASH_ALIASES: symbol_each(add_alias, a); return true;
	case SPECIAL_BASH_CMDS: sh->commands_known(sh, a); return true;
	case SPECIAL_BASH_ARGC:
	case SPECIAL_BASH_ARGV: fill_arguments(sh, a, s->special == SPECIAL_BASH_ARGC); return true;
	}
	if (s->special == SPECIAL_DIRSTACK) {
		add_text(a, sh->cwd ? sh->cwd : ".");
		for (unsigned i = sh->dirstack.n; i > 0; i--)
			add_text(a, sh->dirstack.v[i - 1]);
		return true;
	}
	if (s->special == SPECIAL_PIPESTATUS) {
		if (sh->pipe_status.n < 0)
			return false;
		for (int i = 0; i < sh->pipe_status.n; i++)
			add_number(a, sh->pipe_status.v[i]);
		if (!sh->pipe_status.n)
			add_number(a, sh->pipe_status.last);
		return true;
	}
	for (; c; c = c->outer) {
		function |= c->function != NULL;
		if (s->special == SPECIAL_FUNCNAME)
			add_text(a, c->function ? c->function->name : "source");
		else if (s->special == SPECIAL_BASH_LINENO)
			add_number(a, (long)c->line);
		else
			add_text(a, sh_source(sh, c->source));
	}
	if (s->special == SPECIAL_FUNCNAME) {
		if (sh->now.call && script(sh))
			add_text(a, "main");
		return function;
	}
	if (script(sh)) {
		if (s->special == SPECIAL_BASH_LINENO)
			add_number(a, 0);
		else
			add_text(a, script(sh));
	}
	return true;
}

static const char *command_text(struct shell *sh)
{
	struct buf b = buf_in(&sh->scratch);

	if (sh->command_part)
		print_arith(&b, sh->command_part);
	else if (sh->command)
		print_head(&b, sh->command);
	return buf_cstr(&b);
}

/* What was executed: as it was called when that says it, or else the file. */
static const char *own_path(const struct shell *sh, struct buf *b)
{
	char path[PATH_MAX];
	ssize_t n;

	if (sh->called[0] == '/')
		return sh->called;
	n = readlink("/proc/self/exe", path, sizeof(path));
	buf_add(b, path, n > 0 ? (size_t)n : 0);
	return buf_cstr(b);
}

const char *special_read(struct shell *sh, const struct symbol *s, char *tmp)
{
	struct buf b = buf_in(&sh->scratch);
	struct utsname u;

	switch (s->special) {
	case SPECIAL_LINENO: return num_text((long)sh->line, tmp);
	case SPECIAL_EPOCHREALTIME: return real_time(sh);
	case SPECIAL_EPOCHSECONDS: return num_text(special_seconds(), tmp);
	case SPECIAL_EUID: return num_text((long)geteuid(), tmp);
	case SPECIAL_UID: return num_text((long)getuid(), tmp);
	case SPECIAL_RANDOM: return num_text(random_value(sh), tmp);
	case SPECIAL_SECONDS: return num_text(special_seconds() - sh->now.seconds_base, tmp);
	case SPECIAL_SRANDOM: return num_text((long)noise(), tmp);
	case SPECIAL_HISTCMD: return num_text(history_number(sh) - 1, tmp);
	case SPECIAL_OSTYPE: return "linux-gnu";
	case SPECIAL_BASH: return own_path(sh, &b);
	case SPECIAL_OPTERR: return "1";
	case SPECIAL_BASH_ARGV0: return sh_name(sh);
	case SPECIAL_COMP_WORDBREAKS: return " \t\n\"'@><=;|&(:";
	case SPECIAL_BASH_EXECUTION_STRING: return sh->execution_string;
	case SPECIAL_BASHOPTS:
	case SPECIAL_SHELLOPTS:
		option_names(sh, s->special == SPECIAL_BASHOPTS, &b);
		return buf_cstr(&b);
	case SPECIAL_BASHPID: return num_text((long)getpid(), tmp);
	case SPECIAL_BASH_SUBSHELL: return num_text(sh->now.subshells, tmp);
	case SPECIAL_BASH_COMMAND: return command_text(sh);
	case SPECIAL_LAST_ARGUMENT: return sh->last_argument.s ? buf_cstr(&sh->last_argument) : sh->called;
	}
	if (uname(&u) < 0)
		return "";
	buf_fmt(&b, s->special == SPECIAL_MACHTYPE ? "%s-pc-linux-gnu" : "%s",
		s->special == SPECIAL_HOSTNAME ? u.nodename : u.machine);
	return buf_cstr(&b);
}

static void undo_name(struct shell *sh, void *data)
{
	mem_free(sh->name_given);
	sh->name_given = data;
}

/* BASH_ARGV0 is $0. */
static void give_name(struct shell *sh, str name)
{
	if (sh->checkpoint)
		checkpoint_note(sh, undo_name, sh->name_given);
	else
		mem_free(sh->name_given);
	sh->name_given = mem_dup(name.s ? name.s : "", name.n);
}

/* What elements of BASH_ALIASES and BASH_CMDS have become. */
static void elements_assigned(struct shell *sh, const struct symbol *s, const struct array *a)
{
	struct array_walk w = { .array = a };

	while (a && array_next(&w)) {
		str text = value_str(w.value);

		if (s->special == SPECIAL_BASH_CMDS)
			sh->command_known(sh, w.key.text, text);
		else if (!alias_valid(w.key.text))
			sh_error(sh, "`%.*s': invalid alias name", (int)w.key.text.n, w.key.text.s);
		else
			alias_set(sh, symbol_get(w.key.text.s, w.key.text.n), text.s);
	}
}

void special_assigned(struct shell *sh, struct symbol *s)
{
	long value = 0;

	if (s->var->flags & VAR_PLAIN)
		return;
	if (special_is_assoc(s))
		elements_assigned(sh, s, s->var->array);
	if (s->special == SPECIAL_BASH_ARGV0)
		give_name(sh, value_str(&s->var->value));
	if (s->special != SPECIAL_RANDOM && s->special != SPECIAL_SECONDS)
		return;
	arith_number(s->var->value.text ? s->var->value.text : "", s->var->value.len, &value);
	if (s->special == SPECIAL_SECONDS) {
		sh->now.seconds_base = special_seconds() - value;
		return;
	}
	sh->now.random = (uint32_t)value;
	sh->now.random_last = 0;
	sh->now.random_seeded = true;
}

/* It is looked at when something is traced; what it cannot be is said at once. */
static void xtracefd_changed(struct shell *sh, struct symbol *s)
{
	const char *text = var_text(sh, s);
	long fd;

	if (text && *text && !option_on(sh, OPTION_POSIX) &&
	    (!arith_number(text, strlen(text), &fd) || fd < 0 || fd > INT_MAX || fcntl((int)fd, F_GETFD) < 0))
		sh_error(sh, "%s: %s: invalid value for trace file descriptor", s->name, text);
}

void special_changed(struct shell *sh, struct symbol *s)
{
	switch (s->special) {
	case SPECIAL_BASH_XTRACEFD:
		xtracefd_changed(sh, s);
		break;
	case SPECIAL_GLOBIGNORE:
		globignore_changed(sh);
		break;
	case SPECIAL_IFS:
		ifs_changed(sh);
		break;
	case SPECIAL_LOCALE:
		locale_changed(sh);
		break;
	case SPECIAL_OPTIND:
		sh->now.getopts_pos = 0;
		break;
	case SPECIAL_PATH:
		sh->path_generation++;
		break;
	}
}
