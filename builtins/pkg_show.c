/* pkg_show.c - husk pkg: what is installed, shown and checked
 * SPDX-License-Identifier: ISC
 */
#include "builtins/pkg.h"

static int open_current(struct pkg *p, struct generation *g)
{
	return pkg_open_store(p) ? p->t.status : generation_current(&p->store, g, &p->t);
}

static int missing(struct pkg *p, const char *name)
{
	return trouble(&p->t, PACKAGE_MISSING, "no package '%s' is installed", name);
}

int pkg_list(struct pkg *p)
{
	struct generation g;

	if (open_current(p, &g))
		return p->t.status;
	for (const struct installed *i = g.packages; i; i = i->next)
		out_fmt(sh_out(p->sh), "%s %s %s  %s\n", i->manifest.name, i->manifest.version, i->manifest.arch,
			i->manifest.summary);
	return 0;
}

int pkg_generations(struct pkg *p)
{
	struct out *o = sh_out(p->sh);
	unsigned *numbers, current;
	struct generation g;
	size_t n;

	if (pkg_open_store(p) || generation_numbers(&p->store, &numbers, &n, &p->t))
		return p->t.status;
	current = generation_number(&p->store);
	for (size_t k = 0; k < n; k++) {
		if (generation_read(&p->store, numbers[k], &g, &p->t))
			return p->t.status;
		out_fmt(o, "%s%u:", numbers[k] == current ? "* " : "  ", numbers[k]);
		for (const struct installed *i = g.packages; i; i = i->next)
			out_fmt(o, "%s %s %s", i == g.packages ? "" : ",", i->manifest.name, i->manifest.version);
		out_addc(o, '\n');
	}
	return 0;
}

/* ---- info ------------------------------------------------------------------------ */

/* Does another package of the set hold the same? */
static bool shared(const struct generation *g, const struct installed *own, const struct manifest_file *f)
{
	for (const struct installed *i = g->packages; i; i = i->next) {
		if (i == own)
			continue;
		for (size_t k = 0; k < i->manifest.nfiles; k++) {
			const struct manifest_file *o = &i->manifest.files[k];

			if (!o->target && strcmp(o->hash, f->hash) == 0 && o->executable == f->executable)
				return true;
		}
	}
	return false;
}

static void show_sizes(struct pkg *p, const struct manifest *m, const struct generation *g, const struct installed *i)
{
	struct out *o = sh_out(p->sh);
	uint64_t own = 0;

	for (size_t k = 0; k < m->nfiles; k++) {
		const struct manifest_file *f = &m->files[k];

		out_fmt(o, "%12lu  %s\n", (unsigned long)f->size, f->path);
		if (i && !f->target && !shared(g, i, f))
			own += f->size;
	}
	if (i)
		out_fmt(o, "own: %lu\n", (unsigned long)own);
}

/* The manifest but for its files, and what else there is to know. */
static void show_info(struct pkg *p, const struct manifest *m, const char *signer)
{
	struct manifest head = *m;
	struct buf b = buf_in(p->t.arena);

	head.nfiles = 0;
	manifest_print(&head, &b);
	out_add(sh_out(p->sh), b.s, b.n);
	out_fmt(sh_out(p->sh), "signer: %s\nfiles: %zu\nsize: %lu\n", signer, m->nfiles, (unsigned long)m->size);
}

static int info_of_file(struct pkg *p, const char *file)
{
	struct package package;
	struct key_ring ring;
	char id[KEY_ID_TEXT];

	if (pkg_keys(p, &ring) || pkg_prepare_box(p) || package_open(&package, file, &ring, &p->box, &p->t))
		return p->t.status;
	show_info(p, &package.manifest, key_id_text(package.signature.id, id));
	if (p->size)
		show_sizes(p, &package.manifest, NULL, NULL);
	package_close(&package);
	return 0;
}

static bool ends_in(const char *s, const char *end)
{
	size_t n = strlen(s), m = strlen(end);

	return n >= m && strcmp(s + n - m, end) == 0;
}

int pkg_info(struct pkg *p)
{
	const char *name = p->argv[0];
	const struct installed *i;
	struct generation g;

	if (strchr(name, '/') || ends_in(name, ".hpkg"))
		return info_of_file(p, name);
	if (open_current(p, &g))
		return p->t.status;
	i = generation_find(&g, name);
	if (!i)
		return missing(p, name);
	show_info(p, &i->manifest, i->signer);
	if (p->size)
		show_sizes(p, &i->manifest, &g, i);
	return 0;
}

/* ---- check ----------------------------------------------------------------------- */

struct checked {
	struct pkg *p;
	const char *name;
	size_t bad;
};

static void say(void *arg, const char *path, const char *wrong)
{
	struct checked *c = arg;

	sh_error(c->p->sh, "pkg: %s: '%s': %s", c->name, path, wrong);
	c->bad++;
}

static int check_one(struct pkg *p, const struct generation *g, const struct installed *i, size_t *bad)
{
	struct checked c = { p, i->manifest.name, 0 };

	if (generation_check(&p->store, g, i, say, &c, &p->t))
		return p->t.status;
	if (!c.bad)
		out_fmt(sh_out(p->sh), "%s %s is as it was installed\n", c.name, i->manifest.version);
	*bad += c.bad;
	return 0;
}

int pkg_check(struct pkg *p)
{
	struct generation g;
	size_t bad = 0;

	if (open_current(p, &g))
		return p->t.status;
	for (int k = 0; k < p->argc; k++)
		if (!generation_find(&g, p->argv[k]))
			return missing(p, p->argv[k]);
	for (const struct installed *i = g.packages; i; i = i->next) {
		bool wanted = !p->argc;

		for (int k = 0; k < p->argc; k++)
			wanted = wanted || strcmp(p->argv[k], i->manifest.name) == 0;
		if (wanted && check_one(p, &g, i, &bad))
			return p->t.status;
	}
	if (bad)
		sh_error(p->sh, "pkg: to repair a package, remove it and install it again");
	return bad ? PACKAGE_UNSOUND : 0;
}
