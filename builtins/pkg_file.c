/* pkg_file.c - husk pkg: packages, keys and signatures as files
 * SPDX-License-Identifier: ISC
 */
#include "builtins/pkg.h"

#include "package/build.h"
#include "vars/var.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static const char *with_ending(struct pkg *p, const char *name, const char *ending)
{
	struct buf b = buf_in(p->t.arena);

	buf_fmt(&b, "%s%s", name, ending);
	return buf_cstr(&b);
}

/* A new file, whole when it returns. */
static int write_new(struct pkg *p, const char *path, const struct buf *text, mode_t mode)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);

	if (fd < 0)
		return trouble_errno(&p->t, PACKAGE_OTHER, path);
	if (fd_write(fd, text->s, text->n) < 0) {
		trouble_errno(&p->t, PACKAGE_OTHER, path);
		unlink(path);
	}
	close(fd);
	return p->t.status;
}

/* The same in the place of what was there. */
static int write_over(struct pkg *p, const char *path, const struct buf *text)
{
	const char *part = with_ending(p, path, ".part");

	unlink(part);
	if (!write_new(p, part, text, 0666) && fd_rename(AT_FDCWD, part, AT_FDCWD, path) < 0) {
		trouble_errno(&p->t, PACKAGE_OTHER, path);
		unlink(part);
	}
	return p->t.status;
}

/* Seconds, of $SOURCE_DATE_EPOCH. */
static long source_date(struct pkg *p, long otherwise)
{
	const char *s = var_get(p->sh, "SOURCE_DATE_EPOCH");
	long v = 0;

	if (!s || !*s)
		return otherwise;
	for (; *s >= '0' && *s <= '9'; s++)
		if (__builtin_mul_overflow(v, 10, &v) || __builtin_add_overflow(v, *s - '0', &v))
			return otherwise;
	return *s ? otherwise : v;
}

/* ---- build ----------------------------------------------------------------------- */

static int check_rules(struct pkg *p, const struct manifest *m, const char *directory)
{
	struct policy policy = { 0 };
	const char *why;

	for (const struct manifest_rule *r = m->rules; r && !p->t.status; r = r->next)
		if (!policy_rule(&policy, r->text, &why))
			trouble(&p->t, PACKAGE_OTHER, "%s/manifest: line %u: box: %s", directory, r->line, why);
	policy_finish(&policy);
	return p->t.status;
}

int pkg_build(struct pkg *p)
{
	const char *directory = p->argv[0], *part;
	struct buf name = buf_in(p->t.arena);
	struct manifest m;
	int fd;

	if (build_manifest(&m, directory, &p->t) || check_rules(p, &m, directory))
		return p->t.status;
	buf_fmt(&name, "%s-%s-%s.hpkg", m.name, m.version, m.arch);
	if (!p->output)
		p->output = buf_cstr(&name);
	part = with_ending(p, p->output, ".part");
	fd = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd < 0)
		return trouble_errno(&p->t, PACKAGE_OTHER, p->output);
	build_archive(&m, directory, fd, source_date(p, 0), &p->t);
	if (close(fd) < 0 && !p->t.status)
		trouble_errno(&p->t, PACKAGE_OTHER, p->output);
	if (!p->t.status && fd_rename(AT_FDCWD, part, AT_FDCWD, p->output) < 0)
		trouble_errno(&p->t, PACKAGE_OTHER, p->output);
	if (p->t.status)
		unlink(part);
	else
		out_fmt(sh_out(p->sh), "%s\n", p->output);
	return p->t.status;
}

/* ---- keys ------------------------------------------------------------------------ */

int pkg_key(struct pkg *p)
{
	const char *base = p->output ? p->output : "husk", *public, *secret;
	struct buf text = buf_in(p->t.arena);
	struct public_key pub;
	struct secret_key sec;
	char id[KEY_ID_TEXT];

	public = with_ending(p, base, ".pub");
	secret = with_ending(p, base, ".key");
	key_pair_make(&pub, &sec);
	secret_key_print(&sec, &text);
	secret_key_finish(&sec);
	write_new(p, secret, &text, 0600);
	text.n = 0;
	public_key_print(&pub, &text);
	if (!p->t.status && write_new(p, public, &text, 0666))
		unlink(secret);
	if (!p->t.status)
		out_fmt(sh_out(p->sh), "key %s: '%s' signs and has no password, '%s' is for those who verify\n",
			key_id_text(pub.id, id), secret, public);
	return p->t.status;
}

int pkg_trust(struct pkg *p)
{
	struct public_key k;
	const char *wrong;
	char id[KEY_ID_TEXT];
	str text;

	if (pkg_change_store(p, true))
		return p->t.status;
	for (int i = 0; i < p->argc; i++) {
		if (sealed_text(&text, p->argv[i], SIGNATURE_FILE_MAX, &p->t))
			return p->t.status;
		wrong = public_key_parse(&k, text);
		if (wrong)
			return trouble(&p->t, PACKAGE_OTHER, "%s: %s", p->argv[i], wrong);
		if (store_add_key(&p->store, &k, &p->t))
			return p->t.status;
		out_fmt(sh_out(p->sh), "key %s is trusted\n", key_id_text(k.id, id));
	}
	return 0;
}

/* ---- signatures ------------------------------------------------------------------ */

static int sign_file(struct pkg *p, const struct secret_key *k, const char *file)
{
	struct buf comment = buf_in(p->t.arena), text = buf_in(p->t.arena);
	const char *base = strrchr(file, '/');
	struct signature s;
	struct sealed sealed;

	base = base ? base + 1 : file;
	for (const char *c = base; *c; c++)
		if ((unsigned char)*c < ' ')
			return trouble(&p->t, PACKAGE_OTHER, "a control character in the name of a file");
	if (sealed_open(&sealed, file, &p->t))
		return p->t.status;
	buf_fmt(&comment, "timestamp:%ld\tfile:%s\thashed", source_date(p, (long)time(NULL)), base);
	signature_make(&s, k, sealed.bytes, buf_cstr(&comment));
	sealed_close(&sealed);
	signature_print(&s, &text);
	return write_over(p, with_ending(p, file, ".minisig"), &text);
}

int pkg_sign(struct pkg *p)
{
	struct secret_key k;
	const char *wrong;
	str text;

	if (!p->key)
		return trouble(&p->t, 2, "-k names the secret key to sign with");
	if (sealed_text(&text, p->key, SIGNATURE_FILE_MAX, &p->t))
		return p->t.status;
	wrong = secret_key_parse(&k, text);
	if (wrong)
		trouble(&p->t, PACKAGE_OTHER, "%s: %s", p->key, wrong);
	for (int i = 0; i < p->argc && !p->t.status; i++)
		sign_file(p, &k, p->argv[i]);
	secret_key_finish(&k);
	return p->t.status;
}

static int verify_file(struct pkg *p, const char *file, const struct key_ring *ring)
{
	struct object_writer *w = object_writer_new(NULL, file, &p->t);
	struct unpack_sink sink = object_sink(w);
	const struct manifest *m;
	struct package package;
	char id[KEY_ID_TEXT];

	if (package_open(&package, file, ring, &p->box, &p->t))
		return p->t.status;
	m = &package.manifest;
	if (!package_unpack(&package, &p->box, &sink, &p->t)) {
		out_fmt(sh_out(p->sh), "%s: %s %s %s, signed with key %s\n%s: ", file, m->name, m->version, m->arch,
			key_id_text(package.signature.id, id), file);
		pkg_show_text(p, package.signature.comment);
		out_addc(sh_out(p->sh), '\n');
	}
	package_close(&package);
	return p->t.status;
}

int pkg_verify(struct pkg *p)
{
	struct key_ring ring;

	if (pkg_keys(p, &ring) || pkg_prepare_box(p))
		return p->t.status;
	for (int i = 0; i < p->argc && !p->t.status; i++)
		verify_file(p, p->argv[i], &ring);
	return p->t.status;
}
