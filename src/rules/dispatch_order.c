#include "rules/dispatch_order.h"

#include <stdlib.h>

struct ordered {
    const struct trigger *trigger; /* the rule's commonest */
    uint16_t rule;
};

static int compare_numbers(size_t left, size_t right)
{
    return left < right ? -1 : left > right;
}

/* How common the tokens are that a kind of trigger names; the commonest come first. */
static unsigned rank_of(const struct trigger *trigger)
{
    static const uint8_t ranks[] = {[TRIGGER_SHAPE] = 0,  [TRIGGER_ANY] = 0,   [TRIGGER_LIST] = 1, [TRIGGER_MARK] = 2,
                                    [TRIGGER_DIGITS] = 3, [TRIGGER_ENTRY] = 4, [TRIGGER_WORD] = 5, [TRIGGER_GAP] = 5};
    return ranks[trigger->kind];
}

/* Texts of lists, words and marks: short words are common words. */
static int compare_texts(struct slice left, struct slice right)
{
    if (left.length != right.length)
        return compare_numbers(left.length, right.length);
    return left.length == 0 ? 0 : memcmp(left.data, right.data, left.length);
}

static int compare_triggers(const struct trigger *left, const struct trigger *right)
{
    int order = compare_numbers(rank_of(left), rank_of(right));
    if (order == 0)
        order = compare_numbers(left->kind, right->kind);
    if (order == 0)
        order = compare_numbers(left->least, right->least);
    if (order == 0)
        order = compare_numbers(left->most, right->most);
    if (order == 0)
        order = compare_numbers(left->shape, right->shape);
    return order != 0 ? order : compare_texts(left->text, right->text);
}

static const struct trigger *commonest(const struct pattern *pattern)
{
    const struct trigger *best = &pattern->triggers[0];
    for (size_t i = 1; i < pattern->trigger_count; i++)
        if (compare_triggers(&pattern->triggers[i], best) < 0)
            best = &pattern->triggers[i];
    return best;
}

static int compare_rules(const void *left, const void *right)
{
    const struct ordered *a = left, *b = right;
    int order = compare_triggers(a->trigger, b->trigger);
    return order != 0 ? order : compare_numbers(a->rule, b->rule);
}

bool dispatch_order(const struct patterns *patterns, bool back, uint16_t *rules)
{
    size_t count = 0;
    struct ordered *ordered = calloc(patterns->count + 1, sizeof *ordered);
    if (ordered == NULL)
        return false;
    for (size_t i = 0; i < patterns->count; i++)
        if ((patterns->items[i].back > 0) == back)
            ordered[count++] = (struct ordered){commonest(&patterns->items[i]), (uint16_t)i};
    qsort(ordered, count, sizeof *ordered, compare_rules);
    for (size_t i = 0; i < count; i++)
        rules[i] = ordered[i].rule;
    free(ordered);
    return true;
}
