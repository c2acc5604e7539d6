/* Runs a command and kills it at its n-th system call, before the call is made.  Calls of all its threads count.
 *
 *     killer N NOTE COMMAND ARGUMENT...
 *
 * NOTE: a file in which the number of calls that were made is left.  Ends with the command's code, with 137 when it was
 * killed here, and with 99 when it could not be watched. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <linux/ptrace.h> /* after sys/ptrace.h: for struct ptrace_syscall_info */

enum { KILLED = 137, NOT_WATCHED = 99 };

static void watched(char **command)
{
    if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) < 0)
        _exit(NOT_WATCHED);
    raise(SIGSTOP); /* until whoever watches is ready */
    execvp(command[0], command);
    _exit(NOT_WATCHED);
}

static bool enters_call(pid_t thread)
{
    struct ptrace_syscall_info info;
    return ptrace(PTRACE_GET_SYSCALL_INFO, thread, (void *)sizeof info, &info) > 0 && info.op == PTRACE_SYSCALL_INFO_ENTRY;
}

/* The signal that a stopped thread is to get when it goes on. */
static int signal_of(int status)
{
    int number = WSTOPSIG(status);
    bool ours = number == (SIGTRAP | 0x80) || number == SIGTRAP || number == SIGSTOP;
    return ours ? 0 : number;
}

static int watch(pid_t child, unsigned long at, unsigned long *calls)
{
    int status;
    bool started = false;
    for (;;) {
        pid_t thread = waitpid(-1, &status, __WALL);
        if (thread < 0)
            return errno == EINTR ? NOT_WATCHED : KILLED;
        if (thread == child && WIFEXITED(status))
            return WEXITSTATUS(status);
        if (thread == child && WIFSIGNALED(status))
            return 128 + WTERMSIG(status);
        if (!WIFSTOPPED(status))
            continue; /* another thread has ended */
        started = started || status >> 8 == (SIGTRAP | PTRACE_EVENT_EXEC << 8);
        if (started && WSTOPSIG(status) == (SIGTRAP | 0x80) && enters_call(thread) && ++*calls == at)
            kill(child, SIGKILL);
        else
            ptrace(PTRACE_SYSCALL, thread, NULL, (void *)(long)signal_of(status));
    }
}

int main(int count, char **arguments)
{
    unsigned long calls = 0;
    int status;
    if (count < 4)
        return NOT_WATCHED;
    pid_t child = fork();
    if (child == 0)
        watched(arguments + 3);
    long options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC | PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFSTOPPED(status) ||
        ptrace(PTRACE_SETOPTIONS, child, NULL, (void *)options) < 0)
        return NOT_WATCHED;
    ptrace(PTRACE_SYSCALL, child, NULL, NULL);
    int code = watch(child, strtoul(arguments[1], NULL, 10), &calls);
    FILE *note = fopen(arguments[2], "w");
    if (!note || fprintf(note, "%lu\n", calls) < 0 || fclose(note) != 0)
        return NOT_WATCHED;
    return code;
}
