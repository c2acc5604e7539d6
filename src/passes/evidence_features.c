/* Features: what speaks for and against a word being part of a name. */
#include "passes/evidence_parts.h"

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
