/* http_answer.h - from a request to the response
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_HTTP_ANSWER_H
#define USERLAND_HTTP_ANSWER_H

#include "userland/http_metrics.h"
#include "userland/http_parse.h"

/* What is served, and what it can say of itself. */
struct http_site {
	int root; /* descriptor of the directory */
	const struct http_metrics *metrics;
	unsigned open; /* connections */
	struct buf date; /* now, as Date has it */
	int64_t now; /* seconds since 1970; what date is of */
};

struct http_answer {
	struct buf *out; /* borrowed: the head and a small body go there */
	bool keep_alive; /* in: what the client wants; out: what it gets */
	int status;
	uint64_t length; /* of the body that is sent */
	int file; /* the rest is this file's [at, end); the caller's to close; -1: none */
	uint64_t at, end;
};

/* s is what the request's spans are of. */
void http_answer(struct http_site *site, const struct http_request *r, const char *s, struct http_answer *a);
/* An error that the connection does not outlive, of a request that was not understood. */
void http_refuse(struct http_site *site, int status, struct http_answer *a);
void http_site_finish(struct http_site *site);

#endif
