/* http_conn.c - the life of a connection
 *
 *	HEAD -> BODY -> SEND -> HEAD ...
 *	  |       |      |
 *	  +-------+----> SEND -> LINGER -> closed
 *
 * A step does what can be done without waiting. conn_run takes steps until one
 * would wait, or until it is time for the others; then the loop is told what to
 * wake us for. A connection whose request is there when it is accepted, and
 * which is not kept, is over before the loop has heard of it.
 * SPDX-License-Identifier: ISC
 */
#include "userland/httpd.h"

#include "userland/applet.h"
#include "userland/http_body.h"

#include <arpa/inet.h>
#include <errno.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
	RECEIVE = 2048, /* room for what comes at once */
	KEEP = 4096, /* of a buffer, between two requests */
	SLICE = 1 << 19, /* of a file, before others get their turn */
	COPY = 1 << 16, /* likewise, without sendfile */
	STEPS = 32, /* likewise */
	LINGER_TIME = 2000, /* ms */
	NEW = 1000, /* likewise */
};

enum step { STEP_ON, STEP_READ, STEP_WRITE, STEP_CLOSE };

struct conn {
	uv_poll_t poll;
	struct httpd *h; // borrowed
	struct conn *next, **link;
	int fd;
	int events; /* what the loop wakes us for; 0: it does not know us */
	enum { CONN_HEAD, CONN_BODY, CONN_SEND, CONN_LINGER } state;
	bool lingers; /* the client may still be sending: it shall see the response nevertheless */
	uint64_t deadline; /* ms */
	uint64_t since; /* ms: it waits for a request, if it does */
	bool served; /* a request, already */
	uint64_t began; /* ns: the request was whole */
	struct buf in, out;
	size_t sent; /* of out */
	struct http_parser parser;
	struct http_body body;
	struct http_answer answer;
	char peer[INET6_ADDRSTRLEN + 2];
};

static void set_deadline(struct conn *c, uint64_t times)
{
	c->deadline = uv_now(&c->h->loop) + c->h->patience * times;
}

static void free_conn(uv_handle_t *handle)
{
	mem_free(handle->data);
}

static void close_file(struct conn *c)
{
	if (c->answer.file >= 0)
		close(c->answer.file);
	c->answer.file = -1;
}

/* Of the body, only what the kernel has taken. */
static void log_answer(struct conn *c)
{
	const struct http_answer *a = &c->answer;
	uint64_t left = c->out.n - c->sent + (a->file >= 0 ? a->end - a->at : 0);
	struct http_log_line line = { .peer = c->peer, .request = http_text(c->in.s, c->parser.request.line),
				      .status = a->status, .bytes = a->length > left ? a->length - left : 0,
				      .now = c->h->site.now };

	if (!http_log_add(&c->h->log, &line))
		c->h->metrics.lines_lost++;
}

static void conn_close(struct conn *c)
{
	struct httpd *h = c->h;

	*c->link = c->next;
	if (c->next)
		c->next->link = c->link;
	h->site.open--;
	if (h->logs && c->state == CONN_SEND)
		log_answer(c);
	close_file(c);
	buf_finish(&c->in);
	buf_finish(&c->out);
	if (c->events)
		uv_close((uv_handle_t *)&c->poll, free_conn);
	close(c->fd);
	if (!c->events)
		mem_free(c);
	httpd_ended(h);
}

/* The kernel forgets what it has not sent: nobody takes it. */
static void conn_drop(struct conn *c)
{
	const struct linger at_once = { 1, 0 };

	setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
	conn_close(c);
}

static enum step receive(struct conn *c)
{
	size_t room = c->in.cap - c->in.n;
	ssize_t n;

	if (room < RECEIVE / 2) {
		buf_grow(&c->in, RECEIVE);
		room = c->in.cap - c->in.n;
	}
	n = recv(c->fd, c->in.s + c->in.n, room, 0);
	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return STEP_READ;
	if (n <= 0)
		return STEP_CLOSE;
	if (!c->in.n && c->state == CONN_HEAD)
		set_deadline(c, 1);
	c->in.n += (size_t)n;
	return STEP_ON;
}

/* The next request moves to the front, where the parser wants it. */
static void end_request(struct conn *c)
{
	size_t n = c->parser.request.length;

	c->in.n -= n;
	memmove(c->in.s, c->in.s + n, c->in.n);
	if (!c->in.n && c->in.cap > KEEP)
		buf_finish(&c->in);
	if (c->out.cap > KEEP)
		buf_finish(&c->out);
	c->parser = (struct http_parser){ 0 };
	c->state = CONN_HEAD;
	c->served = true;
	c->since = uv_now(&c->h->loop);
	set_deadline(c, c->in.n ? 1 : 3);
}

static void start_sending(struct conn *c)
{
	c->sent = 0;
	c->state = CONN_SEND;
	set_deadline(c, 3);
}

static void answer_error(struct conn *c, int status)
{
	c->began = uv_hrtime();
	c->answer.out = &c->out;
	c->out.n = 0;
	http_refuse(&c->h->site, status, &c->answer);
	c->lingers = true;
	start_sending(c);
}

/* The request's texts are in c->in: they go when the response is made. */
static void answer_request(struct conn *c)
{
	const struct http_request *r = &c->parser.request;

	c->began = uv_hrtime();
	c->answer.out = &c->out;
	c->answer.keep_alive = r->keep_alive && !c->h->stop_by && !c->lingers;
	c->out.n = 0;
	http_answer(&c->h->site, r, c->in.s, &c->answer);
	start_sending(c);
}

static enum step take_head(struct conn *c)
{
	int status = c->in.n ? http_parse(&c->parser, c->in.s, c->in.n) : HTTP_MORE;

	if (status == HTTP_MORE)
		return STEP_READ;
	if (status != HTTP_WHOLE) {
		answer_error(c, status);
		return STEP_ON;
	}
	http_body_init(&c->body, &c->parser.request);
	/* A client that waits for leave to send its body does not get it, and might send it all the same. */
	if (c->parser.request.expects && (c->parser.request.chunked || c->parser.request.body)) {
		c->lingers = true;
		answer_request(c);
	} else {
		c->state = CONN_BODY;
	}
	return STEP_ON;
}

static enum step take_body(struct conn *c)
{
	size_t head = c->parser.request.length, used;
	int status = http_body_skip(&c->body, c->in.s + head, c->in.n - head, &used);

	memmove(c->in.s + head, c->in.s + head + used, c->in.n - head - used);
	c->in.n -= used;
	if (status == HTTP_MORE)
		return STEP_READ;
	if (status == HTTP_WHOLE)
		answer_request(c);
	else
		answer_error(c, status);
	return STEP_ON;
}

/* All of it is the kernel's now. */
static enum step end_answer(struct conn *c)
{
	http_metrics_answered(&c->h->metrics, c->answer.status, uv_hrtime() - c->began);
	if (c->h->logs)
		log_answer(c);
	close_file(c);
	if (c->answer.keep_alive && !c->h->stop_by) {
		end_request(c);
		return STEP_ON;
	}
	c->state = CONN_LINGER;
	/* Closing with bytes unread would reset the connection, and the client might lose the response. */
	if (!c->lingers && c->in.n == c->parser.request.length)
		return STEP_CLOSE;
	shutdown(c->fd, SHUT_WR);
	c->deadline = uv_now(&c->h->loop) + LINGER_TIME;
	return STEP_READ;
}

static enum step sent_some(struct conn *c, ssize_t n)
{
	if (n < 0)
		return errno == EAGAIN || errno == EINTR ? STEP_WRITE : STEP_CLOSE;
	c->h->metrics.bytes += (uint64_t)n;
	set_deadline(c, 3);
	return STEP_ON;
}

static enum step send_text(struct conn *c)
{
	ssize_t n = send(c->fd, c->out.s + c->sent, c->out.n - c->sent,
			 MSG_NOSIGNAL | (c->answer.file >= 0 ? MSG_MORE : 0));

	if (n > 0)
		c->sent += (size_t)n;
	return sent_some(c, n);
}

/* Where the kernel has no sendfile for such a file, or a sandbox none at all. */
static enum step read_slice(struct conn *c)
{
	struct http_answer *a = &c->answer;
	size_t size = a->end - a->at < COPY ? (size_t)(a->end - a->at) : COPY;
	ssize_t n;

	if (c->out.cap < size)
		buf_grow(&c->out, COPY);
	n = pread(a->file, c->out.s, size, (off_t)a->at);
	if (n <= 0)
		return n < 0 && errno == EINTR ? STEP_ON : STEP_CLOSE;
	c->out.n = (size_t)n;
	c->sent = 0;
	a->at += (uint64_t)n;
	return STEP_ON;
}

static enum step send_slice(struct conn *c)
{
	struct http_answer *a = &c->answer;
	off_t at = (off_t)a->at;
	ssize_t n = sendfile(c->fd, a->file, &at, a->end - a->at < SLICE ? a->end - a->at : SLICE);
	enum step step;

	if (n < 0 && (errno == EINVAL || errno == ENOSYS || errno == EPERM))
		return read_slice(c);
	step = sent_some(c, n);
	if (step != STEP_ON)
		return step;
	if (!n)
		return STEP_CLOSE; /* the file has become shorter than was promised */
	a->at += (uint64_t)n;
	return a->at < a->end ? STEP_WRITE : STEP_ON;
}

static enum step send_answer(struct conn *c)
{
	if (c->sent < c->out.n)
		return send_text(c);
	if (c->answer.file >= 0 && c->answer.at < c->answer.end)
		return send_slice(c);
	return end_answer(c);
}

/* What still comes is thrown away until the client has seen the end. */
static enum step drain(struct conn *c)
{
	c->in.n = 0;
	return STEP_READ;
}

static enum step take_step(struct conn *c)
{
	switch (c->state) {
	case CONN_HEAD:
		return take_head(c);
	case CONN_BODY:
		return take_body(c);
	case CONN_SEND:
		return send_answer(c);
	default:
		return drain(c);
	}
}

static void woken(uv_poll_t *poll, int status, int events);

static void wait_for(struct conn *c, int events)
{
	if (c->events == events)
		return;
	if (!c->events) {
		if (uv_poll_init(&c->h->loop, &c->poll, c->fd) < 0) {
			conn_drop(c);
			return;
		}
		c->poll.data = c;
	}
	c->events = events;
	uv_poll_start(&c->poll, events, woken);
}

/* c may be gone afterwards. */
static void conn_run(struct conn *c)
{
	bool received = false;
	enum step step = STEP_ON;

	for (unsigned steps = 0; step == STEP_ON && steps < STEPS; steps++) {
		step = take_step(c);
		if (step == STEP_READ && !received) {
			step = receive(c);
			received = true;
		}
	}
	if (step == STEP_CLOSE)
		conn_close(c);
	else
		wait_for(c, step == STEP_READ ? UV_READABLE : UV_WRITABLE);
}

static void woken(uv_poll_t *poll, int status, int events)
{
	struct conn *c = poll->data;

	if (status < 0)
		conn_close(c);
	else
		conn_run(c);
}

void conn_start(struct httpd *h, int fd, const union httpd_address *peer)
{
	struct conn *c = mem_zalloc(sizeof(*c));

	c->h = h;
	c->fd = fd;
	c->answer.file = -1;
	c->next = h->first;
	c->link = &h->first;
	if (c->next)
		c->next->link = &c->next;
	h->first = c;
	h->site.open++;
	h->metrics.accepted++;
	if (h->logs) {
		struct buf text = { 0 };

		httpd_address_add(&text, peer, false);
		memcpy(c->peer, buf_cstr(&text), text.n < sizeof(c->peer) ? text.n + 1 : 0);
		buf_finish(&text);
	}
	c->since = uv_now(&h->loop);
	set_deadline(c, 1);
	conn_run(c);
}

static bool is_idle(const struct conn *c)
{
	return c->state == CONN_HEAD && !c->in.n;
}

static void time_is_up(struct conn *c)
{
	if (c->state == CONN_BODY || (c->state == CONN_HEAD && c->in.n)) {
		c->h->metrics.timed_out++;
		answer_error(c, 408);
		conn_run(c);
	} else if (c->state == CONN_SEND) {
		c->h->metrics.timed_out++;
		conn_drop(c);
	} else {
		conn_close(c);
	}
}

void conn_check_times(struct httpd *h)
{
	uint64_t now = uv_now(&h->loop);
	struct conn *next;

	for (struct conn *c = h->first; c; c = next) {
		next = c->next;
		if (now >= c->deadline)
			time_is_up(c);
	}
}

/* Who has just come will have something to say. */
static bool is_dispensable(const struct conn *c)
{
	return is_idle(c) && (c->served || uv_now(&c->h->loop) >= c->since + NEW);
}

bool conn_make_room(struct httpd *h)
{
	struct conn *found = NULL;

	for (struct conn *c = h->first; c; c = c->next)
		if (is_dispensable(c) && (!found || c->since <= found->since))
			found = c;
	if (found)
		conn_close(found);
	return found;
}

void conn_close_idle(struct httpd *h, bool force)
{
	struct conn *next;

	for (struct conn *c = h->first; c; c = next) {
		next = c->next;
		if (force)
			conn_drop(c);
		else if (is_idle(c))
			conn_close(c);
	}
}
