/* http_path.h - from the path of a request to a file beneath the root
 *
 * Names that begin with a dot do not exist, but for .well-known at the top (RFC
 * 8615). Links may lead anywhere beneath the root: the kernel sees to it
 * (openat2); where it cannot, links are not followed at all.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_HTTP_PATH_H
#define USERLAND_HTTP_PATH_H

#include "base/buf.h"

/* The name beneath the root that an encoded path means, without slashes at its ends; empty: the root itself. 0, or the
   status to refuse it with. */
int http_path_decode(str path, struct buf *name);
/* The encoded form of a name or of a part of it. */
void http_path_encode(struct buf *b, const char *name);
/* Whether httpd has what is called so, in the root or elsewhere. */
bool http_path_shown(const char *name, bool in_root);
/* A descriptor, or -1 with errno; name may be empty. */
int http_path_open(int root, const char *name, int flags);

#endif
