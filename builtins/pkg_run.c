/* pkg_run.c - husk pkg: a package's command, in its box
 * SPDX-License-Identifier: ISC
 */
#include "builtins/boxed.h"
#include "builtins/pkg.h"

#include <sys/stat.h>

static int add_rule(struct pkg *p, struct policy *policy, const char *rule)
{
	const char *why;

	return policy_rule(policy, rule, &why) ? 0 : boxed_fail(p->sh, "pkg", rule, why);
}

static int add_path(struct pkg *p, struct policy *policy, const char *path, bool write)
{
	struct buf b = buf_in(p->t.arena);

	buf_fmt(&b, "fs:%s:%s", write ? "rw" : "ro", path);
	return add_rule(p, policy, buf_cstr(&b));
}

/* A descriptor's name is that in the box, too, when it stays open. */
static bool descriptor(struct pkg *p, struct policy *policy, const char *path)
{
	static const char *const heads[] = { "/dev/fd/", "/proc/self/fd/" };

	for (size_t i = 0; i < ARRAY_LEN(heads); i++) {
		size_t n = strlen(heads[i]);
		struct buf b = buf_in(p->t.arena);
		const char *why;

		if (strncmp(path, heads[i], n) != 0)
			continue;
		buf_fmt(&b, "fd:%s", path + n);
		policy_rule(policy, buf_cstr(&b), &why);
		return true;
	}
	return false;
}

/* Devices and processes are those of the box. */
static bool of_the_box(const char *path)
{
	return strncmp(path, "/dev", 4) == 0 ? !path[4] || path[4] == '/' :
					       strncmp(path, "/proc", 5) == 0 && (!path[5] || path[5] == '/');
}

/* An argument that is a path is seen at its place, and where it leads. *found: it was one. */
static int add_operand(struct pkg *p, struct policy *policy, const char *arg, bool write, bool *found)
{
	struct buf b = buf_in(p->t.arena);
	const char *cwd = p->sh->cwd;
	struct stat st;

	if (!*arg || lstat(arg, &st) < 0)
		return 0;
	*found = true;
	/* "?", because a link may lead to nothing */
	buf_fmt(&b, "?%s/%s", *arg == '/' || !cwd[1] ? "" : cwd, arg + strspn(arg, "/"));
	if (descriptor(p, policy, buf_cstr(&b) + 1) || of_the_box(b.s + 1))
		return 0;
	return add_path(p, policy, b.s, write);
}

static int add_operands(struct pkg *p, struct policy *policy, enum operands which)
{
	bool write = which == OPERANDS_WRITE, found = false;
	int status = 0;

	for (int i = 1; i < p->argc && which && !status; i++) {
		const char *arg = p->argv[i], *eq = *arg == '-' ? strchr(arg, '=') : NULL;
		bool option = false;

		status = add_operand(p, policy, arg, write, &found);
		if (!status && eq) /* --file=NAME */
			status = add_operand(p, policy, eq + 1, write, &option);
		else if (!status && arg[0] == '-' && arg[1] && arg[1] != '-') /* -fNAME */
			status = add_operand(p, policy, arg + 2, write, &option);
	}
	if (which == OPERANDS_TREE && !found && !status)
		status = add_path(p, policy, p->sh->cwd, false);
	return status;
}

int pkg_run(struct pkg *p)
{
	struct boxed how = { .who = "pkg", .isolate = true };
	const struct manifest_command *c;
	const struct installed *i;
	struct policy policy = { 0 };
	struct generation g;
	int status = 0;

	if (pkg_open_store(p) || generation_current(&p->store, &g, &p->t))
		return p->t.status;
	i = generation_command(&g, p->argv[0], &c);
	if (!i)
		return trouble(&p->t, PACKAGE_MISSING, "no package that is installed has a command '%s'", p->argv[0]);
	if (!p->sh->cwd)
		return boxed_fail(p->sh, "pkg", NULL, "the current directory has no name");
	for (const struct manifest_rule *r = i->manifest.rules; r && !status; r = r->next)
		status = add_rule(p, &policy, r->text);
	if (!status)
		status = add_path(p, &policy, generation_path(&p->store, &g, i, "", &p->t), false);
	if (!status)
		status = add_operands(p, &policy, i->manifest.operands);
	p->argv[0] = (char *)generation_path(&p->store, &g, i, c->path, &p->t);
	store_close(&p->store, &p->t);
	if (!status)
		status = boxed_run(p->sh, &how, &policy, p->argc, p->argv);
	policy_finish(&policy);
	return status;
}
