/* manifest.h - what a package says of itself
 *
 * Lines of `KEY: VALUE`:
 *
 *	name: grep
 *	version: 3.1
 *	arch: x86_64                 or aarch64, or any
 *	summary: Search text
 *	command: grep bin/grep       NAME PATH; any number
 *	box: preset:pure             a rule of the box that its commands run in; any number
 *	operands: none               or files, tree, write: which arguments are seen in the box
 *
 * That is what an author writes, with empty lines and # comments. A package has
 * it without those, and a line for each file, sorted by path:
 *
 *	file: 0755 SIZE HASH PATH    HASH: BLAKE2b-256 in hexadecimal
 *	link: PATH -> TARGET         to another of the package's files
 *
 * Nothing here knows of files or archives.
 * SPDX-License-Identifier: ISC
 */
#ifndef PACKAGE_MANIFEST_H
#define PACKAGE_MANIFEST_H

#include "base/buf.h"

#include <stdbool.h>

enum { MANIFEST_MAX = 4 << 20, MANIFEST_FILES = 1 << 16, HASH_TEXT = 64 };
#define MANIFEST_SIZE_MAX ((uint64_t)1 << 40)

enum manifest_kind { MANIFEST_SOURCE, MANIFEST_WHOLE };
enum operands { OPERANDS_NONE, OPERANDS_FILES, OPERANDS_TREE, OPERANDS_WRITE };

struct manifest_command {
	struct manifest_command *next;
	const char *name, *path; // arena, as all of these
	unsigned line;
};

struct manifest_rule {
	struct manifest_rule *next;
	const char *text;
	unsigned line;
};

struct manifest_file {
	const char *path;
	const char *target; /* of a link; NULL: a regular file */
	const char *hash;
	uint64_t size;
	bool executable; /* mode 0755, else 0644 */
};

struct manifest {
	struct arena *arena; // borrowed
	const char *name, *version, *arch, *summary;
	enum operands operands;
	struct manifest_command *commands;
	struct manifest_rule *rules;
	struct manifest_file *files; /* sorted by path */
	size_t nfiles, room;
	uint64_t size; /* of all files */
};

/* What text says, into a. false with the line (0: the whole) and *why, in a. */
bool manifest_parse(struct manifest *m, struct arena *a, enum manifest_kind kind, str text, unsigned *line, const char **why);
/* Files are added in the order of their paths; false with *why. */
bool manifest_add(struct manifest *m, const struct manifest_file *f, const char **why);
/* Do commands and links lead to files of the package, and is no file beneath another? false with *why. */
bool manifest_check(const struct manifest *m, const char **why);
/* As a package has it. Parsed again, it prints the same. */
void manifest_print(const struct manifest *m, struct buf *b);
/* NULL when it has no file at that path. */
const struct manifest_file *manifest_find(const struct manifest *m, const char *path, size_t n);
/* Relative, without empty parts, . and .., without control characters, UTF-8; NULL, or what is wrong. */
const char *manifest_path_wrong(const char *path);

#endif
