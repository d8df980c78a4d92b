/*
 * httpd [-l] [-b address] [-m connections] [-p port] [-r root] [-t seconds]
 *
 * Serve the files of a directory over HTTP.
 *
 * It runs until SIGTERM or SIGINT, which let running requests end within five seconds; then its status is 0. When it
 * listens it says so in one line on standard error, whose last word is the address; with -p 0 that tells which port it
 * has got. It needs nothing but to read the root and to listen, so that husk box can take away everything else.
 *
 * GET and HEAD are answered, of HTTP/1.1 and 1.0: files with their type, whole or one range of them, and only when
 * they are not those that the client has (ETag, Last-Modified); for a directory its index.html, or else a list of what
 * is in it. Names that begin with a dot are not there, but for .well-known in the root. Relative links are followed as
 * long as they stay beneath the root. /health says ok, and /metrics has the counters, in Prometheus' format.
 *
 *   -b address  listen on this address, of IPv4 or IPv6, instead of 127.0.0.1, which this machine alone can reach;
 *               0.0.0.0 and :: are all addresses
 *   -l          log each request on standard output, in the common format; of the body, the bytes that were sent
 *   -m connections
 *               serve at most that many connections at once (1000); more have to wait. A connection that only waits
 *               for another request is closed in favour of a new one
 *   -p port     listen on this port instead of 8080; 0 for any that is free
 *   -r root     serve this directory instead of the current one
 *   -t seconds  give a client that long to send a request (10), and three times that between two requests, or to take
 *               some more of a response
 *
 *   $ mkfifo said; httpd -p 0 2>said & read -r line <said
 *   > echo "${line%:*}"; kill $!; wait $!
 *   httpd: serving . on http://127.0.0.1
 *
 * SPDX-License-Identifier: ISC
 */
#include "userland/httpd.h"

#include "userland/applet.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <pwd.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

enum {
	ACCEPTS = 64, /* before those who are here get their turn */
	TICK = 250, /* ms */
	GRACE = 5000,
	DESCRIPTORS = 32, /* besides those of connections */
};

struct wishes {
	const char *root;
	union httpd_address address;
	uint64_t most, port, seconds;
	bool logs;
};

static socklen_t address_size(const union httpd_address *a)
{
	return a->any.sa_family == AF_INET6 ? sizeof(a->v6) : sizeof(a->v4);
}

void httpd_address_add(struct buf *b, const union httpd_address *a, bool with_port)
{
	bool six = a->any.sa_family == AF_INET6;
	char text[INET6_ADDRSTRLEN] = "";

	inet_ntop(a->any.sa_family, six ? (const void *)&a->v6.sin6_addr : &a->v4.sin_addr, text, sizeof(text));
	if (!with_port)
		buf_adds(b, text);
	else
		buf_fmt(b, six ? "[%s]:%u" : "%s:%u", text, ntohs(six ? a->v6.sin6_port : a->v4.sin_port));
}

/* --- connections come --- */

static void on_listener(uv_poll_t *poll, int status, int events);
static void on_tick(uv_timer_t *timer);

static void keep_ticking(struct httpd *h)
{
	if (!uv_is_active((uv_handle_t *)&h->tick))
		uv_timer_start(&h->tick, on_tick, TICK, TICK);
}

static void pause_accepts(struct httpd *h)
{
	h->paused = true;
	uv_poll_stop(&h->listener);
	keep_ticking(h);
}

static void resume_accepts(struct httpd *h)
{
	if (h->paused && h->fd >= 0)
		uv_poll_start(&h->listener, UV_READABLE, on_listener);
	h->paused = false;
}

/* false: nobody else can be taken for now. */
static bool accept_one(struct httpd *h)
{
	union httpd_address peer;
	socklen_t size = sizeof(peer);
	int fd;

	if (h->site.open >= h->most && !conn_make_room(h)) {
		pause_accepts(h);
		return false;
	}
	fd = accept4(h->fd, &peer.any, &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
	if (fd >= 0)
		conn_start(h, fd, &peer);
	else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
		pause_accepts(h); /* the listener would wake us at once, and again */
	else if (errno == ECONNABORTED || errno == EINTR)
		return true;
	return fd >= 0;
}

static void on_listener(uv_poll_t *poll, int status, int events)
{
	struct httpd *h = poll->data;

	for (int i = 0; i < ACCEPTS && accept_one(h); i++)
		;
	if (h->first)
		keep_ticking(h);
}

static void close_handle(uv_handle_t *handle, void *unused)
{
	if (!uv_is_closing(handle))
		uv_close(handle, NULL);
}

void httpd_ended(struct httpd *h)
{
	if (h->stop_by && !h->first)
		uv_walk(&h->loop, close_handle, NULL);
	else
		resume_accepts(h);
}

/* --- time passes --- */

static void on_tick(uv_timer_t *timer)
{
	struct httpd *h = timer->data;

	resume_accepts(h);
	conn_check_times(h);
	if (h->stop_by && uv_now(&h->loop) >= h->stop_by)
		conn_close_idle(h, true);
	if (!h->first && http_log_flush(&h->log))
		uv_timer_stop(timer);
}

static void on_checked(uv_check_t *check)
{
	struct httpd *h = check->data;

	if (!http_log_flush(&h->log))
		keep_ticking(h);
}

static void on_signal(uv_signal_t *signal, int number)
{
	struct httpd *h = signal->data;
	bool again = h->stop_by;

	if (!again) {
		h->stop_by = uv_now(&h->loop) + GRACE;
		uv_close((uv_handle_t *)&h->listener, NULL);
		close(h->fd);
		h->fd = -1;
		keep_ticking(h);
	}
	conn_close_idle(h, again);
	httpd_ended(h);
}

/* --- start and end --- */

static int fail(const struct httpd *h, const char *subject, const char *advice)
{
	applet_error(h->name, "%s: %s%s", subject, strerror(errno), advice);
	return 1;
}

static const char *advice_for(int e)
{
	switch (e) {
	case EADDRINUSE:
		return "; another program has that port: -p 0 takes a free one";
	case EADDRNOTAVAIL:
		return "; -b takes an address of this machine";
	case EACCES:
		return "; ports below 1024 are not for everybody: -p takes another one";
	default:
		return "";
	}
}

/* What is accepted inherits TCP_NODELAY: a response is one write, which need not wait for another. */
static int open_listener(struct httpd *h, union httpd_address *a)
{
	socklen_t size = sizeof(*a);
	struct buf name = { 0 };
	int on = 1, status = 0;

	h->fd = socket(a->any.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (h->fd >= 0) {
		setsockopt(h->fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
		setsockopt(h->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	}
	if (h->fd < 0 || bind(h->fd, &a->any, address_size(a)) < 0 || listen(h->fd, SOMAXCONN) < 0 ||
	    getsockname(h->fd, &a->any, &size) < 0) {
		int e = errno;

		httpd_address_add(&name, a, true);
		errno = e;
		status = fail(h, buf_cstr(&name), advice_for(e));
		buf_finish(&name);
	}
	return status;
}

/* A connection has its socket and perhaps a file. */
static void limit_connections(struct httpd *h)
{
	struct rlimit limit;
	rlim_t wanted = (rlim_t)h->most * 2 + DESCRIPTORS;

	if (getrlimit(RLIMIT_NOFILE, &limit) < 0 || limit.rlim_cur >= wanted)
		return;
	limit.rlim_cur = wanted < limit.rlim_max ? wanted : limit.rlim_max;
	setrlimit(RLIMIT_NOFILE, &limit);
	if (limit.rlim_cur < wanted)
		h->most = limit.rlim_cur > DESCRIPTORS + 2 ? (unsigned)(limit.rlim_cur - DESCRIPTORS) / 2 : 1;
}

/* A signal that is ignored, as SIGINT is for `httpd &`, stays so. */
static void watch_signal(struct httpd *h, uv_signal_t *signal, int number)
{
	struct sigaction was;

	uv_signal_init(&h->loop, signal);
	signal->data = h;
	if (sigaction(number, NULL, &was) == 0 && was.sa_handler != SIG_IGN)
		uv_signal_start(signal, on_signal, number);
}

static void start(struct httpd *h, uv_check_t *check)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN };

	sigaction(SIGPIPE, &ignore, NULL); /* sendfile knows no MSG_NOSIGNAL */
	uv_poll_init(&h->loop, &h->listener, h->fd);
	h->listener.data = h;
	uv_poll_start(&h->listener, UV_READABLE, on_listener);
	uv_timer_init(&h->loop, &h->tick);
	h->tick.data = h;
	watch_signal(h, &h->signals[0], SIGTERM);
	watch_signal(h, &h->signals[1], SIGINT);
	if (h->logs) {
		uv_check_init(&h->loop, check);
		check->data = h;
		uv_check_start(check, on_checked);
	}
}

static void say_where(const struct httpd *h, const union httpd_address *a)
{
	struct buf where = { 0 };

	httpd_address_add(&where, a, true);
	applet_error(h->name, "serving %s on http://%s/", h->root_name, buf_cstr(&where));
	buf_finish(&where);
}

static int serve(struct httpd *h, union httpd_address *address)
{
	uv_check_t check;
	int e;

	h->site.root = open(h->root_name, O_PATH | O_DIRECTORY | O_CLOEXEC);
	if (h->site.root < 0)
		return fail(h, h->root_name, "");
	if (open_listener(h, address))
		return 1;
	e = uv_loop_init(&h->loop);
	if (e < 0) {
		applet_error(h->name, "cannot start: %s", uv_strerror(e));
		return 1;
	}
	limit_connections(h);
	start(h, &check);
	h->metrics.began = uv_hrtime();
	h->site.metrics = &h->metrics;
	say_where(h, address);
	uv_run(&h->loop, UV_RUN_DEFAULT);
	http_log_flush(&h->log);
	uv_loop_close(&h->loop);
	return 0;
}

static bool read_address(const char *s, union httpd_address *a)
{
	*a = (union httpd_address){ 0 };
	a->any.sa_family = strchr(s, ':') ? AF_INET6 : AF_INET;
	return inet_pton(a->any.sa_family, s,
			 a->any.sa_family == AF_INET6 ? (void *)&a->v6.sin6_addr : &a->v4.sin_addr) == 1;
}

/* NULL, or what is wrong with the option's argument. */
static const char *set_option(struct wishes *w, int c, const char *arg)
{
	switch (c) {
	case 'b':
		return read_address(arg, &w->address) ? NULL : "-b: not an address in numbers";
	case 'l':
		w->logs = true;
		return NULL;
	case 'm':
		return http_number(str_of(arg), 1000000, &w->most) && w->most ? NULL : "-m: not a number of connections";
	case 'p':
		return http_number(str_of(arg), 65535, &w->port) ? NULL : "-p: not a port";
	case 't':
		return http_number(str_of(arg), 86400, &w->seconds) && w->seconds ? NULL : "-t: not a number of seconds";
	default:
		w->root = arg;
		return NULL;
	}
}

static int httpd_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_httpd;
	struct args a = applet_args(&cmd_httpd, argc, argv);
	struct wishes w = { .root = ".", .most = 1000, .port = 8080, .seconds = 10 };
	struct httpd h = { .name = argv[0], .fd = -1, .site.root = -1 };
	const char *why;
	int c, status;

	read_address("127.0.0.1", &w.address);
	while ((c = args_next(&a)) > 0) {
		why = c == '?' || c == ':' ? NULL : set_option(&w, c, a.arg);
		if (c == '?' || c == ':' || why)
			return applet_usage(&a, why);
	}
	if (a.i < argc)
		return applet_usage(&a, "no operand is known: -r names the root");
	if (w.address.any.sa_family == AF_INET6)
		w.address.v6.sin6_port = htons((uint16_t)w.port);
	else
		w.address.v4.sin_port = htons((uint16_t)w.port);
	h.root_name = w.root;
	h.logs = w.logs;
	h.most = (unsigned)w.most;
	h.patience = w.seconds * 1000;
	status = serve(&h, &w.address);
	if (h.fd >= 0)
		close(h.fd);
	if (h.site.root >= 0)
		close(h.site.root);
	http_site_finish(&h.site);
	buf_finish(&h.log.text);
	return status;
}

#ifdef WITH_STATIC_LIBRARIES
/* libuv can tell a user's home, for which nobody here asks. In a static program libc's function for that would bring
   all of its name services, and would look for their libraries. */
int getpwuid_r(uid_t uid, struct passwd *result, char *text, size_t size, struct passwd **found)
{
	*found = NULL;
	return ENOENT;
}
#endif

const struct command cmd_httpd = { .name = "httpd", .opts = "b:lm:p:r:t:", .run = httpd_run };
