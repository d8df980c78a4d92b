/* options.c - what set and shopt turn on and off: names, letters, values
 * SPDX-License-Identifier: ISC
 */
#include "vars/options.h"

#include "vars/var.h"

enum { FIXED = OPTION_FIXED, BASH = OPTION_BASH, ON = OPTION_DEFAULT };

const struct option_row option_table[OPTION_COUNT] = {
	[OPTION_ALLEXPORT] = { "allexport", 'a', 0, "export every variable that is assigned" },
	[OPTION_BRACEEXPAND] = { "braceexpand", 'B', BASH | ON, "expand braces" },
	[OPTION_EMACS] = { "emacs", 0, BASH, "edit lines with emacs' keys" },
	[OPTION_ERREXIT] = { "errexit", 'e', 0, "exit when a command fails" },
	[OPTION_ERRTRACE] = { "errtrace", 'E', BASH, "functions and subshells inherit the trap of ERR" },
	[OPTION_FUNCTRACE] = { "functrace", 'T', BASH, "they inherit the traps of DEBUG and RETURN" },
	[OPTION_HASHALL] = { "hashall", 'h', 0, "remember where commands were found" },
	[OPTION_HISTEXPAND] = { "histexpand", 'H', BASH, "expand ! as the history says" },
	[OPTION_HISTORY] = { "history", 0, BASH, "keep a history" },
	[OPTION_IGNOREEOF] = { "ignoreeof", 0, 0, "an interactive shell does not exit at the end of input" },
	[OPTION_COMMENTS] = { "interactive-comments", 0, BASH | ON, "# begins a comment at a prompt too" },
	[OPTION_KEYWORD] = { "keyword", 'k', BASH, "assignments count wherever they stand in a command" },
	[OPTION_MONITOR] = { "monitor", 'm', 0, "job control" },
	[OPTION_NOCLOBBER] = { "noclobber", 'C', 0, "> does not overwrite a regular file" },
	[OPTION_NOEXEC] = { "noexec", 'n', 0, "read commands but do not run them" },
	[OPTION_NOGLOB] = { "noglob", 'f', 0, "no pathname expansion" },
	[OPTION_NOLOG] = { "nolog", 0, 0, "no function definitions in the history" },
	[OPTION_NOTIFY] = { "notify", 'b', 0, "report ended jobs at once" },
	[OPTION_NOUNSET] = { "nounset", 'u', 0, "expanding an unset parameter is an error" },
	[OPTION_ONECMD] = { "onecmd", 't', BASH, "exit after one command" },
	[OPTION_PHYSICAL] = { "physical", 'P', BASH, "cd and pwd resolve symbolic links" },
	[OPTION_PIPEFAIL] = { "pipefail", 0, 0, "a pipeline fails when any of its commands fails" },
	[OPTION_POSIX] = { "posix", 0, 0, "only what POSIX specifies" },
	[OPTION_PRIVILEGED] = { "privileged", 'p', 0, "keep the effective user id; do not read ENV" },
	[OPTION_STRICT] = { "strict", 0, BASH, "no failure goes unseen in what this file still holds" },
	[OPTION_VERBOSE] = { "verbose", 'v', 0, "write input to standard error as it is read" },
	[OPTION_VI] = { "vi", 0, 0, "edit lines with vi's keys" },
	[OPTION_XTRACE] = { "xtrace", 'x', 0, "write each command to standard error before it runs" },

	[OPTION_STDIN] = { NULL, 's', FIXED, "read commands from standard input" },
	[OPTION_INTERACTIVE] = { NULL, 'i', FIXED, "interactive" },
	[OPTION_COMMAND] = { NULL, 'c', FIXED, "commands from the command line" },

	[OPTION_AUTOCD] = { "autocd", 0, BASH, "a directory's name is a cd, at a prompt" },
	[OPTION_ASSOC_EXPAND_ONCE] = { "assoc_expand_once", 0, BASH, "expand an array's key once" },
	[OPTION_CDABLE_VARS] = { "cdable_vars", 0, BASH, "what cd does not find may be a variable with the directory" },
	[OPTION_CDSPELL] = { "cdspell", 0, BASH, "cd corrects misspelt names, at a prompt" },
	[OPTION_CHECKHASH] = { "checkhash", 0, BASH, "look whether a remembered command is still there" },
	[OPTION_CHECKJOBS] = { "checkjobs", 0, BASH, "list jobs before an interactive shell exits" },
	[OPTION_CHECKWINSIZE] = { "checkwinsize", 0, BASH | ON, "keep LINES and COLUMNS right" },
	[OPTION_CMDHIST] = { "cmdhist", 0, BASH | ON, "a command of many lines is one entry of the history" },
	[OPTION_COMPAT31] = { "compat31", 0, BASH, "as bash 3.1" },
	[OPTION_COMPAT32] = { "compat32", 0, BASH, "as bash 3.2" },
	[OPTION_COMPAT40] = { "compat40", 0, BASH, "as bash 4.0" },
	[OPTION_COMPAT41] = { "compat41", 0, BASH, "as bash 4.1" },
	[OPTION_COMPAT42] = { "compat42", 0, BASH, "as bash 4.2" },
	[OPTION_COMPAT43] = { "compat43", 0, BASH, "as bash 4.3" },
	[OPTION_COMPAT44] = { "compat44", 0, BASH, "as bash 4.4" },
	[OPTION_COMPLETE_FULLQUOTE] = { "complete_fullquote", 0, BASH | ON, "completion quotes all that needs it" },
	[OPTION_DIREXPAND] = { "direxpand", 0, BASH, "completion expands directory names" },
	[OPTION_DIRSPELL] = { "dirspell", 0, BASH, "completion corrects directory names" },
	[OPTION_DOTGLOB] = { "dotglob", 0, BASH, "patterns match names that begin with a dot" },
	[OPTION_EXECFAIL] = { "execfail", 0, BASH, "a failed exec does not end a script" },
	[OPTION_EXPAND_ALIASES] = { "expand_aliases", 0, BASH, "aliases are expanded" },
	[OPTION_EXTDEBUG] = { "extdebug", 0, BASH, "what a debugger wants" },
	[OPTION_EXTGLOB] = { "extglob", 0, BASH, "?( ) *( ) +( ) @( ) !( ) in patterns" },
	[OPTION_EXTQUOTE] = { "extquote", 0, BASH | ON, "$'...' in ${...} within double quotes" },
	[OPTION_FAILGLOB] = { "failglob", 0, BASH, "a pattern that matches nothing is an error" },
	[OPTION_FORCE_FIGNORE] = { "force_fignore", 0, BASH | ON, "completion leaves FIGNORE's suffixes out always" },
	[OPTION_GLOBASCIIRANGES] = { "globasciiranges", 0, BASH | ON, "ranges in brackets go by code points" },
	[OPTION_GLOBSKIPDOTS] = { "globskipdots", 0, BASH | ON, "patterns never match . and .." },
	[OPTION_GLOBSTAR] = { "globstar", 0, BASH, "** matches directories of any depth" },
	[OPTION_GNU_ERRFMT] = { "gnu_errfmt", 0, BASH, "messages begin as GNU's do" },
	[OPTION_HISTAPPEND] = { "histappend", 0, BASH, "the history is appended to its file" },
	[OPTION_HISTREEDIT] = { "histreedit", 0, BASH, "a failed history expansion can be edited" },
	[OPTION_HISTVERIFY] = { "histverify", 0, BASH, "a history expansion is shown before it runs" },
	[OPTION_HOSTCOMPLETE] = { "hostcomplete", 0, BASH | ON, "complete host names" },
	[OPTION_HUPONEXIT] = { "huponexit", 0, BASH, "a login shell's jobs get SIGHUP when it exits" },
	[OPTION_INHERIT_ERREXIT] = { "inherit_errexit", 0, BASH, "set -e acts in command substitutions" },
	[OPTION_INTERACTIVE_COMMENTS] = { "interactive_comments", 0, BASH | ON, "# begins a comment at a prompt too" },
	[OPTION_LASTPIPE] = { "lastpipe", 0, BASH, "a pipeline's last command runs in the shell itself" },
	[OPTION_LITHIST] = { "lithist", 0, BASH, "the history keeps newlines" },
	[OPTION_LOCALVAR_INHERIT] = { "localvar_inherit", 0, BASH, "local variables begin as the ones they hide" },
	[OPTION_LOCALVAR_UNSET] = { "localvar_unset", 0, BASH, "what a function has unset stays hidden" },
	[OPTION_LOGIN_SHELL] = { "login_shell", 0, FIXED | BASH, "a login shell" },
	[OPTION_MAILWARN] = { "mailwarn", 0, BASH, "say when mail has been read" },
	[OPTION_NO_EMPTY_CMD_COMPLETION] = { "no_empty_cmd_completion", 0, BASH, "nothing completes an empty line" },
	[OPTION_NOCASEGLOB] = { "nocaseglob", 0, BASH, "pathname expansion ignores case" },
	[OPTION_NOCASEMATCH] = { "nocasematch", 0, BASH, "case, [[ and ${x/y/z} ignore case" },
	[OPTION_NOEXPAND_TRANSLATION] = { "noexpand_translation", 0, BASH, "a translated $\"...\" is single-quoted" },
	[OPTION_NULLGLOB] = { "nullglob", 0, BASH, "a pattern that matches nothing vanishes" },
	[OPTION_PATSUB_REPLACEMENT] = { "patsub_replacement", 0, BASH | ON, "& in ${x/y/z} is what was matched" },
	[OPTION_PROGCOMP] = { "progcomp", 0, BASH | ON, "programmable completion" },
	[OPTION_PROGCOMP_ALIAS] = { "progcomp_alias", 0, BASH, "complete an alias as what it stands for" },
	[OPTION_PROMPTVARS] = { "promptvars", 0, BASH | ON, "prompts are expanded" },
	[OPTION_RESTRICTED_SHELL] = { "restricted_shell", 0, FIXED | BASH, "a restricted shell" },
	[OPTION_SHIFT_VERBOSE] = { "shift_verbose", 0, BASH, "shift says when there is not so much to shift" },
	[OPTION_SOURCEPATH] = { "sourcepath", 0, BASH | ON, ". looks in PATH" },
	[OPTION_VARREDIR_CLOSE] = { "varredir_close", 0, BASH, "{x}> is closed after its command" },
	[OPTION_XPG_ECHO] = { "xpg_echo", 0, BASH, "echo knows backslash escapes" },
};

static void put(struct shell *sh, enum option o, bool on)
{
	if (on)
		sh->now.options[o / 64] |= UINT64_C(1) << (o % 64);
	else
		sh->now.options[o / 64] &= ~(UINT64_C(1) << (o % 64));
}

void options_init(struct shell *sh)
{
	for (int i = 0; i < OPTION_COUNT; i++)
		put(sh, (enum option)i, option_table[i].flags & ON);
	put(sh, OPTION_HASHALL, true);
	if (sh->is_sh) {
		option_set(sh, OPTION_POSIX, true);
		put(sh, OPTION_GLOBSKIPDOTS, false);
	}
}

static bool exists(const struct shell *sh, int o)
{
	return o < OPTION_SHOPT && !(option_table[o].flags & BASH && option_on(sh, OPTION_POSIX));
}

bool option_listed(const struct shell *sh, enum option o)
{
	return exists(sh, (int)o) && option_table[o].name;
}

int option_by_letter(const struct shell *sh, char c)
{
	for (int i = 0; i < OPTION_SHOPT; i++)
		if (c && option_table[i].letter == c && exists(sh, i))
			return i;
	return -1;
}

static int by_name(const char *name, int from, int to)
{
	for (int i = from; i < to; i++)
		if (option_table[i].name && strcmp(option_table[i].name, name) == 0)
			return i;
	return -1;
}

int option_by_name(const struct shell *sh, const char *name)
{
	int o = by_name(name, 0, OPTION_SHOPT);

	return o >= 0 && exists(sh, o) ? o : -1;
}

int option_by_shopt(const char *name)
{
	return by_name(name, OPTION_SHOPT, OPTION_COUNT);
}

/* What the standard asks for comes and goes with the mode (bash's manual, 6.11). */
static void posix_changed(struct shell *sh, bool on)
{
	put(sh, OPTION_EXPAND_ALIASES, on || sh->interactive);
	put(sh, OPTION_SHIFT_VERBOSE, on);
	if (!on)
		return;
	put(sh, OPTION_INHERIT_ERREXIT, true);
	put(sh, OPTION_SOURCEPATH, true);
	put(sh, OPTION_COMMENTS, true);
	put(sh, OPTION_INTERACTIVE_COMMENTS, true);
}

/* Programs are told of what has changed if one of the lists is exported. */
static void tell(struct shell *sh, const char *list)
{
	const struct symbol *s = symbol_find(list, strlen(list));

	if (s && s->var && s->var->flags & VAR_EXPORT)
		sh->environ = NULL;
}

void option_set(struct shell *sh, enum option o, bool on)
{
	if (on == option_on(sh, o))
		return;
	tell(sh, o < OPTION_SHOPT ? "SHELLOPTS" : "BASHOPTS");

	put(sh, o, on);
	if (o == OPTION_LASTPIPE)
		sh->function_generation++; /* what runs in process is another question now */
	if (o == OPTION_POSIX)
		posix_changed(sh, on);
	else if (o == OPTION_COMMENTS || o == OPTION_INTERACTIVE_COMMENTS)
		put(sh, o == OPTION_COMMENTS ? OPTION_INTERACTIVE_COMMENTS : OPTION_COMMENTS, on);
	else if (on && (o == OPTION_VI || o == OPTION_EMACS))
		put(sh, o == OPTION_VI ? OPTION_EMACS : OPTION_VI, false);
	else if (on && o >= OPTION_COMPAT31 && o <= OPTION_COMPAT44)
		for (int i = OPTION_COMPAT31; i <= OPTION_COMPAT44; i++)
			put(sh, (enum option)i, i == (int)o);
}

void option_letters(const struct shell *sh, char *buf)
{
	/* small letters, capitals, and how commands came */
	static const char order[] = "abefhikmnptuvxBCEHPTcs";

	for (const char *p = order; *p; p++) {
		int o = option_by_letter(sh, *p);

		if (o >= 0 && option_on(sh, (enum option)o))
			*buf++ = *p;
	}
	*buf = '\0';
}

void option_names(const struct shell *sh, bool shopt, struct buf *b)
{
	for (int i = shopt ? OPTION_SHOPT : 0, end = shopt ? OPTION_COUNT : OPTION_SHOPT; i < end; i++) {
		if (!option_on(sh, (enum option)i) || !option_table[i].name)
			continue;
		if (b->n)
			buf_addc(b, ':');
		buf_adds(b, option_table[i].name);
	}
}

void options_import(struct shell *sh, bool shopt, const char *names)
{
	for (size_t n; *names; names += n + (names[n] == ':')) {
		char name[32];
		int o;

		n = strcspn(names, ":");
		if (n >= sizeof(name))
			continue;
		memcpy(name, names, n);
		name[n] = '\0';
		o = shopt ? option_by_shopt(name) : option_by_name(sh, name);
		if (o >= 0 && !(option_table[o].flags & FIXED))
			option_set(sh, (enum option)o, true);
	}
}
