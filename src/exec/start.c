/* start.c - from the command line to the first command (POSIX sh)
 * SPDX-License-Identifier: ISC
 */
#include "exec/start.h"

#include "base/command.h"
#include "exec/import.h"
#include "exec/input.h"
#include "exec/lookup.h"
#include "exec/process.h"
#include "exec/profile.h"
#include "exec/prompt.h"
#include "exec/record.h"
#include "exec/reformat.h"
#include "exec/run.h"
#include "exec/trap.h"
#include "expand/fields.h"
#include "expand/subscript.h"
#include "jobs/job.h"
#include "jobs/signal.h"
#include "jobs/spawn.h"
#include "vars/options.h"
#include "vars/special.h"
#include "vars/var.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/auxv.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* The command line, read. */
struct invocation {
	const char *command; /* -c */
	const char *file;
	int first; /* $1 in argv */
	const char *rc; /* --rcfile */
	enum reformat format; /* --format */
	bool interactive, login, stdin_script, no_profile, no_rc;
	char list; /* o or O without a name; 0: neither */
	bool list_on; /* -, not + */
	bool tool; /* husk NAME ..., NAME being a tool's */
	bool monitor_said; /* -m or +m was given */
};

static const char usage_text[] =
	"usage: husk [-abCefhilmnuvx] [-o option]... [-O option]... [-c command | file | -s] [argument...]\n";

static _Noreturn void usage(struct shell *sh, const char *what)
{
	struct buf b = { 0 };

	sh->interactive = true; /* no line number */
	sh_error(sh, "%s", what);
	buf_adds(&b, sh->is_sh ? "usage: husk [-abCefhilmnuvx] [-o option]... [-c command | file | -s] [argument...]\n" : usage_text);
	sh_write_error(sh, b.s, b.n);
	_exit(2);
}

static void name_option(struct shell *sh, struct invocation *inv, int o, bool on)
{
	inv->monitor_said |= o == OPTION_MONITOR;
	option_set(sh, (enum option)o, on);
}

static void set_option(struct shell *sh, struct invocation *inv, char letter, bool on, const char *word)
{
	struct buf b = { 0 };
	int o;

	switch (letter) {
	case 'c': inv->command = ""; return;
	case 's': inv->stdin_script = on; return;
	case 'i': inv->interactive = on; return;
	case 'l': inv->login = on; return;
	}
	o = option_by_letter(sh, letter);
	if (o < 0) {
		buf_fmt(&b, "%s: invalid option", word);
		usage(sh, buf_cstr(&b));
	}
	name_option(sh, inv, o, on);
}

/* bash's long options; false: it is none of them. */
static bool long_option(struct shell *sh, struct invocation *inv, int argc, char **argv, int *i)
{
	const char *name = argv[*i] + 2;

	if (strcmp(name, "login") == 0) {
		inv->login = true;
	} else if (strcmp(name, "norc") == 0) {
		inv->no_rc = true;
	} else if (strcmp(name, "noprofile") == 0) {
		inv->no_profile = true;
	} else if (strcmp(name, "rcfile") == 0 || strcmp(name, "init-file") == 0) {
		if (++*i == argc)
			usage(sh, "--rcfile: option requires an argument");
		inv->rc = argv[*i];
	} else if (strncmp(name, "profile=", 8) == 0 || strncmp(name, "coverage=", 9) == 0) {
		if (!profile_ask(sh, *name == 'c', strchr(name, '=') + 1))
			_exit(2);
	} else if (strncmp(name, "format", 6) == 0 && (!name[6] || name[6] == '=')) {
		inv->format = reformat_by_name(name[6] ? name + 7 : NULL);
		return inv->format != REFORMAT_NONE;
	} else if (strcmp(name, "verbose") == 0) {
		option_set(sh, OPTION_VERBOSE, true);
	} else if (strcmp(name, "help") == 0) {
		out_fmt(sh_out(sh), "%s%s", usage_text,
			"       husk [--posix] --format[=write|=check] [file | -]...\n"
			"--login --norc --noprofile --rcfile FILE --posix --verbose"
			" --profile=FORM[:FILE] --coverage=lcov[:FILE] --version --help\n"
			"--format         print scripts with their layout put in order\n"
			"--format=write   change the files themselves\n"
			"--format=check   print the names of files that would change; the status is 1 then\n");
		out_flush(sh_out(sh));
		_exit(0);
	} else {
		return strcmp(name, "noediting") == 0; /* there is nothing to turn off */
	}
	return true;
}

static void parse_arguments(struct shell *sh, struct invocation *inv, int argc, char **argv)
{
	struct buf b = { 0 };
	bool ended = false;
	int i = 1;

	for (; i < argc && (argv[i][0] == '-' || argv[i][0] == '+') && argv[i][1]; i++) {
		bool on = argv[i][0] == '-';

		if (strcmp(argv[i], "--") == 0) {
			i++;
			ended = true;
			break;
		}
		if (strcmp(argv[i], "--posix") == 0) {
			option_set(sh, OPTION_POSIX, true);
			continue;
		}
		if (!sh->is_sh && on && argv[i][1] == '-' && long_option(sh, inv, argc, argv, &i))
			continue;
		if (strcmp(argv[i], "--version") == 0) {
			out_fmt(sh_out(sh), "husk %s\n", HUSK_VERSION);
			out_flush(sh_out(sh));
			_exit(0);
		}
		if (on && argv[i][1] == '-') {
			buf_fmt(&b, "%s: invalid option", argv[i]);
			usage(sh, buf_cstr(&b));
		}
		for (const char *p = argv[i] + 1; *p; p++) {
			bool shopt = *p == 'O' && !sh->is_sh;
			int o;

			if (*p != 'o' && !shopt) {
				set_option(sh, inv, *p, on, argv[i]);
				continue;
			}
			if (++i == argc && sh->is_sh)
				usage(sh, "-o: option requires an argument");
			if (i == argc) { /* bash shows them all */
				inv->list = shopt ? 'O' : 'o';
				inv->list_on = on;
				i--;
				break;
			}
			o = shopt ? option_by_shopt(argv[i]) : option_by_name(sh, argv[i]);
			if (o < 0) {
				buf_fmt(&b, "%s: invalid %soption name", argv[i], shopt ? "shell " : "");
				usage(sh, buf_cstr(&b));
			}
			name_option(sh, inv, o, on);
			break;
		}
	}
	if (inv->format) {
		inv->first = i;
		return;
	}
	if (!ended && i < argc && strcmp(argv[i], "-") == 0)
		i++;
	if (inv->command) {
		if (i == argc)
			usage(sh, "-c: option requires an argument");
		inv->command = argv[i++];
		if (i < argc)
			sh->arg0 = argv[i++];
	} else if (i < argc && !inv->stdin_script) {
		inv->file = sh->arg0 = argv[i++];
	} else {
		inv->stdin_script = true;
	}
	inv->first = i;
}

/* PWD from the environment when it is right, else the kernel's answer (XBD 8.3). */
static void find_cwd(struct shell *sh)
{
	const char *pwd = var_get(sh, "PWD");
	struct stat a, b;
	char *path;

	if (pwd && pwd[0] == '/' && !strstr(pwd, "/./") && !strstr(pwd, "/../") && stat(pwd, &a) == 0 &&
	    stat(".", &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino) {
		size_t n = strlen(pwd);

		if (!(n > 1 && strcmp(pwd + n - 2, "/.") == 0) && !(n > 2 && strcmp(pwd + n - 3, "/..") == 0)) {
			sh->cwd = mem_dup(pwd, n);
			return;
		}
	}
	path = mem_alloc(4096);
	if (getcwd(path, 4096) && path[0] == '/') {
		sh->cwd = mem_dup(path, strlen(path));
		var_put(sh, "PWD", sh->cwd);
		var_flag(sh, symbol_get("PWD", 3), VAR_EXPORT, 0);
	}
	mem_free(path);
}

static void put_default(struct shell *sh, const char *name, const char *value)
{
	if (!var_get(sh, name))
		var_put(sh, name, value);
}

/* SHELLOPTS and BASHOPTS in the environment turn options on; programs get them as they change. */
static void import_options(struct shell *sh, const char *name, bool shopt)
{
	struct symbol *s = symbol_find(name, strlen(name));

	if (!s || !s->var || !special_exists(sh, s))
		return;
	options_import(sh, shopt, s->var->value.text);
	var_flag(sh, s, VAR_READONLY, 0);
}

/* How many shells are around this one. */
static void count_level(struct shell *sh)
{
	const char *text = var_get(sh, "SHLVL");
	char *end = NULL;
	long level = text ? strtol(text, &end, 10) : 0;

	if (end && *end)
		level = 0;
	level = level < 0 ? 0 : level >= 999 ? 1 : level + 1;
	var_set_number(sh, symbol_get("SHLVL", 5), level);
	var_flag(sh, symbol_get("SHLVL", 5), VAR_EXPORT, 0);
}

static void init_bash_variables(struct shell *sh)
{
	count_level(sh);
	var_flag(sh, symbol_get("PPID", 4), VAR_READONLY | VAR_INTEGER, 0);
	put_default(sh, "TERM", "dumb");
}

static void init_variables(struct shell *sh, char **envp)
{
	char tmp[24];

	var_import(sh, envp);
	sh->now.globignore = false;
	option_set(sh, OPTION_DOTGLOB, false);
	import_options(sh, "SHELLOPTS", false);
	import_options(sh, "BASHOPTS", true);
	var_put(sh, "IFS", " \t\n");
	var_put(sh, "OPTIND", "1");
	var_put(sh, "LINENO", "1");
	sh->now.seconds_base = special_seconds();
	var_put(sh, "PPID", num_text(getppid(), tmp));
	put_default(sh, "PS4", "+ ");
	put_default(sh, "PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
	if (!sh->is_sh)
		var_put(sh, "HUSK_VERSION", HUSK_VERSION);
	find_cwd(sh);
	if (!option_on(sh, OPTION_POSIX))
		init_bash_variables(sh);
}

/* Descriptors 0-2 closed on entry must not be taken by files that the shell opens for itself. */
static int open_script(struct shell *sh, const char *file)
{
	int fd = open(file, O_RDONLY | O_CLOEXEC), e = errno;
	struct stat st;
	char head[256];
	ssize_t n;

	if (fd < 0 && errno == ENOENT && !strchr(file, '/')) {
		const char *path = var_get(sh, "PATH");

		/* POSIX sh: without a slash the name may be looked up in PATH */
		for (; path && fd < 0 && *path; path += *path == ':') {
			struct buf b = buf_in(&sh->scratch);
			size_t len = strcspn(path, ":");

			buf_fmt(&b, "%.*s/%s", (int)len, path, file);
			fd = open(buf_cstr(&b), O_RDONLY | O_CLOEXEC);
			path += len;
		}
	}
	sh->interactive = true; /* messages without a line number */
	if (fd < 0) {
		sh_error(sh, "%s: %s", file, strerror(e));
		_exit(e == ENOENT || e == ENOTDIR ? 127 : 126);
	}
	if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
		sh_error(sh, "%s: %s", file, strerror(EISDIR));
		_exit(126);
	}
	n = S_ISREG(st.st_mode) ? pread(fd, head, sizeof(head), 0) : 0;
	if (n > 0) {
		const char *nl = memchr(head, '\n', (size_t)n);

		if (memchr(head, '\0', nl ? (size_t)(nl - head) : (size_t)n) ||
		    (n > 3 && memcmp(head, "\177ELF", 4) == 0)) {
			sh_error(sh, "%s: cannot execute binary file", file);
			_exit(126);
		}
	}
	sh->interactive = false;
	return fd;
}

/* A file in $HOME; -1: there is none. */
static int open_home(struct shell *sh, const char *name)
{
	const char *home = var_get(sh, "HOME");
	struct buf b = buf_in(&sh->scratch);

	if (!home)
		return -1;
	buf_fmt(&b, "%s/%s", home, name);
	return open(buf_cstr(&b), O_RDONLY | O_CLOEXEC);
}

/* .bash_logout, when exit, logout or the end of what is typed ends a login shell. */
static _Noreturn void leave(struct shell *sh, bool typed)
{
	int status = sh->status, fd;

	if (sh->login && !option_on(sh, OPTION_POSIX) && (sh->exits || (typed && sh->interactive))) {
		sh->exits = false; /* there it gives another status */
		fd = open_home(sh, ".bash_logout");
		if (fd >= 0)
			run_other_file(sh, fd);
		if (!sh->exits)
			sh->status = status;
	}
	shell_exit(sh);
}

static bool run_opened(struct shell *sh, int fd)
{
	if (fd >= 0 && run_other_file(sh, fd) == FLOW_EXIT)
		leave(sh, false);
	return fd >= 0;
}

static bool run_if_readable(struct shell *sh, const char *path)
{
	return run_opened(sh, open(path, O_RDONLY | O_CLOEXEC));
}

static bool run_home(struct shell *sh, const char *name)
{
	return !sh->privileged && run_opened(sh, open_home(sh, name));
}

/* /etc/profile and what a login reads in $HOME; .bashrc of another interactive shell in bash's language, ENV in the
   standard's; BASH_ENV of a script. */
static void run_profiles(struct shell *sh, const struct invocation *inv)
{
	bool posix = option_on(sh, OPTION_POSIX);

	if (sh->login && !inv->no_profile) {
		run_if_readable(sh, "/etc/profile");
		if (posix || (!run_home(sh, ".bash_profile") && !run_home(sh, ".bash_login")))
			run_home(sh, ".profile");
	}
	if (sh->interactive && !posix) {
		if (!sh->login && inv->rc)
			run_if_readable(sh, inv->rc);
		else if (!sh->login && !inv->no_rc)
			run_home(sh, ".bashrc");
	} else if (!sh->privileged && !inv->no_rc && sh->interactive == posix) {
		const char *env = var_get(sh, posix ? "ENV" : "BASH_ENV");

		if (env && *env)
			run_if_readable(sh, expand_quoted(sh, env));
	}
}

static void set_interactive(struct shell *sh)
{
	sh->interactive = true;
	option_set(sh, OPTION_INTERACTIVE, true);
	option_set(sh, OPTION_EXPAND_ALIASES, true);
	put_default(sh, "PS1", geteuid() ? "$ " : "# ");
	put_default(sh, "PS2", "> ");
	sh->traps->any_signal = true;
}

static void enter_mode(struct shell *sh, struct invocation *inv)
{
	if (getauxval(AT_SECURE))
		sh->privileged = true;
	sh->privileged |= option_on(sh, OPTION_PRIVILEGED);
	if (sh->environ_extra && !sh->privileged && !option_on(sh, OPTION_POSIX))
		import_functions(sh);
	if (inv->stdin_script && !inv->command && isatty(0) && isatty(2))
		inv->interactive = true;
	if (inv->interactive)
		set_interactive(sh);
	option_set(sh, OPTION_LOGIN_SHELL, sh->login && !sh->is_sh);
	if (inv->stdin_script)
		option_set(sh, OPTION_STDIN, true);
	if (inv->command)
		option_set(sh, OPTION_COMMAND, true);
	if (inv->monitor_said ? option_on(sh, OPTION_MONITOR) : sh->interactive) {
		bool on = jobs_monitor(sh->jobs, true, sh->interactive);

		option_set(sh, OPTION_MONITOR, on);
		if (!on && sh->interactive && isatty(0))
			sh_error(sh, "no job control: the terminal belongs to another process group");
	}
	if (sh->interactive || sh->jobs->monitor || signal_ignored_on_entry(SIGCHLD))
		traps_arrange(sh);
}

/* Is the last component of the path, without a login's dash, "sh"? */
static bool called_sh(const char *arg0)
{
	const char *slash = strrchr(arg0, '/');

	if (slash)
		arg0 = slash + 1;
	if (*arg0 == '-')
		arg0++;
	return strcmp(arg0, "sh") == 0;
}

static void list_options(struct shell *sh, const struct invocation *inv)
{
	static char set[] = "set", shopt[] = "shopt", minus_o[] = "-o", plus_o[] = "+o", print[] = "-p";
	char *argv[] = { set, inv->list_on ? minus_o : plus_o, NULL };

	if (inv->list == 'O') {
		argv[0] = shopt;
		argv[1] = inv->list_on ? NULL : print;
	}
	run_argv(sh, argv[1] ? 2 : 1, argv, NULL, 0);
}

/* For the builtin, whatever path we were called by. */
static char **tool_arguments(char **argv)
{
	argv[0] = (char *)(uintptr_t)"husk";
	return argv;
}

_Noreturn void shell_start(int argc, char **argv, char **envp)
{
	static struct shell shell;
	static struct jobs jobs;
	static struct traps traps;
	struct shell *sh = &shell;
	struct invocation inv = { 0 };
	const char *mode;
	enum flow f;

	sh->jobs = &jobs;
	sh->traps = &traps;
	sh->prompt = expand_prompt;
	sh->history_ignores = record_ignored;
	sh->evaluate = expand_arith_text;
	sh->subscript = subscript_text;
	sh->capture = capture_run;
	sh->commands_known = lookup_known;
	sh->command_known = lookup_know;
	sh->substitute = process_run;
	sh->error_fd = 2;
	sh_own_error(sh);
	sh->pipe_status.n = -1;
	sh->pid = getpid();
	sh->started = special_seconds();
	sh->called = sh->arg0 = argc > 0 ? argv[0] : "husk";
	sh->is_sh = called_sh(sh->arg0);
	sh->login = sh->arg0[0] == '-';
	sh->now.file = sh->arg0;
	sh->function_generation = 1;
	sh->path_generation = 1;
	options_init(sh);
	init_variables(sh, envp);
	inv.tool = argc > 1 && !sh->is_sh && command_find(&tool_set, argv[1], strlen(argv[1]));
	if (argc > 0 && !inv.tool)
		parse_arguments(sh, &inv, argc, argv);
	if (inv.format)
		_exit(reformat_files(sh, inv.format, argv + inv.first));
	sh->login |= inv.login;
	sh->now.file = inv.tool ? "husk" : sh->arg0;
	position_set(sh, argc - inv.first, argv + inv.first);
	mode = var_get(sh, "HUSK_SUBSHELL");
	sh->fork_subshells = mode && strcmp(mode, "fork") == 0;
	mode = var_get(sh, "HUSK_SPAWN");
	spawn_by_fork = mode && strcmp(mode, "fork") == 0;
#ifdef WITH_SANITIZERS
	spawn_by_fork = true;
#endif
	enter_mode(sh, &inv);
	sh->execution_string = inv.command;
	if (option_on(sh, OPTION_EXTDEBUG))
		special_note_arguments(sh);
	run_profiles(sh, &inv);
	profile_begin(sh);
	if (inv.list)
		list_options(sh, &inv);
	if (inv.tool)
		f = run_argv(sh, argc, tool_arguments(argv), NULL, RUN_TAIL);
	else if (inv.command)
		f = run_text(sh, str_of(inv.command), 1, RUN_TAIL);
	else if (inv.file)
		f = run_file(sh, open_script(sh, inv.file));
	else
		f = run_stdin(sh);
	leave(sh, f == FLOW_NEXT && inv.stdin_script);
}
