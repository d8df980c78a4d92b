/* unpack.c - what is in a package's archive, read by a child that can do nothing else
 * SPDX-License-Identifier: ISC
 */
#include "package/unpack.h"

#include "base/fdio.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PIECE = 1 << 16, COMPLAINT_MAX = 4096, SILENCE_MAX = 120000 /* ms */ };

/* ---- the child ------------------------------------------------------------------- */

enum { CHILD_ARCHIVE, CHILD_OUT, CHILD_ERR }; /* its descriptors */

/* A member's name and a system's reason are anybody's text: the parent looks through it. */
static _Noreturn void complain(int status, const char *what, const char *why)
{
	struct buf b = { 0 };

	buf_fmt(&b, "%s%s%s", what, *what ? ": " : "", why);
	fd_write(CHILD_ERR, b.s, b.n < COMPLAINT_MAX ? b.n : COMPLAINT_MAX);
	_exit(status);
}

static _Noreturn void complain_of(int status, const char *member, const char *why)
{
	struct buf b = { 0 };

	buf_fmt(&b, "'%s'", member);
	complain(status, buf_cstr(&b), why);
}

static struct archive *child_open(void)
{
	struct archive *a = archive_read_new();

	if (!a || archive_read_support_format_tar(a) != ARCHIVE_OK || archive_read_support_filter_zstd(a) != ARCHIVE_OK)
		complain(PACKAGE_OTHER, "", "no memory");
	if (archive_read_open_fd(a, CHILD_ARCHIVE, PIECE) != ARCHIVE_OK)
		complain(PACKAGE_OTHER, "not a tar archive in zstd", archive_error_string(a));
	if (archive_filter_count(a) != 2 || archive_filter_code(a, 0) != ARCHIVE_FILTER_ZSTD)
		complain(PACKAGE_OTHER, "", "not a tar archive in zstd: a package is compressed once, by zstd");
	return a;
}

/* NULL at the end. */
static struct archive_entry *child_next(struct archive *a)
{
	struct archive_entry *e;
	int r = archive_read_next_header(a, &e);

	if (r == ARCHIVE_EOF)
		return NULL;
	if (r != ARCHIVE_OK)
		complain(PACKAGE_UNSOUND, "the archive is damaged", archive_error_string(a));
	if (!archive_entry_pathname(e))
		complain(PACKAGE_OTHER, "", "a member whose name cannot be read");
	return e;
}

static void child_copy(struct archive *a, const char *member, uint64_t size)
{
	char piece[PIECE];
	uint64_t done = 0;
	la_ssize_t n;

	while ((n = archive_read_data(a, piece, sizeof(piece))) > 0) {
		done += (uint64_t)n;
		if (done > size)
			complain_of(PACKAGE_UNSOUND, member, "it is longer than it should be");
		if (fd_write(CHILD_OUT, piece, (size_t)n) < 0)
			_exit(PACKAGE_OTHER); /* the parent wants no more */
	}
	if (n < 0)
		complain_of(PACKAGE_UNSOUND, member, archive_error_string(a));
	if (done != size)
		complain_of(PACKAGE_UNSOUND, member, "it is shorter than it should be");
}

static const char *kind_wrong(struct archive_entry *e)
{
	if (archive_entry_hardlink(e))
		return "a hard link";
	switch (archive_entry_filetype(e)) {
	case AE_IFREG:
		return archive_entry_perm(e) & 07000 ? "a set-id or sticky bit" : NULL;
	case AE_IFLNK: return NULL;
	case AE_IFDIR: return "a directory";
	case AE_IFCHR:
	case AE_IFBLK: return "a device";
	case AE_IFIFO: return "a fifo";
	default: return "neither a file nor a link";
	}
}

static struct archive_entry *child_manifest(struct archive *a)
{
	struct archive_entry *e = child_next(a);

	if (!e || strcmp(archive_entry_pathname(e), "manifest") != 0 || kind_wrong(e) || archive_entry_filetype(e) != AE_IFREG)
		complain(PACKAGE_OTHER, "", "not a package: the first member is no manifest");
	if (archive_entry_size(e) > MANIFEST_MAX)
		complain(PACKAGE_OTHER, "", "the manifest is too long");
	return e;
}

/* What is wrong with a member that should be that of the number (none: behind the last). */
static const char *member_wrong(const struct manifest *m, size_t at, struct archive_entry *e, int *status)
{
	const struct manifest_file *f = at < m->nfiles ? &m->files[at] : NULL;
	const char *path = archive_entry_pathname(e), *wrong = manifest_path_wrong(path), *target;
	const struct manifest_file *other;

	*status = PACKAGE_OTHER;
	if (!wrong)
		wrong = kind_wrong(e);
	if (wrong)
		return wrong;
	*status = PACKAGE_UNSOUND;
	if (!f || strcmp(path, f->path) != 0) {
		other = manifest_find(m, path, strlen(path));
		if (strcmp(path, "manifest") == 0 || (other && (!f || other < f)))
			return "it appears twice";
		return other ? "it is not where the manifest has it, or another is missing" : "it is not in the manifest";
	}
	if ((archive_entry_filetype(e) == AE_IFLNK) != (f->target != NULL))
		return f->target ? "it is no link, as the manifest says" : "it is no file, as the manifest says";
	if (f->target) {
		target = archive_entry_symlink(e);
		return target && strcmp(target, f->target) == 0 ? NULL : "the link leads elsewhere than the manifest says";
	}
	if ((archive_entry_perm(e) & 0777) != (f->executable ? 0755 : 0644))
		return "its mode is not that of the manifest";
	if ((uint64_t)archive_entry_size(e) != f->size)
		return "its size is not that of the manifest";
	return NULL;
}

static void child_files(struct archive *a, const struct manifest *m)
{
	struct archive_entry *e;
	const char *wrong;
	size_t at = 0;
	int status;

	child_manifest(a);
	while ((e = child_next(a))) {
		wrong = member_wrong(m, at, e, &status);
		if (wrong)
			complain_of(status, archive_entry_pathname(e), wrong);
		if (!m->files[at].target)
			child_copy(a, m->files[at].path, m->files[at].size);
		at++;
	}
	if (at < m->nfiles)
		complain_of(PACKAGE_UNSOUND, m->files[at].path, "the manifest has it, the archive has not");
}

static _Noreturn void child(const struct manifest *m, const struct package_box *box)
{
	struct archive_entry *e;
	struct archive *a;
	const char *step;

	step = box->enter(box->arg);
	if (step)
		complain(PACKAGE_OTHER, step, strerror(errno));
	fd_close_range(3, INT_MAX, false);
	a = child_open();
	if (m) {
		child_files(a, m);
	} else {
		e = child_manifest(a);
		child_copy(a, "manifest", (uint64_t)archive_entry_size(e));
	}
	_exit(0);
}

/* ---- the parent ------------------------------------------------------------------ */

struct reader {
	pid_t pid;
	int out, err; /* read ends */
	const char *name;
};

/* The child's descriptors are 0 to 2, and it handles no signals. */
static void child_set_up(int archive, int out, int err)
{
	static const int signals[] = { SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGTSTP, SIGXFSZ, SIGXCPU };
	int from[] = { fcntl(archive, F_DUPFD, 3), fcntl(out, F_DUPFD, 3), fcntl(err, F_DUPFD, 3) };
	sigset_t none;

	if (from[0] < 0 || from[1] < 0 || from[2] < 0) {
		dup2(err, CHILD_ERR);
		complain(PACKAGE_OTHER, "cannot start a process", strerror(EMFILE));
	}
	for (int i = 0; i < 3; i++)
		dup2(from[i], i);
	for (size_t i = 0; i < ARRAY_LEN(signals); i++)
		signal(signals[i], SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

static int start(struct reader *r, int archive, const char *name, const struct manifest *m, const struct package_box *box,
		 struct trouble *t)
{
	int out[2], err[2];

	*r = (struct reader){ .name = name };
	if (lseek(archive, 0, SEEK_SET) < 0 || pipe2(out, O_CLOEXEC) < 0)
		return trouble_errno(t, PACKAGE_OTHER, name);
	if (pipe2(err, O_CLOEXEC) < 0) {
		trouble_errno(t, PACKAGE_OTHER, name);
		close(out[0]);
		close(out[1]);
		return t->status;
	}
	r->pid = fork();
	if (r->pid == 0) {
		child_set_up(archive, out[1], err[1]);
		child(m, box);
	}
	if (r->pid < 0)
		trouble_errno(t, PACKAGE_OTHER, "cannot start a process");
	close(out[1]);
	close(err[1]);
	r->out = out[0];
	r->err = err[0];
	return t->status;
}

/* Bytes of the child's; 0 at the end, or when it has said nothing for long. */
static size_t take(struct reader *r, int fd, char *s, size_t n)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	ssize_t got;

	while (1) {
		int ready = poll(&p, 1, SILENCE_MAX);

		if (ready < 0 && errno == EINTR)
			continue;
		if (ready == 0)
			kill(r->pid, SIGKILL);
		break;
	}
	got = fd_read(fd, s, n);
	return got > 0 ? (size_t)got : 0;
}

/* What the child complained of, fit to be shown. */
static const char *complaint(struct reader *r, struct trouble *t)
{
	struct buf b = buf_in(t->arena);
	size_t n;

	buf_grow(&b, COMPLAINT_MAX + 1);
	while (b.n < COMPLAINT_MAX && (n = take(r, r->err, b.s + b.n, COMPLAINT_MAX - b.n)) > 0)
		b.n += n;
	for (size_t i = 0; i < b.n; i++)
		if ((unsigned char)b.s[i] < ' ' || b.s[i] == 0x7f)
			b.s[i] = '?';
	return b.n ? buf_cstr(&b) : NULL;
}

/* The end of the child: what it said counts, unless we know better. */
static int finish(struct reader *r, struct trouble *t)
{
	const char *said = NULL;
	int ws = 0;

	if (t->status)
		kill(r->pid, SIGKILL);
	else
		said = complaint(r, t);
	while (waitpid(r->pid, &ws, 0) < 0 && errno == EINTR)
		;
	close(r->out);
	close(r->err);
	if (t->status || ws == 0)
		return t->status;
	if (WIFSIGNALED(ws))
		return trouble(t, PACKAGE_OTHER, "%s: the process that unpacks it was ended by signal %d", r->name, WTERMSIG(ws));
	return trouble(t, WEXITSTATUS(ws) == PACKAGE_UNSOUND ? PACKAGE_UNSOUND : PACKAGE_OTHER, "%s: %s", r->name,
		       said ? said : "it cannot be unpacked");
}

int unpack_manifest(int fd, const char *name, const struct package_box *box, struct buf *text, struct trouble *t)
{
	struct reader r;
	size_t n;

	if (start(&r, fd, name, NULL, box, t))
		return t->status;
	do {
		buf_grow(text, PIECE);
		n = take(&r, r.out, text->s + text->n, PIECE);
		text->n += n;
		if (text->n > MANIFEST_MAX)
			trouble(t, PACKAGE_OTHER, "%s: the manifest is too long", name);
	} while (n && !t->status);
	return finish(&r, t);
}

/* One file of the stream. Should it end early, the child says why. */
static bool take_file(struct reader *r, const struct manifest_file *f, const struct unpack_sink *sink, struct trouble *t)
{
	char piece[PIECE];
	uint64_t left = f->size;
	size_t n;

	if (sink->begin(sink->arg, f, t))
		return false;
	for (; left; left -= n) {
		n = take(r, r->out, piece, left < sizeof(piece) ? left : sizeof(piece));
		if (!n || sink->add(sink->arg, piece, n, t))
			return false;
	}
	return !sink->end(sink->arg, f, t);
}

int unpack_files(int fd, const char *name, const struct package_box *box, const struct manifest *m,
		 const struct unpack_sink *sink, struct trouble *t)
{
	struct reader r;
	size_t at = 0;
	char more;

	if (start(&r, fd, name, m, box, t))
		return t->status;
	while (at < m->nfiles && (m->files[at].target || take_file(&r, &m->files[at], sink, t)))
		at++;
	if (at == m->nfiles && take(&r, r.out, &more, 1))
		trouble(t, PACKAGE_UNSOUND, "%s: there is more in it than the manifest says", name);
	if (finish(&r, t))
		return t->status;
	return at == m->nfiles ? 0 : trouble(t, PACKAGE_UNSOUND, "%s: '%s': it ends early", name, m->files[at].path);
}
