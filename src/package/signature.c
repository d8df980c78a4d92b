/* signature.c - keys and signatures in minisign's file formats
 * SPDX-License-Identifier: ISC
 */
#include "package/signature.h"

#include <sodium.h>

/* What is in the base64 lines. */
struct __attribute__((packed)) raw_public {
	char kind[2];
	unsigned char id[KEY_ID], key[32];
};

struct __attribute__((packed)) raw_secret {
	char kind[2], kdf[2], checksum_kind[2];
	unsigned char salt[32], limits[16], id[KEY_ID], key[64], checksum[32];
};

struct __attribute__((packed)) raw_signature {
	char kind[2];
	unsigned char id[KEY_ID], bytes[64];
};

bool signature_start(void)
{
	return sodium_init() >= 0;
}

void key_pair_make(struct public_key *p, struct secret_key *s)
{
	crypto_sign_keypair(p->key, s->key);
	randombytes_buf(p->id, KEY_ID);
	memcpy(s->id, p->id, KEY_ID);
}

void secret_key_finish(struct secret_key *s)
{
	sodium_memzero(s, sizeof(*s));
}

char *key_id_text(const unsigned char id[KEY_ID], char text[KEY_ID_TEXT])
{
	for (int i = 0; i < KEY_ID; i++) {
		text[2 * i] = "0123456789ABCDEF"[id[KEY_ID - 1 - i] >> 4];
		text[2 * i + 1] = "0123456789ABCDEF"[id[KEY_ID - 1 - i] & 15];
	}
	text[2 * KEY_ID] = '\0';
	return text;
}

/* ---- reading --------------------------------------------------------------------- */

/* The next line of *text, which goes on behind it. */
static bool take_line(str *text, str *line)
{
	const char *nl = memchr(text->s, '\n', text->n);
	size_t n = nl ? (size_t)(nl - text->s) : text->n;

	if (!text->n)
		return false;
	*line = (str){ text->s, n };
	text->s += nl ? n + 1 : n;
	text->n -= nl ? n + 1 : n;
	while (line->n && line->s[line->n - 1] == '\r')
		line->n--;
	return true;
}

static bool take_comment(str *text, const char *begin, str *comment)
{
	size_t n = strlen(begin);

	if (!take_line(text, comment) || comment->n < n || memcmp(comment->s, begin, n) != 0)
		return false;
	comment->s += n;
	comment->n -= n;
	return true;
}

/* A line of base64 that is exactly n bytes. The library takes some bytes above 127 for letters. */
static bool take_bytes(str *text, void *bytes, size_t n)
{
	size_t got;
	str line;

	if (!take_line(text, &line))
		return false;
	for (size_t i = 0; i < line.n; i++)
		if (line.s[i] & 0x80)
			return false;
	return sodium_base642bin(bytes, n, line.s, line.n, NULL, &got, NULL, sodium_base64_VARIANT_ORIGINAL) == 0 && got == n;
}

const char *public_key_parse(struct public_key *k, str text)
{
	struct raw_public raw;
	str comment;

	if (!take_comment(&text, "untrusted comment: ", &comment) || !take_bytes(&text, &raw, sizeof(raw)) || text.n)
		return "not a public key of minisign";
	if (memcmp(raw.kind, "Ed", 2) != 0)
		return "a kind of public key that is not known";
	memcpy(k->id, raw.id, sizeof(k->id));
	memcpy(k->key, raw.key, sizeof(k->key));
	return NULL;
}

/* The second half of a secret key follows from the first, so damage shows. */
static bool secret_key_whole(const struct secret_key *k)
{
	unsigned char public[32], secret[64];
	bool same;

	crypto_sign_seed_keypair(public, secret, k->key);
	same = sodium_memcmp(secret, k->key, sizeof(secret)) == 0;
	sodium_memzero(secret, sizeof(secret));
	return same;
}

const char *secret_key_parse(struct secret_key *k, str text)
{
	struct raw_secret raw;
	const char *wrong = NULL;
	str comment;

	if (!take_comment(&text, "untrusted comment: ", &comment) || !take_bytes(&text, &raw, sizeof(raw)) || text.n)
		return "not a secret key of minisign";
	if (memcmp(raw.kind, "Ed", 2) != 0)
		wrong = "a kind of secret key that is not known";
	else if (raw.kdf[0] || raw.kdf[1])
		wrong = "the secret key has a password, which is not supported; minisign -C -W takes it off";
	memcpy(k->id, raw.id, sizeof(k->id));
	memcpy(k->key, raw.key, sizeof(k->key));
	sodium_memzero(&raw, sizeof(raw));
	return wrong ? wrong : secret_key_whole(k) ? NULL : "the secret key is damaged";
}

const char *signature_parse(struct signature *s, struct arena *a, str text)
{
	struct raw_signature raw;
	str comment, trusted;

	if (!take_comment(&text, "untrusted comment: ", &comment) || !take_bytes(&text, &raw, sizeof(raw)) ||
	    !take_comment(&text, "trusted comment: ", &trusted) || !take_bytes(&text, s->global, sizeof(s->global)) || text.n)
		return "not a signature of minisign";
	if (memcmp(raw.kind, "Ed", 2) != 0 && memcmp(raw.kind, "ED", 2) != 0)
		return "a kind of signature that is not known";
	if (memchr(trusted.s, '\0', trusted.n))
		return "a NUL byte in the trusted comment";
	s->hashed = raw.kind[1] == 'D';
	memcpy(s->id, raw.id, sizeof(s->id));
	memcpy(s->bytes, raw.bytes, sizeof(s->bytes));
	s->comment = arena_dup(a, trusted.s, trusted.n);
	return NULL;
}

/* ---- writing --------------------------------------------------------------------- */

static void print_bytes(struct buf *b, const void *bytes, size_t n)
{
	size_t len = sodium_base64_encoded_len(n, sodium_base64_VARIANT_ORIGINAL);

	buf_grow(b, len);
	sodium_bin2base64(b->s + b->n, len, bytes, n, sodium_base64_VARIANT_ORIGINAL);
	b->n += len - 1;
	buf_addc(b, '\n');
}

void public_key_print(const struct public_key *k, struct buf *b)
{
	struct raw_public raw = { .kind = "Ed" };
	char id[KEY_ID_TEXT];

	memcpy(raw.id, k->id, sizeof(raw.id));
	memcpy(raw.key, k->key, sizeof(raw.key));
	buf_fmt(b, "untrusted comment: minisign public key %s\n", key_id_text(k->id, id));
	print_bytes(b, &raw, sizeof(raw));
}

void secret_key_print(const struct secret_key *k, struct buf *b)
{
	struct raw_secret raw = { .kind = "Ed", .checksum_kind = "B2" };

	memcpy(raw.id, k->id, sizeof(raw.id));
	memcpy(raw.key, k->key, sizeof(raw.key));
	buf_adds(b, "untrusted comment: minisign secret key, without a password\n");
	print_bytes(b, &raw, sizeof(raw));
	sodium_memzero(&raw, sizeof(raw));
}

void signature_print(const struct signature *s, struct buf *b)
{
	struct raw_signature raw = { .kind = { 'E', s->hashed ? 'D' : 'd' } };

	memcpy(raw.id, s->id, sizeof(raw.id));
	memcpy(raw.bytes, s->bytes, sizeof(raw.bytes));
	buf_adds(b, "untrusted comment: signature from minisign secret key\n");
	print_bytes(b, &raw, sizeof(raw));
	buf_fmt(b, "trusted comment: %s\n", s->comment);
	print_bytes(b, s->global, sizeof(s->global));
}

/* ---- signing --------------------------------------------------------------------- */

/* The trusted comment is signed behind the signature itself. */
static str global_text(struct buf *b, const struct signature *s)
{
	buf_add(b, (const char *)s->bytes, sizeof(s->bytes));
	buf_adds(b, s->comment);
	return (str){ b->s, b->n };
}

static void hash_of(str data, unsigned char hash[64])
{
	crypto_generichash(hash, 64, (const unsigned char *)data.s, data.n, NULL, 0);
}

void signature_make(struct signature *s, const struct secret_key *k, str data, const char *comment)
{
	unsigned char hash[64];
	struct buf b = { 0 };
	str global;

	s->hashed = true;
	s->comment = comment;
	memcpy(s->id, k->id, sizeof(s->id));
	hash_of(data, hash);
	crypto_sign_detached(s->bytes, NULL, hash, sizeof(hash), k->key);
	global = global_text(&b, s);
	crypto_sign_detached(s->global, NULL, (const unsigned char *)global.s, global.n, k->key);
	buf_finish(&b);
}

static bool holds(const unsigned char signature[64], const struct public_key *k, str data)
{
	return crypto_sign_verify_detached(signature, (const unsigned char *)data.s, data.n, k->key) == 0;
}

const char *signature_wrong(const struct signature *s, const struct public_key *k, str data)
{
	unsigned char hash[64];
	struct buf b = { 0 };
	bool good;

	if (memcmp(s->id, k->id, sizeof(s->id)) != 0)
		return "it is signed with another key";
	if (s->hashed) {
		hash_of(data, hash);
		data = (str){ (const char *)hash, sizeof(hash) };
	}
	if (!holds(s->bytes, k, data))
		return "it is not what was signed";
	good = holds(s->global, k, global_text(&b, s));
	buf_finish(&b);
	return good ? NULL : "the trusted comment is not what was signed";
}
