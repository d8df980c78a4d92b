/* idname.c - names of user and group numbers
 * SPDX-License-Identifier: ISC
 */
#include "userland/idname.h"

#include "base/fdio.h"

#include <fcntl.h>
#include <unistd.h>

static void load(struct idname *t)
{
	int fd = open(t->file, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? 0 : 1;

	t->loaded = true;
	while (n > 0) {
		if (t->text.cap - t->text.n < 4096)
			buf_grow(&t->text, 4096);
		n = fd_read(fd, t->text.s + t->text.n, t->text.cap - t->text.n);
		t->text.n += n > 0 ? (size_t)n : 0;
	}
	if (fd >= 0)
		close(fd);
}

/* Digits from *p on; false when there are none or too many. */
static bool number(const char *p, const char *end, unsigned *id)
{
	uint64_t v = 0;
	const char *from = p;

	for (; p < end && *p >= '0' && *p <= '9' && v < UINT32_MAX; p++)
		v = v * 10 + (uint64_t)(*p - '0');
	*id = (unsigned)v;
	return p > from && v < UINT32_MAX && (p == end || *p == ':');
}

/* The first line of that name, or without one of that id. Lines are "name:password:id:..."; those that begin with + or - are
   for NIS. */
static str find(const struct idname *t, const str *wanted, unsigned *id)
{
	const char *line = t->text.s, *end = line + t->text.n, *next;
	unsigned here;

	for (; line < end; line = next + 1) {
		const char *behind, *field;
		str name;

		next = memchr(line, '\n', (size_t)(end - line));
		if (!next)
			next = end;
		behind = memchr(line, ':', (size_t)(next - line));
		field = behind ? memchr(behind + 1, ':', (size_t)(next - behind - 1)) : NULL;
		if (!field || behind == line || *line == '+' || *line == '-' || !number(field + 1, next, &here))
			continue;
		name = (str){ line, (size_t)(behind - line) };
		if (wanted ? str_eq(name, *wanted) : here == *id) {
			*id = here;
			return name;
		}
	}
	return (str){ 0 };
}

bool idname_number(struct idname *t, str name, unsigned *id)
{
	if (!t->loaded)
		load(t);
	return t->text.n && find(t, &name, id).s;
}

str idname(struct idname *t, unsigned id)
{
	struct idname_row *row = &t->rows[id % ARRAY_LEN(t->rows)];

	if (row->known && row->id == id)
		return row->name;
	if (!t->loaded)
		load(t);
	*row = (struct idname_row){ { 0 }, id, true };
	if (t->text.n)
		row->name = find(t, NULL, &id);
	return row->name;
}

void idname_finish(struct idname *t)
{
	buf_finish(&t->text);
	*t = (struct idname){ .file = t->file };
}
