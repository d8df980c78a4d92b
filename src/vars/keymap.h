/* keymap.h - what keys do: bindings and variables of the line editor
 *
 * What `bind` and an inputrc say is kept here for an editor, in the words of
 * readline. Sequences are bytes, with ESC for a meta key. Nothing is made
 * before somebody asks. A subshell that changes it is a process of its own.
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_KEYMAP_H
#define VARS_KEYMAP_H

#include "vars/shell.h"

enum { KEYMAP_FUNCTIONS = 173, KEYMAP_VARIABLES = 46 };

/* Sorted. */
extern const char *const keymap_functions[KEYMAP_FUNCTIONS];
/* The place of a name there, -1: no such function. */
int keymap_function(const char *name, size_t n);

enum keymap_id { KEYMAP_EMACS, KEYMAP_VI_COMMAND, KEYMAP_VI_INSERT };

/* A function and its keys, with blanks between them; the last row is empty. */
struct keymap_row {
	const char *function, *keys;
};

extern const struct keymap_row emacs_keys[], vi_command_keys[], vi_insert_keys[];
/* What most terminals send for their keys. */
extern const struct keymap_row terminal_keys[];

/* A map, or the part of it behind a prefix. */
struct keymap_view {
	uint8_t map; /* enum keymap_id */
	const char *prefix; /* "", ESC or C-x */
};

enum key_kind { KEY_FUNCTION, KEY_MACRO, KEY_COMMAND };

struct key_binding {
	uint8_t map, kind; /* enum keymap_id, enum key_kind */
	int16_t function;
	str keys; /* owned */
	str text; /* owned: of a macro or command */
};

struct keymap_variable {
	const char *name;
	char *value; /* owned */
	bool text; /* not on or off */
};

struct keymaps {
	struct key_binding *v; /* owned: by map, then keys */
	size_t n, cap;
	struct keymap_variable variables[KEYMAP_VARIABLES];
	struct keymap_view current;
};

struct keymaps *keymaps_of(struct shell *sh);
/* false: there is no keymap of that name. */
bool keymap_by_name(const char *name, struct keymap_view *out);
const char *keymap_name(struct keymap_view view);
/* Bind keys in place of what they did; text is of a macro or command. */
void keymap_bind(struct keymaps *k, struct keymap_view view, str keys, enum key_kind kind, int function, str text);
void keymap_unbind(struct keymaps *k, struct keymap_view view, str keys);
/* Remove all keys of a function. */
void keymap_unbind_function(struct keymaps *k, struct keymap_view view, int function);
/* Do others begin with these keys? */
bool keymap_is_prefix(const struct keymaps *k, const struct key_binding *b);
/* Does the view hold the binding? */
static inline bool keymap_holds(struct keymap_view view, const struct key_binding *b)
{
	size_t n = strlen(view.prefix);

	return b->map == view.map && b->keys.n > n && memcmp(b->keys.s, view.prefix, n) == 0;
}

/* ---- as text (inputrc.c) ------------------------------------------------------------- */

/* \C-x and the like, as bytes. */
void inputrc_keys(struct shell *sh, const char *s, size_t n, struct buf *out);
/* Is a key with meta its ESC and the key? */
bool inputrc_converts_meta(struct shell *sh);
/* Keys or text as inputrc_keys reads them; an ESC among the first `metas` is shown as \M-. */
void inputrc_show_keys(str keys, size_t metas, struct buf *out);
/* The end of what a " or ' at s begins; NULL: there is none. */
const char *inputrc_closing(const char *s);
/* A line: a binding, set or a comment. What is wrong is said. */
void inputrc_line(struct shell *sh, struct keymap_view *view, const char *line);
/* A file of them, with $if and $include; false with errno. */
bool inputrc_file(struct shell *sh, struct keymap_view *view, const char *path);

#endif
