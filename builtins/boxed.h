/* boxed.h - run a program confined, for the tools that do
 * SPDX-License-Identifier: ISC
 */
#ifndef BUILTINS_BOXED_H
#define BUILTINS_BOXED_H

#include "sandbox/policy.h"
#include "vars/shell.h"

struct boxed {
	const char *who; /* in messages */
	bool require; /* all that was asked for, or nothing */
	bool isolate; /* with namespaces of its own */
};

/* "who: subject: why" (subject may be NULL); returns 125. */
int boxed_fail(struct shell *sh, const char *who, const char *subject, const char *why);
/* Run the program argv[0] as p allows; its status, or 125 after a message. */
int boxed_run(struct shell *sh, const struct boxed *how, struct policy *p, int argc, char **argv);

#endif
