#include "evaluate/classes.h"

#include "rules/builtin.h"

/* Takes the next row of a table: two columns parted by a TAB.  False: there is none. */
static bool next_row(struct slice *table, struct slice *first, struct slice *second)
{
    while (table->length) {
        const char *end = memchr(table->data, '\n', table->length);
        struct slice line =
            slice_of(table->data, end ? (size_t)(end - table->data) : table->length);
        size_t taken = line.length + (end != NULL);
        *table = slice_of(table->data + taken, table->length - taken);
        const char *tab = line.length ? memchr(line.data, '\t', line.length) : NULL;
        if (!tab || line.data[0] == '#')
            continue;
        *first = slice_of(line.data, (size_t)(tab - line.data));
        *second = slice_of(tab + 1, line.length - first->length - 1);
        return true;
    }
    return false;
}

/* The second column beside `key`; empty when the table has no such row. */
static struct slice look_up(struct slice name, struct slice key)
{
    struct slice table, first, second;
    if (!builtin_find(name, &table))
        return SLICE("");
    while (next_row(&table, &first, &second))
        if (slice_equal(first, key))
            return second;
    return SLICE("");
}

static unsigned trait_named(struct slice word)
{
    static const struct {
        const char *name;
        enum class_trait trait;
    } traits[] = {{"any", CLASS_ANY},         {"direct", CLASS_DIRECT}, {"gap", CLASS_GAP},
                  {"ignored", CLASS_IGNORED}, {"place", CLASS_PLACE},   {"titles", CLASS_TITLES}};
    for (size_t i = 0; i < sizeof traits / sizeof *traits; i++)
        if (slice_equal(word, slice_from_string(traits[i].name)))
            return traits[i].trait;
    return 0;
}

static unsigned traits_of(struct slice class_name)
{
    struct slice table, first, second;
    unsigned traits = 0;
    if (!builtin_find(SLICE("tables/eval-traits.txt"), &table))
        return 0;
    while (next_row(&table, &first, &second))
        if (slice_equal(first, class_name))
            traits |= trait_named(second);
    return traits;
}

enum scrim_status class_of_type(struct measured_classes *classes, const char *type, size_t *index,
                                struct scrim_error *error)
{
    char written[CLASS_NAME_MAXIMUM + 1];
    size_t length = strlen(type);
    if (length == 0 || length > CLASS_NAME_MAXIMUM)
        return error_set(error, SCRIM_REFUSED, "a type has 1 to %d bytes", CLASS_NAME_MAXIMUM);
    for (size_t i = 0; i < length; i++) {
        char byte = type[i];
        written[i] = byte == '-' ? '_' : byte >= 'a' && byte <= 'z' ? (char)(byte - 32) : byte;
    }
    struct slice name = look_up(SLICE("tables/eval-classes.txt"), slice_of(written, length));
    if (name.length == 0 || name.length > CLASS_NAME_MAXIMUM)
        name = slice_of(written, length);
    for (*index = 0; *index < classes->count; ++*index)
        if (slice_equal(slice_from_string(classes->items[*index].name), name))
            return SCRIM_OK;
    if (classes->count == CLASSES_MAXIMUM)
        return error_set(error, SCRIM_REFUSED, "more than %d types", CLASSES_MAXIMUM);
    struct measured_class *item = &classes->items[classes->count++];
    *item = (struct measured_class){.traits = traits_of(name)};
    memcpy(item->name, name.data, name.length);
    return SCRIM_OK;
}

bool classes_agree(const struct measured_classes *classes, size_t one, size_t other)
{
    return one == other ||
           (classes->items[one].traits & classes->items[other].traits & CLASS_PLACE);
}

enum word_freedom word_freedom(struct slice word)
{
    struct slice kind = look_up(SLICE("tables/eval-free.txt"), word);
    if (slice_equal(kind, SLICE("small")))
        return WORD_SMALL;
    if (slice_equal(kind, SLICE("title")))
        return WORD_TITLE;
    return slice_equal(kind, SLICE("possessive")) ? WORD_POSSESSIVE : WORD_NEEDED;
}
