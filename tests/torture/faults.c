/* Preloaded by tests/torture/run.py and by tests of the command line: lets one kind of call fail from the n-th on.
 *
 *     FAULT_CALL    malloc (calloc, realloc, posix_memalign ... too), mmap, mlock, thread, read, write, fsync, syncfs,
 *                   linkat, renameat, open (openat too), openat, tmpfile (openat of a nameless file), close, mkdirat,
 *                   unlinkat, ftruncate, getrandom
 *     FAULT_AT      the first call that fails, from 1
 *     FAULT_ONCE    set: the calls after it work again
 *     FAULT_ERRNO   the error number it fails with; "kill": the process is killed instead, before the
 *                   call is made; "late": right after it
 *     FAULT_NAMED   set: as well, there are no nameless files
 *     FAULT_NOTE    a file of 64-bit numbers: how many such calls were made, then for each, as far as the file has room,
 *                   a number for the place it was made at (of the calls that led there)
 *     FAULT_GROW    instead: a file that grows by a byte whenever anything is read */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <unwind.h>

/* The C library's own; where AddressSanitizer has put its allocator before it, that one. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void *__libc_memalign(size_t alignment, size_t size);
__attribute__((weak)) void *__interceptor_malloc(size_t size);
__attribute__((weak)) void *__interceptor_calloc(size_t count, size_t size);
__attribute__((weak)) void *__interceptor_realloc(void *memory, size_t size);
__attribute__((weak)) void *__interceptor_memalign(size_t alignment, size_t size);
__attribute__((weak)) int __interceptor_pthread_create(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);

static struct {
    const char *call;
    uint64_t first, last; /* those that fail */
    int error;
    bool before, after; /* killed */
    bool named;
    atomic_uint_fast64_t calls;
    atomic_uint_fast64_t *note;
    size_t places; /* that the note has room for */
} plan;

static _Thread_local bool dying;

static void open_note(const char *path)
{
    struct stat file;
    int note = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC);
    if (note < 0 || fstat(note, &file) < 0)
        _exit(99);
    long memory = syscall(SYS_mmap, NULL, file.st_size, PROT_READ | PROT_WRITE, MAP_SHARED, note, 0);
    if (memory == -1)
        _exit(99);
    plan.note = (atomic_uint_fast64_t *)memory;
    plan.places = (size_t)file.st_size / sizeof *plan.note - 1;
    syscall(SYS_close, note);
}

/* What libraries call before this is not counted. */
__attribute__((constructor)) static void begin(void)
{
    const char *call = getenv("FAULT_CALL"), *at = getenv("FAULT_AT"), *error = getenv("FAULT_ERRNO"), *note = getenv("FAULT_NOTE");
    if (!call || !at || !error)
        return;
    plan.first = strtoul(at, NULL, 10);
    plan.last = getenv("FAULT_ONCE") ? plan.first : UINT64_MAX;
    plan.before = strcmp(error, "kill") == 0;
    plan.after = strcmp(error, "late") == 0;
    plan.error = atoi(error);
    plan.named = getenv("FAULT_NAMED") != NULL;
    if (note)
        open_note(note);
    plan.call = call;
}

static _Unwind_Reason_Code add_frame(struct _Unwind_Context *context, void *place)
{
    uint64_t *number = place;
    *number = (*number ^ _Unwind_GetIP(context)) * 0x9E3779B97F4A7C15u;
    *number ^= *number >> 29;
    return _URC_NO_REASON;
}

static bool fails(const char *call)
{
    static _Thread_local bool looking; /* unwinding may allocate */
    if (!plan.call || looking || strcmp(plan.call, call) != 0)
        return false;
    uint64_t number = atomic_fetch_add(&plan.calls, 1) + 1;
    if (plan.note)
        atomic_store(&plan.note[0], number);
    if (plan.note && number <= plan.places) {
        uint64_t place = 0;
        looking = true;
        _Unwind_Backtrace(add_frame, &place);
        looking = false;
        atomic_store(&plan.note[number], place);
    }
    if (number < plan.first || number > plan.last)
        return false;
    if (plan.before)
        raise(SIGKILL);
    dying = plan.after;
    if (!dying)
        errno = plan.error;
    return !dying;
}

/* What the call has answered, or the end. */
static long done(long answer)
{
    if (dying)
        raise(SIGKILL);
    return answer;
}

void *malloc(size_t size)
{
    return fails("malloc") ? NULL : __interceptor_malloc ? __interceptor_malloc(size) : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return fails("malloc") ? NULL : __interceptor_calloc ? __interceptor_calloc(count, size) : __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size)
{
    return fails("malloc") ? NULL : __interceptor_realloc ? __interceptor_realloc(memory, size) : __libc_realloc(memory, size);
}

void *reallocarray(void *memory, size_t count, size_t size)
{
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes))
        return errno = ENOMEM, NULL;
    return realloc(memory, bytes);
}

void *memalign(size_t alignment, size_t size)
{
    return fails("malloc") ? NULL : __interceptor_memalign ? __interceptor_memalign(alignment, size) : __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size)
{
    void *got = memalign(alignment, size);
    if (!got)
        return ENOMEM;
    *memory = got;
    return 0;
}

void *mmap(void *where, size_t length, int rights, int flags, int file, off_t offset)
{
    return fails("mmap") ? MAP_FAILED : (void *)done(syscall(SYS_mmap, where, length, rights, flags, file, offset));
}

int mlock(const void *start, size_t length)
{
    return fails("mlock") ? -1 : (int)done(syscall(SYS_mlock, start, length));
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *), void *argument)
{
    static int (*create)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    void *dlsym(void *library, const char *name);
    if (fails("thread"))
        return errno;
    if (!create)
        create = __interceptor_pthread_create ? __interceptor_pthread_create
                                              : (int (*)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *))dlsym((void *)-1L, "pthread_create");
    return (int)done(create(thread, attributes, run, argument));
}

static int growing = -1;

__attribute__((constructor)) static void open_growing(void)
{
    const char *path = getenv("FAULT_GROW");
    if (path)
        growing = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_APPEND | O_CLOEXEC); /* later the sandbox would refuse */
}

ssize_t read(int file, void *buffer, size_t size)
{
    if (growing >= 0 && syscall(SYS_write, growing, "x", 1) != 1)
        _exit(99);
    return fails("read") ? -1 : done(syscall(SYS_read, file, buffer, size));
}

/* What the compiler makes of a read into a buffer whose size it knows. */
ssize_t __read_chk(int file, void *buffer, size_t size, size_t room)
{
    if (size > room)
        abort();
    return read(file, buffer, size);
}

ssize_t pread(int file, void *buffer, size_t size, off_t offset)
{
    return fails("read") ? -1 : done(syscall(SYS_pread64, file, buffer, size, offset));
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

/* A descriptor is gone whatever close says (close(2)). */
int close(int file)
{
    bool failed = fails("close");
    int error = errno;
    long answer = done(syscall(SYS_close, file));
    if (!failed)
        return (int)answer;
    errno = error;
    return -1;
}

int linkat(int from, const char *old, int to, const char *new, int flags)
{
    return fails("linkat") ? -1 : (int)done(syscall(SYS_linkat, from, old, to, new, flags));
}

int renameat2(int from, const char *old, int to, const char *new, unsigned flags)
{
    return fails("renameat") ? -1 : (int)done(syscall(SYS_renameat2, from, old, to, new, flags));
}

int renameat(int from, const char *old, int to, const char *new)
{
    return renameat2(from, old, to, new, 0);
}

int mkdirat(int directory, const char *path, mode_t mode)
{
    return fails("mkdirat") ? -1 : (int)done(syscall(SYS_mkdirat, directory, path, mode));
}

int mkdir(const char *path, mode_t mode)
{
    return mkdirat(AT_FDCWD, path, mode);
}

int unlinkat(int directory, const char *path, int flags)
{
    return fails("unlinkat") ? -1 : (int)done(syscall(SYS_unlinkat, directory, path, flags));
}

int unlink(const char *path)
{
    return unlinkat(AT_FDCWD, path, 0);
}

static int open_at(int directory, const char *path, int flags, unsigned mode)
{
    return fails("open") ? -1 : (int)done(syscall(SYS_openat, directory, path, flags, mode));
}

int openat(int directory, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    unsigned mode = va_arg(arguments, unsigned);
    va_end(arguments);
    bool nameless = (flags & O_TMPFILE) == O_TMPFILE;
    if (nameless && plan.named)
        return errno = EOPNOTSUPP, -1;
    return fails("openat") || (nameless && fails("tmpfile")) ? -1 : open_at(directory, path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    unsigned mode = va_arg(arguments, unsigned);
    va_end(arguments);
    return open_at(AT_FDCWD, path, flags, mode);
}

int __open_2(const char *path, int flags)
{
    return open_at(AT_FDCWD, path, flags, 0);
}

ssize_t getrandom(void *buffer, size_t size, unsigned flags)
{
    return fails("getrandom") ? -1 : done(syscall(SYS_getrandom, buffer, size, flags));
}
