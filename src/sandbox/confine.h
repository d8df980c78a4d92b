/* confine.h - a process gives up what a policy does not allow, before its exec
 *
 * confine_prepare does all that needs memory, in the parent: a Landlock ruleset,
 * a seccomp filter, the environment. confine_enter only makes system calls, so
 * that a child that shares the parent's memory may call it. It is the default
 * tier: no new privileges, files and TCP ports and signals by Landlock,
 * dangerous system calls by seccomp, capabilities, limits, closed descriptors.
 * SPDX-License-Identifier: ISC
 */
#ifndef SANDBOX_CONFINE_H
#define SANDBOX_CONFINE_H

#include "base/fdio.h"
#include "sandbox/isolate.h"
#include "sandbox/policy.h"

struct sock_filter;

struct confinement {
	const struct policy *policy; // borrowed
	struct own_fd ruleset; /* Landlock's; none: the host has it not */
	struct sock_filter *filter; // arena of the policy
	unsigned short filter_len;
	char **environ; // arena of the policy
	const struct isolation *isolation; // arena of the policy; NULL: the namespaces of the shell
	bool terminal; /* with one of its own, too; descriptors 0 and 1 are the one outside */
	const char *lacking; /* what the host refuses, in one line; NULL: nothing */
};

/* From policy and the environment given; false with *why. What the host cannot do is in c->lacking.
   isolate_in: the absolute working directory of a program with namespaces of its own; NULL: it has ours. */
bool confine_prepare(struct confinement *c, struct policy *p, char *const *env, const char *isolate_in, const char **why);
void confine_finish(struct confinement *c);
/* In the process that is to be confined. NULL, or the name of the step that failed with errno. */
const char *confine_enter(const struct confinement *c);

/* Landlock's version here; 0: none. */
int landlock_version(void);
/* A ruleset that allows what p does; files are left alone without `files`. -1 with *why. version is at least 1. */
int landlock_ruleset(struct policy *p, int version, bool files, const char **why);
/* Restrict this process; false with errno. Async-signal-safe. */
bool landlock_enter(int ruleset);
/* The filter for p, in its arena; isolated: no other processes are seen. NULL: none for this architecture. */
struct sock_filter *seccomp_filter(struct policy *p, bool isolated, unsigned short *len);

#endif
