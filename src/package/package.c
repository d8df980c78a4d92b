/* package.c - a package's file: verified, then read
 * SPDX-License-Identifier: ISC
 */
#include "package/package.h"

static const struct public_key *find_key(const struct key_ring *ring, const unsigned char id[KEY_ID])
{
	for (size_t i = 0; i < ring->n; i++)
		if (memcmp(ring->keys[i].id, id, KEY_ID) == 0)
			return &ring->keys[i];
	return NULL;
}

static int read_signature(struct package *p, struct trouble *t)
{
	struct buf b = buf_in(t->arena);
	const char *wrong;
	str text;

	buf_fmt(&b, "%s.minisig", p->file);
	if (sealed_text(&text, buf_cstr(&b), SIGNATURE_FILE_MAX, t) == PACKAGE_MISSING)
		return trouble(t, PACKAGE_UNSOUND, "%s: not signed: there is no '%s'", p->file, b.s);
	if (t->status)
		return t->status;
	wrong = signature_parse(&p->signature, t->arena, text);
	return wrong ? trouble(t, PACKAGE_UNSOUND, "%s: %s", b.s, wrong) : 0;
}

static int verify(struct package *p, const struct key_ring *ring, struct trouble *t)
{
	const struct public_key *k;
	const char *wrong;
	char id[KEY_ID_TEXT];

	if (read_signature(p, t))
		return t->status;
	k = find_key(ring, p->signature.id);
	key_id_text(p->signature.id, id);
	if (!k && ring->file)
		return trouble(t, PACKAGE_UNSOUND, "%s: signed with key %s, not with that of '%s'", p->file, id, ring->file);
	if (!k)
		return trouble(t, PACKAGE_UNSOUND, "%s: signed with key %s, which is not trusted; 'husk pkg trust' takes its file",
			       p->file, id);
	wrong = signature_wrong(&p->signature, k, p->sealed.bytes);
	return wrong ? trouble(t, PACKAGE_UNSOUND, "%s: bad signature: %s", p->file, wrong) : 0;
}

static int read_manifest(struct package *p, const struct package_box *box, struct trouble *t)
{
	struct buf b = buf_in(t->arena);
	const char *why;
	unsigned line;

	if (unpack_manifest(p->sealed.fd, p->file, box, &b, t))
		return t->status;
	p->text = (str){ b.s, b.n };
	if (manifest_parse(&p->manifest, t->arena, MANIFEST_WHOLE, p->text, &line, &why))
		return 0;
	return line ? trouble(t, PACKAGE_OTHER, "%s: manifest: line %u: %s", p->file, line, why) :
		      trouble(t, PACKAGE_OTHER, "%s: manifest: %s", p->file, why);
}

int package_open(struct package *p, const char *file, const struct key_ring *ring, const struct package_box *box,
		 struct trouble *t)
{
	*p = (struct package){ .file = file };
	if (sealed_open(&p->sealed, file, t))
		return t->status;
	if (verify(p, ring, t) || read_manifest(p, box, t))
		package_close(p);
	return t->status;
}

void package_close(struct package *p)
{
	sealed_close(&p->sealed);
}

int package_unpack(const struct package *p, const struct package_box *box, const struct unpack_sink *sink, struct trouble *t)
{
	return unpack_files(p->sealed.fd, p->file, box, &p->manifest, sink, t);
}
