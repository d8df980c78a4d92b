/* package.h - a package's file: verified, then read
 * SPDX-License-Identifier: ISC
 */
#ifndef PACKAGE_PACKAGE_H
#define PACKAGE_PACKAGE_H

#include "package/sealed.h"
#include "package/signature.h"
#include "package/unpack.h"

struct key_ring {
	const struct public_key *keys; // borrowed
	size_t n;
	const char *file; /* of the only one; NULL: those that are trusted */
};

struct package {
	const char *file;
	struct sealed sealed;
	struct signature signature;
	struct manifest manifest;
	str text; /* of the manifest, in the trouble's arena */
};

/* Nothing of FILE is looked into before FILE.minisig has been found to be of these bytes, by a key of the ring. */
int package_open(struct package *p, const char *file, const struct key_ring *ring, const struct package_box *box,
		 struct trouble *t);
void package_close(struct package *p);
/* All files, checked against the manifest, into the sink. */
int package_unpack(const struct package *p, const struct package_box *box, const struct unpack_sink *sink, struct trouble *t);

#endif
