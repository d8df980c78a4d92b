/* store.h - where packages are kept
 *
 *	objects/HH/HASH     what a file holds, read-only; HASH.x can be run
 *	generations/N/      a set of packages (generation.h)
 *	current             a link to the generation that counts
 *	keys/ID.pub         whose packages are taken
 *	tmp/                what is not finished
 *	lock                held by whoever changes something
 *	idle                called busy meanwhile
 *
 * All comes to its place by a rename when it is whole and on the disk. Who finds
 * `busy` under the lock follows someone who was killed, and clears up. Nothing of
 * this needs room, so that a full disk can be freed.
 * SPDX-License-Identifier: ISC
 */
#ifndef PACKAGE_STORE_H
#define PACKAGE_STORE_H

#include "package/signature.h"
#include "package/unpack.h"

enum { OBJECT_NAME = 80 };

struct store {
	const char *path; // arena of the trouble
	int dir; /* -1: there is no store yet */
	int lock; /* -1: not held */
};

/* To read: a store that is missing is empty. */
int store_open(struct store *s, const char *path, struct trouble *t);
/* To change it: the lock held, what a killed run has left removed. make: it may be missing. */
int store_change(struct store *s, const char *path, bool make, struct trouble *t);
/* What a change that has failed (t says so) has left is removed, too. */
void store_close(struct store *s, const struct trouble *t);
/* "PATH/name: the reason of errno", with what helps against a full disk. */
int store_trouble(const struct store *s, const char *name, struct trouble *t);

/* Keys that are trusted, in t's arena. */
int store_keys(const struct store *s, struct public_key **keys, size_t *n, struct trouble *t);
int store_add_key(const struct store *s, const struct public_key *k, struct trouble *t);

/* objects/HH/HASH of that file, in name. */
char *object_name(const struct manifest_file *f, char name[OBJECT_NAME]);
/* Is what fd has what the manifest says? NULL, or what is wrong. */
const char *object_wrong(int fd, const struct manifest_file *f);

struct object_writer;
/* Takes files into the store; with store NULL their hashes are checked, and that is all. name: the package's, in messages. */
struct object_writer *object_writer_new(const struct store *s, const char *name, struct trouble *t);
struct unpack_sink object_sink(struct object_writer *w);
void object_writer_finish(struct object_writer *w);
/* Remove objects that no generation has; their number and size are added. */
int objects_sweep(const struct store *s, size_t *count, uint64_t *size, struct trouble *t);

/* A new file, on the disk when it returns. */
int store_write(const struct store *s, int dir, const char *name, str text, struct trouble *t);
/* A generation, to be removed from where it counts: at once, or never. */
int store_discard(const struct store *s, const char *generation, struct trouble *t);
/* The names in a directory, sorted, in t's arena; none when it does not exist. */
int store_names(const struct store *s, const char *dir, char ***names, size_t *n, struct trouble *t);
bool store_sync(int dir, const char *name);

#endif
