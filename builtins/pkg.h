/* pkg.h - what the parts of `husk pkg` share
 * SPDX-License-Identifier: ISC
 */
#ifndef BUILTINS_PKG_H
#define BUILTINS_PKG_H

#include "package/generation.h"
#include "package/package.h"
#include "sandbox/confine.h"
#include "vars/shell.h"

struct pkg {
	struct shell *sh;
	struct trouble t; /* in the scratch arena */
	struct store store;
	const char *named; /* the store, -s */
	const char *key, *output; /* -k, -o */
	bool size;
	size_t keep;
	int argc; /* operands */
	char **argv;
	/* what the process that unpacks gives up */
	struct policy policy;
	struct confinement confinement;
	struct package_box box;
};

/* Open the store, wherever it is: to read, or to change it. */
int pkg_open_store(struct pkg *p);
int pkg_change_store(struct pkg *p, bool make);
/* Prepare p->box. */
int pkg_prepare_box(struct pkg *p);
/* The keys that count: that of -k, or those that are trusted. */
int pkg_keys(struct pkg *p, struct key_ring *ring);
/* Print text from a package, which may hold what a terminal would act on. */
void pkg_show_text(struct pkg *p, const char *s);

/* Each is a subcommand, with its operands in p; returns a status, p->t.status when that says why. */
int pkg_build(struct pkg *p);
int pkg_key(struct pkg *p);
int pkg_sign(struct pkg *p);
int pkg_verify(struct pkg *p);
int pkg_trust(struct pkg *p);
int pkg_install(struct pkg *p);
int pkg_remove(struct pkg *p);
int pkg_rollback(struct pkg *p);
int pkg_gc(struct pkg *p);
int pkg_list(struct pkg *p);
int pkg_generations(struct pkg *p);
int pkg_info(struct pkg *p);
int pkg_check(struct pkg *p);
int pkg_run(struct pkg *p);

#endif
