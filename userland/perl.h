/* perl.h - patterns of PCRE2
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_PERL_H
#define USERLAND_PERL_H

#include "base/buf.h"

struct perl;

enum { PERL_ICASE = 1, PERL_UTF8 = 2, PERL_WORD = 4, PERL_LINE = 8 };

/* NULL with a message in error. */
struct perl *perl_new(str pattern, unsigned flags, struct buf *error);
void perl_free(struct perl *p);
/* A byte that every match holds, or -1. */
int perl_required(const struct perl *p);
/* 1: found from `from` on; 0: not; -1 with *trouble. */
int perl_find(struct perl *p, const char *line, size_t n, size_t from, size_t *start, size_t *len, const char **trouble);

#endif
