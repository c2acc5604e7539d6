/* What may end a program is tried in a child of it. */
#ifndef SCRIM_TESTS_CHILD_H
#define SCRIM_TESTS_CHILD_H

#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* Whether a child that does this lives. */
static inline bool child_lives(void (*act)(void *), void *context)
{
    int status;
    fflush(NULL);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        signal(SIGSEGV, SIG_DFL);
        signal(SIGBUS, SIG_DFL);
        setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
        act(context);
        _exit(0);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    return status == 0;
}

static inline void child_reads(void *bytes)
{
    unsigned char byte = *(volatile unsigned char *)bytes;
    (void)byte;
}

static inline void child_writes(void *bytes)
{
    *(volatile unsigned char *)bytes = 0;
}

#endif
