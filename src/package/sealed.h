/* sealed.h - a file's bytes, as they were when they were read
 *
 * A copy in memory that nobody can change any more, neither whoever owns the
 * file nor we: what has been verified is what is unpacked.
 * SPDX-License-Identifier: ISC
 */
#ifndef PACKAGE_SEALED_H
#define PACKAGE_SEALED_H

#include "package/trouble.h"

struct sealed {
	int fd; /* at its beginning; -1: none */
	str bytes; /* mapped */
};

/* The regular file at path. */
int sealed_open(struct sealed *s, const char *path, struct trouble *t);
void sealed_close(struct sealed *s);
/* All of a small file, into t's arena. */
int sealed_text(str *text, const char *path, size_t max, struct trouble *t);

#endif
