#include "passes/word_classes.h"

#include <stdlib.h>

#include "base/limits.h"
#include "passes/misspelt.h"

/* One condition: any of these lists (or none of them), or an English tier. */
struct condition {
    uint64_t lists[2];
    bool negated, english;
    uint8_t tier; /* at most; 0: not asked */
};

enum { CONDITIONS = 5, CLASS_NAME = 24 };

struct class_rule {
    char name[CLASS_NAME];
    struct condition conditions[CONDITIONS];
    size_t condition_count;
};

struct word_classes {
    struct class_rule rules[CLASS_MAXIMUM]; /* the first CLASS_FIRST_WORD carry names only */
    uint8_t flags[CLASS_MAXIMUM];           /* enum class_flag */
    size_t count;
    const uint8_t *of_record; /* own_records, or what the packer made */
    uint8_t *own_records;
    uint64_t cased_lists[2]; /* lists whose phrases count only with a capital: places, companies */
    uint64_t asked_lists[2]; /* lists that rules ask for alone: their phrases are no words of their own ("my brother" of "farm with my brother") */
};

static const char *const fixed_names[CLASS_FIRST_WORD] = {
    "edge",  "number", "possessive-mark", "comma", "period",    "colon", "semicolon", "hyphen",
    "slash", "open",   "close",           "quote", "ampersand", "hash",  "mark",      "initial", "unknown",
};

static bool condition_holds(const struct condition *condition, const struct word_attributes *word)
{
    bool holds = (word->lists[0] & condition->lists[0]) || (word->lists[1] & condition->lists[1]);

    if (condition->english && word->tier > 0)
        holds = true;
    if (condition->tier > 0 && word->tier > 0 && word->tier <= condition->tier)
        holds = true;
    return holds != condition->negated;
}

static unsigned classify(const struct word_classes *classes, const struct word_attributes *word)
{
    for (unsigned class = CLASS_FIRST_WORD; class < classes->count; class++) {
        const struct class_rule *rule = &classes->rules[class];
        size_t i = 0;
        while (i < rule->condition_count && condition_holds(&rule->conditions[i], word))
            i++;
        if (i == rule->condition_count)
            return class;
    }
    return CLASS_UNKNOWN;
}

static struct slice next_word(struct slice *rest)
{
    size_t i = 0;
    while (i < rest->length && (rest->data[i] == ' ' || rest->data[i] == '\t'))
        i++;
    size_t start = i;
    while (i < rest->length && rest->data[i] != ' ' && rest->data[i] != '\t')
        i++;
    struct slice word = slice_of(rest->data + start, i - start);
    *rest = slice_of(rest->data + i, rest->length - i);
    return word;
}

static bool add_alternative(struct condition *condition, struct slice name, const struct lexicon *lexicon)
{
    if (slice_equal(name, SLICE("english"))) {
        condition->english = true;
        return true;
    }
    if (slice_starts_with(name, SLICE("tier:")) && name.length == 7 && name.data[5] >= '0' && name.data[5] <= '9' &&
        name.data[6] >= '0' && name.data[6] <= '9') {
        condition->tier = (uint8_t)((name.data[5] - '0') * 10 + (name.data[6] - '0'));
        return true;
    }
    int list = lexicon_list(lexicon, name);
    if (list < 0)
        return false;
    condition->lists[list >> 6] |= UINT64_C(1) << (list & 63);
    return true;
}

static enum scrim_status read_condition(struct class_rule *rule, struct slice word, const struct lexicon *lexicon,
                                        unsigned line, struct scrim_error *error)
{
    if (rule->condition_count == CONDITIONS)
        return error_set(error, SCRIM_CONFIGURATION, "word-classes.evidence:%u: too many conditions", line);
    struct condition *condition = &rule->conditions[rule->condition_count++];
    *condition = (struct condition){.negated = word.data[0] == '!'};
    size_t start = condition->negated;
    for (size_t i = start; i <= word.length; i++) {
        if (i < word.length && word.data[i] != '|')
            continue;
        if (!add_alternative(condition, slice_of(word.data + start, i - start), lexicon))
            return error_set(error, SCRIM_CONFIGURATION, "word-classes.evidence:%u: no such list: %.*s", line,
                             (int)(i - start), word.data + start);
        start = i + 1;
    }
    return SCRIM_OK;
}

static bool read_flag(uint8_t *flags, struct slice word)
{
    if (slice_equal(word, SLICE("+abbreviates")))
        *flags |= CLASS_ABBREVIATES;
    else if (slice_equal(word, SLICE("+joins")))
        *flags |= CLASS_JOINS;
    else if (slice_equal(word, SLICE("+lower")))
        *flags |= CLASS_LOWER;
    else if (slice_equal(word, SLICE("+capital")))
        *flags |= CLASS_CAPITAL;
    else if (slice_equal(word, SLICE("+follows")))
        *flags |= CLASS_FOLLOWS;
    else if (slice_equal(word, SLICE("+written")))
        *flags |= CLASS_WRITTEN;
    else if (slice_equal(word, SLICE("+function")))
        *flags |= CLASS_FUNCTION;
    else
        return false;
    return true;
}

static enum scrim_status read_line(struct word_classes *classes, struct slice line_text, const struct lexicon *lexicon,
                                   unsigned line, struct scrim_error *error)
{
    struct slice rest = line_text, name = next_word(&rest), word;

    if (name.length == 0 || name.data[0] == '#')
        return SCRIM_OK;
    if (classes->count == CLASS_MAXIMUM || name.length >= CLASS_NAME)
        return error_set(error, SCRIM_CONFIGURATION, "word-classes.evidence:%u: too many classes, or too long a name", line);
    uint8_t *flags = &classes->flags[classes->count];
    struct class_rule *rule = &classes->rules[classes->count++];
    *rule = (struct class_rule){.condition_count = 0};
    memcpy(rule->name, name.data, name.length);
    for (word = next_word(&rest); word.length > 0; word = next_word(&rest)) {
        enum scrim_status status =
            read_flag(flags, word) ? SCRIM_OK : read_condition(rule, word, lexicon, line, error);
        if (status)
            return status;
    }
    if (rule->condition_count == 0)
        return error_set(error, SCRIM_CONFIGURATION, "word-classes.evidence:%u: a class without conditions", line);
    return SCRIM_OK;
}

static enum scrim_status read_classes(struct word_classes *classes, struct slice text, const struct lexicon *lexicon,
                                      struct scrim_error *error)
{
    unsigned line = 0;

    for (size_t i = 0; i < CLASS_FIRST_WORD; i++)
        memcpy(classes->rules[i].name, fixed_names[i], strlen(fixed_names[i]) + 1);
    classes->flags[CLASS_HYPHEN] = CLASS_JOINS;
    classes->flags[CLASS_AMPERSAND] = CLASS_JOINS;
    classes->count = CLASS_FIRST_WORD;
    while (text.length > 0) {
        const char *end = memchr(text.data, '\n', text.length);
        size_t length = end ? (size_t)(end - text.data) : text.length;
        enum scrim_status status = read_line(classes, slice_of(text.data, length), lexicon, ++line, error);
        if (status)
            return status;
        length += end != NULL;
        text = slice_of(text.data + length, text.length - length);
    }
    return SCRIM_OK;
}

static void note_list(uint64_t lists[2], const struct lexicon *lexicon, struct slice name)
{
    int list = lexicon_list(lexicon, name);
    if (list >= 0)
        lists[list >> 6] |= UINT64_C(1) << (list & 63);
}

static enum scrim_status classify_records(struct word_classes *classes, const struct lexicon *lexicon, struct scrim_error *error)
{
    size_t records = lexicon_record_count(lexicon);

    if (!(classes->own_records = malloc(records)))
        return error_no_memory(error);
    for (size_t i = 0; i < records; i++)
        classes->own_records[i] =
            (uint8_t)(i == LEXICON_UNKNOWN ? CLASS_UNKNOWN : classify(classes, lexicon_record(lexicon, (uint16_t)i)));
    classes->of_record = classes->own_records;
    return SCRIM_OK;
}

enum scrim_status word_classes_new(struct slice text, const struct lexicon *lexicon, struct word_classes **out,
                                   struct scrim_error *error)
{
    return word_classes_open(text, slice_of(NULL, 0), lexicon, out, error);
}

enum scrim_status word_classes_open(struct slice text, struct slice of_record, const struct lexicon *lexicon,
                                    struct word_classes **out, struct scrim_error *error)
{
    struct word_classes *classes = calloc(1, sizeof *classes);

    *out = NULL;
    if (!classes)
        return error_no_memory(error);
    enum scrim_status status = read_classes(classes, text, lexicon, error);
    if (status == SCRIM_OK && of_record.length == lexicon_record_count(lexicon))
        classes->of_record = (const uint8_t *)of_record.data;
    else if (status == SCRIM_OK)
        status = classify_records(classes, lexicon, error);
    if (status) {
        word_classes_free(classes);
        return status;
    }
    note_list(classes->cased_lists, lexicon, SLICE("place-us"));
    note_list(classes->cased_lists, lexicon, SLICE("place-world"));
    note_list(classes->cased_lists, lexicon, SLICE("company"));
    note_list(classes->cased_lists, lexicon, SLICE("insurer"));
    note_list(classes->asked_lists, lexicon, SLICE("trade-act"));
    note_list(classes->asked_lists, lexicon, SLICE("trade-act-doubt"));
    note_list(classes->asked_lists, lexicon, SLICE("trade-goods"));
    note_list(classes->asked_lists, lexicon, SLICE("business"));
    note_list(classes->asked_lists, lexicon, SLICE("trade-aside"));
    *out = classes;
    return SCRIM_OK;
}

void word_classes_free(struct word_classes *classes)
{
    if (classes)
        free(classes->own_records);
    free(classes);
}

size_t word_class_count(const struct word_classes *classes)
{
    return classes->count;
}

const char *word_class_name(const struct word_classes *classes, unsigned class)
{
    return class < classes->count ? classes->rules[class].name : "";
}

int word_class_find(const struct word_classes *classes, struct slice name)
{
    for (size_t i = 0; i < classes->count; i++)
        if (slice_equal(slice_from_string(classes->rules[i].name), name))
            return (int)i;
    return -1;
}

unsigned word_class_flags(const struct word_classes *classes, unsigned class)
{
    return classes->flags[class];
}

const uint8_t *word_class_all_flags(const struct word_classes *classes)
{
    return classes->flags;
}

unsigned word_class_of_record(const struct word_classes *classes, uint16_t record)
{
    return classes->of_record[record];
}

static unsigned class_of_mark(uint8_t mark)
{
    switch (mark) {
    case ',': return CLASS_COMMA;
    case '.': case '!': case '?': return CLASS_PERIOD;
    case ':': return CLASS_COLON;
    case ';': return CLASS_SEMICOLON;
    case '-': return CLASS_HYPHEN;
    case '/': return CLASS_SLASH;
    case '(': case '[': case '{': case '<': return CLASS_OPEN;
    case ')': case ']': case '}': case '>': return CLASS_CLOSE;
    case '"': case '\'': return CLASS_QUOTE;
    case '&': return CLASS_AMPERSAND;
    case '#': return CLASS_HASH;
    default: return CLASS_MARK;
    }
}

/* A capital letter with a full stop right after it, or one that is no English word by itself. */
static bool is_initial(const struct letter *letter, size_t token, const struct word_attributes *word)
{
    const struct token *item = &letter->tokens.items[token], *next = item + 1;
    bool stop = token + 1 < letter->tokens.count && next->kind == TOKEN_MARK && next->mark == '.' && next->space == BREAK_NONE;

    return item->shape == SHAPE_INITIAL && (stop || word->tier == 0);
}

/* A phrase of a place or a company counts only when it is written with capitals: "long beach" may be a beach.  One that rules alone
 * ask for does not: its words are what they are elsewhere. */
static bool phrase_counts(const struct letter *letter, const struct word_classes *classes, const struct phrase *phrase)
{
    const struct word_attributes *record = lexicon_record(letter->lexicon, phrase->attributes);
    bool cased = (record->lists[0] & classes->cased_lists[0]) || (record->lists[1] & classes->cased_lists[1]);
    const struct token *first = &letter->tokens.items[phrase->first_token];
    const struct token *last = first + phrase->token_count - 1;

    if (record->tier == 0 && !(record->lists[0] & ~classes->asked_lists[0]) && !(record->lists[1] & ~classes->asked_lists[1]))
        return false;
    return !cased || (first->shape != SHAPE_LOWER && last->shape != SHAPE_LOWER);
}

/* What patterns and protected phrases say of each token is evidence like any other. */
static enum scrim_status note_cover(const struct letter *letter, struct token_classes *out, struct scrim_error *error)
{
    uint16_t *strength = arena_take(letter->arena, letter->tokens.count + 1, sizeof *strength);

    if (!strength)
        return error_no_memory(error);
    for (size_t i = 0; i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        size_t token = tokens_at(&letter->tokens, candidate->range.start.byte);
        for (; token < letter->tokens.count && letter->tokens.items[token].start < candidate->range.end.byte; token++) {
            if (candidate->bars)
                out->written[token] |= WRITTEN_BARRED;
            uint8_t cover = (uint8_t)(candidate->type + 1);
            bool stronger = candidate->confidence > strength[token];
            bool as_strong = candidate->confidence == strength[token] && strength[token] > 0;
            /* Of two as strong the type decides, so that it is all one which was found first. */
            if (!candidate->added && (stronger || (as_strong && cover < out->cover[token]))) {
                strength[token] = candidate->confidence;
                out->cover[token] = cover;
            }
        }
    }
    return SCRIM_OK;
}

static size_t next_unknown(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    const uint8_t *found = memchr(classes->class + token, CLASS_UNKNOWN, letter->tokens.count - token);
    return found ? (size_t)(found - classes->class) : letter->tokens.count;
}

/* A word in no list that is written in lower case somewhere is a word of the trade, not a name. */
static enum scrim_status note_lower(const struct letter *letter, struct token_classes *out, struct scrim_error *error)
{
    struct hash_map lower;
    enum scrim_status status = SCRIM_OK;

    hash_map_init(&lower, letter->seed);
    for (unsigned walk = 0; status == SCRIM_OK && walk < 2; walk++)
        for (size_t i = next_unknown(letter, out, 0); status == SCRIM_OK && i < letter->tokens.count;
             i = next_unknown(letter, out, i + 1)) {
            char key[LIMIT_WORD_KEY];
            if ((letter->tokens.items[i].shape == SHAPE_LOWER) != (walk == 0))
                continue;
            struct slice folded = slice_of(key, fold_word(letter_word(letter, i), key, sizeof key));
            if (folded.length == 0) /* too long to be known again: all such words have the same key */
                continue;
            if (walk == 1) {
                if (lower.count > 0 && hash_map_place(&lower, folded, false))
                    out->written[i] |= WRITTEN_LOWER;
                continue;
            }
            folded = arena_copy(letter->arena, folded);
            if (!folded.data || !hash_map_place(&lower, folded, true))
                status = error_no_memory(error);
        }
    hash_map_free(&lower);
    return status;
}

enum scrim_status token_classes_build(struct letter *letter, const struct word_classes *classes,
                                      struct token_classes *out, struct scrim_error *error)
{
    const struct tokens *tokens = &letter->tokens;
    size_t phrase_end = 0;

    out->before = arena_mark(letter->arena);
    out->class = arena_take(letter->arena, tokens->count + 1, 1);
    out->record = arena_take(letter->arena, tokens->count + 1, sizeof *out->record);
    out->phrase = arena_take(letter->arena, tokens->count + 1, 1);
    out->cover = arena_take(letter->arena, tokens->count + 1, 1);
    out->written = arena_take(letter->arena, tokens->count + 1, 1);
    if (!out->class || !out->record || !out->phrase || !out->cover || !out->written)
        return error_no_memory(error);
    for (size_t i = 0; i < tokens->count; i++) {
        const struct token *token = &tokens->items[i];
        if (i < phrase_end)
            continue; /* filled with the phrase it belongs to */
        if (token->kind == TOKEN_NUMBER) {
            out->class[i] = CLASS_NUMBER;
        } else if (token->kind == TOKEN_POSSESSIVE) {
            out->class[i] = CLASS_POSSESSIVE;
        } else if (token->kind == TOKEN_MARK) {
            out->class[i] = (uint8_t)class_of_mark(token->mark);
        } else {
            struct phrase phrase;
            const struct word_attributes *word = lexicon_record(letter->lexicon, token->attributes);
            out->record[i] = token->attributes == LEXICON_UNKNOWN && token->shape == SHAPE_LOWER ? misspelt_record(letter, letter_word(letter, i))
                                                                                                 : token->attributes;
            out->class[i] = is_initial(letter, i, word) ? CLASS_INITIAL : classes->of_record[out->record[i]];
            if (word->phrase_words < 2 ||
                !lexicon_phrase(letter->lexicon, letter->view.text, tokens, i, -1, &phrase) ||
                phrase.token_count > UINT8_MAX || !phrase_counts(letter, classes, &phrase))
                continue;
            out->phrase[i] = (uint8_t)phrase.token_count;
            phrase_end = i + phrase.token_count;
            for (size_t k = i; k < phrase_end; k++) {
                out->record[k] = phrase.attributes;
                out->class[k] = classes->of_record[phrase.attributes];
            }
        }
    }
    return SCRIM_OK;
}

enum scrim_status token_classes_note(const struct letter *letter, struct token_classes *classes, struct scrim_error *error)
{
    enum scrim_status status = note_cover(letter, classes, error);
    return status ? status : note_lower(letter, classes, error);
}

static bool has_own_record(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    return letter->classes->record[token] == (item->kind == TOKEN_WORD ? item->attributes : 0);
}

enum scrim_status token_classes_shrink(struct letter *letter, struct scrim_error *error)
{
    struct token_classes *classes = letter->classes;
    struct arena_mark before_aside = arena_mark(letter->aside);
    size_t count = 0, noted = 0;

    for (size_t i = 0; i < letter->tokens.count; i++)
        count += !has_own_record(letter, i);
    struct phrase_token *found = arena_take(letter->aside, count, sizeof *found);
    for (size_t i = 0; found && i < letter->tokens.count; i++)
        if (!has_own_record(letter, i))
            found[noted++] = (struct phrase_token){(uint32_t)i, classes->record[i]};
    arena_release(letter->arena, classes->before);
    struct phrase_token *kept = arena_take(letter->arena, count, sizeof *kept);
    if (found && kept && count)
        memcpy(kept, found, count * sizeof *kept);
    arena_release(letter->aside, before_aside);
    *classes = (struct token_classes){.phrases = kept, .phrase_count = count};
    return found && kept ? SCRIM_OK : error_no_memory(error);
}

uint16_t token_record(const struct letter *letter, size_t token)
{
    const struct token_classes *classes = letter->classes;
    const struct token *item = &letter->tokens.items[token];
    size_t low = 0, high = classes->phrase_count;

    if (classes->record)
        return classes->record[token];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (classes->phrases[middle].token < token)
            low = middle + 1;
        else
            high = middle;
    }
    bool in_phrase = low < classes->phrase_count && classes->phrases[low].token == token;
    return in_phrase ? classes->phrases[low].record : item->kind == TOKEN_WORD ? item->attributes : 0;
}
