/* http_parse.c - the head of a request, read as it arrives
 * SPDX-License-Identifier: ISC
 */
#include "userland/http_parse.h"

static const struct {
	const char *name;
	enum http_method method;
} methods[] = {
	{ "CONNECT", HTTP_CONNECT }, { "DELETE", HTTP_OTHER }, { "GET", HTTP_GET },   { "HEAD", HTTP_HEAD },
	{ "OPTIONS", HTTP_OPTIONS }, { "PATCH", HTTP_OTHER },  { "POST", HTTP_OTHER }, { "PUT", HTTP_OTHER },
	{ "TRACE", HTTP_OTHER },
};

static const char *const field_names[HTTP_FIELDS] = {
	[HTTP_HOST] = "host",
	[HTTP_IF_MATCH] = "if-match",
	[HTTP_IF_MODIFIED_SINCE] = "if-modified-since",
	[HTTP_IF_NONE_MATCH] = "if-none-match",
	[HTTP_IF_RANGE] = "if-range",
	[HTTP_IF_UNMODIFIED_SINCE] = "if-unmodified-since",
	[HTTP_RANGE] = "range",
	[HTTP_CONNECTION] = "connection",
	[HTTP_CONTENT_LENGTH] = "content-length",
	[HTTP_EXPECT] = "expect",
	[HTTP_TRANSFER_ENCODING] = "transfer-encoding",
};

static bool is_letter(unsigned char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool is_digit(unsigned char c)
{
	return c >= '0' && c <= '9';
}

/* RFC 9110 5.6.2 */
static bool is_token(unsigned char c)
{
	return is_letter(c) || is_digit(c) || (c && strchr("!#$%&'*+-.^_`|~", c));
}

static size_t token_length(str s)
{
	size_t n = 0;

	while (n < s.n && is_token((unsigned char)s.s[n]))
		n++;
	return n;
}

static str trimmed(str s)
{
	for (; s.n && (*s.s == ' ' || *s.s == '\t'); s.n--)
		s.s++;
	while (s.n && (s.s[s.n - 1] == ' ' || s.s[s.n - 1] == '\t'))
		s.n--;
	return s;
}

bool http_list_next(str *rest, str *element)
{
	while (rest->n) {
		const char *comma = memchr(rest->s, ',', rest->n);
		size_t n = comma ? (size_t)(comma - rest->s) : rest->n;

		*element = trimmed((str){ rest->s, n });
		rest->s += n + (comma != NULL);
		rest->n -= n + (comma != NULL);
		if (element->n)
			return true;
	}
	return false;
}

bool http_number(str s, uint64_t limit, uint64_t *value)
{
	uint64_t v = 0;

	for (size_t i = 0; i < s.n; i++) {
		unsigned digit = (unsigned char)s.s[i] - '0';

		if (digit > 9 || v > (limit - digit) / 10)
			return false;
		v = v * 10 + digit;
	}
	*value = v;
	return s.n > 0;
}

static struct http_span span_of(const char *s, str part)
{
	return (struct http_span){ (uint32_t)(part.s - s), (uint32_t)part.n };
}

static enum http_method method_of(str s)
{
	for (size_t i = 0; i < ARRAY_LEN(methods); i++)
		if (str_eq(s, str_of(methods[i].name)))
			return methods[i].method;
	return HTTP_UNKNOWN;
}

/* A name or address and perhaps a port (RFC 9110 7.2), or nothing at all. */
static bool is_authority(str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.s[i];

		if (!is_letter(c) && !is_digit(c) && (!c || !strchr("-._~!$&'()*+,;=:[]%", c)))
			return false;
	}
	return true;
}

/* The target is a path, an http address, or * for OPTIONS (RFC 9112 3.2). */
static int take_target(struct http_request *r, const char *s, str target)
{
	static const char scheme[] = "http://";
	const size_t n = sizeof(scheme) - 1;
	const char *question;

	for (size_t i = 0; i < target.n; i++)
		if ((unsigned char)target.s[i] <= ' ' || target.s[i] == 0x7f || target.s[i] == '#')
			return 400;
	if (r->method == HTTP_CONNECT || (r->method == HTTP_OPTIONS && str_eq(target, STR("*"))))
		return HTTP_MORE;
	if (target.n > n && http_word_is((str){ target.s, n }, scheme)) {
		size_t host = 0;

		target = (str){ target.s + n, target.n - n };
		while (host < target.n && target.s[host] != '/' && target.s[host] != '?')
			host++;
		if (!host || !is_authority((str){ target.s, host }))
			return 400;
		target = (str){ target.s + host, target.n - host };
	} else if (!target.n || *target.s != '/') {
		return 400;
	}
	question = target.n ? memchr(target.s, '?', target.n) : NULL;
	if (question) {
		r->query = span_of(s, (str){ question, target.n - (size_t)(question - target.s) });
		target.n -= r->query.n;
	}
	r->path = span_of(s, target);
	return HTTP_MORE;
}

/* "GET /path HTTP/1.1" */
static int take_request_line(struct http_parser *p, const char *s, str line)
{
	struct http_request *r = &p->request;
	size_t method = token_length(line), target = 0;
	const char *version;

	r->line = span_of(s, line);
	if (!method || method == line.n || line.s[method] != ' ')
		return 400;
	r->method = method_of((str){ line.s, method });
	line = (str){ line.s + method + 1, line.n - method - 1 };
	while (target < line.n && line.s[target] != ' ')
		target++;
	version = line.s + target;
	if (line.n - target != 9 || !mem_equal(version, " HTTP/", 6) || !is_digit((unsigned char)version[6]) ||
	    version[7] != '.' || !is_digit((unsigned char)version[8]))
		return 400;
	if (version[6] != '1')
		return 505;
	r->minor = version[8] != '0';
	r->keep_alive = r->minor > 0;
	p->begun = true;
	return take_target(r, s, (str){ line.s, target });
}

static void take_connection(struct http_parser *p, str value)
{
	str option;

	while (http_list_next(&value, &option)) {
		if (http_word_is(option, "close"))
			p->close = true;
		else if (http_word_is(option, "keep-alive"))
			p->request.keep_alive = true;
	}
}

static int take_field(struct http_parser *p, const char *s, enum http_field which, str value)
{
	struct http_request *r = &p->request;
	bool again = p->has & 1u << which;

	p->has |= 1u << which;
	switch (which) {
	case HTTP_HOST:
		if (again || !is_authority(value))
			return 400;
		break;
	case HTTP_CONNECTION:
		take_connection(p, value);
		break;
	case HTTP_CONTENT_LENGTH:
		if (again || !http_number(value, UINT64_MAX, &r->body))
			return 400;
		break;
	case HTTP_TRANSFER_ENCODING:
		if (again || !r->minor)
			return 400;
		if (!http_word_is(value, "chunked"))
			return 501;
		r->chunked = true;
		break;
	case HTTP_EXPECT:
		r->expects = r->minor && http_word_is(value, "100-continue");
		break;
	default:
		break;
	}
	if (which < HTTP_KEPT && !again)
		r->field[which] = span_of(s, value);
	return HTTP_MORE;
}

/* "Name: value" */
static int take_field_line(struct http_parser *p, const char *s, str line)
{
	size_t name = token_length(line);
	str value;

	if (!name || name == line.n || line.s[name] != ':')
		return 400;
	if (++p->fields > HTTP_FIELDS_MAX)
		return 431;
	value = trimmed((str){ line.s + name + 1, line.n - name - 1 });
	for (size_t i = 0; i < value.n; i++)
		if (((unsigned char)value.s[i] < ' ' && value.s[i] != '\t') || value.s[i] == 0x7f)
			return 400;
	for (unsigned i = 0; i < HTTP_FIELDS; i++)
		if (http_word_is((str){ line.s, name }, field_names[i]))
			return take_field(p, s, (enum http_field)i, value);
	return HTTP_MORE;
}

/* What can be said only when all fields are there. */
static int take_end(struct http_parser *p, uint32_t end)
{
	struct http_request *r = &p->request;

	if ((r->minor && !(p->has & 1u << HTTP_HOST)) || (r->chunked && p->has & 1u << HTTP_CONTENT_LENGTH))
		return 400;
	if (p->close)
		r->keep_alive = false;
	r->length = end;
	return HTTP_WHOLE;
}

/* s[p->line..end) is a line, and its CR LF is behind it. */
static int take_line(struct http_parser *p, const char *s, uint32_t end)
{
	str line = { s + p->line, end - p->line };

	if (memchr(line.s, '\r', line.n))
		return 400;
	if (!p->begun && !line.n && p->line == 0)
		return HTTP_MORE; /* RFC 9112 2.2: an empty line before a request is nothing */
	if (!p->begun)
		return line.n > HTTP_LINE_MAX ? 414 : take_request_line(p, s, line);
	if (end > HTTP_HEAD_MAX)
		return 431;
	return line.n ? take_field_line(p, s, line) : take_end(p, end + 2);
}

/* A line whose end has not come. */
static int wait_for_line(const struct http_parser *p, const char *s, size_t n)
{
	if (p->begun)
		return n > HTTP_HEAD_MAX ? 431 : HTTP_MORE;
	/* what speaks TLS, say, will not end its line */
	if (p->line < n && !is_token((unsigned char)s[p->line]) && s[p->line] != '\r')
		return 400;
	return n - p->line > HTTP_LINE_MAX ? 414 : HTTP_MORE;
}

int http_parse(struct http_parser *p, const char *s, size_t n)
{
	while (p->seen < n) {
		const char *lf = memchr(s + p->seen, '\n', n - p->seen);
		uint32_t end;
		int status;

		p->seen = (uint32_t)(lf ? lf - s + 1 : (ptrdiff_t)n);
		if (!lf)
			break;
		end = (uint32_t)(lf - s);
		if (end == p->line || s[end - 1] != '\r')
			return 400;
		status = take_line(p, s, end - 1);
		if (status != HTTP_MORE)
			return status;
		p->line = end + 1;
	}
	return wait_for_line(p, s, n);
}
