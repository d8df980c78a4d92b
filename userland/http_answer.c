/* http_answer.c - from a request to the response
 * SPDX-License-Identifier: ISC
 */
#include "userland/http_answer.h"

#include "userland/http_condition.h"
#include "userland/http_date.h"
#include "userland/http_list.h"
#include "userland/http_path.h"
#include "userland/http_type.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { SMALL_FILE = 1 << 15 }; /* goes out with the head in one write */

/* What a response is made from. */
struct answering {
	struct http_site *site;
	const struct http_request *r;
	const char *s; // borrowed: what r's spans are of
	struct http_answer *a;
};

static const struct {
	int status;
	const char *reason;
} reasons[] = {
	{ 200, "OK" },
	{ 204, "No Content" },
	{ 206, "Partial Content" },
	{ 301, "Moved Permanently" },
	{ 304, "Not Modified" },
	{ 400, "Bad Request" },
	{ 403, "Forbidden" },
	{ 404, "Not Found" },
	{ 405, "Method Not Allowed" },
	{ 408, "Request Timeout" },
	{ 412, "Precondition Failed" },
	{ 413, "Content Too Large" },
	{ 414, "URI Too Long" },
	{ 416, "Range Not Satisfiable" },
	{ 431, "Request Header Fields Too Large" },
	{ 500, "Internal Server Error" },
	{ 501, "Not Implemented" },
	{ 503, "Service Unavailable" },
	{ 505, "HTTP Version Not Supported" },
};

static const char *reason_of(int status)
{
	for (size_t i = 0; i < ARRAY_LEN(reasons); i++)
		if (reasons[i].status == status)
			return reasons[i].reason;
	return "";
}

static void update_date(struct http_site *site)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME_COARSE, &now);
	if (now.tv_sec == site->now && site->date.n)
		return;
	site->now = now.tv_sec;
	site->date.n = 0;
	http_date_add(&site->date, site->now);
}

/* The status line and what every head has; an HTTP/1.0 client has to be told that the connection stays. */
static void begin(const struct answering *w, int status)
{
	struct buf *b = w->a->out;

	w->a->status = status;
	buf_fmt(b, "HTTP/1.1 %d %s\r\nServer: husk\r\nDate: %.*s\r\n", status, reason_of(status), (int)w->site->date.n,
		w->site->date.s);
	if (!w->a->keep_alive)
		buf_adds(b, "Connection: close\r\n");
	else if (!w->r->minor)
		buf_adds(b, "Connection: keep-alive\r\n");
}

static void add_field(const struct answering *w, const char *name, const char *value)
{
	buf_fmt(w->a->out, "%s: %s\r\n", name, value);
}

/* The end of a head, and the body with it; to HEAD only its length is said. */
static void end_with(const struct answering *w, const char *type, str body)
{
	add_field(w, "Content-Type", type);
	buf_fmt(w->a->out, "Content-Length: %zu\r\n\r\n", body.n);
	if (w->r->method == HTTP_HEAD)
		return;
	buf_add(w->a->out, body.s, body.n);
	w->a->length = body.n;
}

static void end_with_reason(const struct answering *w, int status)
{
	struct buf b = { 0 };

	buf_fmt(&b, "%d %s\n", status, reason_of(status));
	end_with(w, "text/plain; charset=utf-8", (str){ b.s, b.n });
	buf_finish(&b);
}

static void answer_status(const struct answering *w, int status)
{
	begin(w, status);
	if (status == 405)
		add_field(w, "Allow", "GET, HEAD, OPTIONS");
	if (status == 503)
		add_field(w, "Retry-After", "1");
	end_with_reason(w, status);
}

static int status_of_errno(int e)
{
	switch (e) {
	case ENOENT:
	case ENOTDIR:
	case ENAMETOOLONG:
	case ENXIO:
		return 404;
	case EACCES:
	case EPERM:
	case ELOOP: /* links are not followed here, */
	case EXDEV: /* or this one leads out of the root */
		return 403;
	case EMFILE:
	case ENFILE:
	case ENOMEM:
	case EAGAIN:
		return 503;
	default:
		return 500;
	}
}

static void answer_options(const struct answering *w)
{
	begin(w, 204);
	add_field(w, "Allow", "GET, HEAD, OPTIONS");
	buf_adds(w->a->out, "\r\n");
}

static void answer_metrics(const struct answering *w)
{
	struct timespec now;
	struct buf b = { 0 };

	clock_gettime(CLOCK_MONOTONIC, &now);
	http_metrics_text(w->site->metrics, w->site->open, (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec, &b);
	begin(w, 200);
	add_field(w, "Cache-Control", "no-store");
	end_with(w, "text/plain; version=0.0.4; charset=utf-8", (str){ b.s, b.n });
	buf_finish(&b);
}

static void answer_health(const struct answering *w)
{
	begin(w, 200);
	add_field(w, "Cache-Control", "no-store");
	end_with(w, "text/plain; charset=utf-8", STR("ok\n"));
}

/* The body is read before anything is said of it: the file may have become shorter. */
static bool add_small_body(const struct answering *w, int fd, const struct http_range *range)
{
	struct buf *b = w->a->out;
	size_t n = (size_t)(range->end - range->from), done = 0;
	ssize_t r = 1;

	if (b->cap - b->n < n)
		buf_grow(b, n);
	for (; done < n && r > 0; done += r > 0 ? (size_t)r : 0)
		do
			r = pread(fd, b->s + b->n + done, n - done, (off_t)(range->from + done));
		while (r < 0 && errno == EINTR);
	if (done < n)
		return false;
	b->n += n;
	w->a->length = n;
	return true;
}

static void add_validator(const struct answering *w, const struct http_validator *v)
{
	add_field(w, "ETag", v->tag);
	buf_adds(w->a->out, "Last-Modified: ");
	http_date_add(w->a->out, v->modified);
	buf_adds(w->a->out, "\r\n");
}

static void begin_file(const struct answering *w, const char *name, int status, const struct http_validator *v,
		       const struct http_range *range, uint64_t size)
{
	begin(w, status);
	add_field(w, "Content-Type", http_type(name));
	add_field(w, "X-Content-Type-Options", "nosniff");
	add_field(w, "Accept-Ranges", "bytes");
	add_validator(w, v);
	if (status == 206)
		buf_fmt(w->a->out, "Content-Range: bytes %llu-%llu/%llu\r\n", (unsigned long long)range->from,
			(unsigned long long)range->end - 1, (unsigned long long)size);
	buf_fmt(w->a->out, "Content-Length: %llu\r\n\r\n", (unsigned long long)(range->end - range->from));
}

/* false: fd is not needed any more. */
static bool answer_content(const struct answering *w, const char *name, int fd, const struct stat *st)
{
	uint64_t size = (uint64_t)st->st_size;
	size_t mark = w->a->out->n;
	struct http_validator v;
	struct http_range range;
	int status;

	http_validator_init(&v, st, w->site->now);
	status = http_condition(w->r, w->s, &v);
	if (status == 412) {
		answer_status(w, status);
		return false;
	}
	if (status == 304) {
		begin(w, status);
		add_validator(w, &v);
		buf_adds(w->a->out, "\r\n");
		return false;
	}
	status = http_range_wanted(w->r, w->s, &v, size, &range);
	if (status == 416) {
		begin(w, status);
		buf_fmt(w->a->out, "Content-Range: bytes */%llu\r\n", (unsigned long long)size);
		end_with_reason(w, status);
		return false;
	}
	begin_file(w, name, status, &v, &range, size);
	if (w->r->method == HTTP_HEAD)
		return false;
	if (range.end - range.from > SMALL_FILE) {
		w->a->file = fd;
		w->a->at = range.from;
		w->a->end = range.end;
		w->a->length = range.end - range.from;
		return true;
	}
	if (!add_small_body(w, fd, &range)) {
		w->a->out->n = mark;
		answer_status(w, 500);
	}
	return false;
}

/* What the name is of; nothing else than files and directories is there. false with errno */
static bool stat_name(const struct answering *w, const char *name, struct stat *st)
{
	int fd = http_path_open(w->site->root, name, O_PATH), r;

	if (fd < 0)
		return false;
	r = fstat(fd, st);
	close(fd);
	if (r == 0 && !S_ISREG(st->st_mode) && !S_ISDIR(st->st_mode)) {
		errno = S_ISLNK(st->st_mode) ? ELOOP : ENOENT;
		return false;
	}
	return r == 0;
}

/* It is known to be a file, so opening it disturbs nobody, whom opening a fifo would. */
static void answer_file(const struct answering *w, const char *name)
{
	int fd = http_path_open(w->site->root, name, O_RDONLY | O_NONBLOCK | O_NOCTTY);
	struct stat st;

	if (fd >= 0 && fstat(fd, &st) == 0 && !S_ISREG(st.st_mode)) { /* not any more */
		close(fd);
		fd = -1;
		errno = ENOENT;
	}
	if (fd < 0)
		answer_status(w, status_of_errno(errno));
	else if (!answer_content(w, name, fd, &st))
		close(fd);
}

static void answer_list(const struct answering *w, const char *name)
{
	struct buf page = { 0 };

	if (http_list(w->site->root, name, &page)) {
		begin(w, 200);
		add_field(w, "X-Content-Type-Options", "nosniff");
		end_with(w, "text/html; charset=utf-8", (str){ page.s, page.n });
	} else {
		answer_status(w, status_of_errno(errno));
	}
	buf_finish(&page);
}

/* The address is made anew from the name, so that it cannot lead to another host as //host would. */
static void answer_redirect(const struct answering *w, const char *name)
{
	str query = http_text(w->s, w->r->query);

	begin(w, 301);
	buf_adds(w->a->out, "Location: /");
	http_path_encode(w->a->out, name);
	buf_addc(w->a->out, '/');
	buf_add(w->a->out, query.s, query.n);
	buf_adds(w->a->out, "\r\n");
	end_with_reason(w, 301);
}

static void answer_directory(const struct answering *w, struct buf *name)
{
	size_t n = name->n;
	struct stat st;

	buf_fmt(name, "%sindex.html", n ? "/" : "");
	if (!stat_name(w, buf_cstr(name), &st)) {
		if (errno != ENOENT) {
			answer_status(w, status_of_errno(errno));
			return;
		}
	} else if (S_ISREG(st.st_mode)) {
		answer_file(w, name->s);
		return;
	}
	name->n = n;
	answer_list(w, buf_cstr(name));
}

static void answer_name(const struct answering *w, struct buf *name, bool slash)
{
	struct stat st;

	if (!stat_name(w, name->s, &st))
		answer_status(w, status_of_errno(errno));
	else if (S_ISREG(st.st_mode) && slash)
		answer_status(w, 404);
	else if (S_ISREG(st.st_mode))
		answer_file(w, name->s);
	else if (slash)
		answer_directory(w, name);
	else
		answer_redirect(w, name->s);
}

static void answer_path(const struct answering *w)
{
	str path = http_text(w->s, w->r->path);
	bool slash = !path.n || path.s[path.n - 1] == '/';
	struct buf name = { 0 };
	int status;

	if (str_eq(path, STR("/health"))) {
		answer_health(w);
		return;
	}
	if (str_eq(path, STR("/metrics"))) {
		answer_metrics(w);
		return;
	}
	status = http_path_decode(path, &name);
	if (status)
		answer_status(w, status);
	else
		answer_name(w, &name, slash);
	buf_finish(&name);
}

void http_answer(struct http_site *site, const struct http_request *r, const char *s, struct http_answer *a)
{
	struct answering w = { site, r, s, a };

	update_date(site);
	a->file = -1;
	a->length = 0;
	switch (r->method) {
	case HTTP_GET:
	case HTTP_HEAD:
		answer_path(&w);
		break;
	case HTTP_OPTIONS:
		answer_options(&w);
		break;
	case HTTP_UNKNOWN:
		answer_status(&w, 501);
		break;
	default:
		answer_status(&w, 405);
	}
}

void http_refuse(struct http_site *site, int status, struct http_answer *a)
{
	static const struct http_request none = { .minor = 1 };
	struct answering w = { site, &none, "", a };

	update_date(site);
	a->file = -1;
	a->length = 0;
	a->keep_alive = false;
	answer_status(&w, status);
}

void http_site_finish(struct http_site *site)
{
	buf_finish(&site->date);
}
