/* Fits the weights of ages, trades, codes, dates and gaps (passes/context.h) to annotated text.
 *
 * usage: train_context WEIGHTS-OUT REPORT-OUT NAMES-WEIGHTS ACCEPT TEXT...
 *
 * A logistic regression for each kind over the same places, with the same features, that the pass asks about; L2-regularised, AdaGrad steps in
 * a fixed order, so the same input gives the same weights.  Each TEXT file is one source (tools/training.h) with the tags
 * a (age), t (trade), n (number), d (date) and g (gap), or, of texts that are all in capitals or have none, p, o and l.  The features see which names are near, as NAMES-WEIGHTS and ACCEPT (patterns/evidence) find
 * them.  Places that a rule has found are learnt from like the others, as if it had not: the features do not see it.  The report gives for
 * every source what the weights of the others find in it. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/grow.h"
#include "base/hash.h"
#include "passes/context.h"
#include "tools/training.h"

enum { EPOCHS = 10, MOST_SOURCES = 128, RAREST = 2, RAREST_OF_WORD = 5, FIRST_TEXT = 5 };
static const char TAGS[] = {[CONTEXT_AGE] = 'a', [CONTEXT_TRADE] = 't', [CONTEXT_CODE] = 'n', [CONTEXT_GROUPS] = 'n', [CONTEXT_SHORT] = 'n', [CONTEXT_DAY] = 'd', [CONTEXT_DOTTED] = 'd', [CONTEXT_YEAR] = 'd', [CONTEXT_NTH] = 'd',
                            [CONTEXT_CALENDAR] = 'd', [CONTEXT_GAP] = 'g', [CONTEXT_CAPITAL] = 'p'};
static const double RATE = 0.25, RIDGE = 1e-3, SMALLEST = 0.135, SMALLEST_OF_WORD = 0.35, SMALLEST_BIAS = 0.05; /* smaller ones move nothing, and take room; of every word, as CONTEXT_CAPITAL asks of it, there are many */

struct place {
    size_t first_feature, features;
    uint32_t source;
    enum context_kind kind;
    bool right, by_rule;
};

struct data {
    struct hash_map names; /* feature -> number + 1 */
    struct slice *feature_names;
    size_t *seen; /* in how many places */
    size_t name_count, name_capacity, seen_capacity;
    uint32_t *features;
    size_t feature_count, feature_capacity;
    struct place *places;
    size_t place_count, place_capacity;
    const char *sources[MOST_SOURCES];
    size_t source_count;
    struct arena kept;
};

/* Takes a feature down for the place that is being added. */
static void note(void *context, const struct context_feature *seen)
{
    struct slice feature = seen->text;
    struct data *data = context;
    uint64_t *number = hash_map_place(&data->names, feature, false);

    if (!number) {
        struct slice kept = arena_copy(&data->kept, feature);
        number = kept.data ? hash_map_place(&data->names, kept, true) : NULL;
        if (!number || !GROW_ONE(data->feature_names, data->name_count, data->name_capacity, SIZE_MAX / 64) ||
            !GROW_ONE(data->seen, data->name_count, data->seen_capacity, SIZE_MAX / 64))
            training_stop("out of memory");
        data->feature_names[data->name_count] = kept;
        data->seen[data->name_count] = 0;
        *number = ++data->name_count;
    }
    data->seen[*number - 1]++;
    if (!GROW_ONE(data->features, data->feature_count, data->feature_capacity, SIZE_MAX / 64))
        training_stop("out of memory");
    data->features[data->feature_count++] = (uint32_t)(*number - 1);
}

static bool is_gap(const struct letter *letter, size_t token, const struct training_document *document)
{
    size_t end = training_byte(letter, token), start = training_end(letter, token - 1);

    for (size_t i = 0; i < document->span_count; i++)
        if (document->spans[i].tag == 'g' && document->spans[i].start <= end && document->spans[i].end >= start)
            return true;
    return false;
}

/* Whether the place is a piece of something longer: "2014" of "July 3, 2014", which rules find whole. */
static bool is_piece(const struct letter *letter, const struct context_place *place, const struct training_document *document)
{
    size_t start = training_byte(letter, place->first), end = training_end(letter, place->end - 1);

    for (size_t i = 0; i < document->span_count; i++)
        if (document->spans[i].start < end && document->spans[i].end > start && (document->spans[i].start < start || document->spans[i].end > end))
            return true;
    return false;
}

static char tag_at(const struct letter *letter, const struct context_place *place, const struct training_document *document)
{
    size_t byte = training_byte(letter, place->end - 1);

    for (size_t i = 0; i < document->span_count; i++)
        if (byte >= document->spans[i].start && byte < document->spans[i].end)
            return document->spans[i].tag;
    return 0;
}

static void take_down(struct data *data, const struct letter *letter, const struct context_cover *cover, const struct context_place *place, bool right,
                      bool by_rule)
{
    if (!GROW_ONE(data->places, data->place_count, data->place_capacity, SIZE_MAX / 64))
        training_stop("out of memory");
    size_t first = data->feature_count;
    context_features(letter, cover, place, note, data);
    data->places[data->place_count++] =
        (struct place){first, data->feature_count - first, (uint32_t)data->source_count, place->kind, right, by_rule};
}

/* What the rules found to be something else is asked by nobody; what the annotation calls something else teaches nothing. */
static void add_place(struct data *data, const struct letter *letter, const struct context_cover *cover, const struct context_place *place,
                      const struct training_document *document)
{
    char wanted = TAGS[place->kind], tag = tag_at(letter, place, document);
    uint8_t covered = cover->types[place->end - 1];

    if ((covered != 0 && !context_is_own(place->kind, (enum type)(covered - 1))) || (tag != 0 && tag != wanted))
        return;
    take_down(data, letter, cover, place, tag == wanted, covered != 0);
}

/* What begins or ends elsewhere than a number that is marked is wrong, too; half of one teaches nothing. */
static void add_groups(struct data *data, const struct letter *letter, const struct context_cover *cover, const struct context_place *place,
                       const struct training_document *document)
{
    size_t start = training_byte(letter, place->first), end = training_end(letter, place->end - 1);
    bool right = false, by_rule = true;

    for (size_t i = 0; i < document->span_count; i++) {
        const struct training_span *span = &document->spans[i];
        if (span->start >= end || span->end <= start)
            continue;
        if (span->tag != 'n' || (span->start <= start && span->end >= end && (span->start < start || span->end > end)))
            return;
        right = span->start == start && span->end == end;
    }
    for (size_t i = place->first; i < place->end; i++)
        by_rule = by_rule && cover->types[i] != 0;
    take_down(data, letter, cover, place, right, by_rule);
}

/* A word of a person, a body or a place. */
static bool is_named(const struct letter *letter, size_t token, const struct training_document *document)
{
    char tag = tag_at(letter, &(struct context_place){.first = token, .end = token + 1}, document);
    return tag != 0 && strchr("pol", tag) != NULL;
}

/* A text that is all in capitals, or without any. */
static void add_unwritten(struct data *data, const struct letter *letter, const struct context_cover *cover, const struct training_document *document)
{
    for (size_t token = 0; token < letter->tokens.count; token++) {
        struct context_place place;
        bool named = token > 0 && letter->tokens.items[token].space < BREAK_COLUMN && is_named(letter, token - 1, document);
        if (context_capital_at(letter, token, named, &place) && tag_at(letter, &place, document) != '-')
            take_down(data, letter, cover, &place, is_named(letter, token, document), false);
    }
}

static void add_document(void *context, struct letter *letter, const struct training_document *document)
{
    struct data *data = context;
    struct scrim_error error;

    if (!training_find(letter, document->text))
        return;
    training_check(pass_forms(letter, &error), &error);
    training_check(pass_protect(letter, &error), &error);
    training_check(pass_mentions(letter, &error), &error);
    struct context_cover cover;
    if (strcmp(document->mask, "pol") == 0) {
        if (!context_cover_find(letter, &cover))
            training_stop("out of memory");
        add_unwritten(data, letter, &cover, document);
        return;
    }
    training_check(pass_spread(letter, &error), &error);
    if (!context_cover_find(letter, &cover))
        training_stop("out of memory");
    for (size_t token = 0; token < letter->tokens.count; token++) {
        struct context_place place;
        if (context_place_at(letter, &cover, token, &place) && strchr(document->mask, TAGS[place.kind]))
            add_place(data, letter, &cover, &place, document);
        if (strchr(document->mask, 'd') && context_date_at(letter, token, &place) && !is_piece(letter, &place, document))
            add_place(data, letter, &cover, &place, document);
        if (strchr(document->mask, 'n') && letter->tokens.items[token].kind <= TOKEN_NUMBER) {
            if (context_groups_at(letter, &cover, token, &place))
                add_groups(data, letter, &cover, &place, document);
            if (context_short_at(letter, token, &place) && !is_piece(letter, &place, document))
                add_place(data, letter, &cover, &place, document);
        }
        if (context_gap_at(letter, &cover, token, &place))
            take_down(data, letter, &cover, &place, is_gap(letter, token, document), token_set_has(cover.gaps, token));
    }
}

static void add_source(struct data *data, struct letter *letter, const char *path)
{
    data->sources[data->source_count] = path;
    training_read(path, letter, add_document, data);
    data->source_count++;
}

static double sum_of(const struct data *data, const double *weights, const struct place *place)
{
    double sum = 0;

    for (size_t i = 0; i < place->features; i++)
        sum += weights[data->features[place->first_feature + i]];
    return sum;
}

static void learn(const struct data *data, double *weights, double *squares, const struct place *place)
{
    size_t rarest = place->kind == CONTEXT_CAPITAL ? RAREST_OF_WORD : RAREST;
    double gradient = (place->right ? 1.0 : 0.0) - 1.0 / (1.0 + exp(-sum_of(data, weights, place)));

    for (size_t i = 0; fabs(gradient) > 1e-4 && i < place->features; i++) {
        uint32_t feature = data->features[place->first_feature + i];
        if (data->seen[feature] < rarest)
            continue;
        double step = gradient - RIDGE * weights[feature];
        squares[feature] += step * step;
        weights[feature] += RATE * step / sqrt(squares[feature] + 0.1);
    }
}

/* Places in a fixed order that mixes the sources: steps by a number prime to their count. */
static void train(const struct data *data, double *weights, double *squares, size_t left_out)
{
    size_t stride = 7919;

    while (data->place_count % stride == 0)
        stride += 2;
    memset(weights, 0, data->name_count * sizeof *weights);
    memset(squares, 0, data->name_count * sizeof *squares);
    for (unsigned epoch = 0; epoch < EPOCHS; epoch++)
        for (size_t i = 0, at = 0; i < data->place_count; i++, at = (at + stride) % data->place_count)
            if (data->places[at].source != left_out)
                learn(data, weights, squares, &data->places[at]);
}

static void judge(const struct data *data, const double *weights, size_t source, FILE *report, const char *title)
{
    const char *name = strrchr(data->sources[source], '/');

    fprintf(report, "%-10s %-16s", title, name ? name + 1 : data->sources[source]);
    for (unsigned kind = 0; kind < CONTEXT_KINDS; kind++) {
        size_t right = 0, by_rules = 0, found = 0, either = 0, wrong = 0;
        for (size_t i = 0; i < data->place_count; i++) {
            const struct place *place = &data->places[i];
            if (place->source != source || place->kind != kind)
                continue;
            bool said = sum_of(data, weights, place) > 0.3;
            right += place->right;
            by_rules += place->right && place->by_rule;
            found += place->right && said;
            either += place->right && (said || place->by_rule);
            wrong += !place->right && said && !place->by_rule;
        }
        fprintf(report, "  %s %zu: rules %zu, weights %zu, either %zu, wrong %zu", context_name((enum context_kind)kind), right, by_rules, found, either, wrong);
    }
    fputc('\n', report);
}

static int by_name(const void *left, const void *right)
{
    const struct slice *a = left, *b = right;
    int order = memcmp(a->data, b->data, a->length < b->length ? a->length : b->length);
    return order ? order : (a->length > b->length) - (a->length < b->length);
}

static bool is_bias(struct slice name)
{
    static const char bias[] = " bias";
    size_t length = sizeof bias - 1;
    return name.length > length && memcmp(name.data + name.length - length, bias, length) == 0;
}

static double smallest_of(struct slice name)
{
    static const char word[] = "capital ";

    if (is_bias(name))
        return SMALLEST_BIAS;
    return name.length >= sizeof word && memcmp(name.data, word, sizeof word - 1) == 0 ? SMALLEST_OF_WORD : SMALLEST;
}

static void write_weights(struct data *data, const double *weights, const char *path)
{
    FILE *out = fopen(path, "wb");
    struct slice *sorted = malloc((data->name_count + 1) * sizeof *sorted);

    if (!out || !sorted)
        training_stop(path);
    memcpy(sorted, data->feature_names, data->name_count * sizeof *sorted);
    qsort(sorted, data->name_count, sizeof *sorted, by_name);
    fputs("# Weights of ages, trades, codes, dates and gaps by the words around them; made by `make train`, see docs/training-report.txt.\n"
          "# KIND FEATURE WEIGHT; a sum above nought speaks for it (src/passes/context.h).\n", out);
    for (size_t i = 0; i < data->name_count; i++) {
        double weight = weights[*hash_map_place(&data->names, sorted[i], false) - 1];
        if (fabs(weight) >= smallest_of(sorted[i]))
            fprintf(out, "%.*s %.2f\n", (int)sorted[i].length, sorted[i].data, weight);
    }
    free(sorted);
    if (fclose(out))
        training_stop(path);
}

int main(int count, char **arguments)
{
    struct letter letter;
    struct data data = {.name_count = 0};
    size_t weights_length, accept_length;

    if (count <= FIRST_TEXT || count - FIRST_TEXT > MOST_SOURCES)
        training_stop("usage: train_context WEIGHTS-OUT REPORT-OUT NAMES-WEIGHTS ACCEPT TEXT...");
    char *names = training_file(arguments[3], &weights_length), *accept = training_file(arguments[4], &accept_length);
    training_letter(&letter, slice_of(names, weights_length), slice_of(accept, accept_length));
    free(names);
    free(accept);
    arena_init(&data.kept, (size_t)1 << 30);
    hash_map_init(&data.names, (struct hash_seed){1, 2});
    for (int i = FIRST_TEXT; i < count; i++)
        add_source(&data, &letter, arguments[i]);
    double *weights = calloc(data.name_count + 1, sizeof *weights), *squares = calloc(data.name_count + 1, sizeof *squares);
    FILE *report = fopen(arguments[2], "wb");
    if (!weights || !squares || !report)
        training_stop("out of memory, or no report");
    for (size_t s = 0; s < data.source_count; s++) {
        train(&data, weights, squares, s);
        judge(&data, weights, s, report, "left-out");
    }
    train(&data, weights, squares, SIZE_MAX);
    write_weights(&data, weights, arguments[1]);
    free(weights);
    free(squares);
    return fclose(report) ? 1 : 0;
}
