/* list_layout.c - names, in lines or columns
 * SPDX-License-Identifier: ISC
 */
#include "userland/list.h"

#include "userland/human.h"
#include "userland/width.h"

enum { LEAST = 3, GAP = 2 }; /* a column with one letter, and what is between two */

str list_shown(struct ls *ls, const char *s, size_t n)
{
	if (!ls->o.hide_control)
		return (str){ s, n };
	ls->text.n = 0;
	width_hide(&ls->text, s, n, ls->utf8);
	return (str){ ls->text.s, ls->text.n };
}

size_t list_name(struct ls *ls, const struct entry *e, bool target, size_t at)
{
	str s = target ? list_shown(ls, e->file->link.s, e->file->link.n) : list_shown(ls, e->name, e->len);
	bool painted = ls->o.color && color_begin(ls, e, target);

	buf_add(&ls->out.buf, s.s, s.n);
	if (painted)
		color_end(ls, at, s.n);
	return s.n;
}

char list_mark(const struct ls *ls, mode_t mode)
{
	if (ls->o.mark == MARK_NONE || S_ISREG(mode))
		return ls->o.mark == MARK_ALL && mode & 0111 ? '*' : '\0';
	if (S_ISDIR(mode))
		return '/';
	if (ls->o.mark == MARK_SLASH)
		return '\0';
	return S_ISLNK(mode) ? '@' : S_ISFIFO(mode) ? '|' : S_ISSOCK(mode) ? '=' : '\0';
}

char list_mark_of(const struct ls *ls, const struct entry *e)
{
	return list_mark(ls, e->file ? e->file->mode : DTTOIF(e->type));
}

char *list_blocks(const struct ls *ls, uint64_t blocks, char tmp[24])
{
	if (ls->o.human)
		return human_size(blocks * 512, ls->o.human, tmp);
	return num_text((long long)(ls->o.block_size == 512 ? blocks : blocks / 2 + blocks % 2), tmp);
}

char *list_inode_text(const struct entry *e, char tmp[24])
{
	if (!e->failed)
		return num_text((long long)e->ino, tmp);
	memcpy(tmp, "?", 2);
	return tmp;
}

char *list_block_text(const struct ls *ls, const struct entry *e, char tmp[24])
{
	if (e->file)
		return list_blocks(ls, e->file->blocks, tmp);
	memcpy(tmp, "?", 2);
	return tmp;
}

void list_right(struct buf *b, const char *s, size_t w)
{
	size_t n = strlen(s);

	for (; w > n; w--)
		buf_addc(b, ' ');
	buf_add(b, s, n);
	buf_addc(b, ' ');
}

void list_frills(struct ls *ls, const struct entry *e)
{
	struct buf *b = &ls->out.buf;
	char tmp[24];

	if (ls->o.inode)
		list_right(b, list_inode_text(e, tmp), ls->list.widths.inode);
	if (ls->o.blocks)
		list_right(b, list_block_text(ls, e, tmp), ls->list.widths.block);
}

/* ---- columns ---- */

struct layout {
	size_t *cells; /* of each entry, frills included; NULL: nobody asks */
	size_t *columns; /* widths; count of them */
	size_t count;
};

static size_t wider(size_t width, const char *s)
{
	size_t n = strlen(s);

	return (n > width ? n : width) + 1;
}

static size_t cells_of(struct ls *ls, const struct entry *e)
{
	str s = list_shown(ls, e->name, e->len);
	size_t n = width_of(s.s, s.n, ls->utf8) + (list_mark_of(ls, e) != '\0');
	char tmp[24];

	if (ls->o.inode)
		n += wider(ls->list.widths.inode, list_inode_text(e, tmp));
	if (ls->o.blocks)
		n += wider(ls->list.widths.block, list_block_text(ls, e, tmp));
	return n;
}

static void show(struct ls *ls, size_t i, size_t at)
{
	const struct entry *e = entry_at(&ls->list, i);
	char mark = list_mark_of(ls, e);

	if (ls->o.color)
		color_normal(ls);
	list_frills(ls, e);
	list_name(ls, e, false, at);
	if (mark)
		buf_addc(&ls->out.buf, mark);
}

/* Whether the entries fit into that many columns, whose widths are set. Names of one letter are not
   measured, so that a line of these may be as long as the width, as GNU has it. */
static bool fits(const struct ls *ls, struct layout *y, size_t count)
{
	size_t n = ls->list.n, rows = (n + count - 1) / count, total = count * LEAST;

	for (size_t k = 0; k < count; k++)
		y->columns[k] = LEAST;
	for (size_t i = 0; i < n; i++) {
		size_t k = ls->o.format == FORMAT_ACROSS ? i % count : i / rows;
		size_t need = y->cells[i] + (k == count - 1 ? 0 : GAP);

		if (need > y->columns[k]) {
			total += need - y->columns[k];
			y->columns[k] = need;
			if (total >= ls->o.width)
				return false;
		}
	}
	y->count = count;
	return true;
}

/* As many columns as fit, but at least one. */
static void choose_columns(struct ls *ls, struct layout *y)
{
	size_t most = (ls->o.width + LEAST - 1) / LEAST;

	if (most > ls->list.n)
		most = ls->list.n;
	if (!most)
		most = 1;
	y->columns = mem_alloc(mem_mul(most, sizeof(size_t)));
	for (size_t count = most; count > 1; count--)
		if (fits(ls, y, count))
			return;
	y->count = 1;
	y->columns[0] = 0;
}

/* From one column to another, with tabulators where these reach. */
static void move(struct ls *ls, size_t from, size_t to)
{
	size_t tab = ls->o.tab;

	while (from < to) {
		if (tab && to / tab > (from + 1) / tab) {
			buf_addc(&ls->out.buf, '\t');
			from += tab - from % tab;
		} else {
			buf_addc(&ls->out.buf, ' ');
			from++;
		}
	}
}

static void show_columns(struct ls *ls, const struct layout *y)
{
	bool across = ls->o.format == FORMAT_ACROSS;
	size_t n = ls->list.n, rows = (n + y->count - 1) / y->count;

	for (size_t row = 0; row < rows; row++) {
		size_t at = 0;

		for (size_t k = 0; k < y->count; k++) {
			size_t i = across ? row * y->count + k : k * rows + row, next = across ? i + 1 : i + rows;

			show(ls, i, at);
			if (next >= n || k + 1 == y->count)
				break;
			move(ls, at + y->cells[i], at + y->columns[k]);
			at += y->columns[k];
		}
		out_addc(&ls->out, ls->o.end);
	}
}

/* One behind the other, the separator and a blank between them or, at the end of a line, the separator alone. */
static void show_flowing(struct ls *ls, const struct layout *y, char separator)
{
	size_t at = 0, width = ls->o.width;

	for (size_t i = 0; i < ls->list.n; i++) {
		size_t n = y->cells ? y->cells[i] : 0;

		if (i) {
			bool same = !width || at + n + 2 < width;

			buf_addc(&ls->out.buf, separator);
			out_addc(&ls->out, same ? ' ' : ls->o.end);
			at = same ? at + 2 : 0;
		}
		show(ls, i, at);
		at += n;
	}
	out_addc(&ls->out, ls->o.end);
}

static void show_lines(struct ls *ls)
{
	bool plain = !ls->o.color && !ls->o.inode && !ls->o.blocks && !ls->o.mark && !ls->o.hide_control;

	for (size_t i = 0; i < ls->list.n; i++) {
		if (plain) {
			const struct entry *e = entry_at(&ls->list, i);

			buf_add(&ls->out.buf, e->name, e->len);
		} else {
			show(ls, i, 0);
		}
		out_addc(&ls->out, ls->o.end);
	}
}

void list_show(struct ls *ls)
{
	enum list_format format = ls->o.format;
	struct layout y = { 0 };

	if (!ls->list.n)
		return;
	if (format == FORMAT_LONG) {
		list_long(ls);
		return;
	}
	if (format != FORMAT_LINES && ls->o.width) {
		y.cells = mem_alloc(mem_mul(ls->list.n, sizeof(size_t)));
		for (size_t i = 0; i < ls->list.n; i++)
			y.cells[i] = cells_of(ls, entry_at(&ls->list, i));
	}
	if (format == FORMAT_LINES) {
		show_lines(ls);
	} else if (format == FORMAT_COMMAS || !ls->o.width) {
		show_flowing(ls, &y, format == FORMAT_COMMAS ? ',' : ' ');
	} else {
		choose_columns(ls, &y);
		show_columns(ls, &y);
	}
	mem_free(y.cells);
	mem_free(y.columns);
}
