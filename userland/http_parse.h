/* http_parse.h - the head of a request, read as it arrives (RFC 9112)
 *
 * Pure: no I/O, no allocation. The caller gathers what it receives in one
 * buffer, in which a request begins at 0, and calls http_parse again when there
 * is more; a line is read once. Texts are spans of that buffer, so that it may
 * move. What two readers could understand differently is refused: a bare CR or
 * LF, blanks before a colon, folded lines, a second Host, Content-Length or
 * Transfer-Encoding, or both of the latter.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_HTTP_PARSE_H
#define USERLAND_HTTP_PARSE_H

#include "base/mem.h"

enum { HTTP_LINE_MAX = 8192, HTTP_HEAD_MAX = 16384, HTTP_FIELDS_MAX = 100 };

enum http_method { HTTP_UNKNOWN, HTTP_GET, HTTP_HEAD, HTTP_OPTIONS, HTTP_CONNECT, HTTP_OTHER };

enum http_field {
	HTTP_HOST,
	HTTP_IF_MATCH,
	HTTP_IF_MODIFIED_SINCE,
	HTTP_IF_NONE_MATCH,
	HTTP_IF_RANGE,
	HTTP_IF_UNMODIFIED_SINCE,
	HTTP_RANGE,
	HTTP_KEPT, /* those above are for the caller */
	HTTP_CONNECTION = HTTP_KEPT,
	HTTP_CONTENT_LENGTH,
	HTTP_EXPECT,
	HTTP_TRANSFER_ENCODING,
	HTTP_FIELDS,
};

struct http_span {
	uint32_t at, n;
};

struct http_request {
	enum http_method method;
	unsigned minor; /* of the version: 0, or 1 also for what is later */
	uint32_t length; /* of the head */
	struct http_span line, path, query; /* path is empty for "*" and for http://host */
	struct http_span field[HTTP_KEPT]; /* the first of that name; at is 0: none */
	uint64_t body; /* its length unless it is chunked */
	bool chunked, keep_alive, expects; /* expects: 100-continue */
};

struct http_parser {
	uint32_t line, seen; /* where the line begins, and how far its end was looked for */
	uint32_t fields;
	uint32_t has; /* a bit per field */
	bool begun, close; /* begun: the request line has been read */
	struct http_request request;
};

enum { HTTP_MORE, HTTP_WHOLE };

/* s[0..n) is all that there is of the request. HTTP_MORE, HTTP_WHOLE, or the status to refuse it with; after that the
   parser is of no more use until it is set to zero. */
int http_parse(struct http_parser *p, const char *s, size_t n);

static inline str http_text(const char *s, struct http_span span)
{
	return (str){ s + span.at, span.n };
}

/* ASCII letters alone, whatever the locale. */
static inline bool http_word_is(str s, const char *lower)
{
	size_t i = 0;

	for (; i < s.n && lower[i]; i++)
		if ((s.s[i] >= 'A' && s.s[i] <= 'Z' ? s.s[i] | 0x20 : s.s[i]) != lower[i])
			return false;
	return i == s.n && !lower[i];
}

/* The next element of a list with commas, without the blanks around it; false at the end. */
bool http_list_next(str *rest, str *element);
/* Digits alone, at most limit; false otherwise. */
bool http_number(str s, uint64_t limit, uint64_t *value);

#endif
