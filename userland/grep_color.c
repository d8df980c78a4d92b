/* grep_color.c - GREP_COLORS
 * SPDX-License-Identifier: ISC
 */
#include "userland/grep.h"

#include <stdlib.h>

/* One capability, name or name=value. Those not known mean something to another program. */
static void set(struct grep *g, str name, const char *value)
{
	struct grep_colors *c = &g->colors;
	const struct {
		const char *name;
		const char **to, **too;
	} table[] = {
		{ "mt", &c->selected_match, &c->context_match }, { "ms", &c->selected_match, NULL },
		{ "mc", &c->context_match, NULL }, { "fn", &c->file, NULL }, { "ln", &c->line, NULL },
		{ "bn", &c->byte, NULL }, { "se", &c->separator, NULL }, { "sl", &c->selected_line, NULL },
		{ "cx", &c->context_line, NULL },
	};

	if (str_eq(name, STR("rv")) && !value) {
		c->reverse = true;
	} else if (str_eq(name, STR("ne")) && !value) {
		c->begin = "m";
		c->end = "\33[m";
	}
	for (size_t i = 0; i < ARRAY_LEN(table); i++)
		if (str_eq(name, str_of(table[i].name)) && value) {
			*table[i].to = value;
			if (table[i].too)
				*table[i].too = value;
		}
}

static void parse(struct grep *g, const char *p)
{
	while (*p) {
		str name = { p, strcspn(p, ":=") };
		const char *value = NULL;
		size_t n;

		p += name.n;
		if (*p == '=') {
			p++;
			n = strspn(p, "0123456789;");
			value = arena_dup(&g->arena, p, n);
			p += n;
		}
		if (*p && *p != ':')
			return;
		set(g, name, value);
		p += *p == ':';
	}
}

void grep_set_colors(struct grep *g)
{
	const char *old = getenv("GREP_COLOR"), *all = getenv("GREP_COLORS");

	g->colors = (struct grep_colors){ .selected_match = "01;31", .context_match = "01;31", .selected_line = "",
					  .context_line = "", .file = "35", .line = "32", .byte = "32",
					  .separator = "36", .begin = "m\33[K", .end = "\33[m\33[K" };
	if (old && *old)
		g->colors.selected_match = g->colors.context_match = old;
	if (all)
		parse(g, all);
}
