/* Hash and displace: the fullest buckets choose their pilots first, while there is room; the last
 * ones, of a single key, need one free slot among the few left.
 *
 *     keys per bucket 4, slots filled to 97 %, pilots below 65,536
 *
 * At these figures the hardest bucket of half a million keys needs some ten thousand tries, and a
 * seed fails about never; if one does, the next is taken. */
#include "rules/perfect_hash.h"

#include <stdlib.h>

#include "rules/lexicon_table.h"

enum { KEYS_PER_BUCKET = 4, FILL_PERCENT = 97, SEEDS = 16, MOST_IN_BUCKET = 64 };

struct search {
    uint64_t *sorted; /* hashes by bucket: a hash's high bits are its bucket, so sorting suffices */
    size_t *starts;   /* first hash of each bucket, and the end */
    uint32_t *order;  /* buckets, fullest first */
    bool *taken;      /* slots */
    struct perfect_hash *result;
};

static int compare_hashes(const void *left, const void *right)
{
    uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
    return a < b ? -1 : a > b;
}

/* Starts of the buckets; false when a bucket is too full for any pilot. */
static bool find_buckets(struct search *search, size_t count)
{
    size_t buckets = search->result->bucket_count, at = 0;
    for (size_t bucket = 0; bucket < buckets; bucket++) {
        search->starts[bucket] = at;
        while (at < count && lexicon_bucket(search->sorted[at], buckets) == bucket)
            at++;
        if (at - search->starts[bucket] > MOST_IN_BUCKET)
            return false;
    }
    search->starts[buckets] = at;
    return true;
}

static size_t bucket_size(const struct search *search, size_t bucket)
{
    return search->starts[bucket + 1] - search->starts[bucket];
}

/* Counting sort: fullest first, equal ones by number, so that the result is the same everywhere. */
static void order_buckets(struct search *search)
{
    size_t at = 0, buckets = search->result->bucket_count;
    for (size_t size = MOST_IN_BUCKET + 1; size-- > 0;)
        for (size_t bucket = 0; bucket < buckets; bucket++)
            if (bucket_size(search, bucket) == size)
                search->order[at++] = (uint32_t)bucket;
}

/* Takes the slots of a bucket's keys under a pilot; takes none and answers false when one is taken.
 */
static bool place_bucket(struct search *search, size_t bucket, uint64_t pilot)
{
    size_t slots[MOST_IN_BUCKET], size = bucket_size(search, bucket);
    const uint64_t *hashes = search->sorted + search->starts[bucket];
    const struct perfect_hash *result = search->result;
    for (size_t i = 0; i < size; i++) {
        slots[i] = lexicon_slot(hashes[i], pilot, result->seed, result->slot_count);
        if (!search->taken[slots[i]]) {
            search->taken[slots[i]] = true;
            continue;
        }
        while (i-- > 0)
            search->taken[slots[i]] = false;
        return false;
    }
    return true;
}

static bool place_all(struct search *search)
{
    memset(search->taken, 0, search->result->slot_count * sizeof *search->taken);
    for (size_t i = 0; i < search->result->bucket_count; i++) {
        size_t bucket = search->order[i];
        uint32_t pilot = 0;
        while (pilot <= UINT16_MAX && !place_bucket(search, bucket, pilot))
            pilot++;
        if (pilot > UINT16_MAX)
            return false;
        search->result->pilots[bucket] = (uint16_t)pilot;
    }
    return true;
}

static enum scrim_status run_search(struct search *search, const uint64_t *hashes, size_t count,
                                    struct scrim_error *error)
{
    if (count > 0)
        memcpy(search->sorted, hashes, count * sizeof *hashes);
    qsort(search->sorted, count, sizeof *search->sorted, compare_hashes);
    for (size_t i = 1; i < count; i++)
        if (search->sorted[i] == search->sorted[i - 1])
            return error_set(error, SCRIM_CONFIGURATION, "dictionaries: two words have one hash");
    if (!find_buckets(search, count))
        return error_set(error, SCRIM_CONFIGURATION, "dictionaries: words hash too unevenly");
    order_buckets(search);
    for (search->result->seed = 0; search->result->seed < SEEDS; search->result->seed++)
        if (place_all(search))
            return SCRIM_OK;
    return error_set(error, SCRIM_CONFIGURATION, "dictionaries: no perfect hash found");
}

enum scrim_status perfect_hash_build(const uint64_t *hashes, size_t count,
                                     struct perfect_hash *result, struct scrim_error *error)
{
    *result = (struct perfect_hash){.slot_count = count * 100 / FILL_PERCENT + 1,
                                    .bucket_count = count / KEYS_PER_BUCKET + 1};
    struct search search = {.result = result};
    search.sorted = calloc(count + 1, sizeof *search.sorted);
    search.starts = calloc(result->bucket_count + 1, sizeof *search.starts);
    search.order = calloc(result->bucket_count, sizeof *search.order);
    search.taken = calloc(result->slot_count, sizeof *search.taken);
    result->pilots = calloc(result->bucket_count, sizeof *result->pilots);
    enum scrim_status status;
    if (search.sorted == NULL || search.starts == NULL || search.order == NULL ||
        search.taken == NULL || result->pilots == NULL)
        status = error_no_memory(error);
    else
        status = run_search(&search, hashes, count, error);
    free(search.sorted);
    free(search.starts);
    free(search.order);
    free(search.taken);
    if (status != SCRIM_OK) {
        free(result->pilots);
        result->pilots = NULL;
    }
    return status;
}
