#include <stdlib.h>

#include "base/hash.h"
#include "base/place.h"
#include "rules/dispatch_image.h"
#include "rules/dispatch_order.h"
#include "rules/expression_cache.h"
#include "rules/outline_skip.h"

/* The rows without their masks, and what is turned into rows at the end. */
struct building {
    uint64_t *rows;
    size_t words, back_words;            /* of a row; those of them that rules with `back` have */
    uint16_t *record_row, *word_row;     /* by record */
    uint16_t *place_rows;                /* by what stands at the places of an outline, OUTLINE_ROWS of them */
    uint16_t *rules;                     /* by bit */
    struct rule_automata *automata;      /* by rule */
    uint64_t *records; /* by record: a row of the rules that its word triggers */
    uint64_t *places;  /* as place_rows: a row, before equal ones are shared */
    const struct lexicon *lexicon;
    /* A set a list, turned into rows by record: */
    uint64_t *lists;   /* of rules that its words trigger, and the first words of its phrases */
    uint64_t *entries; /* of rules that only its words trigger */
    struct scrim_error *error;
};

/* A mask has a bit for each word of a row. */
_Static_assert(LIMIT_RULES / 64 + 2 <= 64, "the rules that fill words, and two words that are not full");

/* A bit that no rule has. */
enum { NO_RULE = UINT16_MAX };

static void set_bit(uint64_t *row, size_t bit)
{
    row[bit >> 6] |= (uint64_t)1 << (bit & 63);
}

static uint64_t *row_of(const struct building *building, size_t row)
{
    return building->rows + row * building->words;
}

static uint64_t *record_row(const struct building *building, size_t record)
{
    return building->records + record * building->words;
}

static uint64_t *place_row(const struct building *building, size_t number)
{
    return building->places + number * building->words;
}

static void add_to_row(const struct building *building, size_t row, size_t bit)
{
    set_bit(row_of(building, row), bit);
}

/* A rule with several digit triggers is tried at any of their lengths before any of their bytes:
 * more often than asked, which costs little and finds nothing else. */
static void add_digits(const struct building *building, const struct trigger *trigger, size_t bit)
{
    size_t least = trigger->least < DISPATCH_DIGITS ? trigger->least : DISPATCH_DIGITS;
    size_t most = trigger->most < DISPATCH_DIGITS ? trigger->most : DISPATCH_DIGITS;
    for (size_t length = least; length <= most; length++)
        add_to_row(building, length, bit);
    for (size_t i = 0; i < trigger->text.length; i++)
        add_to_row(building, ROWS_NEXT + (unsigned char)trigger->text.data[i], bit);
    for (size_t byte = 0; trigger->text.length == 0 && byte < 256; byte++)
        add_to_row(building, ROWS_NEXT + byte, bit);
}

/* The reason gets the place of the trigger. */
static enum scrim_status trigger_error(const struct building *building,
                                       const struct pattern *pattern,
                                       const struct trigger *trigger, const char *reason)
{
    return error_at(building->error, (struct place){pattern->file, trigger->line, trigger->column},
                    "%s", reason);
}

static enum scrim_status add_trigger(const struct building *building, const struct pattern *pattern,
                                     const struct trigger *trigger, size_t bit)
{
    switch (trigger->kind) {
    case TRIGGER_LIST:
    case TRIGGER_ENTRY: {
        int list = lexicon_list(building->lexicon, trigger->text);
        if (list < 0) {
            struct scrim_error reason;
            lexicon_no_list(building->lexicon, pattern->id, trigger->text, &reason);
            return trigger_error(building, pattern, trigger, reason.message);
        }
        uint64_t *sets = trigger->kind == TRIGGER_LIST ? building->lists : building->entries;
        set_bit(sets + (size_t)list * building->words, bit);
        break;
    }
    case TRIGGER_WORD: {
        uint16_t record = lexicon_find(building->lexicon, trigger->text);
        if (lexicon_record(building->lexicon, record)->cue == 0)
            return trigger_error(building, pattern, trigger,
                                 "the lexicon was made without this trigger word");
        set_bit(record_row(building, record), bit);
        break;
    }
    case TRIGGER_DIGITS:
        add_digits(building, trigger, bit);
        break;
    case TRIGGER_MARK: {
        unsigned char byte = (unsigned char)trigger->text.data[0];
        add_to_row(building, ROWS_MARK + (size_t)(byte < 0x80 ? byte : 0x80), bit);
        break;
    }
    case TRIGGER_SHAPE:
        add_to_row(building, ROWS_SHAPE + (size_t)trigger->shape, bit);
        break;
    case TRIGGER_GAP:
        add_to_row(building, ROW_GAP, bit);
        break;
    case TRIGGER_ANY:
        add_to_row(building, ROW_ANY, bit);
        break;
    }
    return SCRIM_OK;
}

/* Most places of most outlines are open to any byte, so every row of a place gets the set of the
 * rules that are open there at once, and only the others' bytes are added one by one. */
static void add_outline(const struct building *building, const struct outline *outline, uint64_t *opened, size_t bit)
{
    static const struct byte_set open = {{~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0}};
    for (size_t place = 0; place < PLACE_COUNT; place++) {
        const struct byte_set *set = &outline->places[place];
        if (memcmp(set, &open, sizeof open) == 0) {
            set_bit(opened + place * building->words, bit);
            continue;
        }
        for (size_t i = 0; i < 4; i++)
            for (uint64_t bits = set->bits[i]; bits != 0; bits &= bits - 1)
                set_bit(place_row(building, place * 256 + i * 64 + (size_t)__builtin_ctzll(bits)), bit);
    }
    for (unsigned key = 0; key < WORD_KEYS; key++)
        if (key_set_has(&outline->keys, key))
            set_bit(place_row(building, OUTLINE_BYTES + (size_t)key), bit);
}

static uint32_t start_of(const struct patterns *patterns, const struct automaton *automaton)
{
    return automaton == &automaton_open ? 0 : (uint32_t)((const char *)automaton - patterns->expressions.data);
}

static enum scrim_status add_outlines(const struct building *building, const struct patterns *patterns)
{
    size_t words = building->words;
    uint64_t *opened = calloc(PLACE_COUNT * words, sizeof *opened);
    if (opened == NULL)
        return error_no_memory(building->error);
    for (size_t bit = 0; bit < words * 64; bit++) {
        struct outline outline;
        uint16_t rule = building->rules[bit];
        if (rule == NO_RULE)
            continue;
        struct expression_automata automata = expression_cache_find(patterns->expressions, patterns->items[rule].regex, &outline);
        building->automata[rule] = (struct rule_automata){start_of(patterns, automata.match), start_of(patterns, automata.behind)};
        add_outline(building, &outline, opened, bit);
    }
    for (size_t place = 0; place < PLACE_COUNT; place++)
        for (size_t byte = 0; byte < 256; byte++)
            for (size_t i = 0; i < words; i++)
                place_row(building, place * 256 + byte)[i] |= opened[place * words + i];
    free(opened);
    return SCRIM_OK;
}

/* Adds the sets of some lists (bit n: list n) to a row. */
static void add_sets(const struct building *building, const uint64_t lists[2], const uint64_t *sets,
                     uint64_t *row)
{
    size_t words = building->words;
    for (size_t half = 0; half < 2; half++)
        for (uint64_t bits = lists[half]; bits != 0; bits &= bits - 1) {
            size_t list = half * 64 + (size_t)__builtin_ctzll(bits);
            for (size_t i = 0; i < words; i++)
                row[i] |= sets[list * words + i];
        }
}

/* The number of the row that equals the one behind the *count that are in use: an earlier one, or this, which is kept then.
 * UINT16_MAX: no room. */
static uint16_t share_row(const struct building *building, struct hash_map *seen, size_t *count)
{
    const char *row = (const char *)row_of(building, *count);
    uint64_t *place = hash_map_place(seen, slice_of(row, building->words * sizeof(uint64_t)), true);
    if (place == NULL || *count == UINT16_MAX - 1)
        return UINT16_MAX;
    if (*place == 0)
        *place = ++*count;
    return (uint16_t)(*place - 1);
}

/* The rows of a record: those of the lists that its word is in and of the word itself; and, where a phrase may begin, of the lists
 * of phrases that it begins too. */
static bool write_record(const struct building *building, uint16_t record, struct hash_map *seen, size_t *count)
{
    size_t size = building->words * sizeof(uint64_t);
    const uint64_t *in = lexicon_record(building->lexicon, record)->lists;
    uint64_t lists[2], *row = row_of(building, *count);
    lexicon_lists_to_trigger(building->lexicon, record, lists);
    memcpy(row, record_row(building, record), size);
    add_sets(building, in, building->lists, row);
    add_sets(building, in, building->entries, row);
    building->word_row[record] = building->record_row[record] = share_row(building, seen, count);
    if (building->word_row[record] == UINT16_MAX || memcmp(lists, in, sizeof lists) == 0)
        return building->word_row[record] != UINT16_MAX;
    row = row_of(building, *count);
    memcpy(row, row_of(building, building->word_row[record]), size);
    add_sets(building, lists, building->lists, row);
    building->record_row[record] = share_row(building, seen, count);
    return building->record_row[record] != UINT16_MAX;
}

/* There are thousands of records, and hundreds of different sets. */
static enum scrim_status write_records(const struct building *building, size_t *count)
{
    size_t records = lexicon_record_count(building->lexicon);
    struct hash_map seen;
    bool good = true;
    hash_map_init(&seen, (struct hash_seed){0, 0});
    for (size_t record = 0; record < records && good; record++)
        good = write_record(building, (uint16_t)record, &seen, count);
    hash_map_free(&seen);
    return good ? SCRIM_OK : error_no_memory(building->error);
}

/* Most bytes at a place are in the same sets as others: their rows are equal. */
static enum scrim_status write_places(const struct building *building, size_t *count)
{
    struct hash_map seen;
    bool good = true;
    hash_map_init(&seen, (struct hash_seed){0, 0});
    for (size_t i = 0; i < OUTLINE_ROWS && good; i++) {
        uint16_t *row = &building->place_rows[i];
        memcpy(row_of(building, *count), place_row(building, i), building->words * sizeof(uint64_t));
        *row = share_row(building, &seen, count);
        good = *row != UINT16_MAX;
    }
    hash_map_free(&seen);
    return good ? SCRIM_OK : error_no_memory(building->error);
}

/* A rule without `after` takes any token before its trigger. */
static void add_after(const struct building *building, const struct pattern *pattern, size_t bit)
{
    for (size_t mark = 0; mark < AFTER_OTHER; mark++)
        if (!pattern->has_after || byte_set_has(&pattern->after, (unsigned char)mark))
            add_to_row(building, ROWS_AFTER + mark, bit);
    if (!pattern->has_after)
        add_to_row(building, ROWS_AFTER + AFTER_OTHER, bit);
}

/* Whether a rule is triggered at the start of a segment only, which then stands behind wide white space: it matches there only, and
 * begins at its trigger. */
static bool is_tied(const struct pattern *pattern)
{
    return pattern->back == 0 && strncmp(pattern->regex, "\\A", 2) == 0 && pattern->cross >= BREAK_BLANK &&
           *outline_skip_alternative(pattern->regex) == '\0';
}

static enum scrim_status add_rule(const struct building *building, const struct pattern *pattern, size_t bit)
{
    enum scrim_status status = SCRIM_OK;
    for (size_t i = 0; i < pattern->trigger_count && status == SCRIM_OK; i++)
        status = add_trigger(building, pattern, &pattern->triggers[i], bit);
    if (!is_tied(pattern))
        add_to_row(building, ROW_INSIDE, bit);
    add_after(building, pattern, bit);
    for (size_t tokens = 0; tokens <= pattern->back; tokens++)
        add_to_row(building, ROWS_BACK + tokens, bit);
    return status;
}

/* *count: rows in use. */
static enum scrim_status fill(const struct building *building, const struct patterns *patterns, size_t *count)
{
    enum scrim_status status = SCRIM_OK;
    for (size_t i = 0; i < building->words * 64; i++)
        building->rules[i] = NO_RULE;
    if (!dispatch_order(patterns, true, building->rules) ||
        !dispatch_order(patterns, false, building->rules + building->back_words * 64))
        return error_no_memory(building->error);
    memset(row_of(building, ROW_ALL), 0xFF, building->words * sizeof(uint64_t));
    for (size_t bit = 0; bit < building->words * 64 && status == SCRIM_OK; bit++)
        if (building->rules[bit] != NO_RULE)
            status = add_rule(building, &patterns->items[building->rules[bit]], bit);
    for (size_t i = 0; i < building->words; i++)
        row_of(building, ROW_GAP)[i] |= row_of(building, ROW_ANY)[i];
    *count = ROWS_SHARED;
    if (status == SCRIM_OK)
        status = add_outlines(building, patterns);
    if (status == SCRIM_OK)
        status = write_places(building, count);
    return status == SCRIM_OK ? write_records(building, count) : status;
}

static void append(struct buffer *image, const void *items, size_t size)
{
    buffer_append(image, slice_of(items, size));
}

/* The rows, each behind its mask. */
static void append_rows(const struct building *building, size_t count, struct buffer *image)
{
    for (size_t i = 0; i < count; i++) {
        const uint64_t *row = row_of(building, i);
        uint64_t mask = 0;
        for (size_t word = 0; word < building->words; word++)
            mask |= (uint64_t)(row[word] != 0) << word;
        append(image, &mask, sizeof mask);
        append(image, row, building->words * sizeof *row);
    }
}

static enum scrim_status append_image(const struct building *building, const struct patterns *patterns, size_t rows,
                                      struct buffer *image)
{
    size_t records = lexicon_record_count(building->lexicon);
    struct dispatch_header header = {.rows = rows,
                                     .words = building->words,
                                     .back_words = building->back_words,
                                     .rules = patterns->count,
                                     .records = records};
    append(image, &header, sizeof header);
    append_rows(building, rows, image);
    append(image, building->automata, patterns->count * sizeof *building->automata);
    append(image, building->place_rows, OUTLINE_ROWS * sizeof *building->place_rows);
    append(image, building->record_row, records * sizeof *building->record_row);
    append(image, building->word_row, records * sizeof *building->word_row);
    append(image, building->rules, building->words * 64 * sizeof *building->rules);
    return buffer_failed(image) ? error_no_memory(building->error) : SCRIM_OK;
}

static size_t words_for(size_t bits)
{
    return (bits + 63) / 64;
}

static bool take_memory(struct building *building, size_t rules)
{
    size_t records = lexicon_record_count(building->lexicon), size = building->words * sizeof(uint64_t);
    building->rows = calloc(ROWS_SHARED + 2 * records + OUTLINE_ROWS, size);
    building->record_row = calloc(records, sizeof *building->record_row);
    building->word_row = calloc(records, sizeof *building->word_row);
    building->place_rows = calloc(OUTLINE_ROWS, sizeof *building->place_rows);
    building->rules = calloc(building->words * 64, sizeof *building->rules);
    building->automata = calloc(rules + 1, sizeof *building->automata);
    building->records = calloc(records, size);
    building->places = calloc(OUTLINE_ROWS, size);
    building->lists = calloc(LIMIT_LISTS, size);
    building->entries = calloc(LIMIT_LISTS, size);
    return building->rows != NULL && building->record_row != NULL && building->word_row != NULL && building->place_rows != NULL &&
           building->rules != NULL && building->automata != NULL && building->records != NULL && building->places != NULL &&
           building->lists != NULL && building->entries != NULL;
}

static void free_memory(const struct building *building)
{
    free(building->rows);
    free(building->record_row);
    free(building->word_row);
    free(building->place_rows);
    free(building->rules);
    free(building->automata);
    free(building->records);
    free(building->places);
    free(building->lists);
    free(building->entries);
}

enum scrim_status dispatch_build(const struct patterns *patterns, const struct lexicon *lexicon, struct buffer *image,
                                 struct scrim_error *error)
{
    struct building building = {.lexicon = lexicon, .error = error};
    size_t back = 0, rows = 0;
    for (size_t i = 0; i < patterns->count; i++)
        back += patterns->items[i].back > 0;
    building.back_words = words_for(back);
    building.words = building.back_words + words_for(patterns->count - back + 1); /* never 0 */
    enum scrim_status status =
        take_memory(&building, patterns->count) ? fill(&building, patterns, &rows) : error_no_memory(error);
    if (status == SCRIM_OK)
        status = append_image(&building, patterns, rows, image);
    free_memory(&building);
    return status;
}
