#include "passes/phrases.h"

#include <stdlib.h>

#include "base/grow.h"
#include "passes/written.h"

#define JOINING_MARKS "-.,'&/#@_+:()"

struct phrase_word {
    struct slice key;
    bool optional; /* a direction: "1450 N Oak St" is 1450 Oak Street */
};

struct sought_phrase {
    struct phrase_word *words; /* the first is not optional */
    size_t word_count;
    struct phrase_meaning meaning;
    size_t next; /* another phrase with this first word: index + 1 */
};

enum {
    PHRASE_WORDS = 64,  /* longer phrases are told by their beginning */
    LONGEST_CHAIN = 256 /* phrases of one first word that are tried */
};

static bool read_short_forms(struct phrases *phrases)
{
    struct slice table = phrases->short_forms, word, class;
    uint64_t number = 0;

    while (next_table_row(&table, &word, &class)) {
        uint64_t *of_class = hash_map_place(&phrases->class_of, class, true);
        if (!of_class)
            return false;
        if (*of_class == 0)
            *of_class = ++number;
        uint64_t value = *of_class;
        uint64_t *of_word = hash_map_place(&phrases->class_of, word, true);
        if (!of_word)
            return false;
        *of_word = value;
    }
    return true;
}

enum scrim_status phrases_init(struct phrases *phrases, struct arena *arena, struct hash_seed seed,
                               bool loose, struct slice short_forms, struct scrim_error *error)
{
    *phrases = (struct phrases){.arena = arena, .loose = loose, .short_forms = short_forms};
    hash_map_init(&phrases->first_words, seed);
    hash_map_init(&phrases->class_of, seed);
    near_words_init(&phrases->near, arena, seed);
    return read_short_forms(phrases) ? SCRIM_OK : error_no_memory(error);
}

void phrases_free(struct phrases *phrases)
{
    hash_map_free(&phrases->first_words);
    hash_map_free(&phrases->class_of);
    near_words_free(&phrases->near);
    free(phrases->items);
}

/* Looking up does not change a table. */
static uint64_t look_up(const struct hash_map *map, struct slice key)
{
    const uint64_t *place = hash_map_place((struct hash_map *)map, key, false);
    return place ? *place : 0;
}

static bool does_not_count(const struct phrases *phrases, const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];

    if (item->kind == TOKEN_POSSESSIVE)
        return true;
    if (item->kind == TOKEN_MARK)
        return strchr(JOINING_MARKS, item->mark) != NULL;
    return phrases->loose && item->length == 3 && item->kind == TOKEN_WORD &&
           (memcmp(letter_word(letter, token).data, "and", 3) == 0 ||
            memcmp(letter_word(letter, token).data, "AND", 3) == 0);
}

/* The words of a phrase; *count is 0 when it has none. */
static struct phrase_word *read_words(struct phrases *phrases, const struct letter *value,
                                      size_t first, size_t end, size_t *count)
{
    struct phrase_word *words = arena_take(phrases->arena, PHRASE_WORDS, sizeof *words);

    *count = 0;
    for (size_t i = first; words && i < end && *count < PHRASE_WORDS; i++) {
        char bytes[LIMIT_WORD_KEY];
        struct slice key = letter_key(value, i, bytes);
        if (key.length == 0 || does_not_count(phrases, value, i))
            continue;
        bool optional = phrases->loose && value_in_list(value, i, LIST_direction);
        if (optional && *count == 0)
            continue; /* what comes before the first word is hidden by being next to it, or not */
        words[*count] = (struct phrase_word){arena_copy(phrases->arena, key), optional};
        if (!words[(*count)++].key.data)
            return NULL;
    }
    return words;
}

static bool add_first_word(struct phrases *phrases, struct slice key, struct sought_phrase phrase)
{
    uint64_t *place = hash_map_place(&phrases->first_words, key, true);

    if (!place || !GROW_ONE(phrases->items, phrases->count, phrases->capacity, LIMIT_KNOWN_FORMS))
        return false;
    phrase.next = (size_t)*place;
    phrases->items[phrases->count++] = phrase;
    *place = phrases->count;
    return true;
}

/* Under its first word and every short form of it. */
static bool add_under_all_forms(struct phrases *phrases, struct sought_phrase phrase)
{
    struct slice key = phrase.words[0].key, table = phrases->short_forms, word, class;
    uint64_t own = look_up(&phrases->class_of, key);

    if (!add_first_word(phrases, key, phrase))
        return false;
    while (own && next_table_row(&table, &word, &class))
        if (look_up(&phrases->class_of, word) == own && !slice_equal(word, key) &&
            !add_first_word(phrases, word, phrase))
            return false;
    return !phrases->loose || near_words_add(&phrases->near, key);
}

enum scrim_status phrases_add(struct phrases *phrases, const struct letter *value, size_t first,
                              size_t end, struct phrase_meaning meaning, bool *added,
                              struct scrim_error *error)
{
    struct sought_phrase phrase = {.meaning = meaning};

    phrase.words = read_words(phrases, value, first, end, &phrase.word_count);
    *added = phrase.words && phrase.word_count > 0;
    if (!phrase.words || (*added && !add_under_all_forms(phrases, phrase)))
        return error_no_memory(error);
    return SCRIM_OK;
}

bool may_be_mistyped(const struct letter *letter, size_t token)
{
    static const enum list names[] = {LIST_given_female, LIST_given_male, LIST_given_world,
                                      LIST_surname_us, LIST_surname_world};
    const struct token *item = &letter->tokens.items[token];
    const struct word_attributes *record = lexicon_record(letter->lexicon, item->attributes);
    uint64_t lists[2] = {record->lists[0], record->lists[1]};
    bool named = false;

    if (item->kind != TOKEN_WORD || record->tier > 0)
        return false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        int list = letter->lists->number[names[i]];
        named = named || attributes_in_list(record, list);
        if (list >= 0)
            lists[list >> 6] &= ~(UINT64_C(1) << (list & 63));
    }
    return lists[0] == 0 && lists[1] == 0 && (!named || item->shape != SHAPE_LOWER);
}

static bool same_word(const struct phrases *phrases, const struct letter *letter, size_t token,
                      struct slice key, struct slice wanted)
{
    if (slice_equal(key, wanted))
        return true;
    if (!phrases->loose)
        return false;
    uint64_t class = look_up(&phrases->class_of, key);
    if (class && class == look_up(&phrases->class_of, wanted))
        return true;
    return near_length(wanted) >= NEAR_SHORTEST && may_be_mistyped(letter, token) &&
           one_error_apart(key, wanted);
}

/* The token behind the phrase, 0 when it does not stand here. */
static size_t match(const struct phrases *phrases, const struct sought_phrase *phrase,
                    const struct letter *letter, size_t token)
{
    size_t word = 1, end = token + 1;

    for (size_t i = end; word < phrase->word_count && i < letter->tokens.count; i++) {
        char bytes[LIMIT_WORD_KEY];
        uint8_t space = letter->tokens.items[i].space;
        if (space == BREAK_COLUMN || space > BREAK_LINE)
            break; /* short lines look as if they stood for themselves */
        if (does_not_count(phrases, letter, i))
            continue;
        struct slice key = letter_key(letter, i, bytes);
        while (word < phrase->word_count && phrase->words[word].optional &&
               !same_word(phrases, letter, i, key, phrase->words[word].key))
            word++;
        if (word < phrase->word_count &&
            same_word(phrases, letter, i, key, phrase->words[word].key)) {
            word++;
            end = i + 1;
        } else if (!phrases->loose || !value_in_list(letter, i, LIST_direction)) {
            break;
        }
    }
    while (word < phrase->word_count && phrase->words[word].optional)
        word++;
    return word == phrase->word_count ? end : 0;
}

/* A phrase is no part of a longer word or number: "42" does not stand in "A42". */
static bool is_bounded(const struct letter *letter, size_t first, size_t end)
{
    const struct token *items = letter->tokens.items;

    if (first > 0 && items[first].space == BREAK_NONE &&
        (items[first - 1].kind == TOKEN_NUMBER || items[first - 1].kind == TOKEN_WORD))
        return false;
    return end == letter->tokens.count || items[end].space != BREAK_NONE ||
           (items[end].kind != TOKEN_NUMBER && items[end].kind != TOKEN_WORD);
}

static bool is_shown(const struct letter *letter, size_t first, size_t end)
{
    const struct token *items = letter->tokens.items;

    if (items[first].kind == TOKEN_NUMBER)
        return true;
    if (end - first == 1)
        return written_as_name(letter, first);
    return items[first].shape != SHAPE_LOWER && items[end - 1].shape != SHAPE_LOWER;
}

static bool find_under(const struct phrases *phrases, struct slice key, const struct letter *letter,
                       size_t token, size_t *end, struct phrase_meaning *meaning)
{
    size_t item = (size_t)look_up(&phrases->first_words, key);
    bool found = false;

    for (size_t i = 0; item > 0 && i < LONGEST_CHAIN; i++) {
        const struct sought_phrase *phrase = &phrases->items[item - 1];
        size_t stop = match(phrases, phrase, letter, token);
        if (stop && is_bounded(letter, token, stop) && (!found || stop > *end) &&
            (!phrase->meaning.shown || is_shown(letter, token, stop))) {
            *end = stop;
            *meaning = phrase->meaning;
            found = true;
        }
        item = phrase->next;
    }
    return found;
}

bool phrases_find(const struct phrases *phrases, const struct letter *letter, size_t token,
                  size_t *end, struct phrase_meaning *meaning)
{
    char bytes[LIMIT_WORD_KEY];
    struct slice key = letter_key(letter, token, bytes), nearest;

    if (key.length == 0 || phrases->count == 0)
        return false;
    if (find_under(phrases, key, letter, token, end, meaning))
        return true;
    return phrases->loose && phrases->near.count > 0 && may_be_mistyped(letter, token) &&
           near_words_find(&phrases->near, key, &nearest) &&
           find_under(phrases, nearest, letter, token, end, meaning);
}
