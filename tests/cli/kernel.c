/* What test_sandbox.sh needs to know of the kernel, and a kernel that lacks it.
 *
 *     kernel                            prints "landlock" and "seccomp", a line each, as far as it has them
 *     kernel WITHOUT COMMAND...         runs the command as on a kernel without WITHOUT: landlock, seccomp or
 *                                       both */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define LOAD(member) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, member))
#define ANSWER(action) BPF_STMT(BPF_RET | BPF_K, (action))
#define UNLESS(number, skipped) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (number), 0, (skipped))

static int without(struct sock_filter *filter, size_t length)
{
    struct sock_fprog program = {.len = (unsigned short)length, .filter = filter};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

static int without_landlock(void)
{
    struct sock_filter filter[] = {LOAD(nr), UNLESS(SYS_landlock_create_ruleset, 1), ANSWER(SECCOMP_RET_ERRNO | ENOSYS),
                                   ANSWER(SECCOMP_RET_ALLOW)};
    return without(filter, sizeof filter / sizeof *filter);
}

static int without_seccomp(void)
{
    struct sock_filter filter[] = {LOAD(nr), UNLESS(SYS_prctl, 3), LOAD(args[0]), UNLESS(PR_SET_SECCOMP, 1),
                                   ANSWER(SECCOMP_RET_ERRNO | EINVAL), ANSWER(SECCOMP_RET_ALLOW)};
    return without(filter, sizeof filter / sizeof *filter);
}

int main(int count, char **words)
{
    if (count < 3) {
        if (syscall(SYS_landlock_create_ruleset, NULL, 0, 1) >= 1)
            puts("landlock");
        if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL) < 0 && errno == EFAULT)
            puts("seccomp");
        return 0;
    }
    if (strcmp(words[1], "seccomp") != 0 && without_landlock())
        return 99;
    if (strcmp(words[1], "landlock") != 0 && without_seccomp())
        return 99;
    execvp(words[2], words + 2);
    return 99;
}
