/* stats.c - tests of statistics, by figures worked out by hand */
/* SPDX-License-Identifier: ISC */
#include "base/stats.h"
#include "tests/unit/unit.h"

#include <string.h>

#define STATS(...) stats_of((uint64_t[]){ __VA_ARGS__ }, sizeof((uint64_t[]){ __VA_ARGS__ }) / sizeof(uint64_t))

TEST(stats_of_one_and_two)
{
	struct stats s = STATS(7);

	CHECK(s.n == 1 && s.min == 7 && s.max == 7 && s.median == 7 && s.mean == 7);
	CHECK(!s.mad && !s.deviation && !s.outliers && !s.p95);
	s = STATS(10, 4);
	CHECK(s.median == 7 && s.mean == 7 && s.mad == 3 && s.deviation == 4); /* 4.24 */
}

TEST(stats_median_and_mad)
{
	struct stats s = STATS(1, 1, 2, 2, 4, 6, 9);

	/* distances 1 1 0 0 2 4 7 */
	CHECK(s.median == 2 && s.mad == 1);
	s = STATS(5, 5, 5, 5);
	CHECK(s.median == 5 && s.mad == 0 && s.outliers == 0);
	s = STATS(9, 1, 8, 2);
	/* 1 2 8 9: median 5, distances 4 3 3 4 */
	CHECK(s.median == 5 && s.mad == 3);
	s = STATS(100, 10, 11, 12, 13);
	CHECK(s.median == 12 && s.mad == 1);
}

TEST(stats_outliers)
{
	/* median 103, MAD 2: the limit is 10 */
	struct stats s = STATS(100, 101, 102, 103, 104, 105, 114);

	CHECK(s.outliers == 1 && s.trimmed_mean == 103 && s.trimmed_deviation == 2); /* 102.5, 1.87 */
	CHECK(s.mean == 104);
	s = STATS(100, 101, 102, 103, 104, 105, 113);
	CHECK(s.outliers == 0 && s.trimmed_mean == s.mean);
}

TEST(stats_percentiles_need_samples)
{
	uint64_t v[1000];
	struct stats s;

	for (size_t i = 0; i < 1000; i++)
		v[i] = 1000 - i;
	s = stats_of(v, 99);
	CHECK(!s.p95 && !s.p99);
	for (size_t i = 0; i < 1000; i++)
		v[i] = 1000 - i;
	s = stats_of(v, 1000);
	CHECK(s.p95 == 950 && s.p99 == 990 && s.median == 500);
}

/* Two samples of the same kind are not told apart; one of 1.2 times the other is. */
TEST(stats_ratio_interval)
{
	uint64_t a[200], b[200], scratch[200], seed = 5;
	struct ratio r, again;

	for (size_t i = 0; i < 200; i++) {
		a[i] = 1000 + (stats_random(&seed) >> 32) % 100;
		b[i] = 1000 + (stats_random(&seed) >> 32) % 100;
	}
	r = stats_ratio(a, 200, b, 200, scratch, 1);
	CHECK(r.low <= 1000000 && r.high >= 1000000 && r.low <= r.value && r.value <= r.high);
	again = stats_ratio(a, 200, b, 200, scratch, 1);
	CHECK(again.low == r.low && again.high == r.high);
	for (size_t i = 0; i < 200; i++)
		a[i] = a[i] * 12 / 10;
	r = stats_ratio(a, 200, b, 200, scratch, 1);
	CHECK(r.low > 1150000 && r.high < 1250000 && r.low < r.high);
}

TEST(stats_ratio_of_equals)
{
	uint64_t a[5] = { 3, 3, 3, 3, 3 }, b[4] = { 6, 6, 6, 6 }, scratch[5];
	struct ratio r = stats_ratio(a, 5, b, 4, scratch, 9);

	CHECK(r.value == 500000 && r.low == 500000 && r.high == 500000);
}
