/* http.c - fuzz target: any bytes are a request or are refused, however they arrive */
/* SPDX-License-Identifier: ISC */
#include "base/buf.h"
#include "userland/http_body.h"
#include "userland/http_condition.h"
#include "userland/http_date.h"
#include "userland/http_path.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A copy of exactly the bytes that are there, so that a look behind them is seen. */
static int parse(struct http_parser *p, const uint8_t *data, size_t n)
{
	char *copy = malloc(n ? n : 1);
	int status;

	memcpy(copy, data, n);
	status = http_parse(p, copy, n);
	free(copy);
	return status;
}

static void check_span(struct http_span span, size_t length)
{
	if (span.at > length || span.n > length - span.at)
		abort();
}

static void check_request(const struct http_request *r, const char *s)
{
	struct stat st = { .st_ino = 1, .st_size = 1000, .st_mtim = { .tv_sec = 1000 } };
	struct http_validator v;
	struct http_range range;
	struct buf name = { 0 };
	int64_t t;

	check_span(r->line, r->length);
	check_span(r->path, r->length);
	check_span(r->query, r->length);
	for (unsigned i = 0; i < HTTP_KEPT; i++) {
		check_span(r->field[i], r->length);
		http_date_read(http_text(s, r->field[i]), 2000, &t);
	}
	if (memchr(s, '\0', r->length))
		abort();
	http_validator_init(&v, &st, 2000);
	http_condition(r, s, &v);
	if (http_range_wanted(r, s, &v, 1000, &range) != 416 && (range.from >= range.end || range.end > 1000))
		abort();
	if (http_path_decode(http_text(s, r->path), &name) == 0) {
		if (strlen(name.s) != name.n || *name.s == '/' || strstr(name.s, "..") == name.s || strstr(name.s, "/."))
			abort();
	}
	buf_finish(&name);
}

/* Whole or byte by byte, a body ends at the same place. */
static void check_body(const struct http_request *r, const char *s, size_t n)
{
	struct http_body whole, parts;
	size_t used, some = 0, all = 0;
	int status, other = HTTP_MORE;

	http_body_init(&whole, r);
	http_body_init(&parts, r);
	status = http_body_skip(&whole, s, n, &used);
	other = http_body_skip(&parts, s, 0, &some);
	for (size_t i = 0; i < n && other == HTTP_MORE; i++) {
		other = http_body_skip(&parts, s + all, 1, &some);
		all += some;
	}
	if (used > n || other != status || all != used)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct http_parser whole = { 0 }, parts = { 0 };
	int status = parse(&whole, data, size), other = HTTP_MORE;

	for (size_t n = 0; n <= size && other == HTTP_MORE; n++)
		other = parse(&parts, data, n);
	if (other != status)
		abort();
	if (status == HTTP_WHOLE) {
		if (memcmp(&whole.request, &parts.request, sizeof(whole.request)) != 0 || whole.request.length > size)
			abort();
		check_request(&whole.request, (const char *)data);
		check_body(&whole.request, (const char *)data + whole.request.length, size - whole.request.length);
	}
	return 0;
}
