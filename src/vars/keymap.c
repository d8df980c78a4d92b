/* keymap.c - what keys do: bindings and variables of the line editor
 * SPDX-License-Identifier: ISC
 */
#include "vars/keymap.h"

#include "vars/var.h"

#include <strings.h>

const char *const keymap_functions[KEYMAP_FUNCTIONS] = {
	"abort", "accept-line", "alias-expand-line", "arrow-key-prefix", "backward-byte", "backward-char",
	"backward-delete-char", "backward-kill-line", "backward-kill-word", "backward-word", "beginning-of-history",
	"beginning-of-line", "bracketed-paste-begin", "call-last-kbd-macro", "capitalize-word", "character-search",
	"character-search-backward", "clear-display", "clear-screen", "complete", "complete-command",
	"complete-filename", "complete-hostname", "complete-into-braces", "complete-username", "complete-variable",
	"copy-backward-word", "copy-forward-word", "copy-region-as-kill", "dabbrev-expand", "delete-char",
	"delete-char-or-list", "delete-horizontal-space", "digit-argument", "display-shell-version",
	"do-lowercase-version", "downcase-word", "dump-functions", "dump-macros", "dump-variables",
	"dynamic-complete-history", "edit-and-execute-command", "emacs-editing-mode", "end-kbd-macro",
	"end-of-history", "end-of-line", "exchange-point-and-mark", "fetch-history", "forward-backward-delete-char",
	"forward-byte", "forward-char", "forward-search-history", "forward-word", "glob-complete-word",
	"glob-expand-word", "glob-list-expansions", "history-and-alias-expand-line", "history-expand-line",
	"history-search-backward", "history-search-forward", "history-substring-search-backward",
	"history-substring-search-forward", "insert-comment", "insert-completions", "insert-last-argument",
	"kill-line", "kill-region", "kill-whole-line", "kill-word", "magic-space", "menu-complete",
	"menu-complete-backward", "next-history", "next-screen-line", "non-incremental-forward-search-history",
	"non-incremental-forward-search-history-again", "non-incremental-reverse-search-history",
	"non-incremental-reverse-search-history-again", "old-menu-complete", "operate-and-get-next", "overwrite-mode",
	"possible-command-completions", "possible-completions", "possible-filename-completions",
	"possible-hostname-completions", "possible-username-completions", "possible-variable-completions",
	"previous-history", "previous-screen-line", "print-last-kbd-macro", "quoted-insert", "re-read-init-file",
	"redraw-current-line", "reverse-search-history", "revert-line", "self-insert", "set-mark",
	"shell-backward-kill-word", "shell-backward-word", "shell-expand-line", "shell-forward-word",
	"shell-kill-word", "shell-transpose-words", "skip-csi-sequence", "spell-correct-word", "start-kbd-macro",
	"tab-insert", "tilde-expand", "transpose-chars", "transpose-words", "tty-status", "undo", "universal-argument",
	"unix-filename-rubout", "unix-line-discard", "unix-word-rubout", "upcase-word", "vi-append-eol",
	"vi-append-mode", "vi-arg-digit", "vi-bWord", "vi-back-to-indent", "vi-backward-bigword", "vi-backward-word",
	"vi-bword", "vi-change-case", "vi-change-char", "vi-change-to", "vi-char-search", "vi-column", "vi-complete",
	"vi-delete", "vi-delete-to", "vi-eWord", "vi-edit-and-execute-command", "vi-editing-mode", "vi-end-bigword",
	"vi-end-word", "vi-eof-maybe", "vi-eword", "vi-fWord", "vi-fetch-history", "vi-first-print",
	"vi-forward-bigword", "vi-forward-word", "vi-fword", "vi-goto-mark", "vi-insert-beg", "vi-insertion-mode",
	"vi-match", "vi-movement-mode", "vi-next-word", "vi-overstrike", "vi-overstrike-delete", "vi-prev-word",
	"vi-put", "vi-redo", "vi-replace", "vi-rubout", "vi-search", "vi-search-again", "vi-set-mark", "vi-subst",
	"vi-tilde-expand", "vi-undo", "vi-unix-word-rubout", "vi-yank-arg", "vi-yank-pop", "vi-yank-to", "yank",
	"yank-last-arg", "yank-nth-arg", "yank-pop",
};

/* Never written to: each is copied. */
#define on (char *)(uintptr_t)"on"
#define off (char *)(uintptr_t)"off"

static const struct keymap_variable defaults[KEYMAP_VARIABLES] = {
	{ "bind-tty-special-chars", on, false }, { "blink-matching-paren", off, false },
	{ "byte-oriented", off, false }, { "colored-completion-prefix", off, false }, { "colored-stats", off, false },
	{ "completion-ignore-case", off, false }, { "completion-map-case", off, false },
	{ "convert-meta", on, false }, { "disable-completion", off, false }, { "echo-control-characters", on, false },
	{ "enable-active-region", off, false }, { "enable-bracketed-paste", off, false },
	{ "enable-keypad", off, false }, { "enable-meta-key", on, false }, { "expand-tilde", off, false },
	{ "history-preserve-point", off, false }, { "horizontal-scroll-mode", off, false },
	{ "input-meta", off, false }, { "mark-directories", on, false }, { "mark-modified-lines", off, false },
	{ "mark-symlinked-directories", off, false }, { "match-hidden-files", on, false },
	{ "menu-complete-display-prefix", off, false }, { "meta-flag", off, false }, { "output-meta", off, false },
	{ "page-completions", on, false }, { "prefer-visible-bell", on, false },
	{ "print-completions-horizontally", off, false }, { "revert-all-at-newline", off, false },
	{ "show-all-if-ambiguous", off, false }, { "show-all-if-unmodified", off, false },
	{ "show-mode-in-prompt", off, false }, { "skip-completed-text", off, false }, { "visible-stats", off, false },
	{ "bell-style", (char *)(uintptr_t)"audible", true },
	{ "comment-begin", (char *)(uintptr_t)"#", true },
	{ "completion-display-width", (char *)(uintptr_t)"-1", true },
	{ "completion-prefix-display-length", (char *)(uintptr_t)"0", true },
	{ "completion-query-items", (char *)(uintptr_t)"100", true },
	{ "editing-mode", (char *)(uintptr_t)"emacs", true },
	{ "emacs-mode-string", (char *)(uintptr_t)"@", true },
	{ "history-size", (char *)(uintptr_t)"0", true },
	{ "keymap", (char *)(uintptr_t)"emacs", true },
	{ "keyseq-timeout", (char *)(uintptr_t)"500", true },
	{ "vi-cmd-mode-string", (char *)(uintptr_t)"(cmd)", true },
	{ "vi-ins-mode-string", (char *)(uintptr_t)"(ins)", true },
};

int keymap_function(const char *name, size_t n)
{
	if (n == 20 && strncasecmp(name, "insert-last-argument", n) == 0) { /* the same by another name */
		name = "yank-last-arg";
		n = strlen(name);
	}
	for (int i = 0; i < KEYMAP_FUNCTIONS; i++)
		if (strncasecmp(keymap_functions[i], name, n) == 0 && !keymap_functions[i][n])
			return i;
	return -1;
}

/* Of those that are the same the first is the one that is shown. */
static const struct {
	const char *name;
	struct keymap_view view;
} maps[] = {
	{ "emacs", { KEYMAP_EMACS, "" } }, { "emacs-standard", { KEYMAP_EMACS, "" } },
	{ "emacs-meta", { KEYMAP_EMACS, "\033" } }, { "emacs-ctlx", { KEYMAP_EMACS, "\030" } },
	{ "vi", { KEYMAP_VI_COMMAND, "" } }, { "vi-move", { KEYMAP_VI_COMMAND, "" } },
	{ "vi-command", { KEYMAP_VI_COMMAND, "" } }, { "vi-insert", { KEYMAP_VI_INSERT, "" } },
};

bool keymap_by_name(const char *name, struct keymap_view *out)
{
	for (size_t i = 0; i < ARRAY_LEN(maps); i++) {
		if (strcasecmp(maps[i].name, name) == 0) {
			*out = maps[i].view;
			return true;
		}
	}
	return false;
}

const char *keymap_name(struct keymap_view view)
{
	size_t i = 0;

	while (maps[i].view.map != view.map || strcmp(maps[i].view.prefix, view.prefix) != 0)
		i++;
	return maps[i].name;
}

/* ---- bindings ------------------------------------------------------------------------ */

/* Keys come behind those that begin with them, as in bash. */
static int compare(const struct key_binding *b, uint8_t map, str keys)
{
	size_t n = b->keys.n < keys.n ? b->keys.n : keys.n;
	int c = b->map != map ? b->map - map : memcmp(b->keys.s, keys.s, n);

	return c ? c : (b->keys.n < keys.n) - (b->keys.n > keys.n);
}

/* Where the keys are, or belong. */
static size_t find(const struct keymaps *k, uint8_t map, str keys, bool *found)
{
	size_t low = 0, high = k->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (compare(&k->v[mid], map, keys) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	*found = low < k->n && compare(&k->v[low], map, keys) == 0;
	return low;
}

static void drop(struct key_binding *b)
{
	mem_free((char *)(uintptr_t)b->keys.s);
	mem_free((char *)(uintptr_t)b->text.s);
}

static str with_prefix(struct keymap_view view, str keys, struct buf *b)
{
	buf_adds(b, view.prefix);
	buf_add(b, keys.s, keys.n);
	return (str){ b->s, b->n };
}

void keymap_bind(struct keymaps *k, struct keymap_view view, str keys, enum key_kind kind, int function, str text)
{
	struct buf b = { 0 };
	struct key_binding *at;
	bool found;
	size_t i;

	if (!keys.n)
		return;
	keys = with_prefix(view, keys, &b);
	i = find(k, view.map, keys, &found);
	if (found) {
		drop(&k->v[i]);
	} else {
		if (k->n == k->cap) {
			k->cap = k->cap ? k->cap * 2 : 1024;
			k->v = mem_realloc(k->v, mem_mul(k->cap, sizeof(*k->v)));
		}
		memmove(k->v + i + 1, k->v + i, (k->n++ - i) * sizeof(*k->v));
	}
	at = &k->v[i];
	*at = (struct key_binding){ view.map, kind, (int16_t)function, { mem_dup(keys.s, keys.n), keys.n }, { NULL, 0 } };
	if (text.s)
		at->text = (str){ mem_dup(text.s, text.n), text.n };
	buf_finish(&b);
}

static void remove_at(struct keymaps *k, size_t i)
{
	drop(&k->v[i]);
	memmove(k->v + i, k->v + i + 1, (--k->n - i) * sizeof(*k->v));
}

void keymap_unbind(struct keymaps *k, struct keymap_view view, str keys)
{
	struct buf b = { 0 };
	bool found;
	size_t i;

	if (!keys.n)
		return;
	i = find(k, view.map, with_prefix(view, keys, &b), &found);
	if (found)
		remove_at(k, i);
	buf_finish(&b);
}

void keymap_unbind_function(struct keymaps *k, struct keymap_view view, int function)
{
	for (size_t i = k->n; i--;)
		if (keymap_holds(view, &k->v[i]) && k->v[i].kind == KEY_FUNCTION && k->v[i].function == function)
			remove_at(k, i);
}

bool keymap_is_prefix(const struct keymaps *k, const struct key_binding *b)
{
	const struct key_binding *longer = b - 1;

	return longer >= k->v && longer->map == b->map && longer->keys.n > b->keys.n &&
	       memcmp(longer->keys.s, b->keys.s, b->keys.n) == 0;
}

/* ---- the beginning ------------------------------------------------------------------- */

static void bind_range(struct keymaps *k, uint8_t map, const char *prefix, int from, int to, const char *function)
{
	int f = keymap_function(function, strlen(function));

	for (int c = from; c <= to; c++) {
		char key = (char)c;

		keymap_bind(k, (struct keymap_view){ map, prefix }, (str){ &key, 1 }, KEY_FUNCTION, f, (str){ NULL, 0 });
	}
}

static void bind_rows(struct shell *sh, uint8_t map, const struct keymap_row *row)
{
	for (; row->function; row++) {
		int f = keymap_function(row->function, strlen(row->function));

		for (const char *p = row->keys; *p; p += *p == ' ') {
			struct buf keys = { 0 };
			size_t n = strcspn(p, " ");

			inputrc_keys(sh, p, n, &keys);
			keymap_bind(sh->keymaps, (struct keymap_view){ map, "" }, (str){ keys.s, keys.n }, KEY_FUNCTION, f,
				    (str){ NULL, 0 });
			buf_finish(&keys);
			p += n;
		}
	}
}

static bool has_terminal(struct shell *sh)
{
	const char *term = var_get(sh, "TERM");

	return term && *term && strcmp(term, "dumb") != 0;
}

static void bind_defaults(struct shell *sh)
{
	/* of vi-insert: what is no printing character and means itself */
	static const unsigned char controls[] = { 1, 2, 3, 5, 6, 7, 11, 12, 15, 17, 24, 26, 28, 29, 30 };
	struct keymaps *k = sh->keymaps;

	for (uint8_t map = KEYMAP_EMACS; map <= KEYMAP_VI_INSERT; map++) {
		if (map == KEYMAP_VI_COMMAND)
			continue;
		bind_range(k, map, "", ' ', '~', "self-insert");
		bind_range(k, map, "", 0x80, 0xff, "self-insert");
	}
	for (size_t i = 0; i < sizeof(controls); i++)
		bind_range(k, KEYMAP_VI_INSERT, "", controls[i], controls[i], "self-insert");
	bind_range(k, KEYMAP_EMACS, "\030", 'A', 'Z', "do-lowercase-version");
	bind_range(k, KEYMAP_EMACS, "\033", 'A', 'N', "do-lowercase-version");
	bind_range(k, KEYMAP_EMACS, "\033", 'P', 'Z', "do-lowercase-version");
	bind_rows(sh, KEYMAP_EMACS, emacs_keys);
	bind_rows(sh, KEYMAP_VI_COMMAND, vi_command_keys);
	bind_rows(sh, KEYMAP_VI_INSERT, vi_insert_keys);
	for (uint8_t map = KEYMAP_EMACS; has_terminal(sh) && map <= KEYMAP_VI_INSERT; map++)
		bind_rows(sh, map, terminal_keys);
}

static void set_variable(struct keymaps *k, const char *name, const char *value)
{
	for (size_t i = 0; i < KEYMAP_VARIABLES; i++) {
		if (strcmp(k->variables[i].name, name) == 0) {
			mem_free(k->variables[i].value);
			k->variables[i].value = mem_dup(value, strlen(value));
		}
	}
}

static void init_variables(struct shell *sh)
{
	struct keymaps *k = sh->keymaps;

	for (size_t i = 0; i < KEYMAP_VARIABLES; i++) {
		k->variables[i] = defaults[i];
		k->variables[i].value = mem_dup(defaults[i].value, strlen(defaults[i].value));
	}
	if (sh->utf8) {
		set_variable(k, "convert-meta", "off");
		set_variable(k, "input-meta", "on");
		set_variable(k, "meta-flag", "on");
		set_variable(k, "output-meta", "on");
	}
	if (has_terminal(sh)) {
		set_variable(k, "enable-active-region", "on");
		set_variable(k, "enable-bracketed-paste", "on");
	}
}

/* $INPUTRC, or what is in its place. */
static void read_inputrc(struct shell *sh)
{
	const char *path = var_get(sh, "INPUTRC"), *home = var_get(sh, "HOME");
	struct buf b = { 0 };

	if (path && *path) {
		inputrc_file(sh, &sh->keymaps->current, path);
		return;
	}
	buf_fmt(&b, "%s/.inputrc", home ? home : "");
	if (!inputrc_file(sh, &sh->keymaps->current, buf_cstr(&b)))
		inputrc_file(sh, &sh->keymaps->current, "/etc/inputrc");
	buf_finish(&b);
}

struct keymaps *keymaps_of(struct shell *sh)
{
	if (sh->keymaps)
		return sh->keymaps;
	sh->keymaps = mem_zalloc(sizeof(*sh->keymaps));
	sh->keymaps->current = (struct keymap_view){ KEYMAP_EMACS, "" };
	init_variables(sh);
	bind_defaults(sh);
	read_inputrc(sh);
	return sh->keymaps;
}
