#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/message.h"
#include "cli/names.h"
#include "cli/output.h"
#include "cli/rows.h"
#include "cli/sample.h"

#define HEADER "document,letter,file\n"
#define LIST_MAXIMUM ((size_t)1 << 30) /* bytes; beyond it SCRIM_CONFIGURATION */

static bool keep(struct bytes *strings, const char *text, size_t *place)
{
    *place = strings->length;
    return bytes_append(strings, text, strlen(text) + 1);
}

bool drawn_add(struct drawn_list *list, uint64_t number, const char *letter, const char *file)
{
    struct drawn drawn = {.number = number};
    if (list->count == list->capacity) {
        size_t capacity = list->capacity ? 2 * list->capacity : 128;
        struct drawn *items = reallocarray(list->items, capacity, sizeof *items);
        if (!items)
            return false;
        list->items = items;
        list->capacity = capacity;
    }
    if (!keep(&list->strings, letter, &drawn.letter) || !keep(&list->strings, file, &drawn.file))
        return false;
    list->items[list->count++] = drawn;
    return true;
}

void drawn_free(struct drawn_list *list)
{
    free(list->items);
    bytes_free(&list->strings);
}

static enum scrim_status take_row(const struct rows *rows, struct drawn_list *list,
                                  struct scrim_error *error)
{
    char *end;
    const char *number = rows_cell(rows, 0);
    uint64_t document = rows->count == 3 ? strtoull(number, &end, 10) : 0;
    if (document == 0 || *end)
        return fail(error, SCRIM_CONFIGURATION, "line %zu: no list of drawn letters", rows->line);
    return drawn_add(list, document, rows_path(rows, 1), rows_path(rows, 2))
               ? SCRIM_OK
               : fail(error, SCRIM_TRY_AGAIN, "out of memory");
}

enum scrim_status drawn_read(const char *path, struct drawn_list *list, struct scrim_error *error)
{
    struct input input;
    const char *text = "";
    size_t length = 0;
    enum scrim_status status = input_open(path, &input, error);
    if (!status)
        status = input_read_all(&input, LIST_MAXIMUM, &text, &length, error);
    bool headed = !status && length >= sizeof HEADER - 1 &&
                  memcmp(text, HEADER, sizeof HEADER - 1) == 0;
    if (!status && !headed)
        status = fail(error, SCRIM_CONFIGURATION, "no list of drawn letters");
    size_t start = headed ? sizeof HEADER - 1 : 0;
    struct rows rows = rows_of(text + start, length - start);
    for (bool more = true; !status;) {
        status = rows_next(&rows, &more, error);
        if (status || !more)
            break;
        status = take_row(&rows, list, error);
    }
    rows_free(&rows);
    input_close(&input);
    return status;
}

static bool append_rows(const struct drawn_list *list, struct bytes *text)
{
    bool kept = bytes_append(text, HEADER, sizeof HEADER - 1);
    for (size_t i = 0; kept && i < list->count; i++) {
        const struct drawn *drawn = &list->items[i];
        char number[32];
        int length = snprintf(number, sizeof number, "%" PRIu64 ",", drawn->number);
        kept = bytes_append(text, number, (size_t)length) &&
               rows_append_path(text, list->strings.data + drawn->letter) &&
               bytes_append(text, ",", 1) &&
               rows_append_path(text, list->strings.data + drawn->file) &&
               bytes_append(text, "\n", 1);
    }
    return kept;
}

enum scrim_status drawn_write(const char *path, const struct drawn_list *list,
                              struct scrim_error *error)
{
    struct bytes text = {0};
    enum scrim_status status = append_rows(list, &text)
                                   ? output_whole(path, text.data, text.length, error)
                                   : fail(error, SCRIM_TRY_AGAIN, "out of memory");
    bytes_free(&text);
    return status;
}

/* SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): small, and the same everywhere. */
static uint64_t next_random(uint64_t *state)
{
    uint64_t mixed = *state += 0x9E3779B97F4A7C15;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
    return mixed ^ (mixed >> 31);
}

/* A number below bound, each with the same chance. */
static size_t draw_below(uint64_t *state, size_t bound)
{
    uint64_t excess = (UINT64_MAX % bound + 1) % bound, number;
    do
        number = next_random(state);
    while (number > UINT64_MAX - excess);
    return (size_t)(number % bound);
}

/* The first `wanted` places of a shuffle (Fisher and Yates). */
static void shuffle(size_t *indexes, size_t count, size_t wanted, uint64_t seed)
{
    for (size_t i = 0; i < wanted; i++) {
        size_t other = i + draw_below(&seed, count - i), index = indexes[i];
        indexes[i] = indexes[other];
        indexes[other] = index;
    }
}

/* Looking up the names of those drawn while the list of all goes by. */
struct naming {
    const struct past *past;
    const size_t *places; /* of the letters of past in the draw, from 1; 0: not drawn */
    struct drawn_list *list;
    size_t undone; /* letters of which the results say nothing yet */
};

static bool take_name(void *context, const char *keyed, const char *path,
                      struct scrim_error *error)
{
    struct naming *naming = context;
    char id[SCRIM_DIGEST_SIZE];
    const char *slash = strrchr(keyed, '/');
    snprintf(id, sizeof id, "%s", slash ? slash + 1 : keyed);
    const struct past_letter *letter = past_find(naming->past, id);
    naming->undone += !letter;
    size_t place = letter ? naming->places[letter - naming->past->items] : 0;
    if (!place)
        return true;
    struct drawn *drawn = &naming->list->items[place - 1];
    drawn->number = letter->number;
    return (keep(&naming->list->strings, keyed, &drawn->letter) &&
            keep(&naming->list->strings, path, &drawn->file)) ||
           fail(error, SCRIM_TRY_AGAIN, "out of memory") == SCRIM_OK;
}

static enum scrim_status draw(const struct batch_paths *paths, const struct past *past,
                              const size_t *indexes, size_t wanted, struct drawn_list *list,
                              size_t *undone, struct scrim_error *error)
{
    list->items = calloc(wanted + 1, sizeof *list->items);
    size_t *places = list->items ? calloc(past->count + 1, sizeof *places) : NULL;
    if (!places)
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    list->count = wanted;
    for (size_t i = 0; i < wanted; i++)
        places[indexes[i]] = i + 1;
    struct naming naming = {past, places, list, 0};
    enum scrim_status status = names_read(paths->names, take_name, &naming, error);
    for (size_t i = 0; i < wanted && !status; i++)
        if (!list->items[i].number)
            status = fail(error, SCRIM_CONFIGURATION, "lacks letters that the results list");
    free(places);
    *undone = naming.undone;
    return status;
}

/* The indexes of the letters that were cleaned; the caller's.  NULL: memory is out. */
static size_t *cleaned_letters(const struct past *past, size_t *count)
{
    size_t *indexes = calloc(past->count + 1, sizeof *indexes);
    *count = 0;
    for (size_t i = 0; indexes && i < past->count; i++)
        if (past->items[i].status == SCRIM_OK)
            indexes[(*count)++] = i;
    return indexes;
}

enum scrim_status sample_draw(const struct batch_paths *paths, size_t wanted, uint64_t seed,
                              struct drawn_list *list, size_t *cleaned, size_t *undone)
{
    struct past past;
    struct scrim_error error;
    const char *at_fault = paths->results;
    enum scrim_status status = past_read(paths->results, &past, &error);
    if (!status && !past.header.length)
        status = fail(&error, SCRIM_NO_INPUT, "holds no run");
    size_t *indexes = status ? NULL : cleaned_letters(&past, cleaned);
    if (!status && !indexes)
        status = fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    *undone = 0;
    if (indexes) {
        wanted = wanted < *cleaned ? wanted : *cleaned;
        shuffle(indexes, *cleaned, wanted, seed);
        at_fault = paths->names;
        status = draw(paths, &past, indexes, wanted, list, undone, &error);
    }
    free(indexes);
    past_free(&past);
    if (status)
        complain(at_fault, &error);
    return status;
}
