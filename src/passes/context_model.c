/* The weights, in a table by the hash of the feature.  It is made when the program is built and lies in it as it is used. */
#include <stdlib.h>

#include "passes/context.h"

enum { WEIGHT_BITS = 20, WEIGHT_ZERO = 1 << (WEIGHT_BITS - 1) }; /* the weights that read_weight knows fit */

/* One word, so that the table is as small as it can be: above, what there is room for of the hash; below, WEIGHT_ZERO + hundredths.  0: empty. */
struct context_entry {
    uint64_t hash_and_weight;
};

struct context_model {
    size_t mask; /* places - 1 */
    const struct context_entry *entries;
    struct context_entry *read; /* those that were read, not opened; or NULL */
};

/* Where the entry of a hash lies unless others took the place. */
static inline size_t home_of(const struct context_model *model, uint64_t hash)
{
    return (size_t)(hash ^ hash >> 32) & model->mask;
}

static size_t place_of(const struct context_model *model, uint64_t hash)
{
    size_t place = home_of(model, hash);

    while (model->entries[place].hash_and_weight != 0 && (model->entries[place].hash_and_weight ^ hash) >> WEIGHT_BITS != 0)
        place = (place + 1) & model->mask;
    return place;
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

static enum scrim_status read_lines(struct context_model *model, struct slice text, struct scrim_error *error)
{
    for (unsigned number = 1; text.length > 0; number++) {
        const char *end = memchr(text.data, '\n', text.length);
        struct slice line = slice_of(text.data, end ? (size_t)(end - text.data) : text.length);
        size_t length = line.length + (end != NULL);
        int64_t weight;
        if (line.length > 0 && line.data[0] != '#') {
            if (!read_weight(&line, &weight))
                return error_set(error, SCRIM_CONFIGURATION, "context.evidence:%u: want KIND FEATURE WEIGHT", number);
            uint64_t hash = context_hash(line);
            model->read[place_of(model, hash)] = (struct context_entry){hash >> WEIGHT_BITS << WEIGHT_BITS | (uint64_t)(WEIGHT_ZERO + weight)};
        }
        text = slice_of(text.data + length, text.length - length);
    }
    return SCRIM_OK;
}

enum scrim_status context_model_new(struct slice text, struct context_model **out, struct scrim_error *error)
{
    size_t places = 16, lines = count_lines(text);

    *out = NULL;
    while (2 * places < 3 * lines)
        places *= 2;
    struct context_model *model = calloc(1, sizeof *model);
    if (!model)
        return error_no_memory(error);
    model->mask = places - 1;
    model->entries = model->read = calloc(places, sizeof *model->read);
    enum scrim_status status = model->read ? read_lines(model, text, error) : error_no_memory(error);
    if (status) {
        context_model_free(model);
        return status;
    }
    *out = model;
    return SCRIM_OK;
}

void context_model_save(const struct context_model *model, struct buffer *image)
{
    buffer_append(image, slice_of((const char *)model->entries, (model->mask + 1) * sizeof *model->entries));
}

enum scrim_status context_model_open(struct slice image, struct context_model **out, struct scrim_error *error)
{
    size_t places = image.length / sizeof(struct context_entry);

    *out = NULL;
    if (places == 0 || image.length % sizeof(struct context_entry) != 0 || (places & (places - 1)) != 0)
        return error_set(error, SCRIM_CONFIGURATION, "the image of the weights of ages and trades is no table");
    struct context_model *model = calloc(1, sizeof *model);
    if (!model)
        return error_no_memory(error);
    model->mask = places - 1;
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
    uint64_t found = model->entries[place_of(model, hash)].hash_and_weight;
    return found ? (int)(found & ((UINT64_C(1) << WEIGHT_BITS) - 1)) - WEIGHT_ZERO : 0;
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

    __builtin_prefetch(&asking->model->entries[home_of(asking->model, feature->hash)]);
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
