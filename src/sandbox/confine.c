/* confine.c - a process gives up what a policy does not allow, before its exec
 * SPDX-License-Identifier: ISC
 */
#include "sandbox/confine.h"

#include "base/fdio.h"

#include <errno.h>
#include <limits.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Does the environment string pass? A value of the policy's own takes its place. */
static bool env_allowed(const struct policy *p, const char *s)
{
	size_t n = strcspn(s, "=");
	bool ok = false;

	for (const struct policy_env *r = p->env; r; r = r->next) {
		size_t len = strlen(r->name);
		bool all = len && r->name[len - 1] == '*';

		if (all ? n >= len - 1 && strncmp(s, r->name, len - 1) == 0 : n == len && strncmp(s, r->name, n) == 0) {
			if (r->value)
				return false;
			ok = true;
		}
	}
	return ok;
}

/* The rule that was given last is the first of the list. */
static bool given_later(const struct policy *p, const struct policy_env *rule)
{
	const struct policy_env *r = p->env;

	while (r != rule && !(r->value && strcmp(r->name, rule->name) == 0))
		r = r->next;
	return r != rule;
}

static char **environment(struct policy *p, char *const *env)
{
	size_t n = 0, count = 0;
	char **v;

	while (env[count])
		count++;
	for (const struct policy_env *r = p->env; r; r = r->next)
		count++;
	v = arena_alloc(&p->arena, (count + 1) * sizeof(char *));
	for (; *env; env++)
		if (env_allowed(p, *env))
			v[n++] = *env;
	for (const struct policy_env *r = p->env; r; r = r->next) {
		struct buf b = buf_in(&p->arena);

		if (!r->value || given_later(p, r))
			continue;
		buf_fmt(&b, "%s=%s", r->name, r->value);
		v[n++] = buf_cstr(&b);
	}
	v[n] = NULL;
	return v;
}

bool confine_prepare(struct confinement *c, struct policy *p, char *const *env, const char *isolate_in, const char **why)
{
	int version = landlock_version();

	*c = (struct confinement){ .policy = p };
	if (isolate_in) {
		struct isolation *s = arena_alloc(&p->arena, sizeof(*s));

		c->isolation = s;
		if (!isolate_prepare(s, p, isolate_in, why))
			return false;
	}
	if (!version && isolate_in)
		c->lacking = p->ports ? "no Landlock in this kernel: any port may be used" : NULL;
	else if (!version)
		c->lacking = "no Landlock in this kernel: files, ports and signals are not confined";
	else if (version < 4 && !p->net_host && p->ports)
		c->lacking = "Landlock knows no TCP ports in this kernel: any may be used";
	else if (version < 6)
		c->lacking = "Landlock knows no signals in this kernel: they may be sent to other processes";
	if (version) {
		int fd = landlock_ruleset(p, version, !isolate_in, why);

		if (fd < 0)
			return false;
		if (!own_fd_take(&c->ruleset, fd)) {
			*why = strerror(errno);
			return false;
		}
	}
	c->filter = seccomp_filter(p, isolate_in, &c->filter_len);
	if (!c->filter)
		c->lacking = "no seccomp filter for this architecture: no system call is refused";
	c->environ = environment(p, env);
	return true;
}

void confine_finish(struct confinement *c)
{
	own_fd_close(&c->ruleset);
}

/* All descriptors but 0 to 2 and those that the policy names are closed by the exec. */
static bool close_others(uint64_t keep)
{
	int from = 3;

	for (int fd = 3; fd <= 63; fd++) {
		if (!(keep >> fd & 1))
			continue;
		if (fd > from && fd_close_range(from, fd - 1, true) < 0)
			return false;
		from = fd + 1;
	}
	return fd_close_range(from, INT_MAX, true) == 0;
}

/* Never more than there is. */
static bool set_limits(const struct policy *p)
{
	static const int resources[LIMIT_COUNT] = {
		[LIMIT_MEM] = RLIMIT_AS, [LIMIT_CPU] = RLIMIT_CPU, [LIMIT_FILES] = RLIMIT_NOFILE,
		[LIMIT_FSIZE] = RLIMIT_FSIZE, [LIMIT_PIDS] = RLIMIT_NPROC,
	};
	struct rlimit core = { 0, 0 };

	for (int i = 0; i < LIMIT_COUNT; i++) {
		struct rlimit r;

		if (!p->limited[i])
			continue;
		if (getrlimit(resources[i], &r) < 0)
			return false;
		if (r.rlim_max > p->limit[i])
			r.rlim_max = p->limit[i];
		r.rlim_cur = r.rlim_max;
		if (setrlimit(resources[i], &r) < 0)
			return false;
	}
	return setrlimit(RLIMIT_CORE, &core) == 0;
}

/* Root keeps what it needs to use its files, and cannot get more back (no new privileges). */
static bool drop_capabilities(void)
{
	struct __user_cap_header_struct head = { _LINUX_CAPABILITY_VERSION_3, 0 };
	struct __user_cap_data_struct data[2];
	unsigned keep = 1u << CAP_CHOWN | 1u << CAP_DAC_OVERRIDE | 1u << CAP_FOWNER | 1u << CAP_FSETID;

	if (syscall(SYS_capget, &head, data) < 0)
		return false;
	data[0].permitted &= keep;
	data[0].effective &= keep;
	data[0].inheritable = 0;
	data[1] = (struct __user_cap_data_struct){ 0 };
	prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
	return syscall(SYS_capset, &head, data) == 0;
}

const char *confine_enter(const struct confinement *c)
{
	struct sock_fprog prog = { c->filter_len, c->filter };

	if (!close_others(c->policy->fds))
		return "closing descriptors";
	if (!set_limits(c->policy))
		return "limits";
	if (!drop_capabilities())
		return "capabilities";
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
		return "no new privileges";
	if (c->ruleset.fd && !landlock_enter(c->ruleset.fd))
		return "Landlock";
	if (c->filter && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &prog, 0, 0) < 0)
		return "seccomp";
	return NULL;
}
