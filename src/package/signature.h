/* signature.h - keys and signatures in minisign's file formats
 *
 * A file's Ed25519 signature stands in FILE.minisig beside it, with a trusted
 * comment that is signed, too. New ones are of the file's BLAKE2b-512 hash (ED);
 * those of the file itself (Ed) are understood. Secret keys are not encrypted.
 * SPDX-License-Identifier: ISC
 */
#ifndef PACKAGE_SIGNATURE_H
#define PACKAGE_SIGNATURE_H

#include "base/buf.h"

#include <stdbool.h>

enum { KEY_ID = 8, KEY_ID_TEXT = 17, SIGNATURE_FILE_MAX = 1 << 14 };

struct public_key {
	unsigned char id[KEY_ID], key[32];
};

struct secret_key {
	unsigned char id[KEY_ID], key[64];
};

struct signature {
	bool hashed; /* ED */
	unsigned char id[KEY_ID], bytes[64], global[64];
	const char *comment; // arena: the trusted one
};

/* To be called before anything else here; false when the machine has no randomness. */
bool signature_start(void);
void key_pair_make(struct public_key *p, struct secret_key *s);
/* Forget it. */
void secret_key_finish(struct secret_key *s);
/* NULL, or what is wrong with the text. */
const char *public_key_parse(struct public_key *k, str text);
const char *secret_key_parse(struct secret_key *k, str text);
const char *signature_parse(struct signature *s, struct arena *a, str text);
void public_key_print(const struct public_key *k, struct buf *b);
void secret_key_print(const struct secret_key *k, struct buf *b);
void signature_print(const struct signature *s, struct buf *b);
/* As minisign shows it. */
char *key_id_text(const unsigned char id[KEY_ID], char text[KEY_ID_TEXT]);

/* comment: one line, borrowed by s. */
void signature_make(struct signature *s, const struct secret_key *k, str data, const char *comment);
/* NULL, or what is wrong: the data, the key, or the comment. */
const char *signature_wrong(const struct signature *s, const struct public_key *k, str data);

#endif
