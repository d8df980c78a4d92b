/* stats.c - what a row of measurements says
 * SPDX-License-Identifier: ISC
 */
#include "base/stats.h"

#include <stdlib.h>
#include <string.h>

enum { RESAMPLES = 1000 };

static int compare(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static void sort(uint64_t *v, size_t n)
{
	qsort(v, n, sizeof(*v), compare);
}

/* Of sorted v; between the two in the middle. */
static uint64_t middle(const uint64_t *v, size_t n)
{
	return n & 1 ? v[n / 2] : v[n / 2 - 1] + (v[n / 2] - v[n / 2 - 1]) / 2;
}

static uint64_t distance(uint64_t a, uint64_t b)
{
	return a > b ? a - b : b - a;
}

/* Of sorted v, walking outwards from the median: the distances then come in order. */
static uint64_t median_distance(const uint64_t *v, size_t n, uint64_t median)
{
	size_t right = 0, left;
	uint64_t last = 0, here = 0;

	while (right < n && v[right] < median)
		right++;
	left = right;
	for (size_t i = 0; i <= n / 2; i++) {
		last = here;
		if (right == n || (left > 0 && median - v[left - 1] < v[right] - median))
			here = median - v[--left];
		else
			here = v[right++] - median;
	}
	return n & 1 ? here : last + (here - last) / 2;
}

static uint64_t square_root(double x)
{
	double r = x > 1 ? x : 1;

	for (int i = 0; i < 200; i++) {
		double next = (r + x / r) / 2;

		if (next >= r)
			break;
		r = next;
	}
	return (uint64_t)(r + 0.5);
}

/* Mean and deviation of those of v that are within limit of centre; how many. */
static size_t spread(const uint64_t *v, size_t n, uint64_t centre, uint64_t limit, uint64_t *mean, uint64_t *deviation)
{
	double sum = 0, squares = 0;
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		if (distance(v[i], centre) <= limit) {
			sum += (double)v[i];
			count++;
		}
	sum /= (double)count;
	for (size_t i = 0; i < n; i++)
		if (distance(v[i], centre) <= limit)
			squares += ((double)v[i] - sum) * ((double)v[i] - sum);
	*mean = (uint64_t)(sum + 0.5);
	*deviation = count > 1 ? square_root(squares / (double)(count - 1)) : 0;
	return count;
}

struct stats stats_of(uint64_t *v, size_t n)
{
	struct stats s = { .n = n };
	uint64_t limit;

	sort(v, n);
	s.min = v[0];
	s.max = v[n - 1];
	s.median = middle(v, n);
	s.mad = median_distance(v, n, s.median);
	s.p95 = n >= 100 ? v[(n * 95 + 99) / 100 - 1] : 0;
	s.p99 = n >= 1000 ? v[(n * 99 + 99) / 100 - 1] : 0;
	spread(v, n, s.median, UINT64_MAX, &s.mean, &s.deviation);
	limit = (uint64_t)(3.5 * 1.4826 * (double)s.mad);
	s.outliers = n - spread(v, n, s.median, limit, &s.trimmed_mean, &s.trimmed_deviation);
	return s;
}

uint64_t stats_random(uint64_t *seed)
{
	*seed += !*seed;
	*seed ^= *seed >> 12;
	*seed ^= *seed << 25;
	*seed ^= *seed >> 27;
	return *seed * 0x2545F4914F6CDD1D;
}

/* The k-th smallest of v (Hoare's selection). */
static uint64_t kth(uint64_t *v, size_t n, size_t k)
{
	size_t low = 0, high = n - 1;

	while (low < high) {
		uint64_t pivot = v[low + (high - low) / 2], held;
		size_t i = low - 1, j = high + 1;

		while (1) {
			do
				i++;
			while (v[i] < pivot);
			do
				j--;
			while (v[j] > pivot);
			if (i >= j)
				break;
			held = v[i];
			v[i] = v[j];
			v[j] = held;
		}
		if (k <= j)
			high = j;
		else
			low = j + 1;
	}
	return v[k];
}

static uint64_t resampled_median(const uint64_t *v, size_t n, uint64_t *scratch, uint64_t *seed)
{
	for (size_t i = 0; i < n; i++)
		scratch[i] = v[(size_t)(stats_random(seed) >> 11) % n];
	return n & 1 ? kth(scratch, n, n / 2) :
		       (kth(scratch, n, n / 2 - 1) + kth(scratch, n, n / 2)) / 2;
}

static uint64_t millionths(uint64_t a, uint64_t b)
{
	double r = b ? (double)a / (double)b * 1e6 : 0;

	return r < 1e18 ? (uint64_t)(r + 0.5) : (uint64_t)1e18;
}

struct ratio stats_ratio(uint64_t *a, size_t na, uint64_t *b, size_t nb, uint64_t *scratch, uint64_t seed)
{
	uint64_t values[RESAMPLES];
	struct ratio r;

	sort(a, na);
	sort(b, nb);
	for (int i = 0; i < RESAMPLES; i++) {
		uint64_t x = resampled_median(a, na, scratch, &seed);

		values[i] = millionths(x, resampled_median(b, nb, scratch, &seed));
	}
	sort(values, RESAMPLES);
	r.value = millionths(middle(a, na), middle(b, nb));
	r.low = values[RESAMPLES * 25 / 1000];
	r.high = values[RESAMPLES * 975 / 1000 - 1];
	return r;
}
