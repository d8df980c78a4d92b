/* http.c - tests of what httpd is made of, without a network */
/* SPDX-License-Identifier: ISC */
#include "base/buf.h"
#include "tests/unit/unit.h"
#include "userland/http_body.h"
#include "userland/http_condition.h"
#include "userland/http_date.h"
#include "userland/http_log.h"
#include "userland/http_path.h"
#include "userland/http_type.h"

#include <sys/stat.h>
#include <unistd.h>

#define GET "GET / HTTP/1.1\r\n"
#define HOST "Host: a\r\n"

static int parse(struct http_parser *p, const char *s)
{
	*p = (struct http_parser){ 0 };
	return http_parse(p, s, strlen(s));
}

/* However it is cut, the same comes out. */
static int status_of(const char *s)
{
	struct http_parser whole, parts = { 0 };
	int status = parse(&whole, s), other = HTTP_MORE;

	for (size_t n = 1; n <= strlen(s) && other == HTTP_MORE; n++)
		other = http_parse(&parts, s, n);
	CHECK_INT(other, status);
	if (status == HTTP_WHOLE)
		CHECK_MEM((const char *)&parts.request, sizeof(parts.request), (const char *)&whole.request,
			  sizeof(whole.request));
	return status;
}

static void check_span(const char *s, struct http_span span, const char *want)
{
	CHECK_MEM(s + span.at, span.n, want, strlen(want));
}

TEST(http_request_is_taken_apart)
{
	static const char s[] = "GET /a%20b/c?d=e HTTP/1.1\r\nhost:  example.org:80\t\r\nRANGE: bytes=1-\r\nX-Y:\r\n\r\nGET";
	struct http_parser p;

	CHECK_INT(parse(&p, s), HTTP_WHOLE);
	CHECK_INT(p.request.method, HTTP_GET);
	CHECK_INT(p.request.minor, 1);
	CHECK(p.request.keep_alive);
	CHECK_INT(p.request.length, (long long)strlen(s) - 3);
	check_span(s, p.request.line, "GET /a%20b/c?d=e HTTP/1.1");
	check_span(s, p.request.path, "/a%20b/c");
	check_span(s, p.request.query, "?d=e");
	check_span(s, p.request.field[HTTP_HOST], "example.org:80");
	check_span(s, p.request.field[HTTP_RANGE], "bytes=1-");
	CHECK_INT(p.request.field[HTTP_IF_RANGE].at, 0);
}

TEST(http_request_arrives_in_pieces)
{
	CHECK_INT(status_of(GET HOST "If-Match: \"a\", W/\"b\"\r\nContent-Length: 12\r\n\r\n"), HTTP_WHOLE);
	CHECK_INT(status_of("\r\n" GET HOST "\r\n"), HTTP_WHOLE);
	CHECK_INT(status_of("GET / HTTP/1.0\r\n\r\n"), HTTP_WHOLE);
	CHECK_INT(status_of(GET HOST), HTTP_MORE);
	CHECK_INT(status_of(""), HTTP_MORE);
}

TEST(http_methods)
{
	struct http_parser p;

	CHECK_INT(parse(&p, "HEAD / HTTP/1.0\r\n\r\n"), HTTP_WHOLE);
	CHECK_INT(p.request.method, HTTP_HEAD);
	CHECK_INT(parse(&p, "POST / HTTP/1.0\r\n\r\n"), HTTP_WHOLE);
	CHECK_INT(p.request.method, HTTP_OTHER);
	CHECK_INT(parse(&p, "get / HTTP/1.0\r\n\r\n"), HTTP_WHOLE);
	CHECK_INT(p.request.method, HTTP_UNKNOWN);
	CHECK_INT(parse(&p, "G(T / HTTP/1.0\r\n\r\n"), 400);
	CHECK_INT(parse(&p, "CONNECT a:1 HTTP/1.0\r\n\r\n"), HTTP_WHOLE);
}

TEST(http_targets)
{
	static const char absolute[] = "GET http://a.b:1/c?d HTTP/1.1\r\n" HOST "\r\n";
	struct http_parser p;

	CHECK_INT(parse(&p, absolute), HTTP_WHOLE);
	check_span(absolute, p.request.path, "/c");
	check_span(absolute, p.request.query, "?d");
	CHECK_INT(parse(&p, "GET HTTP://a HTTP/1.0\r\n\r\n"), HTTP_WHOLE);
	CHECK_INT(p.request.path.n, 0);
	CHECK_INT(parse(&p, "GET http:///c HTTP/1.0\r\n\r\n"), 400);
	CHECK_INT(parse(&p, "GET http://u@a/ HTTP/1.0\r\n\r\n"), 400);
	CHECK_INT(parse(&p, "GET ftp://a/ HTTP/1.0\r\n\r\n"), 400);
	CHECK_INT(parse(&p, "GET a HTTP/1.0\r\n\r\n"), 400);
	CHECK_INT(parse(&p, "GET * HTTP/1.0\r\n\r\n"), 400);
	CHECK_INT(parse(&p, "OPTIONS * HTTP/1.0\r\n\r\n"), HTTP_WHOLE);
	CHECK_INT(parse(&p, "GET  / HTTP/1.0\r\n\r\n"), 400);
	CHECK_INT(parse(&p, "GET / a HTTP/1.0\r\n\r\n"), 400);
	CHECK_INT(parse(&p, "GET /#a HTTP/1.0\r\n\r\n"), 400);
	CHECK_INT(parse(&p, "GET /\x01 HTTP/1.0\r\n\r\n"), 400);
	CHECK_INT(parse(&p, "GET /\xc3\xa4 HTTP/1.0\r\n\r\n"), HTTP_WHOLE);
}

TEST(http_versions)
{
	struct http_parser p;

	CHECK_INT(parse(&p, "GET / HTTP/1.7\r\n" HOST "\r\n"), HTTP_WHOLE);
	CHECK_INT(p.request.minor, 1);
	CHECK_INT(parse(&p, "GET / HTTP/2.0\r\n"), 505);
	CHECK_INT(parse(&p, "GET / HTTP/1\r\n"), 400);
	CHECK_INT(parse(&p, "GET / http/1.1\r\n"), 400);
	CHECK_INT(parse(&p, "GET /\r\n"), 400);
	CHECK_INT(parse(&p, "GET / HTTP/1.1 \r\n"), 400);
}

TEST(http_ends_of_lines)
{
	CHECK_INT(status_of("GET / HTTP/1.0\n\n"), 400);
	CHECK_INT(status_of("GET / HTTP/1.0\r\nA: b\n\r\n"), 400);
	CHECK_INT(status_of("GET / HTTP/1.0\r\nA: b\rc\r\n\r\n"), 400);
	CHECK_INT(status_of("GET / HTTP/1.0\r\r\n\r\n"), 400);
	CHECK_INT(status_of("\n"), 400);
	CHECK_INT(status_of("\r\n\r\n"), 400);
	CHECK_INT(status_of("\x16\x03\x01"), 400); /* TLS */
}

TEST(http_field_lines)
{
	CHECK_INT(status_of(GET HOST "A : b\r\n\r\n"), 400);
	CHECK_INT(status_of(GET HOST "A: b\r\n c\r\n\r\n"), 400);
	CHECK_INT(status_of(GET HOST ": b\r\n\r\n"), 400);
	CHECK_INT(status_of(GET HOST "A\r\n\r\n"), 400);
	CHECK_INT(status_of(GET HOST "A: \x01\r\n\r\n"), 400);
	CHECK_INT(status_of(GET HOST "A: \x7f\r\n\r\n"), 400);
	CHECK_INT(status_of(GET HOST "A: \xff\tb\r\n\r\n"), HTTP_WHOLE);
}

TEST(http_nul_is_refused)
{
	static const char line[] = "GET /\0 HTTP/1.0\r\n\r\n", field[] = "GET / HTTP/1.0\r\nA: \0\r\n\r\n";
	static const char name[] = "GET / HTTP/1.0\r\nA\0: b\r\n\r\n", method[] = "G\0T / HTTP/1.0\r\n\r\n";
	struct http_parser p = { 0 };

	CHECK_INT(http_parse(&p, line, sizeof(line) - 1), 400);
	p = (struct http_parser){ 0 };
	CHECK_INT(http_parse(&p, field, sizeof(field) - 1), 400);
	p = (struct http_parser){ 0 };
	CHECK_INT(http_parse(&p, name, sizeof(name) - 1), 400);
	p = (struct http_parser){ 0 };
	CHECK_INT(http_parse(&p, method, sizeof(method) - 1), 400);
}

TEST(http_one_host)
{
	CHECK_INT(status_of(GET "\r\n"), 400);
	CHECK_INT(status_of(GET HOST HOST "\r\n"), 400);
	CHECK_INT(status_of("GET / HTTP/1.0\r\n" HOST HOST "\r\n"), 400);
	CHECK_INT(status_of(GET "Host:\r\n\r\n"), HTTP_WHOLE);
	CHECK_INT(status_of(GET "Host: a b\r\n\r\n"), 400);
	CHECK_INT(status_of(GET "Host: a/b\r\n\r\n"), 400);
	CHECK_INT(status_of(GET "Host: [::1]:80\r\n\r\n"), HTTP_WHOLE);
}

TEST(http_body_is_announced_once)
{
	CHECK_INT(status_of(GET HOST "Content-Length: 1\r\nContent-Length: 1\r\n\r\n"), 400);
	CHECK_INT(status_of(GET HOST "Content-Length: 1, 1\r\n\r\n"), 400);
	CHECK_INT(status_of(GET HOST "Content-Length: +1\r\n\r\n"), 400);
	CHECK_INT(status_of(GET HOST "Content-Length:\r\n\r\n"), 400);
	CHECK_INT(status_of(GET HOST "Content-Length: 18446744073709551616\r\n\r\n"), 400);
	CHECK_INT(status_of(GET HOST "Content-Length: 18446744073709551615\r\n\r\n"), HTTP_WHOLE);
	CHECK_INT(status_of(GET HOST "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"), 400);
	CHECK_INT(status_of(GET HOST "Transfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n"), 400);
	CHECK_INT(status_of(GET HOST "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"), 400);
	CHECK_INT(status_of(GET HOST "Transfer-Encoding: gzip, chunked\r\n\r\n"), 501);
	CHECK_INT(status_of("GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"), 400);
	CHECK_INT(status_of(GET HOST "Transfer-Encoding: Chunked\r\n\r\n"), HTTP_WHOLE);
}

TEST(http_connections_are_kept)
{
	struct http_parser p;

	parse(&p, GET HOST "Connection: close\r\n\r\n");
	CHECK(!p.request.keep_alive);
	parse(&p, GET HOST "Connection: keep-alive\r\nConnection: x,, Close\r\n\r\n");
	CHECK(!p.request.keep_alive);
	parse(&p, "GET / HTTP/1.0\r\n\r\n");
	CHECK(!p.request.keep_alive);
	parse(&p, "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");
	CHECK(p.request.keep_alive);
}

TEST(http_limits)
{
	struct buf b = { 0 };
	struct http_parser p = { 0 };

	buf_adds(&b, "GET /");
	while (b.n <= HTTP_LINE_MAX)
		buf_addc(&b, 'a');
	CHECK_INT(http_parse(&p, b.s, b.n - 1), HTTP_MORE);
	CHECK_INT(http_parse(&p, b.s, b.n), 414);
	b.n = 0;
	p = (struct http_parser){ 0 };
	buf_adds(&b, GET HOST "A: ");
	while (b.n <= HTTP_HEAD_MAX)
		buf_addc(&b, 'a');
	CHECK_INT(http_parse(&p, b.s, b.n - 1), HTTP_MORE);
	CHECK_INT(http_parse(&p, b.s, b.n), 431);
	b.n = 0;
	p = (struct http_parser){ 0 };
	buf_adds(&b, GET HOST);
	for (int i = 1; i < HTTP_FIELDS_MAX; i++)
		buf_adds(&b, "A: b\r\n");
	CHECK_INT(http_parse(&p, b.s, b.n), HTTP_MORE);
	buf_adds(&b, "A: b\r\n");
	CHECK_INT(http_parse(&p, b.s, b.n), 431);
	buf_finish(&b);
}

/* The bytes behind the body are left; cut anywhere, it is the same. */
static int skip(const struct http_request *r, const char *s, size_t *used)
{
	struct http_body whole, parts;
	size_t some = 0, all = 0;
	int status, other = HTTP_MORE;

	http_body_init(&whole, r);
	http_body_init(&parts, r);
	status = http_body_skip(&whole, s, strlen(s), used);
	for (size_t n = 0; n <= strlen(s) && other == HTTP_MORE; n++) {
		other = http_body_skip(&parts, s + all, n - all, &some);
		all += some;
	}
	CHECK_INT(other, status);
	CHECK_INT((long long)all, (long long)*used);
	return status;
}

TEST(http_body_of_a_length)
{
	struct http_request r = { .body = 3 };
	size_t used;

	CHECK_INT(skip(&r, "abcGET", &used), HTTP_WHOLE);
	CHECK_INT((long long)used, 3);
	CHECK_INT(skip(&r, "ab", &used), HTTP_MORE);
	r.body = 0;
	CHECK_INT(skip(&r, "GET", &used), HTTP_WHOLE);
	CHECK_INT((long long)used, 0);
	r.body = HTTP_BODY_MAX + 1;
	CHECK_INT(skip(&r, "", &used), 413);
}

TEST(http_body_in_chunks)
{
	struct http_request r = { .chunked = true };
	size_t used;

	CHECK_INT(skip(&r, "3\r\nabc\r\nA;x=\"y\"\r\n0123456789\r\n0\r\n\r\nGET", &used), HTTP_WHOLE);
	CHECK_INT((long long)used, 34);
	CHECK_INT(skip(&r, "0\r\nA: b\r\nC: d\r\n\r\n", &used), HTTP_WHOLE);
	CHECK_INT(skip(&r, "3\r\nabc", &used), HTTP_MORE);
	CHECK_INT(skip(&r, "3\r\nabcd\r\n", &used), 400);
	CHECK_INT(skip(&r, "3\nabc\r\n", &used), 400);
	CHECK_INT(skip(&r, "\r\n", &used), 400);
	CHECK_INT(skip(&r, "x\r\n", &used), 400);
	CHECK_INT(skip(&r, "3 \r\n", &used), 400);
	CHECK_INT(skip(&r, "-1\r\n", &used), 400);
	CHECK_INT(skip(&r, "3;\x01\r\n", &used), 400);
	CHECK_INT(skip(&r, "0\r\nA: \n\r\n", &used), 400);
	CHECK_INT(skip(&r, "0\r\n\rx", &used), 400);
	CHECK_INT(skip(&r, "ffffffffffffffffffff\r\n", &used), 413);
	CHECK_INT(skip(&r, "10001\r\n", &used), 413);
}

TEST(http_body_of_endless_small_chunks)
{
	struct http_request r = { .chunked = true };
	struct http_body b;
	size_t used;
	int status = HTTP_MORE, n = 0;

	http_body_init(&b, &r);
	while (status == HTTP_MORE && n < HTTP_BODY_MAX) {
		status = http_body_skip(&b, "1\r\nx\r\n", 6, &used);
		n += 6;
	}
	CHECK_INT(status, 413);
}

static void check_date(int64_t seconds, const char *want)
{
	struct buf b = { 0 };
	int64_t read;

	http_date_add(&b, seconds);
	CHECK_STR(buf_cstr(&b), want);
	CHECK(http_date_read((str){ b.s, b.n }, 0, &read));
	CHECK_INT(read, seconds);
	buf_finish(&b);
}

TEST(http_dates)
{
	struct buf b = { 0 };

	check_date(784111777, "Sun, 06 Nov 1994 08:49:37 GMT");
	check_date(0, "Thu, 01 Jan 1970 00:00:00 GMT");
	check_date(-1, "Wed, 31 Dec 1969 23:59:59 GMT");
	check_date(951782400, "Tue, 29 Feb 2000 00:00:00 GMT");
	check_date(4107542400, "Mon, 01 Mar 2100 00:00:00 GMT");
	check_date(253402300799, "Fri, 31 Dec 9999 23:59:59 GMT");
	check_date(-62135596800, "Mon, 01 Jan 0001 00:00:00 GMT");
	http_date_log(&b, 784111777);
	CHECK_STR(buf_cstr(&b), "06/Nov/1994:08:49:37 +0000");
	b.n = 0;
	http_date_short(&b, 784111777);
	CHECK_STR(buf_cstr(&b), "1994-11-06 08:49");
	buf_finish(&b);
}

TEST(http_dates_in_old_forms)
{
	int64_t t = 0;

	CHECK(http_date_read(STR("Sunday, 06-Nov-94 08:49:37 GMT"), 800000000, &t));
	CHECK_INT(t, 784111777);
	CHECK(http_date_read(STR("Sun Nov  6 08:49:37 1994"), 0, &t));
	CHECK_INT(t, 784111777);
	CHECK(http_date_read(STR("Sunday, 06-Nov-94 08:49:37 GMT"), 2400000000, &t));
	CHECK_INT(t, 784111777 + 36525ll * 86400);
	CHECK(!http_date_read(STR("Sun, 06 Nov 1994 08:49:37 UTC"), 0, &t));
	CHECK(!http_date_read(STR("Sun, 31 Feb 1994 08:49:37 GMT"), 0, &t));
	CHECK(!http_date_read(STR("Sun, 06 Nov 1994 24:49:37 GMT"), 0, &t));
	CHECK(!http_date_read(STR("Sun, 06 Nov 1994 08:49:37 GMTx"), 0, &t));
	CHECK(!http_date_read(STR("Sun, 06 Nov 1994 08"), 0, &t));
	CHECK(!http_date_read(STR(""), 0, &t));
}

static void check_path(const char *path, int status, const char *want)
{
	struct buf name = { 0 };

	CHECK_INT(http_path_decode(str_of(path), &name), status);
	if (want)
		CHECK_STR(buf_cstr(&name), want);
	buf_finish(&name);
}

TEST(http_paths)
{
	check_path("/", 0, "");
	check_path("", 0, "");
	check_path("/a%20b/%C3%a4", 0, "a b/\xc3\xa4");
	check_path("//a///b//", 0, "a/b");
	check_path("/a..b/c.", 0, "a..b/c.");
	check_path("/%2", 400, NULL);
	check_path("/%", 400, NULL);
	check_path("/%zz", 400, NULL);
	check_path("/%00", 400, NULL);
	check_path("/..", 404, NULL);
	check_path("/a/../b", 404, NULL);
	check_path("/%2e%2E/b", 404, NULL);
	check_path("/a%2fb", 404, NULL);
	check_path("/.git/config", 404, NULL);
	check_path("/a/.well-known/b", 404, NULL);
	check_path("/.well-known/b", 0, ".well-known/b");
}

TEST(http_path_there_and_back)
{
	struct buf coded = { 0 }, name = { 0 };
	char all[257];

	for (int i = 0; i < 256; i++)
		all[i] = (char)(i < 255 ? i + 1 : 0);
	all['/' - 1] = 'x';
	all[256] = '\0';
	http_path_encode(&coded, all);
	CHECK_INT(http_path_decode((str){ coded.s, coded.n }, &name), 0);
	CHECK_STR(buf_cstr(&name), all);
	buf_finish(&coded);
	buf_finish(&name);
}

TEST(http_types)
{
	CHECK_STR(http_type("a/b.html"), "text/html; charset=utf-8");
	CHECK_STR(http_type("A.JPG"), "image/jpeg");
	CHECK_STR(http_type("a.7z"), "application/x-7z-compressed");
	CHECK_STR(http_type("a.zst"), "application/zstd");
	CHECK_STR(http_type("a.webmanifest"), "application/manifest+json");
	CHECK_STR(http_type("a.html/b"), "application/octet-stream");
	CHECK_STR(http_type("html"), "application/octet-stream");
	CHECK_STR(http_type("a.no-such-suffix-anywhere"), "application/octet-stream");
	CHECK(http_types_are_sorted());
}

/* What a file of 100 bytes, changed at second 1000, is answered with at second 2000. */
static int asked(const char *fields, struct http_range *range)
{
	struct stat st = { .st_ino = 1, .st_size = 100, .st_mtim = { .tv_sec = 1000 } };
	struct http_validator v;
	struct http_parser p;
	struct buf b = { 0 };
	int status;

	http_validator_init(&v, &st, 2000);
	CHECK_STR(v.tag, "\"1-64-e8d4a51000\"");
	buf_fmt(&b, "GET / HTTP/1.0\r\n%s\r\n\r\n", fields);
	CHECK_INT(parse(&p, buf_cstr(&b)), HTTP_WHOLE);
	status = http_condition(&p.request, b.s, &v);
	if (!status)
		status = http_range_wanted(&p.request, b.s, &v, 100, range);
	buf_finish(&b);
	return status;
}

TEST(http_conditions)
{
	struct http_range r;

	CHECK_INT(asked("If-None-Match: \"1-64-e8d4a51000\"", &r), 304);
	CHECK_INT(asked("If-None-Match: \"x\", W/\"1-64-e8d4a51000\"", &r), 304);
	CHECK_INT(asked("If-None-Match: *", &r), 304);
	CHECK_INT(asked("If-None-Match: \"x\"", &r), 200);
	CHECK_INT(asked("If-None-Match: \"x\"\r\nIf-Modified-Since: Thu, 01 Jan 1970 00:16:40 GMT", &r), 200);
	CHECK_INT(asked("If-Modified-Since: Thu, 01 Jan 1970 00:16:40 GMT", &r), 304);
	CHECK_INT(asked("If-Modified-Since: Thu, 01 Jan 1970 00:16:39 GMT", &r), 200);
	CHECK_INT(asked("If-Modified-Since: yesterday", &r), 200);
	CHECK_INT(asked("If-Match: \"1-64-e8d4a51000\"", &r), 200);
	CHECK_INT(asked("If-Match: W/\"1-64-e8d4a51000\"", &r), 412);
	CHECK_INT(asked("If-Match: *", &r), 200);
	CHECK_INT(asked("If-Unmodified-Since: Thu, 01 Jan 1970 00:16:39 GMT", &r), 412);
	CHECK_INT(asked("If-Unmodified-Since: Thu, 01 Jan 1970 00:16:40 GMT", &r), 200);
}

static void check_range(const char *fields, int status, uint64_t from, uint64_t end)
{
	struct http_range r = { 0 };

	CHECK_INT(asked(fields, &r), status);
	if (status != 416) {
		CHECK_INT((long long)r.from, (long long)from);
		CHECK_INT((long long)r.end, (long long)end);
	}
}

TEST(http_ranges)
{
	check_range("Range: bytes=0-0", 206, 0, 1);
	check_range("Range: bytes=10-19", 206, 10, 20);
	check_range("Range: Bytes=90-", 206, 90, 100);
	check_range("Range: bytes=90-1000", 206, 90, 100);
	check_range("Range: bytes=-10", 206, 90, 100);
	check_range("Range: bytes=-1000", 206, 0, 100);
	check_range("Range: bytes=100-", 416, 0, 0);
	check_range("Range: bytes=-0", 416, 0, 0);
	check_range("Range: bytes=5-4", 200, 0, 100);
	check_range("Range: bytes=-", 200, 0, 100);
	check_range("Range: bytes=", 200, 0, 100);
	check_range("Range: bytes=a-b", 200, 0, 100);
	check_range("Range: lines=0-0", 200, 0, 100);
	check_range("Range: bytes=0-0,2-3", 200, 0, 100);
	check_range("Range: bytes=9223372036854775807-9223372036854775807", 416, 0, 0);
	check_range("Range: bytes=99999999999999999999-", 416, 0, 0);
	check_range("Range: bytes=90-99999999999999999999", 206, 90, 100);
	check_range("Range: bytes=-99999999999999999999", 206, 0, 100);
	check_range("Range: bytes=90-9999999999999999999x", 200, 0, 100);
	check_range("Range: bytes=0-0\r\nIf-Range: \"1-64-e8d4a51000\"", 206, 0, 1);
	check_range("Range: bytes=0-0\r\nIf-Range: W/\"1-64-e8d4a51000\"", 200, 0, 100);
	check_range("Range: bytes=0-0\r\nIf-Range: \"x\"", 200, 0, 100);
	check_range("Range: bytes=0-0\r\nIf-Range: Thu, 01 Jan 1970 00:16:40 GMT", 206, 0, 1);
	check_range("Range: bytes=0-0\r\nIf-Range: Thu, 01 Jan 1970 00:16:41 GMT", 200, 0, 100);
}

TEST(http_validator_of_a_fresh_file_is_weak)
{
	struct stat st = { .st_ino = 1, .st_mtim = { .tv_sec = 1999 } };
	struct http_validator v;

	http_validator_init(&v, &st, 2000);
	CHECK_MEM(v.tag, 3, "W/\"", 3);
	st.st_mtim.tv_sec = 5000;
	http_validator_init(&v, &st, 2000);
	CHECK_INT(v.modified, 2000);
}

TEST(http_log_of_a_slow_reader)
{
	static char request[4000], got[4096];
	struct http_log_line line = { .peer = "127.0.0.1", .request = { request, sizeof(request) } };
	struct http_log log = { 0 };
	int ends[2], out = dup(1);

	memset(request, 'x', sizeof(request));
	CHECK(pipe(ends) == 0);
	dup2(ends[1], 1);
	for (int i = 0; i < 3000; i++) {
		http_log_add(&log, &line);
		http_log_add(&log, &line);
		http_log_flush(&log);
		if (read(ends[0], got, sizeof(got)) < 0)
			break;
	}
	dup2(out, 1);
	close(out);
	close(ends[0]);
	close(ends[1]);
	CHECK(log.text.n - log.written > 500000);
	CHECK(log.text.cap < 5000000);
	buf_finish(&log.text);
}
