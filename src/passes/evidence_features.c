/* Features: what speaks for and against a word being part of a name. */
#include "passes/evidence_parts.h"

#include "base/limits.h"

/* The full stop at `token` belongs to the word before it ("Dr.", "J."). */
static inline bool is_stop_of_word(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    const struct token *stop = &letter->tokens.items[token];

    return stop->mark == '.' && stop->space == BREAK_NONE && token > 0 &&
           (stop[-1].shape == SHAPE_INITIAL ||
            abbreviates(letter, classes, token - 1));
}

struct neighbour {
    size_t token;
    unsigned class, shape;
};

/* The neighbour to the left that says something: over the full stop of an abbreviation ("Dr. Smith" has a title before Smith). */
static inline struct neighbour look_left(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    const struct token *items = letter->tokens.items;

    if (token == 0 || items[token].space >= BREAK_COLUMN)
        return (struct neighbour){token == 0 ? 0 : token - 1, CLASS_EDGE, SHAPE_NONE};
    size_t i = token - 1;
    i -= is_stop_of_word(letter, classes, i);
    return (struct neighbour){i, classes->class[i], items[i].shape};
}

/* The same to the right: over the full stop of an initial or an abbreviation that the token itself is. */
static inline struct neighbour look_right(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    const struct token *items = letter->tokens.items;
    size_t i = token + 1, count = letter->tokens.count;

    if (i + 1 < count && items[i].mark == '.' && items[i].space == BREAK_NONE && items[i + 1].space < BREAK_COLUMN &&
        (items[token].shape == SHAPE_INITIAL || abbreviates(letter, classes, token)))
        i++;
    if (i >= count || items[i].space >= BREAK_COLUMN)
        return (struct neighbour){i, CLASS_EDGE, SHAPE_NONE};
    return (struct neighbour){i, classes->class[i], items[i].shape};
}

/* The last letters of a word as a number below ENDINGS. */
static inline uint32_t ending_of(struct slice word)
{
    uint32_t ending = 0;

    for (size_t i = word.length > ENDING_LETTERS ? word.length - ENDING_LETTERS : 0; i < word.length; i++) {
        char letter = (char)(word.data[i] | 0x20);
        ending = ending * ENDING_SIGNS + (letter >= 'a' && letter <= 'z' ? (uint32_t)(letter - 'a') + 1 : 0);
    }
    return ending;
}

static inline bool is_word(const struct letter *letter, struct neighbour neighbour)
{
    return neighbour.class != CLASS_EDGE && letter->tokens.items[neighbour.token].kind == TOKEN_WORD;
}

enum {
    ALONE_TOKENS = 7,
    MOST_LISTS = EVIDENCE_FEATURES - 34 /* so many other features may a token have */
};

struct line evidence_line_from(const struct letter *letter, size_t start)
{
    size_t end = start + 1;

    while (end < letter->tokens.count && letter->tokens.items[end].space < BREAK_COLUMN && end - start <= ALONE_TOKENS)
        end++;
    return (struct line){start, end - start <= ALONE_TOKENS};
}

struct line evidence_line(const struct letter *letter, size_t token)
{
    while (token > 0 && letter->tokens.items[token].space < BREAK_COLUMN)
        token--;
    return evidence_line_from(letter, token);
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

enum { NEAR_TOKENS = 32 };

/* Whoever writes names without capitals writes sentences so, too. */
static bool has_capitals_near(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    size_t first = token > NEAR_TOKENS ? token - NEAR_TOKENS : 0;

    for (size_t i = first; i < letter->tokens.count && i <= token + NEAR_TOKENS; i++)
        if (items[i].shape == SHAPE_CAPITAL)
            return true;
    return false;
}

typedef void feature_sink(void *context, uint32_t feature);

/* What patterns found in this token and in those around it. */
static inline __attribute__((always_inline)) void note_covers(const struct letter *letter, const struct token_classes *classes, size_t token,
                                                              uint32_t class, feature_sink *sink, void *context)
{
    const uint32_t *first = letter->evidence->first;
    uint32_t class_count = first[FAMILY_AFTER] - first[FAMILY_BEFORE];
    size_t left = token, right = letter->tokens.count - 1 - token;
    const uint8_t *cover = &classes->cover[token]; /* 1 + the type, or nought */

    if (cover[0]) {
        sink(context, first[FAMILY_COVER] + cover[0] - 1u);
        sink(context, first[FAMILY_COVER_SHAPE] + (cover[0] - 1u) * SHAPES + letter->tokens.items[token].shape);
        sink(context, first[FAMILY_COVER_WORD] + (cover[0] - 1u) * class_count + class);
    }
    if (left >= 1 && cover[-1]) {
        sink(context, first[FAMILY_COVER_BEFORE] + cover[-1] - 1u);
        sink(context, first[FAMILY_COVER_BEFORE_WORD] + (cover[-1] - 1u) * class_count + class);
    }
    if (right >= 1 && cover[1]) {
        sink(context, first[FAMILY_COVER_AFTER] + cover[1] - 1u);
        sink(context, first[FAMILY_COVER_AFTER_WORD] + (cover[1] - 1u) * class_count + class);
    }
    if (left >= 2 && cover[-2])
        sink(context, first[FAMILY_COVER_BEFORE2] + cover[-2] - 1u);
    if (right >= 2 && cover[2])
        sink(context, first[FAMILY_COVER_AFTER2] + cover[2] - 1u);
}

bool evidence_is_english(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    return item->kind == TOKEN_WORD && item->shape != SHAPE_INITIAL && lexicon_record(letter->lexicon, classes->record[token])->tier != 0;
}

static inline __attribute__((always_inline)) void note_vocabulary(const struct letter *letter, const struct token_classes *classes, enum family family,
                                                                  size_t token, feature_sink *sink, void *context)
{
    const struct evidence_model *model = letter->evidence;
    char key[LIMIT_WORD_KEY];

    if (!evidence_is_english(letter, classes, token))
        return;
    size_t length = fold_word(letter_word(letter, token), key, sizeof key);
    unsigned number = vocabulary_number(model->vocabulary, slice_of(key, length));
    if (number != VOCABULARY_NONE)
        sink(context, model->first[family] + number);
}

/* Hands every feature of a token to sink.  Inline, so that adding up weights makes no list first. */
static inline __attribute__((always_inline)) void each_feature(const struct letter *letter, const struct token_classes *classes, size_t token,
                                                               struct line line, feature_sink *sink, void *context)
{
    const struct evidence_model *model = letter->evidence;
    const struct token *item = &letter->tokens.items[token];
    const uint32_t *first = model->first;
    uint32_t class = classes->class[token];
    struct neighbour before = look_left(letter, classes, token), after = look_right(letter, classes, token);
    struct neighbour after2 = after.class == CLASS_EDGE ? after : look_right(letter, classes, after.token);
    struct neighbour before2 = before.class == CLASS_EDGE ? before : look_left(letter, classes, before.token);
    struct neighbour after3 = after2.class == CLASS_EDGE ? after2 : look_right(letter, classes, after2.token);
    struct neighbour before3 = before2.class == CLASS_EDGE ? before2 : look_left(letter, classes, before2.token);
    const struct word_attributes *record = lexicon_record(model->lexicon, classes->record[token]);

    sink(context, first[FAMILY_BIAS]);
    sink(context, first[FAMILY_WORD] + class * SHAPES + item->shape);
    sink(context, first[FAMILY_BEFORE] + before.class);
    sink(context, first[FAMILY_AFTER] + after.class);
    sink(context, first[FAMILY_AFTER2] + after2.class);
    sink(context, first[FAMILY_BEFORE2] + before2.class);
    sink(context, first[FAMILY_AFTER3] + after3.class);
    sink(context, first[FAMILY_BEFORE3] + before3.class);
    sink(context, first[FAMILY_PAIR] + before.class * (first[FAMILY_AFTER] - first[FAMILY_BEFORE]) + class);
    sink(context, first[FAMILY_SHAPES] + (before.shape * SHAPES + item->shape) * SHAPES + after.shape);
    /* a wrap is a blank: what is hidden must not depend on where lines end */
    sink(context, first[FAMILY_BREAK] + (item->space > BREAK_BLANK && item->space <= BREAK_WRAP ? BREAK_BLANK : item->space));
    size_t lists = 0;
    for (unsigned half = 0; half < 2 && class != CLASS_INITIAL; half++) /* an initial is in no list, whatever its letter is */
        for (uint64_t bits = record->lists[half]; bits && lists < MOST_LISTS; bits &= bits - 1, lists++)
            sink(context, first[FAMILY_LIST] + half * 64 + (unsigned)__builtin_ctzll(bits));
    if (item->shape == SHAPE_UPPER && line_is_upper(letter, token))
        sink(context, first[FAMILY_LINE] + LINE_UPPER);
    if (item->shape == SHAPE_LOWER && has_capitals_near(letter, token))
        sink(context, first[FAMILY_LINE] + LINE_CAPITALS);
    if (before.class == CLASS_EDGE || before.class == CLASS_PERIOD)
        sink(context, first[FAMILY_LINE] + LINE_SENTENCE_START);
    if (item->length <= 2 && item->kind == TOKEN_WORD)
        sink(context, first[FAMILY_LINE] + LINE_SHORT);
    if (line.alone)
        sink(context, first[FAMILY_LINE] + LINE_ALONE);
    if (line.start == 0 && token <= ALONE_TOKENS)
        sink(context, first[FAMILY_LINE] + LINE_FIRST);
    if (classes->written[token] & WRITTEN_LOWER)
        sink(context, first[FAMILY_LINE] + LINE_LOWER_ELSEWHERE);
    note_covers(letter, classes, token, class, sink, context);
    if (item->shape != SHAPE_LOWER)
        note_vocabulary(letter, classes, FAMILY_ITSELF, token, sink, context);
    if (is_word(letter, before))
        note_vocabulary(letter, classes, FAMILY_WORD_BEFORE, before.token, sink, context);
    if (is_word(letter, after))
        note_vocabulary(letter, classes, FAMILY_WORD_AFTER, after.token, sink, context);
    if (class == CLASS_UNKNOWN && item->length > ENDING_LETTERS)
        sink(context, first[FAMILY_SUFFIX] + ending_of(letter_word(letter, token)));
    if (is_word(letter, before))
        sink(context, first[FAMILY_BEFORE_ENDING] + ending_of(letter_word(letter, before.token)));
    if (is_word(letter, after))
        sink(context, first[FAMILY_AFTER_ENDING] + ending_of(letter_word(letter, after.token)));
}

struct feature_list {
    uint32_t *features;
    size_t count;
};

static void put_feature(void *context, uint32_t feature)
{
    struct feature_list *list = context;
    list->features[list->count++] = feature;
}

size_t evidence_features(const struct letter *letter, const struct token_classes *classes, size_t token,
                         uint32_t features[EVIDENCE_FEATURES])
{
    struct feature_list list = {features, 0};
    each_feature(letter, classes, token, evidence_line(letter, token), put_feature, &list);
    return list.count;
}

struct feature_sum {
    lanes all;
    const struct weights *weights;
};

static inline void add_feature(void *context, uint32_t feature)
{
    struct feature_sum *sum = context;
    sum->all += load_lanes(sum->weights[feature].tag);
}

lanes evidence_sum(const struct letter *letter, const struct token_classes *classes, size_t token, struct line line)
{
    struct feature_sum sum = {load_lanes(letter->evidence->sums.lean), letter->evidence->weights};
    each_feature(letter, classes, token, line, add_feature, &sum);
    return sum.all;
}
