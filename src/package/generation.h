/* generation.h - the sets of packages that a store has had
 *
 *	generations/N/NAME/manifest
 *	generations/N/NAME/signer      the key's number
 *	generations/N/NAME/files/...   as in the package
 *
 * Files are hard links to objects: a generation needs nothing else to be whole,
 * an object's link count says whether any generation has it, and what a box
 * shows is a real file. What is here never changes; another set is another
 * generation, and `current` leads to one of them.
 * SPDX-License-Identifier: ISC
 */
#ifndef PACKAGE_GENERATION_H
#define PACKAGE_GENERATION_H

#include "package/store.h"

enum { GENERATIONS_KEPT = 10 };

struct installed {
	struct installed *next; /* by name */
	struct manifest manifest;
	str text; /* of the manifest */
	const char *signer;
};

struct generation {
	unsigned number; /* 0: none, and so empty */
	struct installed *packages; // arena of the trouble
};

/* Which is the current one; 0: none. */
unsigned generation_number(const struct store *s);
/* The current one; number 0 when there is none. */
int generation_current(const struct store *s, struct generation *g, struct trouble *t);
int generation_read(const struct store *s, unsigned number, struct generation *g, struct trouble *t);
/* The numbers of all, ascending, in t's arena. */
int generation_numbers(const struct store *s, unsigned **numbers, size_t *n, struct trouble *t);
/* A new one with g's packages, whose objects are in the store: made, and current. Sets g->number. */
int generation_make(const struct store *s, struct generation *g, struct trouble *t);
/* One that exists becomes the current one. */
int generation_switch(const struct store *s, unsigned number, struct trouble *t);
/* Remove the oldest but for so many, never the current one; *removed counts. */
int generation_prune(const struct store *s, size_t keep, size_t *removed, struct trouble *t);

struct installed *generation_find(const struct generation *g, const char *name);
/* The package that has the command, and which it is. */
struct installed *generation_command(const struct generation *g, const char *name, const struct manifest_command **c);
/* In the place of the package of that name, if there is one. */
void generation_put(struct generation *g, struct installed *p);
void generation_drop(struct generation *g, struct installed *p);
/* generations/N/NAME[/files/PATH] behind the store's path, in t's arena. */
const char *generation_path(const struct store *s, const struct generation *g, const struct installed *p, const char *path,
			    struct trouble *t);
/* Everything of p is there as it was installed, and nothing else: say(arg, path, what is wrong) for each that is not. */
int generation_check(const struct store *s, const struct generation *g, const struct installed *p,
		     void (*say)(void *arg, const char *path, const char *wrong), void *arg, struct trouble *t);

#endif
