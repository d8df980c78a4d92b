/* list_long.c - the long format
 * SPDX-License-Identifier: ISC
 */
#include "userland/list.h"

#include "userland/human.h"
#include "userland/width.h"

#include <sys/sysmacros.h>

static void at_least(size_t *width, size_t n)
{
	if (*width < n)
		*width = n;
}

static size_t digits(uint64_t v)
{
	size_t n = 1;

	while (v /= 10)
		n++;
	return n;
}

static char *size_text(const struct ls *ls, uint64_t size, char tmp[24])
{
	return ls->o.human ? human_size(size, ls->o.human, tmp) : num_text((long long)size, tmp);
}

static str id_name(struct ls *ls, struct idname *t, unsigned id)
{
	return ls->o.numeric ? (str){ 0 } : idname(t, id);
}

static size_t id_width(struct ls *ls, struct idname *t, unsigned id)
{
	str name = id_name(ls, t, id);

	return name.s ? width_of(name.s, name.n, ls->utf8) : digits(id);
}

static bool is_device(const struct file *f)
{
	return S_ISCHR(f->mode) || S_ISBLK(f->mode);
}

static void measure(struct ls *ls, struct list_widths *w, const struct file *f)
{
	char tmp[24];

	at_least(&w->links, digits(f->links));
	at_least(&w->owner, id_width(ls, &ls->users, f->uid));
	at_least(&w->group, id_width(ls, &ls->groups, f->gid));
	if (is_device(f)) {
		at_least(&w->major, digits(major(f->rdev)));
		at_least(&w->minor, digits(minor(f->rdev)));
		at_least(&w->size, w->major + 2 + w->minor);
	} else {
		at_least(&w->size, ls->o.human ? strlen(size_text(ls, f->size, tmp)) : digits(f->size));
	}
}

void list_measure(struct ls *ls)
{
	struct list_widths *w = &ls->list.widths;
	bool is_long = ls->o.format == FORMAT_LONG;
	char tmp[24];

	*w = (struct list_widths){ 0 };
	if ((!is_long && !ls->o.inode && !ls->o.blocks) || ls->o.format == FORMAT_COMMAS)
		return;
	for (size_t i = 0; i < ls->list.n; i++) {
		const struct entry *e = entry_at(&ls->list, i);

		if (ls->o.inode && !e->failed)
			at_least(&w->inode, digits(e->ino));
		if (ls->o.blocks && e->file)
			at_least(&w->block, strlen(list_block_text(ls, e, tmp)));
		if (is_long && e->file)
			measure(ls, w, e->file);
	}
}

/* By DT_*, which are the types of modes. */
static const char letters[] = "?pc?d?b?-?l?s???";

/* "drwxr-xr-x" and a place for the sign of an ACL. */
static void add_mode(struct buf *b, mode_t mode)
{
	char s[10];

	s[0] = letters[(mode & S_IFMT) >> 12];
	for (int i = 0; i < 9; i++)
		s[i + 1] = mode & (0400u >> i) ? "rwx"[i % 3] : '-';
	if (mode & S_ISUID)
		s[3] = s[3] == 'x' ? 's' : 'S';
	if (mode & S_ISGID)
		s[6] = s[6] == 'x' ? 's' : 'S';
	if (mode & S_ISVTX)
		s[9] = s[9] == 'x' ? 't' : 'T';
	buf_add(b, s, 10);
}

/* Names stand on the left, numbers on the right. */
static void add_id(struct ls *ls, struct buf *b, struct idname *t, const struct entry *e, unsigned id, size_t width)
{
	str name = e->file ? id_name(ls, t, id) : STR("?");
	char tmp[24];
	size_t n;

	if (!name.s) {
		list_right(b, num_text(id, tmp), width);
		return;
	}
	n = width_of(name.s, name.n, ls->utf8);
	buf_add(b, name.s, name.n);
	for (; n < width; n++)
		buf_addc(b, ' ');
	buf_addc(b, ' ');
}

static void add_size(struct ls *ls, struct buf *b, const struct file *f)
{
	const struct list_widths *w = &ls->list.widths;
	size_t device = w->major + 2 + w->minor;
	char tmp[24];
	size_t n;

	if (!f || !is_device(f)) {
		list_right(b, f ? size_text(ls, f->size, tmp) : "?", w->size);
		return;
	}
	list_right(b, num_text(major(f->rdev), tmp), w->major + (w->size > device ? w->size - device : 0));
	n = b->n;
	b->s[n - 1] = ',';
	buf_addc(b, ' ');
	list_right(b, num_text(minor(f->rdev), tmp), w->minor);
}

/* All that stands before the name. Returns its bytes, counted as GNU does it: from behind the owner and group. */
static size_t add_columns(struct ls *ls, struct buf *b, const struct entry *e)
{
	const struct list_widths *w = &ls->list.widths;
	const struct file *f = e->file;
	size_t from = b->n;
	char tmp[24];

	list_frills(ls, e);
	if (f) {
		add_mode(b, f->mode);
	} else {
		buf_addc(b, letters[e->type]);
		buf_adds(b, "?????????");
	}
	if (ls->list.acl)
		buf_addc(b, !f ? '?' : f->acl ? '+' : ' ');
	buf_addc(b, ' ');
	list_right(b, f ? num_text((long long)f->links, tmp) : "?", w->links);
	if (!ls->o.no_owner)
		add_id(ls, b, &ls->users, e, f ? f->uid : 0, w->owner);
	if (!ls->o.no_group)
		add_id(ls, b, &ls->groups, e, f ? f->gid : 0, w->group);
	if (!ls->o.no_owner || !ls->o.no_group)
		from = b->n;
	add_size(ls, b, f);
	time_add(ls, b, f && f->has_time ? &f->time : NULL);
	return b->n - from;
}

static void add_line(struct ls *ls, const struct entry *e)
{
	struct buf *b = &ls->out.buf;
	const struct file *f = e->file;
	size_t at, n;
	char mark;

	color_normal(ls);
	at = add_columns(ls, b, e);
	n = list_name(ls, e, false, at);
	mark = e->type == DT_LNK ? '\0' : list_mark_of(ls, e);
	if (f && f->link.s) {
		buf_adds(b, " -> ");
		list_name(ls, e, true, at + n + 4);
		mark = list_mark(ls, f->link_mode);
	}
	if (mark)
		buf_addc(b, mark);
	out_addc(&ls->out, ls->o.end);
}

void list_long(struct ls *ls)
{
	for (size_t i = 0; i < ls->list.n; i++)
		add_line(ls, entry_at(&ls->list, i));
}
