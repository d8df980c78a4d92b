/*
 * cd [-L|-P [-e]] [directory]
 * cd -
 *
 * Change the working directory.
 *
 * Without a directory it is $HOME, - is $OLDPWD. A relative name that does not begin with . or .. is looked for in the
 * directories of CDPATH first. Where the directory came from - or CDPATH its name is written.
 *
 *   -L  take .. off the name as it is written, the default
 *   -P  resolve symbolic links first
 *   -e  with -P: status 1 when the new directory's name cannot be found out
 *
 *   $ cd / && pwd
 *   /
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/cd.h"
#include "builtins/usage.h"
#include "vars/checkpoint.h"
#include "vars/options.h"
#include "vars/var.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

extern const struct command cmd_cd;

/* getcwd, of any length, in the scratch arena; NULL with errno. */
static char *physical(struct shell *sh)
{
	for (size_t size = 512; size < 1 << 24; size *= 4) {
		char *p = arena_bytes(&sh->scratch, size);

		if (getcwd(p, size))
			return p;
		if (errno != ERANGE)
			return NULL;
	}
	return NULL;
}

/* The directory before a virtual subshell left it. */
struct place {
	int fd;
	char *cwd; /* owned */
};

static void undo_cd(struct shell *sh, void *data)
{
	struct place *p = data;

	if (fchdir(p->fd) < 0) {
		sh_error(sh, "cannot go back to '%s': %s", p->cwd ? p->cwd : ".", strerror(errno));
		_exit(2);
	}
	close(p->fd);
	mem_free(sh->cwd);
	sh->cwd = p->cwd;
	mem_free(p);
}

static bool note_place(struct shell *sh)
{
	struct place *p;
	int fd;

	if (!sh->checkpoint || sh->checkpoint->cwd_noted)
		return true;
	fd = fd_move(open(".", O_PATH | O_DIRECTORY | O_CLOEXEC), FD_PRIVATE);
	if (fd < 0) {
		sh_error(sh, "cd: .: %s", strerror(errno));
		return false;
	}
	p = mem_alloc(sizeof(*p));
	*p = (struct place){ fd, sh->cwd ? mem_dup(sh->cwd, strlen(sh->cwd)) : NULL };
	sh->checkpoint->cwd_noted = true;
	checkpoint_note(sh, undo_cd, p);
	return true;
}

static bool is_directory(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* POSIX cd, step 5: the directory by CDPATH, or NULL. */
static const char *by_cdpath(struct shell *sh, const char *dir, bool *print)
{
	const char *path = var_get(sh, "CDPATH");
	size_t dots = dir[0] != '.' ? 0 : dir[1] == '.' ? 2 : 1;

	if (!path || dir[0] == '/' || (dots && (dir[dots] == '/' || !dir[dots])))
		return NULL;
	for (;;) {
		size_t n = strcspn(path, ":");
		struct buf b = buf_in(&sh->scratch);

		buf_add(&b, path, n);
		if (n && path[n - 1] != '/')
			buf_addc(&b, '/');
		buf_adds(&b, dir);
		if (is_directory(buf_cstr(&b))) {
			*print = n > 0;
			return b.s;
		}
		if (!path[n])
			return NULL;
		path += n + 1;
	}
}

/* Take . and .. out of an absolute path (step 8); NULL: what comes before a .. is no directory. */
static char *canonical(struct shell *sh, const char *path)
{
	size_t n = strlen(path), slashes = strspn(path, "/"), root = slashes == 2 ? 2 : 1;
	char *out = arena_bytes(&sh->scratch, n + 2), *end = out + root;

	/* two leading slashes may mean something else than one (XBD 4.13), here they stay */
	memcpy(out, "//", root);
	for (const char *p = path + slashes; *p;) {
		size_t len = strcspn(p, "/");

		if (len == 2 && memcmp(p, "..", 2) == 0) {
			*end = '\0';
			if (!is_directory(out)) {
				if (errno == 0)
					errno = ENOTDIR;
				return NULL;
			}
			while (end > out + root && *--end != '/')
				;
		} else if (len != 1 || *p != '.') {
			if (end > out + root)
				*end++ = '/';
			memcpy(end, p, len);
			end += len;
		}
		p += len;
		p += strspn(p, "/");
	}
	*end = '\0';
	return out;
}

/* chdir to a logical path; one too long for the kernel is entered from where we are. */
static int enter(struct shell *sh, const char *path)
{
	size_t n = sh->cwd ? strlen(sh->cwd) : 0;

	if (chdir(path) == 0)
		return 0;
	if (errno == ENAMETOOLONG && n && strncmp(path, sh->cwd, n) == 0 && path[n] == '/' && path[n + 1])
		return chdir(path + n + 1);
	return -1;
}

static bool has_dot_dot(const char *path)
{
	for (; *path; path += strspn(path, "/")) {
		size_t n = strcspn(path, "/");

		if (n == 2 && path[0] == '.' && path[1] == '.')
			return true;
		path += n;
	}
	return false;
}

/* Change to dir; the new logical path in the scratch arena, *name NULL when it is unknown. false with errno. */
static bool change(struct shell *sh, const char *dir, bool resolve, const char **name)
{
	const char *path = dir;

	*name = NULL;
	if (resolve || (dir[0] != '/' && !sh->cwd)) {
		if (enter(sh, dir) < 0)
			return false;
		*name = physical(sh);
		return true;
	}
	if (dir[0] != '/') {
		struct buf b = buf_in(&sh->scratch);

		buf_fmt(&b, "%s/%s", strcmp(sh->cwd, "/") == 0 ? "" : sh->cwd, dir);
		path = buf_cstr(&b);
	}
	errno = 0;
	path = canonical(sh, path);
	if (path && enter(sh, path) == 0) {
		*name = path;
		return true;
	}
	/* the way here may have been renamed */
	if (path && dir[0] != '/' && errno == ENOENT && !has_dot_dot(dir) && chdir(dir) == 0) {
		*name = physical(sh);
		return true;
	}
	return false;
}

/* cdable_vars: what is no directory may be the name of a variable that holds one. errno stays. */
static bool change_by_variable(struct shell *sh, const char *dir, bool resolve, const char **name)
{
	const char *value = option_on(sh, OPTION_CDABLE_VARS) && *dir ? var_get(sh, dir) : NULL;
	int e = errno;
	bool ok = value && *value && change(sh, value, resolve, name);

	errno = e;
	return ok;
}

/* An environment variable, XCU cd says: programs see it too. */
static bool put_exported(struct shell *sh, const char *name, const char *value)
{
	if (!var_put(sh, name, value))
		return false;
	var_flag(sh, symbol_get(name, strlen(name)), VAR_EXPORT, 0);
	return true;
}

/* POSIX sets PWD and OLDPWD; what they hold is what the shell believes, not what a script wrote there. */
static bool remember(struct shell *sh, const char *name)
{
	char *old = sh->cwd;
	const char *pwd = old ? old : var_get(sh, "PWD");
	bool ok = true;

	sh->cwd = name ? mem_dup(name, strlen(name)) : NULL;
	if (pwd)
		ok = put_exported(sh, "OLDPWD", pwd);
	if (name)
		ok = put_exported(sh, "PWD", name) && ok;
	mem_free(old);
	return ok;
}

static const char *special_directory(struct shell *sh, const char *who, const char *name)
{
	const char *dir = var_get(sh, name);

	if (dir)
		return arena_dup(&sh->scratch, dir, strlen(dir));
	sh_error(sh, "%s: %s not set", who, name);
	return NULL;
}

int cd_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_cd.opts };
	bool resolve = option_on(sh, OPTION_PHYSICAL), check = false, print = false;
	const char *dir, *found, *name;
	int c;

	while ((c = args_next(&a)) > 0) {
		if (c == '?')
			return builtin_usage(sh, &a, "cd [-L|[-P [-e]] [-@]] [dir]");
		if (c == 'e')
			check = true;
		else
			resolve = c == 'P';
	}
	if (argc - a.i > 1) {
		sh_error(sh, "%s: too many arguments", argv[0]);
		return 1;
	}
	dir = a.i < argc ? argv[a.i] : special_directory(sh, argv[0], "HOME");
	if (a.i < argc && strcmp(dir, "-") == 0) {
		print = true;
		dir = special_directory(sh, argv[0], "OLDPWD");
	}
	if (!dir || !note_place(sh))
		return 1;
	found = print ? NULL : by_cdpath(sh, dir, &print);
	if (!*dir || !change(sh, found ? found : dir, resolve, &name)) {
		if (print || !change_by_variable(sh, dir, resolve, &name)) {
			sh_error(sh, "%s: %s: %s", argv[0], *dir ? dir : "''", strerror(*dir ? errno : ENOENT));
			return 1;
		}
		print = true;
	}
	if (!remember(sh, name))
		return 1;
	if (!name) {
		sh_error(sh, "%s: the new directory's name cannot be found out", argv[0]);
		return resolve && check;
	}
	if (print)
		out_fmt(sh_out(sh), "%s\n", name);
	return 0;
}

/*
 * pwd [-L|-P]
 *
 * Write the working directory.
 *
 *   -L  as it was entered, symbolic links included, the default
 *   -P  without symbolic links
 *
 *   $ cd /usr && pwd
 *   /usr
 */
static int pwd_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_pwd;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_pwd.opts };
	bool resolve = option_on(sh, OPTION_PHYSICAL);
	const char *dir;
	int c;

	while ((c = args_next(&a)) > 0) {
		if (c == '?')
			return builtin_usage(sh, &a, "pwd [-L|-P]");
		resolve = c == 'P';
	}
	dir = resolve || !sh->cwd ? physical(sh) : sh->cwd;
	if (!dir) {
		sh_error(sh, "pwd: the working directory's name cannot be found out: %s", strerror(errno));
		return 1;
	}
	out_fmt(sh_out(sh), "%s\n", dir);
	return 0;
}

const struct command cmd_cd = { .name = "cd", .opts = "LPe", .run = cd_run };
const struct command cmd_pwd = { .name = "pwd", .opts = "LP", .run = pwd_run };
