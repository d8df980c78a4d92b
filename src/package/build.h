/* build.h - a directory becomes a package
 *
 * The same files give the same bytes: members are sorted, owned by root, of mode
 * 0644 or 0755, and all of one time.
 * SPDX-License-Identifier: ISC
 */
#ifndef PACKAGE_BUILD_H
#define PACKAGE_BUILD_H

#include "package/manifest.h"
#include "package/trouble.h"

/* Read DIRECTORY/manifest and complete it by the files that are there. */
int build_manifest(struct manifest *m, const char *directory, struct trouble *t);
/* Write the package to fd; time is that of its members. */
int build_archive(const struct manifest *m, const char *directory, int fd, long time, struct trouble *t);

#endif
