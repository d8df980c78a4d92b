/* hash.h - BLAKE2b-256 of what a file holds
 * SPDX-License-Identifier: ISC
 */
#ifndef PACKAGE_HASH_H
#define PACKAGE_HASH_H

#include "base/mem.h"

#include <sodium.h>

enum { HASH_BYTES = 32 };

static inline void hash_init(crypto_generichash_state *h)
{
	crypto_generichash_init(h, NULL, 0, HASH_BYTES);
}

static inline void hash_add(crypto_generichash_state *h, const char *s, size_t n)
{
	crypto_generichash_update(h, (const unsigned char *)s, n);
}

/* As the manifest has it: text[65]. */
char *hash_text(crypto_generichash_state *h, char *text);
/* Of all that fd has from here on, and how much that is; NULL with errno. */
char *hash_fd(int fd, char *text, uint64_t *size);

#endif
