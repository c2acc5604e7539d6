/* The data file becomes part of the read-only section: loading it costs nothing, processes share
 * it. */
#include "rules/builtin.h"

#include "rules/archive.h"

#ifndef SCRIM_DATA_FILE
#error "SCRIM_DATA_FILE is the path of the packed data (make builds it)"
#endif

__asm__(".pushsection .rodata\n"
        ".balign 16\n"
        "scrim_data_start:\n"
        ".incbin \"" SCRIM_DATA_FILE "\"\n"
        ".byte 0\n"
        ".popsection\n");

extern const char scrim_data_start[] __attribute__((visibility("hidden")));

static const struct archive_header *header(void)
{
    return (const void *)scrim_data_start;
}

static const struct archive_entry *entries(void)
{
    return (const void *)(scrim_data_start + sizeof(struct archive_header));
}

size_t builtin_count(void)
{
    return (size_t)header()->count;
}

struct slice builtin_name(size_t index)
{
    const struct archive_entry *entry = &entries()[index];
    return slice_of(scrim_data_start + entry->name_start, entry->name_length);
}

struct slice builtin_content(size_t index)
{
    const struct archive_entry *entry = &entries()[index];
    return slice_of(scrim_data_start + entry->start, entry->length);
}

static int compare(struct slice a, struct slice b)
{
    size_t shorter = a.length < b.length ? a.length : b.length;
    int order = memcmp(a.data, b.data, shorter);
    if (order != 0)
        return order;
    return a.length < b.length ? -1 : a.length > b.length;
}

bool builtin_find(struct slice name, struct slice *content)
{
    size_t low = 0, high = builtin_count();
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare(builtin_name(middle), name);
        if (order == 0) {
            *content = builtin_content(middle);
            return true;
        }
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}
