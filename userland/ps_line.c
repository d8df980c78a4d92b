/* ps_line.c - processes as lines
 *
 * A value that is wider than its column pushes the next ones to the right, until the blanks before a number make good
 * for it.
 * SPDX-License-Identifier: ISC
 */
#include "userland/ps.h"

#include "base/unicode.h"
#include "base/utf8.h"

enum { LEAST_REST = 3, SOME_SIGNALS = 9, MORE_SIGNALS = 16 - SOME_SIGNALS };

/* How many bytes a character has that begins with c; 0: none does. */
static size_t announced(unsigned char c)
{
	return c < 0xc2 ? 0 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : c < 0xf5 ? 4 : 0;
}

/* The bytes of what is no character after all, each for itself. */
static size_t add_bytes(struct ps *ps, const char *s, size_t n, size_t room)
{
	if (n > room)
		n = room;
	for (size_t i = 0; i < n; i++)
		buf_addc(&ps->cell, s[i] >= ' ' && s[i] < 0x7f ? s[i] : '?');
	return n;
}

/* What does not print is a ?, but where there is no UTF-8, control characters are dots; so it is, too, behind a byte
   that can begin no character. */
size_t ps_text(struct ps *ps, str text, size_t room)
{
	const char *s = text.s, *end = s + text.n;
	bool utf8 = ps->utf8;
	size_t cells = 0, n;

	for (; s < end && cells < room; s += n) {
		uint32_t c = (unsigned char)*s;
		int wide = c >= 0x20 && c < 0x7f ? 1 : -1;

		n = 1;
		if (c >= 0x80 && utf8) {
			n = utf8_decode(s, (size_t)(end - s), &c);
			if (c >= UTF8_RAW) {
				n = announced((unsigned char)*s);
				utf8 = n;
				n = !n ? 1 : n < (size_t)(end - s) ? n : (size_t)(end - s);
				cells += add_bytes(ps, s, n, room - cells);
				continue;
			}
			wide = unicode_width(c);
		}
		if (wide >= 0 && (size_t)wide > room - cells)
			break;
		if (wide >= 0)
			buf_add(&ps->cell, s, n);
		else
			buf_addc(&ps->cell, c < 0x80 && !utf8 ? '.' : '?');
		cells += wide >= 0 ? (size_t)wide : 1;
	}
	return cells;
}

void ps_choose(struct ps *ps, struct ps_chosen_list *l, const struct ps_column *c)
{
	if (l->n == l->cap) {
		l->cap = l->cap ? l->cap * 2 : 16;
		l->v = mem_realloc(l->v, mem_mul(l->cap, sizeof(*l->v)));
	}
	l->v[l->n++] = (struct ps_chosen){ .column = c, .header = str_of(c->header),
					   .width = c->width ? c->width : ps->pid_width };
}

/* Lines take as many of the screen's as their columns need; of the last, a little if it has no end. Signals are shown as
   a whole where there is room for all of them. */
void ps_layout(struct ps *ps)
{
	size_t needed = 0, more = 0;

	for (size_t i = 0; i < ps->o.columns.n; i++) {
		const struct ps_chosen *c = &ps->o.columns.v[i];
		bool last = i + 1 == ps->o.columns.n;

		needed += last && c->column->just == REST ? LEAST_REST : c->width + !last;
		more += c->column->just == SIGNALS ? MORE_SIGNALS : 0;
	}
	if (ps->cols < needed)
		ps->cols *= (needed + ps->cols - 1) / ps->cols;
	ps->whole_signals = needed + more <= ps->cols;
}

/* How many cells a value is to have at least, with blanks before it. */
static size_t right_edge(const struct ps *ps, const struct ps_chosen *c)
{
	if (c->column->just == SIGNALS)
		return SOME_SIGNALS + (ps->whole_signals ? MORE_SIGNALS : 0);
	return c->column->just == RIGHT || (c->column->just == NAME && ps->o.numeric) ? c->width : 0;
}

static void add_blanks(struct buf *b, size_t n)
{
	if (!n)
		return;
	if (b->cap - b->n < n)
		buf_grow(b, n);
	memset(b->s + b->n, ' ', n);
	b->n += n;
}

/* What the last column has when it begins here. A line that is full already has no end. */
static size_t rest(const struct ps *ps, size_t at)
{
	return at > ps->cols ? SIZE_MAX : ps->cols - at;
}

/* p is NULL for the header. */
static void add_line(struct ps *ps, const struct process *p)
{
	size_t due = 0, at = 0; /* where the next column belongs, and where we are */

	for (size_t i = 0; i < ps->o.columns.n; i++) {
		const struct ps_chosen *c = &ps->o.columns.v[i];
		bool last = i + 1 == ps->o.columns.n;
		size_t room = last ? rest(ps, due > at ? due : at + (i > 0)) : c->width;
		size_t edge = right_edge(ps, c), cells, lead, blanks;

		ps->cell.n = 0;
		cells = p ? c->column->add(ps, p, c->column, room) : ps_text(ps, c->header, SIZE_MAX);
		lead = cells < edge ? edge - cells : 0;
		blanks = due + lead > at ? due + lead - at : i > 0;
		add_blanks(&ps->out.buf, blanks);
		buf_add(&ps->out.buf, ps->cell.s, ps->cell.n);
		at += blanks + cells;
		due += c->width + (c->column->just == SIGNALS && ps->whole_signals ? MORE_SIGNALS : 0) + 1;
	}
	out_addc(&ps->out, '\n');
}

void ps_header(struct ps *ps)
{
	bool any = false;

	for (size_t i = 0; i < ps->o.columns.n; i++)
		any = any || ps->o.columns.v[i].header.n;
	if (any && !ps->o.no_header)
		add_line(ps, NULL);
}

void ps_line(struct ps *ps, const struct process *p)
{
	if (ps->rows > 1 && ps->lines && ps->lines % (ps->rows - 1) == 0)
		ps_header(ps);
	ps->lines++;
	add_line(ps, p);
}
