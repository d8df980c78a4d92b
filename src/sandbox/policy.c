/* policy.c - what a confined program may touch, as rules of text
 * SPDX-License-Identifier: ISC
 */
#include "sandbox/policy.h"

#include "base/buf.h"
#include "base/near.h"

const char policy_presets[] = "default pure observe net-server";

/* Programs of the system can be started, and find what belongs to no user. */
#define SYSTEM \
	"fs:ro:?/usr\nfs:ro:?/bin\nfs:ro:?/sbin\nfs:ro:?/lib\nfs:ro:?/lib32\nfs:ro:?/lib64\nfs:ro:?/libx32\nfs:ro:?/opt\n" \
	"fs:ro:?/etc\nfs:rw:?/dev/null\nfs:rw:?/dev/zero\nfs:rw:?/dev/full\nfs:ro:?/dev/random\nfs:ro:?/dev/urandom\n" \
	"fs:ro:?/proc/cpuinfo\nfs:ro:?/proc/meminfo\nfs:ro:?/proc/sys\nfs:ro:?/sys/devices/system/cpu\n" \
	"env:PATH\nenv:HOME\nenv:USER\nenv:LOGNAME\nenv:SHELL\nenv:TERM\nenv:LANG\nenv:LC_*\nenv:TZ\nenv:PWD\n" \
	"env:COLUMNS\nenv:LINES\n"

static const struct {
	const char *name, *rules;
} presets[] = {
	{ "default", SYSTEM "fs:rw:?/dev/tty\nfs:rw:.\n" },
	{ "pure", SYSTEM },
	{ "observe", SYSTEM "fs:ro:?/proc\nfs:ro:?/sys\nfs:rw:?/dev/tty\n" },
	{ "net-server", SYSTEM "fs:ro:.\n" },
};

static const char *say(struct policy *p, const char **why, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
static const char *say(struct policy *p, const char **why, const char *fmt, ...)
{
	struct buf b = buf_in(&p->arena);
	va_list ap;

	va_start(ap, fmt);
	buf_vfmt(&b, fmt, ap);
	va_end(ap);
	return *why = buf_cstr(&b);
}

static bool add_path(struct policy *p, const char *value, const char **why)
{
	struct policy_path *r = arena_zalloc(&p->arena, sizeof(*r));

	if (strncmp(value, "rw:", 3) == 0) {
		r->write = true;
	} else if (strncmp(value, "ro:", 3) != 0) {
		say(p, why, "fs:%s: fs:ro:PATH or fs:rw:PATH is wanted", value);
		return false;
	}
	value += 3;
	if (*value == '?') {
		r->optional = true;
		value++;
	}
	if (!*value) {
		say(p, why, "fs: the path is missing");
		return false;
	}
	r->path = arena_dup(&p->arena, value, strlen(value));
	r->next = p->paths;
	p->paths = r;
	return true;
}

static bool digits(const char *s, uint64_t max, uint64_t *v, const char **end)
{
	const char *start = s;

	for (*v = 0; *s >= '0' && *s <= '9'; s++)
		if (__builtin_mul_overflow(*v, 10, v) || __builtin_add_overflow(*v, *s - '0', v) || *v > max)
			return false;
	*end = s;
	return s > start;
}

static bool add_net(struct policy *p, const char *value, const char **why)
{
	bool listen = strncmp(value, "listen:tcp:", 11) == 0;
	struct policy_port *r;
	const char *end;
	uint64_t port;

	if (strcmp(value, "none") == 0) {
		p->net_host = p->net_unix = false;
		p->ports = NULL;
		return true;
	}
	if (strcmp(value, "host") == 0)
		return p->net_host = true;
	if (strcmp(value, "unix") == 0)
		return p->net_unix = true;
	if (!listen && strncmp(value, "connect:tcp:", 12) != 0) {
		say(p, why, "net:%s: none, host, unix, listen:tcp:PORT or connect:tcp:PORT is wanted", value);
		return false;
	}
	if (!digits(value + (listen ? 11 : 12), UINT16_MAX, &port, &end) || *end) {
		say(p, why, "net:%s: a port is a number up to 65535", value);
		return false;
	}
	r = arena_alloc(&p->arena, sizeof(*r));
	*r = (struct policy_port){ p->ports, (uint16_t)port, listen };
	p->ports = r;
	return true;
}

static bool add_ipc(struct policy *p, const char *value, const char **why)
{
	p->ipc_host = strcmp(value, "host") == 0;
	if (!p->ipc_host)
		say(p, why, "ipc:%s: ipc:host is wanted", value);
	return p->ipc_host;
}

static bool add_env(struct policy *p, const char *value, const char **why)
{
	struct policy_env *r = arena_zalloc(&p->arena, sizeof(*r));
	const char *eq = strchr(value, '=');
	size_t n = eq ? (size_t)(eq - value) : strlen(value);

	if (!n) {
		say(p, why, "env: the name is missing");
		return false;
	}
	if (eq && eq[-1] == '*') {
		say(p, why, "env:%s: a value is for one name, not for all that begin so", value);
		return false;
	}
	r->name = arena_dup(&p->arena, value, n);
	r->value = eq ? arena_dup(&p->arena, eq + 1, strlen(eq + 1)) : NULL;
	r->next = p->env;
	p->env = r;
	return true;
}

static bool add_fd(struct policy *p, const char *value, const char **why)
{
	const char *end;
	uint64_t fd;

	if (!digits(value, 63, &fd, &end) || *end) {
		say(p, why, "fd:%s: a descriptor is a number up to 63", value);
		return false;
	}
	p->fds |= 1ULL << fd;
	return true;
}

static bool add_limit(struct policy *p, enum policy_limit limit, const char *rule, const char *value, const char **why)
{
	static const char units[] = "KMGT";
	bool size = limit == LIMIT_MEM || limit == LIMIT_FSIZE;
	const char *end, *unit;
	uint64_t v;

	if (!digits(value, UINT64_MAX >> 1, &v, &end))
		goto bad;
	unit = *end && size ? strchr(units, *end) : NULL;
	if (unit) {
		unsigned shift = (unsigned)(unit - units + 1) * 10;

		if (v > UINT64_MAX >> 1 >> shift)
			goto bad;
		v <<= shift;
		end++;
	}
	if (*end)
		goto bad;
	p->limit[limit] = v;
	p->limited[limit] = true;
	return true;
bad:
	say(p, why, "%s: not a %s", rule, size ? "size (a number, and K, M, G or T)" : "number");
	return false;
}

static bool add_preset(struct policy *p, const char *name, const char **why)
{
	unsigned line;

	for (size_t i = 0; i < ARRAY_LEN(presets); i++)
		if (strcmp(presets[i].name, name) == 0)
			return policy_rules(p, presets[i].rules, strlen(presets[i].rules), &line, why);
	say(p, why, "no preset is called '%s'; there are: %s", name, policy_presets);
	return false;
}

bool policy_rule(struct policy *p, const char *rule, const char **why)
{
	static const char *const limits[LIMIT_COUNT] = { "mem", "cpu", "files", "fsize", "pids" };
	static const char *const keys[] = { "fs", "net", "ipc", "env", "fd", "preset", "mem", "cpu", "files", "fsize", "pids" };
	size_t n = strcspn(rule, ":");
	const char *value = rule + n + 1, *near;

	if (rule[n]) {
		if (n == 2 && memcmp(rule, "fs", 2) == 0)
			return add_path(p, value, why);
		if (n == 3 && memcmp(rule, "net", 3) == 0)
			return add_net(p, value, why);
		if (n == 3 && memcmp(rule, "ipc", 3) == 0)
			return add_ipc(p, value, why);
		if (n == 3 && memcmp(rule, "env", 3) == 0)
			return add_env(p, value, why);
		if (n == 2 && memcmp(rule, "fd", 2) == 0)
			return add_fd(p, value, why);
		if (n == 6 && memcmp(rule, "preset", 6) == 0)
			return add_preset(p, value, why);
		for (int i = 0; i < LIMIT_COUNT; i++)
			if (strlen(limits[i]) == n && memcmp(rule, limits[i], n) == 0)
				return add_limit(p, (enum policy_limit)i, rule, value, why);
	}
	near = near_word(rule, n, keys, ARRAY_LEN(keys));
	if (!rule[n])
		say(p, why, "'%s': a rule is KEY:VALUE", rule);
	else if (near)
		say(p, why, "'%.*s' is no key of a rule; '%s' is", (int)n, rule, near);
	else
		say(p, why, "'%.*s' is no key of a rule", (int)n, rule);
	return false;
}

bool policy_rules(struct policy *p, const char *text, size_t n, unsigned *line, const char **why)
{
	const char *end = text + n;

	for (*line = 1; text < end; (*line)++) {
		const char *nl = memchr(text, '\n', (size_t)(end - text)), *stop = nl ? nl : end, *from = text;

		while (from < stop && (*from == ' ' || *from == '\t'))
			from++;
		while (stop > from && (stop[-1] == ' ' || stop[-1] == '\t' || stop[-1] == '\r'))
			stop--;
		if (memchr(from, '\0', (size_t)(stop - from))) {
			say(p, why, "a NUL byte");
			return false;
		}
		if (stop > from && *from != '#' &&
		    !policy_rule(p, arena_dup(&p->arena, from, (size_t)(stop - from)), why))
			return false;
		text = nl ? nl + 1 : end;
	}
	return true;
}

void policy_finish(struct policy *p)
{
	arena_finish(&p->arena);
	*p = (struct policy){ 0 };
}
