/* http_list.h - a directory as a page
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_HTTP_LIST_H
#define USERLAND_HTTP_LIST_H

#include "base/buf.h"

/* The page for a directory beneath the root. false with errno. */
bool http_list(int root, const char *name, struct buf *page);

#endif
