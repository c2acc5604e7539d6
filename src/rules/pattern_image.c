#include "rules/pattern_image.h"

#include <stdlib.h>

#include "base/limits.h"

#define STRINGS_MOST ((size_t)64 << 20)

/* Places are bytes behind the records; a string ends with NUL. */
struct pattern_record {
    struct byte_set after;
    uint32_t id, area, check, regex; /* check: NO_STRING for none */
    uint32_t file, file_length;
    uint32_t line, regex_line;
    uint16_t confidence;
    uint8_t type, role, guess, cross, back, has_after;
};

struct image_header {
    uint64_t count;
};

enum { NO_STRING = UINT32_MAX };

static uint32_t save_string(struct buffer *strings, struct slice string)
{
    size_t place = strings->length;
    buffer_append(strings, string);
    buffer_append_byte(strings, '\0');
    return (uint32_t)place;
}

/* before: NULL, or the rule before it, whose file and area it has in most cases, and then keeps. */
static struct pattern_record save_pattern(const struct pattern *pattern, const struct pattern *before, const struct pattern_record *saved,
                                          struct buffer *strings)
{
    bool same_file = before != NULL && slice_equal(pattern->file, before->file);
    bool same_area = before != NULL && strcmp(pattern->area, before->area) == 0;
    return (struct pattern_record){
        .after = pattern->after,
        .id = save_string(strings, slice_from_string(pattern->id)),
        .area = same_area ? saved->area : save_string(strings, slice_from_string(pattern->area)),
        .check = pattern->check == NULL ? NO_STRING : save_string(strings, slice_from_string(pattern->check)),
        .regex = save_string(strings, slice_from_string(pattern->regex)),
        .file = same_file ? saved->file : save_string(strings, pattern->file),
        .file_length = (uint32_t)pattern->file.length,
        .line = pattern->line,
        .regex_line = pattern->regex_line,
        .confidence = pattern->confidence,
        .type = pattern->type,
        .role = pattern->role,
        .guess = pattern->guess,
        .cross = pattern->cross,
        .back = pattern->back,
        .has_after = pattern->has_after};
}

void patterns_save(const struct patterns *patterns, struct buffer *image)
{
    struct image_header header = {patterns->count};
    struct pattern_record record = {.check = NO_STRING};
    struct buffer strings;
    buffer_init(&strings, STRINGS_MOST);
    buffer_append(image, slice_of((const char *)&header, sizeof header));
    for (size_t i = 0; i < patterns->count; i++) {
        record = save_pattern(&patterns->items[i], i > 0 ? &patterns->items[i - 1] : NULL, &record, &strings);
        buffer_append(image, slice_of((const char *)&record, sizeof record));
    }
    buffer_append(image, buffer_slice(&strings));
    image->failed |= buffer_failed(&strings);
    buffer_free(&strings);
}

static struct pattern open_pattern(const struct pattern_record *record, const char *strings)
{
    return (struct pattern){.id = strings + record->id,
                            .area = strings + record->area,
                            .file = slice_of(strings + record->file, record->file_length),
                            .line = record->line,
                            .column = 1,
                            .regex_line = record->regex_line,
                            .type = record->type,
                            .role = record->role,
                            .guess = record->guess,
                            .cross = record->cross,
                            .back = record->back,
                            .has_after = record->has_after,
                            .after = record->after,
                            .confidence = record->confidence,
                            .check = record->check == NO_STRING ? NULL : strings + record->check,
                            .regex = strings + record->regex,
                            .trusted = true};
}

enum scrim_status patterns_open(struct patterns *patterns, struct slice image, struct scrim_error *error)
{
    const struct image_header *header = (const void *)image.data;
    if (image.length < sizeof *header || header->count > LIMIT_RULES ||
        image.length - sizeof *header < header->count * sizeof(struct pattern_record))
        return error_set(error, SCRIM_CONFIGURATION, "the image of the built-in rules is damaged");
    const struct pattern_record *records = (const void *)(header + 1);
    patterns->items = calloc(header->count + 1, sizeof *patterns->items);
    if (patterns->items == NULL)
        return error_no_memory(error);
    patterns->count = patterns->capacity = header->count;
    for (size_t i = 0; i < patterns->count; i++)
        patterns->items[i] = open_pattern(&records[i], (const char *)(records + header->count));
    return SCRIM_OK;
}
