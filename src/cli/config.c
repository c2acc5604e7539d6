#include "cli/config.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/input.h"
#include "cli/message.h"

enum {
    CONFIG_MAXIMUM = 64 << 10, /* bytes of the file: beyond it SCRIM_CONFIGURATION */
    PATH_SHOWN = 120           /* bytes of its path in a message; of a longer one the end is shown */
};

struct reader {
    struct settings *settings;
    struct scrim_error *error;
    const char *path, *home; /* home: NULL when there is none */
    size_t folder_length;    /* of path, the last slash included */
    const char *line;        /* where the line under work begins */
    unsigned number;
    unsigned given[64]; /* by option: the line that gave it */
    char *next;         /* free memory in settings->habits */
};

/* Part of a line. */
struct part {
    const char *start;
    size_t length;
};

/* "FILE:LINE:COLUMN: what", the column in characters.  What was written is not repeated: the file may
 * be the wrong one. */
static enum scrim_status complain_at(const struct reader *reader, const char *at, const char *what)
{
    size_t length = strlen(reader->path), column = 1;
    for (const char *byte = reader->line; byte < at; byte++)
        column += ((unsigned char)*byte & 0xC0) != 0x80;
    return fail(reader->error, SCRIM_CONFIGURATION, "%s:%u:%zu: %s",
                reader->path + (length > PATH_SHOWN ? length - PATH_SHOWN : 0), reader->number,
                column, what);
}

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r';
}

static struct part trim(struct part part)
{
    while (part.length && is_blank(part.start[part.length - 1]))
        part.length--;
    while (part.length && is_blank(*part.start)) {
        part.start++;
        part.length--;
    }
    return part;
}

static char *put(struct reader *reader, const char *text, size_t length)
{
    memcpy(reader->next, text, length);
    reader->next += length;
    *reader->next = '\0';
    return reader->next;
}

/* A relative path means what lies beside the file, wherever the program is started. */
static bool names_a_file(const struct option *option, struct part value)
{
    bool may_be_name = strcmp(option->argument, "NAME|FILE") == 0;
    if (may_be_name)
        return memchr(value.start, '/', value.length) || memchr(value.start, '.', value.length);
    return strcmp(option->argument, "FILE") == 0 || strcmp(option->argument, "DIR") == 0;
}

static enum scrim_status keep_value(struct reader *reader, const struct option *option,
                                    struct part value, const char **kept)
{
    *kept = reader->next;
    if (names_a_file(option, value) && value.length > 1 && memcmp(value.start, "~/", 2) == 0) {
        if (!reader->home)
            return complain_at(reader, value.start, "nobody says where ~ is: HOME is not set");
        put(reader, reader->home, strlen(reader->home));
        value = (struct part){value.start + 1, value.length - 1};
    } else if (names_a_file(option, value) && *value.start != '/') {
        put(reader, reader->path, reader->folder_length);
    }
    put(reader, value.start, value.length);
    reader->next++;
    return SCRIM_OK;
}

static bool part_is(struct part part, const char *word)
{
    return strlen(word) == part.length && memcmp(part.start, word, part.length) == 0;
}

static enum scrim_status read_value(struct reader *reader, const struct option *option,
                                    struct part value)
{
    const char *kept;
    struct scrim_error reason;
    if (value.length == 0)
        return complain_at(reader, value.start, "a value is missing");
    if (option->kind == FLAG && !part_is(value, "yes") && !part_is(value, "no"))
        return complain_at(reader, value.start, "this option takes yes or no");
    enum scrim_status status = keep_value(reader, option, value, &kept);
    bool counts = option_belongs_to(option, reader->settings->command) &&
                  !option_is_by_hand(option, reader->settings);
    if (status || (option->kind == FLAG && part_is(value, "no")))
        return status;
    /* What does not count here is checked all the same, so that a mistake shows at once. */
    struct settings elsewhere = {.fields.count = 0};
    if (option_store(option, kept, counts ? reader->settings : &elsewhere, &reason))
        return complain_at(reader, value.start, reason.message);
    return SCRIM_OK;
}

static enum scrim_status unknown_name(const struct reader *reader, struct part name)
{
    char written[32], what[96];
    const struct option *nearest = NULL;
    if (name.length < sizeof written) {
        memcpy(written, name.start, name.length);
        written[name.length] = '\0';
        nearest = option_nearest_habit(written);
    }
    snprintf(what, sizeof what, "there is no such option%s%s%s", nearest ? "; did you mean " : "",
             nearest ? nearest->name : "", nearest ? "?" : "");
    return complain_at(reader, name.start, what);
}

/* What is no file: room is made for one folder an option. */
static bool may_come_again(const struct option *option)
{
    return option->kind == LIST && strcmp(option->argument, "FILE") != 0;
}

static enum scrim_status read_line(struct reader *reader, struct part line)
{
    line = trim(line);
    if (line.length == 0 || *line.start == '#')
        return SCRIM_OK;
    const char *equals = memchr(line.start, '=', line.length);
    if (!equals || memchr(line.start, '\0', line.length))
        return complain_at(reader, line.start, "want `name = value`");
    size_t before = (size_t)(equals - line.start);
    struct part name = trim((struct part){line.start, before});
    const struct option *option = option_named(name.start, name.length);
    if (!option)
        return unknown_name(reader, name);
    if (!option_is_habit(option))
        return complain_at(reader, name.start,
                           "this option is for one run and stands on the command line only");
    unsigned *given = &reader->given[option_index(option)];
    if (*given && !may_come_again(option)) {
        char what[64];
        snprintf(what, sizeof what, "line %u has given this option already", *given);
        return complain_at(reader, name.start, what);
    }
    *given = reader->number;
    struct part value = {equals + 1, line.length - before - 1};
    return read_value(reader, option, trim(value));
}

static enum scrim_status read_lines(struct reader *reader, const char *text, size_t length)
{
    enum scrim_status status = SCRIM_OK;
    for (size_t at = 0; !status && at < length;) {
        const char *end = memchr(text + at, '\n', length - at);
        size_t used = end ? (size_t)(end - text) - at : length - at;
        reader->line = text + at;
        reader->number++;
        status = read_line(reader, (struct part){text + at, used});
        at += used + 1;
    }
    return status;
}

/* Room for every value, each with a folder before it where it is a file: such an option comes once. */
static enum scrim_status read_text(struct reader *reader, const char *text, size_t length)
{
    size_t folder = reader->folder_length, home = reader->home ? strlen(reader->home) : 0;
    size_t longest = folder > home ? folder : home;
    reader->next = malloc(length + option_count() * (longest + 2));
    if (!reader->next)
        return fail(reader->error, SCRIM_TRY_AGAIN, "out of memory");
    reader->settings->habits = reader->next;
    return read_lines(reader, text, length);
}

/* Whoever may write the file can switch everything off. */
static enum scrim_status check_file(const struct input *input, struct scrim_error *error)
{
    struct stat status;
    if (fstat(input->descriptor, &status) < 0 || !S_ISREG(status.st_mode) ||
        (status.st_mode & S_IWOTH))
        return fail(error, SCRIM_CONFIGURATION, "%s: not a regular file, or writable by others",
                    input->name);
    return SCRIM_OK;
}

static enum scrim_status read_file(struct reader *reader, struct input *input)
{
    const char *text;
    size_t length;
    struct scrim_error reason;
    enum scrim_status status = check_file(input, reader->error);
    if (status)
        return status;
    status = input_read_all(input, CONFIG_MAXIMUM, &text, &length, &reason);
    if (!status && length > CONFIG_MAXIMUM)
        status = fail(&reason, SCRIM_CONFIGURATION, "larger than %d bytes", CONFIG_MAXIMUM);
    if (status)
        return fail(reader->error, status == SCRIM_TRY_AGAIN ? status : SCRIM_CONFIGURATION,
                    "%s: %s", reader->path, reason.message);
    return read_text(reader, text, length);
}

/* Where habits are looked for when nobody says where; false: nowhere. */
static bool find_default(const char *home, char path[PATH_MAX])
{
    const char *folder = getenv("XDG_CONFIG_HOME");
    int length;
    if (folder && *folder == '/')
        length = snprintf(path, PATH_MAX, "%s/scrim/config", folder);
    else if (home && *home == '/')
        length = snprintf(path, PATH_MAX, "%s/.config/scrim/config", home);
    else
        return false;
    return length > 0 && length < PATH_MAX;
}

enum scrim_status config_read(struct settings *settings, struct scrim_error *error)
{
    char path[PATH_MAX];
    struct scrim_error reason;
    struct input input;
    struct reader reader = {.settings = settings, .error = error, .home = getenv("HOME")};
    if (settings->config && settings->no_config)
        return fail(error, SCRIM_USAGE, "--config and --no-config exclude each other");
    if (settings->no_config || (!settings->config && !find_default(reader.home, path)))
        return SCRIM_OK;
    reader.path = settings->config ? settings->config : path;
    const char *slash = strrchr(reader.path, '/');
    reader.folder_length = slash ? (size_t)(slash - reader.path) + 1 : 0;
    if (strcmp(reader.path, "-") == 0)
        return fail(error, SCRIM_CONFIGURATION, "--config takes a file");
    errno = 0;
    if (input_open(reader.path, &input, &reason)) {
        bool missing = errno == ENOENT || errno == ENOTDIR;
        return missing && !settings->config
                   ? SCRIM_OK
                   : fail(error, SCRIM_CONFIGURATION, "%s: %s", reader.path, reason.message);
    }
    enum scrim_status status = read_file(&reader, &input);
    input_close(&input);
    return status;
}
