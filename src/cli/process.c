#include "cli/process.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/* The placeholder is opened the wrong way round: reading standard input or writing standard output
 * then fails with EBADF, as it should when the caller closed it. */
static void occupy_closed_descriptors(void)
{
    for (int descriptor = 0; descriptor <= 2; descriptor++)
        if (fcntl(descriptor, F_GETFD) < 0 && errno == EBADF &&
            open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY) != descriptor)
            _exit(71); /* SCRIM_SYSTEM; there may be no place to say why */
}

/* Libraries abort when there is nothing else they could do: libsodium without random numbers, the C
 * library when memory is damaged.  Whoever started us is told by a code, as of any other failure. */
static void end_of_abort(int signal_number)
{
    static const char message[] = "scrim: a library gave up: no random numbers, or damaged memory\n";
    (void)signal_number;
    ssize_t said = write(STDERR_FILENO, message, sizeof message - 1);
    (void)said;
    _exit(71); /* SCRIM_SYSTEM */
}

enum { DEAD_STACK = 128 << 10 }; /* bytes; deeper than anything here goes */

void process_finish(void)
{
    char dead[DEAD_STACK];
    explicit_bzero(dead, sizeof dead);
}

enum { LARGE_BLOCK = 1 << 20 }; /* bytes; what is larger goes back to the system when it is freed */

void process_prepare(void)
{
    occupy_closed_descriptors();
    umask(077);
    (void)signal(SIGPIPE, SIG_IGN);
    (void)signal(SIGXFSZ, SIG_IGN);
    (void)signal(SIGABRT, end_of_abort);
#ifdef M_MMAP_THRESHOLD
    /* Left alone, glibc soon keeps what a large document took for one stage, and the next cannot have it. */
    mallopt(M_MMAP_THRESHOLD, LARGE_BLOCK);
#endif
    /* With a core_pattern that pipes, the kernel takes a limit of 0 for no limit; 1 is what it
     * honours (core(5)). */
    setrlimit(RLIMIT_CORE, &(struct rlimit){1, 1});
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
