/* trouble.h - what went wrong with a package: a status and one sentence
 *
 * Functions that can fail take a struct trouble and return its status: 0, or
 * what the program ends with. Whoever knows the subject fills it in, once.
 * SPDX-License-Identifier: ISC
 */
#ifndef PACKAGE_TROUBLE_H
#define PACKAGE_TROUBLE_H

#include "base/arena.h"

enum {
	PACKAGE_OTHER = 1,
	PACKAGE_MISSING = 3,
	PACKAGE_CONFLICT = 4,
	PACKAGE_UNSOUND = 5, /* signature or hash */
	PACKAGE_ARCH = 6,
	PACKAGE_STORE = 7,
};

struct trouble {
	struct arena *arena; // borrowed: of the text
	int status; /* 0: none */
	const char *text; // arena
};

/* Note it; returns status. */
int trouble(struct trouble *t, int status, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
/* The same: "subject: the reason of errno". */
int trouble_errno(struct trouble *t, int status, const char *subject);

#endif
