/* http_condition.h - what the If- fields and Range ask of a file (RFC 9110 13, 14)
 *
 * Pure: a request's texts and what is known of the file go in, a status or a
 * range comes out.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_HTTP_CONDITION_H
#define USERLAND_HTTP_CONDITION_H

#include "userland/http_parse.h"

struct http_validator {
	char tag[64]; /* as ETag has it, W/ in front while the file may still change unseen */
	int64_t modified, now; /* seconds */
};

struct http_range {
	uint64_t from, end;
};

struct stat;
void http_validator_init(struct http_validator *v, const struct stat *st, int64_t now);
/* 0: go on; or 304 or 412. s is what the request's spans are of. */
int http_condition(const struct http_request *r, const char *s, const struct http_validator *v);
/* Of a GET for a file of that size: 200 (all of it), 206, or 416. Several ranges at once are answered with all of it,
   as RFC 9110 14.2 allows. */
int http_range_wanted(const struct http_request *r, const char *s, const struct http_validator *v, uint64_t size,
		      struct http_range *range);

#endif
