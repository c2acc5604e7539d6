#include "cli/self_test.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/message.h"
#include "cli/output.h"
#include "cli/session.h"

struct report {
    struct output output;
    bool written; /* so far */
    bool broken;  /* something is not as it should be */
};

/* "another file      refused: Permission denied" */
static void say(struct report *report, const char *what, const char *state, const char *reason)
{
    char line[160];
    struct scrim_error error;
    int length =
        snprintf(line, sizeof line, "%-19s%s%s%s\n", what, state, *reason ? ": " : "", reason);
    if (report->written && output_write(&report->output, line, (size_t)length, &error)) {
        complain(report->output.name, &error);
        report->written = false;
    }
}

/* What must fail, and why it did. */
static void refused(struct report *report, const char *what, bool happened)
{
    int reason = errno;
    say(report, what, happened ? "POSSIBLE" : "refused", happened ? "" : strerrordesc_np(reason));
    report->broken |= happened;
}

static void holds(struct report *report, const char *what, bool true_of_it, const char *good,
                  const char *bad)
{
    say(report, what, true_of_it ? good : bad, "");
    report->broken |= !true_of_it;
}

static bool opens(const char *path, int flags)
{
    int descriptor = open(path, flags | O_CLOEXEC, 0600);
    if (descriptor >= 0)
        close(descriptor);
    return descriptor >= 0;
}

static bool connects(int family)
{
    int descriptor = socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor >= 0)
        close(descriptor);
    return descriptor >= 0;
}

static bool forks(void)
{
    pid_t child = fork();
    if (child == 0)
        _exit(0);
    if (child > 0)
        waitpid(child, NULL, 0);
    return child > 0;
}

#ifndef SANDBOX_INSTRUMENTED
/* Kilobytes that cannot be swapped out; status is /proc/self/status. */
static unsigned long locked_memory(int status)
{
    char text[4096];
    ssize_t length = read(status, text, sizeof text - 1);
    text[length > 0 ? length : 0] = '\0';
    const char *line = strstr(text, "VmLck:");
    return line ? strtoul(line + sizeof "VmLck:" - 1, NULL, 10) : 0;
}
#endif

static void try_to_break_out(struct report *report, int stray)
{
    refused(report, "reading a file", opens("/etc/passwd", O_RDONLY));
    refused(report, "listing a folder", opens("/", O_RDONLY | O_DIRECTORY));
    refused(report, "making a file", opens("/tmp", O_TMPFILE | O_WRONLY));
    refused(report, "a network socket", connects(AF_INET));
    refused(report, "a local socket", connects(AF_UNIX));
    refused(report, "another process", forks());
    holds(report, "stray descriptors", fcntl(stray, F_GETFD) < 0, "closed", "OPEN");
}

static void look_at_process(struct report *report, int status)
{
    struct rlimit core = {.rlim_cur = RLIM_INFINITY};
    getrlimit(RLIMIT_CORE, &core);
    holds(report, "new privileges", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1, "never",
          "POSSIBLE");
    holds(report, "dumps, debuggers", prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 && core.rlim_cur <= 1,
          "shut out", "POSSIBLE");
    holds(report, "new files", umask(077) == 077, "for their owner alone", "FOR OTHERS, TOO");
#ifdef SANDBOX_INSTRUMENTED
    say(report, "memory of the key", "not locked by sanitizers", "");
    (void)status;
#else
    holds(report, "memory of the key", locked_memory(status) > 0, "locked", "NOT LOCKED");
#endif
}

/* If a shell starts, it is what speaks and ends the test. */
static void try_program(struct report *report)
{
    execl("/bin/sh", "sh", "-c", "echo 'another program    POSSIBLE'; exit 70", (char *)NULL);
    refused(report, "another program", false);
}

static void show_state(struct report *report, const struct sandbox *sandbox)
{
    char version[32];
    snprintf(version, sizeof version, "version %d", sandbox->version);
    say(report, "sandbox", sandbox_state(sandbox), "");
    holds(report, "Landlock", sandbox->version > 0, version, "ABSENT");
    holds(report, "seccomp filter", sandbox->filtered, "on", "ABSENT");
}

enum scrim_status self_test(const struct settings *settings)
{
    struct report report = {.written = true};
    struct session session;
    struct sandbox sandbox;
    struct scrim_error error;
    enum scrim_status status = output_open(NULL, OUTPUT_TEXT, NULL, &report.output, &error);
    if (status) {
        complain(report.output.name, &error);
        return status;
    }
    status = session_open(settings, &settings->engine, &session);
    int process = open("/proc/self/status", O_RDONLY | O_CLOEXEC);
    int stray = open("/", O_PATH | O_DIRECTORY); /* as somebody leaves one open for us */
    sandbox_begin(&sandbox);
    if (!status)
        status = session_shut_in(&session, &sandbox);
    if (!status) {
        show_state(&report, &sandbox);
        try_to_break_out(&report, stray);
        look_at_process(&report, process);
        try_program(&report);
        if (!report.written)
            status = SCRIM_IO;
        else if (report.broken)
            status = SCRIM_SELF_CHECK;
    }
    close(process);
    session_close(&session);
    return status;
}
