/* Fits the weights of the evidence model (passes/evidence.h) to annotated text.
 *
 * usage: train WEIGHTS-OUT REPORT-OUT [-FAMILY,...] WORDS TEXT... [@TEXT...]     "-pair,next" leaves families of features out, to see what they
 * are worth; a source behind @ is only judged, and then nothing else is left out; WORDS is the vocabulary (`word husband` a line,
 * tools/train_words.c)
 *
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over the same runs of words, with the same features,
 * that the pass decodes; L2-regularised, AdaGrad steps in a fixed order, so the same input gives the same weights.  Each TEXT file is
 * one source (tools/training.h); its mask has the tags that the annotation is complete for, letters of p (person) o (organization)
 * l (place), and a span's tag may also be - (don't care).
 *
 * The report gives, for every source left out of the training, what the weights of the others find in it: what does not carry over
 * from source to source is no knowledge.  Every source counts the same, whatever its size. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/grow.h"
#include "tools/training.h"

enum { ORDERS = 3, EPOCHS = 12, FIRST_OF_MEAN = 6, MOST_SOURCES = 64, RUN_MOST = 64 };
static const double RATE = 0.1, RIDGE = 1e-7, SMALLEST = 0.03, BARE = 0.75; /* what a run without its patterns' finds counts */

/* One word of a run: its features and the tags the annotation allows. */
struct item {
    uint32_t feature_start;
    uint16_t feature_count;
    uint8_t allowed; /* bit n: tag n */
};

struct chain {
    uint32_t first, count;  /* items */
    uint32_t source;
    bool bare;              /* without what the patterns found there: for learning alone */
};

struct data {
    struct item *items;
    size_t item_count, item_capacity;
    uint32_t *features;
    size_t feature_count, feature_capacity;
    struct chain *chains;
    size_t chain_count, chain_capacity;
    const char *names[MOST_SOURCES];
    bool judged_only[MOST_SOURCES];
    size_t source_count;
    size_t source_items[MOST_SOURCES];
    const char *without; /* families of features left out, or NULL */
};

struct model {
    size_t features;
    double *weights, *squares, *sums; /* features x TAG_COUNT */
    double transition[TAG_COUNT][TAG_COUNT], transition_squares[TAG_COUNT][TAG_COUNT], transition_sums[TAG_COUNT][TAG_COUNT];
};

/* Reading the data. */

static uint8_t tag_bit(char tag)
{
    return tag == 'p' ? 1u << TAG_PERSON : tag == 'o' ? 1u << TAG_ORGANIZATION : tag == 'l' ? 1u << TAG_PLACE : 0xFu;
}

/* A tag that the annotation is not complete for may stand anywhere. */
static uint8_t allowed_tags(const struct training_document *document, size_t byte)
{
    uint8_t unannotated = (uint8_t)((strchr(document->mask, 'p') ? 0 : 1u << TAG_PERSON) | (strchr(document->mask, 'o') ? 0 : 1u << TAG_ORGANIZATION) |
                                    (strchr(document->mask, 'l') ? 0 : 1u << TAG_PLACE));

    for (size_t i = 0; i < document->span_count; i++)
        if (byte >= document->spans[i].start && byte < document->spans[i].end)
            return tag_bit(document->spans[i].tag);
    return (uint8_t)(1u << TAG_OUT | unannotated);
}

/* Whether `families` ("pair,next") names the family that a feature's name ("pair:title+unknown") begins with. */
static bool names_family(const char *families, const char *feature)
{
    size_t length = strcspn(feature, ":");

    for (const char *at = families; *at; at += strspn(at, ",")) {
        size_t name = strcspn(at, ",");
        if (name == length && strncmp(at, feature, length) == 0)
            return true;
        at += name;
    }
    return false;
}

/* Takes out the features of the families left out. */
static size_t keep_features(const struct data *data, const struct evidence_model *names, uint32_t *features, size_t count)
{
    size_t kept = 0;

    for (size_t i = 0; i < count; i++) {
        char name[64];
        evidence_feature_name(names, features[i], name);
        if (!names_family(data->without, name))
            features[kept++] = features[i];
    }
    return kept;
}

static void add_run(struct data *data, const struct letter *letter, size_t first, size_t count, const struct training_document *document, bool bare)
{
    if (!GROW_ONE(data->chains, data->chain_count, data->chain_capacity, SIZE_MAX / 64))
        training_stop("out of memory");
    data->chains[data->chain_count++] = (struct chain){(uint32_t)data->item_count, (uint32_t)count, (uint32_t)data->source_count, bare};
    for (size_t i = first; i < first + count; i++) {
        uint32_t features[EVIDENCE_FEATURES];
        size_t n = evidence_features(letter, letter->classes, i, features);
        if (data->without)
            n = keep_features(data, letter->evidence, features, n);
        if (!GROW_ONE(data->items, data->item_count, data->item_capacity, SIZE_MAX / 64) ||
            (data->feature_count + n > data->feature_capacity &&
             !grow((void **)&data->features, &data->feature_capacity, sizeof *data->features, data->feature_count + n, SIZE_MAX / 64)))
            training_stop("out of memory");
        data->items[data->item_count++] = (struct item){(uint32_t)data->feature_count, (uint16_t)n, allowed_tags(document, training_byte(letter, i))};
        memcpy(data->features + data->feature_count, features, n * sizeof *features);
        data->feature_count += n;
    }
    data->source_items[data->source_count] += count;
}

static void add_runs(struct data *data, const struct letter *letter, const struct training_document *document, bool bare)
{
    for (size_t i = 0; i < letter->tokens.count;) {
        size_t end = evidence_run_end(letter, letter->classes, i);
        if (end > i)
            add_run(data, letter, i, end - i, document, bare);
        i = end > i ? end : i + 1;
    }
}

/* Patterns were written with some of these texts in sight, and find more there than elsewhere.  So every run is learnt from a second time
 * as if they had found none of its names. */
static bool forget_names(struct letter *letter)
{
    static const enum type names[] = {TYPE_NAME, TYPE_EMPLOYER, TYPE_FACILITY, TYPE_ORGANIZATION, TYPE_STREET, TYPE_CITY,
                                      TYPE_COUNTY, TYPE_STATE, TYPE_COUNTRY};
    bool any = false;

    for (size_t i = 0; i < letter->tokens.count; i++)
        for (size_t k = 0; k < sizeof names / sizeof *names; k++)
            if (letter->classes->cover[i] == names[k] + 1u) {
                letter->classes->cover[i] = 0;
                any = true;
            }
    return any;
}

static void add_document(void *context, struct letter *letter, const struct training_document *document)
{
    struct data *data = context;
    struct scrim_error error;

    if (!training_find(letter, document->text))
        return;
    training_check(pass_protect(letter, &error), &error);
    training_check(token_classes_note(letter, letter->classes, &error), &error);
    add_runs(data, letter, document, false);
    if (!data->judged_only[data->source_count] && forget_names(letter))
        add_runs(data, letter, document, true);
}

static void add_source(struct data *data, struct letter *letter, const char *path)
{
    bool judged_only = path[0] == '@';

    data->judged_only[data->source_count] = judged_only;
    data->names[data->source_count] = path;
    training_read(path + judged_only, letter, add_document, data);
    data->source_count++;
}

/* Forward and backward sums in logarithms; `allowed` masks tags, for the sum over what the annotation permits. */

struct sums {
    double own[RUN_MOST][TAG_COUNT], forward[RUN_MOST][TAG_COUNT], backward[RUN_MOST][TAG_COUNT];
    double total;
};

static double log_add(double a, double b)
{
    if (a < b) {
        double swap = a;
        a = b;
        b = swap;
    }
    return b <= -1e300 ? a : a + log1p(exp(b - a));
}

static void score(const struct data *data, const struct model *model, const struct chain *chain, struct sums *sums)
{
    for (size_t i = 0; i < chain->count; i++) {
        const struct item *item = &data->items[chain->first + i];
        for (unsigned tag = 0; tag < TAG_COUNT; tag++) {
            sums->own[i][tag] = 0;
            for (size_t k = 0; tag > 0 && k < item->feature_count; k++)
                sums->own[i][tag] += model->weights[data->features[item->feature_start + k] * TAG_COUNT + tag];
        }
    }
}

static void run_sums(const struct data *data, const struct model *model, const struct chain *chain, bool masked, struct sums *sums)
{
    const struct item *items = &data->items[chain->first];
    size_t n = chain->count;

    for (size_t i = 0; i < n; i++)
        for (unsigned to = 0; to < TAG_COUNT; to++) {
            double sum = i == 0 ? model->transition[TAG_OUT][to] : -1e308;
            for (unsigned from = 0; i > 0 && from < TAG_COUNT; from++)
                sum = log_add(sum, sums->forward[i - 1][from] + model->transition[from][to]);
            bool open = !masked || (items[i].allowed >> to & 1);
            sums->forward[i][to] = open ? sum + sums->own[i][to] : -1e308;
        }
    sums->total = -1e308;
    for (unsigned tag = 0; tag < TAG_COUNT; tag++) {
        sums->backward[n - 1][tag] = model->transition[tag][TAG_OUT];
        sums->total = log_add(sums->total, sums->forward[n - 1][tag] + sums->backward[n - 1][tag]);
    }
    for (size_t i = n - 1; i-- > 0;)
        for (unsigned from = 0; from < TAG_COUNT; from++) {
            sums->backward[i][from] = -1e308;
            for (unsigned to = 0; to < TAG_COUNT; to++) {
                bool open = !masked || (items[i + 1].allowed >> to & 1);
                if (open)
                    sums->backward[i][from] = log_add(sums->backward[i][from], model->transition[from][to] + sums->own[i + 1][to] + sums->backward[i + 1][to]);
            }
        }
}

static void adjust(double *weight, double *square, double gradient, double ridge)
{
    gradient -= ridge * *weight;
    *square += gradient * gradient;
    *weight += RATE * gradient / sqrt(*square + 1e-8);
}

/* One AdaGrad step on one run: expected counts under the annotation less expected counts without it. */
static void learn(const struct data *data, struct model *model, const struct chain *chain, double share)
{
    static _Thread_local struct sums sums; /* too large for a small stack */
    double unary[RUN_MOST][TAG_COUNT] = {{0}}, pair[TAG_COUNT][TAG_COUNT] = {{0}};

    score(data, model, chain, &sums);
    for (int masked = 1; masked >= 0; masked--) {
        double sign = masked ? share : -share;
        run_sums(data, model, chain, masked, &sums);
        if (masked && sums.total <= -1e300)
            return;
        for (size_t i = 0; i < chain->count; i++)
            for (unsigned to = 0; to < TAG_COUNT; to++) {
                double at = exp(sums.forward[i][to] + sums.backward[i][to] - sums.total);
                unary[i][to] += sign * at;
                if (i == 0)
                    pair[TAG_OUT][to] += sign * at;
                if (i + 1 == chain->count)
                    pair[to][TAG_OUT] += sign * at;
                bool open = !masked || (data->items[chain->first + i].allowed >> to & 1);
                for (unsigned from = 0; i > 0 && open && from < TAG_COUNT; from++)
                    pair[from][to] += sign * exp(sums.forward[i - 1][from] + model->transition[from][to] + sums.own[i][to] + sums.backward[i][to] - sums.total);
            }
    }
    for (size_t i = 0; i < chain->count; i++) {
        const struct item *item = &data->items[chain->first + i];
        for (unsigned tag = 1; tag < TAG_COUNT; tag++)
            for (size_t k = 0; fabs(unary[i][tag]) > 1e-5 && k < item->feature_count; k++) {
                size_t at = data->features[item->feature_start + k] * TAG_COUNT + tag;
                adjust(&model->weights[at], &model->squares[at], unary[i][tag], RIDGE * 1000);
            }
    }
    for (unsigned from = 0; from < TAG_COUNT; from++)
        for (unsigned to = 0; to < TAG_COUNT; to++)
            if (from != TAG_OUT || to != TAG_OUT)
                adjust(&model->transition[from][to], &model->transition_squares[from][to], pair[from][to], RIDGE * 1000);
}

/* Begins anew, but for the sums. */
static void forget_weights(struct model *model)
{
    memset(model->weights, 0, model->features * TAG_COUNT * sizeof *model->weights);
    memset(model->squares, 0, model->features * TAG_COUNT * sizeof *model->squares);
    memset(model->transition, 0, sizeof model->transition);
    memset(model->transition_squares, 0, sizeof model->transition_squares);
}

static void model_reset(struct model *model)
{
    memset(model->sums, 0, model->features * TAG_COUNT * sizeof *model->sums);
    memset(model->transition_sums, 0, sizeof model->transition_sums);
}

/* Adds `by` times the weights to the sums. */
static void note_weights(struct model *model, double by)
{
    for (size_t i = 0; i < model->features * TAG_COUNT; i++)
        model->sums[i] += by * model->weights[i];
    for (unsigned from = 0; from < TAG_COUNT; from++)
        for (unsigned to = 0; to < TAG_COUNT; to++)
            model->transition_sums[from][to] += by * model->transition[from][to];
}

static bool trained(const struct data *data, size_t source, size_t left_out)
{
    return source != left_out && !data->judged_only[source];
}

/* One way through the chains: by steps of a number prime to their count. */
static void train_in_order(const struct data *data, struct model *model, size_t left_out, size_t stride, size_t largest)
{
    for (unsigned epoch = 0; epoch < EPOCHS; epoch++) {
        for (size_t i = 0, at = 0; i < data->chain_count; i++, at = (at + stride) % data->chain_count) {
            const struct chain *chain = &data->chains[at];
            double share = sqrt((double)data->source_items[chain->source] / (double)largest);
            if (trained(data, chain->source, left_out))
                learn(data, model, chain, (chain->bare ? BARE : 1.0) / (share < 0.15 ? 0.15 : share) * 0.3);
        }
        if (epoch >= FIRST_OF_MEAN)
            note_weights(model, 1.0 / ((EPOCHS - FIRST_OF_MEAN) * ORDERS));
    }
}

/* In fixed orders that mix the sources.  The mean of the weights after each of the later epochs of each order is what stays (Polyak and
 * Juditsky 1992): the last steps alone would lean to whatever came last. */
static void train(const struct data *data, struct model *model, size_t left_out)
{
    size_t stride = 7919, largest = 1;

    for (size_t s = 0; s < data->source_count; s++)
        largest = trained(data, s, left_out) && data->source_items[s] > largest ? data->source_items[s] : largest;
    model_reset(model);
    for (unsigned order = 0; order < ORDERS; order++, stride += 2) {
        while (data->chain_count % stride == 0)
            stride += 2;
        forget_weights(model);
        train_in_order(data, model, left_out, stride, largest);
    }
    memcpy(model->weights, model->sums, model->features * TAG_COUNT * sizeof *model->weights);
    memcpy(model->transition, model->transition_sums, sizeof model->transition);
}

/* Judging: tokens found, missed and wrong per tag. */

struct counts {
    size_t gold[TAG_COUNT], covered[TAG_COUNT], said[TAG_COUNT], right[TAG_COUNT], words;
    double likelihood; /* logarithm, of all the annotation */
};

static void judge_chain(const struct data *data, const struct model *model, const struct chain *chain, struct counts *counts)
{
    static _Thread_local struct sums sums;

    score(data, model, chain, &sums);
    run_sums(data, model, chain, true, &sums);
    double permitted = sums.total;
    run_sums(data, model, chain, false, &sums);
    counts->likelihood += permitted - sums.total;
    for (size_t i = 0; i < chain->count; i++) {
        uint8_t allowed = data->items[chain->first + i].allowed;
        unsigned best = 0;
        counts->words++;
        for (unsigned tag = 1; tag < TAG_COUNT; tag++)
            if (sums.forward[i][tag] + sums.backward[i][tag] > sums.forward[i][best] + sums.backward[i][best])
                best = tag;
        for (unsigned tag = 1; tag < TAG_COUNT; tag++) {
            counts->gold[tag] += allowed == 1u << tag;
            counts->covered[tag] += allowed == 1u << tag && best != TAG_OUT;
        }
        if (best != TAG_OUT) {
            counts->said[best]++;
            counts->right[best] += !(allowed & 1u << TAG_OUT) || (allowed >> best & 1);
        }
    }
}

static void judge(const struct data *data, const struct model *model, size_t source, FILE *report, const char *title)
{
    struct counts counts = {{0}, {0}, {0}, {0}, 0, 0};

    for (size_t i = 0; i < data->chain_count; i++)
        if (data->chains[i].source == source && !data->chains[i].bare)
            judge_chain(data, model, &data->chains[i], &counts);
    size_t wrong = 0;
    const char *name = strrchr(data->names[source], '/');
    fprintf(report, "%-10s %-28s", title, name ? name + 1 : data->names[source]);
    for (unsigned tag = 1; tag < TAG_COUNT; tag++) {
        if (counts.gold[tag])
            fprintf(report, "  %s %zu recall %.3f", tag_name((enum tag)tag), counts.gold[tag], (double)counts.covered[tag] / (double)counts.gold[tag]);
        if (counts.said[tag] && counts.right[tag])
            fprintf(report, " precision %.3f", (double)counts.right[tag] / (double)counts.said[tag]);
        wrong += counts.said[tag] - counts.right[tag];
    }
    fprintf(report, "  wrong %zu of %zu words that could be names, log likelihood %.4f a word", wrong, counts.words,
            counts.likelihood / (double)(counts.words ? counts.words : 1));
    fputc('\n', report);
}

/* Whether the feature has a weight that is worth a line. */
static bool is_weighed(const struct model *model, uint32_t feature)
{
    for (unsigned tag = 1; tag < TAG_COUNT; tag++)
        if (fabs(model->weights[feature * TAG_COUNT + tag]) >= SMALLEST)
            return true;
    return false;
}

/* The words that any weight speaks of, each once. */
static void write_words(const struct evidence_model *names, const struct model *model, FILE *out)
{
    for (unsigned word = 0; word < vocabulary_count(evidence_vocabulary(names)); word++)
        if (is_weighed(model, evidence_word_feature(names, word, 0)) || is_weighed(model, evidence_word_feature(names, word, 1)) ||
            is_weighed(model, evidence_word_feature(names, word, 2))) {
            struct slice text = vocabulary_word(evidence_vocabulary(names), word);
            fprintf(out, "word %.*s\n", (int)text.length, text.data);
        }
}

static void write_weights(const struct evidence_model *names, const struct model *model, const char *path)
{
    FILE *out = fopen(path, "wb");

    if (!out)
        training_stop(path);
    fputs("# Weights of the evidence for persons, organisations and places; made by `make train`, see docs/training-report.txt.\n"
          "# TAG FEATURE WEIGHT; a sum above nought speaks for the tag (src/passes/evidence.h).  First the words with weights of their own.\n", out);
    write_words(names, model, out);
    for (unsigned from = 0; from < TAG_COUNT; from++)
        for (unsigned to = 0; to < TAG_COUNT; to++)
            if (from != TAG_OUT || to != TAG_OUT)
                fprintf(out, "transition %s %s %.2f\n", tag_name((enum tag)from), tag_name((enum tag)to), model->transition[from][to]);
    for (uint32_t feature = 0; feature < model->features; feature++)
        for (unsigned tag = 1; tag < TAG_COUNT; tag++) {
            char name[64];
            double weight = model->weights[feature * TAG_COUNT + tag];
            if (fabs(weight) < SMALLEST)
                continue;
            evidence_feature_name(names, feature, name);
            fprintf(out, "%s %s %.2f\n", tag_name((enum tag)tag), name, weight);
        }
    if (fclose(out))
        training_stop(path);
}

int main(int count, char **arguments)
{
    struct letter letter;
    struct data data = {0};

    if (count < 5 || count - 4 > MOST_SOURCES)
        training_stop("usage: train WEIGHTS-OUT REPORT-OUT [-FAMILY,...] WORDS TEXT...");
    int first = 3;
    if (arguments[first][0] == '-')
        data.without = &arguments[first++][1];
    size_t length;
    char *words = training_file(arguments[first++], &length);
    training_letter(&letter, slice_of(words, length), SLICE(""));
    free(words);
    for (int i = first; i < count; i++)
        add_source(&data, &letter, arguments[i]);
    struct model model = {.features = evidence_feature_count(letter.evidence)};
    model.weights = calloc(model.features * TAG_COUNT, sizeof *model.weights);
    model.squares = calloc(model.features * TAG_COUNT, sizeof *model.squares);
    model.sums = calloc(model.features * TAG_COUNT, sizeof *model.sums);
    FILE *report = fopen(arguments[2], "wb");
    if (!model.weights || !model.squares || !model.sums || !report)
        training_stop("out of memory, or no report");
    fprintf(report, "Words found (recall: under any tag) in each source by weights fitted without it, then by weights fitted to all.\n\n");
    bool leave_out = data.source_count > 1;
    for (size_t s = 0; s < data.source_count; s++)
        leave_out = leave_out && !data.judged_only[s];
    for (size_t s = 0; leave_out && s < data.source_count; s++) {
        train(&data, &model, s);
        judge(&data, &model, s, report, "left-out");
    }
    train(&data, &model, SIZE_MAX);
    for (size_t s = 0; s < data.source_count; s++)
        if (leave_out || data.judged_only[s])
            judge(&data, &model, s, report, leave_out ? "all" : "unseen");
    write_weights(letter.evidence, &model, arguments[1]);
    return fclose(report) ? 1 : 0;
}
