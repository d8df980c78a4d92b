/* http_body.h - the body of a request, which is read and thrown away
 *
 * Nothing that httpd serves wants a body, but the next request is behind it. It
 * is chunked (RFC 9112 7.1) or has a length; at most HTTP_BODY_MAX bytes,
 * framing included, are worth the trouble.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_HTTP_BODY_H
#define USERLAND_HTTP_BODY_H

#include "userland/http_parse.h"

enum { HTTP_BODY_MAX = 1 << 16 };

struct http_body {
	enum http_chunk {
		CHUNK_NONE, /* not chunked */
		CHUNK_SIZE,
		CHUNK_DIGITS, /* behind the first digit of the size */
		CHUNK_EXTENSION,
		CHUNK_LF,
		CHUNK_DATA,
		CHUNK_DATA_CR,
		CHUNK_DATA_LF,
		CHUNK_TRAILER, /* at the beginning of its line */
		CHUNK_TRAILER_LINE,
		CHUNK_TRAILER_LF,
		CHUNK_END_LF,
	} state;
	bool last; /* this chunk has size 0 */
	uint64_t left; /* of the chunk, or of the body */
	uint64_t taken; /* of all */
};

void http_body_init(struct http_body *b, const struct http_request *r);
/* Go over s[0..n), of which *used bytes belong to the body. HTTP_MORE, HTTP_WHOLE at its end, or the status to refuse
   it with. */
int http_body_skip(struct http_body *b, const char *s, size_t n, size_t *used);

#endif
