/* The weights, in a table by the hash of the feature.  It is made when the program is built and lies in it as it is used. */
#include <stdlib.h>

#include "passes/context.h"

enum { WEIGHT_BITS = 20, WEIGHT_ZERO = 1 << (WEIGHT_BITS - 1), HASH_BITS = 64 - WEIGHT_BITS }; /* the weights that read_weight knows fit */

/* One word, so that the table is as small as it can be: above, what there is room for of the hash; below, WEIGHT_ZERO + hundredths.  0: empty. */
struct context_entry {
    uint64_t hash_and_weight;
};

/* Entries ascend, and each lies at its home or as near behind it as those before it let it: what is not there is known at the first that
 * is greater, so that nine places in ten may be taken.  The last place is empty. */
struct context_model {
    size_t places, homes; /* nothing is at home in the last places: they take what others push there */
    const struct context_entry *entries;
    struct context_entry *read; /* those that were read, not opened; or NULL */
};

enum { SPARE_PLACES = 256 };

static inline size_t home_of(size_t homes, uint64_t hash)
{
    return (size_t)((hash >> WEIGHT_BITS) * homes >> HASH_BITS);
}

static size_t homes_for(size_t entries)
{
    return entries + entries / 8 + 1;
}

/* "-0.35" at the end of a line, behind a blank; hundredths. */
static bool read_weight(struct slice *line, int64_t *weight)
{
    size_t at = line->length;

    while (at > 0 && line->data[at - 1] != ' ')
        at--;
    struct slice digits = slice_of(line->data + at, line->length - at);
    bool negative = digits.length > 0 && digits.data[0] == '-';
    if (negative)
        digits = slice_of(digits.data + 1, digits.length - 1);
    if (at < 2 || digits.length < 4 || digits.length > 6 || digits.data[digits.length - 3] != '.')
        return false;
    *weight = 0;
    for (size_t i = 0; i < digits.length; i++) {
        if (i + 3 == digits.length)
            continue;
        if (digits.data[i] < '0' || digits.data[i] > '9')
            return false;
        *weight = *weight * 10 + (digits.data[i] - '0');
    }
    *weight = negative ? -*weight : *weight;
    line->length = at - 1;
    return true;
}

static size_t count_lines(struct slice text)
{
    size_t lines = 1;

    for (size_t i = 0; i < text.length; i++)
        lines += text.data[i] == '\n';
    return lines;
}

static enum scrim_status read_lines(struct context_entry *entries, size_t *count, struct slice text, struct scrim_error *error)
{
    for (unsigned number = 1; text.length > 0; number++) {
        const char *end = memchr(text.data, '\n', text.length);
        struct slice line = slice_of(text.data, end ? (size_t)(end - text.data) : text.length);
        size_t length = line.length + (end != NULL);
        int64_t weight;
        if (line.length > 0 && line.data[0] != '#') {
            if (!read_weight(&line, &weight))
                return error_set(error, SCRIM_CONFIGURATION, "context.evidence:%u: want KIND FEATURE WEIGHT", number);
            entries[(*count)++].hash_and_weight = context_hash(line) >> WEIGHT_BITS << WEIGHT_BITS | (uint64_t)(WEIGHT_ZERO + weight);
        }
        text = slice_of(text.data + length, text.length - length);
    }
    return SCRIM_OK;
}

static int compare_entries(const void *left, const void *right)
{
    const struct context_entry *a = left, *b = right;
    return a->hash_and_weight < b->hash_and_weight ? -1 : a->hash_and_weight > b->hash_and_weight;
}

/* Entries that ascend, each to its place; false: more are at home at the end than fit. */
static bool place_entries(const struct context_entry *entries, size_t count, const struct context_model *model)
{
    size_t free_place = 0;

    for (size_t i = 0; i < count; i++) {
        size_t home = home_of(model->homes, entries[i].hash_and_weight);
        size_t place = home > free_place ? home : free_place;
        if (place + 1 >= model->places)
            return false;
        model->read[place] = entries[i];
        free_place = place + 1;
    }
    return true;
}

static enum scrim_status fill(struct context_model *model, struct slice text, struct scrim_error *error)
{
    struct context_entry *entries = calloc(count_lines(text), sizeof *entries);
    size_t count = 0;

    if (!entries)
        return error_no_memory(error);
    enum scrim_status status = read_lines(entries, &count, text, error);
    if (!status) {
        qsort(entries, count, sizeof *entries, compare_entries);
        model->homes = homes_for(count);
        model->places = model->homes + SPARE_PLACES;
        model->entries = model->read = calloc(model->places, sizeof *model->read);
        status = !model->read                            ? error_no_memory(error)
                 : place_entries(entries, count, model) ? SCRIM_OK
                                                        : error_set(error, SCRIM_CONFIGURATION, "context.evidence: too many features of one hash");
    }
    free(entries);
    return status;
}

enum scrim_status context_model_new(struct slice text, struct context_model **out, struct scrim_error *error)
{
    struct context_model *model = calloc(1, sizeof *model);

    *out = NULL;
    if (!model)
        return error_no_memory(error);
    enum scrim_status status = fill(model, text, error);
    if (status) {
        context_model_free(model);
        return status;
    }
    *out = model;
    return SCRIM_OK;
}

void context_model_save(const struct context_model *model, struct buffer *image)
{
    buffer_append(image, slice_of((const char *)model->entries, model->places * sizeof *model->entries));
}

enum scrim_status context_model_open(struct slice image, struct context_model **out, struct scrim_error *error)
{
    size_t places = image.length / sizeof(struct context_entry);

    *out = NULL;
    if (places <= SPARE_PLACES || image.length % sizeof(struct context_entry) != 0)
        return error_set(error, SCRIM_CONFIGURATION, "the image of the weights of ages and trades is no table");
    struct context_model *model = calloc(1, sizeof *model);
    if (!model)
        return error_no_memory(error);
    model->places = places;
    model->homes = places - SPARE_PLACES;
    model->entries = (const void *)image.data;
    *out = model;
    return SCRIM_OK;
}

void context_model_free(struct context_model *model)
{
    if (model)
        free(model->read);
    free(model);
}

int context_weight(const struct context_model *model, uint64_t hash)
{
    const struct context_entry *entry = &model->entries[home_of(model->homes, hash)];

    while (entry->hash_and_weight != 0 && entry->hash_and_weight >> WEIGHT_BITS < hash >> WEIGHT_BITS)
        entry++;
    return entry->hash_and_weight != 0 && entry->hash_and_weight >> WEIGHT_BITS == hash >> WEIGHT_BITS
               ? (int)(entry->hash_and_weight & ((UINT64_C(1) << WEIGHT_BITS) - 1)) - WEIGHT_ZERO
               : 0;
}

enum { ASKED_AT_ONCE = 64 };

/* Weights that are asked for together: each lies somewhere else in memory, which is slower than the hashing of the next. */
struct asking {
    const struct context_model *model;
    uint64_t hashes[ASKED_AT_ONCE];
    size_t count;
    int sum;
};

static void add_up(struct asking *asking)
{
    for (size_t i = 0; i < asking->count; i++)
        asking->sum += context_weight(asking->model, asking->hashes[i]);
    asking->count = 0;
}

static void ask_for(void *context, const struct context_feature *feature)
{
    struct asking *asking = context;

    __builtin_prefetch(&asking->model->entries[home_of(asking->model->homes, feature->hash)]);
    asking->hashes[asking->count++] = feature->hash;
    if (asking->count == ASKED_AT_ONCE)
        add_up(asking);
}

int context_sum(const struct context_model *model, const struct letter *letter, const struct context_cover *cover, const struct context_place *place)
{
    struct asking asking;

    asking.model = model;
    asking.count = 0;
    asking.sum = 0;
    context_hashes(letter, cover, place, ask_for, &asking);
    add_up(&asking);
    return asking.sum;
}
