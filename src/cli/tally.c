#include "cli/tally.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static size_t find_type(const struct tally *tally, const char *type)
{
    for (size_t i = 0; i < tally->type_count; i++) /* the library names a type by one and the same string */
        if (tally->types[i] == type)
            return i;
    for (size_t i = 0; i < tally->type_count; i++)
        if (strcmp(tally->types[i], type) == 0)
            return i;
    return tally->type_count;
}

static void count_type(struct tally *tally, const char *type, uint64_t count)
{
    size_t index = find_type(tally, type);
    if (index == TALLY_TYPES)
        return;
    if (index == tally->type_count)
        tally->types[tally->type_count++] = type;
    tally->counts[index] += count;
}

void tally_add(struct tally *tally, const struct scrim_result *result)
{
    tally->replaced += result->replaced;
    tally->in_review += result->in_review;
    for (size_t i = 0; i < result->span_count; i++)
        if (strcmp(result->spans[i].action, "keep") != 0)
            count_type(tally, result->spans[i].type, 1);
}

void tally_merge(struct tally *tally, const struct tally *other)
{
    tally->documents += other->documents;
    tally->replaced += other->replaced;
    tally->in_review += other->in_review;
    for (size_t i = 0; i < other->type_count; i++)
        count_type(tally, other->types[i], other->counts[i]);
}

/* The most frequent type that has not been printed yet; of equals the one that came first. */
static size_t next_type(const struct tally *tally, const bool *printed)
{
    size_t best = TALLY_TYPES;
    for (size_t i = 0; i < tally->type_count; i++)
        if (!printed[i] && (best == TALLY_TYPES || tally->counts[i] > tally->counts[best]))
            best = i;
    return best;
}

void tally_print(const struct tally *tally, const char *hint)
{
    bool printed[TALLY_TYPES] = {false};
    fprintf(stderr, "scrim: %" PRIu64 " span%s replaced", tally->replaced,
            tally->replaced == 1 ? "" : "s");
    for (size_t i = 0; i < tally->type_count; i++) {
        size_t type = next_type(tally, printed);
        printed[type] = true;
        fprintf(stderr, "%s%s %" PRIu64, i == 0 ? " (" : ", ", tally->types[type],
                tally->counts[type]);
    }
    fprintf(stderr, "%s, %" PRIu64 " in doubt", tally->type_count ? ")" : "", tally->in_review);
    if (tally->documents > 1)
        fprintf(stderr, ", %" PRIu64 " documents", tally->documents);
    fprintf(stderr, "%s\n", hint);
}
