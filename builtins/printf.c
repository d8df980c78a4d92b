/*
 * printf [-v name] format [argument...]
 *
 * Write the arguments as the format says.
 *
 * The format is used again while arguments are left; missing ones count as empty or 0. %n$ takes argument n of this
 * round, * takes a width or precision from the arguments. A number may be octal (010), hexadecimal (0x1f) or a
 * character's code ('a). Widths and precisions of strings count bytes.
 *
 *   -v NAME  into a variable
 *
 *   %d %i %u %o %x %X  integers
 *   %e %f %g %a %E %F %G %A  floating-point numbers
 *   %s %c  a string, its first byte
 *   %b  a string with escapes, \c ends all output
 *   %q %Q  a string that the shell reads back as it is; %Q cuts it before it is quoted
 *   %(FORMAT)T  a time in seconds since 1970, as strftime has it; -1 or none is now, -2 when the shell started
 *   %n  the argument names a variable that takes the number of characters written so far
 *   %%  a percent sign
 *
 *   $ printf '%s=%03d\n' a 7 b 12
 *   a=007
 *   b=012
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "base/utf8.h"
#include "builtins/escape.h"
#include "builtins/usage.h"

#include "expand/subscript.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { MEASURE_MAX = INT_MAX / 2 };

struct format {
	struct shell *sh;
	struct out *o;
	char **v; /* arguments of this round */
	int n; /* left, from v */
	int next; /* without a number */
	int used; /* highest taken, plus one */
	int status;
	long written; /* bytes */
	bool stop; /* \c */
};

/* One conversion specification. */
struct spec {
	bool minus, plus, space, alt, zero;
	int width, precision; /* precision -1: none */
	char conversion;
};

static void put(struct format *f, const char *s, size_t n)
{
	out_add(f->o, s, n);
	f->written += (long)n;
}

static void bad(struct format *f, const char *text, const char *what)
{
	sh_error(f->sh, "printf: %s: %s", text, what);
	f->status = 1;
}

/* ERANGE in the words that both libcs shall have. */
static const char range_text[] = "Numerical result out of range";

/* For bash this is no error. */
static void out_of_range(struct format *f, const char *text)
{
	if (builtin_posix(f->sh))
		bad(f, text, range_text);
	else
		sh_error(f->sh, "printf: warning: %s: %s", text, range_text);
}

/* Argument number (from 1), or the next one for 0; "" when there is none. */
static const char *argument(struct format *f, int number)
{
	int i = number ? number - 1 : f->next++;

	if (i >= f->n)
		return NULL;
	if (i >= f->used)
		f->used = i + 1;
	return f->v[i];
}

static void pad(struct format *f, char c, int n)
{
	static const char blanks[] = "                                ", zeros[] = "00000000000000000000000000000000";
	const char *s = c == '0' ? zeros : blanks;

	for (; n > 32; n -= 32)
		put(f, s, 32);
	if (n > 0)
		put(f, s, (size_t)n);
}

/* Value of 'c: the code of the character after the quote. */
static unsigned long character(const struct format *f, const char *s)
{
	uint32_t c;

	if (!f->sh->utf8 || (unsigned char)*s < 0x80)
		return (unsigned char)*s;
	utf8_decode(s, strlen(s), &c);
	return c >= UTF8_RAW ? c - UTF8_RAW : c;
}

static int digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 32;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 99;
}

/* An integer constant of C: its magnitude and sign. */
static unsigned long integer(struct format *f, const char *text, bool is_signed, bool *minus)
{
	const char *s = text;
	unsigned long v = 0, max = ULONG_MAX;
	int base = 10;
	bool over = false, any = false;

	*minus = false;
	if (!s || !*s)
		return 0;
	if (*s == '\'' || *s == '"')
		return character(f, s + 1);
	while (*s == ' ' || (*s >= '\t' && *s <= '\r'))
		s++;
	if (*s == '-' || *s == '+')
		*minus = *s++ == '-';
	if (*s == '0' && (s[1] | 32) == 'x') {
		base = 16;
		s += 2;
	} else if (*s == '0') {
		base = 8;
	}
	for (; digit(*s) < base; s++, any = true)
		if (__builtin_mul_overflow(v, (unsigned long)base, &v) ||
		    __builtin_add_overflow(v, (unsigned long)digit(*s), &v))
			over = true;
	if (!any || *s)
		bad(f, text, *text != '0' ? "invalid number" : base == 16 ? "invalid hex number" :
			     text[1] >= '0' && text[1] <= '9' ? "invalid octal number" : "invalid number");
	if (is_signed)
		max = (unsigned long)LONG_MAX + *minus;
	if (over || v > max) {
		out_of_range(f, text);
		v = max;
	}
	*minus = *minus && v;
	return v;
}

static char *digits(unsigned long v, char conversion, char *end)
{
	const char *set = conversion == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
	unsigned base = conversion == 'o' ? 8 : conversion == 'x' || conversion == 'X' ? 16 : 10;

	for (; v; v /= base)
		*--end = set[v % base];
	return end;
}

static void put_integer(struct format *f, const struct spec *s, const char *arg)
{
	bool is_signed = s->conversion == 'd' || s->conversion == 'i', minus;
	unsigned long v = integer(f, arg, is_signed, &minus);
	char tmp[32], *end = tmp + sizeof(tmp), *p;
	char prefix[3] = "";
	int len, zeros, fill;

	if (!is_signed && minus) {
		v = 0 - v;
		minus = false;
	}
	p = digits(v, s->conversion, end);
	if (is_signed)
		prefix[0] = minus ? '-' : s->plus ? '+' : s->space ? ' ' : '\0';
	else if (s->alt && v && (s->conversion | 32) == 'x')
		memcpy(prefix, s->conversion == 'x' ? "0x" : "0X", 3);
	len = (int)(end - p);
	zeros = s->precision < 0 ? !len : s->precision > len ? s->precision - len : 0;
	if (s->alt && s->conversion == 'o' && !zeros)
		zeros = 1;
	fill = s->width - (int)strlen(prefix) - len - zeros;
	if (fill > 0 && s->zero && !s->minus && s->precision < 0) {
		zeros += fill;
		fill = 0;
	}
	if (!s->minus)
		pad(f, ' ', fill);
	put(f, prefix, strlen(prefix));
	pad(f, '0', zeros);
	put(f, p, (size_t)len);
	if (s->minus)
		pad(f, ' ', fill);
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static int float_text(char *to, size_t size, const char *fmt, const struct spec *s, long double v, bool plain)
{
	if (plain)
		return snprintf(to, size, fmt, s->width, s->precision, (double)v);
	return snprintf(to, size, fmt, s->width, s->precision, v);
}
#pragma GCC diagnostic pop

/* Long double as bash does, double as sh. */
static void put_float(struct format *f, const struct spec *s, const char *arg)
{
	bool plain = builtin_posix(f->sh);
	long double v = 0;
	char fmt[16], *p = fmt, *end = NULL;
	char tmp[128], *text = tmp;
	int n;

	if (arg && (*arg == '\'' || *arg == '"')) {
		v = character(f, arg + 1);
	} else if (arg && *arg) {
		errno = 0;
		v = plain ? strtod(arg, &end) : strtold(arg, &end);
		if (end == arg || *end)
			bad(f, arg, "invalid number");
		else if (errno)
			out_of_range(f, arg);
	}
	*p++ = '%';
	for (const char *c = "-+ #0"; *c; c++)
		if (*c == '-' ? s->minus : *c == '+' ? s->plus : *c == ' ' ? s->space : *c == '#' ? s->alt : s->zero)
			*p++ = *c;
	memcpy(p, "*.*", 3);
	p += 3;
	if (!plain)
		*p++ = 'L';
	*p++ = s->conversion;
	*p = '\0';
	n = float_text(tmp, sizeof(tmp), fmt, s, v, plain);
	if (n < 0) {
		bad(f, arg ? arg : "", strerror(EOVERFLOW));
		return;
	}
	if (n >= (int)sizeof(tmp)) {
		text = arena_bytes(&f->sh->scratch, (size_t)n + 1);
		float_text(text, (size_t)n + 1, fmt, s, v, plain);
	}
	put(f, text, (size_t)n);
}

static size_t clip(const struct spec *s, size_t n)
{
	return s->precision >= 0 && n > (size_t)s->precision ? (size_t)s->precision : n;
}

static void put_text(struct format *f, const struct spec *s, const char *text, size_t n)
{
	int fill;

	n = clip(s, n);
	fill = n < (size_t)s->width ? s->width - (int)n : 0;
	if (!s->minus)
		pad(f, ' ', fill);
	put(f, text, n);
	if (s->minus)
		pad(f, ' ', fill);
}

static void put_escaped(struct format *f, const struct spec *s, const char *arg)
{
	struct arena_mark mark = arena_mark(&f->sh->scratch);
	struct buf b = buf_in(&f->sh->scratch);

	f->stop = !escape_text(&b, arg ? arg : "", ESCAPE_ARGUMENT, f->sh->utf8);
	put_text(f, s, b.n ? b.s : "", b.n);
	arena_reset(&f->sh->scratch, mark);
}

/* %q, and %Q, whose precision counts what is not quoted yet. */
static void put_quoted(struct format *f, struct spec *s, const char *arg)
{
	struct arena_mark mark = arena_mark(&f->sh->scratch);
	struct buf b = buf_in(&f->sh->scratch);
	size_t n = arg ? strlen(arg) : 0;

	if (s->conversion == 'Q' && s->precision >= 0) {
		n = clip(s, n);
		s->precision = -1;
	}
	escape_quote(&b, arg ? arg : "", n, f->sh->utf8);
	put_text(f, s, b.s, b.n);
	arena_reset(&f->sh->scratch, mark);
}

/* %n */
static void put_count(struct format *f, const char *arg)
{
	if (arg && !name_valid(arg, strlen(arg))) {
		sh_error(f->sh, "printf: `%s': not a valid identifier", arg);
		f->status = 1;
	} else if (arg && !var_set_number(f->sh, symbol_get(arg, strlen(arg)), f->written)) {
		f->status = 1;
	}
}

/* libc takes the time zone from its own environment. */
static void set_zone(struct shell *sh)
{
	const char *zone = var_get(sh, "TZ"), *old = getenv("TZ");

	if (zone && (!old || strcmp(zone, old) != 0))
		setenv("TZ", zone, 1);
	else if (!zone && old)
		unsetenv("TZ");
	tzset();
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
/* The time of the argument as fmt, which ends in a character of its own since an empty result says nothing. */
static size_t time_text(struct buf *b, const char *fmt, const struct tm *tm)
{
	size_t n = 0;

	for (size_t room = 128; !n; room *= 4) {
		buf_grow(b, room);
		n = strftime(b->s, room, fmt, tm);
	}
	return n - 1;
}
#pragma GCC diagnostic pop

/* %(fmt)T */
static void put_time(struct format *f, const struct spec *s, str fmt, const char *arg)
{
	struct arena_mark mark = arena_mark(&f->sh->scratch);
	struct buf b = buf_in(&f->sh->scratch), ended = buf_in(&f->sh->scratch);
	bool minus = true;
	unsigned long v = arg ? integer(f, arg, true, &minus) : 1;
	time_t when = (time_t)(minus ? 0 - v : v);
	struct tm tm;

	if (when == -1 || when == -2)
		when = when == -1 ? time(NULL) : (time_t)f->sh->started;
	set_zone(f->sh);
	if (localtime_r(&when, &tm)) {
		buf_fmt(&ended, "%.*s.", (int)(fmt.n ? fmt.n : 2), fmt.n ? fmt.s : "%X");
		b.n = time_text(&b, buf_cstr(&ended), &tm);
		put_text(f, s, b.s, b.n);
	}
	arena_reset(&f->sh->scratch, mark);
}

/* At the ( of %(fmt)T: what follows the T, or NULL after a warning. */
static const char *time_format(struct format *f, const char *p, str *fmt)
{
	int depth = 1;

	fmt->s = p + 1;
	while (*++p && depth)
		depth += *p == '(' ? 1 : *p == ')' ? -1 : 0;
	if (!depth && *p == 'T') {
		fmt->n = (size_t)(p - 1 - fmt->s);
		return p + 1;
	}
	sh_error(f->sh, "printf: warning: `%c': invalid time format specification", *p);
	return NULL;
}

/* Digits at *p, which moves on; at most MEASURE_MAX. */
static int number(const char **p)
{
	int v = 0;

	for (; **p >= '0' && **p <= '9'; ++*p)
		v = v > MEASURE_MAX / 10 ? MEASURE_MAX : v * 10 + (**p - '0');
	return v;
}

/* "n$" at *p: n, and *p moves on; else 0. */
static int numbered(const char **p)
{
	const char *q = *p;
	int n = number(&q);

	if (!n || *q != '$')
		return 0;
	*p = q + 1;
	return n;
}

/* A width or precision: digits, or * and an argument. */
static int measure(struct format *f, const char **p)
{
	const char *arg;
	unsigned long v;
	bool minus;

	if (**p != '*')
		return number(p);
	++*p;
	arg = argument(f, numbered(p));
	v = integer(f, arg, true, &minus);
	if (v > MEASURE_MAX) {
		bad(f, arg, range_text);
		v = 0;
	}
	return minus ? -(int)v : (int)v;
}

/* What follows a %, up to the conversion's letter. */
static const char *parse(struct format *f, const char *p, struct spec *s, int *which)
{
	*s = (struct spec){ .precision = -1 };
	*which = numbered(&p);
	for (;; p++) {
		if (*p == '-')
			s->minus = true;
		else if (*p == '+')
			s->plus = true;
		else if (*p == ' ')
			s->space = true;
		else if (*p == '#')
			s->alt = true;
		else if (*p == '0')
			s->zero = true;
		else if (*p != '\'')
			break;
	}
	s->width = measure(f, &p);
	if (s->width < 0) {
		s->minus = true;
		s->width = -s->width;
	}
	if (*p == '.') {
		p++;
		s->precision = measure(f, &p);
	}
	while (*p && strchr("hlLjtz", *p))
		p++;
	s->conversion = *p;
	return p;
}

/* One conversion; p is after the %. NULL: it is none, reported. */
static const char *convert(struct format *f, const char *p)
{
	const char *arg, *begin = p, *end;
	struct spec s;
	int which;
	str fmt;

	if (*p == '%') {
		put(f, "%", 1);
		return p + 1;
	}
	p = parse(f, p, &s, &which);
	switch (s.conversion) {
	case 's':
		arg = argument(f, which);
		put_text(f, &s, arg ? arg : "", arg ? strlen(arg) : 0);
		break;
	case 'b':
		put_escaped(f, &s, argument(f, which));
		break;
	case 'c':
		arg = argument(f, which);
		s.precision = -1;
		put_text(f, &s, arg ? arg : "", 1);
		break;
	case 'q':
	case 'Q':
		put_quoted(f, &s, argument(f, which));
		break;
	case 'n':
		put_count(f, argument(f, which));
		break;
	case '(':
		end = time_format(f, p, &fmt);
		if (!end) {
			put(f, "%", 1);
			return begin;
		}
		put_time(f, &s, fmt, argument(f, which));
		return end;
	case 'd': case 'i': case 'u': case 'o': case 'x': case 'X':
		put_integer(f, &s, argument(f, which));
		break;
	case 'a': case 'A': case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
		put_float(f, &s, argument(f, which));
		break;
	case '\0':
		sh_error(f->sh, "printf: `%%%s': missing format character", begin);
		return NULL;
	default:
		sh_error(f->sh, "printf: `%c': invalid format character", s.conversion);
		return NULL;
	}
	return p + 1;
}

/* An escape of the format; p is after its backslash. */
static const char *put_escape(struct format *f, const char *p)
{
	struct arena_mark mark = arena_mark(&f->sh->scratch);
	struct buf b = buf_in(&f->sh->scratch);
	const char *end = p + escape_one(&b, p, ESCAPE_FORMAT, f->sh->utf8);

	if (end == p + 1 && strchr("xuU", *p) && b.n == 2 && !builtin_posix(f->sh))
		sh_error(f->sh, "printf: missing %s digit for \\%c", *p == 'x' ? "hex" : "unicode", *p);
	put(f, b.s, b.n);
	arena_reset(&f->sh->scratch, mark);
	return end;
}

/* The format once; false after an error that ends it. */
static bool round_of(struct format *f, const char *p)
{
	while (!f->stop) {
		size_t n = strcspn(p, "%\\");

		put(f, p, n);
		p += n;
		if (!*p)
			return true;
		if (*p == '\\') {
			p = put_escape(f, p + 1);
		} else if (!(p = convert(f, p + 1))) {
			return false;
		}
	}
	return true;
}

extern const struct command cmd_printf;

static int print(struct format *f, const char *text)
{
	do {
		f->v += f->used;
		f->n -= f->used;
		f->next = f->used = 0;
		if (!round_of(f, text))
			return 1;
	} while (!f->stop && f->used && f->used < f->n);
	return f->status;
}

/* -v */
static int print_into(struct format *f, const struct variable *var, const char *text)
{
	struct buf b = { 0 };
	struct out to = { .sink = &b };
	int status;

	f->o = &to;
	status = print(f, text);
	buf_cstr(&b);
	if (!variable_set(f->sh, var, str_of(b.s), 0))
		status = 1;
	buf_finish(&b);
	return status;
}

static int printf_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_printf.opts };
	struct format f = { .sh = sh, .o = sh_out(sh) };
	struct variable var = { 0 };
	int c;

	while ((c = args_next(&a)) > 0) {
		if (c != 'v')
			return builtin_usage(sh, &a, "printf [-v var] format [arguments]");
		if (!variable_parse(a.arg, strlen(a.arg), &var)) {
			sh_error(sh, "printf: `%s': not a valid identifier", a.arg);
			return 2;
		}
	}
	if (a.i >= argc)
		return builtin_usage(sh, &a, "printf [-v var] format [arguments]");
	f.v = argv + a.i + 1;
	f.n = argc - a.i - 1;
	return var.sym ? print_into(&f, &var, argv[a.i]) : print(&f, argv[a.i]);
}

const struct command cmd_printf = { .name = "printf", .opts = "v:", .run = printf_run };
