/* Fits the weights of ages, trades, codes and days (passes/context.h) to annotated text.
 *
 * usage: train_context WEIGHTS-OUT REPORT-OUT TEXT...
 *
 * A logistic regression for each kind over the same places, with the same features, that the pass asks about; L2-regularised, AdaGrad steps in
 * a fixed order, so the same input gives the same weights.  Each TEXT file is one source, in the form of src/tools/train.c with the tags
 * a (age), t (trade), n (number) and d (date).  Places that a rule has found are learnt from like the others, as if it had not: the features do not see it.  The report
 * gives for every source what the weights of the others find in it. */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/grow.h"
#include "base/hash.h"
#include "passes/context.h"
#include "passes/evidence.h"
#include "passes/passes.h"
#include "passes/protect.h"
#include "passes/word_classes.h"
#include "rules/builtin.h"
#include "rules/pattern_image.h"

enum { EPOCHS = 10, MOST_SOURCES = 24, RAREST = 2 };
static const double RATE = 0.25, RIDGE = 1e-3, SMALLEST = 0.05;

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

struct span {
    size_t start, end;
    char tag;
};

static _Noreturn void stop(const char *what)
{
    fprintf(stderr, "train_context: %s\n", what);
    exit(1);
}

static void check(enum scrim_status status, const struct scrim_error *error)
{
    if (status)
        stop(error->message);
}

static char *read_file(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END))
        stop(path);
    long size = ftell(file);
    rewind(file);
    char *text = malloc((size_t)size + 1);
    if (size < 0 || !text || fread(text, 1, (size_t)size, file) != (size_t)size)
        stop(path);
    text[size] = 0;
    *length = (size_t)size;
    (void)fclose(file); /* only read */
    return text;
}

/* Takes a feature down for the place that is being added. */
static void note(void *context, struct slice feature)
{
    struct data *data = context;
    uint64_t *number = hash_map_place(&data->names, feature, false);

    if (!number) {
        struct slice kept = arena_copy(&data->kept, feature);
        number = kept.data ? hash_map_place(&data->names, kept, true) : NULL;
        if (!number || !GROW_ONE(data->feature_names, data->name_count, data->name_capacity, SIZE_MAX / 64) ||
            !GROW_ONE(data->seen, data->name_count, data->seen_capacity, SIZE_MAX / 64))
            stop("out of memory");
        data->feature_names[data->name_count] = kept;
        data->seen[data->name_count] = 0;
        *number = ++data->name_count;
    }
    data->seen[*number - 1]++;
    if (!GROW_ONE(data->features, data->feature_count, data->feature_capacity, SIZE_MAX / 64))
        stop("out of memory");
    data->features[data->feature_count++] = (uint32_t)(*number - 1);
}

static char tag_at(const struct letter *letter, const struct context_place *place, const struct span *spans, size_t count)
{
    struct view_offset start = {letter->tokens.items[place->end - 1].start};
    size_t byte = view_to_document(&letter->view, (struct view_range){start, {start.byte + 1}}).start.byte;

    for (size_t i = 0; i < count; i++)
        if (byte >= spans[i].start && byte < spans[i].end)
            return spans[i].tag;
    return 0;
}

/* What the rules found to be something else is asked by nobody; what the annotation calls something else teaches nothing. */
static void add_place(struct data *data, const struct letter *letter, const uint8_t *cover, const struct context_place *place,
                      const struct span *spans, size_t count)
{
    char wanted = "atnd"[place->kind], tag = tag_at(letter, place, spans, count);
    uint8_t covered = cover[place->end - 1];

    if ((covered != 0 && !context_is_own(place->kind, (enum type)(covered - 1))) || (tag != 0 && tag != wanted))
        return;
    if (!GROW_ONE(data->places, data->place_count, data->place_capacity, SIZE_MAX / 64))
        stop("out of memory");
    size_t first = data->feature_count;
    context_features(letter, cover, place, note, data);
    data->places[data->place_count++] = (struct place){first, data->feature_count - first, (uint32_t)data->source_count, place->kind,
                                                       tag == wanted, covered != 0};
}

static void add_document(struct data *data, struct letter *letter, struct slice text, const struct span *spans, size_t count)
{
    struct scrim_error error;

    arena_reset(letter->arena);
    if (decode(text, NULL, letter->arena, &letter->decoded, &error))
        return; /* a document the program refuses teaches nothing */
    check(view_build(&letter->decoded, letter->arena, &letter->view, &error), &error);
    check(tokens_build(&letter->view, &letter->tokens, &error), &error);
    lexicon_annotate(letter->lexicon, letter->view.text, &letter->tokens);
    letter->candidates.count = 0;
    check(pass_words(letter, &error), &error);
    check(pass_patterns(letter, &error), &error);
    check(pass_forms(letter, &error), &error);
    check(pass_protect(letter, &error), &error);
    check(pass_mentions(letter, &error), &error);
    check(pass_spread(letter, &error), &error);
    uint8_t *cover = context_cover(letter);
    if (!cover)
        stop("out of memory");
    for (size_t token = 0; token < letter->tokens.count; token++) {
        struct context_place place;
        if (context_place_at(letter, cover, token, &place))
            add_place(data, letter, cover, &place, spans, count);
    }
}

static void add_source(struct data *data, struct letter *letter, const char *path)
{
    size_t length, at = 0;
    char *file = read_file(path, &length);

    data->sources[data->source_count] = path;
    while (at < length) {
        size_t bytes, count;
        char mask[8];
        int used;
        /* NOLINTNEXTLINE(cert-err34-c): tests/train makes these files, and no number there is too large */
        if (sscanf(file + at, "document %zu %zu %7s%n", &bytes, &count, mask, &used) != 3)
            stop("bad document line");
        at += (size_t)used + 1; /* and the newline */
        struct span *spans = calloc(count + 1, sizeof *spans);
        for (size_t i = 0; spans && i < count; i++) {
            /* NOLINTNEXTLINE(cert-err34-c) */
            if (sscanf(file + at, "%zu %zu %c%n", &spans[i].start, &spans[i].end, &spans[i].tag, &used) != 3)
                stop("bad span line");
            at += (size_t)used + 1; /* and the newline */
        }
        add_document(data, letter, slice_of(file + at, bytes), spans, spans ? count : 0);
        free(spans);
        at += bytes + 1;
    }
    free(file);
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
    double gradient = (place->right ? 1.0 : 0.0) - 1.0 / (1.0 + exp(-sum_of(data, weights, place)));

    for (size_t i = 0; fabs(gradient) > 1e-4 && i < place->features; i++) {
        uint32_t feature = data->features[place->first_feature + i];
        if (data->seen[feature] < RAREST)
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

static void write_weights(struct data *data, const double *weights, const char *path)
{
    FILE *out = fopen(path, "wb");
    struct slice *sorted = malloc((data->name_count + 1) * sizeof *sorted);

    if (!out || !sorted)
        stop(path);
    memcpy(sorted, data->feature_names, data->name_count * sizeof *sorted);
    qsort(sorted, data->name_count, sizeof *sorted, by_name);
    fputs("# Weights of ages, trades, codes and days by the words around them; made by `make train`, see docs/training-report.txt.\n"
          "# KIND FEATURE WEIGHT; a sum above nought speaks for it (src/passes/context.h).\n", out);
    for (size_t i = 0; i < data->name_count; i++) {
        double weight = weights[*hash_map_place(&data->names, sorted[i], false) - 1];
        if (fabs(weight) >= SMALLEST)
            fprintf(out, "%.*s %.2f\n", (int)sorted[i].length, sorted[i].data, weight);
    }
    free(sorted);
    if (fclose(out))
        stop(path);
}

static struct slice data_named(const char *name)
{
    struct slice content;
    if (!builtin_find(slice_from_string(name), &content))
        stop(name);
    return content;
}

int main(int count, char **arguments)
{
    struct scrim_error error;
    struct protect_lists *protect;
    struct patterns patterns;
    struct ruleset *ruleset;
    struct scanner *scanner;
    struct lexicon *lexicon;
    struct word_classes *classes;
    struct evidence_model *evidence;
    struct arena arena, aside;
    struct data data = {.name_count = 0};

    if (count < 4 || count - 3 > MOST_SOURCES)
        stop("usage: train_context WEIGHTS-OUT REPORT-OUT TEXT...");
    check(lexicon_open(data_named("lexicon"), SLICE(""), &lexicon, &error), &error);
    check(word_classes_new(data_named("evidence/word-classes.evidence"), lexicon, &classes, &error), &error);
    check(evidence_model_open(data_named("evidence/image"), classes, lexicon, &evidence, &error), &error);
    check(protect_lists_new(data_named("evidence/protect.evidence"), lexicon, &protect, &error), &error);
    patterns_init(&patterns);
    check(patterns_read_builtin(&patterns, &error), &error);
    check(ruleset_new(&patterns, lexicon, &ruleset, &error), &error);
    check(scanner_new(ruleset, &scanner, &error), &error);
    arena_init(&arena, (size_t)1 << 30);
    arena_init(&aside, (size_t)1 << 30);
    arena_init(&data.kept, (size_t)1 << 30);
    hash_map_init(&data.names, (struct hash_seed){1, 2});
    struct word_lists lists;
    word_lists_find(lexicon, &lists);
    struct letter letter = {.arena = &arena, .aside = &aside, .lexicon = lexicon, .lists = &lists, .evidence = evidence, .protect = protect, .scanner = scanner};
    for (int i = 3; i < count; i++)
        add_source(&data, &letter, arguments[i]);
    double *weights = calloc(data.name_count + 1, sizeof *weights), *squares = calloc(data.name_count + 1, sizeof *squares);
    FILE *report = fopen(arguments[2], "wb");
    if (!weights || !squares || !report)
        stop("out of memory, or no report");
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
