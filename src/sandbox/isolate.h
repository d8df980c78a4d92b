/* isolate.h - namespaces of its own for a confined program
 *
 * Three processes: the helper that the shell starts unshares namespaces, makes
 * process 1 of the new one, which waits for the end of the program and takes
 * everything with it, and the program, which is the shell's own child
 * (CLONE_PARENT), so that it is waited for, stopped and continued like any
 * other. The program builds its root from steps that were prepared before:
 * a tmpfs with the policy's paths bound into it, its own /proc, /dev and /tmp.
 * The kernel needs as long for a new network as for all the rest: process 1
 * makes it at the same time.
 * SPDX-License-Identifier: ISC
 */
#ifndef SANDBOX_ISOLATE_H
#define SANDBOX_ISOLATE_H

#include "sandbox/policy.h"

struct isolate_step;

struct isolation {
	unsigned namespaces; /* CLONE_NEW* */
	struct isolate_step *steps; // arena of the policy
	const char *cwd; // arena: where the program begins
	char uid_map[32], gid_map[32]; /* empty: no user namespace is wanted */
};

/* What p asks for, as steps; cwd is absolute. false with *why. */
bool isolate_prepare(struct isolation *s, struct policy *p, const char *cwd, const char **why);
/* Try it in a child, with the rules of p; false with *why. */
bool isolate_possible(struct policy *p, const char **why);
/* In the helper: new namespaces, all but the network. NULL, or what failed, with errno. Async-signal-safe, as is
 * the rest. */
const char *isolate_unshare(const struct isolation *s);
/* In process 1: make the network, tell of it, wait for a byte that says that process 2 exists, then for its end.
 * The socket is one of packets. */
_Noreturn void isolate_reap(const struct isolation *s, int socket);
/* In the program, before anything else: the new root, then the network that process 1 has made meanwhile. */
const char *isolate_enter(const struct isolation *s);
const char *isolate_join(const struct isolation *s, int socket);
/* In a process 1 that becomes the program's parent: the network, for both. */
const char *isolate_network(const struct isolation *s);

#endif
