/* http_type.h - what kind of content a file's name promises
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_HTTP_TYPE_H
#define USERLAND_HTTP_TYPE_H

#include "base/mem.h"

/* A value for Content-Type. */
const char *http_type(const char *name);
/* For the tests: whether the table can be searched. */
bool http_types_are_sorted(void);

#endif
