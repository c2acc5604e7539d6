/* The model: names of features, weights read from data or from the image that the packer made of them. */
#include "passes/evidence_parts.h"

#include <stdlib.h>

#include "base/grow.h"
#include "base/limits.h"

static const char *const family_names[FAMILY_COUNT] = {"bias", "word", "before", "after", "after2", "before2", "after3", "before3", "pair", "shapes", "break", "list", "line",
                                                      "cover", "cover-shape", "cover-word", "cover-before", "cover-after", "cover-before2", "cover-after2", "cover-before-word",
                                                      "cover-after-word", "suffix", "before-ending", "after-ending", "itself", "word-before", "word-after"};
static const char *const shape_names[SHAPES] = {"none", "lower", "capital", "upper", "initial", "mixed"};
static const char *const break_names[BREAKS] = {"none", "blank", "wide", "wrap", "column", "line", "paragraph", "page"};
static const char *const line_names[LINE_FEATURES] = {"upper", "sentence-start", "lower-elsewhere", "short", "first", "alone", "capitals-near"};
static const char *const tag_names[TAG_COUNT] = {"out", "person", "organization", "place"};

/* The image of a model: this header, then the weights, then the vocabulary. */
#define IMAGE_MAGIC "evidenc3"
struct image_header {
    char magic[8];
    uint32_t features, classes;
    struct sums sums;
};

enum { COVERS = TYPE_PROTECT + 1 };

static size_t family_size(enum family family, size_t classes, size_t words)
{
    switch (family) {
    case FAMILY_BIAS: return 1;
    case FAMILY_WORD: return classes * SHAPES;
    case FAMILY_BEFORE: case FAMILY_AFTER: case FAMILY_AFTER2: case FAMILY_BEFORE2: case FAMILY_AFTER3: case FAMILY_BEFORE3: return classes;
    case FAMILY_PAIR: return classes * classes;
    case FAMILY_SHAPES: return (size_t)SHAPES * SHAPES * SHAPES;
    case FAMILY_BREAK: return BREAKS;
    case FAMILY_LIST: return LIMIT_LISTS;
    case FAMILY_LINE: return LINE_FEATURES;
    case FAMILY_COVER: case FAMILY_COVER_BEFORE: case FAMILY_COVER_AFTER: case FAMILY_COVER_BEFORE2: case FAMILY_COVER_AFTER2: return COVERS;
    case FAMILY_COVER_SHAPE: return (size_t)COVERS * SHAPES;
    case FAMILY_COVER_WORD: case FAMILY_COVER_BEFORE_WORD: case FAMILY_COVER_AFTER_WORD: return COVERS * classes;
    case FAMILY_ITSELF: case FAMILY_WORD_BEFORE: case FAMILY_WORD_AFTER: return words;
    default: return ENDINGS;
    }
}

const char *tag_name(enum tag tag)
{
    return tag_names[tag];
}

const struct word_classes *evidence_classes(const struct evidence_model *model)
{
    return model->classes;
}

size_t evidence_feature_count(const struct evidence_model *model)
{
    return model->first[FAMILY_COUNT];
}

const struct vocabulary *evidence_vocabulary(const struct evidence_model *model)
{
    return model->vocabulary;
}

uint32_t evidence_word_feature(const struct evidence_model *model, unsigned word, unsigned which)
{
    return model->first[FAMILY_ITSELF + which] + word;
}

float evidence_weight(const struct evidence_model *model, uint32_t feature, enum tag tag)
{
    return model->weights[feature].tag[tag];
}

float evidence_transition(const struct evidence_model *model, enum tag from, enum tag to)
{
    return model->sums.transition[from][to];
}

float evidence_lean(const struct evidence_model *model, enum tag tag)
{
    return model->sums.lean[tag];
}

float evidence_acceptance(const struct evidence_model *model, enum tag tag)
{
    return model->sums.acceptance[tag];
}

/* Names of features, and back. */

static void append_slice(char *out, struct slice text)
{
    size_t used = strlen(out);
    if (used + text.length < 64) {
        memcpy(out + used, text.data, text.length);
        out[used + text.length] = 0;
    }
}

static void append_name(char *out, const char *text)
{
    append_slice(out, slice_from_string(text));
}

/* A letter that is none of a to z is written as a full stop. */
static void append_ending(char *out, uint32_t ending)
{
    char letters[ENDING_LETTERS + 1] = {0};

    for (size_t i = ENDING_LETTERS; i-- > 0; ending /= ENDING_SIGNS)
        letters[i] = (char)(ending % ENDING_SIGNS ? 'a' + ending % ENDING_SIGNS - 1 : '.');
    append_name(out, letters);
}

static void append_two(char *out, const char *left, const char *between, const char *right)
{
    append_name(out, left);
    append_name(out, between);
    append_name(out, right);
}

void evidence_feature_name(const struct evidence_model *model, uint32_t feature, char out[64])
{
    unsigned family = 0;
    uint32_t classes = (uint32_t)word_class_count(model->classes);

    while (feature >= model->first[family + 1])
        family++;
    uint32_t value = feature - model->first[family];
    out[0] = 0;
    append_name(out, family_names[family]);
    append_name(out, ":");
    switch ((enum family)family) {
    case FAMILY_BIAS: append_name(out, "1"); break;
    case FAMILY_WORD: append_two(out, word_class_name(model->classes, value / SHAPES), "/", shape_names[value % SHAPES]); break;
    case FAMILY_PAIR: append_two(out, word_class_name(model->classes, value / classes), "+", word_class_name(model->classes, value % classes)); break;
    case FAMILY_SHAPES:
        append_two(out, shape_names[value / (SHAPES * SHAPES)], "+", shape_names[value / SHAPES % SHAPES]);
        append_name(out, "+");
        append_name(out, shape_names[value % SHAPES]);
        break;
    case FAMILY_COVER_SHAPE: append_two(out, type_name((enum type)(value / SHAPES)), "/", shape_names[value % SHAPES]); break;
    case FAMILY_COVER_WORD: case FAMILY_COVER_BEFORE_WORD: case FAMILY_COVER_AFTER_WORD:
        append_two(out, type_name((enum type)(value / classes)), "+", word_class_name(model->classes, value % classes));
        break;
    case FAMILY_ITSELF: case FAMILY_WORD_BEFORE: case FAMILY_WORD_AFTER: append_slice(out, vocabulary_word(model->vocabulary, value)); break;
    case FAMILY_BREAK: append_name(out, break_names[value]); break;
    case FAMILY_LINE: append_name(out, line_names[value]); break;
    case FAMILY_COVER: case FAMILY_COVER_BEFORE: case FAMILY_COVER_AFTER: case FAMILY_COVER_BEFORE2: case FAMILY_COVER_AFTER2:
        append_name(out, type_name((enum type)value));
        break;
    case FAMILY_LIST: append_slice(out, lexicon_list_name(model->lexicon, (int)value)); break;
    case FAMILY_SUFFIX: case FAMILY_BEFORE_ENDING: case FAMILY_AFTER_ENDING: append_ending(out, value); break;
    default: append_name(out, word_class_name(model->classes, value)); break;
    }
}

static int index_of(struct slice name, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (slice_equal(name, slice_from_string(names[i])))
            return (int)i;
    return -1;
}

/* Splits at the last `separator`; false when there is none. */
static bool split(struct slice text, char separator, struct slice *left, struct slice *right)
{
    for (size_t i = text.length; i-- > 0;)
        if (text.data[i] == separator) {
            *left = slice_of(text.data, i);
            *right = slice_of(text.data + i + 1, text.length - i - 1);
            return true;
        }
    return false;
}

static int ending_value(struct slice value)
{
    int number = 0;

    if (value.length != ENDING_LETTERS)
        return -1;
    for (size_t i = 0; i < ENDING_LETTERS; i++) {
        if (value.data[i] != '.' && (value.data[i] < 'a' || value.data[i] > 'z'))
            return -1;
        number = number * ENDING_SIGNS + (value.data[i] == '.' ? 0 : value.data[i] - 'a' + 1);
    }
    return number;
}

static int pair_value(int left, int right, size_t right_count)
{
    return left < 0 || right < 0 ? -1 : left * (int)right_count + right;
}

static int cover_value(struct slice value)
{
    enum type type = type_from_name(value);
    return type == TYPE_NONE ? -1 : (int)type;
}

/* "capital+lower+none": of the word before, of itself, of the word behind. */
static int shapes_value(struct slice value)
{
    struct slice first, second, left, right;

    if (!split(value, '+', &left, &right) || !split(left, '+', &first, &second))
        return -1;
    int both = pair_value(index_of(first, shape_names, SHAPES), index_of(second, shape_names, SHAPES), SHAPES);
    return pair_value(both, index_of(right, shape_names, SHAPES), SHAPES);
}

static int word_value(const struct evidence_model *model, struct slice value)
{
    unsigned number = vocabulary_number(model->vocabulary, value);
    return number == VOCABULARY_NONE ? -1 : (int)number;
}

static int value_from_name(const struct evidence_model *model, enum family family, struct slice value)
{
    struct slice left, right;

    switch (family) {
    case FAMILY_BIAS: return slice_equal(value, SLICE("1")) ? 0 : -1;
    case FAMILY_WORD:
        return split(value, '/', &left, &right) ? pair_value(word_class_find(model->classes, left),
                                                             index_of(right, shape_names, SHAPES), SHAPES) : -1;
    case FAMILY_PAIR:
        return split(value, '+', &left, &right) ? pair_value(word_class_find(model->classes, left), word_class_find(model->classes, right),
                                                             word_class_count(model->classes)) : -1;
    case FAMILY_SHAPES: return shapes_value(value);
    case FAMILY_BREAK: return index_of(value, break_names, BREAKS);
    case FAMILY_LINE: return index_of(value, line_names, LINE_FEATURES);
    case FAMILY_COVER: case FAMILY_COVER_BEFORE: case FAMILY_COVER_AFTER: case FAMILY_COVER_BEFORE2: case FAMILY_COVER_AFTER2: return cover_value(value);
    case FAMILY_COVER_SHAPE:
        return split(value, '/', &left, &right) ? pair_value(cover_value(left), index_of(right, shape_names, SHAPES), SHAPES) : -1;
    case FAMILY_COVER_WORD: case FAMILY_COVER_BEFORE_WORD: case FAMILY_COVER_AFTER_WORD:
        return split(value, '+', &left, &right) ? pair_value(cover_value(left), word_class_find(model->classes, right), word_class_count(model->classes)) : -1;
    case FAMILY_ITSELF: case FAMILY_WORD_BEFORE: case FAMILY_WORD_AFTER: return word_value(model, value);
    case FAMILY_LIST: return lexicon_list(model->lexicon, value);
    case FAMILY_SUFFIX: case FAMILY_BEFORE_ENDING: case FAMILY_AFTER_ENDING: return ending_value(value);
    default: return word_class_find(model->classes, value);
    }
}

/* Reading the weights: `TAG FEATURE WEIGHT` and `transition FROM TO WEIGHT`, weights as decimals with a sign. */

static bool read_weight(struct slice text, float *weight)
{
    double value = 0, scale = 1;
    bool negative = text.length > 0 && text.data[0] == '-', point = false, digits = false;
    size_t i = negative || (text.length > 0 && text.data[0] == '+');

    for (; i < text.length; i++) {
        if (text.data[i] == '.' && !point) {
            point = true;
        } else if (text.data[i] >= '0' && text.data[i] <= '9') {
            value = value * 10 + (text.data[i] - '0');
            scale *= point ? 10 : 1;
            digits = true;
        } else {
            return false;
        }
    }
    *weight = (float)((negative ? -value : value) / scale);
    return digits;
}

enum { LINE_WORDS = 5 }; /* one more than any line has */

static size_t split_words(struct slice line, struct slice words[LINE_WORDS])
{
    size_t count = 0, i = 0;
    while (i < line.length && count < LINE_WORDS) {
        while (i < line.length && line.data[i] == ' ')
            i++;
        size_t start = i;
        while (i < line.length && line.data[i] != ' ')
            i++;
        if (i > start)
            words[count++] = slice_of(line.data + start, i - start);
    }
    return count;
}

/* `word husband`: one of the vocabulary, which is read before the weights. */
static bool is_word_line(const struct slice words[LINE_WORDS], size_t count)
{
    return count == 2 && slice_equal(words[0], SLICE("word"));
}

static bool read_weight_line(struct evidence_model *model, struct slice line)
{
    struct slice words[LINE_WORDS], family_name = {0}, value = {0};
    size_t count = split_words(line, words);
    float weight;

    if (count == 0 || words[0].data[0] == '#' || is_word_line(words, count))
        return true;
    if (count == 4 && slice_equal(words[0], SLICE("transition"))) {
        int from = index_of(words[1], tag_names, TAG_COUNT), to = index_of(words[2], tag_names, TAG_COUNT);
        if (from < 0 || to < 0 || !read_weight(words[3], &weight))
            return false;
        model->sums.transition[from][to] = weight;
        return true;
    }
    if (count == 3 && slice_equal(words[0], SLICE("lean"))) {
        int leaning = index_of(words[1], tag_names, TAG_COUNT);
        return leaning >= 0 && read_weight(words[2], &model->sums.lean[leaning]);
    }
    if (count == 3 && slice_equal(words[0], SLICE("accept"))) {
        int accepted = index_of(words[1], tag_names, TAG_COUNT);
        if (accepted < 0 || !read_weight(words[2], &weight))
            return false;
        model->sums.acceptance[accepted] = weight;
        return true;
    }
    int tag = index_of(words[0], tag_names, TAG_COUNT);
    if (count != 3 || tag < 0 || !read_weight(words[2], &weight))
        return false;
    const char *colon = memchr(words[1].data, ':', words[1].length);
    if (!colon)
        return false;
    family_name = slice_of(words[1].data, (size_t)(colon - words[1].data));
    value = slice_of(colon + 1, words[1].length - family_name.length - 1);
    int family = index_of(family_name, family_names, FAMILY_COUNT);
    int number = family < 0 ? -1 : value_from_name(model, (enum family)family, value);
    if (number < 0 || (uint32_t)number >= model->first[family + 1] - model->first[family])
        return false;
    model->read_weights[model->first[family] + (uint32_t)number].tag[tag] = weight;
    return true;
}

/* The line that begins the text, which is shortened by it. */
static struct slice take_line(struct slice *text)
{
    const char *end = memchr(text->data, '\n', text->length);
    struct slice line = slice_of(text->data, end ? (size_t)(end - text->data) : text->length);
    size_t length = line.length + (end != NULL);

    *text = slice_of(text->data + length, text->length - length);
    return line;
}

static enum scrim_status read_weights(struct evidence_model *model, struct slice text, struct scrim_error *error)
{
    for (unsigned line = 1; text.length > 0; line++)
        if (!read_weight_line(model, take_line(&text)))
            return error_set(error, SCRIM_CONFIGURATION, "weights:%u: no such tag, feature or number", line);
    return SCRIM_OK;
}

static enum scrim_status read_vocabulary(struct evidence_model *model, struct slice text, struct scrim_error *error)
{
    struct slice *found = NULL, words[LINE_WORDS];
    size_t count = 0, capacity = 0;
    bool room = true;

    while (text.length > 0 && room) {
        size_t in_line = split_words(take_line(&text), words);
        if (is_word_line(words, in_line) && (room = GROW_ONE(found, count, capacity, VOCABULARY_MOST + 1)))
            found[count++] = words[1];
    }
    enum scrim_status status = room ? vocabulary_new(found, count, &model->vocabulary, error) : error_no_memory(error);
    free(found);
    return status;
}

/* A model without anything that was read; NULL: no memory. */
static struct evidence_model *empty_model(const struct word_classes *classes, const struct lexicon *lexicon)
{
    struct evidence_model *model = calloc(1, sizeof *model);

    if (model)
        *model = (struct evidence_model){.classes = classes, .class_flags = word_class_all_flags(classes), .lexicon = lexicon};
    return model;
}

/* Once its vocabulary is there. */
static void number_features(struct evidence_model *model)
{
    for (unsigned family = 0; family < FAMILY_COUNT; family++)
        model->first[family + 1] = model->first[family] + (uint32_t)family_size((enum family)family, word_class_count(model->classes),
                                                                                vocabulary_count(model->vocabulary));
}

static enum scrim_status read_model(struct evidence_model *model, struct slice weights, struct slice acceptance, struct scrim_error *error)
{
    enum scrim_status status = read_vocabulary(model, weights, error);

    if (status)
        return status;
    number_features(model);
    model->weights = model->read_weights = calloc(evidence_feature_count(model), sizeof *model->weights);
    if (!model->weights)
        return error_no_memory(error);
    status = read_weights(model, weights, error);
    return status ? status : read_weights(model, acceptance, error);
}

enum scrim_status evidence_model_new(struct slice weights, struct slice acceptance, const struct word_classes *classes,
                                     const struct lexicon *lexicon, struct evidence_model **out, struct scrim_error *error)
{
    struct evidence_model *model = empty_model(classes, lexicon);

    *out = NULL;
    if (!model)
        return error_no_memory(error);
    enum scrim_status status = read_model(model, weights, acceptance, error);
    if (status) {
        evidence_model_free(model);
        return status;
    }
    *out = model;
    return SCRIM_OK;
}

void evidence_model_save(const struct evidence_model *model, struct buffer *image)
{
    struct image_header header = {.features = (uint32_t)evidence_feature_count(model),
                                  .classes = (uint32_t)word_class_count(model->classes),
                                  .sums = model->sums};

    memcpy(header.magic, IMAGE_MAGIC, sizeof header.magic);
    buffer_append(image, slice_of((const char *)&header, sizeof header));
    buffer_append(image, slice_of((const char *)model->weights, header.features * sizeof *model->weights));
    vocabulary_save(model->vocabulary, image);
}

static enum scrim_status open_model(struct evidence_model *model, struct slice image, struct scrim_error *error)
{
    const struct image_header *header = (const void *)image.data;
    size_t weights = sizeof *header;

    if (image.length < weights || memcmp(header->magic, IMAGE_MAGIC, sizeof header->magic) != 0 ||
        header->classes != word_class_count(model->classes) || header->features > (image.length - weights) / sizeof *model->weights)
        return error_set(error, SCRIM_CONFIGURATION, "the image of the evidence's weights does not fit its word classes");
    size_t words = weights + header->features * sizeof *model->weights;
    enum scrim_status status = vocabulary_open(slice_of(image.data + words, image.length - words), &model->vocabulary, error);
    if (status)
        return status;
    number_features(model);
    if (header->features != evidence_feature_count(model))
        return error_set(error, SCRIM_CONFIGURATION, "the image of the evidence's weights does not fit its words");
    model->sums = header->sums;
    model->weights = (const void *)(image.data + weights);
    return SCRIM_OK;
}

enum scrim_status evidence_model_open(struct slice image, const struct word_classes *classes, const struct lexicon *lexicon,
                                      struct evidence_model **out, struct scrim_error *error)
{
    struct evidence_model *model = empty_model(classes, lexicon);

    *out = NULL;
    if (!model)
        return error_no_memory(error);
    enum scrim_status status = open_model(model, image, error);
    if (status) {
        evidence_model_free(model);
        return status;
    }
    *out = model;
    return SCRIM_OK;
}

void evidence_model_free(struct evidence_model *model)
{
    if (model) {
        vocabulary_free(model->vocabulary);
        free(model->read_weights);
    }
    free(model);
}
