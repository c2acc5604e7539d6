#include "replace/tag.h"

enum { LONGEST_TAG = 40 };

/* "[TYPE-12]" at a place: its inside ("TYPE-12"), empty when there is none. */
static struct slice tag_inside(struct slice text, size_t at)
{
    size_t end = at + 1, dash = 0;
    while (end < text.length && end - at < LONGEST_TAG && text.data[end] != ']') {
        dash = text.data[end] == '-' ? end : dash;
        end++;
    }
    if (dash == 0 || end >= text.length || text.data[end] != ']' || dash + 1 == end ||
        type_from_name(slice_of(text.data + at + 1, dash - at - 1)) >= TYPE_COUNT) {
        return slice_of(text.data, 0);
    }
    for (size_t i = dash + 1; i < end; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return slice_of(text.data, 0);
        }
    }
    return slice_of(text.data + at + 1, end - at - 1);
}

bool is_tag(struct slice text)
{
    return text.length > 2 && text.data[0] == '[' && tag_inside(text, 0).length == text.length - 2;
}

enum scrim_status tags_begin(struct tags *tags, struct letter *letter, struct scrim_error *error)
{
    struct slice text = letter->view.text;
    *tags = (struct tags){.letter = letter};
    hash_map_init(&tags->held, letter->seed);
    hash_map_init(&tags->numbers, letter->seed);
    for (size_t at = 0; at < text.length; at++) {
        const char *bracket = memchr(text.data + at, '[', text.length - at);
        if (bracket == NULL) {
            break;
        }
        at = (size_t)(bracket - text.data);
        struct slice inside = tag_inside(text, at);
        if (inside.length > 0 && hash_map_place(&tags->held, inside, true) == NULL) {
            tags_end(tags);
            return error_no_memory(error);
        }
    }
    return SCRIM_OK;
}

void tags_end(struct tags *tags)
{
    hash_map_free(&tags->held);
    hash_map_free(&tags->numbers);
}

/* By what two spans get one number: their entity, or else their letters and digits. */
static struct slice tag_key(struct arena *arena, const struct span *span, size_t index,
                            struct slice original)
{
    char *key = arena_take(arena, original.length + 16, 1);
    if (key == NULL) {
        return slice_of(NULL, 0);
    }
    size_t length = 2;
    key[0] = (char)span->type;
    key[1] = span->entity != 0 ? 'e' : 't';
    for (size_t i = 0; span->entity == 0 && i < original.length; i++) {
        unsigned char c = (unsigned char)original.data[i];
        if (c >= 'A' && c <= 'Z') {
            key[length++] = (char)(c | 0x20);
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80) {
            key[length++] = (char)c;
        }
    }
    if (length == 2) {
        uint64_t number = span->entity != 0 ? span->entity : index;
        key[1] = span->entity != 0 ? 'e' : 'i';
        memcpy(key + length, &number, sizeof number);
        length += sizeof number;
    }
    return slice_of(key, length);
}

/* The next number of a type that the input does not hold. */
static bool next_number(struct tags *tags, enum type type, uint64_t *number)
{
    struct buffer name;
    bool held = true;
    buffer_init(&name, LONGEST_TAG);
    while (held && !buffer_failed(&name)) {
        buffer_clear(&name);
        buffer_append_string(&name, type_name(type));
        buffer_append_byte(&name, '-');
        buffer_append_number(&name, ++tags->last[type]);
        held = hash_map_place(&tags->held, buffer_slice(&name), false) != NULL;
    }
    *number = tags->last[type];
    bool good = !buffer_failed(&name);
    buffer_free(&name);
    return good;
}

/* Where the span's number stands, nought when it has none yet.  Of each key one copy is kept: most spans say what others said. */
static uint64_t *tag_place(struct tags *tags, const struct span *span, size_t index, struct slice original)
{
    struct arena *arena = tags->letter->arena;
    struct arena_mark before = arena_mark(arena);
    struct slice key = tag_key(arena, span, index, original);
    uint64_t *place = key.data == NULL ? NULL : hash_map_place(&tags->numbers, key, false);

    if (place != NULL) {
        arena_release(arena, before);
        return place;
    }
    return key.data == NULL ? NULL : hash_map_place(&tags->numbers, key, true);
}

bool tag_write(struct tags *tags, const struct span *span, size_t index, struct buffer *out)
{
    struct slice original = slice_of(tags->letter->view.text.data + span->view.start.byte,
                                     view_range_length(span->view));
    uint64_t *place = tag_place(tags, span, index, original);
    if (place == NULL || (*place == 0 && !next_number(tags, (enum type)span->type, place))) {
        return false;
    }
    buffer_append_byte(out, '[');
    buffer_append_string(out, type_name((enum type)span->type));
    buffer_append_byte(out, '-');
    buffer_append_number(out, *place);
    buffer_append_byte(out, ']');
    return !buffer_failed(out);
}
