/*
 * bind [-m keymap] [-lpsvPSVX]
 * bind [-m keymap] [-f file] [-q name] [-u name] [-r keys] [-x keys:command]
 * bind [-m keymap] line...
 *
 * Say what keys do, in the language of an inputrc.
 *
 * A line is "keys": function, "keys": "text" or set variable value. They are kept for the line editor.
 *
 *   -P  show the functions with their keys
 *   -S  show the texts
 *   -V  show the variables
 *   -X  show the commands
 *   -f FILE  read lines from this file
 *   -l  list the functions
 *   -m KEYMAP  emacs, emacs-standard, emacs-meta, emacs-ctlx, vi, vi-move, vi-command or vi-insert
 *   -p  as -P, as lines
 *   -q NAME  show the keys of this function
 *   -r KEYS  these keys do nothing any more
 *   -s  as -S, as lines
 *   -u NAME  no keys for this function any more
 *   -v  as -V, as lines
 *   -x KEYS:COMMAND  the keys run a command
 *
 *   $ bind '"\C-xa": "text"' 2>/dev/null; bind -s 2>/dev/null
 *   "\C-xa": "text"
 *
 * SPDX-License-Identifier: ISC
 */
#include "builtins/usage.h"
#include "vars/keymap.h"

#include <errno.h>

#define USAGE                                                                                                          \
	"bind [-lpsvPSVX] [-m keymap] [-f filename] [-q name] [-u name] [-r keyseq] [-x keyseq:shell-command] "            \
	"[keyseq:readline-function or readline-command]"

enum { SHOWN = 5 }; /* keys of a function */

struct request {
	struct shell *sh;
	struct keymaps *keymaps;
	struct keymap_view view;
	const char *shows; /* letters */
	const char *file, *query, *unbind, *remove, *command;
};

static void add_keys(const struct request *r, const struct key_binding *b, struct buf *out)
{
	size_t skip = strlen(r->view.prefix);
	bool prefix = keymap_is_prefix(r->keymaps, b);
	str keys = { b->keys.s + skip, b->keys.n - skip };
	size_t metas = keys.n - !prefix; /* a last ESC is one */

	inputrc_show_keys(keys, b->kind == KEY_FUNCTION && inputrc_converts_meta(r->sh) ? metas : 0, out);
	if (prefix) /* what is done when no more keys fit */
		buf_adds(out, "\\000");
}

/* The next binding of a kind in the view from *i on, and of a function unless that is -1; NULL: no more. */
static const struct key_binding *next(const struct request *r, size_t *i, enum key_kind kind, int function)
{
	while (*i < r->keymaps->n) {
		const struct key_binding *b = &r->keymaps->v[(*i)++];

		if (keymap_holds(r->view, b) && b->kind == kind && (function < 0 || b->function == function))
			return b;
	}
	return NULL;
}

/* "k1", "k2"; false: there are none. */
static bool add_all_keys(const struct request *r, int function, struct buf *out)
{
	const struct key_binding *b;
	size_t i = 0, n = 0;

	while ((b = next(r, &i, KEY_FUNCTION, function)) && ++n <= SHOWN) {
		buf_adds(out, n > 1 ? ", \"" : "\"");
		add_keys(r, b, out);
		buf_addc(out, '"');
	}
	buf_adds(out, n > SHOWN ? ", ...\n" : ".\n");
	return n > 0;
}

static void show_functions(const struct request *r, bool readable)
{
	struct out *o = sh_out(r->sh);

	out_addc(o, '\n');
	for (size_t at = 0; at < KEYMAP_FUNCTIONS; at++) {
		const char *name = keymap_functions[at];
		int f = keymap_function(name, strlen(name));
		struct buf b = { 0 };
		const struct key_binding *key;
		size_t i = 0, n = 0;

		while (!readable && (key = next(r, &i, KEY_FUNCTION, f))) {
			buf_adds(&b, n++ ? "\n\"" : "\"");
			add_keys(r, key, &b);
			buf_fmt(&b, "\": %s", name);
		}
		if (readable && add_all_keys(r, f, &b))
			out_fmt(o, "%s can be found on %.*s", name, (int)b.n, b.s);
		else if (readable)
			out_fmt(o, "%s is not bound to any keys\n", name);
		else if (n)
			out_fmt(o, "%.*s\n", (int)b.n, b.s);
		else
			out_fmt(o, "# %s (not bound)\n", name);
		buf_finish(&b);
	}
}

static void show_texts(const struct request *r, enum key_kind kind, bool readable)
{
	const struct key_binding *key;
	size_t i = 0;

	while ((key = next(r, &i, kind, -1))) {
		struct buf b = { 0 };

		if (!readable)
			buf_addc(&b, '"');
		add_keys(r, key, &b);
		buf_adds(&b, readable ? " outputs " : "\": \"");
		inputrc_show_keys(key->text, 0, &b);
		buf_adds(&b, readable ? "\n" : "\"\n");
		out_add(sh_out(r->sh), b.s, b.n);
		buf_finish(&b);
	}
}

static void show_variables(const struct request *r, bool readable)
{
	for (size_t i = 0; i < KEYMAP_VARIABLES; i++) {
		const struct keymap_variable *v = &r->keymaps->variables[i];

		out_fmt(sh_out(r->sh), readable ? "%s is set to `%s'\n" : "set %s %s\n", v->name,
			strcmp(v->name, "keymap") == 0 ? keymap_name(r->view) : v->value);
	}
}

static void show(const struct request *r, char what)
{
	switch (what) {
	case 'l':
		for (size_t i = 0; i < KEYMAP_FUNCTIONS; i++)
			out_fmt(sh_out(r->sh), "%s\n", keymap_functions[i]);
		break;
	case 'p':
	case 'P': show_functions(r, what == 'P'); break;
	case 's':
	case 'S': show_texts(r, KEY_MACRO, what == 'S'); break;
	case 'v':
	case 'V': show_variables(r, what == 'V'); break;
	case 'X': show_texts(r, KEY_COMMAND, false); break;
	}
}

/* ---- changing ------------------------------------------------------------------------ */

/* The function of that name; -1 after a message. */
static int function(const struct request *r, const char *name)
{
	int f = keymap_function(name, strlen(name));

	if (f < 0)
		sh_error(r->sh, "bind: `%s': unknown function name", name);
	return f;
}

static bool query(const struct request *r)
{
	int f = function(r, r->query);
	struct buf b = { 0 };
	bool any;

	if (f < 0)
		return false;
	any = add_all_keys(r, f, &b);
	if (any)
		out_fmt(sh_out(r->sh), "%s can be invoked via %.*s", r->query, (int)b.n, b.s);
	else
		out_fmt(sh_out(r->sh), "%s is not bound to any keys.\n", r->query);
	buf_finish(&b);
	return any;
}

static bool unbind(const struct request *r)
{
	int f = function(r, r->unbind);

	if (f >= 0)
		keymap_unbind_function(r->keymaps, r->view, f);
	return f >= 0;
}

static void remove_keys(const struct request *r)
{
	struct buf keys = { 0 };

	inputrc_keys(r->sh, r->remove, strlen(r->remove), &keys);
	keymap_unbind(r->keymaps, r->view, (str){ keys.s, keys.n });
	buf_finish(&keys);
}

/* "keys": command */
static bool bind_command(const struct request *r)
{
	const char *s = r->command + strspn(r->command, " \t\n"), *end;
	struct buf keys = { 0 };
	str command;

	end = *s == '"' ? inputrc_closing(s) : NULL;
	if (*s != '"') {
		sh_error(r->sh, "bind: %s: first non-whitespace character is not `\"'", s);
		return false;
	}
	if (!end) {
		sh_error(r->sh, "bind: no closing `\"' in %s", s);
		return false;
	}
	inputrc_keys(r->sh, s + 1, (size_t)(end - s - 1), &keys);
	end++;
	end += strspn(end, " \t\n");
	if (*end != ':') {
		sh_error(r->sh, "bind: %s: missing colon separator", s);
		buf_finish(&keys);
		return false;
	}
	end += 1 + strspn(end + 1, " \t\n");
	command = str_of(end);
	if (*end == '"' && inputrc_closing(end)) /* as it stands between them */
		command = (str){ end + 1, (size_t)(inputrc_closing(end) - end - 1) };
	keymap_bind(r->keymaps, r->view, (str){ keys.s, keys.n }, KEY_COMMAND, 0, command);
	buf_finish(&keys);
	return true;
}

static bool read_file(struct request *r)
{
	if (inputrc_file(r->sh, &r->view, r->file))
		return true;
	sh_error(r->sh, "bind: %s: cannot read: %s", r->file, strerror(errno));
	return false;
}

static int act(struct request *r, char **lines)
{
	bool ok = true;

	for (const char *order = "lpPsSvVX"; *order; order++)
		if (strchr(r->shows, *order))
			show(r, *order);
	if (r->file)
		ok = read_file(r);
	if (r->query && ok)
		ok = query(r);
	if (r->unbind && ok)
		ok = unbind(r);
	if (r->remove)
		remove_keys(r);
	if (r->command)
		ok = bind_command(r);
	for (; *lines; lines++)
		inputrc_line(r->sh, &r->view, *lines);
	return !ok;
}

static int bind_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_bind;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_bind.opts };
	struct buf shows = buf_in(&sh->scratch);
	struct request r = { .sh = sh };
	struct keymap_view whole;
	const char *map = NULL;
	int c, status;

	if (!sh->interactive) /* as bash says */
		sh_error(sh, "bind: warning: line editing not enabled");
	while ((c = args_next(&a)) > 0) {
		switch (c) {
		case 'f': r.file = a.arg; break;
		case 'm': map = a.arg; break;
		case 'q': r.query = a.arg; break;
		case 'r': r.remove = a.arg; break;
		case 'u': r.unbind = a.arg; break;
		case 'x': r.command = a.arg; break;
		case '?':
		case ':': return builtin_usage(sh, &a, USAGE);
		default: buf_addc(&shows, (char)c);
		}
	}
	r.keymaps = keymaps_of(sh);
	r.view = whole = r.keymaps->current;
	if (map && !keymap_by_name(map, &r.view)) {
		sh_error(sh, "bind: `%s': invalid keymap name", map);
		return 1;
	}
	r.shows = buf_cstr(&shows);
	status = act(&r, argv + a.i);
	r.keymaps->current = map ? whole : r.view;
	return status;
}

const struct command cmd_bind = { .name = "bind", .opts = "f:lm:pq:r:su:vx:PSVX", .run = bind_run, .flags = CMD_FORK };
