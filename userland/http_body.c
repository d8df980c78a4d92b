/* http_body.c - the body of a request, which is read and thrown away
 * SPDX-License-Identifier: ISC
 */
#include "userland/http_body.h"

void http_body_init(struct http_body *b, const struct http_request *r)
{
	*b = (struct http_body){ .state = r->chunked ? CHUNK_SIZE : CHUNK_NONE, .left = r->chunked ? 0 : r->body };
}

static int digit_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* A byte of "size[;extension] CR". false: it cannot stand there */
static bool take_size(struct http_body *b, char c)
{
	int digit = b->state == CHUNK_EXTENSION ? -1 : digit_value(c);

	if (digit >= 0) {
		b->left = b->left * 16 + (unsigned)digit;
		b->state = CHUNK_DIGITS;
		return b->left <= HTTP_BODY_MAX;
	}
	if (b->state == CHUNK_SIZE)
		return false;
	if (c == '\r') {
		b->last = !b->left;
		b->state = CHUNK_LF;
		return true;
	}
	if (b->state == CHUNK_DIGITS && c != ';')
		return false;
	b->state = CHUNK_EXTENSION;
	return (unsigned char)c >= ' ' || c == '\t';
}

/* Of the lines behind the last chunk, up to an empty one. */
static bool take_trailer(struct http_body *b, char c)
{
	if (c == '\r') {
		b->state = b->state == CHUNK_TRAILER ? CHUNK_END_LF : CHUNK_TRAILER_LF;
		return true;
	}
	b->state = CHUNK_TRAILER_LINE;
	return (unsigned char)c >= ' ' || c == '\t';
}

static bool take_byte(struct http_body *b, char c)
{
	switch (b->state) {
	case CHUNK_LF:
		b->state = b->last ? CHUNK_TRAILER : CHUNK_DATA;
		return c == '\n';
	case CHUNK_DATA_CR:
		b->state = CHUNK_DATA_LF;
		return c == '\r';
	case CHUNK_DATA_LF:
		b->state = CHUNK_SIZE;
		return c == '\n';
	case CHUNK_TRAILER:
	case CHUNK_TRAILER_LINE:
		return take_trailer(b, c);
	case CHUNK_TRAILER_LF:
		b->state = CHUNK_TRAILER;
		return c == '\n';
	default:
		return take_size(b, c);
	}
}

/* What needs no look: the bytes of a chunk, or of a body with a length. */
static size_t take_data(struct http_body *b, size_t n)
{
	size_t some = n < b->left ? n : b->left;

	b->left -= some;
	if (!b->left && b->state == CHUNK_DATA)
		b->state = CHUNK_DATA_CR;
	return some;
}

int http_body_skip(struct http_body *b, const char *s, size_t n, size_t *used)
{
	size_t i = 0;
	int status = HTTP_MORE;

	if (b->state == CHUNK_NONE && b->left > HTTP_BODY_MAX)
		status = 413;
	while (status == HTTP_MORE && !(b->state == CHUNK_NONE && !b->left) && i < n) {
		if (b->state == CHUNK_NONE || b->state == CHUNK_DATA) {
			i += take_data(b, n - i);
		} else if (b->state == CHUNK_END_LF) {
			status = s[i++] == '\n' ? HTTP_WHOLE : 400;
		} else if (!take_byte(b, s[i++])) {
			status = b->left > HTTP_BODY_MAX ? 413 : 400;
		}
		if (status == HTTP_MORE && b->taken + i > HTTP_BODY_MAX)
			status = 413;
	}
	b->taken += i;
	*used = i;
	if (status == HTTP_MORE && b->state == CHUNK_NONE && !b->left)
		status = HTTP_WHOLE;
	return status;
}
