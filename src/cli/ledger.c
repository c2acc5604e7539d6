#include "cli/ledger.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/input.h"
#include "cli/message.h"
#include "cli/output.h"

enum {
    LINE_MAXIMUM = 1 << 20 /* bytes of a line of the log: beyond it SCRIM_CONFIGURATION */
};

/* A half-open range of a file: the lines of one document. */
struct part {
    uint64_t number, start, end;
};

struct parts {
    struct part *items;
    size_t count, capacity;
};

static enum scrim_status out_of_memory(struct scrim_error *error)
{
    return fail(error, SCRIM_TRY_AGAIN, "out of memory");
}

static bool add_part(struct parts *parts, struct part part)
{
    if (parts->count == parts->capacity) {
        size_t capacity = parts->capacity ? 2 * parts->capacity : 256;
        struct part *items = reallocarray(parts->items, capacity, sizeof *items);
        if (!items)
            return false;
        parts->items = items;
        parts->capacity = capacity;
    }
    parts->items[parts->count++] = part;
    return true;
}

static int compare_numbers(const void *one, const void *other)
{
    const struct part *first = one, *second = other;
    return (first->number > second->number) - (first->number < second->number);
}

static const struct part *find_part(const struct parts *sorted, uint64_t number)
{
    struct part wanted = {.number = number};
    return sorted->count ? bsearch(&wanted, sorted->items, sorted->count, sizeof wanted, compare_numbers)
                         : NULL;
}

static enum scrim_status cut(const char *path, uint64_t size, struct scrim_error *error)
{
    int file = open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
    bool done = file >= 0 && ftruncate(file, (off_t)size) == 0 && fsync(file) == 0;
    enum scrim_status status =
        done ? SCRIM_OK : fail_errno(error, SCRIM_IO, "cannot be cut to what is complete");
    if (file >= 0)
        close(file);
    return status;
}

static enum scrim_status copy_part(int from, struct output *to, const struct part *part,
                                   struct scrim_error *error)
{
    char buffer[4096];
    for (uint64_t at = part->start; at < part->end;) {
        size_t wanted = part->end - at < sizeof buffer ? (size_t)(part->end - at) : sizeof buffer;
        ssize_t got = pread(from, buffer, wanted, (off_t)at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail_errno(error, SCRIM_IO, "cannot read");
        if (got == 0)
            return fail(error, SCRIM_IO, "was cut short meanwhile");
        enum scrim_status status = output_write(to, buffer, (size_t)got, error);
        if (status)
            return status;
        at += (uint64_t)got;
    }
    return SCRIM_OK;
}

/* Puts a file in the place of the one at path that consists of parts of it. */
static enum scrim_status rewrite(const char *path, const struct part *parts, size_t count,
                                 struct scrim_error *error)
{
    struct output output = OUTPUT_NONE;
    int file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    enum scrim_status status =
        file < 0 ? fail_errno(error, SCRIM_IO, "cannot open") : SCRIM_OK;
    if (!status)
        status = output_open(path, OUTPUT_LOG, NULL, &output, error);
    for (size_t i = 0; i < count && !status; i++)
        status = copy_part(file, &output, &parts[i], error);
    if (!status)
        status = output_finish(&output, error);
    if (!status)
        status = output_publish(&output, error);
    output_close(&output);
    if (file >= 0)
        close(file);
    return status;
}

/* The lines of the letters that are kept, behind the header, by number. */
static enum scrim_status choose_lines(const struct past *past, struct parts *lines,
                                      struct scrim_error *error)
{
    if (!add_part(lines, (struct part){0, 0, past->header.length}))
        return out_of_memory(error);
    for (size_t i = 0; i < past->count; i++) {
        const struct past_letter *letter = &past->items[i];
        if (letter->keep &&
            !add_part(lines, (struct part){letter->number, letter->start, letter->end}))
            return out_of_memory(error);
    }
    qsort(lines->items, lines->count, sizeof *lines->items, compare_numbers);
    return SCRIM_OK;
}

static enum scrim_status settle_results(const char *path, const struct past *past,
                                        const struct parts *lines, struct scrim_error *error)
{
    if (past->ordered && lines->count == past->count + 1)
        return cut(path, past->whole, error);
    return rewrite(path, lines->items, lines->count, error);
}

static bool is_record(const char *line, size_t length, const char *kind)
{
    size_t kind_length = strlen(kind);
    return length > kind_length && memcmp(line, kind, kind_length) == 0;
}

uint64_t ledger_document(const char *header, size_t length)
{
    static const char member[] = "\"document\":";
    if (!is_record(header, length, "{\"record\":\"header\""))
        return 0;
    const char *at = memmem(header, length, member, sizeof member - 1), *end = header + length;
    uint64_t number = 0;
    for (at = at ? at + sizeof member - 1 : end; at < end && *at >= '0' && *at <= '9'; at++)
        number = number * 10 + (uint64_t)(*at - '0');
    return number;
}

/* The documents of the log that are complete, from header to summary, in its order. */
static enum scrim_status find_documents(struct input *log, struct parts *documents,
                                        struct scrim_error *error)
{
    struct part part = {0};
    uint64_t at = 0;
    for (;;) {
        struct piece line;
        bool more;
        enum scrim_status status = input_next_line(log, LINE_MAXIMUM, &line, &more, error);
        if (status || !more || !line.separated)
            return status;
        if (line.length > LINE_MAXIMUM)
            return fail(error, SCRIM_CONFIGURATION, "has a line that is too long");
        uint64_t number = ledger_document(line.data, line.length);
        if (number)
            part = (struct part){.number = number, .start = at};
        at += line.length + 1;
        part.end = at;
        if (part.number && is_record(line.data, line.length, "{\"record\":\"summary\"")) {
            if (!add_part(documents, part))
                return out_of_memory(error);
            part.number = 0;
        }
    }
}

/* How many of the documents that the results list are the first of the log, in the same order and with
 * nothing between them.  *end: where the last of them ends, in bytes. */
static size_t common_start(const struct parts *documents, const struct parts *lines, uint64_t *end)
{
    size_t common = 0;
    *end = 0;
    while (common < documents->count && common + 1 < lines->count &&
           documents->items[common].number == lines->items[common + 1].number &&
           documents->items[common].start == *end)
        *end = documents->items[common++].end;
    return common;
}

static enum scrim_status rewrite_log(const char *path, struct parts *documents,
                                     const struct parts *lines, struct scrim_error *error)
{
    struct parts wanted = {0};
    enum scrim_status status = SCRIM_OK;
    if (documents->count)
        qsort(documents->items, documents->count, sizeof *documents->items, compare_numbers);
    for (size_t i = 1; i < lines->count && !status; i++) {
        const struct part *document = find_part(documents, lines->items[i].number);
        if (!document)
            status = fail(error, SCRIM_CONFIGURATION, "lacks letters that the results list");
        else if (!add_part(&wanted, *document))
            status = out_of_memory(error);
    }
    if (!status)
        status = rewrite(path, wanted.items, wanted.count, error);
    free(wanted.items);
    return status;
}

static enum scrim_status settle_log(const char *path, const struct parts *lines,
                                    struct scrim_error *error)
{
    struct parts documents = {0};
    struct input log;
    if (access(path, F_OK) < 0 && errno == ENOENT)
        return lines->count == 1 ? SCRIM_OK
                                 : fail(error, SCRIM_CONFIGURATION,
                                        "is gone, and the results list letters that it held");
    enum scrim_status status = input_open(path, &log, error);
    if (!status)
        status = find_documents(&log, &documents, error);
    input_close(&log);
    uint64_t end = 0;
    size_t common = status ? 0 : common_start(&documents, lines, &end);
    if (!status && common + 1 == lines->count)
        status = cut(path, end, error);
    else if (!status)
        status = rewrite_log(path, &documents, lines, error);
    free(documents.items);
    return status;
}

enum scrim_status ledger_settle(const char *results_path, const char *log_path,
                                const struct past *past, const char **at_fault,
                                struct scrim_error *error)
{
    struct parts lines = {0};
    *at_fault = results_path;
    enum scrim_status status = choose_lines(past, &lines, error);
    if (!status)
        status = settle_results(results_path, past, &lines, error);
    if (!status && log_path) {
        *at_fault = log_path;
        status = settle_log(log_path, &lines, error);
    }
    free(lines.items);
    return status;
}
