#include "rules/dispatch.h"

#include <stdlib.h>

#include "base/grow.h"

/* A trigger that was turned round: rule `rule` stands under `key`. */
struct entry {
    uint32_t key;
    uint16_t rule;
};

struct entries {
    struct entry *items;
    size_t count, capacity;
};

enum { GROUP_RECORD, GROUP_LIST, GROUP_MARK, GROUP_SHAPE, GROUP_GAP, GROUP_ANY, GROUP_COUNT };

struct building {
    struct dispatch *dispatch;
    const struct lexicon *lexicon;
    struct entries groups[GROUP_COUNT];
    struct scrim_error *error;
};

#define ENTRIES_MAXIMUM ((size_t)1 << 24)

static bool add_entry(struct entries *entries, size_t key, size_t rule)
{
    if (!GROW_ONE(entries->items, entries->count, entries->capacity, ENTRIES_MAXIMUM))
        return false;
    entries->items[entries->count++] = (struct entry){(uint32_t)key, (uint16_t)rule};
    return true;
}

static int compare_entries(const void *left, const void *right)
{
    const struct entry *a = left, *b = right;
    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    return a->rule < b->rule ? -1 : a->rule > b->rule;
}

/* Sorted entries without repetition as runs of rules. */
static bool make_sets(struct rule_sets *sets, struct entries *entries, size_t key_count)
{
    sets->key_count = key_count;
    sets->starts = calloc(key_count + 1, sizeof *sets->starts);
    sets->rules = calloc(entries->count + 1, sizeof *sets->rules);
    if (sets->starts == NULL || sets->rules == NULL)
        return false;
    if (entries->count > 1)
        qsort(entries->items, entries->count, sizeof *entries->items, compare_entries);
    size_t at = 0, used = 0;
    for (size_t key = 0; key < key_count; key++) {
        sets->starts[key] = (uint32_t)used;
        for (; at < entries->count && entries->items[at].key == key; at++)
            if (used == sets->starts[key] || sets->rules[used - 1] != entries->items[at].rule)
                sets->rules[used++] = entries->items[at].rule;
    }
    sets->starts[key_count] = (uint32_t)used;
    return true;
}

static bool add_digits(struct dispatch *dispatch, const struct trigger *trigger, size_t rule)
{
    struct digit_rule digit_rule = {.rule = (uint16_t)rule};
    for (size_t i = 0; i < trigger->text.length; i++) {
        unsigned char byte = (unsigned char)trigger->text.data[i];
        digit_rule.next[byte >> 6] |= (uint64_t)1 << (byte & 63);
    }
    if (trigger->text.length == 0)
        memset(digit_rule.next, 0xFF, sizeof digit_rule.next);
    size_t least = trigger->least < DISPATCH_DIGITS ? trigger->least : DISPATCH_DIGITS;
    size_t most = trigger->most < DISPATCH_DIGITS ? trigger->most : DISPATCH_DIGITS;
    for (size_t length = least; length <= most; length++) {
        struct digit_rules *rules = &dispatch->digits[length];
        if (!GROW_ONE(rules->items, rules->count, rules->capacity, ENTRIES_MAXIMUM))
            return false;
        rules->items[rules->count++] = digit_rule;
    }
    return true;
}

static enum scrim_status trigger_error(const struct building *building,
                                       const struct pattern *pattern, const char *what,
                                       struct slice name)
{
    return error_set(building->error, SCRIM_CONFIGURATION, "%.*s:%u: rule %s: %s '%.*s'",
                     (int)pattern->file.length, pattern->file.data, pattern->line, pattern->id,
                     what, (int)name.length, name.data);
}

static enum scrim_status add_trigger(struct building *building, const struct pattern *pattern,
                                     const struct trigger *trigger, size_t rule)
{
    size_t group, key = 0;
    if (trigger->kind == TRIGGER_DIGITS)
        return add_digits(building->dispatch, trigger, rule) ? SCRIM_OK
                                                             : error_no_memory(building->error);
    if (trigger->kind == TRIGGER_LIST) {
        int list = lexicon_list(building->lexicon, trigger->text);
        if (list < 0)
            return trigger_error(building, pattern, "no dictionary is called", trigger->text);
        group = GROUP_LIST;
        key = (size_t)list;
    } else if (trigger->kind == TRIGGER_WORD) {
        uint16_t record = lexicon_find(building->lexicon, trigger->text);
        if (lexicon_record(building->lexicon, record)->cue == 0)
            return trigger_error(building, pattern, "the lexicon has no trigger word",
                                 trigger->text);
        group = GROUP_RECORD;
        key = record;
    } else if (trigger->kind == TRIGGER_MARK) {
        unsigned char byte = (unsigned char)trigger->text.data[0];
        group = GROUP_MARK;
        key = byte < 0x80 ? byte : 0x80;
    } else if (trigger->kind == TRIGGER_SHAPE) {
        group = GROUP_SHAPE;
        key = trigger->shape;
    } else {
        group = trigger->kind == TRIGGER_GAP ? GROUP_GAP : GROUP_ANY;
    }
    return add_entry(&building->groups[group], key, rule) ? SCRIM_OK
                                                          : error_no_memory(building->error);
}

/* Triggers by list become triggers by record: for every record the rules of all its lists, and of the lists in
 * which a phrase begins with the word. */
static bool spread_lists(struct building *building)
{
    const struct lexicon *lexicon = building->lexicon;
    struct rule_sets lists = {NULL, NULL, 0};
    size_t list_count = lexicon_list_count(lexicon);
    bool done = make_sets(&lists, &building->groups[GROUP_LIST], list_count);
    for (size_t record = 1; done && record < lexicon_record_count(lexicon); record++) {
        const struct word_attributes *attributes = lexicon_record(lexicon, (uint16_t)record);
        for (size_t list = 0; done && list < list_count; list++) {
            if (lists.starts[list] == lists.starts[list + 1] ||
                (!attributes_in_list(attributes, (int)list) &&
                 !lexicon_begins_phrase(lexicon, (uint16_t)record, (int)list)))
                continue;
            for (size_t i = lists.starts[list]; done && i < lists.starts[list + 1]; i++)
                done = add_entry(&building->groups[GROUP_RECORD], record, lists.rules[i]);
        }
    }
    free(lists.starts);
    free(lists.rules);
    return done;
}

static enum scrim_status build(struct building *building, const struct patterns *patterns)
{
    struct dispatch *dispatch = building->dispatch;
    for (size_t rule = 0; rule < patterns->count; rule++) {
        const struct pattern *pattern = &patterns->items[rule];
        for (size_t i = 0; i < pattern->trigger_count; i++) {
            enum scrim_status status =
                add_trigger(building, pattern, &pattern->triggers[i], rule);
            if (status != SCRIM_OK)
                return status;
        }
    }
    struct entries *groups = building->groups;
    bool done = spread_lists(building) &&
                make_sets(&dispatch->records, &groups[GROUP_RECORD],
                          lexicon_record_count(building->lexicon)) &&
                make_sets(&dispatch->marks, &groups[GROUP_MARK], DISPATCH_MARKS) &&
                make_sets(&dispatch->shapes, &groups[GROUP_SHAPE], DISPATCH_SHAPES) &&
                make_sets(&dispatch->gap, &groups[GROUP_GAP], 1) &&
                make_sets(&dispatch->any, &groups[GROUP_ANY], 1);
    return done ? SCRIM_OK : error_no_memory(building->error);
}

enum scrim_status dispatch_build(struct dispatch *dispatch, const struct patterns *patterns,
                                 const struct lexicon *lexicon, struct scrim_error *error)
{
    *dispatch = (struct dispatch){.records = {NULL, NULL, 0}};
    struct building building = {.dispatch = dispatch, .lexicon = lexicon, .error = error};
    enum scrim_status status = build(&building, patterns);
    for (size_t i = 0; i < GROUP_COUNT; i++)
        free(building.groups[i].items);
    if (status != SCRIM_OK)
        dispatch_free(dispatch);
    return status;
}

static void free_sets(struct rule_sets *sets)
{
    free(sets->starts);
    free(sets->rules);
}

void dispatch_free(struct dispatch *dispatch)
{
    free_sets(&dispatch->records);
    free_sets(&dispatch->marks);
    free_sets(&dispatch->shapes);
    free_sets(&dispatch->gap);
    free_sets(&dispatch->any);
    for (size_t i = 0; i <= DISPATCH_DIGITS; i++)
        free(dispatch->digits[i].items);
    *dispatch = (struct dispatch){.records = {NULL, NULL, 0}};
}
