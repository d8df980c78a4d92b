/* reformat.h - husk --format: scripts laid out anew (syntax/format.h)
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_REFORMAT_H
#define EXEC_REFORMAT_H

#include "vars/shell.h"

enum reformat {
	REFORMAT_NONE,
	REFORMAT_PRINT, /* to standard output */
	REFORMAT_WRITE, /* to the file itself, by a rename */
	REFORMAT_CHECK, /* only the names of files that would change */
};

/* What word says behind --format: NULL, "write" or "check"; REFORMAT_NONE: none of these. */
enum reformat reformat_by_name(const char *word);
/*
 * The files in the list, which NULL ends; - and an empty list mean standard input. 0, 1 when REFORMAT_CHECK has found
 * something, 2 after an error, which is reported.
 */
int reformat_files(struct shell *sh, enum reformat how, char **files);

#endif
