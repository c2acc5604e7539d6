#include "cli/sandbox.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cli/message.h"

/* ---- Landlock -------------------------------------------------------------------------------- */

/* Landlock's interface (landlock(7)), written out because the kernel that runs the program is often
 * younger than the headers it is built with.  The comments name the version that brought a right.
 */
#ifndef SYS_landlock_create_ruleset /* the same numbers on all architectures */
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_add_rule 445
#define SYS_landlock_restrict_self 446
#endif
enum {
    FILE_EXECUTE = 1 << 0,
    FILE_WRITE = 1 << 1,
    FILE_READ = 1 << 2,
    DIRECTORY_READ = 1 << 3,
    REMOVE_DIRECTORY = 1 << 4,
    REMOVE_FILE = 1 << 5,
    MAKE_DIRECTORY = 1 << 7,
    MAKE_REGULAR = 1 << 8,
    ALL_OF_VERSION_1 = (1 << 13) - 1,
    REFER = 1 << 13,          /* 2: links and renames between directories */
    TRUNCATE = 1 << 14,       /* 3 */
    DEVICE_CONTROL = 1 << 15, /* 5 */
    RIGHTS_OF_FILES = FILE_EXECUTE | FILE_WRITE | FILE_READ | TRUNCATE | DEVICE_CONTROL
};
enum { TCP = 3 };    /* 4: bind and connect */
enum { SCOPES = 3 }; /* 6: abstract sockets and signals beyond the sandbox */

struct landlock_ruleset {
    uint64_t files, network, scopes;
};

struct landlock_beneath {
    uint64_t allowed;
    int32_t place;
} __attribute__((packed));

enum { ASK_VERSION = 1, PATH_BENEATH = 1 };

static uint64_t file_rights(int version)
{
    uint64_t rights = ALL_OF_VERSION_1;
    if (version >= 2)
        rights |= REFER;
    if (version >= 3)
        rights |= TRUNCATE;
    if (version >= 5)
        rights |= DEVICE_CONTROL;
    return rights;
}

static uint64_t wanted_rights(unsigned rights)
{
    uint64_t wanted = 0;
    if (rights & SANDBOX_READ)
        wanted |= FILE_READ | DIRECTORY_READ;
    if (rights & (SANDBOX_PUBLISH | SANDBOX_WRITE))
        wanted |= MAKE_REGULAR | REMOVE_FILE;
    if (rights & SANDBOX_WRITE)
        wanted |= FILE_WRITE | TRUNCATE | MAKE_DIRECTORY | REMOVE_DIRECTORY | DIRECTORY_READ;
    return wanted;
}

/* Sanitizers look at their own process when it ends, coverage writes its counts then. */
static void allow_instruments(struct sandbox *sandbox)
{
#ifdef SANDBOX_INSTRUMENTED
    sandbox_allow_path(sandbox, "/proc", SANDBOX_READ);
    sandbox_allow_path(sandbox, SANDBOX_INSTRUMENTED, SANDBOX_READ | SANDBOX_WRITE);
#else
    (void)sandbox;
#endif
}

void sandbox_begin(struct sandbox *sandbox)
{
    *sandbox = (struct sandbox){.ruleset = -1};
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, ASK_VERSION);
    if (version < 1)
        return; /* not built in (ENOSYS), switched off (EOPNOTSUPP) or kept from us (EPERM) */
    sandbox->version = (int)version;
    struct landlock_ruleset rules = {.files = file_rights(sandbox->version),
                                     .network = version >= 4 ? TCP : 0,
                                     .scopes = version >= 6 ? SCOPES : 0};
    sandbox->ruleset = (int)syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0);
    if (sandbox->ruleset < 0)
        sandbox->failed = errno;
    allow_instruments(sandbox);
}

static void allow(struct sandbox *sandbox, int place, bool directory, unsigned rights)
{
    uint64_t allowed = wanted_rights(rights) & file_rights(sandbox->version);
    if (!directory)
        allowed &= RIGHTS_OF_FILES;
    struct landlock_beneath rule = {.allowed = allowed, .place = place};
    /* EBADFD: a pipe or the like, which Landlock leaves alone */
    if (syscall(SYS_landlock_add_rule, sandbox->ruleset, PATH_BENEATH, &rule, 0) < 0 &&
        errno != EBADFD && !sandbox->failed)
        sandbox->failed = errno;
}

/* The number that a name is; -1, no descriptor, where it is none. */
static int descriptor_number(const char *name)
{
    char *end;
    errno = 0;
    long number = strtol(name, &end, 10);
    return errno || end == name || *end || number < 0 || number > INT_MAX ? -1 : (int)number;
}

/* "/dev/fd/63" was handed down for us to read, so it is none of those that others forgot. */
static void keep_descriptor(const char *path)
{
    static const char *const folders[] = {"/dev/fd/", "/proc/self/fd/"};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        size_t length = strlen(folders[i]);
        if (strncmp(path, folders[i], length) == 0)
            fcntl(descriptor_number(path + length), F_SETFD, FD_CLOEXEC);
    }
}

void sandbox_allow_path(struct sandbox *sandbox, const char *path, unsigned rights)
{
    keep_descriptor(path);
    if (sandbox->ruleset < 0)
        return;
    int place = open(path, O_PATH | O_CLOEXEC | O_DIRECTORY);
    bool directory = place >= 0;
    if (!directory)
        place = open(path, O_PATH | O_CLOEXEC);
    if (place < 0)
        return;
    allow(sandbox, place, directory, rights);
    close(place);
}

void sandbox_allow_folder_of(struct sandbox *sandbox, const char *path, unsigned rights)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash ? strndup(path, (size_t)(slash - path) + 1) : strdup(".");
    if (folder)
        sandbox_allow_path(sandbox, folder, rights);
    else
        sandbox->failed = ENOMEM;
    free(folder);
}

void sandbox_allow_directory(struct sandbox *sandbox, int directory, unsigned rights)
{
    if (sandbox->ruleset >= 0 && directory >= 0)
        allow(sandbox, directory, true, rights);
}

/* ---- seccomp --------------------------------------------------------------------------------- */

#if defined __x86_64__
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined __aarch64__
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#elif defined __riscv && __riscv_xlen == 64
#define ARCHITECTURE AUDIT_ARCH_RISCV64
#elif defined __powerpc64__ && defined __LITTLE_ENDIAN__
#define ARCHITECTURE AUDIT_ARCH_PPC64LE
#endif

#ifdef ARCHITECTURE

#define LOAD(member) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, member))
#define ANSWER(action) BPF_STMT(BPF_RET | BPF_K, (action))
#define REFUSE(number) ANSWER(SECCOMP_RET_ERRNO | (number))
/* The next instruction is for this number alone. */
#define WHEN(number) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (number), 0, 1)
#define DENY(call) WHEN(SYS_##call), REFUSE(EPERM),

#ifdef SANDBOX_INSTRUMENTED
enum { KINDS_OF_CLONE = CLONE_THREAD | CLONE_UNTRACED }; /* the leak checker's own helper */
#else
enum { KINDS_OF_CLONE = CLONE_THREAD };
#endif

/* clone makes threads and processes: the flags in its first argument (of which these architectures
 * hold the low half first) tell.  clone3 has them in memory, where no filter looks; the C library
 * falls back on clone when it is told that there is none. */
static const struct sock_filter filter[] = {
    LOAD(arch),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0),
    REFUSE(EPERM),
    LOAD(nr),
#ifdef __x86_64__
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000 /* calls of x32 */, 0, 1),
    REFUSE(EPERM),
#endif
#include "cli/sandbox_denied.def"
    WHEN(SYS_clone3),
    REFUSE(ENOSYS),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3),
    LOAD(args[0]),
    BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, KINDS_OF_CLONE, 1, 0),
    REFUSE(EPERM),
    ANSWER(SECCOMP_RET_ALLOW),
};

/* A kernel that has filters reads the one it is given, which here is none: EFAULT. */
static bool has_filters(void)
{
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL, 0, 0) < 0 && errno == EFAULT;
}

static int start_filter(void)
{
    struct sock_fprog program = {.len = sizeof filter / sizeof *filter,
                                 .filter = (struct sock_filter *)filter};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
}

#else

static bool has_filters(void)
{
    return false;
}

static int start_filter(void)
{
    return -1;
}

#endif

/* ---- entering -------------------------------------------------------------------------------- */

enum { MOST_DESCRIPTORS = 1 << 16 }; /* that are tried where nothing tells which are open */

static void close_stray(int descriptor)
{
    int flags = fcntl(descriptor, F_GETFD);
    if (descriptor > STDERR_FILENO && flags >= 0 && !(flags & FD_CLOEXEC))
        close(descriptor);
}

static void close_strays(void)
{
    DIR *listing = opendir("/proc/self/fd");
    struct dirent *entry;
    while (listing && (entry = readdir(listing)))
        close_stray(descriptor_number(entry->d_name));
    if (listing)
        closedir(listing);
    for (int descriptor = 0; !listing && descriptor < MOST_DESCRIPTORS; descriptor++)
        close_stray(descriptor);
}

static enum scrim_status enter_landlock(struct sandbox *sandbox, struct scrim_error *error)
{
    if (sandbox->version == 0)
        return SCRIM_OK;
    if (!sandbox->failed && syscall(SYS_landlock_restrict_self, sandbox->ruleset, 0) < 0)
        sandbox->failed = errno;
    if (sandbox->ruleset >= 0)
        close(sandbox->ruleset);
    sandbox->ruleset = -1;
    errno = sandbox->failed;
    return sandbox->failed
               ? fail_errno(error, SCRIM_SYSTEM, "the sandbox cannot be entered: Landlock")
               : SCRIM_OK;
}

static enum scrim_status enter_filter(struct sandbox *sandbox, struct scrim_error *error)
{
    if (!has_filters())
        return SCRIM_OK;
    sandbox->filtered = start_filter() == 0;
    return sandbox->filtered
               ? SCRIM_OK
               : fail_errno(error, SCRIM_SYSTEM, "the sandbox cannot be entered: seccomp");
}

enum scrim_status sandbox_enter(struct sandbox *sandbox, bool required, struct scrim_error *error)
{
    close_strays();
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
        return fail_errno(error, SCRIM_SYSTEM, "the sandbox cannot be entered: no_new_privs");
    enum scrim_status status = enter_landlock(sandbox, error);
    if (!status)
        status = enter_filter(sandbox, error);
    if (!status && required && (sandbox->version == 0 || !sandbox->filtered))
        status = fail(error, SCRIM_SYSTEM, "this kernel has no %s, which --require-sandbox demands",
                      sandbox->version == 0 ? "Landlock" : "seccomp filter");
    return status;
}

const char *sandbox_state(const struct sandbox *sandbox)
{
    if (sandbox->version > 0)
        return sandbox->filtered ? "landlock+seccomp" : "landlock";
    return sandbox->filtered ? "seccomp" : "absent";
}
