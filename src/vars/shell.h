/* shell.h - everything a shell remembers, in one struct
 *
 * There are no other mutable globals but the symbol table and the signal
 * flags. What can change in a subshell goes through a setter of its module,
 * so that a checkpoint can undo it (vars/checkpoint.h).
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_SHELL_H
#define VARS_SHELL_H

#include "base/fdio.h"
#include "base/symbol.h"
#include "syntax/ast.h"

#include <sys/types.h>

/* What comes after a command: FLOW_ABORT gives up the complete command of the source being read, FLOW_DISCARD that of
   the shell's own input, whatever it reads within. */
enum flow { FLOW_NEXT, FLOW_BREAK, FLOW_CONTINUE, FLOW_RETURN, FLOW_ABORT, FLOW_DISCARD, FLOW_EXIT };

/* What stands at a descriptor during a command substitution run in process. */
struct capture {
	struct buf buf;
	struct own_fd reader, writer; /* a pipe for the external commands within, once there is one */
};

/* What the elements of the last pipeline have returned. */
struct pipe_status {
	int *v; /* owned */
	int n, cap; /* n 0: it was one command, with the status `last`; -1: nothing has run */
	int last;
};

/* The shell's ends of the pipes of process substitutions. */
struct processes {
	int *fds; /* owned */
	unsigned n, cap;
};

/* What pushd has left; the last one is the nearest. */
struct dirstack {
	char **v; // owned
	unsigned n, cap;
	uint32_t noted; /* id of the checkpoint that holds the old state */
};

/* $1 $2 ...: the vector and its strings in one block, counted. */
struct params {
	unsigned refs;
	char *v[];
};

struct position {
	char **v; /* v[n] is NULL */
	int n;
	struct params *owner; /* NULL: borrowed from the scratch arena */
};

/* One function or sourced file being run, for messages and return. */
struct call {
	const struct call *outer;
	struct symbol *function; /* NULL: a sourced file */
	const char *source; /* where the commands stand */
	const char *file;
	uint32_t line; /* where it was called */
	const char *caller; /* and in which file */
	int argc; /* of argv */
	char *const *argv; /* for BASH_ARGV; NULL: called without extdebug */
};

/* What else runs commands from elsewhere, for messages only. */
struct frame {
	const struct frame *outer;
	const struct call *call; /* within which it stands */
	const char *what; /* "eval", "$( )" */
	const char *of; /* of the trap: its condition; NULL: none */
	const char *file;
	uint32_t line;
};

/* Who looks at a status: behind ! set -e does not act, but ERR does on what is within a compound command there. */
enum test_context { TEST_NONE, TEST_NEGATED, TEST_CONDITION };

/* The small state, copied whole into a checkpoint. */
struct state {
	uint64_t options[2]; /* a bit for each enum option */
	struct position args;
	const struct call *call; // borrowed
	const struct frame *frame; // borrowed
	const char *file; // borrowed: the script's name in messages
	int loop_depth;
	int getopts_pos; /* within the current option word */
	bool in_subshell; /* forked or virtual */
	int subshells; /* how deep */
	int trace_level; /* of substitutions, eval and sourced files */
	bool args_set; /* by set, with no function's end since then */
	bool exit_deeper; /* a trace of the EXIT action is a level deeper: that of ( ), as in bash */
	uint8_t test_context; /* enum test_context */
	const struct node *negated; // borrowed: what stands behind the innermost `!`
	const struct node *subshell; /* in process, innermost */
	bool input_given; /* a pipe or redirection around is what asynchronous commands read, too; bash's language */
	bool captured; /* directly within a command or process substitution */
	bool here; /* within ${ }, which return ends */
	pid_t last_async; /* $! */
	int async_count; /* > 0: $! is set */
	uint32_t random; /* where $RANDOM stands */
	bool random_seeded;
	bool globignore; /* GLOBIGNORE has been assigned, not only imported */
	long random_last, seconds_base; /* $SECONDS is 0 at that time */
};

struct array;
struct var;
struct key;

/* There is a DEBUG trap; --profile or --coverage. */
enum { WATCH_DEBUG = 1, WATCH_RECORD = 2 };

/* What the error of the running command ends in bash's mode, too: the script, or what is read within it (READERS: a
   subscript was no expression; NUMBER: the value of an integer, where bash leaves a $? that is not 0). FAILED: strict's, a
   substitution has failed with sub_status */
enum error_reach { ENDS_NOT, ENDS_SCRIPT, ENDS_UNSET, ENDS_READERS, ENDS_NUMBER, ENDS_FAILED };

struct shell {
	int status; /* $? */
	uint32_t line; /* of the running command */
	uint32_t commands_read; /* of the script or at the prompt, with the one that runs or is read: \# */
	enum flow flow; /* set by a builtin that changes the flow */
	int before_return; /* $? before the last `return` */
	int flow_levels; /* break 2: loops still to leave */
	bool tail; /* the process ends after the running builtin */
	bool tested; /* somebody looks at its status */
	bool builtin_fatal; /* a special builtin met an error that ends a script (POSIX 2.8.1) */
	bool interactive, login, is_sh, privileged;
	bool exits; /* exit has been called */
	bool asking; /* PS1 is being expanded */
	bool syntax_failed; /* the text that was run last ended in a syntax error */
	uint64_t error_device, error_inode; /* of the standard error that the shell began with, or that exec gave it */
	int error_fd; /* where messages go; 2 but while a program's own redirections count */
	bool utf8;
	bool fork_subshells; /* HUSK_SUBSHELL=fork */
	bool expand_status_set; /* a substitution in the words set $? */
	int sub_status;
	bool takes_status; /* a command without words is made: its status is that of substitutions */
	int sub_failed; /* strict: of the first of these that failed */
	bool complained; /* the running command has said something with its calls */
	bool saw_nul; /* in what the running command substitution has given */
	bool keep_redirs; /* exec without a command: its redirections stay */
	const char *speaker; /* whose expression it is, for messages: a builtin, (( or [[; NULL: nobody's */
	const char *reading; /* what is parsed, where that is not a file: eval, a trap; NULL */
	uint8_t ends_script; /* enum error_reach */
	bool expand_failed; /* a redirection failed by its expansion */
	int status_before; /* ENDS_NUMBER: $? */
	bool fatal; /* an error has ended the script */
	struct pipe_status pipe_status;
	const struct node *command; /* for messages and traps: the one that runs; NULL: none yet */
	const struct arith_word *command_part; /* the expression of for (( )) that it is about; NULL: all of it */
	struct program *last_program; // owned: nothing else may still hold what command points at
	struct buf last_argument; /* $_; .s NULL: it is still what the shell was called */
	const char *called; /* borrowed: argv[0] */
	uint8_t watch; /* WATCH_*: who wants to know of each command */
	struct recorder *recorder; /* owned; NULL: nothing is recorded */
	struct state now;
	struct arena scratch;
	struct out out; /* standard output of builtins */
	struct coproc *coprocs; /* that run */
	struct processes processes; /* of <( ) and >( ), until the command ends in whose words they are */
	struct capture *standing[3]; /* at descriptors 1 and 2; NULL: the real one */
	struct peek input; /* of `read` */
	struct checkpoint *checkpoint; /* innermost virtual subshell; NULL: none */
	struct scope *scope; /* innermost function's or assignment's bindings */
	char *cwd; /* owned: logical working directory, NULL when unknown */
	struct dirstack dirstack;
	const char *arg0;
	char *name_given; // owned: what BASH_ARGV0 has made of $0; NULL: nothing
	struct position first_arguments; /* at the bottom of BASH_ARGV */
	bool arguments_noted; /* in first_arguments */
	const char *execution_string; // borrowed: of -c; NULL: none
	pid_t pid; /* $$ */
	long started; /* in seconds since 1970 */
	struct jobs *jobs;
	struct traps *traps;
	struct completions *completions; /* owned; NULL: none */
	struct history *history; /* owned; NULL: none yet */
	struct keymaps *keymaps; /* owned; NULL: nobody has asked yet */
	struct program *program; /* being run; functions keep it */
	const struct node *running; /* the command whose builtin runs, for what that starts */
	uint32_t function_generation; /* of the scans of subshells */
	uint32_t path_generation; /* remembered paths of an older one are void */
	/* variables */
	uint8_t ifs_class[256]; /* enum ifs_class */
	const char *ifs; /* NULL: unset */
	bool ifs_multibyte;
	char **environ; /* owned cache; NULL: to be made again */
	char **environ_extra; /* environment strings that are no names: passed through */
	size_t environ_n; /* strings in it */
	const struct compound_operand *compounds; /* of the declaration that runs */
	const struct fields *untraced; /* set -x: its words, which come behind what NAME=( ) has become */
	/* handed in by expand: arithmetic, and the key that text between [ and ] is; false after a message */
	bool (*evaluate)(struct shell *sh, str text, long *out);
	bool (*subscript)(struct shell *sh, struct var *v, str text, struct key *key);
	/* handed in by exec: is a command not to be kept? */
	bool (*history_ignores)(struct shell *sh, str text);
	/* handed in by exec: the paths that are remembered into an associative array, and one more */
	void (*commands_known)(struct shell *sh, struct array *a);
	void (*command_known)(struct shell *sh, str name, str path);
	/* handed in by exec: text as a prompt */
	const char *(*prompt)(struct shell *sh, const char *text);
	/* handed in by exec: the path of a process substitution, appended; false after a message */
	bool (*substitute)(struct shell *sh, const struct body *body, bool writes, struct buf *path);
	/* handed in by exec: the output of a substitution into out; false after a fatal error */
	bool (*capture)(struct shell *sh, const struct body *body, struct buf *out);
};

/* An operand NAME=( ) of a declaration utility: the field that stands for it, and what it is. */
struct compound_operand {
	const struct compound_operand *next;
	const char *field;
	const struct compound *compound;
};

static inline void sh_watch(struct shell *sh, unsigned who, bool on)
{
	sh->watch = (uint8_t)(on ? sh->watch | who : sh->watch & ~who);
}

/* Does the running code stand under set -o strict? */
static inline bool sh_strict(const struct shell *sh)
{
	return sh->program && sh->program->strict;
}

enum ifs_class { IFS_NONE, IFS_SPACE, IFS_OTHER };

/* A frame begins where the shell stands now, until frame_leave. */
void frame_enter(struct shell *sh, struct frame *f, const char *what, const char *of);
static inline void frame_leave(struct shell *sh, const struct frame *f)
{
	sh->now.frame = f->outer;
}
/* Where a function's commands stand, as bash has it: those of -c and of standard input have no file. */
const char *sh_source(const struct shell *sh, const char *file);
/* Standard error is the shell's own as it stands now. */
void sh_own_error(struct shell *sh);
/* "file: line N: message\n" on standard error, and through which calls the shell has come there. */
void sh_error(struct shell *sh, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* What has been said is an error of the shell itself: set -e ends it at once, whoever looks at the status. true: it goes on. */
bool sh_goes_on(struct shell *sh);
/* What is assigned to an integer is no expression. */
void sh_number_error(struct shell *sh);
/* Does it give up what is read, and no more? */
static inline bool sh_ends_readers(const struct shell *sh)
{
	return sh->ends_script == ENDS_READERS || sh->ends_script == ENDS_NUMBER;
}
/* The same for a builtin, after its name. */
void sh_verror(struct shell *sh, const char *prefix, const char *fmt, va_list ap);
/* $0 */
const char *sh_name(const struct shell *sh);
/* Raw text to standard error, wherever that is now. */
void sh_write_error(struct shell *sh, const char *s, size_t n);
/* Standard output of builtins, bound to where descriptor 1 leads now. */
struct out *sh_out(struct shell *sh);
/* Flush; a failed write is reported for that command and gives status 1. */
int sh_out_end(struct shell *sh, const char *command, int status);
/* The flow that a fatal error takes: out of a script, or to the next command that is read, at a prompt and as bash does. */
enum flow sh_fatal(struct shell *sh);
/* Forget what `read` looked ahead, before anyone else may read. */
static inline void sh_sync_input(struct shell *sh)
{
	if (sh->input.n)
		peek_sync(&sh->input);
}

void position_set(struct shell *sh, int n, char *const *v);
/* The same ones, to be released. */
struct position position_copy(struct shell *sh, const struct position *p);
void position_shift(struct shell *sh, int n);
void position_release(struct position *p);
void position_retain(struct position *p);

#endif
