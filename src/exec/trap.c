/* trap.c - trap actions (POSIX 2.14 trap, 2.11)
 * SPDX-License-Identifier: ISC
 */
#include "exec/trap.h"

#include "exec/input.h"
#include "exec/profile.h"
#include "exec/run.h"
#include "jobs/job.h"
#include "vars/checkpoint.h"
#include "vars/options.h"

#include <strings.h>

static bool is_signal(int sig)
{
	return sig != SIGNAL_EXIT && sig < SIGNAL_COUNT;
}

const char *trap_name(int sig)
{
	static const char *const events[] = { "DEBUG", "ERR", "RETURN" };

	return sig < SIGNAL_COUNT ? signal_name(sig) : events[sig - TRAP_DEBUG];
}

int trap_event(const char *name)
{
	for (int i = TRAP_DEBUG; i < TRAP_COUNT; i++)
		if (strcasecmp(name, trap_name(i)) == 0)
			return i;
	return -1;
}

static void changing(struct traps *t)
{
	if (!t->inherited)
		return;
	for (int i = 0; i < TRAP_COUNT; i++) {
		mem_free(t->listed[i]);
		t->listed[i] = NULL;
	}
	t->inherited = false;
}

/* What ends a shell from outside; not what tells of its own faults. */
static const int deadly[] = { SIGHUP, SIGINT, SIGPIPE, SIGALRM, SIGTERM, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGUSR1, SIGUSR2 };

static bool is_deadly(int sig)
{
	for (size_t i = 0; i < ARRAY_LEN(deadly); i++)
		if (deadly[i] == sig)
			return true;
	return false;
}

static bool outlives_signals(const struct shell *sh)
{
	return (trap_active(sh, SIGNAL_EXIT) || sh->watch & WATCH_RECORD) && !sh->interactive && !option_on(sh, OPTION_POSIX);
}

/* Does the shell handle it for itself when there is no trap? */
static bool own_use(const struct shell *sh, int sig)
{
	if (is_deadly(sig) && outlives_signals(sh) && !signal_ignored_on_entry(sig))
		return true;
	if (sig == SIGINT || sig == SIGQUIT || sig == SIGTERM)
		return sh->interactive;
	return (sig == SIGTSTP || sig == SIGTTIN || sig == SIGTTOU) && sh->jobs->monitor;
}

/* Tell the kernel what is to happen. */
static void arrange(struct shell *sh, int sig)
{
	const char *action = sh->traps->action[sig];
	bool ignored = action ? !*action : signal_ignored_on_entry(sig);
	bool own = !action && own_use(sh, sig);

	if ((action && *action) || own)
		signal_catch(sig);
	else if (ignored && sig != SIGCHLD) /* without it there would be no statuses */
		signal_ignore(sig);
	else
		signal_default(sig);
	signal_ignore_in_programs(sig, ignored && (own || sig == SIGCHLD));
	/* for SIGINT a program is waited for, which may deal with it; SIGPIPE may be a subshell's alone */
	signal_deadly(sig, own && !sh->interactive && sig != SIGINT && sig != SIGPIPE);
}

void traps_arrange_deadly(struct shell *sh)
{
	for (size_t i = 0; i < ARRAY_LEN(deadly); i++)
		arrange(sh, deadly[i]);
}

void traps_arrange(struct shell *sh)
{
	static const int signals[] = { SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGCHLD };

	for (size_t i = 0; i < ARRAY_LEN(signals); i++)
		arrange(sh, signals[i]);
}

bool trap_set(struct shell *sh, int sig, const char *action)
{
	struct traps *t = sh->traps;

	bool outlived = outlives_signals(sh);

	changing(t);
	if (is_signal(sig) && signal_ignored_on_entry(sig) && !t->any_signal)
		return false;
	t->active += (action && *action) - trap_active(sh, sig);
	mem_free(t->action[sig]);
	t->action[sig] = action ? mem_dup(action, strlen(action)) : NULL;
	sh_watch(sh, WATCH_DEBUG, trap_active(sh, TRAP_DEBUG));
	if (sig == SIGNAL_EXIT && outlives_signals(sh) != outlived)
		traps_arrange_deadly(sh);
	if (!is_signal(sig))
		return true;
	signal_forget_entry(sig);
	arrange(sh, sig);
	return true;
}

const char *trap_shown(const struct shell *sh, int sig)
{
	const struct traps *t = sh->traps;

	if (t->inherited)
		return t->listed[sig];
	if (!t->action[sig] && is_signal(sig) && signal_ignored_on_entry(sig))
		return "";
	return t->action[sig];
}

bool trap_active(const struct shell *sh, int sig)
{
	return sh->traps->action[sig] && *sh->traps->action[sig];
}

/* Does a subshell, or a function, keep that action? */
static bool stays(const struct shell *sh, int event)
{
	return event >= TRAP_DEBUG &&
	       (option_on(sh, event == TRAP_ERR ? OPTION_ERRTRACE : OPTION_FUNCTRACE) || option_on(sh, OPTION_EXTDEBUG));
}

void traps_enter_subshell(struct shell *sh)
{
	struct traps *t = sh->traps;
	bool outlived = outlives_signals(sh);

	t->running = t->active = 0;
	if (t->inherited) /* a subshell within a subshell that set none */
		return;
	for (int i = 0; i < TRAP_COUNT; i++) {
		char *a = t->action[i];

		if (!a || stays(sh, i))
			continue;
		t->inherited = true;
		if (*a) {
			t->listed[i] = a;
			t->action[i] = NULL;
			if (is_signal(i))
				arrange(sh, i);
		} else {
			t->listed[i] = mem_dup("", 0);
		}
	}
	sh_watch(sh, WATCH_DEBUG, trap_active(sh, TRAP_DEBUG));
	if (outlived)
		traps_arrange_deadly(sh);
}

/* As messages about its syntax have it. */
static const char *kind_of(int sig)
{
	static const char *const events[] = { "debug trap", "error trap", "return trap" };

	return sig == SIGNAL_EXIT ? "exit trap" : sig < SIGNAL_COUNT ? "trap" : events[sig - TRAP_DEBUG];
}

/* The action of sig with $? kept; how control goes on. */
static enum flow run_action(struct shell *sh, int sig)
{
	struct traps *t = sh->traps;
	const char *action = t->action[sig];
	char *text = mem_dup(action, strlen(action));
	int status = sh->status, before = t->status_before;
	const struct call *call = t->call;
	const char *reading = sh->reading;
	bool deeper = sig != SIGNAL_EXIT || sh->now.exit_deeper;
	uint32_t line = sh->line;
	struct frame frame;
	enum flow f;

	frame_enter(sh, &frame, "trap", trap_name(sig));
	t->running++;
	sh->now.trace_level += deeper;
	sh->reading = kind_of(sig);
	t->call = sh->now.call;
	t->status_before = status;
	f = run_text(sh, (str){ text, strlen(text) }, sig >= TRAP_DEBUG || option_on(sh, OPTION_POSIX) ? line : 1, 0);
	t->status_before = before;
	t->call = call;
	t->running--;
	sh->now.trace_level -= deeper;
	sh->reading = reading;
	frame_leave(sh, &frame);
	t->event_status = sh->status;
	if (f == FLOW_NEXT)
		sh->status = status;
	sh->line = line;
	mem_free(text);
	return f;
}

bool trap_any_event(const struct shell *sh)
{
	return trap_active(sh, TRAP_DEBUG) || trap_active(sh, TRAP_ERR) || trap_active(sh, TRAP_RETURN);
}

enum flow trap_run_event(struct shell *sh, int event)
{
	uint8_t bit = (uint8_t)(1 << (event - TRAP_DEBUG));
	struct traps *t = sh->traps;
	const struct node *command = sh->command;
	const struct arith_word *part = sh->command_part;
	struct pipe_status statuses = sh->pipe_status;
	enum flow f;

	if (!trap_active(sh, event) || t->inside & bit)
		return FLOW_NEXT;
	t->inside |= bit;
	sh->pipe_status = (struct pipe_status){ .last = sh->status };
	f = run_action(sh, event);
	mem_free(sh->pipe_status.v);
	sh->pipe_status = statuses;
	t->inside &= (uint8_t)~bit;
	sh->command = command;
	sh->command_part = part;
	return f;
}

enum flow trap_before(struct shell *sh, const struct node *n, const struct arith_word *part, bool *skip)
{
	struct traps *t = sh->traps;
	enum flow f;

	*skip = false;
	if (!t->running) {
		sh->command = n;
		sh->command_part = part;
	}
	sh->complained = false;
	if (!sh->watch)
		return FLOW_NEXT;
	if (sh->watch & WATCH_RECORD)
		profile_command(sh, n);
	if (!(sh->watch & WATCH_DEBUG))
		return FLOW_NEXT;
	sh->line = n->line;
	t->event_status = 0;
	f = trap_run_event(sh, TRAP_DEBUG);
	if (f != FLOW_NEXT || !option_on(sh, OPTION_EXTDEBUG) || !t->event_status)
		return f;
	*skip = true;
	return t->event_status == 2 && sh->now.call ? FLOW_RETURN : FLOW_NEXT;
}

enum flow trap_run_return(struct shell *sh, enum flow f)
{
	int status = sh->status;
	enum flow after;

	if (f != FLOW_NEXT && f != FLOW_RETURN)
		return f;
	if (f == FLOW_RETURN) /* the action sees what it was before */
		sh->status = sh->before_return;
	after = trap_run_event(sh, TRAP_RETURN);
	if (after != FLOW_NEXT)
		return after;
	sh->status = status;
	return f;
}

void trap_hide_events(struct shell *sh, bool traced, char *kept[3])
{
	struct traps *t = sh->traps;

	for (int i = 0; i < 3; i++) {
		kept[i] = NULL;
		if (!t->action[TRAP_DEBUG + i] || stays(sh, TRAP_DEBUG + i) || (traced && TRAP_DEBUG + i != TRAP_ERR))
			continue;
		t->active -= trap_active(sh, TRAP_DEBUG + i);
		kept[i] = t->action[TRAP_DEBUG + i];
		t->action[TRAP_DEBUG + i] = NULL;
	}
	sh_watch(sh, WATCH_DEBUG, trap_active(sh, TRAP_DEBUG));
}

void trap_show_events(struct shell *sh, char *kept[3])
{
	struct traps *t = sh->traps;

	for (int i = 0; i < 3; i++) {
		if (!kept[i])
			continue;
		if (t->action[TRAP_DEBUG + i]) {
			mem_free(kept[i]);
			continue;
		}
		t->action[TRAP_DEBUG + i] = kept[i];
		t->active += trap_active(sh, TRAP_DEBUG + i);
	}
	sh_watch(sh, WATCH_DEBUG, trap_active(sh, TRAP_DEBUG));
}

void trap_exit(struct shell *sh)
{
	int status = sh->status;

	if (!trap_active(sh, SIGNAL_EXIT))
		return;
	/* exit in the action ends the shell with its status, and does not run it again; an error does not count */
	sh->fatal = false;
	if (run_action(sh, SIGNAL_EXIT) != FLOW_NEXT && sh->fatal)
		sh->status = status;
	trap_set(sh, SIGNAL_EXIT, NULL);
}

void trap_die(struct shell *sh, int sig)
{
	if (!sh->traps->dying && outlives_signals(sh)) {
		sh->traps->dying = true;
		while (sh->checkpoint) /* it is the shell's action, not a subshell's */
			checkpoint_end(sh);
		sh->standing[1] = sh->standing[2] = NULL;
		signal_take(sig);
		trap_exit(sh);
	}
	profile_end(sh);
	signal_die(sig);
}

enum flow run_pending(struct shell *sh)
{
	if (!signal_any)
		return FLOW_NEXT;
	if (signal_pending(SIGINT) && !sh->traps->action[SIGINT] && !sh->interactive)
		trap_die(sh, SIGINT);
	for (size_t i = 0; i < ARRAY_LEN(deadly) && signal_deadly_pending(); i++)
		if (deadly[i] != SIGINT && deadly[i] != SIGPIPE && signal_pending(deadly[i]) && !trap_active(sh, deadly[i]))
			trap_die(sh, deadly[i]);
	if (sh->checkpoint) { /* the parent's actions wait for the parent */
		if (signal_pending(SIGINT)) {
			sh->status = 128 + SIGINT;
			return FLOW_EXIT;
		}
		return FLOW_NEXT;
	}
	signal_any = 0;
	if (signal_pending(SIGPIPE) && !sh->traps->action[SIGPIPE])
		trap_die(sh, SIGPIPE);
	for (int sig = 1; sig < SIGNAL_COUNT; sig++) {
		enum flow f;

		if (!signal_take(sig))
			continue;
		if (!trap_active(sh, sig)) {
			if (sig == SIGINT && sh->interactive) {
				sh_write_error(sh, "\n", 1); /* behind the terminal's ^C */
				sh->status = 128 + SIGINT;
				return FLOW_ABORT;
			}
			continue;
		}
		f = run_action(sh, sig);
		if (f != FLOW_NEXT)
			return f;
	}
	return FLOW_NEXT;
}
