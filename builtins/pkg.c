/*
 * pkg [-s store] build [-o file] directory
 * pkg key [-o basename]
 * pkg sign -k secret-key file...
 * pkg [-s store] verify [-k public-key] file...
 * pkg [-s store] trust public-key...
 * pkg [-s store] install [-k public-key] file...
 * pkg [-s store] remove name...
 * pkg [-s store] list
 * pkg [-s store] info [-k public-key] [--size] name|file
 * pkg [-s store] check [name...]
 * pkg [-s store] run command [argument...]
 * pkg [-s store] rollback [generation]
 * pkg [-s store] generations
 * pkg [-s store] gc [-n generations]
 *
 * Build, verify and install packages, and run their commands in their boxes.
 *
 * A package is a file name-version-arch.hpkg, a tar archive in zstd that begins with a manifest of all its files, and
 * its signature beside it, file.minisig, as minisign(1) makes it. A package has no scripts. Nothing of it is looked
 * into before the signature has been found to be of these bytes, and then a process reads it that can do nothing but
 * hand on what it finds. A secret key that `key` makes has no password: whoever reads it can sign.
 *
 * Packages are installed into a store: /var/lib/husk, or $XDG_DATA_HOME/husk (~/.local/share/husk) for users other than
 * root, or $HUSK_STORE. It holds each content once, and generations: sets of packages, of which one is current. To
 * install and to remove make a new generation, and `rollback` returns to one before; whatever happens meanwhile, it is
 * the one or the other. Ten are kept; `gc` removes contents that no generation has. Keys that `trust` has taken are in
 * the store's folder keys.
 *
 * `run` starts a command of the current generation as `husk box -i` would, with the rules of its manifest. It sees its
 * package and, as the manifest says, its operands and where they lead. Of what is in an operand that is a directory,
 * links that lead out of it lead nowhere.
 *
 *   -k, --key key
 *             the file of the key to sign with, or of the only one that counts
 *   -n, --keep generations
 *             remove all generations but the newest so many
 *   -o, --output file
 *             write there; for `key`, to file.key and file.pub
 *   -s, --store store
 *             the store's folder
 *   --size    with the size of each file, and what the package's removal would free
 *
 * The file `manifest` in the directory to build from has these lines, and may have empty ones and # comments:
 *
 *   name: name
 *   version: version
 *   arch: arch  x86_64, aarch64 or any
 *   summary: text
 *   command: name path  a command, and which file it is; any number
 *   box: rule  a rule of its box, see husk-box(1); any number
 *   operands: none  none of its arguments is seen in the box, which is the default
 *   operands: files  those that are the path of a file are
 *   operands: tree  those, or else the current directory
 *   operands: write  those, and they can be changed
 *
 * The status is 0, 1 when something else was wrong, 2 for wrong usage, 3 when something is missing, 4 for a conflict
 * (of two packages over a command, or of two with one version), 5 when a signature, a hash or a size is wrong, 6 for
 * another architecture, 7 when the store cannot be used; that of the command for `run`, and 125 when it could not be
 * confined.
 *
 *   $ mkdir -p hello/bin && printf '#!/bin/sh\necho hello, $1\n' >hello/bin/hi && chmod +x hello/bin/hi
 *   > printf '%s\n' 'name: hello' 'version: 1' 'arch: any' 'summary: Greet' 'command: hi bin/hi' \
 *   >     'box: preset:pure' >hello/manifest
 *   > export HUSK_STORE=$PWD/store
 *   > husk pkg build hello
 *   > husk pkg key -o me >/dev/null && husk pkg sign -k me.key hello-1-any.hpkg
 *   > husk pkg trust me.pub >/dev/null && husk pkg install hello-1-any.hpkg
 *   > husk pkg list
 *   > husk pkg remove hello && husk pkg list && husk pkg rollback && husk pkg list
 *   hello-1-any.hpkg
 *   hello 1 installed, generation 1
 *   hello 1 any  Greet
 *   hello 1 removed, generation 2
 *   generation 1
 *   hello 1 any  Greet
 *
 * SPDX-License-Identifier: ISC
 */
#include "builtins/pkg.h"

#include "base/command.h"
#include "base/near.h"
#include "builtins/usage.h"
#include "vars/var.h"

#include <unistd.h>

enum { SIZE = 'z', USAGE = 2 };

struct subcommand {
	const char *name, *opts, *longs;
	int least, most; /* operands */
	bool plain; /* options end where operands begin */
	int (*run)(struct pkg *p);
	const char *usage;
};

static const struct subcommand subcommands[] = {
	{ "build", "o:s:", "output:o store:s", 1, 1, false, pkg_build, "build [-o file] directory" },
	{ "key", "o:", "output:o", 0, 0, false, pkg_key, "key [-o basename]" },
	{ "sign", "k:", "key:k", 1, 9999, false, pkg_sign, "sign -k secret-key file..." },
	{ "verify", "k:s:", "key:k store:s", 1, 9999, false, pkg_verify, "verify [-k public-key] file..." },
	{ "trust", "s:", "store:s", 1, 9999, false, pkg_trust, "trust public-key..." },
	{ "install", "k:s:", "key:k store:s", 1, 9999, false, pkg_install, "install [-k public-key] file..." },
	{ "remove", "s:", "store:s", 1, 9999, false, pkg_remove, "remove name..." },
	{ "list", "s:", "store:s", 0, 0, false, pkg_list, "list" },
	{ "info", "k:s:", "key:k store:s size=z", 1, 1, false, pkg_info, "info [-k public-key] [--size] name|file" },
	{ "check", "s:", "store:s", 0, 9999, false, pkg_check, "check [name...]" },
	{ "run", "s:", "store:s", 1, 1 << 30, true, pkg_run, "run command [argument...]" },
	{ "rollback", "s:", "store:s", 0, 1, false, pkg_rollback, "rollback [generation]" },
	{ "generations", "s:", "store:s", 0, 0, false, pkg_generations, "generations" },
	{ "gc", "n:s:", "keep:n store:s", 0, 0, false, pkg_gc, "gc [-n generations]" },
};

/* As an absolute path: a box is told of it. NULL after a message. */
static const char *find_store(struct pkg *p)
{
	struct buf b = buf_in(p->t.arena);
	const char *path = p->named ? p->named : var_get(p->sh, "HUSK_STORE"), *data, *home;

	if ((!path || !*path) && geteuid() == 0)
		path = "/var/lib/husk";
	if (!path || !*path) {
		data = var_get(p->sh, "XDG_DATA_HOME");
		home = var_get(p->sh, "HOME");
		if (data && *data == '/')
			buf_fmt(&b, "%s/husk", data);
		else if (home && *home == '/')
			buf_fmt(&b, "%s/.local/share/husk", home);
		else
			trouble(&p->t, PACKAGE_STORE, "no store: HOME is not set; -s names one");
		return p->t.status ? NULL : buf_cstr(&b);
	}
	if (*path == '/')
		return path;
	if (!p->sh->cwd) {
		trouble(&p->t, PACKAGE_STORE, "%s: the current directory has no name; -s wants an absolute path", path);
		return NULL;
	}
	buf_fmt(&b, "%s/%s", p->sh->cwd, path);
	return buf_cstr(&b);
}

int pkg_open_store(struct pkg *p)
{
	const char *path = find_store(p);

	return path ? store_open(&p->store, path, &p->t) : p->t.status;
}

int pkg_change_store(struct pkg *p, bool make)
{
	const char *path = find_store(p);

	return path ? store_change(&p->store, path, make, &p->t) : p->t.status;
}

void pkg_show_text(struct pkg *p, const char *s)
{
	struct out *o = sh_out(p->sh);

	for (; *s; s++)
		out_addc(o, (unsigned char)*s < ' ' || *s == 0x7f ? ' ' : *s);
}

/* ---- the process that unpacks ---------------------------------------------------- */

static const char *enter(const void *arg)
{
	return confine_enter(arg);
}

/* It has pipes, and needs memory: no file, no network, nothing that it could write to. */
int pkg_prepare_box(struct pkg *p)
{
	static const char rules[] = "files:16\nfsize:0\ncpu:600\n"
#ifndef WITH_SANITIZERS
				    "mem:1G\n"
#endif
		;
	char *none = NULL;
	const char *why;
	unsigned line;

	if (!policy_rules(&p->policy, rules, sizeof(rules) - 1, &line, &why) ||
	    !confine_prepare(&p->confinement, &p->policy, &none, NULL, &why))
		return trouble(&p->t, PACKAGE_OTHER, "cannot confine what unpacks: %s", why);
	if (p->confinement.lacking && (!p->confinement.ruleset.fd || !p->confinement.filter))
		sh_error(p->sh, "pkg: %s", p->confinement.lacking);
	p->box = (struct package_box){ enter, &p->confinement };
	return 0;
}

int pkg_keys(struct pkg *p, struct key_ring *ring)
{
	struct public_key *keys;
	const char *wrong;
	str text;

	*ring = (struct key_ring){ .file = p->key, .n = 1 };
	if (!p->key) {
		if (!p->store.path && pkg_open_store(p))
			return p->t.status;
		store_keys(&p->store, &keys, &ring->n, &p->t);
		ring->keys = keys;
		return p->t.status;
	}
	if (sealed_text(&text, p->key, SIGNATURE_FILE_MAX, &p->t))
		return p->t.status;
	ring->keys = keys = arena_alloc(p->t.arena, sizeof(*keys));
	wrong = public_key_parse(keys, text);
	return wrong ? trouble(&p->t, PACKAGE_OTHER, "%s: %s", p->key, wrong) : 0;
}

/* ---- the command line ------------------------------------------------------------ */

static bool number(const char *s, size_t *v)
{
	for (*v = 0; *s >= '0' && *s <= '9' && *v < 1000000; s++)
		*v = *v * 10 + (size_t)(*s - '0');
	return !*s && *v;
}

static int usage(struct shell *sh, struct args *a, const char *text)
{
	struct buf b = buf_in(&sh->scratch);

	buf_fmt(&b, "husk pkg %s", text);
	return builtin_usage(sh, a, buf_cstr(&b));
}

/* Options may stand before the subcommand's name, too: -s. */
static int read_options(struct pkg *p, struct args *a, const struct subcommand *c)
{
	int letter;

	while ((letter = args_next(a)) > 0) {
		if (letter != SIZE && a->arg && !*a->arg) {
			sh_error(p->sh, "pkg: -%c: its argument is empty", letter);
			return USAGE;
		}
		switch (letter) {
		case 'k': p->key = a->arg; break;
		case 'o': p->output = a->arg; break;
		case 's': p->named = a->arg; break;
		case SIZE: p->size = true; break;
		case 'n':
			if (number(a->arg, &p->keep))
				break;
			sh_error(p->sh, "pkg: '%s' is no number of generations", a->arg);
			return USAGE;
		default: return usage(p->sh, a, c ? c->usage : "[-s store] subcommand [argument...]");
		}
	}
	return 0;
}

static const struct subcommand *find(struct shell *sh, const char *name)
{
	const char *names[ARRAY_LEN(subcommands)], *near;
	struct buf b = buf_in(&sh->scratch);

	for (size_t i = 0; i < ARRAY_LEN(subcommands); i++) {
		names[i] = subcommands[i].name;
		if (strcmp(names[i], name) == 0)
			return &subcommands[i];
		buf_fmt(&b, " %s", names[i]);
	}
	near = near_word(name, strlen(name), names, ARRAY_LEN(names));
	sh_error(sh, "pkg: '%s' is no subcommand; %s%s", name, near ? "perhaps " : "there are:", near ? near : buf_cstr(&b));
	return NULL;
}

static int run(struct pkg *p, const struct subcommand *c)
{
	int status;

	if (!signature_start()) {
		sh_error(p->sh, "pkg: the machine has no random numbers");
		return PACKAGE_OTHER;
	}
	status = c->run(p);
	store_close(&p->store, &p->t);
	confine_finish(&p->confinement);
	policy_finish(&p->policy);
	if (p->t.status) {
		sh_error(p->sh, "pkg: %s", p->t.text);
		return p->t.status;
	}
	return status;
}

/* Words before operands are named as the user would: pkg install. */
static char **words_of(struct shell *sh, int argc, char **argv)
{
	char **v = arena_alloc(&sh->scratch, ((size_t)argc + 1) * sizeof(char *));
	struct buf b = buf_in(&sh->scratch);

	buf_fmt(&b, "pkg %s", argv[0]);
	memcpy(v, argv, ((size_t)argc + 1) * sizeof(char *));
	v[0] = buf_cstr(&b);
	return v;
}

static int pkg_main(struct shell *sh, int argc, char **argv)
{
	struct pkg p = { .sh = sh, .t = { .arena = &sh->scratch }, .store = { .dir = -1, .lock = -1 } };
	struct args a = { .argc = argc, .argv = argv, .opts = "s:", .longs = "store:s" };
	const struct subcommand *c;
	int status = read_options(&p, &a, NULL);

	if (status)
		return status;
	if (a.i == argc) {
		a.letter = '\0';
		a.problem = NULL;
		return usage(sh, &a, "[-s store] subcommand [argument...]");
	}
	c = find(sh, argv[a.i]);
	if (!c)
		return USAGE;
	argc -= a.i;
	argv = words_of(sh, argc, argv + a.i);
	a = (struct args){ .argc = argc, .argv = argv, .opts = c->opts, .longs = c->longs, .permute = !c->plain };
	status = read_options(&p, &a, c);
	if (status)
		return status;
	p.argc = argc - a.i;
	p.argv = argv + a.i;
	if (p.argc < c->least || p.argc > c->most) {
		a.letter = '\0';
		a.problem = NULL;
		return usage(sh, &a, c->usage);
	}
	return run(&p, c);
}

const struct command cmd_pkg = { .name = "pkg", .opts = "k:n:o:s:", .longs = "key:k keep:n output:o store:s size=z",
				 .run = pkg_main };
