#include "cli/spared.h"

#include <string.h>

#include "cli/message.h"
#include "cli/output.h"

static const char *const written[] = {"output", "log", "summary", "errors", "results", "names"};
static const char *const read_by[] = {"key",       "profile", "hide",     "keep",     "scope-file", "known",
                                      "decisions", "columns", "manifest", "identity", "config",     "gold"};

/* The file that an option of the command names; NULL: none, or a standard stream. */
static const char *file_of(const struct settings *settings, const char *name)
{
    const struct option *option = option_named(name, strlen(name));
    if (!option || !option_belongs_to(option, settings->command))
        return NULL;
    const char *path = *(const char *const *)(const void *)((const char *)settings + option->member);
    return path && strcmp(path, "-") != 0 ? path : NULL;
}

static enum scrim_status refuse(const char *path, const char *option)
{
    struct scrim_error error;
    fail(&error, SCRIM_CANNOT_CREATE, "is what --%s names", option);
    complain(path, &error);
    return error.status;
}

/* What the command makes of a file that both kinds of option may name: sample reads what batch writes. */
static bool only_reads(const struct settings *settings)
{
    return strcmp(settings->command->name, "sample") == 0;
}

enum scrim_status spare_what_is_read(const struct settings *settings)
{
    for (size_t i = 0; i < sizeof written / sizeof *written && !only_reads(settings); i++) {
        const char *path = file_of(settings, written[i]);
        for (size_t k = 0; path && k < sizeof read_by / sizeof *read_by; k++) {
            const char *spared = file_of(settings, read_by[k]);
            if (spared && same_target(path, spared))
                return refuse(path, read_by[k]);
        }
        for (size_t k = 0; path && k < settings->recipients.count; k++)
            if (same_target(path, settings->recipients.items[k]))
                return refuse(path, "recipient");
    }
    return SCRIM_OK;
}
