/* stats.h - what a row of measurements says
 *
 * Measurements are whole numbers of any unit. Nothing here allocates or fails;
 * n is at least 1.
 * SPDX-License-Identifier: ISC
 */
#ifndef BASE_STATS_H
#define BASE_STATS_H

#include <stddef.h>
#include <stdint.h>

struct stats {
	size_t n;
	uint64_t min, max, median;
	uint64_t mad; /* median of the distances from the median */
	uint64_t mean, deviation; /* standard deviation of a sample */
	uint64_t p95, p99; /* 0: n is below 100, below 1,000 */
	size_t outliers; /* further from the median than 3.5 x 1.4826 x MAD */
	uint64_t trimmed_mean, trimmed_deviation; /* without them */
};

/* Of v, which is sorted on return. */
struct stats stats_of(uint64_t *v, size_t n);

/* median(a) / median(b) in millionths, and the ends of its 95 % interval (percentile bootstrap). */
struct ratio {
	uint64_t value, low, high;
};

/* a and b are sorted on return; scratch has room for the larger. The same seed gives the same interval. */
struct ratio stats_ratio(uint64_t *a, size_t na, uint64_t *b, size_t nb, uint64_t *scratch, uint64_t seed);

/* The next number of a sequence that the seed begins (xorshift64*). */
uint64_t stats_random(uint64_t *seed);

#endif
