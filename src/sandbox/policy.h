/* policy.h - what a confined program may touch, as rules of text
 *
 * A rule is KEY:VALUE:
 *
 *	fs:ro:PATH  fs:rw:PATH   files beneath PATH
 *	net:host  net:none  net:unix  net:listen:tcp:PORT  net:connect:tcp:PORT
 *	ipc:host                 System V's and POSIX's objects, as everybody has them
 *	env:NAME  env:NAME=VALUE  env:PREFIX*  env:*
 *	fd:N         a descriptor above 2 that stays open
 *	mem:SIZE  cpu:SECONDS  files:N  fsize:SIZE  pids:N
 *
 * What no rule allows is denied. Rules add up; a limit given again replaces the
 * one before. A file of rules has one on each line, # begins a comment, and
 * `preset:NAME` stands for a whole set. An all-zero policy is empty.
 * SPDX-License-Identifier: ISC
 */
#ifndef SANDBOX_POLICY_H
#define SANDBOX_POLICY_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

enum policy_limit { LIMIT_MEM, LIMIT_CPU, LIMIT_FILES, LIMIT_FSIZE, LIMIT_PIDS, LIMIT_COUNT };

struct policy_path {
	struct policy_path *next;
	const char *path; // arena
	bool write;
	bool optional; /* of a preset: it may be missing */
};

struct policy_port {
	struct policy_port *next;
	uint16_t port;
	bool listen; /* else connect */
};

struct policy_env {
	struct policy_env *next;
	const char *name; // arena: may end in *
	const char *value; // arena; NULL: as it is
};

struct policy {
	struct arena arena;
	struct policy_path *paths;
	struct policy_port *ports;
	struct policy_env *env;
	bool net_host, net_unix, ipc_host;
	uint64_t fds; /* 1 << N for those above 2 that stay open */
	uint64_t limit[LIMIT_COUNT];
	bool limited[LIMIT_COUNT];
};

/* One rule; false with *why, in p's arena, saying what is wrong and what was probably meant. */
bool policy_rule(struct policy *p, const char *rule, const char **why);
/* The rules of text[0..n), one a line; *line is that of the first wrong one. */
bool policy_rules(struct policy *p, const char *text, size_t n, unsigned *line, const char **why);
void policy_finish(struct policy *p);
/* Names of the presets, separated by blanks. */
extern const char policy_presets[];

#endif
