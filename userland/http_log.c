/* http_log.c - the access log on standard output
 * SPDX-License-Identifier: ISC
 */
#include "userland/http_log.h"

#include "userland/http_date.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <unistd.h>

enum { WAITING_MAX = 1 << 20 };

/* What a client has sent must not look like another line, or do something to a terminal. */
static void add_escaped(struct buf *b, str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.s[i];

		if (c < ' ' || c >= 0x7f || c == '"' || c == '\\')
			buf_fmt(b, "\\x%02x", c);
		else
			buf_addc(b, (char)c);
	}
}

bool http_log_add(struct http_log *log, const struct http_log_line *line)
{
	struct buf *b = &log->text;

	if (b->n - log->written > WAITING_MAX)
		return false;
	if (log->written > WAITING_MAX) { /* to a reader who never has all of it */
		b->n -= log->written;
		memmove(b->s, b->s + log->written, b->n);
		log->written = 0;
	}
	buf_fmt(b, "%s - - [", line->peer);
	http_date_log(b, line->now);
	buf_adds(b, "] \"");
	if (line->request.n)
		add_escaped(b, line->request);
	else
		buf_addc(b, '-');
	buf_fmt(b, "\" %d %llu\n", line->status, (unsigned long long)line->bytes);
	return true;
}

/* POLLOUT of a pipe means that PIPE_BUF bytes fit. */
bool http_log_flush(struct http_log *log)
{
	struct pollfd p = { .fd = 1, .events = POLLOUT };

	while (log->written < log->text.n) {
		size_t rest = log->text.n - log->written;
		ssize_t n = 0;

		if (poll(&p, 1, 0) <= 0)
			return false;
		n = write(1, log->text.s + log->written, rest < PIPE_BUF ? rest : PIPE_BUF);
		if (n < 0 && errno != EINTR && errno != EAGAIN)
			n = (ssize_t)rest; /* nobody will ever read it */
		if (n < 0)
			return false;
		log->written += (size_t)n;
	}
	log->text.n = log->written = 0;
	return true;
}
