/* http_date.h - dates as HTTP writes them (RFC 9110 5.6.7), always UTC
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_HTTP_DATE_H
#define USERLAND_HTTP_DATE_H

#include "base/buf.h"

/* "Sun, 06 Nov 1994 08:49:37 GMT" */
void http_date_add(struct buf *b, int64_t seconds);
/* "06/Nov/1994:08:49:37 +0000", as access logs have it. */
void http_date_log(struct buf *b, int64_t seconds);
/* "1994-11-06 08:49" */
void http_date_short(struct buf *b, int64_t seconds);
/* One of the three forms that were ever in use; now is for a year of two digits. */
bool http_date_read(str s, int64_t now, int64_t *seconds);

#endif
