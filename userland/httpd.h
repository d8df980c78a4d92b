/* httpd.h - the server and its connections
 *
 * One process, one thread, one loop. httpd.c listens and ends, http_conn.c
 * serves. libuv says when a descriptor is ready and what time it is; reading,
 * writing and sendfile(2) are done here and never wait, so that the loop's pool
 * of threads is not started. A file that is not in memory yet does hold up the
 * others for one slice of it.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_HTTPD_H
#define USERLAND_HTTPD_H

#include "userland/http_answer.h"
#include "userland/http_log.h"

#include <netinet/in.h>
#include <uv.h>

union httpd_address {
	struct sockaddr any;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
};

struct conn;

struct httpd {
	const char *name, *root_name; // borrowed
	bool logs;
	unsigned most; /* connections */
	uint64_t patience; /* milliseconds */

	uv_loop_t loop;
	uv_poll_t listener;
	uv_timer_t tick; /* while there are connections */
	uv_signal_t signals[2];
	int fd; /* that listens; -1: not any more */
	bool paused; /* no connection is accepted at the moment */
	uint64_t stop_by; /* when the running requests must have ended; 0: it goes on */

	struct conn *first; /* all connections, the newest first */
	struct http_metrics metrics;
	struct http_site site;
	struct http_log log;
};

/* Take over a connection, and serve it as far as that goes without waiting. */
void conn_start(struct httpd *h, int fd, const union httpd_address *peer);
/* Those whose time is up: they are answered, or end. */
void conn_check_times(struct httpd *h);
/* Close the connection that waits longest for its next request; false when none does. */
bool conn_make_room(struct httpd *h);
/* Those which wait for a request; with force, all. */
void conn_close_idle(struct httpd *h, bool force);
/* From http_conn.c, when one has ended. */
void httpd_ended(struct httpd *h);

/* address:port, an address of IPv6 in brackets. */
void httpd_address_add(struct buf *b, const union httpd_address *a, bool with_port);

#endif
