/* Runs a command and prints what it cost: user and system time in microseconds, elapsed time in
 * microseconds, peak memory in KiB, exit code.  A small process of its own, because a child's peak
 * memory counts from the parent's size at fork.
 *
 *     measure STDIN STDOUT COMMAND [ARGUMENT...]      STDIN, STDOUT: files */
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long microseconds(struct timeval time)
{
    return (long long)time.tv_sec * 1000000 + time.tv_usec;
}

static _Noreturn void run(char **arguments)
{
    int input = open(arguments[0], O_RDONLY);
    int output = open(arguments[1], O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (input >= 0 && output >= 0 && dup2(input, 0) >= 0 && dup2(output, 1) >= 0)
        execvp(arguments[2], arguments + 2);
    _exit(127);
}

int main(int argc, char **argv)
{
    if (argc < 4)
        return 64;
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    pid_t child = fork();
    if (child < 0)
        return 71;
    if (child == 0)
        run(argv + 1);
    int state;
    struct rusage usage;
    if (wait4(child, &state, 0, &usage) != child)
        return 71;
    clock_gettime(CLOCK_MONOTONIC, &end);
    long long elapsed = (end.tv_sec - start.tv_sec) * 1000000LL + (end.tv_nsec - start.tv_nsec) / 1000;
    printf("%lld %lld %lld %ld %d\n", microseconds(usage.ru_utime), microseconds(usage.ru_stime), elapsed,
           usage.ru_maxrss, WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state));
    return 0;
}
