#include "rules/dispatch.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/place.h"
#include "rules/expression_cache.h"
#include "rules/outline_skip.h"

struct building {
    struct dispatch *dispatch;
    const struct lexicon *lexicon;
    /* A set a list, turned into rows by record at the end: */
    uint64_t *lists;   /* of rules that its words trigger, and the first words of its phrases */
    uint64_t *entries; /* of rules that only its words trigger */
    struct scrim_error *error;
};

static void set_bit(uint64_t *row, size_t bit)
{
    row[bit >> 6] |= (uint64_t)1 << (bit & 63);
}

static void add_to_row(const struct building *building, size_t row, size_t bit)
{
    set_bit(dispatch_row(building->dispatch, row), bit);
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
        set_bit(sets + (size_t)list * building->dispatch->words, bit);
        break;
    }
    case TRIGGER_WORD: {
        uint16_t record = lexicon_find(building->lexicon, trigger->text);
        if (lexicon_record(building->lexicon, record)->cue == 0)
            return trigger_error(building, pattern, trigger,
                                 "the lexicon was made without this trigger word");
        add_to_row(building, ROWS_RECORD + (size_t)record, bit);
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

/* Most places of most outlines are open to any byte, so every row of a place starts as the set of
 * the rules that are open there, and only the others' bytes are added one by one. */
static void add_outlines(const struct building *building, const struct patterns *patterns)
{
    static const struct byte_set open = {{~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0}};
    size_t words = building->dispatch->words;
    for (size_t bit = 0; bit < patterns->count; bit++) {
        struct outline outline;
        uint16_t rule = building->dispatch->rules[bit];
        building->dispatch->automata[rule] =
            expression_cache_find(patterns->expressions, patterns->items[rule].regex, &outline);
        for (size_t place = 0; place < PLACE_COUNT; place++) {
            const struct byte_set *set = &outline.places[place];
            size_t row = ROWS_PLACE + place * 256;
            bool is_open = memcmp(set, &open, sizeof open) == 0;
            if (is_open)
                add_to_row(building, ROWS_OPEN + place, bit);
            for (size_t i = 0; !is_open && i < 4; i++)
                for (uint64_t bits = set->bits[i]; bits != 0; bits &= bits - 1)
                    add_to_row(building, row + i * 64 + (size_t)__builtin_ctzll(bits), bit);
        }
    }
    for (size_t place = 0; place < PLACE_COUNT; place++) {
        const uint64_t *opened = dispatch_row(building->dispatch, ROWS_OPEN + place);
        for (size_t byte = 0; byte < 256; byte++) {
            uint64_t *row = dispatch_row(building->dispatch, ROWS_PLACE + place * 256 + byte);
            for (size_t i = 0; i < words; i++)
                row[i] |= opened[i];
        }
    }
}

/* Tells in the last word of each row which others are not empty. */
static void note_live(const struct dispatch *dispatch, size_t first, size_t end)
{
    for (size_t row = first; row < end; row++) {
        uint64_t *words = dispatch_row(dispatch, row), live = 0;
        for (size_t i = 0; i < dispatch->words; i++)
            live |= (uint64_t)(words[i] != 0) << i;
        words[((size_t)1 << dispatch->shift) - 1] = live;
    }
}

/* Adds the sets of some lists (bit n: list n) to a row. */
static void add_sets(const struct building *building, const uint64_t lists[2], const uint64_t *sets,
                     uint64_t *row)
{
    size_t words = building->dispatch->words;
    for (size_t half = 0; half < 2; half++)
        for (uint64_t bits = lists[half]; bits != 0; bits &= bits - 1) {
            size_t list = half * 64 + (size_t)__builtin_ctzll(bits);
            for (size_t i = 0; i < words; i++)
                row[i] |= sets[list * words + i];
        }
}

/* The rules of all lists that a record's word is in, or begins a phrase of, and those of the word
 * itself. */
static void spread_lists(const struct building *building)
{
    const struct lexicon *lexicon = building->lexicon;
    for (size_t record = 1; record < lexicon_record_count(lexicon); record++) {
        uint64_t *row = dispatch_row(building->dispatch, ROWS_RECORD + record);
        uint64_t lists[2];
        lexicon_lists_to_trigger(lexicon, (uint16_t)record, lists);
        add_sets(building, lists, building->lists, row);
        add_sets(building, lexicon_record(lexicon, (uint16_t)record)->lists, building->entries,
                 row);
    }
}

/* Moves the rows of records together, each set once: there are thousands of records and hundreds of
 * sets, which stay in the processor's cache. */
static enum scrim_status share_rows(const struct building *building)
{
    struct dispatch *dispatch = building->dispatch;
    size_t size = dispatch->words * sizeof *dispatch->rows, count = 0;
    size_t records = lexicon_record_count(building->lexicon);
    struct hash_map seen;
    enum scrim_status status = SCRIM_OK;
    hash_map_init(&seen, (struct hash_seed){0, 0});
    for (size_t record = 0; record < records && status == SCRIM_OK; record++) {
        uint64_t *kept = dispatch_row(dispatch, ROWS_RECORD + count);
        memmove(kept, dispatch_row(dispatch, ROWS_RECORD + record), size);
        uint64_t *place = hash_map_place(&seen, slice_of((const char *)kept, size), true);
        if (place == NULL)
            status = error_no_memory(building->error);
        else if (*place == 0)
            *place = ++count;
        if (place != NULL)
            dispatch->record_row[record] = (uint16_t)(*place - 1);
    }
    hash_map_free(&seen);
    if (status == SCRIM_OK)
        note_live(dispatch, ROWS_RECORD, ROWS_RECORD + count);
    return status;
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

/* Whether a rule matches at the start of a segment only, which then stands behind wide white space.
 */
static bool is_tied(const struct pattern *pattern)
{
    return strncmp(pattern->regex, "\\A", 2) == 0 && pattern->cross >= BREAK_BLANK &&
           *outline_skip_alternative(pattern->regex) == '\0';
}

/* Gives the rules their bits: by the kind of the first trigger, those with `back` together. */
static void order_rules(const struct dispatch *dispatch, const struct patterns *patterns)
{
    size_t bit = 0;
    for (unsigned kind = TRIGGER_LIST; kind <= TRIGGER_ANY; kind++)
        for (unsigned back = 0; back < 2; back++)
            for (size_t i = 0; i < patterns->count; i++) {
                const struct pattern *pattern = &patterns->items[i];
                if (pattern->triggers[0].kind == kind && (pattern->back > 0) == (back != 0))
                    dispatch->rules[bit++] = (uint16_t)i;
            }
}

static enum scrim_status build(const struct building *building, const struct patterns *patterns)
{
    order_rules(building->dispatch, patterns);
    memset(dispatch_row(building->dispatch, ROW_ALL), 0xFF,
           building->dispatch->words * sizeof(uint64_t));
    for (size_t bit = 0; bit < patterns->count; bit++) {
        const struct pattern *pattern = &patterns->items[building->dispatch->rules[bit]];
        for (size_t i = 0; i < pattern->trigger_count; i++) {
            enum scrim_status status = add_trigger(building, pattern, &pattern->triggers[i], bit);
            if (status != SCRIM_OK)
                return status;
        }
        if (pattern->back > 0)
            add_to_row(building, ROW_BACK, bit);
        if (!is_tied(pattern))
            add_to_row(building, ROW_INSIDE, bit);
        add_after(building, pattern, bit);
    }
    add_outlines(building, patterns);
    spread_lists(building);
    note_live(building->dispatch, 0, ROWS_AFTER);
    return share_rows(building);
}

enum scrim_status dispatch_build(struct dispatch *dispatch, const struct patterns *patterns,
                                 const struct lexicon *lexicon, struct scrim_error *error)
{
    size_t records = lexicon_record_count(lexicon);
    dispatch->words = patterns->count / 64 + 1;
    dispatch->shift = 1;
    while (((size_t)1 << dispatch->shift) <= dispatch->words)
        dispatch->shift++;
    dispatch->rows =
        calloc((ROWS_RECORD + records) << dispatch->shift, sizeof *dispatch->rows);
    dispatch->record_row = calloc(records, sizeof *dispatch->record_row);
    dispatch->rules = calloc(patterns->count + 1, sizeof *dispatch->rules);
    dispatch->automata = calloc(patterns->count + 1, sizeof *dispatch->automata);
    struct building building = {.dispatch = dispatch, .lexicon = lexicon, .error = error};
    building.lists = calloc(LIMIT_LISTS, dispatch->words * sizeof *building.lists);
    building.entries = calloc(LIMIT_LISTS, dispatch->words * sizeof *building.entries);
    enum scrim_status status =
        dispatch->rows == NULL || dispatch->record_row == NULL || dispatch->rules == NULL ||
                dispatch->automata == NULL || building.lists == NULL || building.entries == NULL
            ? error_no_memory(error)
            : build(&building, patterns);
    free(building.lists);
    free(building.entries);
    if (status != SCRIM_OK)
        dispatch_free(dispatch);
    return status;
}

void dispatch_free(struct dispatch *dispatch)
{
    free(dispatch->rows);
    free(dispatch->record_row);
    free(dispatch->rules);
    free(dispatch->automata);
    *dispatch = (struct dispatch){.rows = NULL};
}
