/* http_date.c - dates as HTTP writes them (RFC 9110 5.6.7), always UTC
 *
 * Not libc's: that would look for the local time zone's file.
 * SPDX-License-Identifier: ISC
 */
#include "userland/http_date.h"

enum { DAY = 86400 };

static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

struct civil {
	int64_t year;
	unsigned month, day, weekday; /* month: 0 to 11; weekday: 0 is Thursday, as 1970 began */
	unsigned hour, minute, second;
};

static bool is_leap(int64_t year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static unsigned month_days(int64_t year, unsigned month)
{
	static const unsigned char days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	return days[month] + (month == 1 && is_leap(year));
}

/* Days from 1970-01-01 to the first of January. */
static int64_t year_days(int64_t year)
{
	int64_t y = year - 1;

	return y * 365 + y / 4 - y / 100 + y / 400 - 719162;
}

/* Files may be older than 1970, but not than the year 1, and no date needs more than four digits. */
static struct civil civil_of(int64_t seconds)
{
	const int64_t first = -62135596800, last = 253402300799;
	int64_t t = seconds < first ? first : seconds > last ? last : seconds;
	int64_t days = t >= 0 ? t / DAY : -((DAY - 1 - t) / DAY), rest = t - days * DAY;
	struct civil c = { .year = 1970 + days / 366 };

	if (days < 0)
		c.year = 1969 + days / 365;
	if (c.year < 1)
		c.year = 1;
	while (year_days(c.year + 1) <= days)
		c.year++;
	while (year_days(c.year) > days)
		c.year--;
	c.weekday = (unsigned)((days % 7 + 7) % 7);
	days -= year_days(c.year);
	for (; days >= month_days(c.year, c.month); c.month++)
		days -= month_days(c.year, c.month);
	c.day = (unsigned)days + 1;
	c.hour = (unsigned)(rest / 3600);
	c.minute = (unsigned)(rest / 60 % 60);
	c.second = (unsigned)(rest % 60);
	return c;
}

void http_date_add(struct buf *b, int64_t seconds)
{
	struct civil c = civil_of(seconds);

	buf_fmt(b, "%.*s, %02u %.*s %04lld %02u:%02u:%02u GMT", 3, &"ThuFriSatSunMonTueWed"[c.weekday * 3], c.day, 3,
		months + c.month * 3, (long long)c.year, c.hour, c.minute, c.second);
}

void http_date_log(struct buf *b, int64_t seconds)
{
	struct civil c = civil_of(seconds);

	buf_fmt(b, "%02u/%.*s/%04lld:%02u:%02u:%02u +0000", c.day, 3, months + c.month * 3, (long long)c.year, c.hour,
		c.minute, c.second);
}

void http_date_short(struct buf *b, int64_t seconds)
{
	struct civil c = civil_of(seconds);

	buf_fmt(b, "%04lld-%02u-%02u %02u:%02u", (long long)c.year, c.month + 1, c.day, c.hour, c.minute);
}

static bool read_char(str *s, char c)
{
	if (!s->n || *s->s != c)
		return false;
	s->s++;
	s->n--;
	return true;
}

static bool is_letter(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* n digits, of which the first may be a blank. */
static bool read_digits(str *s, size_t n, unsigned *value)
{
	*value = 0;
	if (s->n < n)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (i == 0 && n == 2 && s->s[i] == ' ')
			continue;
		if (s->s[i] < '0' || s->s[i] > '9')
			return false;
		*value = *value * 10 + (unsigned)(s->s[i] - '0');
	}
	s->s += n;
	s->n -= n;
	return true;
}

static bool read_month(str *s, unsigned *month)
{
	for (unsigned i = 0; s->n >= 3 && i < 12; i++)
		if (mem_equal(s->s, months + i * 3, 3)) {
			*month = i;
			s->s += 3;
			s->n -= 3;
			return true;
		}
	return false;
}

/* The century that puts the year no more than fifty years into the future. */
static int64_t whole_year(unsigned two, int64_t now)
{
	int64_t this = civil_of(now).year, year = this - this % 100 + two;

	return year > this + 50 ? year - 100 : year;
}

static bool read_time(str *s, struct civil *c)
{
	return read_digits(s, 2, &c->hour) && read_char(s, ':') && read_digits(s, 2, &c->minute) && read_char(s, ':') &&
	       read_digits(s, 2, &c->second);
}

/* w: the day of the week, d: day, b: month, Y and y: year, h: time of day; what else there is stands for itself. */
static bool read_form(const char *form, str s, int64_t now, struct civil *c)
{
	unsigned year = 0;
	bool good = true;

	for (; *form && good; form++) {
		if (*form == 'w') {
			for (; s.n && is_letter(*s.s); s.n--)
				s.s++;
		} else if (*form == 'd') {
			good = read_digits(&s, 2, &c->day);
		} else if (*form == 'b') {
			good = read_month(&s, &c->month);
		} else if (*form == 'Y' || *form == 'y') {
			good = read_digits(&s, *form == 'Y' ? 4 : 2, &year);
			c->year = *form == 'Y' ? year : whole_year(year, now);
		} else {
			good = *form == 'h' ? read_time(&s, c) : read_char(&s, *form);
		}
	}
	return good && !s.n;
}

bool http_date_read(str s, int64_t now, int64_t *seconds)
{
	static const char *const forms[] = { "w, d b Y h GMT", "w, d-b-y h GMT", "w b d h Y" };
	struct civil c = { 0 };
	size_t i = 0;

	while (i < ARRAY_LEN(forms) && !read_form(forms[i], s, now, &c))
		i++;
	if (i == ARRAY_LEN(forms) || c.year < 1 || !c.day || c.day > month_days(c.year, c.month) || c.hour > 23 ||
	    c.minute > 59 || c.second > 60)
		return false;
	*seconds = year_days(c.year) * DAY + (int64_t)(c.day - 1) * DAY + c.hour * 3600 + c.minute * 60 + c.second;
	for (unsigned m = 0; m < c.month; m++)
		*seconds += (int64_t)month_days(c.year, m) * DAY;
	return true;
}
