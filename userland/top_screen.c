/* top_screen.c - the terminal while top has it
 *
 * All signals that end or stop us are blocked and read from a descriptor, so
 * that the terminal is given back first, at a point of our choosing; then they
 * do what they always do.
 * SPDX-License-Identifier: ISC
 */
#include "userland/top.h"

#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

static const char enter[] = "\033[?1049h\033[?25l\033[2J", leave[] = "\033[m\033[?25h\033[?1049l";

static sigset_t our_signals(void)
{
	static const int list[] = { SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH, SIGPIPE };
	sigset_t set;

	sigemptyset(&set);
	for (size_t i = 0; i < ARRAY_LEN(list); i++)
		sigaddset(&set, list[i]);
	return set;
}

void top_screen_measure(struct top_screen *s)
{
	struct winsize ws;
	bool told = ioctl(1, TIOCGWINSZ, &ws) == 0;

	s->cols = told && ws.ws_col ? ws.ws_col : 80;
	s->rows = told && ws.ws_row ? ws.ws_row : 24;
}

static bool take(struct top_screen *s)
{
	struct termios modes = s->modes;

	modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
	modes.c_iflag &= ~(tcflag_t)(IXON | ICRNL);
	modes.c_oflag |= OPOST;
	modes.c_cc[VMIN] = 1;
	modes.c_cc[VTIME] = 0;
	return tcsetattr(0, TCSADRAIN, &modes) == 0 && fd_write(1, enter, sizeof(enter) - 1) == 0;
}

static void give_back(struct top_screen *s)
{
	fd_write(1, leave, sizeof(leave) - 1);
	tcsetattr(0, TCSADRAIN, &s->modes);
}

bool top_screen_enter(struct top_screen *s)
{
	sigset_t set = our_signals();

	if (tcgetattr(0, &s->modes) < 0)
		return false;
	sigprocmask(SIG_BLOCK, &set, &s->mask);
	s->signals = signalfd(-1, &set, SFD_CLOEXEC);
	s->on = s->signals >= 0 && take(s);
	if (!s->on)
		sigprocmask(SIG_SETMASK, &s->mask, NULL);
	top_screen_measure(s);
	return s->on;
}

void top_screen_leave(struct top_screen *s)
{
	if (!s->on)
		return;
	s->on = false;
	give_back(s);
	close(s->signals);
	sigprocmask(SIG_SETMASK, &s->mask, NULL);
}

/* Stop as Ctrl-Z asks for, and come back; the modes may have been changed in between. Nothing stops us where nobody
   would let us go on (an orphaned process group). */
static void stop(struct top_screen *s)
{
	sigset_t set;

	give_back(s);
	sigemptyset(&set);
	sigaddset(&set, SIGTSTP);
	raise(SIGTSTP);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	sigprocmask(SIG_BLOCK, &set, NULL);
	tcgetattr(0, &s->modes);
}

static int read_signal(struct top_screen *s)
{
	struct signalfd_siginfo info;

	if (read(s->signals, &info, sizeof(info)) != sizeof(info))
		return 0;
	switch (info.ssi_signo) {
	case SIGTSTP:
		stop(s);
		take(s);
		break;
	case SIGCONT: /* behind SIGSTOP somebody else may have had the terminal */
		take(s);
		break;
	case SIGWINCH:
		break;
	case SIGPIPE:
		return TOP_END;
	default:
		return TOP_SIGNAL + (int)info.ssi_signo;
	}
	top_screen_measure(s);
	return TOP_RESIZE;
}

/* What follows ESC. */
static int read_sequence(const char *s)
{
	static const struct {
		const char *text;
		int key;
	} rows[] = {
		{ "[A", TOP_UP },	 { "OA", TOP_UP },   { "[B", TOP_DOWN },  { "OB", TOP_DOWN }, { "[5~", TOP_PAGE_UP },
		{ "[6~", TOP_PAGE_DOWN }, { "[H", TOP_HOME }, { "OH", TOP_HOME },  { "[1~", TOP_HOME }, { "[F", TOP_LAST },
		{ "OF", TOP_LAST },	 { "[4~", TOP_LAST },
	};

	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		if (strcmp(s, rows[i].text) == 0)
			return rows[i].key;
	return *s ? 0 : TOP_ESCAPE;
}

/* The bytes of one key; terminals send them at once. */
static int read_key(void)
{
	char text[8];
	size_t n = 1;
	struct pollfd more = { .fd = 0, .events = POLLIN };

	if (fd_read(0, text, 1) <= 0)
		return TOP_END;
	if (text[0] != '\033')
		return (unsigned char)text[0];
	while (n < sizeof(text) - 1 && poll(&more, 1, 10) > 0 && fd_read(0, text + n, 1) == 1)
		if (n++ > 1 && text[n - 1] >= '@' && text[n - 1] <= '~')
			break;
	text[n] = '\0';
	return read_sequence(text + 1);
}

int top_screen_key(struct top_screen *s, int64_t until)
{
	for (;;) {
		struct pollfd fds[] = { { .fd = s->signals, .events = POLLIN }, { .fd = 0, .events = POLLIN } };
		int64_t left = until - top_clock();
		int n = left > 0 ? poll(fds, 2, (int)left) : poll(fds, 2, 0), key = 0;

		if (n < 0 && errno != EINTR)
			return TOP_END;
		if (n > 0 && fds[0].revents)
			key = read_signal(s);
		else if (n > 0 && fds[1].revents)
			key = read_key();
		if (key || (n <= 0 && top_clock() >= until))
			return key;
	}
}
