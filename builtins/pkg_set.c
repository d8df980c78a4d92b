/* pkg_set.c - husk pkg: what is installed, changed
 * SPDX-License-Identifier: ISC
 */
#include "builtins/pkg.h"

#include <sys/utsname.h>

static bool arch_runs(const char *arch)
{
	struct utsname u;

	return strcmp(arch, "any") == 0 || (uname(&u) == 0 && strcmp(arch, u.machine) == 0);
}

/* A command belongs to one package. */
static int check_commands(struct pkg *p, const struct generation *g)
{
	const struct manifest_command *other;

	for (const struct installed *i = g->packages; i; i = i->next) {
		for (const struct manifest_command *c = i->manifest.commands; c; c = c->next) {
			const struct installed *first = generation_command(g, c->name, &other);

			if (first != i)
				return trouble(&p->t, PACKAGE_CONFLICT,
					       "the command '%s' is in both '%s' and '%s'; 'husk pkg remove' one of them first",
					       c->name, first->manifest.name, i->manifest.name);
		}
	}
	return 0;
}

/* A set that has changed becomes a generation, and the oldest goes. */
static int commit(struct pkg *p, struct generation *g)
{
	uint64_t size = 0;
	size_t removed, count = 0;

	if (generation_make(&p->store, g, &p->t) || generation_prune(&p->store, GENERATIONS_KEPT, &removed, &p->t))
		return p->t.status;
	return removed ? objects_sweep(&p->store, &count, &size, &p->t) : 0;
}

/* ---- install --------------------------------------------------------------------- */

static int check_rules(struct pkg *p, const struct package *package)
{
	struct policy policy = { 0 };
	const char *why;

	for (const struct manifest_rule *r = package->manifest.rules; r && !p->t.status; r = r->next)
		if (!policy_rule(&policy, r->text, &why))
			trouble(&p->t, PACKAGE_OTHER, "%s: manifest: line %u: box: %s", package->file, r->line, why);
	policy_finish(&policy);
	return p->t.status;
}

/* May it come into the set? *same: it is there already. */
static int check_package(struct pkg *p, const struct package *package, const struct generation *g, bool *same)
{
	const struct manifest *m = &package->manifest;
	const struct installed *old = generation_find(g, m->name);

	*same = old && str_eq(old->text, package->text);
	if (!arch_runs(m->arch))
		return trouble(&p->t, PACKAGE_ARCH, "%s: it is for %s, which is not this machine", package->file, m->arch);
	if (old && !*same && strcmp(old->manifest.version, m->version) == 0)
		return trouble(&p->t, PACKAGE_CONFLICT,
			       "%s: '%s' %s is there with another content; remove that first, or give this another version",
			       package->file, m->name, m->version);
	return check_rules(p, package);
}

static struct installed *as_installed(struct pkg *p, const struct package *package)
{
	struct installed *i = arena_zalloc(p->t.arena, sizeof(*i));
	char *id = arena_alloc(p->t.arena, KEY_ID_TEXT);

	i->manifest = package->manifest;
	i->text = package->text;
	i->signer = key_id_text(package->signature.id, id);
	return i;
}

struct installation {
	struct package *packages;
	struct installed **entries; /* NULL: it is there already */
	size_t n;
};

static int open_all(struct pkg *p, struct installation *in, struct generation *g)
{
	struct generation given = { 0 };
	struct key_ring ring;
	bool same;

	if (pkg_keys(p, &ring) || pkg_prepare_box(p))
		return p->t.status;
	for (int i = 0; i < p->argc; i++) {
		struct package *package = &in->packages[in->n];

		if (package_open(package, p->argv[i], &ring, &p->box, &p->t))
			return p->t.status;
		in->n++;
		if (generation_find(&given, package->manifest.name))
			return trouble(&p->t, PACKAGE_CONFLICT, "%s: '%s' is given twice", package->file, package->manifest.name);
		generation_put(&given, as_installed(p, package));
		if (check_package(p, package, g, &same))
			return p->t.status;
		if (!same) {
			in->entries[i] = as_installed(p, package);
			generation_put(g, in->entries[i]);
		}
	}
	return check_commands(p, g);
}

static int take_in(struct pkg *p, const struct installation *in)
{
	for (size_t i = 0; i < in->n && !p->t.status; i++) {
		struct object_writer *w = object_writer_new(&p->store, in->packages[i].file, &p->t);
		struct unpack_sink sink = object_sink(w);

		package_unpack(&in->packages[i], &p->box, &sink, &p->t);
		object_writer_finish(w);
	}
	return p->t.status;
}

static int install_all(struct pkg *p, struct installation *in, struct generation *g)
{
	struct out *o = sh_out(p->sh);
	bool changed = false;

	if (open_all(p, in, g) || take_in(p, in))
		return p->t.status;
	for (size_t i = 0; i < in->n; i++)
		changed = changed || in->entries[i];
	if (changed && commit(p, g))
		return p->t.status;
	for (size_t i = 0; i < in->n; i++) {
		const struct manifest *m = &in->packages[i].manifest;

		out_fmt(o, "%s %s %s, generation %u\n", m->name, m->version,
			in->entries[i] ? "installed" : "is there already", g->number);
	}
	return 0;
}

int pkg_install(struct pkg *p)
{
	struct installation in = { 0 };
	struct generation g;

	in.packages = arena_zalloc(p->t.arena, (size_t)p->argc * sizeof(*in.packages));
	in.entries = arena_zalloc(p->t.arena, (size_t)p->argc * sizeof(*in.entries));
	if (pkg_change_store(p, true) || generation_current(&p->store, &g, &p->t))
		return p->t.status;
	install_all(p, &in, &g);
	for (size_t i = 0; i < in.n; i++)
		package_close(&in.packages[i]);
	return p->t.status;
}

/* ---- remove, rollback, gc -------------------------------------------------------- */

int pkg_remove(struct pkg *p)
{
	struct installed *i, **gone = arena_alloc(p->t.arena, (size_t)p->argc * sizeof(*gone));
	struct generation g;

	if (pkg_change_store(p, false) || generation_current(&p->store, &g, &p->t))
		return p->t.status;
	for (int k = 0; k < p->argc; k++) {
		i = generation_find(&g, p->argv[k]);
		if (!i)
			return trouble(&p->t, PACKAGE_MISSING, "no package '%s' is installed", p->argv[k]);
		generation_drop(&g, i);
		gone[k] = i;
	}
	if (commit(p, &g))
		return p->t.status;
	for (int k = 0; k < p->argc; k++)
		out_fmt(sh_out(p->sh), "%s %s removed, generation %u\n", gone[k]->manifest.name, gone[k]->manifest.version,
			g.number);
	return 0;
}

/* The one that is asked for, or the one before the current one; 0: there is none. */
static unsigned choose(const unsigned *numbers, size_t n, unsigned current, const char *wanted)
{
	unsigned found = 0;
	char tmp[24];

	for (size_t i = 0; i < n; i++)
		if (wanted ? strcmp(num_text(numbers[i], tmp), wanted) == 0 : numbers[i] < current)
			found = numbers[i];
	return found;
}

int pkg_rollback(struct pkg *p)
{
	unsigned *numbers, current, to;
	size_t n;

	if (pkg_change_store(p, false) || generation_numbers(&p->store, &numbers, &n, &p->t))
		return p->t.status;
	current = generation_number(&p->store);
	to = choose(numbers, n, current, p->argc ? p->argv[0] : NULL);
	if (!to && p->argc)
		return trouble(&p->t, PACKAGE_MISSING, "there is no generation '%s'; 'husk pkg generations' lists them",
			       p->argv[0]);
	if (!to)
		return trouble(&p->t, PACKAGE_MISSING, "there is no generation before %u", current);
	if (generation_switch(&p->store, to, &p->t))
		return p->t.status;
	out_fmt(sh_out(p->sh), "generation %u\n", to);
	return 0;
}

int pkg_gc(struct pkg *p)
{
	size_t removed = 0, count = 0;
	uint64_t size = 0;

	if (pkg_change_store(p, false) ||
	    generation_prune(&p->store, p->keep ? p->keep : SIZE_MAX, &removed, &p->t) ||
	    objects_sweep(&p->store, &count, &size, &p->t))
		return p->t.status;
	out_fmt(sh_out(p->sh), "removed: generations %zu, files %zu, bytes %lu\n", removed, count, (unsigned long)size);
	return 0;
}
