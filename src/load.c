#include "load.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/grow.h"
#include "base/limits.h"
#include "rules/builtin.h"
#include "rules/lexicon_build.h"
#include "rules/pattern_text.h"

/* A whole small file.  Refuses what others may write to: whoever edits a rule can switch detection off. */
static enum scrim_status read_file(const char *path, size_t maximum, struct buffer *text, struct scrim_error *error)
{
    struct stat info;
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK); /* a FIFO must not make us wait */
    enum scrim_status status = SCRIM_OK;

    buffer_clear(text);
    if (file < 0)
        return error_set(error, SCRIM_CONFIGURATION, "cannot read %s", path);
    if (fstat(file, &info) || !S_ISREG(info.st_mode) || (info.st_mode & S_IWOTH) || (uintmax_t)info.st_size > maximum)
        status = error_set(error, SCRIM_CONFIGURATION, "%s: not a regular file, too large, or writable by others", path);
    while (status == SCRIM_OK) {
        char block[65536];
        ssize_t got = read(file, block, sizeof block);
        if (got == 0)
            break;
        if (got < 0 && errno != EINTR)
            status = error_set(error, SCRIM_IO, "cannot read %s", path);
        if (got > 0)
            buffer_append(text, slice_of(block, (size_t)got));
        if (buffer_failed(text))
            status = error_no_memory(error);
    }
    close(file);
    return status;
}

static bool ends_with(const char *name, const char *ending)
{
    size_t length = strlen(name), end = strlen(ending);
    return length > end && memcmp(name + length - end, ending, end) == 0;
}

struct folder {
    char **paths;
    size_t count, capacity;
};

static int by_path(const void *left, const void *right)
{
    return strcmp(*(char *const *)left, *(char *const *)right);
}

static void folder_free(struct folder *folder)
{
    for (size_t i = 0; i < folder->count; i++)
        free(folder->paths[i]);
    free(folder->paths);
}

static enum scrim_status folder_add(struct folder *folder, const char *base, const char *name, struct scrim_error *error)
{
    if (folder->count >= LIMIT_FOLDER_FILES)
        return error_set(error, SCRIM_CONFIGURATION, "%s: more than %u files", base, LIMIT_FOLDER_FILES);
    size_t base_length = strlen(base), name_length = strlen(name);
    char *path = malloc(base_length + name_length + 2);
    if (!path || !grow((void **)&folder->paths, &folder->capacity, sizeof *folder->paths, folder->count + 1, LIMIT_FOLDER_FILES)) {
        free(path);
        return error_no_memory(error);
    }
    memcpy(path, base, base_length);
    path[base_length] = '/';
    memcpy(path + base_length + 1, name, name_length + 1);
    folder->paths[folder->count++] = path;
    return SCRIM_OK;
}

/* The files of a folder with an ending, and (deep) of its folders, sorted by path. */
static enum scrim_status folder_read(struct folder *folder, const char *base, const char *ending, bool deep, struct scrim_error *error)
{
    DIR *directory = opendir(base);
    enum scrim_status status = SCRIM_OK;
    struct dirent *entry;
    struct stat info;

    if (!directory)
        return error_set(error, SCRIM_CONFIGURATION, "cannot read folder %s", base);
    if (fstat(dirfd(directory), &info) || (info.st_mode & S_IWOTH))
        status = error_set(error, SCRIM_CONFIGURATION, "%s: writable by others", base);
    while (status == SCRIM_OK && (entry = readdir(directory))) {
        if (entry->d_name[0] == '.')
            continue;
        if (ends_with(entry->d_name, ending)) {
            status = folder_add(folder, base, entry->d_name, error);
        } else if (deep) {
            struct folder below = {0};
            status = folder_add(&below, base, entry->d_name, error);
            if (status == SCRIM_OK && stat(below.paths[0], &info) == 0 && S_ISDIR(info.st_mode))
                status = folder_read(folder, below.paths[0], ending, false, error);
            folder_free(&below);
        }
    }
    closedir(directory);
    if (status == SCRIM_OK && folder->count > 0)
        qsort(folder->paths, folder->count, sizeof *folder->paths, by_path);
    return status;
}

enum scrim_status load_patterns_folder(const char *base, struct patterns *patterns, struct buffer *digest_text, struct scrim_error *error)
{
    struct folder folder = {0};
    struct buffer text;
    enum scrim_status status = folder_read(&folder, base, ".pat", false, error);

    buffer_init(&text, LIMIT_PATTERN_FILE);
    for (size_t i = 0; status == SCRIM_OK && i < folder.count; i++) {
        status = read_file(folder.paths[i], LIMIT_PATTERN_FILE, &text, error);
        if (status == SCRIM_OK)
            status = patterns_read(patterns, slice_from_string(folder.paths[i]), buffer_slice(&text), error);
        buffer_append(digest_text, buffer_slice(&text));
    }
    buffer_free(&text);
    folder_free(&folder);
    return status;
}

static enum scrim_status add_lists(struct lexicon_builder *builder, const char *base, struct scrim_error *error)
{
    struct folder folder = {0};
    struct buffer text;
    enum scrim_status status = folder_read(&folder, base, ".txt", true, error);

    buffer_init(&text, LIMIT_DICTIONARY_FILE);
    for (size_t i = 0; status == SCRIM_OK && i < folder.count; i++) {
        struct slice path = slice_from_string(folder.paths[i]);
        path.length -= 4; /* .txt */
        status = read_file(folder.paths[i], LIMIT_DICTIONARY_FILE, &text, error);
        if (status == SCRIM_OK)
            status = lexicon_builder_add(builder, path, buffer_slice(&text), error);
    }
    buffer_free(&text);
    folder_free(&folder);
    return status;
}

enum scrim_status load_extra_lexicon(const char *folder, const struct patterns *patterns, struct buffer *compiled, struct scrim_error *error)
{
    struct lexicon_builder *builder = lexicon_builder_new();
    enum scrim_status status = builder ? SCRIM_OK : error_no_memory(error);

    if (status == SCRIM_OK && folder)
        status = add_lists(builder, folder, error);
    if (status == SCRIM_OK)
        status = patterns_add_cues(patterns, builder, error);
    if (status == SCRIM_OK)
        status = lexicon_builder_finish(builder, compiled, error);
    lexicon_builder_free(builder);
    return status;
}

enum scrim_status load_terms_file(const char *path, struct buffer *text, struct scrim_error *error)
{
    return read_file(path, LIMIT_KNOWN_FILE, text, error);
}

/* "profiles/research.profile" is research; empty: no profile. */
static struct slice profile_name(size_t index)
{
    const struct slice folder = SLICE("profiles/"), ending = SLICE(".profile");
    struct slice name = builtin_name(index);

    if (!slice_starts_with(name, folder))
        return SLICE("");
    return slice_of(name.data + folder.length, name.length - folder.length - ending.length);
}

/* "no profile reserch; did you mean research?  Built in are limited, publication, research, safe-harbor" */
static enum scrim_status no_profile(struct slice wanted, struct scrim_error *error)
{
    enum { NEAR = 2, SHOWN = 40 };
    struct slice nearest = {NULL, 0};
    size_t least = NEAR + 1;
    char names[160] = "";

    for (size_t i = 0; i < builtin_count(); i++) {
        struct slice name = profile_name(i);
        size_t distance = name_distance(wanted, name), used = strlen(names);
        if (name.length == 0)
            continue;
        snprintf(names + used, sizeof names - used, "%s%.*s", used ? ", " : "", (int)name.length, name.data);
        if (distance < least) {
            least = distance;
            nearest = name;
        }
    }
    return error_set(error, SCRIM_CONFIGURATION, "no profile %.*s%s%.*s%s (built in are %s; or a file)",
                     (int)(wanted.length < SHOWN ? wanted.length : SHOWN), wanted.data,
                     nearest.length ? "; did you mean " : "", (int)nearest.length, nearest.length ? nearest.data : "",
                     nearest.length ? "?" : "", names);
}

enum scrim_status load_profile_file(const char *path, struct profile *profile, struct scrim_error *error)
{
    struct buffer text;

    if (!strchr(path, '/') && !strchr(path, '.'))
        return no_profile(slice_from_string(path), error);
    buffer_init(&text, LIMIT_PROFILE_FILE);
    enum scrim_status status = read_file(path, LIMIT_PROFILE_FILE, &text, error);
    if (status == SCRIM_OK)
        status = profile_read(slice_from_string(path), buffer_slice(&text), profile, error);
    buffer_free(&text);
    return status;
}
