/* unpack.h - what is in a package's archive, read by a child that can do nothing else
 *
 * libarchive reads in a process that has the archive, a pipe for what it finds
 * and one for what it has to complain of, and that has given up everything else
 * by whoever calls us: a struct package_box. Its files come as one stream, in
 * the manifest's order, so the child names nothing and writes nowhere; we cut
 * the stream by the manifest's sizes.
 * SPDX-License-Identifier: ISC
 */
#ifndef PACKAGE_UNPACK_H
#define PACKAGE_UNPACK_H

#include "package/manifest.h"
#include "package/trouble.h"

/* In the child, before it reads: NULL, or the step that failed, with errno. */
struct package_box {
	const char *(*enter)(const void *arg);
	const void *arg;
};

/* Who takes the files; each of these returns a status. */
struct unpack_sink {
	int (*begin)(void *arg, const struct manifest_file *f, struct trouble *t);
	int (*add)(void *arg, const char *s, size_t n, struct trouble *t);
	int (*end)(void *arg, const struct manifest_file *f, struct trouble *t);
	void *arg;
};

/* The first member, which is the manifest. fd is the archive, name what messages call it. */
int unpack_manifest(int fd, const char *name, const struct package_box *box, struct buf *text, struct trouble *t);
/* All other members, which are those of m. */
int unpack_files(int fd, const char *name, const struct package_box *box, const struct manifest *m,
		 const struct unpack_sink *sink, struct trouble *t);

#endif
