/* base.c - what bare C needs for the work of a workload: the floor under the shells */
/* SPDX-License-Identifier: ISC */
/*
 * base spawn COUNT PROGRAM           vfork, exec, wait
 * base spawn-redirect COUNT PROGRAM  the child's output to /dev/null
 * base spawn-capture COUNT PROGRAM   the child's output through a pipe
 * base spawn-pipe COUNT PROGRAM      PROGRAM | PROGRAM
 * base glob DIRECTORY COUNT          read the directory, keep *.txt, sort
 * base here COUNT                    a line through a pipe on descriptor 0
 * base printf COUNT                  "abc N", one write each
 * base cat FILE                      to the output
 * base files DIRECTORY COUNT         make fN.txt, in no order
 *
 * Each makes the system calls that a shell which is to behave by POSIX needs for
 * it, and no other.
 */
#include <dirent.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static void die(const char *what)
{
	perror(what);
	exit(2);
}

static void must(bool ok, const char *what)
{
	if (!ok)
		die(what);
}

/* The child gets in and out on 0 and 1; -1 leaves what is there. */
static pid_t start(char *program, int in, int out)
{
	char *argv[] = { program, NULL };
	pid_t pid = vfork();

	must(pid >= 0, "vfork");
	if (pid == 0) {
		if ((in < 0 || dup2(in, 0) == 0) && (out < 0 || dup2(out, 1) == 1))
			execv(program, argv);
		_exit(127);
	}
	return pid;
}

static void finish(pid_t pid)
{
	int status;

	must(waitpid(pid, &status, 0) == pid && status == 0, "wait");
}

static void spawn(char *program)
{
	finish(start(program, -1, -1));
}

static void spawn_redirect(char *program)
{
	char *argv[] = { program, NULL };
	pid_t pid = vfork();

	must(pid >= 0, "vfork");
	if (pid == 0) {
		int fd = open("/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0666);

		if (fd >= 0 && dup2(fd, 1) == 1 && close(fd) == 0)
			execv(program, argv);
		_exit(127);
	}
	finish(pid);
}

static void spawn_capture(char *program)
{
	char buf[4096];
	int fd[2];
	pid_t pid;

	must(pipe2(fd, O_CLOEXEC) == 0, "pipe2");
	pid = start(program, -1, fd[1]);
	close(fd[1]);
	while (read(fd[0], buf, sizeof(buf)) > 0)
		;
	close(fd[0]);
	finish(pid);
}

static void spawn_pipe(char *program)
{
	int fd[2];
	pid_t first, last;

	must(pipe2(fd, O_CLOEXEC) == 0, "pipe2");
	first = start(program, -1, fd[1]);
	close(fd[1]);
	last = start(program, fd[0], -1);
	close(fd[0]);
	finish(first);
	finish(last);
}

struct list {
	char *text; // owned: the names, one after the other
	size_t used, room;
	char **names; // owned: into text
	size_t n, n_room;
};

static void *grown(void *old, size_t *room, size_t wanted, size_t size)
{
	void *new = old;

	if (wanted > *room) {
		*room = wanted > 2 * *room ? wanted : 2 * *room;
		new = reallocarray(old, *room, size);
		must(new, "memory");
	}
	return new;
}

static bool matches(const char *name, size_t len)
{
	return name[0] != '.' && len >= 4 && memcmp(name + len - 4, ".txt", 4) == 0;
}

static void list_add(struct list *l, const char *name)
{
	size_t len = strlen(name);

	if (!matches(name, len))
		return;
	l->text = grown(l->text, &l->room, l->used + len + 1, 1);
	memcpy(l->text + l->used, name, len + 1);
	l->used += len + 1;
	l->n++;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static size_t glob(const char *directory)
{
	static char buf[32768];
	struct list l = { 0 };
	int fd = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	char *name;
	long n;

	must(fd >= 0, directory);
	while ((n = syscall(SYS_getdents64, fd, buf, sizeof(buf))) > 0) {
		for (long at = 0; at < n;) {
			struct dirent64 *entry = (void *)(buf + at);

			list_add(&l, entry->d_name);
			at += entry->d_reclen;
		}
	}
	close(fd);
	l.names = grown(NULL, &l.n_room, l.n + 1, sizeof(*l.names));
	name = l.text;
	for (size_t i = 0; i < l.n; i++, name += strlen(name) + 1)
		l.names[i] = name;
	qsort(l.names, l.n, sizeof(*l.names), by_name);
	free(l.names);
	free(l.text);
	return l.n;
}

/*
 * The line is looked at with tee() and then taken exactly, as nothing behind it
 * may be: the pipe could be another reader's next.
 */
static void here(int look[2], long i, char *line, size_t size)
{
	char text[64];
	int len = snprintf(text, sizeof(text), "hello %ld\n", i);
	int saved = fcntl(0, F_DUPFD_CLOEXEC, 10);
	int fd[2];
	ssize_t n;

	must(pipe2(fd, O_CLOEXEC) == 0, "pipe2");
	must(write(fd[1], text, (size_t)len) == len, "write");
	close(fd[1]);
	must(dup2(fd[0], 0) == 0, "dup2");
	close(fd[0]);
	n = tee(0, look[1], size, 0);
	must(n == len && read(look[0], line, (size_t)n) == n, "tee");
	must(read(0, line, (size_t)n) == n, "read");
	must(dup2(saved, 0) == 0, "dup2");
	close(saved);
	line[n - 1] = '\0';
}

static void here_documents(long count)
{
	char line[4096] = "";
	int look[2];

	must(pipe2(look, O_CLOEXEC) == 0, "pipe2");
	for (long i = 0; i < count; i++)
		here(look, i, line, sizeof(line) - 1);
	puts(line);
}

static void print_lines(long count)
{
	char line[64];

	for (long i = 0; i < count; i++) {
		int len = snprintf(line, sizeof(line), "%s %ld\n", "abc", i);

		must(write(1, line, (size_t)len) == len, "write");
	}
}

static void cat(const char *file)
{
	static char buf[65536];
	int fd = open(file, O_RDONLY);
	ssize_t n;

	must(fd >= 0, file);
	while ((n = read(fd, buf, sizeof(buf))) > 0)
		must(write(1, buf, (size_t)n) == n, "write");
}

static void make_files(const char *directory, long count)
{
	char name[64];

	must(mkdir(directory, 0777) == 0 && chdir(directory) == 0, directory);
	for (long i = 0; i < count; i++) {
		snprintf(name, sizeof(name), "f%ld.txt", i * 7919 % count);
		must(close(open(name, O_WRONLY | O_CREAT | O_EXCL, 0666)) == 0, name);
	}
}

static void times(long count, void (*spawn_one)(char *), char *program)
{
	long i;

	for (i = 0; i < count; i++)
		spawn_one(program);
	printf("%ld\n", i);
}

int main(int argc, char **argv)
{
	const char *what = argc > 2 ? argv[1] : "";
	size_t found = 0;

	if (argc == 4 && strcmp(what, "spawn") == 0) {
		times(atol(argv[2]), spawn, argv[3]);
	} else if (argc == 4 && strcmp(what, "spawn-redirect") == 0) {
		times(atol(argv[2]), spawn_redirect, argv[3]);
	} else if (argc == 4 && strcmp(what, "spawn-capture") == 0) {
		times(atol(argv[2]), spawn_capture, argv[3]);
	} else if (argc == 4 && strcmp(what, "spawn-pipe") == 0) {
		times(atol(argv[2]), spawn_pipe, argv[3]);
	} else if (argc == 4 && strcmp(what, "glob") == 0) {
		for (long i = atol(argv[3]); i > 0; i--)
			found = glob(argv[2]);
		printf("%zu\n", found);
	} else if (argc == 4 && strcmp(what, "files") == 0) {
		make_files(argv[2], atol(argv[3]));
	} else if (argc == 3 && strcmp(what, "here") == 0) {
		here_documents(atol(argv[2]));
	} else if (argc == 3 && strcmp(what, "printf") == 0) {
		print_lines(atol(argv[2]));
	} else if (argc == 3 && strcmp(what, "cat") == 0) {
		cat(argv[2]);
	} else {
		fputs("usage: base WORK ARGUMENT... (see base.c)\n", stderr);
		return 2;
	}
	return 0;
}
