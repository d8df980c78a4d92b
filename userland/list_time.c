/* list_time.c - times as the long format writes them
 *
 * A style is NULL for the usual one of POSIX, or a format of strftime for old
 * times and, behind a newline, one for those of the last half year; %N there is
 * the nanoseconds.
 * SPDX-License-Identifier: ISC
 */
#include "userland/list.h"

#include <time.h>

enum { HALF_YEAR = 31556952 / 2 }; /* half of a Gregorian year's seconds */

const char *time_style(const char *word)
{
	if (*word == '+')
		return word + 1;
	if (strcmp(word, "full-iso") == 0)
		return "%Y-%m-%d %H:%M:%S.%N %z";
	if (strcmp(word, "long-iso") == 0)
		return "%Y-%m-%d %H:%M";
	if (strcmp(word, "iso") == 0)
		return "%Y-%m-%d \n%m-%d %H:%M";
	return NULL;
}

static int compare(const struct timespec *a, const struct timespec *b)
{
	if (a->tv_sec != b->tv_sec)
		return a->tv_sec < b->tv_sec ? -1 : 1;
	return a->tv_nsec < b->tv_nsec ? -1 : a->tv_nsec > b->tv_nsec;
}

/* Within the last half year; what seems to be in the future may have been made since we looked at the clock. */
static bool is_recent(struct ls *ls, const struct timespec *t)
{
	struct timespec from;

	if (compare(&ls->now, t) < 0)
		clock_gettime(CLOCK_REALTIME, &ls->now);
	from = (struct timespec){ ls->now.tv_sec - HALF_YEAR, ls->now.tv_nsec };
	return compare(&from, t) < 0 && compare(t, &ls->now) < 0;
}

/* "Jan  2 12:34" or "Jan  2  2034" */
static void add_usual(struct buf *b, const struct tm *tm, bool recent)
{
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	char s[13] = "Jan dd hh:mm", tmp[24];
	const char *year;

	memcpy(s, months + tm->tm_mon * 3, 3);
	s[4] = tm->tm_mday < 10 ? ' ' : (char)('0' + tm->tm_mday / 10);
	s[5] = (char)('0' + tm->tm_mday % 10);
	if (recent) {
		s[7] = (char)('0' + tm->tm_hour / 10);
		s[8] = (char)('0' + tm->tm_hour % 10);
		s[10] = (char)('0' + tm->tm_min / 10);
		s[11] = (char)('0' + tm->tm_min % 10);
		buf_add(b, s, 12);
		return;
	}
	year = num_text(1900LL + tm->tm_year, tmp);
	s[7] = ' ';
	buf_add(b, s, 8);
	buf_adds(b, year);
}

/* strftime of format[0..n), where %N is nine digits. */
static void add_styled(struct buf *b, const struct tm *tm, long ns, const char *format, size_t n)
{
	struct buf f = { 0 };
	size_t wrote = 0;

	buf_addc(&f, '!'); /* so that an empty result is none that did not fit */
	for (size_t i = 0; i < n; i++) {
		if (format[i] != '%' || i + 1 == n) {
			buf_addc(&f, format[i]);
		} else if (format[++i] == 'N') {
			buf_fmt(&f, "%09ld", ns);
		} else {
			buf_addc(&f, '%');
			buf_addc(&f, format[i]);
		}
	}
	buf_cstr(&f);
	for (size_t room = 64; !wrote && room < 1 << 16; room *= 4) {
		if (b->cap - b->n < room)
			buf_grow(b, room);
		wrote = strftime(b->s + b->n, room, f.s, tm);
	}
	if (wrote) {
		memmove(b->s + b->n, b->s + b->n + 1, wrote - 1);
		b->n += wrote - 1;
	}
	buf_finish(&f);
}

static bool add_time(struct ls *ls, struct buf *b, const struct timespec *t, bool recent)
{
	const char *style = ls->o.time_style;
	struct tm tm;
	size_t n;

	if (!localtime_r(&t->tv_sec, &tm))
		return false;
	if (!style) {
		add_usual(b, &tm, recent);
		return true;
	}
	n = strcspn(style, "\n");
	if (recent && style[n])
		style += n + 1, n = strlen(style);
	add_styled(b, &tm, t->tv_nsec, style, n);
	return true;
}

void time_add(struct ls *ls, struct buf *b, const struct timespec *t)
{
	char tmp[24];

	if (!t || !add_time(ls, b, t, is_recent(ls, t))) {
		if (!ls->time_width) {
			size_t n = b->n;

			add_time(ls, b, &(struct timespec){ 0 }, false);
			ls->time_width = b->n - n;
			b->n = n;
		}
		list_right(b, t ? num_text(t->tv_sec, tmp) : "?", ls->time_width);
		return;
	}
	buf_addc(b, ' ');
}
