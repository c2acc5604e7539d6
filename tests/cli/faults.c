/* Preloaded by test_faults.sh and test_batch.sh: lets one kind of call fail from the n-th on.
 *
 *     FAULT_CALL    malloc, read, write, fsync, syncfs, linkat, renameat, openat, mkdirat, unlinkat,
 *                   ftruncate, or tmpfile (openat of a nameless file)
 *     FAULT_AT      the first call that fails, from 1
 *     FAULT_ONCE    set: the calls after it work again
 *     FAULT_ERRNO   the error number it fails with; "kill": the process is killed instead, before the
 *                   call is made; "late": right after it
 *     FAULT_GROW    instead: a file that grows by a byte whenever anything is read */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);

static unsigned long calls;
static _Thread_local bool late;

static bool fails(const char *call)
{
    const char *wanted = getenv("FAULT_CALL"), *at = getenv("FAULT_AT"), *number = getenv("FAULT_ERRNO");
    if (!wanted || !at || !number || strcmp(wanted, call) != 0)
        return false;
    unsigned long first = strtoul(at, NULL, 10);
    calls++;
    if (calls < first || (calls > first && getenv("FAULT_ONCE")))
        return false;
    if (strcmp(number, "kill") == 0)
        raise(SIGKILL);
    late = strcmp(number, "late") == 0;
    errno = atoi(number);
    return !late;
}

/* What the call has answered, or the end. */
static long done(long answer)
{
    if (late)
        raise(SIGKILL);
    return answer;
}

void *malloc(size_t size)
{
    return fails("malloc") ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return fails("malloc") ? NULL : __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size)
{
    return fails("malloc") ? NULL : __libc_realloc(memory, size);
}

static int growing = -1;

__attribute__((constructor)) static void open_growing(void)
{
    const char *path = getenv("FAULT_GROW");
    if (path)
        growing = open(path, O_WRONLY | O_APPEND | O_CLOEXEC); /* later the sandbox would refuse */
}

ssize_t read(int file, void *buffer, size_t size)
{
    if (growing >= 0 && syscall(SYS_write, growing, "x", 1) != 1)
        _exit(99);
    return fails("read") ? -1 : done(syscall(SYS_read, file, buffer, size));
}

ssize_t write(int file, const void *buffer, size_t size)
{
    return file != STDERR_FILENO && fails("write") ? -1
                                                   : done(syscall(SYS_write, file, buffer, size));
}

int fsync(int file)
{
    return fails("fsync") ? -1 : (int)done(syscall(SYS_fsync, file));
}

int syncfs(int file)
{
    return fails("syncfs") ? -1 : (int)done(syscall(SYS_syncfs, file));
}

int ftruncate(int file, off_t length)
{
    return fails("ftruncate") ? -1 : (int)done(syscall(SYS_ftruncate, file, length));
}

int linkat(int from, const char *old, int to, const char *new, int flags)
{
    return fails("linkat") ? -1 : (int)done(syscall(SYS_linkat, from, old, to, new, flags));
}

int renameat(int from, const char *old, int to, const char *new)
{
    return fails("renameat") ? -1 : (int)done(syscall(SYS_renameat2, from, old, to, new, 0));
}

int mkdirat(int directory, const char *path, mode_t mode)
{
    return fails("mkdirat") ? -1 : (int)done(syscall(SYS_mkdirat, directory, path, mode));
}

int unlinkat(int directory, const char *path, int flags)
{
    return fails("unlinkat") ? -1 : (int)done(syscall(SYS_unlinkat, directory, path, flags));
}

int openat(int directory, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    unsigned mode = va_arg(arguments, unsigned);
    va_end(arguments);
    bool nameless = (flags & O_TMPFILE) == O_TMPFILE;
    return fails("openat") || (nameless && fails("tmpfile"))
               ? -1
               : (int)done(syscall(SYS_openat, directory, path, flags, mode));
}
