#include "cli/sample_log.h"

#include <stdlib.h>
#include <string.h>

#include "cli/input.h"
#include "cli/ledger.h"
#include "cli/message.h"

enum { LINE_MAXIMUM = 1 << 20 }; /* bytes */

struct reading {
    const struct drawn_list *list;
    struct logged *logged;
    struct logged *at; /* the letter whose lines go by; NULL: one that was not drawn */
};

static enum scrim_status refuse(struct scrim_error *error)
{
    return fail(error, SCRIM_CONFIGURATION,
                "a sample needs the log of the custodian, with offsets in the input");
}

static struct logged *find(const struct reading *reading, uint64_t number)
{
    for (size_t i = 0; i < reading->list->count; i++)
        if (reading->list->items[i].number == number)
            return &reading->logged[i];
    return NULL;
}

static enum scrim_status take_header(struct reading *reading, const json_t *header,
                                     struct scrim_error *error)
{
    static const char *const units[] = {[UNIT_BYTES] = "bytes",
                                        [UNIT_CODE_POINTS] = "codepoints",
                                        [UNIT_UTF16] = "utf16"};
    const char *unit = json_string_value(json_object_get(header, "offsets"));
    for (size_t i = 0; unit && i < sizeof units / sizeof *units; i++)
        if (strcmp(unit, units[i]) == 0)
            reading->at->unit = (enum log_unit)i;
    json_decref(reading->at->spans);
    reading->at->spans = json_array();
    return reading->at->spans ? SCRIM_OK : fail(error, SCRIM_TRY_AGAIN, "out of memory");
}

static enum scrim_status take_record(struct reading *reading, json_t *record,
                                     struct scrim_error *error)
{
    const char *kind = json_string_value(json_object_get(record, "record"));
    const json_t *bytes_in = json_object_get(record, "bytes_in");
    if (!kind)
        return refuse(error);
    if (strcmp(kind, "header") == 0)
        return take_header(reading, record, error);
    if (strcmp(kind, "span") == 0)
        return json_array_append(reading->at->spans, record) == 0
                   ? SCRIM_OK
                   : fail(error, SCRIM_TRY_AGAIN, "out of memory");
    if (strcmp(kind, "summary") != 0)
        return SCRIM_OK;
    reading->at->bytes_in = (uint64_t)json_integer_value(bytes_in);
    return json_is_integer(bytes_in) ? SCRIM_OK : refuse(error);
}

static enum scrim_status take_line(struct reading *reading, const char *line, size_t length,
                                   struct scrim_error *error)
{
    json_error_t ignored;
    uint64_t number = ledger_document(line, length);
    if (number)
        reading->at = find(reading, number);
    if (!reading->at || (!number && !reading->at->spans))
        return SCRIM_OK;
    json_t *record = json_loadb(line, length, 0, &ignored);
    enum scrim_status status = take_record(reading, record, error);
    json_decref(record);
    return status;
}

static enum scrim_status read_lines(struct reading *reading, struct input *log,
                                    struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;
    while (!status) {
        struct piece line;
        bool more;
        status = input_next_line(log, LINE_MAXIMUM, &line, &more, error);
        if (status || !more)
            break;
        status = take_line(reading, line.data, line.length, error);
    }
    return status;
}

enum scrim_status logged_read(const char *path, const struct drawn_list *list,
                              struct logged **logged, struct scrim_error *error)
{
    struct input log;
    *logged = calloc(list->count + 1, sizeof **logged);
    if (!*logged)
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    struct reading reading = {.list = list, .logged = *logged};
    enum scrim_status status = input_open(path, &log, error);
    if (!status)
        status = read_lines(&reading, &log, error);
    input_close(&log);
    for (size_t i = 0; i < list->count && !status; i++)
        if (!(*logged)[i].spans)
            status = fail(error, SCRIM_CONFIGURATION, "lacks letters that were drawn");
    return status;
}

void logged_free(struct logged *logged, size_t count)
{
    for (size_t i = 0; logged && i < count; i++)
        json_decref(logged[i].spans);
    free(logged);
}

size_t *logged_index(enum log_unit unit, const char *text, size_t length, size_t *units)
{
    size_t *characters = calloc(length + 1, sizeof *characters); /* no unit is less than a byte */
    size_t before = 0;
    *units = 0;
    for (size_t i = 0; characters && i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        bool begins = (byte & 0xC0) != 0x80;
        size_t here = unit == UNIT_BYTES ? 1 : !begins ? 0 : unit == UNIT_UTF16 && byte >= 0xF0 ? 2 : 1;
        before += begins;
        for (; here; here--)
            characters[(*units)++] = before - 1;
    }
    if (characters)
        characters[*units] = before;
    return characters;
}

bool logged_place(const json_t *span, const size_t *characters, size_t units, size_t *start,
                  size_t *end)
{
    const json_t *in = json_object_get(span, "in");
    json_int_t first = json_integer_value(json_array_get(in, 0));
    json_int_t last = json_integer_value(json_array_get(in, 1));
    if (json_array_size(in) != 2 || first < 0 || last < first || (uint64_t)last > units)
        return false;
    *start = characters[first];
    *end = characters[last];
    return true;
}
