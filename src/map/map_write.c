/* Writing a map: records are cut into blocks, each sealed as soon as it is known not to be the
 * last. */
#include <stdlib.h>

#include "base/error.h"
#include "map/custodian.h"
#include "map/map_format.h"

struct scrim_map {
    struct seal *seal; /* of the part that is being written; NULL: none */
    scrim_sink *sink;
    void *context;
    unsigned char recipients[LIMIT_RECIPIENTS][KEY_BYTES];
    size_t recipient_count;
    uint64_t parts, documents; /* parts begun; documents of this one */
    bool stopped;              /* the sink did: nothing more is written */
    char last[MAP_LINK];       /* the last bytes that were written */
    size_t used;
    unsigned char plain[SEAL_PLAIN]; /* of the block that is being filled */
};

/* What differs between input and output, from one span or from all of them. */
struct edit {
    size_t in_start, in_end, out_start, out_end; /* bytes */
};

static void write_out(struct scrim_map *map, const unsigned char *bytes, size_t length)
{
    if (!map->stopped && !map->sink(map->context, (const char *)bytes, length))
        map->stopped = true;
}

static void flush(struct scrim_map *map, bool last)
{
    unsigned char block[SEAL_BLOCK];
    seal_block(map->seal, map->plain, last, block);
    write_out(map, block, sizeof block);
    memcpy(map->last, block + SEAL_BLOCK - MAP_LINK, MAP_LINK);
    wipe(map->plain, sizeof map->plain);
    map->used = 0;
}

static void put(struct scrim_map *map, const void *bytes, size_t length)
{
    const unsigned char *from = bytes;
    while (length > 0 && !map->stopped) {
        if (map->used == SEAL_PLAIN)
            flush(map, false);
        size_t part = length < SEAL_PLAIN - map->used ? length : SEAL_PLAIN - map->used;
        memcpy(map->plain + map->used, from, part);
        map->used += part;
        from += part;
        length -= part;
    }
}

static void put_byte(struct scrim_map *map, unsigned char byte)
{
    put(map, &byte, 1);
}

static void put_number(struct scrim_map *map, uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        put_byte(map, (unsigned char)(0x80 | (number & 0x7F)));
    put_byte(map, (unsigned char)number);
}

static enum scrim_status sink_status(const struct scrim_map *map, struct scrim_error *error)
{
    return map->stopped ? error_set(error, SCRIM_IO, "map: cannot be written") : SCRIM_OK;
}

/* ---- parts ---- */

static enum scrim_status begin_part(struct scrim_map *map, struct scrim_error *error)
{
    unsigned char text[MAP_LONGEST_BEGINNING], header[SEAL_HEADER];
    unsigned char *box = text + MAP_AT_COUNT + 1;
    if (map->seal)
        return SCRIM_OK;
    enum scrim_status status = seal_new(&map->seal, error);
    memcpy(text, MAP_MAGIC, MAP_MAGIC_LENGTH);
    memcpy(text + MAP_MAGIC_LENGTH, map->last, MAP_LINK);
    text[MAP_AT_COUNT] = (unsigned char)map->recipient_count;
    for (size_t i = 0; i < map->recipient_count && !status; i++, box += SEAL_BOX)
        status = seal_box(map->seal, map->recipients[i], box, error);
    if (status) {
        seal_free(map->seal);
        map->seal = NULL;
        return status;
    }
    map->parts++;
    map->documents = 0;
    seal_start(map->seal, slice_of((const char *)text, (size_t)(box - text)), header);
    write_out(map, text, (size_t)(box - text));
    write_out(map, header, sizeof header);
    return sink_status(map, error);
}

SCRIM_PUBLIC enum scrim_status scrim_map_finish(struct scrim_map *map, struct scrim_error *error)
{
    if (!map->seal && map->parts > 0)
        return sink_status(map, error);
    enum scrim_status status = begin_part(map, error);
    if (status)
        return status;
    put_byte(map, MAP_END);
    put_number(map, map->documents);
    if (!map->stopped)
        flush(map, true);
    seal_free(map->seal);
    map->seal = NULL;
    return sink_status(map, error);
}

/* ---- making one ---- */

SCRIM_PUBLIC enum scrim_status scrim_map_new(const char *const *recipients, size_t recipient_count,
                                             const char *link, scrim_sink *sink, void *context,
                                             struct scrim_map **map, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;
    *map = NULL;
    if (recipient_count < 1 || recipient_count > LIMIT_RECIPIENTS)
        return error_set(error, SCRIM_CONFIGURATION, "a map has 1 to %u recipients",
                         LIMIT_RECIPIENTS);
    struct scrim_map *made = calloc(1, sizeof *made);
    if (!made)
        return error_no_memory(error);
    made->sink = sink;
    made->context = context;
    made->recipient_count = recipient_count;
    if (link)
        memcpy(made->last, link, MAP_LINK);
    for (size_t i = 0; i < recipient_count && !status; i++)
        status = recipient_read(recipients[i], made->recipients[i], error);
    if (status) {
        scrim_map_free(made);
        return status;
    }
    *map = made;
    return SCRIM_OK;
}

SCRIM_PUBLIC void scrim_map_free(struct scrim_map *map)
{
    if (!map)
        return;
    seal_free(map->seal);
    wipe(map, sizeof *map);
    free(map);
}

/* ---- documents ---- */

/* The edit of the next span that changed something; *next moves behind it.  False: there is none.
 */
static bool next_edit(const struct scrim_map_entry *entry, size_t *next, struct edit *edit)
{
    while (*next < entry->span_count) {
        const struct scrim_span *span = &entry->spans[(*next)++];
        if (strcmp(span->action, "keep") == 0)
            continue;
        *edit = (struct edit){span->in_byte, span->in_byte_end, span->out_byte, span->out_byte_end};
        return true;
    }
    return false;
}

/* Everything between the first and the last byte that differ, as one edit. */
static bool whole_edit(const struct scrim_map_entry *entry, size_t *next, struct edit *edit)
{
    size_t in_end = entry->input_length, out_end = entry->output_length, start = 0;
    while (start < in_end && start < out_end && entry->input[start] == entry->output[start])
        start++;
    if (*next > 0 || (start == in_end && start == out_end))
        return false;
    while (in_end > start && out_end > start &&
           entry->input[in_end - 1] == entry->output[out_end - 1]) {
        in_end--;
        out_end--;
    }
    *next = 1;
    *edit = (struct edit){start, in_end, start, out_end};
    return true;
}

static bool edit_after(const struct scrim_map_entry *entry, size_t *next, struct edit *edit)
{
    return entry->spans ? next_edit(entry, next, edit) : whole_edit(entry, next, edit);
}

/* Whether output and input are the same but for the edits: only then does restoring give the input
 * back.  Counts the edits. */
static bool fits(const struct scrim_map_entry *entry, size_t *count)
{
    struct edit edit;
    size_t in = 0, out = 0;
    *count = 0;
    for (size_t next = 0; edit_after(entry, &next, &edit); ++*count) {
        size_t kept = edit.in_start - in;
        if (edit.in_start < in || edit.in_end < edit.in_start ||
            edit.in_end > entry->input_length || edit.out_start - out != kept ||
            edit.out_end < edit.out_start || edit.out_end > entry->output_length ||
            (kept && memcmp(entry->input + in, entry->output + out, kept) != 0))
            return false;
        in = edit.in_end;
        out = edit.out_end;
    }
    size_t rest = entry->input_length - in;
    return entry->output_length - out == rest &&
           (rest == 0 || memcmp(entry->input + in, entry->output + out, rest) == 0);
}

static void put_head(struct scrim_map *map, const struct scrim_map_entry *entry, size_t edits)
{
    unsigned char output[SEAL_DIGEST], input[SEAL_DIGEST] = {0};
    seal_digest(map->seal, slice_of(entry->output, entry->output_length), output);
    if (!entry->withheld)
        seal_digest(map->seal, slice_of(entry->input, entry->input_length), input);
    put_byte(map, MAP_DOCUMENT);
    put_number(map, entry->document);
    put_byte(map, entry->withheld);
    put(map, output, sizeof output);
    put(map, input, sizeof input);
    put_number(map, entry->withheld ? 0 : entry->input_length);
    put_number(map, edits);
}

static void put_edits(struct scrim_map *map, const struct scrim_map_entry *entry)
{
    struct edit edit;
    size_t in = 0;
    for (size_t next = 0; edit_after(entry, &next, &edit);) {
        put_number(map, edit.in_start - in);
        put_number(map, edit.out_end - edit.out_start);
        put_number(map, edit.in_end - edit.in_start);
        put(map, entry->input + edit.in_start, edit.in_end - edit.in_start);
        in = edit.in_end;
    }
}

SCRIM_PUBLIC enum scrim_status
scrim_map_add(struct scrim_map *map, const struct scrim_map_entry *entry, struct scrim_error *error)
{
    size_t edits = 0;
    if (!entry->withheld && !fits(entry, &edits))
        return error_set(error, SCRIM_SELF_CHECK,
                         "map: the original could not be restored from it");
    enum scrim_status status = begin_part(map, error);
    if (status)
        return status;
    put_head(map, entry, edits);
    if (!entry->withheld)
        put_edits(map, entry);
    map->documents++;
    return sink_status(map, error);
}
