/* hash.c - BLAKE2b-256 of what a file holds
 * SPDX-License-Identifier: ISC
 */
#include "package/hash.h"

#include "base/fdio.h"

char *hash_text(crypto_generichash_state *h, char *text)
{
	unsigned char bytes[HASH_BYTES];

	crypto_generichash_final(h, bytes, sizeof(bytes));
	return sodium_bin2hex(text, 2 * HASH_BYTES + 1, bytes, sizeof(bytes));
}

char *hash_fd(int fd, char *text, uint64_t *size)
{
	crypto_generichash_state h;
	char piece[1 << 16];
	ssize_t n;

	hash_init(&h);
	*size = 0;
	while ((n = fd_read(fd, piece, sizeof(piece))) > 0) {
		hash_add(&h, piece, (size_t)n);
		*size += (uint64_t)n;
	}
	return n < 0 ? NULL : hash_text(&h, text);
}
