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

/* Lines are "name:password:id:..."; those that begin with + or - are for NIS. */
static str find(const struct idname *t, unsigned id)
{
	const char *line = t->text.s, *end = line + t->text.n, *next;
	unsigned here;

	for (; line < end; line = next + 1) {
		const char *name, *field;

		next = memchr(line, '\n', (size_t)(end - line));
		if (!next)
			next = end;
		name = memchr(line, ':', (size_t)(next - line));
		field = name ? memchr(name + 1, ':', (size_t)(next - name - 1)) : NULL;
		if (field && name > line && *line != '+' && *line != '-' && number(field + 1, next, &here) && here == id)
			return (str){ line, (size_t)(name - line) };
	}
	return (str){ 0 };
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
		row->name = find(t, id);
	return row->name;
}

void idname_finish(struct idname *t)
{
	buf_finish(&t->text);
	*t = (struct idname){ .file = t->file };
}
