/* http_metrics.c - what httpd counts, and the page that says it
 * SPDX-License-Identifier: ISC
 */
#include "userland/http_metrics.h"

#include "base/fdio.h"

#include <fcntl.h>
#include <unistd.h>

static const struct {
	uint64_t limit;
	const char *seconds;
} buckets[HTTP_BUCKETS - 1] = {
	{ 50000, "0.00005" },	{ 100000, "0.0001" },	{ 250000, "0.00025" }, { 500000, "0.0005" },
	{ 1000000, "0.001" },	{ 2500000, "0.0025" },	{ 10000000, "0.01" },  { 50000000, "0.05" },
	{ 250000000, "0.25" }, { 1000000000, "1" }, { 10000000000, "10" },
};

void http_metrics_answered(struct http_metrics *m, int status, uint64_t duration)
{
	size_t i = 0;

	while (i < ARRAY_LEN(buckets) && duration > buckets[i].limit)
		i++;
	m->durations[i]++;
	m->duration_sum += duration;
	m->answers[status / 100]++;
}

static void add_head(struct buf *b, const char *name, const char *type, const char *help)
{
	buf_fmt(b, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

static void add_value(struct buf *b, const char *name, const char *type, const char *help, uint64_t value)
{
	add_head(b, name, type, help);
	buf_fmt(b, "%s %llu\n", name, (unsigned long long)value);
}

static void add_seconds(struct buf *b, const char *name, uint64_t nanoseconds)
{
	buf_fmt(b, "%s %llu.%09llu\n", name, (unsigned long long)(nanoseconds / 1000000000),
		(unsigned long long)(nanoseconds % 1000000000));
}

static void add_durations(struct buf *b, const struct http_metrics *m)
{
	static const char name[] = "httpd_request_duration_seconds";
	uint64_t count = 0;

	add_head(b, name, "histogram", "From a request's end to the last byte of its response in the kernel's hands.");
	for (size_t i = 0; i < HTTP_BUCKETS; i++) {
		count += m->durations[i];
		buf_fmt(b, "%s_bucket{le=\"%s\"} %llu\n", name, i < ARRAY_LEN(buckets) ? buckets[i].seconds : "+Inf",
			(unsigned long long)count);
	}
	add_seconds(b, "httpd_request_duration_seconds_sum", m->duration_sum);
	buf_fmt(b, "%s_count %llu\n", name, (unsigned long long)count);
}

/* Pages of memory; 0 where /proc is out of reach. */
static uint64_t resident_pages(void)
{
	char text[128];
	int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : fd_read(fd, text, sizeof(text) - 1);
	const char *p;
	uint64_t pages = 0;

	if (fd >= 0)
		close(fd);
	text[n > 0 ? n : 0] = '\0';
	p = strchr(text, ' ');
	for (p = p ? p + 1 : ""; *p >= '0' && *p <= '9'; p++)
		pages = pages * 10 + (unsigned)(*p - '0');
	return pages;
}

void http_metrics_text(const struct http_metrics *m, unsigned open, uint64_t now, struct buf *b)
{
	uint64_t pages = resident_pages();

	add_head(b, "httpd_requests_total", "counter", "Responses, by the class of their status.");
	for (unsigned i = 2; i < ARRAY_LEN(m->answers); i++)
		buf_fmt(b, "httpd_requests_total{class=\"%uxx\"} %llu\n", i, (unsigned long long)m->answers[i]);
	add_value(b, "httpd_sent_bytes_total", "counter", "Bytes sent, heads included.", m->bytes);
	add_value(b, "httpd_connections", "gauge", "Connections that are open.", open);
	add_value(b, "httpd_connections_total", "counter", "Connections accepted.", m->accepted);
	add_value(b, "httpd_timeouts_total", "counter", "Connections ended because the client was too slow.", m->timed_out);
	add_value(b, "httpd_log_lines_lost_total", "counter", "Lines of the log that nobody took.", m->lines_lost);
	add_durations(b, m);
	add_head(b, "httpd_uptime_seconds", "gauge", "Since the start.");
	add_seconds(b, "httpd_uptime_seconds", now - m->began);
	if (pages)
		add_value(b, "process_resident_memory_bytes", "gauge", "Memory in use.",
			  pages * (uint64_t)sysconf(_SC_PAGESIZE));
}
