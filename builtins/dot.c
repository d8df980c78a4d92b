/*
 * . file [argument...]
 *
 * Run the commands of a file in this shell.
 *
 * A name without a slash is looked up in PATH. Arguments, when given, are $1,
 * $2 ... while the file runs.
 */
/* SPDX-License-Identifier: ISC */
#include "base/command.h"
#include "exec/input.h"
#include "exec/profile.h"
#include "exec/run.h"
#include "exec/trap.h"
#include "vars/options.h"
#include "vars/var.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static int try_open(const char *path)
{
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd >= 0 && fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
		close(fd);
		errno = EISDIR;
		return -1;
	}
	return fd;
}

/* The file by PATH, then in the current directory when not posix. */
static int find(struct shell *sh, const char *name)
{
	const char *path = var_get(sh, "PATH");
	int fd = -1, e = ENOENT;

	if (strchr(name, '/'))
		return try_open(name);
	for (; path && fd < 0 && option_on(sh, OPTION_SOURCEPATH); path++) {
		struct buf b = buf_in(&sh->scratch);
		size_t n = strcspn(path, ":");

		buf_fmt(&b, "%.*s%s%s", (int)n, path, n ? "/" : "", name);
		fd = try_open(buf_cstr(&b));
		if (fd < 0 && errno != ENOENT && errno != ENOTDIR && errno != EISDIR)
			e = errno;
		path += n;
		if (!*path)
			break;
	}
	if (fd < 0 && !option_on(sh, OPTION_POSIX))
		return try_open(name);
	if (fd < 0)
		errno = e;
	return fd;
}

static int dot_run(struct shell *sh, int argc, char **argv)
{
	struct position args = sh->now.args;
	struct call call = { sh->now.call, NULL, NULL, sh->now.file, sh->line, sh->now.file, 1, NULL };
	const char *file = sh->now.file;
	const char *reading = sh->reading;
	struct symbol *name;
	int i = argc > 1 && strcmp(argv[1], "--") == 0 ? 2 : 1, fd;
	enum flow f;

	if (i >= argc) {
		sh_error(sh, "%s: filename argument required", argv[0]);
		sh->builtin_fatal = true;
		return 2;
	}
	fd = find(sh, argv[i]);
	if (fd < 0) {
		if (option_on(sh, OPTION_POSIX) || errno == EISDIR)
			sh_error(sh, "%s: %s: %s", argv[0], argv[i],
				 option_on(sh, OPTION_POSIX) ? strerror(errno) : "is a directory");
		else
			sh_error(sh, "%s: %s", argv[i], strerror(errno));
		sh->builtin_fatal = true;
		return 1;
	}
	/* functions defined there keep the name for their messages */
	name = symbol_get(argv[i], strlen(argv[i]));
	name->uses++;
	sh->now.file = name->name;
	call.source = call.file = sh->now.file;
	if (option_on(sh, OPTION_EXTDEBUG)) { /* BASH_ARGV has the name of a file without arguments */
		call.argc = argc > i + 1 ? argc - i - 1 : 1;
		call.argv = argv + argc - call.argc;
	}
	sh->now.call = &call;
	if (argc > i + 1)
		sh->now.args = (struct position){ argv + i + 1, argc - i - 1, NULL };
	sh->now.args_set = false;
	sh->now.trace_level++;
	sh->reading = NULL;
	if (!option_on(sh, OPTION_FUNCTRACE) && !option_on(sh, OPTION_EXTDEBUG))
		sh_watch(sh, WATCH_DEBUG, false); /* until the file sets a trap itself */
	if (sh->watch & WATCH_RECORD)
		profile_enter(sh, NULL);
	f = run_other_file(sh, fd);
	if (sh->watch & WATCH_RECORD)
		profile_leave(sh);
	sh->now.trace_level--;
	sh->reading = reading;
	sh_watch(sh, WATCH_DEBUG, trap_active(sh, TRAP_DEBUG));
	f = trap_run_return(sh, f);
	/* what `set` has made of them stays in bash, outside of functions */
	if (argc > i + 1 && (call.outer || !sh->now.args_set || option_on(sh, OPTION_POSIX))) {
		position_release(&sh->now.args);
		sh->now.args = args;
	} else if (argc > i + 1) {
		position_release(&args);
	}
	sh->now.call = call.outer;
	sh->now.file = file;
	sh->line = call.line;
	sh->flow = f == FLOW_RETURN ? FLOW_NEXT : f;
	sh->builtin_fatal = sh->syntax_failed;
	sh->syntax_failed = false;
	return sh->status;
}

const struct command cmd_dot = { .name = ".", .opts = "", .run = dot_run, .flags = CMD_SPECIAL | CMD_FORK };

/*
 * source file [argument...]
 *
 * Run the commands of a file in this shell, as . does.
 *
 *   $ echo 'echo $1' >script; source ./script word
 *   word
 */
const struct command cmd_source = { .name = "source", .opts = "", .run = dot_run, .flags = CMD_FORK };
