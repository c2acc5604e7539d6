#include "cli/letters.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/message.h"
#include "cli/tree.h"

const char *letters_string(const struct letters *letters, size_t place)
{
    return letters->strings.data + place;
}

const char *letters_path(const struct letters *letters, const struct letter *letter)
{
    return letters_string(letters, letter->path);
}

bool letters_keep(struct letters *letters, const char *text, size_t length, size_t *place)
{
    if (letters->strings.length == 0 && !bytes_append(&letters->strings, "", 1))
        return false;
    *place = letters->strings.length;
    return bytes_append(&letters->strings, text, length) && bytes_append(&letters->strings, "", 1);
}

struct letter *letters_add(struct letters *letters, const char *path, size_t length)
{
    struct letter letter = {0};
    if (letters->count == letters->capacity) {
        size_t capacity = letters->capacity ? 2 * letters->capacity : 256;
        struct letter *items = reallocarray(letters->items, capacity, sizeof *items);
        if (!items)
            return NULL;
        letters->items = items;
        letters->capacity = capacity;
    }
    if (!letters_keep(letters, path, length, &letter.path))
        return NULL;
    letters->items[letters->count] = letter;
    return &letters->items[letters->count++];
}

/* What begins with a dot is no letter, but what programs leave: a folder's settings, a copy that is
 * being edited. */
static enum tree_step take_entry(void *context, int folder, const char *path, mode_t kind)
{
    struct letters *letters = context;
    (void)folder;
    if (folder_entry(path)[0] == '.') {
        letters->hidden++;
        return TREE_ON;
    }
    if (kind == S_IFDIR)
        return TREE_ENTER;
    struct letter *letter = letters_add(letters, path, strlen(path));
    if (!letter)
        return TREE_STOP;
    letter->trouble = kind == S_IFREG   ? LETTER_FINE
                      : kind == S_IFLNK ? LETTER_LINK
                      : kind == 0       ? LETTER_CLOSED_FOLDER
                                        : LETTER_DEVICE;
    return TREE_ON;
}

static int compare_paths(const void *one, const void *other, void *context)
{
    const struct letters *letters = context;
    const struct letter *first = one, *second = other;
    return strcmp(letters_path(letters, first), letters_path(letters, second));
}

enum scrim_status letters_walk(int root, struct letters *letters, struct scrim_error *error)
{
    enum scrim_status status = tree_walk(root, take_entry, letters, error);
    if (status)
        return status;
    if (letters->count)
        qsort_r(letters->items, letters->count, sizeof *letters->items, compare_paths, letters);
    bool root_closed = letters->count && !*letters_path(letters, &letters->items[0]);
    return root_closed ? fail(error, SCRIM_NO_INPUT, "the folder cannot be read") : SCRIM_OK;
}

static int compare_indexes(const void *one, const void *other, void *context)
{
    const struct letters *letters = context;
    size_t first = *(const size_t *)one, second = *(const size_t *)other;
    int order = compare_paths(&letters->items[first], &letters->items[second], context);
    return order ? order : (first > second) - (first < second);
}

enum scrim_status letters_sort(struct letters *letters, size_t twin[2], struct scrim_error *error)
{
    free(letters->by_path);
    letters->by_path = calloc(letters->count + 1, sizeof *letters->by_path);
    if (!letters->by_path)
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    for (size_t i = 0; i < letters->count; i++)
        letters->by_path[i] = i;
    qsort_r(letters->by_path, letters->count, sizeof *letters->by_path, compare_indexes, letters);
    twin[0] = twin[1] = letters->count;
    for (size_t i = 1; i < letters->count && twin[0] == letters->count; i++) {
        size_t first = letters->by_path[i - 1], second = letters->by_path[i];
        if (compare_paths(&letters->items[first], &letters->items[second], letters) != 0)
            continue;
        twin[0] = first;
        twin[1] = second;
    }
    return SCRIM_OK;
}

struct letter *letters_find(const struct letters *letters, const char *path)
{
    size_t low = 0, high = letters->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        struct letter *letter = &letters->items[letters->by_path[middle]];
        int order = strcmp(path, letters_path(letters, letter));
        if (order == 0)
            return letter;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

enum scrim_status letter_refuse(enum letter_trouble trouble, struct scrim_error *error)
{
    switch (trouble) {
    case LETTER_LINK:
        return fail(error, SCRIM_NO_INPUT, "is a symbolic link, and none is followed");
    case LETTER_DEVICE:
        return fail(error, SCRIM_NO_INPUT, "is no regular file");
    case LETTER_CLOSED_FOLDER:
        return fail(error, SCRIM_NO_INPUT, "is a folder that cannot be read");
    case LETTER_NO_SCOPE:
        return fail(error, SCRIM_CONFIGURATION, "the manifest gives it no scope");
    case LETTER_BAD_SHIFT:
        return fail(error, SCRIM_CONFIGURATION,
                    "its shift_days in the manifest is no whole number of days other than 0");
    case LETTER_FINE:
        break;
    }
    return SCRIM_OK;
}

void letters_free(struct letters *letters)
{
    bytes_free(&letters->strings);
    free(letters->items);
    free(letters->by_path);
    *letters = (struct letters){0};
}
