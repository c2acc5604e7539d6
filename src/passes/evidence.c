#include "passes/evidence.h"

#include <stdlib.h>

#include "base/limits.h"

/* Families of features; each has a block of numbers of its own. */
enum family {
    FAMILY_BIAS,
    FAMILY_WORD,    /* class x shape */
    FAMILY_BEFORE,  /* class of the word before */
    FAMILY_AFTER,
    FAMILY_AFTER2,
    FAMILY_PAIR,    /* class before x own class */
    FAMILY_SHAPES,  /* shape before x shape after */
    FAMILY_BREAK,   /* break before */
    FAMILY_LIST,    /* a list the word is in */
    FAMILY_LINE,    /* LINE_UPPER, LINE_START, ... */
    FAMILY_COVER,   /* type of a candidate that patterns or protected phrases put here */
    FAMILY_SUFFIX,  /* last three letters of a word in no list */
    FAMILY_COUNT
};

enum { SHAPES = SHAPE_MIXED + 1, BREAKS = BREAK_PAGE + 1, SUFFIXES = 26 * 26 * 26 };
enum { LOWER_LETTERS = 4 }; /* a shorter word in lower case is an abbreviation more often than a name (min, lee, dee) */
enum line_feature {
    LINE_UPPER,
    LINE_SENTENCE_START,
    LINE_LOWER_ELSEWHERE,
    LINE_SHORT,
    LINE_FIRST, /* a letterhead */
    LINE_ALONE, /* a signature, an addressee: few words and nothing else on the line */
    LINE_FEATURES
};

static const char *const family_names[FAMILY_COUNT] = {"bias", "word", "before", "after", "after2", "pair", "shapes", "break", "list", "line", "cover", "suffix"};
static const char *const shape_names[SHAPES] = {"none", "lower", "capital", "upper", "initial", "mixed"};
static const char *const break_names[BREAKS] = {"none", "blank", "wide", "wrap", "column", "line", "paragraph", "page"};
static const char *const line_names[LINE_FEATURES] = {"upper", "sentence-start", "lower-elsewhere", "short", "first", "alone"};
static const char *const tag_names[TAG_COUNT] = {"out", "person", "organization", "place"};

struct weights {
    float tag[TAG_COUNT];
};

/* What is read from the files of weights, beside the weight of each feature. */
struct sums {
    float transition[TAG_COUNT][TAG_COUNT];
    float acceptance[TAG_COUNT];
    float lean[TAG_COUNT]; /* added to every word's sum: what a miss weighs more than a false alarm */
};

struct evidence_model {
    const struct word_classes *classes;
    const struct lexicon *lexicon;
    uint32_t first[FAMILY_COUNT + 1]; /* where each family's block starts */
    const struct weights *weights;    /* one a feature: read_weights, or those of an image */
    struct weights *read_weights;     /* NULL when they are those of an image */
    struct sums sums;
};

/* The image of a model: this header, then the weights. */
#define IMAGE_MAGIC "evidenc1"
struct image_header {
    char magic[8];
    uint32_t features, classes;
    struct sums sums;
};

static size_t family_size(enum family family, size_t classes)
{
    switch (family) {
    case FAMILY_BIAS: return 1;
    case FAMILY_WORD: return classes * SHAPES;
    case FAMILY_BEFORE: case FAMILY_AFTER: case FAMILY_AFTER2: return classes;
    case FAMILY_PAIR: return classes * classes;
    case FAMILY_SHAPES: return SHAPES * SHAPES;
    case FAMILY_BREAK: return BREAKS;
    case FAMILY_LIST: return LIMIT_LISTS;
    case FAMILY_LINE: return LINE_FEATURES;
    case FAMILY_COVER: return TYPE_COUNT + 1;
    default: return SUFFIXES;
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

float evidence_weight(const struct evidence_model *model, uint32_t feature, enum tag tag)
{
    return model->weights[feature].tag[tag];
}

float evidence_transition(const struct evidence_model *model, enum tag from, enum tag to)
{
    return model->sums.transition[from][to];
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
    case FAMILY_WORD:
        append_name(out, word_class_name(model->classes, value / SHAPES));
        append_name(out, "/");
        append_name(out, shape_names[value % SHAPES]);
        break;
    case FAMILY_PAIR:
        append_name(out, word_class_name(model->classes, value / classes));
        append_name(out, "+");
        append_name(out, word_class_name(model->classes, value % classes));
        break;
    case FAMILY_SHAPES:
        append_name(out, shape_names[value / SHAPES]);
        append_name(out, "+");
        append_name(out, shape_names[value % SHAPES]);
        break;
    case FAMILY_BREAK: append_name(out, break_names[value]); break;
    case FAMILY_LINE: append_name(out, line_names[value]); break;
    case FAMILY_COVER: append_name(out, value == TYPE_PROTECT ? "PROTECT" : type_name((enum type)value)); break;
    case FAMILY_LIST: append_slice(out, lexicon_list_name(model->lexicon, (int)value)); break;
    case FAMILY_SUFFIX:
        append_name(out, (char[4]){(char)('a' + value / 676), (char)('a' + value / 26 % 26), (char)('a' + value % 26), 0});
        break;
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

static int suffix_value(struct slice value)
{
    int number = 0;
    if (value.length != 3)
        return -1;
    for (size_t i = 0; i < 3; i++) {
        if (value.data[i] < 'a' || value.data[i] > 'z')
            return -1;
        number = number * 26 + (value.data[i] - 'a');
    }
    return number;
}

static int pair_value(int left, int right, size_t right_count)
{
    return left < 0 || right < 0 ? -1 : left * (int)right_count + right;
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
    case FAMILY_SHAPES:
        return split(value, '+', &left, &right) ? pair_value(index_of(left, shape_names, SHAPES),
                                                             index_of(right, shape_names, SHAPES), SHAPES) : -1;
    case FAMILY_BREAK: return index_of(value, break_names, BREAKS);
    case FAMILY_LINE: return index_of(value, line_names, LINE_FEATURES);
    case FAMILY_COVER: return type_from_name(value) == TYPE_NONE ? -1 : (int)type_from_name(value);
    case FAMILY_LIST: return lexicon_list(model->lexicon, value);
    case FAMILY_SUFFIX: return suffix_value(value);
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

static bool read_weight_line(struct evidence_model *model, struct slice line)
{
    struct slice words[LINE_WORDS], family_name = {0}, value = {0};
    size_t count = split_words(line, words);
    float weight;

    if (count == 0 || words[0].data[0] == '#')
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
    if (number < 0 || (size_t)number >= family_size((enum family)family, word_class_count(model->classes)))
        return false;
    model->read_weights[model->first[family] + (uint32_t)number].tag[tag] = weight;
    return true;
}

static enum scrim_status read_weights(struct evidence_model *model, struct slice text, struct scrim_error *error)
{
    for (unsigned line = 1; text.length > 0; line++) {
        const char *end = memchr(text.data, '\n', text.length);
        size_t length = end ? (size_t)(end - text.data) : text.length;
        if (!read_weight_line(model, slice_of(text.data, length)))
            return error_set(error, SCRIM_CONFIGURATION, "weights:%u: no such tag, feature or number", line);
        length += end != NULL;
        text = slice_of(text.data + length, text.length - length);
    }
    return SCRIM_OK;
}

/* A model whose weights are not there yet; NULL: no memory. */
static struct evidence_model *model_without_weights(const struct word_classes *classes, const struct lexicon *lexicon)
{
    struct evidence_model *model = calloc(1, sizeof *model);

    if (!model)
        return NULL;
    model->classes = classes;
    model->lexicon = lexicon;
    for (unsigned family = 0; family < FAMILY_COUNT; family++)
        model->first[family + 1] =
            model->first[family] + (uint32_t)family_size((enum family)family, word_class_count(classes));
    return model;
}

enum scrim_status evidence_model_new(struct slice weights, struct slice acceptance, const struct word_classes *classes,
                                     const struct lexicon *lexicon, struct evidence_model **out, struct scrim_error *error)
{
    struct evidence_model *model = model_without_weights(classes, lexicon);

    *out = NULL;
    if (!model)
        return error_no_memory(error);
    model->weights = model->read_weights = calloc(evidence_feature_count(model), sizeof *model->weights);
    enum scrim_status status = model->weights ? read_weights(model, weights, error) : error_no_memory(error);
    if (status == SCRIM_OK)
        status = read_weights(model, acceptance, error);
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
}

enum scrim_status evidence_model_open(struct slice image, const struct word_classes *classes, const struct lexicon *lexicon,
                                      struct evidence_model **out, struct scrim_error *error)
{
    const struct image_header *header = (const void *)image.data;
    struct evidence_model *model = model_without_weights(classes, lexicon);

    *out = NULL;
    if (!model)
        return error_no_memory(error);
    size_t features = evidence_feature_count(model);
    if (image.length != sizeof *header + features * sizeof *model->weights ||
        memcmp(header->magic, IMAGE_MAGIC, sizeof header->magic) != 0 || header->features != features ||
        header->classes != word_class_count(classes)) {
        evidence_model_free(model);
        return error_set(error, SCRIM_CONFIGURATION, "the image of the evidence's weights does not fit its word classes");
    }
    model->sums = header->sums;
    model->weights = (const void *)(image.data + sizeof *header);
    *out = model;
    return SCRIM_OK;
}

void evidence_model_free(struct evidence_model *model)
{
    if (model)
        free(model->read_weights);
    free(model);
}

/* Features of a token. */

/* The neighbour to the left that says something: over the full stop of an abbreviation ("Dr. Smith" has a title before Smith). */
static size_t left_of(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    const struct token *items = letter->tokens.items;
    const struct word_classes *names = evidence_classes(letter->evidence);
    size_t i = token - 1;

    if (i > 0 && items[i].kind == TOKEN_MARK && items[i].mark == '.' && items[i].space == BREAK_NONE &&
        items[i - 1].kind == TOKEN_WORD &&
        (items[i - 1].shape == SHAPE_INITIAL || (word_class_flags(names, classes->class[i - 1]) & CLASS_ABBREVIATES)))
        return i - 1;
    return i;
}

/* As left_of: over the full stop of an initial or an abbreviation that the token itself is. */
static size_t right_of(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    const struct token *items = letter->tokens.items;
    const struct word_classes *names = evidence_classes(letter->evidence);
    size_t i = token + 1;

    if (i + 1 < letter->tokens.count && items[i].kind == TOKEN_MARK && items[i].mark == '.' &&
        items[i].space == BREAK_NONE && items[i + 1].space < BREAK_COLUMN &&
        (items[token].shape == SHAPE_INITIAL || (word_class_flags(names, classes->class[token]) & CLASS_ABBREVIATES)))
        return i + 1;
    return i;
}

struct neighbour {
    size_t token;
    unsigned class, shape;
};

static struct neighbour look_left(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    if (token == 0 || letter->tokens.items[token].space >= BREAK_COLUMN)
        return (struct neighbour){token == 0 ? 0 : token - 1, CLASS_EDGE, SHAPE_NONE};
    size_t i = left_of(letter, classes, token);
    return (struct neighbour){i, classes->class[i], letter->tokens.items[i].shape};
}

static struct neighbour look_right(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    size_t i = token + 1 < letter->tokens.count ? right_of(letter, classes, token) : token + 1;
    if (i >= letter->tokens.count || letter->tokens.items[i].space >= BREAK_COLUMN)
        return (struct neighbour){i, CLASS_EDGE, SHAPE_NONE};
    return (struct neighbour){i, classes->class[i], letter->tokens.items[i].shape};
}

static int word_suffix(struct slice word)
{
    int number = 0;
    if (word.length < 4)
        return -1;
    for (size_t i = word.length - 3; i < word.length; i++) {
        char letter = (char)(word.data[i] | 0x20);
        if (letter < 'a' || letter > 'z')
            return -1;
        number = number * 26 + (letter - 'a');
    }
    return number;
}

enum { ALONE_TOKENS = 7 };

/* Whether the line (or column) that a token is in is short; *first tells whether it is the first of the document. */
static bool line_is_short(const struct letter *letter, size_t token, bool *first)
{
    const struct token *items = letter->tokens.items;
    size_t start = token, end = token + 1;

    while (start > 0 && items[start].space < BREAK_COLUMN && end - start <= ALONE_TOKENS)
        start--;
    while (end < letter->tokens.count && items[end].space < BREAK_COLUMN && end - start <= ALONE_TOKENS)
        end++;
    *first = start == 0;
    return end - start <= ALONE_TOKENS;
}

static bool line_is_upper(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    size_t upper = 0, other = 0, first = token;

    while (first > 0 && token - first < 6 && items[first].space < BREAK_COLUMN)
        first--;
    for (size_t i = first; i < letter->tokens.count && i < first + 12 && (i <= token || items[i].space < BREAK_COLUMN); i++) {
        upper += items[i].shape == SHAPE_UPPER;
        other += items[i].shape == SHAPE_LOWER || items[i].shape == SHAPE_CAPITAL;
    }
    return upper >= 2 && other == 0;
}

size_t evidence_features(const struct letter *letter, const struct token_classes *classes, size_t token,
                         uint32_t features[EVIDENCE_FEATURES])
{
    const struct evidence_model *model = letter->evidence;
    const struct token *item = &letter->tokens.items[token];
    const uint32_t *first = model->first;
    uint32_t all = (uint32_t)word_class_count(model->classes), class = classes->class[token];
    struct neighbour before = look_left(letter, classes, token), after = look_right(letter, classes, token);
    struct neighbour after2 = after.class == CLASS_EDGE ? after : look_right(letter, classes, after.token);
    const struct word_attributes *record = lexicon_record(model->lexicon, classes->record[token]);
    size_t n = 0;

    features[n++] = first[FAMILY_BIAS];
    features[n++] = first[FAMILY_WORD] + class * SHAPES + item->shape;
    features[n++] = first[FAMILY_BEFORE] + before.class;
    features[n++] = first[FAMILY_AFTER] + after.class;
    features[n++] = first[FAMILY_AFTER2] + after2.class;
    features[n++] = first[FAMILY_PAIR] + before.class * all + class;
    features[n++] = first[FAMILY_SHAPES] + before.shape * SHAPES + after.shape;
    /* a wrap is a blank: what is hidden must not depend on where lines end */
    features[n++] = first[FAMILY_BREAK] + (item->space > BREAK_BLANK && item->space <= BREAK_WRAP ? BREAK_BLANK : item->space);
    for (unsigned half = 0; half < 2 && class != CLASS_INITIAL; half++) /* an initial is in no list, whatever its letter is */
        for (uint64_t bits = record->lists[half]; bits && n < EVIDENCE_FEATURES - 10; bits &= bits - 1)
            features[n++] = first[FAMILY_LIST] + half * 64 + (unsigned)__builtin_ctzll(bits);
    if (item->shape == SHAPE_UPPER && line_is_upper(letter, token))
        features[n++] = first[FAMILY_LINE] + LINE_UPPER;
    if (before.class == CLASS_EDGE || before.class == CLASS_PERIOD)
        features[n++] = first[FAMILY_LINE] + LINE_SENTENCE_START;
    if (item->length <= 2 && item->kind == TOKEN_WORD)
        features[n++] = first[FAMILY_LINE] + LINE_SHORT;
    bool first_line;
    if (line_is_short(letter, token, &first_line))
        features[n++] = first[FAMILY_LINE] + LINE_ALONE;
    if (first_line)
        features[n++] = first[FAMILY_LINE] + LINE_FIRST;
    if (classes->written[token] & WRITTEN_LOWER)
        features[n++] = first[FAMILY_LINE] + LINE_LOWER_ELSEWHERE;
    if (classes->cover[token])
        features[n++] = first[FAMILY_COVER] + classes->cover[token] - 1u;
    if (class == CLASS_UNKNOWN) {
        int suffix = word_suffix(letter_word(letter, token));
        if (suffix >= 0)
            features[n++] = first[FAMILY_SUFFIX] + (uint32_t)suffix;
    }
    return n;
}

/* "I've" has the key of the surname Ive; the apostrophe tells them apart. */
static bool is_contraction(const struct letter *letter, size_t token)
{
    return letter->tokens.items[token].kind == TOKEN_WORD &&
           record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token].attributes, LIST_contraction) &&
           memchr(letter_word(letter, token).data, '\'', letter->tokens.items[token].length) != NULL;
}

/* The second half of "Hyun-woo". */
static bool follows_hyphen(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    return token >= 2 && item->space == BREAK_NONE && item[-1].kind == TOKEN_MARK && item[-1].mark == '-' && item[-1].space == BREAK_NONE &&
           item[-2].kind == TOKEN_WORD && item[-2].shape == SHAPE_CAPITAL;
}

static bool lower_is_allowed(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    unsigned flags = word_class_flags(evidence_classes(letter->evidence), classes->class[token]);

    return (flags & CLASS_JOINS) || ((flags & CLASS_LOWER) && letter->tokens.items[token].length >= LOWER_LETTERS) ||
           follows_hyphen(letter, token);
}

static bool allowed(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    const struct token *item = &letter->tokens.items[token];

    if (classes->written[token] & WRITTEN_BARRED)
        return false;
    if (item->kind == TOKEN_WORD)
        return (item->shape != SHAPE_LOWER || lower_is_allowed(letter, classes, token)) && !is_contraction(letter, token);
    if (item->kind == TOKEN_POSSESSIVE)
        return true;
    if (item->kind != TOKEN_MARK)
        return false;
    if (word_class_flags(evidence_classes(letter->evidence), classes->class[token]) & CLASS_JOINS)
        return true;
    /* the full stop of an initial or of "St." */
    return item->mark == '.' && item->space == BREAK_NONE && token > 0 &&
           letter->tokens.items[token - 1].kind == TOKEN_WORD &&
           (letter->tokens.items[token - 1].shape == SHAPE_INITIAL ||
            (word_class_flags(evidence_classes(letter->evidence), classes->class[token - 1]) & CLASS_ABBREVIATES));
}

/* A word that joins others may stand only between two words that are no joints themselves. */
static bool is_joint(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    return item->kind != TOKEN_WORD ||
           (item->shape == SHAPE_LOWER &&
            (word_class_flags(evidence_classes(letter->evidence), classes->class[token]) & CLASS_JOINS));
}

/* Viterbi over one run of allowed tokens.  All tags of a token are summed at once, one a lane; each lane adds in the same order as
 * the sums that `rules explain` shows. */

typedef float lanes __attribute__((vector_size(TAG_COUNT * sizeof(float))));
typedef int32_t lane_bits __attribute__((vector_size(TAG_COUNT * sizeof(int32_t))));

enum { RUN_MOST = 64 }; /* tokens decoded together; a longer run of capitals is cut, which costs context at one place only */

/* One for a whole letter: as local variables its three kilobytes would be cleared for each run. */
struct lattice {
    struct weights own[RUN_MOST]; /* sums of each token's own evidence */
    struct weights sum[RUN_MOST]; /* best sum of a path that ends in this tag */
    lane_bits from[RUN_MOST];
};

static lanes load(const float tags[TAG_COUNT])
{
    lanes loaded;
    memcpy(&loaded, tags, sizeof loaded);
    return loaded;
}

static lanes choose(lane_bits which, lanes yes, lanes no)
{
    return (lanes)(((lane_bits)yes & which) | ((lane_bits)no & ~which));
}

static void score_token(const struct letter *letter, const struct token_classes *classes, size_t token, struct weights *sum)
{
    uint32_t features[EVIDENCE_FEATURES];
    const struct weights *weights = letter->evidence->weights;
    size_t count = evidence_features(letter, classes, token, features);
    lanes all = load(letter->evidence->sums.lean);

    for (size_t i = 0; i < count; i++)
        all += load(weights[features[i]].tag);
    memcpy(sum->tag, &all, sizeof all);
    sum->tag[TAG_OUT] = letter->evidence->sums.lean[TAG_OUT]; /* saying "no name" has no evidence of its own */
}

static void step(const struct evidence_model *model, struct lattice *lattice, size_t i, const struct weights *own)
{
    static const struct weights start = {{0.0f, -1e9f, -1e9f, -1e9f}}; /* before the run comes no name */
    const struct weights *before = i == 0 ? &start : &lattice->sum[i - 1];
    lanes best = before->tag[0] + load(model->sums.transition[0]);
    lane_bits from = {0};

    for (int tag = 1; tag < TAG_COUNT; tag++) {
        lanes sum = before->tag[tag] + load(model->sums.transition[tag]);
        lane_bits better = sum > best;
        best = choose(better, sum, best);
        from = (better & tag) | (~better & from);
    }
    best += load(own->tag);
    memcpy(lattice->sum[i].tag, &best, sizeof best);
    lattice->from[i] = from;
}

static void trace_back(const struct evidence_model *model, const struct lattice *lattice, size_t first, size_t count, uint8_t *tags)
{
    unsigned best = TAG_OUT;
    for (unsigned tag = 0; tag < TAG_COUNT; tag++) /* after the run comes no name */
        if (lattice->sum[count - 1].tag[tag] + model->sums.transition[tag][TAG_OUT] >
            lattice->sum[count - 1].tag[best] + model->sums.transition[best][TAG_OUT])
            best = tag;
    for (size_t i = count; i-- > 0;) {
        tags[first + i] = (uint8_t)best;
        best = (unsigned)lattice->from[i][best];
    }
}

/* Each part of a run gets the sum of its own evidence, the transitions in and out included. */
static void set_margins(const struct letter *letter, const struct weights *own, size_t first, size_t count, struct tagging *tagging)
{
    const struct evidence_model *model = letter->evidence;

    for (size_t i = 0; i < count;) {
        unsigned tag = tagging->tag[first + i];
        size_t end = i;
        float sum = model->sums.transition[TAG_OUT][tag] + model->sums.transition[tag][TAG_OUT];
        while (end < count && tagging->tag[first + end] == tag) {
            sum += own[end].tag[tag] + (end > i ? model->sums.transition[tag][tag] : 0);
            end++;
        }
        for (size_t k = i; k < end; k++)
            tagging->margin[first + k] = tag == TAG_OUT ? 0 : sum;
        i = end;
    }
}

static void decode_run(const struct letter *letter, size_t first, size_t count, struct lattice *lattice, struct tagging *tagging)
{
    for (size_t i = 0; i < count; i++) {
        score_token(letter, letter->classes, first + i, &lattice->own[i]);
        step(letter->evidence, lattice, i, &lattice->own[i]);
    }
    trace_back(letter->evidence, lattice, first, count, tagging->tag);
    set_margins(letter, lattice->own, first, count, tagging);
}

size_t evidence_run_end(const struct letter *letter, const struct token_classes *classes, size_t first)
{
    size_t end = first, last = first;

    if (is_joint(letter, classes, first))
        return first;

    while (end < letter->tokens.count && end - first < RUN_MOST && allowed(letter, classes, end) &&
           (end == first || letter->tokens.items[end].space < BREAK_COLUMN)) {
        if (!is_joint(letter, classes, end))
            last = end + 1;
        end++;
    }
    return last;
}

enum scrim_status evidence_tag(struct letter *letter, struct tagging *tagging, struct scrim_error *error)
{
    size_t count = letter->tokens.count;
    enum scrim_status status = token_classes_note(letter, letter->classes, error);

    if (status)
        return status;
    tagging->tag = arena_take(letter->arena, count + 1, 1);
    tagging->margin = arena_take(letter->arena, count + 1, sizeof *tagging->margin);
    struct lattice *lattice = arena_take(letter->arena, 1, sizeof *lattice);
    if (!tagging->tag || !tagging->margin || !lattice)
        return error_no_memory(error);
    for (size_t i = 0; i < count;) {
        bool begins = letter->tokens.items[i].kind == TOKEN_WORD; /* else it is a joint */
        size_t end = begins ? evidence_run_end(letter, letter->classes, i) : i;
        if (end > i)
            decode_run(letter, i, end - i, lattice, tagging);
        i = end > i ? end : i + 1;
    }
    return SCRIM_OK;
}
