/* scoreboard_http.c - httpd and its clients
 * SPDX-License-Identifier: ISC
 */
#include "builtins/scoreboard.h"

#include "builtins/measure.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

enum { REQUESTS = 32, AT_ONCE = 8, BURST = 20, LARGE = 8 << 20, SMALL = 4096, SIP = 8 };

struct server {
	pid_t pid;
	char *url; // scratch
	struct sockaddr_in address;
};

/* What it says when it listens ends in its address. */
static bool server_address(struct board *b, struct server *s, const char *said)
{
	const char *colon = strrchr(said, ':'), *url = strrchr(said, ' ');

	if (!colon || !url)
		return false;
	s->url = arena_dup(&b->sh->scratch, url + 1, strcspn(url + 1, "\n"));
	s->address = (struct sockaddr_in){ .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
					   .sin_port = htons((uint16_t)atoi(colon + 1)) };
	return s->address.sin_port != 0;
}

static bool server_start(struct board *b, struct found *f, struct server *s)
{
	const char *argv[] = { b->program, "--applet", "httpd", "-p", "0", "-r", "www", NULL };
	char said[256];
	size_t n = 0;
	int ends[2];

	*s = (struct server){ 0 };
	if (pipe2(ends, O_CLOEXEC) < 0)
		return false;
	mkdir("www", 0777);
	s->pid = board_spawn(b, argv, b->null, b->null, ends[1]);
	close(ends[1]);
	while (n + 1 < sizeof(said) && board_read(ends[0], said + n, 1) == 1 && said[n] != '\n')
		n++;
	close(ends[0]);
	said[n] = '\0';
	if (server_address(b, s, said))
		return true;
	found_wrong(f, "httpd did not start");
	return false;
}

static bool make_page(struct found *f, const char *path, size_t size)
{
	char *s = mem_alloc(size);
	bool made;

	for (size_t i = 0; i < size; i++)
		s[i] = (char)('a' + i % 26);
	made = board_file(path, s, size);
	mem_free(s);
	if (!made)
		found_wrong(f, "cannot make a file: %s", strerror(errno));
	return made;
}

static int request(const struct server *s, const char *path)
{
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	struct buf text = { 0 };
	bool sent;

	if (fd < 0)
		return -1;
	buf_fmt(&text, "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", path);
	sent = connect(fd, (const struct sockaddr *)&s->address, sizeof(s->address)) == 0 && fd_write(fd, text.s, text.n) == 0;
	buf_finish(&text);
	if (sent)
		return fd;
	close(fd);
	return -1;
}

/* Is the rest of the answer 200 and the small page? */
static bool answered(int fd)
{
	struct buf text = { 0 };
	const char *body;
	ssize_t n;
	bool right;

	do {
		buf_grow(&text, 1 << 14);
		n = board_read(fd, text.s + text.n, 1 << 14);
		if (n > 0)
			text.n += (size_t)n;
	} while (n > 0);
	body = strstr(buf_cstr(&text), "\r\n\r\n");
	right = n == 0 && strncmp(text.s, "HTTP/1.1 200 ", 13) == 0 && body && text.n - (size_t)(body + 4 - text.s) == SMALL;
	for (int i = 0; i < SMALL && right; i++)
		right = body[4 + i] == 'a' + i % 26;
	buf_finish(&text);
	return right;
}

/* n requests that are all sent before the first answer is read; how many were right. */
static unsigned requests(const struct server *s, unsigned n)
{
	int fds[BURST];
	unsigned right = 0;

	for (unsigned i = 0; i < n; i++)
		fds[i] = request(s, "/small");
	for (unsigned i = 0; i < n; i++) {
		right += fds[i] >= 0 && answered(fds[i]);
		if (fds[i] >= 0)
			close(fds[i]);
	}
	return right;
}

void probe_http(struct board *b, struct found *f)
{
	struct server s;
	bool going = server_start(b, f, &s) && make_page(f, "www/small", SMALL);

	for (unsigned i = 0; i < f->samples && going && !board_stopped(); i++) {
		uint64_t start = measured_now();
		unsigned right = 0;

		for (unsigned k = 0; k < REQUESTS; k += AT_ONCE)
			right += requests(&s, AT_ONCE);
		start = measured_now() - start;
		if (right == REQUESTS) {
			found_add(b, f, start);
			continue;
		}
		found_wrong(f, "%u of %d answers were right", right, REQUESTS);
		break;
	}
	board_end(s.pid);
}

/* Its window is kept small, so that the server has to wait for it. */
static int slow_reader(const struct server *s)
{
	int fd = request(s, "/large"), size = SMALL;

	if (fd >= 0)
		setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &size, sizeof(size));
	return fd;
}

void probe_http_burst(struct board *b, struct found *f)
{
	struct server s;
	bool going = server_start(b, f, &s) && make_page(f, "www/small", SMALL) && make_page(f, "www/large", LARGE);
	int slow = going ? slow_reader(&s) : -1;
	char sip[SIP];

	for (unsigned i = 0; i < f->samples && going && !board_stopped(); i++) {
		going = slow >= 0 && board_read(slow, sip, SIP) > 0;
		if (going)
			found_add(b, f, requests(&s, BURST));
		else
			found_wrong(f, "the slow reader was not served");
	}
	if (slow >= 0)
		close(slow);
	board_end(s.pid);
}

/* ---- ab ---------------------------------------------------------------------------------------- */

/* The number behind the text. */
static bool number_after(const char *text, const char *what, uint64_t *v)
{
	const char *s = strstr(text, what);

	*v = 0;
	if (!s)
		return false;
	for (s += strlen(what), s += strspn(s, " "); *s >= '0' && *s <= '9'; s++)
		*v = *v * 10 + (uint64_t)(*s - '0');
	return true;
}

/* Requests in a second; 0: not all were served. */
static uint64_t ab_rate(struct board *b, const char *ab, const char *url, struct buf *note)
{
	const char *argv[] = { ab, "-q", "-n", "10000", "-c", "100", url, NULL };
	uint64_t complete, failed, rate = 0, p99;
	struct buf text = { 0 };

	if (board_collect(b, argv, &text) != 0 || !number_after(text.s, "Complete requests:", &complete) ||
	    complete != 10000 || !number_after(text.s, "Failed requests:", &failed) || failed ||
	    strstr(text.s, "Non-2xx responses:") || !number_after(text.s, "Requests per second:", &rate))
		rate = 0;
	if (note && number_after(text.s, "\n  99%", &p99)) {
		note->n = 0;
		buf_fmt(note, "p99 of a request among 100 at once %lu ms, across them %lu us", (unsigned long)p99,
			(unsigned long)(p99 * 10));
	}
	buf_finish(&text);
	return rate;
}

/* One connection after the other, and no look at what is asked for. */
static _Noreturn void serve_bare(int listener)
{
	static const char answer[] = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 3\r\nConnection: close\r\n\r\nok\n";
	char asked[SMALL];

	for (;;) {
		int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);

		if (fd < 0)
			continue;
		if (read(fd, asked, sizeof(asked)) > 0)
			send(fd, answer, sizeof(answer) - 1, MSG_NOSIGNAL);
		close(fd);
	}
}

static uint64_t bare_health(struct board *b, const char *ab)
{
	struct sockaddr_in a;
	int listener = listen_here(&a, 128);
	pid_t pid = listener < 0 ? -1 : board_fork();
	struct buf url = { 0 };
	uint64_t rate = 0;

	if (pid == 0)
		serve_bare(listener);
	buf_fmt(&url, "http://127.0.0.1:%u/health", ntohs(a.sin_port));
	if (pid > 0)
		rate = ab_rate(b, ab, buf_cstr(&url), NULL);
	board_end(pid);
	if (listener >= 0)
		close(listener);
	buf_finish(&url);
	return rate;
}

void probe_health(struct board *b, struct found *f)
{
	const char *ab = board_find(b, "ab");
	struct buf url = buf_in(&b->sh->scratch);
	struct server s;
	bool going;

	if (!ab) {
		found_skip(f, "no ab; Debian: apache2-utils");
		return;
	}
	going = server_start(b, f, &s);
	buf_fmt(&url, "%shealth", going ? s.url : "");
	buf_cstr(&url);
	for (unsigned i = 0; i < f->samples && going && !board_stopped(); i++) {
		uint64_t rate = ab_rate(b, ab, url.s, &f->note), bare = bare_health(b, ab);

		going = rate != 0;
		if (!going)
			found_wrong(f, "ab was not served well");
		else
			series_add(&f->v, rate);
		if (bare)
			series_add(&f->bare, bare);
	}
	board_end(s.pid);
}
