/* What the kernel is asked to refuse from a moment on: opening any file that was not named, every
 * socket, every new program or process, looking into other processes.  Entered when everything is
 * open and before the first byte of a letter is read, so that a fault that a letter sets off finds
 * nothing to take it out with.
 *
 *     struct sandbox sandbox;
 *     sandbox_begin(&sandbox);
 *     sandbox_allow_path(&sandbox, path, SANDBOX_READ);              what will still be opened
 *     sandbox_allow_directory(&sandbox, directory, SANDBOX_PUBLISH);
 *     status = sandbox_enter(&sandbox, required, &error);
 *
 * Landlock keeps files (and, from its 4th version on, TCP) away, a seccomp filter what is listed in
 * sandbox_denied.def.  Where the kernel has only one of them, or neither, the state says so. */
#ifndef SCRIM_CLI_SANDBOX_H
#define SCRIM_CLI_SANDBOX_H

#include "scrim.h"

enum sandbox_right {
    SANDBOX_READ = 1,    /* the file, or all beneath the directory, may be opened for reading */
    SANDBOX_PUBLISH = 2, /* entries beneath the directory may be made, replaced and removed */
    SANDBOX_WRITE = 4    /* files and directories may be made beneath it, and opened for writing */
};

struct sandbox {
    int version;   /* of Landlock in this kernel; 0: it has none */
    int ruleset;   /* descriptor, until it is entered; -1: none */
    bool filtered; /* the seccomp filter is on */
    int failed;    /* error number of a right that could not be given; 0: all were */
};

void sandbox_begin(struct sandbox *sandbox);

/* Rights of a path that is there; one that is not will not be opened either.  A descriptor that was
 * handed down (/dev/fd/63) stays open. */
void sandbox_allow_path(struct sandbox *sandbox, const char *path, unsigned rights);

/* The same of the directory that the path's last component lies in. */
void sandbox_allow_folder_of(struct sandbox *sandbox, const char *path, unsigned rights);

/* The same of an open directory. */
void sandbox_allow_directory(struct sandbox *sandbox, int directory, unsigned rights);

/* Closes every descriptor that somebody else left open in this process (ours close on exec), then
 * gives up all rights but those named, for this thread and those it starts.  SCRIM_SYSTEM: the
 * kernel failed, or lacks a part and `required` says that all must be there. */
enum scrim_status sandbox_enter(struct sandbox *sandbox, bool required, struct scrim_error *error);

/* For the log: "landlock+seccomp", "landlock", "seccomp" or "absent". */
const char *sandbox_state(const struct sandbox *sandbox);

#endif
