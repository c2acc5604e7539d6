#include "replace/sweep_index.h"

#include "base/limits.h"

/* English words of these levels (SCOWL) are in everybody's vocabulary: alone they show no name. */
enum { COMMON_TIER = 50 };

static bool is_removed(const struct span *span)
{
    return span->action != ACTION_KEEP;
}

static struct slice view_text(const struct letter *letter, const struct span *span)
{
    return slice_of(letter->view.text.data + span->view.start.byte, view_range_length(span->view));
}

/* What a word is by itself: of a person's name, anything but a common word; of an employer or
 * place, only what no list knows, because their words are those of the language. */
static bool shows_alone(const struct letter *letter, size_t token, const struct span *span)
{
    uint16_t record = letter->tokens.items[token].attributes;
    if (letter->lexicon == NULL || record == LEXICON_UNKNOWN) {
        return true;
    }
    const struct word_attributes *attributes = lexicon_record(letter->lexicon, record);
    return span->type == TYPE_NAME && (attributes->tier == 0 || attributes->tier > COMMON_TIER);
}

static bool is_telling(const struct mention_word *word)
{
    switch (word->part) {
    case PART_GIVEN:
    case PART_MIDDLE:
    case PART_SURNAME:
    case PART_STEM:
        return true;
    default:
        return false;
    }
}

static void set_bit(uint64_t *bits, size_t bit)
{
    bits[bit / 64] |= UINT64_C(1) << (bit % 64);
}

static bool has_bit(const uint64_t *bits, size_t bit)
{
    return bits[bit / 64] >> (bit % 64) & 1;
}

/* "XXXXX": what an earlier redaction left, though a span holds it together with a name. */
static bool is_one_letter(const char *folded, size_t length)
{
    for (size_t i = 1; i < length; i++) {
        if (folded[i] != folded[0]) {
            return false;
        }
    }
    return true;
}

static void add_word(struct sweep_index *index, const struct letter *letter, size_t token,
                     uint32_t span_number, const struct span *span)
{
    char folded[LIMIT_WORD_KEY];
    size_t length = fold_word(letter_word(letter, token), folded, sizeof folded);
    if (length < SWEEP_SHORTEST_WORD || is_one_letter(folded, length)) {
        return;
    }
    struct slice key = arena_copy(letter->arena, slice_of(folded, length));
    uint64_t *place = key.data == NULL ? NULL : hash_map_place(&index->words, key, true);
    if (place == NULL) {
        index->failed = true;
        return;
    }
    bool alone = shows_alone(letter, token, span);
    if (*place == 0) {
        index->swept[index->swept_count++] = (struct swept_word){span_number, span->entity, alone};
        *place = index->swept_count;
    } else if (alone) {
        index->swept[*place - 1].alone = true;
    }
}

static uint64_t *new_records(const struct letter *letter)
{
    size_t records = letter->lexicon ? lexicon_record_count(letter->lexicon) : 1;
    return arena_take(letter->arena, (records + 63) / 64, sizeof(uint64_t));
}

/* Hands the telling words of removed names to `use`. */
typedef void word_user(struct sweep_index *index, const struct letter *letter, size_t token,
                       uint32_t span_number, const struct span *span);

static void each_name_word(struct sweep_index *index, const struct letter *letter,
                           const struct spans *spans, const struct cast *cast, word_user *use)
{
    for (size_t i = 0; i < cast->mention_count; i++) {
        const struct mention *mention = &cast->mentions[i];
        const struct span *span = &spans->items[mention->span];
        for (size_t w = 0; is_removed(span) && w < mention->word_count; w++) {
            if (is_telling(&mention->words[w])) {
                use(index, letter, mention->words[w].token, mention->span, span);
            }
        }
    }
}

/* The place of a word's first two letters; SWEEP_PAIRS: they are not of ASCII. */
static size_t first_pair(struct slice word)
{
    size_t one = word.length < 2 ? 26 : (size_t)((unsigned char)word.data[0] | 0x20) - 'a';
    size_t two = word.length < 2 ? 26 : (size_t)((unsigned char)word.data[1] | 0x20) - 'a';
    return one < 26 && two < 26 ? one * 26 + two : SWEEP_PAIRS;
}

bool sweep_index_begins_name(const struct sweep_index *index, struct slice word)
{
    size_t pair = first_pair(word);
    return pair == SWEEP_PAIRS || has_bit(index->pairs, pair);
}

static void add_record(struct sweep_index *index, const struct letter *letter, size_t token,
                       uint32_t span_number, const struct span *span)
{
    (void)span_number;
    (void)span;
    char folded[LIMIT_WORD_KEY];
    size_t length = fold_word(letter_word(letter, token), folded, sizeof folded);
    set_bit(index->pairs, first_pair(slice_of(folded, length)));
    set_bit(index->records, letter->tokens.items[token].attributes);
    index->word_count++;
}

static void add_wanted_word(struct sweep_index *index, const struct letter *letter, size_t token,
                            uint32_t span_number, const struct span *span)
{
    if (has_bit(index->wanted, letter->tokens.items[token].attributes)) {
        add_word(index, letter, token, span_number, span);
    }
}

void sweep_index_names(struct sweep_index *index, const struct letter *letter,
                       const struct spans *spans, const struct cast *cast,
                       const uint32_t *suspects, size_t suspect_count, bool all)
{
    index->wanted = new_records(letter);
    index->swept = arena_take(letter->arena, index->word_count + 1, sizeof *index->swept);
    if (index->wanted == NULL || index->swept == NULL) {
        index->failed = true;
        return;
    }
    for (size_t i = 0; i < suspect_count; i++) {
        set_bit(index->wanted, letter->tokens.items[suspects[i]].attributes);
    }
    each_name_word(index, letter, spans, cast, all ? add_word : add_wanted_word);
}

static void put(struct sweep_index *index, struct hash_map *map, struct slice key, uint64_t value,
                bool join)
{
    uint64_t *place = hash_map_place(map, key, true);
    if (place == NULL) {
        index->failed = true;
    } else if (join) {
        *place |= value;
    } else if (*place == 0) {
        *place = value;
    }
}

static size_t beginning(struct slice digits)
{
    size_t number = 0;
    for (size_t i = 0; i < SWEEP_SHORTEST_NUMBER; i++) {
        number = number * 10 + (size_t)(digits.data[i] - '0');
    }
    return number;
}

static unsigned char lower(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
}

/* A field's place among the shapes; no regard to case. */
static size_t field_shape(struct slice field)
{
    size_t first = lower(field.data[0]), last = lower(field.data[field.length - 1]);
    return (field.length * 1021 + first * 61 + last) % SWEEP_SHAPES;
}

static void add_number(struct sweep_index *index, const struct letter *letter, uint32_t number,
                       struct slice text)
{
    char *digits = arena_take(letter->arena, SWEEP_LONGEST_NUMBER, 1);
    size_t length = 0;
    if (digits == NULL) {
        index->failed = true;
        return;
    }
    for (size_t i = 0; i < text.length && length < SWEEP_LONGEST_NUMBER; i++) {
        if (text.data[i] >= '0' && text.data[i] <= '9') {
            digits[length++] = text.data[i];
        }
    }
    if (length >= SWEEP_SHORTEST_NUMBER) {
        put(index, &index->numbers, slice_of(digits, length), (uint64_t)number + 1, false);
        put(index, &index->beginnings, slice_of(digits, SWEEP_SHORTEST_NUMBER),
            UINT64_C(1) << length, true);
        set_bit(index->begun, beginning(slice_of(digits, length)));
        index->any_number = true;
    }
}

static struct slice lower_copy(struct arena *arena, struct slice text)
{
    char *copy = arena_take(arena, text.length + 1, 1);
    for (size_t i = 0; copy != NULL && i < text.length; i++) {
        copy[i] = (char)lower(text.data[i]);
    }
    return slice_of(copy, copy == NULL ? 0 : text.length);
}

static void add_contact(struct sweep_index *index, const struct letter *letter, uint32_t number,
                        struct slice text)
{
    struct slice key = lower_copy(letter->arena, text);
    if (key.data == NULL) {
        index->failed = true;
    } else if (key.length >= SWEEP_SHORTEST_WORD) {
        put(index, &index->contacts, key, (uint64_t)number + 1, false);
        set_bit(index->shapes, field_shape(key));
        index->contact_lengths |= UINT64_C(1) << key.length % 64;
        if (!index->any_contact || key.length < index->shortest_contact) {
            index->shortest_contact = key.length;
        }
        index->any_contact = true;
    }
}

void sweep_index_build(struct sweep_index *index, const struct letter *letter,
                       const struct spans *spans, const struct cast *cast)
{
    *index = (struct sweep_index){0};
    hash_map_init(&index->words, letter->seed);
    hash_map_init(&index->numbers, letter->seed);
    hash_map_init(&index->beginnings, letter->seed);
    hash_map_init(&index->contacts, letter->seed);
    index->records = new_records(letter);
    if (index->records == NULL) {
        index->failed = true;
        return;
    }
    each_name_word(index, letter, spans, cast, add_record);
    for (size_t i = 0; i < spans->count; i++) {
        const struct span *span = &spans->items[i];
        if (!is_removed(span)) {
            continue;
        }
        bool number = type_is_code((enum type)span->type) || span->type == TYPE_PHONE || span->type == TYPE_FAX;
        bool contact = span->type == TYPE_EMAIL || span->type == TYPE_URL || span->type == TYPE_IP || span->type == TYPE_USERNAME;
        if (number) {
            add_number(index, letter, (uint32_t)i, view_text(letter, span));
        }
        if (number || contact) {
            add_contact(index, letter, (uint32_t)i, view_text(letter, span));
        }
    }
}

void sweep_index_free(struct sweep_index *index)
{
    hash_map_free(&index->words);
    hash_map_free(&index->numbers);
    hash_map_free(&index->beginnings);
    hash_map_free(&index->contacts);
}

/* What a map has for a key; 0: nothing. */
static uint64_t value_of(struct hash_map *map, struct slice key)
{
    const uint64_t *place = hash_map_place(map, key, false);
    return place == NULL ? 0 : *place;
}

const struct swept_word *sweep_index_word(struct sweep_index *index, struct slice word)
{
    char folded[LIMIT_WORD_KEY];
    size_t length = fold_word(word, folded, sizeof folded);
    uint64_t place = length < SWEEP_SHORTEST_WORD ? 0 : value_of(&index->words, slice_of(folded, length));
    return place == 0 ? NULL : &index->swept[place - 1];
}

uint64_t sweep_index_lengths(struct sweep_index *index, struct slice digits)
{
    if (!has_bit(index->begun, beginning(digits))) {
        return 0;
    }
    return value_of(&index->beginnings, slice_of(digits.data, SWEEP_SHORTEST_NUMBER));
}

static bool find(struct hash_map *map, struct slice key, uint32_t *span)
{
    uint64_t number = value_of(map, key);
    if (number == 0) {
        return false;
    }
    *span = (uint32_t)(number - 1);
    return true;
}

bool sweep_index_number(struct sweep_index *index, struct slice digits, uint32_t *span)
{
    return find(&index->numbers, digits, span);
}

bool sweep_index_contact(struct sweep_index *index, struct arena *arena, struct slice field,
                         uint32_t *span)
{
    if (field.length < SWEEP_SHORTEST_WORD || !has_bit(index->shapes, field_shape(field))) {
        return false;
    }
    struct arena_mark before = arena_mark(arena);
    struct slice key = lower_copy(arena, field);
    bool found = key.data != NULL && find(&index->contacts, key, span);
    if (key.data == NULL) {
        index->failed = true;
    }
    arena_release(arena, before);
    return found;
}
